<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lodestar::chart::ChartSpec</name>
    <message numerus="yes">
        <source>%n difference(s); the largest is %1 with %2 points (%3 to %4).</source>
        <translation>
            <numerusform>%n difference; it is %1 with %2 points (%3 to %4).</numerusform>
            <numerusform>%n differences; the largest is %1 with %2 points (%3 to %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) from %2 to %3.</source>
        <translation>
            <numerusform>%1: %n value from %2 to %3.</numerusform>
            <numerusform>%1: %n values from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best: %2 against %3.</source>
        <translation>
            <numerusform>%n customer, %1 of them best: %2 against %3.</numerusform>
            <numerusform>%n customers, %1 of them best: %2 against %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s); the strongest is %1: %2 customers, %3 points.</source>
        <translation>
            <numerusform>%n combination; it is %1: %2 customers, %3 points.</numerusform>
            <numerusform>%n combinations; the strongest is %1: %2 customers, %3 points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::chart::CustomerScatter</name>
    <message numerus="yes">
        <source>Of %n customer(s) one of the two is not known; they are left out.</source>
        <translation>
            <numerusform>Of %n customer one of the two is not known; that one is left out.</numerusform>
            <numerusform>Of %n customers one of the two is not known; they are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::chart::GroupCharts</name>
    <message numerus="yes">
        <source>Of %n customer(s) it is not known; shares are of the others.</source>
        <translation>
            <numerusform>Of %n customer it is not known; shares are of the others.</numerusform>
            <numerusform>Of %n customers it is not known; shares are of the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::chart::NumberCharts</name>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n best customer</numerusform>
            <numerusform>%n best customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) below 0 count as 0.</source>
        <translation>
            <numerusform>%n value below 0 counts as 0.</numerusform>
            <numerusform>%n values below 0 count as 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value are left out.</source>
        <translation>
            <numerusform>%n customer without a value is left out.</numerusform>
            <numerusform>%n customers without a value are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Best</name>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… and %n more; --json lists everybody.</numerusform>
            <numerusform>… and %n more; --json lists everybody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Changes</name>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… and %n more; --json lists it.</numerusform>
            <numerusform>… and %n more; --json lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Check</name>
    <message numerus="yes">
        <source>%1 is not whole: %n problem(s), the first: %2</source>
        <translation>
            <numerusform>%1 is not whole: %n problem: %2</numerusform>
            <numerusform>%1 is not whole: %n problems, the first: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Clv</name>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… and %n more; --json lists everybody.</numerusform>
            <numerusform>… and %n more; --json lists everybody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Csv</name>
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
    <message numerus="yes">
        <source>%n row(s) of the table could not be read and were left out; lodestar-cli import --dry-run lists them.</source>
        <translation>
            <numerusform>%n row of the table could not be read and was left out; lodestar-cli import --dry-run lists it.</numerusform>
            <numerusform>%n rows of the table could not be read and were left out; lodestar-cli import --dry-run lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Export</name>
    <message numerus="yes">
        <source>Wrote %1: %n row(s).</source>
        <translation>
            <numerusform>Wrote %1: %n row.</numerusform>
            <numerusform>Wrote %1: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Icp</name>
    <message numerus="yes">
        <source>All %n profile(s) are archived. List them: --all.</source>
        <translation>
            <numerusform>The one profile is archived. List it: --all.</numerusform>
            <numerusform>All %n profiles are archived. List them: --all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Questions</name>
    <message numerus="yes">
        <source>Vote (%1): %n have voted, not revealed yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>Vote (%1): %n has voted, not revealed yet</numerusform>
            <numerusform>Vote (%1): %n have voted, not revealed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vote (%1): %n have voted</source>
        <comment>people</comment>
        <translation>
            <numerusform>Vote (%1): %n has voted</numerusform>
            <numerusform>Vote (%1): %n have voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1] %n of them</source>
        <comment>a theme, people</comment>
        <translation>
            <numerusform>[%1] %n of them</numerusform>
            <numerusform>[%1] %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all of them</source>
        <translation>
            <numerusform>… and %n more; --json has all of them</numerusform>
            <numerusform>… and %n more; --json has all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::RelatedOutput</name>
    <message numerus="yes">
        <source>%n customer(s) now have these columns besides their own:</source>
        <translation>
            <numerusform>%n customer now has these columns besides its own:</numerusform>
            <numerusform>%n customers now have these columns besides their own:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Report</name>
    <message numerus="yes">
        <source>Wrote %1, %n page(s).</source>
        <translation>
            <numerusform>Wrote %1, %n page.</numerusform>
            <numerusform>Wrote %1, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Score</name>
    <message numerus="yes">
        <source>… and %n more; --limit and --json list them.</source>
        <translation>
            <numerusform>… and %n more; --limit and --json list it.</numerusform>
            <numerusform>… and %n more; --limit and --json list them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 for %n of them.</source>
        <translation>
            <numerusform>Find out %1 for %n of them.</numerusform>
            <numerusform>Find out %1 for %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be Best with a good answer to it alone.</source>
        <translation>
            <numerusform>%n would be Best with a good answer to it alone.</numerusform>
            <numerusform>%n would be Best with a good answer to it alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are customers already.</source>
        <translation>
            <numerusform>%n of them is a customer already.</numerusform>
            <numerusform>%n of them are customers already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Source</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
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
    <name>lodestar::cli::VersionText</name>
    <message numerus="yes">
        <source>… and %n more; --json lists all.</source>
        <translation>
            <numerusform>… and %n more; --json lists all.</numerusform>
            <numerusform>… and %n more; --json lists all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Contracts</name>
    <message numerus="yes">
        <source>Fewer than %n customer(s) with a known time: too few to tell how retention changes with it.</source>
        <translation>
            <numerusform>Fewer than %n customer with a known time: too few to tell how retention changes with it.</numerusform>
            <numerusform>Fewer than %n customers with a known time: too few to tell how retention changes with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n renewal(s) were observed: too few to tell how retention changes with time.</source>
        <translation>
            <numerusform>Fewer than %n renewal was observed: too few to tell how retention changes with time.</numerusform>
            <numerusform>Fewer than %n renewals were observed: too few to tell how retention changes with time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forecast from who renewed contracts (shifted beta-geometric), for the next %n month(s).</source>
        <translation>
            <numerusform>Forecast from who renewed contracts (shifted beta-geometric), for the next %n month.</numerusform>
            <numerusform>Forecast from who renewed contracts (shifted beta-geometric), for the next %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Earnings</name>
    <message numerus="yes">
        <source>%n row(s) without a date were left out.</source>
        <translation>
            <numerusform>%n row without a date was left out.</numerusform>
            <numerusform>%n rows without a date were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount count as purchases that earned nothing.</source>
        <translation>
            <numerusform>%n row without an amount counts as purchases that earned nothing.</numerusform>
            <numerusform>%n rows without an amount count as purchases that earned nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to none of the customers and were left out.</source>
        <translation>
            <numerusform>%n row belongs to none of the customers and was left out.</numerusform>
            <numerusform>%n rows belong to none of the customers and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::clv::FitGuard</name>
    <message numerus="yes">
        <source>%n customer(s) with purchases are too few to forecast from their rhythm; %1 are needed. Use the historic margin.</source>
        <translation>
            <numerusform>%n customer with purchases is too few to forecast from the rhythm; %1 are needed. Use the historic margin.</numerusform>
            <numerusform>%n customers with purchases are too few to forecast from their rhythm; %1 are needed. Use the historic margin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back, which is too few to forecast from their rhythm; %1 are needed. Use the historic margin.</source>
        <translation>
            <numerusform>%n customer came back, which is too few to forecast from the rhythm; %1 are needed. Use the historic margin.</numerusform>
            <numerusform>%n customers came back, which is too few to forecast from their rhythm; %1 are needed. Use the historic margin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Purchases</name>
    <message numerus="yes">
        <source>BG/NBD with a weak prior, from purchases until %1; the next %n month(s).</source>
        <translation>
            <numerusform>BG/NBD with a weak prior, from purchases until %1; the next %n month.</numerusform>
            <numerusform>BG/NBD with a weak prior, from purchases until %1; the next %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BG/NBD without a prior, from purchases until %1; the next %n month(s).</source>
        <translation>
            <numerusform>BG/NBD without a prior, from purchases until %1; the next %n month.</numerusform>
            <numerusform>BG/NBD without a prior, from purchases until %1; the next %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a purchase earns: Gamma-Gamma, from %n customer(s) who came back.</source>
        <translation>
            <numerusform>What a purchase earns: Gamma-Gamma, from %n customer who came back.</numerusform>
            <numerusform>What a purchase earns: Gamma-Gamma, from %n customers who came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back without earning anything: their own mean is used, drawn to the median of all.</source>
        <translation>
            <numerusform>%n customer came back without earning anything: the own mean is used, drawn to the median of all.</numerusform>
            <numerusform>%n customers came back without earning anything: their own mean is used, drawn to the median of all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) after %1 were left out.</source>
        <translation>
            <numerusform>%n row after %1 was left out.</numerusform>
            <numerusform>%n rows after %1 were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::CsvReader</name>
    <message numerus="yes">
        <source>%n cell(s) more than the table has columns; the row was kept without them</source>
        <translation>
            <numerusform>%n cell more than the table has columns; the row was kept without it</numerusform>
            <numerusform>%n cells more than the table has columns; the row was kept without them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing at the end of the row; left empty</source>
        <translation>
            <numerusform>%n cell missing at the end of the row; left empty</numerusform>
            <numerusform>%n cells missing at the end of the row; left empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing; left empty where the other cells then fit their columns</source>
        <translation>
            <numerusform>%n cell missing; left empty where the other cells then fit their columns</numerusform>
            <numerusform>%n cells missing; left empty where the other cells then fit their columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) too many; left out where the other cells then fit their columns</source>
        <translation>
            <numerusform>%n empty cell too many; left out where the other cells then fit their columns</numerusform>
            <numerusform>%n empty cells too many; left out where the other cells then fit their columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::Dialect</name>
    <message numerus="yes">
        <source>The first %n line(s) stand before the table.</source>
        <translation>
            <numerusform>The first line stands before the table.</numerusform>
            <numerusform>The first %n lines stand before the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns begin at the same places of every line: fixed width, %n column(s).</source>
        <translation>
            <numerusform>The columns begin at the same places of every line: fixed width, %n column.</numerusform>
            <numerusform>The columns begin at the same places of every line: fixed width, %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns are parted by runs of spaces: %n column(s).</source>
        <translation>
            <numerusform>The columns are parted by runs of spaces: %n column.</numerusform>
            <numerusform>The columns are parted by runs of spaces: %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) together hold the names of the columns.</source>
        <translation>
            <numerusform>The first row (%n) holds the names of the columns.</numerusform>
            <numerusform>The first %n rows together hold the names of the columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::Import</name>
    <message numerus="yes">
        <source>%n row(s) repeat the %1 of an earlier row. All rows are kept.</source>
        <translation>
            <numerusform>%n row repeats the %1 of an earlier row. All rows are kept.</numerusform>
            <numerusform>%n rows repeat the %1 of an earlier row. All rows are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no values: %1.</source>
        <translation>
            <numerusform>%n column has no values: %1.</numerusform>
            <numerusform>%n columns have no values: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no values: %1 and %2 more.</source>
        <translation>
            <numerusform>%n column has no values: %1 and %2 more.</numerusform>
            <numerusform>%n columns have no values: %1 and %2 more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::SheetRows</name>
    <message numerus="yes">
        <source>%n formula(s) have no saved result and came in empty. Open the workbook in a spreadsheet program, save it and import it again.</source>
        <translation>
            <numerusform>%n formula has no saved result and came in empty. Open the workbook in a spreadsheet program, save it and import it again.</numerusform>
            <numerusform>%n formulas have no saved result and came in empty. Open the workbook in a spreadsheet program, save it and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A, the first is %1. They count as missing.</source>
        <translation>
            <numerusform>%n cell holds an error such as #N/A: %1. It counts as missing.</numerusform>
            <numerusform>%n cells hold an error such as #N/A, the first is %1. They count as missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the sheet, perhaps by a filter. They were read like the others.</source>
        <translation>
            <numerusform>%n row is hidden in the sheet, perhaps by a filter. It was read like the others.</numerusform>
            <numerusform>%n rows are hidden in the sheet, perhaps by a filter. They were read like the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::Spreadsheet</name>
    <message numerus="yes">
        <source>Sheet %1: the first that looks like a table, of %n in the workbook.</source>
        <translation>
            <numerusform>Sheet %1: the first that looks like a table, of %n in the workbook.</numerusform>
            <numerusform>Sheet %1: the first that looks like a table, of %n in the workbook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::Workbook</name>
    <message numerus="yes">
        <source>Every formula of this sheet (%n) has an empty text as its result: perhaps the program that wrote the workbook did not calculate. Open it in a spreadsheet program, save it and import it again.</source>
        <translation>
            <numerusform>Every formula of this sheet (%n) has an empty text as its result: perhaps the program that wrote the workbook did not calculate. Open it in a spreadsheet program, save it and import it again.</numerusform>
            <numerusform>Every formula of this sheet (%n) has an empty text as its result: perhaps the program that wrote the workbook did not calculate. Open it in a spreadsheet program, save it and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BestRuleStore</name>
    <message numerus="yes">
        <source>Best are the top %n customer(s)</source>
        <translation>
            <numerusform>Best is the top customer</numerusform>
            <numerusform>Best are the top %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Rating</name>
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
    <message numerus="yes">
        <source>%n customer(s) are not rated: nothing of what counts is known of them.</source>
        <translation>
            <numerusform>%n customer is not rated: nothing of what counts is known.</numerusform>
            <numerusform>%n customers are not rated: nothing of what counts is known of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be %n customer(s); the best are at least %2.</source>
        <comment>a share, a number</comment>
        <translation>
            <numerusform>%1 would be %n customer; the best are at least %2.</numerusform>
            <numerusform>%1 would be %n customers; the best are at least %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::ValueShare</name>
    <message numerus="yes">
        <source>%1: the %n best customer(s) bring %2. All customers together bring %3, so there is no share to tell.</source>
        <translation>
            <numerusform>%1: the %n best customer brings %2. All customers together bring %3, so there is no share to tell.</numerusform>
            <numerusform>%1: the %n best customers bring %2. All customers together bring %3, so there is no share to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: these %n customer(s) bring %2 (%3 of %4).</source>
        <translation>
            <numerusform>%1: this %n customer brings %2 (%3 of %4).</numerusform>
            <numerusform>%1: these %n customers bring %2 (%3 of %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lose money (%1), so the shares of the others add up to more than the whole.</source>
        <translation>
            <numerusform>%n customer loses money (%1), so the shares of the others add up to more than the whole.</numerusform>
            <numerusform>%n customers lose money (%1), so the shares of the others add up to more than the whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of the best, this is not known.</source>
        <translation>
            <numerusform>Of %n of the best, this is not known.</numerusform>
            <numerusform>Of %n of the best, this is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Backtest</name>
    <message numerus="yes">
        <source>Too few best customers to check (%n); treat the tiers as a working agreement.</source>
        <translation>
            <numerusform>Too few best customers to check (%n); treat the tiers as a working agreement.</numerusform>
            <numerusform>Too few best customers to check (%n); treat the tiers as a working agreement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few customers beside the best to check (%n); treat the tiers as a working agreement.</source>
        <translation>
            <numerusform>Too few customers beside the best to check (%n); treat the tiers as a working agreement.</numerusform>
            <numerusform>Too few customers beside the best to check (%n); treat the tiers as a working agreement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::BacktestWords</name>
    <message numerus="yes">
        <source>Only %n best customers: these figures are rough. Read the ranges, not the numbers.</source>
        <translation>
            <numerusform>Only %n best customer: these figures are rough. Read the ranges, not the numbers.</numerusform>
            <numerusform>Only %n best customers: these figures are rough. Read the ranges, not the numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria that rest on opinion or hypothesis were kept as written while customers were held back.</source>
        <translation>
            <numerusform>%n criterion that rests on opinion or hypothesis was kept as written while customers were held back.</numerusform>
            <numerusform>%n criteria that rest on opinion or hypothesis were kept as written while customers were held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns themselves look good only on their own customers: points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3). Whatever is picked from them by looking is about chance.</source>
        <translation>
            <numerusform>The column itself looks good only on its own customers: points for the one attribute (%n) reach %1 on the data they were made from, %2 on other data (%3). Whatever is picked from it by looking is about chance.</numerusform>
            <numerusform>The columns themselves look good only on their own customers: points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3). Whatever is picked from them by looking is about chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3): what is picked by looking will do less well elsewhere.</source>
        <translation>
            <numerusform>Points for the one attribute (%n) reach %1 on the data they were made from, %2 on other data (%3): what is picked by looking will do less well elsewhere.</numerusform>
            <numerusform>Points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3): what is picked by looking will do less well elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are statements that the customer list cannot answer; they are not checked here.</source>
        <translation>
            <numerusform>%n criterion is a statement that the customer list cannot answer; it is not checked here.</numerusform>
            <numerusform>%n criteria are statements that the customer list cannot answer; they are not checked here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are not rated, so nobody knows whether they are best; they are left out.</source>
        <translation>
            <numerusform>%n customer is not rated, so nobody knows whether it is best; it is left out.</numerusform>
            <numerusform>%n customers are not rated, so nobody knows whether they are best; they are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::CriterionEffect</name>
    <message numerus="yes">
        <source>Without this card %n more customer(s) would be Best.</source>
        <translation>
            <numerusform>Without this card %n more customer would be Best.</numerusform>
            <numerusform>Without this card %n more customers would be Best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this card %n customer(s) would no longer be Best.</source>
        <translation>
            <numerusform>Without this card %n customer would no longer be Best.</numerusform>
            <numerusform>Without this card %n customers would no longer be Best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::DefinitionChange</name>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <comment>kind of criterion</comment>
        <translation>
            <numerusform>%1, %n point</numerusform>
            <numerusform>%1, %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Draft</name>
    <message numerus="yes">
        <source>No trait stands out: of %1 tested, none is likely to be more than chance. Add what the team believes as hypotheses, or import more columns that are known before the sale.</source>
        <translation>
            <numerusform>No trait stands out: only %1 was tested, and it is not likely to be more than chance. Add what the team believes as hypotheses, or import more columns that are known before the sale.</numerusform>
            <numerusform>No trait stands out: of %1 tested, none is likely to be more than chance. Add what the team believes as hypotheses, or import more columns that are known before the sale.</numerusform>
        </translation>
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
</context>
<context>
    <name>lodestar::profile::EvidencePiece</name>
    <message numerus="yes">
        <source>and %n more card(s)</source>
        <translation>
            <numerusform>and %n more card</numerusform>
            <numerusform>and %n more cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::OfferedPoints</name>
    <message numerus="yes">
        <source>The data hints at %n point(s): %1. Few customers, so take it as a hint.</source>
        <translation>
            <numerusform>The data hints at %n point: %1. Few customers, so take it as a hint.</numerusform>
            <numerusform>The data hints at %n points: %1. Few customers, so take it as a hint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data suggests %n point(s): %1.</source>
        <translation>
            <numerusform>The data suggests %n point: %1.</numerusform>
            <numerusform>The data suggests %n points: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaBasis</name>
    <message numerus="yes">
        <source>%n quote(s) with a source</source>
        <extracomment>counts, joined with commas: &quot;2 quotes&quot;, &quot;1 interview&quot;, &quot;14 customers&quot;</extracomment>
        <translation>
            <numerusform>%n quote with a source</numerusform>
            <numerusform>%n quotes with a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filled field(s) rest on data or on what somebody said.</source>
        <translation>
            <numerusform>%1 of %n filled field rests on data or on what somebody said.</numerusform>
            <numerusform>%1 of %n filled fields rest on data or on what somebody said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) are more than anybody keeps apart. Five to eight are enough: which two would you treat the same?</source>
        <translation>
            <numerusform>%n persona is more than anybody keeps apart. Five to eight are enough: which two would you treat the same?</numerusform>
            <numerusform>%n personas are more than anybody keeps apart. Five to eight are enough: which two would you treat the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Verdict</name>
    <message numerus="yes">
        <source>%n customer(s) cannot show which is better: %1 are judged right only by %2, %3 only by %4 (p = %5).</source>
        <translation>
            <numerusform>%n customer cannot show which is better: %1 are judged right only by %2, %3 only by %4 (p = %5).</numerusform>
            <numerusform>%n customers cannot show which is better: %1 are judged right only by %2, %3 only by %4 (p = %5).</numerusform>
        </translation>
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
</context>
<context>
    <name>lodestar::prospects::Reasons</name>
    <message numerus="yes">
        <source>Find out %1 first, and %n more: if all turn out well, it is Best.</source>
        <translation>
            <numerusform>Find out %1 first, and %n more: if all turn out well, it is Best.</numerusform>
            <numerusform>Find out %1 first, and %n more: if all turn out well, it is Best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 first, and %n more: if all turn out well, it is Best for certain.</source>
        <translation>
            <numerusform>Find out %1 first, and %n more: if all turn out well, it is Best for certain.</numerusform>
            <numerusform>Find out %1 first, and %n more: if all turn out well, it is Best for certain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Conflicts</name>
    <message numerus="yes">
        <source>%n customer(s) bought before they were founded</source>
        <translation>
            <numerusform>%n customer bought before it was founded</numerusform>
            <numerusform>%n customers bought before they were founded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lies after %2 for %n customer(s)</source>
        <comment>column, column</comment>
        <translation>
            <numerusform>%1 lies after %2 for %n customer</numerusform>
            <numerusform>%1 lies after %2 for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 contradict for %n customer(s)</source>
        <comment>column, column</comment>
        <translation>
            <numerusform>%1 and %2 contradict for %n customer</numerusform>
            <numerusform>%1 and %2 contradict for %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Missing</name>
    <message numerus="yes">
        <source>It counts in who is best: %n of these customers cannot be rated.</source>
        <translation>
            <numerusform>It counts in who is best: %n of these customers cannot be rated.</numerusform>
            <numerusform>It counts in who is best: %n of these customers cannot be rated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A trait of the best comes from it; it is not known for %n of the best customers.</source>
        <translation>
            <numerusform>A trait of the best comes from it; it is not known for %n of the best customers.</numerusform>
            <numerusform>A trait of the best comes from it; it is not known for %n of the best customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is missing for %n customer(s) (%2)</source>
        <comment>column, share</comment>
        <translation>
            <numerusform>%1 is missing for %n customer (%2)</numerusform>
            <numerusform>%1 is missing for %n customers (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the id of an earlier row (%1)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%n row repeats the id of an earlier row (%1)</numerusform>
            <numerusform>%n rows repeat the id of an earlier row (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the id of an earlier row but another name</source>
        <translation>
            <numerusform>%n row has the id of an earlier row but another name</numerusform>
            <numerusform>%n rows have the id of an earlier row but another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have nothing in related tables (%1)</source>
        <comment>share</comment>
        <translation>
            <numerusform>%n customer has nothing in related tables (%1)</numerusform>
            <numerusform>%n customers have nothing in related tables (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Outliers</name>
    <message numerus="yes">
        <source>%1 is impossible for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1 is impossible for %n customer</numerusform>
            <numerusform>%1 is impossible for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lies in the future for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1 lies in the future for %n customer</numerusform>
            <numerusform>%1 lies in the future for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lies too far back for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1 lies too far back for %n customer</numerusform>
            <numerusform>%1 lies too far back for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is far from what is usual for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1 is far from what is usual for %n customer</numerusform>
            <numerusform>%1 is far from what is usual for %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Deals</name>
    <message numerus="yes">
        <source>%n won deal(s) of %1 have no amount and add nothing to the revenue.</source>
        <translation>
            <numerusform>%n won deal of %1 has no amount and adds nothing to the revenue.</numerusform>
            <numerusform>%n won deals of %1 have no amount and add nothing to the revenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) of %1 were closed before they began and are left out of the sales cycle.</source>
        <translation>
            <numerusform>%n won deal of %1 was closed before it began and is left out of the sales cycle.</numerusform>
            <numerusform>%n won deals of %1 were closed before they began and are left out of the sales cycle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::ImportTables</name>
    <message numerus="yes">
        <source>Imported %1 and %n more table(s)</source>
        <translation>
            <numerusform>Imported %1 and %n more table</numerusform>
            <numerusform>Imported %1 and %n more tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::JoinedTables</name>
    <message numerus="yes">
        <source>%n row(s) of %1 have no lines in %2: they count as purchases all the same.</source>
        <translation>
            <numerusform>%n row of %1 has no lines in %2: it counts as a purchase all the same.</numerusform>
            <numerusform>%n rows of %1 have no lines in %2: they count as purchases all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::OneCurrency</name>
    <message numerus="yes">
        <source>%1: %n amount(s) do not count, because no currency stands beside them.</source>
        <translation>
            <numerusform>%1: %n amount does not count, because no currency stands beside it.</numerusform>
            <numerusform>%1: %n amounts do not count, because no currency stands beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Relate</name>
    <message numerus="yes">
        <source>%n value(s) of “%1” stand in several rows of %2: what was rolled up stands in the first of them.</source>
        <translation>
            <numerusform>%n value of “%1” stands in several rows of %2: what was rolled up stands in the first of them.</numerusform>
            <numerusform>%n values of “%1” stand in several rows of %2: what was rolled up stands in the first of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::RelateStore</name>
    <message numerus="yes">
        <source>Matched %n keys</source>
        <translation>
            <numerusform>Matched %n key</numerusform>
            <numerusform>Matched %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::RelatedSource</name>
    <message numerus="yes">
        <source>%1 has amounts in several currencies. The sums are in %2; %n row(s) in currencies without a rate, or in none that is named, were left out. With a rate for %3 they count too.</source>
        <translation>
            <numerusform>%1 has amounts in several currencies. The sums are in %2; %n row in a currency without a rate, or in none that is named, was left out. With a rate for %3 it counts too.</numerusform>
            <numerusform>%1 has amounts in several currencies. The sums are in %2; %n rows in currencies without a rate, or in none that is named, were left out. With a rate for %3 they count too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has amounts in several currencies. They were added up in %2, at your rates: %3. %n row(s) that name no currency were left out.</source>
        <translation>
            <numerusform>%1 has amounts in several currencies. They were added up in %2, at your rates: %3. %n row that names no currency was left out.</numerusform>
            <numerusform>%1 has amounts in several currencies. They were added up in %2, at your rates: %3. %n rows that name no currency were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::SourceReport</name>
    <message numerus="yes">
        <source>%n row(s) of %1 have no customer in “%2”.</source>
        <translation>
            <numerusform>%n row of %1 has no customer in “%2”.</numerusform>
            <numerusform>%n rows of %1 have no customer in “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of %1 were not found: %2.</source>
        <translation>
            <numerusform>%n key of %1 was not found: %2.</numerusform>
            <numerusform>%n keys of %1 were not found: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are only spelled otherwise and were taken as the same: %1.</source>
        <translation>
            <numerusform>%n key is only spelled otherwise and was taken as the same: %1.</numerusform>
            <numerusform>%n keys are only spelled otherwise and were taken as the same: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) alike, but only you can say whether they are the same: %1.</source>
        <translation>
            <numerusform>%n more looks alike, but only you can say whether it is the same: %1.</numerusform>
            <numerusform>%n more look alike, but only you can say whether they are the same: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::render::Summary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::report::Summary</name>
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
    <message numerus="yes">
        <source>%1: the part that comes from the %2 best customer(s)</source>
        <comment>after a large percentage</comment>
        <translation>
            <numerusform>%1: the part that comes from the %2 best customer</numerusform>
            <numerusform>%1: the part that comes from the %2 best customers</numerusform>
        </translation>
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
</context>
<context>
    <name>lodestar::research::NextSteps</name>
    <message numerus="yes">
        <source>Ask %n more people, and note how many say so.</source>
        <translation>
            <numerusform>Ask %n more person, and note how many say so.</numerusform>
            <numerusform>Ask %n more people, and note how many say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::research::SurveyIntake</name>
    <message numerus="yes">
        <source>%n answer(s) came in from %1 people.</source>
        <translation>
            <numerusform>%n answer came in from %1 people.</numerusform>
            <numerusform>%n answers came in from %1 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were known already and left out.</source>
        <translation>
            <numerusform>%n row was known already and left out.</numerusform>
            <numerusform>%n rows were known already and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) answer no question.</source>
        <translation>
            <numerusform>%n row answers no question.</numerusform>
            <numerusform>%n rows answer no question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not taken as they stand.</source>
        <translation>
            <numerusform>%n cell was not taken as it stands.</numerusform>
            <numerusform>%n cells were not taken as they stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeStep</name>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <comment>changed by a step</comment>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>changed by a step</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit the type of the column.</source>
        <translation>
            <numerusform>%n value does not fit the type of the column.</numerusform>
            <numerusform>%n values do not fit the type of the column.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeSteps</name>
    <message numerus="yes">
        <source>%1: %n duplicate(s) merged into one row</source>
        <translation>
            <numerusform>%1: %n duplicate merged into one row</numerusform>
            <numerusform>%1: %n duplicates merged into one row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n duplicate(s) left out</source>
        <translation>
            <numerusform>%1: %n duplicate left out</numerusform>
            <numerusform>%1: %n duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <comment>a step of the recipe</comment>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) filled in</source>
        <translation>
            <numerusform>%1: %n cell filled in</numerusform>
            <numerusform>%1: %n cells filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) mean “not known”</source>
        <translation>
            <numerusform>%1: %n value means “not known”</numerusform>
            <numerusform>%1: %n values mean “not known”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n spelling(s) become %2</source>
        <translation>
            <numerusform>%1: %n spelling becomes %2</numerusform>
            <numerusform>%1: %n spellings become %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeStore</name>
    <message numerus="yes">
        <source>Filled in %n cell(s) of %1</source>
        <translation>
            <numerusform>Filled in %n cell of %1</numerusform>
            <numerusform>Filled in %n cells of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n cell(s)</source>
        <translation>
            <numerusform>Filled in %n cell</numerusform>
            <numerusform>Filled in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n step(s) from the recipe</source>
        <translation>
            <numerusform>Removed %n step from the recipe</numerusform>
            <numerusform>Removed %n steps from the recipe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::traits::CombinationWords</name>
    <message numerus="yes">
        <source>Among them: %1, and %n other(s).</source>
        <comment>names of customers</comment>
        <translation>
            <numerusform>Among them: %1, and %n other.</numerusform>
            <numerusform>Among them: %1, and %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::traits::ComparisonWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
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
</context>
<context>
    <name>lodestar::ui::AgendaModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AgendaPanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AttributePanel</name>
    <message numerus="yes">
        <source>%n line(s) belong to no customer: %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n line belongs to no customer: %1</numerusform>
            <numerusform>%n lines belong to no customer: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotForm</name>
    <message numerus="yes">
        <source>%n point(s) left to give.</source>
        <translation>
            <numerusform>%n point left to give.</numerusform>
            <numerusform>%n points left to give.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) too many.</source>
        <translation>
            <numerusform>%n point too many.</numerusform>
            <numerusform>%n points too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotPanel</name>
    <message numerus="yes">
        <source>%1 of %n ballot(s) are sealed.</source>
        <translation>
            <numerusform>%1 of %n ballot is sealed.</numerusform>
            <numerusform>%1 of %n ballots are sealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotResults</name>
    <message numerus="yes">
        <source>%n ballot(s) count.</source>
        <translation>
            <numerusform>%n ballot counts.</numerusform>
            <numerusform>%n ballots count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BeliefCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cards and clusters</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BestStage</name>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n best customer</numerusform>
            <numerusform>%n best customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, then best ends</source>
        <translation>
            <numerusform>and %n more, then best ends</numerusform>
            <numerusform>and %n more, then best ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardActions</name>
    <message numerus="yes">
        <source>%n card(s) parked.</source>
        <translation>
            <numerusform>%n card parked.</numerusform>
            <numerusform>%n cards parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) sent to another question.</source>
        <translation>
            <numerusform>%n card sent to another question.</numerusform>
            <numerusform>%n cards sent to another question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) became one; it has the votes of all.</source>
        <translation>
            <numerusform>%n card became one; it has the votes of all.</numerusform>
            <numerusform>%n cards became one; it has the votes of all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed.</source>
        <translation>
            <numerusform>%n card removed.</numerusform>
            <numerusform>%n cards removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardModel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <comment>cards · people</comment>
        <translation>
            <numerusform>%1 · %n person</numerusform>
            <numerusform>%1 · %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) · %1</source>
        <comment>votes · people</comment>
        <translation>
            <numerusform>%n dot · %1</numerusform>
            <numerusform>%n dots · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CardsActivity</name>
    <message numerus="yes">
        <source>Parking lot: %n</source>
        <translation>
            <numerusform>Parking lot: %n</numerusform>
            <numerusform>Parking lot: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%n row(s) repeat the key of an earlier row; they were matched in their order.</source>
        <translation>
            <numerusform>%n row repeats the key of an earlier row; they were matched in their order.</numerusform>
            <numerusform>%n rows repeat the key of an earlier row; they were matched in their order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClockStrip</name>
    <message numerus="yes">
        <source>Parking lot: %n card(s)</source>
        <translation>
            <numerusform>Parking lot: %n card</numerusform>
            <numerusform>Parking lot: %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnFacts</name>
    <message numerus="yes">
        <source>%n different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other values</source>
        <translation>
            <numerusform>%n other value</numerusform>
            <numerusform>%n other values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnFolds</name>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%n more column</numerusform>
            <numerusform>%n more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty column(s)</source>
        <translation>
            <numerusform>%n empty column</numerusform>
            <numerusform>%n empty columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) have that in their name.</source>
        <translation>
            <numerusform>%n more column has that in its name.</numerusform>
            <numerusform>%n more columns have that in their name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnPopup</name>
    <message numerus="yes">
        <source>%n different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CombinationsPanel</name>
    <message numerus="yes">
        <source>%n combination(s) that say more than their parts</source>
        <translation>
            <numerusform>%n combination that says more than its parts</numerusform>
            <numerusform>%n combinations that say more than their parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CompetitorsPanel</name>
    <message numerus="yes">
        <source>%n competitor file(s), side by side.</source>
        <translation>
            <numerusform>%n competitor file, side by side.</numerusform>
            <numerusform>%n competitor files, side by side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionEvidence</name>
    <message numerus="yes">
        <source>What it rests on (%n)</source>
        <comment>number of pieces of evidence</comment>
        <translation>
            <numerusform>What it rests on (%n)</numerusform>
            <numerusform>What it rests on (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionStanding</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabasePanel</name>
    <message numerus="yes">
        <source>%1 rows, %n column(s).</source>
        <translation>
            <numerusform>%1 rows, %n column.</numerusform>
            <numerusform>%1 rows, %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of about %2 rows, %n column(s).</source>
        <translation>
            <numerusform>The first %1 of about %2 rows, %n column.</numerusform>
            <numerusform>The first %1 of about %2 rows, %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows, %n column(s).</source>
        <translation>
            <numerusform>The first %1 rows, %n column.</numerusform>
            <numerusform>The first %1 rows, %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DuplicatesPanel</name>
    <message numerus="yes">
        <source>%n row(s) with %1</source>
        <comment>reason: the same web domain</comment>
        <translation>
            <numerusform>%n row with %1</numerusform>
            <numerusform>%n rows with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HandoutView</name>
    <message numerus="yes">
        <source>%n questions chosen</source>
        <translation>
            <numerusform>%n question chosen</numerusform>
            <numerusform>%n questions chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <extracomment>%1 is a day, &quot;%n&quot; how far away it is</extracomment>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HistoryCard</name>
    <message numerus="yes">
        <source>%n earlier action(s)</source>
        <translation>
            <numerusform>%n earlier action</numerusform>
            <numerusform>%n earlier actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesesPanel</name>
    <message numerus="yes">
        <source>%n hypothesis(es), none of them both strongly believed and unproven.</source>
        <translation>
            <numerusform>%n hypothesis, not both strongly believed and unproven.</numerusform>
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
</context>
<context>
    <name>lodestar::ui::IcpCard</name>
    <message numerus="yes">
        <source>%n criteria; %1 of them rest on data, the rest on what people said.</source>
        <translation>
            <numerusform>%n criterion; based on data: %1.</numerusform>
            <numerusform>%n criteria; %1 based on data, the rest on what people said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpHeading</name>
    <message numerus="yes">
        <source>%n persona(s) inside</source>
        <translation>
            <numerusform>%n persona inside</numerusform>
            <numerusform>%n personas inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpPage</name>
    <message numerus="yes">
        <source>%1 of %n criteria rest on data; the others on what the team believes.</source>
        <translation>
            <numerusform>%n criterion; based on data: %1.</numerusform>
            <numerusform>%1 of %n criteria based on data; the others on what the team believes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria rest on data.</source>
        <translation>
            <numerusform>The only criterion (%n) rests on data.</numerusform>
            <numerusform>All %n criteria rest on data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria rest on what the team believes; none on data yet.</source>
        <translation>
            <numerusform>The only criterion (%n) rests on what the team believes, not on data yet.</numerusform>
            <numerusform>All %n criteria rest on what the team believes; none on data yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ImportColumns</name>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n without a value</numerusform>
            <numerusform>%n without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ImportPanel</name>
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
    <message numerus="yes">
        <source>%n earlier correction(s) no longer fit: see “Recipe” under “Quality”.</source>
        <translation>
            <numerusform>%n earlier correction no longer fits: see “Recipe” under “Quality”.</numerusform>
            <numerusform>%n earlier corrections no longer fit: see “Recipe” under “Quality”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeConflicts</name>
    <message numerus="yes">
        <source>And %n more: they follow the choice for all.</source>
        <translation>
            <numerusform>And %n more: they follow the choice for all.</numerusform>
            <numerusform>And %n more: they follow the choice for all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeView</name>
    <message numerus="yes">
        <source>It was handed out to %1 and comes back with %n actions. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>
            <numerusform>It was handed out to %1 and comes back with %n action. Nothing is changed until you bring it in, and one undo takes all of it back.</numerusform>
            <numerusform>It was handed out to %1 and comes back with %n actions. Nothing is changed until you bring it in, and one undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions since the two parted, by %1. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>
            <numerusform>%n action since the two parted, by %1. Nothing is changed until you bring it in, and one undo takes all of it back.</numerusform>
            <numerusform>%n actions since the two parted, by %1. Nothing is changed until you bring it in, and one undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that were made on both sides.</source>
        <translation>
            <numerusform>… and %n more that was made on both sides.</numerusform>
            <numerusform>… and %n more that were made on both sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries came in.</source>
        <translation>
            <numerusform>%n entry came in.</numerusform>
            <numerusform>%n entries came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NarrativeCard</name>
    <message numerus="yes">
        <source>%n file(s) in Research</source>
        <translation>
            <numerusform>%n file in Research</numerusform>
            <numerusform>%n files in Research</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from the workshop</source>
        <translation>
            <numerusform>%n answer from the workshop</numerusform>
            <numerusform>%n answers from the workshop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NextImportHint</name>
    <message numerus="yes">
        <source>Same %n column(s) as %1 of %2. Types and roles are taken over from it.</source>
        <comment>name of a data set, date</comment>
        <translation>
            <numerusform>Same %n column as %1 of %2. Types and roles are taken over from it.</numerusform>
            <numerusform>Same %n columns as %1 of %2. Types and roles are taken over from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NextPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to find out, the most dangerous first.</source>
        <translation>
            <numerusform>%n thing to find out.</numerusform>
            <numerusform>%n things to find out, the most dangerous first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) become criteria, each marked as a belief until data says more.</source>
        <translation>
            <numerusform>%n hypothesis becomes a criterion, marked as a belief until data says more.</numerusform>
            <numerusform>%n hypotheses become criteria, each marked as a belief until data says more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationPanel</name>
    <message numerus="yes">
        <source>%n named</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n named</numerusform>
            <numerusform>%n named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) are collected, hidden until they are revealed.</source>
        <translation>
            <numerusform>%n nomination is collected, hidden until it is revealed.</numerusform>
            <numerusform>%n nominations are collected, hidden until they are revealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationResults</name>
    <message numerus="yes">
        <source>%n for best</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%n for best</numerusform>
            <numerusform>%n for best</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for not a fit</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%n for not a fit</numerusform>
            <numerusform>%n for not a fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were named.</source>
        <translation>
            <numerusform>%n customer was named.</numerusform>
            <numerusform>%n customers were named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them people disagree: settle these first.</source>
        <translation>
            <numerusform>On %n of them people disagree: settle this first.</numerusform>
            <numerusform>On %n of them people disagree: settle these first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PaperForm</name>
    <message numerus="yes">
        <source>%n card(s) typed</source>
        <translation>
            <numerusform>%n card typed</numerusform>
            <numerusform>%n cards typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ParticipantsPanel</name>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%n person in the room</numerusform>
            <numerusform>%n people in the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaCard</name>
    <message numerus="yes">
        <source>%n of 4 lines missing</source>
        <translation>
            <numerusform>%n of 4 lines missing</numerusform>
            <numerusform>%n of 4 lines missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaStage</name>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n line differs.</numerusform>
            <numerusform>%n lines differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaVersions</name>
    <message numerus="yes">
        <source>%n line(s) are different.</source>
        <translation>
            <numerusform>%n line is different.</numerusform>
            <numerusform>%n lines are different.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonasPage</name>
    <message numerus="yes">
        <source>%n person(s) at your ideal customers, in words that sales can use.</source>
        <translation>
            <numerusform>%n person at your ideal customers, in words that sales can use.</numerusform>
            <numerusform>%n people at your ideal customers, in words that sales can use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectFacts</name>
    <message numerus="yes">
        <source>%n become Best with a good answer to it alone.</source>
        <translation>
            <numerusform>%n becomes Best with a good answer to it alone.</numerusform>
            <numerusform>%n become Best with a good answer to it alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become Best for certain with it alone.</source>
        <translation>
            <numerusform>%n becomes Best for certain with it alone.</numerusform>
            <numerusform>%n become Best for certain with it alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n: %1</source>
        <comment>for how many what is to be found out</comment>
        <translation>
            <numerusform>For %n: %1</numerusform>
            <numerusform>For %n: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectStage</name>
    <message numerus="yes">
        <source>%1 of %n prospect(s) are Best, %2 of them for certain.</source>
        <translation>
            <numerusform>%1 of %n prospect is Best, %2 for certain.</numerusform>
            <numerusform>%1 of %n prospects are Best, %2 of them for certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) are Best, %2 of them for certain.</source>
        <translation>
            <numerusform>%1 of %n customer is Best, %2 for certain.</numerusform>
            <numerusform>%1 of %n customers are Best, %2 of them for certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are one fact away.</source>
        <translation>
            <numerusform>%n more is one fact away.</numerusform>
            <numerusform>%n more are one fact away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are customers already.</source>
        <translation>
            <numerusform>%n is a customer already.</numerusform>
            <numerusform>%n are customers already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionChooser</name>
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n question chosen</numerusform>
            <numerusform>%n questions chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionModel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuoteChooser</name>
    <message numerus="yes">
        <source>%n more: type to narrow the list.</source>
        <translation>
            <numerusform>%n more: type to narrow the list.</numerusform>
            <numerusform>%n more: type to narrow the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuotesPanel</name>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <extracomment>a question; how many people spoke of it</extracomment>
        <translation>
            <numerusform>%1 · %n person</numerusform>
            <numerusform>%1 · %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme of %n answer(s)</source>
        <translation>
            <numerusform>Theme of %n answer</numerusform>
            <numerusform>Theme of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RelatePanel</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s). Nothing is in the project yet.</source>
        <translation>
            <numerusform>%n table. Nothing is in the project yet.</numerusform>
            <numerusform>%n tables. Nothing is in the project yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) were imported.</source>
        <translation>
            <numerusform>%n table was imported.</numerusform>
            <numerusform>%n tables were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RelatedTables</name>
    <message numerus="yes">
        <source>Not found: %n key(s)</source>
        <translation>
            <numerusform>Not found: %n key</numerusform>
            <numerusform>Not found: %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SharePage</name>
    <message numerus="yes">
        <source>The PDF with %n page(s) was saved to %1.</source>
        <translation>
            <numerusform>The PDF with %n page was saved to %1.</numerusform>
            <numerusform>The PDF with %n pages was saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Shell</name>
    <message numerus="yes">
        <source>You are asked %n questions by %1.</source>
        <translation>
            <numerusform>You are asked %n question by %1.</numerusform>
            <numerusform>You are asked %n questions by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are asked %n questions.</source>
        <translation>
            <numerusform>You are asked %n question.</numerusform>
            <numerusform>You are asked %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SideBySide</name>
    <message numerus="yes">
        <source>%n line(s) differ; they are marked with ≠.</source>
        <translation>
            <numerusform>%n line differs; it is marked with ≠.</numerusform>
            <numerusform>%n lines differ; they are marked with ≠.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StabilityPanel</name>
    <message numerus="yes">
        <source>By the own weights of %n person(s), the best customers are on average %1 the same as by the agreed ones; %2 of the people would choose exactly these.</source>
        <translation>
            <numerusform>By the own weights of %n person, the best customers are on average %1 the same as by the agreed ones; %2 of the people would choose exactly these.</numerusform>
            <numerusform>By the own weights of %n people, the best customers are on average %1 the same as by the agreed ones; %2 of the people would choose exactly these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageLayout</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageScene</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Standing</name>
    <message numerus="yes">
        <source>What does the team know? %n question(s) are ready.</source>
        <translation>
            <numerusform>What does the team know? %n question is ready.</numerusform>
            <numerusform>What does the team know? %n questions are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trait(s) are likely real; the rest could be chance.</source>
        <translation>
            <numerusform>%n trait is likely real; the rest could be chance.</numerusform>
            <numerusform>%n traits are likely real; the rest could be chance.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n persona(s) described.</source>
        <translation>
            <numerusform>%n persona described.</numerusform>
            <numerusform>%n personas described.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is %n day(s) old. Look at it again, and save what has changed.</source>
        <translation>
            <numerusform>Version %1 is %n day old. Look at it again, and save what has changed.</numerusform>
            <numerusform>Version %1 is %n days old. Look at it again, and save what has changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) can become a first draft, each marked as a belief.</source>
        <translation>
            <numerusform>%n hypothesis can become a first draft, marked as a belief.</numerusform>
            <numerusform>%n hypotheses can become a first draft, each marked as a belief.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SuggestionPanel</name>
    <message numerus="yes">
        <source>%n card(s) share the words: %1</source>
        <translation>
            <numerusform>%n card shares the words: %1</numerusform>
            <numerusform>%n cards share the words: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyVoices</name>
    <message numerus="yes">
        <source>All %n answer(s)</source>
        <translation>
            <numerusform>All %n answer</numerusform>
            <numerusform>All %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TableOutput</name>
    <message numerus="yes">
        <source>%n rows are copied.</source>
        <translation>
            <numerusform>%n row is copied.</numerusform>
            <numerusform>%n rows are copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TablePanel</name>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TechnologyPanel</name>
    <message numerus="yes">
        <source>%n rule(s) say how far a company is with technology.</source>
        <translation>
            <numerusform>%n rule says how far a company is with technology.</numerusform>
            <numerusform>%n rules say how far a company is with technology.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TiersPanel</name>
    <message numerus="yes">
        <source>%n more would be, if one fact that is unknown turned out well.</source>
        <translation>
            <numerusform>%n more would be, if one fact that is unknown turned out well.</numerusform>
            <numerusform>%n more would be, if one fact that is unknown turned out well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitsPage</name>
    <message numerus="yes">
        <source>%1 %n trait(s) are likely real; the rest could be chance.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %n trait is likely real; the rest could be chance.</numerusform>
            <numerusform>%1 %n traits are likely real; the rest could be chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ValueFilter</name>
    <message numerus="yes">
        <source>All that contain “%1”: %n values</source>
        <translation>
            <numerusform>All that contain “%1”: %n value</numerusform>
            <numerusform>All that contain “%1”: %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ValuePanel</name>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n best customer</numerusform>
            <numerusform>%n best customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionView</name>
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
    <message numerus="yes">
        <source>%n version(s) since %1. %2</source>
        <comment>date; sentence about the next review</comment>
        <translation>
            <numerusform>%n version since %1. %2</numerusform>
            <numerusform>%n versions since %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoicesPanel</name>
    <message numerus="yes">
        <source>%n customer(s) have answered the survey.</source>
        <translation>
            <numerusform>%n customer has answered the survey.</numerusform>
            <numerusform>%n customers have answered the survey.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are written down.</source>
        <translation>
            <numerusform>%n interview is written down.</numerusform>
            <numerusform>%n interviews are written down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteActivity</name>
    <message numerus="yes">
        <source>%1 of %n have voted.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 of %n have voted.</numerusform>
            <numerusform>%1 of %n have voted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more voted and left.</source>
        <comment>5 of 8 have voted. 1 more …</comment>
        <translation>
            <numerusform>%1 %n more voted and left.</numerusform>
            <numerusform>%1 %n more voted and left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came after the vote was opened and are not in it.</source>
        <translation>
            <numerusform>%n card came after the vote was opened and is not in it.</numerusform>
            <numerusform>%n cards came after the vote was opened and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteForm</name>
    <message numerus="yes">
        <source>You have %n dot(s), %1 at most on one item. Dots may be left over.</source>
        <translation>
            <numerusform>You have %n dot, %1 at most on one item. Dots may be left over.</numerusform>
            <numerusform>You have %n dots, %1 at most on one item. Dots may be left over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dot(s) to put where you like. Dots may be left over.</source>
        <translation>
            <numerusform>You have %n dot to put where you like. Dots may be left over.</numerusform>
            <numerusform>You have %n dots to put where you like. Dots may be left over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) left.</source>
        <translation>
            <numerusform>%n dot left.</numerusform>
            <numerusform>%n dots left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to give.</source>
        <translation>
            <numerusform>%n point left to give.</numerusform>
            <numerusform>%n points left to give.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s).</source>
        <comment>graded or ranked</comment>
        <translation>
            <numerusform>%1 of %n item.</numerusform>
            <numerusform>%1 of %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteResult</name>
    <message numerus="yes">
        <source>%1 of %n person(s) (95% interval: %2 to %3)</source>
        <translation>
            <numerusform>%1 of %n person (95% interval: %2 to %3)</numerusform>
            <numerusform>%1 of %n people (95% interval: %2 to %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n person(s) voted.</source>
        <translation>
            <numerusform>%1. %n person voted.</numerusform>
            <numerusform>%1. %n people voted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WorkListPanel</name>
    <message numerus="yes">
        <source>Fill in these %n cell(s), and the conclusion may change. Enter keeps a value and goes on to the next.</source>
        <translation>
            <numerusform>Fill in this %n cell, and the conclusion may change. Enter keeps a value and goes on to the next.</numerusform>
            <numerusform>Fill in these %n cells, and the conclusion may change. Enter keeps a value and goes on to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WriteActivity</name>
    <message numerus="yes">
        <source>%1 of %n have written.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 of %n have written.</numerusform>
            <numerusform>%1 of %n have written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymous: the cards keep the team and nothing else. %n card(s) wait, hidden from everybody.</source>
        <translation>
            <numerusform>Anonymous: the cards keep the team and nothing else. %n card waits, hidden from everybody.</numerusform>
            <numerusform>Anonymous: the cards keep the team and nothing else. %n cards wait, hidden from everybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With names. %n card(s) wait, hidden from everybody.</source>
        <translation>
            <numerusform>With names. %n card waits, hidden from everybody.</numerusform>
            <numerusform>With names. %n cards wait, hidden from everybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s) appear on the board at once, for everybody to see.</source>
        <translation>
            <numerusform>%n card appears on the board, for everybody to see.</numerusform>
            <numerusform>All %n cards appear on the board at once, for everybody to see.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n have not written yet.</source>
        <comment>All cards appear … 3 have not …</comment>
        <translation>
            <numerusform>%1 %n has not written yet.</numerusform>
            <numerusform>%1 %n have not written yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WritingForm</name>
    <message numerus="yes">
        <source>%n card(s) written</source>
        <translation>
            <numerusform>%n card written</numerusform>
            <numerusform>%n cards written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Agenda</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AgendaStore</name>
    <message numerus="yes">
        <source>Gave %1 %n minute(s)</source>
        <translation>
            <numerusform>Gave %1 %n minute</numerusform>
            <numerusform>Gave %1 %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AnswerForm</name>
    <message numerus="yes">
        <source>longer than %n characters; the rest is left out</source>
        <translation>
            <numerusform>longer than %n characters; the rest is left out</numerusform>
            <numerusform>longer than %n characters; the rest is left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AnswerFormPlan</name>
    <message numerus="yes">
        <source>… and %n more cells that could not be taken.</source>
        <translation>
            <numerusform>… and %n more cell that could not be taken.</numerusform>
            <numerusform>… and %n more cells that could not be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::CardStore</name>
    <message numerus="yes">
        <source>Removed %n card(s)</source>
        <translation>
            <numerusform>Removed %n card</numerusform>
            <numerusform>Removed %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n card(s)</source>
        <translation>
            <numerusform>Parked %n card</numerusform>
            <numerusform>Parked %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n card(s) to another question</source>
        <translation>
            <numerusform>Sent %n card to another question</numerusform>
            <numerusform>Sent %n cards to another question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n card(s)</source>
        <translation>
            <numerusform>Merged %n card</numerusform>
            <numerusform>Merged %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::ClusterStore</name>
    <message numerus="yes">
        <source>Grouped %n card(s)</source>
        <translation>
            <numerusform>Grouped %n card</numerusform>
            <numerusform>Grouped %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n group(s) of cards</source>
        <translation>
            <numerusform>Made %n group of cards</numerusform>
            <numerusform>Made %n groups of cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) out of their groups</source>
        <translation>
            <numerusform>Moved %n card out of their groups</numerusform>
            <numerusform>Moved %n cards out of their groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) to the group %1</source>
        <translation>
            <numerusform>Moved %n card to the group %1</numerusform>
            <numerusform>Moved %n cards to the group %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::DataAnswer</name>
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
    <message numerus="yes">
        <source>customers with %1: %2; %n of them best</source>
        <translation>
            <numerusform>customers with %1: %2; %n of them best</numerusform>
            <numerusform>customers with %1: %2; %n of them best</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s) with %2: %3</source>
        <translation>
            <numerusform>%1: median of %n customer with %2: %3</numerusform>
            <numerusform>%1: median of %n customers with %2: %3</numerusform>
        </translation>
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
</context>
<context>
    <name>lodestar::workshop::DecisionChain</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Hypothesis</name>
    <message numerus="yes">
        <source>%n vote(s), all of them %1.</source>
        <translation>
            <numerusform>%n vote: %1.</numerusform>
            <numerusform>%n votes, all of them %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), mean %1 of 3, from low to high: you do not agree. Let both ends say why.</source>
        <translation>
            <numerusform>%n vote, mean %1 of 3, from low to high: you do not agree. Let both ends say why.</numerusform>
            <numerusform>%n votes, mean %1 of 3, from low to high: you do not agree. Let both ends say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), mean %1 of 3, from %2 to %3.</source>
        <translation>
            <numerusform>%n vote, mean %1 of 3, from %2 to %3.</numerusform>
            <numerusform>%n votes, mean %1 of 3, from %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::MeetingClock</name>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>%n minute behind</numerusform>
            <numerusform>%n minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n minute ahead</numerusform>
            <numerusform>%n minutes ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Minutes</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were written.</source>
        <translation>
            <numerusform>%n card was written.</numerusform>
            <numerusform>%n cards were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have answers and no decision.</source>
        <translation>
            <numerusform>%n question has answers and no decision.</numerusform>
            <numerusform>%n questions have answers and no decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteRound</name>
    <message numerus="yes">
        <source>The limit is %n dot(s) on one item.</source>
        <translation>
            <numerusform>The limit is %n dot on one item.</numerusform>
            <numerusform>The limit is %n dots on one item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many: everybody has %n dot(s).</source>
        <translation>
            <numerusform>These are too many: everybody has %n dot.</numerusform>
            <numerusform>These are too many: everybody has %n dots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n point(s) left to give: a ballot has 100.</source>
        <translation>
            <numerusform>There is %n point left to give: a ballot has 100.</numerusform>
            <numerusform>There are %n points left to give: a ballot has 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n point(s) too many: a ballot has 100.</source>
        <translation>
            <numerusform>This is %n point too many: a ballot has 100.</numerusform>
            <numerusform>These are %n points too many: a ballot has 100.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteWords</name>
    <message numerus="yes">
        <source>%n dot(s) were not used.</source>
        <translation>
            <numerusform>%n dot was not used.</numerusform>
            <numerusform>%n dots were not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) object to %1: ask why before you decide.</source>
        <translation>
            <numerusform>%n person objects to %1: ask why before you decide.</numerusform>
            <numerusform>%n people object to %1: ask why before you decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n order(s) agree equally well with everybody (Kemeny): this is a tie.</source>
        <translation>
            <numerusform>More than %n order agrees equally well with everybody (Kemeny): this is a tie.</numerusform>
            <numerusform>More than %n orders agree equally well with everybody (Kemeny): this is a tie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) agree equally well with everybody (Kemeny): this is a tie.</source>
        <translation>
            <numerusform>%n order agrees equally well with everybody (Kemeny): this is a tie.</numerusform>
            <numerusform>%n orders agree equally well with everybody (Kemeny): this is a tie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 on %3 count as %n: the limit is %4 on one item.</source>
        <comment>dots, a person, an item, a number</comment>
        <translation>
            <numerusform>%1 of %2 on %3 count as %n: the limit is %4 on one item.</numerusform>
            <numerusform>%1 of %2 on %3 count as %n: the limit is %4 on one item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>%n dot each</numerusform>
            <numerusform>%n dots each</numerusform>
        </translation>
    </message>
</context>
</TS>
