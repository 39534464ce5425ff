#include "core/project/mergerules.h"

#include "core/project/mergefields.h"
#include "core/project/schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::MergeRules)
};

struct Rule {
    const char *table;
    const char *word;
    const char *title; ///< columns, separated by spaces
    const char *sameThing; ///< the same
    bool secret = false;
};

constexpr std::array kRules = {
    Rule{"setting", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Setting"), "key", ""},
    Rule{"dataset_state", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Data set"), "dataset", ""},
    Rule{"recipe_step", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Correction"), "attribute kind",
         "dataset_kind kind attribute value"},
    Rule{"best_criterion", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Criterion of best"), "metric", ""},
    Rule{"pin", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Pinned customer"), "customer_key standing", ""},
    Rule{"participant", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Participant"), "name", "name team"},
    Rule{"question", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Question"), "text id", ""},
    Rule{"answer", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Answer"), "text", "question participant text"},
    Rule{"decision", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Decision"), "text subject question", ""},
    Rule{"hypothesis", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Hypothesis"), "statement", "statement"},
    Rule{"icp", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Ideal customer profile"), "name", ""},
    Rule{"icp_criterion", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Criterion"), "label",
         "icp label condition"},
    Rule{"persona", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Persona"), "name title", ""},
    Rule{"version_state", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Version"), "version", ""},
    Rule{"weight_ballot", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Ballot"), "", "participant", true},
    Rule{"nomination", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Nomination"), "", "participant customer_key",
         true},
    Rule{"expectation", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Expectation"), "",
         "participant attribute value text", true},
    Rule{"writing_round", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Round of silent writing"), "", ""},
    Rule{"cluster", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Group of cards"), "name", ""},
    Rule{"vote_round", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Voting"), "", ""},
    Rule{"vote", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Vote"), "", "round participant item", true},
    Rule{"gap", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Gap between belief and data"), "text subject", ""},
    Rule{"agenda_block", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Block of the agenda"), "title", ""},
    Rule{"respondent", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Person asked"), "name title", ""},
    Rule{"competitor", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Competitor"), "name", "name"},
    Rule{"maturity_rule", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Rule of maturity"), "name", ""},
    Rule{"icp_exception", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Exception to a profile"), "customer_key",
         "icp customer_key"},
    Rule{"fit_answer", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Criterion answered by hand"),
         "customer_key answer", "criterion customer_key"},
    Rule{"picture", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Picture"), "", ""},
};

struct Reference {
    const char *table, *column, *to; ///< a column that is not called like the table it refers to; empty: no reference
};
constexpr std::array kReferences = {
    Reference{"answer", "round", "writing_round"},
    Reference{"vote", "round", "vote_round"},
    Reference{"vote", "item", "answer"},
    Reference{"decision", "subject", "cluster"},
    Reference{"gap", "subject", "cluster"},
    Reference{"hypothesis", "criterion", "icp_criterion"},
    Reference{"fit_answer", "criterion", "icp_criterion"},
    Reference{"picture", "subject", "persona"},
};

struct Word {
    const char *column, *word;
};
constexpr std::array kWords = {
    Word{"text", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Text")},
    Word{"name", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Name")},
    Word{"title", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Title")},
    Word{"team", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Team")},
    Word{"owner", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Owner")},
    Word{"confidence", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Confidence")},
    Word{"participant", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Person")},
    Word{"question", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Question")},
    Word{"cluster", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Group of cards")},
    Word{"doubt", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Why the confidence is low")},
    Word{"dissent", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Dissent")},
    Word{"statement", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Statement")},
    Word{"belief", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Belief")},
    Word{"test", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Test")},
    Word{"outcome", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Outcome")},
    Word{"rung", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Evidence")},
    Word{"reason", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Reason")},
    Word{"standing", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Standing")},
    Word{"value", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Value")},
    Word{"weight", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Weight")},
    Word{"label", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Label")},
    Word{"condition", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Condition")},
    Word{"kind", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Kind")},
    Word{"points", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Points")},
    Word{"best", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Best")},
    Word{"good", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Good")},
    Word{"bad", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Bad")},
    Word{"evidence", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Evidence")},
    Word{"product", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Product")},
    Word{"sentence", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Sentence")},
    Word{"narrative", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Narrative")},
    Word{"narrative/problem", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "The problem we solve")},
    Word{"narrative/expertise", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Our expertise")},
    Word{"narrative/competitors", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Competitors")},
    Word{"narrative/operating_model", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Operating model")},
    Word{"narrative/examples", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Example customers")},
    Word{"narrative/value_proposition", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "What we promise them")},
    Word{"narrative/messages", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Messages that land")},
    Word{"narrative/barriers", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "What keeps them from buying")},
    Word{"narrative/triggers", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "What makes them look for us")},
    Word{"narrative/channels", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Where they spend their time")},
    Word{"narrative/excluded_regions", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Regions we cannot serve")},
    Word{"narrative/buying_people", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "People in the decision")},
    Word{"fields", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "What is written in it")},
    Word{"minutes", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Minutes")},
    Word{"note", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Note")},
    Word{"hidden", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Hidden")},
    Word{"best_from", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Best from")},
    Word{"good_from", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Good from")},
    Word{"archived", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Archived")},
    Word{"review_stage", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "How often it is reviewed")},
    Word{"review_on", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Date of the review")},
    Word{"capacity", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "How many accounts the team can work")},
    Word{"purpose", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Purpose")},
    Word{"detail", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Details")},
    Word{"verdict", QT_TRANSLATE_NOOP("lodestar::project::MergeRules", "Verdict")},
};

const Rule *ruleOf(const QString &table)
{
    const auto found = std::find_if(kRules.begin(), kRules.end(),
                                    [&](const Rule &rule) { return table == QLatin1StringView(rule.table); });
    return found == kRules.end() ? nullptr : &*found;
}

QString plain(QString name)
{
    return name.replace(u'_', u' ');
}

} // namespace

QString tableWord(const QString &table)
{
    const Rule *rule = ruleOf(table);
    return rule ? Tr::tr(rule->word) : plain(table);
}

QString columnWord(const QString &column)
{
    const auto [holder, field] = fieldOf(column);
    for (const Word &word : kWords) {
        if (column == QLatin1StringView(word.column))
            return Tr::tr(word.word);
    }
    if (!field.isEmpty())
        return Tr::tr("%1: %2", "what holds the field, name of the field").arg(columnWord(holder), plain(field));
    return plain(column);
}

QStringList titleColumns(const QString &table)
{
    const Rule *rule = ruleOf(table);
    return QString::fromLatin1(rule ? rule->title : "name title text label").split(u' ', Qt::SkipEmptyParts);
}

QStringList sameThingColumns(const QString &table)
{
    const Rule *rule = ruleOf(table);
    return QString::fromLatin1(rule ? rule->sameThing : "").split(u' ', Qt::SkipEmptyParts);
}

QString referredTable(const QString &table, const QString &column)
{
    for (const Reference &reference : kReferences) {
        if (table == QLatin1StringView(reference.table) && column == QLatin1StringView(reference.column))
            return QString::fromLatin1(reference.to);
    }
    const auto tables = documentTables();
    const bool isTable =
        std::any_of(tables.begin(), tables.end(), [&](const char *name) { return column == QLatin1StringView(name); });
    return isTable && column != table ? column : QString();
}

QStringList fieldColumns(const QString &table)
{
    if (table == u"icp"_s)
        return {u"narrative"_s};
    if (table == u"persona"_s)
        return {u"fields"_s, u"detail"_s};
    return table == u"competitor"_s ? QStringList{u"fields"_s} : QStringList();
}

bool isSecret(const QString &table)
{
    const Rule *rule = ruleOf(table);
    return rule && rule->secret;
}

bool isLocalSetting(const QString &key)
{
    return key.startsWith(u"handout."_s) || key.startsWith(u"merge."_s);
}

qint64 datasetOfSetting(const QString &key, const QString &value)
{
    if (key.startsWith(u"dataset."_s)) // which data set of a kind is in use
        return value.toLongLong();
    if (key.startsWith(u"recipe."_s)) // what the recipe did to a data set
        return QStringView(key).mid(7).toLongLong();
    return 0;
}

QString settingWord(const QString &key)
{
    if (key == u"project.name"_s)
        return Tr::tr("Name of the project");
    if (key.startsWith(u"best."_s))
        return Tr::tr("Who counts as best");
    if (key.startsWith(u"currency."_s))
        return Tr::tr("Currencies");
    if (key.startsWith(u"clv"_s))
        return Tr::tr("How lifetime value is computed");
    if (key.startsWith(u"traits."_s))
        return Tr::tr("How numbers are cut into bands");
    if (key.startsWith(u"dataset."_s))
        return Tr::tr("Which data set is in use");
    return key;
}

} // namespace lodestar::project
