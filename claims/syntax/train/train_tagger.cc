// SPDX-License-Identifier: Apache-2.0
//
//     train_tagger TREEBANK_FOLDER MODEL_FILE
//
// Makes model/tagger.bin from en_ewt-train.conllu in the folder and prints its accuracy on
// en_ewt-dev.conllu. An averaged perceptron (Collins 2002, EMNLP, section 2.5) over the features of
// tag_features.h, greedy from left to right on its own earlier guesses. Integers only, and nothing
// depends on the order of a hash map: the same treebank gives the same bytes.
#include <algorithm>
#include <cstdio>
#include <fstream>

#include "absl/container/flat_hash_map.h"
#include "claims/syntax/tag_features.h"
#include "claims/syntax/tagger_model.h"
#include "claims/syntax/train/generator.h"
#include "claims/syntax/train/rewrite.h"
#include "claims/syntax/train/table_writer.h"
#include "claims/syntax/train/treebank.h"

namespace claimcheck {
namespace {

// Chosen on the development part.
constexpr int kTimes = 5;  // learning begins anew so often; the average is steadier than any
constexpr int kRounds = 12;
constexpr std::uint64_t kSeed = 20150511;
constexpr int kWordCountForClass = 8;  // a rarer word's class would tell its own tag
constexpr int kWordCountForCertainty = 20;
constexpr int kCertainPerMille = 995;
constexpr int kSecondPerMille = 50;
constexpr int kFeatureCount = 2;          // a rarer feature is left out
constexpr std::size_t kRowLimit = 40000;  // the rows that weigh most are kept
constexpr std::int64_t kWeightUnit = 4;   // what a weight of 1 becomes in the model's bytes

// One sentence in eight is learned from as a headline would have it, and so on.
Writing SomeWriting(Generator& generator) {
  const std::size_t draw = generator.Below(48);
  if (draw < 4) return Writing::kHeadline;
  if (draw < 6) return Writing::kTitle;
  if (draw < 8) return Writing::kTelegram;
  if (draw < 9) return Writing::kUpper;
  return draw < 10 ? Writing::kLower : Writing::kAsIs;
}

using TagCounts = std::array<int, kTagCount>;

LexicalClass ClassOf(const TagCounts& counts) {
  std::array<std::size_t, kTagCount> order;
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
  const int all = std::accumulate(counts.begin(), counts.end(), 0);
  LexicalClass result{.first = static_cast<Tag>(order[0])};
  if (counts[order[1]] * 1000 >= all * kSecondPerMille) result.second = static_cast<Tag>(order[1]);
  result.certain =
      all >= kWordCountForCertainty && counts[order[0]] * 1000 >= all * kCertainPerMille;
  return result;
}

// The dictionary's bytes: every word frequent enough, with its class.
std::string Dictionary(const std::vector<TreebankSentence>& sentences) {
  absl::flat_hash_map<std::uint64_t, std::size_t> index;
  std::vector<std::pair<std::uint64_t, TagCounts>> words;
  for (const TreebankSentence& s : sentences) {
    const std::vector<TagWord> seen = SeeWords(s.cut, s.sentence, KeyTable());
    for (std::size_t i = 0; i < s.tags.size(); ++i) {
      const auto [it, fresh] = index.try_emplace(seen[i + 2].key, words.size());
      if (fresh) words.push_back({seen[i + 2].key, {}});
      ++words[it->second].second[static_cast<std::size_t>(s.tags[i])];
    }
  }
  std::vector<std::pair<std::uint64_t, std::uint16_t>> entries;
  for (const auto& [key, counts] : words) {
    if (std::accumulate(counts.begin(), counts.end(), 0) < kWordCountForClass) continue;
    entries.emplace_back(key, ClassOf(counts).Packed());
  }
  std::string bytes;
  AppendKeyTable(entries, bytes);
  return bytes;
}

// A feature's weights while they are learned, with the sums that averaging needs.
struct Row {
  std::array<std::int32_t, kTagColumns> weight = {};
  std::array<std::int64_t, kTagColumns> sum = {};
  std::array<std::int32_t, kTagColumns> changed = {};  // when `sum` was last brought up to date
};

class Learner {
 public:
  explicit Learner(KeyTable dictionary) : dictionary_(dictionary) {}

  // Gives rows to the features that the sentences show often enough, with the treebank's own tags
  // before a word.
  void CollectFeatures(const std::vector<TreebankSentence>& sentences) {
    absl::flat_hash_map<std::uint64_t, int> counts;
    std::vector<std::uint64_t> in_order;
    for (const TreebankSentence& as_is : sentences) {
      for (Writing writing : {Writing::kAsIs, Writing::kHeadline}) {
        const TreebankSentence s = Written(as_is, writing);
        const std::vector<TagWord> words = SeeWords(s.cut, s.sentence, dictionary_);
        TagHistory history;
        for (std::size_t i = 0; i < s.tags.size(); ++i) {
          const bool by_form = TagByForm(s.cut, i) != Tag::kNone;
          for (std::uint64_t f : FeaturesOfTag(words, i + 2, history)) {
            if (!by_form && ++counts[f] == 2 * kFeatureCount) in_order.push_back(f);
          }
          history = history.Then(s.tags[i]);
        }
      }
    }
    for (std::uint64_t f : in_order) row_of_.emplace(f, row_of_.size());
    keys_ = std::move(in_order);
    rows_.resize(keys_.size());
  }

  // Learns from one sentence; returns how many tags it got wrong.
  int Learn(const TreebankSentence& s) {
    const std::vector<TagWord> words = SeeWords(s.cut, s.sentence, dictionary_);
    int wrong = 0;
    TagHistory history;
    for (std::size_t i = 0; i < s.tags.size(); ++i) {
      Tag tag = TagByForm(s.cut, i);
      const LexicalClass known = LexicalClass::Unpacked(words[i + 2].lexical);
      if (tag == Tag::kNone && known.certain) tag = known.first;
      if (tag == Tag::kNone) {
        tag = LearnWord(FeaturesOfTag(words, i + 2, history), s.tags[i]);
        wrong += tag != s.tags[i];
      }
      history = history.Then(tag);
    }
    return wrong;
  }

  // Forgets the weights, not the sums: learning begins anew, and what is written is the average of
  // all that was learned.
  void BeginAnew() {
    for (Row& row : rows_) {
      for (std::size_t c = 0; c < kTagColumns; ++c) {
        Settle(row, c);
        row.weight[c] = 0;
      }
    }
  }

  // The model's bytes from here on: features, then rows.
  void Write(std::string& bytes) {
    for (Row& row : rows_) {
      for (std::size_t c = 0; c < kTagColumns; ++c) Settle(row, c);
    }
    const std::vector<std::size_t> kept = HeaviestRows();
    std::vector<std::pair<std::uint64_t, std::uint16_t>> entries;
    for (std::size_t i = 0; i < kept.size(); ++i) {
      entries.emplace_back(keys_[kept[i]], static_cast<std::uint16_t>(i + 1));
    }
    AppendKeyTable(entries, bytes);
    AppendUint32(static_cast<std::uint32_t>(kept.size()), bytes);
    for (std::size_t r : kept) {
      for (std::size_t c = 0; c < kTagColumns; ++c) {
        bytes.push_back(static_cast<char>(static_cast<signed char>(Byte(rows_[r].sum[c]))));
      }
    }
    std::printf("features: %zu seen often enough, %zu kept\n", rows_.size(), kept.size());
  }

 private:
  Tag LearnWord(const TagFeatures& features, Tag gold) {
    ++now_;
    std::array<std::size_t, kTagFeatureCount> active;
    std::size_t count = 0;
    std::array<std::int64_t, kTagColumns> scores = {};
    for (std::uint64_t f : features) {
      const auto it = row_of_.find(f);
      if (it == row_of_.end()) continue;
      active[count++] = it->second;
      const Row& row = rows_[it->second];
      for (std::size_t c = 0; c < kTagColumns; ++c) scores[c] += row.weight[c];
    }
    const auto best =
        static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
    const std::size_t right = ColumnOfTag(gold);
    if (best != right && right < kTagColumns) {
      for (std::size_t a = 0; a < count; ++a) {
        Change(rows_[active[a]], right, 1);
        Change(rows_[active[a]], best, -1);
      }
    }
    return TagOfColumn(best);
  }

  void Settle(Row& row, std::size_t column) {
    row.sum[column] += static_cast<std::int64_t>(now_ - row.changed[column]) * row.weight[column];
    row.changed[column] = now_;
  }

  void Change(Row& row, std::size_t column, int by) {
    Settle(row, column);
    row.weight[column] += by;
  }

  // The averaged weight as it is written, rounded to the nearest.
  std::int64_t Byte(std::int64_t sum) const {
    const std::int64_t scaled = sum * kWeightUnit;
    const std::int64_t half = now_ / 2;
    return std::clamp<std::int64_t>((scaled + (scaled < 0 ? -half : half)) / now_, -127, 127);
  }

  std::vector<std::size_t> HeaviestRows() const {
    std::vector<std::pair<std::int64_t, std::size_t>> weighed;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      std::int64_t weight = 0;
      for (std::int64_t sum : rows_[r].sum) weight += std::abs(Byte(sum));
      if (weight > 0) weighed.emplace_back(-weight, r);
    }
    std::sort(weighed.begin(), weighed.end());
    if (weighed.size() > kRowLimit) weighed.resize(kRowLimit);
    std::vector<std::size_t> kept;
    for (const auto& [weight, row] : weighed) kept.push_back(row);
    // Rows are numbered as their features were seen often enough: the most frequent first, so that
    // those that a text asks for lie side by side.
    std::sort(kept.begin(), kept.end());
    return kept;
  }

  KeyTable dictionary_;
  absl::flat_hash_map<std::uint64_t, std::size_t> row_of_;
  std::vector<std::uint64_t> keys_;
  std::vector<Row> rows_;
  std::int32_t now_ = 0;
};

void PrintAccuracy(const char* name, const std::string& bytes,
                   const std::vector<TreebankSentence>& sentences, Writing writing) {
  const TaggerModel model = TaggerModel::Over(bytes);
  std::size_t all = 0, right = 0, words = 0, right_words = 0;
  for (const TreebankSentence& as_is : sentences) {
    const TreebankSentence s = Written(as_is, writing);
    const std::vector<Tag> tags = TagWith(model, s.cut, s.sentence);
    for (std::size_t i = 0; i < tags.size(); ++i) {
      const bool word = s.tags[i] != Tag::kPunct;
      ++all;
      words += word;
      right += tags[i] == s.tags[i];
      right_words += word && tags[i] == s.tags[i];
    }
  }
  std::printf("%-22s %zu tokens, %.2f %%; without punctuation %.2f %%\n", name, all,
              100.0 * static_cast<double>(right) / static_cast<double>(all),
              100.0 * static_cast<double>(right_words) / static_cast<double>(words));
}

int Train(const std::string& folder, const std::string& file) {
  const auto train = ReadTreebank(folder + "/en_ewt-train.conllu");
  const auto dev = ReadTreebank(folder + "/en_ewt-dev.conllu");
  if (!train.ok() || !dev.ok()) {
    std::fprintf(stderr, "%s\n",
                 std::string((train.ok() ? dev : train).status().message()).c_str());
    return 2;
  }
  std::string bytes = Dictionary(*train);
  const std::string dictionary_bytes = bytes;
  absl::string_view view = dictionary_bytes;
  Learner learner(KeyTable::Take(view));
  learner.CollectFeatures(*train);
  Generator generator(kSeed);
  for (int round = 0; round < kTimes * kRounds; ++round) {
    if (round % kRounds == 0) learner.BeginAnew();
    int wrong = 0;
    for (std::size_t i : generator.Shuffled(train->size())) {
      wrong += learner.Learn(Written((*train)[i], SomeWriting(generator)));
    }
    std::printf("round %d: %d tags wrong while learning\n", round + 1, wrong);
  }
  learner.Write(bytes);
  std::ofstream out(file, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  std::printf("%s: %zu sentences, %zu bytes\n", file.c_str(), train->size(), bytes.size());
  PrintAccuracy("EWT dev", bytes, *dev, Writing::kAsIs);
  PrintAccuracy("EWT dev, headlines", bytes, *dev, Writing::kHeadline);
  return out.good() ? 0 : 2;
}

}  // namespace
}  // namespace claimcheck

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: train_tagger TREEBANK_FOLDER MODEL_FILE\n");
    return 2;
  }
  return claimcheck::Train(argv[1], argv[2]);
}
