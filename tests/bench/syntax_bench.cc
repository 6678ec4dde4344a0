// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include <string>

#include "claims/lexicon/word_marks.h"
#include "claims/syntax/arguments.h"
#include "claims/syntax/governor.h"
#include "claims/syntax/tagger.h"
#include "claims/text/tokenize.h"
#include "tests/bench/bench_text.h"

namespace claimcheck {
namespace {

// Sentences as news has them, again and again.
const std::string& News() {
  static const auto* news = [] {
    auto* text = new std::string();
    for (int i = 0; i < 200; ++i) {
      *text +=
          "At least 24 people were killed and dozens of others injured when a strong earthquake "
          "struck the north of the country on Tuesday, officials said. The government has set "
          "aside $1.2 billion in aid for the region, where some 6,100 houses were destroyed in "
          "less than a minute. It was the third quake since November 2013 to bring down "
          "buildings in the capital, a city of about two million.\n\n";
    }
    return text;
  }();
  return *news;
}

void BM_Tag(benchmark::State& state) {
  const TokenizedText cut = Tokenize(News());
  for (auto _ : state) {
    for (const Sentence& sentence : cut.sentences) {
      benchmark::DoNotOptimize(TagSentence(cut, sentence));
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * News().size()));
}
BENCHMARK(BM_Tag);

// The same over articles, none of which is said twice before all have been: what the tagger
// remembers of three sentences says little of what it costs to read news.
void BM_TagArticles(benchmark::State& state) {
  std::vector<TokenizedText> cut;
  for (const std::string& article : testing::BenchArticles()) {
    cut.push_back(TokenizeArticle(article));
  }
  std::size_t bytes = 0;
  for (auto _ : state) {
    bytes = 0;
    for (const TokenizedText& text : cut) {
      for (const Sentence& sentence : text.sentences) {
        if (!sentence.may_hold_mention) continue;
        benchmark::DoNotOptimize(TagSentence(text, sentence));
        bytes += sentence.span.size();
      }
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes));
}
BENCHMARK(BM_TagArticles)->Unit(benchmark::kMillisecond);

// Asks for the governor of every number in digits, as tags stand.
void BM_FindGovernor(benchmark::State& state) {
  const TokenizedText cut = Tokenize(News());
  std::vector<std::vector<Tag>> tags;
  for (const Sentence& sentence : cut.sentences) tags.push_back(TagSentence(cut, sentence));
  for (auto _ : state) {
    for (std::size_t i = 0; i < cut.sentences.size(); ++i) {
      const Sentence& sentence = cut.sentences[i];
      for (std::size_t t = sentence.first; t < sentence.last; ++t) {
        if (cut.tokens[t].kind != TokenKind::kNumber) continue;
        benchmark::DoNotOptimize(FindGovernor(cut, sentence, tags[i], t, t + 1));
      }
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * News().size()));
}
BENCHMARK(BM_FindGovernor);

void BM_FindArguments(benchmark::State& state) {
  const TokenizedText cut = Tokenize(News());
  const Sentence& sentence = cut.sentences[0];
  const std::vector<Tag> tags = TagSentence(cut, sentence);
  std::size_t verb = sentence.first;
  while (!IsVerb(tags[verb - sentence.first])) ++verb;
  for (auto _ : state) {
    benchmark::DoNotOptimize(FindArguments(cut, sentence, tags, verb));
  }
}
BENCHMARK(BM_FindArguments);

}  // namespace
}  // namespace claimcheck

BENCHMARK_MAIN();
