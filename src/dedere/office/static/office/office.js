// What is nicer with scripts; every page works without this file.
(() => {
  "use strict";

  // What is named in the address, and all that holds it, is opened. What is not in the page comes
  // with the page that has it open.
  const openTarget = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    let part = name && document.getElementById(name);
    if (!part) {
      const address = new URL(location);
      if (!/^(f|ground|values|procedure)-/.test(name) || address.searchParams.get("open") === name) return;
      if (!document.getElementById("case-body")) return;
      address.searchParams.set("open", name);
      location.replace(address);
      return;
    }
    const target = part;
    for (; part; part = part.parentElement) {
      if (part instanceof HTMLDetailsElement) part.open = true;
    }
    target.scrollIntoView({ block: "start" });
  };
  window.addEventListener("hashchange", openTarget);
  openTarget();

  // What is in the page is opened there, also by a link to the page in which it is open, and also
  // where the address names it already.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#"], a[href^="?"][href*="open="]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const name = decodeURIComponent(link.hash.slice(1));
    if (!document.getElementById(name)?.closest("#case-body")) return;
    event.preventDefault();
    if (location.hash === link.hash) openTarget();
    else location.hash = link.hash;
  });

  // "Open all" for the findings; its words come with the page. What is fetched later opens too.
  const offerOpenAll = () => {
    for (const place of document.querySelectorAll("[data-open-all]")) {
      if (place.querySelector("button")) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = place.dataset.openAll;
      button.addEventListener("click", () => {
        const section = place.closest("section");
        const opened = !section.classList.contains("all-open");
        section.classList.toggle("all-open", opened);
        for (const part of section.querySelectorAll("details")) part.open = opened;
        button.textContent = opened ? place.dataset.closeAll : place.dataset.openAll;
      });
      place.replaceChildren(button);
    }
  };
  offerOpenAll();
  document.addEventListener("htmx:afterSettle", offerOpenAll);

  // A part that is being fetched says so; if its link had the focus, its heading takes it.
  const fetching = (event) => event.target.classList?.contains("fetched");
  document.addEventListener("htmx:beforeRequest", (event) => {
    event.target.querySelector?.(":scope .fetched")?.setAttribute("aria-busy", "true");
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    event.target.querySelector?.(":scope .fetched[aria-busy]")?.removeAttribute("aria-busy");
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!fetching(event) || !event.target.contains(document.activeElement)) return;
    event.target.closest("details")?.querySelector("summary")?.focus({ preventScroll: true });
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (!fetching(event) || !event.target.closest(".all-open")) return;
    for (const part of event.target.querySelectorAll("details")) part.open = true;
  });

  // A form that was opened inside the page takes the focus, and its "cancel" closes it.
  document.addEventListener("htmx:afterSwap", (event) => {
    const form = event.target.querySelector?.("form.fact-form");
    form?.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    if (event.target.id === "case-body") openTarget();
  });
  document.addEventListener("click", (event) => {
    const cancel = event.target.closest?.(".slot a.cancel");
    if (!cancel) return;
    event.preventDefault();
    cancel.closest(".slot").replaceChildren();
  });
})();
