"use strict";
// Everything can be read without this file. It adds the language switch and ties marks to their notes.
(function () {
  const root = document.documentElement;
  const LANGUAGES = ["id", "en"];

  function remembered() {
    try {
      return localStorage.getItem("pakta-language");
    } catch (e) {
      return null;
    }
  }

  function show(language) {
    if (!LANGUAGES.includes(language)) return;
    root.dataset.lang = language;
    root.lang = language;
    for (const button of document.querySelectorAll(".switch button")) {
      button.setAttribute("aria-pressed", String(button.dataset.to === language));
    }
    for (const option of document.querySelectorAll("option[data-id]")) {
      option.textContent = option.dataset[language];
    }
  }

  function choose(language) {
    show(language);
    try {
      localStorage.setItem("pakta-language", language);
    } catch (e) {
      // a browser that keeps nothing still switches this page
    }
  }

  root.classList.add("js");
  show(remembered() || root.dataset.lang);

  function byThing(name) {
    const found = [];
    for (const mark of document.querySelectorAll("[data-of]")) {
      if (mark.dataset.of.split(" ").includes(name)) found.push(mark);
    }
    return found;
  }

  function notesOf(mark) {
    return mark.dataset.of
      .split(" ")
      .map((name) => document.querySelector('[data-for="' + CSS.escape(name) + '"]'))
      .filter((note) => note !== null);
  }

  function light(elements, on, look) {
    for (const element of elements) element.classList.toggle(look, on);
  }

  function target() {
    light(document.querySelectorAll(".on"), false, "on");
    const name = location.hash.replace(/^#(l-)?/, "");
    if (name === "") return;
    for (let box = document.getElementById(location.hash.slice(1)); box; box = box.parentElement) {
      if (box.tagName === "DETAILS") box.open = true;
    }
    light(byThing(name), true, "on");
    const note = document.getElementById("l-" + name);
    if (note) note.classList.add("on");
  }

  function peek(mark) {
    const notes = notesOf(mark);
    if (notes.length === 0) return;
    light(document.querySelectorAll(".on"), false, "on");
    light(notes, true, "on");
    const narrow = window.matchMedia("(max-width: 899px)").matches;
    if (narrow) sheet(notes);
    else notes[0].scrollIntoView({ block: "nearest" });
  }

  // On a phone the list is far below the text: show the notes of the touched words at the foot.
  function sheet(notes) {
    close();
    const panel = document.createElement("div");
    panel.className = "sheet";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "×";
    button.addEventListener("click", close);
    const list = document.createElement("ul");
    for (const note of notes) {
      const copy = note.cloneNode(true);
      copy.removeAttribute("id");
      for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
      list.append(copy);
    }
    panel.append(button, list);
    document.body.append(panel);
  }

  function close() {
    for (const panel of document.querySelectorAll(".sheet")) panel.remove();
  }

  // "sure", "perhaps" or "off": whether something stands on a day, by its spells.
  function look(element, day) {
    let found = "off";
    for (const spell of element.dataset.days.split(" ")) {
      const [from, until, sure] = spell.split("/");
      if (from === "" || day < from || (until !== "" && day >= until)) continue;
      if (sure === "sure") return "sure";
      found = "perhaps";
    }
    return found;
  }

  // Who covers whom, of one state or all, on any day.
  function covers() {
    const graph = document.getElementById("cover-graph");
    if (!graph) return;
    const state = document.getElementById("cover-state");
    const day = document.getElementById("cover-day");
    const meant = (states) => state.value === "" || states.split(" ").includes(state.value);
    function draw() {
      if (day.value === "") return;
      const near = new Set();
      for (const element of document.querySelectorAll("[data-days]")) {
        const found = look(element, day.value);
        for (const each of ["sure", "perhaps", "off"]) element.classList.toggle(each, each === found);
        const states = element.dataset.tie || element.dataset.ofStates || state.value;
        element.classList.toggle("far", !meant(states));
        if (element.dataset.tie && found !== "off" && meant(states)) {
          for (const end of states.split(" ")) near.add(end);
        }
      }
      graph.classList.toggle("chosen", state.value !== "");
      for (const node of graph.querySelectorAll("[data-node]")) {
        node.classList.toggle("off", !near.has(node.dataset.node));
      }
    }
    state.addEventListener("change", draw);
    day.addEventListener("input", draw);
    function asked() {
      const box = document.getElementById(location.hash.slice(1) || "main");
      if (box && box.dataset.state) state.value = box.dataset.state;
      draw();
    }
    window.addEventListener("hashchange", asked);
    asked();
  }

  document.addEventListener("DOMContentLoaded", function () {
    covers();
    show(root.dataset.lang);
    for (const button of document.querySelectorAll(".switch button")) {
      button.addEventListener("click", () => choose(button.dataset.to));
    }
    for (const mark of document.querySelectorAll("[data-of]")) {
      mark.addEventListener("mouseenter", () => light(notesOf(mark), true, "near"));
      mark.addEventListener("mouseleave", () => light(notesOf(mark), false, "near"));
      mark.addEventListener("click", () => peek(mark));
    }
    for (const note of document.querySelectorAll("[data-for]")) {
      note.addEventListener("mouseenter", () => light(byThing(note.dataset.for), true, "near"));
      note.addEventListener("mouseleave", () => light(byThing(note.dataset.for), false, "near"));
    }
    target();
  });
  window.addEventListener("hashchange", target);
})();
