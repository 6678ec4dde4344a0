// SPDX-License-Identifier: Apache-2.0
#include "checker/house_terms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimcheck {
namespace {

using ::testing::ElementsAre;

// A profile holds the words that tell a name, and the whole name of a place.
TEST(HouseTerms, AreOneNameInAProfile) {
  Article article;
  article.profile.names = {{"brightwater", 2}, {"ferry", 1}, {"lindqvist", 1}, {"norway", 3}};
  const HouseTerms terms = {.names = {{"Halden Ferry Company", "Brightwater"}}, .measures = {}};
  UseHouseTerms(terms, article);
  EXPECT_THAT(article.profile.names, ElementsAre(NameCount{"ferry", 3}, NameCount{"lindqvist", 1},
                                                 NameCount{"norway", 3}));
}

TEST(HouseTerms, AreOneNameInAClaim) {
  Article article;
  Claim claim;
  claim.about.entities = {"brightwater", "halden"};
  claim.about.actor = "brightwater";
  claim.source = "Brightwater";
  article.claims = {claim};
  UseHouseTerms({.names = {{"Halden Ferry Company", "Brightwater"}}, .measures = {}}, article);
  EXPECT_THAT(article.claims[0].about.entities, ElementsAre("halden", "halden ferry company"));
  EXPECT_EQ(article.claims[0].about.actor, "halden ferry company");
  EXPECT_EQ(article.claims[0].source, "Halden Ferry Company");
}

}  // namespace
}  // namespace claimcheck
