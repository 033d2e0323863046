package org.pakta.story;

/**
 * When and where somebody spoke, as an article tells it beside his words: "ujar Lund dalam jumpa
 * pers di Port Amelia, Selasa (4/3)".
 *
 * @param speaker who spoke
 * @param day days since 1970
 * @param place words that tell where, at what, to whom; none where only the day is told
 * @param leads whether he says much of what the article quotes
 */
record Occasion(Said.Voice speaker, int day, Terms place, boolean leads) {}
