// What is nicer with scripts; every page works without this file.
(() => {
  "use strict";

  // A finding that is named in the address, and all that holds it, is opened.
  const openTarget = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    let part = name && document.getElementById(name);
    if (!part) return;
    const target = part;
    for (; part; part = part.parentElement) {
      if (part instanceof HTMLDetailsElement) part.open = true;
    }
    target.scrollIntoView({ block: "start" });
  };
  window.addEventListener("hashchange", openTarget);
  openTarget();

  // "Open all" for the findings; its words come with the page.
  const offerOpenAll = () => {
    for (const place of document.querySelectorAll("[data-open-all]:empty")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = place.dataset.openAll;
      let opened = false;
      button.addEventListener("click", () => {
        opened = !opened;
        for (const part of place.closest("section").querySelectorAll("details")) part.open = opened;
        button.textContent = opened ? place.dataset.closeAll : place.dataset.openAll;
      });
      place.append(button);
    }
  };
  offerOpenAll();
  document.addEventListener("htmx:afterSettle", offerOpenAll);

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

  // Paper shows everything.
  window.addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("#argument details")) part.open = true;
  });
})();
