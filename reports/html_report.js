// The script of the HTML report: search, filters, sorting, keys and the CSV. The page is whole
// without it. It writes text only, listens in one place for each kind of event, and asks nothing of
// the network.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  for (const part of document.querySelectorAll(".js")) part.hidden = false;

  // Findings, as the page has them; their words are read when a search first asks. They stand in
  // parts of equal number, which a browser passes over as one while they are not in view.
  const list = byId("list");
  const parts = list ? [...list.children] : [];
  const partSize = parts.length > 0 ? parts[0].childElementCount : 0;
  const findings = parts.flatMap((part) => [...part.children]).map((element, order) => {
    const [severity, kind, confidence, positions, ...articles] = element.dataset.f.split(" ");
    return {
      element, order, severity, kind, articles, shown: true, words: null, topic: null,
      confidence: Number(confidence), positions: Number(positions),
    };
  });

  const wordsOf = (finding) => finding.words ??= finding.element.textContent.toLowerCase();
  const topicOf = (finding) => finding.topic ??= finding.element.querySelector("h3").textContent.replace(/^\d+ /, "").toLowerCase();

  const orders = {
    order: (a, b) => a.order - b.order,
    confidence: (a, b) => b.confidence - a.confidence || a.order - b.order,
    positions: (a, b) => b.positions - a.positions || a.order - b.order,
    topic: (a, b) => (topicOf(a) < topicOf(b) ? -1 : topicOf(a) > topicOf(b) ? 1 : a.order - b.order),
  };

  function filter() {
    const words = byId("q").value.toLowerCase().split(/\s+/).filter(Boolean);
    const severities = [...document.querySelectorAll("#tools [name=s]:checked")].map((box) => box.value);
    const kind = byId("kind").value;
    const article = byId("article").value;
    for (const finding of findings) {
      const fits = severities.includes(finding.severity) && (!kind || finding.kind === kind) &&
        (!article || finding.articles.includes(article)) &&
        words.every((word) => wordsOf(finding).includes(word));
      if (finding.shown !== fits) finding.element.hidden = !fits;
      finding.shown = fits;
    }
    fitParts();
    const shown = findings.filter((finding) => finding.shown).length;
    byId("shown").textContent = shown === findings.length
      ? `${shown} finding${shown === 1 ? "" : "s"}` : `${shown} of ${findings.length} findings`;
  }

  // A part that was not in view yet is as high as it is said to be.
  function fitParts() {
    for (const [i, part] of parts.entries()) {
      const shown = findings.slice(i * partSize, (i + 1) * partSize).filter((finding) => finding.shown).length;
      part.hidden = shown === 0;
      part.style.containIntrinsicSize = `auto ${42 * shown}rem`;
    }
  }

  function sort() {
    findings.sort(orders[byId("sort").value]);
    for (const [i, part] of parts.entries()) {
      part.append(...findings.slice(i * partSize, (i + 1) * partSize).map((finding) => finding.element));
    }
    fitParts();
  }

  function showAll() {
    byId("tools").reset();
    filter();
    sort();
  }

  // Takes the reader to the next finding that is shown, or back to the one before.
  function step(forward) {
    const shown = findings.filter((finding) => finding.shown);
    const current = shown.findIndex((finding) => finding.element.contains(document.activeElement));
    const next = current < 0 ? shown[0] : shown[current + (forward ? 1 : -1)];
    if (!next) return;
    next.element.scrollIntoView();
    next.element.querySelector("h3").focus({ preventScroll: true });
  }

  function offerArticles() {
    for (const row of document.querySelectorAll(".articles tbody tr")) {
      const option = document.createElement("option");
      option.value = row.id.slice(1);
      option.textContent = `${row.cells[0].textContent} ${row.cells[1].firstChild.textContent}`.slice(0, 60);
      byId("article").append(option);
    }
  }

  // RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it.
  function csvField(text) {
    const plain = /^[=+@\t\r-]/.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text;
    return `"${plain.replace(/"/g, '""')}"`;
  }

  // Of a table, or of the plain lines that very many claims are.
  function claimFields() {
    const claims = byId("claims");
    if (!claims.rows) return claims.textContent.trim().split("\n").map((line) => line.split("\t"));
    return [...claims.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  }

  function saveCsv() {
    const rows = claimFields().map((fields) => fields.map(csvField).join(","));
    const address = URL.createObjectURL(new Blob(["\ufeff", rows.join("\r\n"), "\r\n"], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = "claims.csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  // A link to a finding that is filtered away shows it all the same.
  function followHash() {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest("details:not([open])");
    if (folded) folded.open = true;
    if (target && target.hidden && findings.length > 0) showAll();
    if (target && (folded || target.classList.contains("f"))) target.scrollIntoView();
  }

  function onKey(event) {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
    if (event.key === "Escape" && event.target.id === "q") {
      event.target.value = "";
      filter();
      event.target.blur();
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !byId("keys").checked) return;
    if (event.key === "j") step(true);
    else if (event.key === "k") step(false);
    else if (event.key === "/") byId("q").focus();
    else return;
    event.preventDefault();
  }

  // What is folded up in a finding is printed too.
  const folded = () => document.querySelectorAll(".f details:not([open])");
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...folded()];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });

  if (byId("csv") && byId("claims")) byId("csv").addEventListener("click", saveCsv);
  if (findings.length > 0) {
    offerArticles();
    filter();
    let timer = 0;
    byId("tools").addEventListener("input", (event) => {
      clearTimeout(timer);
      timer = setTimeout(event.target.id === "sort" ? sort : filter, event.target.id === "q" ? 120 : 0);
    });
    byId("tools").addEventListener("submit", (event) => event.preventDefault());
    document.addEventListener("keydown", onKey);
  }
  addEventListener("hashchange", followHash);
  followHash();
})();
