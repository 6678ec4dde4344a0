// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/train/questions.h"

#include <algorithm>
#include <initializer_list>

namespace claimcheck {
namespace {

// A chain of heads longer than this is a circle.
constexpr int kMaxClimb = 12;

bool IsAny(absl::string_view word, std::initializer_list<absl::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [word](absl::string_view w) { return FoldedEquals(word, w); });
}

bool IsCalendarName(absl::string_view word) {
  return IsAny(word,
               {"january",   "february", "march",    "april",    "june",   "july",    "august",
                "september", "october",  "november", "december", "jan.",   "feb.",    "aug.",
                "sept.",     "oct.",     "nov.",     "dec.",     "monday", "tuesday", "wednesday",
                "thursday",  "friday",   "saturday", "sunday"});
}

bool IsPeriod(absl::string_view word) {
  return IsAny(word, {"day", "week", "weekend", "month", "year", "decade", "century", "night",
                      "morning", "afternoon", "evening", "spring", "summer", "autumn", "fall",
                      "winter", "quarter", "season"});
}

bool IsYear(const TreebankSentence& s, std::size_t i) {
  const absl::string_view word = s.cut.at(i);
  return s.cut.tokens[i].kind == TokenKind::kNumber && word.size() == 4 &&
         (word[0] == '1' || (word[0] == '2' && word[1] == '0'));
}

bool IsMonthOfMay(const TreebankSentence& s, std::size_t i) {
  return s.cut.at(i) == "May" && IsProperNoun(s.tags[i]);
}

// Whether a date may begin or go on with token i, whatever stands beside it.
bool IsDateWord(const TreebankSentence& s, std::size_t i) {
  const absl::string_view word = s.cut.at(i);
  return IsCalendarName(word) || IsMonthOfMay(s, i) || IsYear(s, i) ||
         IsAny(word, {"yesterday", "today", "tomorrow", "tonight"});
}

// The end of the date that begins at token i; i when none does.
std::size_t EndOfDate(const TreebankSentence& s, std::size_t i) {
  const std::size_t count = s.tags.size();
  const absl::string_view word = s.cut.at(i);
  if (i + 1 < count && IsPeriod(s.cut.at(i + 1)) &&
      IsAny(word, {"last", "next", "this", "previous", "following", "past"})) {
    return i + 2;
  }
  const bool opens = IsAny(word, {"last", "next", "this", "early", "late", "mid"});
  const bool day = s.cut.tokens[i].kind == TokenKind::kNumber && word.size() <= 2;
  std::size_t end = IsDateWord(s, i) ? i + 1 : i;
  if (end == i && (opens || day) && i + 1 < count &&
      (IsCalendarName(s.cut.at(i + 1)) || IsMonthOfMay(s, i + 1))) {
    end = i + 2;
  }
  while (end > i && end < count) {
    const bool small_number = s.cut.tokens[end].kind == TokenKind::kNumber &&
                              s.cut.at(end).size() <= 2 &&
                              (IsCalendarName(s.cut.at(end - 1)) || IsMonthOfMay(s, end - 1));
    const bool comma = s.cut.at(end) == "," && end + 1 < count && IsYear(s, end + 1);
    if (IsDateWord(s, end) || small_number) {
      ++end;
    } else if (comma) {
      end += 2;
    } else {
      break;
    }
  }
  return end;
}

bool IsMoneyOrPercent(absl::string_view word) {
  return IsAny(word, {"$", "€", "£", "¥", "%", "percent", "dollars", "euros", "pounds"});
}

bool IsNumberToken(const TreebankSentence& s, std::size_t i) {
  return s.tags[i] == Tag::kCD && !FoldedEquals(s.cut.at(i), "one");
}

// The end of the number that begins at token i; i when none does.
std::size_t EndOfNumber(const TreebankSentence& s, std::size_t i) {
  std::size_t end = i;
  bool number = false;
  while (end < s.tags.size()) {
    if (IsNumberToken(s, end)) {
      number = true;
    } else if (!IsAny(s.cut.at(end), {"$", "€", "£", "¥"}) || number) {
      break;
    }
    ++end;
  }
  if (!number) return i;
  if (end < s.tags.size() && IsAny(s.cut.at(end), {"%", "percent"})) ++end;
  return end;
}

bool Covers(std::size_t first, std::size_t last, std::size_t token) {
  return token != kNoHead && token >= first && token < last;
}

std::optional<std::size_t> Child(const TreebankSentence& s, std::size_t head,
                                 absl::string_view relation) {
  for (std::size_t i = 0; i < s.heads.size(); ++i) {
    if (s.heads[i] == head && s.Is(i, relation)) return i;
  }
  return std::nullopt;
}

bool HasCase(const TreebankSentence& s, std::size_t noun, absl::string_view preposition) {
  for (std::size_t i = 0; i < s.heads.size(); ++i) {
    if (s.heads[i] == noun && s.Is(i, "case") && FoldedEquals(s.cut.at(i), preposition)) {
      return true;
    }
  }
  return false;
}

// Of words joined by "and", the first.
std::size_t FirstJoined(const TreebankSentence& s, std::size_t token) {
  for (int steps = 0; steps < kMaxClimb && s.Is(token, "conj"); ++steps) {
    if (s.heads[token] == kNoHead) break;
    token = s.heads[token];
  }
  return token;
}

// The noun of the phrase "of …" or, for money, "in …" that says what a number counts.
std::optional<std::size_t> PartOf(const TreebankSentence& s, std::size_t number) {
  const bool money = IsMoneyOrPercent(s.cut.at(number)) || s.tags[number] == Tag::kCD;
  if (!money) return std::nullopt;
  for (std::size_t i = number + 1; i < s.heads.size(); ++i) {
    if (s.heads[i] != number || !(s.Is(i, "nmod") || s.Is(i, "obl"))) continue;
    const bool in = HasCase(s, i, "in") && (s.tags[i] == Tag::kNN || s.tags[i] == Tag::kNNS) &&
                    !IsPeriod(s.cut.at(i));
    if (HasCase(s, i, "of") || in) return i;
  }
  return std::nullopt;
}

// What tokens [first, last) hang on; nullopt when they are the root.
std::optional<std::size_t> Above(const TreebankSentence& s, std::size_t first, std::size_t last) {
  std::size_t at = HeadOfSpan(s, first, last);
  if (const auto part = PartOf(s, at); part && !Covers(first, last, *part)) return part;
  if (Child(s, at, "cop")) {
    if (const auto subject = Child(s, at, "nsubj"); subject && !Covers(first, last, *subject)) {
      return subject;
    }
  }
  for (int steps = 0; steps < kMaxClimb; ++steps) {
    const std::size_t head = s.heads[at];
    if (head == kNoHead) return std::nullopt;
    const bool joined = s.Is(at, "conj") && !IsVerb(s.tags[at]);
    if (!Covers(first, last, head) && !joined) return head;
    at = head;
  }
  return std::nullopt;
}

// The noun that tells of the verb, if the verb modifies one.
std::optional<std::size_t> ModifiedNoun(const TreebankSentence& s, std::size_t verb) {
  if (!s.Is(verb, "acl") || s.heads[verb] == kNoHead) return std::nullopt;
  return s.heads[verb];
}

std::optional<std::size_t> SubjectOf(const TreebankSentence& s, std::size_t verb) {
  for (int steps = 0; steps < kMaxClimb; ++steps) {
    if (const auto subject = Child(s, verb, "nsubj")) {
      const Tag tag = s.tags[*subject];
      const bool relative =
          tag == Tag::kWDT || tag == Tag::kWP || FoldedEquals(s.cut.at(*subject), "that");
      return relative ? ModifiedNoun(s, verb) : subject;
    }
    if (s.Is(verb, "acl")) return ModifiedNoun(s, verb);
    if (!(s.Is(verb, "conj") || s.Is(verb, "xcomp")) || s.heads[verb] == kNoHead) break;
    const std::size_t head = s.heads[verb];
    if (s.Is(verb, "xcomp")) {
      if (const auto object = Child(s, head, "obj")) return object;
    }
    verb = head;
  }
  return std::nullopt;
}

bool IsMainVerb(const TreebankSentence& s, std::size_t i) {
  return IsVerb(s.tags[i]) && s.tags[i] != Tag::kMD && !s.Is(i, "aux") && !s.Is(i, "cop") &&
         !s.Is(i, "amod") && !s.Is(i, "compound") && !s.Is(i, "case");
}

std::optional<std::size_t> ModifierOf(const TreebankSentence& s, std::size_t noun) {
  for (std::size_t i = noun + 1; i < s.heads.size(); ++i) {
    if (s.heads[i] == noun && s.Is(i, "acl") && IsVerb(s.tags[i])) return i;
  }
  return std::nullopt;
}

class Asker {
 public:
  explicit Asker(const TreebankSentence& s) : s_(s) {}

  std::vector<AskedQuestion> All() {
    for (std::size_t i = 0; i < s_.tags.size();) i = Mention(i);
    for (std::size_t i = 0; i < s_.tags.size(); ++i) Word(i);
    return std::move(questions_);
  }

 private:
  void Ask(Question question, Asked asked, std::size_t first, std::size_t last,
           std::optional<std::size_t> answer) {
    questions_.push_back({question, asked, first, last, answer});
  }

  void AskOfMention(Asked asked, std::size_t first, std::size_t last,
                    std::optional<std::size_t> answer) {
    const TaggedSentence tagged{s_.cut, s_.sentence, s_.tags};
    Ask(QuestionOfMention(tagged, first, last), asked, first, last, answer);
    AskWhetherSubject(first, last);
    Ask(Question::kClauseVerb, Asked::kOther, first, last,
        ClauseVerbInTree(s_, HeadOfSpan(s_, first, last)));
  }

  // Asks whether the phrase is the subject of what it hangs on.
  void AskWhetherSubject(std::size_t first, std::size_t last) {
    const std::size_t head = HeadOfSpan(s_, first, last);
    const std::size_t above = s_.heads[FirstJoined(s_, head)];
    if (above == kNoHead || Covers(first, last, above)) return;
    const bool subject = IsSubjectInTree(s_, head, above);
    Ask(Question::kIsSubject, Asked::kOther, first, last,
        subject ? std::optional(above) : std::nullopt);
    questions_.back().about = above;
  }

  // Asks of the mention that begins at token i, if one does; returns where to go on.
  std::size_t Mention(std::size_t i) {
    if (const std::size_t end = EndOfDate(s_, i); end > i) {
      const auto answer = Above(s_, i, end);
      if (IsFree(i, end) && IsGovernor(answer)) {
        AskOfMention(Asked::kDate, i, end, answer);
      }
      return end;
    }
    const std::size_t end = EndOfNumber(s_, i);
    if (end == i) return i + 1;
    const auto answer = Above(s_, i, end);
    if (!IsFree(i, end) || !IsGovernor(answer)) return end;
    const bool counted = answer && IsNoun(s_.tags[*answer]) && Counts(i, end, *answer);
    AskOfMention(counted ? Asked::kCounted : Asked::kLooseNumber, i, end, answer);
    if (counted && *answer >= end && *answer < end + 3) {
      const auto above = Above(s_, i, *answer + 1);
      if (IsGovernor(above)) {
        AskOfMention(Asked::kCountedPhrase, i, *answer + 1, above);
      }
    }
    return end;
  }

  // Whether neither a clock time's colon nor a telephone number's hyphen joins the tokens to
  // others.
  bool IsFree(std::size_t first, std::size_t last) const {
    const auto joins = [this](std::size_t i) {
      return s_.tags[i] == Tag::kPunct && !s_.cut.tokens[i].space_before && s_.cut.at(i) != "." &&
             s_.cut.at(i) != "," && s_.cut.at(i) != ")" && s_.cut.at(i) != "\"";
    };
    const bool left = first > 0 && joins(first - 1) && !s_.cut.tokens[first].space_before;
    const bool right = last + 1 < s_.tags.size() && joins(last) &&
                       s_.cut.tokens[last + 1].kind == TokenKind::kNumber &&
                       !s_.cut.tokens[last + 1].space_before;
    return !left && !right;
  }

  bool IsGovernor(std::optional<std::size_t> answer) const {
    return answer && s_.tags[*answer] != Tag::kCD && s_.tags[*answer] != Tag::kPunct &&
           s_.tags[*answer] != Tag::kOther;
  }

  bool Counts(std::size_t first, std::size_t last, std::size_t noun) const {
    const std::size_t head = HeadOfSpan(s_, first, last);
    return PartOf(s_, head) == noun || s_.Is(FirstJoined(s_, head), "nummod") ||
           (Child(s_, head, "cop") && s_.heads[noun] == head);
  }

  void Word(std::size_t i) {
    if (IsNoun(s_.tags[i]) && !s_.Is(i, "compound") && !s_.Is(i, "flat")) {
      Ask(Question::kNoun, Asked::kOther, i, i + 1, Above(s_, i, i + 1));
      AskWhetherSubject(i, i + 1);
      Ask(Question::kClauseVerb, Asked::kOther, i, i + 1, ClauseVerbInTree(s_, i));
      Ask(Question::kModifier, Asked::kOther, i, i + 1, ModifierOf(s_, i));
    }
    if (s_.Is(i, "cop") && s_.heads[i] != kNoHead) {
      Ask(Question::kSubject, Asked::kOther, i, i + 1, SubjectOf(s_, s_.heads[i]));
    }
    if (IsMainVerb(s_, i)) {
      Ask(Question::kSubject, Asked::kOther, i, i + 1, SubjectOf(s_, i));
      Ask(Question::kObject, Asked::kOther, i, i + 1, Child(s_, i, "obj"));
    }
  }

  const TreebankSentence& s_;
  std::vector<AskedQuestion> questions_;
};

}  // namespace

std::size_t HeadOfSpan(const TreebankSentence& s, std::size_t first, std::size_t last) {
  for (std::size_t i = last; i-- > first;) {
    if (!Covers(first, last, s.heads[i]) && s.tags[i] != Tag::kPunct) return i;
  }
  return last - 1;
}

std::vector<AskedQuestion> QuestionsOf(const TreebankSentence& s) { return Asker(s).All(); }

std::optional<Governor> GovernorInTree(const TreebankSentence& s, std::size_t first,
                                       std::size_t last) {
  const auto word = Above(s, first, last);
  if (!word) return std::nullopt;
  Governor governor{.word = *word, .predicate = *word};
  std::size_t head = HeadOfSpan(s, first, last);
  if (const auto copula = Child(s, head, "cop"); copula && s.heads[*word] == head) {
    governor.predicate = *copula;
    return governor;
  }
  if (s.heads[*word] == head && *word >= last) {  // "24 of the victims"
    governor.predicate = Above(s, first, *word + 1).value_or(*word);
  } else if (!IsVerb(s.tags[*word]) && !IsAdjective(s.tags[*word])) {
    head = *word;
    governor.predicate = Above(s, head, head + 1).value_or(*word);
  }
  governor.subject = IsSubjectInTree(s, head, governor.predicate);
  governor.passive = governor.subject && IsPassiveInTree(s, governor.predicate);
  return governor;
}

std::optional<std::size_t> ClauseVerbInTree(const TreebankSentence& s, std::size_t token) {
  for (int steps = 0; steps < kMaxClimb && token != kNoHead; ++steps) {
    if (IsMainVerb(s, token)) return token;
    if (const auto copula = Child(s, token, "cop")) return copula;
    token = s.heads[token];
  }
  return std::nullopt;
}

bool IsSubjectInTree(const TreebankSentence& s, std::size_t token, std::size_t predicate) {
  const std::size_t first = FirstJoined(s, token);
  return s.heads[first] == predicate && (s.Is(first, "nsubj") || s.Is(first, "csubj"));
}

bool IsPassiveInTree(const TreebankSentence& s, std::size_t verb) {
  if (Child(s, verb, "nsubj:pass") || Child(s, verb, "aux:pass")) return true;
  if (s.tags[verb] != Tag::kVBN || s.Is(verb, "cop")) return false;
  if (Child(s, verb, "aux")) return false;
  if (s.Is(verb, "conj") && !Child(s, verb, "nsubj") && s.heads[verb] != kNoHead) {
    return IsPassiveInTree(s, s.heads[verb]);
  }
  return true;
}

}  // namespace claimcheck
