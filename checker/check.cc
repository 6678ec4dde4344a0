// SPDX-License-Identifier: Apache-2.0
#include "checker/check.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <utility>

#include "checker/companions.h"
#include "checker/date_fault.h"
#include "checker/date_order.h"
#include "checker/finding_id.h"
#include "checker/hidden_character.h"
#include "checker/house_terms.h"
#include "checker/judge.h"
#include "checker/kinship.h"
#include "checker/parts_of_total.h"
#include "checker/percent_of_change.h"
#include "checker/told_twice.h"
#include "checker/topic.h"
#include "checker/uncompared_number.h"
#include "claims/claim/extract.h"

namespace claimcheck {
namespace {

// Of a check's time, reading takes about this share.
constexpr double kReadingShare = 0.8;

// Calls work(i) for every i below `count`, on up to `jobs` threads. Each call writes only what is
// its own, so that the result does not depend on the threads.
void ForEachIndex(std::size_t count, int jobs, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  const std::size_t threads =
      std::min<std::size_t>(static_cast<std::size_t>(std::max(jobs, 1)), count);
  std::vector<std::thread> others;
  for (std::size_t t = 1; t < threads; ++t) others.emplace_back(run);
  run();
  for (std::thread& thread : others) thread.join();
}

// The habits of the outlet of article `index`, as far as the options tell.
OutletHabits HabitsOf(const CheckOptions& options, std::size_t index) {
  return index < options.habits.size() ? options.habits[index] : OutletHabits();
}

void ReadClaims(std::size_t index, const CheckOptions& options, std::vector<Article>& articles) {
  Article& article = articles[index];
  Extraction extraction =
      ExtractClaims(article.document, article.published, article.date_order.order,
                    HabitsOf(options, index).currency);
  article.date_order = extraction.date_order;
  article.claims = std::move(extraction.claims);
  article.people = std::move(extraction.people);
  article.profile = std::move(extraction.profile);
  UseHouseTerms(options.house, article);
}

void NumberClaims(std::vector<Article>& articles) {
  for (std::size_t i = 0; i < articles.size(); ++i) {
    for (Claim& claim : articles[i].claims) claim.document = i;
  }
}

Published PublishedOf(std::size_t index, const CheckOptions& options, const Document& document) {
  return ReadPublished(document,
                       index < options.published.size() ? options.published[index] : std::nullopt,
                       HabitsOf(options, index).dates);
}

// Articles with their claims, and which of them report the same event.
struct Reading {
  std::vector<Article> articles;
  std::vector<Kin> kin;
};

// Which pairs of kin are asked for: all, or at least those that may tell an article a date.
enum class KinWanted { kAll, kForDates };

std::vector<Kin> FindKin(const std::vector<Article>& articles, KinWanted wanted) {
  if (wanted == KinWanted::kAll) return FindKin(articles);
  std::vector<bool> may_learn;
  for (const Article& article : articles) may_learn.push_back(MayLearnDates(article));
  return FindKinOf(may_learn, articles);
}

Reading ReadAll(std::vector<Document> documents, const CheckOptions& options, KinWanted wanted) {
  Reading reading;
  reading.articles.resize(documents.size());
  std::atomic<std::size_t> done{0};
  ForEachIndex(documents.size(), options.jobs, [&](std::size_t i) {
    Article& article = reading.articles[i];
    article.document = std::move(documents[i]);
    article.published = PublishedOf(i, options, article.document);
    ReadClaims(i, options, reading.articles);
    ++done;
    if (options.progress && i % 16 == 0) {
      options.progress(kReadingShare * static_cast<double>(done) /
                       static_cast<double>(documents.size()));
    }
  });
  reading.kin = FindKin(reading.articles, wanted);
  const std::vector<std::size_t> redated = SettleDates(reading.articles, reading.kin);
  ForEachIndex(redated.size(), options.jobs,
               [&](std::size_t k) { ReadClaims(redated[k], options, reading.articles); });
  if (!redated.empty()) reading.kin = FindKin(reading.articles, wanted);
  const std::vector<std::size_t> settled =
      SettleOrders(reading.articles, reading.kin, options.habits);
  ForEachIndex(settled.size(), options.jobs,
               [&](std::size_t k) { ReadClaims(settled[k], options, reading.articles); });
  DateByCompanions(reading.articles, reading.kin);
  NumberClaims(reading.articles);
  return reading;
}

// What a limit of the readers, or a fault, kept from being checked.
std::vector<NotChecked> NotRead(const std::vector<Article>& articles) {
  std::vector<NotChecked> not_read;
  for (const Article& article : articles) {
    for (const std::string& reason : article.document.not_read) {
      not_read.push_back({article.document.path, reason});
    }
  }
  return not_read;
}

}  // namespace

bool CheckOptions::IsWanted(std::size_t article) const {
  const bool has_drafts = std::find(draft.begin(), draft.end(), true) != draft.end();
  return !has_drafts || draft[article];
}

std::vector<Article> ReadArticles(std::vector<Document> documents, const CheckOptions& options) {
  return ReadAll(std::move(documents), options, KinWanted::kForDates).articles;
}

std::vector<Article> DateArticles(std::vector<Document> documents, const CheckOptions& options) {
  std::vector<Published> dates(documents.size());
  ForEachIndex(documents.size(), options.jobs,
               [&](std::size_t i) { dates[i] = PublishedOf(i, options, documents[i]); });
  const bool need_companions =
      documents.size() > 1 && !std::all_of(dates.begin(), dates.end(), IsCertain);
  if (need_companions) return ReadArticles(std::move(documents), options);
  std::vector<Article> articles(documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    articles[i].document = std::move(documents[i]);
    articles[i].published = std::move(dates[i]);
  }
  return articles;
}

CheckResult Check(std::vector<Document> documents, const CheckOptions& options) {
  Reading reading = ReadAll(std::move(documents), options, KinWanted::kAll);
  CheckResult result;
  result.articles = std::move(reading.articles);
  for (std::size_t i = 0; i < result.articles.size(); ++i) {
    for (std::size_t k = 0; k < result.articles[i].claims.size(); ++k) {
      result.claims.push_back({i, k});
    }
  }
  AlignedPairs aligned = FindAlignedPairs(result, reading.kin, options.draft);
  result.not_checked = NotRead(result.articles);
  result.not_checked.insert(result.not_checked.end(), aligned.not_checked.begin(),
                            aligned.not_checked.end());
  result.topics = GroupTopics(result, aligned.pairs);
  result.findings = Judge(result, aligned.pairs, options);
  for (Finding& fault : FindDateFaults(result, options)) {
    result.findings.push_back(std::move(fault));
  }
  for (Finding& fault : FindHiddenCharacters(result, options)) {
    result.findings.push_back(std::move(fault));
  }
  for (Finding& total : FindExceededTotals(result, options)) {
    result.findings.push_back(std::move(total));
  }
  for (Finding& twice : FindToldTwice(result, options)) {
    result.findings.push_back(std::move(twice));
  }
  for (Finding& misfit : FindMisfitPercents(result, options)) {
    result.findings.push_back(std::move(misfit));
  }
  for (Finding& note : FindUncomparedNumbers(result, options)) {
    result.findings.push_back(std::move(note));
  }
  ApplySettings(options.rules, options.min_confidence, result.findings);
  SortFindings(result, result.findings);
  SetFindingIds(result, options.draft, result.findings);
  if (options.progress) options.progress(1);
  return result;
}

}  // namespace claimcheck
