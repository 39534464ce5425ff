<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TraitPanel</name>
    <message>
        <source>Show the customers behind it</source>
        <translation>显示背后的客户</translation>
    </message>
</context>
<context>
    <name>lodestar::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
</context>
<context>
    <name>lodestar::Text</name>
    <message>
        <source>%1, %2</source>
        <comment>list of things, all but the last</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of things, before the last</comment>
        <translation>%1和%2</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::AttributeCounts</name>
    <message>
        <source>other (%1)</source>
        <comment>number of values</comment>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::ChartSpec</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>差异（百分点）</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1，从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Best customer</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>还没有可比较的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); the largest is %1 with %2 points (%3 to %4).</source>
        <translation>
            <numerusform>%n 项差异；最大的是“%1”，相差 %2 个百分点（%3 至 %4）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4.</source>
        <translation>%1：%2 %3，共 %4。</translation>
    </message>
    <message>
        <source>Nothing to divide yet.</source>
        <translation>还没有可划分的内容。</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>还没有数值。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) from %2 to %3.</source>
        <translation>
            <numerusform>%1：%n 个数值，从 %2 到 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The threshold is at %2.</source>
        <translation>%1门槛为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best: %2 against %3.</source>
        <translation>
            <numerusform>%n 家客户，其中最佳客户 %1 家：%2 与 %3 的对照。</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Share of the best</source>
        <translation>最佳客户中的占比</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他客户</translation>
    </message>
    <message>
        <source>Share of the others</source>
        <translation>其他客户中的占比</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>其中的最佳客户</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>标记点</translation>
    </message>
    <message>
        <source>%1: %2 (%3) against %4 (%5).</source>
        <comment>a value; a group and its share; another group and its share</comment>
        <translation>%1：%2中占 %3，%4中占 %5。</translation>
    </message>
    <message>
        <source>%1: the median of the best is %2, that of the others %3.</source>
        <translation>%1：最佳客户的中位数为 %2，其他客户为 %3。</translation>
    </message>
    <message>
        <source>No combination yet.</source>
        <translation>还没有组合。</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s); the strongest is %1: %2 customers, %3 points.</source>
        <translation>
            <numerusform>%n 个组合；最强的是“%1”：%2 家客户，相差 %3 个百分点。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the customers, %3 of the value.</source>
        <translation>%1：占客户的 %2，占价值的 %3。</translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 与 %2 的对照。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::CustomerScatter</name>
    <message>
        <source>In the upper half of both %1 and %2: %3 of %4 best customers (%5), %6 of %7 others (%8).</source>
        <comment>two attributes, counts and shares</comment>
        <translation>“%1”和“%2”都处于较高一半：%4 家最佳客户中有 %3 家（%5），%7 家其他客户中有 %6 家（%8）。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n customer(s) one of the two is not known; they are left out.</source>
        <translation>
            <numerusform>有 %n 家客户的两项之一未知，不计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::chart::GroupCharts</name>
    <message numerus="yes">
        <source>Of %n customer(s) it is not known; shares are of the others.</source>
        <translation>
            <numerusform>有 %n 家客户的值未知；占比按其余客户计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他客户</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>attribute, then a finding about one of its values</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>%1: %2 of %3 customers (%4) are %5.</source>
        <comment>attribute, counts, share, its most common value</comment>
        <translation>%1：%3 家客户中有 %2 家（%4）为“%5”。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 best customers use it (%4), %5 of all.</source>
        <comment>product, counts and shares</comment>
        <translation>%1：%3 家最佳客户中有 %2 家使用（%4），全部客户中为 %5。</translation>
    </message>
    <message>
        <source>No best customer uses: %1.</source>
        <comment>products</comment>
        <translation>没有最佳客户使用：%1。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Difference (percentage points)</source>
        <translation>差异（百分点）</translation>
    </message>
    <message>
        <source>%1 of %2 best, %3 of %4 others</source>
        <comment>counts</comment>
        <translation>最佳客户 %1/%2，其他客户 %3/%4</translation>
    </message>
    <message>
        <source>hard to explain by luck</source>
        <translation>难以用偶然解释</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>可能是偶然</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::NumberCharts</name>
    <message>
        <source>Share of the customers</source>
        <translation>客户的占比</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>“%1”的占比</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n 家最佳客户</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 (%2 of all) bring %3 of %4.</source>
        <comment>best customers, shares, a value</comment>
        <translation>%1（占全部的 %2）带来“%4”的 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) below 0 count as 0.</source>
        <translation>
            <numerusform>有 %n 个小于 0 的值按 0 计算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value are left out.</source>
        <translation>
            <numerusform>%n 家没有值的客户不计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Arguments</name>
    <message>
        <source>Unknown option %1.</source>
        <translation>未知选项 %1。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>The option --%1 may be given once only.</source>
        <translation>选项 --%1 只能使用一次。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>选项 --%1 需要一个值：--%1 %2。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Bands</name>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>one band, nothing to compare</source>
        <translation>只有一个区间，没有可比较的内容</translation>
    </message>
    <message>
        <source>--edges is a list such as 10,50,250 (dates as 2024-01-31), not &quot;%1&quot;.</source>
        <translation>--edges 应为一列数值，例如 10,50,250（日期写成 2024-01-31），而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a date, so it is not cut into bands.</source>
        <translation>“%1”既不是数字也不是日期，因此不划分区间。</translation>
    </message>
    <message>
        <source>--cut of %1 is one of %2, not &quot;%3&quot;.</source>
        <translation>%1 的 --cut 应为 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>--edges goes with --cut own or months only.</source>
        <translation>--edges 只能与 --cut own 或 --cut months 一起使用。</translation>
    </message>
    <message>
        <source>--cut own needs --edges, such as --edges 10,50,250.</source>
        <translation>--cut own 需要 --edges，例如 --edges 10,50,250。</translation>
    </message>
    <message>
        <source>Say which attribute is to be cut: bands FILE.icp ATTRIBUTE --cut …</source>
        <translation>请指明要划分哪个属性：bands FILE.icp ATTRIBUTE --cut …</translation>
    </message>
    <message>
        <source>%1 is not looked at: it is no attribute known before the sale.</source>
        <translation>“%1”不纳入分析：它不是成交之前就已知的属性。</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>没有列“%1”。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Best</name>
    <message>
        <source>--weight is written as METRIC=W, a number of 0 or more; not &quot;%1&quot;.</source>
        <translation>--weight 应写成 METRIC=W，W 为不小于 0 的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>The metric %1 is weighed twice.</source>
        <translation>指标 %1 的权重给了两次。</translation>
    </message>
    <message>
        <source>No column of %1 has the role %2. Import it with --map %2=COLUMN.</source>
        <translation>“%1”中没有角色为 %2 的列。请用 --map %2=COLUMN 导入。</translation>
    </message>
    <message>
        <source>--top is a number of customers or a share such as 20%, not &quot;%1&quot;.</source>
        <translation>--top 应为客户数量，或 20% 这样的占比，而不是“%1”。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best, from a score of %3.</source>
        <translation>%2 家已评分客户中有 %1 家为最佳客户，得分从 %3 起。</translation>
    </message>
    <message>
        <source>Under %1 similar sets of weights, %2 of the best customers stay the same on average.</source>
        <translation>在 %1 组相近的权重下，平均有 %2 的最佳客户保持不变。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… 还有 %n 家；用 --json 列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no customers yet. Import them first: lodestar-cli import.</source>
        <translation>“%1”还没有客户。请先导入：lodestar-cli import。</translation>
    </message>
    <message>
        <source>Nobody can be scored: no column of %1 says what a customer is worth. Import it again with --map, for example --map revenue=COLUMN.</source>
        <translation>无法为任何客户评分：“%1”中没有一列说明客户的价值。请用 --map 重新导入，例如 --map revenue=COLUMN。</translation>
    </message>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>数据集用编号指定，而不是“%1”。</translation>
    </message>
    <message>
        <source>The lifetime values were computed before the tables or their corrections changed. Compute them anew: lodestar-cli clv --save.</source>
        <translation>终身价值是在表格或其更正改动之前计算的。请重新计算：lodestar-cli clv --save。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how firm a customer&apos;s place is, and in which share of weightings it is best</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Without %1, %2 come in and %3 go out.</source>
        <translation>不计“%1”时，%2 家进入，%3 家退出。</translation>
    </message>
    <message>
        <source>The scores have a natural break at %1, with %2 customers above it.</source>
        <translation>得分在 %1 处有自然断点，其上有 %2 家客户。</translation>
    </message>
    <message>
        <source>Stays best</source>
        <translation>保持最佳</translation>
    </message>
    <message>
        <source>Not a fit:</source>
        <translation>不适合：</translation>
    </message>
    <message>
        <source>%1 is no metric and no column, and no column has a metric role. Give one a role: import with --map.</source>
        <translation>“%1”既不是指标也不是列，而且没有任何列的角色是指标。请用 --map 导入，为某一列指定角色。</translation>
    </message>
    <message>
        <source>%1 is no metric and no column. The metrics of these customers are: %2. Any other column of numbers is named as in the table.</source>
        <translation>“%1”既不是指标也不是列。这些客户的指标有：%2。其他数字列用表格中的名称指定。</translation>
    </message>
    <message>
        <source>The column %1 cannot be weighed: only numbers, amounts and yes or no can.</source>
        <translation>列“%1”不能设置权重：只有数字、金额和是/否可以。</translation>
    </message>
    <message>
        <source>--top and --threshold both say where the best end. Give one of them.</source>
        <translation>--top 和 --threshold 都指定最佳客户的界限。请只用其中一个。</translation>
    </message>
    <message>
        <source>--threshold is score=60, natural or gap, not &quot;%1&quot;.</source>
        <translation>--threshold 应为 score=60、natural 或 gap，而不是“%1”。</translation>
    </message>
    <message>
        <source>--normalise is KIND or METRIC=KIND with KIND one of %1; not &quot;%2&quot;.</source>
        <translation>--normalise 应写成 KIND 或 METRIC=KIND，其中 KIND 为 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 has no weight, so it cannot be normalised.</source>
        <translation>“%1”没有权重，因此无法标准化。</translation>
    </message>
    <message>
        <source>--missing is reweight, zero or half, not &quot;%1&quot;.</source>
        <translation>--missing 应为 reweight、zero 或 half，而不是“%1”。</translation>
    </message>
    <message>
        <source>Data set %1 (%2) is a table of the kind “%3”, and best judges customers. Leave --dataset out to judge those in use.</source>
        <translation>数据集 %1（%2）是“%3”类型的表格，而 best 评判的是客户。请省略 --dataset，以评判正在使用的客户。</translation>
    </message>
    <message>
        <source>%1 has only one customer, and a score compares customers with one another.</source>
        <translation>“%1”只有一家客户，而得分要在客户之间比较得出。</translation>
    </message>
    <message>
        <source>Nobody can be scored: what says what a customer is worth in %1 (%2) is the same for everybody, or empty. Weigh another column: --weight COLUMN=1.</source>
        <translation>无法为任何客户评分：在 %1（%2）中，说明客户价值的内容对所有客户都相同，或为空。请给另一列加权重：--weight COLUMN=1。</translation>
    </message>
    <message>
        <source>The lifetime values were computed by other terms than the project keeps now. Compute them anew: lodestar-cli clv --save.</source>
        <translation>终身价值是按与项目现有条件不同的条件计算的。请重新计算：lodestar-cli clv --save。</translation>
    </message>
    <message>
        <source>--normalise &quot;%1&quot; contradicts another one for the same.</source>
        <translation>--normalise “%1” 与对同一项的另一个设定相矛盾。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Changes</name>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>数据集用编号指定，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 has no two data sets to compare. Import the newer file into the same project: lodestar-cli import.</source>
        <translation>“%1”没有两个可以比较的数据集。请将较新的文件导入同一个项目：lodestar-cli import。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… 还有 %n 处；用 --json 列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>从 %1 到 %2：</translation>
    </message>
    <message>
        <source>The customers cannot be matched: the two have no column with numbers or names of customers in common.</source>
        <translation>无法匹配客户：两者没有共同的客户编号列或名称列。</translation>
    </message>
    <message>
        <source>New customers: %1. Gone: %2. Changed: %3 of the %4 others.</source>
        <translation>新增客户：%1。消失：%2。更改：其余 %4 家中的 %3 家。</translation>
    </message>
    <message>
        <source>They were matched by name: the two have no column with customer numbers in common.</source>
        <translation>按名称匹配：两者没有共同的客户编号列。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>更改的单元格</translation>
    </message>
    <message>
        <source>new column</source>
        <translation>新列</translation>
    </message>
    <message>
        <source>column is gone</source>
        <translation>列已消失</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>新增：</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>消失：</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Check</name>
    <message>
        <source>%1 is whole.</source>
        <translation>“%1”完好无损。</translation>
    </message>
    <message>
        <source>%1 is not whole.</source>
        <translation>“%1”有损坏。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not whole: %n problem(s), the first: %2</source>
        <translation>
            <numerusform>“%1”有损坏：%n 处问题，第一处：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Clv</name>
    <message>
        <source>--%1 is a share such as 0.3 or 30%, not &quot;%2&quot;.</source>
        <translation>--%1 应为 0.3 或 30% 这样的占比，而不是“%2”。</translation>
    </message>
    <message>
        <source>--margin is a share such as 0.3 or 30%, or PRODUCT=SHARE, not &quot;%1&quot;.</source>
        <translation>--margin 应为 0.3 或 30% 这样的占比，或 PRODUCT=SHARE，而不是“%1”。</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 应为 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>--months is a whole number.</source>
        <translation>--months 应为整数。</translation>
    </message>
    <message>
        <source>--as-of is a day such as 2026-06-30, not &quot;%1&quot;.</source>
        <translation>--as-of 应为 2026-06-30 这样的日期，而不是“%1”。</translation>
    </message>
    <message>
        <source>--save and --remove exclude each other.</source>
        <translation>--save 和 --remove 不能同时使用。</translation>
    </message>
    <message>
        <source>The computed lifetime value is no column of the customers any more.</source>
        <translation>算出的终身价值不再是客户表格的列。</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>复购次数</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>每年毛利</translation>
    </message>
    <message>
        <source>Renewals expected</source>
        <translation>预计续约次数</translation>
    </message>
    <message>
        <source>Periods stayed</source>
        <translation>已留存期数</translation>
    </message>
    <message>
        <source>Margin a period</source>
        <translation>每期毛利</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>预计购买次数</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>再次购买的概率</translation>
    </message>
    <message>
        <source>Each earns</source>
        <translation>每次毛利</translation>
    </message>
    <message>
        <source>Parameters: %1. Log-likelihood: %2.</source>
        <translation>参数：%1。对数似然：%2。</translation>
    </message>
    <message>
        <source>Plain retention, whatever the age: %1 a period (%2 to %3).</source>
        <translation>不论合作时长的简单留存率：每期 %1（%2 至 %3）。</translation>
    </message>
    <message>
        <source>By the model %1 renew the first time, %2 the second, %3 the twelfth; %4 are left after twelve periods.</source>
        <translation>按此模型，第一次有 %1 续约，第二次 %2，第十二次 %3；十二期之后还剩 %4。</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; together %3.</source>
        <translation>%2 家客户中有 %1 家有值；合计 %3。</translation>
    </message>
    <message>
        <source>Kept as the column of the role CLV: best weighs it from now on. lodestar-cli undo takes it back.</source>
        <translation>已保存为角色“客户终身价值”的列：best 从现在起会计入它。用 lodestar-cli undo 可以撤销。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… 还有 %n 家；用 --json 列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>The margin &quot;%1&quot; is given besides another one. Give one for all, and one for each product.</source>
        <translation>除了“%1”之外还给出了另一个毛利率。请给出一个通用的毛利率，并为每种产品各给一个。</translation>
    </message>
    <message>
        <source>No column of the purchases names products, so a margin for %1 is of nothing. Give one margin for all: --margin 30%.</source>
        <translation>购买记录中没有一列写明产品，因此 %1 的毛利率无从使用。请给出一个通用的毛利率：--margin 30%。</translation>
    </message>
    <message>
        <source>No purchase is of a product called %1. Some of the products are: %2.</source>
        <translation>没有名为“%1”的产品的购买记录。部分产品有：%2。</translation>
    </message>
    <message>
        <source>No purchase is of a product called %1. The products are: %2.</source>
        <translation>没有名为“%1”的产品的购买记录。产品有：%2。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Commands</name>
    <message>
        <source>The value of --%1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 的值必须是 %2 到 %3 之间的数字，而不是“%4”。</translation>
    </message>
    <message>
        <source>creates an empty project</source>
        <translation>创建空项目</translation>
    </message>
    <message>
        <source>writes a data set as clean CSV</source>
        <translation>将数据集写成整洁的 CSV</translation>
    </message>
    <message>
        <source>scores every customer and marks the best</source>
        <translation>为每家客户评分，并标出最佳客户</translation>
    </message>
    <message>
        <source>what the best customers share against the rest</source>
        <translation>最佳客户与其他客户相比的共同点</translation>
    </message>
    <message>
        <source>the 25 questions with the team&apos;s answers and what the data says</source>
        <translation>25 个问题，附团队的回答和数据的说法</translation>
    </message>
    <message>
        <source>drafts an ideal customer profile from the strongest traits</source>
        <translation>根据最强的特征起草理想客户画像</translation>
    </message>
    <message>
        <source>lists the profiles and their versions</source>
        <translation>列出画像及其版本</translation>
    </message>
    <message>
        <source>shows the definition of a profile</source>
        <translation>显示画像的定义</translation>
    </message>
    <message>
        <source>freezes the working definition as the next version</source>
        <translation>将当前定义冻结为下一个版本</translation>
    </message>
    <message>
        <source>lists the personas inside each profile</source>
        <translation>列出每个画像中的人物画像</translation>
    </message>
    <message>
        <source>shows personas in full</source>
        <translation>显示人物画像的全部内容</translation>
    </message>
    <message>
        <source>writes the PDF to share</source>
        <translation>写出可分享的 PDF</translation>
    </message>
    <message>
        <source>the whole road in one command: project, summary and scores from one table</source>
        <translation>一条命令走完全程：由一个表格得到项目、摘要和得分</translation>
    </message>
    <message>
        <source>every action taken, newest first</source>
        <translation>所有做过的操作，最新的在前</translation>
    </message>
    <message>
        <source>takes the last action back</source>
        <translation>撤销最近一项操作</translation>
    </message>
    <message>
        <source>does again what was taken back last</source>
        <translation>重做最近撤销的操作</translation>
    </message>
    <message>
        <source>is the file whole and ours; never writes to it</source>
        <translation>检查文件是否完好、是否为本程序的文件；从不写入</translation>
    </message>
    <message>
        <source>imports tables and brings together those that belong together</source>
        <translation>导入多个表格，并将有关联的合在一起</translation>
    </message>
    <message>
        <source>who is new, gone or changed since the import before</source>
        <translation>与上一次导入相比，哪些客户是新增的、消失的或有更改的</translation>
    </message>
    <message>
        <source>reads a dirty CSV, a workbook or a database and writes it as clean CSV, no project needed</source>
        <translation>读取不整洁的 CSV、工作簿或数据库，写成整洁的 CSV，无需项目</translation>
    </message>
    <message>
        <source>what to look at in the data: gaps, outliers, spellings, duplicates, cells worth filling</source>
        <translation>数据中需要查看的地方：缺失、异常值、写法、重复、值得补填的单元格</translation>
    </message>
    <message>
        <source>the corrections laid over the customers, and what they did</source>
        <translation>叠加在客户数据上的更正，以及它们的作用</translation>
    </message>
    <message>
        <source>takes a correction out of the recipe</source>
        <translation>从配方中移除一项更正</translation>
    </message>
    <message>
        <source>what each customer is worth, in one of four ways</source>
        <translation>每家客户的价值，有四种算法可选</translation>
    </message>
    <message>
        <source>how numbers and dates are cut into bands, or cuts one anew</source>
        <translation>数字和日期如何划分为区间，或重新划分其中一项</translation>
    </message>
    <message>
        <source>writes a table or a form for the team</source>
        <translation>写出供团队使用的表格或表单</translation>
    </message>
    <message>
        <source>brings in what a copy of the same project changed, or a filled form says</source>
        <translation>并入同一项目的副本中的改动，或填好的表单的内容</translation>
    </message>
    <message>
        <source>compares two versions, or the working definition: what changed, and whom it moves</source>
        <translation>比较两个版本，或版本与当前定义：改了什么，哪些客户因此变动</translation>
    </message>
    <message>
        <source>makes a version the working definition again</source>
        <translation>将某个版本重新设为当前定义</translation>
    </message>
    <message>
        <source>fit of prospects or customers: tier, points, why, and what to find out</source>
        <translation>潜在客户或客户的契合度：等级、分数、原因，以及需要查明什么</translation>
    </message>
    <message>
        <source>how well a profile finds the best customers, also among customers held back</source>
        <translation>画像能多准地找出最佳客户，包括在留出的客户中</translation>
    </message>
    <message>
        <source>begins another profile with the same definition</source>
        <translation>以相同的定义新建另一个画像</translation>
    </message>
    <message>
        <source>gives a profile another name</source>
        <translation>为画像改名</translation>
    </message>
    <message>
        <source>puts a profile out of the way, or brings it back</source>
        <translation>将画像归档，或将其恢复</translation>
    </message>
    <message>
        <source>removes a profile and its personas</source>
        <translation>删除画像及其人物画像</translation>
    </message>
    <message>
        <source>compares two versions of a persona</source>
        <translation>比较人物画像的两个版本</translation>
    </message>
    <message>
        <source>freezes a persona as its next version</source>
        <translation>将人物画像冻结为下一个版本</translation>
    </message>
    <message>
        <source>copies a persona into another profile or project</source>
        <translation>将人物画像复制到另一个画像或项目</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Csv</name>
    <message>
        <source>rejected</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… 还有 %n 处；用 --json 列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Draft</name>
    <message>
        <source>%1 is a file. Give --out the name of a folder.</source>
        <translation>%1 是文件。请用 --out 指定文件夹名称。</translation>
    </message>
    <message>
        <source>Another draft is being written to %1. Wait for it, or choose another folder for --out.</source>
        <translation>另一份草稿正在写入 %1。请等它完成，或用 --out 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place for --out.</source>
        <translation>无法创建文件夹 %1。请用 --out 另选位置。</translation>
    </message>
    <message>
        <source>%1 is there already and is not written over. Choose another folder for --out, or move the file away.</source>
        <translation>%1 已存在，不会被覆盖。请用 --out 另选文件夹，或移走该文件。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder for --out.</source>
        <translation>无法写入 %1。请用 --out 另选文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be put in its place. Check the folder and its free space.</source>
        <translation>%1 无法放到目标位置。请检查该文件夹及其可用空间。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table could not be read and were left out; lodestar-cli import --dry-run lists them.</source>
        <translation>
            <numerusform>表格中有 %n 行无法读取，已略去；lodestar-cli import --dry-run 会列出它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was marked as best: no column says what a customer is worth. Needed is a column with what they paid (revenue), their profit, lifetime value, referrals, usage or the like; give it with --map, for example --map revenue=COLUMN.</source>
        <translation>没有选出任何最佳客户：没有一列说明客户的价值。需要一列记录客户支付的金额（revenue）、利润、终身价值、推荐数、使用情况等；请用 --map 指定，例如 --map revenue=COLUMN。</translation>
    </message>
    <message>
        <source>Best was judged by the usual rule, which nobody has agreed on yet. Agree on metrics and weights.</source>
        <translation>最佳客户按通常的规则判定，团队尚未就此达成一致。请先商定指标和权重。</translation>
    </message>
    <message>
        <source>Drafted the profile %1</source>
        <translation>起草画像“%1”</translation>
    </message>
    <message>
        <source>Drafted a persona for %1</source>
        <translation>为“%1”起草人物画像</translation>
    </message>
    <message>
        <source>Drafted from the data, not discussed yet</source>
        <translation>根据数据起草，尚未讨论</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the free space.</source>
        <translation>写入 %1 失败：%2。请检查可用空间。</translation>
    </message>
    <message>
        <source>Say which folder to write to: --out DIR.</source>
        <translation>请指明要写入的文件夹：--out DIR。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Export</name>
    <message>
        <source>Say which file to write: give --out a name that ends in %1.</source>
        <translation>请指明要写入的文件：--out 后的名称应以 %1 结尾。</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>纸张应为 A4 或 Letter，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n row(s).</source>
        <translation>
            <numerusform>已写入 %1：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write: --what scores, --what questions, --what question-form or --what survey-form.</source>
        <translation>请指明要写出什么：--what scores、--what questions、--what question-form 或 --what survey-form。</translation>
    </message>
    <message>
        <source>--group goes with --what question-form.</source>
        <translation>--group 只能与 --what question-form 一起使用。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::History</name>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>还没有任何操作。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Icp</name>
    <message>
        <source>Name the profile: --name N.</source>
        <translation>请指定画像名称：--name N。</translation>
    </message>
    <message>
        <source>A version is named by its number, not by &quot;%1&quot;.</source>
        <translation>版本用编号指定，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>profile, for product</comment>
        <translation>%1，用于 %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1 from %2 points, %3 from %4; below that %5; judged from a coverage of %6.</source>
        <translation>%2 分起为%1，%4 分起为%3；低于此为%5；已知内容达到 %6 才作判断。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a description: its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Drafted the profile %1</source>
        <translation>起草画像“%1”</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>There is no profile yet. Draft one: lodestar-cli icp draft.</source>
        <translation>还没有画像。请起草一个：lodestar-cli icp draft。</translation>
    </message>
    <message>
        <source>Say why this version is saved: --note TEXT.</source>
        <translation>请说明保存此版本的原因：--note TEXT。</translation>
    </message>
    <message>
        <source>Saved version %1 of %2.</source>
        <translation>已保存“%2”的版本 %1。</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>name of a profile</comment>
        <translation>%1（已归档）</translation>
    </message>
    <message numerus="yes">
        <source>All %n profile(s) are archived. List them: --all.</source>
        <translation>
            <numerusform>%n 个画像全部已归档。列出它们：--all。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::IcpDiff</name>
    <message>
        <source>A version is named by its number, or &quot;working&quot; for the working definition, not by &quot;%1&quot;.</source>
        <translation>版本用编号指定，当前定义用“working”指定，而不是“%1”。</translation>
    </message>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>数据集用编号指定，而不是“%1”。</translation>
    </message>
    <message>
        <source>Name two data sets of customers, the earlier one first: --datasets 1,2.</source>
        <translation>请指定两个客户数据集，较早的在前：--datasets 1,2。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>version before, version after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Name two versions to compare, or two data sets: --datasets 1,2.</source>
        <translation>请指定要比较的两个版本，或两个数据集：--datasets 1,2。</translation>
    </message>
    <message>
        <source>Say which version: --version K.</source>
        <translation>请指明版本：--version K。</translation>
    </message>
    <message>
        <source>The working definition of %1 is version %2 again. The versions are untouched.</source>
        <translation>“%1”的当前定义已恢复为版本 %2。各版本保持不变。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::IcpValidate</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, its range</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>其中的最佳客户</translation>
    </message>
    <message>
        <source>Share of all best</source>
        <translation>占全部最佳客户的比例</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>%1的中位数</translation>
    </message>
    <message>
        <source>As written, on the rated customers:</source>
        <translation>按所写的定义，在已评分的客户上：</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>to be fixed</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>Exceptions: %1 best customers are rejected, %2 that are not a fit accepted, %3 of the weakest quarter are a best fit.</source>
        <translation>例外：%1 家最佳客户被拒绝，%2 家不适合的客户被接受，最弱四分之一中有 %3 家属于“最佳”。</translation>
    </message>
    <message>
        <source>AUC on the customers it was written from</source>
        <translation>AUC，在据以写成定义的客户上</translation>
    </message>
    <message>
        <source>AUC on customers held back: the same, no criterion is from the data</source>
        <translation>AUC，在留出的客户上：相同，没有标准来自数据</translation>
    </message>
    <message>
        <source>AUC on customers held back, drafted the same way</source>
        <translation>AUC，在留出的客户上，以同样方式起草</translation>
    </message>
    <message>
        <source>AUC on customers of a later list</source>
        <translation>AUC，在较晚名单的客户上</translation>
    </message>
    <message>
        <source>All attributes, on their own customers</source>
        <translation>全部属性，在自身的客户上</translation>
    </message>
    <message>
        <source>All attributes, on customers held back</source>
        <translation>全部属性，在留出的客户上</translation>
    </message>
    <message>
        <source>--%1 is a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 应为整数，而不是“%2”。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Import</name>
    <message>
        <source>line %1, %2: “%3” – %4</source>
        <extracomment>a cell of a survey: its line, its column, what stands there, what became of it</extracomment>
        <translation>第 %1 行，%2：“%3” – %4</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Lineup</name>
    <message>
        <source>Name the profile: --name N.</source>
        <translation>请指定画像名称：--name N。</translation>
    </message>
    <message>
        <source>Copied %1 as %2. Its personas and versions were not copied.</source>
        <translation>已将“%1”复制为“%2”。其人物画像和版本没有复制。</translation>
    </message>
    <message>
        <source>Give the new name: --as NEW.</source>
        <translation>请给出新名称：--as NEW。</translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>“%1”从现在起名为“%2”。</translation>
    </message>
    <message>
        <source>%1 is back among the profiles.</source>
        <translation>“%1”已恢复到画像列表。</translation>
    </message>
    <message>
        <source>%1 is archived. Bring it back: lodestar-cli icp archive --back.</source>
        <translation>“%1”已归档。恢复：lodestar-cli icp archive --back。</translation>
    </message>
    <message>
        <source>Removed %1 and its personas. Take it back: lodestar-cli undo.</source>
        <translation>已删除“%1”及其人物画像。撤销：lodestar-cli undo。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Merge</name>
    <message>
        <source>(not revealed)</source>
        <translation>（未揭晓）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>removed here, changed in the copy</source>
        <translation>此处已删除，副本中已更改</translation>
    </message>
    <message>
        <source>changed here, removed in the copy</source>
        <translation>此处已更改，副本中已删除</translation>
    </message>
    <message>
        <source>%1 differs (not revealed)</source>
        <translation>“%1”不同（未揭晓）</translation>
    </message>
    <message>
        <source>%1: here %2, in the copy %3</source>
        <translation>%1：此处为 %2，副本中为 %3</translation>
    </message>
    <message>
        <source>Changed on both sides:</source>
        <translation>两边都有更改：</translation>
    </message>
    <message>
        <source>Settled for the copy.</source>
        <translation>已按副本处理。</translation>
    </message>
    <message>
        <source>Settled for this project.</source>
        <translation>已按本项目处理。</translation>
    </message>
    <message>
        <source>This project&apos;s stay as they are. To take those of the copy, merge again with --prefer theirs.</source>
        <translation>本项目的内容保持不变。要采用副本的内容，请加上 --prefer theirs 再次合并。</translation>
    </message>
    <message>
        <source>Said on both sides and kept once: %1.</source>
        <translation>两边都有、只保留一份：%1。</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along.</source>
        <translation>“%2”的版本 %1 一并带入。</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along as version %3.</source>
        <translation>“%2”的版本 %1 一并带入，成为版本 %3。</translation>
    </message>
    <message>
        <source>The data set %1 of the copy is not taken over; import its file here.</source>
        <translation>副本的数据集“%1”不会带入；请在此处导入其文件。</translation>
    </message>
    <message>
        <source>Was about it: %1</source>
        <translation>相关内容：%1</translation>
    </message>
    <message>
        <source>Where the two parted is not in the history of this project, so whatever differs counts as changed on both sides.</source>
        <translation>本项目的历史中找不到两者分开的位置，因此凡有不同，都算作两边都有更改。</translation>
    </message>
    <message>
        <source>There is nothing new in the copy.</source>
        <translation>副本中没有新内容。</translation>
    </message>
    <message>
        <source>Would come in:</source>
        <translation>将会并入：</translation>
    </message>
    <message>
        <source>Came in:</source>
        <translation>已并入：</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Merged. One undo takes all of it back.</source>
        <translation>已合并。一次撤销即可全部还原。</translation>
    </message>
    <message>
        <source>--prefer takes mine or theirs, not &quot;%1&quot;.</source>
        <translation>--prefer 应为 mine 或 theirs，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::New</name>
    <message>
        <source>Created %1.</source>
        <translation>已创建 %1。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Options</name>
    <message>
        <source>prints one JSON object</source>
        <translation>输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>language of texts for people</source>
        <translation>面向人的文字所用的语言</translation>
    </message>
    <message>
        <source>says how the command is used</source>
        <translation>说明命令的用法</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>encoding of the source, such as windows-1250; detected unless given</source>
        <translation>来源的编码，例如 windows-1250；不指定则自动检测</translation>
    </message>
    <message>
        <source>what stands between cells, such as ; or tab; detected unless given</source>
        <translation>单元格之间的分隔符，例如 ; 或 tab；不指定则自动检测</translation>
    </message>
    <message>
        <source>decimal sign; judged per column unless given</source>
        <translation>小数点；不指定则逐列判断</translation>
    </message>
    <message>
        <source>gives a column a role</source>
        <translation>为某一列指定角色</translation>
    </message>
    <message>
        <source>column with the customer&apos;s id</source>
        <translation>客户编号所在的列</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>says what an import would do and changes nothing</source>
        <translation>说明导入会做什么，不作任何改动</translation>
    </message>
    <message>
        <source>data set; the newest customers unless given</source>
        <translation>数据集；不指定则为最新的客户</translation>
    </message>
    <message>
        <source>every cell&apos;s text as it was read</source>
        <translation>每个单元格按读取时的原文</translation>
    </message>
    <message>
        <source>number or share of customers that are best, for this run only</source>
        <translation>最佳客户的数量或占比，仅用于本次运行</translation>
    </message>
    <message>
        <source>customers a trait must have at least (5)</source>
        <translation>一项特征至少要有的客户数（5）</translation>
    </message>
    <message>
        <source>false discovery rate that likely traits keep (0.10)</source>
        <translation>很可能成立的特征所遵守的错误发现率（0.10）</translation>
    </message>
    <message>
        <source>one group only: service, sales, customers, profitability, growth, warmup</source>
        <translation>只显示一组：service、sales、customers、profitability、growth、warmup</translation>
    </message>
    <message>
        <source>product the profile is for</source>
        <translation>画像对应的产品</translation>
    </message>
    <message>
        <source>a frozen version instead of the working definition</source>
        <translation>已冻结的版本，而不是当前定义</translation>
    </message>
    <message>
        <source>why this version is saved</source>
        <translation>保存此版本的原因</translation>
    </message>
    <message>
        <source>which report; the summary unless given</source>
        <translation>哪种报告；不指定则为摘要</translation>
    </message>
    <message>
        <source>paper size (A4)</source>
        <translation>纸张大小（A4）</translation>
    </message>
    <message>
        <source>a frozen version; the newest unless given</source>
        <translation>已冻结的版本；不指定则为最新版本</translation>
    </message>
    <message>
        <source>folder to write to; made if it is not there</source>
        <translation>要写入的文件夹；不存在则创建</translation>
    </message>
    <message>
        <source>sheet of a workbook; the first that looks like a table unless given</source>
        <translation>工作簿中的工作表；不指定则为第一个像表格的工作表</translation>
    </message>
    <message>
        <source>table or view of a database (postgresql://… or odbc:…)</source>
        <translation>数据库的表或视图（postgresql://… 或 odbc:…）</translation>
    </message>
    <message>
        <source>query of a database; one that reads, run in a read-only transaction</source>
        <translation>数据库查询；只能读取，在只读事务中运行</translation>
    </message>
    <message>
        <source>adds up --table per customer in the database: customer, and amount, date, product, name, stage, created, won=VALUE|VALUE</source>
        <translation>在数据库中按客户汇总 --table：customer，以及 amount、date、product、name、stage、created、won=VALUE|VALUE</translation>
    </message>
    <message>
        <source>what the rows are: customers (default), prospects, transactions, opportunities, survey, web, social, technographics, lookup; with several tables NAME=KIND</source>
        <translation>各行是什么：customers（默认）、prospects、transactions、opportunities、survey、web、social、technographics、lookup；有多个表格时写 NAME=KIND</translation>
    </message>
    <message>
        <source>a key of a related table means this customer</source>
        <translation>相关表格中的某个键指的是这家客户</translation>
    </message>
    <message>
        <source>also takes keys as the same that differ in their legal form only</source>
        <translation>仅法律形式不同的键也视为相同</translation>
    </message>
    <message>
        <source>the older data set; the one imported before unless given</source>
        <translation>较旧的数据集；不指定则为之前导入的那个</translation>
    </message>
    <message>
        <source>the newer data set; the one in use unless given</source>
        <translation>较新的数据集；不指定则为当前使用的那个</translation>
    </message>
    <message>
        <source>how many empty cells to name that matter most (12)</source>
        <translation>列出多少个最重要的空单元格（12）</translation>
    </message>
    <message>
        <source>order of day, month and year in dates that can be read in several ways; judged unless given</source>
        <translation>可以有多种读法的日期中日、月、年的顺序；不指定则自动判断</translation>
    </message>
    <message>
        <source>judges by these metrics, or columns of numbers by name, and weights, for this run only</source>
        <translation>按这些指标（或按名称指定的数字列）和权重判定，仅用于本次运行</translation>
    </message>
    <message>
        <source>best from a score, above the natural break, or above the largest gap, for this run only</source>
        <translation>最佳客户从某个得分起、在自然断点之上或在最大间隔之上，仅用于本次运行</translation>
    </message>
    <message>
        <source>percentile, midrank, winsorised, minmax, z or robust-z; METRIC=KIND for one metric</source>
        <translation>percentile、midrank、winsorised、minmax、z 或 robust-z；METRIC=KIND 只用于一个指标</translation>
    </message>
    <message>
        <source>what an unknown value counts as: reweight (nothing), zero or half</source>
        <translation>未知值如何计算：reweight（不计入）、zero 或 half</translation>
    </message>
    <message>
        <source>data set; the customers in use unless given</source>
        <translation>数据集；不指定则为当前使用的客户</translation>
    </message>
    <message>
        <source>how it is computed: from what they earned (default), by a simple formula, from who renewed contracts, from the rhythm of purchases</source>
        <translation>计算方法：按已赚取的金额（默认）、按简单公式、按合同续约情况、按购买节奏</translation>
    </message>
    <message>
        <source>how far a forecast looks ahead (12)</source>
        <translation>预测的时间范围，月数（12）</translation>
    </message>
    <message>
        <source>share of the revenue that is earned, such as 0.3 or 30%, for all or for one product</source>
        <translation>收入中赚取的占比，例如 0.3 或 30%，用于全部或某一产品</translation>
    </message>
    <message>
        <source>discount a year (none for historic, 0.1 for the others)</source>
        <translation>年折现率（historic 默认不折现，其他默认 0.1）</translation>
    </message>
    <message>
        <source>of historic with a discount: the value at the first purchase (default) or today</source>
        <translation>用于折现的 historic：折算为首次购买时（默认）或今天的价值</translation>
    </message>
    <message>
        <source>later purchases are left out</source>
        <translation>此后的购买不计入</translation>
    </message>
    <message>
        <source>what holds the fit of bgnbd (weak); none: plain likelihood</source>
        <translation>约束 bgnbd 拟合的先验（weak）；none：单纯的似然</translation>
    </message>
    <message>
        <source>formula of simple (c); the guide lists them</source>
        <translation>simple 的公式（c）；各公式见指南</translation>
    </message>
    <message>
        <source>share of customers who stay for another year, for simple</source>
        <translation>再留一年的客户占比，用于 simple</translation>
    </message>
    <message>
        <source>years as a customer, for simple a and b</source>
        <translation>成为客户的年数，用于 simple 的 a 和 b</translation>
    </message>
    <message>
        <source>what winning a customer cost; taken off by historic and simple</source>
        <translation>赢得一家客户的成本；historic 和 simple 会扣除</translation>
    </message>
    <message>
        <source>what the column of tenures counts; judged unless given</source>
        <translation>合作时长列的单位；不指定则自动判断</translation>
    </message>
    <message>
        <source>keeps the values as the customers&apos; CLV, for best, and how they were computed</source>
        <translation>将这些值连同算法保存为客户的 CLV，供 best 使用</translation>
    </message>
    <message>
        <source>takes the values kept away</source>
        <translation>移除已保存的值</translation>
    </message>
    <message>
        <source>conditions that combinations join at most: 1, 2 or 3 (as many as the data bears)</source>
        <translation>一个组合最多含几个条件：1、2 或 3（默认以数据能支撑的为限）</translation>
    </message>
    <message>
        <source>another data set than the customers in use</source>
        <translation>当前使用的客户以外的另一个数据集</translation>
    </message>
    <message>
        <source>what one unit of a currency is worth in the others&apos; currency: USD=0.92</source>
        <translation>一单位货币折合其他货币统一换算成的货币是多少：USD=0.92</translation>
    </message>
    <message>
        <source>correction for many tests: Benjamini-Hochberg, or Benjamini-Yekutieli, which holds however traits depend on each other (that of the project, else bh)</source>
        <translation>多重检验的校正：Benjamini-Hochberg，或 Benjamini-Yekutieli，后者无论特征之间如何相互依赖都成立（默认为项目的设定，否则为 bh）</translation>
    </message>
    <message>
        <source>how to cut it from now on: usual, quartiles, sizes, own, years, months, or by who is best: mdlp, chimerge</source>
        <translation>今后如何划分：usual、quartiles、sizes、own、years、months，或按谁是最佳客户：mdlp、chimerge</translation>
    </message>
    <message>
        <source>where one band ends and the next begins, for own and months</source>
        <translation>区间之间的分界点，用于 own 和 months</translation>
    </message>
    <message>
        <source>which side stands where both changed the same; mine unless given</source>
        <translation>两边更改了同一项时以哪一边为准；不指定则为 mine</translation>
    </message>
    <message>
        <source>says what a merge would do and changes nothing</source>
        <translation>说明合并会做什么，但不作任何更改</translation>
    </message>
    <message>
        <source>the customers to compare on; those in use unless given</source>
        <translation>用来比较的客户；不指定则为当前使用的客户</translation>
    </message>
    <message>
        <source>one version on two data sets: what has drifted</source>
        <translation>一个版本用于两个数据集：发生了哪些漂移</translation>
    </message>
    <message>
        <source>the version to bring back</source>
        <translation>要恢复的版本</translation>
    </message>
    <message>
        <source>profile the persona is in; needed where two have it</source>
        <translation>人物画像所在的画像；两个画像中都有时需要指定</translation>
    </message>
    <message>
        <source>a saved version</source>
        <translation>已保存的版本</translation>
    </message>
    <message>
        <source>profile the copy goes into</source>
        <translation>副本放入的画像</translation>
    </message>
    <message>
        <source>another project that the copy goes into</source>
        <translation>副本放入的另一个项目</translation>
    </message>
    <message>
        <source>prospects or customers to score; the prospects in use unless given, without any the customers</source>
        <translation>要评分的潜在客户或客户；不指定则为当前使用的潜在客户，没有潜在客户时为客户</translation>
    </message>
    <message>
        <source>the first N of the list only (20 in text, all with --json)</source>
        <translation>只取列表的前 N 项（文本为 20 项，--json 为全部）</translation>
    </message>
    <message>
        <source>how often the customers are dealt into five parts, each held back once (10)</source>
        <translation>把客户分成五份、每份各留出一次，重复多少次（10）</translation>
    </message>
    <message>
        <source>archived profiles as well</source>
        <translation>包括已归档的画像</translation>
    </message>
    <message>
        <source>name of the copy; one that is free unless given</source>
        <translation>副本的名称；不指定则取一个未使用的名称</translation>
    </message>
    <message>
        <source>its name from now on</source>
        <translation>从现在起的名称</translation>
    </message>
    <message>
        <source>brings it back among the profiles</source>
        <translation>将其恢复到画像列表</translation>
    </message>
    <message>
        <source>prospects or customers scored for the CRM, the questions with what the team said, the questions as a form to fill in, or the customer survey to fill in</source>
        <translation>供 CRM 使用的潜在客户或客户得分、附团队回答的问题、待填写的问题表单，或待填写的客户调查问卷</translation>
    </message>
    <message>
        <source>names the columns of scores as this CRM does</source>
        <translation>得分各列按此 CRM 的方式命名</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Output</name>
    <message>
        <source>The output could not be written: %1. Check the free space where it goes.</source>
        <translation>无法写出结果：%1。请检查目标位置的可用空间。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Persona</name>
    <message>
        <source>There is no persona yet.</source>
        <translation>还没有人物画像。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物画像</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>There is no persona &quot;%1&quot;; the project has none yet.</source>
        <translation>没有人物画像“%1”；项目中还没有任何人物画像。</translation>
    </message>
    <message>
        <source>There is no persona &quot;%1&quot;. There are: %2.</source>
        <translation>没有人物画像“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>persona (profile)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>persona, title (profile)</comment>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>A version is named by its number, not by &quot;%1&quot;.</source>
        <translation>版本用编号指定，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 is this project itself. To copy within it, leave --to out.</source>
        <translation>%1 就是此项目本身。在项目内复制时，请省略 --to。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name the persona: --name N.</source>
        <translation>请指定人物画像名称：--name N。</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Say why this version is saved: --note TEXT.</source>
        <translation>请说明保存此版本的原因：--note TEXT。</translation>
    </message>
    <message>
        <source>Saved version %1 of %2.</source>
        <translation>已保存“%2”的版本 %1。</translation>
    </message>
    <message>
        <source>Say where the copy goes: --to-icp ICP, or --to OTHER.icp.</source>
        <translation>请指明副本放到哪里：--to-icp ICP，或 --to OTHER.icp。</translation>
    </message>
    <message>
        <source>Copied %1 into the profile %2.</source>
        <translation>已将“%1”复制到画像“%2”。</translation>
    </message>
    <message>
        <source>Several personas are called &quot;%1&quot;, in these profiles: %2. Say which: --icp ICP.</source>
        <translation>有多个人物画像名为“%1”，分别在这些画像中：%2。请指明是哪一个：--icp ICP。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Program</name>
    <message>
        <source>There is no language &quot;%1&quot;. Use en, id, pl, fa or zh_CN.</source>
        <translation>没有语言“%1”。请使用 en、id、pl、fa 或 zh_CN。</translation>
    </message>
    <message>
        <source>Usage: lodestar-cli COMMAND [ARGUMENTS] [--json] [--lang en|id|pl|fa|zh_CN]</source>
        <translation>用法：lodestar-cli COMMAND [ARGUMENTS] [--json] [--lang en|id|pl|fa|zh_CN]</translation>
    </message>
    <message>
        <source>lodestar-cli COMMAND --help says more of a command.</source>
        <translation>lodestar-cli COMMAND --help 会进一步说明某个命令。</translation>
    </message>
    <message>
        <source>Usage: lodestar-cli %1 %2 [OPTIONS]</source>
        <translation>用法：lodestar-cli %1 %2 [OPTIONS]</translation>
    </message>
    <message>
        <source>After %1 one of these words is needed: %2.</source>
        <translation>%1 之后需要以下词语之一：%2。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. lodestar-cli --help lists the commands.</source>
        <translation>没有命令“%1”。lodestar-cli --help 会列出所有命令。</translation>
    </message>
    <message>
        <source>%1 See lodestar-cli %2 --help.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1请参阅 lodestar-cli %2 --help。</translation>
    </message>
    <message>
        <source>The command is used as: lodestar-cli %1 %2 [OPTIONS].</source>
        <translation>该命令的用法是：lodestar-cli %1 %2 [OPTIONS]。</translation>
    </message>
    <message>
        <source>Say what to do: lodestar-cli COMMAND. lodestar-cli --help lists the commands.</source>
        <translation>请指明要做什么：lodestar-cli COMMAND。lodestar-cli --help 会列出所有命令。</translation>
    </message>
    <message>
        <source>Unknown option %1. lodestar-cli --help lists the commands.</source>
        <translation>未知选项 %1。lodestar-cli --help 会列出所有命令。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Progress</name>
    <message>
        <source>%1: %2</source>
        <comment>what is being done: how far</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Quality</name>
    <message>
        <source>Spellings that look like one thing:</source>
        <translation>看起来指同一事物的写法：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, number of cells</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rows that look like one customer:</source>
        <translation>看起来是同一家客户的行：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customers, reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Fill in these cells, and the conclusion may change:</source>
        <translation>补填这些单元格，结论可能会改变：</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Questions</name>
    <message>
        <source>There is no group &quot;%1&quot;. The groups are: %2.</source>
        <translation>没有组“%1”。现有的组：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>Gap: %1. %2</source>
        <comment>a verdict, words</comment>
        <translation>落差：%1。%2</translation>
    </message>
    <message>
        <source>confidence %1 of 5</source>
        <translation>把握程度 %1，满分 5</translation>
    </message>
    <message>
        <source>owner %1, %2</source>
        <comment>a person, confidence</comment>
        <translation>负责人 %1，%2</translation>
    </message>
    <message>
        <source>Not surer because: %1</source>
        <translation>把握不足的原因：%1</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>不同意见：%1</translation>
    </message>
    <message numerus="yes">
        <source>Vote (%1): %n have voted, not revealed yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>投票（%1）：已有 %n 人投票，尚未揭晓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vote (%1): %n have voted</source>
        <comment>people</comment>
        <translation>
            <numerusform>投票（%1）：已有 %n 人投票</numerusform>
        </translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <comment>why</comment>
        <translation>有分歧：%1</translation>
    </message>
    <message>
        <source>Asked of customers: %1</source>
        <comment>a question</comment>
        <translation>向客户询问：%1</translation>
    </message>
    <message numerus="yes">
        <source>[%1] %n of them</source>
        <comment>a theme, people</comment>
        <translation>
            <numerusform>[%1] 其中 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>what somebody said, and who it was</extracomment>
        <translation>“%1”（%2）</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all of them</source>
        <translation>
            <numerusform>… 还有 %n 条；--json 列出全部</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer survey asks this, and nobody has answered yet. Write the form with: export --what survey-form</source>
        <translation>客户调查中有这个问题，但还没有人回答。请写出问卷：export --what survey-form</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Rates</name>
    <message>
        <source>--rate is written as CUR=R, what one unit of a currency is worth, such as USD=0.92; not &quot;%1&quot;.</source>
        <translation>--rate 应写成 CUR=R，即一单位该货币值多少，例如 USD=0.92，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 is the currency that the others are converted to, so it has no rate.</source>
        <translation>%1 是其他货币要换算成的货币，因此没有汇率。</translation>
    </message>
    <message>
        <source>%1 has two rates. Give it one.</source>
        <translation>“%1”有两个汇率。请只给一个。</translation>
    </message>
    <message>
        <source>No amount here says in which currency it is, so a rate for %1 converts nothing. Give none, or import the table with a column of currencies.</source>
        <translation>这里没有金额注明货币，因此 %1 的汇率无可换算。请不要给出汇率，或导入带有货币列的表格。</translation>
    </message>
    <message>
        <source>No amount is in %1, so a rate for it converts nothing. The currencies are: %2.</source>
        <translation>没有以 %1 计的金额，因此它的汇率无可换算。现有货币：%2。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Recipe</name>
    <message>
        <source>%1 has no customers yet. Import a table first: lodestar-cli import.</source>
        <translation>“%1”还没有客户。请先导入表格：lodestar-cli import。</translation>
    </message>
    <message>
        <source>Nothing was corrected yet.</source>
        <translation>还没有任何更正。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, a correction</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>A step is named by its number in the recipe, not by &quot;%1&quot;.</source>
        <translation>步骤用它在配方中的编号指定，而不是“%1”。</translation>
    </message>
    <message>
        <source>The recipe has no step %1.</source>
        <translation>配方中没有步骤 %1。</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::RelatedOutput</name>
    <message>
        <source>Key in %1</source>
        <translation>“%1”中的键</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say which are the same with --match KEY=CUSTOMER.</source>
        <translation>请用 --match KEY=CUSTOMER 指明哪些相同。</translation>
    </message>
    <message>
        <source>Rolled-up column</source>
        <translation>汇总列</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) now have these columns besides their own:</source>
        <translation>
            <numerusform>%n 家客户除自身的列外，现在还有这些列：</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column it is with --map customer=COLUMN.</source>
        <translation>请用 --map customer=COLUMN 指明是哪一列。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Report</name>
    <message>
        <source>Say which file to write: --out OUT.pdf.</source>
        <translation>请指明要写入的文件：--out OUT.pdf。</translation>
    </message>
    <message>
        <source>The report is a PDF: give --out a name that ends in .pdf.</source>
        <translation>报告是 PDF：请用 --out 指定以 .pdf 结尾的文件名。</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. Use summary.</source>
        <translation>没有报告“%1”。请使用 summary。</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>纸张应为 A4 或 Letter，而不是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, %n page(s).</source>
        <translation>
            <numerusform>已写入 %1，共 %n 页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Score</name>
    <message>
        <source>Give either a file to score or --dataset, not both.</source>
        <translation>请只给出待评分的文件或 --dataset 之一，不要同时给出。</translation>
    </message>
    <message>
        <source>The profile %1 has no criteria yet: it cannot score anybody. Add some first.</source>
        <translation>画像“%1”还没有标准，无法评分。请先添加一些标准。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation>已是客户</translation>
    </message>
    <message>
        <source>What to find out</source>
        <translation>需要查明</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --limit and --json list them.</source>
        <translation>
            <numerusform>… 还有 %n 家；用 --limit 和 --json 列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 for %n of them.</source>
        <translation>
            <numerusform>请为其中 %n 家查明“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be Best with a good answer to it alone.</source>
        <translation>
            <numerusform>仅凭这一项的好答案，就会有 %n 家成为“最佳”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n 家潜在客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 家客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 against %3: %4 are Best for certain, %5 are Best so far, %6 are one fact from it.</source>
        <translation>“%2”中的 %1，对照“%3”：%4 家确定为“最佳”，%5 家目前为“最佳”，%6 家距“最佳”只差一项信息。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are customers already.</source>
        <translation>
            <numerusform>其中 %n 家已是客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM is hubspot, salesforce or pipedrive and not &quot;%1&quot;.</source>
        <translation>CRM 应为 hubspot、salesforce 或 pipedrive，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Source</name>
    <message>
        <source>repaired</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation>保留为文本</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation>无法将 %1 复制到 %2：%3。</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3. Free some space there.</source>
        <translation>无法将 %1 复制到 %2：%3。请在那里腾出一些空间。</translation>
    </message>
    <message>
        <source>Nothing came from %1. Check what writes to it.</source>
        <translation>没有从 %1 收到任何内容。请检查是什么在向它写入。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>A delimiter is one or more characters, no quote and no line break.</source>
        <translation>分隔符由一个或多个字符组成，不能是引号或换行符。</translation>
    </message>
    <message>
        <source>The decimal sign is , or . and not &quot;%1&quot;.</source>
        <translation>小数点应为 , 或 . 而不是“%1”。</translation>
    </message>
    <message>
        <source>--map is written as ROLE=COLUMN, not &quot;%1&quot;.</source>
        <translation>--map 应写成 ROLE=COLUMN，而不是“%1”。</translation>
    </message>
    <message>
        <source>The role %1 is mapped twice.</source>
        <translation>角色 %1 指定了两次。</translation>
    </message>
    <message>
        <source>The column %1 can have one role only, %2 or %3.</source>
        <translation>列 %1 只能有一个角色：%2 或 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be imported with %2 as %3; nothing was changed.</source>
        <translation>“%1”将以 %2 导入为%3；尚未做任何改动。</translation>
    </message>
    <message>
        <source>%1 was imported with %2 as %3.</source>
        <translation>已将“%1”以 %2 导入为%3。</translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, %3.</source>
        <translation>编码 %1，分隔符 %2，%3。</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>有标题行</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>无标题行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… 还有 %n 处；用 --json 列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only zero bytes came from %1. Check what writes to it.</source>
        <translation>从 %1 只收到零字节。请检查是什么在向它写入。</translation>
    </message>
    <message>
        <source>%1 %2 Taken for now: %3. Answer with %4.</source>
        <translation>%1 %2 暂时采用：%3。请用 %4 回答。</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>Give either --query, or --table with or without --rollup.</source>
        <translation>请指定 --query，或指定 --table（可带也可不带 --rollup），二者选一。</translation>
    </message>
    <message>
        <source>--%1 goes with a database, postgresql://… or odbc:…, not with a file.</source>
        <translation>--%1 用于数据库（postgresql://… 或 odbc:…），不能用于文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of data set. Use customers, prospects, transactions, opportunities, survey, web, social, technographics or lookup.</source>
        <translation>“%1”不是数据集类型。请使用 customers、prospects、transactions、opportunities、survey、web、social、technographics 或 lookup。</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>读取自 %1。</translation>
    </message>
    <message>
        <source>Sheet %1, %2.</source>
        <translation>工作表 %1，%2。</translation>
    </message>
    <message>
        <source>%1 Use --as %2 to import it so.</source>
        <translation>%1请用 --as %2 按此导入。</translation>
    </message>
    <message>
        <source>The order of dates is mdy, dmy or ymd and not &quot;%1&quot;.</source>
        <translation>日期顺序应为 mdy、dmy 或 ymd，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 Taken for now: %2. Answer with --date-order %3 or --date-order %4.</source>
        <translation>%1 暂时采用：%2。请用 --date-order %3 或 --date-order %4 回答。</translation>
    </message>
    <message>
        <source>The columns are those of %1 of %2: their types and roles are taken over.</source>
        <comment>name of a data set, date</comment>
        <translation>列与 %2 的“%1”相同：沿用其类型和角色。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Table</name>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>数据集用编号指定，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 has no data set yet. Import a table first: lodestar-cli import.</source>
        <translation>“%1”还没有数据集。请先导入表格：lodestar-cli import。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::TableFiles</name>
    <message>
        <source>There is no table in the folder %1.</source>
        <translation>文件夹 %1 中没有表格。</translation>
    </message>
    <message>
        <source>--map and --key are about one table. Import the tables one by one.</source>
        <translation>--map 和 --key 只针对一个表格。请逐个导入这些表格。</translation>
    </message>
    <message>
        <source>--match is written as KEY=CUSTOMER, not &quot;%1&quot;.</source>
        <translation>--match 应写成 KEY=CUSTOMER，而不是“%1”。</translation>
    </message>
    <message>
        <source>With several tables, say of which one: --as %1=%2.</source>
        <translation>有多个表格时，请指明是哪一个：--as %1=%2。</translation>
    </message>
    <message>
        <source>--sheet is about one workbook. Import the workbooks one by one.</source>
        <translation>--sheet 只用于单个工作簿。请逐个导入工作簿。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::TableWriter</name>
    <message>
        <source>The table could not be written to the output: %1.</source>
        <translation>无法将表格写到输出：%1。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Traits</name>
    <message>
        <source>--min-support is a whole number of customers, not &quot;%1&quot;.</source>
        <translation>--min-support 是客户的整数个数，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many customers</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他客户</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>More often among the best:</source>
        <translation>在最佳客户中更常见：</translation>
    </message>
    <message>
        <source>Less often among the best:</source>
        <translation>在最佳客户中较少见：</translation>
    </message>
    <message>
        <source>No attribute sets the best apart.</source>
        <translation>没有任何属性使最佳客户有别于其他客户。</translation>
    </message>
    <message>
        <source>Not looked at:</source>
        <translation>未纳入分析：</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>median and quartiles</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Numbers as wholes, median and middle half:</source>
        <translation>数字不分区间，中位数和中间一半的范围：</translation>
    </message>
    <message>
        <source>Combinations:</source>
        <translation>组合：</translation>
    </message>
    <message>
        <source>What could fool you:</source>
        <translation>可能误导你们的地方：</translation>
    </message>
    <message>
        <source>--%1 is a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 应为整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>Nobody is best yet: no column tells customers apart by how good they are.</source>
        <translation>还没有选出最佳客户：没有一列能区分客户的好坏。</translation>
    </message>
    <message>
        <source>--correction is bh or by, not &quot;%1&quot;.</source>
        <translation>--correction 应为 bh 或 by，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::VersionText</name>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>之前的最佳客户</translation>
    </message>
    <message>
        <source>Best now</source>
        <translation>现在的最佳客户</translation>
    </message>
    <message>
        <source>Median %1 before</source>
        <translation>之前%1的中位数</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>起因</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists all.</source>
        <translation>
            <numerusform>… 还有 %n 项；用 --json 列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, part of a definition, its name</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line: what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <comment>field, text before, text now</comment>
        <translation>    %1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 in the same tier.</source>
        <translation>%1 家上升，%2 家下降，%3 家等级不变。</translation>
    </message>
    <message>
        <source>%1 can be placed only now, %2 no longer.</source>
        <translation>%1 家现在才能定级，%2 家不再能定级。</translation>
    </message>
    <message>
        <source>Of all who are Best in one of them, %1 are in both. Agreement of the tiers (kappa): %2.</source>
        <translation>在任一版本中为“最佳”的所有客户里，%1 家在两个版本中都是。等级的一致性（kappa）：%2。</translation>
    </message>
    <message>
        <source>%1 customers are in both lists, %2 are new, %3 are gone.</source>
        <translation>%1 家客户在两份名单中都有，%2 家新增，%3 家消失。</translation>
    </message>
    <message>
        <source>The lists do not say which customer is which, so only the shares can be compared.</source>
        <translation>名单没有说明哪家客户是哪家，因此只能比较占比。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Clv</name>
    <message>
        <source>There is no such model.</source>
        <translation>没有这个模型。</translation>
    </message>
    <message>
        <source>Nothing in %1 was bought by %2. Choose a later day of analysis.</source>
        <translation>截至 %2，“%1”中没有任何购买。请选择更晚的分析日期。</translation>
    </message>
    <message>
        <source>Revenue, not margin: give the margin to see what customers earn you.</source>
        <translation>这是收入，不是毛利：请给出毛利率，才能看出客户为你们赚取多少。</translation>
    </message>
    <message>
        <source>Later money is discounted by %1 a year.</source>
        <translation>以后的金额按每年 %1 折现。</translation>
    </message>
    <message>
        <source>Nothing is discounted.</source>
        <translation>不作折现。</translation>
    </message>
    <message>
        <source>The cost of serving each customer, “%1”, is taken off.</source>
        <translation>已扣除每家客户的服务成本“%1”。</translation>
    </message>
    <message>
        <source>Winning a customer cost %1, which is taken off.</source>
        <translation>赢得一家客户的成本为 %1，已扣除。</translation>
    </message>
    <message>
        <source>“%1” says what serving customers has cost so far; it is not taken off what is to come. Give a margin that has such costs taken off already.</source>
        <translation>“%1”是迄今为止的客户服务成本；未从将来的金额中扣除。请给出已扣除此类成本的毛利率。</translation>
    </message>
    <message>
        <source>The values are too large to be told: look at the day of analysis (%1), the discount and the currency rates.</source>
        <translation>数值过大，无法给出：请检查分析日期（%1）、贴现率和汇率。</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Contracts</name>
    <message numerus="yes">
        <source>Fewer than %n customer(s) with a known time: too few to tell how retention changes with it.</source>
        <translation>
            <numerusform>时长已知的客户不到 %n 家：太少，无法看出留存率如何随时长变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n renewal(s) were observed: too few to tell how retention changes with time.</source>
        <translation>
            <numerusform>观察到的续约不到 %n 次：太少，无法看出留存率如何随时间变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has left, or everybody did: nothing tells customers apart.</source>
        <translation>没有客户离开，或全部离开：无法区分客户。</translation>
    </message>
    <message>
        <source>Retention does not change with time in these data, so the model could not be fitted.</source>
        <translation>在这些数据中留存率不随时间变化，因此无法拟合模型。</translation>
    </message>
    <message numerus="yes">
        <source>Forecast from who renewed contracts (shifted beta-geometric), for the next %n month(s).</source>
        <translation>
            <numerusform>按合同续约情况预测（移位贝塔几何分布），今后 %n 个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention rises with time because those who leave easily are gone, not because anybody grows loyal.</source>
        <translation>留存率随时间上升，是因为容易离开的客户已经离开，而不是因为客户变得更忠诚。</translation>
    </message>
    <message>
        <source>“%1” counts months, and contracts are renewed every month.</source>
        <translation>“%1”以月计，合同每月续约。</translation>
    </message>
    <message>
        <source>“%1” counts years, and contracts are renewed every year.</source>
        <translation>“%1”以年计，合同每年续约。</translation>
    </message>
    <message>
        <source>No column of %1 says how long customers have stayed. Give one the role “Tenure” or “First purchase”.</source>
        <translation>“%1”中没有一列说明客户留了多久。请为某一列指定角色“合作时长”或“首次购买”。</translation>
    </message>
    <message>
        <source>Periods are whole months from “%1” to %2.</source>
        <translation>各期为从“%1”到 %2 的整月。</translation>
    </message>
    <message>
        <source>Periods are whole years from “%1” to %2.</source>
        <translation>各期为从“%1”到 %2 的整年。</translation>
    </message>
    <message>
        <source>No column of %1 says who has left. Give one the role “Churned”.</source>
        <translation>“%1”中没有一列说明谁已离开。请为某一列指定角色“已流失”。</translation>
    </message>
    <message>
        <source>%1 says who has left, but not after what time. Give a column with the months or years that customers stayed the role “Tenure”.</source>
        <translation>“%1”说明了谁已离开，但没有说明多久之后离开。请为记录客户所留月数或年数的列指定角色“合作时长”。</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Earnings</name>
    <message>
        <source>Amounts were converted by the rates given: %1.</source>
        <translation>金额已按给出的汇率换算：%1。</translation>
    </message>
    <message>
        <source>Amounts were converted to %1 by the rates given: %2.</source>
        <translation>金额已按给出的汇率换算成 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date were left out.</source>
        <translation>
            <numerusform>%n 行没有日期，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount count as purchases that earned nothing.</source>
        <translation>
            <numerusform>%n 行没有金额，视为没有赚取金额的购买。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to none of the customers and were left out.</source>
        <translation>
            <numerusform>%n 行不属于任何客户，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was earned stands in “%1”.</source>
        <translation>赚取的金额在“%1”中。</translation>
    </message>
    <message>
        <source>Each customer&apos;s own margin is taken of “%1”, and %2 where it is not known.</source>
        <translation>“%1”按每家客户自己的毛利率计算，未知时按 %2 计算。</translation>
    </message>
    <message>
        <source>The margin of each product is taken of “%1”, and %2 where none was given.</source>
        <translation>“%1”按每种产品的毛利率计算，未给出时按 %2 计算。</translation>
    </message>
    <message>
        <source>A margin of %1 is taken of “%2”.</source>
        <translation>“%2”按 %1 的毛利率计算。</translation>
    </message>
    <message>
        <source>No margin is known, so the whole of “%1” is counted as if it were earned.</source>
        <translation>毛利率未知，因此“%1”全部视为赚取的金额。</translation>
    </message>
    <message>
        <source>No column of %1 says when something was bought. Give it the role “Date”.</source>
        <translation>“%1”中没有一列说明购买时间。请为它指定角色“日期”。</translation>
    </message>
    <message>
        <source>No column of %1 holds amounts, and without them no customer has a value. Give it the role “Amount”.</source>
        <translation>“%1”中没有一列记录金额，而没有金额就没有客户有值。请为它指定角色“金额”。</translation>
    </message>
    <message>
        <source>No row of %1 has both a date and one of the customers. Look at how it was matched.</source>
        <translation>“%1”中没有一行同时有日期并属于某家客户。请查看它的匹配方式。</translation>
    </message>
    <message>
        <source>Nothing in %1 says what customers paid, so nothing can be computed. Best can weigh “%2”, which the table brings along.</source>
        <translation>“%1”中没有说明客户付了多少，因此无法计算。最佳客户的判定可以使用表格自带的“%2”。</translation>
    </message>
    <message>
        <source>Nothing in %1 says what customers paid: no column has the role “Revenue”, “Gross margin” or “Profit”, and there are no orders. Give a column its role, or import the orders as transactions.</source>
        <translation>“%1”中没有说明客户付了多少：没有一列的角色是“来自客户的收入”、“毛利”或“利润”，也没有订单。请为某一列指定角色，或将订单作为交易导入。</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::FitGuard</name>
    <message numerus="yes">
        <source>%n customer(s) with purchases are too few to forecast from their rhythm; %1 are needed. Use the historic margin.</source>
        <translation>
            <numerusform>有购买的客户只有 %n 家，太少，无法按购买节奏预测；需要 %1 家。请使用历史毛利。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back, which is too few to forecast from their rhythm; %1 are needed. Use the historic margin.</source>
        <translation>
            <numerusform>再次购买的客户只有 %n 家，太少，无法按购买节奏预测；需要 %1 家。请使用历史毛利。</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases were observed for %1 weeks only, and half of the customers who come back take more than %2 weeks to do so: too short to see their rhythm. Use the historic margin.</source>
        <translation>购买只观察了 %1 周，而再次购买的客户中有一半间隔超过 %2 周：太短，看不出节奏。请使用历史毛利。</translation>
    </message>
    <message>
        <source>Rough: few customers.</source>
        <translation>粗略：客户较少。</translation>
    </message>
    <message>
        <source>Fitted without a prior: with so few customers such a fit is often wrong, even where it settles.</source>
        <translation>拟合时没有使用先验：客户这样少时，即使结果收敛，也常常有误。</translation>
    </message>
    <message>
        <source>Nobody came back to buy again, so nothing says how often they will. Use the historic margin.</source>
        <translation>没有客户再次购买，因此无从得知他们会多久购买一次。请使用历史毛利。</translation>
    </message>
    <message>
        <source>Plain maximum likelihood runs away with these customers: no forecast by it can be trusted. Use the weak prior.</source>
        <translation>对这些客户，单纯的最大似然估计会发散：据此所作的预测都不可信。请使用弱先验。</translation>
    </message>
    <message>
        <source>These purchases do not fit the model: its parameters run away. Use the historic margin.</source>
        <translation>这些购买不符合模型：参数发散。请使用历史毛利。</translation>
    </message>
    <message>
        <source>No parameters were found that fit these purchases best. Use the historic margin.</source>
        <translation>没有找到最符合这些购买的参数。请使用历史毛利。</translation>
    </message>
    <message>
        <source>How often customers buy and how much they spend go together somewhat (Spearman %1), which the models take them not to: read large values with care.</source>
        <translation>客户的购买频率与消费金额有一定相关（Spearman %1），而模型假定两者无关：较大的值请谨慎看待。</translation>
    </message>
    <message>
        <source>How often customers buy and how much they spend go together (Spearman %1), so spending is not modelled: each customer&apos;s own mean is used.</source>
        <translation>客户的购买频率与消费金额相关（Spearman %1），因此不对消费金额建模：使用每家客户自己的平均值。</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Historic</name>
    <message>
        <source>Earlier money is compounded by %1 a year to %2.</source>
        <translation>较早的金额按每年 %1 复利计算至 %2。</translation>
    </message>
    <message>
        <source>Money is discounted by %1 a year to each customer&apos;s first purchase.</source>
        <translation>金额按每年 %1 折现至每家客户的首次购买。</translation>
    </message>
    <message>
        <source>What was earned so far favours old customers: with it as the goal, tenure and the year they came will look like traits. Compare the value per year of relationship.</source>
        <translation>迄今赚取的金额对老客户有利：以它为目标时，合作时长和成为客户的年份会显得像特征。请比较合作期间每年的价值。</translation>
    </message>
    <message>
        <source>Historic margin: what each customer earned you until %1, refunds taken off.</source>
        <translation>历史毛利：截至 %1 每家客户为你们赚取的金额，已扣除退款。</translation>
    </message>
    <message>
        <source>Historic margin: what each customer earned you, as its row in the customers&apos; table says.</source>
        <translation>历史毛利：每家客户为你们赚取的金额，以客户表格中该行为准。</translation>
    </message>
    <message>
        <source>“%1” is taken as the amount of one month, times the months they stayed.</source>
        <translation>“%1”视为一个月的金额，乘以客户所留的月数。</translation>
    </message>
    <message>
        <source>“%1” is taken as the amount of one year, times the years they stayed.</source>
        <translation>“%1”视为一年的金额，乘以客户所留的年数。</translation>
    </message>
    <message>
        <source>Without dated purchases nothing can be discounted. Import the orders as transactions.</source>
        <translation>没有带日期的购买，就无法折现。请将订单作为交易导入。</translation>
    </message>
    <message>
        <source>“%1” says what customers pay a month or a year, but nothing in %2 says for how long: give a column the role “Tenure” or “First purchase”.</source>
        <translation>“%1”是客户每月或每年支付的金额，但“%2”中没有说明支付了多久：请为某一列指定角色“合作时长”或“首次购买”。</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Purchases</name>
    <message>
        <source>Spending could not be modelled (Gamma-Gamma): each customer&apos;s mean is used, drawn to the median of all.</source>
        <translation>无法对消费金额建模（Gamma-Gamma）：使用每家客户的平均值，并向全体的中位数收缩。</translation>
    </message>
    <message>
        <source>Forecast from purchase rhythm, not from contracts. With %1 customers the total may be off by about %2.</source>
        <translation>按购买节奏而非合同预测。有 %1 家客户时，总数的误差可能约为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>BG/NBD with a weak prior, from purchases until %1; the next %n month(s).</source>
        <translation>
            <numerusform>采用弱先验的 BG/NBD，依据截至 %1 的购买；今后 %n 个月。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BG/NBD without a prior, from purchases until %1; the next %n month(s).</source>
        <translation>
            <numerusform>不用先验的 BG/NBD，依据截至 %1 的购买；今后 %n 个月。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a purchase earns: Gamma-Gamma, from %n customer(s) who came back.</source>
        <translation>
            <numerusform>每次购买的毛利：Gamma-Gamma，依据 %n 家再次购买的客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back without earning anything: their own mean is used, drawn to the median of all.</source>
        <translation>
            <numerusform>%n 家客户再次购买但没有带来毛利：使用它们自己的平均值，并向全体的中位数收缩。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>正在预测</translation>
    </message>
    <message>
        <source>There are no purchases to see a rhythm in. Import the orders as transactions.</source>
        <translation>没有购买记录，看不出节奏。请将订单作为交易导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) after %1 were left out.</source>
        <translation>
            <numerusform>%1 之后的 %n 行已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Simple</name>
    <message>
        <source>The retention of %1 a year is that of these customers: %2 of %3 renewals that were due were made. %4</source>
        <translation>每年 %1 的留存率来自这些客户：到期的 %3 次续约中完成了 %2 次。%4</translation>
    </message>
    <message>
        <source>The retention of %1 a year is estimated from the purchases: of %2 customers who bought in the %3 days until %4, %5 bought again in the same time after it. Who buys rarely seems lost by it; give the retention if you know it.</source>
        <translation>每年 %1 的留存率由购买估计得出：在截至 %4 的 %3 天内购买的 %2 家客户中，有 %5 家在其后同样长的时间内再次购买。很少购买的客户因此看似流失；如果知道留存率，请直接给出。</translation>
    </message>
    <message>
        <source>Nothing says how many customers stay for another year. Give the retention, for example 80%, or columns with the roles “Tenure” and “Churned”.</source>
        <translation>没有说明有多少客户会再留一年。请给出留存率，例如 80%，或角色为“合作时长”和“已流失”的列。</translation>
    </message>
    <message>
        <source>Nothing in %1 says since when somebody is a customer, so what they earn a year is not known. Give a column the role “Tenure” or “First purchase”.</source>
        <translation>“%1”中没有说明从何时起成为客户，因此不知道他们每年赚取多少。请为某一列指定角色“合作时长”或“首次购买”。</translation>
    </message>
    <message>
        <source>Simple formula %1: %2.</source>
        <translation>简单公式 %1：%2。</translation>
    </message>
    <message>
        <source>M is each customer&apos;s margin a year, %1 on average.</source>
        <translation>M 是每家客户每年的毛利，平均 %1。</translation>
    </message>
    <message>
        <source>L is a lifetime of %1 years.</source>
        <translation>L 是 %1 年的客户寿命。</translation>
    </message>
    <message>
        <source>r is a retention of %1 a year, which means %2 years as a customer.</source>
        <translation>r 是每年 %1 的留存率，相当于成为客户 %2 年。</translation>
    </message>
    <message>
        <source>d is a discount of %1 a year.</source>
        <translation>d 是每年 %1 的折现率。</translation>
    </message>
    <message>
        <source>This retention implies a lifetime over 100 years.</source>
        <translation>此留存率意味着客户寿命超过 100 年。</translation>
    </message>
    <message>
        <source>This formula needs the lifetime of a customer in years. Give it, or use formula c, d or e with a retention.</source>
        <translation>此公式需要以年计的客户寿命。请给出，或改用需要留存率的公式 c、d 或 e。</translation>
    </message>
    <message>
        <source>Customers who never leave, without a discount, are worth endlessly much. Give a retention below 100% or a discount.</source>
        <translation>永不离开的客户在不折现时价值无穷大。请给出低于 100% 的留存率，或给出折现率。</translation>
    </message>
    <message>
        <source>Winning a customer cost %1, which is taken off.</source>
        <translation>赢得一家客户的成本为 %1，已扣除。</translation>
    </message>
    <message>
        <source>Nobody in %1 bought anything until %2: it has only refunds, or purchases of later days. So what customers earn a year is not known.</source>
        <translation>截至 %2，“%1”中没有客户购买过任何东西：只有退款，或更晚日期的购买。因此无法得知每年从客户赚取多少。</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Store</name>
    <message>
        <source>Chose how lifetime value is computed: %1</source>
        <translation>选择终身价值的计算方法：%1</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them, or their orders, first.</source>
        <translation>还没有客户。请先导入客户或客户的订单。</translation>
    </message>
    <message>
        <source>Computed lifetime value: %1</source>
        <translation>计算终身价值：%1</translation>
    </message>
    <message>
        <source>No customer has a value, so there is nothing to keep.</source>
        <translation>没有客户有值，因此没有可保存的内容。</translation>
    </message>
    <message>
        <source>Lifetime value of %1</source>
        <translation>“%1”的终身价值</translation>
    </message>
    <message>
        <source>Removed the computed lifetime value</source>
        <translation>删除算出的终身价值</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Terms</name>
    <message>
        <source>Historic margin</source>
        <translation>历史毛利</translation>
    </message>
    <message>
        <source>Simple formula</source>
        <translation>简单公式</translation>
    </message>
    <message>
        <source>Contracts (shifted beta-geometric)</source>
        <translation>合同续约（移位贝塔几何分布）</translation>
    </message>
    <message>
        <source>Repeat purchases (BG/NBD and Gamma-Gamma)</source>
        <translation>重复购买（BG/NBD 和 Gamma-Gamma）</translation>
    </message>
    <message>
        <source>M × L − cost of acquisition: the yearly margin times the years</source>
        <translation>M × L − 获客成本：每年毛利乘以年数</translation>
    </message>
    <message>
        <source>M × (1 − (1 + d)^−L) / d − cost of acquisition: paid at the end of each year</source>
        <translation>M × (1 − (1 + d)^−L) / d − 获客成本：每年年末支付</translation>
    </message>
    <message>
        <source>M × r / (1 + d − r) − cost of acquisition: the first margin comes next year</source>
        <translation>M × r / (1 + d − r) − 获客成本：第一笔毛利来自明年</translation>
    </message>
    <message>
        <source>M × (1 + d) / (1 + d − r) − cost of acquisition: one margin is received now</source>
        <translation>M × (1 + d) / (1 + d − r) − 获客成本：现在即得一笔毛利</translation>
    </message>
    <message>
        <source>M / (1 + d − r) − cost of acquisition: the first margin comes at the end of this year</source>
        <translation>M / (1 + d − r) − 获客成本：第一笔毛利在今年年末取得</translation>
    </message>
    <message>
        <source>The months to look ahead are a whole number from 1 to 600.</source>
        <translation>预测的月数应为 1 到 600 的整数。</translation>
    </message>
    <message>
        <source>The discount is a share a year from 0: 0.1 or 10% where money of next year is worth a tenth less.</source>
        <translation>折现率是每年的比例，不小于 0：明年的钱少值十分之一时为 0.1 或 10%。</translation>
    </message>
    <message>
        <source>The retention is the share of customers who stay for another year, from 0 to 1.</source>
        <translation>留存率是再留一年的客户占比，从 0 到 1。</translation>
    </message>
    <message>
        <source>The lifetime is a number of years above 0.</source>
        <translation>客户寿命应为大于 0 的年数。</translation>
    </message>
    <message>
        <source>The cost of acquisition is an amount from 0.</source>
        <translation>获客成本应为不小于 0 的金额。</translation>
    </message>
    <message>
        <source>The margin is a share of the revenue, at most 100%: 0.3 or 30% where 30 of 100 are earned.</source>
        <translation>毛利率是占收入的比例，最高 100%：每 100 中赚取 30，写作 0.3 或 30%。</translation>
    </message>
    <message>
        <source>The margin of %1 is a share of the revenue, at most 100%: 0.3 or 30% where 30 of 100 are earned.</source>
        <translation>“%1”的毛利率是占收入的比例，最高 100%：每 100 中赚取 30，写作 0.3 或 30%。</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::AnswerWorkbook</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1: questions for %2</source>
        <extracomment>Heading of a form: %1 is the project, %2 the team or person who answers</extracomment>
        <translation>%1：请%2回答的问题</translation>
    </message>
    <message>
        <source>One answer to a cell, as many as you have. Your name in one row counts for the rows below it. Please leave the first column as it is.</source>
        <translation>每个单元格写一条回答，有多少写多少。在某一行写下姓名，对其下各行同样有效。请保持第一列不变。</translation>
    </message>
    <message>
        <source>Please send it back by %1.</source>
        <comment>a day</comment>
        <translation>请于 %1 之前交回。</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::CsvWriter</name>
    <message>
        <source>The table could not be written to its end. Check the free space and that the place can be written.</source>
        <translation>表格未能完整写入。请检查可用空间，以及该位置是否可写。</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::ProspectScores</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>正在写入行</translation>
    </message>
    <message>
        <source>The scores could not be written: %1.</source>
        <translation>得分无法写出：%1。</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds %1 rows, and there are %2. Write a CSV file instead.</source>
        <translation>工作簿的一张工作表最多容纳 %1 行，而这里有 %2 行。请改为写出 CSV 文件。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::QuestionSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>提问对象</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>我们的回答</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Confidence, 1 low to 5 high</source>
        <translation>把握程度，1 为低，5 为高</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::TableCsv</name>
    <message>
        <source>The column %1 is not loaded yet. Wait a moment and export again.</source>
        <translation>列“%1”尚未载入。请稍候再导出。</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>正在写入行</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::Workbook</name>
    <message>
        <source>The workbook %1 could not be written. Check the folder and the room on the disk.</source>
        <translation>无法写入工作簿“%1”。请检查文件夹和磁盘空间。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::CsvReader</name>
    <message>
        <source>a damaged character was replaced by &quot;�&quot;</source>
        <translation>一个损坏的字符已替换为“�”</translation>
    </message>
    <message>
        <source>a line before the table, not a row</source>
        <translation>表格之前的一行，不是数据行</translation>
    </message>
    <message>
        <source>a comment, not a row</source>
        <translation>注释，不是数据行</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It has no line breaks in its first %2 megabytes: check that it is a table, and the delimiter and quotes.</source>
        <translation>无法导入“%1”。前 %2 MB 中没有换行：请检查它是否为表格，以及分隔符和引号。</translation>
    </message>
    <message>
        <source>a closing line of the report, not a row</source>
        <translation>报告的结尾行，不是数据行</translation>
    </message>
    <message>
        <source>a quote inside a quoted cell was not doubled; it was kept</source>
        <translation>带引号的单元格中有一个引号没有双写；已保留</translation>
    </message>
    <message>
        <source>an opening quote had no closing quote and was left out</source>
        <translation>一个左引号没有对应的右引号，已去除</translation>
    </message>
    <message>
        <source>a delimiter inside a cell had no quotes round it; the cell was put together</source>
        <translation>单元格中的分隔符没有加引号；已将该单元格合并</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) more than the table has columns; the row was kept without them</source>
        <translation>
            <numerusform>比表格的列数多出 %n 个单元格；保留该行，略去多余部分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells where the table has %2 columns</source>
        <translation>有 %1 个单元格，而表格有 %2 列</translation>
    </message>
    <message>
        <source>another delimiter than the rest of the table; the row was split by it</source>
        <translation>分隔符与表格其余部分不同；该行已按此分隔</translation>
    </message>
    <message>
        <source>a line break inside a cell had no quotes round it; the row was put together</source>
        <translation>单元格中的换行没有加引号；已将该行合并</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing at the end of the row; left empty</source>
        <translation>
            <numerusform>行尾缺少 %n 个单元格；已留空</numerusform>
        </translation>
    </message>
    <message>
        <source>a line break inside a cell had no quotes round it; the line was added to the row above</source>
        <translation>单元格中的换行没有加引号；该行已并入上一行</translation>
    </message>
    <message>
        <source>longer than %1 megabytes without a line break</source>
        <translation>超过 %1 MB 没有换行</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing; left empty where the other cells then fit their columns</source>
        <translation>
            <numerusform>缺少 %n 个单元格；在其余单元格能与各列相符的位置留空</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) too many; left out where the other cells then fit their columns</source>
        <translation>
            <numerusform>多出 %n 个空单元格；在其余单元格能与各列相符的位置略去</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes round the whole row were left out</source>
        <translation>整行外面的引号已去除</translation>
    </message>
    <message>
        <source>a line after the table, not a row</source>
        <translation>表格之后的一行，不是数据行</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Currencies</name>
    <message>
        <source>%1: %2</source>
        <comment>currency: rows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 holds several currencies (%2). Only amounts in %3 count; the others are kept as text and listed. Convert them before you import, if they should count.</source>
        <translation>“%1”包含多种货币（%2）。只有 %3 金额计入；其余保留为文本并列出。如果也要计入，请在导入前换算。</translation>
    </message>
    <message>
        <source>%1 names several currencies (%2). The amounts in %3 are compared and added up only by rates that you give.</source>
        <translation>“%1”列出多种货币（%2）。%3 中的金额只按你们给出的汇率比较和相加。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseAddress</name>
    <message>
        <source>The address of the database is not understood. It is written like postgresql://user@host:5432/database or odbc:DSN.</source>
        <translation>无法理解数据库地址。写法如 postgresql://user@host:5432/database 或 odbc:DSN。</translation>
    </message>
    <message>
        <source>“%1” cannot be set in the address of a database. Leave it out.</source>
        <translation>数据库地址中不能设置“%1”。请去掉它。</translation>
    </message>
    <message>
        <source>An ODBC source needs a name or a connection string: odbc:DSN, or odbc:Driver={…};Server=…;Database=…;UID=…</source>
        <translation>ODBC 来源需要名称或连接字符串：odbc:DSN，或 odbc:Driver={…};Server=…;Database=…;UID=…</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>name of a database, name of a computer</comment>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseCatalogue</name>
    <message>
        <source>Listing the tables</source>
        <translation>正在列出表</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseConnection</name>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>The connection to %1 has ended. Try again.</source>
        <translation>与 %1 的连接已断开。请重试。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseError</name>
    <message>
        <source>%1 asks for a password. Type it, or put it into the environment variable LODESTAR_DB_PASSWORD.</source>
        <translation>%1 要求密码。请输入密码，或将它放入环境变量 LODESTAR_DB_PASSWORD。</translation>
    </message>
    <message>
        <source>%1 does not accept this user and password. Check both.</source>
        <translation>%1 不接受此用户名和密码。请检查两者。</translation>
    </message>
    <message>
        <source>There is no such database as %1. Check its name.</source>
        <translation>没有“%1”这个数据库。请检查其名称。</translation>
    </message>
    <message>
        <source>Nothing answers for %1. Check the host and the port, and that the database is running.</source>
        <translation>%1 没有应答。请检查主机和端口，以及数据库是否正在运行。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the host, and whether a VPN or a firewall stands between.</source>
        <translation>%1 没有及时应答。请检查主机，以及中间是否有 VPN 或防火墙。</translation>
    </message>
    <message>
        <source>The computer of %1 is not known here. Check the host&apos;s name and the network.</source>
        <translation>此处找不到 %1 所在的计算机。请检查主机名和网络。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made. Ask its administrator which sslmode to use.</source>
        <translation>无法与 %1 建立加密连接。请向其管理员询问应使用哪种 sslmode。</translation>
    </message>
    <message>
        <source>This ODBC name or driver is not set up on this computer. Install the driver (for PostgreSQL the package odbc-postgresql) and name it as “odbcinst -q -d” lists it.</source>
        <translation>此 ODBC 名称或驱动程序未在本机上设置。请安装驱动程序（PostgreSQL 为软件包 odbc-postgresql），并按“odbcinst -q -d”列出的名称填写。</translation>
    </message>
    <message>
        <source>The query would change the database and was refused. Only reading is possible here.</source>
        <translation>该查询会更改数据库，已被拒绝。这里只能读取。</translation>
    </message>
    <message>
        <source>The query took too long and was stopped. Ask for fewer rows, or roll up per customer.</source>
        <translation>查询耗时过长，已停止。请减少行数，或按客户汇总。</translation>
    </message>
    <message>
        <source>The database has no such table, or none that you may see: %1. Check the name and its schema.</source>
        <translation>数据库中没有这个表，或您无权查看：%1。请检查其名称和模式（schema）。</translation>
    </message>
    <message>
        <source>The database has no such column: %1. Check the name; capital letters need double quotes.</source>
        <translation>数据库中没有这一列：%1。请检查名称；大写字母需要用双引号括起。</translation>
    </message>
    <message>
        <source>The database does not understand the query: %1. Correct it there.</source>
        <translation>数据库无法理解该查询：%1。请在该处更正。</translation>
    </message>
    <message>
        <source>You may not read this: %1. Ask the database&apos;s administrator for the right to read it.</source>
        <translation>您无权读取：%1。请向数据库管理员申请读取权限。</translation>
    </message>
    <message>
        <source>The connection to the database broke off. Nothing was changed; try again.</source>
        <translation>与数据库的连接中断。没有任何改动；请重试。</translation>
    </message>
    <message>
        <source>The database is too busy for another connection. Try again later.</source>
        <translation>数据库过于繁忙，无法再建立连接。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address.</source>
        <translation>无法连接 %1：%2。请检查地址。</translation>
    </message>
    <message>
        <source>%1 could not answer: %2. Change the query or choose another table.</source>
        <translation>%1 无法应答：%2。请更改查询，或选择其他表。</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed. Install the package libqt6sql6-psql.</source>
        <translation>未安装 PostgreSQL 驱动程序。请安装软件包 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>The driver for ODBC is not installed. Install the packages libqt6sql6-odbc and unixodbc.</source>
        <translation>未安装 ODBC 驱动程序。请安装软件包 libqt6sql6-odbc 和 unixodbc。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseReader</name>
    <message>
        <source>%1 is a whole database. Say which table to read, or give a query.</source>
        <translation>%1 是整个数据库。请指明要读取哪个表，或给出查询。</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>正在等待数据库</translation>
    </message>
    <message>
        <source>The query gives no columns. Name at least one.</source>
        <translation>该查询没有返回列。请至少指定一列。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseRollUp</name>
    <message>
        <source>Say which column names the customer: rows are rolled up by it.</source>
        <translation>请指明哪一列是客户：各行按它汇总。</translation>
    </message>
    <message>
        <source>Say which column tells what came of a deal, and which of its values mean “won”.</source>
        <translation>请指明哪一列记录商机的结果，以及其中哪些值表示“赢单”。</translation>
    </message>
    <message>
        <source>“%1” is not understood. A roll-up is written as customer=COLUMN,amount=COLUMN,date=COLUMN; product, name, stage, created and won=VALUE|VALUE may follow.</source>
        <translation>无法理解“%1”。汇总写成 customer=COLUMN,amount=COLUMN,date=COLUMN；后面还可以加 product、name、stage、created 和 won=VALUE|VALUE。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseSource</name>
    <message>
        <source>Read from %1, in a transaction that cannot change anything.</source>
        <translation>读取自 %1，所在事务不能更改任何内容。</translation>
    </message>
    <message>
        <source>The database expects about %1 rows.</source>
        <translation>数据库预计约有 %1 行。</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>已读取 %1 行</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Query on %1</source>
        <translation>%1 的查询</translation>
    </message>
    <message>
        <source>a query of %1</source>
        <translation>%1 的查询</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a table, its database</comment>
        <translation>%2 的 %1</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseSql</name>
    <message>
        <source>“%1” is no name of a table. Write it as table or schema.table, with double quotes around a part that has a dot in it.</source>
        <translation>“%1”不是表名。请写成 table 或 schema.table；含有点号的部分用双引号括起。</translation>
    </message>
    <message>
        <source>Only one query can be run. Leave out what follows the first semicolon.</source>
        <translation>只能运行一个查询。请去掉第一个分号之后的内容。</translation>
    </message>
    <message>
        <source>The query has the word %1, which could change the database. Only reading is possible; if it is a name, put it in quotes.</source>
        <translation>查询中含有 %1 一词，可能会更改数据库。这里只能读取；如果它是名称，请用引号括起。</translation>
    </message>
    <message>
        <source>The query is empty. Write one that begins with SELECT.</source>
        <translation>查询是空的。请写一个以 SELECT 开头的查询。</translation>
    </message>
    <message>
        <source>Only queries that read can be run: they begin with SELECT, WITH, TABLE or VALUES.</source>
        <translation>只能运行读取的查询：以 SELECT、WITH、TABLE 或 VALUES 开头。</translation>
    </message>
    <message>
        <source>A quote, a bracket or a comment in the query is not closed where it should be.</source>
        <translation>查询中有引号、括号或注释没有在应有的位置结束。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DateQuestions</name>
    <message>
        <source>“%1” in %2 could be %3 or %4: no date in this file has a day above 12. Which is it?</source>
        <translation>“%2”中的“%1”可以是 %3，也可以是 %4：此文件中没有大于 12 的日。是哪一个？</translation>
    </message>
    <message>
        <source>The dates of “%1” were read with the day first and not in the order asked for, because some of them fit no other.</source>
        <translation>“%1”的日期按日在前读取，没有按所要求的顺序，因为其中有些不符合其他顺序。</translation>
    </message>
    <message>
        <source>The dates of “%1” were read with the month first and not in the order asked for, because some of them fit no other.</source>
        <translation>“%1”的日期按月在前读取，没有按所要求的顺序，因为其中有些不符合其他顺序。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Dialect</name>
    <message>
        <source>a comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>a vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The delimiter is %1: %2 of the lines looked at have %3 cells with it.</source>
        <translation>分隔符是%1：按它分隔，所查看的行中有 %2 行各有 %3 个单元格。</translation>
    </message>
    <message>
        <source>The table has one column: no delimiter divides its lines alike.</source>
        <translation>表格只有一列：没有任何分隔符能把各行一致地分开。</translation>
    </message>
    <message>
        <source>Cells are quoted with apostrophes.</source>
        <translation>单元格用单引号括起。</translation>
    </message>
    <message>
        <source>A backslash before a quote makes it part of the text.</source>
        <translation>引号前的反斜杠表示它属于文本。</translation>
    </message>
    <message>
        <source>Lines that begin with &quot;#&quot; are comments.</source>
        <translation>以“#”开头的行是注释。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) stand before the table.</source>
        <translation>
            <numerusform>表格之前有 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds the names of the columns.</source>
        <translation>第一行是列名。</translation>
    </message>
    <message>
        <source>The first row looks like data, so the columns are numbered.</source>
        <translation>第一行看起来是数据，因此各列用编号表示。</translation>
    </message>
    <message>
        <source>Encoding %1. %2</source>
        <translation>编码 %1。%2</translation>
    </message>
    <message>
        <source>The first line names the delimiter.</source>
        <translation>第一行指明了分隔符。</translation>
    </message>
    <message numerus="yes">
        <source>The columns begin at the same places of every line: fixed width, %n column(s).</source>
        <translation>
            <numerusform>各列在每行的相同位置开始：固定宽度，%n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns are parted by runs of spaces: %n column(s).</source>
        <translation>
            <numerusform>各列由连续的空格分开：%n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells are quoted with backticks.</source>
        <translation>单元格用反引号括起。</translation>
    </message>
    <message>
        <source>The table ends before line %1.</source>
        <translation>表格在第 %1 行之前结束。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) together hold the names of the columns.</source>
        <translation>
            <numerusform>前 %n 行合起来是列名。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::Encoding</name>
    <message>
        <source>The file begins with the byte order mark of its encoding.</source>
        <translation>文件以其编码的字节顺序标记开头。</translation>
    </message>
    <message>
        <source>Its bytes make sense as %1 text.</source>
        <translation>其字节按 %1 文本解读是通顺的。</translation>
    </message>
    <message>
        <source>It is not UTF-8; read as %1, its accented letters make the most sense.</source>
        <translation>它不是 UTF-8；按 %1 解读时，带重音的字母最通顺。</translation>
    </message>
    <message>
        <source>Its zero bytes stand where those of %1 stand.</source>
        <translation>其零字节的位置符合 %1。</translation>
    </message>
    <message>
        <source>It has nothing but plain ASCII characters.</source>
        <translation>其中只有普通的 ASCII 字符。</translation>
    </message>
    <message>
        <source>Every byte is valid UTF-8.</source>
        <translation>每个字节都是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>It is UTF-8, apart from a few damaged characters.</source>
        <translation>除少数损坏的字符外，它是 UTF-8。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::FileKind</name>
    <message>
        <source>It is an Excel workbook: save the sheet as CSV UTF-8 and import that file.</source>
        <translation>这是 Excel 工作簿：请将工作表另存为 CSV UTF-8，再导入该文件。</translation>
    </message>
    <message>
        <source>It is an OpenDocument spreadsheet: save the sheet as CSV and import that file.</source>
        <translation>这是 OpenDocument 电子表格：请将工作表另存为 CSV，再导入该文件。</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it and import the CSV file inside.</source>
        <translation>这是 ZIP 压缩包：请先解压，再导入其中的 CSV 文件。</translation>
    </message>
    <message>
        <source>It is a web page, perhaps a sign-in page saved by mistake: export the table as CSV.</source>
        <translation>这是网页，也许是误存的登录页：请将表格导出为 CSV。</translation>
    </message>
    <message>
        <source>It is an XML document: export the table as CSV.</source>
        <translation>这是 XML 文档：请将表格导出为 CSV。</translation>
    </message>
    <message>
        <source>It is JSON: export the table as CSV.</source>
        <translation>这是 JSON：请将表格导出为 CSV。</translation>
    </message>
    <message>
        <source>It is not a text file: export the table as CSV.</source>
        <translation>这不是文本文件：请将表格导出为 CSV。</translation>
    </message>
    <message>
        <source>It is a picture, not a table.</source>
        <translation>这是图片，不是表格。</translation>
    </message>
    <message>
        <source>It is a PDF document: export the table as CSV from the program that made it.</source>
        <translation>这是 PDF 文档：请在生成它的程序中将表格导出为 CSV。</translation>
    </message>
    <message>
        <source>It is an old Office document (.xls or .doc): save the sheet as CSV and import that file.</source>
        <translation>这是旧版 Office 文档（.xls 或 .doc）：请将工作表另存为 CSV，再导入该文件。</translation>
    </message>
    <message>
        <source>It is a database or a Lodestar project: open it instead of importing it.</source>
        <translation>这是数据库或 Lodestar 项目：请直接打开，而不是导入。</translation>
    </message>
    <message>
        <source>It is a compressed file (gzip): unpack it and import the CSV file inside.</source>
        <translation>这是压缩文件（gzip）：请先解压，再导入其中的 CSV 文件。</translation>
    </message>
    <message>
        <source>It is a compressed archive: unpack it and import the CSV file inside.</source>
        <translation>这是压缩包：请先解压，再导入其中的 CSV 文件。</translation>
    </message>
    <message>
        <source>It is a Parquet file: export it as CSV and import that file.</source>
        <translation>这是 Parquet 文件：请导出为 CSV，再导入该文件。</translation>
    </message>
    <message>
        <source>It is a program, not a table.</source>
        <translation>这是程序，不是表格。</translation>
    </message>
    <message>
        <source>The workbook is damaged, or it is no workbook: open it in its own program, save it again as .xlsx and import that file, or download it again.</source>
        <translation>工作簿已损坏，或不是工作簿：请用原程序打开，另存为 .xlsx 再导入该文件，或重新下载。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Header</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Import</name>
    <message>
        <source>%1 has a header but no rows. Choose a file with at least one row.</source>
        <translation>“%1”有标题行，但没有数据行。请选择至少有一行数据的文件。</translation>
    </message>
    <message>
        <source>%1 has no rows that can be read. Check the file, its encoding and its delimiter.</source>
        <translation>“%1”中没有可读取的行。请检查文件、编码和分隔符。</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>The table has %1 columns; at most %2 can be imported. Leave columns out, or check the delimiter.</source>
        <translation>表格有 %1 列；最多可导入 %2 列。请去掉一些列，或检查分隔符。</translation>
    </message>
    <message>
        <source>The table has one column only. If it should have more, choose another delimiter.</source>
        <translation>表格只有一列。如果应该更多，请选择其他分隔符。</translation>
    </message>
    <message>
        <source>There is no column %1. The columns are: %2.</source>
        <translation>没有列“%1”。现有的列：%2。</translation>
    </message>
    <message>
        <source>There is no role %1. The roles are: %2.</source>
        <translation>没有角色 %1。可用的角色：%2。</translation>
    </message>
    <message>
        <source>Judging columns</source>
        <translation>正在判断各列</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: line %3 has “%4”, and dates are needed. Choose another column.</source>
        <translation>“%1”不能用作“%2”：第 %3 行是“%4”，而这里需要日期。请选择其他列。</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: line %3 has “%4”, and numbers are needed. Choose another column.</source>
        <translation>“%1”不能用作“%2”：第 %3 行是“%4”，而这里需要数字。请选择其他列。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the %1 of an earlier row. All rows are kept.</source>
        <translation>
            <numerusform>有 %n 行与前面某行的“%1”重复。所有行都已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats the key of an earlier row</source>
        <translation>与前面某行的键重复</translation>
    </message>
    <message>
        <source>%1 has no rows. Choose a table or a query with at least one row.</source>
        <translation>“%1”没有数据行。请选择至少有一行的表或查询。</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It has only blank lines: export the table again.</source>
        <translation>无法导入“%1”。其中只有空行：请重新导出表格。</translation>
    </message>
    <message>
        <source>as in the data set before</source>
        <translation>与之前的数据集相同</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no values: %1.</source>
        <translation>
            <numerusform>%n 列没有值：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no values: %1 and %2 more.</source>
        <translation>
            <numerusform>%n 列没有值：%1，以及另外 %2 列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::ImportProgress</name>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · 剩余 %2 秒</translation>
    </message>
    <message>
        <source>%1 · %2 min left</source>
        <translation>%1 · 剩余 %2 分钟</translation>
    </message>
    <message>
        <source>%1 of about %2 rows read</source>
        <translation>已读取 %1 行，共约 %2 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>已写入 %1 行，共 %2 行</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Importer</name>
    <message>
        <source>Text table</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>%1 is a text table and has no sheets: leave out the sheet %2.</source>
        <translation>“%1”是文本表格，没有工作表：请去掉工作表 %2。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Kinds</name>
    <message>
        <source>Files with %1 list deals.</source>
        <translation>含有 %1 的文件列出的是商机。</translation>
    </message>
    <message>
        <source>Files with %1 list orders or invoices.</source>
        <translation>含有 %1 的文件列出的是订单或发票。</translation>
    </message>
    <message>
        <source>Files with %1 list answers to a survey.</source>
        <translation>含有 %1 的文件列出的是调查回答。</translation>
    </message>
    <message>
        <source>Files with %1 list visits to a website.</source>
        <translation>含有 %1 的文件列出的是网站访问。</translation>
    </message>
    <message>
        <source>Files with %1 list social media figures.</source>
        <translation>含有 %1 的文件列出的是社交媒体数据。</translation>
    </message>
    <message>
        <source>Files with %1 list technologies in use.</source>
        <translation>含有 %1 的文件列出的是在用技术。</translation>
    </message>
    <message>
        <source>Files with %1 list people.</source>
        <translation>含有 %1 的文件列出的是人员。</translation>
    </message>
    <message>
        <source>Files with %1 list companies.</source>
        <translation>含有 %1 的文件列出的是企业。</translation>
    </message>
    <message>
        <source>%1 It looks like an export of %2.</source>
        <translation>%1看起来是 %2 的导出文件。</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>Files with customers that come back, dates and amounts list orders or invoices.</source>
        <translation>客户重复出现并含有日期和金额的文件，列出的是订单或发票。</translation>
    </message>
    <message>
        <source>In HubSpot, export the companies.</source>
        <translation>在 HubSpot 中，请导出公司（companies）。</translation>
    </message>
    <message>
        <source>In Salesforce, export a report on accounts.</source>
        <translation>在 Salesforce 中，请导出客户（accounts）报表。</translation>
    </message>
    <message>
        <source>In Pipedrive, export the organizations.</source>
        <translation>在 Pipedrive 中，请导出组织（organizations）。</translation>
    </message>
    <message>
        <source>In Zoho, export the accounts.</source>
        <translation>在 Zoho 中，请导出客户（accounts）。</translation>
    </message>
    <message>
        <source>In Dynamics, export the accounts.</source>
        <translation>在 Dynamics 中，请导出客户（accounts）。</translation>
    </message>
    <message>
        <source>Export the companies instead, one row each.</source>
        <translation>请改为导出企业，每家一行。</translation>
    </message>
    <message>
        <source>The rows are people: each person would count as a customer. If your customers are companies, this is the wrong list. %1</source>
        <translation>各行是人：每个人都会算作一家客户。如果你们的客户是企业，这份名单就不对。%1</translation>
    </message>
    <message>
        <source>The rows are people, not companies: %1 rows name %2 companies in %3. Each person would count as a customer, and a company with many contacts many times over. %4</source>
        <translation>各行是人，而不是企业：%1 行在“%3”中列出了 %2 家企业。每个人都会算作一家客户，联系人多的企业会重复计算多次。%4</translation>
    </message>
</context>
<context>
    <name>lodestar::import::PurchaseContent</name>
    <message>
        <source>its values come back from row to row</source>
        <translation>它的值在多行中重复出现</translation>
    </message>
    <message>
        <source>it holds dates</source>
        <translation>它含有日期</translation>
    </message>
    <message>
        <source>it holds small whole numbers</source>
        <translation>它含有较小的整数</translation>
    </message>
    <message>
        <source>it holds amounts</source>
        <translation>它含有金额</translation>
    </message>
</context>
<context>
    <name>lodestar::import::ReadTable</name>
    <message>
        <source>Reading rows</source>
        <translation>正在读取行</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Roles</name>
    <message>
        <source>judged by the columns beside it; please check</source>
        <translation>根据相邻的列判断；请核对</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>标题是它的常用名称</translation>
    </message>
    <message>
        <source>the header contains “%1”</source>
        <translation>标题包含“%1”</translation>
    </message>
    <message>
        <source>it is the first column, and its values are all different</source>
        <translation>它是第一列，且各值互不相同</translation>
    </message>
    <message>
        <source>No column names the customers: rows are called by their number. Give a column the role %1 or %2.</source>
        <translation>没有一列给出客户名称：各行以编号称呼。请将某一列的角色设为“%1”或“%2”。</translation>
    </message>
    <message>
        <source>often known only after the sale</source>
        <translation>往往在成交之后才知道</translation>
    </message>
    <message>
        <source>Check whether these are known before a company buys; if not, they say nothing about prospects: %1.</source>
        <translation>请核对这些内容在企业购买之前是否已知；如果不是，它们对潜在客户没有参考价值：%1。</translation>
    </message>
    <message>
        <source>%1 has %2 different values in %3 rows. If the rows are orders, import them as transactions.</source>
        <translation>“%1”在 %3 行中有 %2 个不同值。如果每行是一笔订单，请作为交易导入。</translation>
    </message>
    <message>
        <source>Is %1 the customers&apos; own turnover, or what they paid you?</source>
        <translation>“%1”是客户自身的营业额，还是他们付给你们的金额？</translation>
    </message>
    <message>
        <source>Is %1 the day a company became a customer, or the day a deal was closed?</source>
        <translation>“%1”是企业成为客户的日期，还是商机成交的日期？</translation>
    </message>
    <message>
        <source>%1 could also say what came of a company. Which column is it?</source>
        <translation>“%1”也可能说明企业后来的结果。是哪一列？</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>numbers</comment>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>例如 %1。</translation>
    </message>
    <message>
        <source>%1 holds %2 among its stages: the number of a stage that was made in the CRM. Export the labels, or give it a name.</source>
        <translation>“%1”的阶段中有 %2：这是在 CRM 中自建阶段的编号。请导出标签，或为它起一个名称。</translation>
    </message>
    <message>
        <source>%1 holds the internal names of the CRM, such as %2. They are kept as written; export the labels for words that read better.</source>
        <translation>“%1”是 CRM 的内部名称，例如 %2。将按原样保留；请导出标签，文字会更易读。</translation>
    </message>
    <message>
        <source>%1 looks like an earlier judgement of the customers. Compare the result with it, rather than build on it.</source>
        <translation>“%1”看起来是以前对客户的评判。请用它来对照结果，而不要以它为基础。</translation>
    </message>
    <message>
        <source>%1 has %2 different values in %3 rows: several rows seem to belong to one customer. They can be merged under Quality, as duplicates.</source>
        <translation>“%1”在 %3 行中有 %2 个不同值：似乎多行属于同一家客户。可在“质量”下作为重复项合并。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::SheetRows</name>
    <message>
        <source>a formula whose result is not saved in the file: open it in a spreadsheet program and save it again</source>
        <translation>公式的结果没有保存在文件中：请在电子表格程序中打开并重新保存</translation>
    </message>
    <message>
        <source>spreadsheets keep only 15 digits of a number: the rest of this one is lost, if it was an id</source>
        <translation>电子表格只保留数字的 15 位：如果这是编号，其余位数已丢失</translation>
    </message>
    <message>
        <source>a row above the table</source>
        <translation>表格上方的一行</translation>
    </message>
    <message>
        <source>a closing line of the report, not a row</source>
        <translation>报告的结尾行，不是数据行</translation>
    </message>
    <message>
        <source>a cell beside the table; it was left out</source>
        <translation>表格旁边的单元格；已略去</translation>
    </message>
    <message>
        <source>cells merged as %1: the value stands in the first of them, the others are empty</source>
        <translation>合并的单元格 %1：值在第一个单元格中，其余为空</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no saved result and came in empty. Open the workbook in a spreadsheet program, save it and import it again.</source>
        <translation>
            <numerusform>%n 个公式没有保存结果，读入时为空。请在电子表格程序中打开工作簿，保存后重新导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A, the first is %1. They count as missing.</source>
        <translation>
            <numerusform>%n 个单元格含有 #N/A 之类的错误，第一个是 %1。它们按缺失处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the sheet, perhaps by a filter. They were read like the others.</source>
        <translation>
            <numerusform>工作表中有 %n 行被隐藏，也许是由于筛选。它们与其他行一样已读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden in the sheet and read all the same: %1.</source>
        <translation>在工作表中隐藏，但照样已读取：%1。</translation>
    </message>
    <message>
        <source>a row below the table</source>
        <translation>表格下方的一行</translation>
    </message>
    <message>
        <source>nothing but formulas without results</source>
        <translation>只有没有结果的公式</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Spreadsheet</name>
    <message>
        <source>%1 has no sheet with rows that can be read. Its sheets: %2.</source>
        <translation>“%1”中没有含可读行的工作表。其工作表：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Sheet %1: the first that looks like a table, of %n in the workbook.</source>
        <translation>
            <numerusform>工作表 %1：工作簿共 %n 个工作表，这是第一个像表格的。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no sheet %2. Its sheets: %3.</source>
        <translation>“%1”中没有工作表 %2。其工作表：%3。</translation>
    </message>
    <message>
        <source>Sheet %1: chosen by you.</source>
        <translation>工作表 %1：由您选择。</translation>
    </message>
    <message>
        <source>The sheet %1 is empty. Choose another one; the sheets of the workbook: %2.</source>
        <translation>工作表 %1 是空的。请选择其他工作表；工作簿中的工作表：%2。</translation>
    </message>
    <message>
        <source>The names of the columns stand in row %1.</source>
        <translation>列名在第 %1 行。</translation>
    </message>
    <message>
        <source>No row of names was found: the rows begin in row %1.</source>
        <translation>没有找到列名行：数据从第 %1 行开始。</translation>
    </message>
    <message>
        <source>The names of the columns stand in the rows %1 to %2.</source>
        <translation>列名在第 %1 至 %2 行。</translation>
    </message>
    <message>
        <source>Another table stands below; this one ends before row %1.</source>
        <translation>下方还有另一个表格；此表格到第 %1 行之前为止。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::TextSource</name>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>无法导入“%1”。%2</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2. Copy it to this computer and try again.</source>
        <translation>“%1”未能读取到末尾：%2。请将它复制到本机后重试。</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>没有文件 %1。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>It is a folder: choose a file in it.</source>
        <translation>这是文件夹：请选择其中的文件。</translation>
    </message>
    <message>
        <source>It cannot be opened (%1): check that it is there and that you may read it.</source>
        <translation>无法打开（%1）：请检查它是否存在，以及是否有读取权限。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is empty: export the table again.</source>
        <translation>文件是空的：请重新导出表格。</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use UTF-8, UTF-16LE, windows-1250, ISO-8859-2, GB18030 or another usual name.</source>
        <translation>无法识别编码“%1”。请使用 UTF-8、UTF-16LE、windows-1250、ISO-8859-2、GB18030 或其他常用名称。</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>已选定。</translation>
    </message>
    <message>
        <source>It is a device and no file: choose a file with a table.</source>
        <translation>这是设备，不是文件：请选择含有表格的文件。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Types</name>
    <message>
        <source>is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>The dates of %1 are day numbers of a spreadsheet.</source>
        <translation>“%1”的日期是电子表格的日序号。</translation>
    </message>
    <message>
        <source>“None” and “NA” in %1 are read as values, not as gaps.</source>
        <translation>“%1”中的“None”和“NA”按值读取，不视为缺失。</translation>
    </message>
    <message>
        <source>is no amount in %1</source>
        <translation>不是 %1 金额</translation>
    </message>
    <message>
        <source>%1 holds dates of the Persian calendar; they were converted.</source>
        <translation>“%1”是波斯历日期；已换算。</translation>
    </message>
    <message>
        <source>In %1 some figures are percentages and others are not; they are compared as they are written. Check the column.</source>
        <translation>“%1”中有些数字是百分比，有些不是；按原样比较。请检查该列。</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Workbook</name>
    <message>
        <source>The sheet repeats the same cells more than %1 million times, which no table does. Delete the rows and columns that are no part of it, save the file and import it again.</source>
        <translation>该工作表将相同的单元格重复了超过 %1 百万次，没有表格会这样。请删除不属于表格的行和列，保存文件后重新导入。</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>正在读取工作簿</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>正在读取行</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>无法导入“%1”。%2</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in its own program, save it without a password and import that file.</source>
        <translation>“%1”受密码保护。请用原程序打开，另存为无密码的文件，再导入该文件。</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (.xlsb): save it as .xlsx and import that file.</source>
        <translation>这是二进制 Excel 工作簿（.xlsb）：请另存为 .xlsx，再导入该文件。</translation>
    </message>
    <message>
        <source>It is a document, not a workbook: put its table into a spreadsheet first.</source>
        <translation>这是文档，不是工作簿：请先将其中的表格放入电子表格。</translation>
    </message>
    <message>
        <source>It is a Numbers document: export it as Excel (.xlsx) and import that file.</source>
        <translation>这是 Numbers 文档：请导出为 Excel（.xlsx），再导入该文件。</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it and import the file inside.</source>
        <translation>这是 ZIP 压缩包：请先解压，再导入其中的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>It is larger than old workbooks can be: save it as .xlsx and import that file.</source>
        <translation>它超出了旧版工作簿可能的大小：请另存为 .xlsx，再导入该文件。</translation>
    </message>
    <message>
        <source>It is an old Office document, not a workbook: put its table into a spreadsheet first.</source>
        <translation>这是旧版 Office 文档，不是工作簿：请先将其中的表格放入电子表格。</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is damaged, or no workbook of Excel: open it in its own program, save it as .xlsx and import that file.</source>
        <translation>无法读取“%1”。它已损坏，或不是 Excel 工作簿：请用原程序打开，另存为 .xlsx，再导入该文件。</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be kept in memory. Save the sheet as CSV UTF-8 and import that file.</source>
        <translation>工作簿中的文本超出内存容量。请将工作表另存为 CSV UTF-8，再导入该文件。</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表格 %1</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It is a web page without a table of data, perhaps a sign-in page saved by mistake: export the table again.</source>
        <translation>无法导入“%1”。它是没有数据表格的网页，也许是误存的登录页：请重新导出表格。</translation>
    </message>
    <message>
        <source>%1 is a workbook of Excel 4, which is not read: open it in a spreadsheet program, save it as .xlsx and import that file.</source>
        <translation>“%1”是 Excel 4 的工作簿，无法读取：请在电子表格程序中打开，另存为 .xlsx，再导入该文件。</translation>
    </message>
    <message numerus="yes">
        <source>Every formula of this sheet (%n) has an empty text as its result: perhaps the program that wrote the workbook did not calculate. Open it in a spreadsheet program, save it and import it again.</source>
        <translation>
            <numerusform>此工作表的全部公式（%n 个）结果都是空文本：也许写出工作簿的程序没有计算。请在电子表格程序中打开，保存后重新导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::ZipFile</name>
    <message>
        <source>%1 is protected by a password. Open it in its own program, save it without a password and import that file.</source>
        <translation>“%1”受密码保护。请用原程序打开，另存为无密码的文件，再导入该文件。</translation>
    </message>
    <message>
        <source>%1 was not read. It unpacks to more than %2 times its size, as files made to do harm do: if you trust it, save it again in a spreadsheet program.</source>
        <translation>未读取“%1”。它解压后超过自身大小的 %2 倍，恶意文件往往如此：如果您信任它，请在电子表格程序中重新保存。</translation>
    </message>
    <message>
        <source>%1 cannot be read. The workbook is damaged or cut off: open it in its own program, save it again and import that file.</source>
        <translation>无法读取“%1”。工作簿已损坏或不完整：请用原程序打开，重新保存，再导入该文件。</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Agreement</name>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>weak: discuss before you decide</source>
        <translation>弱：请先讨论再决定</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>中等</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BallotStore</name>
    <message>
        <source>Say whose ballot this is.</source>
        <translation>请说明这是谁的选票。</translation>
    </message>
    <message>
        <source>Points are numbers from 0.</source>
        <translation>分数应为不小于 0 的数字。</translation>
    </message>
    <message>
        <source>There are %1 points left to give: a ballot has 100.</source>
        <translation>还有 %1 分没有分配：一张选票共 100 分。</translation>
    </message>
    <message>
        <source>These are %1 points too many: a ballot has 100.</source>
        <translation>多出 %1 分：一张选票共 100 分。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Took the mean of the ballots as weights: %1</source>
        <translation>采用选票的平均值作为权重：%1</translation>
    </message>
    <message>
        <source>Took the median of the ballots as weights: %1</source>
        <translation>采用选票的中位数作为权重：%1</translation>
    </message>
    <message>
        <source>The ballots are secret until they are revealed.</source>
        <translation>选票在揭晓之前保密。</translation>
    </message>
    <message>
        <source>Changed the ballot of %1</source>
        <translation>更改 %1 的选票</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>%1 的选票</translation>
    </message>
    <message>
        <source>Removed the ballot of %1</source>
        <translation>删除 %1 的选票</translation>
    </message>
    <message>
        <source>No ballot gives points to any of these criteria.</source>
        <translation>没有选票给这些标准打分。</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BestCriterion</name>
    <message>
        <source>Share of customers below</source>
        <translation>低于该值的客户占比</translation>
    </message>
    <message>
        <source>Middle rank</source>
        <translation>中间秩</translation>
    </message>
    <message>
        <source>From low to high, the outer 5 % cut off</source>
        <translation>从低到高，截去两端 5 %</translation>
    </message>
    <message>
        <source>From the lowest to the highest</source>
        <translation>从最低到最高</translation>
    </message>
    <message>
        <source>Z score</source>
        <translation>Z 分数</translation>
    </message>
    <message>
        <source>Robust z score</source>
        <translation>稳健 Z 分数</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BestRuleStore</name>
    <message>
        <source>“%1” does not say how good a customer is, so it cannot be weighed.</source>
        <translation>“%1”不能说明客户有多好，因此不能设置权重。</translation>
    </message>
    <message>
        <source>The weight of %1 must be 0 or more.</source>
        <translation>“%1”的权重必须不小于 0。</translation>
    </message>
    <message>
        <source>%1 is there twice. Give it one weight.</source>
        <translation>“%1”出现了两次。请只给一个权重。</translation>
    </message>
    <message>
        <source>Every weight is 0, so nobody could be best. Give at least one metric some weight.</source>
        <translation>所有权重都是 0，没有客户能成为最佳客户。请至少给一个指标设置权重。</translation>
    </message>
    <message>
        <source>The share of best customers must be above 0 % and at most 100 %.</source>
        <translation>最佳客户的占比必须大于 0 %，且不超过 100 %。</translation>
    </message>
    <message>
        <source>The number of best customers must be a whole number from 1.</source>
        <translation>最佳客户的数量必须是不小于 1 的整数。</translation>
    </message>
    <message>
        <source>The smallest number of best customers cannot be below 0.</source>
        <translation>最佳客户的最少数量不能小于 0。</translation>
    </message>
    <message>
        <source>Went back to the standard weights of best</source>
        <translation>恢复最佳客户的标准权重</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weights of best: %1</source>
        <translation>最佳客户的权重：%1</translation>
    </message>
    <message>
        <source>Best are the top %1 of the customers</source>
        <translation>将排名前 %1 的客户定为最佳客户</translation>
    </message>
    <message numerus="yes">
        <source>Best are the top %n customer(s)</source>
        <translation>
            <numerusform>将排名前 %n 的客户定为最佳客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Best are the customers with a score from %1</source>
        <translation>将得分从 %1 起的客户定为最佳客户</translation>
    </message>
    <message>
        <source>Pinned %1 as one of the best</source>
        <translation>手动将“%1”指定为最佳客户</translation>
    </message>
    <message>
        <source>Pinned %1 as not one of the best</source>
        <translation>手动将“%1”指定为非最佳客户</translation>
    </message>
    <message>
        <source>Took the pin off %1</source>
        <translation>取消对“%1”的手动指定</translation>
    </message>
    <message>
        <source>Best are the customers above the natural break of the scores</source>
        <translation>将得分自然断点以上的客户定为最佳客户</translation>
    </message>
    <message>
        <source>Best are the customers above the largest gap between scores</source>
        <translation>将得分最大间隔以上的客户定为最佳客户</translation>
    </message>
    <message>
        <source>What is not known of a customer is left out of the score</source>
        <translation>客户的未知项不计入得分</translation>
    </message>
    <message>
        <source>What is not known of a customer counts as the middle</source>
        <translation>客户的未知项按中间值计入</translation>
    </message>
    <message>
        <source>Pinned %1 as not a fit</source>
        <translation>手动将“%1”指定为不适合</translation>
    </message>
    <message>
        <source>The score that makes a customer best must be a number.</source>
        <translation>判定最佳客户的得分应为数字。</translation>
    </message>
    <message>
        <source>What is not known of a customer counts as zero</source>
        <translation>客户的未知项计为零</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Nomination</name>
    <message>
        <source>Grows with us</source>
        <translation>与我们一同成长</translation>
    </message>
    <message>
        <source>Profitable</source>
        <translation>能盈利</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>推荐我们</translation>
    </message>
    <message>
        <source>Uses the product fully</source>
        <translation>充分使用产品</translation>
    </message>
    <message>
        <source>Easy to work with</source>
        <translation>合作顺畅</translation>
    </message>
    <message>
        <source>A name that opens doors</source>
        <translation>名气能带来机会</translation>
    </message>
    <message>
        <source>Stays for years</source>
        <translation>多年留存</translation>
    </message>
    <message>
        <source>Costs more than it brings</source>
        <translation>成本高于收益</translation>
    </message>
    <message>
        <source>Only buys on price</source>
        <translation>只看价格购买</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>付款拖延</translation>
    </message>
    <message>
        <source>Needs something that we do not make</source>
        <translation>需要我们不做的东西</translation>
    </message>
    <message>
        <source>Hardly uses the product</source>
        <translation>几乎不使用产品</translation>
    </message>
    <message>
        <source>Outside our focus</source>
        <translation>不在我们的重点之内</translation>
    </message>
    <message>
        <source>Hard to work with</source>
        <translation>难以合作</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::NominationStore</name>
    <message>
        <source>Settled that %1 is one of the best</source>
        <translation>商定“%1”是最佳客户</translation>
    </message>
    <message>
        <source>Settled that %1 is not one of the best</source>
        <translation>商定“%1”不是最佳客户</translation>
    </message>
    <message>
        <source>Settled that %1 is not a fit</source>
        <translation>商定“%1”不适合</translation>
    </message>
    <message>
        <source>The nominations are secret until they are revealed.</source>
        <translation>提名在揭晓之前保密。</translation>
    </message>
    <message>
        <source>Say who nominates.</source>
        <translation>请说明由谁提名。</translation>
    </message>
    <message>
        <source>Say which customer is meant.</source>
        <translation>请说明指的是哪家客户。</translation>
    </message>
    <message>
        <source>%1 nominated a customer</source>
        <translation>%1 提名一家客户</translation>
    </message>
    <message>
        <source>%1 changed a nomination</source>
        <translation>%1 更改提名</translation>
    </message>
    <message>
        <source>Took a nomination back</source>
        <translation>撤回一项提名</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Rating</name>
    <message>
        <source>Nothing has been chosen yet that makes a customer one of the best.</source>
        <translation>还没有选定怎样的客户算最佳客户。</translation>
    </message>
    <message>
        <source>Every weight is 0, so nobody is rated.</source>
        <translation>所有权重都是 0，因此没有客户得到评分。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are not rated: less than half of what counts is known of them.</source>
        <translation>
            <numerusform>有 %n 家客户未评分：计入的内容中已知的不到一半。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) than asked for are in the best set, because they tie with the last one in it.</source>
        <translation>
            <numerusform>最佳客户比要求的多 %n 家，因为它们与最后一家并列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned customer(s) are not in this data set.</source>
        <translation>
            <numerusform>有 %n 家手动指定的客户不在此数据集中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in this data set, so it does not count here.</source>
        <translation>“%1”不在此数据集中，因此在此不计入。</translation>
    </message>
    <message>
        <source>%1 is not a number here (column %2), so it cannot be weighed.</source>
        <translation>“%1”在此不是数字（列“%2”），因此不能设置权重。</translation>
    </message>
    <message>
        <source>%1 has no values in this data set, so it does not count here.</source>
        <translation>“%1”在此数据集中没有值，因此在此不计入。</translation>
    </message>
    <message>
        <source>%1 is the same for everybody, so it does not distinguish anybody.</source>
        <translation>“%1”对所有客户都相同，因此无法区分。</translation>
    </message>
    <message>
        <source>Most customers have the same value of %1, so this way of making it comparable tells nobody apart. Choose another.</source>
        <translation>大多数客户的“%1”值相同，因此这种标准化方式无法区分客户。请选择其他方式。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are not rated: nothing of what counts is known of them.</source>
        <translation>
            <numerusform>%n 家客户未评分：对它们而言，计入的内容一概未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are the same, so they have no natural break. The usual share is best instead.</source>
        <translation>所有得分都相同，因此没有自然断点。改为将通常占比的客户定为最佳客户。</translation>
    </message>
    <message>
        <source>The natural break is not a clear one: two groups explain only %1 of how scores differ.</source>
        <translation>自然断点不够清晰：分成两组只能解释得分差异的 %1。</translation>
    </message>
    <message>
        <source>There is no gap between the scores that leaves 10 to 50 % of the customers best. The usual share is best instead.</source>
        <translation>没有一处得分间隔能使 10 至 50 % 的客户成为最佳客户。改为将通常占比的客户定为最佳客户。</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be %n customer(s); the best are at least %2.</source>
        <comment>a share, a number</comment>
        <translation>
            <numerusform>%1即 %n 家客户；最佳客户至少要有 %2 家。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a score of %1 or more: the highest is %2.</source>
        <translation>没有客户的得分达到 %1 或以上：最高为 %2。</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Stability</name>
    <message>
        <source>solid</source>
        <translation>稳固</translation>
    </message>
    <message>
        <source>depends on weights</source>
        <translation>取决于权重</translation>
    </message>
    <message>
        <source>near miss</source>
        <translation>差一点</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>不在其中</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::ValueShare</name>
    <message numerus="yes">
        <source>%1: the %n best customer(s) bring %2. All customers together bring %3, so there is no share to tell.</source>
        <translation>
            <numerusform>%1：%n 家最佳客户带来 %2。全部客户合计带来 %3，因此算不出占比。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: these %n customer(s) bring %2 (%3 of %4).</source>
        <translation>
            <numerusform>%1：这 %n 家客户带来 %2（%4 的 %3）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lose money (%1), so the shares of the others add up to more than the whole.</source>
        <translation>
            <numerusform>%n 家客户亏损（%1），因此其余客户的占比之和超过全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of the best, this is not known.</source>
        <translation>
            <numerusform>有 %n 家最佳客户的该值未知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Vote</name>
    <message>
        <source>Revealed the ballots on the weights</source>
        <translation>揭晓权重选票</translation>
    </message>
    <message>
        <source>Collect ballots on the weights</source>
        <translation>收集权重选票</translation>
    </message>
    <message>
        <source>Revealed the nominations</source>
        <translation>揭晓提名</translation>
    </message>
    <message>
        <source>Collect nominations</source>
        <translation>收集提名</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Analysis</name>
    <message>
        <source>The project has no customers yet. Import a table of customers first.</source>
        <translation>项目还没有客户。请先导入客户表格。</translation>
    </message>
    <message>
        <source>Data set %1 holds no customers but %2. Choose a data set of customers.</source>
        <translation>数据集 %1 的内容不是客户，而是%2。请选择客户数据集。</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Backtest</name>
    <message>
        <source>Drafting without some customers, then testing on them</source>
        <translation>留出一部分客户起草，再用它们来检验</translation>
    </message>
    <message>
        <source>All criteria are statements that the customer list cannot answer, so the data cannot check them.</source>
        <translation>所有标准都是客户名单无法回答的陈述，因此数据无法检验它们。</translation>
    </message>
    <message>
        <source>The definition has no criteria yet, so there is nothing to check.</source>
        <translation>定义还没有标准，因此没有可检验的内容。</translation>
    </message>
    <message>
        <source>Nobody is marked as best yet, so there is nothing to find. Say first what best means.</source>
        <translation>还没有标记任何最佳客户，因此没有可找的对象。请先说明什么算最佳。</translation>
    </message>
    <message numerus="yes">
        <source>Too few best customers to check (%n); treat the tiers as a working agreement.</source>
        <translation>
            <numerusform>最佳客户太少（%n 家），无法检验；请把等级当作工作约定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few customers beside the best to check (%n); treat the tiers as a working agreement.</source>
        <translation>
            <numerusform>最佳客户之外的客户太少（%n 家），无法检验；请把等级当作工作约定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::BacktestWords</name>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>no range can be given</source>
        <translation>无法给出区间</translation>
    </message>
    <message>
        <source>Looks good on the data it was made from (%1), about chance on other data (%2).</source>
        <translation>在形成它的数据上看起来不错（%1），在其他数据上约等于偶然（%2）。</translation>
    </message>
    <message>
        <source>It works, but less well than it looks: %1 on the data it was made from, %2 on customers held back (%3).</source>
        <translation>它有效，但不如看起来那么好：在形成它的数据上为 %1，在留出的客户上为 %2（%3）。</translation>
    </message>
    <message>
        <source>It does not tell the best customers from the others: %1 (%2), where 0.5 is a coin.</source>
        <translation>它无法区分最佳客户与其他客户：%1（%2），而 0.5 相当于抛硬币。</translation>
    </message>
    <message>
        <source>Of two customers, one best and one not, it puts the best one first in %1 of cases (%2).</source>
        <translation>任取一家最佳客户和一家其他客户，它在 %1 的情况下把最佳客户排在前面（%2）。</translation>
    </message>
    <message>
        <source>It also finds best customers that it was not made from: of two customers, one best and one not, it puts the best one first in %1 of cases (%2).</source>
        <translation>它也能找到不在形成它的数据中的最佳客户：任取一家最佳客户和一家其他客户，它在 %1 的情况下把最佳客户排在前面（%2）。</translation>
    </message>
    <message>
        <source>The Best tier holds %1 of %2 best customers (%3, between %4 and %5).</source>
        <translation>“最佳”等级包含 %2 家最佳客户中的 %1 家（%3，区间 %4 至 %5）。</translation>
    </message>
    <message>
        <source>On customers not used to build it, the Best tier held %1 of %2 best (%3, between %4 and %5).</source>
        <translation>在没有用来建立它的客户上，“最佳”等级包含 %2 家最佳客户中的 %1 家（%3，区间 %4 至 %5）。</translation>
    </message>
    <message>
        <source>Overfitted: %1 on the customers it was made from, %2 on customers held back. Use fewer criteria, or wait for more customers.</source>
        <translation>过拟合：在形成它的客户上为 %1，在留出的客户上为 %2。请减少标准，或等有更多客户再做。</translation>
    </message>
    <message>
        <source>The range reaches down to a coin&apos;s: chance could have done the same.</source>
        <translation>区间的下端已达到抛硬币的水平：偶然也能做到同样的效果。</translation>
    </message>
    <message>
        <source>No rated customer is a best fit. Lower the threshold of Best, or ask for less.</source>
        <translation>没有一家已评分的客户属于“最佳”。请降低“最佳”的门槛，或放宽要求。</translation>
    </message>
    <message>
        <source>Best customers could be as common in the Best tier as anywhere: %1 of %2.</source>
        <translation>最佳客户在“最佳”等级中可能并不比别处更常见：%2 家中有 %1 家。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n best customers: these figures are rough. Read the ranges, not the numbers.</source>
        <translation>
            <numerusform>只有 %n 家最佳客户：这些数字很粗略。请看区间，不要只看数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 makes the definition look better than it is: %2</source>
        <comment>attribute, why</comment>
        <translation>“%1”使定义看起来比实际更好：%2</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <comment>attribute, what to check</comment>
        <translation>请检查“%1”：%2</translation>
    </message>
    <message>
        <source>On %1 customers that came later than the definition: %2 (%3).</source>
        <translation>在晚于定义出现的 %1 家客户上：%2（%3）。</translation>
    </message>
    <message>
        <source>The same customers were used to write the definition and to check it. The next import, with customers that nobody has seen yet, is the real test.</source>
        <translation>写定义和检验定义用的是同一批客户。下一次导入、带来还没有人看过的客户时，才是真正的检验。</translation>
    </message>
    <message>
        <source>None of its criteria is marked as taken from the data, so none was chosen anew with customers held back. If someone looked at who is best while writing them, it will do less well on others.</source>
        <translation>没有一条标准标明取自数据，因此留出客户时没有重新选择任何标准。如果有人在写标准时看过谁是最佳客户，它在其他客户上的效果会差一些。</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria that rest on opinion or hypothesis were kept as written while customers were held back.</source>
        <translation>
            <numerusform>有 %n 条依据看法或假设的标准，在留出客户时按原样保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers were drawn to be held back in turn; the figures of the definition as written are of all.</source>
        <translation>从 %2 家客户中抽取了 %1 家轮流留出；所写定义的数字则按全部客户计算。</translation>
    </message>
    <message numerus="yes">
        <source>The columns themselves look good only on their own customers: points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3). Whatever is picked from them by looking is about chance.</source>
        <translation>
            <numerusform>这些列本身只在自身的客户上看起来不错：全部 %n 个属性合起来打分，在形成它的数据上达到 %1，在其他数据上为 %2（%3）。凭观察从中挑选的内容，约等于偶然。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3): what is picked by looking will do less well elsewhere.</source>
        <translation>
            <numerusform>全部 %n 个属性合起来打分，在形成它的数据上达到 %1，在其他数据上为 %2（%3）：凭观察挑选的内容，在别处效果会差一些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are statements that the customer list cannot answer; they are not checked here.</source>
        <translation>
            <numerusform>有 %n 条标准是客户名单无法回答的陈述；这里不检验它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are not rated, so nobody knows whether they are best; they are left out.</source>
        <translation>
            <numerusform>有 %n 家客户未评分，因此无人知道它们是否最佳；不计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::CriterionEffect</name>
    <message numerus="yes">
        <source>Without this card %n more customer(s) would be Best.</source>
        <translation>
            <numerusform>去掉这张卡片，会多出 %n 家“最佳”客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this card %n customer(s) would no longer be Best.</source>
        <translation>
            <numerusform>去掉这张卡片，会有 %n 家客户不再是“最佳”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without this card every tier would hold as many customers as now.</source>
        <translation>去掉这张卡片，各等级的客户数仍与现在相同。</translation>
    </message>
    <message>
        <source>Without this card the same customers would be Best.</source>
        <translation>去掉这张卡片，“最佳”客户仍是同一批。</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::CriterionWarning</name>
    <message>
        <source>This is part of how you defined best. It cannot help to choose prospects.</source>
        <translation>它是你们定义“最佳”的一部分，无助于选择潜在客户。</translation>
    </message>
    <message>
        <source>This is known only after the sale. It cannot help to choose prospects.</source>
        <translation>这要在成交之后才知道，无助于选择潜在客户。</translation>
    </message>
    <message>
        <source>This says how good a customer is, which nobody knows of a prospect. It cannot help to choose prospects.</source>
        <translation>这说明客户有多好，而对潜在客户谁也不知道。它无助于选择潜在客户。</translation>
    </message>
    <message>
        <source>This names a single customer. It says nothing about any other.</source>
        <translation>这指的是单独一家客户，对其他客户没有说明任何内容。</translation>
    </message>
    <message>
        <source>The customers of today have no attribute %1, so nobody can be judged by it. Import it, or change the condition.</source>
        <translation>当前的客户没有属性“%1”，因此无法据此判断任何客户。请导入该属性，或更改条件。</translation>
    </message>
    <message>
        <source>No customer of today has %1. Was it renamed or cleaned up?</source>
        <translation>当前没有客户符合“%1”。它是否改了名或被清理了？</translation>
    </message>
    <message>
        <source>%1 of customers have no value here. Collect it, or they cannot be judged by it.</source>
        <translation>%1 的客户在这里没有值。请补充，否则无法据此判断它们。</translation>
    </message>
    <message>
        <source>No customer meets it.</source>
        <translation>没有客户符合。</translation>
    </message>
    <message>
        <source>Every customer of whom it is known meets it: it tells nobody apart.</source>
        <translation>凡是已知的客户都符合：它无法区分任何客户。</translation>
    </message>
    <message>
        <source>True of mostly the same customers as %1 (phi %2): the same thing counts twice. Keep one of them.</source>
        <translation>符合它的客户与符合“%1”的大致相同（phi %2）：同一件事计算了两次。请只保留其中一条。</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::DefinitionChange</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a kind of company</source>
        <translation>一类企业</translation>
    </message>
    <message>
        <source>a kind of decision-maker</source>
        <translation>一类决策者</translation>
    </message>
    <message>
        <source>who suits us</source>
        <translation>谁适合我们</translation>
    </message>
    <message>
        <source>legal reasons</source>
        <translation>法律原因</translation>
    </message>
    <message>
        <source>a sign of intent</source>
        <translation>意向信号</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <comment>kind of criterion</comment>
        <translation>
            <numerusform>%1，%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of criterion · what it rests on</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what a criterion asks for · its kind · what it rests on</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>in words only</source>
        <translation>仅有文字说明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one condition: attribute, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不合适</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>It describes</source>
        <translation>描述对象</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>产品或服务</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一句话概括</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>标准的顺序</translation>
    </message>
    <message>
        <source>The definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>最佳的起点</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>良好的起点</translation>
    </message>
    <message>
        <source>Judged when known</source>
        <translation>已知多少才作判断</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a persona, title</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物画像</translation>
    </message>
    <message>
        <source>The tiers</source>
        <translation>等级</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Draft</name>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody could be marked as best, so no criteria were chosen. Give a column the role of a metric, such as revenue, profit or referrals, or pin the best customers by hand.</source>
        <translation>无法选出最佳客户，因此没有选定标准。请将某一列的角色设为指标，例如收入、利润或推荐数，或手动指定最佳客户。</translation>
    </message>
    <message>
        <source>No criteria were chosen, because with so few customers chance looks the same as a pattern. Write down what the team believes as hypotheses and ask customers about it, or import more customers: from 10 best and 10 others on, the draft chooses traits by itself.</source>
        <translation>没有选定标准，因为客户这么少时，偶然与规律看起来一样。请把团队的看法写成假设并向客户求证，或导入更多客户：最佳客户和其他客户各达到 10 家后，起草时会自动选择特征。</translation>
    </message>
    <message>
        <source>Only a hint: %1</source>
        <translation>仅供参考：%1</translation>
    </message>
    <message>
        <source>No trait stands out: no column could be tested, because none is known before the sale with values that several customers share. Check the roles of the columns, or import more of them.</source>
        <translation>没有突出的特征：没有可检验的列，因为没有一列既在成交前已知，又有多家客户共有的值。请检查各列的角色，或导入更多列。</translation>
    </message>
    <message numerus="yes">
        <source>No trait stands out: of %1 tested, none is likely to be more than chance. Add what the team believes as hypotheses, or import more columns that are known before the sale.</source>
        <translation>
            <numerusform>没有突出的特征：在检验的 %1 项中，没有一项像是超出偶然。请把团队的看法作为假设添加，或导入更多成交前已知的列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: it is true of mostly the same customers as %2, and would count twice.</source>
        <translation>略去“%1”：符合它的客户与符合“%2”的大致相同，会重复计算。</translation>
    </message>
    <message numerus="yes">
        <source>%1 more likely trait(s) left out to keep the profile short: %2</source>
        <translation>
            <numerusform>为保持画像简短，略去另外 %1 项很可能成立的特征：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likely trait(s) left out because the difference is real but too small to help: %2</source>
        <translation>
            <numerusform>略去 %1 项很可能成立的特征，因为差异真实但太小，帮助不大：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>To discuss as a disqualifier: %1</source>
        <translation>待讨论是否作为排除条件：%1</translation>
    </message>
    <message>
        <source>%1 is known of only %2 of the customers. Collect it for the others, or they cannot be judged by it.</source>
        <translation>只有 %2 的客户已知“%1”。请为其余客户补充，否则无法据此判断。</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Drift</name>
    <message>
        <source>One of the two lists has no customers, so there is nothing to compare.</source>
        <translation>两份名单之一没有客户，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>%1 of the customers were Best then, %2 are now.</source>
        <translation>当时有 %1 的客户为“最佳”，现在有 %2。</translation>
    </message>
    <message>
        <source>No criterion is met more or less often than chance would bring about.</source>
        <translation>没有一条标准的符合比例变化超出偶然。</translation>
    </message>
    <message>
        <source>What changed most is %1: met by %2 then, by %3 now.</source>
        <translation>变化最大的是“%1”：当时 %2 符合，现在 %3 符合。</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::EvidencePiece</name>
    <message>
        <source>Today: %1 of %2 best customers meet it, and %3 of %4 others.</source>
        <translation>目前：%2 家最佳客户中有 %1 家符合，%4 家其他客户中有 %3 家符合。</translation>
    </message>
    <message>
        <source>When it was added: %1 of %2 best customers met it, and %3 of %4 others.</source>
        <translation>添加时：%2 家最佳客户中有 %1 家符合，%4 家其他客户中有 %3 家符合。</translation>
    </message>
    <message>
        <source>Card: “%1”</source>
        <translation>卡片：“%1”</translation>
    </message>
    <message>
        <source>Card of %1: “%2”</source>
        <comment>team, text of a card</comment>
        <translation>%1的卡片：“%2”</translation>
    </message>
    <message>
        <source>Said in an interview: “%1”</source>
        <translation>访谈中说到：“%1”</translation>
    </message>
    <message>
        <source>Said in the customer survey: “%1”</source>
        <translation>客户调查中说到：“%1”</translation>
    </message>
    <message>
        <source>Decided in the workshop: “%1” · %2</source>
        <comment>what, how</comment>
        <translation>研讨会中的决定：“%1” · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more card(s)</source>
        <translation>
            <numerusform>以及另外 %n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Hypothesis: “%1” · %2 of %3 said so · %4</source>
        <comment>statement, so many of so many, evidence</comment>
        <translation>假设：“%1” · %3 人中有 %2 人这样说 · %4</translation>
    </message>
    <message>
        <source>Hypothesis: “%1” · nobody asked yet · %2</source>
        <comment>statement, evidence</comment>
        <translation>假设：“%1” · 还没有问过任何人 · %2</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>看法</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>假设</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::ExceptionStore</name>
    <message>
        <source>Say in a note why this customer may stay an exception, so that others can follow.</source>
        <translation>请写明为什么这家客户可以保留为例外，以便他人理解。</translation>
    </message>
    <message>
        <source>Accepted %1 as an exception</source>
        <translation>接受“%1”为例外</translation>
    </message>
    <message>
        <source>Marked %1 to be fixed</source>
        <translation>将“%1”标记为待修正</translation>
    </message>
    <message>
        <source>Reopened the exception %1</source>
        <translation>重新处理例外“%1”</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::FitException</name>
    <message>
        <source>one of the best, but rejected</source>
        <translation>属于最佳客户，却被拒绝</translation>
    </message>
    <message>
        <source>set apart as not a fit, but accepted</source>
        <translation>已列为不适合，却被接受</translation>
    </message>
    <message>
        <source>among the weakest quarter, but a best fit</source>
        <translation>属于最弱的四分之一，却为“最佳”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, what it asks for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no criterion speaks against it</source>
        <translation>没有标准对其不利</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>符合%1</translation>
    </message>
    <message>
        <source>meets none of what is known of it</source>
        <translation>已知的内容中没有一项符合</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>原因是%1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Icp</name>
    <message>
        <source>Must-have</source>
        <translation>必备条件</translation>
    </message>
    <message>
        <source>Nice-to-have</source>
        <translation>加分条件</translation>
    </message>
    <message>
        <source>Disqualifier</source>
        <translation>排除条件</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不合适</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation>信息不足</translation>
    </message>
    <message>
        <source>data · %1 of %2 best, %3 of %4 others</source>
        <translation>数据 · 最佳客户 %1/%2，其他客户 %3/%4</translation>
    </message>
    <message>
        <source>the team&apos;s opinion</source>
        <translation>团队的看法</translation>
    </message>
    <message>
        <source>team · %1</source>
        <translation>团队 · %1</translation>
    </message>
    <message>
        <source>a hypothesis, not tested yet</source>
        <translation>假设，尚未验证</translation>
    </message>
    <message>
        <source>hypothesis · %1</source>
        <translation>假设 · %1</translation>
    </message>
    <message>
        <source>The problem we solve</source>
        <translation>我们解决的问题</translation>
    </message>
    <message>
        <source>What we promise them</source>
        <translation>我们的承诺</translation>
    </message>
    <message>
        <source>Messages that land</source>
        <translation>能打动他们的信息</translation>
    </message>
    <message>
        <source>What keeps them from buying</source>
        <translation>阻碍他们购买的原因</translation>
    </message>
    <message>
        <source>What makes them look for us</source>
        <translation>促使他们寻找我们的原因</translation>
    </message>
    <message>
        <source>Where they spend their time</source>
        <translation>他们常在哪里</translation>
    </message>
    <message>
        <source>Regions we cannot serve</source>
        <translation>我们无法服务的地区</translation>
    </message>
    <message>
        <source>People in the decision</source>
        <translation>参与决策的人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one condition of a headline: attribute, value</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>joins the conditions of a headline</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Customers with %1</source>
        <comment>headline; %1 lists conditions</comment>
        <translation>符合以下条件的客户：%1</translation>
    </message>
    <message>
        <source>What is hard for them before they have us, in their own words?</source>
        <translation>在有我们之前，他们遇到什么困难？用他们自己的话来说。</translation>
    </message>
    <message>
        <source>Our expertise</source>
        <translation>我们的专长</translation>
    </message>
    <message>
        <source>Why are we the ones who can solve it, and what proves it?</source>
        <translation>为什么是我们能够解决它，有什么可以证明？</translation>
    </message>
    <message>
        <source>What will be better for them, and by how much?</source>
        <translation>对他们来说什么会变好，变好多少？</translation>
    </message>
    <message>
        <source>Which sentence made them listen?</source>
        <translation>哪句话让他们愿意听下去？</translation>
    </message>
    <message>
        <source>Which worries and objections do they all raise?</source>
        <translation>他们都会提出哪些顾虑和异议？</translation>
    </message>
    <message>
        <source>What happened just before they started looking?</source>
        <translation>就在他们开始寻找之前，发生了什么？</translation>
    </message>
    <message>
        <source>Who champions, pays, checks, uses, and who can say no?</source>
        <translation>谁来推动、付款、审核、使用，谁可以说“不”？</translation>
    </message>
    <message>
        <source>Where would we meet ten of them at once?</source>
        <translation>在哪里可以一下子遇到十个他们这样的客户？</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>What would they buy instead of us, or do without?</source>
        <translation>他们会买什么来代替我们，还是干脆不用？</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>经营模式</translation>
    </message>
    <message>
        <source>How do they earn their money, and how are they organised?</source>
        <translation>他们怎样赚钱，怎样组织？</translation>
    </message>
    <message>
        <source>Where do law, language or distance keep us out?</source>
        <translation>法律、语言或距离让我们无法进入哪里？</translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation>示例客户</translation>
    </message>
    <message>
        <source>Who shows it best? One a line, with a link to the case study or a sentence about it.</source>
        <translation>谁最能体现它？每行一个，附案例研究的链接或一句说明。</translation>
    </message>
    <message>
        <source>What we bring</source>
        <translation>我们带来什么</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>他们怎样购买</translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation>适用之处</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::IcpStore</name>
    <message>
        <source>This ideal customer profile does not exist any more.</source>
        <translation>这个理想客户画像已不存在。</translation>
    </message>
    <message>
        <source>The ideal customer profile has no name. Give it one, then save it again.</source>
        <translation>理想客户画像还没有名称。请先命名，再保存。</translation>
    </message>
    <message>
        <source>The tiers do not fit together: Best must begin at or above Good, both between 0 and 100 points.</source>
        <translation>等级划分有矛盾：“最佳”的起点不得低于“良好”，且都应在 0 到 100 分之间。</translation>
    </message>
    <message>
        <source>The share of criteria that must be known has to lie between 0 % and 100 %.</source>
        <translation>必须已知的标准占比应在 0 % 到 100 % 之间。</translation>
    </message>
    <message>
        <source>The points of %1 have to lie between 1 and 100.</source>
        <translation>“%1”的分数应在 1 到 100 之间。</translation>
    </message>
    <message>
        <source>There is already an ideal customer profile named %1. Choose another name.</source>
        <translation>已有名为“%1”的理想客户画像。请换一个名称。</translation>
    </message>
    <message>
        <source>This project has no ideal customer profile yet. Draft one from the customers, or create one.</source>
        <translation>此项目还没有理想客户画像。请根据客户起草，或新建一个。</translation>
    </message>
    <message>
        <source>The project has several ideal customer profiles. Name one of them: %1.</source>
        <translation>项目中有多个理想客户画像。请指明其中一个：%1。</translation>
    </message>
    <message>
        <source>There is no ideal customer profile named %1. The project has: %2.</source>
        <translation>没有名为“%1”的理想客户画像。项目中有：%2。</translation>
    </message>
    <message>
        <source>Removed the ideal customer profile %1</source>
        <translation>删除理想客户画像“%1”</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::IcpVersions</name>
    <message>
        <source>Reviewed %1: it stands</source>
        <translation>复核“%1”：仍然成立</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>恢复“%2”的版本 %1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::LineupStore</name>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a copied ICP</comment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Copied the ICP %1 as %2</source>
        <translation>将 ICP“%1”复制为“%2”</translation>
    </message>
    <message>
        <source>Renamed the ICP to %1</source>
        <translation>将 ICP 重命名为“%1”</translation>
    </message>
    <message>
        <source>Archived the ICP %1</source>
        <translation>归档 ICP“%1”</translation>
    </message>
    <message>
        <source>Brought back the ICP %1</source>
        <translation>恢复 ICP“%1”</translation>
    </message>
    <message>
        <source>Moved the ICP %1 in the order</source>
        <translation>调整 ICP“%1”的顺序</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::MoveReason</name>
    <message>
        <source>%1 is new, and met</source>
        <comment>%1: a criterion</comment>
        <translation>“%1”为新增，通过</translation>
    </message>
    <message>
        <source>%1 is new, and missed</source>
        <comment>%1: a criterion</comment>
        <translation>“%1”为新增，未通过</translation>
    </message>
    <message>
        <source>%1 is new, and not known</source>
        <comment>%1: a criterion</comment>
        <translation>“%1”为新增，未知</translation>
    </message>
    <message>
        <source>%1 is gone; it was met</source>
        <comment>%1: a criterion</comment>
        <translation>“%1”已去除，原来通过</translation>
    </message>
    <message>
        <source>%1 is gone; it was missed</source>
        <comment>%1: a criterion</comment>
        <translation>“%1”已去除，原来未通过</translation>
    </message>
    <message>
        <source>%1 is gone; it was not known</source>
        <comment>%1: a criterion</comment>
        <translation>“%1”已去除，原来未知</translation>
    </message>
    <message>
        <source>%1 is met now</source>
        <comment>%1: a criterion</comment>
        <translation>“%1”现在通过</translation>
    </message>
    <message>
        <source>%1 is missed now</source>
        <comment>%1: a criterion</comment>
        <translation>“%1”现在未通过</translation>
    </message>
    <message>
        <source>%1 is not known now</source>
        <comment>%1: a criterion</comment>
        <translation>“%1”现在未知</translation>
    </message>
    <message>
        <source>the tiers begin at other points</source>
        <translation>等级的起点有变</translation>
    </message>
    <message>
        <source>%1 is a %2 now</source>
        <comment>criterion, kind of criterion</comment>
        <translation>“%1”现在是%2</translation>
    </message>
    <message>
        <source>%1 counts %2 instead of %3</source>
        <comment>criterion, points, points before</comment>
        <translation>“%1”计 %2 分，原来是 %3 分</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>共同作用：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::OfferedPoints</name>
    <message>
        <source>Too few customers for the data to suggest points: what the room agrees counts.</source>
        <translation>客户太少，数据无法建议分数：以在场者的约定为准。</translation>
    </message>
    <message>
        <source>The data suggests no points: it knows this of only one side, the best or the others.</source>
        <translation>数据不建议分数：最佳客户与其他客户中，只有一边的情况已知。</translation>
    </message>
    <message>
        <source>%1 of %2 best, %3 of %4 others</source>
        <translation>最佳客户 %1/%2，其他客户 %3/%4</translation>
    </message>
    <message>
        <source>The data suggests no points: the best meet it no more often (%1).</source>
        <translation>数据不建议分数：最佳客户并不更常符合（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>The data hints at %n point(s): %1. Few customers, so take it as a hint.</source>
        <translation>
            <numerusform>数据提示 %n 分：%1。客户少，仅供参考。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data suggests %n point(s): %1.</source>
        <translation>
            <numerusform>数据建议 %n 分：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight = ln((%1 + %2) ÷ (%3 + %4)) − ln(%5 ÷ %6) = %7. Points = 20 ÷ ln 2 × weight, so 20 points double the odds. %2 and %4 are ten made-up customers, split as yours are: with them, a value that few have hardly counts.</source>
        <translation>权重 = ln((%1 + %2) ÷ (%3 + %4)) − ln(%5 ÷ %6) = %7。分数 = 20 ÷ ln 2 × 权重，因此 20 分使几率翻倍。%2 和 %4 是十家虚拟客户，比例与你们的客户相同：有了它们，少有客户具有的值几乎不起作用。</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Persona</name>
    <message>
        <source>How they do it today</source>
        <translation>他们现在怎么做</translation>
    </message>
    <message>
        <source>What do they use now, step by step, without us?</source>
        <translation>没有我们的时候，他们一步一步是怎么做的？</translation>
    </message>
    <message>
        <source>What is wrong with that</source>
        <translation>这样做有什么问题</translation>
    </message>
    <message>
        <source>What does it cost them, in time, money or nerves?</source>
        <translation>这让他们付出多少时间、金钱或精力？</translation>
    </message>
    <message>
        <source>What limits them</source>
        <translation>他们受什么限制</translation>
    </message>
    <message>
        <source>What keeps them from changing it on their own?</source>
        <translation>是什么让他们无法自己改变？</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation>我们怎样帮助他们</translation>
    </message>
    <message>
        <source>What is different on the day after they start with us?</source>
        <translation>开始与我们合作后的第一天，有什么不同？</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What have they done before, and for how long?</source>
        <translation>他们以前做过什么，做了多久？</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>人口特征</translation>
    </message>
    <message>
        <source>Only what decides something: place, age, language?</source>
        <translation>只写会影响决定的：地点、年龄、语言？</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Where do they sit, and to whom do they report?</source>
        <translation>他们在哪个部门，向谁汇报？</translation>
    </message>
    <message>
        <source>Do they use it, ask for it, check it, sign for it, or stop it?</source>
        <translation>他们使用、提出需求、审核、签字，还是叫停？</translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation>采购流程</translation>
    </message>
    <message>
        <source>How does a purchase go there, and what must be ready at which step?</source>
        <translation>那里的采购怎样进行，每一步必须准备好什么？</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>By which figures is their work judged?</source>
        <translation>他们的工作用哪些数字衡量？</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>What keeps going wrong in their week?</source>
        <translation>他们每周总是出什么问题？</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What do they want to have reached a year from now?</source>
        <translation>一年之后，他们希望达到什么？</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Which tools are open on their screen all day?</source>
        <translation>他们的屏幕上整天开着哪些工具？</translation>
    </message>
    <message>
        <source>Team size and limits</source>
        <translation>团队规模与限制</translation>
    </message>
    <message>
        <source>How many people do they lead, and what is scarce?</source>
        <translation>他们带多少人，缺什么？</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>How many interviews or customers, and which of the lines are still beliefs?</source>
        <translation>来自多少次访谈或多少家客户，哪些内容仍是看法？</translation>
    </message>
    <message>
        <source>Persona %1</source>
        <comment>working title, numbered</comment>
        <translation>人物画像 %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 best customers whose title is known</source>
        <translation>%1：职位已知的 %3 家最佳客户中有 %2 家</translation>
    </message>
    <message>
        <source>The four lines that make it usable</source>
        <translation>让画像真正可用的四行</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>这个人是谁</translation>
    </message>
    <message>
        <source>Their work</source>
        <translation>他们的工作</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>他们怎样购买</translation>
    </message>
    <message>
        <source>How to talk to them</source>
        <translation>怎样与他们交谈</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一句话概括</translation>
    </message>
    <message>
        <source>How would you describe them to a new colleague?</source>
        <translation>您会怎样向新同事描述他们？</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>How far up are they, and what may they decide alone?</source>
        <translation>他们处在什么层级，可以独自决定什么？</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>What does an ordinary day consist of?</source>
        <translation>平常的一天由哪些事情组成？</translation>
    </message>
    <message>
        <source>Part in the purchase</source>
        <translation>在采购中的角色</translation>
    </message>
    <message>
        <source>Influence and budget</source>
        <translation>影响力与预算</translation>
    </message>
    <message>
        <source>Up to what amount do they sign, and whom do they sway?</source>
        <translation>他们可以签批多大金额，能影响谁？</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为什么是现在</translation>
    </message>
    <message>
        <source>Which of their initiatives has money and attention this year?</source>
        <translation>他们的哪些计划今年有资金、受重视？</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发点</translation>
    </message>
    <message>
        <source>What happens in the week before they start to look?</source>
        <translation>他们开始寻找之前的一周，发生了什么？</translation>
    </message>
    <message>
        <source>What success means to them</source>
        <translation>成功对他们意味着什么</translation>
    </message>
    <message>
        <source>By what will they know that it was worth it?</source>
        <translation>他们凭什么知道这样做值得？</translation>
    </message>
    <message>
        <source>What could stop them</source>
        <translation>什么可能阻碍他们</translation>
    </message>
    <message>
        <source>What makes them believe that this is not for them?</source>
        <translation>什么让他们认为这不适合自己？</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>What do they say against us, and what answers it?</source>
        <translation>他们对我们有什么反对意见，怎样回应？</translation>
    </message>
    <message>
        <source>Decision criteria</source>
        <translation>决策标准</translation>
    </message>
    <message>
        <source>By what do they compare, and what must be there?</source>
        <translation>他们按什么比较，什么必须具备？</translation>
    </message>
    <message>
        <source>What they know of us</source>
        <translation>他们对我们的了解</translation>
    </message>
    <message>
        <source>What have they heard, from whom, and is it true?</source>
        <translation>他们听说过什么，从谁那里听到，是真的吗？</translation>
    </message>
    <message>
        <source>Where they inform themselves</source>
        <translation>他们从哪里获取信息</translation>
    </message>
    <message>
        <source>Whom and what do they read, hear and ask?</source>
        <translation>他们读什么、听谁说、向谁打听？</translation>
    </message>
    <message>
        <source>Say this</source>
        <translation>应该说的话</translation>
    </message>
    <message>
        <source>Which words and proofs land?</source>
        <translation>哪些措辞和证据有说服力？</translation>
    </message>
    <message>
        <source>Do not say this</source>
        <translation>不该说的话</translation>
    </message>
    <message>
        <source>Which words end the conversation?</source>
        <translation>哪些话会让对话结束？</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Avoids risk</source>
        <translation>回避风险</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>敢于冒险</translation>
    </message>
    <message>
        <source>Waits until it is proven</source>
        <translation>等到得到验证</translation>
    </message>
    <message>
        <source>Is first to try it</source>
        <translation>第一个尝试</translation>
    </message>
    <message>
        <source>Has time</source>
        <translation>有时间</translation>
    </message>
    <message>
        <source>Needs it now</source>
        <translation>现在就需要</translation>
    </message>
    <message>
        <source>Has it done</source>
        <translation>交给别人做</translation>
    </message>
    <message>
        <source>Does it with their own hands</source>
        <translation>亲手去做</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaBasis</name>
    <message numerus="yes">
        <source>%n quote(s) with a source</source>
        <extracomment>counts, joined with commas: &quot;2 quotes&quot;, &quot;1 interview&quot;, &quot;14 customers&quot;</extracomment>
        <translation>
            <numerusform>%n 条有来源的引语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n 次访谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 家客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>还没有填写任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filled field(s) rest on data or on what somebody said.</source>
        <translation>
            <numerusform>已填写的 %n 栏中有 %1 栏依据数据或有人说过的话。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: counts of quotes, interviews and customers; %2: a sentence on how many fields rest on something</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Nothing supports this persona yet: no quote, no interview, no customer. Treat it as a guess, and put it to the next three people you talk to.</source>
        <translation>还没有任何内容支持这个人物画像：没有引语，没有访谈，没有客户。请把它当作猜测，并向接下来交谈的三个人求证。</translation>
    </message>
    <message>
        <source>Some of this is said to rest on data, but there is no quote, interview or customer behind it yet.</source>
        <translation>其中有些内容标明依据数据，但背后还没有引语、访谈或客户。</translation>
    </message>
    <message>
        <source>People were asked, but nothing says yet which part rests on them. Give a section its label, or a quote its section.</source>
        <translation>已经问过一些人，但还没有说明哪部分以他们为依据。请为某一节标上依据，或为引语指定所属的节。</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>what a section rests on</comment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what a section rests on</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>what a section rests on</comment>
        <translation>看法</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <comment>what a section rests on</comment>
        <translation>假设</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) are more than anybody keeps apart. Five to eight are enough: which two would you treat the same?</source>
        <translation>
            <numerusform>%n 个人物画像多得让人分不清。五到八个就够了：哪两个您会同样对待？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaCompare</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a person stands between two ends, from 1 (the first) to 5 (the second)</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <comment>quote, who said it</comment>
        <translation>“%1” – %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quote</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A picture of your own (%1)</source>
        <extracomment>%1: what tells two pictures apart</extracomment>
        <translation>自己的图片（%1）</translation>
    </message>
    <message>
        <source>%1, colour %2</source>
        <comment>portrait drawn by the program</comment>
        <translation>%1，颜色 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>肖像</translation>
    </message>
    <message>
        <source>Role in the purchase</source>
        <translation>在采购中的角色</translation>
    </message>
    <message>
        <source>Awareness of us</source>
        <translation>对我们的了解</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>score, most, in words</comment>
        <translation>%1/%2：%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two ends of a scale</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What “%1” rests on</source>
        <translation>“%1”的依据</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Further interviews</source>
        <translation>其他访谈</translation>
    </message>
    <message>
        <source>Further customers</source>
        <translation>其他客户</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaParts</name>
    <message>
        <source>Not said yet</source>
        <comment>role in the purchase</comment>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>内部支持者</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>经济购买者</translation>
    </message>
    <message>
        <source>Technical buyer</source>
        <translation>技术购买者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响者</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>把关者</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>反对者</translation>
    </message>
    <message>
        <source>What is this person when you sell to them?</source>
        <translation>向这个人销售时，他是什么角色？</translation>
    </message>
    <message>
        <source>Wants it, and argues for it inside.</source>
        <translation>想要它，并在内部为它说话。</translation>
    </message>
    <message>
        <source>Has the money and signs.</source>
        <translation>掌握资金并签字。</translation>
    </message>
    <message>
        <source>Checks whether it fits, and can say no.</source>
        <translation>检查是否合适，可以说“不”。</translation>
    </message>
    <message>
        <source>Works with it every day.</source>
        <translation>每天用它工作。</translation>
    </message>
    <message>
        <source>Is asked, and listened to.</source>
        <translation>被询问意见，并受到重视。</translation>
    </message>
    <message>
        <source>Decides who gets to talk to whom.</source>
        <translation>决定谁可以与谁交谈。</translation>
    </message>
    <message>
        <source>Would rather keep what there is.</source>
        <translation>宁愿保持现状。</translation>
    </message>
    <message>
        <source>Never heard of us</source>
        <translation>从未听说过我们</translation>
    </message>
    <message>
        <source>Has heard the name</source>
        <translation>听过名字</translation>
    </message>
    <message>
        <source>Knows what we do</source>
        <translation>知道我们做什么</translation>
    </message>
    <message>
        <source>Has looked at us closely</source>
        <translation>仔细了解过我们</translation>
    </message>
    <message>
        <source>Has tried or used us</source>
        <translation>试过或用过我们</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>推荐我们</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <comment>awareness of us</comment>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名首字</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>人物剪影</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1的图片</translation>
    </message>
    <message>
        <source>Drawn sign of %1</source>
        <translation>%1的绘制标志</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaStore</name>
    <message>
        <source>The persona has no name. Give it one, then save it again.</source>
        <translation>人物画像还没有名字。请先命名，再保存。</translation>
    </message>
    <message>
        <source>The ideal customer profile of this persona does not exist any more. Create the persona inside another one.</source>
        <translation>此人物画像所属的理想客户画像已不存在。请在另一个画像中创建。</translation>
    </message>
    <message>
        <source>This persona does not exist any more.</source>
        <translation>此人物画像已不存在。</translation>
    </message>
    <message>
        <source>Removed the persona %1</source>
        <translation>删除人物画像“%1”</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a persona</comment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a persona, number</comment>
        <translation>%1（副本 %2）</translation>
    </message>
    <message>
        <source>Put the personas in another order</source>
        <translation>调整人物画像的顺序</translation>
    </message>
    <message>
        <source>Copied the persona %1 to %2</source>
        <translation>将人物画像“%1”复制到“%2”</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>恢复“%2”的版本 %1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaTransfer</name>
    <message>
        <source>Took over the persona %1 from %2</source>
        <translation>从“%2”带入人物画像“%1”</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PictureStore</name>
    <message>
        <source>A picture is kept only when it is small. Choose it from its file again.</source>
        <translation>图片只有较小时才会保存。请从文件中重新选择。</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::ReviewDate</name>
    <message>
        <source>No review planned</source>
        <translation>未安排复核</translation>
    </message>
    <message>
        <source>Just begun: every three weeks</source>
        <translation>刚起步：每三周</translation>
    </message>
    <message>
        <source>Growing: every quarter</source>
        <translation>成长中：每季度</translation>
    </message>
    <message>
        <source>Settled: once a year</source>
        <translation>已稳定：每年一次</translation>
    </message>
    <message>
        <source>On a day we choose</source>
        <translation>在我们选定的日期</translation>
    </message>
    <message>
        <source>No day is set for looking at this definition again.</source>
        <translation>尚未设定再次查看此定义的日期。</translation>
    </message>
    <message>
        <source>The review is due today.</source>
        <translation>今天应复核。</translation>
    </message>
    <message>
        <source>The review is due since %1.</source>
        <translation>自 %1 起应复核。</translation>
    </message>
    <message>
        <source>The next review is on %1.</source>
        <translation>下次复核在 %1。</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Verdict</name>
    <message>
        <source>Working definition</source>
        <translation>当前定义</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>the working definition</source>
        <translation>当前定义</translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>inside a sentence</comment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Without customers only the words can be compared.</source>
        <translation>没有客户时，只能比较文字。</translation>
    </message>
    <message>
        <source>Who your best customers are is not known, so nothing tells which of the two is better.</source>
        <translation>还不知道谁是你们的最佳客户，因此无从判断两者哪个更好。</translation>
    </message>
    <message>
        <source>The data cannot tell which is better: both are right about the same customers.</source>
        <translation>数据无法判断哪个更好：两者判断正确的是同一批客户。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) cannot show which is better: %1 are judged right only by %2, %3 only by %4 (p = %5).</source>
        <translation>
            <numerusform>%n 家客户不足以显示哪个更好：%1 家只有%2判断正确，%3 家只有%4判断正确（p = %5）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your best customers are found better by %1: %2 customers are judged right only by it, %3 only by %4 (p = %5).</source>
        <translation>%1更能找出你们的最佳客户：%2 家客户只有它判断正确，%3 家只有%4判断正确（p = %5）。</translation>
    </message>
    <message>
        <source>These are the customers that a definition was written with. That favours the newer one: compare again on customers who came later.</source>
        <translation>这些就是写定义时所用的客户。这对较新的一方有利：请用后来的客户再比较一次。</translation>
    </message>
    <message>
        <source>The definitions may have been written with these very customers. That favours the newer one: compare again on customers who came later.</source>
        <translation>定义可能就是用这些客户写的。这对较新的一方有利：请用后来的客户再比较一次。</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Version</name>
    <message>
        <source>Nothing has changed since version %1 of %2, so there is nothing new to save.</source>
        <translation>自“%2”的版本 %1 以来没有变化，没有新内容可保存。</translation>
    </message>
    <message>
        <source>Saved version %1 of %2</source>
        <translation>保存“%2”的版本 %1</translation>
    </message>
    <message>
        <source>No version has been saved yet. Save the working definition as a version first.</source>
        <translation>还没有保存任何版本。请先将当前定义保存为版本。</translation>
    </message>
    <message>
        <source>There is no version %1. There are: %2.</source>
        <translation>没有版本 %1。现有：%2。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Actor</name>
    <message>
        <source>someone</source>
        <translation>某人</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Backup</name>
    <message>
        <source>%1 (format %2)</source>
        <comment>file name of a backup</comment>
        <translation>%1（格式 %2）</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Changeset</name>
    <message>
        <source>The history of %1 does not fit its contents any more, so this action can neither be taken back nor repeated. Nothing was changed. Check the project.</source>
        <translation>“%1”的历史与内容不再一致，因此这一操作既不能撤销也不能重做。没有任何改动。请检查项目。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Check</name>
    <message numerus="yes">
        <source>The structure of the file is damaged in %n places.</source>
        <translation>
            <numerusform>文件结构有 %n 处损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that people entered, or the description of a data set, was changed by a disk fault or by another program.</source>
        <translation>有人输入的内容或某个数据集的说明，因磁盘故障或被其他程序改动。</translation>
    </message>
    <message>
        <source>The record of action %1, “%2”, is damaged: it cannot be undone.</source>
        <translation>操作 %1“%2”的记录已损坏：无法撤销。</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is not what was saved.</source>
        <translation>“%2”的版本 %1 与保存时不同。</translation>
    </message>
    <message>
        <source>Version %1 of “%2” does not follow from a version before it.</source>
        <translation>“%2”的版本 %1 与之前的版本不衔接。</translation>
    </message>
    <message>
        <source>The table “%1” belongs to no data set.</source>
        <translation>表“%1”不属于任何数据集。</translation>
    </message>
    <message>
        <source>The rows of the data set “%1” cannot be read.</source>
        <translation>无法读取数据集“%1”的行。</translation>
    </message>
    <message>
        <source>The rows of the data set “%1” are not those that were imported.</source>
        <translation>数据集“%1”的行与导入时不同。</translation>
    </message>
    <message>
        <source>The data set “%1” does not have the number of rows it should have.</source>
        <translation>数据集“%1”的行数与应有的不符。</translation>
    </message>
    <message>
        <source>The data set number %1 is listed, but it is not there.</source>
        <translation>数据集 %1 已登记，但不存在。</translation>
    </message>
    <message>
        <source>The version %1 is listed, but it is not there.</source>
        <translation>版本 %1 已登记，但不存在。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::CommonPoint</name>
    <message>
        <source>Entry %1 in the history of %2 is damaged, so it cannot be told what was changed. Nothing was changed. Check that file.</source>
        <translation>“%2”的历史中第 %1 条记录已损坏，因此无法判断更改了什么。没有任何改动。请检查该文件。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Connection</name>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>缺少 Qt 的 SQLite 驱动。请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>There is no such entry in the project.</source>
        <translation>项目中没有这一条目。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Creation</name>
    <message>
        <source>There is already a file %1 in %2. Choose another name, or open it.</source>
        <translation>%2 中已有文件 %1。请换一个名称，或打开它。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Documents</name>
    <message>
        <source>The history of %1 does not fit its contents, so it cannot be told what was changed since a copy was made. Nothing was changed. Check the project.</source>
        <translation>“%1”的历史与其内容不符，因此无法判断复制副本之后更改了什么。没有任何改动。请检查该项目。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::FileHeader</name>
    <message>
        <source>%1 is not a Lodestar project. To use it as a customer list, import it into a project.</source>
        <translation>“%1”不是 Lodestar 项目。如需用作客户名单，请将它导入项目。</translation>
    </message>
    <message>
        <source>%1 begins like a Lodestar project, but its beginning is damaged.</source>
        <translation>“%1”的开头像 Lodestar 项目，但已损坏。</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of Lodestar: it needs a version that reads project format %2, this one reads up to format %3. The file was not touched. Update Lodestar to open it.</source>
        <translation>“%1”由更新版本的 Lodestar 创建：需要能读取项目格式 %2 的版本，而此版本最高读取格式 %3。文件未作任何改动。请更新 Lodestar 后再打开。</translation>
    </message>
    <message>
        <source>There is no file %1 in %2.</source>
        <translation>%2 中没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you are allowed to read it.</source>
        <translation>无法读取“%1”。请检查是否有读取权限。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Handout</name>
    <message>
        <source>Choose at least one question to hand out.</source>
        <translation>请至少选择一个要分发的问题。</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose another name for the hand-out.</source>
        <translation>“%1”就是本项目。请为分发文件选择其他名称。</translation>
    </message>
    <message>
        <source>%1 – questions for %2</source>
        <extracomment>Name of the project that a team is given to fill in: %1 is the project, %2 the team</extracomment>
        <translation>%1 – 请%2回答的问题</translation>
    </message>
</context>
<context>
    <name>lodestar::project::History</name>
    <message>
        <source>The record of “%1” in %2 is damaged, so this action can neither be taken back nor repeated. Nothing was changed. Check the project.</source>
        <translation>“%2”中“%1”的记录已损坏，因此这一操作既不能撤销也不能重做。没有任何改动。请检查项目。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Lock</name>
    <message>
        <source>someone</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1 is already open in this program.</source>
        <translation>“%1”已在此程序中打开。</translation>
    </message>
    <message>
        <source>%1 is open in another window or program: by %2 on this computer, since %3. Close it there, or open it here for reading only.</source>
        <translation>“%1”已在另一个窗口或程序中打开：由 %2 在本机打开，自 %3 起。请在那里关闭，或在此以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is open elsewhere: by %2 on the computer %3, since %4. Wait until it is closed there, or open it here for reading only. If that computer has crashed, delete the file %5.</source>
        <translation>“%1”已在别处打开：由 %2 在计算机 %3 上打开，自 %4 起。请等那里关闭，或在此以只读方式打开。如果那台计算机已崩溃，请删除文件 %5。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so %2 can only be opened for reading. Save a copy in another folder to work on it.</source>
        <translation>文件夹 %1 不可写，因此“%2”只能以只读方式打开。如需继续工作，请在另一个文件夹中保存副本。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Merge</name>
    <message>
        <source>Brought in what was handed out to %1</source>
        <translation>并入分发给“%1”的内容</translation>
    </message>
    <message>
        <source>Brought in the answers of %1</source>
        <translation>并入“%1”的回答</translation>
    </message>
    <message>
        <source>Merged the copy %1</source>
        <translation>合并副本“%1”</translation>
    </message>
    <message>
        <source>The project has changed since the copy was looked at. Nothing was merged. Look at the copy again.</source>
        <translation>查看副本之后项目有了改动。没有合并任何内容。请重新查看副本。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergePlan</name>
    <message>
        <source>%1 is another project, not a copy of %2, so there is nothing to merge. Choose a file that was saved as a copy of this project, or handed out from it.</source>
        <translation>“%1”是另一个项目，不是“%2”的副本，因此没有可合并的内容。请选择另存为本项目副本的文件，或由本项目分发的文件。</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose a copy of it.</source>
        <translation>“%1”就是本项目。请选择它的副本。</translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <translation>正在读取副本</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeResolve</name>
    <message>
        <source>%1: %2 was removed on one side while the other went on with it; it is kept.</source>
        <comment>%1 is what it is: Participant; %2 says which</comment>
        <translation>%1：“%2”在一边已删除，而另一边仍在继续使用；予以保留。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeRules</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Criterion of best</source>
        <translation>最佳客户的标准</translation>
    </message>
    <message>
        <source>Pinned customer</source>
        <translation>手动指定的客户</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>理想客户画像</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物画像</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Round of silent writing</source>
        <translation>一轮静默书写</translation>
    </message>
    <message>
        <source>Group of cards</source>
        <translation>卡片组</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投出的票</translation>
    </message>
    <message>
        <source>Gap between belief and data</source>
        <translation>看法与数据的落差</translation>
    </message>
    <message>
        <source>Block of the agenda</source>
        <translation>议程环节</translation>
    </message>
    <message>
        <source>Person asked</source>
        <translation>受访者</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Rule of maturity</source>
        <translation>成熟度规则</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Why the confidence is low</source>
        <translation>把握程度低的原因</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>不同意见</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>相信程度</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>验证方法</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不合适</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>叙述</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>其中填写的内容</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>最佳的起点</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>良好的起点</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Who counts as best</source>
        <translation>谁算最佳客户</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>How lifetime value is computed</source>
        <translation>终身价值的计算方法</translation>
    </message>
    <message>
        <source>How numbers are cut into bands</source>
        <translation>数字如何划分为区间</translation>
    </message>
    <message>
        <source>Which data set is in use</source>
        <translation>正在使用哪个数据集</translation>
    </message>
    <message>
        <source>Exception to a profile</source>
        <translation>画像的例外</translation>
    </message>
    <message>
        <source>Criterion answered by hand</source>
        <translation>手动回答的标准</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The problem we solve</source>
        <translation>我们解决的问题</translation>
    </message>
    <message>
        <source>Our expertise</source>
        <translation>我们的专长</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>经营模式</translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation>示例客户</translation>
    </message>
    <message>
        <source>What we promise them</source>
        <translation>我们的承诺</translation>
    </message>
    <message>
        <source>Messages that land</source>
        <translation>能打动他们的信息</translation>
    </message>
    <message>
        <source>What keeps them from buying</source>
        <translation>阻碍他们购买的原因</translation>
    </message>
    <message>
        <source>What makes them look for us</source>
        <translation>促使他们寻找我们的原因</translation>
    </message>
    <message>
        <source>Where they spend their time</source>
        <translation>他们常在哪里</translation>
    </message>
    <message>
        <source>Regions we cannot serve</source>
        <translation>我们无法服务的地区</translation>
    </message>
    <message>
        <source>People in the decision</source>
        <translation>参与决策的人</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>How often it is reviewed</source>
        <translation>复核频率</translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>How many accounts the team can work</source>
        <translation>团队能处理多少家客户</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what holds the field, name of the field</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeSettle</name>
    <message>
        <source>There is another profile named %1 here; the one of the copy becomes %2.</source>
        <translation>这里已有另一个名为“%1”的画像；副本中的那个改名为“%2”。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeVersions</name>
    <message>
        <source>Version %1 of “%2” in %3 is not what was saved. Nothing was changed. Check that file.</source>
        <translation>“%3”中“%2”的版本 %1 与保存时不一致。没有任何改动。请检查该文件。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Opening</name>
    <message>
        <source>%1 can only be read. Open it for reading, or save a copy elsewhere to work on it.</source>
        <translation>“%1”只能读取。请以只读方式打开，或在别处保存副本后继续工作。</translation>
    </message>
    <message>
        <source>It does not say which project it is.</source>
        <translation>它没有说明自己是哪个项目。</translation>
    </message>
    <message>
        <source>Something in it was changed by a disk fault or by another program. You can still open it for reading.</source>
        <translation>其中有内容因磁盘故障或被其他程序改动。仍可以只读方式打开。</translation>
    </message>
    <message>
        <source>The newest backup is %1.</source>
        <translation>最新的备份是 %1。</translation>
    </message>
    <message>
        <source>Its format number is wrong.</source>
        <translation>其格式编号有误。</translation>
    </message>
    <message>
        <source>%1 has to be copied to be read, but there is no folder for temporary files.</source>
        <translation>“%1”必须先复制才能读取，但没有用于临时文件的文件夹。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Project</name>
    <message>
        <source>%1 is open for reading only. Nothing was changed. Save a copy to work on it.</source>
        <translation>“%1”以只读方式打开。没有任何改动。请保存副本后继续工作。</translation>
    </message>
    <message>
        <source>Another change is still going on. Nothing was changed.</source>
        <translation>另一项改动仍在进行。没有任何改动。</translation>
    </message>
    <message>
        <source>It does not say which project it is.</source>
        <translation>它没有说明自己是哪个项目。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>A change is still going on. Save the copy when it is finished.</source>
        <translation>一项改动仍在进行。请等它完成后再保存副本。</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose another name for the copy.</source>
        <translation>%1 就是此项目本身。请为副本另取名称。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Nothing can be written outside a change.</source>
        <translation>不能在更改之外写入任何内容。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::RandomSeed</name>
    <message>
        <source>Chose another seed for what is drawn at random</source>
        <translation>更换随机抽取的种子</translation>
    </message>
</context>
<context>
    <name>lodestar::project::SchemaCheck</name>
    <message>
        <source>The view “%1” does not belong into a project.</source>
        <translation>视图“%1”不应出现在项目中。</translation>
    </message>
    <message>
        <source>The trigger “%1” does not belong into a project.</source>
        <translation>触发器“%1”不应出现在项目中。</translation>
    </message>
    <message>
        <source>The index “%1” does not belong into a project.</source>
        <translation>索引“%1”不应出现在项目中。</translation>
    </message>
    <message>
        <source>The table “%1” does not belong into a project.</source>
        <translation>表“%1”不应出现在项目中。</translation>
    </message>
    <message>
        <source>The table “%1” is not built as it should be.</source>
        <translation>表“%1”的结构不正确。</translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation>缺少表“%1”。</translation>
    </message>
    <message>
        <source>The table “%1” is damaged.</source>
        <translation>表“%1”已损坏。</translation>
    </message>
</context>
<context>
    <name>lodestar::project::SqlError</name>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Free some space in %2 and try again.</source>
        <translation>“%1”所在的磁盘已满。没有任何改动。请在 %2 中腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>%1 is being written by another program at this moment. Nothing was changed. Try again in a moment.</source>
        <translation>另一个程序此刻正在写入“%1”。没有任何改动。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file, its folder %2 or the disk is read-only. Nothing was changed. Save a copy somewhere else to go on working.</source>
        <translation>无法写入“%1”：文件、所在文件夹 %2 或磁盘是只读的。没有任何改动。请在别处保存副本后继续工作。</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of the file cannot be read. Check it, and go back to a backup if it is not whole.</source>
        <translation>“%1”已损坏：文件的一部分无法读取。请检查，如不完整，请恢复备份。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. If it is on a removable or network drive, check that the drive is still there.</source>
        <translation>无法读取或写入“%1”。如果它在可移动驱动器或网络驱动器上，请检查该驱动器是否仍然连接。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed. Close other programs and try again.</source>
        <translation>内存不足，无法完成。没有任何改动。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This is too large for %1. Nothing was changed.</source>
        <translation>内容太大，“%1”放不下。没有任何改动。</translation>
    </message>
    <message>
        <source>This could not be stored in %1. Nothing was changed. Please report it: it is a fault of Lodestar.</source>
        <translation>无法将此内容存入“%1”。没有任何改动。请报告此问题：这是 Lodestar 的错误。</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::FitAnswerStore</name>
    <message>
        <source>%1 is no criterion of a working definition any more: it cannot be answered.</source>
        <translation>“%1”已不是当前定义中的标准，无法回答。</translation>
    </message>
    <message>
        <source>Took the answer to %1 of %2 back</source>
        <comment>criterion, customer</comment>
        <translation>撤回“%2”对“%1”的回答</translation>
    </message>
    <message>
        <source>Answered %1 with yes for %2</source>
        <comment>criterion, customer</comment>
        <translation>将“%2”的“%1”回答为“是”</translation>
    </message>
    <message>
        <source>Answered %1 with no for %2</source>
        <comment>criterion, customer</comment>
        <translation>将“%2”的“%1”回答为“否”</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::KnownCustomers</name>
    <message>
        <source>Already a customer: the same id as %1.</source>
        <translation>已是客户：编号与“%1”相同。</translation>
    </message>
    <message>
        <source>Already a customer: the same address on the web as %1.</source>
        <translation>已是客户：网址与“%1”相同。</translation>
    </message>
    <message>
        <source>Already a customer: the same name as %1.</source>
        <translation>已是客户：名称与“%1”相同。</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::ProspectList</name>
    <message>
        <source>Data set %1 holds neither prospects nor customers but %2: it cannot be scored.</source>
        <translation>数据集 %1 的内容既不是潜在客户也不是客户，而是%2：无法评分。</translation>
    </message>
    <message>
        <source>The project has neither prospects nor customers yet. Import a table of prospects first.</source>
        <translation>项目还没有潜在客户，也没有客户。请先导入潜在客户表格。</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::Ranking</name>
    <message>
        <source>Best, certain</source>
        <translation>确定最佳</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>目前最佳</translation>
    </message>
    <message>
        <source>One fact from Best</source>
        <translation>距“最佳”差一项信息</translation>
    </message>
    <message>
        <source>Could become Best</source>
        <translation>可能成为“最佳”</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation>信息不足</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不合适</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Best for certain first; then Best so far; then those that one fact more would make Best, and those that several would; then Good, and the rest. Among equals, who has earned most for certain comes first.</source>
        <translation>先是确定为“最佳”的；其次是目前为“最佳”的；再次是再有一项信息就会成为“最佳”的，以及再有几项才会的；然后是“良好”，最后是其余。同一档中，已确定得分最多的排在前面。</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::Reasons</name>
    <message>
        <source>%1: it is not so, and so does not rule it out.</source>
        <translation>%1：并非如此，因此不构成排除。</translation>
    </message>
    <message>
        <source>%1 is %2, which does not rule it out.</source>
        <translation>“%1”为%2，不构成排除。</translation>
    </message>
    <message>
        <source>%1: it is so, and rules it out.</source>
        <translation>%1：确实如此，因此排除。</translation>
    </message>
    <message>
        <source>%1 is %2, which rules it out.</source>
        <translation>“%1”为%2，因此排除。</translation>
    </message>
    <message>
        <source>%1: nobody has said whether it is so; it would rule it out.</source>
        <translation>%1：还没有人说过是否如此；若如此则排除。</translation>
    </message>
    <message>
        <source>%1 is not known; %2 would rule it out.</source>
        <translation>“%1”未知；若为%2则排除。</translation>
    </message>
    <message>
        <source>%1 is %2, as wanted.</source>
        <translation>“%1”为%2，符合要求。</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation>%1：是。</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 is wanted.</source>
        <translation>“%1”为%2，要求为%3。</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation>%1：否。</translation>
    </message>
    <message>
        <source>%1 is %2, which does not tell; %3 is wanted.</source>
        <translation>“%1”为%2，无法判断；要求为%3。</translation>
    </message>
    <message>
        <source>%1: nobody has answered this yet.</source>
        <translation>%1：还没有人回答。</translation>
    </message>
    <message>
        <source>%1 is not known; %2 is wanted.</source>
        <translation>“%1”未知；要求为%2。</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing is known of it yet: it could have any number of points.</source>
        <translation>对它还一无所知：得多少分都有可能。</translation>
    </message>
    <message>
        <source>%1 of 100 points; everything is known.</source>
        <translation>100 分中得 %1 分；已全部知晓。</translation>
    </message>
    <message>
        <source>%1 of 100 points by what is known (%2 of the weight); between %3 and %4 when the rest is known.</source>
        <translation>按已知内容（占权重的 %2），100 分中得 %1 分；其余知晓后，在 %3 至 %4 分之间。</translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 first, and %n more: if all turn out well, it is Best.</source>
        <translation>
            <numerusform>先查明“%1”，再查明另外 %n 项：若全部理想，即为“最佳”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 first, and %n more: if all turn out well, it is Best for certain.</source>
        <translation>
            <numerusform>先查明“%1”，再查明另外 %n 项：若全部理想，即确定为“最佳”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out %1: if that turns out well, it is Best.</source>
        <translation>查明“%1”：若结果理想，即为“最佳”。</translation>
    </message>
    <message>
        <source>Find out %1: if that turns out well, it is Best for certain.</source>
        <translation>查明“%1”：若结果理想，即确定为“最佳”。</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Conflicts</name>
    <message numerus="yes">
        <source>%n customer(s) bought before they were founded</source>
        <translation>
            <numerusform>%n 家客户在成立之前就已购买</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1 and %2.</source>
        <translation>依据“%1”和“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies after %2 for %n customer(s)</source>
        <comment>column, column</comment>
        <translation>
            <numerusform>%n 家客户的“%1”晚于“%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 contradict for %n customer(s)</source>
        <comment>column, column</comment>
        <translation>
            <numerusform>%n 家客户的“%1”与“%2”相矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>At least nine of ten customers of the same region are in another country.</source>
        <translation>同一地区的客户中，至少十分之九在另一个国家。</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Duplicates</name>
    <message>
        <source>the same id</source>
        <translation>编号相同</translation>
    </message>
    <message>
        <source>the same web domain</source>
        <translation>网站域名相同</translation>
    </message>
    <message>
        <source>the same name, but for capitals, signs or legal form</source>
        <translation>名称相同，仅大小写、符号或法律形式不同</translation>
    </message>
    <message>
        <source>names that differ by a letter or two</source>
        <translation>名称相差一两个字母</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Missing</name>
    <message numerus="yes">
        <source>It counts in who is best: %n of these customers cannot be rated.</source>
        <translation>
            <numerusform>它计入最佳客户的判定：其中 %n 家客户无法评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts in who is best; these customers are rated by what else is known of them.</source>
        <translation>它计入最佳客户的判定；这些客户按其他已知内容评分。</translation>
    </message>
    <message numerus="yes">
        <source>A trait of the best comes from it; it is not known for %n of the best customers.</source>
        <translation>
            <numerusform>最佳客户的一项特征来自它；有 %n 家最佳客户的值未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no values, so nothing can be found by it.</source>
        <translation>它没有值，因此无法从中发现任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is missing for %n customer(s) (%2)</source>
        <comment>column, share</comment>
        <translation>
            <numerusform>%n 家客户缺少“%1”（%2）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the id of an earlier row (%1)</source>
        <comment>column</comment>
        <translation>
            <numerusform>有 %n 行与前面某行的编号重复（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Each counts as a customer of its own. Merge them under “Duplicates”.</source>
        <translation>每一行都算作单独的客户。请在“重复”下合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the id of an earlier row but another name</source>
        <translation>
            <numerusform>有 %n 行与前面某行编号相同但名称不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Either the id is wrong or the customer was renamed.</source>
        <translation>要么编号有误，要么客户已改名。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have nothing in related tables (%1)</source>
        <comment>share</comment>
        <translation>
            <numerusform>%n 家客户在相关表格中没有任何记录（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value for them: %1. Nothing is wrong where they never bought.</source>
        <translation>它们没有值的列：%1。如果从未购买过，则没有问题。</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Outliers</name>
    <message numerus="yes">
        <source>%1 is impossible for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%n 家客户的“%1”不可能成立</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1, values lie between %2 and %3.</source>
        <translation>作为“%1”，值应在 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>As %1, values cannot be negative.</source>
        <translation>作为“%1”，值不能为负。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies in the future for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%n 家客户的“%1”在未来</numerusform>
        </translation>
    </message>
    <message>
        <source>After the day of the import, %1.</source>
        <translation>晚于导入日期 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies too far back for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%n 家客户的“%1”过于久远</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is far from what is usual for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%n 家客户的“%1”远离通常范围</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual range is %1 to %2, with %3 in the middle (median ± 3.5 robust deviations of the logarithms).</source>
        <translation>通常范围为 %1 至 %2，中位数为 %3（对数的中位数 ± 3.5 个稳健偏差）。</translation>
    </message>
    <message>
        <source>The usual range is %1 to %2, with %3 in the middle (median ± 3.5 robust deviations).</source>
        <translation>通常范围为 %1 至 %2，中位数为 %3（中位数 ± 3.5 个稳健偏差）。</translation>
    </message>
    <message>
        <source>Who is best goes by ranks, so a value that is much too large moves one customer, not all.</source>
        <translation>最佳客户按名次判定，因此一个过大的值只影响一家客户，而不影响全部。</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Quality</name>
    <message>
        <source>The project has no customers yet. Import a table of customers first.</source>
        <translation>项目还没有客户。请先导入客户表格。</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>正在检查数据</translation>
    </message>
    <message>
        <source>Comparing spellings</source>
        <translation>正在比较写法</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复</translation>
    </message>
    <message>
        <source>%1 customers, %2 columns; %3 of the cells are filled in.</source>
        <comment>counts, share</comment>
        <translation>%1 家客户，%2 列；%3 的单元格已填写。</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::WorkList</name>
    <message>
        <source>One of the best; no longer with a value among the weakest %1</source>
        <comment>share</comment>
        <translation>属于最佳客户；如果值在最弱的 %1 之中，就不再属于</translation>
    </message>
    <message>
        <source>Becomes one of the best with a value among the strongest %1</source>
        <comment>share</comment>
        <translation>如果值在最强的 %1 之中，就会成为最佳客户</translation>
    </message>
    <message>
        <source>Not rated yet; one of the best with a value among the strongest %1</source>
        <comment>share</comment>
        <translation>尚未评分；如果值在最强的 %1 之中，就是最佳客户</translation>
    </message>
    <message>
        <source>One of the best; it is not known, and whether %1 tells them from the rest may hang on it</source>
        <comment>a trait: Industry: Logistics</comment>
        <translation>属于最佳客户；该值未知，而“%1”能否将最佳客户与其他客户区分开，可能取决于它</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Deals</name>
    <message>
        <source>No column of %1 tells which deals were won, so no revenue was added up. Give the column with the stage or status the role “Outcome”.</source>
        <translation>“%1”中没有一列说明哪些商机赢单，因此没有累计收入。请为记录阶段或状态的列指定角色“结果”。</translation>
    </message>
    <message>
        <source>%1: deals with %2 in “%3” count as won (%4), with %5 as lost (%6), all others as open (%7).</source>
        <comment>file, values, column, number, values, number, number</comment>
        <translation>%1：“%3”为 %2 的商机算赢单（%4），为 %5 的算丢单（%6），其余算进行中（%7）。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No column of %1 holds the amounts of the deals, so no revenue was added up. Give it the role “Amount”.</source>
        <translation>“%1”中没有一列记录商机的金额，因此没有累计收入。请为它指定角色“金额”。</translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) of %1 have no amount and add nothing to the revenue.</source>
        <translation>
            <numerusform>“%1”中有 %n 个赢单商机没有金额，不计入收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) of %1 were closed before they began and are left out of the sales cycle.</source>
        <translation>
            <numerusform>“%1”中有 %n 个赢单商机的成交早于开始，未计入销售周期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::ImportTables</name>
    <message numerus="yes">
        <source>Imported %1 and %n more table(s)</source>
        <translation>
            <numerusform>导入“%1”和另外 %n 个表格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::JoinedTables</name>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have no lines in %2: they count as purchases all the same.</source>
        <translation>
            <numerusform>“%1”的 %n 行在“%2”中没有明细：仍算作购买。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::MadeCustomers</name>
    <message>
        <source>Customers in %1</source>
        <translation>“%1”中的客户</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::OneCurrency</name>
    <message>
        <source>%1: %2</source>
        <comment>a currency and its number of rows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is in several currencies (%2), which cannot be compared or added up as they stand. Give rates for all of them but one.</source>
        <translation>“%1”含有多种货币（%2），照原样无法比较或相加。请为其中一种以外的所有货币给出汇率。</translation>
    </message>
    <message>
        <source>%1 is in several currencies (%2), which cannot be compared or added up as they stand. Give a rate for %3.</source>
        <translation>“%1”含有多种货币（%2），照原样无法比较或相加。请给出 %3 的汇率。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n amount(s) do not count, because no currency stands beside them.</source>
        <translation>
            <numerusform>%1：%n 个金额不计入，因为旁边没有注明货币。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Purchases</name>
    <message>
        <source>No column of %1 holds the amounts, so no revenue was added up. Give it the role “Amount”.</source>
        <translation>“%1”中没有一列记录金额，因此没有累计收入。请为它指定角色“金额”。</translation>
    </message>
    <message>
        <source>“%1” of %2 has %3 different values: too many to compare customers by, so they were not made tags.</source>
        <translation>“%2”的“%1”有 %3 个不同值：太多，无法用来比较客户，因此没有做成标签。</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Relate</name>
    <message>
        <source>Matching rows to customers</source>
        <translation>正在将各行匹配到客户</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” stand in several rows of %2: what was rolled up stands in the first of them.</source>
        <translation>
            <numerusform>“%1”有 %n 个值出现在“%2”的多行中：汇总结果放在其中第一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed from %1: %2.</source>
        <translation>“%1”中不需要的：%2。</translation>
    </message>
    <message>
        <source>“%1” of %2 is taken as their own annual revenue, because what they paid you is now added up in “%3”. Change the roles if that is wrong.</source>
        <translation>“%2”的“%1”视为客户自身的年收入，因为他们付给你们的金额现已累计在“%3”中。如果不对，请更改角色。</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::RelateStore</name>
    <message numerus="yes">
        <source>Matched %n keys</source>
        <translation>
            <numerusform>匹配 %n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>Left %1 without a match</source>
        <translation>让“%1”不作匹配</translation>
    </message>
    <message>
        <source>Matched %1 to %2</source>
        <translation>将“%1”匹配到“%2”</translation>
    </message>
    <message>
        <source>Took the match of %1 back</source>
        <translation>撤回“%1”的匹配</translation>
    </message>
    <message>
        <source>Matched %1 by “%2”</source>
        <translation>按“%2”匹配“%1”</translation>
    </message>
    <message>
        <source>Rolled up for %1</source>
        <translation>为“%1”汇总</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::RelatedSource</name>
    <message numerus="yes">
        <source>%1 has amounts in several currencies. The sums are in %2; %n row(s) in currencies without a rate, or in none that is named, were left out. With a rate for %3 they count too.</source>
        <translation>
            <numerusform>“%1”的金额含有多种货币。合计以 %2 计；货币没有汇率或未注明货币的 %n 行未计入。给出 %3 的汇率后，它们也会计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has amounts in several currencies. They were added up in %2, at your rates: %3.</source>
        <translation>“%1”的金额含有多种货币。已按您的汇率以 %2 合计：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has amounts in several currencies. They were added up in %2, at your rates: %3. %n row(s) that name no currency were left out.</source>
        <translation>
            <numerusform>“%1”的金额含有多种货币。已按您的汇率以 %2 合计：%3。有 %n 行未注明货币，未计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::SourceReport</name>
    <message>
        <source>%1 = %2</source>
        <comment>two spellings of a key</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>only spelled otherwise</source>
        <translation>仅写法不同</translation>
    </message>
    <message>
        <source>another legal form</source>
        <translation>法律形式不同</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>相差一两个字母</translation>
    </message>
    <message>
        <source>%1 describes no column of the other tables, so it was not needed.</source>
        <translation>“%1”不说明其他表格中的任何一列，因此不需要。</translation>
    </message>
    <message>
        <source>%1 describes “%2” of %3 by its column “%4”.</source>
        <translation>“%1”通过它的列“%4”说明“%3”的“%2”。</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 found their customer (“%4” is “%5”).</source>
        <comment>number, number, file, columns</comment>
        <translation>“%3”的 %2 行中有 %1 行找到了对应的客户（“%4”即“%5”）。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have no customer in “%2”.</source>
        <translation>
            <numerusform>“%1”中有 %n 行在“%2”中没有对应的客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of %1 were not found: %2.</source>
        <translation>
            <numerusform>“%1”中有 %n 个键未找到：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are only spelled otherwise and were taken as the same: %1.</source>
        <translation>
            <numerusform>有 %n 个键仅写法不同，已视为相同：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) alike, but only you can say whether they are the same: %1.</source>
        <translation>
            <numerusform>另有 %n 个看起来相似，但只有您能判断是否相同：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of %1 names the customers, so nothing of it was rolled up. Give the column that does the role “%2”.</source>
        <translation>“%1”中没有一列指明客户，因此没有汇总其中的内容。请为指明客户的列指定角色“%2”。</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 found what they belong to in %4 (“%5” is “%6”).</source>
        <comment>number, number, file, file, columns</comment>
        <translation>“%3”的 %2 行中有 %1 行在“%4”中找到了所属的内容（“%5”即“%6”）。</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::TableKinds</name>
    <message>
        <source>Its keys are the customers of another file, in “%1”.</source>
        <translation>它的键是另一个文件“%1”中的客户。</translation>
    </message>
    <message>
        <source>Its keys are values of another file, in “%1”.</source>
        <translation>它的键是另一个文件“%1”中的值。</translation>
    </message>
    <message>
        <source>It names no customers, deals or orders.</source>
        <translation>它不含客户、商机或订单。</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Chart</name>
    <message>
        <source>Difference in percentage points, with 95 % intervals</source>
        <translation>以百分点表示的差异，含 95 % 区间</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts and verdict</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>还没有可比较的内容。</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>threshold of a histogram</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>part of a bar: name, count, share</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of a bar: name, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing to divide yet.</source>
        <translation>还没有可划分的内容。</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>No combination yet.</source>
        <translation>还没有组合。</translation>
    </message>
    <message>
        <source>%1: %2 bring %3</source>
        <comment>who; their share of the customers; their share of the value</comment>
        <translation>%1：%2 的客户带来 %3 的价值</translation>
    </message>
    <message>
        <source>%1 bring %2</source>
        <comment>a share of the customers; their share of the value</comment>
        <translation>%1 的客户带来 %2 的价值</translation>
    </message>
    <message>
        <source>if all brought the same</source>
        <translation>如果每家带来的都一样多</translation>
    </message>
    <message>
        <source>Best (%1), upwards</source>
        <comment>how many</comment>
        <translation>最佳客户（%1），向上</translation>
    </message>
    <message>
        <source>Others (%1), downwards</source>
        <comment>how many</comment>
        <translation>其他客户（%1），向下</translation>
    </message>
    <message>
        <source>Not known, left out: %1 and %2</source>
        <comment>how many of the best, and of the others</comment>
        <translation>未知，不计入：%1 和 %2</translation>
    </message>
    <message>
        <source>Best: median %1</source>
        <translation>最佳客户：中位数 %1</translation>
    </message>
    <message>
        <source>Others: median %1</source>
        <translation>其他客户：中位数 %1</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>各组中的占比</translation>
    </message>
    <message>
        <source>%1, stronger where more lie together</source>
        <translation>%1，越密集颜色越深</translation>
    </message>
    <message>
        <source>Best (%1)</source>
        <comment>how many</comment>
        <translation>最佳客户（%1）</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <comment>how many</comment>
        <translation>其他客户（%1）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a count and its share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of customers and how many they are</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 known)</source>
        <comment>a group of customers, of how many a value is known, how many they are</comment>
        <translation>%1（%3 家中已知 %2 家）</translation>
    </message>
    <message>
        <source>Share of the customers with a known value, with 95 % intervals. A customer may have several values.</source>
        <translation>在值已知的客户中的占比，含 95 % 区间。一家客户可以有多个值。</translation>
    </message>
    <message>
        <source>Share of the customers with a known value, with 95 % intervals</source>
        <translation>在值已知的客户中的占比，含 95 % 区间</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>lodestar::render::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>将数据另存为 CSV…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>表格形式的图表</translation>
    </message>
</context>
<context>
    <name>lodestar::render::PaperForm</name>
    <message>
        <source>Answer what you know, in your own words: one thought to a line. What you do not know stays empty.</source>
        <translation>请用自己的话回答您知道的内容：每行一个想法。不知道的留空。</translation>
    </message>
    <message>
        <source>Please bring this back before the workshop. Each line becomes a card there.</source>
        <translation>请在研讨会之前交回。届时每一行都会成为一张卡片。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Pdf</name>
    <message>
        <source>The PDF cannot be saved: the folder “%1” does not exist. Choose another folder.</source>
        <translation>无法保存 PDF：文件夹“%1”不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The PDF cannot be saved as “%1”: this is a folder. Choose another name.</source>
        <translation>无法将 PDF 保存为“%1”：这是文件夹。请换一个名称。</translation>
    </message>
    <message>
        <source>The PDF cannot be saved in “%1”: the disk is full; %2 are needed. Free some space or choose another folder.</source>
        <translation>无法将 PDF 保存到“%1”：磁盘已满；需要 %2。请腾出一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The PDF cannot be saved in “%1”: this place is read-only. Choose another folder.</source>
        <translation>无法将 PDF 保存到“%1”：此位置是只读的。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The PDF “%1” could not be written. Check that the place is still connected and has room, or choose another folder.</source>
        <translation>无法写入 PDF“%1”。请检查该位置是否仍然连接并有空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
</context>
<context>
    <name>lodestar::render::PortraitIntake</name>
    <message>
        <source>%1 is damaged or no picture: its size cannot be read. Choose another file.</source>
        <translation>“%1”已损坏或不是图片：无法读取其尺寸。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, which is more than a portrait needs (at most %4 million). Scale it down, then choose it again.</source>
        <translation>“%1”有 %2 × %3 像素，超出肖像所需（最多 %4 百万像素）。请缩小后重新选择。</translation>
    </message>
    <message>
        <source>The picture could not be made smaller. Choose another file.</source>
        <translation>无法缩小图片。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or BMP picture. Save it as one of these, then choose it again.</source>
        <translation>“%1”不是 PNG、JPEG、WebP 或 BMP 图片。请另存为其中一种格式，再重新选择。</translation>
    </message>
    <message>
        <source>%1 is a WebP picture, which cannot be read on this computer. Save it as PNG or JPEG, then choose it again.</source>
        <translation>“%1”是 WebP 图片，这台计算机无法读取。请另存为 PNG 或 JPEG，再重新选择。</translation>
    </message>
    <message>
        <source>%1 is built in a way that would take very long to read. Save it anew, then choose it again.</source>
        <translation>“%1”的构造方式会让读取耗时很久。请重新保存，再重新选择。</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read as a picture. Choose another file.</source>
        <translation>“%1”已损坏：无法作为图片读取。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation>无法打开“%1”。文件是否还在，您是否有读取权限？</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Scale it down, then choose it again.</source>
        <translation>“%1”大于 %2 MB。请缩小后重新选择。</translation>
    </message>
</context>
<context>
    <name>lodestar::render::PosterLayout</name>
    <message>
        <source>%1 · %2</source>
        <comment>name of a field, what it rests on</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>awareness of us %1 of %2: %3</source>
        <translation>对我们的了解 %1/%2：%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role in the purchase, awareness</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has written this yet.</source>
        <translation>还没有人写下这一栏。</translation>
    </message>
    <message>
        <source>%1 – %2: %3 of %4</source>
        <extracomment>Where a person stands between two ends, from 1 (the first) to 5 (the second)</extracomment>
        <translation>%1 – %2：%3/%4</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Summary</name>
    <message>
        <source>Who is for us, and who is not</source>
        <translation>谁适合我们，谁不适合</translation>
    </message>
    <message>
        <source>No criteria have been written yet.</source>
        <translation>还没有写下标准。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Good, if…</source>
        <translation>良好，前提是…</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>不适合我们</translation>
    </message>
    <message>
        <source>Why we believe it</source>
        <translation>我们为什么这样认为</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of difference, best against the rest, with 95 % intervals.</source>
        <translation>最佳客户与其他客户相差的百分点，含 95 % 区间。</translation>
    </message>
    <message>
        <source>Whom we talk to</source>
        <translation>我们与谁打交道</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>lodestar::report::PersonaPoster</name>
    <message>
        <source>“%1”</source>
        <comment>quote</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>nobody knows who said this</source>
        <translation>无从得知是谁说的</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: counts of what a persona rests on; %2: what the team wrote about that</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>lodestar::report::Summary</name>
    <message>
        <source>Ideal customer profile</source>
        <translation>理想客户画像</translation>
    </message>
    <message>
        <source>Ideal decision-maker</source>
        <translation>理想决策者</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>%1 of %2 best customers, but %3 of %4 others, have %5</source>
        <translation>%2 家最佳客户中有 %1 家符合“%5”，而 %4 家其他客户中只有 %3 家</translation>
    </message>
    <message>
        <source>Points of difference, best against the rest, with 95 % intervals.</source>
        <translation>最佳客户与其他客户相差的百分点，含 95 % 区间。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and title of a person</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>尚未描述</translation>
    </message>
    <message>
        <source>The profile has no criteria yet: it does not tell good prospects from others.</source>
        <translation>画像还没有标准：它还无法区分好的潜在客户与其他客户。</translation>
    </message>
    <message>
        <source>No customers were analysed: every line is what the team believes.</source>
        <translation>没有分析客户：每一行都是团队的看法。</translation>
    </message>
    <message>
        <source>No column says how good a customer is (such as revenue, profit or referrals), so the best customers could not be told from the others.</source>
        <translation>没有一列说明客户有多好（例如收入、利润或推荐数），因此无法区分最佳客户与其他客户。</translation>
    </message>
    <message>
        <source>Nobody could be marked as best.</source>
        <translation>无法选出任何最佳客户。</translation>
    </message>
    <message>
        <source>The team has not agreed yet what makes a customer best; the usual weights were used.</source>
        <translation>团队尚未商定怎样的客户算最佳客户；这里使用通常的权重。</translation>
    </message>
    <message>
        <source>The counts beside the criteria are from the customers at the time of the version; the other figures are from the customers in use now.</source>
        <translation>标准旁的数量来自该版本当时的客户；其他数字来自目前使用的客户。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers cannot be judged by the profile: too little is known of them.</source>
        <translation>
            <numerusform>%2 家客户中有 %1 家无法用此画像判断：对它们了解太少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 criteria rest on data</source>
        <translation>
            <numerusform>%2 条标准中有 %1 条以数据为依据</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers were analysed</source>
        <translation>没有分析客户</translation>
    </message>
    <message numerus="yes">
        <source>Based on %1 best of %2 customers, import of %3</source>
        <translation>
            <numerusform>依据 %2 家客户中的 %1 家最佳客户，导入于 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %1 customer(s), import of %2</source>
        <translation>
            <numerusform>依据 %1 家客户，导入于 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <comment>a date</comment>
        <translation>%1 的草稿</translation>
    </message>
    <message>
        <source>customers of %1 (%2, of them %3 best)</source>
        <translation>%1 的客户（%2，其中最佳客户 %3）</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>not for people outside</comment>
        <translation>内部资料</translation>
    </message>
    <message>
        <source>Ideal customer profile: %1</source>
        <translation>理想客户画像：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: the part that comes from the %2 best customer(s)</source>
        <comment>after a large percentage</comment>
        <translation>
            <numerusform>%1中来自 %2 家最佳客户的部分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>best customers with %1 (others: %2 of %3)</source>
        <comment>after a large figure such as 14 of 20</comment>
        <translation>最佳客户符合“%1”（其他客户：%2/%3）</translation>
    </message>
    <message numerus="yes">
        <source>of %1 customer(s) fit best today</source>
        <comment>after a large number</comment>
        <translation>
            <numerusform>家客户目前属于最佳契合，共 %1 家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers fit best today; with one more fact known, %2 more would</source>
        <comment>after a large number</comment>
        <translation>
            <numerusform>家客户目前属于最佳契合，共 %1 家；再多知道一项信息，还会增加 %2 家</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 best, %4 of %5 others</source>
        <translation>%1 · 最佳客户 %2/%3，其他客户 %4/%5</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Competitor</name>
    <message>
        <source>What they give away to attract buyers</source>
        <translation>他们用什么免费内容吸引买家</translation>
    </message>
    <message>
        <source>Guides, calculators, trials, webinars: look at their pages and their posts.</source>
        <translation>指南、计算器、试用、网络研讨会：看看他们的网页和帖子。</translation>
    </message>
    <message>
        <source>Who buys from them</source>
        <translation>谁向他们购买</translation>
    </message>
    <message>
        <source>Size, industry, titles: from their case studies and their logos.</source>
        <translation>规模、行业、职位：从他们的案例研究和客户标志中看。</translation>
    </message>
    <message>
        <source>What they use it for</source>
        <translation>客户用它来做什么</translation>
    </message>
    <message>
        <source>The one job that comes up in most case studies.</source>
        <translation>在多数案例研究中都出现的那一件事。</translation>
    </message>
    <message>
        <source>What satisfies them</source>
        <translation>客户满意什么</translation>
    </message>
    <message>
        <source>From reviews with four and five stars.</source>
        <translation>取自四星和五星的评价。</translation>
    </message>
    <message>
        <source>What they struggle with</source>
        <translation>客户为什么事烦恼</translation>
    </message>
    <message>
        <source>From reviews with one to three stars.</source>
        <translation>取自一星到三星的评价。</translation>
    </message>
    <message>
        <source>What their buyers try to do every day</source>
        <translation>他们的买家每天想做成什么</translation>
    </message>
    <message>
        <source>In their words, from forums, groups and interviews.</source>
        <translation>用买家自己的话，取自论坛、社群和访谈。</translation>
    </message>
    <message>
        <source>So what for us</source>
        <translation>这对我们意味着什么</translation>
    </message>
    <message>
        <source>Whom do we leave to them, and whom do we win because of this?</source>
        <translation>哪些客户留给他们，哪些客户我们因此能争取过来？</translation>
    </message>
    <message>
        <source>A competitor needs a name.</source>
        <translation>竞争对手需要名称。</translation>
    </message>
    <message>
        <source>Added the competitor %1</source>
        <translation>添加竞争对手“%1”</translation>
    </message>
    <message>
        <source>Renamed a competitor to %1</source>
        <translation>将竞争对手改名为“%1”</translation>
    </message>
    <message>
        <source>This competitor is no longer in the project.</source>
        <translation>此竞争对手已不在项目中。</translation>
    </message>
    <message>
        <source>Wrote “%1” of %2</source>
        <extracomment>%1: &quot;What they struggle with&quot;; %2: a competitor</extracomment>
        <translation>填写“%2”的“%1”</translation>
    </message>
    <message>
        <source>Removed a competitor</source>
        <translation>删除竞争对手</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Figures</name>
    <message>
        <source>%1: column “%2”.</source>
        <extracomment>what is counted or compared; name of a column</extracomment>
        <translation>%1：列“%2”。</translation>
    </message>
    <message>
        <source>other (%1)</source>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4 (%5).</source>
        <extracomment>%1: a source, a page, a format; %2 and %4: shares; %3 and %5: what they are of (&quot;visits&quot;, &quot;conversions&quot;)</extracomment>
        <translation>%1：占%3的 %2，占%5的 %4。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>found us by themselves</source>
        <translation>自己找来</translation>
    </message>
    <message>
        <source>through our outreach</source>
        <translation>由我们主动联系而来</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>%1 of %2 visits found us by themselves, %3 came through our outreach.</source>
        <translation>%2 次访问中，%1 是自己找来的，%3 由我们主动联系而来。</translation>
    </message>
    <message>
        <source>Judged by the words of each source; visits are not customers, and people come more than once.</source>
        <translation>按每个来源的用词判断；访问不等于客户，而且有人会来不止一次。</translation>
    </message>
    <message>
        <source>“%1”: nothing gets more than its share.</source>
        <comment>name of a column</comment>
        <translation>“%1”：没有哪一项得到的超过它应占的份额。</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Every row counts as one visit.</source>
        <translation>每行算作一次访问。</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>No column counts conversions: what visitors became stays unknown.</source>
        <translation>没有一列记录转化：访客后来怎样仍然未知。</translation>
    </message>
    <message>
        <source>Conversions beside visits, with 95% intervals.</source>
        <translation>转化与访问对照，附 95% 区间。</translation>
    </message>
    <message>
        <source>Rows of the file beside visits; nothing tells what they became.</source>
        <translation>文件的行数与访问对照；没有内容说明他们后来怎样。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No column names the source of visits: how they found you (question 6) stays open.</source>
        <translation>没有一列写明访问的来源：他们怎么找到你们（问题 6）仍无答案。</translation>
    </message>
    <message>
        <source>Where they came in</source>
        <translation>进入的页面</translation>
    </message>
    <message>
        <source>No column names the page where they came in: what they looked for stays open.</source>
        <translation>没有一列写明他们进入的页面：他们在找什么仍无答案。</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>No column counts likes, comments or shares: what got attention stays unknown.</source>
        <translation>没有一列记录点赞、评论或分享：什么受到关注仍然未知。</translation>
    </message>
    <message>
        <source>Engagement is the sum of %1.</source>
        <translation>互动量为 %1 之和。</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>No column names the format of a post (picture, video, text).</source>
        <translation>没有一列写明帖子的形式（图片、视频、文字）。</translation>
    </message>
    <message>
        <source>No column names the topic of a post.</source>
        <translation>没有一列写明帖子的主题。</translation>
    </message>
    <message>
        <source>No column names the network.</source>
        <translation>没有一列写明社交网络。</translation>
    </message>
    <message>
        <source>Shares of posts and of what they got. A single post that went far can make one: look at the counts.</source>
        <translation>帖子的占比，以及它们所得互动的占比。一条传得很远的帖子就可能造成差别：请看数量。</translation>
    </message>
    <message>
        <source>No column counts how many people saw a post: engagement is not set against reach.</source>
        <translation>没有一列记录有多少人看到帖子：互动量没有与触达人数对照。</translation>
    </message>
    <message>
        <source>Share of the whole, with 95 % intervals</source>
        <translation>占总体的比例，含 95% 区间</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>占总体的比例</translation>
    </message>
</context>
<context>
    <name>lodestar::research::HypothesisCriterion</name>
    <message>
        <source>belief: %1</source>
        <translation>相信程度：%1</translation>
    </message>
    <message>
        <source>%1 of %2 said so</source>
        <translation>%2 人中有 %1 人这样说</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Maturity</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an attribute and its values: &quot;Employees: from 250&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing: everybody whose technologies are known</source>
        <translation>无要求：所有已知其技术的客户</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>全部具备：%1</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <translation>任一具备：%1</translation>
    </message>
    <message>
        <source>Paper and spreadsheets</source>
        <translation>纸张和电子表格</translation>
    </message>
    <message>
        <source>Single tools</source>
        <translation>单个工具</translation>
    </message>
    <message>
        <source>One system for customers or orders</source>
        <translation>用一个系统管理客户或订单</translation>
    </message>
    <message>
        <source>Systems that work together</source>
        <translation>系统之间相互配合</translation>
    </message>
    <message>
        <source>Decides by data</source>
        <translation>用数据作决定</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>级别 %1</translation>
    </message>
</context>
<context>
    <name>lodestar::research::MaturityStore</name>
    <message>
        <source>Changed a rule of technical maturity</source>
        <translation>更改一条技术成熟度规则</translation>
    </message>
    <message>
        <source>Removed a rule of technical maturity</source>
        <translation>删除一条技术成熟度规则</translation>
    </message>
    <message>
        <source>Began with five levels of technical maturity</source>
        <translation>从五级技术成熟度开始</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them first.</source>
        <translation>还没有客户。请先导入。</translation>
    </message>
    <message>
        <source>Wrote the technical maturity of the customers</source>
        <translation>写入客户的技术成熟度</translation>
    </message>
    <message>
        <source>No customer stands on any level. Give a column the role Technologies, or change what the rules need.</source>
        <translation>没有客户达到任何级别。请给某一列指定“技术”角色，或更改规则的要求。</translation>
    </message>
    <message>
        <source>Technical maturity of %1</source>
        <translation>“%1”的技术成熟度</translation>
    </message>
    <message>
        <source>Took the technical maturity of the customers away</source>
        <translation>移除客户的技术成熟度</translation>
    </message>
</context>
<context>
    <name>lodestar::research::NextSteps</name>
    <message>
        <source>Write down how you would find out.</source>
        <translation>写下你们打算怎样验证。</translation>
    </message>
    <message>
        <source>Agree below which share you give it up.</source>
        <translation>商定占比低于多少就放弃它。</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n more people, and note how many say so.</source>
        <translation>
            <numerusform>再问 %n 人，并记下有多少人这样说。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered this question yet.</source>
        <translation>还没有人回答这个问题。</translation>
    </message>
</context>
<context>
    <name>lodestar::research::OtherData</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a tier of fit and how many customers are in it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 63 customers</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>customers fit “%1” today: %2</source>
        <comment>an ICP, a tier</comment>
        <translation>客户今天契合“%1”：%2</translation>
    </message>
    <message>
        <source>customers fit “%1” today: %2 (the others – %3)</source>
        <comment>an ICP, a tier, other tiers</comment>
        <translation>客户今天契合“%1”：%2（其他 – %3）</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Survey</name>
    <message>
        <source>The words of the survey form cannot be read. Install Lodestar again.</source>
        <translation>无法读取调查问卷的用语。请重新安装 Lodestar。</translation>
    </message>
    <message>
        <source>A question needs at least one word.</source>
        <translation>问题至少要有一个词。</translation>
    </message>
    <message>
        <source>The survey asks this already.</source>
        <translation>调查中已有这个问题。</translation>
    </message>
    <message>
        <source>Added a question to the survey</source>
        <translation>在调查中添加问题</translation>
    </message>
    <message>
        <source>Customers have answered this question. Remove their answers first, or leave it.</source>
        <translation>已有客户回答过这个问题。请先删除他们的回答，或保留它。</translation>
    </message>
    <message>
        <source>Removed a question from the survey</source>
        <translation>从调查中删除问题</translation>
    </message>
</context>
<context>
    <name>lodestar::research::SurveyIntake</name>
    <message>
        <source>no customer is called so; it is kept in their words</source>
        <translation>没有叫这个名称的客户；按原话保留</translation>
    </message>
    <message>
        <source>this is no date; the day stays open</source>
        <translation>这不是日期；日期留空</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came in from %1 people.</source>
        <translation>
            <numerusform>收到 %1 人的 %n 条回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were known already and left out.</source>
        <translation>
            <numerusform>%n 行之前已有，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) answer no question.</source>
        <translation>
            <numerusform>%n 行没有回答任何问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not taken as they stand.</source>
        <translation>
            <numerusform>%n 个单元格未按原样采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>No question was found for: %1.</source>
        <comment>names of columns</comment>
        <translation>没有找到以下各列对应的问题：%1。</translation>
    </message>
    <message>
        <source>%1: there are no answers in it, so nothing was changed. Bring it back once it is filled in.</source>
        <translation>%1：其中没有任何回答，因此没有更改任何内容。请填好后再带回。</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Voices</name>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>还没有问过任何人。</translation>
    </message>
    <message>
        <source>%1 of %2 people said something: %3, likely between %4 and %5 of people like them.</source>
        <translation>%2 人中有 %1 人谈到：%3，在同类人群中可能介于 %4 和 %5 之间。</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: who said it; %2: the day</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lodestar::sample::Sample</name>
    <message>
        <source>The sample&apos;s customers cannot be copied to the folder for temporary files. Make room there and try again.</source>
        <translation>无法将示例的客户复制到临时文件夹。请在那里腾出空间后重试。</translation>
    </message>
    <message>
        <source>Customers of Kestrel Planning</source>
        <translation>Kestrel Planning 的客户</translation>
    </message>
    <message>
        <source>Small so far, but shows us to other companies twice a year.</source>
        <translation>目前还小，但每年两次带其他企业来参观我们的成果。</translation>
    </message>
    <message>
        <source>Was sold to another group; the contract will not be renewed.</source>
        <translation>已被另一家集团收购；合同不会续签。</translation>
    </message>
    <message>
        <source>Operations decide</source>
        <translation>由运营部门决定</translation>
    </message>
    <message>
        <source>Workshop: sales, two voices</source>
        <translation>研讨会：销售，两人提出</translation>
    </message>
    <message>
        <source>The head of operations signs</source>
        <translation>运营负责人签字</translation>
    </message>
    <message>
        <source>The managing director signs and asks operations</source>
        <translation>总经理签字，并征求运营部门的意见</translation>
    </message>
    <message>
        <source>Only IT or finance is at the table</source>
        <translation>参与洽谈的只有 IT 或财务</translation>
    </message>
    <message>
        <source>Too small to plan</source>
        <translation>规模太小，用不着排班</translation>
    </message>
    <message>
        <source>Workshop: service delivery, one voice</source>
        <translation>研讨会：服务交付，一人提出</translation>
    </message>
    <message>
        <source>Two shifts or more</source>
        <translation>两班制或更多</translation>
    </message>
    <message>
        <source>One shift, growing</source>
        <translation>一班制，正在增长</translation>
    </message>
    <message>
        <source>Fewer than ten people: everybody sees everybody</source>
        <translation>不到十个人：大家彼此都看得见</translation>
    </message>
    <message>
        <source>Growing logistics companies</source>
        <translation>成长中的物流企业</translation>
    </message>
    <message>
        <source>Kestrel staffing plan</source>
        <translation>Kestrel 人员排班</translation>
    </message>
    <message>
        <source>Logistics companies of 50 to 249 people that run a warehouse system and hear of us from others.</source>
        <translation>员工 50 至 249 人、使用仓储系统、经他人介绍知道我们的物流企业。</translation>
    </message>
    <message>
        <source>Drafted the ICP from the traits and the workshop</source>
        <translation>根据特征和研讨会起草 ICP</translation>
    </message>
    <message>
        <source>Added a persona</source>
        <translation>添加人物画像</translation>
    </message>
    <message>
        <source>First version, as agreed at the end of the workshop</source>
        <translation>第一个版本，研讨会结束时商定</translation>
    </message>
    <message>
        <source>Kestrel Planning (sample)</source>
        <translation>Kestrel Planning（示例）</translation>
    </message>
    <message>
        <source>Trucks wait at the dock because nobody knows what the warehouse can handle tomorrow.</source>
        <translation>卡车在月台排队，因为谁也不知道仓库明天能处理多少货。</translation>
    </message>
    <message>
        <source>Overtime on Friday, empty shifts on Monday.</source>
        <translation>周五加班，周一空班。</translation>
    </message>
    <message>
        <source>We planned two hundred people on a whiteboard.</source>
        <translation>我们以前在一块白板上给两百人排班。</translation>
    </message>
    <message>
        <source>Mid-sized logistics companies, two or three sites, growing faster than their planning.</source>
        <translation>中型物流企业，两三个站点，业务增长快过排班能力。</translation>
    </message>
    <message>
        <source>Wherever a warehouse system was already running, so that we could read real orders.</source>
        <translation>凡是已经有仓储系统的地方，我们就能读到真实的订单。</translation>
    </message>
    <message>
        <source>Third-party logistics, somewhere between 50 and 250 people.</source>
        <translation>第三方物流，大概 50 到 250 人。</translation>
    </message>
    <message>
        <source>Logistics, but I also like our large retail names.</source>
        <translation>物流没错，不过我也喜欢我们那些零售大客户。</translation>
    </message>
    <message>
        <source>They have a warehouse management system. Without one we import spreadsheets for weeks.</source>
        <translation>他们有仓储管理系统。没有的话，我们光导入电子表格就要好几周。</translation>
    </message>
    <message>
        <source>Dutch companies. Half of our case studies come from there.</source>
        <translation>荷兰企业。我们的案例研究有一半来自那里。</translation>
    </message>
    <message>
        <source>First useful plan after four weeks when the data is there.</source>
        <translation>只要数据齐全，四周后就有第一份用得上的计划。</translation>
    </message>
    <message>
        <source>Six weeks and more when somebody has to clean up item data first.</source>
        <translation>如果得先有人清理物料数据，就要六周以上。</translation>
    </message>
    <message>
        <source>The first Friday without overtime. That was week five.</source>
        <translation>第一个不加班的周五。那是第五周。</translation>
    </message>
    <message>
        <source>The good ones stay and add a site every year.</source>
        <translation>好客户会留下来，每年增加一个站点。</translation>
    </message>
    <message>
        <source>If they come through the first peak season with us, they stay.</source>
        <translation>只要和我们一起熬过第一个旺季，他们就会留下来。</translation>
    </message>
    <message>
        <source>Every day with the warehouse manager or a planner, hardly ever with the person who signs.</source>
        <translation>每天都和仓库经理或计划员打交道，几乎见不到签字的人。</translation>
    </message>
    <message>
        <source>When our planner leaves, the account gets quiet. We need a second contact.</source>
        <translation>对接我们的计划员一走，这个客户就没声音了。我们需要第二个联系人。</translation>
    </message>
    <message>
        <source>Referrals. A customer calls another site manager, and we get a warm introduction.</source>
        <translation>靠推荐。客户给另一位站点经理打个电话，我们就有人引荐了。</translation>
    </message>
    <message>
        <source>Trade fairs bring the most business cards.</source>
        <translation>展会带来的名片最多。</translation>
    </message>
    <message>
        <source>Fairs bring many contacts and few customers that we keep.</source>
        <translation>展会带来很多联系人，真正留下来的客户却很少。</translation>
    </message>
    <message>
        <source>Knowing on Thursday whom I need on Monday.</source>
        <translation>周四就知道周一需要谁上班。</translation>
    </message>
    <message>
        <source>Taking on a new client without hiring first.</source>
        <translation>接下新客户，而不必先招人。</translation>
    </message>
    <message>
        <source>Fewer temporary workers, called in less often.</source>
        <translation>少用临时工，也少临时叫人。</translation>
    </message>
    <message>
        <source>Does it work with our warehouse system?</source>
        <translation>它能和我们的仓储系统配合吗？</translation>
    </message>
    <message>
        <source>Will the works council agree to it?</source>
        <translation>职工委员会会同意吗？</translation>
    </message>
    <message>
        <source>Who will look after it when the project is over?</source>
        <translation>项目结束以后，由谁来维护？</translation>
    </message>
    <message>
        <source>I was afraid that my planners would feel replaced.</source>
        <translation>我担心我的计划员会觉得自己被取代了。</translation>
    </message>
    <message>
        <source>About three months; with a referral it is two.</source>
        <translation>大约三个月；有人推荐的话两个月。</translation>
    </message>
    <message>
        <source>Retail takes half a year because head office has to agree.</source>
        <translation>零售客户要半年，因为得总部点头。</translation>
    </message>
    <message>
        <source>Head of operations decides, IT can stop it, finance asks late.</source>
        <translation>运营负责人决定，IT 可以叫停，财务到后面才来问。</translation>
    </message>
    <message>
        <source>In small companies the managing director does it all.</source>
        <translation>在小企业里，总经理一个人全包了。</translation>
    </message>
    <message>
        <source>You showed us our own numbers in the second meeting.</source>
        <translation>第二次会面时，你们就给我们看了我们自己的数字。</translation>
    </message>
    <message>
        <source>In interviews they name the other customer who recommended us.</source>
        <translation>在访谈中，他们会提到推荐我们的另一家客户。</translation>
    </message>
    <message>
        <source>I would like one price for all sites.</source>
        <translation>我希望所有站点一个价。</translation>
    </message>
    <message>
        <source>They ask for a person to call in the peak season.</source>
        <translation>他们希望旺季时有个人可以打电话找。</translation>
    </message>
    <message>
        <source>Those that run by themselves after two months.</source>
        <translation>两个月后就能自己运转起来的那些。</translation>
    </message>
    <message>
        <source>Not the largest ones: they want meetings every week.</source>
        <translation>不是最大的那些：他们每周都要开会。</translation>
    </message>
    <message>
        <source>The large names pay well. I would keep them on the list.</source>
        <translation>大客户付得多。我会把他们留在名单上。</translation>
    </message>
    <message>
        <source>Hardly anybody uses the yard view.</source>
        <translation>几乎没有人用场院视图。</translation>
    </message>
    <message>
        <source>The report designer sells well at first and is never opened again.</source>
        <translation>报表设计器一开始好卖，之后就再也没人打开。</translation>
    </message>
    <message>
        <source>Two customers left because we could not read their time recording.</source>
        <translation>有两家客户离开，是因为我们读不了他们的考勤数据。</translation>
    </message>
    <message>
        <source>We need ready connections to the five most common warehouse systems.</source>
        <translation>我们需要与五种最常见的仓储系统现成对接。</translation>
    </message>
    <message>
        <source>We look for logistics companies of 50 to 249 people that run a warehouse system.</source>
        <translation>我们寻找员工 50 至 249 人、使用仓储系统的物流企业。</translation>
    </message>
    <message>
        <source>We ask every good customer for one introduction and go to one trade fair a year instead of four.</source>
        <translation>我们请每一家好客户引荐一家，每年参加一次展会，而不是四次。</translation>
    </message>
    <message>
        <source>A page for IT and a page for the works council go out with every offer.</source>
        <translation>每份报价都附上一页给 IT 的说明和一页给职工委员会的说明。</translation>
    </message>
    <message>
        <source>The yard view is no longer sold on its own; we decide about it in half a year.</source>
        <translation>场院视图不再单独销售；半年后再作决定。</translation>
    </message>
    <message>
        <source>Companies that have just opened a second site look for us within half a year.</source>
        <translation>刚开第二个站点的企业，半年之内就会来找我们。</translation>
    </message>
    <message>
        <source>Ask ten customers when they opened their sites and when they first called.</source>
        <translation>询问十家客户：站点是什么时候开的，第一次打电话来是什么时候。</translation>
    </message>
    <message>
        <source>Works councils agree faster when planners show the tool themselves.</source>
        <translation>由计划员亲自演示工具时，职工委员会同意得更快。</translation>
    </message>
    <message>
        <source>Let planners present at the next five customers and note the weeks.</source>
        <translation>在接下来的五家客户那里让计划员来演示，并记录用了几周。</translation>
    </message>
    <message>
        <source>Three of four agreed in the first meeting.</source>
        <translation>四家中有三家在第一次会面时就同意了。</translation>
    </message>
    <message>
        <source>Pharma distributors need records that we do not keep.</source>
        <translation>医药分销商需要的记录，我们没有保存。</translation>
    </message>
    <message>
        <source>Show the audit trail to two quality managers.</source>
        <translation>向两位质量经理展示审计记录。</translation>
    </message>
    <message>
        <source>Work and people do not meet: trucks wait on Friday, shifts stand idle on Monday, and the plan lives on a whiteboard.</source>
        <translation>活和人对不上：周五卡车排队，周一班组闲着，计划写在一块白板上。</translation>
    </message>
    <message>
        <source>A staffing plan for tomorrow and next week, made from the orders that the warehouse system already knows.</source>
        <translation>根据仓储系统已有的订单，排出明天和下周的人员班次。</translation>
    </message>
    <message>
        <source>Know on Thursday whom you need on Monday. Take on the next client without hiring first.</source>
        <translation>周四就知道周一需要谁。接下新客户，而不必先招人。</translation>
    </message>
    <message>
        <source>Doubts about the connection to the warehouse system, the works council, planners who fear to be replaced.</source>
        <translation>对接仓储系统的疑虑，职工委员会，担心被取代的计划员。</translation>
    </message>
    <message>
        <source>A second site, a large new client, a peak season that went wrong, a new head of operations.</source>
        <translation>开了第二个站点，来了一个大客户，旺季出了乱子，换了新的运营负责人。</translation>
    </message>
    <message>
        <source>Site managers who know each other, regional logistics clubs, partners of their warehouse system.</source>
        <translation>彼此认识的站点经理，地区物流协会，他们仓储系统的合作伙伴。</translation>
    </message>
    <message>
        <source>Countries in which we have no partner for on-site start-up.</source>
        <translation>我们没有合作伙伴做现场上线的国家。</translation>
    </message>
    <message>
        <source>The head of operations decides, the warehouse manager asks for it, IT can stop it, finance signs last.</source>
        <translation>运营负责人决定，仓库经理提出需求，IT 可以叫停，财务最后签字。</translation>
    </message>
    <message>
        <source>Plans the week in a spreadsheet on Thursday evening and changes it by telephone until Monday.</source>
        <translation>周四晚上用电子表格排好一周的计划，然后一直到周一都在打电话改。</translation>
    </message>
    <message>
        <source>The plan is old when it is printed; overtime and temporary workers cost more every peak season.</source>
        <translation>计划打印出来就过时了；加班和临时工的费用一个旺季比一个旺季高。</translation>
    </message>
    <message>
        <source>No time to learn a large system, no say over the budget, and item data that nobody has cleaned.</source>
        <translation>没时间学一个大系统，对预算没有发言权，物料数据也没人清理过。</translation>
    </message>
    <message>
        <source>The plan makes itself from tomorrow&apos;s orders; she only changes what she knows better.</source>
        <translation>计划根据明天的订单自动生成；她只改自己更清楚的地方。</translation>
    </message>
    <message>
        <source>Started on the floor, fifteen years in logistics, trusted by her people.</source>
        <translation>从一线做起，做物流十五年，手下的人信任她。</translation>
    </message>
    <message>
        <source>2: has heard of us from a manager of another site.</source>
        <translation>2：听另一个站点的经理说起过我们。</translation>
    </message>
    <message>
        <source>Warehouse; reports to the head of operations.</source>
        <translation>仓库；向运营负责人汇报。</translation>
    </message>
    <message>
        <source>Asks for it and uses it every day.</source>
        <translation>提出需求，并且每天使用。</translation>
    </message>
    <message>
        <source>Lines picked per hour, overtime hours, trucks handled in time.</source>
        <translation>每小时拣货行数、加班小时数、按时处理的卡车数。</translation>
    </message>
    <message>
        <source>Sick leave on Mondays, clients who announce volumes late.</source>
        <translation>周一有人请病假，客户很晚才通知货量。</translation>
    </message>
    <message>
        <source>A peak season without emergency calls.</source>
        <translation>一个没有紧急电话的旺季。</translation>
    </message>
    <message>
        <source>Warehouse management system, barcode scanners, spreadsheets.</source>
        <translation>仓储管理系统、条码扫描枪、电子表格。</translation>
    </message>
    <message>
        <source>Sixty people in two shifts and twenty temporary workers.</source>
        <translation>两个班次共六十人，另有二十名临时工。</translation>
    </message>
    <message>
        <source>Two interviews and the answers of service delivery; the figures are still beliefs.</source>
        <translation>两次访谈和服务交付团队的回答；数字目前仍是看法。</translation>
    </message>
    <message>
        <source>Gets a report from every site on Monday and asks by telephone what it means.</source>
        <translation>每周一收到各站点的报告，再打电话问是什么意思。</translation>
    </message>
    <message>
        <source>Sees too late which site is full, and cannot tell clients how much more it could take.</source>
        <translation>太晚才看出哪个站点已满，也无法告诉客户还能接多少货。</translation>
    </message>
    <message>
        <source>Every site plans in its own way; IT has a waiting list of a year.</source>
        <translation>每个站点各有各的计划方式；找 IT 要排队一年。</translation>
    </message>
    <message>
        <source>One view of all sites for the next two weeks, without a project for IT.</source>
        <translation>所有站点今后两周的情况一目了然，不需要 IT 立项。</translation>
    </message>
    <message>
        <source>Engineer, came from a larger competitor three years ago.</source>
        <translation>工程师出身，三年前从一家更大的竞争企业过来。</translation>
    </message>
    <message>
        <source>1: has seen our name in an offer.</source>
        <translation>1：在一份报价里见过我们的名字。</translation>
    </message>
    <message>
        <source>Operations; reports to the managing director.</source>
        <translation>运营；向总经理汇报。</translation>
    </message>
    <message>
        <source>Decides and defends it to finance.</source>
        <translation>作决定，并向财务说明理由。</translation>
    </message>
    <message>
        <source>Two meetings, a trial at one site, a check by IT, then an offer for all sites.</source>
        <translation>两次会面，在一个站点试用，IT 审核，然后是覆盖所有站点的报价。</translation>
    </message>
    <message>
        <source>Cost per order, use of space and people, clients won and kept.</source>
        <translation>每单成本，场地和人员的利用率，赢得和留住的客户。</translation>
    </message>
    <message>
        <source>Growth without more space; people who are hard to find.</source>
        <translation>业务在增长，场地却没有增加；人很难招。</translation>
    </message>
    <message>
        <source>The third site running by next summer.</source>
        <translation>明年夏天之前让第三个站点运转起来。</translation>
    </message>
    <message>
        <source>Three site managers; no analyst of his own.</source>
        <translation>三位站点经理；没有自己的分析员。</translation>
    </message>
    <message>
        <source>One interview, the answers of sales, and the titles in the customer list.</source>
        <translation>一次访谈，销售的回答，以及客户名单中的职位。</translation>
    </message>
    <message>
        <source>Petra, who makes the plan</source>
        <translation>Petra，排计划的人</translation>
    </message>
    <message>
        <source>Warehouse manager</source>
        <translation>仓库经理</translation>
    </message>
    <message>
        <source>Daniel, who answers for the sites</source>
        <translation>Daniel，对各站点负责的人</translation>
    </message>
    <message>
        <source>Head of operations</source>
        <translation>运营负责人</translation>
    </message>
    <message>
        <source>Calm before the weekend</source>
        <translation>周末之前的平静</translation>
    </message>
    <message>
        <source>The start takes long</source>
        <translation>启动耗时长</translation>
    </message>
    <message>
        <source>Operations planner</source>
        <translation>运营计划员</translation>
    </message>
    <message>
        <source>We know on Thursday whom we need on Monday.</source>
        <translation>到周四，我们就知道周一需要谁了。</translation>
    </message>
    <message>
        <source>The plan explains itself, also to the night shift.</source>
        <translation>计划一看就懂，连夜班也明白。</translation>
    </message>
    <message>
        <source>Connecting our warehouse system took six weeks.</source>
        <translation>对接我们的仓储系统花了六周。</translation>
    </message>
    <message>
        <source>Let me see two sites side by side.</source>
        <translation>让我能并排看两个站点。</translation>
    </message>
    <message>
        <source>Another site of our group showed it to me.</source>
        <translation>我们集团的另一个站点给我看的。</translation>
    </message>
    <message>
        <source>Fridays are quiet now. My people go home on time.</source>
        <translation>现在周五很安静。我手下的人都能准时下班。</translation>
    </message>
    <message>
        <source>Send the shifts to the telephones of the temporary staff.</source>
        <translation>把班次发到临时工的手机上。</translation>
    </message>
    <message>
        <source>We could take on a large client without hiring first.</source>
        <translation>我们不用先招人就能接下一个大客户。</translation>
    </message>
    <message>
        <source>Nobody told us how clean the item data has to be.</source>
        <translation>没有人告诉我们物料数据要整理得多干净。</translation>
    </message>
    <message>
        <source>A list of what to prepare before the first day.</source>
        <translation>一份第一天之前要准备什么的清单。</translation>
    </message>
    <message>
        <source>Overtime had become our largest surprise every month.</source>
        <translation>加班成了我们每个月最大的意外。</translation>
    </message>
    <message>
        <source>Somebody answers the telephone who knows a warehouse.</source>
        <translation>接电话的人懂仓库。</translation>
    </message>
    <message>
        <source>The offer had five pages of options that I did not need.</source>
        <translation>报价里有五页选项，我都用不上。</translation>
    </message>
    <message>
        <source>It is one screen and no project.</source>
        <translation>它只是一个屏幕，不是一个项目。</translation>
    </message>
    <message>
        <source>Our IT waited for an interface description for a month.</source>
        <translation>我们的 IT 为了一份接口说明等了一个月。</translation>
    </message>
    <message>
        <source>Our second site opened in May. In June I had three plans and none was right.</source>
        <translation>我们的第二个站点五月开业。到六月我有三份计划，没有一份是对的。</translation>
    </message>
    <message>
        <source>The works council asked who may see how fast a person is.</source>
        <translation>职工委员会问，谁可以看到一个人干得多快。</translation>
    </message>
    <message>
        <source>On Fridays nobody calls me any more.</source>
        <translation>周五再也没有人给我打电话了。</translation>
    </message>
    <message>
        <source>A friend from the logistics club said: try it for four weeks.</source>
        <translation>物流协会的一位朋友说：先试四周吧。</translation>
    </message>
    <message>
        <source>Tell us the price before the second meeting.</source>
        <translation>在第二次会面之前把价格告诉我们。</translation>
    </message>
    <message>
        <source>To say yes to a client without counting heads first.</source>
        <translation>不用先数人手，就能答应客户。</translation>
    </message>
    <message>
        <source>A shift calculator as a spreadsheet, a yearly study.</source>
        <translation>一份排班计算表格，一份年度研究。</translation>
    </message>
    <message>
        <source>Retail chains and hospitals; personnel departments.</source>
        <translation>连锁零售商和医院；人事部门。</translation>
    </message>
    <message>
        <source>Rosters that follow the rules of the law.</source>
        <translation>符合法律规定的排班表。</translation>
    </message>
    <message>
        <source>High with personnel, low on the floor.</source>
        <translation>人事部门评价高，一线评价低。</translation>
    </message>
    <message>
        <source>Knows nothing of orders: the roster is right and too short.</source>
        <translation>对订单一无所知：排班表是对的，却总是人手不够。</translation>
    </message>
    <message>
        <source>Swap shifts and find somebody for tomorrow morning.</source>
        <translation>换班，为明天早上找人顶班。</translation>
    </message>
    <message>
        <source>Where operations decide and not personnel, we meet them rarely and win.</source>
        <translation>由运营而不是人事做决定的地方，我们很少遇到它们，遇到就赢。</translation>
    </message>
    <message>
        <source>Free slots for hauliers; the warehouse pays later.</source>
        <translation>对承运商时段免费；仓库之后付费。</translation>
    </message>
    <message>
        <source>Large shippers with queues at the gate.</source>
        <translation>大门口排队的大型发货企业。</translation>
    </message>
    <message>
        <source>Hauliers book a time at the dock.</source>
        <translation>承运商预约月台的时间。</translation>
    </message>
    <message>
        <source>Good at the gate; the hall does not notice it.</source>
        <translation>在大门口很好用；库区里感觉不到。</translation>
    </message>
    <message>
        <source>The slots are full, and nobody knows whether the people are.</source>
        <translation>时段都订满了，人手够不够却没人知道。</translation>
    </message>
    <message>
        <source>Move bookings when a truck is late.</source>
        <translation>卡车晚点时改动预约。</translation>
    </message>
    <message>
        <source>A neighbour rather than a rival: read their slots, and the plan gets better.</source>
        <translation>与其说是对手，不如说是邻居：读取它们的时段，计划会更好。</translation>
    </message>
    <message>
        <source>The sample&apos;s figures cannot be copied to the folder for temporary files. Make room there and try again.</source>
        <translation>无法将示例的数据复制到临时文件夹。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Took in the answers of the customer survey</source>
        <translation>导入客户调查的回答</translation>
    </message>
    <message>
        <source>Wrote down two interviews</source>
        <translation>记下两次访谈</translation>
    </message>
    <message>
        <source>Paper and spreadsheets</source>
        <translation>纸张和电子表格</translation>
    </message>
    <message>
        <source>Books and stock in a system</source>
        <translation>账务和库存在系统里</translation>
    </message>
    <message>
        <source>A warehouse system runs</source>
        <translation>已有仓储系统</translation>
    </message>
    <message>
        <source>Warehouse system and scanners</source>
        <translation>仓储系统和扫描设备</translation>
    </message>
    <message>
        <source>Connected with partners</source>
        <translation>与合作伙伴互联</translation>
    </message>
    <message>
        <source>Visits to our website</source>
        <translation>访问我们网站的次数</translation>
    </message>
    <message>
        <source>Our posts of this year</source>
        <translation>我们今年的帖子</translation>
    </message>
    <message>
        <source>Ten years of start-ups in warehouses like theirs; the team has run some itself.</source>
        <translation>在像他们这样的仓库做过十年的启动工作；团队自己也经营过几个。</translation>
    </message>
    <message>
        <source>The module of their warehouse system, a spreadsheet that one person understands, or waiting.</source>
        <translation>他们仓储系统自带的模块、只有一个人看得懂的电子表格，或者再等等。</translation>
    </message>
    <message>
        <source>They earn by the pallet moved, with one or two sites and shifts planned a week ahead.</source>
        <translation>他们按搬运的托盘数赚钱，有一两个站点，班次提前一周计划。</translation>
    </message>
    <message>
        <source>The two that were live within a month and asked for the second site by themselves.</source>
        <translation>那两家在一个月之内就上线，并主动要求启用第二个站点的客户。</translation>
    </message>
</context>
<context>
    <name>lodestar::table::CellEntry</name>
    <message>
        <source>Yes</source>
        <comment>in a cell</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a cell</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>Write a date like %1.</source>
        <translation>日期请写成 %1 这样。</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>请写是或否。</translation>
    </message>
    <message>
        <source>Write a number like %1.</source>
        <translation>数字请写成 %1 这样。</translation>
    </message>
    <message>
        <source>%1 holds %2; “%3” does not fit. %4</source>
        <comment>column, kind of values, what was typed, advice</comment>
        <translation>“%1”的内容是%2；“%3”不符合。%4</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Column</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>lodestar::table::ColumnType</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Comparison</name>
    <message>
        <source>Comparing the customers</source>
        <translation>正在比较客户</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Condition</name>
    <message>
        <source>any value</source>
        <translation>任意值</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 至不到 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of values, and its last one</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>lodestar::table::CurrencyRateStore</name>
    <message>
        <source>“%1” is no currency. Write its code of three letters, such as EUR.</source>
        <translation>“%1”不是货币。请写三个字母的代码，例如 EUR。</translation>
    </message>
    <message>
        <source>%1 is the currency that the others are converted to, so it has no rate of its own.</source>
        <translation>%1 是其他货币要换算成的货币，因此自身没有汇率。</translation>
    </message>
    <message>
        <source>The rate of %1 must be a number above 0.</source>
        <translation>%1 的汇率必须是大于 0 的数字。</translation>
    </message>
    <message>
        <source>Took the currency rates away</source>
        <translation>取消货币汇率</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a currency and its rate</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>a currency, its rate and the currency it is converted to</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>Currency rates: %1</source>
        <translation>货币汇率：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetKind</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>调查回答</translation>
    </message>
    <message>
        <source>Web analytics</source>
        <translation>网站分析</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Technologies in use</source>
        <translation>使用的技术</translation>
    </message>
    <message>
        <source>Reference table</source>
        <translation>参照表</translation>
    </message>
    <message>
        <source>Rolled up from related tables</source>
        <translation>由相关表格汇总</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetStore</name>
    <message>
        <source>There is no data set %1 in this project.</source>
        <translation>此项目中没有数据集 %1。</translation>
    </message>
    <message>
        <source>This data set has no such column. Open the project again.</source>
        <translation>此数据集没有这一列。请重新打开项目。</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>正在载入行</translation>
    </message>
    <message>
        <source>The data set %1 does not have the %2 rows it should have. Check the project, or import the file again.</source>
        <translation>数据集“%1”的行数不是应有的 %2 行。请检查项目，或重新导入文件。</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>查看“%1”</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetWriter</name>
    <message>
        <source>Writing rows</source>
        <translation>正在写入行</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Filter</name>
    <message>
        <source>%1: any or no value</source>
        <translation>%1：任意值或没有值</translation>
    </message>
    <message>
        <source>%1: has a value</source>
        <translation>%1：有值</translation>
    </message>
    <message>
        <source>%1: without a value</source>
        <translation>%1：没有值</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1 contains “%2”, or no value</source>
        <translation>%1 含有“%2”，或没有值</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 含有“%2”</translation>
    </message>
    <message>
        <source>%1: %2, or no value</source>
        <translation>%1：%2，或没有值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and what is asked of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Formula</name>
    <message>
        <source>Revenue to date</source>
        <translation>累计收入</translation>
    </message>
    <message>
        <source>Sum of “%1” over %3 won deals in %2</source>
        <translation>“%2”中 %3 个赢单商机的“%1”之和</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>赢单商机</translation>
    </message>
    <message>
        <source>Number of won deals in %2, by “%1”</source>
        <translation>“%2”中赢单商机的数量，依据“%1”</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>丢单商机</translation>
    </message>
    <message>
        <source>Number of lost deals in %2, by “%1”</source>
        <translation>“%2”中丢单商机的数量，依据“%1”</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Number of deals in %2 that are neither won nor lost, by “%1”</source>
        <translation>“%2”中既未赢单也未丢单的商机数量，依据“%1”</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Number of deals in %2; no column says which were won</source>
        <translation>“%2”中商机的数量；没有一列说明哪些赢单</translation>
    </message>
    <message>
        <source>Win rate (%)</source>
        <translation>赢单率（%）</translation>
    </message>
    <message>
        <source>Won deals out of those won or lost in %2, in per cent</source>
        <translation>“%2”中赢单商机占赢单与丢单商机的百分比</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>平均商机金额</translation>
    </message>
    <message>
        <source>Mean of “%1” over the won deals in %2</source>
        <translation>“%2”中赢单商机的“%1”平均值</translation>
    </message>
    <message>
        <source>First won</source>
        <translation>首次赢单</translation>
    </message>
    <message>
        <source>Earliest “%1” of the won deals in %2</source>
        <translation>“%2”中赢单商机的最早“%1”</translation>
    </message>
    <message>
        <source>Last won</source>
        <translation>最近赢单</translation>
    </message>
    <message>
        <source>Latest “%1” of the won deals in %2</source>
        <translation>“%2”中赢单商机的最近“%1”</translation>
    </message>
    <message>
        <source>Sales cycle (days)</source>
        <translation>销售周期（天）</translation>
    </message>
    <message>
        <source>Median of the days from “%1” over %3 won deals in %2</source>
        <translation>“%2”中 %3 个赢单商机自“%1”起天数的中位数</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>复购次数</translation>
    </message>
    <message>
        <source>Won deals in %2 after the first</source>
        <translation>“%2”中首次之后的赢单商机</translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation>已购产品</translation>
    </message>
    <message>
        <source>The different “%1” of the won deals in %2</source>
        <translation>“%2”中赢单商机的各个不同“%1”</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>首个产品</translation>
    </message>
    <message>
        <source>“%1” of the first won deal in %2</source>
        <translation>“%2”中首个赢单商机的“%1”</translation>
    </message>
    <message>
        <source>First deal value</source>
        <translation>首个商机金额</translation>
    </message>
    <message>
        <source>Sales owner</source>
        <translation>销售负责人</translation>
    </message>
    <message>
        <source>The most frequent “%1” of the deals in %2</source>
        <translation>“%2”中商机最常见的“%1”</translation>
    </message>
    <message>
        <source>Sum of “%1” over %3 rows in %2</source>
        <translation>“%2”中 %3 行的“%1”之和</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买次数</translation>
    </message>
    <message>
        <source>Number of different “%1” in %2</source>
        <translation>“%2”中不同“%1”的数量</translation>
    </message>
    <message>
        <source>Purchases in %2 after the first</source>
        <translation>“%2”中首次之后的购买次数</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次购买</translation>
    </message>
    <message>
        <source>Earliest “%1” in %2</source>
        <translation>“%2”中最早的“%1”</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Latest “%1” in %2</source>
        <translation>“%2”中最近的“%1”</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>平均订单金额</translation>
    </message>
    <message>
        <source>Sum of “%1” in %2, divided by the purchases</source>
        <translation>“%2”中“%1”之和除以购买次数</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>购买数量</translation>
    </message>
    <message>
        <source>The different “%1” in %2</source>
        <translation>“%2”中各个不同的“%1”</translation>
    </message>
    <message>
        <source>“%1” of the first purchase in %2</source>
        <translation>“%2”中首次购买的“%1”</translation>
    </message>
    <message>
        <source>First order value</source>
        <translation>首单金额</translation>
    </message>
    <message>
        <source>The different “%1” of %2 among what they bought</source>
        <translation>客户所购内容在“%2”中的各个不同“%1”</translation>
    </message>
    <message>
        <source>The most frequent “%1” of %2 among their deals</source>
        <translation>客户的商机在“%2”中最常见的“%1”</translation>
    </message>
    <message>
        <source>“%1” of the customer&apos;s row in %2</source>
        <translation>“%2”中该客户所在行的“%1”</translation>
    </message>
    <message>
        <source>Mean of “%1” over the customer&apos;s rows in %2</source>
        <translation>“%2”中该客户各行的“%1”平均值</translation>
    </message>
    <message>
        <source>“%1” of the customer&apos;s latest row in %2</source>
        <translation>“%2”中该客户最近一行的“%1”</translation>
    </message>
    <message>
        <source>The different “%1” of the customer&apos;s rows in %2</source>
        <translation>“%2”中该客户各行的不同“%1”</translation>
    </message>
    <message>
        <source>Number of the customer&apos;s rows in %2</source>
        <translation>“%2”中该客户的行数</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>What they earned so far, from %3 rows in %2 (margin, discount a year, day: %1)</source>
        <translation>迄今赚取的金额，依据“%2”中的 %3 行（毛利率、年折现率、日期：%1）</translation>
    </message>
    <message>
        <source>Simple formula over the margin a year, from %3 rows in %2 (%1)</source>
        <translation>按每年毛利的简单公式，依据“%2”中的 %3 行（%1）</translation>
    </message>
    <message>
        <source>Forecast from who renewed contracts (sBG), %3 customers in %2 (months, discount a year, day: %1)</source>
        <translation>按合同续约情况预测（sBG），“%2”中的 %3 家客户（月数、年折现率、日期：%1）</translation>
    </message>
    <message>
        <source>Forecast from purchase rhythm (BG/NBD), %3 rows in %2 (months, margin, discount a year, day: %1)</source>
        <translation>按购买节奏预测（BG/NBD），“%2”中的 %3 行（月数、毛利率、年折现率、日期：%1）</translation>
    </message>
    <message>
        <source>Technology maturity</source>
        <translation>技术成熟度</translation>
    </message>
    <message>
        <source>Level by your rules over %1, for %3 customers of %2</source>
        <translation>按你们的规则根据“%1”得出的级别，覆盖“%2”中的 %3 家客户</translation>
    </message>
</context>
<context>
    <name>lodestar::table::HiddenNames</name>
    <message>
        <source>Contact %1</source>
        <translation>联系人 %1</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>客户 %1</translation>
    </message>
    <message>
        <source>Prospect %1</source>
        <translation>潜在客户 %1</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Recipe</name>
    <message>
        <source>chosen by you</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: it holds %3, and %4 are needed. Choose another column.</source>
        <translation>“%1”不能用作“%2”：其中是%3，而这里需要%4。请选择其他列。</translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeStep</name>
    <message>
        <source>Nothing to change in this table</source>
        <translation>此表格中没有需要更改的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>略去 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <comment>changed by a step</comment>
        <translation>
            <numerusform>%n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>changed by a step</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 cells in 3 rows</comment>
        <translation>%1（在 %2 中）</translation>
    </message>
    <message>
        <source>This table has no column %1.</source>
        <translation>此表格没有列“%1”。</translation>
    </message>
    <message>
        <source>This table already has a column %1, so the step was left out.</source>
        <translation>此表格已有列“%1”，因此略过该步骤。</translation>
    </message>
    <message>
        <source>The column %1 holds something else now, so the step was left out.</source>
        <translation>列“%1”现在是其他内容，因此略过该步骤。</translation>
    </message>
    <message>
        <source>A newer version of Lodestar made this step; this one cannot apply it.</source>
        <translation>该步骤由较新版本的 Lodestar 生成；此版本无法应用。</translation>
    </message>
    <message>
        <source>Not in this table any more (%1): %2</source>
        <comment>number, names</comment>
        <translation>已不在此表格中（%1）：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit the type of the column.</source>
        <translation>
            <numerusform>有 %n 个值与该列的类型不符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeSteps</name>
    <message>
        <source>made by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>%1: attribute added by hand</source>
        <comment>column</comment>
        <translation>%1：手动添加的属性</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n duplicate(s) merged into one row</source>
        <translation>
            <numerusform>%1：%n 个重复行已合并为一行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n duplicate(s) left out</source>
        <translation>
            <numerusform>%1：略去 %n 个重复行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>customer</comment>
        <translation>%1：已略去</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <comment>a step of the recipe</comment>
        <translation>
            <numerusform>略去 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) filled in</source>
        <translation>
            <numerusform>%1：补填 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: emptied</source>
        <comment>column, customer</comment>
        <translation>%2 的“%1”：已清空</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>column, customer, value</comment>
        <translation>%2 的“%1”：%3</translation>
    </message>
    <message>
        <source>%1 joined from %2</source>
        <comment>new column, columns</comment>
        <translation>“%1”由 %2 合并而成</translation>
    </message>
    <message>
        <source>%1 are different customers</source>
        <translation>%1 是不同的客户</translation>
    </message>
    <message>
        <source>%1: %2 are different things</source>
        <comment>column, values</comment>
        <translation>%1：%2 是不同的事物</translation>
    </message>
    <message>
        <source>%1 is matched to nothing</source>
        <translation>“%1”不匹配任何客户</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <comment>key, key</comment>
        <translation>“%1”指“%2”</translation>
    </message>
    <message>
        <source>%1 is matched by the customers&apos; %2</source>
        <comment>column, column</comment>
        <translation>“%1”按客户的“%2”匹配</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) mean “not known”</source>
        <translation>
            <numerusform>%1：%n 个值表示“未知”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>column, value, value</comment>
        <translation>%1：“%2”改为“%3”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n spelling(s) become %2</source>
        <translation>
            <numerusform>%1：%n 种写法改为“%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>A step of a newer version (%1)</source>
        <translation>较新版本的步骤（%1）</translation>
    </message>
    <message>
        <source>A correction does not fit any more (%1). %2</source>
        <comment>the correction, what of it does not fit</comment>
        <translation>有一项更正已不再适用（%1）。%2</translation>
    </message>
    <message>
        <source>%1: no role</source>
        <translation>%1：无角色</translation>
    </message>
    <message>
        <source>%1: role %2</source>
        <comment>column, role</comment>
        <translation>%1：角色“%2”</translation>
    </message>
    <message>
        <source>%1: amounts in %2</source>
        <comment>column, currency</comment>
        <translation>%1：金额以 %2 计</translation>
    </message>
    <message>
        <source>%1: values times %2</source>
        <comment>column, factor</comment>
        <translation>%1：值乘以 %2</translation>
    </message>
    <message>
        <source>%1: values times %2, in %3</source>
        <comment>column, factor, currency</comment>
        <translation>%1：值乘以 %2，以 %3 计</translation>
    </message>
    <message>
        <source>%1 cut at “%2” into the tags %3</source>
        <comment>column, separator, column</comment>
        <translation>“%1”以“%2”为界切分为标签“%3”</translation>
    </message>
    <message>
        <source>%1 split at “%2” into %3</source>
        <comment>column, separator, columns</comment>
        <translation>“%1”以“%2”为界拆分为 %3</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <comment>column, its new name</comment>
        <translation>“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>its role does not go with its new type</source>
        <translation>它的角色与新类型不符</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <comment>column, type</comment>
        <translation>%1：读作%2</translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeStore</name>
    <message>
        <source>Changed %1 of %2</source>
        <comment>column, customer</comment>
        <translation>更改 %2 的“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n cell(s) of %1</source>
        <translation>
            <numerusform>补填“%1”的 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n cell(s)</source>
        <translation>
            <numerusform>补填 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n step(s) from the recipe</source>
        <translation>
            <numerusform>从配方中移除 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is not in the recipe any more.</source>
        <translation>此步骤已不在配方中。</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>停用：%1</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>启用：%1</translation>
    </message>
    <message>
        <source>There is no such column.</source>
        <translation>没有这一列。</translation>
    </message>
    <message>
        <source>Took the role from %1</source>
        <translation>取消“%1”的角色</translation>
    </message>
    <message>
        <source>Set %1 to the role %2</source>
        <translation>将“%1”的角色设为“%2”</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Role</name>
    <message>
        <source>Usage of %1</source>
        <translation>%1 的使用情况</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>经营模式</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Size of the department</source>
        <translation>部门规模</translation>
    </message>
    <message>
        <source>Their own annual revenue</source>
        <translation>客户自身的年收入</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Life-cycle stage of the company</source>
        <translation>企业发展阶段</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Technical maturity</source>
        <translation>技术成熟度</translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation>已购产品</translation>
    </message>
    <message>
        <source>In a region we do not serve</source>
        <translation>位于我们不服务的地区</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Job title of the contact</source>
        <translation>联系人职位</translation>
    </message>
    <message>
        <source>Job title of the decision-maker</source>
        <translation>决策者职位</translation>
    </message>
    <message>
        <source>Roles in the buying group</source>
        <translation>在采购小组中的角色</translation>
    </message>
    <message>
        <source>Years of experience of the contact</source>
        <translation>联系人从业年限</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>First product bought</source>
        <translation>首次购买的产品</translation>
    </message>
    <message>
        <source>Value of the first order</source>
        <translation>首单金额</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次购买</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>成交日期</translation>
    </message>
    <message>
        <source>Sales cycle in days</source>
        <translation>销售周期（天）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason for losing</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>复购次数</translation>
    </message>
    <message>
        <source>Days to the first success</source>
        <translation>达到首次成功的天数</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>客户负责人</translation>
    </message>
    <message>
        <source>Revenue from them</source>
        <translation>来自客户的收入</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>服务成本</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>推荐数</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位数</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>拥护度</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>案例研究</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Marquee customer</source>
        <translation>标杆客户</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>合作时长</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Visits to our website</source>
        <translation>访问我们网站的次数</translation>
    </message>
    <message>
        <source>Conferences attended</source>
        <translation>参加的会议</translation>
    </message>
    <message>
        <source>In a buying cycle with a competitor</source>
        <translation>正在与竞争对手洽谈采购</translation>
    </message>
    <message>
        <source>Turned a competitor down</source>
        <translation>曾拒绝竞争对手</translation>
    </message>
    <message>
        <source>Engagement with our content</source>
        <translation>与我们内容的互动度</translation>
    </message>
    <message>
        <source>Customer of the transaction</source>
        <translation>交易的客户</translation>
    </message>
    <message>
        <source>Date of the transaction</source>
        <translation>交易日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Rollup</name>
    <message>
        <source>what they paid you is summed up from a related table</source>
        <translation>客户付给你们的金额由相关表格累计而来</translation>
    </message>
    <message>
        <source>Rows in %1</source>
        <translation>“%1”中的行数</translation>
    </message>
    <message>
        <source>what is computed here is used instead</source>
        <translation>改用此处计算的值</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::BandRule</name>
    <message>
        <source>from %1 months</source>
        <comment>time as a customer</comment>
        <translation>%1 个月起</translation>
    </message>
    <message>
        <source>below %1 months</source>
        <comment>time as a customer</comment>
        <translation>不到 %1 个月</translation>
    </message>
    <message>
        <source>%1 to below %2 months</source>
        <comment>time as a customer</comment>
        <translation>%1 至不到 %2 个月</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常方式</translation>
    </message>
    <message>
        <source>Own edges</source>
        <translation>自定分界点</translation>
    </message>
    <message>
        <source>Sizes: 10, 50, 250, 1,000 …</source>
        <translation>规模：10、50、250、1,000 …</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>四分位数</translation>
    </message>
    <message>
        <source>Calendar years</source>
        <translation>日历年</translation>
    </message>
    <message>
        <source>Months as a customer</source>
        <translation>成为客户的月数</translation>
    </message>
    <message>
        <source>By who is best: few, clear cuts (MDLP)</source>
        <comment>how a number is cut into bands</comment>
        <translation>按谁是最佳客户：少而清晰的分界（MDLP）</translation>
    </message>
    <message>
        <source>By who is best: neighbours that are alike joined (ChiMerge)</source>
        <comment>how a number is cut into bands</comment>
        <translation>按谁是最佳客户：合并相似的相邻区间（ChiMerge）</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::BandStore</name>
    <message>
        <source>Own bands need at least one edge.</source>
        <translation>自定区间至少需要一个分界点。</translation>
    </message>
    <message>
        <source>At most %1 edges can be set.</source>
        <translation>最多可以设置 %1 个分界点。</translation>
    </message>
    <message>
        <source>Every edge must be a number.</source>
        <translation>每个分界点都必须是数字。</translation>
    </message>
    <message>
        <source>Each edge must be above the one before: %1 is not above %2.</source>
        <translation>每个分界点都必须大于前一个：%1 不大于 %2。</translation>
    </message>
    <message>
        <source>Edges in months must be above 0 and at most %1.</source>
        <translation>以月计的分界点必须大于 0，且不超过 %1。</translation>
    </message>
    <message>
        <source>Went back to the usual bands of %1</source>
        <translation>恢复“%1”的通常区间</translation>
    </message>
    <message>
        <source>Bands of %1: %2</source>
        <translation>“%1”的区间：%2</translation>
    </message>
    <message>
        <source>Set own bands of %1</source>
        <translation>为“%1”设置自定区间</translation>
    </message>
    <message>
        <source>No edge separates the best from the others well enough, so there are no bands to use.</source>
        <translation>没有一个分界点能把最佳客户与其他客户区分得足够清楚，因此没有可用的区间。</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Bands</name>
    <message>
        <source>from %1</source>
        <comment>a year</comment>
        <translation>%1 年起</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a year</comment>
        <translation>%1 年之前</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two years</comment>
        <translation>%1 至 %2 年</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 至不到 %2</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::CombinationWords</name>
    <message>
        <source>%1 of %2 best customers (%3), against %4 of %5 others (%6)</source>
        <comment>counts and shares</comment>
        <translation>%2 家最佳客户中有 %1 家（%3），%5 家其他客户中有 %4 家（%6）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2.</source>
        <comment>a combination of traits, then its counts</comment>
        <translation>%1 – %2。</translation>
    </message>
    <message>
        <source>Difference %1 points, could be %2 to %3.</source>
        <translation>差异 %1 个百分点，可能在 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>Among all combinations there are, luck finds one this good in at most %1 of the cases.</source>
        <translation>在所有可能的组合中，凭偶然出现这样好的组合的概率最多为 %1。</translation>
    </message>
    <message>
        <source>Best of %1 combinations tried. In shuffled data the best one is at least this good %2 of the time.</source>
        <translation>在尝试的 %1 个组合中最好。在随机打乱的数据中，最好的组合有 %2 的次数至少同样好。</translation>
    </message>
    <message>
        <source>Hard to explain by luck. %1 %2</source>
        <translation>难以用偶然解释。%1%2</translation>
    </message>
    <message>
        <source>Could be chance. %1 %2</source>
        <translation>可能是偶然。%1%2</translation>
    </message>
    <message>
        <source>These are %1.</source>
        <comment>names of customers</comment>
        <translation>它们是：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Among them: %1, and %n other(s).</source>
        <comment>names of customers</comment>
        <translation>
            <numerusform>其中有：%1，以及另外 %n 家。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Combinations</name>
    <message>
        <source>No combination tells more than the traits it is made of (%1 tried).</source>
        <translation>没有组合比组成它的特征更能说明问题（尝试了 %1 个）。</translation>
    </message>
    <message>
        <source>Best of %1 combinations tried; shown are those that tell more than the traits they are made of.</source>
        <translation>在尝试的 %1 个组合中最好；显示的是比组成它的特征更能说明问题的组合。</translation>
    </message>
    <message>
        <source>There are too many combinations of %1 conditions to try all: only the strongest smaller ones were extended. How likely luck is for these is an upper bound.</source>
        <translation>含 %1 个条件的组合太多，无法逐一尝试：只扩展了较小组合中最强的那些。这些组合出于偶然的概率是上限。</translation>
    </message>
    <message>
        <source>The shuffles use a random sample of %1 of %2 customers; all other figures use everybody.</source>
        <translation>随机打乱使用 %2 家客户中 %1 家的随机样本；其他数字都使用全部客户。</translation>
    </message>
    <message>
        <source>Combinations need at least 10 best customers and 10 others: with fewer, chance alone always finds some.</source>
        <translation>组合至少需要 10 家最佳客户和 10 家其他客户：再少的话，仅凭偶然总能找到一些。</translation>
    </message>
    <message>
        <source>So many customers bear combinations of at most %1 conditions.</source>
        <translation>这样的客户数量最多支撑含 %1 个条件的组合。</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::ComparisonWords</name>
    <message>
        <source>Hardly any difference.</source>
        <translation>几乎没有差异。</translation>
    </message>
    <message>
        <source>Small difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>差异小：两组各取一家客户，在 %1 的配对中最佳客户更多。</translation>
    </message>
    <message>
        <source>Small difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>差异小：两组各取一家客户，在 %1 的配对中最佳客户更少。</translation>
    </message>
    <message>
        <source>Medium difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>差异中等：两组各取一家客户，在 %1 的配对中最佳客户更多。</translation>
    </message>
    <message>
        <source>Medium difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>差异中等：两组各取一家客户，在 %1 的配对中最佳客户更少。</translation>
    </message>
    <message>
        <source>Large difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>差异大：两组各取一家客户，在 %1 的配对中最佳客户更多。</translation>
    </message>
    <message>
        <source>Large difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>差异大：两组各取一家客户，在 %1 的配对中最佳客户更少。</translation>
    </message>
    <message>
        <source>hardly any</source>
        <comment>size of a difference</comment>
        <translation>几乎没有</translation>
    </message>
    <message>
        <source>small</source>
        <comment>size of a difference</comment>
        <translation>小</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>size of a difference</comment>
        <translation>中等</translation>
    </message>
    <message>
        <source>large</source>
        <comment>size of a difference</comment>
        <translation>大</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the median of %2 best customers is %3 (the middle half from %4 to %5), that of %6 others %7 (from %8 to %9).</source>
        <comment>attribute; counts, medians and quartiles</comment>
        <translation>%1：%2 家最佳客户的中位数为 %3（中间一半在 %4 至 %5 之间），%6 家其他客户为 %7（%8 至 %9）。</translation>
    </message>
    <message>
        <source>An idea to ask about: too few customers to tell.</source>
        <translation>一个值得询问的想法：客户太少，无法判断。</translation>
    </message>
    <message>
        <source>Likely real. %1</source>
        <translation>很可能成立。%1</translation>
    </message>
    <message>
        <source>Could be chance. %1</source>
        <translation>可能是偶然。%1</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::CorrectionStore</name>
    <message>
        <source>Chose the strict correction for many tests</source>
        <translation>选择严格的多重检验校正</translation>
    </message>
    <message>
        <source>Went back to the usual correction for many tests</source>
        <translation>恢复通常的多重检验校正</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Descriptions</name>
    <message>
        <source>Trying combinations of traits</source>
        <translation>正在尝试特征的组合</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Eligibility</name>
    <message>
        <source>This is part of how you defined best. It cannot help to choose prospects.</source>
        <translation>它是你们定义“最佳”的一部分，无助于选择潜在客户。</translation>
    </message>
    <message>
        <source>It names the customer or a person, so nobody can share it.</source>
        <translation>它指明客户或个人，因此不可能是共有的。</translation>
    </message>
    <message>
        <source>It is known only after the sale. It cannot help to choose prospects.</source>
        <translation>它在成交之后才知道，无助于选择潜在客户。</translation>
    </message>
    <message>
        <source>It says how good a customer is. Prospects do not have it yet.</source>
        <translation>它说明客户有多好，潜在客户还没有这个值。</translation>
    </message>
    <message>
        <source>It says what came of the customer. It cannot help to choose prospects.</source>
        <translation>它说明客户后来的结果，无助于选择潜在客户。</translation>
    </message>
    <message>
        <source>It has no values.</source>
        <translation>它没有值。</translation>
    </message>
    <message>
        <source>Most customers have a value of their own, so it looks like a name or a number that identifies them.</source>
        <translation>大多数客户的值各不相同，看起来像名称或标识编号。</translation>
    </message>
    <message>
        <source>By its name it identifies customers or places. Give it a role if it does not.</source>
        <translation>从名称看，它用来标识客户或地点。如果不是，请为它指定角色。</translation>
    </message>
    <message>
        <source>Everybody has the same value.</source>
        <translation>所有客户的值都相同。</translation>
    </message>
    <message>
        <source>All values fall into one band, so there is nothing to compare.</source>
        <translation>所有值都落在同一区间，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>It numbers the customers one by one.</source>
        <translation>它给客户逐一编号。</translation>
    </message>
    <message>
        <source>It almost decides %1, so it may be part of how you defined best. If it is known before the sale, give it a role.</source>
        <translation>它几乎决定了“%1”，因此可能是你们定义“最佳”的一部分。如果它在成交前已知，请为它指定角色。</translation>
    </message>
    <message>
        <source>Older customers had more time to become valuable: this may only show their age.</source>
        <translation>合作久的客户有更多时间变得有价值：这可能只反映合作时间。</translation>
    </message>
    <message>
        <source>May be known only after the sale: check its role.</source>
        <translation>可能在成交之后才知道：请检查它的角色。</translation>
    </message>
    <message>
        <source>It almost decides %1: check that it is known before the sale.</source>
        <translation>它几乎决定了“%1”：请检查它在成交前是否已知。</translation>
    </message>
    <message>
        <source>All who have a value have the same one.</source>
        <translation>所有有值的客户，值都相同。</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::LuckTest</name>
    <message>
        <source>Shuffling to see what luck would find</source>
        <translation>正在随机打乱，看偶然会得出什么</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::NumericComparison</name>
    <message>
        <source>Comparing the numbers of the best with those of the others</source>
        <translation>正在比较最佳客户与其他客户的数字</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::SupervisedBands</name>
    <message>
        <source>Shuffling to see what luck would find</source>
        <translation>正在随机打乱，看偶然会得出什么</translation>
    </message>
    <message>
        <source>Bands can be chosen by the result only from %1 customers with a value; here are %2.</source>
        <translation>有值的客户至少 %1 家，才能按结果选择区间；这里有 %2 家。</translation>
    </message>
    <message>
        <source>Stopped before the shuffles were done.</source>
        <translation>随机打乱完成之前已停止。</translation>
    </message>
    <message>
        <source>The edges and the shuffles use %1 of %2 customers, drawn at random.</source>
        <translation>分界点和随机打乱使用 %2 家客户中随机抽取的 %1 家。</translation>
    </message>
    <message>
        <source>No edge separates the best from the others well enough.</source>
        <translation>没有分界点能足够好地区分最佳客户与其他客户。</translation>
    </message>
    <message>
        <source>The edges were chosen by looking at who is best. Only the shuffles, which choose them anew each time, say how sure this is.</source>
        <translation>分界点是看着谁是最佳客户选出的。只有每次都重新选择分界点的随机打乱，才能说明结果有多可靠。</translation>
    </message>
    <message>
        <source>Hard to explain by luck: of %1 shuffles of who is best, each cut anew, %2 separate as well.</source>
        <translation>难以用偶然解释：随机打乱谁是最佳客户 %1 次，每次都重新划分，其中 %2 次区分得同样好。</translation>
    </message>
    <message>
        <source>Luck does as well: of %1 shuffles of who is best, each cut anew, %2 separate as well.</source>
        <translation>偶然也能做到：随机打乱谁是最佳客户 %1 次，每次都重新划分，其中 %2 次区分得同样好。</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::TraitNotes</name>
    <message>
        <source>Among customers with the same %1 this turns round: the difference of %2 points becomes %3.</source>
        <translation>在“%1”相同的客户中，情况反转：%2 个百分点的差异变为 %3。</translation>
    </message>
    <message>
        <source>Among customers with the same %1 this difference of %2 points becomes %3.</source>
        <translation>在“%1”相同的客户中，%2 个百分点的差异变为 %3。</translation>
    </message>
    <message>
        <source>Among customers with the same %1 this difference of %2 points becomes %3 and could be chance.</source>
        <translation>在“%1”相同的客户中，%2 个百分点的差异变为 %3，可能是偶然。</translation>
    </message>
    <message>
        <source>Nearly the same customers as %1: %2. Count only one of the two.</source>
        <comment>attribute and value</comment>
        <translation>与“%1：%2”几乎是同一批客户。两者只计一个。</translation>
    </message>
    <message>
        <source>By %1 the amounts are in several currencies (%2) and are compared as they are written. Convert them to one before you trust this.</source>
        <translation>按“%1”，金额有多种货币（%2），并按所写的数字比较。请先换算成一种货币，再相信这一结果。</translation>
    </message>
    <message>
        <source>Customers who left are not in this list: of the early years you see only those who stayed.</source>
        <translation>已离开的客户不在此名单中：早年的客户只看得到留下来的。</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::TraitReport</name>
    <message>
        <source>Looking for what the best share</source>
        <translation>正在寻找最佳客户的共同点</translation>
    </message>
    <message>
        <source>It is known only of the best, or only of the others, so there is nothing to compare.</source>
        <translation>只有最佳客户或只有其他客户已知这一项，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>Its values are too rare or too common to compare: each needs %1 customers with it, and some without.</source>
        <translation>它的值太少见或太常见，无法比较：每个值需要有 %1 家客户具备，也要有一些客户不具备。</translation>
    </message>
    <message>
        <source>Every customer is one of the best, so there is nobody to compare them with.</source>
        <translation>所有客户都是最佳客户，没有可比较的对象。</translation>
    </message>
    <message>
        <source>You see only companies that bought. Traits of customers are not automatically traits of good prospects.</source>
        <translation>这里只有已经购买的企业。客户的特征不一定是好的潜在客户的特征。</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Wording</name>
    <message numerus="yes">
        <source>With %n best customer(s) not even a trait that all of them have would be seen for sure.</source>
        <translation>
            <numerusform>最佳客户只有 %n 家时，即使是它们全都具备的特征也无法可靠地看出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best customer(s) only large differences can be seen (about %1 among the best against %2 of the others).</source>
        <translation>
            <numerusform>最佳客户有 %n 家时，只能看出很大的差异（约为最佳客户中的 %1 对其他客户中的 %2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best customer(s) differences from about %1 among the best against %2 of the others can be seen.</source>
        <translation>
            <numerusform>最佳客户有 %n 家时，可以看出约从最佳客户中的 %1 对其他客户中的 %2 起的差异。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n customer(s) this is a list of ideas, not evidence.</source>
        <translation>
            <numerusform>客户只有 %n 家时，这是一份想法清单，不是依据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints only: there are just %n other customer(s) to compare with.</source>
        <translation>
            <numerusform>仅供参考：可比较的其他客户只有 %n 家。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints only: %n best customer(s).</source>
        <translation>
            <numerusform>仅供参考：最佳客户只有 %n 家。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 for %3 of %4 best customers (%5), against %6 of %7 others (%8).</source>
        <comment>attribute, value, then counts and shares</comment>
        <translation>%1：%4 家最佳客户中有 %3 家为“%2”（%5），%7 家其他客户中有 %6 家（%8）。</translation>
    </message>
    <message>
        <source>An idea to ask about: too few customers to tell.</source>
        <translation>一个值得询问的想法：客户太少，无法判断。</translation>
    </message>
    <message>
        <source>Likely real: difference %1 points, could be %2 to %3.</source>
        <translation>很可能成立：差异 %1 个百分点，可能在 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>Could be chance: difference %1 points, could be %2 to %3.</source>
        <translation>可能是偶然：差异 %1 个百分点，可能在 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>Too few customers to tell. Even a perfect match would not be convincing here.</source>
        <translation>客户太少，无法判断。在这里，即使完全吻合也不足以令人信服。</translation>
    </message>
    <message>
        <source>likely real</source>
        <translation>很可能成立</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>可能是偶然</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>太少，无法判断</translation>
    </message>
    <message>
        <source>The bands were chosen by looking at who is best, so with these customers the difference proves nothing.</source>
        <translation>区间是看着谁是最佳客户选出的，因此对这些客户而言，差异不能证明什么。</translation>
    </message>
    <message>
        <source>bands fitted to the result</source>
        <translation>按结果选出的区间</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Activity</name>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作决定</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AgendaModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>done in %1 of %2 · %3</source>
        <comment>time used, minutes, how the room works</comment>
        <translation>已完成，用时 %1，计划 %2 · %3</translation>
    </message>
    <message>
        <source>left out · %1</source>
        <comment>minutes</comment>
        <translation>已跳过 · %1</translation>
    </message>
    <message>
        <source>now · %1 · %2</source>
        <comment>minutes, how the room works</comment>
        <translation>进行中 · %1 · %2</translation>
    </message>
    <message>
        <source>stands still · %1 · %2</source>
        <comment>minutes, how the room works</comment>
        <translation>已暂停 · %1 · %2</translation>
    </message>
    <message>
        <source>at %1 · %2 · %3</source>
        <comment>minutes into the meeting, minutes, how the room works</comment>
        <translation>从 %1 起 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>block, how it stands</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AgendaPanel</name>
    <message>
        <source>Blocks of the agenda</source>
        <translation>议程环节一览</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Block to add</source>
        <translation>要添加的环节</translation>
    </message>
    <message>
        <source>Add this block to the agenda</source>
        <translation>将此环节添加到议程</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>环节名称</translation>
    </message>
    <message>
        <source>Minutes of the block</source>
        <translation>环节的分钟数</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>How the room works</source>
        <translation>大家怎样参与</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>要说的话</translation>
    </message>
    <message>
        <source>What to say when it begins</source>
        <translation>开始时要说的话</translation>
    </message>
    <message>
        <source>Go to this block</source>
        <translation>转到此环节</translation>
    </message>
    <message>
        <source>Move the block up (Alt+Up)</source>
        <translation>上移此环节（Alt+Up）</translation>
    </message>
    <message>
        <source>Move the block down (Alt+Down)</source>
        <translation>下移此环节（Alt+Down）</translation>
    </message>
    <message>
        <source>Remove the block (Delete)</source>
        <translation>移除此环节（Delete）</translation>
    </message>
    <message>
        <source>A block of your own</source>
        <translation>自定环节</translation>
    </message>
    <message>
        <source>An agenda of your own</source>
        <translation>自定议程</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed by you. Choosing it again restores it.</source>
        <translation>%1，已由您更改。再次选择可恢复原样。</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>新环节</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <translation>更改议程</translation>
    </message>
    <message>
        <source>Show more blocks</source>
        <translation>显示更多环节</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AttributeModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AttributePanel</name>
    <message>
        <source>What no export knows and your team does: give it a name, then fill it in or paste it from a spreadsheet (key or name in the first column, the value in the second). It stays with the customers over the next imports.</source>
        <translation>任何导出文件都没有、而你们团队知道的内容：为它起一个名称，然后填写，或从电子表格粘贴（第一列为键或名称，第二列为值）。以后再导入时，它会一直跟随客户。</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>属性的值</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>属性的名称</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>属性的类型</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>添加属性</translation>
    </message>
    <message>
        <source>Attribute to fill in</source>
        <translation>要填写的属性</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>粘贴值</translation>
    </message>
    <message>
        <source>By hand (%1)</source>
        <comment>number of attributes</comment>
        <translation>手动添加（%1）</translation>
    </message>
    <message>
        <source>There is a column %1 already. Choose another name.</source>
        <translation>已有列“%1”。请选择其他名称。</translation>
    </message>
    <message>
        <source>Added the attribute %1</source>
        <translation>添加属性“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) belong to no customer: %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>有 %n 行不属于任何客户：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AucScale</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure, its range</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was measured, its figures</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How well the best are told from the others, where 0.5 is a coin: %1</source>
        <translation>最佳客户与其他客户的区分程度，0.5 相当于抛硬币：%1</translation>
    </message>
    <message>
        <source>%1: a coin</source>
        <translation>%1：抛硬币</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotForm</name>
    <message>
        <source>Seal the ballot</source>
        <translation>密封选票</translation>
    </message>
    <message>
        <source>Leave without a ballot</source>
        <translation>不投票离开</translation>
    </message>
    <message>
        <source>The paper ballot of %1</source>
        <translation>%1 的纸质选票</translation>
    </message>
    <message>
        <source>The ballot of %1</source>
        <translation>%1 的选票</translation>
    </message>
    <message>
        <source>Enter goes to the next field, and from the last one on to the next person.</source>
        <translation>按 Enter 转到下一个字段；在最后一个字段则转到下一个人。</translation>
    </message>
    <message>
        <source>Spread 100 points: the more, the more it counts for who is best. Ask of each what the step from the worst to the best customer is worth to you.</source>
        <translation>分配 100 分：分数越多，在判定最佳客户时分量越重。请逐项自问：从最差的客户到最好的客户，这一步对你值多少。</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>“%1”的分数</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to give.</source>
        <translation>
            <numerusform>还有 %n 分没有分配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) too many.</source>
        <translation>
            <numerusform>多出 %n 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>All 100 points are given.</source>
        <translation>100 分已全部分配。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotPanel</name>
    <message>
        <source>The weights are those of the ballots now.</source>
        <translation>权重现已采用选票的结果。</translation>
    </message>
    <message>
        <source>A secret ballot on the weights</source>
        <translation>对权重的秘密投票</translation>
    </message>
    <message>
        <source>Everybody spreads 100 points over the criteria, one after the other on this screen, and nobody sees what the others gave until the room reveals it. So the loudest voice counts as much as any other.</source>
        <translation>每个人依次在此屏幕上将 100 分分配给各条标准；在全体揭晓之前，谁也看不到别人给了多少。这样，声音最大的人与其他人分量相同。</translation>
    </message>
    <message>
        <source>Enter paper ballots</source>
        <translation>录入纸质选票</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>A ballot needs two criteria or more: add them under Weights.</source>
        <translation>投票需要两条或更多标准：请在“权重”下添加。</translation>
    </message>
    <message>
        <source>No ballot has been cast yet.</source>
        <translation>还没有人投票。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ballot(s) are sealed.</source>
        <translation>
            <numerusform>%n 张选票中已密封 %1 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot of %1 is sealed.</source>
        <translation>%1 的选票已密封。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotResults</name>
    <message>
        <source>%1 to %2</source>
        <comment>from the lowest to the highest</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a team and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Teams differ on %1: %2.</source>
        <translation>各团队对“%1”的看法不同：%2。</translation>
    </message>
    <message>
        <source>What the ballots say</source>
        <translation>选票的结果</translation>
    </message>
    <message>
        <source>Which points become the weights</source>
        <translation>以哪种分数作为权重</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>采用这些权重</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>重新投票</translation>
    </message>
    <message>
        <source>Hides the ballots, which people can then change</source>
        <translation>隐藏选票，之后各人可以更改</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) count.</source>
        <translation>
            <numerusform>%n 张选票有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>How far people agree: %1 (Kendall&apos;s W %2).</source>
        <translation>意见一致程度：%1（Kendall 和谐系数 W 为 %2）。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>选票</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BandEdges</name>
    <message>
        <source>%1 is no date. Write days as 2024-12-31, or years, with semicolons between them.</source>
        <translation>“%1”不是日期。请将日期写成 2024-12-31，或只写年份，用分号隔开。</translation>
    </message>
    <message>
        <source>%1 is no number. Write numbers with semicolons between them.</source>
        <translation>“%1”不是数字。请写数字，用分号隔开。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BandEditor</name>
    <message>
        <source>Change the bands…</source>
        <translation>更改区间…</translation>
    </message>
    <message>
        <source>Where one band ends and the next begins</source>
        <translation>区间之间的分界点</translation>
    </message>
    <message>
        <source>With semicolons between them, such as 10; 50; 250</source>
        <translation>用分号隔开，例如 10; 50; 250</translation>
    </message>
    <message>
        <source>Use these bands</source>
        <translation>使用这些区间</translation>
    </message>
    <message>
        <source>How to cut it</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>%1 is cut anew.</source>
        <translation>已重新划分“%1”。</translation>
    </message>
    <message>
        <source>Such bands show where the best and the others part. They were chosen by looking at who is best, so what they show is no proof: their traits get no verdict, and are left out of combinations and of the draft of an ICP.</source>
        <translation>这样的区间显示最佳客户与其他客户在哪里分开。它们是看着谁是最佳客户选出的，所以显示的结果不能当作证明：由此得到的特征不作判断，也不纳入组合和 ICP 草稿。</translation>
    </message>
    <message>
        <source>The bands are the same for the best and the others, and hold for every page. Choose them for what they mean, not for the result.</source>
        <translation>区间对最佳客户和其他客户相同，并适用于所有页面。请按其含义选择，不要按结果选择。</translation>
    </message>
    <message>
        <source>Looking where the best and the others part…</source>
        <translation>正在查看最佳客户与其他客户在哪里分开…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BasisPart</name>
    <message>
        <source>What this rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Interviews that are not in this project</source>
        <translation>不在此项目中的访谈</translation>
    </message>
    <message>
        <source>Customers it was seen at besides</source>
        <translation>此外还在哪些客户那里见过</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BeliefCard</name>
    <message>
        <source>The room says</source>
        <translation>大家怎么说</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Write cards under Cards or Write; what is voted for comes first here.</source>
        <translation>还没有人说过什么。请在“卡片”或“书写”下写卡片；得票多的会排在这里的最前面。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cards and clusters</comment>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BeliefVotes</name>
    <message>
        <source>Name the people in the room</source>
        <translation>请写下在场人员的姓名</translation>
    </message>
    <message>
        <source>How strongly %1 believes it</source>
        <translation>%1 有多相信</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no vote</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, team</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BestPage</name>
    <message>
        <source>See what they share</source>
        <translation>查看它们的共同点</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Agree what best means, and see at once who that is.</source>
        <translation>商定“最佳”的含义，并立刻看到是哪些客户。</translation>
    </message>
    <message>
        <source>No customer can be rated yet: choose a criterion that the list has a column for.</source>
        <translation>还无法为任何客户评分：请选择客户名单中有对应列的标准。</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best: everyone from score %3 up, and those counted by hand.</source>
        <translation>%2 家已评分客户中有 %1 家为最佳客户：得分从 %3 起的客户，以及手动计入的客户。</translation>
    </message>
    <message>
        <source>Rating the customers…</source>
        <translation>正在为客户评分…</translation>
    </message>
    <message>
        <source>Each criterion is ranked over all of them.</source>
        <translation>每条标准都在全部客户中排名。</translation>
    </message>
    <message>
        <source>Which customers do you want more of?</source>
        <translation>你们想要更多哪样的客户？</translation>
    </message>
    <message>
        <source>Import your customers; then say what best means, and the ranking moves as you weigh.</source>
        <translation>导入客户，再说明“最佳”的含义；调整权重时，排名随之变化。</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>前往总览</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best: everyone from score %3 up.</source>
        <translation>%2 家已评分客户中有 %1 家为最佳客户：得分 %3 及以上的全部客户。</translation>
    </message>
    <message>
        <source>Ways to say who is best</source>
        <translation>判定最佳客户的方式</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>终身价值</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Give each criterion as many points as it counts for you. A customer&apos;s score says what share of the other customers it is above, weighed by these points; what is not known is left out, and below half known it is not rated. Drag the threshold on the distribution, or choose a share or a number. Ties at the threshold all come in. What the room knows better than the numbers, it decides by hand, with a reason. “How firm” says whether a customer stays best when the weights move a little. Under Ballots everybody spreads 100 points in secret; under Lifetime value it is computed from what customers bought; under By hand people name the best, with or without data.</source>
        <translation>按重要程度给每条标准打分。客户的得分表示它高于其他客户的比例，并按这些分数加权；未知项不计入，已知部分不到一半则不评分。可以在分布图上拖动门槛，也可以选择占比或数量。得分恰在门槛上的客户全部计入。在场的人比数字更清楚的，可以手动决定，并写明原因。“稳固程度”表示权重略有变动时，客户是否仍为最佳客户。在“投票”下，每个人秘密分配 100 分；在“终身价值”下，根据客户的购买计算；在“手动”下，各人提名最佳客户，有没有数据都可以。</translation>
    </message>
    <message>
        <source>Who are our best customers?</source>
        <translation>谁是我们的最佳客户？</translation>
    </message>
    <message>
        <source>Each of us names them in secret, one after the other; everybody else looks away.</source>
        <translation>每个人依次秘密指定；其他人请移开视线。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BestStage</name>
    <message>
        <source>counted by hand</source>
        <translation>手动计入</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>手动排除</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n 家最佳客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 rated customers, everyone from score %2 up.</source>
        <translation>在 %1 家已评分客户中，得分 %2 及以上的全部客户。</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, then best ends</source>
        <translation>
            <numerusform>另有 %n 家，最佳客户到此为止</numerusform>
        </translation>
    </message>
    <message>
        <source>here best ends</source>
        <translation>最佳客户到此为止</translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation>他们带来什么</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BlockNotes</name>
    <message>
        <source>– %1</source>
        <comment>a rule in a list</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>At its end: %1</source>
        <translation>结束时：%1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>接着：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardActions</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移到…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Name the group</source>
        <translation>为卡片组命名</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>移出卡片组</translation>
    </message>
    <message>
        <source>Merge the cards into one</source>
        <translation>将卡片合并为一张</translation>
    </message>
    <message>
        <source>Split the card</source>
        <translation>拆分卡片</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>解散卡片组</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Send to a question</source>
        <translation>送到某个问题</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>未命名的卡片组</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <comment>a card</comment>
        <translation>与“%1”一组</translation>
    </message>
    <message>
        <source>There is no other group yet</source>
        <translation>还没有其他卡片组</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>新卡片组</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>移出卡片组</translation>
    </message>
    <message>
        <source>The groups were merged.</source>
        <translation>已合并卡片组。</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>此问题</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) parked.</source>
        <translation>
            <numerusform>已暂存 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) sent to another question.</source>
        <translation>
            <numerusform>已将 %n 张卡片送到另一个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) became one; it has the votes of all.</source>
        <translation>
            <numerusform>%n 张卡片已合为一张，保留所有卡片的票数。</numerusform>
        </translation>
    </message>
    <message>
        <source>The group was dissolved; its cards stand alone.</source>
        <translation>已解散卡片组；其中的卡片各自独立。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 张卡片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardDelegate</name>
    <message>
        <source>Name of the group</source>
        <translation>卡片组名称</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardModel</name>
    <message>
        <source>Not grouped</source>
        <translation>未分组</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <comment>cards · people</comment>
        <translation>
            <numerusform>%1 · %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked outside the room</source>
        <translation>场外询问</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>在场全体</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) · %1</source>
        <comment>votes · people</comment>
        <translation>
            <numerusform>%n 个圆点 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>未命名的卡片组</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>卡片组：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardView</name>
    <message>
        <source>Board of cards</source>
        <translation>卡片板</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CapacityCard</name>
    <message>
        <source>Nobody is on the list: all are ruled out, or too little is known of them.</source>
        <translation>名单上没有客户：全部被排除，或已知的信息太少。</translation>
    </message>
    <message>
        <source>That is enough for all %1 customers who are not ruled out.</source>
        <translation>这足以处理全部 %1 家未被排除的客户。</translation>
    </message>
    <message>
        <source>Your team can work %1 accounts: cut at %2 points. From there up there are %3, %4 of them certain.</source>
        <translation>你们的团队能处理 %1 家客户：在 %2 分处划线。该分数以上（含）有 %3 家，其中 %4 家已确定。</translation>
    </message>
    <message>
        <source>They all have the same points, so points alone cannot choose among them.</source>
        <translation>它们的分数都相同，因此单凭分数无法在其中选择。</translation>
    </message>
    <message>
        <source>With the next ones, who all have the same points, there would be %1.</source>
        <translation>若加上接下来分数都相同的那些，共有 %1 家。</translation>
    </message>
    <message>
        <source>Some of them stay Good until a must-have or a disqualifier is known.</source>
        <translation>其中一些仍为“良好”，直到某条必备条件或排除条件得知为止。</translation>
    </message>
    <message>
        <source>%1 from %2 points</source>
        <comment>customers, points</comment>
        <translation>%2 分以上 %1 家</translation>
    </message>
    <message>
        <source>All in all: %1.</source>
        <translation>总计：%1。</translation>
    </message>
    <message>
        <source>What your team can work</source>
        <translation>你们的团队能处理多少</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Accounts your team can work</source>
        <translation>团队能处理的客户数</translation>
    </message>
    <message>
        <source>Say how many accounts your team can work, and see how far down the list that reaches.</source>
        <translation>请填写团队能处理多少家客户，看看可以排到名单的哪个位置。</translation>
    </message>
    <message>
        <source>Let Best begin at %1</source>
        <translation>将“最佳”的起点设为 %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CardsActivity</name>
    <message>
        <source>New answer</source>
        <translation>新回答</translation>
    </message>
    <message>
        <source>Write what is said; Enter puts it on the board</source>
        <translation>写下大家说的话；按 Enter 放到卡片板上</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>添加回答</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>查找卡片</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移到…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>建议分组</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>Press Shift+Enter wherever the card is to be cut, then Enter.</source>
        <translation>在要拆开卡片的每一处按 Shift+Enter，然后按 Enter。</translation>
    </message>
    <message numerus="yes">
        <source>Parking lot: %n</source>
        <translation>
            <numerusform>暂存区：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is parked. What leads away from the question can wait here.</source>
        <translation>暂存区是空的。偏离问题的想法可以在这里等候。</translation>
    </message>
    <message>
        <source>Silent writing is on: its cards appear here when they are revealed.</source>
        <translation>正在静默书写：卡片揭晓后会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is said yet. Write down what people say, one thought a card, or let everybody write in silence first. Then lay together what belongs together: drag the cards, or choose some and press G.</source>
        <translation>还没有人说什么。请写下大家说的话，一张卡片写一个想法；也可以先让每个人静静地写。然后把相关的放在一起：拖动卡片，或选中几张后按 G。</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>在场全体</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>For later</source>
        <translation>留待以后</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangeLines</name>
    <message>
        <source>What it says differently</source>
        <translation>内容有何不同</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, word: + Added</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, text before, text now</comment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangesModel</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangesPanel</name>
    <message>
        <source>Which differences are listed</source>
        <translation>列出哪些差异</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Find in the differences</source>
        <translation>在差异中查找</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>Comparing the customers</source>
        <translation>正在比较客户</translation>
    </message>
    <message>
        <source>Compared with %1 of %2.</source>
        <comment>name of a data set, date</comment>
        <translation>与 %2 的“%1”比较。</translation>
    </message>
    <message>
        <source>New customers: %1. Gone: %2. Changed: %3 of the %4 others.</source>
        <translation>新增客户：%1。消失：%2。更改：其余 %4 家中的 %3 家。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: how many cells</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Changed cells by column: %1.</source>
        <translation>各列更改的单元格：%1。</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>新列：%1。</translation>
    </message>
    <message>
        <source>Columns that are gone: %1.</source>
        <translation>已消失的列：%1。</translation>
    </message>
    <message>
        <source>%1 is perhaps called %2 now: %3 of the values are the same.</source>
        <translation>“%1”现在可能叫“%2”：%3 的值相同。</translation>
    </message>
    <message>
        <source>The customers cannot be matched: the two have no column with numbers or names of customers in common. Give one the role under “Columns”.</source>
        <translation>无法匹配客户：两者没有共同的客户编号列或名称列。请在“列”下为某一列指定该角色。</translation>
    </message>
    <message>
        <source>They were matched by name: the two have no column with customer numbers in common.</source>
        <translation>按名称匹配：两者没有共同的客户编号列。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the key of an earlier row; they were matched in their order.</source>
        <translation>
            <numerusform>有 %n 行与前面某行的键重复；已按先后顺序匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 lines of each kind are listed.</source>
        <translation>每一类列出前 %1 行。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>customer, values</comment>
        <translation>%1：从 %2 变为 %3</translation>
    </message>
    <message>
        <source>Biggest changes of %1: %2.</source>
        <translation>%1 的最大变化：%2。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChartSaving</name>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The chart was saved to %1.</source>
        <translation>图表已保存到 %1。</translation>
    </message>
    <message>
        <source>The chart could not be written to %1. Is the folder writable, with space left?</source>
        <translation>无法将图表写入 %1。该文件夹是否可写且有剩余空间？</translation>
    </message>
    <message>
        <source>Show on the stage</source>
        <translation>在大屏上显示</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClockStrip</name>
    <message>
        <source>Clock of the workshop</source>
        <translation>研讨会计时</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>下一环节</translation>
    </message>
    <message>
        <source>Back to the block before</source>
        <translation>返回上一环节</translation>
    </message>
    <message>
        <source>Two more minutes</source>
        <translation>再加两分钟</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>要说的话</translation>
    </message>
    <message>
        <source>Leave this block out</source>
        <translation>跳过此环节</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>结束研讨会</translation>
    </message>
    <message>
        <source>Set the clock back to the beginning</source>
        <translation>将计时恢复到开头</translation>
    </message>
    <message>
        <source>Copy the minutes of the workshop</source>
        <translation>复制研讨会纪要</translation>
    </message>
    <message>
        <source>The minutes are in the clipboard: paste them into a mail or a document.</source>
        <translation>纪要已在剪贴板中：请粘贴到邮件或文档里。</translation>
    </message>
    <message>
        <source>Go on without counting it</source>
        <translation>不计这段时间，继续</translation>
    </message>
    <message>
        <source>Count the time</source>
        <translation>计入这段时间</translation>
    </message>
    <message>
        <source>Go on to the next block</source>
        <translation>进入下一环节</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>+2</source>
        <comment>more minutes</comment>
        <translation>+2</translation>
    </message>
    <message>
        <source>More for the clock</source>
        <translation>更多计时操作</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message numerus="yes">
        <source>Parking lot: %n card(s)</source>
        <translation>
            <numerusform>暂存区：%n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1 · %2</source>
        <translation>接着：%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <comment>ahead or behind, time of day</comment>
        <translation>%1 · %2 结束</translation>
    </message>
    <message>
        <source>the clock stands still</source>
        <translation>计时已停</translation>
    </message>
    <message>
        <source>The workshop is over.</source>
        <translation>研讨会已结束。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>minutes in blocks</comment>
        <translation>%2，共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 个环节</numerusform>
        </translation>
    </message>
    <message>
        <source>Away for %1; the clock stood at %2.</source>
        <translation>离开了 %1；离开时计时为：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>This block is over, and nobody has moved for two minutes. Go on to &quot;%1&quot;?</source>
        <translation>此环节已结束，两分钟没有人操作。要进入“%1”吗？</translation>
    </message>
    <message>
        <source>This block is over, and nobody has moved for two minutes.</source>
        <translation>此环节已结束，两分钟没有人操作。</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>开始研讨会</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Go on with the clock</source>
        <translation>继续计时</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvModel</name>
    <message>
        <source>Lifetime value</source>
        <translation>终身价值</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>复购次数</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>每年毛利</translation>
    </message>
    <message>
        <source>Renewals expected</source>
        <translation>预计续约次数</translation>
    </message>
    <message>
        <source>Periods stayed</source>
        <translation>已留存期数</translation>
    </message>
    <message>
        <source>Margin a period</source>
        <translation>每期毛利</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>预计购买次数</translation>
    </message>
    <message>
        <source>Each earns</source>
        <translation>每次毛利</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>再次购买的概率</translation>
    </message>
    <message>
        <source>Weeks to the last one</source>
        <translation>首末次购买相隔周数</translation>
    </message>
    <message>
        <source>Weeks since the first</source>
        <translation>首次购买至今周数</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvPanel</name>
    <message>
        <source>Fitted: %1. Log-likelihood %2.</source>
        <translation>拟合结果：%1。对数似然 %2。</translation>
    </message>
    <message>
        <source>Plain retention, whatever the age: %1 a period (%2 to %3).</source>
        <translation>不论合作时长的简单留存率：每期 %1（%2 至 %3）。</translation>
    </message>
    <message>
        <source>What customers are worth</source>
        <translation>客户的价值</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Customers with their lifetime value</source>
        <translation>客户及其终身价值</translation>
    </message>
    <message>
        <source>Use as lifetime value</source>
        <translation>用作终身价值</translation>
    </message>
    <message>
        <source>Puts the values into a column of the customers, which best can be judged by</source>
        <translation>将这些值写入客户的一列，供判定最佳客户使用</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>移除该列</translation>
    </message>
    <message>
        <source>Computing lifetime value</source>
        <translation>正在计算终身价值</translation>
    </message>
    <message>
        <source>Not computed: it was cancelled. Change a term to compute.</source>
        <translation>未计算：已取消。更改任一设置即可计算。</translation>
    </message>
    <message>
        <source>No customer has a value by this model.</source>
        <translation>按此模型，没有客户有值。</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; together %3.</source>
        <translation>%2 家客户中有 %1 家有值；合计 %3。</translation>
    </message>
    <message>
        <source>These values are not a column of the customers yet, so nothing is judged by them.</source>
        <translation>这些值还不是客户的列，因此尚未用于判定。</translation>
    </message>
    <message>
        <source>Computed values are the column that best can be judged by.</source>
        <translation>算出的值已是客户的列，可用于判定最佳客户。</translation>
    </message>
    <message>
        <source>The column of computed values is older than the tables. Use the values again.</source>
        <translation>算出的值所在的列比表格旧。请重新采用这些值。</translation>
    </message>
    <message>
        <source>Writing the column</source>
        <translation>正在写入该列</translation>
    </message>
    <message>
        <source>The customers have a column of lifetime value now. Weigh it under Weights.</source>
        <translation>客户现在有了终身价值列。请在“权重”下为它设置权重。</translation>
    </message>
    <message>
        <source>The column of computed values follows other terms than the ones above. Use the values again.</source>
        <translation>该列的计算值所依据的条件与上方不同。请重新采用这些值。</translation>
    </message>
    <message>
        <source>Adding up at the new rates</source>
        <translation>正在按新汇率合计</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvTermsForm</name>
    <message>
        <source>What each customer has earned you so far. Nothing is forecast.</source>
        <translation>每家客户迄今为你们赚取的金额，不作预测。</translation>
    </message>
    <message>
        <source>A formula over what a customer earns you in a year and how long it stays.</source>
        <translation>按客户每年为你们赚取的金额和停留时间计算的公式。</translation>
    </message>
    <message>
        <source>For contracts that are renewed: who is likely to stay, learned from who left.</source>
        <translation>用于需要续约的合同：从已离开的客户学习，推断谁可能留下。</translation>
    </message>
    <message>
        <source>For customers who come back without a contract: how often they will buy, and how much.</source>
        <translation>用于没有合同但会再来的客户：会多久购买一次，买多少。</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent sign after a number in a field</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How lifetime value is computed</source>
        <translation>终身价值的计算方法</translation>
    </message>
    <message>
        <source>Model of lifetime value</source>
        <translation>终身价值模型</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Customers who stay for another year</source>
        <translation>再留一年的客户占比</translation>
    </message>
    <message>
        <source>from the data</source>
        <translation>取自数据</translation>
    </message>
    <message>
        <source>Stay another year</source>
        <translation>再留一年</translation>
    </message>
    <message>
        <source>Years as a customer</source>
        <translation>成为客户的年数</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>What is left of the revenue after what it cost to make and to serve. Used where no column says it; without either, the whole revenue counts.</source>
        <translation>收入扣除生产和服务成本后剩下的部分。在没有列说明时使用；两者都没有时，按全部收入计算。</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>年折现率</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>通常值</translation>
    </message>
    <message>
        <source>What money of next year is worth less today. Unless set: none for historic margin, 10 % for the others.</source>
        <translation>明年的钱比今天少值多少。不设置时：历史毛利不折现，其他为 10 %。</translation>
    </message>
    <message>
        <source>not taken off</source>
        <translation>不扣除</translation>
    </message>
    <message>
        <source>Cost of winning a customer</source>
        <translation>赢得一家客户的成本</translation>
    </message>
    <message>
        <source>Cost of winning one</source>
        <translation>获客成本</translation>
    </message>
    <message>
        <source>Months to look ahead</source>
        <translation>预测的月数</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>预测月数</translation>
    </message>
    <message>
        <source>last day in the data</source>
        <translation>数据中的最后一天</translation>
    </message>
    <message>
        <source>Day of analysis</source>
        <translation>分析日期</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>What holds the fit when customers are few</source>
        <translation>客户较少时用什么约束拟合</translation>
    </message>
    <message>
        <source>a weak prior (the usual one)</source>
        <translation>弱先验（通常做法）</translation>
    </message>
    <message>
        <source>nothing: plain likelihood</source>
        <translation>无：单纯的似然</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>%1 (not with these data)</source>
        <comment>a model</comment>
        <translation>%1（不适用于这些数据）</translation>
    </message>
    <message>
        <source>Not offered: %1. %2</source>
        <comment>a model and why</comment>
        <translation>不可选：%1。%2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CockpitBar</name>
    <message>
        <source>Cockpit of the stage</source>
        <translation>大屏控制台</translation>
    </message>
    <message>
        <source>Close the stage</source>
        <translation>关闭大屏</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>大屏正在显示</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The sheet or the scene before (Ctrl+Shift+Page Up)</source>
        <translation>上一页或上一个画面（Ctrl+Shift+Page Up）</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>The next sheet or scene (Ctrl+Shift+Page Down)</source>
        <translation>下一页或下一个画面（Ctrl+Shift+Page Down）</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>The room sees nothing (Ctrl+Shift+B; here and on the stage B)</source>
        <translation>大屏上什么也不显示（Ctrl+Shift+B；在此处和大屏上按 B）</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>The room keeps this picture while you go on (Ctrl+Shift+F; here and on the stage F)</source>
        <translation>您继续操作时，大屏保持此画面（Ctrl+Shift+F；在此处和大屏上按 F）</translation>
    </message>
    <message>
        <source>Follow the page</source>
        <translation>跟随页面</translation>
    </message>
    <message>
        <source>Instead of the picture that was put on the stage</source>
        <translation>取代放到大屏上的图</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已定格</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Nothing: the stage is blank.</source>
        <translation>无：大屏为黑屏。</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag a column to move it, or press Alt and an arrow.</source>
        <translation>拖动列即可移动，或按 Alt 和方向键。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>全部隐藏</translation>
    </message>
    <message>
        <source>Show what is in a column under its name</source>
        <translation>在列名下显示列的内容概况</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnFacts</name>
    <message>
        <source>no values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>始终为 %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the least and the greatest value</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%n 个不同值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>没有值</translation>
    </message>
    <message numerus="yes">
        <source>%n other values</source>
        <translation>
            <numerusform>其他 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a value, how many rows, their share</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Of the rows shown: %1 (%2)</source>
        <translation>在显示的行中：%1（%2）</translation>
    </message>
    <message>
        <source>sorted, greatest first</source>
        <translation>已排序，从大到小</translation>
    </message>
    <message>
        <source>sorted, least first</source>
        <translation>已排序，从小到大</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 个没有值</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnFolds</name>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>另外 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty column(s)</source>
        <translation>
            <numerusform>%n 个空列</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has that in its name.</source>
        <translation>没有名称中含有此内容的列。</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) have that in their name.</source>
        <translation>
            <numerusform>另外 %n 列的名称中含有此内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnForm</name>
    <message>
        <source>Change the column</source>
        <translation>更改列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a column</comment>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>becomes</source>
        <comment>between a value and what it will be</comment>
        <translation>变为</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnPopup</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%n 个不同值</numerusform>
        </translation>
    </message>
    <message>
        <source>none without a value</source>
        <translation>全部有值</translation>
    </message>
    <message>
        <source>%1 without a value (%2)</source>
        <comment>number, share</comment>
        <translation>%1 个没有值（%2）</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>从早到晚</translation>
    </message>
    <message>
        <source>Least first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A 到 Z</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>从晚到早</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z 到 A</translation>
    </message>
    <message>
        <source>Then by this</source>
        <translation>再按此列排序</translation>
    </message>
    <message>
        <source>Move the column to the front by one</source>
        <translation>将列前移一位</translation>
    </message>
    <message>
        <source>Move the column to the back by one</source>
        <translation>将列后移一位</translation>
    </message>
    <message>
        <source>Keep the column in sight</source>
        <translation>固定该列</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>隐藏该列</translation>
    </message>
    <message>
        <source>Rename, split or convert the column…</source>
        <translation>重命名、拆分或转换此列…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnStepFields</name>
    <message>
        <source>What to do with the column</source>
        <translation>对此列的处理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Criteria that speak of the old name have to be set anew</source>
        <translation>提到旧名称的标准需要重新设置</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>新类型</translation>
    </message>
    <message>
        <source>Tags are separated by</source>
        <translation>标签的分隔符</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>拆分处</translation>
    </message>
    <message>
        <source>One or more characters</source>
        <translation>一个或多个字符</translation>
    </message>
    <message>
        <source>Names of the new columns</source>
        <translation>新列的名称</translation>
    </message>
    <message>
        <source>Separated by commas, in the order of the parts</source>
        <translation>用逗号分隔，按各部分的顺序</translation>
    </message>
    <message>
        <source>All parts as tags of one column</source>
        <translation>将各部分作为同一列的标签</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Columns to join it with</source>
        <translation>要与之合并的列</translation>
    </message>
    <message>
        <source>With these columns</source>
        <translation>与这些列合并</translation>
    </message>
    <message>
        <source>Put between them</source>
        <translation>中间插入</translation>
    </message>
    <message>
        <source>Name of the new column</source>
        <translation>新列的名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>1,000 where the column is in thousands</source>
        <translation>该列以千计时为 1,000</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Three letters; empty for none</source>
        <translation>三个字母；没有则留空</translation>
    </message>
    <message>
        <source>%1 1, %1 2</source>
        <comment>names of the parts of a column</comment>
        <translation>%1 1, %1 2</translation>
    </message>
    <message>
        <source>Write the new name.</source>
        <translation>请写新名称。</translation>
    </message>
    <message>
        <source>Write what stands between the parts.</source>
        <translation>请写各部分之间的内容。</translation>
    </message>
    <message>
        <source>Name the new columns: one for each part.</source>
        <translation>请为新列命名：每部分一个名称。</translation>
    </message>
    <message>
        <source>Give each new column a name of its own.</source>
        <translation>请为每个新列起不同的名称。</translation>
    </message>
    <message>
        <source>Tags go into one column: write one name.</source>
        <translation>标签放入同一列：请只写一个名称。</translation>
    </message>
    <message>
        <source>Choose the columns to join it with.</source>
        <translation>请选择要与之合并的列。</translation>
    </message>
    <message>
        <source>Name the new column.</source>
        <translation>请为新列命名。</translation>
    </message>
    <message>
        <source>Everything times 0 is 0. Write another factor.</source>
        <translation>任何数乘以 0 都是 0。请写其他系数。</translation>
    </message>
    <message>
        <source>Write the currency with three letters, such as EUR.</source>
        <translation>请用三个字母写货币，例如 EUR。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnsPanel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a column</comment>
        <translation>更改“%1”</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CombinationsPanel</name>
    <message>
        <source>Look for combinations</source>
        <translation>查找组合</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>添加到 ICP</translation>
    </message>
    <message>
        <source>Trying combinations, and the same on shuffled customers…</source>
        <translation>正在尝试组合，并在随机打乱的客户中同样尝试…</translation>
    </message>
    <message>
        <source>The search was stopped. What is shown was found before the last change.</source>
        <translation>查找已停止。显示的是上次更改之前找到的结果。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>查找已停止。</translation>
    </message>
    <message>
        <source>No combination says more than its single traits do.</source>
        <translation>没有组合比其中的单项特征更能说明问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) that say more than their parts</source>
        <translation>
            <numerusform>%n 个组合比其组成部分更能说明问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Each alone:
%1</source>
        <comment>findings, a line each</comment>
        <translation>各自单独来看：
%1</translation>
    </message>
    <message>
        <source>Traits are tried together, and the same is done with customers shuffled at random: what luck alone would find. The other tabs work meanwhile.</source>
        <translation>把特征放在一起尝试，并对随机打乱的客户做同样的事：看看单凭运气会找到什么。其间其他标签页照常可用。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CommandPalette</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>At the end of a line of the palette: the kind (&quot;Page&quot;) and the shortcut (&quot;Alt+2&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>A page, a question, a customer, an action</source>
        <translation>页面、问题、客户或操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ComparePanel</name>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Each dot is a customer. Click one, or go through them with the arrow keys, to see who it is.</source>
        <translation>每个点是一家客户。点击某个点，或用方向键逐个移动，可查看是哪家客户。</translation>
    </message>
    <message>
        <source>There are fewer than two numbers to compare. Import amounts, sizes or dates with your customers, such as employees and revenue.</source>
        <translation>可比较的数字不足两项。请随客户导入金额、规模或日期，例如员工数和收入。</translation>
    </message>
    <message>
        <source>The best in this picture</source>
        <translation>此图中的最佳客户</translation>
    </message>
    <message>
        <source>At this dot</source>
        <translation>此点上的客户</translation>
    </message>
    <message>
        <source>The middle half of the best:</source>
        <translation>最佳客户的中间一半：</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>添加到 ICP</translation>
    </message>
    <message>
        <source>Add to ICP: %1 %2</source>
        <comment>attribute, range</comment>
        <translation>添加到 ICP：%1 %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CompetitorsPanel</name>
    <message>
        <source>New competitor</source>
        <translation>新竞争对手</translation>
    </message>
    <message>
        <source>Who else sells to them?</source>
        <translation>还有谁向他们销售？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Whom do your buyers compare you with?</source>
        <translation>你们的买家会拿你们与谁比较？</translation>
    </message>
    <message>
        <source>A file for each competitor: what they give away to attract buyers, who buys, what satisfies those and what they struggle with. Their unhappy customers may be your ideal ones.</source>
        <translation>每个竞争对手一份档案：用什么免费内容吸引买家、谁购买、客户满意什么、又为什么事烦恼。他们的不满客户，也许正是你们的理想客户。</translation>
    </message>
    <message>
        <source>Who else sells to the customers you want, and what that leaves for you.</source>
        <translation>还有谁向你们想要的客户销售，这又给你们留下了什么。</translation>
    </message>
    <message numerus="yes">
        <source>%n competitor file(s), side by side.</source>
        <translation>
            <numerusform>%n 份竞争对手档案，并排对照。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the competitor %1</source>
        <translation>竞争对手“%1”的名称</translation>
    </message>
    <message>
        <source>Remove the competitor %1</source>
        <translation>删除竞争对手“%1”</translation>
    </message>
    <message>
        <source>The competitor was removed.</source>
        <translation>已删除竞争对手。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;What they struggle with&quot;, a competitor</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Who else sells to them</source>
        <translation>还有谁向他们销售</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CompositionPanel</name>
    <message>
        <source>By which attribute</source>
        <translation>按哪个属性</translation>
    </message>
    <message>
        <source>Click a part to see who is in it.</source>
        <translation>点击某一部分，可查看其中的客户。</translation>
    </message>
    <message>
        <source>No attribute says what kind of customers these are. Import their industry, region or products with them.</source>
        <translation>没有属性说明这些是哪类客户。请随客户导入行业、地区或产品。</translation>
    </message>
    <message>
        <source>The best against all customers</source>
        <translation>最佳客户与全部客户的对照</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute and value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ConditionEditor</name>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>From</source>
        <comment>start of a range</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to below</source>
        <comment>end of a range, not included</comment>
        <translation>至不到</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, number of customers</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>2024-01-31</source>
        <translation>2024-01-31</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ConditionInPlace</name>
    <message>
        <source>Ask for this</source>
        <translation>要求此条件</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Let the customer list answer it</source>
        <translation>由客户名单来回答</translation>
    </message>
    <message>
        <source>Change what it asks for</source>
        <translation>更改要求</translation>
    </message>
    <message>
        <source>Choose a value, or a range with at least one end.</source>
        <translation>请选择一个值，或至少有一端的范围。</translation>
    </message>
    <message>
        <source>Would be met by %1 of %2 best customers and %3 of %4 others.</source>
        <translation>%2 家最佳客户中会有 %1 家符合，%4 家其他客户中会有 %3 家符合。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriteriaList</name>
    <message>
        <source>Changed the criterion %1</source>
        <translation>更改标准“%1”</translation>
    </message>
    <message>
        <source>Removed the criterion %1</source>
        <translation>删除标准“%1”</translation>
    </message>
    <message>
        <source>Moved a criterion</source>
        <translation>移动标准</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionCard</name>
    <message>
        <source>Name of the criterion</source>
        <translation>标准的名称</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove this criterion</source>
        <translation>删除此标准</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Good, if…</source>
        <translation>良好，前提是…</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>不适合我们</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>拖到其他位置</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+Up）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+Down）</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionEvidence</name>
    <message>
        <source>See the trait</source>
        <translation>查看特征</translation>
    </message>
    <message>
        <source>Back to the decision</source>
        <translation>返回该决定</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>查看卡片</translation>
    </message>
    <message>
        <source>See the hypothesis</source>
        <translation>查看假设</translation>
    </message>
    <message>
        <source>See who said so</source>
        <translation>查看是谁说的</translation>
    </message>
    <message>
        <source>decided in the workshop</source>
        <translation>研讨会上的决定</translation>
    </message>
    <message numerus="yes">
        <source>What it rests on (%n)</source>
        <comment>number of pieces of evidence</comment>
        <translation>
            <numerusform>依据（%n）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionForm</name>
    <message>
        <source>The criterion it would become</source>
        <translation>它会成为的标准</translation>
    </message>
    <message>
        <source>Speak of this</source>
        <translation>采用此条件</translation>
    </message>
    <message>
        <source>Choose an attribute…</source>
        <translation>选择属性…</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>仅用文字</translation>
    </message>
    <message>
        <source>Make it a criterion</source>
        <translation>设为标准</translation>
    </message>
    <message>
        <source>a hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>In words: people will judge it, customer by customer.</source>
        <translation>以文字表述：由人对每家客户逐一判断。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The belief is %1. %2</source>
        <comment>verdict; its figures</comment>
        <translation>这条看法%1。%2</translation>
    </message>
    <message>
        <source>Do not choose now</source>
        <translation>暂不选择</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>“%1”的权重</translation>
    </message>
    <message>
        <source>Take %1 out of the criteria</source>
        <translation>从标准中去掉“%1”</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Blank means none</source>
        <translation>空白表示没有</translation>
    </message>
    <message>
        <source>A customer without a value counts as 0; otherwise as not known</source>
        <translation>没有值的客户按 0 计；否则视为未知</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>按名次</translation>
    </message>
    <message>
        <source>By rank: the share of the other customers one is above (the usual one)</source>
        <translation>按名次：高于其他客户的比例（通常做法）</translation>
    </message>
    <message>
        <source>by middle rank</source>
        <translation>按中间秩</translation>
    </message>
    <message>
        <source>By middle rank: the same, with equal customers in the middle of their places</source>
        <translation>按中间秩：同上，但值相同的客户取其名次的中间</translation>
    </message>
    <message>
        <source>by size, without extremes</source>
        <translation>按大小（去极端值）</translation>
    </message>
    <message>
        <source>By size, without extremes: twice as much is twice as good; the smallest and the largest twentieth are cut off</source>
        <translation>按大小（去极端值）：多一倍就好一倍；最小和最大的各二十分之一被截去</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>按大小</translation>
    </message>
    <message>
        <source>By size: from the smallest to the largest; one giant makes all others small</source>
        <translation>按大小：从最小到最大；一家巨头会让其他客户都显得很小</translation>
    </message>
    <message>
        <source>by distance from the mean</source>
        <translation>按与平均值的距离</translation>
    </message>
    <message>
        <source>By distance from the mean: in standard deviations, without an upper end</source>
        <translation>按与平均值的距离：以标准差计，没有上限</translation>
    </message>
    <message>
        <source>by distance from the median</source>
        <translation>按与中位数的距离</translation>
    </message>
    <message>
        <source>By distance from the median: giants hardly move the yardstick; no upper end</source>
        <translation>按与中位数的距离：巨头几乎不影响尺度；没有上限</translation>
    </message>
    <message>
        <source>How values of %1 are compared</source>
        <translation>“%1”的值如何比较</translation>
    </message>
    <message>
        <source>Compared %1</source>
        <comment>by rank, by size…</comment>
        <translation>%1比较</translation>
    </message>
    <message>
        <source>How values of %1 are compared: %2</source>
        <translation>“%1”的值如何比较：%2</translation>
    </message>
    <message>
        <source>Yes counts 1, no 0</source>
        <translation>“是”计 1，“否”计 0</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionStanding</name>
    <message>
        <source>Who?</source>
        <translation>哪些客户？</translation>
    </message>
    <message>
        <source>Who would move</source>
        <translation>哪些客户会变动</translation>
    </message>
    <message>
        <source>A statement in words: people answer it, the customer list cannot.</source>
        <translation>用文字表述的标准：由人来回答，客户名单无法回答。</translation>
    </message>
    <message>
        <source>Today: %1 meet it, %2 do not, %3 unknown. Unknown is not No.</source>
        <translation>目前：%1 家符合，%2 家不符合，%3 家未知。未知不等于“否”。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionWeight</name>
    <message>
        <source>Kind of criterion</source>
        <translation>标准的类型</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>为什么问</translation>
    </message>
    <message>
        <source>Says who suits us</source>
        <translation>说明谁适合我们</translation>
    </message>
    <message>
        <source>Legal: whom we may not serve</source>
        <translation>法律：我们不能服务谁</translation>
    </message>
    <message>
        <source>A sign that they are looking now</source>
        <translation>他们正在寻找的信号</translation>
    </message>
    <message>
        <source>Take these points</source>
        <translation>采用这些分数</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>怎样算？</translation>
    </message>
    <message>
        <source>How the points are computed</source>
        <translation>分数如何计算</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CurrencyPanel</name>
    <message>
        <source>Currencies</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>The amounts are in several currencies. They are compared only at the rates that you give here; none is looked up.</source>
        <translation>金额有多种货币。只按你们在此给出的汇率比较；不会自动查询汇率。</translation>
    </message>
    <message>
        <source>Currency to compare in</source>
        <translation>用于比较的货币</translation>
    </message>
    <message>
        <source>Compare in</source>
        <translation>比较货币</translation>
    </message>
    <message>
        <source>no rate yet</source>
        <translation>还没有汇率</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>1 %1 折合多少 %2</translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <comment>a currency</comment>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>Without a rate for %1 these criteria do not count.</source>
        <translation>没有 %1 的汇率，这些标准不计入。</translation>
    </message>
    <message>
        <source>Without a rate for %1 the sums of orders and deals leave such amounts out.</source>
        <translation>没有 %1 的汇率，订单和商机的合计就不计入这类金额。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Curtain</name>
    <message>
        <source>Back to the room</source>
        <translation>返回全体画面</translation>
    </message>
    <message>
        <source>Pass the keyboard; everybody else looks away. Nothing that is entered is shown until the room reveals it.</source>
        <translation>请把键盘交给下一位，其他人请移开视线。输入的内容在全体揭晓之前不会显示。</translation>
    </message>
    <message>
        <source>It is the turn of %1</source>
        <comment>a person</comment>
        <translation>轮到 %1</translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>我是 %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomerList</name>
    <message>
        <source>The customers behind it</source>
        <translation>背后的客户</translation>
    </message>
    <message>
        <source>%1 – %2 best, %3 others</source>
        <comment>what customers have in common, counts</comment>
        <translation>%1 – 最佳客户 %2 家，其他客户 %3 家</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>%2 家中的前 %1 家。</translation>
    </message>
    <message>
        <source>No customer.</source>
        <translation>没有客户。</translation>
    </message>
    <message>
        <source>Enter opens the chosen customer.</source>
        <translation>按 Enter 打开选定的客户。</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>添加到 ICP</translation>
    </message>
    <message>
        <source>Add %1 to ICP</source>
        <comment>a value</comment>
        <translation>将“%1”添加到 ICP</translation>
    </message>
    <message>
        <source>Not for an ICP</source>
        <translation>不适用于 ICP</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomersModel</name>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomersPage</name>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Views of the customers</source>
        <translation>客户的视图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Your own list, from the CRM, the accountant or a spreadsheet. It stays on this computer.</source>
        <translation>你们自己的名单，来自 CRM、会计或电子表格。它只留在本机。</translation>
    </message>
    <message>
        <source>%1 customers from %2, imported on %3.</source>
        <translation>%1 家客户，来自“%2”，导入于 %3。</translation>
    </message>
    <message>
        <source>Begin with your own customer list</source>
        <translation>从你们自己的客户名单开始</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>From a database…</source>
        <translation>从数据库…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关表格</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>返回最新数据集</translation>
    </message>
    <message>
        <source>One row per customer, as it comes out of the CRM: a text table (CSV) in any encoding, or a workbook (Excel, LibreOffice). Drop the file on this window, or choose it; tables of deals or orders may come along.</source>
        <translation>每家客户一行，直接使用 CRM 的导出文件：任意编码的文本表格（CSV），或工作簿（Excel、LibreOffice）。将文件拖到此窗口，或选择文件；商机或订单的表格也可以一并导入。</translation>
    </message>
    <message>
        <source>You look at an older data set: %1 was imported later, on %2.</source>
        <translation>您正在查看较旧的数据集：“%1”是之后于 %2 导入的。</translation>
    </message>
    <message>
        <source>Import a table of your customers, one row each; drag a file onto the window or choose it. Before anything is stored you see how the file is read and what each column means, and can change both. Afterwards “Columns” corrects the roles: which column is the industry, which the lifetime value; and there a column is renamed, split, joined with others, read as another type or given a unit. “To check” lists every place that was mended or did not fit. The imported table itself is never changed; an import can be undone.

In the table, typing finds; Alt and the down arrow sort and filter by a column; a bar under a name shows only its rows; F2 writes a cell anew; Space shows one customer in full.</source>
        <translation>导入你们的客户表格，每家客户一行；将文件拖到窗口上，或选择文件。保存之前可以看到文件如何读取、每一列的含义，两者都可以更改。之后可在“列”中更正角色：哪一列是行业，哪一列是终身价值；也可以在那里将列重命名、拆分、与其他列合并、读作其他类型或设置单位。“待核对”列出每一处已修正或不相符的地方。导入的表格本身从不改变；导入可以撤销。

在表格中，输入即可查找；Alt 加向下箭头可按列排序和筛选；点击列名下的条形只显示相应的行；F2 重写单元格；空格键显示一家客户的全部内容。</translation>
    </message>
    <message>
        <source>Names are hidden, so the table cannot be changed and the views that show cells as they were read are put away. View › Hide names brings them back.</source>
        <translation>名称已隐藏，因此不能更改表格，显示单元格原文的视图也已收起。用“视图 › 隐藏名称”可重新显示。</translation>
    </message>
    <message>
        <source>Names are hidden, and a file is shown as it was written. Show names before importing.</source>
        <translation>名称已隐藏，而文件会按原样显示。请先显示名称，再导入。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DataCard</name>
    <message>
        <source>The data says</source>
        <translation>数据怎么说</translation>
    </message>
    <message>
        <source>Looking at the customers…</source>
        <translation>正在查看客户…</translation>
    </message>
    <message>
        <source>No customers are imported yet. Answer from experience; it counts as opinion.</source>
        <translation>还没有导入客户。请凭经验回答；这将算作看法。</translation>
    </message>
    <message>
        <source>No data set answers this question.</source>
        <translation>没有数据集能回答这个问题。</translation>
    </message>
    <message>
        <source>To answer from data, the customer list needs a column for: %1.</source>
        <translation>要用数据回答，客户名单需要以下列：%1。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabaseLogin</name>
    <message>
        <source>Kind of database</source>
        <translation>数据库类型</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>ODBC</source>
        <translation>ODBC</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Name or connection string</source>
        <translation>名称或连接字符串</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The password is used for this import and kept nowhere. The connection only reads.</source>
        <translation>密码仅用于本次导入，不会保存在任何地方。连接只作读取。</translation>
    </message>
    <message>
        <source>Type the host and the name of the database.</source>
        <translation>请输入主机和数据库名称。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabasePanel</name>
    <message>
        <source>What to read</source>
        <translation>读取什么</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>一个表</translation>
    </message>
    <message>
        <source>A query of your own</source>
        <translation>自己写的查询</translation>
    </message>
    <message>
        <source>From a database</source>
        <translation>从数据库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>查找表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Show the first rows</source>
        <translation>显示前几行</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Roll up per customer in the database: only the sums travel</source>
        <translation>在数据库中按客户汇总：只传输总和</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1（视图）</translation>
    </message>
    <message>
        <source>%1 (about %2 rows)</source>
        <translation>%1（约 %2 行）</translation>
    </message>
    <message>
        <source>There is no table that you may read. Ask the database&apos;s administrator.</source>
        <translation>没有您可以读取的表。请联系数据库管理员。</translation>
    </message>
    <message>
        <source>Choose a table, or write a query.</source>
        <translation>请选择一个表，或写一个查询。</translation>
    </message>
    <message>
        <source>The query is empty. Write one that begins with SELECT.</source>
        <translation>查询是空的。请写一个以 SELECT 开头的查询。</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>正在读取前几行</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, %n column(s).</source>
        <translation>
            <numerusform>%1 行，%n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of about %2 rows, %n column(s).</source>
        <translation>
            <numerusform>共约 %2 行中的前 %1 行，%n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows, %n column(s).</source>
        <translation>
            <numerusform>前 %1 行，%n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per customer</source>
        <translation>%1，按客户</translation>
    </message>
    <message>
        <source>Another database</source>
        <translation>其他数据库</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>已以 %2 的身份连接到 %1。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabaseRollUpForm</name>
    <message>
        <source>What a row is</source>
        <translation>一行是什么</translation>
    </message>
    <message>
        <source>A row is a purchase</source>
        <translation>一行是一次购买</translation>
    </message>
    <message>
        <source>A row is a deal</source>
        <translation>一行是一个商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Values that mean “won”</source>
        <translation>表示“赢单”的值</translation>
    </message>
    <message>
        <source>The query that the database will run</source>
        <translation>数据库将运行的查询</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatasetImport</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>%1 rows of %2 were imported.</source>
        <translation>已从 %2 导入 %1 行。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatasetsPanel</name>
    <message>
        <source>%1 rows, %2 columns, imported on %3</source>
        <comment>size of a data set</comment>
        <translation>%1 行，%2 列，导入于 %3</translation>
    </message>
    <message>
        <source>From %1 · %2 · SHA-256 %3</source>
        <comment>path, encoding, hash</comment>
        <translation>来自 %1 · %2 · SHA-256 %3</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>查看这一个</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecideActivity</name>
    <message>
        <source>What is decided on</source>
        <translation>要决定的内容</translation>
    </message>
    <message>
        <source>The question as a whole</source>
        <translation>整个问题</translation>
    </message>
    <message>
        <source>This is a hypothesis already.</source>
        <translation>这已经是一条假设。</translation>
    </message>
    <message>
        <source>We believe: %1 Is that so for you? Why, or why not?</source>
        <comment>a question to customers; a decision</comment>
        <translation>我们认为：%1 对您来说是这样吗？为什么，或为什么不？</translation>
    </message>
    <message>
        <source>Comes from a decision of the workshop.</source>
        <translation>来自研讨会的一项决定。</translation>
    </message>
    <message>
        <source>With dissent.</source>
        <translation>有不同意见。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how the data stands to it, in words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The data says</source>
        <translation>数据怎么说</translation>
    </message>
    <message>
        <source>Comparing with the customers…</source>
        <translation>正在与客户比较…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>我们的决定</translation>
    </message>
    <message>
        <source>What the room decided, in one sentence</source>
        <translation>用一句话写下大家的决定</translation>
    </message>
    <message>
        <source>Why the room is not sure</source>
        <translation>大家为什么没有把握</translation>
    </message>
    <message>
        <source>What would make the room surer?</source>
        <translation>怎样才能让大家更有把握？</translation>
    </message>
    <message>
        <source>Why not surer?</source>
        <translation>为什么没有更大的把握？</translation>
    </message>
    <message>
        <source>Who sees it differently</source>
        <translation>谁有不同看法</translation>
    </message>
    <message>
        <source>Who, and why; a decision may stand with dissent</source>
        <translation>谁，为什么；有不同意见，决定也可以成立</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>不同意见</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>由谁落实</translation>
    </message>
    <message>
        <source>Choose the owner from the room</source>
        <translation>从在场人员中选择负责人</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Confidence, 1 low to 5 high</source>
        <translation>把握程度，1 为低，5 为高</translation>
    </message>
    <message>
        <source>Make it a criterion</source>
        <translation>设为标准</translation>
    </message>
    <message>
        <source>Adds it to the ideal customer profile, with the way back to this decision</source>
        <translation>将它添加到理想客户画像，并可由此返回这项决定</translation>
    </message>
    <message>
        <source>Make it a hypothesis</source>
        <translation>设为假设</translation>
    </message>
    <message>
        <source>Puts it among what is to be tested</source>
        <translation>将它列入有待验证的内容</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>询问客户</translation>
    </message>
    <message>
        <source>Adds a question to the customer survey</source>
        <translation>在客户调查中添加一个问题</translation>
    </message>
    <message>
        <source>This decision is contested: the room should come back to it.</source>
        <translation>这项决定有分歧：大家应当再讨论一次。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecisionLink</name>
    <message>
        <source>The decision has been removed since.</source>
        <translation>该决定此后已被删除。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DefinitionCard</name>
    <message>
        <source>Name of the ICP</source>
        <translation>ICP 的名称</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>产品或服务</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一句话概括</translation>
    </message>
    <message>
        <source>The sentence that everyone can repeat in the corridor</source>
        <translation>一句人人都能在走廊里复述的话</translation>
    </message>
    <message>
        <source>Kind of ICP</source>
        <translation>ICP 的类型</translation>
    </message>
    <message>
        <source>A kind of company</source>
        <translation>一类企业</translation>
    </message>
    <message>
        <source>A kind of decision-maker</source>
        <translation>一类决策者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Take this sentence</source>
        <translation>采用这句话</translation>
    </message>
    <message>
        <source>Wrote the sentence of the ICP</source>
        <translation>写下 ICP 的一句话概括</translation>
    </message>
    <message>
        <source>It describes</source>
        <translation>描述对象</translation>
    </message>
    <message>
        <source>Renamed the ICP to %1</source>
        <translation>将 ICP 重命名为“%1”</translation>
    </message>
    <message>
        <source>Named the product of the ICP</source>
        <translation>写下 ICP 对应的产品</translation>
    </message>
    <message>
        <source>Changed the kind of the ICP</source>
        <translation>更改 ICP 的类型</translation>
    </message>
    <message>
        <source>From the criteria: %1</source>
        <translation>根据标准：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Doors</name>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>Lodestar 项目 (*.icp)</translation>
    </message>
    <message>
        <source>Where shall the project be kept?</source>
        <translation>项目保存在哪里？</translation>
    </message>
    <message>
        <source>%1 is open at this moment. Choose another name for the new project.</source>
        <translation>“%1”此刻处于打开状态。请为新项目另取名称。</translation>
    </message>
    <message>
        <source>Ideal customers</source>
        <translation>理想客户</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Lodestar sample</source>
        <extracomment>Name of the file of the sample project, without its ending</extracomment>
        <translation>Lodestar 示例</translation>
    </message>
    <message>
        <source>Making the sample project…</source>
        <translation>正在创建示例项目…</translation>
    </message>
    <message>
        <source>This is an invented company. Its file is %1.</source>
        <translation>这是一家虚构的企业。它的文件是 %1。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Suggested file name of a copy; %1 is the name of the project&apos;s file</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>保存项目副本</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>副本已保存到 %1。</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Tables and workbooks (%1);;All files (*)</source>
        <translation>表格和工作簿 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>Suggested file name of a project taken from a backup: %1 is the project&apos;s name, %2 date and time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Put the backup where?</source>
        <translation>备份放在哪里？</translation>
    </message>
    <message>
        <source>%1 is open at this moment. Choose another name for the backup.</source>
        <translation>“%1”目前已打开。请为备份选择其他名称。</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1. Choose another folder.</source>
        <translation>备份无法复制到 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Copies, hand-outs and filled forms (*.icp *.xlsx *.ods *.xls *.csv);;All files (*)</source>
        <translation>副本、分发文件和填好的表单 (*.icp *.xlsx *.ods *.xls *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What shall be brought in?</source>
        <translation>要并入什么？</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>导入潜在客户</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DriftView</name>
    <message>
        <source>Import the customers of next quarter into this project as a new data set: then you see here whether the definition still describes them.</source>
        <translation>请将下个季度的客户作为新数据集导入此项目：之后您就能在这里看到，定义是否仍然描述它们。</translation>
    </message>
    <message>
        <source>Shares then and now</source>
        <translation>当时与现在的占比</translation>
    </message>
    <message>
        <source>Which definition</source>
        <translation>哪个定义</translation>
    </message>
    <message>
        <source>The earlier customers</source>
        <translation>较早的客户</translation>
    </message>
    <message>
        <source>The later customers</source>
        <translation>较晚的客户</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a data set, date of its import</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Choose two different lists of customers.</source>
        <translation>请选择两份不同的客户名单。</translation>
    </message>
    <message>
        <source>%1 customers are in both lists, %2 are new, %3 are gone. Of those in both, %4 moved up and %5 down.</source>
        <translation>%1 家客户在两份名单中都有，%2 家新增，%3 家消失。两份名单中都有的客户里，%4 家上升，%5 家下降。</translation>
    </message>
    <message>
        <source>The lists do not say which customer is which, so only the shares can be compared.</source>
        <translation>名单没有说明哪家客户是哪家，因此只能比较占比。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Criterion met by</source>
        <translation>符合标准的比例</translation>
    </message>
    <message>
        <source>not known on one side</source>
        <translation>有一方未知</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>可能是偶然</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DuplicatesPanel</name>
    <message>
        <source>Duplicates (%1)</source>
        <comment>number</comment>
        <translation>重复（%1）</translation>
    </message>
    <message>
        <source>No customer is there twice</source>
        <translation>没有重复的客户</translation>
    </message>
    <message>
        <source>No two rows have the same id, web domain or name, or nearly the same name in one place.</source>
        <translation>没有两行的编号、网站域名或名称相同，也没有同一地点内名称几乎相同的两行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1</source>
        <comment>reason: the same web domain</comment>
        <translation>
            <numerusform>%n 行%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留“%1”</translation>
    </message>
    <message>
        <source>Merge into the chosen row</source>
        <translation>合并到选定的行</translation>
    </message>
    <message>
        <source>They are different customers</source>
        <translation>它们是不同的客户</translation>
    </message>
    <message>
        <source>The chosen row keeps its own values; its gaps are filled from the others, which are left out.</source>
        <translation>选定的行保留自己的值；空缺由其他行补上，其他行则略去。</translation>
    </message>
    <message>
        <source>Merged duplicates of %1</source>
        <translation>合并“%1”的重复行</translation>
    </message>
    <message>
        <source>Kept customers apart that look alike</source>
        <translation>将相似的客户保持分开</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExceptionModel</name>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>to be fixed</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <comment>why</comment>
        <translation>已接受：%1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>有什么问题</translation>
    </message>
    <message>
        <source>Through which criteria</source>
        <translation>因哪些标准</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExceptionsCard</name>
    <message>
        <source>None: the definition rejects no best customer, and accepts nobody it should not.</source>
        <translation>没有：定义没有拒绝任何最佳客户，也没有接受不该接受的客户。</translation>
    </message>
    <message>
        <source>%1 of the best are rejected, %2 set apart as not a fit are accepted, and %3 of the weakest quarter are a best fit.</source>
        <translation>%1 家最佳客户被拒绝，%2 家已列为不适合的客户被接受，最弱的四分之一中有 %3 家属于“最佳”。</translation>
    </message>
    <message>
        <source>%1 rejects most of the best: %2.</source>
        <comment>criterion, customers</comment>
        <translation>“%1”拒绝的最佳客户最多：%2 家。</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Find an exception</source>
        <translation>查找例外</translation>
    </message>
    <message>
        <source>Why this customer may stay an exception</source>
        <translation>为什么这家客户可以保留为例外</translation>
    </message>
    <message>
        <source>Accept with this note</source>
        <translation>附此说明接受</translation>
    </message>
    <message>
        <source>Fix: go to the criterion</source>
        <translation>修正：前往该标准</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>Show in the table of customers</source>
        <translation>在客户表格中显示</translation>
    </message>
    <message>
        <source>Write down why, so that others can follow.</source>
        <translation>请写下原因，以便他人理解。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExpectationForm</name>
    <message>
        <source>Who writes</source>
        <translation>由谁填写</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>更常见或较少见</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>更常见</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>较少见</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用自己的话</translation>
    </message>
    <message>
        <source>As well, or instead</source>
        <translation>作为补充，或单独填写</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>写下来</translation>
    </message>
    <message>
        <source>Our best customers have this …</source>
        <translation>我们的最佳客户具备这一点…</translation>
    </message>
    <message>
        <source>A column of the data, or your own words</source>
        <translation>数据中的一列，或用自己的话</translation>
    </message>
    <message>
        <source>Empty: the attribute as a whole, such as more employees</source>
        <translation>留空：指整个属性，例如员工更多</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>在场全体</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExpectedPanel</name>
    <message>
        <source>%1: %2 – more often</source>
        <comment>attribute, value</comment>
        <translation>%1：%2 – 更常见</translation>
    </message>
    <message>
        <source>%1: %2 – less often</source>
        <comment>attribute, value</comment>
        <translation>%1：%2 – 较少见</translation>
    </message>
    <message>
        <source>%1 – more of it</source>
        <comment>attribute</comment>
        <translation>%1 – 数值更高</translation>
    </message>
    <message>
        <source>%1 – less of it</source>
        <comment>attribute</comment>
        <translation>%1 – 数值更低</translation>
    </message>
    <message>
        <source>What do you expect, before you look?</source>
        <translation>在查看之前，你们预期什么？</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Clear for the next workshop</source>
        <translation>清空，供下次研讨会使用</translation>
    </message>
    <message>
        <source>Belief and data stand side by side. Where they differ is where the room learns something.</source>
        <translation>看法与数据并列。两者不同之处，正是大家有所收获之处。</translation>
    </message>
    <message>
        <source>Written down, and hidden until everybody is done.</source>
        <translation>已写下，在所有人完成之前保持隐藏。</translation>
    </message>
    <message>
        <source>Let each participant write down what sets the best apart, before anybody looks at the data. Then reveal: what the data confirms, what it contradicts, and what nobody thought of.</source>
        <translation>请每位参与者在查看数据之前写下最佳客户的不同之处。然后揭晓：数据证实了什么，与什么相矛盾，又有什么是谁也没想到的。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>an expectation</comment>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>What nobody expected</source>
        <translation>谁也没有预期到的</translation>
    </message>
    <message>
        <source>Nothing: every trait that is likely real was named, or there is none.</source>
        <translation>没有：很可能成立的特征都已提到，或者没有这样的特征。</translation>
    </message>
    <message>
        <source>Add %1 to ICP</source>
        <comment>a value</comment>
        <translation>将“%1”添加到 ICP</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FieldsPart</name>
    <message>
        <source>What “%1” rests on</source>
        <translation>“%1”的依据</translation>
    </message>
    <message>
        <source>Does this come from data and from what people said, from the team, or is it a guess to be tested?</source>
        <translation>这来自数据和大家所说的话，来自团队，还是有待验证的猜测？</translation>
    </message>
    <message>
        <source>Rests on: not said</source>
        <translation>依据：未说明</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <comment>data, opinion or hypothesis</comment>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>If a field never settles an argument, cut it: put it away here. What stands in it is kept.</source>
        <translation>如果某一栏从来不能用来了结争论，就去掉它：在这里将它收起。其中的内容会保留。</translation>
    </message>
    <message>
        <source>Fields of “%1”</source>
        <translation>“%1”的栏目</translation>
    </message>
    <message>
        <source>Put away, because it settles nothing: %1. “Fields” brings it back.</source>
        <translation>已收起，因为不能了结任何争论：%1。可用“栏目”恢复。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FiguresPanel</name>
    <message>
        <source>Import web figures…</source>
        <translation>导入网站数据…</translation>
    </message>
    <message>
        <source>Import social figures…</source>
        <translation>导入社交媒体数据…</translation>
    </message>
    <message>
        <source>How did they find you?</source>
        <translation>他们是怎么找到你们的？</translation>
    </message>
    <message>
        <source>Export sources, landing pages, visits and conversions from your web analytics as a table. It answers question 6: by themselves, or through your outreach?</source>
        <translation>从网站分析工具中将来源、着陆页、访问和转化导出为表格。它能回答问题 6：是自己找来，还是由你们主动联系而来？</translation>
    </message>
    <message>
        <source>What do they stop for?</source>
        <translation>什么会让他们停下来看？</translation>
    </message>
    <message>
        <source>Export your posts from your social networks as a table: format, topic, network, likes, comments, shares. It shows what gets more attention than its share.</source>
        <translation>从社交网络中将你们的帖子导出为表格：形式、主题、社交网络、点赞、评论、分享。它显示哪些内容得到的关注超过应占的份额。</translation>
    </message>
    <message>
        <source>Where visitors came from, where they came in, and what became of them.</source>
        <translation>访客从哪里来，从哪个页面进入，后来怎样。</translation>
    </message>
    <message>
        <source>Which formats, topics and networks get more attention than their share of posts.</source>
        <translation>哪些形式、主题和社交网络得到的关注超过其帖子占比。</translation>
    </message>
    <message>
        <source>%1, imported on %2.</source>
        <comment>data set, date</comment>
        <translation>%1，导入于 %2。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FilterChips</name>
    <message>
        <source>Take away the filter: %1</source>
        <translation>移除筛选：%1</translation>
    </message>
    <message>
        <source>Take away this filter</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FindingsPanel</name>
    <message>
        <source>To look at (%1)</source>
        <comment>number</comment>
        <translation>待查看（%1）</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>没有需要查看的内容</translation>
    </message>
    <message>
        <source>No cell is missing, and nothing looks impossible, contradictory or far from what is usual.</source>
        <translation>没有缺失的单元格，也没有看起来不可能、相矛盾或远离通常范围的内容。</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>哪些客户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>以及另外 %n 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FirstRun</name>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Start without data</source>
        <translation>不用数据开始</translation>
    </message>
    <message>
        <source>Three customers, or none yet? Begin with what the team believes: 25 questions, and hypotheses to test later.</source>
        <translation>只有三家客户，或者还没有？从团队的看法开始：25 个问题，以及日后验证的假设。</translation>
    </message>
    <message>
        <source>Start with questions</source>
        <translation>从问题开始</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Look around in an invented company with 300 customers. Change whatever you like; nothing can break.</source>
        <translation>看看一家有 300 家客户的虚构企业。可以随意更改，不会弄坏任何东西。</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file that is yours. You can also drop a table or a project onto this window.</source>
        <translation>一切都留在本机，存于一个属于你们的文件。也可以将表格或项目拖到此窗口。</translation>
    </message>
    <message>
        <source>The road from there</source>
        <translation>接下来的路</translation>
    </message>
    <message>
        <source>In one afternoon, with the people who know the customers. Every step can be opened at any time.</source>
        <translation>一个下午，和了解客户的人一起。每一步都可以随时打开。</translation>
    </message>
    <message>
        <source>Projects you were in before</source>
        <translation>以前打开过的项目</translation>
    </message>
    <message>
        <source>Bring a table of your customers from the CRM: CSV or Excel, as it comes. You see what was understood before anything is stored.</source>
        <translation>从 CRM 带来客户表格：CSV 或 Excel，原样即可。在存储任何内容之前，您会看到读取的结果。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::GapCard</name>
    <message>
        <source>The gap</source>
        <translation>落差</translation>
    </message>
    <message>
        <source>How does the data stand to what the room says?</source>
        <translation>数据与大家所说的是什么关系？</translation>
    </message>
    <message>
        <source>What the data says to it</source>
        <translation>数据对此怎么说</translation>
    </message>
    <message>
        <source>The gap in words</source>
        <translation>用文字描述落差</translation>
    </message>
    <message>
        <source>What lies between belief and data, in one sentence</source>
        <translation>用一句话写下看法与数据之间的落差</translation>
    </message>
    <message>
        <source>Without customers there is nothing to compare with yet.</source>
        <translation>没有客户，还没有可比较的内容。</translation>
    </message>
    <message>
        <source>The room has said nothing yet that the data could be compared with.</source>
        <translation>在场的人还没有说出可以与数据对照的内容。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HandoutView</name>
    <message>
        <source>Hand out questions</source>
        <translation>分发问题</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose all questions</source>
        <translation>选择全部问题</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose no question</source>
        <translation>不选择任何问题</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>生成文件…</translation>
    </message>
    <message>
        <source>Make a form for spreadsheets…</source>
        <translation>生成电子表格表单…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody of this team is among the participants yet; they add themselves in the file.</source>
        <translation>参与者中还没有此团队的人；他们会在文件中自行添加。</translation>
    </message>
    <message>
        <source>With it go: %1</source>
        <translation>随文件附上：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions chosen</source>
        <translation>
            <numerusform>已选择 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – questions for %2</source>
        <extracomment>Suggested file name of questions that are handed out: %1 is the project, %2 the team or person</extracomment>
        <translation>%1 – 请%2回答的问题</translation>
    </message>
    <message>
        <source>Where shall the questions be kept?</source>
        <translation>问题保存在哪里？</translation>
    </message>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>Lodestar 项目 (*.icp)</translation>
    </message>
    <message>
        <source>The questions are in %1. Send it to those who answer; merge it when it comes back.</source>
        <translation>问题在 %1 中。请发给回答的人；收回后再合并。</translation>
    </message>
    <message>
        <source>Where shall the form be kept?</source>
        <translation>表单保存在哪里？</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The form is in %1. Send it to those who answer; merge it when it comes back.</source>
        <translation>表单在 %1 中。请发给回答的人；收回后再合并。</translation>
    </message>
    <message>
        <source>A small project file for one team or person: the questions you choose and who answers them. No customers, no answers of others, no history. Or a form for a spreadsheet or on paper. When it comes back, Project › Merge a copy or form brings the answers in.</source>
        <translation>给一个团队或一个人的小型项目文件：您选择的问题，以及由谁回答。不含客户，不含他人的回答，也不含历史记录。或者是一份表单，用于电子表格或纸上填写。交回后，用“项目 › 合并副本或表单”将回答带入。</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>交回期限</translation>
    </message>
    <message>
        <source>Make a form to print…</source>
        <translation>制作可打印的表单…</translation>
    </message>
    <message>
        <source>No day named</source>
        <translation>未指定日期</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <extracomment>%1 is a day, &quot;%n&quot; how far away it is</extracomment>
        <translation>
            <numerusform>%1，%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions are in %1. It holds the names of those who answer, although names are hidden here.</source>
        <translation>问题已写入“%1”。其中含有回答者的姓名，尽管此处名称已隐藏。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The form to print is in %1. What comes back on paper is typed in at the workshop under Write.</source>
        <translation>可打印的表单已写入“%1”。纸上交回的内容，在研讨会的“书写”中录入。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HistoryCard</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做过的操作</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>撤销上一步</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier action(s)</source>
        <translation>
            <numerusform>更早的 %n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. Every action will stand here and can be taken back.</source>
        <translation>还没有操作。每项操作都会列在这里，并且可以撤销。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesesPanel</name>
    <message>
        <source>Hypotheses</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>New hypothesis</source>
        <translation>新假设</translation>
    </message>
    <message>
        <source>We believe that our best customers…</source>
        <translation>我们认为，我们的最佳客户…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Finish the sentence above: what do you believe about the customers you want more of? Each belief then gets a test, and what came of it.</source>
        <translation>还没有写下任何假设。请把上面的句子写完：对于你们想要更多的那类客户，你们相信什么？之后为每条看法写明如何验证，以及结果如何。</translation>
    </message>
    <message>
        <source>What you believe about your customers, and how to find out.</source>
        <translation>你们对客户的看法，以及如何验证。</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es), none of them both strongly believed and unproven.</source>
        <translation>
            <numerusform>%n 条假设，其中没有既深信不疑又未经证实的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) are strongly believed and hardly proven: test these first.</source>
        <translation>
            <numerusform>有 %n 条假设深信不疑却几乎未经证实：请先验证这些。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test these first</source>
        <translation>请先验证这些</translation>
    </message>
    <message>
        <source>Less pressing</source>
        <translation>不那么紧迫</translation>
    </message>
    <message>
        <source>Belief: %1 · evidence: %2 · %3 of %4 said so</source>
        <translation>相信程度：%1 · 依据：%2 · %4 人中有 %3 人这样说</translation>
    </message>
    <message>
        <source>Belief: %1 · evidence: %2</source>
        <translation>相信程度：%1 · 依据：%2</translation>
    </message>
    <message>
        <source>What we believe and have not proven</source>
        <translation>我们相信但尚未证实的</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesisCard</name>
    <message>
        <source>belief: %1</source>
        <translation>相信程度：%1</translation>
    </message>
    <message>
        <source>test this first</source>
        <translation>先验证这条</translation>
    </message>
    <message>
        <source>%1 of %2 said so</source>
        <translation>%2 人中有 %1 人这样说</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesisEditor</name>
    <message>
        <source>The belief</source>
        <translation>看法</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>How strongly we believe it</source>
        <translation>我们有多相信</translation>
    </message>
    <message>
        <source>The test, and what came of it</source>
        <translation>验证及其结果</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>如何验证</translation>
    </message>
    <message>
        <source>Evidence so far</source>
        <translation>目前的依据</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>With the belief of the room counted like two interviews, and never more: about %1, likely between %2 and %3.</source>
        <translation>把大家的看法按两次访谈计入（绝不会更多）：约 %1，可能介于 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>The answers reach further: “%1”.</source>
        <translation>回答给出的依据更强：“%1”。</translation>
    </message>
    <message>
        <source>The hypothesis was removed.</source>
        <translation>已删除假设。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpAdding</name>
    <message>
        <source>The ICP %1 already has this.</source>
        <translation>ICP“%1”中已有这一项。</translation>
    </message>
    <message>
        <source>Added %1 to the ICP %2</source>
        <translation>将“%1”添加到 ICP“%2”</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>理想客户</translation>
    </message>
    <message>
        <source>Added %1 to the ICP %2 as a disqualifier</source>
        <translation>将“%1”作为排除条件添加到 ICP“%2”</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpCard</name>
    <message>
        <source>Ideal customer profile</source>
        <translation>理想客户画像</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>尚未写下</translation>
    </message>
    <message>
        <source>Here will stand one sentence that everybody can repeat, and how many customers fit it.</source>
        <translation>这里将是一句人人都能复述的话，以及有多少客户符合它。</translation>
    </message>
    <message>
        <source>%1 · version %2 of %3</source>
        <translation>%1 · 版本 %2，%3</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · 草稿</translation>
    </message>
    <message>
        <source>No sentence yet</source>
        <translation>还没有一句话概括</translation>
    </message>
    <message>
        <source>No criteria yet.</source>
        <extracomment>%1: how many of the criteria rest on data</extracomment>
        <translation>还没有标准。</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria; %1 of them rest on data, the rest on what people said.</source>
        <translation>
            <numerusform>%n 条标准；其中 %1 条以数据为依据，其余以人们所说的为依据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpHeading</name>
    <message>
        <source>Which ICP</source>
        <translation>选择 ICP</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Copy this ICP</source>
        <translation>复制此 ICP</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Archive this ICP</source>
        <translation>归档此 ICP</translation>
    </message>
    <message>
        <source>Remove this ICP</source>
        <translation>删除此 ICP</translation>
    </message>
    <message>
        <source>Show archived ICPs</source>
        <translation>显示已归档的 ICP</translation>
    </message>
    <message>
        <source>This ICP</source>
        <translation>此 ICP</translation>
    </message>
    <message>
        <source>Rename, copy, move, archive or remove this ICP</source>
        <translation>重命名、复制、移动、归档或删除此 ICP</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Show archived ICPs (%1)</source>
        <translation>显示已归档的 ICP（%1）</translation>
    </message>
    <message>
        <source>This ICP is archived: out of the way, and nothing of it is lost.</source>
        <translation>此 ICP 已归档：不再占位置，内容也没有丢失。</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>name of an ICP</comment>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>A kind of company; the people in it are personas.</source>
        <translation>一类企业；其中的人是人物画像。</translation>
    </message>
    <message>
        <source>A kind of decision-maker; personas tell such people apart.</source>
        <translation>一类决策者；人物画像用来区分这样的人。</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) inside</source>
        <translation>
            <numerusform>其中有 %n 个人物画像</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe the people inside</source>
        <translation>描述其中的人</translation>
    </message>
    <message>
        <source>The copy is %1. Personas and versions stayed with the first.</source>
        <translation>副本为“%1”。人物画像和版本留在原来的 ICP 中。</translation>
    </message>
    <message>
        <source>%1 is archived. It is listed again under “Show archived ICPs”.</source>
        <translation>“%1”已归档。可在“显示已归档的 ICP”中再次列出。</translation>
    </message>
    <message>
        <source>The ICP %1 and its personas were removed.</source>
        <translation>已删除 ICP“%1”及其人物画像。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpOffer</name>
    <message>
        <source>%1 of %2 best customers have it too. As a disqualifier it would shut them out, so it was not added.</source>
        <translation>%2 家最佳客户中有 %1 家也符合它。作为排除条件会将它们拒之门外，因此没有添加。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpPage</name>
    <message>
        <source>New ICP</source>
        <translation>新建 ICP</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>理想客户画像</translation>
    </message>
    <message>
        <source>A kind of company that you want more of, in a form that sales can apply.</source>
        <translation>你们想要更多的那类企业，以销售能够应用的形式写下。</translation>
    </message>
    <message>
        <source>No criteria yet: add traits, or write down what the team believes.</source>
        <translation>还没有标准：请添加特征，或写下团队的看法。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria rest on data; the others on what the team believes.</source>
        <translation>
            <numerusform>%n 条标准中有 %1 条以数据为依据；其余以团队的看法为依据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are we for?</source>
        <translation>我们为谁服务？</translation>
    </message>
    <message>
        <source>An ICP names a kind of company by a handful of criteria, each with what it rests on. Draft it from the shared traits, or begin with what the team believes.</source>
        <translation>ICP 用少数几条标准指明一类企业，每条都有依据。可以根据共同特征起草，或从团队的看法开始。</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>前往总览</translation>
    </message>
    <message>
        <source>See the shared traits</source>
        <translation>查看共同特征</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>理想客户</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Began the ICP %1</source>
        <translation>新建 ICP“%1”</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria rest on data.</source>
        <translation>
            <numerusform>全部 %n 条标准都以数据为依据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria rest on what the team believes; none on data yet.</source>
        <translation>
            <numerusform>全部 %n 条标准都以团队的看法为依据；还没有以数据为依据的。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to see of this ICP</source>
        <translation>查看此 ICP 的哪一部分</translation>
    </message>
    <message>
        <source>An ICP is a kind of company; the people in it are personas. Each criterion says what it asks for, whether it is a must, nice to have, or a reason to say no, how many points it counts, and what it rests on: data, opinion or hypothesis. Its card shows what the data suggests, whom it moves, and what to look at before it is trusted; drag it, or press Alt+Up and Alt+Down, to move it. The tiers show how your customers fit; unknown is not No. “This ICP” copies, archives and removes it. Save a version with its reason when the room agrees; a saved version can never be changed.</source>
        <translation>ICP 是一类企业；人物画像是其中的人。每条标准都说明要求什么，是必备条件、加分条件还是拒绝的理由，计多少分，以及依据是数据、看法还是假设。它的卡片显示数据的建议、哪些客户会因此变动，以及采信之前要核对什么；拖动卡片，或按 Alt+Up 和 Alt+Down，可以移动它。等级显示你们的客户契合程度如何；未知不等于“否”。“此 ICP”可以复制、归档和删除它。大家达成一致后，请保存版本并写明原因；已保存的版本无法再更改。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpPanel</name>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>有效吗？</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>潜在客户</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpStage</name>
    <message>
        <source>%1: %2</source>
        <comment>criterion, what it asks for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Our customers today</source>
        <translation>我们目前的客户</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ImportColumns</name>
    <message>
        <source>%1 × “%2”</source>
        <comment>rows, text</comment>
        <translation>%1 × “%2”</translation>
    </message>
    <message>
        <source>Import as %1</source>
        <translation>导入为%1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>%1 (taken for now)</source>
        <translation>%1（暂时采用）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, role</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>“%1”的类型</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n 个没有值</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as text: %1</source>
        <translation>保留为文本：%1</translation>
    </message>
    <message>
        <source>all words count as values</source>
        <translation>所有词语都算作值</translation>
    </message>
    <message>
        <source>%1 taken as no value</source>
        <translation>%1 视为没有值</translation>
    </message>
    <message>
        <source>Words for “no value” in %1</source>
        <translation>“%1”中表示“没有值”的词语</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>The first rows, as they are written</source>
        <translation>前几行，按原样显示</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows and %n column(s). Nothing is in the project yet.</source>
        <translation>
            <numerusform>%1 行，%n 列。项目中尚未存入任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s); the first %1 rows were looked at. Nothing is in the project yet.</source>
        <translation>
            <numerusform>%n 列；已查看前 %1 行。项目中尚未存入任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in these rows were mended or do not fit their column; all are listed after the import.</source>
        <translation>
            <numerusform>这些行中有 %n 处已修正或与所在列不符；导入后会全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>%1 customers were imported in %2 seconds.</source>
        <translation>已导入 %1 家客户，用时 %2 秒。</translation>
    </message>
    <message>
        <source>%1 places are listed under “To check”.</source>
        <translation>有 %1 处列在“待核对”中。</translation>
    </message>
    <message>
        <source>A file like this was read before: it is read in the same way.</source>
        <translation>以前读取过类似的文件：按同样的方式读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier correction(s) no longer fit: see “Recipe” under “Quality”.</source>
        <translation>
            <numerusform>有 %n 项以前的更正已不再适用：请看“质量”下的“配方”。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 customers were imported.</source>
        <translation>已导入 %1 家客户。</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>各行是什么</translation>
    </message>
    <message>
        <source>%1 prospects were imported.</source>
        <translation>已导入 %1 家潜在客户。</translation>
    </message>
    <message>
        <source>%1 prospects were imported in %2 seconds.</source>
        <translation>已导入 %1 家潜在客户，用时 %2 秒。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IssueModel</name>
    <message>
        <source>mended</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation>保留为文本</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation>整行略去</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>文件中的文本</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IssuesPanel</name>
    <message>
        <source>Places to check</source>
        <translation>待核对之处</translation>
    </message>
    <message>
        <source>Nothing had to be mended: every cell fits its column.</source>
        <translation>没有需要修正的地方：每个单元格都与所在列相符。</translation>
    </message>
    <message>
        <source>%1 places; the first %2 are listed.</source>
        <translation>共 %1 处；列出前 %2 处。</translation>
    </message>
    <message>
        <source>Every place that was mended, kept as text or left out, as it stands in the file.</source>
        <translation>每一处已修正、保留为文本或略去的地方，按文件中的原样列出。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::LeftOutPanel</name>
    <message>
        <source>No attribute was left out.</source>
        <translation>没有未纳入的属性。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::LoadedTable</name>
    <message>
        <source>The customers have changed. Wait a moment, they are counted anew.</source>
        <translation>客户已有变化。请稍候，正在重新计数。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MainWindow</name>
    <message>
        <source>%1 (read-only) – Lodestar</source>
        <translation>%1（只读）– Lodestar</translation>
    </message>
    <message>
        <source>%1 – Lodestar</source>
        <translation>%1 – Lodestar</translation>
    </message>
    <message>
        <source>About Lodestar</source>
        <translation>关于 Lodestar</translation>
    </message>
    <message>
        <source>Lodestar %1. From your own customer list to an ideal customer profile everyone can name, with the evidence beside every line.

Your data stays on this computer: Lodestar opens no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Lodestar %1。从你们自己的客户名单，到一份人人说得出的理想客户画像，每一行旁边都有依据。

数据留在本机：Lodestar 不打开任何网络连接。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it is done, before closing.</source>
        <translation>仍有内容正在写入。请先取消，或等它完成后再关闭。</translation>
    </message>
    <message>
        <source>The view changes as soon as the import is done.</source>
        <translation>导入一完成，视图就会更换。</translation>
    </message>
    <message>
        <source>Names are hidden. Words that people wrote themselves stay as they are: a name inside a card can still be read.</source>
        <translation>名称已隐藏。大家自己写下的文字保持原样：卡片里写到的名称仍可看到。</translation>
    </message>
    <message>
        <source>Something is still being written. Drop the file again once it is done.</source>
        <translation>仍有内容正在写入。完成后，请再次拖入文件。</translation>
    </message>
    <message>
        <source>%1 is neither a table nor a project. Drop tables (CSV, Excel, OpenDocument), or one project file.</source>
        <translation>“%1”既不是表格，也不是项目。请拖入表格（CSV、Excel、OpenDocument），或一个项目文件。</translation>
    </message>
    <message>
        <source>These files cannot be opened together. Drop tables (CSV, Excel, OpenDocument), or one project file alone.</source>
        <translation>这些文件不能一起打开。请拖入表格（CSV、Excel、OpenDocument），或单独一个项目文件。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MaturityRuleForm</name>
    <message>
        <source>Ask for this</source>
        <translation>要求此条件</translation>
    </message>
    <message>
        <source>Ask for another attribute…</source>
        <translation>要求另一个属性…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>级别名称</translation>
    </message>
    <message>
        <source>What a company on this level is like</source>
        <translation>处于此级别的企业是什么样的</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>移除此规则</translation>
    </message>
    <message>
        <source>How many of them are needed</source>
        <translation>需要具备其中多少项</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Technologies of the level</source>
        <translation>此级别的技术</translation>
    </message>
    <message>
        <source>Technologies, with commas between; none: everybody</source>
        <translation>技术，用逗号分隔；留空：所有客户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an attribute and its values: &quot;Employees: from 250&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Do not ask for this</source>
        <translation>不要求此条件</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Meeting</name>
    <message>
        <source>The clock stands still</source>
        <translation>计时已停</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>导入客户(&amp;I)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose the project</source>
        <translation>关闭项目(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除此列表</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>查找任何内容(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>%1 is Light, Dark or High contrast</extracomment>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Room &amp;scale</source>
        <translation>会场缩放(&amp;S)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>常规大小</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Explain this page</source>
        <translation>解释此页面(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Lodestar</source>
        <translation>关于 Lodestar(&amp;A)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Open a &amp;backup</source>
        <translation>打开备份(&amp;B)</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>您的姓名(&amp;Y)…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>It stands beside what you change, in the history and in versions. Empty: the name you are logged in with.</source>
        <translation>它会出现在您所做更改的旁边，用于历史记录和版本。留空则使用您的登录名。</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用此姓名</translation>
    </message>
    <message>
        <source>&amp;Hand out questions…</source>
        <translation>分发问题(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Merge a copy or form…</source>
        <translation>合并副本或表单(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>大屏(&amp;S)</translation>
    </message>
    <message>
        <source>What the room should see, on the second screen or in a window of its own</source>
        <translation>给大家看的内容，显示在第二块屏幕上或单独的窗口中</translation>
    </message>
    <message>
        <source>Stage on &amp;this screen</source>
        <translation>在此屏幕上显示大屏(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Blank the stage</source>
        <translation>大屏黑屏(&amp;B)</translation>
    </message>
    <message>
        <source>Free&amp;ze the stage</source>
        <translation>定格大屏(&amp;Z)</translation>
    </message>
    <message>
        <source>Stage: further</source>
        <translation>大屏：前进</translation>
    </message>
    <message>
        <source>Stage: back</source>
        <translation>大屏：后退</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>隐藏名称(&amp;H)</translation>
    </message>
    <message>
        <source>Customers and people by number, on screen and on the stage, for a room with guests. What people wrote themselves stays as it is</source>
        <translation>在屏幕和大屏上以编号显示客户和人员，适合有来宾在场时使用。大家自己写下的内容保持原样</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>研讨会(&amp;W)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeConflicts</name>
    <message>
        <source>not revealed</source>
        <translation>未揭晓</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Mine for all</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>全部用对方的</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: they follow the choice for all.</source>
        <translation>
            <numerusform>另有 %n 项：按对全部的选择处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine: removed here</source>
        <translation>我的：此处已删除</translation>
    </message>
    <message>
        <source>Theirs: changed in the copy</source>
        <translation>对方的：副本中已更改</translation>
    </message>
    <message>
        <source>Mine: changed here</source>
        <translation>我的：此处已更改</translation>
    </message>
    <message>
        <source>Theirs: removed in the copy</source>
        <translation>对方的：副本中已删除</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <extracomment>%1 is the name of a field, %2 its value before both sides changed it</extracomment>
        <translation>%1 原为：%2</translation>
    </message>
    <message>
        <source>Mine, %1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>我的，%1：%2</translation>
    </message>
    <message>
        <source>Theirs, %1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>对方的，%1：%2</translation>
    </message>
    <message>
        <source>Whose stands: %1</source>
        <translation>以谁的为准：%1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeList</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>%1 lists what of an entry changed: &quot;Text, Owner&quot;</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What an entry is and which question it belongs to: &quot;Answer – 8. What keeps them?&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>并入的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定某人</translation>
    </message>
    <message>
        <source>not revealed yet</source>
        <translation>尚未揭晓</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeView</name>
    <message>
        <source>Version %1 of %2 comes along.</source>
        <translation>“%2”的版本 %1 一并带入。</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along as version %3.</source>
        <translation>“%2”的版本 %1 一并带入，成为版本 %3。</translation>
    </message>
    <message>
        <source>The data set %1 is not taken over: imports stay where they were made. Import its file here.</source>
        <translation>数据集“%1”不会带入：导入的内容留在导入之处。请在此处导入其文件。</translation>
    </message>
    <message>
        <source>The data set %1 is not taken over: imports stay where they were made. Import its file here. It was what these are about: %2.</source>
        <translation>数据集“%1”不会带入：导入的内容留在导入之处。请在此处导入其文件。以下内容与它有关：%2。</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>“%1”带来的内容</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>There is nothing in it that this project does not have.</source>
        <translation>其中没有本项目所没有的内容。</translation>
    </message>
    <message>
        <source>A form that was filled in. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>一份填好的表单。在您并入之前不会有任何更改，一次撤销即可全部还原。</translation>
    </message>
    <message numerus="yes">
        <source>It was handed out to %1 and comes back with %n actions. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>
            <numerusform>它曾分发给“%1”，带回 %n 项操作。在您并入之前不会有任何更改，一次撤销即可全部还原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>在您并入之前不会有任何更改，一次撤销即可全部还原。</translation>
    </message>
    <message numerus="yes">
        <source>%n actions since the two parted, by %1. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>
            <numerusform>两者分开之后共有 %n 项操作，操作人：%1。在您并入之前不会有任何更改，而且一次撤销即可全部还原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the two parted is not in the history of this project, so whatever differs counts as changed on both sides.</source>
        <translation>本项目的历史中找不到两者分开的位置，因此凡有不同，都算作两边都有更改。</translation>
    </message>
    <message>
        <source>Changed on both sides: %1</source>
        <translation>两边都有更改：%1</translation>
    </message>
    <message>
        <source>Comes in: %1</source>
        <translation>并入：%1</translation>
    </message>
    <message>
        <source>Made on both sides and kept once: %1</source>
        <translation>两边都做过、只保留一份：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that were made on both sides.</source>
        <translation>
            <numerusform>… 另有 %n 项两边都做过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>正在并入</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came in.</source>
        <translation>
            <numerusform>已并入 %n 个条目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MoversCard</name>
    <message>
        <source>Who moved</source>
        <translation>哪些客户有变动</translation>
    </message>
    <message>
        <source>Customers that moved between tiers</source>
        <translation>等级有变动的客户</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed. Enter opens a customer.</source>
        <translation>列出 %2 家中的前 %1 家。按 Enter 打开客户。</translation>
    </message>
    <message>
        <source>Enter opens a customer.</source>
        <translation>按 Enter 打开客户。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MoversModel</name>
    <message>
        <source>%1 %2</source>
        <comment>sign of the direction, tier</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>起因</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Names</name>
    <message>
        <source>Person %1</source>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, team</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customer named by hand %1</source>
        <translation>手动指定的客户 %1</translation>
    </message>
    <message>
        <source>a change (names are hidden)</source>
        <translation>一项更改（名称已隐藏）</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NarrativeCard</name>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>One of the best customers</source>
        <translation>最佳客户之一</translation>
    </message>
    <message>
        <source>Begin to type the name of a best customer</source>
        <translation>请输入最佳客户名称的开头</translation>
    </message>
    <message>
        <source>Add as an example</source>
        <translation>添加为示例</translation>
    </message>
    <message>
        <source>Wrote “%1” of the ICP</source>
        <translation>填写 ICP 的“%1”</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 written</source>
        <comment>part of the definition, number, number</comment>
        <translation>%1 · 已写 %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in Research</source>
        <translation>
            <numerusform>“调研”中有 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from the workshop</source>
        <translation>
            <numerusform>研讨会中有 %n 条回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NarrativeFieldEdit</name>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>采用：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NewCriterionCard</name>
    <message>
        <source>Add a criterion</source>
        <translation>添加标准</translation>
    </message>
    <message>
        <source>From data: add it on the Shared traits page, with its evidence. Or write what the team believes:</source>
        <translation>有数据时：在“共同特征”页面添加，并附上依据。或者写下团队的看法：</translation>
    </message>
    <message>
        <source>New criterion in words</source>
        <translation>用文字写新标准</translation>
    </message>
    <message>
        <source>Changed their planning tool this year</source>
        <translation>今年更换了排班工具</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>看法</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Or choose what the customer list can answer:</source>
        <translation>或选择客户名单能够回答的内容：</translation>
    </message>
    <message>
        <source>Add this condition</source>
        <translation>添加此条件</translation>
    </message>
    <message>
        <source>Added the criterion %1</source>
        <translation>添加标准“%1”</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NextImportHint</name>
    <message numerus="yes">
        <source>Same %n column(s) as %1 of %2. Types and roles are taken over from it.</source>
        <comment>name of a data set, date</comment>
        <translation>
            <numerusform>与 %2 的 %1 有相同的 %n 列。类型和角色沿用自该数据集。</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost the columns of %1 of %2.</source>
        <comment>name of a data set, date</comment>
        <translation>列与 %2 的 %1 几乎相同。</translation>
    </message>
    <message>
        <source>Known: %1. New: %2. Gone: %3.</source>
        <comment>how many customers</comment>
        <translation>已知：%1。新增：%2。离开：%3。</translation>
    </message>
    <message>
        <source>Missing columns: %1.</source>
        <translation>缺少的列：%1。</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>新的列：%1。</translation>
    </message>
    <message>
        <source>%1 is perhaps called %2 now: %3 of the values are the same.</source>
        <translation>%1 现在可能叫 %2：有 %3 的值相同。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NextPanel</name>
    <message>
        <source>From beliefs to a first profile</source>
        <translation>从看法到第一份画像</translation>
    </message>
    <message>
        <source>Draft the ICP from the hypotheses</source>
        <translation>根据假设起草 ICP</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有尚待处理的事项</translation>
    </message>
    <message>
        <source>Every strong belief has been tested, and every question has an answer.</source>
        <translation>每个相信程度高的看法都已验证，每个问题都有回答。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有尚待处理的事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to find out, the most dangerous first.</source>
        <translation>
            <numerusform>有 %n 件事有待查明，最危险的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what you believe first, under “Hypotheses”. Then a draft can be made of it without a single customer.</source>
        <translation>请先在“假设”下写下你们相信什么。之后，没有一家客户也能据此起草。</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) become criteria, each marked as a belief until data says more.</source>
        <translation>
            <numerusform>%n 条假设将成为标准，在数据给出更多说明之前，每条都标明为看法。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what it is about; what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>理想客户</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every hypothesis was given up: there is nothing to draft from.</source>
        <translation>所有假设都已放弃：没有可据以起草的内容。</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from hypotheses</source>
        <translation>根据假设起草 ICP“%1”</translation>
    </message>
    <message>
        <source>A draft from beliefs alone: every criterion is marked as a hypothesis.</source>
        <translation>仅以看法为依据的草稿：每条标准都标明为假设。</translation>
    </message>
    <message>
        <source>What to find out next</source>
        <translation>接下来要查明什么</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationForm</name>
    <message>
        <source>Done: close the curtain</source>
        <translation>完成：合上幕布</translation>
    </message>
    <message>
        <source>Name customers you want more of, and customers you would rather not have won. Say why; nobody sees it before the room reveals it.</source>
        <translation>提名你们想要更多的客户，以及宁可当初没有赢得的客户。请说明原因；在全体揭晓之前，谁也看不到。</translation>
    </message>
    <message>
        <source>What the customer is</source>
        <translation>客户属于哪一种</translation>
    </message>
    <message>
        <source>One of the best</source>
        <translation>最佳客户之一</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>More, in a few words (optional)</source>
        <translation>补充几个字（可选）</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>原因的补充说明</translation>
    </message>
    <message>
        <source>Name this customer</source>
        <translation>提名此客户</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <comment>a person</comment>
        <translation>%1 的提名</translation>
    </message>
    <message>
        <source>Why? Choose a reason</source>
        <translation>为什么？请选择原因</translation>
    </message>
    <message>
        <source>%1: one of the best</source>
        <comment>a customer</comment>
        <translation>%1：最佳客户之一</translation>
    </message>
    <message>
        <source>%1: not a fit</source>
        <comment>a customer</comment>
        <translation>%1：不适合</translation>
    </message>
    <message>
        <source>Take back what is said of %1</source>
        <translation>撤回对“%1”的提名</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationPanel</name>
    <message>
        <source>The best by hand</source>
        <translation>手动选出最佳客户</translation>
    </message>
    <message>
        <source>Each person names in secret who is among the best and who is not a fit, and why. Then the room sees it all and settles each customer. It needs no data: names are enough.</source>
        <translation>每个人秘密提名哪些是最佳客户、哪些不适合，并说明原因。然后全体一起查看，逐家商定。不需要数据：有名称就够了。</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <comment>customers</comment>
        <translation>
            <numerusform>已提名 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nobody has been named yet.</source>
        <translation>还没有提名任何客户。</translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) are collected, hidden until they are revealed.</source>
        <translation>
            <numerusform>已收集 %n 项提名，在揭晓之前保持隐藏。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationResults</name>
    <message numerus="yes">
        <source>%n for best</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%n 人认为最佳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for not a fit</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%n 人认为不适合</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for best, %2 for not a fit</source>
        <comment>voices</comment>
        <translation>%1 人认为最佳，%2 人认为不适合</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a team and its voices</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>settled: best</source>
        <translation>已商定：最佳</translation>
    </message>
    <message>
        <source>settled: not best</source>
        <translation>已商定：非最佳</translation>
    </message>
    <message>
        <source>settled: not a fit</source>
        <translation>已商定：不适合</translation>
    </message>
    <message>
        <source>Settled by the room: %1</source>
        <translation>由在场全体商定：%1</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>在场全体的看法</translation>
    </message>
    <message>
        <source>Collect again</source>
        <translation>重新收集</translation>
    </message>
    <message>
        <source>Hides what was said, which people can then change</source>
        <translation>隐藏已说的内容，之后各人可以更改</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were named.</source>
        <translation>
            <numerusform>提名了 %n 家客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them people disagree: settle these first.</source>
        <translation>
            <numerusform>其中 %n 家有分歧：请先商定这些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>以及另外 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>contested</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>reasons</comment>
        <translation>赞成：%1</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <comment>reasons</comment>
        <translation>反对：%1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, for a customer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NumbersModel</name>
    <message>
        <source>The median: half of them have this much or more</source>
        <translation>中位数：有一半的客户达到或超过此值</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他客户</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信程度</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NumbersPanel</name>
    <message>
        <source>Find a number</source>
        <translation>查找数字</translation>
    </message>
    <message>
        <source>Numbers and dates, those that differ most first</source>
        <translation>数字和日期，差异最大的在前</translation>
    </message>
    <message>
        <source>Comparing the numbers of the best with those of the others…</source>
        <translation>正在比较最佳客户与其他客户的数字…</translation>
    </message>
    <message>
        <source>No number, amount or date can be compared. Those that are part of your score, or known only after the sale, stand under Left out.</source>
        <translation>没有可比较的数字、金额或日期。属于得分一部分的，或成交之后才知道的，列在“未纳入”下。</translation>
    </message>
    <message>
        <source>Half of the customers of a group have at least this much. Those that surely differ most stand first.</source>
        <translation>每组中有一半的客户至少达到此值。差异最大且最可靠的排在最前。</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>an attribute</comment>
        <translation>“%1”已知</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>attribute, bounds</comment>
        <translation>%1：%2 至 %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Who is your ideal customer?</source>
        <translation>谁是你们的理想客户？</translation>
    </message>
    <message>
        <source>From your own customer list to a profile everyone can name, with the evidence beside every line. Choose a door.</source>
        <translation>从你们自己的客户名单，到一份人人说得出的画像，每一行旁边都有依据。请选择一个入口。</translation>
    </message>
    <message>
        <source>Every step has been taken. Come back when there are new customers, or in a few weeks.</source>
        <translation>所有步骤都已完成。有新客户时，或几周之后，请再回来。</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done. Next: %3.</source>
        <translation>%2 步中已完成 %1 步。下一步：%3。</translation>
    </message>
    <message>
        <source>The Overview shows where the project stands. The steps follow the method: gather customers, ask the team, choose the best, find what they share, write it down, meet the people, share it. A check means done, a number means that something is still to do; each step opens its page.

Beside it are the profile as it is now, with how many customers fit it, and everything that was done, newest first. There is nothing to save: every action is stored at once and can be taken back, also tomorrow.</source>
        <translation>总览显示项目目前的状况。各步骤按方法的顺序排列：收集客户，询问团队，选出最佳客户，找出它们的共同点，写下来，认识其中的人，分享出去。对勾表示已完成，数字表示还有事要做；每一步都会打开对应的页面。

旁边是目前的画像和符合它的客户数量，以及所有做过的操作，最新的在前。无需保存：每项操作都会立刻存储，并且可以撤销，明天也可以。</translation>
    </message>
    <message>
        <source>The customers we want more of</source>
        <translation>我们想要更多的客户</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>立即复核</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::OwnPart</name>
    <message>
        <source>Your own sections</source>
        <translation>你们自己的小节</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>添加小节</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新小节</translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation>小节的标题</translation>
    </message>
    <message>
        <source>Remove this section</source>
        <translation>删除此小节</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>小节的文字</translation>
    </message>
    <message>
        <source>What settles an argument about them, and has no field yet?</source>
        <translation>关于他们，还有什么能了结争论，却没有对应的栏目？</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Page</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>研讨会</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Shared traits</source>
        <translation>共同特征</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>ICP</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物画像</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PaperForm</name>
    <message>
        <source>Cards written on paper</source>
        <translation>写在纸上的卡片</translation>
    </message>
    <message>
        <source>Words on the card</source>
        <translation>卡片上的文字</translation>
    </message>
    <message>
        <source>The words on the card, then Enter</source>
        <translation>卡片上的文字，然后按 Enter</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>返回全体</translation>
    </message>
    <message>
        <source>Who wrote the card</source>
        <translation>谁写的这张卡片</translation>
    </message>
    <message>
        <source>Who: a digit for the team, or the beginning of a name</source>
        <translation>是谁：输入代表团队的数字，或姓名的开头</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key, team</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Anonymous: a card keeps the team, not the name. Nobody sees it before the reveal; mind that this screen is not shown to the room.</source>
        <translation>匿名：卡片只保留团队，不保留姓名。揭晓之前谁也看不到；请注意不要让大家看到此屏幕。</translation>
    </message>
    <message>
        <source>Nobody sees the cards before the reveal; mind that this screen is not shown to the room.</source>
        <translation>揭晓之前谁也看不到卡片；请注意不要让大家看到此屏幕。</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>不指定人</translation>
    </message>
    <message>
        <source>Nobody here is called %1. Type a digit for the team, or add the person first.</source>
        <translation>这里没有人叫“%1”。请输入代表团队的数字，或先添加此人。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) typed</source>
        <translation>
            <numerusform>已录入 %n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter alone: %1, as before.</source>
        <translation>只按 Enter：仍为 %1。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ParkingLot</name>
    <message>
        <source>Parking lot</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>暂存一个想法</translation>
    </message>
    <message>
        <source>What should not be lost; Enter parks it</source>
        <translation>不应遗漏的内容；按 Enter 暂存</translation>
    </message>
    <message>
        <source>Nothing is parked. What leads away from the question waits here until the end of the meeting.</source>
        <translation>暂存区是空的。偏离问题的想法在这里等到会议结束。</translation>
    </message>
    <message>
        <source>Remove from the parking lot</source>
        <translation>从暂存区移除</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ParticipantsPanel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the participant</source>
        <translation>参与者姓名</translation>
    </message>
    <message>
        <source>Team of the participant</source>
        <translation>参与者所属团队</translation>
    </message>
    <message>
        <source>Add the participant</source>
        <translation>添加参与者</translation>
    </message>
    <message>
        <source>Add who is in the room; answers then show for which team they speak.</source>
        <translation>添加在场的人；回答会显示他们代表哪个团队。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Team, or your own word for it</source>
        <translation>团队，或你们自己的叫法</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>在场 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · left at %2</source>
        <comment>team, time of day</comment>
        <translation>%1 · %2 离开</translation>
    </message>
    <message>
        <source>%1 · here since %2</source>
        <comment>team, time of day</comment>
        <translation>%1 · %2 起在场</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 回来了</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 已离开</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonPanel</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新的受访者</translation>
    </message>
    <message>
        <source>People who were asked</source>
        <translation>受访者</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提问人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>“%1”不是日期。请按 %2 的格式书写。</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>他们说的话</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新回答</translation>
    </message>
    <message>
        <source>In their words; Ctrl+Enter adds it</source>
        <translation>用他们的原话；按 Ctrl+Enter 添加</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>添加回答</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>删除此回答</translation>
    </message>
    <message>
        <source>The answer was removed.</source>
        <translation>已删除回答。</translation>
    </message>
    <message>
        <source>Say who said it first: a name, a title or a company.</source>
        <translation>请先说明是谁说的：姓名、职位或公司。</translation>
    </message>
    <message>
        <source>The person and what they said were removed.</source>
        <translation>已移除此人及其所说的话。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaCard</name>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message numerus="yes">
        <source>%n of 4 lines missing</source>
        <translation>
            <numerusform>4 行中还缺 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>job title, role in the purchase</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>a guess so far</source>
        <translation>目前是猜测</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 条引语</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaEditor</name>
    <message>
        <source>Remove this persona</source>
        <translation>删除此人物画像</translation>
    </message>
    <message>
        <source>The rest is for what decides something. If a field never settles an argument, cut it: put it away under “Fields”.</source>
        <translation>其余栏目留给能起决定作用的内容。如果某一栏从来不能用来了结争论，就去掉它：在“栏目”下将它收起。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaSending</name>
    <message>
        <source>Copy the persona into which project?</source>
        <translation>将人物画像复制到哪个项目？</translation>
    </message>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>Lodestar 项目 (*.icp)</translation>
    </message>
    <message>
        <source>That is this project itself. To copy the persona within it, choose one of its ICPs.</source>
        <translation>那就是此项目本身。要在项目内复制人物画像，请选择它的某个 ICP。</translation>
    </message>
    <message>
        <source>The persona %1 is now in %2, inside the ICP %3.</source>
        <translation>人物画像“%1”现已在“%2”中，属于 ICP“%3”。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaStage</name>
    <message>
        <source>%1 · %2</source>
        <comment>job title, role in the purchase</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>用他们自己的话</translation>
    </message>
    <message>
        <source>What sets them apart</source>
        <translation>他们之间的区别</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>有 %n 行不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaVersions</name>
    <message>
        <source>Versions of this persona</source>
        <translation>此人物画像的版本</translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>保存此版本的原因</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>改了什么，为什么</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Bring a version back</source>
        <translation>恢复版本</translation>
    </message>
    <message>
        <source>No version yet. A version keeps this persona as it is, with its date and reason, so that it can be compared and brought back.</source>
        <translation>还没有版本。版本会将此人物画像连同日期和原因原样保存，以便比较和恢复。</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>版本 %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, short hash</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>目前的内容</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Bring version %1 back</source>
        <translation>恢复版本 %1</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>还没有可比较的内容。</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>请选择两个不同的版本。</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are different.</source>
        <translation>
            <numerusform>有 %n 行不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(names are hidden)</source>
        <translation>（名称已隐藏）</translation>
    </message>
    <message>
        <source>Say in a few words what changed and why, then save the version.</source>
        <translation>请用几句话写明改了什么、为什么改，然后保存版本。</translation>
    </message>
    <message>
        <source>Version %1 is back. The versions stay as they are.</source>
        <translation>已恢复版本 %1。各版本保持原样。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonasPage</name>
    <message>
        <source>ICP for a new persona</source>
        <translation>新人物画像的 ICP</translation>
    </message>
    <message>
        <source>The ICP that a new persona belongs to</source>
        <translation>新人物画像所属的 ICP</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新建人物画像</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物画像</translation>
    </message>
    <message>
        <source>The people inside an ideal customer. First comes the ICP, then its personas.</source>
        <translation>理想客户中的人。先有 ICP，再有其中的人物画像。</translation>
    </message>
    <message>
        <source>Who buys, who uses, who decides at your ideal customer? Describe one person at a time.</source>
        <translation>在你们的理想客户那里，谁购买，谁使用，谁决定？一次描述一个人。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at your ideal customers, in words that sales can use.</source>
        <translation>
            <numerusform>理想客户中的 %n 个人物，用销售能用的话描述。</numerusform>
        </translation>
    </message>
    <message>
        <source>First the company, then the person</source>
        <translation>先有企业，再有人</translation>
    </message>
    <message>
        <source>An ICP is a kind of company; a persona is a person in it. Define an ICP, and its personas follow.</source>
        <translation>ICP 是一类企业；人物画像是其中的人。定义一个 ICP，就可以添加它的人物画像。</translation>
    </message>
    <message>
        <source>Define an ICP</source>
        <translation>定义 ICP</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>前往总览</translation>
    </message>
    <message>
        <source>Who sits on the other side of the table?</source>
        <translation>坐在桌子对面的是谁？</translation>
    </message>
    <message>
        <source>Start with the person you talk to most. Four lines make a persona usable.</source>
        <translation>从你们交谈最多的那个人开始。有了四行，人物画像就可用了。</translation>
    </message>
    <message>
        <source>Added a persona to %1</source>
        <translation>为“%1”添加人物画像</translation>
    </message>
    <message>
        <source>Described the persona %1</source>
        <translation>描述人物画像“%1”</translation>
    </message>
    <message>
        <source>The persona %1 was removed.</source>
        <translation>已删除人物画像“%1”。</translation>
    </message>
    <message>
        <source>A second one beside it</source>
        <translation>在旁边再建一个</translation>
    </message>
    <message>
        <source>Into the ICP %1</source>
        <translation>到 ICP“%1”</translation>
    </message>
    <message>
        <source>Into another project…</source>
        <translation>到另一个项目…</translation>
    </message>
    <message>
        <source>The persona was copied.</source>
        <translation>已复制人物画像。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Chose a picture for the persona %1</source>
        <translation>为人物画像“%1”选择图片</translation>
    </message>
    <message>
        <source>Ways to see the persona</source>
        <translation>人物画像的查看方式</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Move this persona up in the gallery (Alt+Up)</source>
        <translation>将此人物画像在列表中上移（Alt+Up）</translation>
    </message>
    <message>
        <source>Move this persona down in the gallery (Alt+Down)</source>
        <translation>将此人物画像在列表中下移（Alt+Down）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies this persona: beside itself, into another ICP, or into another project</source>
        <translation>复制此人物画像：在旁边、到另一个 ICP，或到另一个项目</translation>
    </message>
    <message>
        <source>A persona is a fictional person inside an ICP: the head of planning who signs, the planner who uses it every day. Fill the four lines first: how they do it today, what is wrong with that, what limits them, and how you help. Leave a field empty when nobody knows; an empty field is a question for the next interview. A field that never settles an argument is put away under “Fields”.

Quotes come from what customers answered in Research, with who said it and when. Say of each section whether it rests on data, on opinion or on a hypothesis: the page counts how much of the persona rests on something.

Side by side compares two to four personas; Versions keeps what was agreed, compares any two of them and brings one back. Copy takes a persona to another ICP or another project. Alt+Up and Alt+Down change the order.</source>
        <translation>人物画像是 ICP 中虚构的人：签字的计划主管，每天使用它的计划员。请先填写四行：他们现在怎么做，这样做有什么问题，受到什么限制，以及你们怎样帮助。没有人知道的栏目请留空；空着的栏目就是下次访谈要问的问题。如果某一栏从来不能用来了结争论，请在“栏目”下将它收起。

引语取自客户在“调研”中的回答，附有说话的人和时间。请为每一节说明它的依据是数据、看法还是假设：页面会统计人物画像中有多少内容有据可依。

“并排比较”可比较两到四个人物画像；“版本”保存已商定的内容，可比较其中任意两个，也可恢复其中一个。“复制”可将人物画像带到另一个 ICP 或另一个项目。按 Alt+Up 和 Alt+Down 可调整顺序。</translation>
    </message>
    <message>
        <source>a customer (names are hidden)</source>
        <translation>一家客户（名称已隐藏）</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PinPanel</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why, in a few words; the reason stays with the decision</source>
        <translation>用几个字说明为什么；原因会与决定一同保留</translation>
    </message>
    <message>
        <source>Count as best</source>
        <translation>计入最佳客户</translation>
    </message>
    <message>
        <source>Count as not best</source>
        <translation>不计入最佳客户</translation>
    </message>
    <message>
        <source>Let the score decide</source>
        <translation>由得分决定</translation>
    </message>
    <message>
        <source>Not rated: less than half of the weight has a known value.</source>
        <translation>未评分：有已知值的权重不到一半。</translation>
    </message>
    <message>
        <source>Score %1, from %2 of the weight.</source>
        <translation>得分 %1，依据 %2 的权重。</translation>
    </message>
    <message>
        <source>Counted as best by %1 on %2.</source>
        <translation>由 %1 于 %2 计入最佳客户。</translation>
    </message>
    <message>
        <source>Counted as not best by %1 on %2.</source>
        <translation>由 %1 于 %2 定为不计入最佳客户。</translation>
    </message>
    <message>
        <source>Say why: a decision without its reason cannot be understood next quarter.</source>
        <translation>请说明原因：没有原因的决定，到下个季度就没人能懂了。</translation>
    </message>
    <message>
        <source>Called not a fit by %1 on %2.</source>
        <translation>由 %1 于 %2 定为不适合。</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>Never best, and not the kind of customer we want more of</source>
        <translation>永不计入最佳客户，也不是我们想要更多的那类客户</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PortraitPart</name>
    <message>
        <source>Portrait</source>
        <translation>肖像</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>绘制依据</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or BMP. It is cut to a square and made small; where and when it was taken is not kept.</source>
        <translation>PNG、JPEG、WebP 或 BMP。图片会裁成正方形并缩小；不保留拍摄的地点和时间。</translation>
    </message>
    <message>
        <source>Draw it instead</source>
        <translation>改为绘制</translation>
    </message>
    <message>
        <source>In words, for those who do not see it</source>
        <translation>文字说明，供看不到图片的人使用</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PosterView</name>
    <message>
        <source>Poster of %1</source>
        <translation>“%1”的海报</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProofPanel</name>
    <message>
        <source>On customers held back, drafted the same way</source>
        <translation>在留出的客户上，以同样方式起草</translation>
    </message>
    <message>
        <source>On the customers it was written from</source>
        <translation>在据以写成定义的客户上</translation>
    </message>
    <message>
        <source>On customers of a later list</source>
        <translation>在较晚名单的客户上</translation>
    </message>
    <message>
        <source>For comparison: all attributes, on customers held back</source>
        <translation>对比：全部属性，在留出的客户上</translation>
    </message>
    <message>
        <source>For comparison: all attributes, on their own customers</source>
        <translation>对比：全部属性，在自身的客户上</translation>
    </message>
    <message>
        <source>The figure is the share of pairs, one best customer and one other, in which the best one gets more points.</source>
        <translation>该数值表示：在由一家最佳客户和一家其他客户组成的各对中，最佳客户得分更高的比例。</translation>
    </message>
    <message>
        <source>The figure is the share of pairs, one best customer and one other, in which the best one gets more points. Held back: the customers are dealt into %1 parts, %2 times over; each part is judged by a definition whose criteria from the data were chosen anew without it.</source>
        <translation>该数值表示：在由一家最佳客户和一家其他客户组成的各对中，最佳客户得分更高的比例。留出：将客户分成 %1 份，重复 %2 次；每一份都由一个定义来判断，该定义中取自数据的标准是在不含这一份的情况下重新选择的。</translation>
    </message>
    <message>
        <source>What every tier holds</source>
        <translation>各等级包含什么</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检验</translation>
    </message>
    <message>
        <source>Does the definition find the customers you want more of?</source>
        <translation>定义能找出你们想要更多的那类客户吗？</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>best customers, customers of a tier</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>best customers in this tier</source>
        <translation>此等级中的最佳客户</translation>
    </message>
    <message>
        <source>Without a customer list there is nothing to check it on. Import your customers.</source>
        <translation>没有客户名单，就无从检验。请导入你们的客户。</translation>
    </message>
    <message>
        <source>There is nothing to check before the first criterion.</source>
        <translation>添加第一条标准之前，没有可检验的内容。</translation>
    </message>
    <message>
        <source>Checking on customers held back</source>
        <translation>正在用留出的客户检验</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检验已停止。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProofTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, its range</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rated customers in this tier, as the definition is written</source>
        <translation>按所写的定义，此等级中已评分的客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>其中的最佳客户</translation>
    </message>
    <message>
        <source>Precision: of the customers in this tier, so many are best</source>
        <translation>精确率：此等级的客户中，最佳客户所占的比例</translation>
    </message>
    <message>
        <source>Share best</source>
        <translation>最佳客户占比</translation>
    </message>
    <message>
        <source>Recall: of all best customers, so many are in this tier</source>
        <translation>召回率：全部最佳客户中，属于此等级的比例</translation>
    </message>
    <message>
        <source>Of all best</source>
        <translation>占全部最佳客户</translation>
    </message>
    <message>
        <source>How much more often a best customer is met here than among all</source>
        <translation>在这里遇到最佳客户的频率是在全部客户中的多少倍</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>Share best among customers held back, in definitions drafted the same way without them</source>
        <translation>留出的客户中最佳客户的占比；所用定义以同样方式起草，但不含这些客户</translation>
    </message>
    <message>
        <source>Held back: share best</source>
        <translation>留出：最佳客户占比</translation>
    </message>
    <message>
        <source>Of all best customers held back, so many came into this tier</source>
        <translation>留出的全部最佳客户中，归入此等级的比例</translation>
    </message>
    <message>
        <source>Held back: of all best</source>
        <translation>留出：占全部最佳客户</translation>
    </message>
    <message>
        <source>Median value</source>
        <translation>中位数值</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>%1的中位数</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectDetail</name>
    <message>
        <source>Choose a line of the list to see why it stands there.</source>
        <translation>请选择名单中的一行，查看它为何处在那里。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Answer with yes: %1</source>
        <translation>回答“是”：%1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Answer with no: %1</source>
        <translation>回答“否”：%1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation>撤回回答：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectFacts</name>
    <message numerus="yes">
        <source>%n become Best with a good answer to it alone.</source>
        <translation>
            <numerusform>仅凭这一项的好答案，就有 %n 家成为“最佳”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become Best for certain with it alone.</source>
        <translation>
            <numerusform>仅凭这一项，就有 %n 家确定为“最佳”。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to find out first</source>
        <translation>首先要查明什么</translation>
    </message>
    <message>
        <source>Nothing that one or two facts could change: what is known decides.</source>
        <translation>没有哪一两项信息能带来改变：由已知的内容决定。</translation>
    </message>
    <message numerus="yes">
        <source>For %n: %1</source>
        <comment>for how many what is to be found out</comment>
        <translation>
            <numerusform>为其中 %n 家：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectHead</name>
    <message>
        <source>Plain column names</source>
        <translation>普通列名</translation>
    </message>
    <message>
        <source>Column names of HubSpot</source>
        <translation>HubSpot 的列名</translation>
    </message>
    <message>
        <source>Column names of Salesforce</source>
        <translation>Salesforce 的列名</translation>
    </message>
    <message>
        <source>Column names of Pipedrive</source>
        <translation>Pipedrive 的列名</translation>
    </message>
    <message>
        <source>List to score</source>
        <translation>要评分的名单</translation>
    </message>
    <message>
        <source>Definition to score against</source>
        <translation>评分所对照的定义</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>导入潜在客户</translation>
    </message>
    <message>
        <source>Save for the CRM…</source>
        <translation>保存供 CRM 使用…</translation>
    </message>
    <message>
        <source>Our customers: %1</source>
        <translation>我们的客户：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a list, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Working definition</source>
        <translation>当前定义</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <comment>number, date</comment>
        <translation>版本 %1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>where prospects stand, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out customers (%1)</source>
        <comment>how many</comment>
        <translation>略去客户（%1）</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectListCard</name>
    <message>
        <source>Find in the list</source>
        <translation>在名单中查找</translation>
    </message>
    <message>
        <source>Prospects, nearest to Best first</source>
        <translation>潜在客户，离“最佳”最近的在前</translation>
    </message>
    <message>
        <source>%1 of %2 lines are shown.</source>
        <translation>显示 %2 行中的 %1 行。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectModel</name>
    <message>
        <source>–</source>
        <comment>no points</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>How much of the weight of the criteria has an answer</source>
        <translation>标准的权重中，已有答案的占多少</translation>
    </message>
    <message>
        <source>What the points can still become, when the rest is known</source>
        <translation>其余内容知晓后，分数还可能变成多少</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>需要查明</translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation>已是客户</translation>
    </message>
    <message>
        <source>Best ICP</source>
        <translation>最契合的 ICP</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectStage</name>
    <message numerus="yes">
        <source>%1 of %n prospect(s) are Best, %2 of them for certain.</source>
        <translation>
            <numerusform>%n 家潜在客户中有 %1 家为“最佳”，其中 %2 家已确定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) are Best, %2 of them for certain.</source>
        <translation>
            <numerusform>%n 家客户中有 %1 家为“最佳”，其中 %2 家已确定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are one fact away.</source>
        <translation>
            <numerusform>另有 %n 家只差一项信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are customers already.</source>
        <translation>
            <numerusform>%n 家已是客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectWhatIf</name>
    <message>
        <source>What if?</source>
        <translation>如果改一改？</translation>
    </message>
    <message>
        <source>Change something and see who moves. Nothing is saved until you take it over.</source>
        <translation>更改某项，看看哪些会变动。在您采用之前，不会保存任何内容。</translation>
    </message>
    <message>
        <source>Criterion to change</source>
        <translation>要更改的标准</translation>
    </message>
    <message>
        <source>What the criterion is</source>
        <translation>标准的类型</translation>
    </message>
    <message>
        <source>Points of the criterion</source>
        <translation>标准的分数</translation>
    </message>
    <message>
        <source>Ask for something else</source>
        <translation>改为其他要求</translation>
    </message>
    <message>
        <source>Asks for %1: %2</source>
        <comment>attribute, values</comment>
        <translation>要求“%1”：%2</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Best from, points</source>
        <translation>最佳的起点，分</translation>
    </message>
    <message>
        <source>Good from, points</source>
        <translation>良好的起点，分</translation>
    </message>
    <message>
        <source>Show only who moves</source>
        <translation>只显示有变动的</translation>
    </message>
    <message>
        <source>Take over into the definition</source>
        <translation>采用到定义中</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>A statement that people answer.</source>
        <translation>由人来回答的陈述。</translation>
    </message>
    <message>
        <source>Best from %1</source>
        <translation>“最佳”从 %1 分起</translation>
    </message>
    <message>
        <source>Good from %1</source>
        <translation>“良好”从 %1 分起</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectsPanel</name>
    <message>
        <source>Whom to call next: a list of companies, each held against this ICP.</source>
        <translation>接下来联系谁：一份企业名单，逐家与此 ICP 对照。</translation>
    </message>
    <message>
        <source>Nothing to score by yet</source>
        <translation>还没有评分的依据</translation>
    </message>
    <message>
        <source>Prospects are scored by the criteria of the ICP. Add one or more first.</source>
        <translation>潜在客户按 ICP 的标准评分。请先添加一条或多条标准。</translation>
    </message>
    <message>
        <source>To the definition</source>
        <translation>前往定义</translation>
    </message>
    <message>
        <source>Whom to call next?</source>
        <translation>接下来联系谁？</translation>
    </message>
    <message>
        <source>Import a list of companies that you do not sell to yet, as it comes out of the CRM or from a directory. Each is held against this ICP: its tier, its points, why, and what to find out about it first.</source>
        <translation>请导入一份你们尚未向其销售的企业名单，直接用 CRM 或企业名录导出的即可。每家都会与此 ICP 对照：等级、分数、原因，以及首先要查明什么。</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>导入潜在客户</translation>
    </message>
    <message>
        <source>Score our customers instead</source>
        <translation>改为给我们的客户评分</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>正在评分</translation>
    </message>
    <message>
        <source>Scoring was cancelled. Choose the list above to score it after all.</source>
        <translation>评分已取消。如仍要评分，请在上方选择该名单。</translation>
    </message>
    <message>
        <source>%1 would be Best instead of %2.</source>
        <translation>“最佳”会有 %1 家，原来是 %2 家。</translation>
    </message>
    <message>
        <source>Nobody moves.</source>
        <translation>没有变动。</translation>
    </message>
    <message>
        <source>%1 move up, %2 down, %3 to or from “not enough information” or “disqualified”.</source>
        <translation>%1 家上升，%2 家下降，%3 家移入或移出“信息不足”或“已排除”。</translation>
    </message>
    <message>
        <source>Took over what was tried out on the prospects</source>
        <translation>采用在潜在客户上试过的更改</translation>
    </message>
    <message>
        <source>Save the list for the CRM</source>
        <translation>保存供 CRM 使用的名单</translation>
    </message>
    <message>
        <source>prospects</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Table (*.csv);;Workbook (*.xlsx);;JSON (*.json)</source>
        <translation>表格 (*.csv);;工作簿 (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在写出名单</translation>
    </message>
    <message>
        <source>%1 lines were saved to %2.</source>
        <translation>已将 %1 行保存到“%2”。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QualityPanel</name>
    <message>
        <source>Quality of the data</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>正在查看数据</translation>
    </message>
    <message>
        <source>The data was not looked at. Open this view again to start over.</source>
        <translation>数据尚未检查。请重新打开此视图，从头开始。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionChooser</name>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Choose the questions</source>
        <translation>选择问题</translation>
    </message>
    <message>
        <source>No question is chosen: the one on screen is meant.</source>
        <translation>没有选择问题：以屏幕上的问题为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionEditor</name>
    <message>
        <source>Words of the question</source>
        <translation>问题的措辞</translation>
    </message>
    <message>
        <source>The question, as it is read out</source>
        <translation>问题，按念出来的样子</translation>
    </message>
    <message>
        <source>Group of the question</source>
        <translation>问题所属的组</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>为什么问</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>保留问题</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Shipped words</source>
        <translation>原有措辞</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>自定问题</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionHeading</name>
    <message>
        <source>Ask further</source>
        <translation>继续追问</translation>
    </message>
    <message>
        <source>Question %1 of 25 · asked of: %2</source>
        <translation>第 %1 个问题，共 25 个 · 提问对象：%2</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>a follow-up question in a list</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>折叠</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionModel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 条回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1: %2 (%3)</source>
        <translation>问题 %1：%2（%3）</translation>
    </message>
    <message>
        <source>Warm-up: %1 (%2)</source>
        <translation>热身：%1（%2）</translation>
    </message>
    <message>
        <source>Own question: %1 (%2)</source>
        <translation>自定问题：%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group, questions begun, all</comment>
        <translation>%1 · %2/%3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionPanel</name>
    <message>
        <source>What the room does</source>
        <translation>大家做什么</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>查找问题</translation>
    </message>
    <message>
        <source>Order, own questions, put away</source>
        <translation>顺序、自定问题、收起</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>显示哪些问题</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>尚待处理</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>修改措辞</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore the 25 questions</source>
        <translation>恢复 25 个问题</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>What was kept for later: send each card to a question, or decide that it can go.</source>
        <translation>留待以后的内容：请把每张卡片送到某个问题，或决定不再保留。</translation>
    </message>
    <message>
        <source>Nothing is open: every question is decided.</source>
        <translation>没有尚待处理的：每个问题都已决定。</translation>
    </message>
    <message>
        <source>No question is put away.</source>
        <translation>没有收起的问题。</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>没有问题含有这些词。</translation>
    </message>
    <message>
        <source>The question is put away. Its answers are kept.</source>
        <translation>已收起问题。它的回答会保留。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuoteChooser</name>
    <message>
        <source>What customers said</source>
        <translation>客户说过的话</translation>
    </message>
    <message>
        <source>Find in what they said</source>
        <translation>在他们说的话中查找</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>quote, who said it</comment>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type to narrow the list.</source>
        <translation>
            <numerusform>还有 %n 条：输入文字可缩小列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody said anything like that.</source>
        <translation>没有人说过类似的话。</translation>
    </message>
    <message>
        <source>Enter takes the one that is marked.</source>
        <translation>按 Enter 采用标出的那条。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuotesPanel</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions that were asked</source>
        <translation>提过的问题</translation>
    </message>
    <message>
        <source>Find in what they said</source>
        <translation>在他们说的话中查找</translation>
    </message>
    <message>
        <source>Give them a theme…</source>
        <translation>归入主题…</translation>
    </message>
    <message>
        <source>The selected answers say the same: name it (Ctrl+G)</source>
        <translation>所选的回答说的是同一件事：为它命名（Ctrl+G）</translation>
    </message>
    <message>
        <source>Take out of the theme</source>
        <translation>移出主题</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>他们说的话</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <extracomment>a question; how many people spoke of it</extracomment>
        <translation>
            <numerusform>%1 · %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 said so, likely %4 to %5</source>
        <comment>theme and people</comment>
        <translation>%1：%3 人中有 %2 人这样说，可能介于 %4 和 %5 之间</translation>
    </message>
    <message>
        <source>Select the answers that say the same first.</source>
        <translation>请先选择说的是同一件事的回答。</translation>
    </message>
    <message numerus="yes">
        <source>Theme of %n answer(s)</source>
        <translation>
            <numerusform>%n 条回答的主题</numerusform>
        </translation>
    </message>
    <message>
        <source>What do they say, in a word or two?</source>
        <translation>用一两个词概括，他们说的是什么？</translation>
    </message>
    <message>
        <source>Give the theme</source>
        <translation>归入主题</translation>
    </message>
    <message>
        <source>What our customers say</source>
        <translation>我们的客户怎么说</translation>
    </message>
    <message>
        <source>What we heard in interviews</source>
        <translation>我们在访谈中听到的</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuotesPart</name>
    <message>
        <source>In their own words</source>
        <translation>用他们自己的话</translation>
    </message>
    <message>
        <source>One sentence of a real customer says more than a page about one. Choose it from what they answered, or type what was said and by whom.</source>
        <translation>真实客户的一句话，胜过描述客户的一整页。请从他们的回答中选择，或输入说了什么、由谁说的。</translation>
    </message>
    <message>
        <source>Choose from what customers said…</source>
        <translation>从客户说过的话中选择…</translation>
    </message>
    <message>
        <source>A new quote</source>
        <translation>新引语</translation>
    </message>
    <message>
        <source>A sentence that a real customer said, word for word.</source>
        <translation>一句真实客户说过的原话。</translation>
    </message>
    <message>
        <source>Source of the new quote</source>
        <translation>新引语的出处</translation>
    </message>
    <message>
        <source>Who said it, when, and to whom?</source>
        <translation>谁说的，什么时候，对谁说的？</translation>
    </message>
    <message>
        <source>Add the quote</source>
        <translation>添加引语</translation>
    </message>
    <message>
        <source>Speaks for the whole</source>
        <translation>佐证：整体</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <comment>name of a section</comment>
        <translation>佐证：%1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Source of the quote</source>
        <translation>引语出处</translation>
    </message>
    <message>
        <source>What the quote speaks for</source>
        <translation>引语佐证什么</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>在何处说的</translation>
    </message>
    <message>
        <source>Remove this quote</source>
        <translation>删除此引语</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>名称已隐藏</translation>
    </message>
    <message>
        <source>Nobody outside the room has been asked yet. Research keeps what customers say.</source>
        <translation>还没有问过在场人员以外的任何人。“调研”会保存客户说的话。</translation>
    </message>
    <message>
        <source>The answer that this was chosen from is no longer in the project.</source>
        <translation>此引语所取自的回答已不在项目中。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Pages, questions, customers and actions (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>页面、问题、客户和操作（%1）</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RailItem</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>page %1 of %2, %3 %4</source>
        <extracomment>What a screen reader says of a page in the rail: its place, how far it is, and a note such as &quot;212&quot;</extracomment>
        <translation>第 %1 页，共 %2 页，%3 %4</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RangeBars</name>
    <message>
        <source>Draw over the bars to choose a range</source>
        <translation>在条形上拖划以选择范围</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RangeFilter</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>没有值：%1</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-24, or a year alone.</source>
        <translation>“%1”不是日期。请写成 2026-11-24，或只写年份。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The first is greater than the second: no row can be between them.</source>
        <translation>第一个大于第二个：没有行能在两者之间。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RankingModel</name>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>How much of the weight has a known value for this customer</source>
        <translation>该客户有已知值的权重占多少</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>稳固程度</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>best, counted by hand</source>
        <translation>最佳，手动计入</translation>
    </message>
    <message>
        <source>not best, counted by hand</source>
        <translation>非最佳，手动排除</translation>
    </message>
    <message>
        <source>not best</source>
        <translation>非最佳</translation>
    </message>
    <message>
        <source>not a fit, decided by hand</source>
        <translation>不适合，手动决定</translation>
    </message>
    <message>
        <source>How often the customer stays best when the weights move: solid from 90 %, near miss below 50 %</source>
        <translation>权重变动时客户仍为最佳客户的频率：90 % 起为稳固，低于 50 % 为差一点</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>depends</source>
        <comment>how firm a customer&apos;s place is</comment>
        <translation>视情况而定</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RankingPanel</name>
    <message>
        <source>Best %1</source>
        <comment>a list of customers and their number</comment>
        <translation>最佳 %1</translation>
    </message>
    <message>
        <source>Not a fit %1</source>
        <comment>a list of customers and their number</comment>
        <translation>不适合 %1</translation>
    </message>
    <message>
        <source>Rest %1</source>
        <comment>a list of customers and their number</comment>
        <translation>其他 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>a list of customers and their number</comment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>How firm is the choice?</source>
        <translation>选择有多稳固？</translation>
    </message>
    <message>
        <source>Lists of the customers</source>
        <translation>客户列表</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Ranked customers</source>
        <translation>已排名的客户</translation>
    </message>
    <message>
        <source>No customer&apos;s name contains these letters.</source>
        <translation>没有客户的名称包含这些文字。</translation>
    </message>
    <message>
        <source>Nobody is called not a fit. Choose a customer in another list and say so below, with the reason; it sharpens what the best share.</source>
        <translation>没有客户被定为不适合。请在另一个列表中选择客户，并在下方指定，写明原因；这会让最佳客户的共同点更清晰。</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>此列表中没有客户。</translation>
    </message>
    <message>
        <source>The first %1 of %2. Type above to find anyone else.</source>
        <translation>%2 家中的前 %1 家。在上方输入即可查找其他客户。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ReadingPanel</name>
    <message>
        <source>Detect</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>检测结果：%1</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>列的分隔方式</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>The first row holds the names</source>
        <translation>第一行是列名</translation>
    </message>
    <message>
        <source>More about the reading</source>
        <translation>更多读取选项</translation>
    </message>
    <message>
        <source>Cells are quoted with</source>
        <translation>单元格的引号</translation>
    </message>
    <message>
        <source>A backslash makes a quote part of the text</source>
        <translation>引号前的反斜杠表示它属于文本</translation>
    </message>
    <message>
        <source>Lines to skip at the beginning</source>
        <translation>开头要跳过的行数</translation>
    </message>
    <message>
        <source>Detect these again</source>
        <translation>重新检测这些</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>point: 2.5</source>
        <translation>点：2.5</translation>
    </message>
    <message>
        <source>comma: 2,5</source>
        <translation>逗号：2,5</translation>
    </message>
    <message>
        <source>double quotes: &quot;text&quot;</source>
        <translation>双引号：&quot;文本&quot;</translation>
    </message>
    <message>
        <source>apostrophes: &apos;text&apos;</source>
        <translation>单引号：&apos;文本&apos;</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2025</source>
        <translation>3/4/2025 这样的日期</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RecipeChange</name>
    <message>
        <source>Changing the table</source>
        <translation>正在更改表格</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RecipePanel</name>
    <message>
        <source>Recipe (%1)</source>
        <comment>number of corrections</comment>
        <translation>配方（%1）</translation>
    </message>
    <message>
        <source>Nothing was corrected yet</source>
        <translation>还没有任何更正</translation>
    </message>
    <message>
        <source>Merged spellings, filled cells and duplicates are kept here as steps over the imported table, which itself never changes. They are applied to your next import too.</source>
        <translation>合并的写法、补填的单元格和重复行，都作为步骤保存在这里，叠加在导入的表格上；表格本身从不改变。下次导入时也会应用这些步骤。</translation>
    </message>
    <message>
        <source>Steps over the imported table, which itself never changes; the newest first. They are applied to your next import too.</source>
        <translation>叠加在导入表格上的步骤，最新的在前；表格本身从不改变。下次导入时也会应用这些步骤。</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <comment>a correction</comment>
        <translation>应用：%1</translation>
    </message>
    <message>
        <source>Apply this step</source>
        <translation>应用此步骤</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a correction</comment>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RefusalView</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开“%1”</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RelatePanel</name>
    <message>
        <source>What each table is</source>
        <translation>每个表格是什么</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>它们如何关联</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>这些是否相同？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表格</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the tables</source>
        <translation>正在查看表格</translation>
    </message>
    <message>
        <source>Matching rows to customers</source>
        <translation>正在将各行匹配到客户</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s). Nothing is in the project yet.</source>
        <translation>
            <numerusform>%n 个表格。项目中还没有任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>“%1”是什么</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Column of %1 that names the customer</source>
        <translation>“%1”中指明客户的列</translation>
    </message>
    <message>
        <source>The same in the customers&apos; table</source>
        <translation>客户表格中的对应列</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>匹配依据</translation>
    </message>
    <message>
        <source>which is</source>
        <comment>a column of one table is a column of another</comment>
        <translation>即</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <comment>key, key, why</comment>
        <translation>“%1”即“%2”（%3）</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>由您决定</translation>
    </message>
    <message>
        <source>Accept all that differ only in spelling or legal form</source>
        <translation>接受所有仅写法或法律形式不同的</translation>
    </message>
    <message>
        <source>The %1 with most rows are shown; the others can be decided after the import.</source>
        <translation>显示行数最多的 %1 个；其他的可在导入之后决定。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 个表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows without a customer are listed under “Related”.</source>
        <translation>有 %1 行没有对应的客户，列在“相关表格”下。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table, question</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (taken for now)</source>
        <translation>%1（暂时采用）</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RelatedTables</name>
    <message>
        <source>Deals, orders, survey answers or web visits can be brought together with your customers: drop their files on this window, or add them here. Revenue, won deals, sales cycle and products become columns of the customers&apos; table.</source>
        <translation>商机、订单、调查回答或网站访问都可以与客户合在一起：将它们的文件拖到此窗口，或在这里添加。收入、赢单商机、销售周期和产品会成为客户表格的列。</translation>
    </message>
    <message>
        <source>Add tables</source>
        <translation>添加表格</translation>
    </message>
    <message>
        <source>Columns made of it: %1.</source>
        <translation>由它生成的列：%1。</translation>
    </message>
    <message>
        <source>Not found: %1 keys, those with most rows first</source>
        <comment>list is cut</comment>
        <translation>未找到：%1 个键，行数最多的在前</translation>
    </message>
    <message numerus="yes">
        <source>Not found: %n key(s)</source>
        <translation>
            <numerusform>未找到：%n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of %1 that were not found</source>
        <translation>“%1”中未找到的键</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>由您决定</translation>
    </message>
    <message>
        <source>%1 means nobody (%2)</source>
        <comment>key, why</comment>
        <translation>“%1”不指任何客户（%2）</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <comment>key, key, why</comment>
        <translation>“%1”即“%2”（%3）</translation>
    </message>
    <message>
        <source>Is %1 the same as %2? (%3)</source>
        <comment>key, key, why</comment>
        <translation>“%1”与“%2”是否相同？（%3）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不相同</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does: to what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Matching rows to customers</source>
        <translation>正在将各行匹配到客户</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ResearchPage</name>
    <message>
        <source>Beliefs, and how to test them</source>
        <translation>看法，以及如何验证</translation>
    </message>
    <message>
        <source>A team with three customers works on hypotheses. Open or create a project to write them down.</source>
        <translation>只有三家客户的团队靠假设工作。请打开或新建项目来写下假设。</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>前往总览</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>What you believe about your customers, and how to find out.</source>
        <translation>你们对客户的看法，以及如何验证。</translation>
    </message>
    <message>
        <source>Ways of finding out</source>
        <translation>了解情况的途径</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>社交</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>A hypothesis is a belief with a test. Write what you believe, say how strongly, and how you would find out; agree before the first interview below which share you give it up. Later note how many said so, and how good the evidence is, from an opinion up to customers who paid again. Strong beliefs with weak evidence stand first: they are the most dangerous ones. A hypothesis that names an attribute of customers is held against the data once there is some, and can become a criterion of the ICP, marked as a hypothesis. The other tabs find out: four questions to your customers, interviews, the figures of your web pages and posts, technologies, competitors. “What next” lists what is open.</source>
        <translation>假设是附有验证方法的看法。请写下你们相信什么、有多相信，以及打算怎样查明；在第一次访谈之前商定占比低于多少就放弃它。之后记下有多少人这样说，以及依据有多可靠：从一个看法，到再次付费的客户。相信程度高而依据薄弱的排在最前：它们最危险。指明了客户属性的假设，一有数据就会与数据对照，并可成为 ICP 的标准，标明为假设。其他标签页用于了解情况：向客户提的四个问题、访谈、网页和帖子的数字、技术、竞争对手。“接下来”列出尚待处理的事项。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ReviewCard</name>
    <message>
        <source>Next review</source>
        <translation>下次复核</translation>
    </message>
    <message>
        <source>How often this definition is reviewed</source>
        <translation>此定义的复核频率</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>下次复核的日期</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>立即复核</translation>
    </message>
    <message>
        <source>Compare with the customers of today</source>
        <translation>与当前的客户比较</translation>
    </message>
    <message>
        <source>It still stands</source>
        <translation>仍然成立</translation>
    </message>
    <message>
        <source>Reviewed and kept as it is: the next review is set</source>
        <translation>已复核并保持原样：设定下次复核</translation>
    </message>
    <message>
        <source>Set the next review of the ICP</source>
        <translation>设定 ICP 的下次复核</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RoleBox</name>
    <message>
        <source>Role of %1</source>
        <translation>“%1”的角色</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RowDetail</name>
    <message>
        <source>Close the customer</source>
        <translation>关闭客户</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>上一家客户</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一家客户</translation>
    </message>
    <message>
        <source>Find an attribute or a value</source>
        <translation>查找属性或值</translation>
    </message>
    <message>
        <source>The customer&apos;s values</source>
        <translation>客户的值</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in a list</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>请选择表格中的一行。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RowDetailModel</name>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ScalesPart</name>
    <message>
        <source>Where they stand</source>
        <translation>他们处在哪里</translation>
    </message>
    <message>
        <source>Add a scale of your own</source>
        <translation>添加自己的量表</translation>
    </message>
    <message>
        <source>One end</source>
        <translation>一端</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>另一端</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The two ends of a scale</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>?</source>
        <comment>not said yet</comment>
        <translation>？</translation>
    </message>
    <message>
        <source>Remove this scale</source>
        <translation>删除此量表</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Session</name>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SharePage</name>
    <message>
        <source>The file %1 could not be written. Is the folder writable, with space left?</source>
        <translation>无法写入文件 %1。该文件夹是否可写且有剩余空间？</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>单页摘要</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>理想客户画像</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>保存为图片</translation>
    </message>
    <message>
        <source>Scores for the CRM</source>
        <translation>供 CRM 使用的得分</translation>
    </message>
    <message>
        <source>Every customer with score, rank, tier and the criteria met and missed, record id first, as a CSV table that is safe to open in a spreadsheet.</source>
        <translation>每家客户的得分、排名、等级，以及符合和不符合的标准，记录编号在最前；保存为 CSV 表格，可放心用电子表格打开。</translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>保存得分</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>The page that everyone remembers, once there is an ICP.</source>
        <translation>有了 ICP，就有人人记得住的一页。</translation>
    </message>
    <message>
        <source>What the company remembers of it: one page to show, one table to work with.</source>
        <translation>让全公司记住的内容：一页用来展示，一张表用来工作。</translation>
    </message>
    <message>
        <source>Choose the ICP and the version; the preview is the page as it will be printed. A saved version says its number and date in the footer; the working definition is marked as a draft. The language of the page is the language of the window.</source>
        <translation>选择 ICP 和版本；预览就是打印出来的样子。已保存的版本在页脚注明编号和日期；当前定义标为草稿。页面的语言与窗口的语言相同。</translation>
    </message>
    <message>
        <source>One page for the all-hands</source>
        <translation>全员大会上的一页</translation>
    </message>
    <message>
        <source>Define an ideal customer profile, and its page appears here as it will be printed.</source>
        <translation>定义一个理想客户画像，它的页面就会按打印的样子显示在这里。</translation>
    </message>
    <message>
        <source>Define an ICP</source>
        <translation>定义 ICP</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>前往总览</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>Working definition (draft)</source>
        <translation>当前定义（草稿）</translation>
    </message>
    <message>
        <source>No version is saved yet; the page says “draft”. Save one on the ICP page.</source>
        <translation>还没有保存版本；页面标为“草稿”。请在 ICP 页面保存一个版本。</translation>
    </message>
    <message>
        <source>%1 - %2 v%3</source>
        <comment>file name: ICP, what, version</comment>
        <translation>%1 - %2 v%3</translation>
    </message>
    <message>
        <source>%1 - %2 draft</source>
        <comment>file name: ICP, what</comment>
        <translation>%1 - %2 草稿</translation>
    </message>
    <message>
        <source>ICP summary</source>
        <translation>ICP 摘要</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>The PDF with %n page(s) was saved to %1.</source>
        <translation>
            <numerusform>PDF 已保存到 %1，共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>图片已保存到 %1。</translation>
    </message>
    <message>
        <source>There are no customers to score. Import a customer list first.</source>
        <translation>没有可评分的客户。请先导入客户名单。</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The scores were saved to %1.</source>
        <translation>得分已保存到 %1。</translation>
    </message>
    <message>
        <source>The scores were saved to %1 without ids and names, because names are hidden. Show names to save a file for your CRM.</source>
        <translation>得分已保存到“%1”，不含编号和名称，因为名称已隐藏。请显示名称，以保存供 CRM 使用的文件。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SheetBox</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Each with its rows × columns.</source>
        <translation>各附行数 × 列数。</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · hidden</source>
        <comment>sheet, its rows and columns</comment>
        <translation>%1 · %2 × %3 · 隐藏</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <comment>sheet, its rows and columns</comment>
        <translation>%1 · %2 × %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Shell</name>
    <message>
        <source>This project is open read-only: you can look at everything and change nothing.</source>
        <translation>此项目以只读方式打开：可以查看一切，但不能更改。</translation>
    </message>
    <message numerus="yes">
        <source>You are asked %n questions by %1.</source>
        <translation>
            <numerusform>请您在 %1 之前回答 %n 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are asked %n questions.</source>
        <translation>
            <numerusform>请您回答 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They are of %2, for %3. Answer what you know; it is stored as you write. Then send this file back to %4: %5.</source>
        <extracomment>A sentence on how much is asked by when, then: %2 is a project, %3 a team, %4 a person, %5 a file</extracomment>
        <translation>%1问题来自项目“%2”，面向“%3”。请回答您知道的内容；书写时会自动保存。然后将此文件交回给 %4：%5。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同之处</translation>
    </message>
    <message>
        <source>There is only one persona yet. With a second one they can be compared.</source>
        <translation>目前只有一个人物画像。有了第二个，就可以比较。</translation>
    </message>
    <message>
        <source>Choose two to four personas.</source>
        <translation>请选择两到四个人物画像。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ; they are marked with ≠.</source>
        <translation>
            <numerusform>有 %n 行不同，以 ≠ 标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ %1</source>
        <extracomment>Marks a line in which personas differ; %1: its name</extracomment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>(names are hidden)</source>
        <translation>（名称已隐藏）</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SpellingsPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, number of cells</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Spellings (%1)</source>
        <comment>number</comment>
        <translation>写法（%1）</translation>
    </message>
    <message>
        <source>Everything is spelt one way</source>
        <translation>所有写法都一致</translation>
    </message>
    <message>
        <source>No two values of a column look like the same thing.</source>
        <translation>没有哪一列有看起来指同一事物的两个值。</translation>
    </message>
    <message>
        <source>only capitals, accents, signs or order differ</source>
        <translation>仅大小写、重音符号、标点或顺序不同</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>相差一两个字母</translation>
    </message>
    <message>
        <source>Spell it</source>
        <translation>统一写成</translation>
    </message>
    <message>
        <source>Spelling of %1</source>
        <comment>value</comment>
        <translation>“%1”的写法</translation>
    </message>
    <message>
        <source>Merge the ticked</source>
        <translation>合并勾选的</translation>
    </message>
    <message>
        <source>They are different things</source>
        <translation>它们是不同的事物</translation>
    </message>
    <message>
        <source>Merged spellings of %1 into %2</source>
        <comment>column, value</comment>
        <translation>将“%1”的写法合并为“%2”</translation>
    </message>
    <message>
        <source>Kept spellings of %1 apart</source>
        <comment>column</comment>
        <translation>将“%1”的写法保持分开</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StabilityPanel</name>
    <message>
        <source>No ballot gives points to these criteria.</source>
        <translation>没有选票给这些标准打分。</translation>
    </message>
    <message>
        <source>With one criterion, or very many customers, this is not computed.</source>
        <translation>只有一条标准或客户极多时，不作此计算。</translation>
    </message>
    <message numerus="yes">
        <source>By the own weights of %n person(s), the best customers are on average %1 the same as by the agreed ones; %2 of the people would choose exactly these.</source>
        <translation>
            <numerusform>按 %n 个人各自的权重，选出的最佳客户平均有 %1 与商定的相同；%2 的人选出的恰好就是这些。</numerusform>
        </translation>
    </message>
    <message>
        <source>Over %1 weightings drawn around yours, the best customers are on average %2 the same; %3 of the draws choose exactly these.</source>
        <translation>在你们的权重附近抽取 %1 组权重，最佳客户平均有 %2 相同；其中 %3 选出的恰好就是这些。</translation>
    </message>
    <message>
        <source>When the weights move by up to 10 points (%1 ways), the best customers stay on average %2 the same; in %3 of the ways they are exactly these.</source>
        <translation>权重变动不超过 10 分时（共 %1 种），最佳客户平均有 %2 保持不变；其中 %3 选出的恰好就是这些。</translation>
    </message>
    <message>
        <source>Without %1 the best are the same.</source>
        <translation>去掉“%1”，最佳客户不变。</translation>
    </message>
    <message>
        <source>Without %1: %2 come in, %3 go out; %4 the same.</source>
        <comment>customers, customers, a share</comment>
        <translation>去掉“%1”：%2 家进入，%3 家退出；%4 相同。</translation>
    </message>
    <message>
        <source>How to ask how firm the choice is</source>
        <translation>用什么方式检查选择的稳固程度</translation>
    </message>
    <message>
        <source>Working out how firm the choice is…</source>
        <translation>正在计算选择的稳固程度…</translation>
    </message>
    <message>
        <source>With one criterion there is nothing to leave out.</source>
        <translation>只有一条标准，没有可去掉的。</translation>
    </message>
    <message>
        <source>By nearby weights</source>
        <translation>按相近的权重</translation>
    </message>
    <message>
        <source>By weights drawn at random</source>
        <translation>按随机抽取的权重</translation>
    </message>
    <message>
        <source>By each person&apos;s own weights</source>
        <translation>按每个人各自的权重</translation>
    </message>
    <message>
        <source>With one criterion left out</source>
        <translation>略去一条标准</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageCanvas</name>
    <message>
        <source>Who are our best customers, and what do they share?</source>
        <translation>谁是我们的最佳客户，他们有什么共同点？</translation>
    </message>
    <message>
        <source>The stage is blank</source>
        <translation>大屏已黑屏</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageLayout</name>
    <message>
        <source>%1 of %2</source>
        <comment>people who have written</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>people have written their answer</source>
        <translation>人已写下回答</translation>
    </message>
    <message>
        <source>confidence %1 of 5</source>
        <translation>把握程度 %1，满分 5</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>now · %1</source>
        <comment>length of a step</comment>
        <translation>现在 · %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>还有 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>block of the agenda, how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sheet of a scene on the stage</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>project, sheet</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>figures</comment>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageScene</name>
    <message>
        <source>%1 of %2 have written</source>
        <extracomment>On the stage, while people write in silence: how many of how many have written</extracomment>
        <translation>%2 人中已有 %1 人写完</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>heading, what stands under it</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageWindow</name>
    <message>
        <source>Stage – %1</source>
        <translation>大屏 – %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Standing</name>
    <message>
        <source>No customers yet.</source>
        <translation>还没有客户。</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>%1 customers from %2, imported on %3.</source>
        <extracomment>%1: number of customers; %2: name of the data set; %3: date of its import</extracomment>
        <translation>%1 家客户，来自“%2”，导入于 %3。</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>回答问题</translation>
    </message>
    <message numerus="yes">
        <source>What does the team know? %n question(s) are ready.</source>
        <translation>
            <numerusform>团队知道些什么？%n 个问题已准备好。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions are answered.</source>
        <translation>%2 个问题中已回答 %1 个。</translation>
    </message>
    <message>
        <source>Agree on what makes a customer one of the best.</source>
        <translation>商定怎样的客户算最佳客户。</translation>
    </message>
    <message>
        <source>Agree who is best</source>
        <translation>商定哪些是最佳客户</translation>
    </message>
    <message>
        <source>No column says how good a customer is yet. Give one a role such as revenue.</source>
        <translation>还没有一列说明客户有多好。请为某一列指定角色，例如收入。</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are the best, as you agreed.</source>
        <translation>按你们的商定，%2 家已评分客户中有 %1 家为最佳客户。</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers, by a first suggestion. Do you agree?</source>
        <translation>按初步建议，%2 家已评分客户中有 %1 家为最佳客户。你们同意吗？</translation>
    </message>
    <message>
        <source>Needs customers, and who is best among them.</source>
        <translation>需要客户，以及其中哪些是最佳客户。</translation>
    </message>
    <message>
        <source>See what they share</source>
        <translation>查看它们的共同点</translation>
    </message>
    <message numerus="yes">
        <source>%n trait(s) are likely real; the rest could be chance.</source>
        <translation>
            <numerusform>%n 项特征很可能成立；其余可能是偶然。</numerusform>
        </translation>
    </message>
    <message>
        <source>No ideal customer profile yet.</source>
        <translation>还没有理想客户画像。</translation>
    </message>
    <message>
        <source>Write the profile</source>
        <translation>写下画像</translation>
    </message>
    <message numerus="yes">
        <source>%1: a draft with %n criteria, no version yet.</source>
        <translation>
            <numerusform>%1：草稿，%n 条标准，还没有版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: version %2 of %3, %n criteria.</source>
        <translation>
            <numerusform>%1：版本 %2，%3，%n 条标准。</numerusform>
        </translation>
    </message>
    <message>
        <source>A persona is a person inside the profile.</source>
        <translation>人物画像是客户画像中的人。</translation>
    </message>
    <message>
        <source>Describe a persona</source>
        <translation>描述人物画像</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) described.</source>
        <translation>
            <numerusform>已描述 %n 个人物画像。</numerusform>
        </translation>
    </message>
    <message>
        <source>One page for everybody, scores for the CRM.</source>
        <translation>给所有人的一页，给 CRM 的得分。</translation>
    </message>
    <message>
        <source>Share the profile</source>
        <translation>分享画像</translation>
    </message>
    <message>
        <source>Version %1 can be shared: one page for everybody, scores for the CRM.</source>
        <translation>版本 %1 可以分享：给所有人的一页，给 CRM 的得分。</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is %n day(s) old. Look at it again, and save what has changed.</source>
        <translation>
            <numerusform>版本 %1 已有 %n 天。请再看一遍，并保存有变化的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers were imported after version %1 was saved. See whether it still holds.</source>
        <translation>版本 %1 保存之后又导入了客户。请看看它是否仍然成立。</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>收集客户</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问团队</translation>
    </message>
    <message>
        <source>Choose the best</source>
        <translation>选出最佳客户</translation>
    </message>
    <message>
        <source>Find what they share</source>
        <translation>找出共同点</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>写下画像</translation>
    </message>
    <message>
        <source>Meet the people in it</source>
        <translation>认识其中的人</translation>
    </message>
    <message>
        <source>Share it and use it</source>
        <translation>分享和使用</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) can become a first draft, each marked as a belief.</source>
        <translation>
            <numerusform>%n 条假设可以成为初稿，每条都标明为看法。</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft it from hypotheses</source>
        <translation>根据假设起草</translation>
    </message>
    <message>
        <source>No customers yet: you work on what you believe. Import customers whenever you have some.</source>
        <translation>还没有客户：你们以看法为依据。有了客户，随时可以导入。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an ICP; sentence about its review</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StandingPart</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Head of planning</source>
        <translation>计划负责人</translation>
    </message>
    <message>
        <source>Awareness of us</source>
        <translation>对我们的了解</translation>
    </message>
    <message>
        <source>?</source>
        <comment>not said yet</comment>
        <translation>？</translation>
    </message>
    <message>
        <source>Role in the purchase</source>
        <translation>在采购中的角色</translation>
    </message>
    <message>
        <source>A person inside the ICP %1. An ICP is a kind of company; a persona is a person in it.</source>
        <translation>ICP“%1”中的一个人。ICP 是一类企业；人物画像是其中的人。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StatusLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A metric and its weight in the rule of best: &quot;Referrals 20&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1 → top %2</source>
        <extracomment>%1: the weights, &quot;CLV 40 · Referrals 20&quot;; %2: how many customers are the best</extracomment>
        <translation>最佳：%1 → 前 %2 名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Room scale</source>
        <translation>会场缩放</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改都已保存</translation>
    </message>
    <message>
        <source>Customers: %1 of %2</source>
        <extracomment>%1: name of the data set in use; %2: date of its import</extracomment>
        <translation>客户：“%1”，%2</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>正在读取客户…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>名称已隐藏</translation>
    </message>
    <message>
        <source>Customers and people are shown by number. View › Hide names shows them again.</source>
        <translation>客户和人员以编号显示。“视图 › 隐藏名称”可恢复显示。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StepSign</name>
    <message>
        <source>Step %1, not begun</source>
        <translation>第 %1 步，未开始</translation>
    </message>
    <message>
        <source>Step %1, begun</source>
        <translation>第 %1 步，已开始</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>第 %1 步，已完成</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>of them best</source>
        <translation>其中最佳客户</translation>
    </message>
    <message>
        <source>traits likely real</source>
        <translation>很可能成立的特征</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Figure &quot;19 of 25&quot;, with the caption &quot;questions answered&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>已回答的问题</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SuggestionPanel</name>
    <message>
        <source>Groups from shared words</source>
        <translation>按共同词语分组</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Leave the proposals</source>
        <translation>不采用建议</translation>
    </message>
    <message>
        <source>No two of the cards that stand alone share a word that says something.</source>
        <translation>未分组的卡片中，没有两张含有相同的实义词。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) share the words: %1</source>
        <translation>
            <numerusform>%n 张卡片有共同词语：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the cards that share %1</source>
        <translation>显示含有共同词语“%1”的卡片</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group the cards that share %1</source>
        <translation>将含有共同词语“%1”的卡片分为一组</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyForm</name>
    <message>
        <source>The form</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Four questions, asked of the customers you want more of. Hand the form out, or read it to them.</source>
        <translation>四个问题，向你们想要更多的那类客户提出。请分发问卷，或念给他们听。</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>自定问题</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>问卷语言</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>保存为工作簿…</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>保存以供打印…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>删除此问题</translation>
    </message>
    <message>
        <source>Save the survey form</source>
        <translation>保存调查问卷</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The form was saved. Bring it back here when it is filled in.</source>
        <translation>已保存问卷。填好之后，请在这里并入。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyReturn</name>
    <message>
        <source>Answers coming back</source>
        <translation>收回的回答</translation>
    </message>
    <message>
        <source>Bring answers in…</source>
        <translation>并入回答…</translation>
    </message>
    <message>
        <source>The filled form, or the table of any survey tool: a row for each person. You see what each column is taken for before anything comes in.</source>
        <translation>填好的问卷，或任何调查工具的表格：每人一行。在并入任何内容之前，可以看到每一列被当作什么。</translation>
    </message>
    <message>
        <source>Take these answers</source>
        <translation>采用这些回答</translation>
    </message>
    <message>
        <source>Cells that were not taken as they stand</source>
        <translation>未按原样采用的单元格</translation>
    </message>
    <message>
        <source>%1: what does each column answer?</source>
        <comment>name of a file</comment>
        <translation>%1：每一列回答的是什么？</translation>
    </message>
    <message>
        <source>What %1 answers</source>
        <translation>“%1”回答的是什么</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No column answers a question yet. Choose which does.</source>
        <translation>还没有一列回答问题。请选择哪一列是回答。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyVoices</name>
    <message>
        <source>Customers say</source>
        <translation>客户说</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nobody has answered it yet: ask your customers</source>
        <translation>还没有人回答：请询问你们的客户</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s)</source>
        <translation>
            <numerusform>全部 %n 条回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TableModel</name>
    <message>
        <source>%1
Role: %2 · type: %3
%4 distinct, %5 without a value</source>
        <translation>%1
角色：%2 · 类型：%3
%4 个不同值，%5 个没有值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TableOutput</name>
    <message>
        <source>%1 could not be written. Check that the folder is there, that it can be written and that there is space.</source>
        <translation>无法写入 %1。请检查该文件夹是否存在、是否可写，以及是否有空间。</translation>
    </message>
    <message>
        <source>Some columns are being loaded still. Wait a moment and copy again.</source>
        <translation>有些列仍在载入。请稍候再复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rows shown</source>
        <translation>导出显示的行</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the rows</source>
        <translation>正在导出各行</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 行已写入 %2。</translation>
    </message>
    <message>
        <source>%1 rows are in %2. Names are hidden in it as they are on screen.</source>
        <translation>%1 行已写入“%2”。其中的名称与屏幕上一样隐藏。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TablePanel</name>
    <message>
        <source>Find in the table</source>
        <translation>在表格中查找</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>选择表格的列</translation>
    </message>
    <message>
        <source>Show the chosen customer in full</source>
        <translation>显示所选客户的全部内容</translation>
    </message>
    <message>
        <source>Export the rows shown</source>
        <translation>导出显示的行</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Going through the rows…</source>
        <translation>正在查找各行…</translation>
    </message>
    <message>
        <source>Loading the customers</source>
        <translation>正在载入客户</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>all rows are shown</comment>
        <translation>%1 家客户</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1/%2 家客户</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n 个筛选</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>按“%1”排序</translation>
    </message>
    <message>
        <source>more columns are being loaded</source>
        <translation>正在载入更多列</translation>
    </message>
    <message>
        <source>Show the customer in full</source>
        <translation>显示客户的全部内容</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>只显示具有此值的行</translation>
    </message>
    <message>
        <source>Sort and filter by this column…</source>
        <translation>按此列排序和筛选…</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy the rows with the column names</source>
        <translation>复制各行，连同列名</translation>
    </message>
    <message>
        <source>Copy the rows alone</source>
        <translation>只复制各行</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>导出显示的行…</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>略去此行</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TechnologyPanel</name>
    <message>
        <source>How far are they with technology?</source>
        <translation>他们的技术水平如何？</translation>
    </message>
    <message>
        <source>Five levels, each by a rule you can read: which tools a company uses, or what else is known of it. The level becomes an attribute of your customers, and may be something the best of them share.</source>
        <translation>分五级，每一级都有一条看得懂的规则：公司使用哪些工具，或其他已知的情况。级别会成为客户的一个属性，也可能是最佳客户的共同点。</translation>
    </message>
    <message>
        <source>Begin with five levels</source>
        <translation>从五个级别开始</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A company stands on the highest level whose rule it meets.</source>
        <translation>公司属于其所符合规则的最高级别。</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Where your customers stand</source>
        <translation>你们的客户处于哪个级别</translation>
    </message>
    <message>
        <source>Write the level to the customers</source>
        <translation>将级别写入客户</translation>
    </message>
    <message>
        <source>Take it away again</source>
        <translation>重新移除</translation>
    </message>
    <message>
        <source>Import technologies…</source>
        <translation>导入技术…</translation>
    </message>
    <message>
        <source>How far companies are with technology, by rules you can read.</source>
        <translation>按看得懂的规则，判断公司的技术水平。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) say how far a company is with technology.</source>
        <translation>
            <numerusform>%n 条规则说明公司的技术水平。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule was removed.</source>
        <translation>已删除规则。</translation>
    </message>
    <message>
        <source>There are no customers yet. The rules can wait for them.</source>
        <translation>还没有客户。规则可以先准备好。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>level, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customers, share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 customers: what the rules ask for is not known.</source>
        <translation>%1 家客户：规则所要求的内容未知。</translation>
    </message>
    <message>
        <source>%1 customers meet no rule.</source>
        <translation>%1 家客户不符合任何规则。</translation>
    </message>
    <message>
        <source>No column has the role Technologies. Import a table of technologies, or give the role to a column of your customers.</source>
        <translation>没有一列的角色是“技术”。请导入技术表格，或给客户的某一列指定该角色。</translation>
    </message>
    <message>
        <source>Most frequent technologies: %1.</source>
        <translation>最常见的技术：%1。</translation>
    </message>
    <message>
        <source>The level is an attribute of your customers.</source>
        <translation>级别是客户的一个属性。</translation>
    </message>
    <message>
        <source>The rules or the customers have changed since the level was written to the customers.</source>
        <translation>级别写入客户之后，规则或客户有了改动。</translation>
    </message>
    <message>
        <source>Working out the levels</source>
        <translation>正在计算级别</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ThresholdForm</name>
    <message>
        <source>Give it up when fewer than this share say so</source>
        <translation>这样说的人占比低于多少就放弃</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>未商定</translation>
    </message>
    <message>
        <source>How many were asked</source>
        <translation>问了多少人</translation>
    </message>
    <message>
        <source>How many of them said so</source>
        <translation>其中有多少人这样说</translation>
    </message>
    <message>
        <source>Give it up when fewer say so than</source>
        <translation>这样说的人低于此数就放弃</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>number of people</comment>
        <translation>所问人数</translation>
    </message>
    <message>
        <source>said so</source>
        <comment>number of people</comment>
        <translation>这样说的人数</translation>
    </message>
    <message>
        <source>Agree on it before the first interview: afterwards any result looks good enough.</source>
        <translation>请在第一次访谈之前商定：事后看，什么结果都显得够好。</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>于 %1 商定。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ThresholdPanel</name>
    <message>
        <source>Where best ends</source>
        <translation>最佳客户的界线</translation>
    </message>
    <message>
        <source>How the best are chosen</source>
        <translation>如何选出最佳客户</translation>
    </message>
    <message>
        <source>Top share</source>
        <translation>按前列占比</translation>
    </message>
    <message>
        <source>Top number</source>
        <translation>按前列数量</translation>
    </message>
    <message>
        <source>From a score</source>
        <translation>按最低得分</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent sign after a number in a field</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Score, 0 to 100</source>
        <translation>得分，0 至 100</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>So many per cent of the rated customers</source>
        <translation>占已评分客户的百分之几</translation>
    </message>
    <message>
        <source>So many customers</source>
        <translation>固定数量的客户</translation>
    </message>
    <message>
        <source>Everyone with this score or more</source>
        <translation>达到或超过此得分的全部客户</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>自然断点</translation>
    </message>
    <message>
        <source>Where two groups differ most</source>
        <translation>两组差异最大之处</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>最大间隔</translation>
    </message>
    <message>
        <source>The widest gap between two neighbours that leaves 10 to 50 % best</source>
        <translation>使 10 至 50 % 的客户成为最佳客户的相邻得分之间，最宽的间隔</translation>
    </message>
    <message>
        <source>The scores have no such place. Choose a share or a number instead.</source>
        <translation>得分中没有这样的位置。请改用占比或数量。</translation>
    </message>
    <message>
        <source>From %1 up, above a gap of %2 points.</source>
        <translation>从 %1 起，其下有 %2 分的间隔。</translation>
    </message>
    <message>
        <source>From %1 up: %2 of the differences between the scores lie between these two groups.</source>
        <translation>从 %1 起：得分差异的 %2 在于这两组之间。</translation>
    </message>
    <message>
        <source>From %1 up; but only %2 of the differences between the scores lie between these two groups, so this is no clear break.</source>
        <translation>从 %1 起；但得分差异只有 %2 在于这两组之间，因此断点不够清晰。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierCounts</name>
    <message>
        <source>%1 points or more, and every must-have is met</source>
        <translation>%1 分或以上，且符合所有必备条件</translation>
    </message>
    <message>
        <source>%1 to %2 points; also more, while a must-have or a disqualifier is still unknown</source>
        <translation>%1 至 %2 分；也包括分数更高、但某条必备条件或排除条件仍未知的</translation>
    </message>
    <message>
        <source>less than %1 points, or a must-have fails</source>
        <translation>低于 %1 分，或有一条必备条件不符合</translation>
    </message>
    <message>
        <source>a disqualifier applies</source>
        <translation>符合某条排除条件</translation>
    </message>
    <message>
        <source>less than %1 of the criteria is known. Unknown is not No.</source>
        <translation>标准中已知的不足 %1。未知不等于“否”。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Show these customers below</source>
        <translation>在下方显示这些客户</translation>
    </message>
    <message>
        <source>Whatever is still unknown of them, they stay in this tier</source>
        <translation>无论尚未知晓的内容如何，它们都留在此等级</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <comment>tier, how many</comment>
        <translation>%1：%2 家客户</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierCustomers</name>
    <message>
        <source>Find a customer of this tier</source>
        <translation>查找此等级的客户</translation>
    </message>
    <message>
        <source>Customers of the tier</source>
        <translation>此等级的客户</translation>
    </message>
    <message>
        <source>Show in the table of customers</source>
        <translation>在客户表格中显示</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <comment>tier, how many</comment>
        <translation>%1：%2 家客户</translation>
    </message>
    <message>
        <source>Nobody is in this tier.</source>
        <translation>此等级中没有客户。</translation>
    </message>
    <message>
        <source>The %1 with most points are listed.</source>
        <translation>列出得分最高的 %1 家。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier, its points in words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Unknown is not No: it counts neither for nor against.</source>
        <translation>未知不等于“否”：既不加分，也不扣分。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierFigures</name>
    <message>
        <source>%1 → %2</source>
        <comment>figure before, figure now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 moved up, %2 moved down, %3 stayed in their tier.</source>
        <translation>%1 家上升，%2 家下降，%3 家等级不变。</translation>
    </message>
    <message>
        <source>%1 can be placed only now, %2 no longer.</source>
        <translation>%1 家现在才能定级，%2 家不再能定级。</translation>
    </message>
    <message>
        <source>Of all customers who are Best in one of the two, %1 are Best in both.</source>
        <translation>在两者之一中为“最佳”的所有客户里，有 %1 在两者中都为“最佳”。</translation>
    </message>
    <message>
        <source>Best holds %1 of your %3 best customers before, %2 now.</source>
        <extracomment>%1, %2: how many were and are in tier Best; %3: how many best customers there are</extracomment>
        <translation>你们的 %3 家最佳客户中，“最佳”等级之前包含 %1 家，现在包含 %2 家。</translation>
    </message>
    <message>
        <source>Agreement of the tiers (weighted kappa): %1.</source>
        <translation>等级的一致性（加权 kappa）：%1。</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>哪些客户变动</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Best customers among them</source>
        <translation>其中的最佳客户</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>%1的中位数</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>%1的平均值</translation>
    </message>
    <message>
        <source>Moved through</source>
        <translation>变动的起因</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>placed or not</source>
        <translation>能否定级有变</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierFlow</name>
    <message>
        <source>%1 to %2: %3</source>
        <comment>tier, tier, customers</comment>
        <translation>从%1到%2：%3</translation>
    </message>
    <message>
        <source>Who moved between the tiers, from %1 to %2</source>
        <translation>从%1到%2，哪些客户的等级有变动</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier: customers</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierHistogram</name>
    <message>
        <source>Points of the customers, and where Best and Good begin</source>
        <translation>客户的得分，以及“最佳”和“良好”的起点</translation>
    </message>
    <message>
        <source>Best from %1 points, Good from %2. Up and Down choose one, Left and Right move it.</source>
        <translation>“最佳”从 %1 分起，“良好”从 %2 分起。按上下方向键选择其一，按左右方向键移动。</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>tier, points</comment>
        <translation>%1：从 %2 分起</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest points</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>could change</source>
        <translation>可能变动</translation>
    </message>
    <message>
        <source>If all that is unknown turned out badly, and if it turned out well</source>
        <translation>若所有未知内容的结果都不利，以及若都有利</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>确定程度</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierRings</name>
    <message>
        <source>%1: %2</source>
        <comment>tier, customers</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tiers as rings, from the inside: %1</source>
        <translation>以圆环表示的等级，由内到外：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TiersPanel</name>
    <message>
        <source>Tiers today</source>
        <translation>目前的等级</translation>
    </message>
    <message>
        <source>Best from, points</source>
        <translation>最佳的起点，分</translation>
    </message>
    <message>
        <source>Good from, points</source>
        <translation>良好的起点，分</translation>
    </message>
    <message>
        <source>Known at least, per cent</source>
        <translation>至少已知，百分比</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>最佳的起点</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>良好的起点</translation>
    </message>
    <message>
        <source>Known at least, %</source>
        <translation>至少已知，%</translation>
    </message>
    <message>
        <source>%1 of %2 customers are a best fit today.</source>
        <translation>%2 家客户中有 %1 家目前属于最佳契合。</translation>
    </message>
    <message numerus="yes">
        <source>%n more would be, if one fact that is unknown turned out well.</source>
        <translation>
            <numerusform>如果某一项未知信息结果有利，还会增加 %n 家。</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of what the criteria ask is known.</source>
        <translation>标准所要求的内容，平均已知 %1。</translation>
    </message>
    <message>
        <source>%1 customers cannot be judged yet. Unknown is not No: find out, and they may be the best.</source>
        <translation>有 %1 家客户还无法判断。未知不等于“否”：请查明，它们也可能属于“最佳”。</translation>
    </message>
    <message>
        <source>Said how many accounts the team can work</source>
        <translation>填写团队能处理多少家客户</translation>
    </message>
    <message>
        <source>Where the tiers begin</source>
        <translation>各等级的起点</translation>
    </message>
    <message>
        <source>Moved the tiers of the ICP</source>
        <translation>调整 ICP 的等级</translation>
    </message>
    <message>
        <source>Without a customer list there are no counts. The definition works all the same.</source>
        <translation>没有客户名单就没有数量，但定义同样可用。</translation>
    </message>
    <message>
        <source>Tiers appear with the first criterion.</source>
        <translation>添加第一条标准后会出现等级。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitDetail</name>
    <message>
        <source>Add to ICP</source>
        <translation>添加到 ICP</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All values of %1</source>
        <translation>“%1”的全部值</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitFormula</name>
    <message>
        <source>Share of the best: %1 of %2 known = %3 (Wilson interval %4 to %5)</source>
        <translation>最佳客户中的占比：已知 %2 家中的 %1 家 = %3（Wilson 区间 %4 至 %5）</translation>
    </message>
    <message>
        <source>Share of the others: %1 of %2 known = %3 (Wilson interval %4 to %5)</source>
        <translation>其他客户中的占比：已知 %2 家中的 %1 家 = %3（Wilson 区间 %4 至 %5）</translation>
    </message>
    <message>
        <source>Difference %1 points, Newcombe interval %2 to %3, at 95 %</source>
        <translation>差异 %1 个百分点，95 % 的 Newcombe 区间 %2 至 %3</translation>
    </message>
    <message>
        <source>Times as common as in the whole list (lift): %1</source>
        <translation>与整个名单相比的常见倍数（提升度）：%1</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test p = %1; after Benjamini–Hochberg over all traits of this list q = %2</source>
        <translation>Fisher 精确检验 p = %1；对此列表全部特征作 Benjamini–Hochberg 校正后 q = %2</translation>
    </message>
    <message>
        <source>Unknown, left out of the shares: %1 best, %2 others</source>
        <translation>未知，不计入占比：最佳客户 %1 家，其他客户 %2 家</translation>
    </message>
    <message>
        <source>Difference %1 points; no interval and no test, for the bands were fitted to these customers</source>
        <translation>差异 %1 个百分点；没有置信区间，也没有检验，因为分组区间是按这些客户划分的</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test p = %1; after Benjamini–Yekutieli over all traits of this list q = %2</source>
        <translation>Fisher 精确检验 p = %1；对此列表的所有特征作 Benjamini–Yekutieli 校正后 q = %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitListPanel</name>
    <message>
        <source>%1 · %2 of %3 best, %4 of %5 others</source>
        <translation>%1 · 最佳客户 %2/%3，其他客户 %4/%5</translation>
    </message>
    <message>
        <source>Find a trait</source>
        <translation>查找特征</translation>
    </message>
    <message>
        <source>No value of any attribute is common enough among these customers to be compared.</source>
        <translation>在这些客户中，没有任何属性值常见到足以比较。</translation>
    </message>
    <message>
        <source>Nothing here contains these letters.</source>
        <translation>这里没有包含这些文字的内容。</translation>
    </message>
    <message>
        <source>The strongest %1 of %2. Type above to find the others.</source>
        <translation>%2 项中最强的 %1 项。在上方输入即可查找其他特征。</translation>
    </message>
    <message>
        <source>Strict: as if all traits had to do with each other</source>
        <translation>严格：假定所有特征都可能相互关联</translation>
    </message>
    <message>
        <source>Who tries many traits finds some by luck, so q allows for how many were tried. Usually by Benjamini and Hochberg, which holds while traits are independent or rise together; strictly by Benjamini and Yekutieli, which holds however they depend on each other, and calls fewer traits likely real.</source>
        <translation>试的特征多了，总会碰巧发现一些，所以 q 把试过的数量考虑在内。通常采用 Benjamini-Hochberg，它在特征相互独立或同向变化时成立；严格时采用 Benjamini-Yekutieli，无论特征之间如何相互依赖都成立，但判为很可能真实的特征较少。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitPanel</name>
    <message>
        <source>Add to ICP</source>
        <translation>添加到 ICP</translation>
    </message>
    <message>
        <source>Choose a part of the chart first: one value, not several together.</source>
        <translation>请先在图中选择一个部分：单个值，而不是几个值合在一起。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitsPage</name>
    <message>
        <source>Draft the ICP</source>
        <translation>起草 ICP</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>更常见</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>较少见</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未纳入</translation>
    </message>
    <message>
        <source>Shared traits</source>
        <translation>共同特征</translation>
    </message>
    <message>
        <source>What your best customers have more often than the others.</source>
        <translation>你们的最佳客户比其他客户更常具备的特征。</translation>
    </message>
    <message>
        <source>What your %1 best customers have more often than the other %2.</source>
        <translation>你们的 %1 家最佳客户比其他 %2 家客户更常具备的特征。</translation>
    </message>
    <message>
        <source>%1 No trait stands out clearly; all could be chance.</source>
        <comment>after a sentence</comment>
        <translation>%1没有明显突出的特征；都可能是偶然。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n trait(s) are likely real; the rest could be chance.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %n 项特征很可能成立；其余可能是偶然。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the customers…</source>
        <translation>正在查看客户…</translation>
    </message>
    <message>
        <source>Each value of each attribute is counted among the best and among the others.</source>
        <translation>对每个属性的每个值，分别在最佳客户和其他客户中计数。</translation>
    </message>
    <message>
        <source>Nobody is best yet</source>
        <translation>还没有最佳客户</translation>
    </message>
    <message>
        <source>Choose the best</source>
        <translation>选出最佳客户</translation>
    </message>
    <message>
        <source>What do your best customers share?</source>
        <translation>你们的最佳客户有什么共同点？</translation>
    </message>
    <message>
        <source>Import your customers, agree who is best, and this page shows what they have in common, with how sure that is.</source>
        <translation>导入客户，商定哪些是最佳客户，此页面就会显示它们的共同点，以及有多可信。</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>前往总览</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>理想客户</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from the traits</source>
        <translation>根据特征起草 ICP“%1”</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from the traits.</source>
        <translation>已根据特征起草 ICP“%1”。</translation>
    </message>
    <message>
        <source>Ways to look at what the best share</source>
        <translation>查看最佳客户共同点的方式</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Each line is one value of one attribute. The dot is the difference between the share of the best customers and the share of the others that have it; the line is what the difference could be. Traits are ordered by the cautious end of that line. “Likely real” means that fewer than one in ten traits with this label are expected to be chance finds. Attributes that are part of your score, or known only after the sale, are left out: they cannot help to choose prospects. The other tabs compare numbers as wholes, look for combinations that say more than their parts, draw two numbers against each other, show what the customers are made of, and put what the room expected beside what the data says.</source>
        <translation>每一行是某个属性的一个值。点表示具备该值的最佳客户占比与其他客户占比之差；线表示这一差异可能的范围。特征按线上较谨慎的一端排序。“很可能成立”表示带有此标签的特征中，预计出于偶然的不到十分之一。属于得分一部分的，或成交之后才知道的属性未纳入：它们无助于选择潜在客户。其他标签页分别用于：不分区间比较数字；查找比其组成部分更能说明问题的组合；将两项数字画在一张图上对照；显示客户的构成；将大家的预期与数据并列。</translation>
    </message>
    <message>
        <source>What your best customers have less often than the others</source>
        <translation>最佳客户比其他客户较少具备的特征</translation>
    </message>
    <message>
        <source>No column tells customers apart by how good they are: one that is the same for all does not. Give a column a value role, such as revenue, or pin the best customers by hand; then it shows what they share.</source>
        <translation>没有一列能区分客户的好坏：对所有客户都相同的列无法区分。请给某一列指定价值角色，例如收入，或手动指定最佳客户；之后这里会显示他们的共同点。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::UnmatchedModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>First in row</source>
        <translation>首见于第几行</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ValueFilter</name>
    <message>
        <source>Find a value</source>
        <translation>查找值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>任意值</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>没有值：%1</translation>
    </message>
    <message numerus="yes">
        <source>All that contain “%1”: %n values</source>
        <translation>
            <numerusform>所有含有“%1”的：%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>没有含有这些文字的值。</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 values; type to find others.</source>
        <translation>%2 个值中最常见的 %1 个；输入即可查找其他值。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ValueListModel</name>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>a value, how many rows have it, their share</comment>
        <translation>%1 – %2（%3）</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ValuePanel</name>
    <message>
        <source>What the best bring</source>
        <translation>最佳客户带来的价值</translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>价值的种类</translation>
    </message>
    <message>
        <source>Share of the customers, most valuable first</source>
        <translation>客户占比，价值最高的在前</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>a kind of value</comment>
        <translation>“%1”的占比</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n 家最佳客户</numerusform>
        </translation>
    </message>
    <message>
        <source>The curve is the most that so many customers could bring; the nearer the best are to it, the better the criteria find value.</source>
        <translation>曲线表示同样多的客户最多能带来多少；最佳客户离曲线越近，标准就越能找出价值。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionCompareView</name>
    <message>
        <source>%1 · %2</source>
        <comment>version, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save a version first: then it can be compared with the working definition, and later with other versions.</source>
        <translation>请先保存一个版本：之后就可以将它与当前定义比较，以后也可以与其他版本比较。</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>比较的起点</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Compare the other way round</source>
        <translation>对调比较方向</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>比较的对象</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>%1 is not what was saved: its hash does not fit. It was changed by a disk fault or by another program.</source>
        <translation>%1与保存时不一致：哈希值不符。可能因磁盘故障或被其他程序改动。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>保存此版本的原因</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>改了什么，为什么</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>No version yet. A version freezes the definition with its date and reason, so that next quarter can be compared with today.</source>
        <translation>还没有版本。版本会将定义连同日期和原因一起冻结，以便下个季度与今天比较。</translation>
    </message>
    <message>
        <source>The working definition is as it was saved.</source>
        <translation>当前定义与保存时一致。</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <comment>version, signs with counts</comment>
        <translation>自%1以来的更改：%2</translation>
    </message>
    <message>
        <source>written with customers that are gone</source>
        <translation>写成时依据的客户已不在项目中</translation>
    </message>
    <message>
        <source>written with %1</source>
        <translation>依据“%1”写成</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>版本 %1 · %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与%1比较</translation>
    </message>
    <message>
        <source>Compare with the working definition</source>
        <translation>与当前定义比较</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version: what a button does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not what was saved: its hash does not fit.</source>
        <translation>与保存时不一致：哈希值不符。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionView</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>“%2”的版本 %1</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2. It cannot be changed.</source>
        <translation>由 %2 于 %1 冻结，不能更改。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n point(s)</source>
        <comment>kind of criterion</comment>
        <translation>
            <numerusform>%1 · %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is what was saved: SHA-256 %1</source>
        <translation>与保存时一致：SHA-256 %1</translation>
    </message>
    <message>
        <source>It is not what was saved: it does not fit its SHA-256 %1. A disk fault or another program changed it; look for it in a backup or a copy of the project.</source>
        <translation>与保存时不一致：与其 SHA-256 %1 不符。可能因磁盘故障或被其他程序改动；请到备份或项目副本中查找原来的内容。</translation>
    </message>
    <message>
        <source>Restore as the working definition</source>
        <translation>恢复为当前定义</translation>
    </message>
    <message>
        <source>What it says becomes the definition you work on. Versions stay as they are; Undo takes it back.</source>
        <translation>它的内容会成为您编辑的定义。各版本保持原样；可以用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物画像</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a persona, title</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionsPanel</name>
    <message>
        <source>What to see of the versions</source>
        <translation>查看版本的哪一部分</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>比较两个版本</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>当时与现在</translation>
    </message>
    <message>
        <source>Nothing is frozen yet: save a version when the room agrees.</source>
        <translation>还没有冻结任何版本：大家达成一致后，请保存版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) since %1. %2</source>
        <comment>date; sentence about the next review</comment>
        <translation>
            <numerusform>自 %1 起共 %n 个版本。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>version before, version after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What it says differently</source>
        <translation>内容有何不同</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>stayed in their tier</source>
        <translation>等级不变</translation>
    </message>
    <message>
        <source>Write in one line what changed and why; the version keeps it.</source>
        <translation>用一行写下改了什么、为什么改；版本会保留这句话。</translation>
    </message>
    <message>
        <source>Version %1 of %2 was saved.</source>
        <translation>已保存“%2”的版本 %1。</translation>
    </message>
    <message>
        <source>You work on what version %1 says again. All versions are as they were.</source>
        <translation>您现在编辑的定义又是版本 %1 的内容。所有版本保持原样。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoicesModel</name>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoicesPanel</name>
    <message>
        <source>What to see of the survey</source>
        <translation>查看调查的哪一部分</translation>
    </message>
    <message>
        <source>What to see of the interviews</source>
        <translation>查看访谈的哪一部分</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>按问题</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>What do your customers say?</source>
        <translation>你们的客户怎么说？</translation>
    </message>
    <message>
        <source>No answers have come back yet. Hand the form out, or write down what somebody told you.</source>
        <translation>还没有收回任何回答。请分发问卷，或写下别人告诉你们的话。</translation>
    </message>
    <message>
        <source>Write down one answer</source>
        <translation>写下一条回答</translation>
    </message>
    <message>
        <source>Listen to five of them</source>
        <translation>听五位客户说说</translation>
    </message>
    <message>
        <source>Five interviews show most of what half of your customers would say. Write down who said what, in their words; then group what is alike.</source>
        <translation>有半数客户会说的话，五次访谈就能听到大部分。请用他们的原话写下谁说了什么；然后把相似的归在一起。</translation>
    </message>
    <message>
        <source>Write down the first interview</source>
        <translation>写下第一次访谈</translation>
    </message>
    <message>
        <source>Four questions to the customers you want more of, and what they answer.</source>
        <translation>向你们想要更多的那类客户提四个问题，以及他们的回答。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have answered the survey.</source>
        <translation>
            <numerusform>%n 位客户回答了调查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to a few of them, and write down what they say in their words.</source>
        <translation>请与其中几位谈谈，用他们的原话写下他们说的话。</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are written down.</source>
        <translation>
            <numerusform>已记下 %n 次访谈。</numerusform>
        </translation>
    </message>
    <message>
        <source>What we ask our customers</source>
        <translation>我们询问客户什么</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteActivity</name>
    <message>
        <source>A secret vote</source>
        <translation>秘密投票</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>结束投票</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>Enter paper ballots</source>
        <translation>录入纸质选票</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Discard this vote</source>
        <translation>放弃此投票</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>已投票</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n 人中已有 %1 人投票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more voted and left.</source>
        <comment>5 of 8 have voted. 1 more …</comment>
        <translation>
            <numerusform>%1另有 %n 人投票后已离开。</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote is closed: %1 Nobody has seen what was voted.</source>
        <translation>投票已结束：%1谁也没有看到投票的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came after the vote was opened and are not in it.</source>
        <translation>
            <numerusform>有 %n 张卡片是在发起投票之后才写的，不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote was discarded.</source>
        <translation>已放弃投票。</translation>
    </message>
    <message>
        <source>The ballot of %1 is sealed.</source>
        <translation>%1 的选票已密封。</translation>
    </message>
    <message>
        <source>A secret vote: one after the other, everybody else looks away.</source>
        <translation>秘密投票：一个接一个地投，其他人请移开视线。</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>投票已结束。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteForm</name>
    <message numerus="yes">
        <source>You have %n dot(s), %1 at most on one item. Dots may be left over.</source>
        <translation>
            <numerusform>您有 %n 个圆点，每项最多 %1 个。圆点可以有剩余。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dot(s) to put where you like. Dots may be left over.</source>
        <translation>
            <numerusform>您有 %n 个圆点，可随意放置。圆点可以有剩余。</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread 100 points: the more, the more it counts for you.</source>
        <translation>请分配 100 分：分数越多，对您来说越重要。</translation>
    </message>
    <message>
        <source>1 is against it, 5 fully with it. A 1 or 2 is an objection: it is shown with your name and your reason once the room reveals the vote. What you cannot judge stays empty.</source>
        <translation>1 为反对，5 为完全赞同。1 或 2 就是反对：全体揭晓投票后，会显示您的姓名和理由。无法判断的请留空。</translation>
    </message>
    <message>
        <source>1 for the best, 2 for the next, and so on. What you do not rank comes behind the others.</source>
        <translation>1 给最好的，2 给次好的，依此类推。没有排的列在其余各项之后。</translation>
    </message>
    <message>
        <source>Dots for %1</source>
        <comment>an item</comment>
        <translation>给“%1”的圆点</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <comment>an item</comment>
        <translation>给“%1”的分数</translation>
    </message>
    <message>
        <source>Consent to %1, 1 to 5</source>
        <comment>an item</comment>
        <translation>对“%1”的赞同程度，1 到 5</translation>
    </message>
    <message>
        <source>Rank of %1</source>
        <comment>an item</comment>
        <translation>“%1”的名次</translation>
    </message>
    <message>
        <source>Seal the ballot</source>
        <translation>密封选票</translation>
    </message>
    <message>
        <source>Leave without a ballot</source>
        <translation>不投票离开</translation>
    </message>
    <message>
        <source>The paper ballot of %1</source>
        <translation>%1 的纸质选票</translation>
    </message>
    <message>
        <source>The ballot of %1</source>
        <translation>%1 的选票</translation>
    </message>
    <message>
        <source>Enter goes to the next field, and from the last one on to the next person.</source>
        <translation>按 Enter 转到下一栏，在最后一栏则转到下一个人。</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no grade, or no rank</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Why? What would have to change?</source>
        <translation>为什么？要改变什么您才会赞同？</translation>
    </message>
    <message>
        <source>Why not %1</source>
        <comment>an item</comment>
        <translation>为什么不赞同“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) left.</source>
        <translation>
            <numerusform>还剩 %n 个圆点。</numerusform>
        </translation>
    </message>
    <message>
        <source>All dots are given.</source>
        <translation>圆点已全部给出。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to give.</source>
        <translation>
            <numerusform>还有 %n 分可给。</numerusform>
        </translation>
    </message>
    <message>
        <source>All 100 points are given.</source>
        <translation>100 分已全部给出。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s).</source>
        <comment>graded or ranked</comment>
        <translation>
            <numerusform>%n 项中已完成 %1 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteResult</name>
    <message numerus="yes">
        <source>%1 of %n person(s) (95% interval: %2 to %3)</source>
        <translation>
            <numerusform>%n 人中有 %1 人（95% 区间：%2 至 %3）</numerusform>
        </translation>
    </message>
    <message>
        <source>What the vote says</source>
        <translation>投票结果</translation>
    </message>
    <message>
        <source>Votes on this question</source>
        <translation>对此问题的投票</translation>
    </message>
    <message>
        <source>Go on to the decision</source>
        <translation>继续作决定</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>重新投票</translation>
    </message>
    <message>
        <source>A new round; this one stays readable</source>
        <translation>另开一轮；这一轮仍可查看</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, what kind of vote</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n person(s) voted.</source>
        <translation>
            <numerusform>%1。%n 人投票。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 objects to %2. Ask why.</source>
        <comment>a person, an item</comment>
        <translation>%1 反对“%2”。请问问原因。</translation>
    </message>
    <message>
        <source>%1 objects to %2: %3</source>
        <comment>a person, an item, why</comment>
        <translation>%1 反对“%2”：%3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>有人</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteSetup</name>
    <message>
        <source>Everybody puts dots on what matters most. Quick, and good for many items.</source>
        <translation>每个人把圆点放在最重要的项目上。快捷，适合项目较多时。</translation>
    </message>
    <message>
        <source>Everybody spreads 100 points. It shows how much more one item counts than another.</source>
        <translation>每个人分配 100 分。可以看出一项比另一项重要多少。</translation>
    </message>
    <message>
        <source>Everybody grades each item from 1, against it, to 5, fully with it. Who gives 1 or 2 objects, is named, and is asked why.</source>
        <translation>每个人给每一项评分，从 1（反对）到 5（完全赞同）。给 1 或 2 即为反对，会显示姓名，并会被问到原因。</translation>
    </message>
    <message>
        <source>Everybody puts the items in order, the best first; the last ones may be left out.</source>
        <translation>每个人把各项排出顺序，最好的在前；最后几项可以不排。</translation>
    </message>
    <message>
        <source>A secret vote</source>
        <translation>秘密投票</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>发起投票</translation>
    </message>
    <message>
        <source>Kind of vote</source>
        <translation>投票方式</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>每人的圆点数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>At most on one item</source>
        <translation>每项最多</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>投票内容</translation>
    </message>
    <message>
        <source>Add an option of your own</source>
        <translation>自行添加选项</translation>
    </message>
    <message>
        <source>Option of your own</source>
        <translation>自定选项</translation>
    </message>
    <message>
        <source>Add the option</source>
        <translation>添加选项</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoterPanel</name>
    <message>
        <source>Add a person by name</source>
        <translation>按姓名添加人员</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>Team of the person</source>
        <translation>人员所属团队</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Nobody is in the room yet. Add who takes part; their team shows later where teams see it differently.</source>
        <translation>还没有人在场。请添加参与的人；之后会按所属团队显示各团队的看法有何不同。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, for a person</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WaitingPanel</name>
    <message>
        <source>First the gut, then the data</source>
        <translation>先凭直觉，再看数据</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>Look without revealing</source>
        <translation>不揭晓，直接查看</translation>
    </message>
    <message>
        <source>For someone alone: what was written stays hidden, and this window shows the data.</source>
        <translation>供独自工作时使用：写下的内容仍保持隐藏，此窗口显示数据。</translation>
    </message>
    <message>
        <source>The room is writing down what it expects of the best, and the data waits until everybody is done: who has seen it cannot expect any more. Reveal opens all tabs, with belief and data side by side under Expected.</source>
        <translation>大家正在写下对最佳客户的预期，数据要等所有人写完：看过数据的人就无法再预期了。“揭晓”会打开所有标签页，并在“预期”下并列显示看法与数据。</translation>
    </message>
    <message>
        <source>Written so far: %1</source>
        <comment>names</comment>
        <translation>目前已写：%1</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who wrote, how many</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WeightsPanel</name>
    <message>
        <source>What makes a customer best</source>
        <translation>怎样的客户算最佳客户</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>添加标准</translation>
    </message>
    <message>
        <source>Where a value is not known</source>
        <translation>值未知时</translation>
    </message>
    <message>
        <source>the others count for more</source>
        <translation>其他标准计得更重</translation>
    </message>
    <message>
        <source>counts as the middle</source>
        <translation>按中间值计入</translation>
    </message>
    <message>
        <source>If not known:</source>
        <translation>未知时：</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>不在此名单中</translation>
    </message>
    <message>
        <source>Nothing is weighed yet. Add what makes a customer good.</source>
        <translation>还没有设置权重。请添加衡量客户好坏的标准。</translation>
    </message>
    <message>
        <source>No column of the list says how good a customer is. On the Customers page, give a column a value role (revenue, lifetime value, referrals…), add any number below, or name the best by hand.</source>
        <translation>名单中没有一列说明客户有多好。请在“客户”页面为某一列指定价值角色（收入、终身价值、推荐数…），或在下方添加任何数字，或手动提名最佳客户。</translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation>显示各列</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>添加标准…</translation>
    </message>
    <message>
        <source>What says how good a customer is</source>
        <translation>说明客户有多好的列</translation>
    </message>
    <message>
        <source>Any other number, or yes and no</source>
        <translation>其他任何数字，或是/否</translation>
    </message>
    <message>
        <source>counts as zero</source>
        <translation>计为零</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WorkListPanel</name>
    <message>
        <source>Save as a list for colleagues</source>
        <translation>保存为给同事的清单</translation>
    </message>
    <message>
        <source>To fill in (%1)</source>
        <comment>number</comment>
        <translation>待补填（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Fill in these %n cell(s), and the conclusion may change. Enter keeps a value and goes on to the next.</source>
        <translation>
            <numerusform>补填这 %n 个单元格，结论可能会改变。按 Enter 保留值并转到下一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No empty cell could change who is best or what they share.</source>
        <translation>没有空单元格会改变最佳客户的判定或它们的共同点。</translation>
    </message>
    <message>
        <source>Once customers are rated, the empty cells that matter most are listed here.</source>
        <translation>客户评分之后，这里会列出最重要的空单元格。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, customer</comment>
        <translation>%2 的“%1”</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Cells to fill in</source>
        <translation>待补填的单元格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved to %1.</source>
        <translation>清单已保存到 %1。</translation>
    </message>
    <message>
        <source>The list could not be saved to %1. Choose another place.</source>
        <translation>清单无法保存到 %1。请另选位置。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WorkshopPage</name>
    <message>
        <source>25 questions, one at a time</source>
        <translation>25 个问题，一次一个</translation>
    </message>
    <message>
        <source>Each team says what it knows of the best customers; the data answers beside. Open or create a project to begin.</source>
        <translation>每个团队说出对最佳客户的了解；数据在旁边作答。请打开或新建项目来开始。</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>前往总览</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>研讨会</translation>
    </message>
    <message>
        <source>What the team knows, question by question.</source>
        <translation>团队知道的事，一个问题一个问题地来。</translation>
    </message>
    <message>
        <source>25 questions to service, sales and the best customers. Start with the one that the room knows best.</source>
        <translation>向服务、销售和最佳客户提出的 25 个问题。从大家最了解的那个开始。</translation>
    </message>
    <message>
        <source>%1 of 25 questions answered, %2 decided.</source>
        <translation>25 个问题中已回答 %1 个，已决定 %2 个。</translation>
    </message>
    <message>
        <source>Questions, agenda and people</source>
        <translation>问题、议程和人员</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Say what you know, question by question.</source>
        <translation>一个问题一个问题地说出你们知道的。</translation>
    </message>
    <message>
        <source>Choose a question on the side. Cards holds what is said, one thought a card: write it, say who speaks, press Enter; lay together what belongs together by dragging, or choose cards and press G. Write lets everybody write in silence, behind a curtain or on paper, and reveals all cards at once. Vote is a secret vote on cards and groups. Decide shows what your customer list says about the same question and ends with a decision, an owner and how confident the room is. Ctrl+Page Down goes to the next question. The agenda leads the room through a meeting: F6 begins and pauses the clock, F7 goes on to the next block, F8 adds two minutes, F9 opens the parking lot, Shift+F9 shows what to say.</source>
        <translation>请在侧边选择一个问题。“卡片”收集大家说的话，一张卡片写一个想法：写下来，注明是谁说的，按 Enter；把相关的拖到一起，或选中几张卡片后按 G。“书写”让每个人静默书写，可在遮挡下轮流进行，也可写在纸上，然后一次揭晓所有卡片。“投票”是对卡片和卡片组的秘密投票。“作决定”显示您的客户名单对同一问题的回答，最后得出决定、负责人和全体的把握程度。Ctrl+Page Down 转到下一个问题。议程带领大家开完会议：F6 开始和暂停计时，F7 进入下一环节，F8 增加两分钟，F9 打开暂存区，Shift+F9 显示要说的话。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WriteActivity</name>
    <message>
        <source>Silent writing</source>
        <translation>静默书写</translation>
    </message>
    <message>
        <source>Say how long it takes. Then silence: no talking and no reading aloud while somebody writes. Who came last begins, who decides writes last.</source>
        <translation>请说明要写多久。然后保持安静：有人在写时，不说话，也不念出来。最后到场的人先写，作决定的人最后写。</translation>
    </message>
    <message>
        <source>Type cards from paper</source>
        <translation>录入纸上的卡片</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>揭晓…</translation>
    </message>
    <message>
        <source>End without cards</source>
        <translation>不写卡片，直接结束</translation>
    </message>
    <message>
        <source>Reveal all cards now</source>
        <translation>立即揭晓所有卡片</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不揭晓</translation>
    </message>
    <message>
        <source>has written</source>
        <translation>已写</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>再写一些</translation>
    </message>
    <message>
        <source>not asked to write</source>
        <translation>未请其书写</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Cards on paper are being typed.</source>
        <translation>正在录入纸上的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have written.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n 人中已有 %1 人写完。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymous: the cards keep the team and nothing else. %n card(s) wait, hidden from everybody.</source>
        <translation>
            <numerusform>匿名：卡片只保留团队，别的都不保留。有 %n 张卡片等待揭晓，谁也看不到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With names. %n card(s) wait, hidden from everybody.</source>
        <translation>
            <numerusform>署名。有 %n 张卡片等待揭晓，谁也看不到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass the keyboard to %1</source>
        <translation>请把键盘交给%1</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s) appear on the board at once, for everybody to see.</source>
        <translation>
            <numerusform>全部 %n 张卡片将同时出现在卡片板上，所有人都能看到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n have not written yet.</source>
        <comment>All cards appear … 3 have not …</comment>
        <translation>
            <numerusform>%1还有 %n 人没有写。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>The time is up. Let who is writing finish the card.</source>
        <translation>时间到了。请让正在写的人把卡片写完。</translation>
    </message>
    <message>
        <source>The cards of %1 are kept and hidden.</source>
        <translation>%1 的卡片已保存并隐藏。</translation>
    </message>
    <message>
        <source>Anonymous: nobody will know who wrote what.</source>
        <translation>匿名：谁也不会知道哪张是谁写的。</translation>
    </message>
    <message>
        <source>With names, shown to all when everybody is done.</source>
        <translation>署名，等所有人写完后一起展示。</translation>
    </message>
    <message>
        <source>Write down what you know, each for yourself. No talking.</source>
        <translation>写下您知道的，各写各的。不要交谈。</translation>
    </message>
    <message>
        <source>Pass the keyboard</source>
        <translation>传递键盘</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WritingForm</name>
    <message>
        <source>Your card</source>
        <translation>您的卡片</translation>
    </message>
    <message>
        <source>One thought a card; Enter begins the next</source>
        <translation>一张卡片写一个想法；按 Enter 开始下一张</translation>
    </message>
    <message>
        <source>Done, pass on</source>
        <translation>写完了，交给下一位</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一张卡片</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>返回全体</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <comment>a person</comment>
        <translation>%1 正在写</translation>
    </message>
    <message>
        <source>Anonymous: a card keeps the team and not your name. Nobody sees it before the reveal. When you pass on, your cards leave this screen for good.</source>
        <translation>匿名：卡片只保留团队，不保留您的姓名。揭晓之前谁也看不到。您交给下一位之后，您的卡片就从此屏幕上永远消失。</translation>
    </message>
    <message>
        <source>Your name stands on your cards. Nobody sees them before the reveal.</source>
        <translation>您的姓名写在您的卡片上。揭晓之前谁也看不到。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written</source>
        <translation>
            <numerusform>已写 %n 张卡片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WritingSetup</name>
    <message>
        <source>Write in silence</source>
        <translation>静默书写</translation>
    </message>
    <message>
        <source>Everybody writes for themselves, and nobody sees anything before you reveal all cards at once. So the quiet say as much as the loud, and nobody follows the first.</source>
        <translation>每个人各写各的，在您一次揭晓所有卡片之前，谁也看不到任何内容。这样，话少的人和话多的人说得一样多，也不会有人跟着第一个说话的人走。</translation>
    </message>
    <message>
        <source>Names on the cards</source>
        <translation>卡片上的姓名</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Minutes to write</source>
        <translation>书写的分钟数</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Type cards from paper</source>
        <translation>录入纸上的卡片</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>谁来写</translation>
    </message>
    <message>
        <source>A card keeps the team and not the person; the file does not know either. This cannot be changed later. Where one person is a whole team, the team tells who it was.</source>
        <translation>卡片只保留团队，不保留个人；文件里也没有记录。之后无法更改。如果一个团队只有一个人，看团队就知道是谁。</translation>
    </message>
    <message>
        <source>A card shows who wrote it, once it is revealed.</source>
        <translation>卡片揭晓之后，会显示是谁写的。</translation>
    </message>
    <message>
        <source>Add who is in the room under “People”, beside the questions; then they can write one after the other. Cards on paper can be typed at once.</source>
        <translation>请在问题旁的“人员”下添加在场的人；然后他们就可以依次书写。纸上的卡片可以立即录入。</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WrittenCards</name>
    <message>
        <source>Change this card</source>
        <translation>更改这张卡片</translation>
    </message>
    <message>
        <source>Take this card back</source>
        <translation>收回这张卡片</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::YesNoFilter</name>
    <message>
        <source>Yes: %1</source>
        <translation>是：%1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>否：%1</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>没有值：%1</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Agenda</name>
    <message>
        <source>Everyone looks</source>
        <translation>一起看</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Secret vote</source>
        <translation>秘密投票</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作决定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>The agendas in %1 cannot be read. Install Lodestar again, or mend the file.</source>
        <translation>无法读取 %1 中的议程。请重新安装 Lodestar，或修复该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AgendaStore</name>
    <message>
        <source>This block is no longer in the agenda.</source>
        <translation>此环节已不在议程中。</translation>
    </message>
    <message>
        <source>Own agenda</source>
        <translation>自定议程</translation>
    </message>
    <message>
        <source>Began an agenda of one&apos;s own</source>
        <translation>开始自定议程</translation>
    </message>
    <message>
        <source>There is no agenda of this name.</source>
        <translation>没有这个名称的议程。</translation>
    </message>
    <message>
        <source>Chose the agenda %1</source>
        <translation>选择议程“%1”</translation>
    </message>
    <message>
        <source>A block of the agenda needs a name.</source>
        <translation>议程环节需要名称。</translation>
    </message>
    <message>
        <source>Added %1 to the agenda</source>
        <translation>将“%1”添加到议程</translation>
    </message>
    <message>
        <source>Removed %1 from the agenda</source>
        <translation>将“%1”从议程中移除</translation>
    </message>
    <message>
        <source>Moved %1 in the agenda</source>
        <translation>在议程中移动“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 %n minute(s)</source>
        <translation>
            <numerusform>将“%1”设为 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed a block of the agenda to %1</source>
        <translation>将议程环节改名为“%1”</translation>
    </message>
    <message>
        <source>Changed what to say at %1</source>
        <translation>更改“%1”时要说的话</translation>
    </message>
    <message>
        <source>Changed how the room works during %1</source>
        <translation>更改“%1”中大家的参与方式</translation>
    </message>
    <message>
        <source>Chose the questions of %1</source>
        <translation>选择“%1”的问题</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AnswerForm</name>
    <message>
        <source>its row names no question</source>
        <translation>所在行没有注明问题</translation>
    </message>
    <message>
        <source>there is no question %1</source>
        <translation>没有问题 %1</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters; the rest is left out</source>
        <translation>
            <numerusform>超过 %n 个字符；其余部分略去</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>This table has no column with the ids of questions (q1, q2, …) and columns of answers behind it. Use the form that Hand out questions makes, and leave its first columns as they are.</source>
        <translation>此表格没有写明问题序号（q1、q2 等）的列，其后也没有回答的列。请使用“分发问题”生成的表单，并保持前几列不变。</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AnswerFormPlan</name>
    <message>
        <source>line %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>Not taken, %1: “%2” (%3)</source>
        <extracomment>%1 is the place of a cell, %2 its text, %3 why it could not be taken</extracomment>
        <translation>未采用，%1：“%2”（%3）</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translation>正在读取表单</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more cells that could not be taken.</source>
        <translation>
            <numerusform>……另有 %n 个单元格无法采用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::CardStore</name>
    <message>
        <source>A card needs at least one word.</source>
        <translation>卡片至少需要一个词。</translation>
    </message>
    <message>
        <source>This card is no longer on the board.</source>
        <translation>此卡片已不在卡片板上。</translation>
    </message>
    <message>
        <source>Added a card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Changed a card</source>
        <translation>更改卡片</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n card(s)</source>
        <translation>
            <numerusform>移除 %n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n card(s)</source>
        <translation>
            <numerusform>暂存 %n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n card(s) to another question</source>
        <translation>
            <numerusform>将 %n 张卡片送到另一个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>To split a card, write each part on a line of its own.</source>
        <translation>要拆分卡片，请把每一部分单独写成一行。</translation>
    </message>
    <message>
        <source>Split a card</source>
        <translation>拆分卡片</translation>
    </message>
    <message>
        <source>Choose at least two cards to merge.</source>
        <translation>请至少选择两张要合并的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n card(s)</source>
        <translation>
            <numerusform>合并 %n 张卡片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::ClusterStore</name>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>This group is no longer on the board.</source>
        <translation>此卡片组已不在卡片板上。</translation>
    </message>
    <message>
        <source>Choose the cards that belong together.</source>
        <translation>请选择属于一组的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>Grouped %n card(s)</source>
        <translation>
            <numerusform>将 %n 张卡片分为一组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n group(s) of cards</source>
        <translation>
            <numerusform>建立 %n 个卡片组</numerusform>
        </translation>
    </message>
    <message>
        <source>Named a group %1</source>
        <translation>将卡片组命名为“%1”</translation>
    </message>
    <message>
        <source>Moved the group %1</source>
        <translation>移动卡片组“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) out of their groups</source>
        <translation>
            <numerusform>将 %n 张卡片移出卡片组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) to the group %1</source>
        <translation>
            <numerusform>将 %n 张卡片移到卡片组“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two groups to merge.</source>
        <translation>请选择要合并的两个卡片组。</translation>
    </message>
    <message>
        <source>Merged the groups %1 and %2</source>
        <translation>合并卡片组“%1”与“%2”</translation>
    </message>
    <message>
        <source>Dissolved the group %1</source>
        <translation>解散卡片组“%1”</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::DataAnswer</name>
    <message>
        <source>fewer than 10</source>
        <translation>10 以下</translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation>10 至 49</translation>
    </message>
    <message>
        <source>50 to 249</source>
        <translation>50 至 249</translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation>250 及以上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 63 customers</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1，最佳客户：%n 家的中位数，其中一半在 %2 与 %3 之间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1，最佳客户：中位数，仅有 %n 个已知值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, other customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1，其他客户：%n 家的中位数，其中一半在 %2 与 %3 之间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, other customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1，其他客户：中位数，仅有 %n 个已知值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1，全部客户：%n 家的中位数，其中一半在 %2 与 %3 之间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1，全部客户：中位数，仅有 %n 个已知值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n best customer(s)</source>
        <translation>
            <numerusform>%1：%n 家最佳客户的平均值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n customer(s)</source>
        <translation>
            <numerusform>%1：%n 家客户的平均值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n best customer(s); in general it could be %2 to %3</source>
        <translation>
            <numerusform>%1：%n 家最佳客户的中位数；总体可能在 %2 至 %3 之间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s); in general it could be %2 to %3</source>
        <translation>
            <numerusform>%1：%n 家客户的中位数；总体可能在 %2 至 %3 之间</numerusform>
        </translation>
    </message>
    <message>
        <source>customers with %1: %2</source>
        <translation>客户的%1为：%2</translation>
    </message>
    <message>
        <source>best customers with %1: %2</source>
        <translation>最佳客户的%1为：%2</translation>
    </message>
    <message>
        <source>best customers with %1: %2; of the others %3 of %4</source>
        <translation>最佳客户的%1为：%2；其他客户中为 %3/%4</translation>
    </message>
    <message numerus="yes">
        <source>customers with %1: %2; %n of them best</source>
        <translation>
            <numerusform>客户的%1为：%2；其中最佳客户 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>customers are in the best set today</source>
        <translation>客户目前属于最佳客户</translation>
    </message>
    <message>
        <source>best customers with %1: yes; of the others %2 of %3</source>
        <translation>最佳客户的%1为：是；其他客户中为 %2/%3</translation>
    </message>
    <message>
        <source>customers with %1: yes</source>
        <translation>客户的%1为：是</translation>
    </message>
    <message>
        <source>customers whose contact and decision-maker have the same title</source>
        <translation>客户的联系人与决策者职位相同</translation>
    </message>
    <message>
        <source>best customers whose contact and decision-maker have the same title; of the others %1 of %2</source>
        <translation>最佳客户的联系人与决策者职位相同；其他客户中为 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s) with %2: %3</source>
        <translation>
            <numerusform>%1：%2为“%3”的 %n 家客户的中位数</numerusform>
        </translation>
    </message>
    <message>
        <source>best customers with %1: %2; of the others %3 of %4 (%5)</source>
        <translation>最佳客户的%1为：%2；其他客户中为 %3/%4（%5）</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best.</source>
        <translation>
            <numerusform>%n 家客户，其中最佳客户 %1 家。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s). Nobody is rated yet, so the best cannot be set apart.</source>
        <translation>
            <numerusform>%n 家客户。还没有评分，因此无法区分最佳客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attribute and how many customers lack it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Without a value: %1.</source>
        <translation>没有值：%1。</translation>
    </message>
    <message>
        <source>What is known there does not show an answer.</source>
        <translation>已知的内容没有显示出答案。</translation>
    </message>
    <message>
        <source>No data set answers this question.</source>
        <translation>没有数据集能回答这个问题。</translation>
    </message>
    <message>
        <source>There are no customers in the project yet.</source>
        <translation>项目中还没有客户。</translation>
    </message>
    <message>
        <source>Needs a column: %1.</source>
        <translation>需要列：%1。</translation>
    </message>
    <message>
        <source>best customers with %1: at least one; of the others %2 of %3</source>
        <translation>最佳客户的%1为：至少 1；其他客户中为 %2/%3</translation>
    </message>
    <message>
        <source>customers with %1: at least one</source>
        <translation>客户的%1为：至少 1</translation>
    </message>
    <message>
        <source>best customers with %1: 9 or 10; of the others %2 of %3</source>
        <translation>最佳客户的%1为：9 或 10；其他客户中为 %2/%3</translation>
    </message>
    <message>
        <source>customers with %1: 9 or 10</source>
        <translation>客户的%1为：9 或 10</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::DecisionChain</name>
    <message>
        <source>confidence %1 of 5</source>
        <translation>把握程度 %1，满分 5</translation>
    </message>
    <message>
        <source>decided on %1, %2</source>
        <comment>date, confidence</comment>
        <translation>于 %1 决定，%2</translation>
    </message>
    <message>
        <source>decided on %1, owner %2, %3</source>
        <comment>date, a person, confidence</comment>
        <translation>于 %1 决定，负责人 %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>with dissent</source>
        <translation>有不同意见</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Expectation</name>
    <message>
        <source>It names no attribute, so the data cannot be asked.</source>
        <translation>没有指明属性，因此无法用数据核对。</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>没有列“%1”。</translation>
    </message>
    <message>
        <source>%1 Too few customers have it, or too few have not, to tell.</source>
        <translation>%1符合的客户太少，或不符合的太少，无法判断。</translation>
    </message>
    <message>
        <source>Say which value of %1 you mean.</source>
        <translation>请说明指的是“%1”的哪个值。</translation>
    </message>
    <message>
        <source>No customer has %2 under %1.</source>
        <translation>没有客户的“%1”为“%2”。</translation>
    </message>
    <message>
        <source>The data says so</source>
        <translation>数据支持</translation>
    </message>
    <message>
        <source>The data says the opposite</source>
        <translation>数据相反</translation>
    </message>
    <message>
        <source>The data cannot tell</source>
        <translation>数据无法判断</translation>
    </message>
    <message>
        <source>Not in the data</source>
        <translation>数据中没有</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::ExpectationStore</name>
    <message>
        <source>Say what you expect: choose an attribute, or write it down.</source>
        <translation>请说明你们的预期：选择一个属性，或写下来。</translation>
    </message>
    <message>
        <source>Changed an expectation</source>
        <translation>更改预期</translation>
    </message>
    <message>
        <source>Wrote down an expectation</source>
        <translation>写下预期</translation>
    </message>
    <message>
        <source>Removed an expectation</source>
        <translation>删除预期</translation>
    </message>
    <message>
        <source>Removed all expectations</source>
        <translation>删除全部预期</translation>
    </message>
    <message>
        <source>Revealed what was expected</source>
        <translation>揭晓预期</translation>
    </message>
    <message>
        <source>Hid what was expected</source>
        <translation>隐藏预期</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Gap</name>
    <message>
        <source>Not judged yet</source>
        <translation>尚未判断</translation>
    </message>
    <message>
        <source>The data agrees</source>
        <translation>数据一致</translation>
    </message>
    <message>
        <source>The data says otherwise</source>
        <translation>数据显示并非如此</translation>
    </message>
    <message>
        <source>The data cannot tell</source>
        <translation>数据无法说明</translation>
    </message>
    <message>
        <source>Removed the gap between belief and data</source>
        <translation>删除看法与数据的落差</translation>
    </message>
    <message>
        <source>Wrote down the gap between belief and data</source>
        <translation>写下看法与数据的落差</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::GapHint</name>
    <message>
        <source>No column with values to name answers this question: compare for yourselves.</source>
        <translation>没有一列的值能回答这个问题：请自行比较。</translation>
    </message>
    <message>
        <source>The words of the room name no value of these columns: compare for yourselves.</source>
        <translation>大家说的话里没有提到这些列中的任何值：请自行比较。</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Hypothesis</name>
    <message>
        <source>opinion</source>
        <translation>看法</translation>
    </message>
    <message>
        <source>said in an interview</source>
        <translation>一次访谈中提到</translation>
    </message>
    <message>
        <source>said by several</source>
        <translation>多人提到</translation>
    </message>
    <message>
        <source>seen in what they do</source>
        <translation>从行为中看到</translation>
    </message>
    <message>
        <source>paid for</source>
        <translation>为此付费</translation>
    </message>
    <message>
        <source>repeated or renewed</source>
        <translation>复购或续约</translation>
    </message>
    <message>
        <source>No threshold was agreed, so nothing says whether that is enough.</source>
        <translation>没有商定门槛，因此无从判断这是否足够。</translation>
    </message>
    <message>
        <source>Even the cautious end is not below the %1 agreed: it holds.</source>
        <translation>即使按谨慎的一端，也不低于商定的 %1：成立。</translation>
    </message>
    <message>
        <source>That is not below the %1 agreed, but the truth still could be: ask more before you rely on it.</source>
        <translation>这不低于商定的 %1，但真实情况仍可能更低：请多问一些人再依靠它。</translation>
    </message>
    <message>
        <source>That is below the %1 agreed: by your own rule it is given up. With more answers it could still come out otherwise.</source>
        <translation>这低于商定的 %1：按你们自己的规则，应放弃它。回答再多一些，结果仍可能不同。</translation>
    </message>
    <message>
        <source>Even the favourable end is below the %1 agreed: give it up.</source>
        <translation>即使按有利的一端，也低于商定的 %1：放弃它。</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Nobody has voted: what the team says as a whole counts.</source>
        <translation>还没有人投票：以团队整体的说法为准。</translation>
    </message>
    <message>
        <source>One vote: %1.</source>
        <translation>一票：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), all of them %1.</source>
        <translation>
            <numerusform>%n 票，全部为%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), mean %1 of 3, from low to high: you do not agree. Let both ends say why.</source>
        <translation>
            <numerusform>%n 票，平均 %1（满分 3），从低到高都有：你们意见不一。请让两端都说说原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), mean %1 of 3, from %2 to %3.</source>
        <translation>
            <numerusform>%n 票，平均 %1（满分 3），从%2到%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was asked yet. Agree first below which share you give it up.</source>
        <translation>还没有问过任何人。请先商定占比低于多少就放弃它。</translation>
    </message>
    <message>
        <source>Nobody was asked yet. It is given up when fewer than %1 say so.</source>
        <translation>还没有问过任何人。这样说的人少于 %1 时就放弃它。</translation>
    </message>
    <message>
        <source>%1 of %2 said so: %3, likely between %4 and %5.</source>
        <translation>%2 人中有 %1 人这样说：%3，可能介于 %4 和 %5 之间。</translation>
    </message>
    <message>
        <source>The threshold was set or changed on %1, after the first answer was known: it proves less.</source>
        <translation>门槛是在 %1 设定或更改的，当时已经知道第一个回答：它的证明力因此较弱。</translation>
    </message>
    <message>
        <source>not in the data</source>
        <translation>数据中没有</translation>
    </message>
    <message>
        <source>supported by the data</source>
        <translation>得到数据支持</translation>
    </message>
    <message>
        <source>not yet clear in the data</source>
        <translation>数据尚不明确</translation>
    </message>
    <message>
        <source>contradicted by the data</source>
        <translation>与数据相矛盾</translation>
    </message>
    <message>
        <source>Say which attribute of customers it speaks of, and the data answers beside you.</source>
        <translation>请指明它说的是客户的哪个属性，数据就会与你们的看法并列作答。</translation>
    </message>
    <message>
        <source>The customers in use do not tell: there is no column for it, its cells are empty, or nobody is best yet.</source>
        <translation>正在使用的客户无法说明：没有相应的列，单元格为空，或者还没有最佳客户。</translation>
    </message>
    <message>
        <source>%1 of %2 best customers and %3 of %4 others: a difference of %5 to %6 points.</source>
        <translation>%2 家最佳客户中有 %1 家，%4 家其他客户中有 %3 家：相差 %5 至 %6 个百分点。</translation>
    </message>
    <message>
        <source>The best customers have it more often.</source>
        <translation>最佳客户更常具备。</translation>
    </message>
    <message>
        <source>The best customers have it less often.</source>
        <translation>最佳客户较少具备。</translation>
    </message>
    <message>
        <source>That could be chance, in either direction.</source>
        <translation>这可能是偶然，两个方向都有可能。</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::HypothesisStore</name>
    <message>
        <source>A hypothesis needs a statement.</source>
        <translation>假设需要一句陈述。</translation>
    </message>
    <message>
        <source>Changed a hypothesis</source>
        <translation>更改假设</translation>
    </message>
    <message>
        <source>Added a hypothesis</source>
        <translation>添加假设</translation>
    </message>
    <message>
        <source>Removed a hypothesis</source>
        <translation>删除假设</translation>
    </message>
    <message>
        <source>More people said so than were asked. Raise the number of people asked first.</source>
        <translation>这样说的人数多于所问的人数。请先调高所问的人数。</translation>
    </message>
    <message>
        <source>Said how strongly a hypothesis is believed</source>
        <translation>表明对假设的相信程度</translation>
    </message>
    <message>
        <source>Took back how strongly a hypothesis is believed</source>
        <translation>收回对假设的相信程度</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::MeetingClock</name>
    <message>
        <source>%1 left</source>
        <comment>a time such as 3:10</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 left: come to an end</source>
        <translation>剩余 %1：请收尾</translation>
    </message>
    <message>
        <source>%1 left: last sentence</source>
        <translation>剩余 %1：最后一句</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>落后 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>提前 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Minutes</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>block of the agenda</comment>
        <translation>%1：已略过</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <comment>block of the agenda</comment>
        <translation>%1：未进行到</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4</source>
        <comment>time of day, block, time used, planned minutes</comment>
        <translation>%1  %2：%3，计划 %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, team</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>person, time of day</comment>
        <translation>%1，到 %2 为止</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Confidence: %1 of 5</source>
        <translation>把握程度：%1，满分 5</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>疑虑：%1</translation>
    </message>
    <message>
        <source>Seen differently: %1</source>
        <translation>不同意见：%1</translation>
    </message>
    <message>
        <source>Workshop: %1</source>
        <translation>研讨会：%1</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>在场人员</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>我们的决定</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>What was when</source>
        <translation>时间记录</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were written.</source>
        <translation>
            <numerusform>共写了 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have answers and no decision.</source>
        <translation>
            <numerusform>%n 个问题已有回答，尚无决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Progress</name>
    <message>
        <source>nothing yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>the data says otherwise</source>
        <translation>数据显示并非如此</translation>
    </message>
    <message>
        <source>a vote split</source>
        <translation>投票意见分散</translation>
    </message>
    <message>
        <source>somebody sees it differently</source>
        <translation>有人看法不同</translation>
    </message>
    <message>
        <source>the confidence is low</source>
        <translation>把握程度低</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Question</name>
    <message>
        <source>Warm-up</source>
        <translation>热身</translation>
    </message>
    <message>
        <source>Service delivery</source>
        <translation>服务交付</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>盈利</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>The questions in %1 cannot be read. Install Lodestar again, or mend the file.</source>
        <translation>无法读取 %1 中的问题。请重新安装 Lodestar，或修复该文件。</translation>
    </message>
    <message>
        <source>Our own questions</source>
        <translation>我们自己的问题</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>留待以后</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::QuestionStore</name>
    <message>
        <source>Delivery first</source>
        <translation>交付优先</translation>
    </message>
    <message>
        <source>Profitability first</source>
        <translation>盈利优先</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>自定顺序</translation>
    </message>
    <message>
        <source>This question is no longer in the project.</source>
        <translation>此问题已不在项目中。</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Ordered the questions: %1</source>
        <translation>调整问题顺序：%1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>Put away %1</source>
        <translation>收起%1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>放回%1</translation>
    </message>
    <message>
        <source>A question needs at least one word.</source>
        <translation>问题至少需要一个词。</translation>
    </message>
    <message>
        <source>This is one of the shipped questions; it can be reworded.</source>
        <translation>这是自带的问题之一；可以修改它的措辞。</translation>
    </message>
    <message>
        <source>Added the question %1</source>
        <translation>添加问题“%1”</translation>
    </message>
    <message>
        <source>Changed the question %1</source>
        <translation>更改问题“%1”</translation>
    </message>
    <message>
        <source>Removed the question %1</source>
        <translation>删除问题“%1”</translation>
    </message>
    <message>
        <source>Reworded %1</source>
        <translation>修改%1的措辞</translation>
    </message>
    <message>
        <source>Restored the words of %1</source>
        <translation>恢复%1的原有措辞</translation>
    </message>
    <message>
        <source>Restored the 25 questions</source>
        <translation>恢复 25 个问题</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::RespondentStore</name>
    <message>
        <source>somebody without a name</source>
        <translation>未具名的人</translation>
    </message>
    <message>
        <source>Say who was asked: a name, a title or a company.</source>
        <translation>请说明问的是谁：姓名、职位或公司。</translation>
    </message>
    <message>
        <source>Changed what is known of %1</source>
        <translation>更改“%1”的信息</translation>
    </message>
    <message>
        <source>Wrote down an interview or survey with %1</source>
        <translation>记下对“%1”的访谈或调查</translation>
    </message>
    <message>
        <source>Removed somebody who was asked, with their answers</source>
        <translation>删除一位受访者及其回答</translation>
    </message>
    <message>
        <source>Took answers out of their theme</source>
        <translation>将回答移出主题</translation>
    </message>
    <message>
        <source>Gave answers the theme %1</source>
        <translation>将回答归入主题“%1”</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteRound</name>
    <message>
        <source>Dots</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>100 points</source>
        <translation>100 分</translation>
    </message>
    <message>
        <source>Consent, 1 to 5</source>
        <translation>赞同程度，1 到 5</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Dots are whole: 1 or more on an item.</source>
        <translation>圆点为整数：每项 1 个或更多。</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n dot(s) on one item.</source>
        <translation>
            <numerusform>每项上限为 %n 个圆点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many: everybody has %n dot(s).</source>
        <translation>
            <numerusform>超出了：每人有 %n 个圆点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Points are whole numbers from 0.</source>
        <translation>分数应为 0 或更大的整数。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n point(s) left to give: a ballot has 100.</source>
        <translation>
            <numerusform>还有 %n 分可给：一张选票共 100 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n point(s) too many: a ballot has 100.</source>
        <translation>
            <numerusform>多给了 %n 分：一张选票共 100 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent is a number from 1, against it, to 5, fully with it.</source>
        <translation>赞同程度是 1 到 5 的数字：1 为反对，5 为完全赞同。</translation>
    </message>
    <message>
        <source>Ranks run from 1 without a gap.</source>
        <translation>名次从 1 开始，中间不留空缺。</translation>
    </message>
    <message>
        <source>Two items have the same rank: each place is given once.</source>
        <translation>有两项名次相同：每个名次只能给一次。</translation>
    </message>
    <message>
        <source>There is nothing to vote on: write cards first, or options of your own.</source>
        <translation>没有可投票的内容：请先写卡片，或自行添加选项。</translation>
    </message>
    <message>
        <source>A choice needs two items or more; one alone can be put to consent.</source>
        <translation>要作选择，至少需要两项；只有一项时，可以就它表决赞同程度。</translation>
    </message>
    <message>
        <source>An item is in the vote twice.</source>
        <translation>投票中有一项出现了两次。</translation>
    </message>
    <message>
        <source>Everybody needs a dot at least.</source>
        <translation>每人至少需要一个圆点。</translation>
    </message>
    <message>
        <source>This ballot is empty.</source>
        <translation>这张选票是空的。</translation>
    </message>
    <message>
        <source>Something on this ballot is not in this vote.</source>
        <translation>这张选票上有不属于此投票的内容。</translation>
    </message>
    <message>
        <source>An item is on this ballot twice.</source>
        <translation>这张选票上有一项出现了两次。</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteStore</name>
    <message>
        <source>Revealed a vote</source>
        <translation>揭晓一次投票</translation>
    </message>
    <message>
        <source>Closed a vote</source>
        <translation>结束一次投票</translation>
    </message>
    <message>
        <source>Opened a vote again</source>
        <translation>重新开放一次投票</translation>
    </message>
    <message>
        <source>Opened a vote</source>
        <translation>发起一次投票</translation>
    </message>
    <message>
        <source>This vote is no longer in the project.</source>
        <translation>此投票已不在项目中。</translation>
    </message>
    <message>
        <source>This vote has been revealed and stays as it is. Vote again in a new round.</source>
        <translation>此投票已经揭晓，不再改动。请另开一轮重新投票。</translation>
    </message>
    <message>
        <source>Close the vote before you reveal it.</source>
        <translation>揭晓之前，请先结束投票。</translation>
    </message>
    <message>
        <source>Removed a vote</source>
        <translation>删除一次投票</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again, or vote in a new round.</source>
        <translation>此投票已结束。请重新开放它，或另开一轮投票。</translation>
    </message>
    <message>
        <source>A ballot needs the person who casts it.</source>
        <translation>选票需要写明是谁投的。</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>%1 的选票</translation>
    </message>
    <message>
        <source>Changed the ballot of %1</source>
        <translation>更改 %1 的选票</translation>
    </message>
    <message>
        <source>Removed the ballot of %1</source>
        <translation>删除 %1 的选票</translation>
    </message>
    <message>
        <source>The votes are secret until they are revealed.</source>
        <translation>揭晓之前，投票内容保密。</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteWords</name>
    <message>
        <source>Nothing got a vote.</source>
        <translation>没有哪一项得票。</translation>
    </message>
    <message>
        <source>First: %1 (%2).</source>
        <comment>an item, what it got</comment>
        <translation>第一：%1（%2）。</translation>
    </message>
    <message>
        <source>A tie for the first place: %1 (%2 each).</source>
        <comment>items, what each got</comment>
        <translation>并列第一：%1（各 %2）。</translation>
    </message>
    <message>
        <source>The order depends on how you count: most people stand behind %1 (%2).</source>
        <comment>an item, what it got</comment>
        <translation>顺序取决于计法：支持人数最多的是“%1”（%2）。</translation>
    </message>
    <message>
        <source>All dots on %1 come from one person.</source>
        <comment>an item</comment>
        <translation>“%1”的圆点全部来自同一个人。</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) were not used.</source>
        <translation>
            <numerusform>有 %n 个圆点没有用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) object to %1: ask why before you decide.</source>
        <translation>
            <numerusform>%n 人反对“%1”：作决定之前，请先问问原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the items of a ranking</comment>
        <translation>，然后是</translation>
    </message>
    <message>
        <source>Too many items to go through all orders: the one with the fewest disagreements that was found is %1. It agrees with %2 of the paired choices; no order can agree with more than %3.</source>
        <translation>项目太多，无法逐一检查所有顺序：找到的分歧最少的顺序是：%1。它与 %2 的两两选择一致；任何顺序一致的都不会超过 %3。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n order(s) agree equally well with everybody (Kemeny): this is a tie.</source>
        <translation>
            <numerusform>有超过 %n 种顺序与大家的意见同样一致（Kemeny）：这是平局。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) agree equally well with everybody (Kemeny): this is a tie.</source>
        <translation>
            <numerusform>有 %n 种顺序与大家的意见同样一致（Kemeny）：这是平局。</numerusform>
        </translation>
    </message>
    <message>
        <source>The order with the fewest disagreements (Kemeny): %1.</source>
        <translation>分歧最少的顺序（Kemeny）：%1。</translation>
    </message>
    <message>
        <source>%1 beats every other one in a direct choice.</source>
        <comment>an item</comment>
        <translation>直接两两比较时，“%1”胜过其他每一项。</translation>
    </message>
    <message>
        <source>No clear winner: nothing beats every other one in a direct choice.</source>
        <translation>没有明显的胜者：直接两两比较时，没有哪一项胜过其他每一项。</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>agreement</comment>
        <translation>强</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation>中等</translation>
    </message>
    <message>
        <source>weak: discuss before you decide</source>
        <comment>agreement</comment>
        <translation>弱：请先讨论再作决定</translation>
    </message>
    <message>
        <source>How far people agree: %1 (Kendall&apos;s W %2).</source>
        <translation>意见一致程度：%1（Kendall 和谐系数 W 为 %2）。</translation>
    </message>
    <message>
        <source>How far people pick the same ones: %1 (Fleiss&apos; kappa %2).</source>
        <translation>选择一致程度：%1（Fleiss kappa 为 %2）。</translation>
    </message>
    <message>
        <source>How far people agree: %1 (Krippendorff&apos;s alpha %2).</source>
        <translation>意见一致程度：%1（Krippendorff alpha 为 %2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n 个圆点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 on %3 count as %n: the limit is %4 on one item.</source>
        <comment>dots, a person, an item, a number</comment>
        <translation>
            <numerusform>%2 给“%3”的 %1 按 %n 个计：每项上限为 %4 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>还没有人投票。</translation>
    </message>
    <message>
        <source>%1 graded two cards that are one thing now (%2): the lower grade, %3, counts.</source>
        <comment>a person, an item, a grade</comment>
        <translation>%1 评过的两张卡片现已合为一项（%2）：以较低的评分 %3 为准。</translation>
    </message>
    <message>
        <source>%1 ranked two cards that are one thing now (%2): the better rank, %3, counts.</source>
        <comment>a person, an item, a rank</comment>
        <translation>%1 排过的两张卡片现已合为一项（%2）：以较前的名次 %3 为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>dots, people</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 points on average, median %2, %3</source>
        <comment>…, …, people</comment>
        <translation>平均 %1 分，中位数 %2，%3</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>median %1, from %2 to %3, %4</source>
        <comment>grades, people</comment>
        <translation>中位数 %1，从 %2 到 %3，%4</translation>
    </message>
    <message>
        <source>%1 Borda points, %2</source>
        <comment>…, people</comment>
        <translation>Borda 计分 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>每人 %n 个圆点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at most on one item</source>
        <comment>dots each, limit</comment>
        <translation>%1，每项最多 %2 个</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::WorkshopStore</name>
    <message>
        <source>Service delivery</source>
        <translation>服务交付</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>领导层</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Changed an answer to question %1</source>
        <translation>更改问题 %1 的一条回答</translation>
    </message>
    <message>
        <source>Answered question %1</source>
        <translation>回答问题 %1</translation>
    </message>
    <message>
        <source>Changed an answer</source>
        <translation>更改一条回答</translation>
    </message>
    <message>
        <source>Answered a question</source>
        <translation>回答一个问题</translation>
    </message>
    <message>
        <source>Removed the decision on question %1</source>
        <translation>删除问题 %1 的决定</translation>
    </message>
    <message>
        <source>Decided question %1</source>
        <translation>就问题 %1 作出决定</translation>
    </message>
    <message>
        <source>Removed a decision</source>
        <translation>删除一项决定</translation>
    </message>
    <message>
        <source>Decided a question</source>
        <translation>就一个问题作出决定</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>参与者需要姓名。</translation>
    </message>
    <message>
        <source>Changed the participant %1</source>
        <translation>更改参与者“%1”</translation>
    </message>
    <message>
        <source>Added the participant %1</source>
        <translation>添加参与者“%1”</translation>
    </message>
    <message>
        <source>This participant is no longer in the project.</source>
        <translation>此参与者已不在项目中。</translation>
    </message>
    <message>
        <source>Removed the participant %1</source>
        <translation>移除参与者“%1”</translation>
    </message>
    <message>
        <source>An answer needs at least one word.</source>
        <translation>回答至少需要一个词。</translation>
    </message>
    <message>
        <source>This answer is no longer in the project.</source>
        <translation>此回答已不在项目中。</translation>
    </message>
    <message>
        <source>Removed an answer to question %1</source>
        <translation>删除问题 %1 的一条回答</translation>
    </message>
    <message>
        <source>Removed an answer</source>
        <translation>删除一条回答</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::WritingStore</name>
    <message>
        <source>This round of writing is no longer in the project.</source>
        <translation>这一轮书写已不在项目中。</translation>
    </message>
    <message>
        <source>This round is already revealed. Begin another one, or put the card on the board.</source>
        <translation>这一轮已经揭晓。请另开一轮，或把卡片放到卡片板上。</translation>
    </message>
    <message>
        <source>There is a round of silent writing on this question. Reveal it first.</source>
        <translation>这个问题还有一轮静默书写。请先揭晓它。</translation>
    </message>
    <message>
        <source>Began silent writing</source>
        <translation>开始静默书写</translation>
    </message>
    <message>
        <source>A card needs at least one word.</source>
        <translation>卡片至少需要一个词。</translation>
    </message>
    <message>
        <source>Wrote a card in silence</source>
        <translation>静默书写一张卡片</translation>
    </message>
    <message>
        <source>Took back a card written in silence</source>
        <translation>收回一张静默书写的卡片</translation>
    </message>
    <message>
        <source>Passed the keyboard on</source>
        <translation>把键盘交给下一位</translation>
    </message>
    <message>
        <source>Revealed what was written</source>
        <translation>揭晓书写的内容</translation>
    </message>
    <message>
        <source>Cards are written in this round. Reveal them; what nobody needs can be removed then.</source>
        <translation>这一轮已经写有卡片。请揭晓它们；谁都不需要的，之后可以移除。</translation>
    </message>
    <message>
        <source>Ended silent writing</source>
        <translation>结束静默书写</translation>
    </message>
</context>
</TS>
