#include "core/project/schema.h"

namespace lodestar::project {

namespace {

// Step 1. Document tables first; their first column is the primary key and never NULL, for the session extension does
// not record rows without a key. UUIDs are keys of everything a person makes, so that two copies can be merged. The
// blob stands last in `history`: columns behind it could only be read through all of its pages.
constexpr const char *kStep1 = R"sql(
CREATE TABLE setting(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE dataset_state(dataset INTEGER PRIMARY KEY, note TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE recipe_step(id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, dataset_kind TEXT NOT NULL, kind TEXT NOT NULL, attribute TEXT NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE best_criterion(metric TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, weight REAL NOT NULL, lower_is_better INTEGER NOT NULL, blank_means_none INTEGER NOT NULL) STRICT;
CREATE TABLE pin(customer_key TEXT PRIMARY KEY NOT NULL, standing TEXT NOT NULL, reason TEXT NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE participant(id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, team TEXT NOT NULL) STRICT;
CREATE TABLE question(id TEXT PRIMARY KEY NOT NULL, number INTEGER, grp TEXT NOT NULL, position INTEGER NOT NULL, text TEXT, hidden INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE answer(id TEXT PRIMARY KEY NOT NULL, question TEXT NOT NULL, participant TEXT, text TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE decision(question TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL, owner TEXT NOT NULL, confidence INTEGER NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE hypothesis(id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, statement TEXT NOT NULL, belief INTEGER NOT NULL, test TEXT NOT NULL, outcome TEXT NOT NULL, rung INTEGER NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE icp(id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, product TEXT NOT NULL, sentence TEXT NOT NULL, narrative TEXT NOT NULL, best_from REAL NOT NULL, good_from REAL NOT NULL, coverage_from REAL NOT NULL, dataset INTEGER) STRICT;
CREATE TABLE icp_criterion(id TEXT PRIMARY KEY NOT NULL, icp TEXT NOT NULL, position INTEGER NOT NULL, label TEXT NOT NULL, condition TEXT NOT NULL, kind TEXT NOT NULL, points INTEGER NOT NULL, best TEXT NOT NULL, good TEXT NOT NULL, bad TEXT NOT NULL, evidence TEXT NOT NULL) STRICT;
CREATE TABLE persona(id TEXT PRIMARY KEY NOT NULL, icp TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, fields TEXT NOT NULL) STRICT;
CREATE TABLE version_state(version TEXT PRIMARY KEY NOT NULL, note TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE identity(id TEXT PRIMARY KEY NOT NULL, created TEXT NOT NULL, app_version TEXT NOT NULL, seal TEXT NOT NULL) STRICT;
CREATE TABLE history(seq INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, label TEXT NOT NULL, state INTEGER NOT NULL, sha256 TEXT NOT NULL, changeset BLOB NOT NULL) STRICT;
CREATE TABLE dataset(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, source TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, imported_at TEXT NOT NULL, imported_by TEXT NOT NULL, rows INTEGER NOT NULL, encoding TEXT NOT NULL, delimiter TEXT NOT NULL, header INTEGER NOT NULL, issue_count INTEGER NOT NULL, rejected_rows INTEGER NOT NULL, content_hash TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
CREATE TABLE dataset_column(dataset INTEGER NOT NULL, idx INTEGER NOT NULL, name TEXT NOT NULL, sql_name TEXT NOT NULL, type TEXT NOT NULL, role TEXT NOT NULL, role_confidence REAL NOT NULL, role_reason TEXT NOT NULL, currency TEXT NOT NULL, distinct_count INTEGER NOT NULL, missing INTEGER NOT NULL, format TEXT NOT NULL, PRIMARY KEY(dataset, idx)) STRICT;
CREATE TABLE dataset_issue(dataset INTEGER NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL, column_name TEXT NOT NULL, severity INTEGER NOT NULL, reason TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX dataset_issue_by_dataset ON dataset_issue(dataset);
CREATE TABLE version(id TEXT PRIMARY KEY NOT NULL, subject TEXT NOT NULL, subject_id TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, sha256 TEXT NOT NULL, parent_sha256 TEXT NOT NULL, dataset INTEGER, at TEXT NOT NULL, author TEXT NOT NULL, note TEXT NOT NULL, app_version TEXT NOT NULL, UNIQUE(subject_id, number)) STRICT;
)sql";

// Step 2. What a room says in secret before it decides: ballots on the weights of best, nominations of customers, and
// what people expect before the data is shown. How a criterion is normalised joins its row.
constexpr const char *kStep2 = R"sql(
ALTER TABLE best_criterion ADD COLUMN normalisation TEXT NOT NULL DEFAULT 'percentile';
CREATE TABLE weight_ballot(id TEXT PRIMARY KEY NOT NULL, participant TEXT NOT NULL, team TEXT NOT NULL, points TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE nomination(id TEXT PRIMARY KEY NOT NULL, participant TEXT NOT NULL, team TEXT NOT NULL, customer_key TEXT NOT NULL, standing TEXT NOT NULL, tag TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE expectation(id TEXT PRIMARY KEY NOT NULL, participant TEXT NOT NULL, team TEXT NOT NULL, attribute TEXT NOT NULL, value TEXT NOT NULL, direction TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL) STRICT;
)sql";

// Step 3. The workshop in the room. An answer is a card: silent writing gives it a round, grouping a cluster, research
// the person outside who said it. Votes hang on cards (or on the subject of a decision), so that no grouping loses one.
// A decision is on a question or on a cluster, and so is the gap between what the room believes and what the data says.
// The clock of the agenda is not under the history: taking back a card
// must not wind it back.
constexpr const char *kStep3 = R"sql(
ALTER TABLE question ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN joined TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN left_at TEXT NOT NULL DEFAULT '';
ALTER TABLE answer ADD COLUMN team TEXT NOT NULL DEFAULT '';
ALTER TABLE answer ADD COLUMN round TEXT NOT NULL DEFAULT '';
ALTER TABLE answer ADD COLUMN cluster TEXT NOT NULL DEFAULT '';
ALTER TABLE answer ADD COLUMN position REAL NOT NULL DEFAULT 0;
ALTER TABLE answer ADD COLUMN respondent TEXT NOT NULL DEFAULT '';
ALTER TABLE decision RENAME COLUMN question TO subject;
ALTER TABLE decision ADD COLUMN doubt TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN dissent TEXT NOT NULL DEFAULT '';
ALTER TABLE hypothesis ADD COLUMN criterion TEXT NOT NULL DEFAULT '';
ALTER TABLE hypothesis ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE hypothesis ADD COLUMN kill_below REAL NOT NULL DEFAULT -1;
ALTER TABLE hypothesis ADD COLUMN kill_set_at TEXT NOT NULL DEFAULT '';
ALTER TABLE hypothesis ADD COLUMN hits INTEGER NOT NULL DEFAULT 0;
ALTER TABLE hypothesis ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE hypothesis ADD COLUMN result_at TEXT NOT NULL DEFAULT '';
CREATE TABLE writing_round(id TEXT PRIMARY KEY NOT NULL, question TEXT NOT NULL, anonymous INTEGER NOT NULL, revealed INTEGER NOT NULL, detail TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE cluster(id TEXT PRIMARY KEY NOT NULL, question TEXT NOT NULL, position REAL NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE vote_round(id TEXT PRIMARY KEY NOT NULL, question TEXT NOT NULL, kind TEXT NOT NULL, budget INTEGER NOT NULL, item_limit INTEGER NOT NULL, state TEXT NOT NULL, detail TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE vote(id TEXT PRIMARY KEY NOT NULL, round TEXT NOT NULL, participant TEXT NOT NULL, team TEXT NOT NULL, item TEXT NOT NULL, amount REAL NOT NULL, at TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE gap(subject TEXT PRIMARY KEY NOT NULL, verdict TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE agenda_block(id TEXT PRIMARY KEY NOT NULL, position REAL NOT NULL, title TEXT NOT NULL, mode TEXT NOT NULL, minutes INTEGER NOT NULL, target TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
CREATE TABLE respondent(id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, customer_key TEXT NOT NULL, note TEXT NOT NULL, asked_at TEXT NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE competitor(id TEXT PRIMARY KEY NOT NULL, position REAL NOT NULL, name TEXT NOT NULL, fields TEXT NOT NULL) STRICT;
CREATE TABLE maturity_rule(id TEXT PRIMARY KEY NOT NULL, position REAL NOT NULL, level INTEGER NOT NULL, name TEXT NOT NULL, needs TEXT NOT NULL) STRICT;
CREATE TABLE meeting_clock(block TEXT PRIMARY KEY NOT NULL, position REAL NOT NULL, used REAL NOT NULL, extra REAL NOT NULL, state TEXT NOT NULL, began TEXT NOT NULL, seen TEXT NOT NULL) STRICT;
)sql";

// Step 4. Each time an action is taken back or done again it gets one more mark (separated by spaces): by the marks
// that two copies of a project share they can tell which of them turned it. What a definition needs once it is in use:
// put away, reviewed, worked by so many people, judged on the customers it gets wrong, answered by hand where no column
// can answer; and a persona in full, with its picture.
constexpr const char *kStep4 = R"sql(
ALTER TABLE icp ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE icp ADD COLUMN review_stage TEXT NOT NULL DEFAULT '';
ALTER TABLE icp ADD COLUMN review_on TEXT NOT NULL DEFAULT '';
ALTER TABLE icp ADD COLUMN capacity INTEGER NOT NULL DEFAULT 0;
ALTER TABLE icp_criterion ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE persona ADD COLUMN detail TEXT NOT NULL DEFAULT '{}';
ALTER TABLE history ADD COLUMN turns TEXT NOT NULL DEFAULT '';
CREATE TABLE icp_exception(id TEXT PRIMARY KEY NOT NULL, icp TEXT NOT NULL, customer_key TEXT NOT NULL, verdict TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE fit_answer(id TEXT PRIMARY KEY NOT NULL, criterion TEXT NOT NULL, customer_key TEXT NOT NULL, answer TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE picture(id TEXT PRIMARY KEY NOT NULL, subject TEXT NOT NULL, format TEXT NOT NULL, bytes BLOB NOT NULL, at TEXT NOT NULL) STRICT;
)sql";

constexpr SchemaStep kSteps[] = {{1, kStep1}, {2, kStep2}, {3, kStep3}, {4, kStep4}};

constexpr const char *kDocumentTables[] = {
    "setting",       "dataset_state", "recipe_step",   "best_criterion", "pin",
    "participant",   "question",      "answer",        "decision",       "hypothesis",
    "icp",           "icp_criterion", "persona",       "version_state",  "weight_ballot",
    "nomination",    "expectation",   "writing_round", "cluster",        "vote_round",
    "vote",          "gap",           "agenda_block",  "respondent",     "competitor",
    "maturity_rule", "icp_exception", "fit_answer",    "picture"};

} // namespace

std::span<const SchemaStep> schemaSteps()
{
    return kSteps;
}

std::span<const char *const> documentTables()
{
    return kDocumentTables;
}

} // namespace lodestar::project
