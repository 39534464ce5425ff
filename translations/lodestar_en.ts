<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lodestar::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::Text</name>
    <message>
        <source>%1, %2</source>
        <comment>list of things, all but the last</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of things, before the last</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::chart::ChartSpec</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); the largest is %1 with %2 points (%3 to %4).</source>
        <translation>
            <numerusform>%n difference; it is %1 with %2 points (%3 to %4).</numerusform>
            <numerusform>%n differences; the largest is %1 with %2 points (%3 to %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to divide yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) from %2 to %3.</source>
        <translation>
            <numerusform>%1: %n value from %2 to %3.</numerusform>
            <numerusform>%1: %n values from %2 to %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The threshold is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best: %2 against %3.</source>
        <translation>
            <numerusform>%n customer, %1 of them best: %2 against %3.</numerusform>
            <numerusform>%n customers, %1 of them best: %2 against %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Arguments</name>
    <message>
        <source>Unknown option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 may be given once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Best</name>
    <message>
        <source>--weight is written as METRIC=W, a number of 0 or more; not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no metric, and no column has a metric role. Give one a role: import with --map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no metric. The metrics of these customers are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric %1 is weighed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of %1 has the role %2. Import it with --map %2=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--top is a number of customers or a share such as 20%, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best, from a score of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under %1 similar sets of weights, %2 of the best customers stay the same on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… and %n more; --json lists everybody.</numerusform>
            <numerusform>… and %n more; --json lists everybody.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no customers yet. Import them first: lodestar-cli import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be scored: no column of %1 says what a customer is worth. Import it again with --map, for example --map revenue=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Check</name>
    <message>
        <source>%1 is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is not whole: %n problem(s), the first: %2</source>
        <translation>
            <numerusform>%1 is not whole: %n problem: %2</numerusform>
            <numerusform>%1 is not whole: %n problems, the first: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Commands</name>
    <message>
        <source>The value of --%1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creates an empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports one table as a new data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a data set as clean CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a dirty CSV and writes it clean, no project needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores every customer and marks the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the best customers share against the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 25 questions with the team&apos;s answers and what the data says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts an ideal customer profile from the strongest traits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the profiles and their versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the definition of a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freezes the working definition as the next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the personas inside each profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows personas in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the PDF to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole road in one command: project, summary and scores from one table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every action taken, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the last action back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does again what was taken back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the file whole and ours; never writes to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Csv</name>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… and %n more; --json lists it.</numerusform>
            <numerusform>… and %n more; --json lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Draft</name>
    <message>
        <source>%1 is a file. Give --out the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another draft is being written to %1. Wait for it, or choose another folder for --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place for --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and is not written over. Choose another folder for --out, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder for --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be put in its place. Check the folder and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table could not be read and were left out; lodestar-cli import --dry-run lists them.</source>
        <translation>
            <numerusform>%n row of the table could not be read and was left out; lodestar-cli import --dry-run lists it.</numerusform>
            <numerusform>%n rows of the table could not be read and were left out; lodestar-cli import --dry-run lists them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was marked as best: no column says what a customer is worth. Needed is a column with what they paid (revenue), their profit, lifetime value, referrals, usage or the like; give it with --map, for example --map revenue=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best was judged by the usual rule, which nobody has agreed on yet. Agree on metrics and weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted the profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted a persona for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted from the data, not discussed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which folder to write to: --out DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::History</name>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Icp</name>
    <message>
        <source>Name the profile: --name N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is named by its number, not by &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>profile, for product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 points, %3 from %4; below that %5; judged from a coverage of %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a description: its text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted the profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet. Draft one: lodestar-cli icp draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this version is saved: --note TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved version %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::New</name>
    <message>
        <source>Created %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Options</name>
    <message>
        <source>prints one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of texts for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says how the command is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding of the source, such as windows-1250; detected unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands between cells, such as ; or tab; detected unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal sign; judged per column unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a column a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column with the customer&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rows are: customers (default), prospects, transactions, opportunities, survey, web, social, technographics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what an import would do and changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set; the newest customers unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every cell&apos;s text as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judges by these metrics and weights, for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number or share of customers that are best, for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers a trait must have at least (5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false discovery rate that likely traits keep (0.10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one group only: service, sales, customers, profitability, growth, warmup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product the profile is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frozen version instead of the working definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why this version is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which report; the summary unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper size (A4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frozen version; the newest unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder to write to; made if it is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Output</name>
    <message>
        <source>The output could not be written: %1. Check the free space where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Persona</name>
    <message>
        <source>There is no persona yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no persona &quot;%1&quot;; the project has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no persona &quot;%1&quot;. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>persona (profile)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>persona, title (profile)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Program</name>
    <message>
        <source>There is no language &quot;%1&quot;. Use en, id, pl, fa or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: lodestar-cli COMMAND [ARGUMENTS] [--json] [--lang en|id|pl|fa|zh_CN]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lodestar-cli COMMAND --help says more of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: lodestar-cli %1 %2 [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 one of these words is needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. lodestar-cli --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See lodestar-cli %2 --help.</source>
        <comment>%1 is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is used as: lodestar-cli %1 %2 [OPTIONS].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: lodestar-cli COMMAND. lodestar-cli --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option %1. lodestar-cli --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Progress</name>
    <message>
        <source>%1: %2</source>
        <comment>what is being done: how far</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Questions</name>
    <message>
        <source>There is no group &quot;%1&quot;. The groups are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Report</name>
    <message>
        <source>Say which file to write: --out OUT.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is a PDF: give --out a name that ends in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. Use summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, %n page(s).</source>
        <translation>
            <numerusform>Wrote %1, %n page.</numerusform>
            <numerusform>Wrote %1, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Source</name>
    <message>
        <source>repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3. Free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came from %1. Check what writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database. This version reads text tables: export the table as CSV and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of data set. Use customers, prospects, transactions, opportunities, survey, web, social or technographics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delimiter is one or more characters, no quote and no line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal sign is , or . and not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map is written as ROLE=COLUMN, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 is mapped twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 can have one role only, %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be imported with %2 as %3; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported with %2 as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… and %n more; --json lists it.</numerusform>
            <numerusform>… and %n more; --json lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Table</name>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no data set yet. Import a table first: lodestar-cli import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::TableWriter</name>
    <message>
        <source>The table could not be written to the output: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Traits</name>
    <message>
        <source>--min-support is a whole number of customers, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More often among the best:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often among the best:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attribute sets the best apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::exports::CsvWriter</name>
    <message>
        <source>The table could not be written to its end. Check the free space and that the place can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::CsvReader</name>
    <message>
        <source>a damaged character was replaced by &quot;�&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line before the table, not a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment, not a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported. It has no line breaks in its first %2 megabytes: check that it is a table, and the delimiter and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported. It has only blank lines: export the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing line of the report, not a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote inside a quoted cell was not doubled; it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an opening quote had no closing quote and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delimiter inside a cell had no quotes round it; the cell was put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) more than the table has columns; the row was kept without them</source>
        <translation>
            <numerusform>%n cell more than the table has columns; the row was kept without it</numerusform>
            <numerusform>%n cells more than the table has columns; the row was kept without them</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells where the table has %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another delimiter than the rest of the table; the row was split by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break inside a cell had no quotes round it; the row was put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing at the end of the row; left empty</source>
        <translation>
            <numerusform>%n cell missing at the end of the row; left empty</numerusform>
            <numerusform>%n cells missing at the end of the row; left empty</numerusform>
        </translation>
    </message>
    <message>
        <source>a line break inside a cell had no quotes round it; the line was added to the row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than %1 megabytes without a line break</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::Dialect</name>
    <message>
        <source>a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delimiter is %1: %2 of the lines looked at have %3 cells with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has one column: no delimiter divides its lines alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are quoted with apostrophes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash before a quote makes it part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that begin with &quot;#&quot; are comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) stand before the table.</source>
        <translation>
            <numerusform>The first line stands before the table.</numerusform>
            <numerusform>The first %n lines stand before the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row looks like data, so the columns are numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::Encoding</name>
    <message>
        <source>The file begins with the byte order mark of its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes make sense as %1 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8; read as %1, its accented letters make the most sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its zero bytes stand where those of %1 stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has nothing but plain ASCII characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte is valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is UTF-8, apart from a few damaged characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::FileKind</name>
    <message>
        <source>It is an Excel workbook: save the sheet as CSV UTF-8 and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an OpenDocument spreadsheet: save the sheet as CSV and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it and import the CSV file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a web page, perhaps a sign-in page saved by mistake: export the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an XML document: export the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is JSON: export the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a text file: export the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a picture, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a PDF document: export the table as CSV from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an old Office document (.xls or .doc): save the sheet as CSV and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a database or a Lodestar project: open it instead of importing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a compressed file (gzip): unpack it and import the CSV file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a compressed archive: unpack it and import the CSV file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Parquet file: export it as CSV and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a program, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::Header</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::Import</name>
    <message>
        <source>%1 has a header but no rows. Choose a file with at least one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no rows that can be read. Check the file, its encoding and its delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has %1 columns; at most %2 can be imported. Leave columns out, or check the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has one column only. If it should have more, choose another delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column %1. The columns are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role %1. The roles are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: line %3 has “%4”, and dates are needed. Choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: line %3 has “%4”, and numbers are needed. Choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds several currencies (%2). Amounts are compared as they are written: convert them before you import, if they should count by their worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the %1 of an earlier row. All rows are kept.</source>
        <translation>
            <numerusform>%n row repeats the %1 of an earlier row. All rows are kept.</numerusform>
            <numerusform>%n rows repeat the %1 of an earlier row. All rows are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats the key of an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::Importer</name>
    <message>
        <source>Text table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::ReadTable</name>
    <message>
        <source>Reading rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::Roles</name>
    <message>
        <source>%1 is taken for the customers&apos; own annual revenue, since it stands beside what describes companies. If it is what they paid you, give it the role %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken for what the customers paid you. If it is their own annual revenue, give it the role %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged by the columns beside it; please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header contains “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the first column, and its values are all different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column names the customers: rows are called by their number. Give a column the role %1 or %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>often known only after the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether these are known before a company buys; if not, they say nothing about prospects: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 different values in %3 rows. If the rows are orders, import them as transactions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::TextSource</name>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder: choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened (%1): check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty: export the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use UTF-8, UTF-16LE, windows-1250, ISO-8859-2, GB18030 or another usual name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::Types</name>
    <message>
        <source>is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of %1 could be read both ways; they are read as month, day, year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of %1 could be read both ways; they are read as day, month, year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of %1 are day numbers of a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“None” and “NA” in %1 are read as values, not as gaps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BestRuleStore</name>
    <message>
        <source>“%1” does not say how good a customer is, so it cannot be weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of %1 must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice. Give it one weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight is 0, so nobody could be best. Give at least one metric some weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of best customers must be above 0 % and at most 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of best customers must be a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score that makes a customer best must be between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number of best customers cannot be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back to the standard weights of best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of best: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best are the top %1 of the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Best are the top %n customer(s)</source>
        <translation>
            <numerusform>Best is the top customer</numerusform>
            <numerusform>Best are the top %n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Best are the customers with a score from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1 as one of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1 as not one of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the pin off %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Rating</name>
    <message>
        <source>Nothing has been chosen yet that makes a customer one of the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight is 0, so nobody is rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are not rated: less than half of what counts is known of them.</source>
        <translation>
            <numerusform>%n customer is not rated: less than half of what counts is known of it.</numerusform>
            <numerusform>%n customers are not rated: less than half of what counts is known of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) than asked for are in the best set, because they tie with the last one in it.</source>
        <translation>
            <numerusform>%n more customer than asked for is in the best set, because it ties with the last one in it.</numerusform>
            <numerusform>%n more customers than asked for are in the best set, because they tie with the last one in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned customer(s) are not in this data set.</source>
        <translation>
            <numerusform>%n pinned customer is not in this data set.</numerusform>
            <numerusform>%n pinned customers are not in this data set.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in this data set, so it does not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number here (column %2), so it cannot be weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no values in this data set, so it does not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same for everybody, so it does not distinguish anybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Analysis</name>
    <message>
        <source>The project has no customers yet. Import a table of customers first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Draft</name>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be marked as best, so no criteria were chosen. Give a column the role of a metric, such as revenue, profit or referrals, or pin the best customers by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criteria were chosen, because with so few customers chance looks the same as a pattern. Write down what the team believes as hypotheses and ask customers about it, or import more customers: from 10 best and 10 others on, the draft chooses traits by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trait stands out: no column could be tested, because none is known before the sale with values that several customers share. Check the roles of the columns, or import more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No trait stands out: of %1 tested, none is likely to be more than chance. Add what the team believes as hypotheses, or import more columns that are known before the sale.</source>
        <translation>
            <numerusform>No trait stands out: only %1 was tested, and it is not likely to be more than chance. Add what the team believes as hypotheses, or import more columns that are known before the sale.</numerusform>
            <numerusform>No trait stands out: of %1 tested, none is likely to be more than chance. Add what the team believes as hypotheses, or import more columns that are known before the sale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: it is true of mostly the same customers as %2, and would count twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 more likely trait(s) left out to keep the profile short: %2</source>
        <translation>
            <numerusform>%1 further likely trait left out to keep the profile short: %2</numerusform>
            <numerusform>%1 further likely traits left out to keep the profile short: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likely trait(s) left out because the difference is real but too small to help: %2</source>
        <translation>
            <numerusform>%1 likely trait left out because the difference is real but too small to help: %2</numerusform>
            <numerusform>%1 likely traits left out because the differences are real but too small to help: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To discuss as a disqualifier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known of only %2 of the customers. Collect it for the others, or they cannot be judged by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Icp</name>
    <message>
        <source>Must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nice-to-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data · %1 of %2 best, %3 of %4 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team&apos;s opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hypothesis, not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypothesis · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem we solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promise them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps them from buying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes them look for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they spend their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions we cannot serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one condition of a headline: attribute, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>joins the conditions of a headline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with %1</source>
        <comment>headline; %1 lists conditions</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::IcpStore</name>
    <message>
        <source>This ideal customer profile does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideal customer profile has no name. Give it one, then save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiers do not fit together: Best must begin at or above Good, both between 0 and 100 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of criteria that must be known has to lie between 0 % and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of %1 have to lie between 1 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an ideal customer profile named %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no ideal customer profile yet. Draft one from the customers, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has several ideal customer profiles. Name one of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ideal customer profile named %1. The project has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the ideal customer profile %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Persona</name>
    <message>
        <source>How they do it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they use now, step by step, without us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost them, in time, money or nerves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps them from changing it on their own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different on the day after they start with us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have they done before, and for how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 (never heard of us) to 5 (recommends us): where do they begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what decides something: place, age, language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do they sit, and to whom do they report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they use it, ask for it, check it, sign for it, or stop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does a purchase go there, and what must be ready at which step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which figures is their work judged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps going wrong in their week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they want to have reached a year from now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tools are open on their screen all day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team size and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people do they lead, and what is scarce?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence that a real customer said, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it, when, and to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many interviews or customers, and which of the lines are still beliefs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona %1</source>
        <comment>working title, numbered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 best customers whose title is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaStore</name>
    <message>
        <source>The persona has no name. Give it one, then save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideal customer profile of this persona does not exist any more. Create the persona inside another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This persona does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the persona %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Version</name>
    <message>
        <source>Nothing has changed since version %1 of %2, so there is nothing new to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved version %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has been saved yet. Save the working definition as a version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::Actor</name>
    <message>
        <source>someone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::Backup</name>
    <message>
        <source>%1 (format %2)</source>
        <comment>file name of a backup</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::Changeset</name>
    <message>
        <source>The history of %1 does not fit its contents any more, so this action can neither be taken back nor repeated. Nothing was changed. Check the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::Check</name>
    <message numerus="yes">
        <source>The structure of the file is damaged in %n places.</source>
        <translation>
            <numerusform>The structure of the file is damaged in %n place.</numerusform>
            <numerusform>The structure of the file is damaged in %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that people entered, or the description of a data set, was changed by a disk fault or by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of action %1, “%2”, is damaged: it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of “%2” is not what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of “%2” does not follow from a version before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” belongs to no data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the data set “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the data set “%1” are not those that were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set “%1” does not have the number of rows it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set number %1 is listed, but it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version %1 is listed, but it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::Connection</name>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::Creation</name>
    <message>
        <source>There is already a file %1 in %2. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::FileHeader</name>
    <message>
        <source>%1 is not a Lodestar project. To use it as a customer list, import it into a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins like a Lodestar project, but its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with a newer version of Lodestar: it needs a version that reads project format %2, this one reads up to format %3. The file was not touched. Update Lodestar to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you are allowed to read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::History</name>
    <message>
        <source>The record of “%1” in %2 is damaged, so this action can neither be taken back nor repeated. Nothing was changed. Check the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::Lock</name>
    <message>
        <source>someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already open in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window or program: by %2 on this computer, since %3. Close it there, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere: by %2 on the computer %3, since %4. Wait until it is closed there, or open it here for reading only. If that computer has crashed, delete the file %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so %2 can only be opened for reading. Save a copy in another folder to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::Opening</name>
    <message>
        <source>%1 can only be read. Open it for reading, or save a copy elsewhere to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which project it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it was changed by a disk fault or by another program. You can still open it for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format number is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be copied to be read, but there is no folder for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::Project</name>
    <message>
        <source>%1 is open for reading only. Nothing was changed. Save a copy to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is still going on. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which project it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is still going on. Save the copy when it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::SchemaCheck</name>
    <message>
        <source>The view “%1” does not belong into a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger “%1” does not belong into a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index “%1” does not belong into a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” does not belong into a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” is not built as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::project::SqlError</name>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Free some space in %2 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by another program at this moment. Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the file, its folder %2 or the disk is read-only. Nothing was changed. Save a copy somewhere else to go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: a part of the file cannot be read. Check it, and go back to a backup if it is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written. If it is on a removable or network drive, check that the drive is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be stored in %1. Nothing was changed. Please report it: it is a fault of Lodestar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::render::Chart</name>
    <message>
        <source>Difference in percentage points, with 95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts and verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>threshold of a histogram</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>part of a bar: name, count, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of a bar: name, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to divide yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::render::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::render::Pdf</name>
    <message>
        <source>The PDF cannot be saved: the folder “%1” does not exist. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be saved as “%1”: this is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be saved in “%1”: the disk is full; %2 are needed. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be saved in “%1”: this place is read-only. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF “%1” could not be written. Check that the place is still connected and has room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::render::Summary</name>
    <message>
        <source>Who is for us, and who is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criteria have been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we believe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of difference, best against the rest, with 95 % intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom we talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::report::Summary</name>
    <message>
        <source>Ideal customer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal decision-maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 best customers, but %3 of %4 others, have %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of difference, best against the rest, with 95 % intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and title of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no criteria yet: it does not tell good prospects from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers were analysed: every line is what the team believes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says how good a customer is (such as revenue, profit or referrals), so the best customers could not be told from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be marked as best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has not agreed yet what makes a customer best; the usual weights were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts beside the criteria are from the customers at the time of the version; the other figures are from the customers in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers cannot be judged by the profile: too little is known of them.</source>
        <translation>
            <numerusform>%1 of %2 customers cannot be judged by the profile: too little is known of it.</numerusform>
            <numerusform>%1 of %2 customers cannot be judged by the profile: too little is known of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 criteria rest on data</source>
        <translation>
            <numerusform>%1 of %2 criterion based on data</numerusform>
            <numerusform>%1 of %2 criteria based on data</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers were analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Based on %1 best of %2 customers, import of %3</source>
        <translation>
            <numerusform>Based on %1 best of %2 customer, import of %3</numerusform>
            <numerusform>Based on %1 best of %2 customers, import of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %1 customer(s), import of %2</source>
        <translation>
            <numerusform>Based on %1 customer, import of %2</numerusform>
            <numerusform>Based on %1 customers, import of %2</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers of %1 (%2, of them %3 best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <comment>not for people outside</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customer profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: the part that comes from the %2 best customer(s)</source>
        <comment>after a large percentage</comment>
        <translation>
            <numerusform>%1: the part that comes from the %2 best customer</numerusform>
            <numerusform>%1: the part that comes from the %2 best customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best customers with %1 (others: %2 of %3)</source>
        <comment>after a large figure such as 14 of 20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %1 customer(s) fit best today</source>
        <comment>after a large number</comment>
        <translation>
            <numerusform>of %1 customer fits best today</numerusform>
            <numerusform>of %1 customers fit best today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers fit best today; with one more fact known, %2 more would</source>
        <comment>after a large number</comment>
        <translation>
            <numerusform>of %1 customers fit best today; with one more fact known, %2 more would</numerusform>
            <numerusform>of %1 customers fit best today; with one more fact known, %2 more would</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 best, %4 of %5 others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::sample::Sample</name>
    <message>
        <source>The sample&apos;s customers cannot be copied to the folder for temporary files. Make room there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of Kestrel Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small so far, but shows us to other companies twice a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was sold to another group; the contract will not be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop: sales, two voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of operations signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The managing director signs and asks operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only IT or finance is at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop: service delivery, one voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two shifts or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One shift, growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than ten people: everybody sees everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growing logistics companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel staffing plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistics companies of 50 to 249 people that run a warehouse system and hear of us from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted the ICP from the traits and the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First version, as agreed at the end of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel Planning (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trucks wait at the dock because nobody knows what the warehouse can handle tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime on Friday, empty shifts on Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We planned two hundred people on a whiteboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-sized logistics companies, two or three sites, growing faster than their planning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever a warehouse system was already running, so that we could read real orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party logistics, somewhere between 50 and 250 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistics, but I also like our large retail names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have a warehouse management system. Without one we import spreadsheets for weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch companies. Half of our case studies come from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First useful plan after four weeks when the data is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six weeks and more when somebody has to clean up item data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first Friday without overtime. That was week five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The good ones stay and add a site every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they come through the first peak season with us, they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day with the warehouse manager or a planner, hardly ever with the person who signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When our planner leaves, the account gets quiet. We need a second contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals. A customer calls another site manager, and we get a warm introduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade fairs bring the most business cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairs bring many contacts and few customers that we keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing on Thursday whom I need on Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking on a new client without hiring first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer temporary workers, called in less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work with our warehouse system?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will the works council agree to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will look after it when the project is over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was afraid that my planners would feel replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About three months; with a referral it is two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retail takes half a year because head office has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of operations decides, IT can stop it, finance asks late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In small companies the managing director does it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You showed us our own numbers in the second meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In interviews they name the other customer who recommended us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like one price for all sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask for a person to call in the peak season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that run by themselves after two months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the largest ones: they want meetings every week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large names pay well. I would keep them on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly anybody uses the yard view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report designer sells well at first and is never opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two customers left because we could not read their time recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need ready connections to the five most common warehouse systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look for logistics companies of 50 to 249 people that run a warehouse system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask every good customer for one introduction and go to one trade fair a year instead of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for IT and a page for the works council go out with every offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yard view is no longer sold on its own; we decide about it in half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies that have just opened a second site look for us within half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask ten customers when they opened their sites and when they first called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works councils agree faster when planners show the tool themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let planners present at the next five customers and note the weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of four agreed in the first meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharma distributors need records that we do not keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the audit trail to two quality managers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and people do not meet: trucks wait on Friday, shifts stand idle on Monday, and the plan lives on a whiteboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staffing plan for tomorrow and next week, made from the orders that the warehouse system already knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know on Thursday whom you need on Monday. Take on the next client without hiring first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts about the connection to the warehouse system, the works council, planners who fear to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second site, a large new client, a peak season that went wrong, a new head of operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site managers who know each other, regional logistics clubs, partners of their warehouse system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries in which we have no partner for on-site start-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of operations decides, the warehouse manager asks for it, IT can stop it, finance signs last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans the week in a spreadsheet on Thursday evening and changes it by telephone until Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is old when it is printed; overtime and temporary workers cost more every peak season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time to learn a large system, no say over the budget, and item data that nobody has cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan makes itself from tomorrow&apos;s orders; she only changes what she knows better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on the floor, fifteen years in logistics, trusted by her people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: has heard of us from a manager of another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse; reports to the head of operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for it and uses it every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines picked per hour, overtime hours, trucks handled in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick leave on Mondays, clients who announce volumes late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peak season without emergency calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse management system, barcode scanners, spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixty people in two shifts and twenty temporary workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two interviews and the answers of service delivery; the figures are still beliefs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets a report from every site on Monday and asks by telephone what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees too late which site is full, and cannot tell clients how much more it could take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every site plans in its own way; IT has a waiting list of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view of all sites for the next two weeks, without a project for IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer, came from a larger competitor three years ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: has seen our name in an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations; reports to the managing director.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides and defends it to finance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meetings, a trial at one site, a check by IT, then an offer for all sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per order, use of space and people, clients won and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth without more space; people who are hard to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third site running by next summer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three site managers; no analyst of his own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One interview, the answers of sales, and the titles in the customer list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petra, who makes the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daniel, who answers for the sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of operations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::table::Column</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::table::ColumnType</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::table::Condition</name>
    <message>
        <source>any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of values, and its last one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetKind</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technologies in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetStore</name>
    <message>
        <source>There is no data set %1 in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data set has no such column. Open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set %1 does not have the %2 rows it should have. Check the project, or import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the role from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to the role %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetWriter</name>
    <message>
        <source>Writing rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::table::Recipe</name>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: it holds %3, and %4 are needed. Choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::table::Role</name>
    <message>
        <source>Usage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own annual revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life-cycle stage of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a region we do not serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title of the decision-maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in the buying group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First product bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales cycle in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for losing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to the first success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marquee customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to our website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a buying cycle with a competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned a competitor down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement with our content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer of the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Bands</name>
    <message>
        <source>from %1</source>
        <comment>a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Eligibility</name>
    <message>
        <source>This is part of how you defined best. It cannot help to choose prospects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the customer or a person, so nobody can share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known only after the sale. It cannot help to choose prospects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says how good a customer is. Prospects do not have it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what came of the customer. It cannot help to choose prospects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most customers have a value of their own, so it looks like a name or a number that identifies them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its name it identifies customers or places. Give it a role if it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has the same value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values fall into one band, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It numbers the customers one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It almost decides %1, so it may be part of how you defined best. If it is known before the sale, give it a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older customers had more time to become valuable: this may only show their age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be known only after the sale: check its role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It almost decides %1: check that it is known before the sale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::traits::TraitReport</name>
    <message>
        <source>Looking for what the best share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known only of the best, or only of the others, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values are too rare or too common to compare: each needs %1 customers with it, and some without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer is one of the best, so there is nobody to compare them with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see only companies that bought. Traits of customers are not automatically traits of good prospects.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Wording</name>
    <message numerus="yes">
        <source>With %n best customer(s) not even a trait that all of them have would be seen for sure.</source>
        <translation>
            <numerusform>With %n best customer not even a perfect match would be seen for sure.</numerusform>
            <numerusform>With %n best customers not even a trait that all of them have would be seen for sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best customer(s) only large differences can be seen (about %1 among the best against %2 of the others).</source>
        <translation>
            <numerusform>With %n best customer only large differences can be seen (about %1 among the best against %2 of the others).</numerusform>
            <numerusform>With %n best customers only large differences can be seen (about %1 among the best against %2 of the others).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best customer(s) differences from about %1 among the best against %2 of the others can be seen.</source>
        <translation>
            <numerusform>With %n best customer differences from about %1 among the best against %2 of the others can be seen.</numerusform>
            <numerusform>With %Ln best customers differences from about %1 among the best against %2 of the others can be seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n customer(s) this is a list of ideas, not evidence.</source>
        <translation>
            <numerusform>With %n customer this is a list of ideas, not evidence.</numerusform>
            <numerusform>With %n customers this is a list of ideas, not evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints only: there are just %n other customer(s) to compare with.</source>
        <translation>
            <numerusform>Hints only: there is just %n other customer to compare with.</numerusform>
            <numerusform>Hints only: there are just %n other customers to compare with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints only: %n best customer(s).</source>
        <translation>
            <numerusform>Hints only: %n best customer.</numerusform>
            <numerusform>Hints only: %n best customers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 for %3 of %4 best customers (%5), against %6 of %7 others (%8).</source>
        <comment>attribute, value, then counts and shares</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idea to ask about: too few customers to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely real: difference %1 points, could be %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be chance: difference %1 points, could be %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few customers to tell. Even a perfect match would not be convincing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AnswerCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BestPage</name>
    <message>
        <source>See what they share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a customer best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree what best means, and see at once who that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer can be rated yet: choose a criterion that the list has a column for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best: everyone from score %3 up, and those counted by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each criterion as many points as it counts for you. A customer&apos;s score says what share of the other customers it is above, weighed by these points; what is not known is left out, and below half known it is not rated. Drag the threshold on the distribution, or choose a share or a number. Ties at the threshold all come in. What the room knows better than the numbers, it decides by hand, with a reason. “How firm” says whether a customer stays best when the weights move a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating the customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each criterion is ranked over all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which customers do you want more of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your customers; then say what best means, and the ranking moves as you weigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the list says how good a customer is. On the Customers page, give a column a value role (revenue, lifetime value, referrals…), or count the best by hand below the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer&apos;s name contains these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2. Type above to find anyone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChartSaving</name>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be written to %1. Is the folder writable, with space left?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnsPanel</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, share</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CommandPalette</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>At the end of a line of the palette: the kind (&quot;Page&quot;) and the shortcut (&quot;Alt+2&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, a question, a customer, an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ConditionEditor</name>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>start of a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to below</source>
        <comment>end of a range, not included</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, number of customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-01-31</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionCard</name>
    <message>
        <source>Name of the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement in words: people answer it, the customer list cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1 meet it, %2 do not, %3 unknown. Unknown is not No.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionRow</name>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank means none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer without a value counts as 0; otherwise as not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomersPage</name>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own list, from the CRM, the accountant or a spreadsheet. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers from %2, imported on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table of your customers, one row each; drag a file onto the window or choose it. Before anything is stored you see how the file is read and what each column means, and can change both. Afterwards “Columns” corrects the roles: which column is the industry, which the lifetime value. “To check” lists every place that was mended or did not fit. The imported table itself is never changed; an import can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be mended: every cell fits its column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places; the first %2 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place that was mended, kept as text or left out, as it stands in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with your own customer list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per customer, as it comes out of the CRM: CSV or another text table, in any encoding. Drop the file on this window, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, imported on %3</source>
        <comment>size of a data set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 · %2 · SHA-256 %3</source>
        <comment>path, encoding, hash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>all rows are shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going through the rows…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Doors</name>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the project be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open at this moment. Choose another name for the new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodestar sample</source>
        <extracomment>Name of the file of the sample project, without its ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an invented company. Its file is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Suggested file name of a copy; %1 is the name of the project&apos;s file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.tab *.psv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FirstRun</name>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a table of your customers from the CRM: CSV or TSV, as it comes. You see what was understood before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three customers, or none yet? Begin with what the team believes: 25 questions, and hypotheses to test later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in an invented company with 300 customers. Change whatever you like; nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file that is yours. You can also drop a table or a project onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The road from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one afternoon, with the people who know the customers. Every step can be opened at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects you were in before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HistoryCard</name>
    <message>
        <source>%1 (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier action(s)</source>
        <translation>
            <numerusform>%n earlier action</numerusform>
            <numerusform>%n earlier actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. Every action will stand here and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesisCard</name>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belief: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test this first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpCard</name>
    <message>
        <source>Ideal customer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will stand one sentence that everybody can repeat, and how many customers fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criteria yet.</source>
        <extracomment>%1: how many of the criteria rest on data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n criteria; %1 of them rest on data, the rest on what people said.</source>
        <translation>
            <numerusform>%n criterion; based on data: %1.</numerusform>
            <numerusform>%n criteria; %1 based on data, the rest on what people said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpPage</name>
    <message>
        <source>New ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence that everyone can repeat in the corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of decision-maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It describes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the ICP to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named the product of the ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the sentence of the ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the kind of the ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From data: add it on the Shared traits page, with its evidence. Or write what the team believes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New criterion in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed their planning tool this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose what the customer list can answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote “%1” of the ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the tiers of the ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of company that you want more of, in a form that sales can apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criteria yet: add traits, or write down what the team believes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria rest on data; the others on what the team believes.</source>
        <translation>
            <numerusform>%n criterion; based on data: %1.</numerusform>
            <numerusform>%1 of %n criteria based on data; the others on what the team believes.</numerusform>
        </translation>
    </message>
    <message>
        <source>An ICP is a kind of company; the people in it are personas. Each criterion says what it asks for, whether it is a must, nice to have, or a reason to say no, how many points it counts, and what it rests on: data, opinion or hypothesis. The tiers show at once how your customers fit; unknown is not No. Save a version with its reason when the room agrees; a saved version can never be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are we for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ICP names a kind of company by a handful of criteria, each with what it rests on. Draft it from the shared traits, or begin with what the team believes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the shared traits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a customer list there are no counts. The definition works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers appear with the first criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began the ICP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ICP %1 and its personas were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in one line what changed and why; the version keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row holds the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point: 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma: 2,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows, as they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows and %n column(s). Nothing is in the project yet.</source>
        <translation>
            <numerusform>%1 rows and %n column. Nothing is in the project yet.</numerusform>
            <numerusform>%1 rows and %n columns. Nothing is in the project yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s); the first %1 rows were looked at. Nothing is in the project yet.</source>
        <translation>
            <numerusform>%n column; the first %1 rows were looked at. Nothing is in the project yet.</numerusform>
            <numerusform>%n columns; the first %1 rows were looked at. Nothing is in the project yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in these rows were mended or do not fit their column; all are listed after the import.</source>
        <translation>
            <numerusform>%n place in these rows was mended or does not fit its column; all are listed after the import.</numerusform>
            <numerusform>%n places in these rows were mended or do not fit their column; all are listed after the import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers were imported in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places are listed under “To check”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IssueModel</name>
    <message>
        <source>mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MainWindow</name>
    <message>
        <source>%1 (read-only) – Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodestar %1. From your own customer list to an ideal customer profile everyone can name, with the evidence beside every line.

Your data stays on this computer: Lodestar opens no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it is done, before closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view changes as soon as the import is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>%1 is Light, Dark or High contrast</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room &amp;scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is your ideal customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your own customer list to a profile everyone can name, with the evidence beside every line. Choose a door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step has been taken. Come back when there are new customers, or in a few weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps are done. Next: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Overview shows where the project stands. The steps follow the method: gather customers, ask the team, choose the best, find what they share, write it down, meet the people, share it. A check means done, a number means that something is still to do; each step opens its page.

Beside it are the profile as it is now, with how many customers fit it, and everything that was done, newest first. There is nothing to save: every action is stored at once and can be taken back, also tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Page</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared traits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ParticipantsPanel</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team of the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add who is in the room; answers then show for which team they speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaCard</name>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of 4 lines missing</source>
        <translation>
            <numerusform>%n of 4 lines missing</numerusform>
            <numerusform>%n of 4 lines missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four lines that make it usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person inside the ICP %1. An ICP is a kind of company; a persona is a person in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonasPage</name>
    <message>
        <source>ICP for a new persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ICP that a new persona belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people inside an ideal customer. First comes the ICP, then its personas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who buys, who uses, who decides at your ideal customer? Describe one person at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at your ideal customers, in words that sales can use.</source>
        <translation>
            <numerusform>%n person at your ideal customers, in words that sales can use.</numerusform>
            <numerusform>%n people at your ideal customers, in words that sales can use.</numerusform>
        </translation>
    </message>
    <message>
        <source>A persona is a fictional person inside an ICP: the head of planning who signs, the planner who uses it every day. Fill the four lines first: how they do it today, what is wrong with that, what limits them, and how you help. Leave a field empty when nobody knows; an empty field is a question for the next interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the company, then the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ICP is a kind of company; a persona is a person in it. Define an ICP, and its personas follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define an ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits on the other side of the table?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the person you talk to most. Four lines make a persona usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a persona to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described the persona %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persona %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PinPanel</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a few words; the reason stays with the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as not best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the score decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated: less than half of the weight has a known value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1, from %2 of the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as best by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as not best by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: a decision without its reason cannot be understood next quarter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionModel</name>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionPanel</name>
    <message>
        <source>The data says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an answer; Ctrl+Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room decided, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence, 1 low to 5 high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of 25 · asked of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>a follow-up question in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What we say: %n answer(s)</source>
        <translation>
            <numerusform>What we say: %n answer</numerusform>
            <numerusform>What we say: %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers are imported yet. Answer from experience; it counts as opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set answers this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer from data, the customer list needs a column for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, questions, customers and actions (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RailItem</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2, %3 %4</source>
        <extracomment>What a screen reader says of a page in the rail: its place, how far it is, and a note such as &quot;212&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RankingModel</name>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the customer stays best when the weights move by up to 10 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the weight has a known value for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best, counted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not best, counted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends</source>
        <comment>on the weights</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RefusalView</name>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ResearchPage</name>
    <message>
        <source>Beliefs, and how to test them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team with three customers works on hypotheses. Open or create a project to write them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We believe that our best customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet. Finish the sentence above: what do you believe about the customers you want more of? Each belief then gets a test, and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly we believe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The belief and its test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree before the first interview what would make you give the belief up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you believe about your customers, and how to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es), none of them both strongly believed and unproven.</source>
        <translation>
            <numerusform>%n hypothesis, and it is not one that is strongly believed but unproven.</numerusform>
            <numerusform>%n hypotheses, none of them both strongly believed and unproven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) are strongly believed and hardly proven: test these first.</source>
        <translation>
            <numerusform>%n hypothesis is strongly believed and hardly proven: test it first.</numerusform>
            <numerusform>%n hypotheses are strongly believed and hardly proven: test these first.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hypothesis is a belief with a test. Write what you believe, say how strongly, and how you would find out; later note what came of it and how good the evidence is, from an opinion up to customers who paid again. Strong beliefs with weak evidence stand first: they are the most dangerous ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypothesis was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RoleBox</name>
    <message>
        <source>Role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Session</name>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SharePage</name>
    <message>
        <source>The file %1 could not be written. Is the folder writable, with space left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores for the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer with score, rank, tier and the criteria met and missed, record id first, as a CSV table that is safe to open in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that everyone remembers, once there is an ICP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the company remembers of it: one page to show, one table to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ICP and the version; the preview is the page as it will be printed. A saved version says its number and date in the footer; the working definition is marked as a draft. The language of the page is the language of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for the all-hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define an ideal customer profile, and its page appears here as it will be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define an ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working definition (draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is saved yet; the page says “draft”. Save one on the ICP page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - %2 v%3</source>
        <comment>file name: ICP, what, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - %2 draft</source>
        <comment>file name: ICP, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICP summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The PDF with %n page(s) was saved to %1.</source>
        <translation>
            <numerusform>The PDF with %n page was saved to %1.</numerusform>
            <numerusform>The PDF with %n pages was saved to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no customers to score. Import a customer list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores were saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Shell</name>
    <message>
        <source>This project is open read-only: you can look at everything and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Standing</name>
    <message>
        <source>No customers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers from %2, imported on %3.</source>
        <extracomment>%1: number of customers; %2: name of the data set; %3: date of its import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What does the team know? %n question(s) are ready.</source>
        <translation>
            <numerusform>What does the team know? %n question is ready.</numerusform>
            <numerusform>What does the team know? %n questions are ready.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on what makes a customer one of the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree who is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says how good a customer is yet. Give one a role such as revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are the best, as you agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rated customers, by a first suggestion. Do you agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs customers, and who is best among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what they share</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trait(s) are likely real; the rest could be chance.</source>
        <translation>
            <numerusform>%n trait is likely real; the rest could be chance.</numerusform>
            <numerusform>%n traits are likely real; the rest could be chance.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ideal customer profile yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: a draft with %n criteria, no version yet.</source>
        <translation>
            <numerusform>%1: a draft with %n criterion, no version yet.</numerusform>
            <numerusform>%1: a draft with %n criteria, no version yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: version %2 of %3, %n criteria.</source>
        <translation>
            <numerusform>%1: version %2 of %3, %n criterion.</numerusform>
            <numerusform>%1: version %2 of %3, %n criteria.</numerusform>
        </translation>
    </message>
    <message>
        <source>A persona is a person inside the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) described.</source>
        <translation>
            <numerusform>%n persona described.</numerusform>
            <numerusform>%n personas described.</numerusform>
        </translation>
    </message>
    <message>
        <source>One page for everybody, scores for the CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 can be shared: one page for everybody, scores for the CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is %n day(s) old. Look at it again, and save what has changed.</source>
        <translation>
            <numerusform>Version %1 is %n day old. Look at it again, and save what has changed.</numerusform>
            <numerusform>Version %1 is %n days old. Look at it again, and save what has changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers were imported after version %1 was saved. See whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what they share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet the people in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share it and use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StatusLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A metric and its weight in the rule of best: &quot;Referrals 20&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1 → top %2</source>
        <extracomment>%1: the weights, &quot;CLV 40 · Referrals 20&quot;; %2: how many customers are the best</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers: %1 of %2</source>
        <extracomment>%1: name of the data set in use; %2: date of its import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StepSign</name>
    <message>
        <source>Step %1, not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StepsCard</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traits likely real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Figure &quot;19 of 25&quot;, with the caption &quot;questions answered&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TableModel</name>
    <message>
        <source>%1
Role: %2 · type: %3
%4 distinct, %5 without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ThresholdPanel</name>
    <message>
        <source>Where best ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the best are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent sign after a number in a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierBar</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TiersPanel</name>
    <message>
        <source>Tiers today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best from, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good from, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known at least, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known at least, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 customers are a best fit today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more would be, if one fact that is unknown turned out well.</source>
        <translation>
            <numerusform>%n more would be, if one fact that is unknown turned out well.</numerusform>
            <numerusform>%n more would be, if one fact that is unknown turned out well.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitDetail</name>
    <message>
        <source>Share of the best: %1 of %2 known = %3 (Wilson interval %4 to %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the others: %1 of %2 known = %3 (Wilson interval %4 to %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 points, Newcombe interval %2 to %3, at 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times as common as in the whole list (lift): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test p = %1; after Benjamini–Hochberg over all traits of this list q = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, left out of the shares: %1 best, %2 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No best customer has this trait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best customers with this trait, highest score first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitsPage</name>
    <message>
        <source>Draft the ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of traits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a trait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared traits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your best customers have more often than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your %1 best customers have more often than the other %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No trait stands out clearly; all could be chance.</source>
        <comment>after a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n trait(s) are likely real; the rest could be chance.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %n trait is likely real; the rest could be chance.</numerusform>
            <numerusform>%1 %n traits are likely real; the rest could be chance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line is one value of one attribute. The dot is the difference between the share of the best customers and the share of the others that have it; the line is what the difference could be. Traits are ordered by the cautious end of that line. “Likely real” means that fewer than one in ten traits with this label are expected to be chance finds. Attributes that are part of your score, or known only after the sale, are left out: they cannot help to choose prospects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value of each attribute is counted among the best and among the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is best yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says how good a customer is. Give a column a value role, such as revenue, or pin the best customers by hand; then it shows what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do your best customers share?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your customers, agree who is best, and this page shows what they have in common, with how sure that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value of any attribute is common enough among these customers to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here contains these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest %1 of %2. Type above to find the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attribute was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ICP %1 already has this criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to the ICP %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from the traits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from the traits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 best, %4 of %5 others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionView</name>
    <message>
        <source>Version %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the working definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen on %1 by %2. It cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n point(s)</source>
        <comment>kind of criterion</comment>
        <translation>
            <numerusform>%1 · %n point</numerusform>
            <numerusform>%1 · %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version yet. A version freezes the definition with its date and reason, so that next quarter can be compared with today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, short hash</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WorkshopPage</name>
    <message>
        <source>25 questions, one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each team says what it knows of the best customers; the data answers beside. Open or create a project to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team knows, question by question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 questions to service, sales and the best customers. Start with the one that the room knows best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 25 questions answered, %2 decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question on the side, let everyone say what they know, and write each answer down as a card with the person who said it. Beside the answers stands what your customer list says about the same question, as far as it has the columns. End each question with a decision, an owner and how confident the room is. Ctrl+Enter adds an answer; Ctrl+Page Down goes to the next question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::DataAnswer</name>
    <message>
        <source>fewer than 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 to 249</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 63 customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1, best customers: median of %n, half of them between %2 and %3</numerusform>
            <numerusform>%1, best customers: median of %n, half of them between %2 and %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1, best customers: only %n known value</numerusform>
            <numerusform>%1, best customers: median of only %n known values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, other customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1, other customers: median of %n, half of them between %2 and %3</numerusform>
            <numerusform>%1, other customers: median of %n, half of them between %2 and %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, other customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1, other customers: only %n known value</numerusform>
            <numerusform>%1, other customers: median of only %n known values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1, all customers: median of %n, half of them between %2 and %3</numerusform>
            <numerusform>%1, all customers: median of %n, half of them between %2 and %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1, all customers: only %n known value</numerusform>
            <numerusform>%1, all customers: median of only %n known values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n best customer(s)</source>
        <translation>
            <numerusform>%1: mean of %n best customer</numerusform>
            <numerusform>%1: mean of %n best customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n customer(s)</source>
        <translation>
            <numerusform>%1: mean of %n customer</numerusform>
            <numerusform>%1: mean of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n best customer(s); in general it could be %2 to %3</source>
        <translation>
            <numerusform>%1: median of %n best customer; in general it could be %2 to %3</numerusform>
            <numerusform>%1: median of %n best customers; in general it could be %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s); in general it could be %2 to %3</source>
        <translation>
            <numerusform>%1: median of %n customer; in general it could be %2 to %3</numerusform>
            <numerusform>%1: median of %n customers; in general it could be %2 to %3</numerusform>
        </translation>
    </message>
    <message>
        <source>customers with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best customers with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best customers with %1: %2; of the others %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>customers with %1: %2; %n of them best</source>
        <translation>
            <numerusform>customers with %1: %2; %n of them best</numerusform>
            <numerusform>customers with %1: %2; %n of them best</numerusform>
        </translation>
    </message>
    <message>
        <source>customers are in the best set today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best customers with %1: yes; of the others %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers with %1: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers whose contact and decision-maker have the same title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best customers whose contact and decision-maker have the same title; of the others %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s) with %2: %3</source>
        <translation>
            <numerusform>%1: median of %n customer with %2: %3</numerusform>
            <numerusform>%1: median of %n customers with %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>best customers with %1: %2; of the others %3 of %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best.</source>
        <translation>
            <numerusform>%n customer, %1 of them best.</numerusform>
            <numerusform>%n customers, %1 of them best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s). Nobody is rated yet, so the best cannot be set apart.</source>
        <translation>
            <numerusform>%n customer. Nobody is rated yet, so the best cannot be set apart.</numerusform>
            <numerusform>%n customers. Nobody is rated yet, so the best cannot be set apart.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attribute and how many customers lack it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a value: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known there does not show an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set answers this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no customers in the project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a column: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best customers with %1: at least one; of the others %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers with %1: at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best customers with %1: 9 or 10; of the others %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers with %1: 9 or 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::HypothesisStore</name>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said in an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated or renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hypothesis needs a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Question</name>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions in %1 cannot be read. Install Lodestar again, or mend the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::WorkshopStore</name>
    <message>
        <source>Service delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an answer to question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the decision on question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This participant is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed an answer to question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
