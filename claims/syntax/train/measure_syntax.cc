// SPDX-License-Identifier: Apache-2.0
//
//     measure_syntax TREEBANK_FOLDER
//
// Prints how often the tagger and the functions of governor.h and arguments.h are right, on the
// parts of the treebank that nothing was learned from or chosen by: EWT's test part and PUD. All
// ask with the tagger's own tags, on the tokens of claims/text/tokenize.h.
#include <cstdio>
#include <map>
#include <string>

#include "claims/syntax/arguments.h"
#include "claims/syntax/governor.h"
#include "claims/syntax/tagger.h"
#include "claims/syntax/train/questions.h"
#include "claims/syntax/train/rewrite.h"

namespace claimcheck {
namespace {

// How many of what was asked were right, by a name for what was asked.
class Tally {
 public:
  void Add(const std::string& name, bool right) {
    ++counts_[name].second;
    counts_[name].first += right;
  }

  void Print(const char* part) const {
    std::printf("%s\n", part);
    for (const auto& [name, count] : counts_) {
      std::printf("  %-44s %6d of %6d   %5.1f %%\n", name.c_str(), count.first, count.second,
                  100.0 * count.first / count.second);
    }
  }

 private:
  std::map<std::string, std::pair<int, int>> counts_;
};

bool IsName(Tag t) { return t == Tag::kNN || t == Tag::kNNP || t == Tag::kJJ; }

void MeasureTags(const TreebankSentence& s, const std::string& name, Tally& tally) {
  const std::vector<Tag> tags = TagSentence(s.cut, s.sentence);
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const bool right = tags[i] == s.tags[i];
    tally.Add(name, right);
    if (s.tags[i] != Tag::kPunct) tally.Add(name + ", without punctuation", right);
    if (name == "tags") {
      tally.Add(name + ", NN = NNP = JJ", right || (IsName(tags[i]) && IsName(s.tags[i])));
      if (IsVerb(s.tags[i])) tally.Add(name + ", of verbs", right);
    }
  }
}

const char* MentionName(Asked asked) {
  switch (asked) {
    case Asked::kCounted:
      return "mention: counted noun";
    case Asked::kLooseNumber:
      return "mention: number without one";
    case Asked::kCountedPhrase:
      return "mention: number with its noun";
    case Asked::kDate:
      return "mention: date";
    case Asked::kOther:
      break;
  }
  return "";
}

void MeasureGovernor(const TreebankSentence& s, const std::vector<Tag>& tags,
                     const AskedQuestion& q, Tally& tally) {
  const auto gold = GovernorInTree(s, q.first, q.last);
  const auto found = FindGovernor(s.cut, s.sentence, tags, q.first, q.last);
  if (!gold) return;
  const std::string name = MentionName(q.asked);
  tally.Add(name + ", word", found && found->word == gold->word);
  if (q.asked == Asked::kCounted) {
    const bool numeral = s.Is(HeadOfSpan(s, q.first, q.last), "nummod");
    tally.Add(name + (numeral ? ", word (nummod)" : ", word (of, is)"),
              found && found->word == gold->word);
  }
  tally.Add(name + ", predicate", found && found->predicate == gold->predicate);
  if (found && found->predicate == gold->predicate) {
    tally.Add("mention: subject, where the predicate is right", found->subject == gold->subject);
    if (gold->subject && found->subject) {
      tally.Add("mention: passive, where the subject is right", found->passive == gold->passive);
    }
  }
  const auto verb = ClauseVerbInTree(s, q.first);
  tally.Add("mention: verb of its clause",
            ClauseVerb(s.cut, s.sentence, tags, q.first, q.last) == verb);
}

void MeasureArguments(const TreebankSentence& s, const std::vector<Tag>& tags,
                      const AskedQuestion& q, Tally& tally) {
  if (q.question == Question::kModifier) {
    const auto found = ModifyingVerb(s.cut, s.sentence, tags, q.first);
    tally.Add("noun: modifying verb or none", found == q.answer);
    if (found) tally.Add("noun: modifying verb, of those found", found == q.answer);
    if (q.answer) tally.Add("noun: modifying verb, of those there", found == q.answer);
    return;
  }
  const Arguments found = FindArguments(s.cut, s.sentence, tags, q.first);
  const bool subject = q.question == Question::kSubject;
  const auto answer = subject ? found.subject : found.object;
  const std::string name = subject ? "verb: subject" : "verb: object";
  tally.Add(name + " or none", answer == q.answer);
  if (answer) tally.Add(name + ", of those found", answer == q.answer);
  if (q.answer) tally.Add(name + ", of those there", answer == q.answer);
  if (subject && s.tags[q.first] == Tag::kVBN) {
    tally.Add("verb: passive or not, of past participles",
              found.passive == IsPassiveInTree(s, q.first));
  }
}

void Measure(const char* part, const std::vector<TreebankSentence>& sentences, char only) {
  Tally tally;
  for (const TreebankSentence& s : sentences) {
    if (only != 0 && (s.id.empty() || s.id[0] != only)) continue;
    MeasureTags(s, "tags", tally);
    MeasureTags(Written(s, Writing::kHeadline), "tags, as headlines", tally);
    const std::vector<Tag> tags = TagSentence(s.cut, s.sentence);
    for (const AskedQuestion& q : QuestionsOf(s)) {
      if (q.asked != Asked::kOther && q.question != Question::kIsSubject) {
        MeasureGovernor(s, tags, q, tally);
      } else if (q.question == Question::kSubject || q.question == Question::kObject ||
                 q.question == Question::kModifier) {
        MeasureArguments(s, tags, q, tally);
      }
    }
  }
  tally.Print(part);
}

int MeasureAll(const std::string& folder) {
  const auto test = ReadTreebank(folder + "/en_ewt-test.conllu");
  const auto pud = ReadTreebank(folder + "/en_pud.conllu");
  if (!test.ok() || !pud.ok()) {
    const std::string message((test.ok() ? pud : test).status().message());
    std::fprintf(stderr, "%s\n", message.c_str());
    return 2;
  }
  Measure("EWT, test part", *test, 0);
  Measure("PUD", *pud, 0);
  Measure("PUD, its news", *pud, 'n');
  return 0;
}

}  // namespace
}  // namespace claimcheck

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: measure_syntax TREEBANK_FOLDER\n");
    return 2;
  }
  return claimcheck::MeasureAll(argv[1]);
}
