// SPDX-License-Identifier: Apache-2.0
// Prints the rows of en/currencies.tsv: every ISO 4217 currency, those no longer in use included,
// with the English names that CLDR gives it. Run once when CLDR changes; a person reviews the rows:
//
//   build/release/claims/lexicon/make_currencies > claims/lexicon/en/currencies.tsv
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <cstdio>
#include <set>
#include <string>

namespace {

std::string Utf8(const UChar* text, std::int32_t length) {
  std::string result;
  icu::UnicodeString(text, length).toUTF8String(result);
  return result;
}

std::string PluralName(const UChar* code, const char* plural_count) {
  UErrorCode status = U_ZERO_ERROR;
  UBool is_choice = false;
  std::int32_t length = 0;
  const UChar* name = ucurr_getPluralName(code, "en", &is_choice, plural_count, &length, &status);
  return U_SUCCESS(status) ? Utf8(name, length) : std::string();
}

// "Afghan afghanis (1927–2002)", metals, bond market units and codes for tests are no money that
// news prints. Codes with X belong to no country (ISO 4217, 5.2); these few of them are money.
bool IsPrinted(const std::string& name, const std::string& code) {
  static const std::set<std::string> kSharedMoney = {"XAF", "XCD", "XDR", "XEU", "XOF", "XPF"};
  if (code.front() == 'X' && !kSharedMoney.contains(code)) return false;
  return name.size() > 3 && name != code && name.find('(') == std::string::npos;
}

void PrintHead() {
  UVersionInfo version;
  u_getVersion(version);
  std::printf(
      "# Currencies. Made by claims/lexicon/make_currencies.cc from ISO 4217 and Unicode CLDR, as "
      "ICU "
      "%d.%d\n# gives them; short names, signs and parts of currencies are in money.tsv.\n#\n"
      "# Columns: code (ISO 4217), name (English singular), plural, example.\n",
      version[0], version[1]);
}

}  // namespace

int main() {
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration* codes = ucurr_openISOCurrencies(UCURR_ALL | UCURR_NON_DEPRECATED, &status);
  std::set<std::string> rows;
  std::int32_t length = 0;
  while (const UChar* code = uenum_unext(codes, &length, &status)) {
    const std::string iso = Utf8(code, length);
    const std::string one = PluralName(code, "one");
    const std::string other = PluralName(code, "other");
    if (!IsPrinted(one, iso) || !IsPrinted(other, iso)) continue;
    rows.insert(iso + "\t" + one + "\t" + other + "\tThe prize was 500 " + other + ".\n");
  }
  uenum_close(codes);
  PrintHead();
  for (const std::string& row : rows) std::fputs(row.c_str(), stdout);
  return 0;
}
