// SPDX-License-Identifier: Apache-2.0
//
//     train_attachment TREEBANK_FOLDER MODEL_FILE
//
// Makes model/attachment.bin from en_ewt-train.conllu in the folder and prints how many answers
// are right on en_ewt-dev.conllu. A conditional logit over the candidates of a question: after
// each, the right answer's features gain what it lacked in probability, the others' lose what they
// had. The tags are the tagger's own (train it first). Whole numbers only, e^x too, and nothing
// depends on the order of a hash map: the same treebank gives the same bytes.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "claims/syntax/attachment.h"
#include "claims/syntax/tagger.h"
#include "claims/syntax/train/generator.h"
#include "claims/syntax/train/questions.h"
#include "claims/syntax/train/table_writer.h"

namespace claimcheck {
namespace {

// Chosen on the development part.
constexpr int kTimes = 5;  // learning begins anew so often; the average is steadier than any
constexpr int kRounds = 4;
constexpr std::uint64_t kSeed = 20150511;
constexpr int kFeatureCount = 5;       // a feature of fewer candidates is left out
constexpr std::int64_t kSmallest = 4;  // a smaller number in the model is left out
constexpr std::size_t kEntryLimit = 90000;

// Scores, weights and probabilities are whole numbers of 1/65536.
constexpr std::int64_t kOne = 65536;
constexpr std::int64_t kModelUnit = kOne / 128;  // weights in the model are whole 1/128

// The step of learning: 1/10 in the first round, less and less after it.
std::int64_t Step(int round) { return kOne / (6 + 4 * round); }

// e^(-x/64), each the one before times e^(-1/64) = 64519/65536.
std::vector<std::int64_t> DecayTable() {
  std::vector<std::int64_t> table = {kOne << 8};
  while (table.size() < 64 * 12) table.push_back(table.back() * 64519 / kOne);
  return table;
}

// The probability of each option, given its score: softmax.
std::vector<std::int64_t> Probabilities(const std::vector<std::int64_t>& scores) {
  static const std::vector<std::int64_t> decay = DecayTable();
  const std::int64_t top = *std::max_element(scores.begin(), scores.end());
  std::vector<std::int64_t> result;
  std::int64_t sum = 0;
  for (std::int64_t score : scores) {
    const auto steps = static_cast<std::size_t>((top - score) * 64 / kOne);
    result.push_back(steps < decay.size() ? decay[steps] : 0);
    sum += result.back();
  }
  for (std::int64_t& p : result) p = p * kOne / sum;
  return result;
}

struct Weight {
  std::uint64_t key = 0;
  std::int64_t value = 0;
  std::int64_t sum = 0;  // of what was learned the times before
};

class Learner {
 public:
  // Gives weights to the features of a question's options that are seen often enough.
  void Count(const TaggedSentence& s, const AskedQuestion& q) {
    for (const FeatureList& option : Options(s, q).features) {
      for (std::uint64_t f : option) {
        if (++counts_[f] != kFeatureCount) continue;
        index_.emplace(f, weights_.size());
        weights_.push_back({.key = f});
      }
    }
  }

  bool Learn(const TaggedSentence& s, const AskedQuestion& q, std::int64_t step) {
    const OptionList options = Options(s, q);
    if (!options.right) return false;
    std::vector<std::vector<std::size_t>> active(options.features.size());
    std::vector<std::int64_t> scores(options.features.size(), 0);
    for (std::size_t o = 0; o < options.features.size(); ++o) {
      for (std::uint64_t f : options.features[o]) {
        const auto it = index_.find(f);
        if (it == index_.end()) continue;
        active[o].push_back(it->second);
        scores[o] += weights_[it->second].value;
      }
    }
    const std::vector<std::int64_t> probabilities = Probabilities(scores);
    for (std::size_t o = 0; o < active.size(); ++o) {
      const std::int64_t error = (o == *options.right ? kOne : 0) - probabilities[o];
      const std::int64_t change = error * step / kOne;
      if (change == 0) continue;
      for (std::size_t w : active[o]) weights_[w].value += change;
    }
    return std::max_element(scores.begin(), scores.end()) - scores.begin() ==
           static_cast<std::ptrdiff_t>(*options.right);
  }

  // Sets what was learned aside: learning begins anew.
  void BeginAnew() {
    for (Weight& weight : weights_) weight.sum += std::exchange(weight.value, 0);
  }

  std::string Bytes() const {
    std::vector<std::pair<std::int64_t, std::size_t>> heavy;
    for (std::size_t i = 0; i < weights_.size(); ++i) {
      const std::int64_t number = Rounded(weights_[i].sum / kTimes);
      if (std::abs(number) >= kSmallest) heavy.emplace_back(-std::abs(number), i);
    }
    std::sort(heavy.begin(), heavy.end());
    std::printf("features: %zu seen often enough, %zu heavy enough\n", weights_.size(),
                heavy.size());
    if (heavy.size() > kEntryLimit) heavy.resize(kEntryLimit);
    std::vector<std::pair<std::uint64_t, std::uint16_t>> entries;
    for (const auto& [weight, i] : heavy) {
      const auto number = static_cast<std::int16_t>(Rounded(weights_[i].sum / kTimes));
      entries.emplace_back(weights_[i].key, static_cast<std::uint16_t>(number));
    }
    std::string bytes;
    AppendKeyTable(entries, bytes);
    return bytes;
  }

 private:
  struct OptionList {
    std::vector<FeatureList> features;
    std::optional<std::size_t> right;  // nullopt when the answer is not among the candidates
  };

  static OptionList Options(const TaggedSentence& s, const AskedQuestion& q) {
    const Anchor anchor = SeeAnchor(s, q.question, q.first, q.last);
    OptionList options;
    if (MayHaveNoAnswer(q.question)) {
      options.features.push_back(FeaturesOfNone(anchor));
      if (!q.answer) options.right = 0;
    }
    for (const Candidate& c : Candidates(s, q.question, q.first, q.last)) {
      if (q.question == Question::kIsSubject && c.token != q.about) continue;
      if (q.answer && c.token == *q.answer) options.right = options.features.size();
      options.features.push_back(FeaturesOfPair(s, anchor, c));
    }
    return options;
  }

  static std::int64_t Rounded(std::int64_t value) {
    const std::int64_t half = value < 0 ? -kModelUnit / 2 : kModelUnit / 2;
    return std::clamp<std::int64_t>((value + half) / kModelUnit, -32767, 32767);
  }

  absl::flat_hash_map<std::uint64_t, int> counts_;
  absl::flat_hash_map<std::uint64_t, std::size_t> index_;
  std::vector<Weight> weights_;
};

constexpr const char* kQuestionNames[] = {"number",   "phrase",      "date",
                                          "noun",     "subject",     "object",
                                          "modifier", "clause verb", "is subject"};
constexpr std::size_t kRankedCount = std::size(kQuestionNames);

struct Part {
  std::vector<TreebankSentence> sentences;
  std::vector<std::vector<Tag>> tags;
  std::vector<std::vector<AskedQuestion>> questions;
};

Part Prepare(std::vector<TreebankSentence> sentences) {
  Part part;
  for (const TreebankSentence& s : sentences) {
    part.tags.push_back(TagSentence(s.cut, s.sentence));
    part.questions.push_back(QuestionsOf(s));
  }
  part.sentences = std::move(sentences);
  return part;
}

void PrintAccuracy(const char* name, const std::string& bytes, const Part& part) {
  absl::string_view view = bytes;
  const KeyTable weights = KeyTable::Take(view);
  std::array<int, kRankedCount> all = {}, right = {}, some = {}, some_right = {};
  std::array<int, 5> asked = {}, asked_right = {};
  for (std::size_t i = 0; i < part.sentences.size(); ++i) {
    const TreebankSentence& s = part.sentences[i];
    const TaggedSentence tagged{s.cut, s.sentence, part.tags[i]};
    for (const AskedQuestion& q : part.questions[i]) {
      const auto at = static_cast<std::size_t>(q.question);
      const bool good =
          q.question == Question::kIsSubject
              ? IsSubject(weights, tagged, q.first, q.last, q.about) == q.answer.has_value()
              : Answer(weights, tagged, q.question, q.first, q.last) == q.answer;
      ++all[at];
      right[at] += good;
      some[at] += q.answer.has_value();
      some_right[at] += q.answer.has_value() && good;
      ++asked[static_cast<std::size_t>(q.asked)];
      asked_right[static_cast<std::size_t>(q.asked)] += good;
    }
  }
  for (std::size_t q = 0; q < kRankedCount; ++q) {
    std::printf("%s, %s: %d of %d, %.1f %%; where there is one %.1f %%\n", name, kQuestionNames[q],
                right[q], all[q], 100.0 * right[q] / all[q], 100.0 * some_right[q] / some[q]);
  }
  constexpr const char* kAskedNames[] = {"counted noun", "loose number", "counted phrase", "date"};
  for (std::size_t a = 0; a < 4; ++a) {
    std::printf("%s, %s: %d of %d, %.1f %%\n", name, kAskedNames[a], asked_right[a], asked[a],
                100.0 * asked_right[a] / asked[a]);
  }
}

int Train(const std::string& folder, const std::string& file) {
  auto train = ReadTreebank(folder + "/en_ewt-train.conllu");
  auto dev = ReadTreebank(folder + "/en_ewt-dev.conllu");
  if (!train.ok() || !dev.ok()) {
    const std::string message((train.ok() ? dev : train).status().message());
    std::fprintf(stderr, "%s\n", message.c_str());
    return 2;
  }
  const Part part = Prepare(*std::move(train));
  Learner learner;
  for (std::size_t i = 0; i < part.sentences.size(); ++i) {
    const TaggedSentence tagged{part.sentences[i].cut, part.sentences[i].sentence, part.tags[i]};
    for (const AskedQuestion& q : part.questions[i]) learner.Count(tagged, q);
  }
  Generator generator(kSeed);
  for (int round = 0; round < kTimes * kRounds; ++round) {
    int wrong = 0, all = 0;
    for (std::size_t i : generator.Shuffled(part.sentences.size())) {
      const TreebankSentence& s = part.sentences[i];
      const TaggedSentence tagged{s.cut, s.sentence, part.tags[i]};
      for (const AskedQuestion& q : part.questions[i]) {
        wrong += !learner.Learn(tagged, q, Step(round % kRounds + 1));
        ++all;
      }
    }
    std::printf("round %d: %d of %d answers wrong while learning\n", round + 1, wrong, all);
    if (round % kRounds + 1 == kRounds) learner.BeginAnew();
  }
  const std::string bytes = learner.Bytes();
  std::ofstream out(file, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  std::printf("%s: %zu bytes\n", file.c_str(), bytes.size());
  PrintAccuracy("EWT dev", bytes, Prepare(*std::move(dev)));
  return out.good() ? 0 : 2;
}

}  // namespace
}  // namespace claimcheck

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: train_attachment TREEBANK_FOLDER MODEL_FILE\n");
    return 2;
  }
  return claimcheck::Train(argv[1], argv[2]);
}
