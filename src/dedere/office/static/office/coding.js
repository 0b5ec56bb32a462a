// The coding page with scripts: clicks on passages, the keyboard, tabs on a phone. Without this file
// every passage is a link and every decision a form.
(() => {
  "use strict";
  const coding = document.querySelector(".coding");
  if (!coding) return;
  coding.classList.add("scripted");
  const docket = document.getElementById("docket-pane");
  const form = document.getElementById("form-pane");
  const told = document.getElementById("told");
  const help = document.getElementById("keys");
  const words = coding.dataset;
  const variables = () => [...form.querySelectorAll(".variable")];
  const entries = () => [...docket.querySelectorAll("[data-pin-of]")];
  let current = null;
  let here = null;

  const say = (text) => {
    // The same words said twice are told twice.
    told.textContent = told.textContent === text ? `${text}\u00a0` : text;
  };

  // -- which variable, which entry -------------------------------------------------------------------

  const mark = () => {
    for (const one of coding.querySelectorAll(".passage.current, .tag.current")) {
      one.classList.remove("current");
    }
    if (!current) return;
    const name = CSS.escape(current.dataset.variable);
    for (const one of docket.querySelectorAll(`.passage[data-variables~="${name}"], .tag[data-variable="${name}"]`)) {
      one.classList.add("current");
    }
  };

  // The docket shows what the variable rests on, where both panes are seen and none of it is yet.
  const showFirstMark = () => {
    if (docket.scrollHeight <= docket.clientHeight + 1 || docket.contains(document.activeElement)) return;
    const those = [...docket.querySelectorAll(".tag.current")].map((tag) => tag.closest("[data-pin-of]"));
    const frame = docket.getBoundingClientRect();
    const seen = (one) => {
      const box = one.getBoundingClientRect();
      return box.top >= frame.top + 48 && box.bottom <= frame.bottom;
    };
    if (!those.length || those.some(seen)) return;
    docket.scrollTop += those[0].getBoundingClientRect().top - frame.top - frame.height / 4;
  };

  const choose = (variable, { focus = true, scroll = true } = {}) => {
    if (!variable) return;
    if (current !== variable) {
      current?.classList.remove("current");
      current?.removeAttribute("aria-current");
      current = variable;
      current.classList.add("current");
      current.setAttribute("aria-current", "true");
      mark();
      showFirstMark();
    }
    if (focus) {
      showTab("form");
      variable.focus({ preventScroll: true });
    }
    if (scroll) variable.scrollIntoView({ block: "nearest" });
  };

  const reveal = (element) => {
    if (!element) return;
    here?.classList.remove("here");
    here = element;
    here.classList.add("here");
    here.scrollIntoView({ block: "center" });
  };

  const enter = (element) => {
    if (!element) return;
    showTab("docket");
    reveal(element);
    element.focus({ preventScroll: true });
    clause = null;
    getSelection().removeAllRanges();
  };

  const step = (list, from, by) => {
    const place = list.indexOf(from);
    if (place < 0) return by > 0 ? list[0] : list.at(-1);
    return list[Math.min(list.length - 1, Math.max(0, place + by))];
  };

  form.addEventListener("focusin", (event) => {
    const variable = event.target.closest(".variable");
    if (variable) choose(variable, { focus: false, scroll: false });
  });
  docket.addEventListener("focusin", (event) => {
    const entry = event.target.closest("[data-pin-of]");
    if (entry && entry !== here) {
      here?.classList.remove("here");
      here = entry;
      here.classList.add("here");
    }
  });

  // -- filling and pinning: the server gives the card with its form open -----------------------------

  const asked = (variable, parts) => {
    const query = new URLSearchParams(location.search);
    for (const name of ["edit", "pin", "take", "quiet"]) query.delete(name);
    query.set("edit", variable.dataset.variable);
    for (const pin of new Set(parts.pins)) query.append("pin", pin);
    if (parts.take !== undefined) query.set("take", parts.take);
    return `${location.pathname}?${query}`;
  };

  const open = (variable, parts = {}) => {
    choose(variable, { focus: false });
    showTab("form");
    // What is already pinned in an open form stays pinned.
    const kept = [...variable.querySelectorAll("input[name=pin]:checked")].map((one) => one.value);
    const pins = [...(parts.pins ?? []), ...kept];
    const id = variable.id;
    htmx.ajax("GET", asked(variable, { ...parts, pins }), {
      source: variable,
      target: `#${CSS.escape(id)}`,
      swap: "outerHTML",
    }).then(() => {
      const opened = document.getElementById(id);
      choose(opened, { focus: false });
      const field = parts.first && opened.querySelector(".editing :is(input, select, textarea):not([type=hidden])");
      if (!wentOn()) (field || opened.querySelector(".editing [data-save]"))?.focus();
      say(parts.pins?.length ? words.pinned : words.opened);
    });
  };

  const offset = (node, at) => {
    const element = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
    if (!element) return null;
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEnd(node, at);
    // Characters, as the server counts them: a sign outside the common plane is one.
    return { element, at: Number(element.dataset.start) + [...range.toString()].length };
  };

  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const first = offset(range.startContainer, range.startOffset);
    const last = offset(range.endContainer, range.endOffset);
    const entry = first?.element.closest("[data-pin-of]");
    if (!entry || !last || last.element.closest("[data-pin-of]") !== entry || last.at <= first.at) return null;
    return { entry, pin: `${entry.dataset.pinOf}:${first.at}:${last.at}` };
  };

  const byName = (name) => form.querySelector(`.variable[data-variable="${CSS.escape(name)}"]`);

  docket.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const tag = event.target.closest("a.tag[data-variable]");
    if (tag) {
      event.preventDefault();
      open(byName(tag.dataset.variable), { pins: [tag.dataset.pin], take: tag.dataset.take });
      return;
    }
    if (event.target.closest("a, button, input, summary")) return;
    const chosen = selected();
    if (chosen) {
      if (current) open(current, { pins: [chosen.pin] });
      else say(words.chooseFirst);
      return;
    }
    const passage = event.target.closest(".passage");
    const entry = event.target.closest("[data-pin-of]");
    if (passage) {
      const names = passage.dataset.variables.split(" ");
      const name = current && names.includes(current.dataset.variable) ? current.dataset.variable : names[0];
      const named = tagOf(passage, name);
      open(byName(name), { pins: [named?.dataset.pin ?? wordsAt(passage)], take: named?.dataset.take });
    } else if (entry) {
      if (current) open(current, { pins: [entry.dataset.pinOf] });
      else say(words.chooseFirst);
    }
  });

  const wordsAt = (piece) => {
    const start = Number(piece.dataset.start);
    return `${piece.closest("[data-pin-of]").dataset.pinOf}:${start}:${start + [...piece.textContent].length}`;
  };
  const tagOf = (passage, name) =>
    [...passage.closest("[data-pin-of]").querySelectorAll(`a.tag[data-variable="${CSS.escape(name)}"]`)].find(
      (one) => {
        const [, start, end] = one.dataset.pin.split(":").map(Number);
        const at = Number(passage.dataset.start);
        return end === undefined || (start <= at && at < end);
      },
    );

  // -- clauses of an entry, for whoever selects words without a mouse ---------------------------------

  let clause = null;
  const clausesOf = (entry) => {
    const found = [];
    for (const piece of entry.querySelectorAll("[data-start]")) {
      const node = piece.firstChild;
      if (node?.nodeType !== Node.TEXT_NODE) continue;
      // A point ends no clause after an initial, nor a colon inside a number.
      for (const one of node.data.matchAll(/.+?(?:(?<!\b\p{L})[.;:](?=\s|$)|$)\s*/gu)) {
        if (one[0].trim()) found.push({ node, start: one.index, end: one.index + one[0].trimEnd().length });
      }
    }
    return found;
  };
  const nextClause = (by) => {
    if (!here) return;
    const those = clausesOf(here);
    if (!those.length) return;
    clause = clause === null ? (by > 0 ? 0 : those.length - 1) : Math.min(those.length - 1, Math.max(0, clause + by));
    const { node, start, end } = those[clause];
    getSelection().setBaseAndExtent(node, start, node, end);
    say(getSelection().toString());
  };

  // -- the keys ----------------------------------------------------------------------------------------

  const press = (selector) => {
    const button = current?.querySelector(selector);
    if (button) button.click();
    else say(words.notHere);
  };

  const pinHere = () => {
    const chosen = selected();
    const entry = chosen?.entry ?? here;
    if (!current || !entry) return say(current ? words.chooseEntry : words.chooseFirst);
    const tag = !chosen && entry.querySelector(`a.tag[data-variable="${CSS.escape(current.dataset.variable)}"]`);
    if (tag) open(current, { pins: [tag.dataset.pin], take: tag.dataset.take });
    else open(current, { pins: [chosen?.pin ?? entry.dataset.pinOf] });
  };

  const marked = (by) => {
    if (!current) return say(words.chooseFirst);
    const name = CSS.escape(current.dataset.variable);
    const those = entries().filter((one) => one.querySelector(`.tag[data-variable="${name}"]`));
    if (!those.length) return say(words.noMark);
    enter(step(those, those.includes(here) ? here : null, by));
  };

  const KEYS = {
    j: () => choose(step(variables(), current, 1)),
    k: () => choose(step(variables(), current, -1)),
    n: () => enter(step(entries(), here, 1)),
    b: () => enter(step(entries(), here, -1)),
    m: () => marked(1),
    M: () => marked(-1),
    ".": () => nextClause(1),
    ",": () => nextClause(-1),
    ">": () => getSelection().modify("extend", "forward", "word"),
    "<": () => getSelection().modify("extend", "backward", "word"),
    p: pinHere,
    a: () => press("[data-accept]"),
    r: () => press("[data-reject]"),
    e: () => current && open(current, { first: true }),
    v: () => current && choose(current),
    d: () => {
      const meaning = current?.querySelector(".meaning");
      if (meaning) meaning.open = !meaning.open;
    },
    u: () => document.getElementById("undo")?.click(),
    U: () => document.getElementById("redo")?.click(),
    f: () => document.getElementById("finish")?.focus(),
    "/": () => {
      showTab("docket");
      docket.querySelector("input[type=search]")?.focus();
    },
    "?": () => help.showModal(),
  };
  for (let number = 1; number <= 9; number += 1) {
    KEYS[number] = () => press(`[data-other="${number}"]`);
  }

  const SILENT = "dedere-keys-off";
  const box = document.getElementById("keys-on");
  let on = true;
  try {
    on = localStorage.getItem(SILENT) !== "1";
  } catch {
    // A browser that keeps nothing has the keys on.
  }
  if (box) {
    box.checked = on;
    box.addEventListener("change", () => {
      on = box.checked;
      try {
        localStorage.setItem(SILENT, on ? "0" : "1");
      } catch {
        // It holds until the page is left.
      }
    });
  }

  const writes = (element) =>
    element?.matches?.("textarea, select, [contenteditable]")
    || (element?.matches?.("input") && !["checkbox", "radio", "button", "submit"].includes(element.type));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
    if (event.key === "Escape") {
      const variable = event.target.closest?.(".variable");
      const cancel = variable?.querySelector(".editing a.cancel");
      if (cancel) {
        // Out of the field at once: the next key is no longer text.
        choose(variable);
        cancel.click();
      } else if (current) choose(current);
      return;
    }
    if (!on && event.key !== "?") return;
    if (writes(event.target)) return;
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.getElementById("open-keys")?.addEventListener("click", () => help.showModal());

  // -- after the server has answered -------------------------------------------------------------------

  // Whoever went on in the docket while the server thought is not called back from there.
  let left = null;
  document.addEventListener("htmx:beforeRequest", () => {
    left = document.activeElement;
  });
  const wentOn = () => document.activeElement !== left && docket.contains(document.activeElement);

  document.addEventListener("htmx:afterSettle", (event) => {
    const id = event.detail.target?.id ?? event.target?.id;
    const swapped = id && document.getElementById(id);
    if (!swapped?.classList.contains("variable")) return mark();
    if (current?.id === id || !current?.isConnected) {
      current = null;
      choose(swapped, { focus: false, scroll: false });
    }
    mark();
    if (swapped.querySelector(".editing")) {
      swapped.querySelector(".editing [aria-invalid]")?.focus();
      return;
    }
    // Decided: on to the next that is open, so that one key decides one variable.
    const list = variables();
    const rest = list.slice(list.indexOf(swapped) + 1);
    const config = event.detail.requestConfig;
    const decided = config?.verb === "post" && !["undo", "redo"].includes(config.parameters?.do ?? config.elt?.id) && swapped.hasAttribute("data-decided");
    choose(decided ? (rest.find((one) => !one.hasAttribute("data-decided")) ?? swapped) : swapped, {
      focus: !wentOn(),
    });
  });

  form.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-entry]");
    if (!link || event.ctrlKey || event.metaKey) return;
    const entry = document.getElementById(link.dataset.entry);
    if (!entry) return;
    event.preventDefault();
    enter(entry);
  });

  // -- the two panes on a narrow screen -----------------------------------------------------------------

  const tabs = [...coding.querySelectorAll(".tabs [role=tab]")];
  const panes = { docket, form };
  function showTab(name) {
    for (const tab of tabs) {
      const shown = tab.dataset.tab === name;
      tab.setAttribute("aria-selected", String(shown));
      tab.tabIndex = shown ? 0 : -1;
      panes[tab.dataset.tab].toggleAttribute("data-tab-hidden", !shown);
    }
  }
  for (const tab of tabs) {
    tab.addEventListener("click", () => showTab(tab.dataset.tab));
    tab.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      const other = tabs[(tabs.indexOf(tab) + 1) % tabs.length];
      showTab(other.dataset.tab);
      other.focus();
    });
  }
  coding.classList.add("scripted-tabs");
  showTab(location.hash.startsWith("#e-") || location.search.includes("q=") ? "docket" : "form");

  const first = (location.hash.startsWith("#v-") && document.getElementById(location.hash.slice(1)))
    || form.querySelector(".variable:has(.editing)");
  choose(first || variables().find((one) => !one.hasAttribute("data-decided")) || variables()[0], {
    focus: Boolean(first),
    scroll: Boolean(first),
  });
})();
