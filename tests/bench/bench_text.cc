// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench_text.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <span>

#include "absl/strings/str_cat.h"

namespace claimcheck::testing {
namespace {

constexpr std::size_t kGeneratedBytes = std::size_t{1} << 20;
constexpr std::size_t kArticleBytes = 4096;

// Steele and Vigna's SplitMix64: the standard library's distributions may differ between libraries.
class Dice {
 public:
  std::uint64_t Next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  // A whole number in [low, high].
  int Between(int low, int high) {
    return low + static_cast<int>(Next() % static_cast<std::uint64_t>(high - low + 1));
  }
  absl::string_view Pick(std::span<const absl::string_view> choices) {
    return choices[Next() % choices.size()];
  }

 private:
  std::uint64_t state_ = 20150511;
};

// In the sentences, a letter in braces stands for a word or a number thrown anew each time:
//   {p} a person   {c} a city   {g} a group   {e} an event   {m} a month   {d} a weekday
//   {n} a number of people   {s} a small number in words   {a} an amount of money
//   {y} a year   {D} a day of the month   {r} a rate
constexpr absl::string_view kPersons[] = {
    "Anna Lindqvist",     "Governor Paul Okafor", "Mayor Ines Roca", "Daniel Hartmann",
    "Minister Yuki Arai", "Mr. Petrov",           "Captain J. Reyes"};
constexpr absl::string_view kCities[] = {
    "Port Ellery", "Geneva", "Lagos", "the northern district", "Valparaíso", "New Harrow", "Kyiv"};
constexpr absl::string_view kGroups[] = {"police",        "the coast guard", "hospital staff",
                                         "aid workers",   "the ministry",    "Ferrand & Sons",
                                         "the opposition"};
constexpr absl::string_view kEvents[] = {"the flood",     "the earthquake",   "the strike",
                                         "the ceasefire", "the harbour fire", "the election"};
constexpr absl::string_view kMonths[] = {"January", "February", "March",   "April",
                                         "May",     "June",     "October", "November"};
constexpr absl::string_view kWeekdays[] = {"Monday", "Tuesday", "Wednesday", "Friday", "Sunday"};
constexpr absl::string_view kSmall[] = {"two",     "three",      "seven",
                                        "a dozen", "twenty-one", "dozens of"};

constexpr absl::string_view kWithNumbers[] = {
    "At least {n} people were killed when {e} reached {c} on {d}, {g} said.",
    "{p} put the number of injured at {n}, {s} of them children.",
    "The repairs will cost about {a}, according to a report published in {m} {y}.",
    "Since {m} {D}, {y}, more than {n} families have left {c}.",
    "Unemployment rose by {r} percent to {r} percent in the third quarter.",
    "“We counted {s} ships before noon,” {p} told reporters.",
    "Between {n} and {n} homes lost power two days after {e}.",
    "{g} had asked for {a}; they received less than half of it.",
    "The bridge, opened in {y}, is {n} metres long and carries {n} cars a day.",
};
constexpr absl::string_view kWithoutNumbers[] = {
    "Nobody at the harbour could say how the trouble had started or who would pay for it.",
    "{p} declined to comment on the reports from {c}.",
    "Critics call the plan too slow, too costly and, in the end, beside the point.",
    "The streets around the old market were quiet again, though shops stayed closed.",
    "“People here have heard such promises before,” said {p}, who grew up nearby.",
    "{g} rejected the accusation and pointed to the findings of an independent panel.",
    "Talks between {g} and {g} ended without a result, and no date was set for the next round.",
    "It was not clear whether {e} would change anything for those who live in {c}.",
    "Residents carried furniture, papers and family photographs to higher ground.",
    "Under the agreement both sides withdraw from the villages along the river.",
    "Analysts doubt that the government has the will, or the votes, to see it through.",
    "The company's lawyers will study the ruling before they decide on an appeal.",
};

std::string Grouped(int number) {
  if (number < 1000) return absl::StrCat(number);
  return absl::StrCat(number / 1000, ",", absl::Dec(number % 1000, absl::kZeroPad3));
}

std::string Thrown(char slot, Dice& dice) {
  switch (slot) {
    case 'p':
      return std::string(dice.Pick(kPersons));
    case 'c':
      return std::string(dice.Pick(kCities));
    case 'g':
      return std::string(dice.Pick(kGroups));
    case 'e':
      return std::string(dice.Pick(kEvents));
    case 'm':
      return std::string(dice.Pick(kMonths));
    case 'd':
      return std::string(dice.Pick(kWeekdays));
    case 's':
      return std::string(dice.Pick(kSmall));
    case 'n':
      return Grouped(dice.Between(2, 9999));
    case 'a':
      return absl::StrCat("$", dice.Between(2, 900), dice.Between(0, 1) ? " million" : "bn");
    case 'y':
      return absl::StrCat(dice.Between(1990, 2020));
    case 'D':
      return absl::StrCat(dice.Between(1, 28));
    default:
      return absl::StrCat(dice.Between(0, 19), ".", dice.Between(1, 9));
  }
}

void AppendSentence(Dice& dice, std::string& text) {
  const absl::string_view pattern =
      dice.Between(1, 3) == 1 ? dice.Pick(kWithNumbers) : dice.Pick(kWithoutNumbers);
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '{') {
      absl::StrAppend(&text, Thrown(pattern[i + 1], dice));
      i += 2;
    } else {
      text.push_back(pattern[i]);
    }
  }
}

// article = headline, blank line, dateline with the first paragraph, paragraphs
void AppendArticle(Dice& dice, std::string& text) {
  absl::StrAppend(&text, "After ", dice.Pick(kEvents), ", ", dice.Pick(kCities),
                  " Counts Its Losses\n\n");
  absl::StrAppend(&text, "GENEVA, ", dice.Pick(kMonths), " ", Thrown('D', dice), ", ",
                  Thrown('y', dice), " — ");
  const int paragraphs = dice.Between(5, 12);
  for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
    const int sentences = dice.Between(1, 4);
    for (int sentence = 0; sentence < sentences; ++sentence) {
      if (sentence > 0) text.push_back(' ');
      AppendSentence(dice, text);
    }
    absl::StrAppend(&text, "\n\n");
  }
}

std::string FileOrGenerated() {
  const char* path = std::getenv("CLAIMCHECK_BENCH_TEXT");
  if (path == nullptr || *path == '\0') return GeneratedNews(kGeneratedBytes);
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (text.empty()) {
    std::fprintf(stderr, "CLAIMCHECK_BENCH_TEXT: %s is empty or cannot be read\n", path);
    std::abort();
  }
  return text;
}

std::vector<std::string> CutIntoArticles(absl::string_view text) {
  std::vector<std::string> articles;
  while (!text.empty()) {
    const std::size_t cut = text.find("\n\n", std::min(kArticleBytes, text.size()));
    articles.emplace_back(text.substr(0, cut));
    text.remove_prefix(cut == absl::string_view::npos ? text.size() : cut + 2);
  }
  return articles;
}

}  // namespace

std::string GeneratedNews(std::size_t bytes) {
  Dice dice;
  std::string text;
  while (text.size() < bytes) AppendArticle(dice, text);
  return text;
}

absl::string_view BenchText() {
  static const auto* const text = new std::string(FileOrGenerated());
  return *text;
}

const std::vector<std::string>& BenchArticles() {
  static const auto* const articles = new std::vector<std::string>(CutIntoArticles(BenchText()));
  return *articles;
}

}  // namespace claimcheck::testing
