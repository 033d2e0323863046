-- The tables of a record. Comments are part of the documentation: docs/record.md is checked
-- against this file, and they can be read inside every record (select sql from sqlite_master).

-- Facts about the record itself.
CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY, -- "ungrouped": articles came or went since stories were last made
  value TEXT NOT NULL -- "yes" or "no"
);

-- Pages as they came, each once.
CREATE TABLE page (
  digest TEXT NOT NULL PRIMARY KEY, -- depends on the input's id, the bytes and what the input told of them
  input TEXT NOT NULL, -- the input's id, else its file name
  format TEXT NOT NULL, -- html or text
  charset TEXT, -- encoding, where the input fixes it
  clean INTEGER NOT NULL, -- 1 when the input says that the text is the body alone
  uri TEXT, -- address, as told
  outlet TEXT, -- outlet's name or domain, as told
  published TEXT, -- day, as told, in any form
  headline TEXT, -- title, as told
  language TEXT, -- code of the language, as told
  article TEXT REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED, -- the article it gave, or is a further page of
  sheet TEXT, -- what the pages of an article cut over several share, where this page leads to the others
  size INTEGER NOT NULL, -- bytes of the page
  bytes BLOB NOT NULL -- the page itself, gzip
);
CREATE INDEX page_by_article ON page(article);
CREATE INDEX page_by_sheet ON page(sheet);

-- What articles cut over several pages share, where pages came since such pages were last put together.
CREATE TABLE unjoined (
  sheet TEXT NOT NULL PRIMARY KEY -- as in page
) WITHOUT ROWID;

-- Inputs that gave no article of their own.
CREATE TABLE skipped (
  id TEXT NOT NULL PRIMARY KEY, -- the page's digest, else depends on input and reason
  page TEXT REFERENCES page(digest) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, -- where there is a page
  input TEXT NOT NULL, -- the input's id, else its file name
  why TEXT NOT NULL, -- a code, as pakta explain tells it: empty, too_large, no_body, damaged ...
  detail TEXT NOT NULL -- one sentence
);
CREATE INDEX skipped_by_page ON skipped(page);

-- The clean text of a page, with its parts.
CREATE TABLE article (
  number INTEGER PRIMARY KEY, -- for the full-text index; depends on the id
  id TEXT NOT NULL UNIQUE, -- depends on outlet and text alone; the text of the first page where it is cut over several
  page TEXT NOT NULL REFERENCES page(digest) DEFERRABLE INITIALLY DEFERRED, -- the page it was read from: of several, the one with the first digest; the first page where it is cut over several
  uri TEXT, -- address
  outlet TEXT, -- id of who published it
  outlet_name TEXT, -- as the outlet writes itself
  language TEXT, -- code of its language
  unread INTEGER NOT NULL, -- 1 when only the article was read, its language having no pack
  published TEXT, -- YYYY, YYYY-MM or YYYY-MM-DD
  headline TEXT, -- title
  text TEXT NOT NULL, -- paragraphs joined by a blank line
  speakers TEXT NOT NULL -- who speaks in it, joined by "; "; for the full-text index
);
CREATE INDEX article_by_published ON article(published);
CREATE INDEX article_by_page ON article(page);

-- What a page tells around the text of its article.
CREATE TABLE frame (
  article TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE, -- of which article's page
  field TEXT NOT NULL, -- subheadline, caption, place, filed, published_at, modified_at, canonical, pages, sheet, sheet_number or repair
  place INTEGER NOT NULL, -- order among the same field, from 0
  value TEXT NOT NULL, -- as told; of a repair, what it is now
  was TEXT, -- of a repair, the characters on the page
  PRIMARY KEY (article, field, place)
);

-- Pages that an article was put together from, where it is cut over several.
CREATE TABLE sheet (
  article TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE, -- which article
  number INTEGER NOT NULL, -- of the page, from 1
  input TEXT NOT NULL, -- the page's input
  uri TEXT, -- its address
  start INTEGER NOT NULL, -- first code point of what it gave to the text
  stop INTEGER NOT NULL, -- one past the last
  PRIMARY KEY (article, number)
) WITHOUT ROWID;

-- Who is credited.
CREATE TABLE byline (
  article TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE, -- in which article
  place INTEGER NOT NULL, -- order on the page, from 0
  name TEXT NOT NULL, -- as written
  role TEXT NOT NULL, -- author, editor or photographer
  PRIMARY KEY (article, place)
) WITHOUT ROWID;

-- Wire services credited.
CREATE TABLE agency (
  article TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE, -- in which article
  place INTEGER NOT NULL, -- order on the page, from 0
  name TEXT NOT NULL, -- of the wire service
  PRIMARY KEY (article, place)
) WITHOUT ROWID;

-- What the page carries beside the body.
CREATE TABLE dropped (
  article TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE, -- of which article's page
  place INTEGER NOT NULL, -- order on the page, from 0
  text TEXT NOT NULL, -- as it stood on the page
  why TEXT NOT NULL, -- in words
  PRIMARY KEY (article, place)
) WITHOUT ROWID;

-- Where a field was read that does not point into the text.
CREATE TABLE read_from (
  article TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE, -- of which article
  field TEXT NOT NULL, -- name of the field
  part TEXT NOT NULL, -- text, dropped, html, input or address
  quote TEXT NOT NULL, -- the characters as found there
  PRIMARY KEY (article, field)
) WITHOUT ROWID;

-- Names as written, and who is meant.
CREATE TABLE mention (
  article TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE, -- in which article
  place INTEGER NOT NULL, -- order in the text, from 0
  start INTEGER NOT NULL, -- first code point
  stop INTEGER NOT NULL, -- one past the last code point
  text TEXT NOT NULL, -- as written
  kind TEXT NOT NULL, -- PERSON, STATE, ORGANISATION, GROUP or PLACE
  name TEXT NOT NULL, -- the fullest name the article gives
  actor TEXT, -- who is meant: state:RUS, body:UN, group:…, person:…
  state TEXT, -- the state or body it acts for
  role TEXT, -- a person's title, as written
  how TEXT NOT NULL, -- why it is read so
  PRIMARY KEY (article, place)
) WITHOUT ROWID;
CREATE INDEX mention_by_actor ON mention(actor);
CREATE INDEX mention_by_state ON mention(state);

-- Somebody's words, as one article gives them.
CREATE TABLE statement (
  id TEXT NOT NULL PRIMARY KEY, -- depends on article, folded words and occurrence
  article TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE, -- in which article
  place INTEGER NOT NULL, -- order in the text, from 0
  kind TEXT NOT NULL, -- direct, indirect or mixed
  start INTEGER NOT NULL, -- first code point of the words
  stop INTEGER NOT NULL, -- one past the last
  words TEXT NOT NULL, -- the words themselves
  speaker TEXT, -- the fullest name the article gives; empty where the text does not tell
  speaker_start INTEGER, -- first code point of the mention
  speaker_stop INTEGER, -- one past the last
  speaker_text TEXT, -- that mention as written
  speaker_state TEXT, -- the state or body spoken for
  speaker_role TEXT, -- title, as written
  speaker_how TEXT, -- why this speaker
  cue TEXT, -- the reporting word
  cue_start INTEGER, -- its first code point
  cue_stop INTEGER, -- one past the last
  sentence_start INTEGER NOT NULL, -- first code point of the sentence or sentences it was read from
  sentence_stop INTEGER NOT NULL -- one past the last
);
CREATE INDEX statement_by_article ON statement(article, place);
CREATE INDEX statement_by_speaker ON statement(speaker);

-- Parts of a statement; several where a direct one runs over paragraphs.
CREATE TABLE statement_span (
  statement TEXT NOT NULL REFERENCES statement(id) ON DELETE CASCADE, -- of which statement
  place INTEGER NOT NULL, -- order, from 0
  start INTEGER NOT NULL, -- first code point
  stop INTEGER NOT NULL, -- one past the last
  PRIMARY KEY (statement, place)
) WITHOUT ROWID;

-- Actors who speak a statement; several speak jointly.
CREATE TABLE statement_actor (
  statement TEXT NOT NULL REFERENCES statement(id) ON DELETE CASCADE, -- of which statement
  place INTEGER NOT NULL, -- order, from 0
  actor TEXT NOT NULL, -- person:…, state:…, body:… or group:…
  PRIMARY KEY (statement, place)
) WITHOUT ROWID;

-- Who passed a statement on.
CREATE TABLE relay (
  statement TEXT NOT NULL REFERENCES statement(id) ON DELETE CASCADE, -- which statement
  place INTEGER NOT NULL, -- nearest the speaker first, from 0
  name TEXT NOT NULL, -- as written
  PRIMARY KEY (statement, place)
) WITHOUT ROWID;

-- Who did what to whom, as one article reports it.
CREATE TABLE event (
  id TEXT NOT NULL PRIMARY KEY, -- depends on article, type, actors, targets and folded sentence
  article TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE, -- in which article
  place INTEGER NOT NULL, -- order as read, from 0
  type TEXT NOT NULL, -- what was done: AGREE, CONSULT, ASSAULT, …
  plover TEXT, -- PLOVER's own root where it differs
  status TEXT NOT NULL, -- done, planned, alleged or denied
  day TEXT, -- YYYY, YYYY-MM or YYYY-MM-DD
  pattern TEXT NOT NULL -- the words that gave it away
);
CREATE INDEX event_by_article ON event(article, place);
CREATE INDEX event_by_day ON event(day);

-- Where an event happened, as a clause that tells it says; no row where none does.
CREATE TABLE event_place (
  event TEXT NOT NULL PRIMARY KEY REFERENCES event(id) ON DELETE CASCADE, -- which event
  name TEXT NOT NULL, -- as written
  state TEXT, -- alpha-3, where it is known in which state it lies
  start INTEGER NOT NULL, -- first code point of the name
  stop INTEGER NOT NULL -- one past the last
) WITHOUT ROWID;

-- Who did it; all sides of a symmetric event.
CREATE TABLE event_actor (
  event TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE, -- of which event
  place INTEGER NOT NULL, -- order, from 0
  actor TEXT NOT NULL, -- state (alpha-3), body or group
  PRIMARY KEY (event, place)
) WITHOUT ROWID;

-- To whom it was done.
CREATE TABLE event_target (
  event TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE, -- of which event
  place INTEGER NOT NULL, -- order, from 0
  actor TEXT NOT NULL, -- state (alpha-3), body or group
  PRIMARY KEY (event, place)
) WITHOUT ROWID;

-- Sentences that report an event, best first.
CREATE TABLE event_evidence (
  event TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE, -- of which event
  place INTEGER NOT NULL, -- order, from 0
  start INTEGER NOT NULL, -- first code point
  stop INTEGER NOT NULL, -- one past the last
  PRIMARY KEY (event, place)
) WITHOUT ROWID;

-- Statements that claim an event; none when the article itself does.
CREATE TABLE event_statement (
  event TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE, -- which event
  place INTEGER NOT NULL, -- order, from 0
  statement TEXT NOT NULL, -- id of the statement
  PRIMARY KEY (event, place)
) WITHOUT ROWID;

-- Pacts as articles tell of them; the same pact has the same id in every article.
CREATE TABLE pact (
  article TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE, -- in which article
  id TEXT NOT NULL, -- sorted parties and first known day, else folded name
  place INTEGER NOT NULL, -- order as read, from 0
  known TEXT, -- id in data/treaties where it could be matched
  name TEXT NOT NULL, -- as the article calls it
  status TEXT, -- the latest the article gives: proposed, signed, ratified, …
  day TEXT, -- day of that status
  PRIMARY KEY (article, id)
) WITHOUT ROWID;

-- Parties of a pact.
CREATE TABLE pact_party (
  article TEXT NOT NULL, -- as told in which article
  pact TEXT NOT NULL, -- of which pact
  place INTEGER NOT NULL, -- order, from 0
  party TEXT NOT NULL, -- state (alpha-3), body or group
  PRIMARY KEY (article, pact, place),
  FOREIGN KEY (article, pact) REFERENCES pact(article, id) ON DELETE CASCADE
) WITHOUT ROWID;

-- What else a pact came through on days the article gives.
CREATE TABLE pact_step (
  article TEXT NOT NULL, -- as told in which article
  pact TEXT NOT NULL, -- of which pact
  place INTEGER NOT NULL, -- order by day, from 0
  status TEXT NOT NULL, -- how far it came: signed, ratified, in_force, …
  day TEXT NOT NULL, -- when
  start INTEGER NOT NULL, -- first code point of the sentence that tells it
  stop INTEGER NOT NULL, -- one past the last
  PRIMARY KEY (article, pact, place),
  FOREIGN KEY (article, pact) REFERENCES pact(article, id) ON DELETE CASCADE
) WITHOUT ROWID;

-- Agreements a pact is said to replace.
CREATE TABLE pact_replaces (
  article TEXT NOT NULL, -- as told in which article
  pact TEXT NOT NULL, -- which pact
  place INTEGER NOT NULL, -- order, from 0
  name TEXT NOT NULL, -- name or year, as written
  PRIMARY KEY (article, pact, place),
  FOREIGN KEY (article, pact) REFERENCES pact(article, id) ON DELETE CASCADE
) WITHOUT ROWID;

-- Where a pact is told of.
CREATE TABLE pact_evidence (
  article TEXT NOT NULL, -- in which article
  pact TEXT NOT NULL, -- which pact
  place INTEGER NOT NULL, -- order, from 0
  start INTEGER NOT NULL, -- first code point
  stop INTEGER NOT NULL, -- one past the last
  PRIMARY KEY (article, pact, place),
  FOREIGN KEY (article, pact) REFERENCES pact(article, id) ON DELETE CASCADE
) WITHOUT ROWID;

-- Duties as told.
CREATE TABLE clause (
  article TEXT NOT NULL, -- in which article
  pact TEXT NOT NULL, -- of which pact
  place INTEGER NOT NULL, -- order, from 0
  duty TEXT NOT NULL, -- defend, attack, neutral, not_attack, consult, aid, …
  situation TEXT, -- what activates it (the trigger), in the article's words
  response TEXT, -- what is promised, in the article's words
  PRIMARY KEY (article, pact, place),
  FOREIGN KEY (article, pact) REFERENCES pact(article, id) ON DELETE CASCADE
) WITHOUT ROWID;

-- What a duty depends on beside what activates it.
CREATE TABLE clause_condition (
  article TEXT NOT NULL, -- in which article
  pact TEXT NOT NULL, -- of which pact
  clause INTEGER NOT NULL, -- place of the clause
  place INTEGER NOT NULL, -- order, from 0
  words TEXT NOT NULL, -- as the article puts it
  PRIMARY KEY (article, pact, clause, place),
  FOREIGN KEY (article, pact) REFERENCES pact(article, id) ON DELETE CASCADE
) WITHOUT ROWID;

-- Who owes a duty.
CREATE TABLE clause_obliged (
  article TEXT NOT NULL, -- in which article
  pact TEXT NOT NULL, -- of which pact
  clause INTEGER NOT NULL, -- place of the clause
  place INTEGER NOT NULL, -- order, from 0
  party TEXT NOT NULL, -- state (alpha-3), body or group
  PRIMARY KEY (article, pact, clause, place),
  FOREIGN KEY (article, pact) REFERENCES pact(article, id) ON DELETE CASCADE
) WITHOUT ROWID;

-- Where a duty is told.
CREATE TABLE clause_evidence (
  article TEXT NOT NULL, -- in which article
  pact TEXT NOT NULL, -- of which pact
  clause INTEGER NOT NULL, -- place of the clause
  place INTEGER NOT NULL, -- order, from 0
  start INTEGER NOT NULL, -- first code point
  stop INTEGER NOT NULL, -- one past the last
  PRIMARY KEY (article, pact, clause, place),
  FOREIGN KEY (article, pact) REFERENCES pact(article, id) ON DELETE CASCADE
) WITHOUT ROWID;

-- What stories and sayings are made of, so that old articles are not read again when new ones come; made anew where it is missing.
CREATE TABLE imprint (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, -- of which article
  form TEXT NOT NULL, -- which Pakta can use it
  bytes BLOB NOT NULL -- words by their hashes, statements as they stand
);

-- Articles telling the same happening; every article is in exactly one story.
CREATE TABLE story (
  id TEXT NOT NULL PRIMARY KEY, -- depends on the articles in it
  headline TEXT NOT NULL, -- of the article nearest its middle
  first_day TEXT, -- first day told of its articles
  last_day TEXT, -- last day
  saga TEXT NOT NULL -- id of the continuing affair it belongs to
);

-- Which articles a story has.
CREATE TABLE story_article (
  story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE, -- which story
  place INTEGER NOT NULL, -- order, from 0
  article TEXT NOT NULL, -- which article
  PRIMARY KEY (story, place)
) WITHOUT ROWID;
CREATE INDEX story_article_by_article ON story_article(article);

-- Stories that are no more, by the articles they had: history, and no part of what a record says.
CREATE TABLE former_story (
  story TEXT NOT NULL, -- id of the story as it was
  article TEXT NOT NULL, -- an article that was in it
  PRIMARY KEY (story, article)
) WITHOUT ROWID;
CREATE INDEX former_story_by_article ON former_story(article);

-- Articles that tell of a story among other things.
CREATE TABLE roundup (
  story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE, -- which story
  place INTEGER NOT NULL, -- order, from 0
  article TEXT NOT NULL, -- which article
  PRIMARY KEY (story, place)
) WITHOUT ROWID;

-- Why articles are in a story.
CREATE TABLE story_reason (
  story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE, -- which story
  place INTEGER NOT NULL, -- order, from 0
  article TEXT NOT NULL, -- which article
  why TEXT NOT NULL, -- in words
  alike TEXT NOT NULL, -- the article that the words end with; empty when they name none
  PRIMARY KEY (story, place)
) WITHOUT ROWID;

-- Independent reports of a story.
CREATE TABLE origin (
  story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE, -- of which story
  place INTEGER NOT NULL, -- order, from 0
  origin TEXT NOT NULL, -- the article others copied from, or an agency's name
  why TEXT NOT NULL, -- what shows it
  PRIMARY KEY (story, place)
) WITHOUT ROWID;

-- Copies of an independent report.
CREATE TABLE reprint (
  story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE, -- of which story
  origin INTEGER NOT NULL, -- place of the origin
  place INTEGER NOT NULL, -- order, from 0
  article TEXT NOT NULL, -- the copy
  PRIMARY KEY (story, origin, place)
) WITHOUT ROWID;

-- Articles that tell an independent report in other words.
CREATE TABLE rewrite (
  story TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE, -- of which story
  origin INTEGER NOT NULL, -- place of the origin
  place INTEGER NOT NULL, -- order, from 0
  article TEXT NOT NULL, -- the rewrite
  source TEXT NOT NULL, -- the article whose sentences it has
  why TEXT NOT NULL, -- what shows it and which came first
  PRIMARY KEY (story, origin, place)
) WITHOUT ROWID;

-- One utterance found in several statements.
CREATE TABLE saying (
  id TEXT NOT NULL PRIMARY KEY, -- depends on its statements
  speaker TEXT, -- the name most of them give
  core TEXT NOT NULL -- longest run of words that all, or most, share
);

-- Which statements give a saying.
CREATE TABLE saying_statement (
  saying TEXT NOT NULL REFERENCES saying(id) ON DELETE CASCADE, -- which saying
  place INTEGER NOT NULL, -- order, from 0
  article TEXT NOT NULL, -- in which article
  statement TEXT NOT NULL, -- which statement
  PRIMARY KEY (saying, place)
) WITHOUT ROWID;
CREATE INDEX saying_statement_by_statement ON saying_statement(statement);

-- History, not part of "the same record": verdicts of persons; rows are added, never changed.
CREATE TABLE review (
  id INTEGER PRIMARY KEY, -- order
  target TEXT NOT NULL, -- id of what was judged
  field TEXT, -- which field of it; empty when all of it
  verdict TEXT NOT NULL, -- accept, reject, correct or undo
  value TEXT, -- what it should be
  reason TEXT, -- why
  reviewer TEXT NOT NULL, -- who says so
  time TEXT NOT NULL -- when, UTC
);
CREATE INDEX review_by_target ON review(target);

-- Data sets of others (pakta import); each import replaces the one before.
CREATE TABLE import (
  source TEXT NOT NULL PRIMARY KEY, -- atop, wars, states, manytrade, manyenviron
  file TEXT NOT NULL, -- name of the file it was read from, or names: "a.csv; b.csv"
  digest TEXT NOT NULL, -- depends on the bytes of all of them
  lines INTEGER NOT NULL -- how many were kept
);

-- Imported: states in phases of alliances, with what each promises; days are of signature.
CREATE TABLE alliance_member (
  alliance INTEGER NOT NULL, -- number in its data set
  phase INTEGER NOT NULL, -- 0 when there is only one
  member INTEGER NOT NULL, -- Correlates of War number
  entered TEXT NOT NULL, -- first day, YYYY-MM or YYYY-MM-DD
  until TEXT, -- last day, YYYY-MM or YYYY-MM-DD; empty when it had not ended where the data ends
  defend INTEGER NOT NULL, -- 1 when promised
  attack INTEGER NOT NULL, -- 1 when promised
  neutral INTEGER NOT NULL, -- 1 when promised
  not_attack INTEGER NOT NULL, -- 1 when promised
  consult INTEGER NOT NULL, -- 1 when promised
  varies INTEGER NOT NULL, -- 1 when it differs by partner, and to whom it is owed is not known
  conditions TEXT, -- "defend:adversary; neutral:attacked"
  in_system INTEGER NOT NULL, -- 1 when the state system of the data counted the member when it joined
  bilateral INTEGER NOT NULL, -- 1 when no more than two were members at a time
  wartime INTEGER NOT NULL, -- 1 when a member was at war when it was made
  asymmetric INTEGER NOT NULL, -- 1 when promises differ by member
  other INTEGER NOT NULL, -- 1 when a promise depends on something no condition names
  threat TEXT NOT NULL, -- what it was made against: none, states, region, states_in_region, conflict, groups, alliance, unknown
  threats TEXT, -- numbers of the states named as threats: "255; 300"
  war INTEGER NOT NULL, -- number of the war the member was in when it joined; 0 when none
  line INTEGER NOT NULL -- in the file
);

-- Imported: one state making war on another, in one year of a war.
CREATE TABLE fight (
  war INTEGER NOT NULL, -- number of the war in its data set
  name TEXT NOT NULL, -- of the war
  attacker INTEGER NOT NULL, -- Correlates of War number
  target INTEGER NOT NULL, -- Correlates of War number
  start TEXT NOT NULL, -- first day in this year
  stop TEXT, -- last day in this year
  joined INTEGER NOT NULL, -- 1 when the attacker entered a war that others had begun
  with_target TEXT, -- others that fought the attacker: "200; 220"
  with_attacker TEXT, -- others that fought the target
  line INTEGER NOT NULL -- in the file
);

-- Imported: days on which a list of states counts one.
CREATE TABLE state_spell (
  number INTEGER NOT NULL, -- in the numbers of that list
  code TEXT NOT NULL, -- its short name there
  name TEXT NOT NULL, -- may be ""
  since TEXT NOT NULL, -- first day
  until TEXT -- last day; empty when it was one still where the list ends
);

-- Imported: pacts of published lists. Days: YYYY, YYYY-MM, YYYY-MM-DD or FIRST..LAST, the bounds it is known to lie between.
CREATE TABLE listed_pact (
  list TEXT NOT NULL, -- manytrade, manyenviron
  id TEXT NOT NULL, -- in that data set; several files may have the same
  title TEXT, -- as listed
  signed TEXT, -- first signature
  in_force TEXT, -- as a whole
  ended TEXT, -- as a whole
  file TEXT NOT NULL, -- it was read from
  line INTEGER NOT NULL -- in the file
);

-- Imported: parties to pacts of published lists; days as above.
CREATE TABLE listed_party (
  list TEXT NOT NULL, -- manytrade, manyenviron
  pact TEXT NOT NULL, -- id in that data set
  title TEXT, -- of the pact
  state TEXT, -- as listed, mostly alpha-3
  name TEXT, -- as listed
  signed TEXT, -- by it
  ratified TEXT, -- by it
  acceded TEXT, -- when it acceded
  in_force TEXT, -- for it
  ended TEXT, -- for it
  succeeded INTEGER NOT NULL, -- 1 when as the successor of another state
  file TEXT NOT NULL, -- it was read from
  line INTEGER NOT NULL -- in the file
);

-- Imported: what a listed pact says of another.
CREATE TABLE listed_link (
  list TEXT NOT NULL, -- manytrade, manyenviron
  pact TEXT NOT NULL, -- id of the one that says it
  kind TEXT NOT NULL, -- supersedes, amends, enables or cites
  other TEXT NOT NULL -- id of the other; may be in no list
);

-- Full text of articles.
CREATE VIRTUAL TABLE article_words USING fts5(
  headline, text, speakers,
  content='article', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
  INSERT INTO article_words(rowid, headline, text, speakers)
  VALUES (new.number, new.headline, new.text, new.speakers);
END;
CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
  INSERT INTO article_words(article_words, rowid, headline, text, speakers)
  VALUES ('delete', old.number, old.headline, old.text, old.speakers);
END;

-- Articles with the story each is in.
CREATE VIEW articles AS
SELECT a.id, a.outlet_name AS outlet, a.published, a.headline, a.uri, a.language,
  (SELECT s.story FROM story_article s WHERE s.article = a.id) AS story,
  (SELECT count(*) FROM statement s WHERE s.article = a.id) AS statements,
  (SELECT count(*) FROM event e WHERE e.article = a.id) AS events,
  a.text
FROM article a;

-- Statements with outlet, day and the sentence they were read from.
CREATE VIEW statements AS
SELECT s.id, a.published, a.outlet_name AS outlet, s.speaker, s.speaker_role AS role,
  s.speaker_state AS state, s.kind, s.cue, s.words,
  (SELECT group_concat(name, '; ') FROM (SELECT name FROM relay r WHERE r.statement = s.id ORDER BY place)) AS relays,
  (SELECT g.saying FROM saying_statement g WHERE g.statement = s.id) AS saying,
  substr(a.text, s.sentence_start + 1, s.sentence_stop - s.sentence_start) AS sentence,
  s.article, a.headline, a.uri
FROM statement s JOIN article a ON a.id = s.article;

-- Events with outlet, day and the sentence they were read from.
CREATE VIEW events AS
SELECT e.id, e.day, e.type, e.status,
  (SELECT group_concat(actor, '; ') FROM (SELECT actor FROM event_actor x WHERE x.event = e.id ORDER BY place)) AS actors,
  (SELECT group_concat(actor, '; ') FROM (SELECT actor FROM event_target x WHERE x.event = e.id ORDER BY place)) AS targets,
  (SELECT group_concat(speaker, '; ') FROM (SELECT s.speaker FROM event_statement x JOIN statement s ON s.id = x.statement WHERE x.event = e.id ORDER BY x.place)) AS reported_by,
  w.name AS location, w.state AS location_state,
  a.published, a.outlet_name AS outlet,
  (SELECT substr(a.text, x.start + 1, x.stop - x.start) FROM event_evidence x WHERE x.event = e.id AND x.place = 0) AS sentence,
  e.article, a.headline, a.uri
FROM event e JOIN article a ON a.id = e.article LEFT JOIN event_place w ON w.event = e.id;

-- Pacts with outlet, day and the sentence they were read from.
CREATE VIEW pacts AS
SELECT p.id, p.name, p.known,
  (SELECT group_concat(party, '; ') FROM (SELECT party FROM pact_party x WHERE x.article = p.article AND x.pact = p.id ORDER BY place)) AS parties,
  p.status, p.day,
  (SELECT group_concat(duty, '; ') FROM (SELECT duty FROM clause x WHERE x.article = p.article AND x.pact = p.id ORDER BY place)) AS duties,
  a.published, a.outlet_name AS outlet,
  (SELECT substr(a.text, x.start + 1, x.stop - x.start) FROM pact_evidence x WHERE x.article = p.article AND x.pact = p.id AND x.place = 0) AS sentence,
  p.article, a.headline, a.uri
FROM pact p JOIN article a ON a.id = p.article;
