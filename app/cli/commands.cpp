#include "app/cli/command.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Commands)
};

constexpr int kMostSources = 100;

constexpr Option kName{"name", "N", QT_TRANSLATE_NOOP("lodestar::cli::Options", "name")};
constexpr Option kEncoding{
    "encoding", "E",
    QT_TRANSLATE_NOOP("lodestar::cli::Options", "encoding of the source, such as windows-1250; detected unless given")};
constexpr Option kDelimiter{
    "delimiter", "D",
    QT_TRANSLATE_NOOP("lodestar::cli::Options", "what stands between cells, such as ; or tab; detected unless given")};
constexpr Option kDecimal{"decimal", ",|.",
                          QT_TRANSLATE_NOOP("lodestar::cli::Options", "decimal sign; judged per column unless given")};
constexpr Option kDateOrder{
    "date-order", "mdy|dmy|ymd",
    QT_TRANSLATE_NOOP("lodestar::cli::Options",
                      "order of day, month and year in dates that can be read in several ways; judged unless given")};
constexpr Option kSheet{
    "sheet", "NAME|NUMBER",
    QT_TRANSLATE_NOOP("lodestar::cli::Options", "sheet of a workbook; the first that looks like a table unless given")};
constexpr Option kFromTable{
    "table", "SCHEMA.NAME",
    QT_TRANSLATE_NOOP("lodestar::cli::Options", "table or view of a database (postgresql://… or odbc:…)")};
constexpr Option kQuery{
    "query", "SQL",
    QT_TRANSLATE_NOOP("lodestar::cli::Options", "query of a database; one that reads, run in a read-only transaction")};
constexpr Option kRollUp{
    "rollup", "KEY=COLUMN,...",
    QT_TRANSLATE_NOOP("lodestar::cli::Options",
                      "adds up --table per customer in the database: customer, and amount, date, product, name, stage, "
                      "created, won=VALUE|VALUE")};
constexpr Option kMap{"map", "ROLE=COLUMN", QT_TRANSLATE_NOOP("lodestar::cli::Options", "gives a column a role"), true};
constexpr Option kKey{"key", "COLUMN", QT_TRANSLATE_NOOP("lodestar::cli::Options", "column with the customer's id")};
constexpr Option kOut{"out", "FILE", QT_TRANSLATE_NOOP("lodestar::cli::Options", "file to write")};

constexpr std::array kNew{kName};
constexpr std::array kImport{
    Option{"as", "KIND",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "what the rows are: customers (default), prospects, transactions, opportunities, survey, "
                             "web, social, technographics, lookup; with several tables NAME=KIND"),
           true},
    Option{"match", "KEY=CUSTOMER",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "a key of a related table means this customer"), true},
    Option{"match-similar", nullptr,
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "also takes keys as the same that differ in their legal form only")},
    kMap,
    kFromTable,
    kQuery,
    kRollUp,
    kSheet,
    kEncoding,
    kDelimiter,
    kDecimal,
    kDateOrder,
    kKey,
    kName,
    Option{"dry-run", nullptr,
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "says what an import would do and changes nothing")}};
constexpr std::array kTable{
    Option{"dataset", "ID", QT_TRANSLATE_NOOP("lodestar::cli::Options", "data set; the newest customers unless given")},
    Option{"raw", nullptr, QT_TRANSLATE_NOOP("lodestar::cli::Options", "every cell's text as it was read")}};
constexpr std::array kChanges{
    Option{"from", "ID",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "the older data set; the one imported before unless given")},
    Option{"to", "ID", QT_TRANSLATE_NOOP("lodestar::cli::Options", "the newer data set; the one in use unless given")}};
constexpr std::array kCsv{kFromTable, kQuery, kRollUp, kSheet, kEncoding, kDelimiter};
constexpr Option kRate{"rate", "CUR=R",
                       QT_TRANSLATE_NOOP("lodestar::cli::Options",
                                         "what one unit of a currency is worth in the others' currency: USD=0.92"),
                       true};
constexpr std::array kBest{
    Option{"weight", "METRIC=W",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "judges by these metrics, or columns of numbers by name, and weights, for this run only"),
           true},
    Option{
        "top", "N|P%",
        QT_TRANSLATE_NOOP("lodestar::cli::Options", "number or share of customers that are best, for this run only")},
    Option{
        "threshold", "score=S|natural|gap",
        QT_TRANSLATE_NOOP("lodestar::cli::Options",
                          "best from a score, above the natural break, or above the largest gap, for this run only")},
    Option{"normalise", "KIND",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "percentile, midrank, winsorised, minmax, z or robust-z; METRIC=KIND for one metric"),
           true},
    Option{"missing", "KIND",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "what an unknown value counts as: reweight (nothing), zero or half")},
    kRate,
    Option{"dataset", "ID",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "data set; the customers in use unless given")}};
constexpr std::array kClv{
    Option{
        "model", "historic|simple|sbg|bgnbd",
        QT_TRANSLATE_NOOP("lodestar::cli::Options",
                          "how it is computed: from what they earned (default), by a simple formula, from who renewed "
                          "contracts, from the rhythm of purchases")},
    Option{"months", "N", QT_TRANSLATE_NOOP("lodestar::cli::Options", "how far a forecast looks ahead (12)")},
    Option{"margin", "M|PRODUCT=M",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "share of the revenue that is earned, such as 0.3 or 30%, for all or for one product"),
           true},
    Option{"discount", "R",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "discount a year (none for historic, 0.1 for the others)")},
    Option{"value-at", "first|now",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "of historic with a discount: the value at the first purchase (default) or today")},
    Option{"as-of", "DATE", QT_TRANSLATE_NOOP("lodestar::cli::Options", "later purchases are left out")},
    Option{"prior", "weak|none",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "what holds the fit of bgnbd (weak); none: plain likelihood")},
    kRate,
    Option{"convention", "a|b|c|d|e",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "formula of simple (c); the guide lists them")},
    Option{"retention", "R",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "share of customers who stay for another year, for simple")},
    Option{"lifetime", "YEARS", QT_TRANSLATE_NOOP("lodestar::cli::Options", "years as a customer, for simple a and b")},
    Option{
        "acquisition-cost", "AMOUNT",
        QT_TRANSLATE_NOOP("lodestar::cli::Options", "what winning a customer cost; taken off by historic and simple")},
    Option{"tenure-unit", "months|years",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "what the column of tenures counts; judged unless given")},
    Option{"save", nullptr,
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "keeps the values as the customers' CLV, for best, and how they were computed")},
    Option{"remove", nullptr, QT_TRANSLATE_NOOP("lodestar::cli::Options", "takes the values kept away")}};
constexpr std::array kTraits{
    Option{"min-support", "N", QT_TRANSLATE_NOOP("lodestar::cli::Options", "customers a trait must have at least (5)")},
    Option{"fdr", "Q",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "false discovery rate that likely traits keep (0.10)")},
    Option{"depth", "D",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "conditions that combinations join at most: 1, 2 or 3 (as many as the data bears)")},
    Option{"correction", "bh|by",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "correction for many tests: Benjamini-Hochberg, or Benjamini-Yekutieli, which holds "
                             "however traits depend on each other (that of the project, else bh)")},
    Option{"dataset", "ID", QT_TRANSLATE_NOOP("lodestar::cli::Options", "another data set than the customers in use")}};
constexpr std::array kBands{
    Option{"cut", "KIND",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "how to cut it from now on: usual, quartiles, sizes, own, years, months, or by who is "
                             "best: mdlp, chimerge")},
    Option{"edges", "E,E,...",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "where one band ends and the next begins, for own and months")}};
constexpr std::array kQuestions{
    Option{"group", "G",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "one group only: service, sales, customers, profitability, growth, warmup")}};
constexpr std::array kIcpDraft{
    kName, Option{"product", "P", QT_TRANSLATE_NOOP("lodestar::cli::Options", "product the profile is for")}};
constexpr std::array kIcpShow{
    kName,
    Option{"version", "K",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "a frozen version instead of the working definition")}};
constexpr Option kNoteOption{"note", "TEXT", QT_TRANSLATE_NOOP("lodestar::cli::Options", "why this version is saved")};
constexpr std::array kIcpSave{kName, kNoteOption};
constexpr std::array kIcpDiff{
    kName,
    Option{"dataset", "ID",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "the customers to compare on; those in use unless given")},
    Option{"datasets", "X,Y",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "one version on two data sets: what has drifted")}};
constexpr std::array kIcpRestore{
    kName, Option{"version", "K", QT_TRANSLATE_NOOP("lodestar::cli::Options", "the version to bring back")}};
constexpr Option kInIcp{
    "icp", "ICP", QT_TRANSLATE_NOOP("lodestar::cli::Options", "profile the persona is in; needed where two have it")};
constexpr std::array kPersonaShow{
    kName, kInIcp, Option{"version", "K", QT_TRANSLATE_NOOP("lodestar::cli::Options", "a saved version")}};
constexpr std::array kPersonaDiff{kName, kInIcp};
constexpr std::array kPersonaSave{kName, kInIcp, kNoteOption};
constexpr std::array kPersonaCopy{
    kName, kInIcp, Option{"to-icp", "ICP", QT_TRANSLATE_NOOP("lodestar::cli::Options", "profile the copy goes into")},
    Option{"to", "OTHER.icp", QT_TRANSLATE_NOOP("lodestar::cli::Options", "another project that the copy goes into")}};
constexpr Option kVersion{
    "version", "K", QT_TRANSLATE_NOOP("lodestar::cli::Options", "a frozen version instead of the working definition")};
constexpr Option kScored{
    "dataset", "ID",
    QT_TRANSLATE_NOOP("lodestar::cli::Options",
                      "prospects or customers to score; the prospects in use unless given, without any the customers")};
constexpr std::array kIcpScore{
    kName,
    kVersion,
    kScored,
    Option{"limit", "N",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "the first N of the list only (20 in text, all with --json)")},
    kMap,
    kFromTable,
    kQuery,
    kRollUp,
    kSheet,
    kEncoding,
    kDelimiter,
    kDecimal,
    kDateOrder,
    kKey};
constexpr std::array kIcpValidate{
    kName, kVersion,
    Option{"dataset", "ID", QT_TRANSLATE_NOOP("lodestar::cli::Options", "data set; the customers in use unless given")},
    Option{"repeats", "N",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "how often the customers are dealt into five parts, each held back once (10)")}};
constexpr std::array kIcpList{
    Option{"all", nullptr, QT_TRANSLATE_NOOP("lodestar::cli::Options", "archived profiles as well")}};
constexpr std::array kIcpCopy{
    kName,
    Option{"as", "NEW",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "name of the copy; one that is free unless given")}};
constexpr std::array kIcpRename{
    kName, Option{"as", "NEW", QT_TRANSLATE_NOOP("lodestar::cli::Options", "its name from now on")}};
constexpr std::array kIcpArchive{
    kName, Option{"back", nullptr, QT_TRANSLATE_NOOP("lodestar::cli::Options", "brings it back among the profiles")}};
constexpr std::array kIcpRemove{kName};
constexpr std::array kReport{
    kOut,
    Option{"kind", "summary", QT_TRANSLATE_NOOP("lodestar::cli::Options", "which report; the summary unless given")},
    Option{"paper", "A4|Letter", QT_TRANSLATE_NOOP("lodestar::cli::Options", "paper size (A4)")}, kName,
    Option{"version", "K", QT_TRANSLATE_NOOP("lodestar::cli::Options", "a frozen version; the newest unless given")}};
constexpr std::array kExport{
    Option{"what", "scores|questions|question-form|survey-form",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "prospects or customers scored for the CRM, the questions with what the team said, the "
                             "questions as a form to fill in, or the customer survey to fill in")},
    kOut,
    kQuestions[0],
    Option{"paper", "A4|Letter", QT_TRANSLATE_NOOP("lodestar::cli::Options", "paper size (A4)")},
    kName,
    kVersion,
    kScored,
    Option{"crm", "hubspot|salesforce|pipedrive",
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "names the columns of scores as this CRM does")}};
constexpr std::array kDraft{
    Option{"out", "DIR", QT_TRANSLATE_NOOP("lodestar::cli::Options", "folder to write to; made if it is not there")},
    kName,
    kMap,
    kFromTable,
    kQuery,
    kRollUp,
    kSheet,
    kEncoding,
    kDelimiter,
    kDecimal,
    kDateOrder,
    kKey};

constexpr std::array kMerge{
    Option{"prefer", "mine|theirs",
           QT_TRANSLATE_NOOP("lodestar::cli::Options",
                             "which side stands where both changed the same; mine unless given")},
    Option{"dry-run", nullptr,
           QT_TRANSLATE_NOOP("lodestar::cli::Options", "says what a merge would do and changes nothing")}};
constexpr std::array kQuality{Option{
    "work", "N", QT_TRANSLATE_NOOP("lodestar::cli::Options", "how many empty cells to name that matter most (12)")}};

constexpr std::array kCommands{
    Command{"new", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "creates an empty project"), "FILE.icp", 1, 1, kNew,
            runNew},
    Command{
        "import",
        QT_TRANSLATE_NOOP("lodestar::cli::Commands", "imports tables and brings together those that belong together"),
        "FILE.icp SOURCE...", 2, kMostSources, kImport, runImport},
    Command{"table", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "writes a data set as clean CSV"), "FILE.icp", 1, 1,
            kTable, runTable},
    Command{"changes",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "who is new, gone or changed since the import before"),
            "FILE.icp", 1, 1, kChanges, runChanges},
    Command{
        "csv",
        QT_TRANSLATE_NOOP("lodestar::cli::Commands",
                          "reads a dirty CSV, a workbook or a database and writes it as clean CSV, no project needed"),
        "SOURCE", 1, 1, kCsv, runCsv},
    Command{
        "quality",
        QT_TRANSLATE_NOOP("lodestar::cli::Commands",
                          "what to look at in the data: gaps, outliers, spellings, duplicates, cells worth filling"),
        "FILE.icp", 1, 1, kQuality, runQuality},
    Command{"recipe",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "the corrections laid over the customers, and what they did"),
            "FILE.icp",
            1,
            1,
            {},
            runRecipe},
    Command{"recipe remove",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "takes a correction out of the recipe"),
            "FILE.icp N",
            2,
            2,
            {},
            runRecipeRemove},
    Command{"best", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "scores every customer and marks the best"),
            "FILE.icp", 1, 1, kBest, runBest},
    Command{"clv", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "what each customer is worth, in one of four ways"),
            "FILE.icp", 1, 1, kClv, runClv},
    Command{"traits", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "what the best customers share against the rest"),
            "FILE.icp", 1, 1, kTraits, runTraits},
    Command{"bands",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "how numbers and dates are cut into bands, or cuts one anew"),
            "FILE.icp [ATTRIBUTE]", 1, 2, kBands, runBands},
    Command{
        "questions",
        QT_TRANSLATE_NOOP("lodestar::cli::Commands", "the 25 questions with the team's answers and what the data says"),
        "FILE.icp", 1, 1, kQuestions, runQuestions},
    Command{"icp draft",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "drafts an ideal customer profile from the strongest traits"),
            "FILE.icp", 1, 1, kIcpDraft, runIcpDraft},
    Command{"icp list", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "lists the profiles and their versions"),
            "FILE.icp", 1, 1, kIcpList, runIcpList},
    Command{"icp show", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "shows the definition of a profile"), "FILE.icp",
            1, 1, kIcpShow, runIcpShow},
    Command{"icp save",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "freezes the working definition as the next version"),
            "FILE.icp", 1, 1, kIcpSave, runIcpSave},
    Command{"icp diff",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands",
                              "compares two versions, or the working definition: what changed, and whom it moves"),
            "FILE.icp A [B]", 2, 3, kIcpDiff, runIcpDiff},
    Command{"icp restore", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "makes a version the working definition again"),
            "FILE.icp", 1, 1, kIcpRestore, runIcpRestore},
    Command{"icp score",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands",
                              "fit of prospects or customers: tier, points, why, and what to find out"),
            "FILE.icp [SOURCE]", 1, 2, kIcpScore, runIcpScore},
    Command{"icp validate",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands",
                              "how well a profile finds the best customers, also among customers held back"),
            "FILE.icp", 1, 1, kIcpValidate, runIcpValidate},
    Command{"icp copy", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "begins another profile with the same definition"),
            "FILE.icp", 1, 1, kIcpCopy, runIcpCopy},
    Command{"icp rename", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "gives a profile another name"), "FILE.icp", 1,
            1, kIcpRename, runIcpRename},
    Command{"icp archive",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "puts a profile out of the way, or brings it back"),
            "FILE.icp", 1, 1, kIcpArchive, runIcpArchive},
    Command{"icp remove", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "removes a profile and its personas"),
            "FILE.icp", 1, 1, kIcpRemove, runIcpRemove},
    Command{"persona list",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "lists the personas inside each profile"),
            "FILE.icp",
            1,
            1,
            {},
            runPersonaList},
    Command{"persona show", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "shows personas in full"), "FILE.icp", 1, 1,
            kPersonaShow, runPersonaShow},
    Command{"persona diff", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "compares two versions of a persona"),
            "FILE.icp A [B]", 2, 3, kPersonaDiff, runPersonaDiff},
    Command{"persona save", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "freezes a persona as its next version"),
            "FILE.icp", 1, 1, kPersonaSave, runPersonaSave},
    Command{"persona copy",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "copies a persona into another profile or project"),
            "FILE.icp", 1, 1, kPersonaCopy, runPersonaCopy},
    Command{"report", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "writes the PDF to share"), "FILE.icp", 1, 1,
            kReport, runReport, true},
    Command{"export", QT_TRANSLATE_NOOP("lodestar::cli::Commands", "writes a table or a form for the team"), "FILE.icp",
            1, 1, kExport, runExport, true},
    Command{"draft",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands",
                              "the whole road in one command: project, summary and scores from one table"),
            "SOURCE...", 1, kMostSources, kDraft, runDraft, true},
    Command{"history",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "every action taken, newest first"),
            "FILE.icp",
            1,
            1,
            {},
            runHistory},
    Command{"undo",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "takes the last action back"),
            "FILE.icp",
            1,
            1,
            {},
            runUndo},
    Command{"redo",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "does again what was taken back last"),
            "FILE.icp",
            1,
            1,
            {},
            runRedo},
    Command{"merge",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands",
                              "brings in what a copy of the same project changed, or a filled form says"),
            "FILE.icp OTHER", 2, 2, kMerge, runMerge},
    Command{"check",
            QT_TRANSLATE_NOOP("lodestar::cli::Commands", "is the file whole and ours; never writes to it"),
            "FILE.icp",
            1,
            1,
            {},
            runCheck},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command *findCommand(const QStringList &words, int &used)
{
    for (const int count : {2, 1}) {
        if (words.size() < count)
            continue;
        const QString name = words.first(count).join(u' ');
        for (const Command &command : kCommands) {
            if (name == QLatin1StringView(command.name)) {
                used = count;
                return &command;
            }
        }
    }
    return nullptr;
}

Result<std::optional<double>> Call::number(const char *name, double least, double most)
{
    if (!has(name))
        return std::optional<double>();
    bool ok = false;
    const double value = option(name).toDouble(&ok);
    if (!ok || !(value >= least && value <= most)) {
        return wrongUsage(Tr::tr("The value of --%1 must be a number from %2 to %3, not \"%4\".")
                              .arg(QLatin1StringView(name), QString::number(least, 'g', 12),
                                   QString::number(most, 'g', 12), option(name)));
    }
    return std::optional<double>(value);
}

} // namespace lodestar::cli
