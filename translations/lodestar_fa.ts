<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>TraitPanel</name>
    <message>
        <source>Show the customers behind it</source>
        <translation>نمایش مشتریان پشت آن</translation>
    </message>
</context>
<context>
    <name>lodestar::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>لغو شد. چیزی تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>lodestar::Text</name>
    <message>
        <source>%1, %2</source>
        <comment>list of things, all but the last</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of things, before the last</comment>
        <translation>%1 و %2</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::AttributeCounts</name>
    <message>
        <source>other (%1)</source>
        <comment>number of values</comment>
        <translation>مقدارهای دیگر (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::ChartSpec</name>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>تعدادها</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>تفاوت (واحد درصد)</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>کران پایین</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>کران بالا</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>میزان قطعیت</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1، از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Best customer</source>
        <translation>مشتری برتر</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>هنوز چیزی برای مقایسه نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); the largest is %1 with %2 points (%3 to %4).</source>
        <translation>
            <numerusform>%Ln تفاوت؛ بزرگ‌ترین آن‌ها %1 با %2 واحد درصد است (%3 تا %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4.</source>
        <translation>%1: %2 %3 از %4.</translation>
    </message>
    <message>
        <source>Nothing to divide yet.</source>
        <translation>هنوز چیزی برای تقسیم نیست.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>هنوز مقداری نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) from %2 to %3.</source>
        <translation>
            <numerusform>%1: %Ln مقدار از %2 تا %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The threshold is at %2.</source>
        <translation>%1 آستانه روی %2 است.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best: %2 against %3.</source>
        <translation>
            <numerusform>%Ln مشتری، %1 تا از آن‌ها جزو بهترین‌ها: %2 در برابر %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین‌ها</translation>
    </message>
    <message>
        <source>Share of the best</source>
        <translation>سهم در بهترین‌ها</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>بقیه</translation>
    </message>
    <message>
        <source>Share of the others</source>
        <translation>سهم در بقیه</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>ترکیب</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>تعداد بهترین‌ها</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نقطه</translation>
    </message>
    <message>
        <source>%1: %2 (%3) against %4 (%5).</source>
        <comment>a value; a group and its share; another group and its share</comment>
        <translation>%1: %2 (%3) در برابر %4 (%5).</translation>
    </message>
    <message>
        <source>%1: the median of the best is %2, that of the others %3.</source>
        <translation>%1: میانهٔ بهترین‌ها %2 و میانهٔ بقیه %3 است.</translation>
    </message>
    <message>
        <source>No combination yet.</source>
        <translation>هنوز ترکیبی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s); the strongest is %1: %2 customers, %3 points.</source>
        <translation>
            <numerusform>%Ln ترکیب؛ قوی‌ترین آن‌ها %1: %2 مشتری، %3 واحد درصد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the customers, %3 of the value.</source>
        <translation>%1: %2 از مشتریان، %3 از ارزش.</translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 در برابر %2.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::CustomerScatter</name>
    <message>
        <source>In the upper half of both %1 and %2: %3 of %4 best customers (%5), %6 of %7 others (%8).</source>
        <comment>two attributes, counts and shares</comment>
        <translation>در نیمهٔ بالایی هر دو، هم %1 و هم %2: ‏%3 از %4 مشتری برتر (%5) و %6 از %7 مشتری دیگر (%8).</translation>
    </message>
    <message numerus="yes">
        <source>Of %n customer(s) one of the two is not known; they are left out.</source>
        <translation>
            <numerusform>برای %Ln مشتری یکی از این دو معلوم نیست؛ این‌ها کنار گذاشته شده‌اند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::chart::GroupCharts</name>
    <message numerus="yes">
        <source>Of %n customer(s) it is not known; shares are of the others.</source>
        <translation>
            <numerusform>برای %Ln مشتری معلوم نیست؛ سهم‌ها از مشتریان دیگر حساب شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین‌ها</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>بقیه</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>attribute, then a finding about one of its values</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>همهٔ مشتریان</translation>
    </message>
    <message>
        <source>%1: %2 of %3 customers (%4) are %5.</source>
        <comment>attribute, counts, share, its most common value</comment>
        <translation>%1: برای %2 از %3 مشتری (%4)، %5.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 best customers use it (%4), %5 of all.</source>
        <comment>product, counts and shares</comment>
        <translation>%1: %2 از %3 مشتری برتر از آن استفاده می‌کنند (%4)، و %5 از کل.</translation>
    </message>
    <message>
        <source>No best customer uses: %1.</source>
        <comment>products</comment>
        <translation>هیچ مشتری برتری از این‌ها استفاده نمی‌کند: %1.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Difference (percentage points)</source>
        <translation>تفاوت (واحد درصد)</translation>
    </message>
    <message>
        <source>%1 of %2 best, %3 of %4 others</source>
        <comment>counts</comment>
        <translation>بهترین‌ها %1 از %2، بقیه %3 از %4</translation>
    </message>
    <message>
        <source>hard to explain by luck</source>
        <translation>بعید است تصادفی باشد</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>شاید تصادفی</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::NumberCharts</name>
    <message>
        <source>Share of the customers</source>
        <translation>سهم از مشتریان</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>سهم از %1</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%Ln مشتری برتر</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 (%2 of all) bring %3 of %4.</source>
        <comment>best customers, shares, a value</comment>
        <translation>‏%1 (%2 از کل) %3 از %4 را می‌آورند.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) below 0 count as 0.</source>
        <translation>
            <numerusform>%Ln مقدار زیر ۰ برابر ۰ حساب شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value are left out.</source>
        <translation>
            <numerusform>%Ln مشتری بدون مقدار کنار گذاشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Arguments</name>
    <message>
        <source>Unknown option %1.</source>
        <translation>گزینهٔ %1 ناشناخته است.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>گزینهٔ --%1 مقدار نمی‌گیرد.</translation>
    </message>
    <message>
        <source>The option --%1 may be given once only.</source>
        <translation>گزینهٔ --%1 را فقط یک بار می‌توان نوشت.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>گزینهٔ --%1 مقدار می‌خواهد: --%1 %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Bands</name>
    <message>
        <source>Attribute</source>
        <translation>مشخصه</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>بازه‌ها</translation>
    </message>
    <message>
        <source>one band, nothing to compare</source>
        <translation>یک بازه، چیزی برای مقایسه نیست</translation>
    </message>
    <message>
        <source>--edges is a list such as 10,50,250 (dates as 2024-01-31), not &quot;%1&quot;.</source>
        <translation>گزینهٔ --edges فهرستی مانند 10,50,250 است (تاریخ‌ها به شکل 2024-01-31)، نه «%1».</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a date, so it is not cut into bands.</source>
        <translation>ستون %1 نه عدد است و نه تاریخ، پس به بازه‌ها بریده نمی‌شود.</translation>
    </message>
    <message>
        <source>--cut of %1 is one of %2, not &quot;%3&quot;.</source>
        <translation>گزینهٔ --cut برای %1 یکی از این‌هاست: %2؛ نه «%3».</translation>
    </message>
    <message>
        <source>--edges goes with --cut own or months only.</source>
        <translation>گزینهٔ --edges فقط با --cut own یا --cut months به کار می‌رود.</translation>
    </message>
    <message>
        <source>--cut own needs --edges, such as --edges 10,50,250.</source>
        <translation>گزینهٔ --cut own به --edges نیاز دارد، مانند --edges 10,50,250.</translation>
    </message>
    <message>
        <source>Say which attribute is to be cut: bands FILE.icp ATTRIBUTE --cut …</source>
        <translation>بگویید کدام مشخصه بریده شود: bands FILE.icp ATTRIBUTE --cut …</translation>
    </message>
    <message>
        <source>%1 is not looked at: it is no attribute known before the sale.</source>
        <translation>ستون %1 بررسی نمی‌شود: مشخصه‌ای نیست که پیش از فروش معلوم باشد.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>ستون %1 وجود ندارد.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Best</name>
    <message>
        <source>--weight is written as METRIC=W, a number of 0 or more; not &quot;%1&quot;.</source>
        <translation>گزینهٔ --weight به شکل METRIC=W نوشته می‌شود و عدد آن ۰ یا بیشتر است، نه «%1».</translation>
    </message>
    <message>
        <source>The metric %1 is weighed twice.</source>
        <translation>به سنجهٔ %1 دو بار وزن داده شده است.</translation>
    </message>
    <message>
        <source>No column of %1 has the role %2. Import it with --map %2=COLUMN.</source>
        <translation>هیچ ستونی از %1 نقش %2 ندارد. آن را با --map %2=COLUMN وارد کنید.</translation>
    </message>
    <message>
        <source>--top is a number of customers or a share such as 20%, not &quot;%1&quot;.</source>
        <translation>گزینهٔ --top تعداد مشتریان یا سهمی مانند 20% است، نه «%1».</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>کمتر بهتر است</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best, from a score of %3.</source>
        <translation>از %2 مشتری نمره‌دار، %1 تا جزو بهترین‌ها هستند، از نمرهٔ %3 به بالا.</translation>
    </message>
    <message>
        <source>Under %1 similar sets of weights, %2 of the best customers stay the same on average.</source>
        <translation>با %1 ترکیب مشابه از وزن‌ها، به‌طور میانگین %2 از بهترین مشتریان همان می‌مانند.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نمره</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معلوم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر؛ --json همه را فهرست می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no customers yet. Import them first: lodestar-cli import.</source>
        <translation>پروژهٔ %1 هنوز مشتری ندارد. نخست آن‌ها را وارد کنید: lodestar-cli import.</translation>
    </message>
    <message>
        <source>Nobody can be scored: no column of %1 says what a customer is worth. Import it again with --map, for example --map revenue=COLUMN.</source>
        <translation>به هیچ‌کس نمی‌توان نمره داد: هیچ ستونی از %1 نمی‌گوید مشتری چقدر ارزش دارد. دوباره با --map وارد کنید، برای نمونه --map revenue=COLUMN.</translation>
    </message>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>مجموعه‌داده با شماره‌اش مشخص می‌شود، نه با «%1».</translation>
    </message>
    <message>
        <source>The lifetime values were computed before the tables or their corrections changed. Compute them anew: lodestar-cli clv --save.</source>
        <translation>ارزش‌های طول عمر پیش از تغییر جدول‌ها یا اصلاح‌هایشان محاسبه شده‌اند. آن‌ها را از نو محاسبه کنید: lodestar-cli clv --save.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how firm a customer&apos;s place is, and in which share of weightings it is best</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without %1, %2 come in and %3 go out.</source>
        <translation>بدون %1، %2 مشتری وارد بهترین‌ها و %3 مشتری خارج می‌شوند.</translation>
    </message>
    <message>
        <source>The scores have a natural break at %1, with %2 customers above it.</source>
        <translation>نمره‌ها در %1 شکست طبیعی دارند و %2 مشتری بالای آن‌اند.</translation>
    </message>
    <message>
        <source>Stays best</source>
        <translation>ماندن در بهترین‌ها</translation>
    </message>
    <message>
        <source>Not a fit:</source>
        <translation>نامناسب:</translation>
    </message>
    <message>
        <source>%1 is no metric and no column, and no column has a metric role. Give one a role: import with --map.</source>
        <translation>‏%1 نه سنجه است و نه ستون، و هیچ ستونی نقش سنجه ندارد. به یک ستون چنین نقشی بدهید: با --map وارد کنید.</translation>
    </message>
    <message>
        <source>%1 is no metric and no column. The metrics of these customers are: %2. Any other column of numbers is named as in the table.</source>
        <translation>‏%1 نه سنجه است و نه ستون. سنجه‌های این مشتریان: %2. هر ستون عددی دیگر با همان نامی که در جدول دارد نوشته می‌شود.</translation>
    </message>
    <message>
        <source>The column %1 cannot be weighed: only numbers, amounts and yes or no can.</source>
        <translation>به ستون %1 نمی‌توان وزن داد: فقط عددها، مبلغ‌ها و بله/خیر وزن می‌گیرند.</translation>
    </message>
    <message>
        <source>--top and --threshold both say where the best end. Give one of them.</source>
        <translation>گزینه‌های --top و --threshold هر دو می‌گویند بهترین‌ها کجا پایان می‌یابند. فقط یکی از آن‌ها را بدهید.</translation>
    </message>
    <message>
        <source>--threshold is score=60, natural or gap, not &quot;%1&quot;.</source>
        <translation>گزینهٔ --threshold یکی از score=60، natural یا gap است، نه «%1».</translation>
    </message>
    <message>
        <source>--normalise is KIND or METRIC=KIND with KIND one of %1; not &quot;%2&quot;.</source>
        <translation>گزینهٔ --normalise به شکل KIND یا METRIC=KIND نوشته می‌شود و KIND یکی از %1 است؛ نه «%2».</translation>
    </message>
    <message>
        <source>%1 has no weight, so it cannot be normalised.</source>
        <translation>‏%1 وزن ندارد، پس نمی‌توان آن را نرمال‌سازی کرد.</translation>
    </message>
    <message>
        <source>--missing is reweight, zero or half, not &quot;%1&quot;.</source>
        <translation>گزینهٔ --missing یکی از reweight، zero یا half است، نه «%1».</translation>
    </message>
    <message>
        <source>Data set %1 (%2) is a table of the kind “%3”, and best judges customers. Leave --dataset out to judge those in use.</source>
        <translation>مجموعه‌دادهٔ %1 (%2) جدولی از نوع «%3» است و best مشتریان را می‌سنجد. برای سنجش مشتریان در حال استفاده، --dataset را ندهید.</translation>
    </message>
    <message>
        <source>%1 has only one customer, and a score compares customers with one another.</source>
        <translation>در %1 فقط یک مشتری هست و نمره، مشتریان را با یکدیگر مقایسه می‌کند.</translation>
    </message>
    <message>
        <source>Nobody can be scored: what says what a customer is worth in %1 (%2) is the same for everybody, or empty. Weigh another column: --weight COLUMN=1.</source>
        <translation>به کسی نمی‌توان نمره داد: آنچه ارزش مشتری را در %1 (%2) نشان می‌دهد برای همه یکسان یا خالی است. به ستون دیگری وزن بدهید: --weight COLUMN=1.</translation>
    </message>
    <message>
        <source>The lifetime values were computed by other terms than the project keeps now. Compute them anew: lodestar-cli clv --save.</source>
        <translation>ارزش‌های طول عمر با شرایطی جز آنچه اکنون در پروژه است محاسبه شده‌اند. آن‌ها را از نو محاسبه کنید: lodestar-cli clv --save.</translation>
    </message>
    <message>
        <source>--normalise &quot;%1&quot; contradicts another one for the same.</source>
        <translation>گزینهٔ --normalise «%1» با گزینهٔ دیگری برای همان ستون ناسازگار است.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Changes</name>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>مجموعه‌داده با شماره‌اش مشخص می‌شود، نه با «%1».</translation>
    </message>
    <message>
        <source>%1 has no two data sets to compare. Import the newer file into the same project: lodestar-cli import.</source>
        <translation>پروژهٔ %1 دو مجموعه‌داده برای مقایسه ندارد. فایل تازه‌تر را در همان پروژه وارد کنید: lodestar-cli import.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر؛ --json آن‌ها را فهرست می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>از %1 تا %2:</translation>
    </message>
    <message>
        <source>The customers cannot be matched: the two have no column with numbers or names of customers in common.</source>
        <translation>مشتریان را نمی‌توان تطبیق داد: این دو هیچ ستون مشترکی با شماره یا نام مشتری ندارند.</translation>
    </message>
    <message>
        <source>New customers: %1. Gone: %2. Changed: %3 of the %4 others.</source>
        <translation>مشتریان تازه: %1. رفته: %2. تغییرکرده: %3 از %4 مشتری دیگر.</translation>
    </message>
    <message>
        <source>They were matched by name: the two have no column with customer numbers in common.</source>
        <translation>تطبیق با نام انجام شد: این دو هیچ ستون مشترکی با شمارهٔ مشتری ندارند.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>خانه‌های تغییرکرده</translation>
    </message>
    <message>
        <source>new column</source>
        <translation>ستون تازه</translation>
    </message>
    <message>
        <source>column is gone</source>
        <translation>ستون دیگر نیست</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>تازه:</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>رفته:</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Check</name>
    <message>
        <source>%1 is whole.</source>
        <translation>پروژهٔ %1 سالم است.</translation>
    </message>
    <message>
        <source>%1 is not whole.</source>
        <translation>پروژهٔ %1 سالم نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not whole: %n problem(s), the first: %2</source>
        <translation>
            <numerusform>پروژهٔ %1 سالم نیست: %Ln مشکل، نخستین آن‌ها: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Clv</name>
    <message>
        <source>--%1 is a share such as 0.3 or 30%, not &quot;%2&quot;.</source>
        <translation>گزینهٔ --%1 سهمی مانند 0.3 یا 30% است، نه «%2».</translation>
    </message>
    <message>
        <source>--margin is a share such as 0.3 or 30%, or PRODUCT=SHARE, not &quot;%1&quot;.</source>
        <translation>گزینهٔ --margin سهمی مانند 0.3 یا 30% یا PRODUCT=SHARE است، نه «%1».</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>گزینهٔ --%1 یکی از %2 است، نه «%3».</translation>
    </message>
    <message>
        <source>--months is a whole number.</source>
        <translation>گزینهٔ --months عددی صحیح است.</translation>
    </message>
    <message>
        <source>--as-of is a day such as 2026-06-30, not &quot;%1&quot;.</source>
        <translation>گزینهٔ --as-of روزی مانند 2026-06-30 است، نه «%1».</translation>
    </message>
    <message>
        <source>--save and --remove exclude each other.</source>
        <translation>گزینه‌های --save و --remove را نمی‌توان با هم نوشت.</translation>
    </message>
    <message>
        <source>The computed lifetime value is no column of the customers any more.</source>
        <translation>ارزش طول عمر محاسبه‌شده دیگر ستونی از مشتریان نیست.</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>در سال</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>خریدهای مجدد</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>حاشیهٔ سود سالانه</translation>
    </message>
    <message>
        <source>Renewals expected</source>
        <translation>تمدیدهای مورد انتظار</translation>
    </message>
    <message>
        <source>Periods stayed</source>
        <translation>دوره‌های ماندن</translation>
    </message>
    <message>
        <source>Margin a period</source>
        <translation>حاشیهٔ سود هر دوره</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>خریدهای مورد انتظار</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>احتمال خرید دوباره</translation>
    </message>
    <message>
        <source>Each earns</source>
        <translation>سود هر خرید</translation>
    </message>
    <message>
        <source>Parameters: %1. Log-likelihood: %2.</source>
        <translation>پارامترها: %1. لگاریتم درست‌نمایی: %2.</translation>
    </message>
    <message>
        <source>Plain retention, whatever the age: %1 a period (%2 to %3).</source>
        <translation>نرخ نگهداشت ساده، بدون توجه به سن مشتری: %1 در هر دوره (%2 تا %3).</translation>
    </message>
    <message>
        <source>By the model %1 renew the first time, %2 the second, %3 the twelfth; %4 are left after twelve periods.</source>
        <translation>طبق مدل، %1 بار نخست تمدید می‌کنند، %2 بار دوم و %3 بار دوازدهم؛ پس از دوازده دوره %4 باقی مانده‌اند.</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; together %3.</source>
        <translation>%1 از %2 مشتری مقدار دارند؛ در مجموع %3.</translation>
    </message>
    <message>
        <source>Kept as the column of the role CLV: best weighs it from now on. lodestar-cli undo takes it back.</source>
        <translation>به‌صورت ستون نقش CLV نگه داشته شد: best از این پس به آن وزن می‌دهد. lodestar-cli undo آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر؛ --json همه را فهرست می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The margin &quot;%1&quot; is given besides another one. Give one for all, and one for each product.</source>
        <translation>حاشیهٔ سود «%1» در کنار حاشیهٔ سود دیگری داده شده است. یکی برای همه بدهید و یکی برای هر محصول.</translation>
    </message>
    <message>
        <source>No column of the purchases names products, so a margin for %1 is of nothing. Give one margin for all: --margin 30%.</source>
        <translation>هیچ ستونی از خریدها محصول را نام نمی‌برد، پس حاشیهٔ سود %1 به چیزی مربوط نمی‌شود. یک حاشیهٔ سود برای همه بدهید: --margin 30%.</translation>
    </message>
    <message>
        <source>No purchase is of a product called %1. Some of the products are: %2.</source>
        <translation>هیچ خریدی از محصولی با نام %1 نیست. برخی از محصول‌ها: %2.</translation>
    </message>
    <message>
        <source>No purchase is of a product called %1. The products are: %2.</source>
        <translation>هیچ خریدی از محصولی با نام %1 نیست. محصول‌ها: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Commands</name>
    <message>
        <source>The value of --%1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>مقدار --%1 باید عددی از %2 تا %3 باشد، نه «%4».</translation>
    </message>
    <message>
        <source>creates an empty project</source>
        <translation>پروژه‌ای خالی می‌سازد</translation>
    </message>
    <message>
        <source>writes a data set as clean CSV</source>
        <translation>یک مجموعه‌داده را به‌صورت CSV پاکیزه می‌نویسد</translation>
    </message>
    <message>
        <source>scores every customer and marks the best</source>
        <translation>به همهٔ مشتریان نمره می‌دهد و بهترین‌ها را مشخص می‌کند</translation>
    </message>
    <message>
        <source>what the best customers share against the rest</source>
        <translation>وجه مشترک بهترین مشتریان در برابر بقیه</translation>
    </message>
    <message>
        <source>the 25 questions with the team&apos;s answers and what the data says</source>
        <translation>۲۵ پرسش با پاسخ‌های تیم و آنچه داده‌ها می‌گویند</translation>
    </message>
    <message>
        <source>drafts an ideal customer profile from the strongest traits</source>
        <translation>از روی قوی‌ترین ویژگی‌ها پیش‌نویس یک پروفایل مشتری ایده‌آل می‌سازد</translation>
    </message>
    <message>
        <source>lists the profiles and their versions</source>
        <translation>پروفایل‌ها و نسخه‌هایشان را فهرست می‌کند</translation>
    </message>
    <message>
        <source>shows the definition of a profile</source>
        <translation>تعریف یک پروفایل را نشان می‌دهد</translation>
    </message>
    <message>
        <source>freezes the working definition as the next version</source>
        <translation>تعریف جاری را به‌عنوان نسخهٔ بعدی تثبیت می‌کند</translation>
    </message>
    <message>
        <source>lists the personas inside each profile</source>
        <translation>پرسوناهای درون هر پروفایل را فهرست می‌کند</translation>
    </message>
    <message>
        <source>shows personas in full</source>
        <translation>پرسوناها را کامل نشان می‌دهد</translation>
    </message>
    <message>
        <source>writes the PDF to share</source>
        <translation>فایل PDF برای هم‌رسانی را می‌نویسد</translation>
    </message>
    <message>
        <source>the whole road in one command: project, summary and scores from one table</source>
        <translation>همهٔ راه در یک فرمان: پروژه، خلاصه و نمره‌ها از یک جدول</translation>
    </message>
    <message>
        <source>every action taken, newest first</source>
        <translation>همهٔ کارهای انجام‌شده، تازه‌ترین در بالا</translation>
    </message>
    <message>
        <source>takes the last action back</source>
        <translation>آخرین کار را برمی‌گرداند</translation>
    </message>
    <message>
        <source>does again what was taken back last</source>
        <translation>آخرین کار برگردانده‌شده را دوباره انجام می‌دهد</translation>
    </message>
    <message>
        <source>is the file whole and ours; never writes to it</source>
        <translation>آیا فایل سالم و از آنِ ماست؛ هرگز در آن نمی‌نویسد</translation>
    </message>
    <message>
        <source>imports tables and brings together those that belong together</source>
        <translation>جدول‌ها را وارد می‌کند و آن‌هایی را که به هم تعلق دارند کنار هم می‌آورد</translation>
    </message>
    <message>
        <source>who is new, gone or changed since the import before</source>
        <translation>چه کسی از زمان وارد کردن پیشین تازه آمده، رفته یا تغییر کرده است</translation>
    </message>
    <message>
        <source>reads a dirty CSV, a workbook or a database and writes it as clean CSV, no project needed</source>
        <translation>یک CSV نامرتب، کارپوشه یا پایگاه داده را می‌خواند و به‌صورت CSV پاکیزه می‌نویسد؛ به پروژه نیازی نیست</translation>
    </message>
    <message>
        <source>what to look at in the data: gaps, outliers, spellings, duplicates, cells worth filling</source>
        <translation>آنچه در داده‌ها باید دید: جاهای خالی، مقدارهای پرت، نگارش‌ها، تکراری‌ها، خانه‌هایی که ارزش پر کردن دارند</translation>
    </message>
    <message>
        <source>the corrections laid over the customers, and what they did</source>
        <translation>اصلاح‌هایی که روی مشتریان اعمال شده و نتیجهٔ آن‌ها</translation>
    </message>
    <message>
        <source>takes a correction out of the recipe</source>
        <translation>یک اصلاح را از دستور اصلاح برمی‌دارد</translation>
    </message>
    <message>
        <source>what each customer is worth, in one of four ways</source>
        <translation>ارزش هر مشتری، به یکی از چهار روش</translation>
    </message>
    <message>
        <source>how numbers and dates are cut into bands, or cuts one anew</source>
        <translation>عددها و تاریخ‌ها چگونه به بازه‌ها بریده می‌شوند، یا یکی را از نو می‌برد</translation>
    </message>
    <message>
        <source>writes a table or a form for the team</source>
        <translation>یک جدول یا فرم برای تیم می‌نویسد</translation>
    </message>
    <message>
        <source>brings in what a copy of the same project changed, or a filled form says</source>
        <translation>تغییرهای یک کپی از همین پروژه یا پاسخ‌های یک فرم پرشده را وارد می‌کند</translation>
    </message>
    <message>
        <source>compares two versions, or the working definition: what changed, and whom it moves</source>
        <translation>دو نسخه، یا نسخه‌ای را با تعریف جاری مقایسه می‌کند: چه چیزی عوض شده و چه کسی را جابه‌جا می‌کند</translation>
    </message>
    <message>
        <source>makes a version the working definition again</source>
        <translation>یک نسخه را دوباره تعریف جاری می‌کند</translation>
    </message>
    <message>
        <source>fit of prospects or customers: tier, points, why, and what to find out</source>
        <translation>تناسب مشتریان احتمالی یا مشتریان: رده، امتیاز، دلیل و آنچه باید فهمید</translation>
    </message>
    <message>
        <source>how well a profile finds the best customers, also among customers held back</source>
        <translation>یک پروفایل بهترین مشتریان را چقدر خوب پیدا می‌کند، در میان مشتریان نگه‌داشته‌شده برای آزمون هم</translation>
    </message>
    <message>
        <source>begins another profile with the same definition</source>
        <translation>پروفایل دیگری با همان تعریف آغاز می‌کند</translation>
    </message>
    <message>
        <source>gives a profile another name</source>
        <translation>نام یک پروفایل را عوض می‌کند</translation>
    </message>
    <message>
        <source>puts a profile out of the way, or brings it back</source>
        <translation>یک پروفایل را بایگانی می‌کند یا بازمی‌گرداند</translation>
    </message>
    <message>
        <source>removes a profile and its personas</source>
        <translation>یک پروفایل و پرسوناهایش را حذف می‌کند</translation>
    </message>
    <message>
        <source>compares two versions of a persona</source>
        <translation>دو نسخه از یک پرسونا را مقایسه می‌کند</translation>
    </message>
    <message>
        <source>freezes a persona as its next version</source>
        <translation>یک پرسونا را به‌عنوان نسخهٔ بعدی‌اش تثبیت می‌کند</translation>
    </message>
    <message>
        <source>copies a persona into another profile or project</source>
        <translation>یک پرسونا را به پروفایل یا پروژه‌ای دیگر کپی می‌کند</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Csv</name>
    <message>
        <source>rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>ترمیم‌شده</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>خط %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر؛ --json همه را فهرست می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>to check</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>‏%1 خالی است.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Draft</name>
    <message>
        <source>%1 is a file. Give --out the name of a folder.</source>
        <translation>%1 یک فایل است. در --out نام یک پوشه را بدهید.</translation>
    </message>
    <message>
        <source>Another draft is being written to %1. Wait for it, or choose another folder for --out.</source>
        <translation>پیش‌نویس دیگری در حال نوشته شدن در %1 است. صبر کنید یا برای --out پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place for --out.</source>
        <translation>پوشهٔ %1 ساخته نمی‌شود. جای دیگری برای --out انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is there already and is not written over. Choose another folder for --out, or move the file away.</source>
        <translation>%1 از پیش وجود دارد و روی آن نوشته نمی‌شود. پوشهٔ دیگری برای --out انتخاب کنید یا آن فایل را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder for --out.</source>
        <translation>در %1 چیزی نمی‌توان نوشت. پوشهٔ دیگری برای --out انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 could not be put in its place. Check the folder and its free space.</source>
        <translation>فایل %1 در جای خود قرار نگرفت. پوشه و فضای خالی آن را بررسی کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table could not be read and were left out; lodestar-cli import --dry-run lists them.</source>
        <translation>
            <numerusform>%Ln سطر جدول خوانده نشد و کنار گذاشته شد؛ lodestar-cli import --dry-run آن‌ها را فهرست می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was marked as best: no column says what a customer is worth. Needed is a column with what they paid (revenue), their profit, lifetime value, referrals, usage or the like; give it with --map, for example --map revenue=COLUMN.</source>
        <translation>هیچ مشتری‌ای جزو بهترین‌ها شمرده نشد: هیچ ستونی نمی‌گوید مشتری چقدر ارزش دارد. ستونی با مبلغ پرداختی (درآمد)، سود، ارزش طول عمر، معرفی‌ها، میزان استفاده یا مانند آن لازم است؛ آن را با --map بدهید، برای نمونه --map revenue=COLUMN.</translation>
    </message>
    <message>
        <source>Best was judged by the usual rule, which nobody has agreed on yet. Agree on metrics and weights.</source>
        <translation>بهترین‌ها با قاعدهٔ معمول سنجیده شدند که هنوز کسی بر سر آن توافق نکرده است. بر سر سنجه‌ها و وزن‌ها توافق کنید.</translation>
    </message>
    <message>
        <source>Drafted the profile %1</source>
        <translation>پیش‌نویس پروفایل «%1» ساخته شد</translation>
    </message>
    <message>
        <source>Drafted a persona for %1</source>
        <translation>پیش‌نویس یک پرسونا برای «%1» ساخته شد</translation>
    </message>
    <message>
        <source>Drafted from the data, not discussed yet</source>
        <translation>پیش‌نویس از روی داده‌ها، هنوز دربارهٔ آن گفت‌وگو نشده</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>فایل %1 را نمی‌توان نوشت: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the free space.</source>
        <translation>فایل %1 نوشته نشد: %2. فضای خالی را بررسی کنید.</translation>
    </message>
    <message>
        <source>Say which folder to write to: --out DIR.</source>
        <translation>بگویید در کدام پوشه نوشته شود: --out DIR.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>نمره‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Export</name>
    <message>
        <source>Say which file to write: give --out a name that ends in %1.</source>
        <translation>بگویید در کدام فایل نوشته شود: به --out نامی بدهید که با %1 پایان یابد.</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>کاغذ A4 یا Letter است، نه «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>فایل %1 را نمی‌توان نوشت: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n row(s).</source>
        <translation>
            <numerusform>فایل %1 نوشته شد: %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write: --what scores, --what questions, --what question-form or --what survey-form.</source>
        <translation>بگویید چه چیزی نوشته شود: --what scores، --what questions، --what question-form یا --what survey-form.</translation>
    </message>
    <message>
        <source>--group goes with --what question-form.</source>
        <translation>گزینهٔ --group با --what question-form به کار می‌رود.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::History</name>
    <message>
        <source>given up</source>
        <translation>رهاشده</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>برگردانده‌شده</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>هنوز کاری انجام نشده است.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه کاری</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>برگردانده شد: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوباره انجام شد: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Icp</name>
    <message>
        <source>Name the profile: --name N.</source>
        <translation>نام پروفایل را بدهید: --name N.</translation>
    </message>
    <message>
        <source>A version is named by its number, not by &quot;%1&quot;.</source>
        <translation>نسخه با شماره‌اش مشخص می‌شود، نه با «%1».</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>profile, for product</comment>
        <translation>%1، برای %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>%1 from %2 points, %3 from %4; below that %5; judged from a coverage of %6.</source>
        <translation>%1 از %2 امتیاز، %3 از %4؛ کمتر از آن %5؛ ارزیابی از پوشش %6 به بالا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a description: its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drafted the profile %1</source>
        <translation>پیش‌نویس پروفایل «%1» ساخته شد</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>پروفایل</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>محصول</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>معیارها</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>زمان ذخیره</translation>
    </message>
    <message>
        <source>There is no profile yet. Draft one: lodestar-cli icp draft.</source>
        <translation>هنوز پروفایلی نیست. یک پیش‌نویس بسازید: lodestar-cli icp draft.</translation>
    </message>
    <message>
        <source>Say why this version is saved: --note TEXT.</source>
        <translation>بگویید این نسخه چرا ذخیره می‌شود: --note TEXT.</translation>
    </message>
    <message>
        <source>Saved version %1 of %2.</source>
        <translation>نسخهٔ %1 از «%2» ذخیره شد.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>name of a profile</comment>
        <translation>‏%1 (بایگانی‌شده)</translation>
    </message>
    <message numerus="yes">
        <source>All %n profile(s) are archived. List them: --all.</source>
        <translation>
            <numerusform>هر %Ln پروفایل بایگانی شده است. برای فهرستشان: --all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::IcpDiff</name>
    <message>
        <source>A version is named by its number, or &quot;working&quot; for the working definition, not by &quot;%1&quot;.</source>
        <translation>نسخه با شماره‌اش مشخص می‌شود، یا با «working» برای تعریف جاری، نه با «%1».</translation>
    </message>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>مجموعه‌داده با شماره‌اش مشخص می‌شود، نه با «%1».</translation>
    </message>
    <message>
        <source>Name two data sets of customers, the earlier one first: --datasets 1,2.</source>
        <translation>دو مجموعه‌داده از مشتریان را نام ببرید، قدیمی‌تر در آغاز: --datasets 1,2.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>version before, version after</comment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message>
        <source>Name two versions to compare, or two data sets: --datasets 1,2.</source>
        <translation>دو نسخه را برای مقایسه نام ببرید، یا دو مجموعه‌داده را: --datasets 1,2.</translation>
    </message>
    <message>
        <source>Say which version: --version K.</source>
        <translation>بگویید کدام نسخه: --version K.</translation>
    </message>
    <message>
        <source>The working definition of %1 is version %2 again. The versions are untouched.</source>
        <translation>تعریف جاری «%1» دوباره نسخهٔ %2 است. نسخه‌ها دست‌نخورده‌اند.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::IcpValidate</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, its range</comment>
        <translation>‏%1 (%2 تا %3)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین‌ها</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>تعداد بهترین‌ها</translation>
    </message>
    <message>
        <source>Share of all best</source>
        <translation>سهم از همهٔ بهترین‌ها</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>چند برابر (lift)</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>میانهٔ %1</translation>
    </message>
    <message>
        <source>As written, on the rated customers:</source>
        <translation>همان‌گونه که نوشته شده، روی مشتریان نمره‌دار:</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>استثنا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>to be fixed</source>
        <translation>باید اصلاح شود</translation>
    </message>
    <message>
        <source>Exceptions: %1 best customers are rejected, %2 that are not a fit accepted, %3 of the weakest quarter are a best fit.</source>
        <translation>استثناها: %1 مشتری برتر رد شده‌اند، %2 نامناسب پذیرفته شده‌اند، %3 از ضعیف‌ترین چارک در ردهٔ بهترین‌اند.</translation>
    </message>
    <message>
        <source>AUC on the customers it was written from</source>
        <translation>‏AUC روی مشتریانی که تعریف از روی آن‌ها نوشته شد</translation>
    </message>
    <message>
        <source>AUC on customers held back: the same, no criterion is from the data</source>
        <translation>‏AUC روی مشتریان نگه‌داشته‌شده برای آزمون: همان، هیچ معیاری از داده نیست</translation>
    </message>
    <message>
        <source>AUC on customers held back, drafted the same way</source>
        <translation>‏AUC روی مشتریان نگه‌داشته‌شده برای آزمون، با پیش‌نویسی به همان روش</translation>
    </message>
    <message>
        <source>AUC on customers of a later list</source>
        <translation>‏AUC روی مشتریان یک فهرست بعدی</translation>
    </message>
    <message>
        <source>All attributes, on their own customers</source>
        <translation>همهٔ مشخصه‌ها، روی مشتریان خودشان</translation>
    </message>
    <message>
        <source>All attributes, on customers held back</source>
        <translation>همهٔ مشخصه‌ها، روی مشتریان نگه‌داشته‌شده برای آزمون</translation>
    </message>
    <message>
        <source>--%1 is a whole number, not &quot;%2&quot;.</source>
        <translation>گزینهٔ --%1 عددی صحیح است، نه «%2».</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Import</name>
    <message>
        <source>line %1, %2: “%3” – %4</source>
        <extracomment>a cell of a survey: its line, its column, what stands there, what became of it</extracomment>
        <translation>خط %1، %2: «%3» – %4</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Lineup</name>
    <message>
        <source>Name the profile: --name N.</source>
        <translation>نام پروفایل را بدهید: --name N.</translation>
    </message>
    <message>
        <source>Copied %1 as %2. Its personas and versions were not copied.</source>
        <translation>از «%1» کپی‌ای با نام «%2» ساخته شد. پرسوناها و نسخه‌هایش کپی نشدند.</translation>
    </message>
    <message>
        <source>Give the new name: --as NEW.</source>
        <translation>نام تازه را بدهید: --as NEW.</translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>نام «%1» از این پس «%2» است.</translation>
    </message>
    <message>
        <source>%1 is back among the profiles.</source>
        <translation>‏«%1» دوباره در میان پروفایل‌هاست.</translation>
    </message>
    <message>
        <source>%1 is archived. Bring it back: lodestar-cli icp archive --back.</source>
        <translation>‏«%1» بایگانی شد. برای بازگرداندن: lodestar-cli icp archive --back.</translation>
    </message>
    <message>
        <source>Removed %1 and its personas. Take it back: lodestar-cli undo.</source>
        <translation>‏«%1» و پرسوناهایش حذف شدند. برای برگرداندن: lodestar-cli undo.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Merge</name>
    <message>
        <source>(not revealed)</source>
        <translation>(آشکار نشده)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>removed here, changed in the copy</source>
        <translation>اینجا حذف شده، در کپی تغییر کرده</translation>
    </message>
    <message>
        <source>changed here, removed in the copy</source>
        <translation>اینجا تغییر کرده، در کپی حذف شده</translation>
    </message>
    <message>
        <source>%1 differs (not revealed)</source>
        <translation>«%1» فرق دارد (آشکار نشده)</translation>
    </message>
    <message>
        <source>%1: here %2, in the copy %3</source>
        <translation>%1: اینجا %2، در کپی %3</translation>
    </message>
    <message>
        <source>Changed on both sides:</source>
        <translation>تغییرکرده در هر دو سو:</translation>
    </message>
    <message>
        <source>Settled for the copy.</source>
        <translation>به نفع کپی تعیین تکلیف شد.</translation>
    </message>
    <message>
        <source>Settled for this project.</source>
        <translation>به نفع این پروژه تعیین تکلیف شد.</translation>
    </message>
    <message>
        <source>This project&apos;s stay as they are. To take those of the copy, merge again with --prefer theirs.</source>
        <translation>آنچه در این پروژه است همان‌گونه می‌ماند. برای گرفتن موردهای کپی، دوباره با --prefer theirs ادغام کنید.</translation>
    </message>
    <message>
        <source>Said on both sides and kept once: %1.</source>
        <translation>در هر دو سو گفته شده و یک بار نگه داشته شد: %1.</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along.</source>
        <translation>نسخهٔ %1 از «%2» هم می‌آید.</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along as version %3.</source>
        <translation>نسخهٔ %1 از «%2» به‌عنوان نسخهٔ %3 می‌آید.</translation>
    </message>
    <message>
        <source>The data set %1 of the copy is not taken over; import its file here.</source>
        <translation>مجموعه‌دادهٔ %1 از کپی گرفته نمی‌شود؛ فایل آن را اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>Was about it: %1</source>
        <translation>دربارهٔ این بود: %1</translation>
    </message>
    <message>
        <source>Where the two parted is not in the history of this project, so whatever differs counts as changed on both sides.</source>
        <translation>جایی که این دو از هم جدا شده‌اند در تاریخچهٔ این پروژه نیست، پس هر تفاوتی تغییر در هر دو سو به شمار می‌آید.</translation>
    </message>
    <message>
        <source>There is nothing new in the copy.</source>
        <translation>در کپی چیز تازه‌ای نیست.</translation>
    </message>
    <message>
        <source>Would come in:</source>
        <translation>این‌ها وارد می‌شد:</translation>
    </message>
    <message>
        <source>Came in:</source>
        <translation>وارد شد:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Merged. One undo takes all of it back.</source>
        <translation>ادغام شد. با یک بار برگرداندن، همهٔ آن پس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>--prefer takes mine or theirs, not &quot;%1&quot;.</source>
        <translation>گزینهٔ --prefer مقدار mine یا theirs می‌گیرد، نه «%1».</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::New</name>
    <message>
        <source>Created %1.</source>
        <translation>%1 ساخته شد.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Options</name>
    <message>
        <source>prints one JSON object</source>
        <translation>یک شیء JSON چاپ می‌کند</translation>
    </message>
    <message>
        <source>language of texts for people</source>
        <translation>زبان متن‌هایی که برای افراد است</translation>
    </message>
    <message>
        <source>says how the command is used</source>
        <translation>شیوهٔ کاربرد فرمان را می‌گوید</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>encoding of the source, such as windows-1250; detected unless given</source>
        <translation>کدگذاری منبع، مانند windows-1250؛ اگر داده نشود تشخیص داده می‌شود</translation>
    </message>
    <message>
        <source>what stands between cells, such as ; or tab; detected unless given</source>
        <translation>آنچه میان خانه‌هاست، مانند ; یا Tab؛ اگر داده نشود تشخیص داده می‌شود</translation>
    </message>
    <message>
        <source>decimal sign; judged per column unless given</source>
        <translation>نشان اعشار؛ اگر داده نشود برای هر ستون جدا سنجیده می‌شود</translation>
    </message>
    <message>
        <source>gives a column a role</source>
        <translation>به یک ستون نقش می‌دهد</translation>
    </message>
    <message>
        <source>column with the customer&apos;s id</source>
        <translation>ستون شناسهٔ مشتری</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>فایلی که نوشته می‌شود</translation>
    </message>
    <message>
        <source>says what an import would do and changes nothing</source>
        <translation>می‌گوید وارد کردن چه می‌کرد و چیزی را تغییر نمی‌دهد</translation>
    </message>
    <message>
        <source>data set; the newest customers unless given</source>
        <translation>مجموعه‌داده؛ اگر داده نشود تازه‌ترین مشتریان</translation>
    </message>
    <message>
        <source>every cell&apos;s text as it was read</source>
        <translation>متن هر خانه همان‌گونه که خوانده شد</translation>
    </message>
    <message>
        <source>number or share of customers that are best, for this run only</source>
        <translation>تعداد یا سهم مشتریانی که بهترین‌اند، فقط برای همین اجرا</translation>
    </message>
    <message>
        <source>customers a trait must have at least (5)</source>
        <translation>کمترین تعداد مشتریان دارای یک ویژگی (5)</translation>
    </message>
    <message>
        <source>false discovery rate that likely traits keep (0.10)</source>
        <translation>نرخ کشف نادرستی که ویژگی‌های محتمل نگه می‌دارند (0.10)</translation>
    </message>
    <message>
        <source>one group only: service, sales, customers, profitability, growth, warmup</source>
        <translation>فقط یک گروه: service، sales، customers، profitability، growth، warmup</translation>
    </message>
    <message>
        <source>product the profile is for</source>
        <translation>محصولی که پروفایل برای آن است</translation>
    </message>
    <message>
        <source>a frozen version instead of the working definition</source>
        <translation>یک نسخهٔ تثبیت‌شده به‌جای تعریف جاری</translation>
    </message>
    <message>
        <source>why this version is saved</source>
        <translation>چرا این نسخه ذخیره می‌شود</translation>
    </message>
    <message>
        <source>which report; the summary unless given</source>
        <translation>کدام گزارش؛ اگر داده نشود خلاصه</translation>
    </message>
    <message>
        <source>paper size (A4)</source>
        <translation>اندازهٔ کاغذ (A4)</translation>
    </message>
    <message>
        <source>a frozen version; the newest unless given</source>
        <translation>یک نسخهٔ تثبیت‌شده؛ اگر داده نشود تازه‌ترین</translation>
    </message>
    <message>
        <source>folder to write to; made if it is not there</source>
        <translation>پوشه‌ای که در آن نوشته می‌شود؛ اگر نباشد ساخته می‌شود</translation>
    </message>
    <message>
        <source>sheet of a workbook; the first that looks like a table unless given</source>
        <translation>برگهٔ کارپوشه؛ اگر داده نشود نخستین برگه‌ای که به جدول می‌ماند</translation>
    </message>
    <message>
        <source>table or view of a database (postgresql://… or odbc:…)</source>
        <translation>جدول یا نمای یک پایگاه داده (postgresql://… یا odbc:…)</translation>
    </message>
    <message>
        <source>query of a database; one that reads, run in a read-only transaction</source>
        <translation>پرس‌وجوی پایگاه داده؛ پرس‌وجویی که فقط می‌خواند و در تراکنش فقط‌خواندنی اجرا می‌شود</translation>
    </message>
    <message>
        <source>adds up --table per customer in the database: customer, and amount, date, product, name, stage, created, won=VALUE|VALUE</source>
        <translation>جدول --table را برای هر مشتری درون پایگاه داده جمع می‌زند: customer و amount، date، product، name، stage، created، won=VALUE|VALUE</translation>
    </message>
    <message>
        <source>what the rows are: customers (default), prospects, transactions, opportunities, survey, web, social, technographics, lookup; with several tables NAME=KIND</source>
        <translation>سطرها چه هستند: customers (پیش‌فرض)، prospects، transactions، opportunities، survey، web، social، technographics، lookup؛ با چند جدول NAME=KIND</translation>
    </message>
    <message>
        <source>a key of a related table means this customer</source>
        <translation>کلیدی از یک جدول مرتبط یعنی این مشتری</translation>
    </message>
    <message>
        <source>also takes keys as the same that differ in their legal form only</source>
        <translation>کلیدهایی را هم که فقط در شکل حقوقی تفاوت دارند یکی می‌گیرد</translation>
    </message>
    <message>
        <source>the older data set; the one imported before unless given</source>
        <translation>مجموعه‌دادهٔ قدیمی‌تر؛ اگر داده نشود، آنکه پیش از آن وارد شده</translation>
    </message>
    <message>
        <source>the newer data set; the one in use unless given</source>
        <translation>مجموعه‌دادهٔ تازه‌تر؛ اگر داده نشود، آنکه در حال استفاده است</translation>
    </message>
    <message>
        <source>how many empty cells to name that matter most (12)</source>
        <translation>از مهم‌ترین خانه‌های خالی چند تا نام برده شود (12)</translation>
    </message>
    <message>
        <source>order of day, month and year in dates that can be read in several ways; judged unless given</source>
        <translation>ترتیب روز، ماه و سال در تاریخ‌هایی که چند جور خوانده می‌شوند؛ اگر داده نشود سنجیده می‌شود</translation>
    </message>
    <message>
        <source>judges by these metrics, or columns of numbers by name, and weights, for this run only</source>
        <translation>با این سنجه‌ها، یا ستون‌های عددی به نامشان، و وزن‌هایشان می‌سنجد، فقط برای همین اجرا</translation>
    </message>
    <message>
        <source>best from a score, above the natural break, or above the largest gap, for this run only</source>
        <translation>بهترین‌ها از یک نمره به بالا، بالای شکست طبیعی یا بالای بزرگ‌ترین شکاف، فقط برای همین اجرا</translation>
    </message>
    <message>
        <source>percentile, midrank, winsorised, minmax, z or robust-z; METRIC=KIND for one metric</source>
        <translation>یکی از percentile، midrank، winsorised، minmax، z یا robust-z؛ برای یک سنجه METRIC=KIND</translation>
    </message>
    <message>
        <source>what an unknown value counts as: reweight (nothing), zero or half</source>
        <translation>مقدار نامعلوم چه به حساب می‌آید: reweight (هیچ)، zero یا half</translation>
    </message>
    <message>
        <source>data set; the customers in use unless given</source>
        <translation>مجموعه‌داده؛ اگر داده نشود مشتریان در حال استفاده</translation>
    </message>
    <message>
        <source>how it is computed: from what they earned (default), by a simple formula, from who renewed contracts, from the rhythm of purchases</source>
        <translation>روش محاسبه: از سودی که تاکنون آورده‌اند (پیش‌فرض)، با فرمولی ساده، از تمدید قراردادها، از آهنگ خریدها</translation>
    </message>
    <message>
        <source>how far a forecast looks ahead (12)</source>
        <translation>پیش‌بینی تا چند ماه جلوتر را می‌بیند (12)</translation>
    </message>
    <message>
        <source>share of the revenue that is earned, such as 0.3 or 30%, for all or for one product</source>
        <translation>سهمی از درآمد که سود است، مانند 0.3 یا 30%، برای همه یا برای یک محصول</translation>
    </message>
    <message>
        <source>discount a year (none for historic, 0.1 for the others)</source>
        <translation>نرخ تنزیل سالانه (در historic هیچ، در بقیه 0.1)</translation>
    </message>
    <message>
        <source>of historic with a discount: the value at the first purchase (default) or today</source>
        <translation>در historic با تنزیل: ارزش در زمان نخستین خرید (پیش‌فرض) یا امروز</translation>
    </message>
    <message>
        <source>later purchases are left out</source>
        <translation>خریدهای پس از آن کنار گذاشته می‌شوند</translation>
    </message>
    <message>
        <source>what holds the fit of bgnbd (weak); none: plain likelihood</source>
        <translation>آنچه برازش bgnbd را مهار می‌کند (weak)؛ none: درست‌نمایی ساده</translation>
    </message>
    <message>
        <source>formula of simple (c); the guide lists them</source>
        <translation>فرمول simple (c)؛ راهنما آن‌ها را فهرست می‌کند</translation>
    </message>
    <message>
        <source>share of customers who stay for another year, for simple</source>
        <translation>سهم مشتریانی که یک سال دیگر می‌مانند، برای simple</translation>
    </message>
    <message>
        <source>years as a customer, for simple a and b</source>
        <translation>سال‌های مشتری بودن، برای simple a و b</translation>
    </message>
    <message>
        <source>what winning a customer cost; taken off by historic and simple</source>
        <translation>هزینهٔ جذب یک مشتری؛ در historic و simple کم می‌شود</translation>
    </message>
    <message>
        <source>what the column of tenures counts; judged unless given</source>
        <translation>ستون مدت همکاری چه را می‌شمارد؛ اگر داده نشود سنجیده می‌شود</translation>
    </message>
    <message>
        <source>keeps the values as the customers&apos; CLV, for best, and how they were computed</source>
        <translation>مقدارها را به‌عنوان CLV مشتریان برای best نگه می‌دارد، همراه با روش محاسبه</translation>
    </message>
    <message>
        <source>takes the values kept away</source>
        <translation>مقدارهای نگه‌داشته‌شده را حذف می‌کند</translation>
    </message>
    <message>
        <source>conditions that combinations join at most: 1, 2 or 3 (as many as the data bears)</source>
        <translation>بیشترین تعداد شرط در هر ترکیب: 1، 2 یا 3 (تا جایی که داده‌ها اجازه دهند)</translation>
    </message>
    <message>
        <source>another data set than the customers in use</source>
        <translation>مجموعه‌داده‌ای جز مشتریان در حال استفاده</translation>
    </message>
    <message>
        <source>what one unit of a currency is worth in the others&apos; currency: USD=0.92</source>
        <translation>ارزش یک واحد از یک پول به واحد پول بقیه: USD=0.92</translation>
    </message>
    <message>
        <source>correction for many tests: Benjamini-Hochberg, or Benjamini-Yekutieli, which holds however traits depend on each other (that of the project, else bh)</source>
        <translation>تصحیح برای آزمون‌های چندگانه: بنجامینی–هوخبرگ (bh)، یا بنجامینی–یکوتیلی (by) که به هر شکل وابستگی ویژگی‌ها به هم معتبر است (اگر داده نشود تصحیح پروژه، وگرنه bh)</translation>
    </message>
    <message>
        <source>how to cut it from now on: usual, quartiles, sizes, own, years, months, or by who is best: mdlp, chimerge</source>
        <translation>از این پس چگونه بریده شود: usual، quartiles، sizes، own، years، months، یا بر پایهٔ اینکه چه کسی بهترین است: mdlp، chimerge</translation>
    </message>
    <message>
        <source>where one band ends and the next begins, for own and months</source>
        <translation>جایی که یک بازه پایان می‌یابد و بعدی آغاز می‌شود، برای own و months</translation>
    </message>
    <message>
        <source>which side stands where both changed the same; mine unless given</source>
        <translation>اگر هر دو یک چیز را تغییر داده‌اند کدام سو بماند؛ اگر داده نشود mine</translation>
    </message>
    <message>
        <source>says what a merge would do and changes nothing</source>
        <translation>می‌گوید ادغام چه می‌کند و چیزی را تغییر نمی‌دهد</translation>
    </message>
    <message>
        <source>the customers to compare on; those in use unless given</source>
        <translation>مشتریانی که مقایسه روی آن‌ها انجام می‌شود؛ اگر داده نشود آن‌هایی که در حال استفاده‌اند</translation>
    </message>
    <message>
        <source>one version on two data sets: what has drifted</source>
        <translation>یک نسخه روی دو مجموعه‌داده: چه چیزی رانش کرده است</translation>
    </message>
    <message>
        <source>the version to bring back</source>
        <translation>نسخه‌ای که بازگردانده می‌شود</translation>
    </message>
    <message>
        <source>profile the persona is in; needed where two have it</source>
        <translation>پروفایلی که پرسونا در آن است؛ لازم است اگر دو پروفایل آن را داشته باشند</translation>
    </message>
    <message>
        <source>a saved version</source>
        <translation>یک نسخهٔ ذخیره‌شده</translation>
    </message>
    <message>
        <source>profile the copy goes into</source>
        <translation>پروفایلی که کپی در آن قرار می‌گیرد</translation>
    </message>
    <message>
        <source>another project that the copy goes into</source>
        <translation>پروژهٔ دیگری که کپی در آن قرار می‌گیرد</translation>
    </message>
    <message>
        <source>prospects or customers to score; the prospects in use unless given, without any the customers</source>
        <translation>مشتریان احتمالی یا مشتریانی که نمره می‌گیرند؛ اگر داده نشود مشتریان احتمالی در حال استفاده، و اگر نباشند مشتریان</translation>
    </message>
    <message>
        <source>the first N of the list only (20 in text, all with --json)</source>
        <translation>فقط N مورد نخست فهرست (در متن 20، با --json همه)</translation>
    </message>
    <message>
        <source>how often the customers are dealt into five parts, each held back once (10)</source>
        <translation>مشتریان چند بار به پنج بخش تقسیم می‌شوند که هر کدام یک بار برای آزمون نگه داشته می‌شود (10)</translation>
    </message>
    <message>
        <source>archived profiles as well</source>
        <translation>پروفایل‌های بایگانی‌شده هم</translation>
    </message>
    <message>
        <source>name of the copy; one that is free unless given</source>
        <translation>نام کپی؛ اگر داده نشود نامی که آزاد است</translation>
    </message>
    <message>
        <source>its name from now on</source>
        <translation>نامش از این پس</translation>
    </message>
    <message>
        <source>brings it back among the profiles</source>
        <translation>آن را به میان پروفایل‌ها بازمی‌گرداند</translation>
    </message>
    <message>
        <source>prospects or customers scored for the CRM, the questions with what the team said, the questions as a form to fill in, or the customer survey to fill in</source>
        <translation>مشتریان احتمالی یا مشتریان با نمره‌هایشان برای CRM، پرسش‌ها با گفته‌های تیم، پرسش‌ها به‌صورت فرم پرکردنی، یا نظرسنجی مشتریان برای پر کردن</translation>
    </message>
    <message>
        <source>names the columns of scores as this CRM does</source>
        <translation>ستون‌های نمره را به شیوهٔ این CRM نام‌گذاری می‌کند</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Output</name>
    <message>
        <source>The output could not be written: %1. Check the free space where it goes.</source>
        <translation>خروجی نوشته نشد: %1. فضای خالی مقصد را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Persona</name>
    <message>
        <source>There is no persona yet.</source>
        <translation>هنوز پرسونایی نیست.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>پرسونا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>پروفایل</translation>
    </message>
    <message>
        <source>There is no persona &quot;%1&quot;; the project has none yet.</source>
        <translation>پرسونایی با نام «%1» نیست؛ پروژه هنوز پرسونایی ندارد.</translation>
    </message>
    <message>
        <source>There is no persona &quot;%1&quot;. There are: %2.</source>
        <translation>پرسونایی با نام «%1» نیست. پرسوناهای موجود: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>persona (profile)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>persona, title (profile)</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>A version is named by its number, not by &quot;%1&quot;.</source>
        <translation>نسخه با شماره‌اش مشخص می‌شود، نه با «%1».</translation>
    </message>
    <message>
        <source>%1 is this project itself. To copy within it, leave --to out.</source>
        <translation>‏%1 خود همین پروژه است. برای کپی درون آن، --to را ننویسید.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Name the persona: --name N.</source>
        <translation>نام پرسونا را بدهید: --name N.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>هر دو یک چیز می‌گویند.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش‌تر</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>Say why this version is saved: --note TEXT.</source>
        <translation>بگویید این نسخه چرا ذخیره می‌شود: --note TEXT.</translation>
    </message>
    <message>
        <source>Saved version %1 of %2.</source>
        <translation>نسخهٔ %1 از «%2» ذخیره شد.</translation>
    </message>
    <message>
        <source>Say where the copy goes: --to-icp ICP, or --to OTHER.icp.</source>
        <translation>بگویید کپی کجا برود: --to-icp ICP یا --to OTHER.icp.</translation>
    </message>
    <message>
        <source>Copied %1 into the profile %2.</source>
        <translation>‏«%1» به پروفایل «%2» کپی شد.</translation>
    </message>
    <message>
        <source>Several personas are called &quot;%1&quot;, in these profiles: %2. Say which: --icp ICP.</source>
        <translation>چند پرسونا «%1» نام دارند، در این پروفایل‌ها: %2. بگویید کدام: --icp ICP.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Program</name>
    <message>
        <source>There is no language &quot;%1&quot;. Use en, id, pl, fa or zh_CN.</source>
        <translation>زبان «%1» وجود ندارد. از en، id، pl، fa یا zh_CN استفاده کنید.</translation>
    </message>
    <message>
        <source>Usage: lodestar-cli COMMAND [ARGUMENTS] [--json] [--lang en|id|pl|fa|zh_CN]</source>
        <translation>شیوهٔ کاربرد: lodestar-cli COMMAND [ARGUMENTS] [--json] [--lang en|id|pl|fa|zh_CN]</translation>
    </message>
    <message>
        <source>lodestar-cli COMMAND --help says more of a command.</source>
        <translation>دستور lodestar-cli COMMAND --help دربارهٔ یک فرمان بیشتر می‌گوید.</translation>
    </message>
    <message>
        <source>Usage: lodestar-cli %1 %2 [OPTIONS]</source>
        <translation>شیوهٔ کاربرد: lodestar-cli %1 %2 [OPTIONS]</translation>
    </message>
    <message>
        <source>After %1 one of these words is needed: %2.</source>
        <translation>پس از %1 یکی از این واژه‌ها لازم است: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. lodestar-cli --help lists the commands.</source>
        <translation>فرمانی با نام «%1» نیست. lodestar-cli --help فرمان‌ها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>%1 See lodestar-cli %2 --help.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 نگاه کنید به lodestar-cli %2 --help.</translation>
    </message>
    <message>
        <source>The command is used as: lodestar-cli %1 %2 [OPTIONS].</source>
        <translation>شیوهٔ کاربرد فرمان: lodestar-cli %1 %2 [OPTIONS].</translation>
    </message>
    <message>
        <source>Say what to do: lodestar-cli COMMAND. lodestar-cli --help lists the commands.</source>
        <translation>بگویید چه کاری انجام شود: lodestar-cli COMMAND. lodestar-cli --help فرمان‌ها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Unknown option %1. lodestar-cli --help lists the commands.</source>
        <translation>گزینهٔ %1 ناشناخته است. lodestar-cli --help فرمان‌ها را فهرست می‌کند.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Progress</name>
    <message>
        <source>%1: %2</source>
        <comment>what is being done: how far</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Quality</name>
    <message>
        <source>Spellings that look like one thing:</source>
        <translation>نگارش‌هایی که به یک چیز می‌مانند:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, number of cells</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows that look like one customer:</source>
        <translation>سطرهایی که به یک مشتری می‌مانند:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customers, reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fill in these cells, and the conclusion may change:</source>
        <translation>این خانه‌ها را پر کنید، شاید نتیجه تغییر کند:</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Questions</name>
    <message>
        <source>There is no group &quot;%1&quot;. The groups are: %2.</source>
        <translation>گروهی با نام «%1» نیست. گروه‌ها: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>تصمیم: %1</translation>
    </message>
    <message>
        <source>Gap: %1. %2</source>
        <comment>a verdict, words</comment>
        <translation>فاصله: %1. %2</translation>
    </message>
    <message>
        <source>confidence %1 of 5</source>
        <translation>اطمینان %1 از ۵</translation>
    </message>
    <message>
        <source>owner %1, %2</source>
        <comment>a person, confidence</comment>
        <translation>مسئول: %1، %2</translation>
    </message>
    <message>
        <source>Not surer because: %1</source>
        <translation>دلیل اطمینان کمتر: %1</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>نظر مخالف: %1</translation>
    </message>
    <message numerus="yes">
        <source>Vote (%1): %n have voted, not revealed yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>رأی‌گیری (%1): %Ln نفر رأی داده‌اند، هنوز آشکار نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vote (%1): %n have voted</source>
        <comment>people</comment>
        <translation>
            <numerusform>رأی‌گیری (%1): %Ln نفر رأی داده‌اند</numerusform>
        </translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <comment>why</comment>
        <translation>مورد اختلاف: %1</translation>
    </message>
    <message>
        <source>Asked of customers: %1</source>
        <comment>a question</comment>
        <translation>پرسیده‌شده از مشتریان: %1</translation>
    </message>
    <message numerus="yes">
        <source>[%1] %n of them</source>
        <comment>a theme, people</comment>
        <translation>
            <numerusform>[%1] %Ln نفر از آن‌ها</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>what somebody said, and who it was</extracomment>
        <translation>‏«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all of them</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر؛ --json همه را دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer survey asks this, and nobody has answered yet. Write the form with: export --what survey-form</source>
        <translation>نظرسنجی مشتریان این را می‌پرسد و هنوز کسی پاسخ نداده است. فرم را با این بنویسید: export --what survey-form</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Rates</name>
    <message>
        <source>--rate is written as CUR=R, what one unit of a currency is worth, such as USD=0.92; not &quot;%1&quot;.</source>
        <translation>گزینهٔ --rate به شکل CUR=R نوشته می‌شود، یعنی ارزش یک واحد از آن پول، مانند USD=0.92؛ نه «%1».</translation>
    </message>
    <message>
        <source>%1 is the currency that the others are converted to, so it has no rate.</source>
        <translation>‏%1 همان واحد پولی است که بقیه به آن تبدیل می‌شوند، پس نرخ ندارد.</translation>
    </message>
    <message>
        <source>%1 has two rates. Give it one.</source>
        <translation>برای %1 دو نرخ داده شده است. یکی بدهید.</translation>
    </message>
    <message>
        <source>No amount here says in which currency it is, so a rate for %1 converts nothing. Give none, or import the table with a column of currencies.</source>
        <translation>هیچ مبلغی اینجا نمی‌گوید به کدام واحد پول است، پس نرخ %1 چیزی را تبدیل نمی‌کند. نرخی ندهید، یا جدول را با ستونی برای واحد پول وارد کنید.</translation>
    </message>
    <message>
        <source>No amount is in %1, so a rate for it converts nothing. The currencies are: %2.</source>
        <translation>هیچ مبلغی به %1 نیست، پس نرخ آن چیزی را تبدیل نمی‌کند. واحدهای پول: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Recipe</name>
    <message>
        <source>%1 has no customers yet. Import a table first: lodestar-cli import.</source>
        <translation>پروژهٔ %1 هنوز مشتری ندارد. نخست یک جدول وارد کنید: lodestar-cli import.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet.</source>
        <translation>هنوز چیزی اصلاح نشده است.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, a correction</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>A step is named by its number in the recipe, not by &quot;%1&quot;.</source>
        <translation>هر گام با شماره‌اش در دستور اصلاح مشخص می‌شود، نه با «%1».</translation>
    </message>
    <message>
        <source>The recipe has no step %1.</source>
        <translation>دستور اصلاح گام %1 ندارد.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>حذف شد: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::RelatedOutput</name>
    <message>
        <source>Key in %1</source>
        <translation>کلید در %1</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>شاید همان</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Say which are the same with --match KEY=CUSTOMER.</source>
        <translation>با --match KEY=CUSTOMER بگویید کدام‌ها یکی هستند.</translation>
    </message>
    <message>
        <source>Rolled-up column</source>
        <translation>ستون تجمیعی</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>فرمول</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) now have these columns besides their own:</source>
        <translation>
            <numerusform>%Ln مشتری اکنون افزون بر ستون‌های خود این ستون‌ها را دارند:</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column it is with --map customer=COLUMN.</source>
        <translation>با --map customer=COLUMN بگویید کدام ستون است.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Report</name>
    <message>
        <source>Say which file to write: --out OUT.pdf.</source>
        <translation>بگویید کدام فایل نوشته شود: --out OUT.pdf.</translation>
    </message>
    <message>
        <source>The report is a PDF: give --out a name that ends in .pdf.</source>
        <translation>گزارش یک PDF است: در --out نامی بدهید که به ‎.pdf ختم شود.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. Use summary.</source>
        <translation>گزارشی با نام «%1» نیست. از summary استفاده کنید.</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>کاغذ A4 یا Letter است، نه «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, %n page(s).</source>
        <translation>
            <numerusform>فایل %1 با %Ln صفحه نوشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Score</name>
    <message>
        <source>Give either a file to score or --dataset, not both.</source>
        <translation>یا فایلی برای نمره‌دهی بدهید یا --dataset، نه هر دو.</translation>
    </message>
    <message>
        <source>The profile %1 has no criteria yet: it cannot score anybody. Add some first.</source>
        <translation>پروفایل «%1» هنوز معیاری ندارد: نمی‌تواند به کسی نمره بدهد. نخست چند معیار بیفزایید.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>می‌تواند باشد</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معلوم</translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation>هم‌اکنون مشتری</translation>
    </message>
    <message>
        <source>What to find out</source>
        <translation>آنچه باید فهمید</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation>‏%1 تا %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --limit and --json list them.</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر؛ --limit و --json آن‌ها را فهرست می‌کنند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 for %n of them.</source>
        <translation>
            <numerusform>‏«%1» را دربارهٔ %Ln مورد از آن‌ها بفهمید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be Best with a good answer to it alone.</source>
        <translation>
            <numerusform>%Ln مورد فقط با یک پاسخ خوب به آن «بهترین» می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%Ln مشتری احتمالی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln مشتری</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 against %3: %4 are Best for certain, %5 are Best so far, %6 are one fact from it.</source>
        <translation>‏%1 از %2 در برابر %3: %4 با قطعیت «بهترین»، %5 تا اینجا «بهترین»، %6 در یک‌قدمی آن با یک نکته.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are customers already.</source>
        <translation>
            <numerusform>%Ln مورد از آن‌ها هم‌اکنون مشتری است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM is hubspot, salesforce or pipedrive and not &quot;%1&quot;.</source>
        <translation>‏CRM یکی از hubspot، salesforce یا pipedrive است، نه «%1».</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Source</name>
    <message>
        <source>repaired</source>
        <translation>ترمیم‌شده</translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation>به‌صورت متن نگه داشته‌شده</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation>%1 در %2 کپی نشد: %3.</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3. Free some space there.</source>
        <translation>%1 در %2 کپی نشد: %3. آنجا کمی فضا خالی کنید.</translation>
    </message>
    <message>
        <source>Nothing came from %1. Check what writes to it.</source>
        <translation>از %1 چیزی نرسید. بررسی کنید چه چیزی در آن می‌نویسد.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 خوانده نمی‌شود: %2.</translation>
    </message>
    <message>
        <source>A delimiter is one or more characters, no quote and no line break.</source>
        <translation>جداکننده یک یا چند نویسه است، بدون نقل‌قول و بدون شکست خط.</translation>
    </message>
    <message>
        <source>The decimal sign is , or . and not &quot;%1&quot;.</source>
        <translation>نشان اعشار , یا . است، نه «%1».</translation>
    </message>
    <message>
        <source>--map is written as ROLE=COLUMN, not &quot;%1&quot;.</source>
        <translation>گزینهٔ --map به شکل ROLE=COLUMN نوشته می‌شود، نه «%1».</translation>
    </message>
    <message>
        <source>The role %1 is mapped twice.</source>
        <translation>نقش %1 دو بار داده شده است.</translation>
    </message>
    <message>
        <source>The column %1 can have one role only, %2 or %3.</source>
        <translation>ستون %1 فقط یک نقش می‌تواند داشته باشد: %2 یا %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be imported with %2 as %3; nothing was changed.</source>
        <translation>فایل %1 با %2 به‌عنوان %3 وارد می‌شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1 was imported with %2 as %3.</source>
        <translation>فایل %1 با %2 به‌عنوان %3 وارد شد.</translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, %3.</source>
        <translation>کدگذاری %1، جداکننده %2، %3.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جهش (Tab)</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>با سرستون</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>بدون سرستون</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>متمایز</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>بدون مقدار</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر؛ --json همه را فهرست می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only zero bytes came from %1. Check what writes to it.</source>
        <translation>از %1 فقط بایت صفر آمد. بررسی کنید چه چیزی در آن می‌نویسد.</translation>
    </message>
    <message>
        <source>%1 %2 Taken for now: %3. Answer with %4.</source>
        <translation>%1 %2 فعلاً فرض شد: %3. با %4 پاسخ دهید.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>بدون نقش</translation>
    </message>
    <message>
        <source>Give either --query, or --table with or without --rollup.</source>
        <translation>یا --query را بدهید، یا --table را با --rollup یا بدون آن.</translation>
    </message>
    <message>
        <source>--%1 goes with a database, postgresql://… or odbc:…, not with a file.</source>
        <translation>گزینهٔ --%1 همراه پایگاه داده می‌آید، postgresql://… یا odbc:…، نه همراه فایل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of data set. Use customers, prospects, transactions, opportunities, survey, web, social, technographics or lookup.</source>
        <translation>‏«%1» نوعی از مجموعه‌داده نیست. یکی از این‌ها را به کار ببرید: customers، prospects، transactions، opportunities، survey، web، social، technographics یا lookup.</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>از %1 خوانده شد.</translation>
    </message>
    <message>
        <source>Sheet %1, %2.</source>
        <translation>برگهٔ %1، %2.</translation>
    </message>
    <message>
        <source>%1 Use --as %2 to import it so.</source>
        <translation>%1 برای وارد کردن به این صورت، ‎--as %2‎ را به کار ببرید.</translation>
    </message>
    <message>
        <source>The order of dates is mdy, dmy or ymd and not &quot;%1&quot;.</source>
        <translation>ترتیب تاریخ mdy، dmy یا ymd است، نه «%1».</translation>
    </message>
    <message>
        <source>%1 Taken for now: %2. Answer with --date-order %3 or --date-order %4.</source>
        <translation>%1 فعلاً فرض شده: %2. با --date-order %3 یا --date-order %4 پاسخ دهید.</translation>
    </message>
    <message>
        <source>The columns are those of %1 of %2: their types and roles are taken over.</source>
        <comment>name of a data set, date</comment>
        <translation>ستون‌ها همان ستون‌های %1 از تاریخ %2 هستند: نوع‌ها و نقش‌هایشان از آن گرفته شد.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Table</name>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>مجموعه‌داده با شماره‌اش مشخص می‌شود، نه با «%1».</translation>
    </message>
    <message>
        <source>%1 has no data set yet. Import a table first: lodestar-cli import.</source>
        <translation>پروژهٔ %1 هنوز مجموعه‌داده‌ای ندارد. نخست یک جدول وارد کنید: lodestar-cli import.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::TableFiles</name>
    <message>
        <source>There is no table in the folder %1.</source>
        <translation>در پوشهٔ %1 جدولی نیست.</translation>
    </message>
    <message>
        <source>--map and --key are about one table. Import the tables one by one.</source>
        <translation>گزینه‌های --map و --key برای یک جدول‌اند. جدول‌ها را یکی‌یکی وارد کنید.</translation>
    </message>
    <message>
        <source>--match is written as KEY=CUSTOMER, not &quot;%1&quot;.</source>
        <translation>گزینهٔ --match به شکل KEY=CUSTOMER نوشته می‌شود، نه «%1».</translation>
    </message>
    <message>
        <source>With several tables, say of which one: --as %1=%2.</source>
        <translation>با چند جدول، بگویید کدام‌یک: ‎--as %1=%2‎.</translation>
    </message>
    <message>
        <source>--sheet is about one workbook. Import the workbooks one by one.</source>
        <translation>گزینهٔ --sheet برای یک کارپوشه است. کارپوشه‌ها را یکی‌یکی وارد کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::TableWriter</name>
    <message>
        <source>The table could not be written to the output: %1.</source>
        <translation>جدول در خروجی نوشته نشد: %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Traits</name>
    <message>
        <source>--min-support is a whole number of customers, not &quot;%1&quot;.</source>
        <translation>--min-support تعداد مشتریان به عدد صحیح است، نه «%1».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many customers</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>مشخصه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین‌ها</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>بقیه</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>تفاوت</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>می‌تواند باشد</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>More often among the best:</source>
        <translation>در میان بهترین‌ها بیشتر:</translation>
    </message>
    <message>
        <source>Less often among the best:</source>
        <translation>در میان بهترین‌ها کمتر:</translation>
    </message>
    <message>
        <source>No attribute sets the best apart.</source>
        <translation>هیچ مشخصه‌ای بهترین‌ها را متمایز نمی‌کند.</translation>
    </message>
    <message>
        <source>Not looked at:</source>
        <translation>بررسی‌نشده:</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>median and quartiles</comment>
        <translation>%1 (%2 تا %3)</translation>
    </message>
    <message>
        <source>Numbers as wholes, median and middle half:</source>
        <translation>عددها در کل، میانه و نیمهٔ میانی:</translation>
    </message>
    <message>
        <source>Combinations:</source>
        <translation>ترکیب‌ها:</translation>
    </message>
    <message>
        <source>What could fool you:</source>
        <translation>آنچه می‌تواند شما را به اشتباه بیندازد:</translation>
    </message>
    <message>
        <source>--%1 is a whole number, not &quot;%2&quot;.</source>
        <translation>گزینهٔ --%1 عددی صحیح است، نه «%2».</translation>
    </message>
    <message>
        <source>Nobody is best yet: no column tells customers apart by how good they are.</source>
        <translation>هنوز کسی بهترین نیست: هیچ ستونی مشتریان را از نظر خوبی از هم جدا نمی‌کند.</translation>
    </message>
    <message>
        <source>--correction is bh or by, not &quot;%1&quot;.</source>
        <translation>گزینهٔ --correction مقدار bh یا by می‌گیرد، نه «%1».</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::VersionText</name>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش‌تر</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>بهترین پیش‌تر</translation>
    </message>
    <message>
        <source>Best now</source>
        <translation>بهترین اکنون</translation>
    </message>
    <message>
        <source>Median %1 before</source>
        <translation>میانهٔ %1 پیش‌تر</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>به سبب</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists all.</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر؛ --json همه را فهرست می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>هر دو یک چیز می‌گویند.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, part of a definition, its name</comment>
        <translation>‏%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <comment>field, text before, text now</comment>
        <translation>    %1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 in the same tier.</source>
        <translation>‏%1 بالاتر، %2 پایین‌تر، %3 در همان رده.</translation>
    </message>
    <message>
        <source>%1 can be placed only now, %2 no longer.</source>
        <translation>‏%1 مشتری را فقط اکنون می‌توان در رده‌ای جای داد، %2 را دیگر نه.</translation>
    </message>
    <message>
        <source>Of all who are Best in one of them, %1 are in both. Agreement of the tiers (kappa): %2.</source>
        <translation>از همهٔ کسانی که در یکی از این دو «بهترین»‌اند، %1 در هر دو هستند. توافق رده‌ها (کاپا): %2.</translation>
    </message>
    <message>
        <source>%1 customers are in both lists, %2 are new, %3 are gone.</source>
        <translation>‏%1 مشتری در هر دو فهرست‌اند، %2 تازه‌اند و %3 رفته‌اند.</translation>
    </message>
    <message>
        <source>The lists do not say which customer is which, so only the shares can be compared.</source>
        <translation>فهرست‌ها نمی‌گویند کدام مشتری کدام است، پس فقط سهم‌ها را می‌توان مقایسه کرد.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>آن زمان</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Clv</name>
    <message>
        <source>There is no such model.</source>
        <translation>چنین مدلی نیست.</translation>
    </message>
    <message>
        <source>Nothing in %1 was bought by %2. Choose a later day of analysis.</source>
        <translation>در %1 تا %2 چیزی خریده نشده است. روز تحلیل دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Revenue, not margin: give the margin to see what customers earn you.</source>
        <translation>این درآمد است، نه حاشیهٔ سود: حاشیهٔ سود را بدهید تا ببینید مشتریان چقدر برایتان سود می‌آورند.</translation>
    </message>
    <message>
        <source>Later money is discounted by %1 a year.</source>
        <translation>پول‌های بعدی با نرخ %1 در سال تنزیل می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing is discounted.</source>
        <translation>چیزی تنزیل نمی‌شود.</translation>
    </message>
    <message>
        <source>The cost of serving each customer, “%1”, is taken off.</source>
        <translation>هزینهٔ خدمت‌دهی به هر مشتری، «%1»، کم می‌شود.</translation>
    </message>
    <message>
        <source>Winning a customer cost %1, which is taken off.</source>
        <translation>جذب هر مشتری %1 هزینه داشته است که کم می‌شود.</translation>
    </message>
    <message>
        <source>“%1” says what serving customers has cost so far; it is not taken off what is to come. Give a margin that has such costs taken off already.</source>
        <translation>‏«%1» می‌گوید خدمت‌دهی به مشتریان تاکنون چقدر هزینه داشته است؛ از آنچه در پیش است کم نمی‌شود. حاشیهٔ سودی بدهید که این هزینه‌ها از آن کم شده باشد.</translation>
    </message>
    <message>
        <source>The values are too large to be told: look at the day of analysis (%1), the discount and the currency rates.</source>
        <translation>ارزش‌ها بزرگ‌تر از آن‌اند که گفته شوند: روز تحلیل (%1)، نرخ تنزیل و نرخ ارزها را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Contracts</name>
    <message numerus="yes">
        <source>Fewer than %n customer(s) with a known time: too few to tell how retention changes with it.</source>
        <translation>
            <numerusform>کمتر از %Ln مشتری با مدت معلوم: برای دانستن اینکه نرخ نگهداشت با آن چگونه تغییر می‌کند کم است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n renewal(s) were observed: too few to tell how retention changes with time.</source>
        <translation>
            <numerusform>کمتر از %Ln تمدید دیده شد: برای دانستن اینکه نرخ نگهداشت با گذر زمان چگونه تغییر می‌کند کم است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has left, or everybody did: nothing tells customers apart.</source>
        <translation>هیچ‌کس نرفته یا همه رفته‌اند: چیزی مشتریان را از هم جدا نمی‌کند.</translation>
    </message>
    <message>
        <source>Retention does not change with time in these data, so the model could not be fitted.</source>
        <translation>در این داده‌ها نرخ نگهداشت با گذر زمان تغییر نمی‌کند، پس مدل برازش نشد.</translation>
    </message>
    <message numerus="yes">
        <source>Forecast from who renewed contracts (shifted beta-geometric), for the next %n month(s).</source>
        <translation>
            <numerusform>پیش‌بینی از روی تمدید قراردادها (بتا-هندسی انتقال‌یافته)، برای %Ln ماه آینده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention rises with time because those who leave easily are gone, not because anybody grows loyal.</source>
        <translation>نرخ نگهداشت با گذر زمان بالا می‌رود چون آن‌هایی که آسان می‌روند رفته‌اند، نه چون کسی وفادارتر می‌شود.</translation>
    </message>
    <message>
        <source>“%1” counts months, and contracts are renewed every month.</source>
        <translation>‏«%1» ماه‌ها را می‌شمارد و قراردادها هر ماه تمدید می‌شوند.</translation>
    </message>
    <message>
        <source>“%1” counts years, and contracts are renewed every year.</source>
        <translation>‏«%1» سال‌ها را می‌شمارد و قراردادها هر سال تمدید می‌شوند.</translation>
    </message>
    <message>
        <source>No column of %1 says how long customers have stayed. Give one the role “Tenure” or “First purchase”.</source>
        <translation>هیچ ستونی از %1 نمی‌گوید مشتریان چه مدت مانده‌اند. به یک ستون نقش «مدت همکاری» یا «نخستین خرید» بدهید.</translation>
    </message>
    <message>
        <source>Periods are whole months from “%1” to %2.</source>
        <translation>دوره‌ها ماه‌های کامل از «%1» تا %2 هستند.</translation>
    </message>
    <message>
        <source>Periods are whole years from “%1” to %2.</source>
        <translation>دوره‌ها سال‌های کامل از «%1» تا %2 هستند.</translation>
    </message>
    <message>
        <source>No column of %1 says who has left. Give one the role “Churned”.</source>
        <translation>هیچ ستونی از %1 نمی‌گوید چه کسی رفته است. به یک ستون نقش «ریزش» بدهید.</translation>
    </message>
    <message>
        <source>%1 says who has left, but not after what time. Give a column with the months or years that customers stayed the role “Tenure”.</source>
        <translation>‏%1 می‌گوید چه کسی رفته است، ولی نمی‌گوید پس از چه مدتی. به ستونی که ماه‌ها یا سال‌های ماندن مشتریان را دارد نقش «مدت همکاری» بدهید.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Earnings</name>
    <message>
        <source>Amounts were converted by the rates given: %1.</source>
        <translation>مبلغ‌ها با نرخ‌های داده‌شده تبدیل شدند: %1.</translation>
    </message>
    <message>
        <source>Amounts were converted to %1 by the rates given: %2.</source>
        <translation>مبلغ‌ها با نرخ‌های داده‌شده به %1 تبدیل شدند: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date were left out.</source>
        <translation>
            <numerusform>%Ln سطر بدون تاریخ کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount count as purchases that earned nothing.</source>
        <translation>
            <numerusform>%Ln سطر بدون مبلغ، خریدی بدون سود به شمار آمد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to none of the customers and were left out.</source>
        <translation>
            <numerusform>%Ln سطر به هیچ‌یک از مشتریان تعلق ندارد و کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was earned stands in “%1”.</source>
        <translation>سودی که به دست آمده در «%1» است.</translation>
    </message>
    <message>
        <source>Each customer&apos;s own margin is taken of “%1”, and %2 where it is not known.</source>
        <translation>از «%1» حاشیهٔ سود خود هر مشتری حساب می‌شود، و اگر معلوم نباشد %2.</translation>
    </message>
    <message>
        <source>The margin of each product is taken of “%1”, and %2 where none was given.</source>
        <translation>از «%1» حاشیهٔ سود هر محصول حساب می‌شود، و اگر داده نشده باشد %2.</translation>
    </message>
    <message>
        <source>A margin of %1 is taken of “%2”.</source>
        <translation>از «%2» حاشیهٔ سود %1 حساب می‌شود.</translation>
    </message>
    <message>
        <source>No margin is known, so the whole of “%1” is counted as if it were earned.</source>
        <translation>حاشیهٔ سودی معلوم نیست، پس کل «%1» سود به حساب می‌آید.</translation>
    </message>
    <message>
        <source>No column of %1 says when something was bought. Give it the role “Date”.</source>
        <translation>هیچ ستونی از %1 نمی‌گوید چه زمانی چیزی خریده شده است. به ستون تاریخ خرید نقش «تاریخ» بدهید.</translation>
    </message>
    <message>
        <source>No column of %1 holds amounts, and without them no customer has a value. Give it the role “Amount”.</source>
        <translation>هیچ ستونی از %1 مبلغ ندارد و بدون آن هیچ مشتری‌ای ارزشی ندارد. به ستون مبلغ نقش «مبلغ» بدهید.</translation>
    </message>
    <message>
        <source>No row of %1 has both a date and one of the customers. Look at how it was matched.</source>
        <translation>هیچ سطری از %1 هم تاریخ و هم یکی از مشتریان را ندارد. شیوهٔ تطبیق آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Nothing in %1 says what customers paid, so nothing can be computed. Best can weigh “%2”, which the table brings along.</source>
        <translation>هیچ چیز در %1 نمی‌گوید مشتریان چه پرداخته‌اند، پس چیزی نمی‌توان محاسبه کرد. در «بهترین‌ها» می‌توان به «%2»، که جدول با خود دارد، وزن داد.</translation>
    </message>
    <message>
        <source>Nothing in %1 says what customers paid: no column has the role “Revenue”, “Gross margin” or “Profit”, and there are no orders. Give a column its role, or import the orders as transactions.</source>
        <translation>هیچ چیز در %1 نمی‌گوید مشتریان چه پرداخته‌اند: هیچ ستونی نقش «درآمد تاکنون»، «حاشیهٔ سود ناخالص» یا «سود» ندارد و سفارشی هم نیست. به یک ستون نقشش را بدهید، یا سفارش‌ها را به‌عنوان تراکنش وارد کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::FitGuard</name>
    <message numerus="yes">
        <source>%n customer(s) with purchases are too few to forecast from their rhythm; %1 are needed. Use the historic margin.</source>
        <translation>
            <numerusform>%Ln مشتری دارای خرید برای پیش‌بینی از روی آهنگ خرید کم است؛ %1 مشتری لازم است. از حاشیهٔ سود تاریخی استفاده کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back, which is too few to forecast from their rhythm; %1 are needed. Use the historic margin.</source>
        <translation>
            <numerusform>%Ln مشتری دوباره خریده است که برای پیش‌بینی از روی آهنگ خرید کم است؛ %1 مشتری لازم است. از حاشیهٔ سود تاریخی استفاده کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases were observed for %1 weeks only, and half of the customers who come back take more than %2 weeks to do so: too short to see their rhythm. Use the historic margin.</source>
        <translation>خریدها فقط در %1 هفته دیده شده‌اند و نیمی از مشتریانی که دوباره می‌خرند بیش از %2 هفته صبر می‌کنند: برای دیدن آهنگ خریدشان کوتاه است. از حاشیهٔ سود تاریخی استفاده کنید.</translation>
    </message>
    <message>
        <source>Rough: few customers.</source>
        <translation>تقریبی: مشتریان کم‌اند.</translation>
    </message>
    <message>
        <source>Fitted without a prior: with so few customers such a fit is often wrong, even where it settles.</source>
        <translation>بدون توزیع پیشین برازش شد: با این تعداد کم مشتری، چنین برازشی اغلب نادرست است، حتی اگر همگرا شود.</translation>
    </message>
    <message>
        <source>Nobody came back to buy again, so nothing says how often they will. Use the historic margin.</source>
        <translation>هیچ‌کس دوباره نخریده است، پس چیزی نمی‌گوید چند بار دیگر خواهند خرید. از حاشیهٔ سود تاریخی استفاده کنید.</translation>
    </message>
    <message>
        <source>Plain maximum likelihood runs away with these customers: no forecast by it can be trusted. Use the weak prior.</source>
        <translation>بیشینهٔ درست‌نمایی ساده با این مشتریان واگرا می‌شود: به هیچ پیش‌بینی حاصل از آن نمی‌توان اعتماد کرد. از توزیع پیشین ضعیف استفاده کنید.</translation>
    </message>
    <message>
        <source>These purchases do not fit the model: its parameters run away. Use the historic margin.</source>
        <translation>این خریدها با مدل جور نیستند: پارامترهایش واگرا می‌شوند. از حاشیهٔ سود تاریخی استفاده کنید.</translation>
    </message>
    <message>
        <source>No parameters were found that fit these purchases best. Use the historic margin.</source>
        <translation>پارامترهایی که بهترین برازش را با این خریدها داشته باشند پیدا نشد. از حاشیهٔ سود تاریخی استفاده کنید.</translation>
    </message>
    <message>
        <source>How often customers buy and how much they spend go together somewhat (Spearman %1), which the models take them not to: read large values with care.</source>
        <translation>دفعات خرید مشتریان و مبلغ خریدشان تا حدی به هم وابسته‌اند (اسپیرمن %1)، در حالی که مدل‌ها آن‌ها را مستقل می‌گیرند: مقدارهای بزرگ را با احتیاط بخوانید.</translation>
    </message>
    <message>
        <source>How often customers buy and how much they spend go together (Spearman %1), so spending is not modelled: each customer&apos;s own mean is used.</source>
        <translation>دفعات خرید مشتریان و مبلغ خریدشان به هم وابسته‌اند (اسپیرمن %1)، پس مبلغ خرید مدل نمی‌شود: میانگین خود هر مشتری به کار می‌رود.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Historic</name>
    <message>
        <source>Earlier money is compounded by %1 a year to %2.</source>
        <translation>پول‌های پیشین با نرخ مرکب %1 در سال به %2 رسانده می‌شوند.</translation>
    </message>
    <message>
        <source>Money is discounted by %1 a year to each customer&apos;s first purchase.</source>
        <translation>پول‌ها با نرخ %1 در سال تا نخستین خرید هر مشتری تنزیل می‌شوند.</translation>
    </message>
    <message>
        <source>What was earned so far favours old customers: with it as the goal, tenure and the year they came will look like traits. Compare the value per year of relationship.</source>
        <translation>سود تاکنون به نفع مشتریان قدیمی است: اگر هدف همین باشد، مدت همکاری و سال آمدن مشتری ویژگی به نظر می‌رسند. ارزش به ازای هر سال رابطه را مقایسه کنید.</translation>
    </message>
    <message>
        <source>Historic margin: what each customer earned you until %1, refunds taken off.</source>
        <translation>حاشیهٔ سود تاریخی: سودی که هر مشتری تا %1 برای شما آورده است، پس از کم کردن بازپرداخت‌ها.</translation>
    </message>
    <message>
        <source>Historic margin: what each customer earned you, as its row in the customers&apos; table says.</source>
        <translation>حاشیهٔ سود تاریخی: سودی که هر مشتری برای شما آورده است، همان‌گونه که سطرش در جدول مشتریان می‌گوید.</translation>
    </message>
    <message>
        <source>“%1” is taken as the amount of one month, times the months they stayed.</source>
        <translation>‏«%1» مبلغ یک ماه فرض می‌شود، ضرب در ماه‌هایی که مانده‌اند.</translation>
    </message>
    <message>
        <source>“%1” is taken as the amount of one year, times the years they stayed.</source>
        <translation>‏«%1» مبلغ یک سال فرض می‌شود، ضرب در سال‌هایی که مانده‌اند.</translation>
    </message>
    <message>
        <source>Without dated purchases nothing can be discounted. Import the orders as transactions.</source>
        <translation>بدون خریدهای تاریخ‌دار چیزی را نمی‌توان تنزیل کرد. سفارش‌ها را به‌عنوان تراکنش وارد کنید.</translation>
    </message>
    <message>
        <source>“%1” says what customers pay a month or a year, but nothing in %2 says for how long: give a column the role “Tenure” or “First purchase”.</source>
        <translation>‏«%1» می‌گوید مشتریان در ماه یا سال چه می‌پردازند، ولی هیچ چیز در %2 نمی‌گوید برای چه مدت: به یک ستون نقش «مدت همکاری» یا «نخستین خرید» بدهید.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Purchases</name>
    <message>
        <source>Spending could not be modelled (Gamma-Gamma): each customer&apos;s mean is used, drawn to the median of all.</source>
        <translation>مبلغ خرید را نمی‌شد مدل کرد (گاما-گاما): میانگین هر مشتری، کشیده‌شده به سوی میانهٔ همه، به کار می‌رود.</translation>
    </message>
    <message>
        <source>Forecast from purchase rhythm, not from contracts. With %1 customers the total may be off by about %2.</source>
        <translation>پیش‌بینی از روی آهنگ خرید، نه از قراردادها. با %1 مشتری، مجموع می‌تواند حدود %2 خطا داشته باشد.</translation>
    </message>
    <message numerus="yes">
        <source>BG/NBD with a weak prior, from purchases until %1; the next %n month(s).</source>
        <translation>
            <numerusform>‏BG/NBD با توزیع پیشین ضعیف، از خریدها تا %1؛ %Ln ماه آینده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BG/NBD without a prior, from purchases until %1; the next %n month(s).</source>
        <translation>
            <numerusform>‏BG/NBD بدون توزیع پیشین، از خریدها تا %1؛ %Ln ماه آینده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a purchase earns: Gamma-Gamma, from %n customer(s) who came back.</source>
        <translation>
            <numerusform>سود هر خرید: گاما-گاما، از %Ln مشتری که دوباره خریده‌اند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back without earning anything: their own mean is used, drawn to the median of all.</source>
        <translation>
            <numerusform>%Ln مشتری دوباره خریده ولی سودی نیاورده است: میانگین خودش، کشیده‌شده به سوی میانهٔ همه، به کار می‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>پیش‌بینی</translation>
    </message>
    <message>
        <source>There are no purchases to see a rhythm in. Import the orders as transactions.</source>
        <translation>خریدی نیست که آهنگی در آن دیده شود. سفارش‌ها را به‌عنوان تراکنش وارد کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) after %1 were left out.</source>
        <translation>
            <numerusform>%Ln سطر پس از %1 کنار گذاشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Simple</name>
    <message>
        <source>The retention of %1 a year is that of these customers: %2 of %3 renewals that were due were made. %4</source>
        <translation>نرخ نگهداشت %1 در سال از همین مشتریان است: از %3 تمدید سررسیدشده، %2 انجام شد. %4</translation>
    </message>
    <message>
        <source>The retention of %1 a year is estimated from the purchases: of %2 customers who bought in the %3 days until %4, %5 bought again in the same time after it. Who buys rarely seems lost by it; give the retention if you know it.</source>
        <translation>نرخ نگهداشت %1 در سال از خریدها برآورد شده است: از %2 مشتری که در %3 روز تا %4 خرید کرده‌اند، %5 مشتری در همان مدت پس از آن دوباره خریدند. با این روش کسی که به‌ندرت می‌خرد ازدست‌رفته به نظر می‌رسد؛ اگر نرخ نگهداشت را می‌دانید، آن را بدهید.</translation>
    </message>
    <message>
        <source>Nothing says how many customers stay for another year. Give the retention, for example 80%, or columns with the roles “Tenure” and “Churned”.</source>
        <translation>هیچ چیز نمی‌گوید چند مشتری یک سال دیگر می‌مانند. نرخ نگهداشت را بدهید، برای نمونه 80%، یا ستون‌هایی با نقش «مدت همکاری» و «ریزش».</translation>
    </message>
    <message>
        <source>Nothing in %1 says since when somebody is a customer, so what they earn a year is not known. Give a column the role “Tenure” or “First purchase”.</source>
        <translation>هیچ چیز در %1 نمی‌گوید هر مشتری از کی مشتری است، پس سود سالانه‌شان معلوم نیست. به یک ستون نقش «مدت همکاری» یا «نخستین خرید» بدهید.</translation>
    </message>
    <message>
        <source>Simple formula %1: %2.</source>
        <translation>فرمول سادهٔ %1: %2.</translation>
    </message>
    <message>
        <source>M is each customer&apos;s margin a year, %1 on average.</source>
        <translation>‏M حاشیهٔ سود سالانهٔ هر مشتری است، به‌طور میانگین %1.</translation>
    </message>
    <message>
        <source>L is a lifetime of %1 years.</source>
        <translation>‏L طول عمر %1 سال است.</translation>
    </message>
    <message>
        <source>r is a retention of %1 a year, which means %2 years as a customer.</source>
        <translation>‏r نرخ نگهداشت %1 در سال است، یعنی %2 سال مشتری بودن.</translation>
    </message>
    <message>
        <source>d is a discount of %1 a year.</source>
        <translation>‏d نرخ تنزیل %1 در سال است.</translation>
    </message>
    <message>
        <source>This retention implies a lifetime over 100 years.</source>
        <translation>این نرخ نگهداشت یعنی طول عمری بیش از ۱۰۰ سال.</translation>
    </message>
    <message>
        <source>This formula needs the lifetime of a customer in years. Give it, or use formula c, d or e with a retention.</source>
        <translation>این فرمول طول عمر مشتری را به سال می‌خواهد. آن را بدهید، یا فرمول c، d یا e را با نرخ نگهداشت به کار ببرید.</translation>
    </message>
    <message>
        <source>Customers who never leave, without a discount, are worth endlessly much. Give a retention below 100% or a discount.</source>
        <translation>مشتریانی که هرگز نمی‌روند، بدون تنزیل، ارزشی بی‌پایان دارند. نرخ نگهداشتی کمتر از ۱۰۰٪ یا یک نرخ تنزیل بدهید.</translation>
    </message>
    <message>
        <source>Winning a customer cost %1, which is taken off.</source>
        <translation>جذب هر مشتری %1 هزینه داشته است که کم می‌شود.</translation>
    </message>
    <message>
        <source>Nobody in %1 bought anything until %2: it has only refunds, or purchases of later days. So what customers earn a year is not known.</source>
        <translation>هیچ‌کس در %1 تا %2 چیزی نخریده است: فقط بازپرداخت دارد یا خریدهای روزهای بعد. پس سودی که مشتریان در سال می‌آورند معلوم نیست.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Store</name>
    <message>
        <source>Chose how lifetime value is computed: %1</source>
        <translation>روش محاسبهٔ ارزش طول عمر انتخاب شد: %1</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them, or their orders, first.</source>
        <translation>هنوز مشتری‌ای نیست. نخست مشتریان یا سفارش‌هایشان را وارد کنید.</translation>
    </message>
    <message>
        <source>Computed lifetime value: %1</source>
        <translation>ارزش طول عمر محاسبه شد: %1</translation>
    </message>
    <message>
        <source>No customer has a value, so there is nothing to keep.</source>
        <translation>هیچ مشتری‌ای مقدار ندارد، پس چیزی برای نگه داشتن نیست.</translation>
    </message>
    <message>
        <source>Lifetime value of %1</source>
        <translation>ارزش طول عمر %1</translation>
    </message>
    <message>
        <source>Removed the computed lifetime value</source>
        <translation>ارزش طول عمر محاسبه‌شده حذف شد</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Terms</name>
    <message>
        <source>Historic margin</source>
        <translation>حاشیهٔ سود تاریخی</translation>
    </message>
    <message>
        <source>Simple formula</source>
        <translation>فرمول ساده</translation>
    </message>
    <message>
        <source>Contracts (shifted beta-geometric)</source>
        <translation>قراردادها (بتا-هندسی انتقال‌یافته)</translation>
    </message>
    <message>
        <source>Repeat purchases (BG/NBD and Gamma-Gamma)</source>
        <translation>خریدهای مجدد (BG/NBD و گاما-گاما)</translation>
    </message>
    <message>
        <source>M × L − cost of acquisition: the yearly margin times the years</source>
        <translation>‏M × L − هزینهٔ جذب: حاشیهٔ سود سالانه ضرب در سال‌ها</translation>
    </message>
    <message>
        <source>M × (1 − (1 + d)^−L) / d − cost of acquisition: paid at the end of each year</source>
        <translation>‏M × (1 − (1 + d)^−L) / d − هزینهٔ جذب: پرداخت در پایان هر سال</translation>
    </message>
    <message>
        <source>M × r / (1 + d − r) − cost of acquisition: the first margin comes next year</source>
        <translation>‏M × r / (1 + d − r) − هزینهٔ جذب: نخستین حاشیهٔ سود سال آینده می‌آید</translation>
    </message>
    <message>
        <source>M × (1 + d) / (1 + d − r) − cost of acquisition: one margin is received now</source>
        <translation>‏M × (1 + d) / (1 + d − r) − هزینهٔ جذب: یک حاشیهٔ سود همین حالا دریافت می‌شود</translation>
    </message>
    <message>
        <source>M / (1 + d − r) − cost of acquisition: the first margin comes at the end of this year</source>
        <translation>‏M / (1 + d − r) − هزینهٔ جذب: نخستین حاشیهٔ سود در پایان امسال می‌آید</translation>
    </message>
    <message>
        <source>The months to look ahead are a whole number from 1 to 600.</source>
        <translation>تعداد ماه‌های آینده عددی صحیح از ۱ تا ۶۰۰ است.</translation>
    </message>
    <message>
        <source>The discount is a share a year from 0: 0.1 or 10% where money of next year is worth a tenth less.</source>
        <translation>نرخ تنزیل سهمی در سال از ۰ به بالاست: 0.1 یا 10%، یعنی پول سال بعد یک دهم کمتر می‌ارزد.</translation>
    </message>
    <message>
        <source>The retention is the share of customers who stay for another year, from 0 to 1.</source>
        <translation>نرخ نگهداشت سهم مشتریانی است که یک سال دیگر می‌مانند، از ۰ تا ۱.</translation>
    </message>
    <message>
        <source>The lifetime is a number of years above 0.</source>
        <translation>طول عمر تعداد سال‌ها و بیشتر از ۰ است.</translation>
    </message>
    <message>
        <source>The cost of acquisition is an amount from 0.</source>
        <translation>هزینهٔ جذب مبلغی از ۰ به بالاست.</translation>
    </message>
    <message>
        <source>The margin is a share of the revenue, at most 100%: 0.3 or 30% where 30 of 100 are earned.</source>
        <translation>حاشیهٔ سود سهمی از درآمد است، حداکثر ۱۰۰٪: اگر از هر ۱۰۰ واحد ۳۰ واحد سود است، 0.3 یا 30%.</translation>
    </message>
    <message>
        <source>The margin of %1 is a share of the revenue, at most 100%: 0.3 or 30% where 30 of 100 are earned.</source>
        <translation>حاشیهٔ سود %1 سهمی از درآمد است، حداکثر ۱۰۰٪: اگر از هر ۱۰۰ واحد ۳۰ واحد سود است، 0.3 یا 30%.</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::AnswerWorkbook</name>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>%1: questions for %2</source>
        <extracomment>Heading of a form: %1 is the project, %2 the team or person who answers</extracomment>
        <translation>%1: پرسش‌ها برای %2</translation>
    </message>
    <message>
        <source>One answer to a cell, as many as you have. Your name in one row counts for the rows below it. Please leave the first column as it is.</source>
        <translation>در هر خانه یک پاسخ، هر چند تا که دارید. نام شما در یک سطر برای سطرهای زیر آن هم حساب می‌شود. لطفاً ستون اول را دست نزنید.</translation>
    </message>
    <message>
        <source>Please send it back by %1.</source>
        <comment>a day</comment>
        <translation>لطفاً تا %1 بازگردانید.</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::CsvWriter</name>
    <message>
        <source>The table could not be written to its end. Check the free space and that the place can be written.</source>
        <translation>جدول تا پایان نوشته نشد. فضای خالی و اجازهٔ نوشتن در آنجا را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::ProspectScores</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1، نسخهٔ %2</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>نوشتن سطرها</translation>
    </message>
    <message>
        <source>The scores could not be written: %1.</source>
        <translation>نمره‌ها نوشته نشد: %1.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds %1 rows, and there are %2. Write a CSV file instead.</source>
        <translation>هر برگهٔ کارپوشه %1 سطر جا دارد و اینجا %2 سطر هست. به‌جای آن فایل CSV بنویسید.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>نمره‌ها</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>فایل %1 را نمی‌توان نوشت: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::QuestionSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>مخاطب پرسش</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>آنچه گفتیم</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Confidence, 1 low to 5 high</source>
        <translation>اطمینان، از ۱ کم تا ۵ زیاد</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::TableCsv</name>
    <message>
        <source>The column %1 is not loaded yet. Wait a moment and export again.</source>
        <translation>ستون %1 هنوز بارگذاری نشده است. کمی صبر کنید و دوباره خروجی بگیرید.</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>نوشتن سطرها</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::Workbook</name>
    <message>
        <source>The workbook %1 could not be written. Check the folder and the room on the disk.</source>
        <translation>کارپوشهٔ %1 نوشته نشد. پوشه و فضای دیسک را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::CsvReader</name>
    <message>
        <source>a damaged character was replaced by &quot;�&quot;</source>
        <translation>یک نویسهٔ آسیب‌دیده با «�» جایگزین شد</translation>
    </message>
    <message>
        <source>a line before the table, not a row</source>
        <translation>خطی پیش از جدول، نه یک سطر</translation>
    </message>
    <message>
        <source>a comment, not a row</source>
        <translation>یک توضیح، نه یک سطر</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It has no line breaks in its first %2 megabytes: check that it is a table, and the delimiter and quotes.</source>
        <translation>فایل %1 را نمی‌توان وارد کرد. در %2 مگابایت نخست آن هیچ شکست خطی نیست: بررسی کنید که جدول باشد، و جداکننده و نقل‌قول‌ها را ببینید.</translation>
    </message>
    <message>
        <source>a closing line of the report, not a row</source>
        <translation>خط پایانی گزارش، نه یک سطر</translation>
    </message>
    <message>
        <source>a quote inside a quoted cell was not doubled; it was kept</source>
        <translation>نقل‌قول درون یک خانهٔ نقل‌قول‌دار دوتایی نبود؛ نگه داشته شد</translation>
    </message>
    <message>
        <source>an opening quote had no closing quote and was left out</source>
        <translation>نقل‌قول آغازین پایانی نداشت و کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a delimiter inside a cell had no quotes round it; the cell was put together</source>
        <translation>جداکنندهٔ درون یک خانه در نقل‌قول نبود؛ خانه به هم پیوسته شد</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) more than the table has columns; the row was kept without them</source>
        <translation>
            <numerusform>%Ln خانه بیش از ستون‌های جدول؛ سطر بدون آن‌ها نگه داشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells where the table has %2 columns</source>
        <translation>%1 خانه، درحالی‌که جدول %2 ستون دارد</translation>
    </message>
    <message>
        <source>another delimiter than the rest of the table; the row was split by it</source>
        <translation>جداکننده‌ای جز جداکنندهٔ بقیهٔ جدول؛ سطر با همان جدا شد</translation>
    </message>
    <message>
        <source>a line break inside a cell had no quotes round it; the row was put together</source>
        <translation>شکست خط درون یک خانه در نقل‌قول نبود؛ سطر به هم پیوسته شد</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing at the end of the row; left empty</source>
        <translation>
            <numerusform>%Ln خانه در پایان سطر نبود؛ خالی ماند</numerusform>
        </translation>
    </message>
    <message>
        <source>a line break inside a cell had no quotes round it; the line was added to the row above</source>
        <translation>شکست خط درون یک خانه در نقل‌قول نبود؛ خط به سطر بالا افزوده شد</translation>
    </message>
    <message>
        <source>longer than %1 megabytes without a line break</source>
        <translation>بلندتر از %1 مگابایت بدون شکست خط</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing; left empty where the other cells then fit their columns</source>
        <translation>
            <numerusform>%Ln خانه نبود؛ جایی خالی ماند که بقیهٔ خانه‌ها با ستون‌هایشان جور شوند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) too many; left out where the other cells then fit their columns</source>
        <translation>
            <numerusform>%Ln خانهٔ خالی اضافی؛ جایی کنار گذاشته شد که بقیهٔ خانه‌ها با ستون‌هایشان جور شوند</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes round the whole row were left out</source>
        <translation>نقل‌قول‌های دور کل سطر کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a line after the table, not a row</source>
        <translation>خطی پس از جدول، نه یک سطر</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Currencies</name>
    <message>
        <source>%1: %2</source>
        <comment>currency: rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds several currencies (%2). Only amounts in %3 count; the others are kept as text and listed. Convert them before you import, if they should count.</source>
        <translation>ستون %1 چند واحد پول دارد (%2). فقط مبلغ‌های %3 به حساب می‌آیند؛ بقیه به‌صورت متن نگه داشته و فهرست می‌شوند. اگر باید به حساب بیایند، پیش از وارد کردن آن‌ها را تبدیل کنید.</translation>
    </message>
    <message>
        <source>%1 names several currencies (%2). The amounts in %3 are compared and added up only by rates that you give.</source>
        <translation>ستون %1 چند واحد پول را نام می‌برد (%2). مبلغ‌های ستون %3 فقط با نرخ‌هایی که شما بدهید مقایسه و جمع زده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseAddress</name>
    <message>
        <source>The address of the database is not understood. It is written like postgresql://user@host:5432/database or odbc:DSN.</source>
        <translation>نشانی پایگاه داده فهمیده نشد. به شکل postgresql://user@host:5432/database یا odbc:DSN نوشته می‌شود.</translation>
    </message>
    <message>
        <source>“%1” cannot be set in the address of a database. Leave it out.</source>
        <translation>‏«%1» را نمی‌توان در نشانی پایگاه داده تنظیم کرد. آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>An ODBC source needs a name or a connection string: odbc:DSN, or odbc:Driver={…};Server=…;Database=…;UID=…</source>
        <translation>منبع ODBC یک نام یا رشتهٔ اتصال می‌خواهد: odbc:DSN یا odbc:Driver={…};Server=…;Database=…;UID=…</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>name of a database, name of a computer</comment>
        <translation>%1 روی %2</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseCatalogue</name>
    <message>
        <source>Listing the tables</source>
        <translation>فهرست کردن جدول‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseConnection</name>
    <message>
        <source>Connecting</source>
        <translation>در حال اتصال</translation>
    </message>
    <message>
        <source>The connection to %1 has ended. Try again.</source>
        <translation>اتصال به %1 پایان یافته است. دوباره امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseError</name>
    <message>
        <source>%1 asks for a password. Type it, or put it into the environment variable LODESTAR_DB_PASSWORD.</source>
        <translation>‏%1 گذرواژه می‌خواهد. آن را بنویسید یا در متغیر محیطی LODESTAR_DB_PASSWORD بگذارید.</translation>
    </message>
    <message>
        <source>%1 does not accept this user and password. Check both.</source>
        <translation>‏%1 این کاربر و گذرواژه را نمی‌پذیرد. هر دو را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no such database as %1. Check its name.</source>
        <translation>پایگاه داده‌ای با نام %1 نیست. نامش را بررسی کنید.</translation>
    </message>
    <message>
        <source>Nothing answers for %1. Check the host and the port, and that the database is running.</source>
        <translation>برای %1 کسی پاسخ نمی‌دهد. میزبان و درگاه را بررسی کنید و ببینید پایگاه داده در حال اجراست یا نه.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the host, and whether a VPN or a firewall stands between.</source>
        <translation>‏%1 به‌موقع پاسخ نداد. میزبان را بررسی کنید و ببینید VPN یا دیوار آتش در میان است یا نه.</translation>
    </message>
    <message>
        <source>The computer of %1 is not known here. Check the host&apos;s name and the network.</source>
        <translation>رایانهٔ %1 اینجا شناخته نیست. نام میزبان و شبکه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made. Ask its administrator which sslmode to use.</source>
        <translation>اتصال رمزنگاری‌شده به %1 برقرار نشد. از مدیر آن بپرسید کدام sslmode را به کار ببرید.</translation>
    </message>
    <message>
        <source>This ODBC name or driver is not set up on this computer. Install the driver (for PostgreSQL the package odbc-postgresql) and name it as “odbcinst -q -d” lists it.</source>
        <translation>این نام یا راه‌انداز ODBC روی این رایانه تنظیم نشده است. راه‌انداز را نصب کنید (برای PostgreSQL بستهٔ odbc-postgresql) و نامش را همان‌گونه بنویسید که «odbcinst -q -d» فهرست می‌کند.</translation>
    </message>
    <message>
        <source>The query would change the database and was refused. Only reading is possible here.</source>
        <translation>این پرس‌وجو پایگاه داده را تغییر می‌داد و پذیرفته نشد. اینجا فقط خواندن ممکن است.</translation>
    </message>
    <message>
        <source>The query took too long and was stopped. Ask for fewer rows, or roll up per customer.</source>
        <translation>پرس‌وجو بیش از حد طول کشید و متوقف شد. سطرهای کمتری بخواهید، یا برای هر مشتری تجمیع کنید.</translation>
    </message>
    <message>
        <source>The database has no such table, or none that you may see: %1. Check the name and its schema.</source>
        <translation>پایگاه داده چنین جدولی ندارد، یا جدولی که شما اجازهٔ دیدنش را داشته باشید: %1. نام و شِمای آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The database has no such column: %1. Check the name; capital letters need double quotes.</source>
        <translation>پایگاه داده چنین ستونی ندارد: %1. نام را بررسی کنید؛ حروف بزرگ به نقل‌قول دوتایی نیاز دارند.</translation>
    </message>
    <message>
        <source>The database does not understand the query: %1. Correct it there.</source>
        <translation>پایگاه داده پرس‌وجو را نمی‌فهمد: %1. آن را همان‌جا درست کنید.</translation>
    </message>
    <message>
        <source>You may not read this: %1. Ask the database&apos;s administrator for the right to read it.</source>
        <translation>اجازهٔ خواندن این را ندارید: %1. حق خواندن آن را از مدیر پایگاه داده بخواهید.</translation>
    </message>
    <message>
        <source>The connection to the database broke off. Nothing was changed; try again.</source>
        <translation>اتصال به پایگاه داده قطع شد. چیزی تغییر نکرد؛ دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The database is too busy for another connection. Try again later.</source>
        <translation>پایگاه داده برای یک اتصال دیگر بیش از حد مشغول است. بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address.</source>
        <translation>به %1 نمی‌توان دسترسی یافت: %2. نشانی را بررسی کنید.</translation>
    </message>
    <message>
        <source>%1 could not answer: %2. Change the query or choose another table.</source>
        <translation>‏%1 نتوانست پاسخ دهد: %2. پرس‌وجو را تغییر دهید یا جدول دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed. Install the package libqt6sql6-psql.</source>
        <translation>راه‌انداز PostgreSQL نصب نیست. بستهٔ libqt6sql6-psql را نصب کنید.</translation>
    </message>
    <message>
        <source>The driver for ODBC is not installed. Install the packages libqt6sql6-odbc and unixodbc.</source>
        <translation>راه‌انداز ODBC نصب نیست. بسته‌های libqt6sql6-odbc و unixodbc را نصب کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseReader</name>
    <message>
        <source>%1 is a whole database. Say which table to read, or give a query.</source>
        <translation>‏%1 یک پایگاه دادهٔ کامل است. بگویید کدام جدول خوانده شود، یا یک پرس‌وجو بدهید.</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>در انتظار پایگاه داده</translation>
    </message>
    <message>
        <source>The query gives no columns. Name at least one.</source>
        <translation>پرس‌وجو هیچ ستونی نمی‌دهد. دست‌کم یکی را نام ببرید.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseRollUp</name>
    <message>
        <source>Say which column names the customer: rows are rolled up by it.</source>
        <translation>بگویید کدام ستون مشتری را نام می‌برد: سطرها بر پایهٔ آن تجمیع می‌شوند.</translation>
    </message>
    <message>
        <source>Say which column tells what came of a deal, and which of its values mean “won”.</source>
        <translation>بگویید کدام ستون سرانجام معامله را نشان می‌دهد و کدام مقدارهایش یعنی «موفق».</translation>
    </message>
    <message>
        <source>“%1” is not understood. A roll-up is written as customer=COLUMN,amount=COLUMN,date=COLUMN; product, name, stage, created and won=VALUE|VALUE may follow.</source>
        <translation>‏«%1» فهمیده نشد. تجمیع به شکل customer=COLUMN,amount=COLUMN,date=COLUMN نوشته می‌شود؛ پس از آن product، name، stage، created و won=VALUE|VALUE می‌تواند بیاید.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseSource</name>
    <message>
        <source>Read from %1, in a transaction that cannot change anything.</source>
        <translation>از %1 خوانده شد، در تراکنشی که نمی‌تواند چیزی را تغییر دهد.</translation>
    </message>
    <message>
        <source>The database expects about %1 rows.</source>
        <translation>پایگاه داده حدود %1 سطر انتظار دارد.</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 سطر خوانده شد</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>پرس‌وجو</translation>
    </message>
    <message>
        <source>Query on %1</source>
        <translation>پرس‌وجو از %1</translation>
    </message>
    <message>
        <source>a query of %1</source>
        <translation>پرس‌وجویی از %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a table, its database</comment>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseSql</name>
    <message>
        <source>“%1” is no name of a table. Write it as table or schema.table, with double quotes around a part that has a dot in it.</source>
        <translation>‏«%1» نام جدول نیست. آن را به شکل table یا schema.table بنویسید و دور بخشی که نقطه دارد نقل‌قول دوتایی بگذارید.</translation>
    </message>
    <message>
        <source>Only one query can be run. Leave out what follows the first semicolon.</source>
        <translation>فقط یک پرس‌وجو اجرا می‌شود. آنچه را پس از نخستین نقطه‌ویرگول می‌آید کنار بگذارید.</translation>
    </message>
    <message>
        <source>The query has the word %1, which could change the database. Only reading is possible; if it is a name, put it in quotes.</source>
        <translation>در پرس‌وجو واژهٔ %1 آمده که می‌تواند پایگاه داده را تغییر دهد. فقط خواندن ممکن است؛ اگر نام است، آن را در نقل‌قول بگذارید.</translation>
    </message>
    <message>
        <source>The query is empty. Write one that begins with SELECT.</source>
        <translation>پرس‌وجو خالی است. پرس‌وجویی بنویسید که با SELECT آغاز شود.</translation>
    </message>
    <message>
        <source>Only queries that read can be run: they begin with SELECT, WITH, TABLE or VALUES.</source>
        <translation>فقط پرس‌وجوهای خواندنی اجرا می‌شوند: آن‌ها با SELECT، WITH، TABLE یا VALUES آغاز می‌شوند.</translation>
    </message>
    <message>
        <source>A quote, a bracket or a comment in the query is not closed where it should be.</source>
        <translation>نقل‌قول، کمانک یا توضیحی در پرس‌وجو در جای خود بسته نشده است.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DateQuestions</name>
    <message>
        <source>“%1” in %2 could be %3 or %4: no date in this file has a day above 12. Which is it?</source>
        <translation>‏«%1» در %2 می‌تواند %3 یا %4 باشد: هیچ تاریخی در این فایل روزی بالاتر از ۱۲ ندارد. کدام است؟</translation>
    </message>
    <message>
        <source>The dates of “%1” were read with the day first and not in the order asked for, because some of them fit no other.</source>
        <translation>تاریخ‌های «%1» با روز در آغاز خوانده شد، نه به ترتیبی که خواسته شده بود، چون برخی از آن‌ها با ترتیب دیگری جور نیستند.</translation>
    </message>
    <message>
        <source>The dates of “%1” were read with the month first and not in the order asked for, because some of them fit no other.</source>
        <translation>تاریخ‌های «%1» با ماه در آغاز خوانده شد، نه به ترتیبی که خواسته شده بود، چون برخی از آن‌ها با ترتیب دیگری جور نیستند.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Dialect</name>
    <message>
        <source>a comma</source>
        <translation>کاما</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>جهش (Tab)</translation>
    </message>
    <message>
        <source>a vertical bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The delimiter is %1: %2 of the lines looked at have %3 cells with it.</source>
        <translation>جداکننده %1 است: با آن، %2 از خط‌های بررسی‌شده %3 خانه دارند.</translation>
    </message>
    <message>
        <source>The table has one column: no delimiter divides its lines alike.</source>
        <translation>جدول یک ستون دارد: هیچ جداکننده‌ای خط‌هایش را یکسان تقسیم نمی‌کند.</translation>
    </message>
    <message>
        <source>Cells are quoted with apostrophes.</source>
        <translation>خانه‌ها در آپوستروف گذاشته شده‌اند.</translation>
    </message>
    <message>
        <source>A backslash before a quote makes it part of the text.</source>
        <translation>بک‌اسلش پیش از نقل‌قول آن را بخشی از متن می‌کند.</translation>
    </message>
    <message>
        <source>Lines that begin with &quot;#&quot; are comments.</source>
        <translation>خط‌هایی که با «#» شروع می‌شوند توضیح‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) stand before the table.</source>
        <translation>
            <numerusform>%Ln خط نخست پیش از جدول است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds the names of the columns.</source>
        <translation>سطر نخست نام ستون‌ها را دارد.</translation>
    </message>
    <message>
        <source>The first row looks like data, so the columns are numbered.</source>
        <translation>سطر نخست به داده می‌ماند، پس ستون‌ها شماره‌گذاری می‌شوند.</translation>
    </message>
    <message>
        <source>Encoding %1. %2</source>
        <translation>کدگذاری %1. %2</translation>
    </message>
    <message>
        <source>The first line names the delimiter.</source>
        <translation>خط نخست جداکننده را مشخص می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>The columns begin at the same places of every line: fixed width, %n column(s).</source>
        <translation>
            <numerusform>ستون‌ها در همهٔ خط‌ها از یک جا آغاز می‌شوند: عرض ثابت، %Ln ستون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns are parted by runs of spaces: %n column(s).</source>
        <translation>
            <numerusform>ستون‌ها با رشته‌های فاصله از هم جدا شده‌اند: %Ln ستون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells are quoted with backticks.</source>
        <translation>خانه‌ها در بک‌تیک (`) گذاشته شده‌اند.</translation>
    </message>
    <message>
        <source>The table ends before line %1.</source>
        <translation>جدول پیش از خط %1 پایان می‌یابد.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) together hold the names of the columns.</source>
        <translation>
            <numerusform>%Ln سطر نخست با هم نام ستون‌ها را دارند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::Encoding</name>
    <message>
        <source>The file begins with the byte order mark of its encoding.</source>
        <translation>فایل با نشانهٔ ترتیب بایت کدگذاری خود آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Its bytes make sense as %1 text.</source>
        <translation>بایت‌هایش به‌صورت متن %1 معنا می‌دهند.</translation>
    </message>
    <message>
        <source>It is not UTF-8; read as %1, its accented letters make the most sense.</source>
        <translation>‏UTF-8 نیست؛ اگر %1 خوانده شود، حروفش بیشترین معنا را می‌دهند.</translation>
    </message>
    <message>
        <source>Its zero bytes stand where those of %1 stand.</source>
        <translation>بایت‌های صفرش همان‌جاهایی است که در %1 می‌آیند.</translation>
    </message>
    <message>
        <source>It has nothing but plain ASCII characters.</source>
        <translation>فقط نویسه‌های سادهٔ ASCII دارد.</translation>
    </message>
    <message>
        <source>Every byte is valid UTF-8.</source>
        <translation>همهٔ بایت‌ها UTF-8 معتبرند.</translation>
    </message>
    <message>
        <source>It is UTF-8, apart from a few damaged characters.</source>
        <translation>به‌جز چند نویسهٔ آسیب‌دیده، UTF-8 است.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::FileKind</name>
    <message>
        <source>It is an Excel workbook: save the sheet as CSV UTF-8 and import that file.</source>
        <translation>این یک کارپوشهٔ Excel است: برگه را با قالب CSV UTF-8 ذخیره و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>It is an OpenDocument spreadsheet: save the sheet as CSV and import that file.</source>
        <translation>این یک صفحه‌گستردهٔ OpenDocument است: برگه را با قالب CSV ذخیره و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it and import the CSV file inside.</source>
        <translation>این یک بایگانی ZIP است: آن را باز کنید و فایل CSV درونش را وارد کنید.</translation>
    </message>
    <message>
        <source>It is a web page, perhaps a sign-in page saved by mistake: export the table as CSV.</source>
        <translation>این یک صفحهٔ وب است، شاید صفحهٔ ورودی که به‌اشتباه ذخیره شده: جدول را با قالب CSV خروجی بگیرید.</translation>
    </message>
    <message>
        <source>It is an XML document: export the table as CSV.</source>
        <translation>این یک سند XML است: جدول را با قالب CSV خروجی بگیرید.</translation>
    </message>
    <message>
        <source>It is JSON: export the table as CSV.</source>
        <translation>این JSON است: جدول را با قالب CSV خروجی بگیرید.</translation>
    </message>
    <message>
        <source>It is not a text file: export the table as CSV.</source>
        <translation>این یک فایل متنی نیست: جدول را با قالب CSV خروجی بگیرید.</translation>
    </message>
    <message>
        <source>It is a picture, not a table.</source>
        <translation>این یک تصویر است، نه یک جدول.</translation>
    </message>
    <message>
        <source>It is a PDF document: export the table as CSV from the program that made it.</source>
        <translation>این یک سند PDF است: جدول را از برنامهٔ سازنده‌اش با قالب CSV خروجی بگیرید.</translation>
    </message>
    <message>
        <source>It is an old Office document (.xls or .doc): save the sheet as CSV and import that file.</source>
        <translation>این یک سند قدیمی Office است (‎.xls یا ‎.doc): برگه را با قالب CSV ذخیره و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>It is a database or a Lodestar project: open it instead of importing it.</source>
        <translation>این یک پایگاه داده یا پروژهٔ Lodestar است: به‌جای وارد کردن، آن را باز کنید.</translation>
    </message>
    <message>
        <source>It is a compressed file (gzip): unpack it and import the CSV file inside.</source>
        <translation>این یک فایل فشرده (gzip) است: آن را باز کنید و فایل CSV درونش را وارد کنید.</translation>
    </message>
    <message>
        <source>It is a compressed archive: unpack it and import the CSV file inside.</source>
        <translation>این یک بایگانی فشرده است: آن را باز کنید و فایل CSV درونش را وارد کنید.</translation>
    </message>
    <message>
        <source>It is a Parquet file: export it as CSV and import that file.</source>
        <translation>این یک فایل Parquet است: با قالب CSV خروجی بگیرید و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>It is a program, not a table.</source>
        <translation>این یک برنامه است، نه یک جدول.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or it is no workbook: open it in its own program, save it again as .xlsx and import that file, or download it again.</source>
        <translation>کارپوشه آسیب دیده یا اصلاً کارپوشه نیست: آن را در برنامهٔ خودش باز کنید، دوباره با قالب ‎.xlsx ذخیره و همان فایل را وارد کنید، یا از نو بارگیری کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Header</name>
    <message>
        <source>Column %1</source>
        <translation>ستون %1</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Import</name>
    <message>
        <source>%1 has a header but no rows. Choose a file with at least one row.</source>
        <translation>فایل %1 سرستون دارد ولی سطری ندارد. فایلی با دست‌کم یک سطر انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 has no rows that can be read. Check the file, its encoding and its delimiter.</source>
        <translation>فایل %1 سطر خواندنی ندارد. فایل، کدگذاری و جداکنندهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 وارد شد</translation>
    </message>
    <message>
        <source>The table has %1 columns; at most %2 can be imported. Leave columns out, or check the delimiter.</source>
        <translation>جدول %1 ستون دارد؛ حداکثر %2 ستون را می‌توان وارد کرد. چند ستون را کنار بگذارید یا جداکننده را بررسی کنید.</translation>
    </message>
    <message>
        <source>The table has one column only. If it should have more, choose another delimiter.</source>
        <translation>جدول فقط یک ستون دارد. اگر باید بیشتر باشد، جداکنندهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no column %1. The columns are: %2.</source>
        <translation>ستونی با نام %1 نیست. ستون‌ها: %2.</translation>
    </message>
    <message>
        <source>There is no role %1. The roles are: %2.</source>
        <translation>نقشی با نام %1 نیست. نقش‌ها: %2.</translation>
    </message>
    <message>
        <source>Judging columns</source>
        <translation>بررسی ستون‌ها</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>به انتخاب شما</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: line %3 has “%4”, and dates are needed. Choose another column.</source>
        <translation>ستون %1 را نمی‌توان %2 دانست: در خط %3 «%4» آمده و تاریخ لازم است. ستون دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: line %3 has “%4”, and numbers are needed. Choose another column.</source>
        <translation>ستون %1 را نمی‌توان %2 دانست: در خط %3 «%4» آمده و عدد لازم است. ستون دیگری انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the %1 of an earlier row. All rows are kept.</source>
        <translation>
            <numerusform>%Ln سطر، مقدار «%1» سطری پیشین را تکرار می‌کند. همهٔ سطرها نگه داشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats the key of an earlier row</source>
        <translation>کلید سطری پیشین را تکرار می‌کند</translation>
    </message>
    <message>
        <source>%1 has no rows. Choose a table or a query with at least one row.</source>
        <translation>‏%1 سطری ندارد. جدول یا پرس‌وجویی با دست‌کم یک سطر انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It has only blank lines: export the table again.</source>
        <translation>فایل %1 را نمی‌توان وارد کرد. فقط خط‌های خالی دارد: دوباره از جدول خروجی بگیرید.</translation>
    </message>
    <message>
        <source>as in the data set before</source>
        <translation>مانند مجموعه‌دادهٔ پیشین</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no values: %1.</source>
        <translation>
            <numerusform>%Ln ستون هیچ مقداری ندارد: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no values: %1 and %2 more.</source>
        <translation>
            <numerusform>%Ln ستون هیچ مقداری ندارد: %1 و %2 ستون دیگر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::ImportProgress</name>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1، %2 ثانیه مانده</translation>
    </message>
    <message>
        <source>%1 · %2 min left</source>
        <translation>%1، %2 دقیقه مانده</translation>
    </message>
    <message>
        <source>%1 of about %2 rows read</source>
        <translation>%1 از حدود %2 سطر خوانده شد</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%1 از %2 سطر نوشته شد</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Importer</name>
    <message>
        <source>Text table</source>
        <translation>جدول متنی</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>کارپوشه</translation>
    </message>
    <message>
        <source>%1 is a text table and has no sheets: leave out the sheet %2.</source>
        <translation>‏%1 جدول متنی است و برگه ندارد: برگهٔ %2 را ننویسید.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Kinds</name>
    <message>
        <source>Files with %1 list deals.</source>
        <translation>فایل‌های دارای %1 معامله‌ها را فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>Files with %1 list orders or invoices.</source>
        <translation>فایل‌های دارای %1 سفارش‌ها یا فاکتورها را فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>Files with %1 list answers to a survey.</source>
        <translation>فایل‌های دارای %1 پاسخ‌های نظرسنجی را فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>Files with %1 list visits to a website.</source>
        <translation>فایل‌های دارای %1 بازدیدهای وب‌سایت را فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>Files with %1 list social media figures.</source>
        <translation>فایل‌های دارای %1 آمار شبکه‌های اجتماعی را فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>Files with %1 list technologies in use.</source>
        <translation>فایل‌های دارای %1 فناوری‌های در حال استفاده را فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>Files with %1 list people.</source>
        <translation>فایل‌های دارای %1 افراد را فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>Files with %1 list companies.</source>
        <translation>فایل‌های دارای %1 شرکت‌ها را فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>%1 It looks like an export of %2.</source>
        <translation>%1 به خروجی %2 می‌ماند.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>قطعی</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>حدس</translation>
    </message>
    <message>
        <source>Files with customers that come back, dates and amounts list orders or invoices.</source>
        <translation>فایل‌هایی با مشتریان تکرارشونده، تاریخ و مبلغ، سفارش‌ها یا فاکتورها را فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>In HubSpot, export the companies.</source>
        <translation>در HubSpot از شرکت‌ها (companies) خروجی بگیرید.</translation>
    </message>
    <message>
        <source>In Salesforce, export a report on accounts.</source>
        <translation>در Salesforce از گزارشی دربارهٔ حساب‌ها (accounts) خروجی بگیرید.</translation>
    </message>
    <message>
        <source>In Pipedrive, export the organizations.</source>
        <translation>در Pipedrive از سازمان‌ها (organizations) خروجی بگیرید.</translation>
    </message>
    <message>
        <source>In Zoho, export the accounts.</source>
        <translation>در Zoho از حساب‌ها (accounts) خروجی بگیرید.</translation>
    </message>
    <message>
        <source>In Dynamics, export the accounts.</source>
        <translation>در Dynamics از حساب‌ها (accounts) خروجی بگیرید.</translation>
    </message>
    <message>
        <source>Export the companies instead, one row each.</source>
        <translation>به‌جای آن از شرکت‌ها خروجی بگیرید، هر کدام یک سطر.</translation>
    </message>
    <message>
        <source>The rows are people: each person would count as a customer. If your customers are companies, this is the wrong list. %1</source>
        <translation>سطرها افرادند: هر فرد یک مشتری به شمار می‌آید. اگر مشتریان شما شرکت‌اند، این فهرست درست نیست. %1</translation>
    </message>
    <message>
        <source>The rows are people, not companies: %1 rows name %2 companies in %3. Each person would count as a customer, and a company with many contacts many times over. %4</source>
        <translation>سطرها افرادند، نه شرکت: در ستون %3، %1 سطر از %2 شرکت نام می‌برند. هر فرد یک مشتری به شمار می‌آید و شرکتی با رابط‌های زیاد چندین بار. %4</translation>
    </message>
</context>
<context>
    <name>lodestar::import::PurchaseContent</name>
    <message>
        <source>its values come back from row to row</source>
        <translation>مقدارهایش از سطری به سطر دیگر تکرار می‌شود</translation>
    </message>
    <message>
        <source>it holds dates</source>
        <translation>تاریخ دارد</translation>
    </message>
    <message>
        <source>it holds small whole numbers</source>
        <translation>عددهای صحیح کوچک دارد</translation>
    </message>
    <message>
        <source>it holds amounts</source>
        <translation>مبلغ دارد</translation>
    </message>
</context>
<context>
    <name>lodestar::import::ReadTable</name>
    <message>
        <source>Reading rows</source>
        <translation>خواندن سطرها</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Roles</name>
    <message>
        <source>judged by the columns beside it; please check</source>
        <translation>از روی ستون‌های کنارش حدس زده شد؛ لطفاً بررسی کنید</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>سرستون نامی رایج برای آن است</translation>
    </message>
    <message>
        <source>the header contains “%1”</source>
        <translation>در سرستون «%1» آمده است</translation>
    </message>
    <message>
        <source>it is the first column, and its values are all different</source>
        <translation>ستون نخست است و مقدارهایش همه متفاوت‌اند</translation>
    </message>
    <message>
        <source>No column names the customers: rows are called by their number. Give a column the role %1 or %2.</source>
        <translation>هیچ ستونی مشتریان را نام نمی‌برد: سطرها با شماره‌شان خوانده می‌شوند. به یک ستون نقش %1 یا %2 بدهید.</translation>
    </message>
    <message>
        <source>often known only after the sale</source>
        <translation>اغلب فقط پس از فروش معلوم می‌شود</translation>
    </message>
    <message>
        <source>Check whether these are known before a company buys; if not, they say nothing about prospects: %1.</source>
        <translation>بررسی کنید که این‌ها پیش از خرید معلوم باشند؛ وگرنه دربارهٔ مشتریان احتمالی چیزی نمی‌گویند: %1.</translation>
    </message>
    <message>
        <source>%1 has %2 different values in %3 rows. If the rows are orders, import them as transactions.</source>
        <translation>ستون %1 در %3 سطر %2 مقدار متفاوت دارد. اگر سطرها سفارش‌اند، آن‌ها را به‌عنوان تراکنش وارد کنید.</translation>
    </message>
    <message>
        <source>Is %1 the customers&apos; own turnover, or what they paid you?</source>
        <translation>آیا %1 گردش مالی خود مشتریان است، یا آنچه به شما پرداخته‌اند؟</translation>
    </message>
    <message>
        <source>Is %1 the day a company became a customer, or the day a deal was closed?</source>
        <translation>آیا %1 روزی است که شرکت مشتری شد، یا روزی که معامله بسته شد؟</translation>
    </message>
    <message>
        <source>%1 could also say what came of a company. Which column is it?</source>
        <translation>‏%1 هم می‌تواند بگوید سرانجام شرکت چه شد. کدام ستون است؟</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>numbers</comment>
        <translation>از %1 تا %2.</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>برای نمونه %1.</translation>
    </message>
    <message>
        <source>%1 holds %2 among its stages: the number of a stage that was made in the CRM. Export the labels, or give it a name.</source>
        <translation>ستون %1 در میان مرحله‌هایش %2 را دارد: شمارهٔ مرحله‌ای که در CRM ساخته شده. برچسب‌ها را خروجی بگیرید یا نامی به آن بدهید.</translation>
    </message>
    <message>
        <source>%1 holds the internal names of the CRM, such as %2. They are kept as written; export the labels for words that read better.</source>
        <translation>ستون %1 نام‌های داخلی CRM را دارد، مانند %2. همان‌گونه که نوشته شده نگه داشته می‌شوند؛ برای واژه‌های خواناتر برچسب‌ها را خروجی بگیرید.</translation>
    </message>
    <message>
        <source>%1 looks like an earlier judgement of the customers. Compare the result with it, rather than build on it.</source>
        <translation>ستون %1 به قضاوت پیشینی دربارهٔ مشتریان می‌ماند. نتیجه را با آن مقایسه کنید، نه اینکه بر پایهٔ آن بسازید.</translation>
    </message>
    <message>
        <source>%1 has %2 different values in %3 rows: several rows seem to belong to one customer. They can be merged under Quality, as duplicates.</source>
        <translation>ستون %1 در %3 سطر %2 مقدار متفاوت دارد: به نظر می‌رسد چند سطر به یک مشتری تعلق دارند. می‌توان آن‌ها را در «کیفیت» به‌عنوان تکراری ادغام کرد.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::SheetRows</name>
    <message>
        <source>a formula whose result is not saved in the file: open it in a spreadsheet program and save it again</source>
        <translation>فرمولی که نتیجه‌اش در فایل ذخیره نشده: آن را در برنامهٔ صفحه‌گسترده باز و دوباره ذخیره کنید</translation>
    </message>
    <message>
        <source>spreadsheets keep only 15 digits of a number: the rest of this one is lost, if it was an id</source>
        <translation>صفحه‌گسترده‌ها فقط ۱۵ رقم از یک عدد را نگه می‌دارند: اگر این شناسه بوده، بقیه‌اش از دست رفته است</translation>
    </message>
    <message>
        <source>a row above the table</source>
        <translation>سطری بالای جدول</translation>
    </message>
    <message>
        <source>a closing line of the report, not a row</source>
        <translation>خط پایانی گزارش، نه یک سطر</translation>
    </message>
    <message>
        <source>a cell beside the table; it was left out</source>
        <translation>خانه‌ای کنار جدول؛ کنار گذاشته شد</translation>
    </message>
    <message>
        <source>cells merged as %1: the value stands in the first of them, the others are empty</source>
        <translation>خانه‌های ادغام‌شده به‌صورت %1: مقدار در نخستین آن‌هاست، بقیه خالی‌اند</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no saved result and came in empty. Open the workbook in a spreadsheet program, save it and import it again.</source>
        <translation>
            <numerusform>%Ln فرمول نتیجهٔ ذخیره‌شده ندارد و خالی وارد شد. کارپوشه را در برنامهٔ صفحه‌گسترده باز و ذخیره کنید و دوباره وارد کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A, the first is %1. They count as missing.</source>
        <translation>
            <numerusform>در %Ln خانه خطایی مانند ‎#N/A است، نخستین آن‌ها %1 است. جای خالی به شمار می‌آیند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the sheet, perhaps by a filter. They were read like the others.</source>
        <translation>
            <numerusform>%Ln سطر در برگه پنهان است، شاید با یک فیلتر. مانند بقیه خوانده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden in the sheet and read all the same: %1.</source>
        <translation>در برگه پنهان است و با این حال خوانده شد: %1.</translation>
    </message>
    <message>
        <source>a row below the table</source>
        <translation>سطری زیر جدول</translation>
    </message>
    <message>
        <source>nothing but formulas without results</source>
        <translation>فقط فرمول‌هایی بدون نتیجه</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Spreadsheet</name>
    <message>
        <source>%1 has no sheet with rows that can be read. Its sheets: %2.</source>
        <translation>‏%1 برگه‌ای با سطرهای خواندنی ندارد. برگه‌هایش: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet %1: the first that looks like a table, of %n in the workbook.</source>
        <translation>
            <numerusform>برگهٔ %1: نخستین برگه‌ای که به جدول می‌ماند، از %Ln برگهٔ کارپوشه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no sheet %2. Its sheets: %3.</source>
        <translation>‏%1 برگه‌ای با نام %2 ندارد. برگه‌هایش: %3.</translation>
    </message>
    <message>
        <source>Sheet %1: chosen by you.</source>
        <translation>برگهٔ %1: به انتخاب شما.</translation>
    </message>
    <message>
        <source>The sheet %1 is empty. Choose another one; the sheets of the workbook: %2.</source>
        <translation>برگهٔ %1 خالی است. برگهٔ دیگری انتخاب کنید؛ برگه‌های کارپوشه: %2.</translation>
    </message>
    <message>
        <source>The names of the columns stand in row %1.</source>
        <translation>نام ستون‌ها در سطر %1 است.</translation>
    </message>
    <message>
        <source>No row of names was found: the rows begin in row %1.</source>
        <translation>سطری از نام‌ها پیدا نشد: سطرها از سطر %1 آغاز می‌شوند.</translation>
    </message>
    <message>
        <source>The names of the columns stand in the rows %1 to %2.</source>
        <translation>نام ستون‌ها در سطرهای %1 تا %2 است.</translation>
    </message>
    <message>
        <source>Another table stands below; this one ends before row %1.</source>
        <translation>جدول دیگری در زیر هست؛ این یکی پیش از سطر %1 پایان می‌یابد.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::TextSource</name>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>فایل %1 را نمی‌توان وارد کرد. %2</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2. Copy it to this computer and try again.</source>
        <translation>فایل %1 تا پایان خوانده نشد: %2. آن را روی این رایانه کپی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>فایل %1 وجود ندارد. نام و پوشهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>It is a folder: choose a file in it.</source>
        <translation>این یک پوشه است: فایلی درون آن انتخاب کنید.</translation>
    </message>
    <message>
        <source>It cannot be opened (%1): check that it is there and that you may read it.</source>
        <translation>باز نمی‌شود (%1): بررسی کنید که آنجا باشد و اجازهٔ خواندنش را داشته باشید.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>خوانده نمی‌شود: %1.</translation>
    </message>
    <message>
        <source>It is empty: export the table again.</source>
        <translation>خالی است: دوباره از جدول خروجی بگیرید.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use UTF-8, UTF-16LE, windows-1250, ISO-8859-2, GB18030 or another usual name.</source>
        <translation>کدگذاری «%1» ناشناخته است. از UTF-8، UTF-16LE، windows-1250، ISO-8859-2، GB18030 یا نام رایج دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>انتخاب‌شده.</translation>
    </message>
    <message>
        <source>It is a device and no file: choose a file with a table.</source>
        <translation>این یک دستگاه است، نه فایل: فایلی با یک جدول انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Types</name>
    <message>
        <source>is no number</source>
        <translation>عدد نیست</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>تاریخ نیست</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>نه بله است نه خیر</translation>
    </message>
    <message>
        <source>The dates of %1 are day numbers of a spreadsheet.</source>
        <translation>تاریخ‌های ستون %1 شمارهٔ روز در صفحه‌گسترده‌اند.</translation>
    </message>
    <message>
        <source>“None” and “NA” in %1 are read as values, not as gaps.</source>
        <translation>‏«None» و «NA» در ستون %1 مقدار خوانده می‌شوند، نه جای خالی.</translation>
    </message>
    <message>
        <source>is no amount in %1</source>
        <translation>مبلغی به %1 نیست</translation>
    </message>
    <message>
        <source>%1 holds dates of the Persian calendar; they were converted.</source>
        <translation>ستون %1 تاریخ‌های تقویم هجری خورشیدی دارد؛ تبدیل شدند.</translation>
    </message>
    <message>
        <source>In %1 some figures are percentages and others are not; they are compared as they are written. Check the column.</source>
        <translation>در ستون %1 برخی عددها درصدند و برخی نه؛ همان‌گونه که نوشته شده مقایسه می‌شوند. ستون را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Workbook</name>
    <message>
        <source>The sheet repeats the same cells more than %1 million times, which no table does. Delete the rows and columns that are no part of it, save the file and import it again.</source>
        <translation>برگه یک خانه را بیش از %1 میلیون بار تکرار می‌کند، کاری که هیچ جدولی نمی‌کند. سطرها و ستون‌هایی را که بخشی از جدول نیستند حذف کنید، فایل را ذخیره کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>خواندن کارپوشه</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>خواندن سطرها</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>فایل %1 را نمی‌توان وارد کرد. %2</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in its own program, save it without a password and import that file.</source>
        <translation>فایل %1 گذرواژه دارد. آن را در برنامهٔ خودش باز کنید، بدون گذرواژه ذخیره کنید و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (.xlsb): save it as .xlsx and import that file.</source>
        <translation>این یک کارپوشهٔ دودویی Excel است (‎.xlsb): آن را با قالب ‎.xlsx ذخیره و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>It is a document, not a workbook: put its table into a spreadsheet first.</source>
        <translation>این یک سند است، نه کارپوشه: نخست جدولش را در یک صفحه‌گسترده بگذارید.</translation>
    </message>
    <message>
        <source>It is a Numbers document: export it as Excel (.xlsx) and import that file.</source>
        <translation>این یک سند Numbers است: با قالب Excel ‏(‎.xlsx) خروجی بگیرید و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it and import the file inside.</source>
        <translation>این یک بایگانی ZIP است: آن را باز کنید و فایل درونش را وارد کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>‏%1 خوانده نمی‌شود: %2.</translation>
    </message>
    <message>
        <source>It is larger than old workbooks can be: save it as .xlsx and import that file.</source>
        <translation>بزرگ‌تر از اندازهٔ ممکن برای کارپوشه‌های قدیمی است: آن را با قالب ‎.xlsx ذخیره و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>It is an old Office document, not a workbook: put its table into a spreadsheet first.</source>
        <translation>این یک سند قدیمی Office است، نه کارپوشه: نخست جدولش را در یک صفحه‌گسترده بگذارید.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is damaged, or no workbook of Excel: open it in its own program, save it as .xlsx and import that file.</source>
        <translation>‏%1 خوانده نمی‌شود. آسیب دیده یا کارپوشهٔ Excel نیست: آن را در برنامهٔ خودش باز کنید، با قالب ‎.xlsx ذخیره و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be kept in memory. Save the sheet as CSV UTF-8 and import that file.</source>
        <translation>متن کارپوشه بیش از آن است که در حافظه بگنجد. برگه را با قالب CSV UTF-8 ذخیره و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>جدول %1</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It is a web page without a table of data, perhaps a sign-in page saved by mistake: export the table again.</source>
        <translation>فایل %1 را نمی‌توان وارد کرد. این یک صفحهٔ وب بدون جدول داده است، شاید صفحهٔ ورودی که به‌اشتباه ذخیره شده: دوباره از جدول خروجی بگیرید.</translation>
    </message>
    <message>
        <source>%1 is a workbook of Excel 4, which is not read: open it in a spreadsheet program, save it as .xlsx and import that file.</source>
        <translation>‏%1 کارپوشهٔ Excel 4 است که خوانده نمی‌شود: آن را در برنامهٔ صفحه‌گسترده باز کنید، با قالب ‎.xlsx ذخیره و همان فایل را وارد کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Every formula of this sheet (%n) has an empty text as its result: perhaps the program that wrote the workbook did not calculate. Open it in a spreadsheet program, save it and import it again.</source>
        <translation>
            <numerusform>نتیجهٔ همهٔ فرمول‌های این برگه (%Ln) متن خالی است: شاید برنامه‌ای که کارپوشه را نوشته محاسبه نکرده است. آن را در برنامهٔ صفحه‌گسترده باز و ذخیره کنید و دوباره وارد کنید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::ZipFile</name>
    <message>
        <source>%1 is protected by a password. Open it in its own program, save it without a password and import that file.</source>
        <translation>فایل %1 گذرواژه دارد. آن را در برنامهٔ خودش باز کنید، بدون گذرواژه ذخیره کنید و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>%1 was not read. It unpacks to more than %2 times its size, as files made to do harm do: if you trust it, save it again in a spreadsheet program.</source>
        <translation>فایل %1 خوانده نشد. پس از باز شدن بیش از %2 برابر اندازه‌اش می‌شود، همان‌گونه که فایل‌های مخرب می‌شوند: اگر به آن اعتماد دارید، در برنامهٔ صفحه‌گسترده دوباره ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be read. The workbook is damaged or cut off: open it in its own program, save it again and import that file.</source>
        <translation>‏%1 خوانده نمی‌شود. کارپوشه آسیب دیده یا ناقص است: آن را در برنامهٔ خودش باز کنید، دوباره ذخیره و همان فایل را وارد کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Agreement</name>
    <message>
        <source>strong</source>
        <translation>قوی</translation>
    </message>
    <message>
        <source>weak: discuss before you decide</source>
        <translation>ضعیف: پیش از تصمیم‌گیری گفت‌وگو کنید</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>متوسط</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BallotStore</name>
    <message>
        <source>Say whose ballot this is.</source>
        <translation>بگویید این برگهٔ رأی از آنِ کیست.</translation>
    </message>
    <message>
        <source>Points are numbers from 0.</source>
        <translation>امتیازها عددهایی از ۰ به بالا هستند.</translation>
    </message>
    <message>
        <source>There are %1 points left to give: a ballot has 100.</source>
        <translation>هنوز %1 امتیاز برای دادن مانده است: هر برگهٔ رأی ۱۰۰ امتیاز دارد.</translation>
    </message>
    <message>
        <source>These are %1 points too many: a ballot has 100.</source>
        <translation>این %1 امتیاز بیش از اندازه است: هر برگهٔ رأی ۱۰۰ امتیاز دارد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Took the mean of the ballots as weights: %1</source>
        <translation>میانگین برگه‌های رأی وزن‌ها شد: %1</translation>
    </message>
    <message>
        <source>Took the median of the ballots as weights: %1</source>
        <translation>میانهٔ برگه‌های رأی وزن‌ها شد: %1</translation>
    </message>
    <message>
        <source>The ballots are secret until they are revealed.</source>
        <translation>برگه‌های رأی تا آشکار شدن محرمانه‌اند.</translation>
    </message>
    <message>
        <source>Changed the ballot of %1</source>
        <translation>برگهٔ رأی «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>برگهٔ رأی «%1»</translation>
    </message>
    <message>
        <source>Removed the ballot of %1</source>
        <translation>برگهٔ رأی «%1» حذف شد</translation>
    </message>
    <message>
        <source>No ballot gives points to any of these criteria.</source>
        <translation>هیچ برگهٔ رأیی به این معیارها امتیاز نمی‌دهد.</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BestCriterion</name>
    <message>
        <source>Share of customers below</source>
        <translation>سهم مشتریان پایین‌تر</translation>
    </message>
    <message>
        <source>Middle rank</source>
        <translation>رتبهٔ میانی</translation>
    </message>
    <message>
        <source>From low to high, the outer 5 % cut off</source>
        <translation>از کم تا زیاد، با بریدن ۵٪ هر سر</translation>
    </message>
    <message>
        <source>From the lowest to the highest</source>
        <translation>از کمترین تا بیشترین</translation>
    </message>
    <message>
        <source>Z score</source>
        <translation>نمرهٔ z</translation>
    </message>
    <message>
        <source>Robust z score</source>
        <translation>نمرهٔ z مقاوم</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BestRuleStore</name>
    <message>
        <source>“%1” does not say how good a customer is, so it cannot be weighed.</source>
        <translation>‏«%1» نمی‌گوید مشتری چقدر خوب است، پس نمی‌توان به آن وزن داد.</translation>
    </message>
    <message>
        <source>The weight of %1 must be 0 or more.</source>
        <translation>وزن %1 باید ۰ یا بیشتر باشد.</translation>
    </message>
    <message>
        <source>%1 is there twice. Give it one weight.</source>
        <translation>‏«%1» دو بار آمده است. یک وزن به آن بدهید.</translation>
    </message>
    <message>
        <source>Every weight is 0, so nobody could be best. Give at least one metric some weight.</source>
        <translation>همهٔ وزن‌ها ۰ هستند، پس هیچ مشتری‌ای بهترین نمی‌شود. دست‌کم به یک سنجه وزن بدهید.</translation>
    </message>
    <message>
        <source>The share of best customers must be above 0 % and at most 100 %.</source>
        <translation>سهم بهترین مشتریان باید بیش از ۰٪ و حداکثر ۱۰۰٪ باشد.</translation>
    </message>
    <message>
        <source>The number of best customers must be a whole number from 1.</source>
        <translation>تعداد بهترین مشتریان باید عددی صحیح از ۱ به بالا باشد.</translation>
    </message>
    <message>
        <source>The smallest number of best customers cannot be below 0.</source>
        <translation>کمترین تعداد بهترین مشتریان نمی‌تواند زیر ۰ باشد.</translation>
    </message>
    <message>
        <source>Went back to the standard weights of best</source>
        <translation>وزن‌های بهترین به حالت استاندارد برگشت</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weights of best: %1</source>
        <translation>وزن‌های بهترین: %1</translation>
    </message>
    <message>
        <source>Best are the top %1 of the customers</source>
        <translation>بهترین‌ها %1 نخست مشتریان‌اند</translation>
    </message>
    <message numerus="yes">
        <source>Best are the top %n customer(s)</source>
        <translation>
            <numerusform>بهترین‌ها %Ln مشتری نخست‌اند</numerusform>
        </translation>
    </message>
    <message>
        <source>Best are the customers with a score from %1</source>
        <translation>بهترین‌ها مشتریان با نمرهٔ %1 به بالا هستند</translation>
    </message>
    <message>
        <source>Pinned %1 as one of the best</source>
        <translation>‏«%1» به‌عنوان یکی از بهترین‌ها سنجاق شد</translation>
    </message>
    <message>
        <source>Pinned %1 as not one of the best</source>
        <translation>‏«%1» به‌عنوان بیرون از بهترین‌ها سنجاق شد</translation>
    </message>
    <message>
        <source>Took the pin off %1</source>
        <translation>سنجاق «%1» برداشته شد</translation>
    </message>
    <message>
        <source>Best are the customers above the natural break of the scores</source>
        <translation>بهترین‌ها مشتریان بالای شکست طبیعی نمره‌ها هستند</translation>
    </message>
    <message>
        <source>Best are the customers above the largest gap between scores</source>
        <translation>بهترین‌ها مشتریان بالای بزرگ‌ترین شکاف میان نمره‌ها هستند</translation>
    </message>
    <message>
        <source>What is not known of a customer is left out of the score</source>
        <translation>آنچه دربارهٔ مشتری معلوم نیست از نمره کنار گذاشته می‌شود</translation>
    </message>
    <message>
        <source>What is not known of a customer counts as the middle</source>
        <translation>آنچه دربارهٔ مشتری معلوم نیست حد وسط به حساب می‌آید</translation>
    </message>
    <message>
        <source>Pinned %1 as not a fit</source>
        <translation>‏«%1» به‌عنوان نامناسب سنجاق شد</translation>
    </message>
    <message>
        <source>The score that makes a customer best must be a number.</source>
        <translation>نمره‌ای که مشتری را جزو بهترین‌ها می‌کند باید عدد باشد.</translation>
    </message>
    <message>
        <source>What is not known of a customer counts as zero</source>
        <translation>آنچه از مشتری دانسته نیست صفر به شمار می‌آید</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Nomination</name>
    <message>
        <source>Grows with us</source>
        <translation>با ما رشد می‌کند</translation>
    </message>
    <message>
        <source>Profitable</source>
        <translation>سودآور</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>ما را توصیه می‌کند</translation>
    </message>
    <message>
        <source>Uses the product fully</source>
        <translation>از همهٔ محصول استفاده می‌کند</translation>
    </message>
    <message>
        <source>Easy to work with</source>
        <translation>کار با آن آسان است</translation>
    </message>
    <message>
        <source>A name that opens doors</source>
        <translation>نامی که درها را باز می‌کند</translation>
    </message>
    <message>
        <source>Stays for years</source>
        <translation>سال‌ها می‌ماند</translation>
    </message>
    <message>
        <source>Costs more than it brings</source>
        <translation>بیش از آنچه می‌آورد هزینه دارد</translation>
    </message>
    <message>
        <source>Only buys on price</source>
        <translation>فقط به خاطر قیمت می‌خرد</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>دیر پرداخت می‌کند</translation>
    </message>
    <message>
        <source>Needs something that we do not make</source>
        <translation>چیزی می‌خواهد که ما نمی‌سازیم</translation>
    </message>
    <message>
        <source>Hardly uses the product</source>
        <translation>به‌ندرت از محصول استفاده می‌کند</translation>
    </message>
    <message>
        <source>Outside our focus</source>
        <translation>بیرون از تمرکز ما</translation>
    </message>
    <message>
        <source>Hard to work with</source>
        <translation>کار با آن دشوار است</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::NominationStore</name>
    <message>
        <source>Settled that %1 is one of the best</source>
        <translation>تصمیم گرفته شد: «%1» یکی از بهترین‌هاست</translation>
    </message>
    <message>
        <source>Settled that %1 is not one of the best</source>
        <translation>تصمیم گرفته شد: «%1» از بهترین‌ها نیست</translation>
    </message>
    <message>
        <source>Settled that %1 is not a fit</source>
        <translation>تصمیم گرفته شد: «%1» نامناسب است</translation>
    </message>
    <message>
        <source>The nominations are secret until they are revealed.</source>
        <translation>نامزدی‌ها تا آشکار شدن محرمانه‌اند.</translation>
    </message>
    <message>
        <source>Say who nominates.</source>
        <translation>بگویید چه کسی نامزد می‌کند.</translation>
    </message>
    <message>
        <source>Say which customer is meant.</source>
        <translation>بگویید کدام مشتری منظور است.</translation>
    </message>
    <message>
        <source>%1 nominated a customer</source>
        <translation>‏%1 یک مشتری را نامزد کرد</translation>
    </message>
    <message>
        <source>%1 changed a nomination</source>
        <translation>‏%1 یک نامزدی را تغییر داد</translation>
    </message>
    <message>
        <source>Took a nomination back</source>
        <translation>یک نامزدی پس گرفته شد</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Rating</name>
    <message>
        <source>Nothing has been chosen yet that makes a customer one of the best.</source>
        <translation>هنوز انتخاب نشده که چه چیزی یک مشتری را جزو بهترین‌ها می‌کند.</translation>
    </message>
    <message>
        <source>Every weight is 0, so nobody is rated.</source>
        <translation>همهٔ وزن‌ها ۰ هستند، پس هیچ مشتری‌ای نمره نمی‌گیرد.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are not rated: less than half of what counts is known of them.</source>
        <translation>
            <numerusform>%Ln مشتری نمره ندارد: کمتر از نیمی از آنچه به حساب می‌آید درباره‌اش معلوم است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) than asked for are in the best set, because they tie with the last one in it.</source>
        <translation>
            <numerusform>%Ln مشتری بیش از تعداد خواسته‌شده در مجموعهٔ بهترین‌هاست، چون با آخرین عضو آن برابر است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned customer(s) are not in this data set.</source>
        <translation>
            <numerusform>%Ln مشتری سنجاق‌شده در این مجموعه‌داده نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in this data set, so it does not count here.</source>
        <translation>سنجهٔ %1 در این مجموعه‌داده نیست، پس اینجا به حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>%1 is not a number here (column %2), so it cannot be weighed.</source>
        <translation>سنجهٔ %1 اینجا عدد نیست (ستون %2)، پس نمی‌توان به آن وزن داد.</translation>
    </message>
    <message>
        <source>%1 has no values in this data set, so it does not count here.</source>
        <translation>سنجهٔ %1 در این مجموعه‌داده مقداری ندارد، پس اینجا به حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>%1 is the same for everybody, so it does not distinguish anybody.</source>
        <translation>سنجهٔ %1 برای همه یکسان است، پس کسی را متمایز نمی‌کند.</translation>
    </message>
    <message>
        <source>Most customers have the same value of %1, so this way of making it comparable tells nobody apart. Choose another.</source>
        <translation>بیشتر مشتریان مقدار یکسانی از %1 دارند، پس این روش مقایسه‌پذیر کردن کسی را از دیگری جدا نمی‌کند. روش دیگری انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are not rated: nothing of what counts is known of them.</source>
        <translation>
            <numerusform>%Ln مشتری نمره ندارد: از آنچه به حساب می‌آید هیچ‌چیز درباره‌اش معلوم نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are the same, so they have no natural break. The usual share is best instead.</source>
        <translation>همهٔ نمره‌ها یکسان‌اند، پس شکست طبیعی ندارند. به‌جای آن، سهم معمول بهترین به شمار می‌آید.</translation>
    </message>
    <message>
        <source>The natural break is not a clear one: two groups explain only %1 of how scores differ.</source>
        <translation>شکست طبیعی روشن نیست: دو گروه فقط %1 از تفاوت نمره‌ها را توضیح می‌دهند.</translation>
    </message>
    <message>
        <source>There is no gap between the scores that leaves 10 to 50 % of the customers best. The usual share is best instead.</source>
        <translation>میان نمره‌ها شکافی نیست که ۱۰ تا ۵۰٪ مشتریان را جزو بهترین‌ها بگذارد. به‌جای آن، سهم معمول بهترین به شمار می‌آید.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be %n customer(s); the best are at least %2.</source>
        <comment>a share, a number</comment>
        <translation>
            <numerusform>‏%1 یعنی %Ln مشتری؛ بهترین‌ها دست‌کم %2 نفرند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a score of %1 or more: the highest is %2.</source>
        <translation>هیچ‌کس نمرهٔ %1 یا بیشتر ندارد: بالاترین نمره %2 است.</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Stability</name>
    <message>
        <source>solid</source>
        <translation>پایدار</translation>
    </message>
    <message>
        <source>depends on weights</source>
        <translation>وابسته به وزن‌ها</translation>
    </message>
    <message>
        <source>near miss</source>
        <translation>نزدیک به مرز</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>بیرون</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::ValueShare</name>
    <message numerus="yes">
        <source>%1: the %n best customer(s) bring %2. All customers together bring %3, so there is no share to tell.</source>
        <translation>
            <numerusform>%1: %Ln مشتری برتر %2 می‌آورند. همهٔ مشتریان با هم %3 می‌آورند، پس سهمی برای گفتن نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: these %n customer(s) bring %2 (%3 of %4).</source>
        <translation>
            <numerusform>%1: این %Ln مشتری %2 می‌آورند (%3 از %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lose money (%1), so the shares of the others add up to more than the whole.</source>
        <translation>
            <numerusform>%Ln مشتری زیان می‌دهد (%1)، پس جمع سهم‌های بقیه از کل بیشتر می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of the best, this is not known.</source>
        <translation>
            <numerusform>برای %Ln تا از بهترین‌ها، این معلوم نیست.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Vote</name>
    <message>
        <source>Revealed the ballots on the weights</source>
        <translation>برگه‌های رأی دربارهٔ وزن‌ها آشکار شد</translation>
    </message>
    <message>
        <source>Collect ballots on the weights</source>
        <translation>گردآوری برگه‌های رأی دربارهٔ وزن‌ها</translation>
    </message>
    <message>
        <source>Revealed the nominations</source>
        <translation>نامزدی‌ها آشکار شد</translation>
    </message>
    <message>
        <source>Collect nominations</source>
        <translation>گردآوری نامزدی‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Analysis</name>
    <message>
        <source>The project has no customers yet. Import a table of customers first.</source>
        <translation>پروژه هنوز مشتری ندارد. نخست جدولی از مشتریان وارد کنید.</translation>
    </message>
    <message>
        <source>Data set %1 holds no customers but %2. Choose a data set of customers.</source>
        <translation>مجموعه‌دادهٔ %1 مشتری ندارد، بلکه %2 دارد. مجموعه‌داده‌ای از مشتریان انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Backtest</name>
    <message>
        <source>Drafting without some customers, then testing on them</source>
        <translation>پیش‌نویسی بدون برخی مشتریان، سپس آزمون روی همان‌ها</translation>
    </message>
    <message>
        <source>All criteria are statements that the customer list cannot answer, so the data cannot check them.</source>
        <translation>همهٔ معیارها گزاره‌هایی هستند که فهرست مشتریان پاسخشان را ندارد، پس داده‌ها نمی‌توانند آن‌ها را بیازمایند.</translation>
    </message>
    <message>
        <source>The definition has no criteria yet, so there is nothing to check.</source>
        <translation>تعریف هنوز معیاری ندارد، پس چیزی برای بررسی نیست.</translation>
    </message>
    <message>
        <source>Nobody is marked as best yet, so there is nothing to find. Say first what best means.</source>
        <translation>هنوز هیچ مشتری‌ای جزو بهترین‌ها نیست، پس چیزی برای پیدا کردن نیست. نخست بگویید «بهترین» یعنی چه.</translation>
    </message>
    <message numerus="yes">
        <source>Too few best customers to check (%n); treat the tiers as a working agreement.</source>
        <translation>
            <numerusform>تعداد بهترین مشتریان (%Ln) برای بررسی کم است؛ رده‌ها را توافقی موقت بدانید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few customers beside the best to check (%n); treat the tiers as a working agreement.</source>
        <translation>
            <numerusform>جز بهترین‌ها، تعداد مشتریان (%Ln) برای بررسی کم است؛ رده‌ها را توافقی موقت بدانید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::BacktestWords</name>
    <message>
        <source>between %1 and %2</source>
        <translation>میان %1 و %2</translation>
    </message>
    <message>
        <source>no range can be given</source>
        <translation>بازه‌ای نمی‌توان داد</translation>
    </message>
    <message>
        <source>Looks good on the data it was made from (%1), about chance on other data (%2).</source>
        <translation>روی داده‌هایی که از آن ساخته شده خوب به نظر می‌رسد (%1)، روی داده‌های دیگر در حد تصادف است (%2).</translation>
    </message>
    <message>
        <source>It works, but less well than it looks: %1 on the data it was made from, %2 on customers held back (%3).</source>
        <translation>کار می‌کند، اما کمتر از آنچه به نظر می‌رسد: %1 روی داده‌هایی که از آن ساخته شده، %2 روی مشتریان نگه‌داشته‌شده برای آزمون (%3).</translation>
    </message>
    <message>
        <source>It does not tell the best customers from the others: %1 (%2), where 0.5 is a coin.</source>
        <translation>بهترین مشتریان را از دیگران جدا نمی‌کند: %1 (%2)، که در آن ۰٫۵ یعنی شیر یا خط.</translation>
    </message>
    <message>
        <source>Of two customers, one best and one not, it puts the best one first in %1 of cases (%2).</source>
        <translation>از هر دو مشتری که یکی برتر است و دیگری نه، در %1 از موردها مشتری برتر را جلوتر می‌گذارد (%2).</translation>
    </message>
    <message>
        <source>It also finds best customers that it was not made from: of two customers, one best and one not, it puts the best one first in %1 of cases (%2).</source>
        <translation>بهترین مشتریانی را هم پیدا می‌کند که از روی آن‌ها ساخته نشده است: از هر دو مشتری که یکی برتر است و دیگری نه، در %1 از موردها مشتری برتر را جلوتر می‌گذارد (%2).</translation>
    </message>
    <message>
        <source>The Best tier holds %1 of %2 best customers (%3, between %4 and %5).</source>
        <translation>ردهٔ «بهترین» %1 از %2 مشتری برتر را در بر دارد (%3، میان %4 و %5).</translation>
    </message>
    <message>
        <source>On customers not used to build it, the Best tier held %1 of %2 best (%3, between %4 and %5).</source>
        <translation>روی مشتریانی که در ساختنش به کار نرفتند، ردهٔ «بهترین» %1 از %2 مشتری برتر را در بر داشت (%3، میان %4 و %5).</translation>
    </message>
    <message>
        <source>Overfitted: %1 on the customers it was made from, %2 on customers held back. Use fewer criteria, or wait for more customers.</source>
        <translation>بیش‌برازش: %1 روی مشتریانی که از روی آن‌ها ساخته شده، %2 روی مشتریان نگه‌داشته‌شده برای آزمون. معیارهای کمتری به کار ببرید یا منتظر مشتریان بیشتر بمانید.</translation>
    </message>
    <message>
        <source>The range reaches down to a coin&apos;s: chance could have done the same.</source>
        <translation>بازه تا حد شیر یا خط پایین می‌آید: تصادف هم می‌توانست همین نتیجه را بدهد.</translation>
    </message>
    <message>
        <source>No rated customer is a best fit. Lower the threshold of Best, or ask for less.</source>
        <translation>هیچ مشتری نمره‌داری در ردهٔ «بهترین» نیست. آستانهٔ «بهترین» را پایین بیاورید یا کمتر بخواهید.</translation>
    </message>
    <message>
        <source>Best customers could be as common in the Best tier as anywhere: %1 of %2.</source>
        <translation>شاید بهترین مشتریان در ردهٔ «بهترین» به همان اندازه رایج باشند که در هر جای دیگر: %1 از %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n best customers: these figures are rough. Read the ranges, not the numbers.</source>
        <translation>
            <numerusform>فقط %Ln مشتری برتر: این عددها تقریبی‌اند. بازه‌ها را بخوانید، نه خود عددها را.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 makes the definition look better than it is: %2</source>
        <comment>attribute, why</comment>
        <translation>مشخصهٔ %1 تعریف را بهتر از آنچه هست نشان می‌دهد: %2</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <comment>attribute, what to check</comment>
        <translation>بررسی کنید: %1 — %2</translation>
    </message>
    <message>
        <source>On %1 customers that came later than the definition: %2 (%3).</source>
        <translation>روی %1 مشتری که پس از تعریف آمدند: %2 (%3).</translation>
    </message>
    <message>
        <source>The same customers were used to write the definition and to check it. The next import, with customers that nobody has seen yet, is the real test.</source>
        <translation>برای نوشتن تعریف و بررسی آن همان مشتریان به کار رفتند. آزمون واقعی، وارد کردن بعدی است با مشتریانی که هنوز کسی آن‌ها را ندیده است.</translation>
    </message>
    <message>
        <source>None of its criteria is marked as taken from the data, so none was chosen anew with customers held back. If someone looked at who is best while writing them, it will do less well on others.</source>
        <translation>هیچ‌کدام از معیارهایش برگرفته از داده نشان‌گذاری نشده است، پس با مشتریان نگه‌داشته‌شده برای آزمون هیچ‌کدام از نو انتخاب نشد. اگر کسی هنگام نوشتنشان نگاه کرده باشد چه کسی برتر است، روی دیگران کمتر خوب کار می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria that rest on opinion or hypothesis were kept as written while customers were held back.</source>
        <translation>
            <numerusform>%Ln معیار که بر نظر یا فرضیه تکیه دارد، هنگام نگه داشتن مشتریان برای آزمون همان‌گونه که نوشته شده ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers were drawn to be held back in turn; the figures of the definition as written are of all.</source>
        <translation>‏%1 از %2 مشتری قرعه‌وار انتخاب شدند تا به نوبت برای آزمون نگه داشته شوند؛ عددهای تعریفِ نوشته‌شده از همهٔ مشتریان است.</translation>
    </message>
    <message numerus="yes">
        <source>The columns themselves look good only on their own customers: points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3). Whatever is picked from them by looking is about chance.</source>
        <translation>
            <numerusform>خود ستون‌ها فقط روی مشتریان خودشان خوب به نظر می‌رسند: امتیاز همهٔ %Ln مشخصه با هم روی داده‌هایی که از آن ساخته شده به %1 و روی داده‌های دیگر به %2 می‌رسد (%3). هرچه با نگاه کردن از میانشان برگزیده شود در حد تصادف است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3): what is picked by looking will do less well elsewhere.</source>
        <translation>
            <numerusform>امتیاز همهٔ %Ln مشخصه با هم روی داده‌هایی که از آن ساخته شده به %1 و روی داده‌های دیگر به %2 می‌رسد (%3): آنچه با نگاه کردن برگزیده شود جای دیگر کمتر خوب کار می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are statements that the customer list cannot answer; they are not checked here.</source>
        <translation>
            <numerusform>%Ln معیار گزاره‌ای است که فهرست مشتریان پاسخش را ندارد؛ اینجا بررسی نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are not rated, so nobody knows whether they are best; they are left out.</source>
        <translation>
            <numerusform>%Ln مشتری نمره ندارد، پس کسی نمی‌داند برتر است یا نه؛ کنار گذاشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::CriterionEffect</name>
    <message numerus="yes">
        <source>Without this card %n more customer(s) would be Best.</source>
        <translation>
            <numerusform>بدون این کارت %Ln مشتری دیگر «بهترین» می‌شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this card %n customer(s) would no longer be Best.</source>
        <translation>
            <numerusform>بدون این کارت %Ln مشتری دیگر «بهترین» نبود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without this card every tier would hold as many customers as now.</source>
        <translation>بدون این کارت هر رده به همان تعداد اکنون مشتری داشت.</translation>
    </message>
    <message>
        <source>Without this card the same customers would be Best.</source>
        <translation>بدون این کارت همان مشتریان «بهترین» می‌بودند.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::CriterionWarning</name>
    <message>
        <source>This is part of how you defined best. It cannot help to choose prospects.</source>
        <translation>این بخشی از تعریف شما از بهترین است. در انتخاب مشتریان احتمالی کمکی نمی‌کند.</translation>
    </message>
    <message>
        <source>This is known only after the sale. It cannot help to choose prospects.</source>
        <translation>این فقط پس از فروش معلوم می‌شود. در انتخاب مشتریان احتمالی کمکی نمی‌کند.</translation>
    </message>
    <message>
        <source>This says how good a customer is, which nobody knows of a prospect. It cannot help to choose prospects.</source>
        <translation>این می‌گوید مشتری چقدر خوب است، که دربارهٔ مشتری احتمالی کسی نمی‌داند. در انتخاب مشتریان احتمالی کمکی نمی‌کند.</translation>
    </message>
    <message>
        <source>This names a single customer. It says nothing about any other.</source>
        <translation>این فقط یک مشتری را نام می‌برد. دربارهٔ دیگران چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>The customers of today have no attribute %1, so nobody can be judged by it. Import it, or change the condition.</source>
        <translation>مشتریان امروز مشخصهٔ %1 را ندارند، پس کسی را نمی‌توان با آن سنجید. آن را وارد کنید یا شرط را عوض کنید.</translation>
    </message>
    <message>
        <source>No customer of today has %1. Was it renamed or cleaned up?</source>
        <translation>امروز هیچ مشتری‌ای %1 را ندارد. آیا نامش عوض شده یا پاک‌سازی شده است؟</translation>
    </message>
    <message>
        <source>%1 of customers have no value here. Collect it, or they cannot be judged by it.</source>
        <translation>‏%1 از مشتریان اینجا مقداری ندارند. آن را گردآوری کنید، وگرنه نمی‌توان آن‌ها را با آن سنجید.</translation>
    </message>
    <message>
        <source>No customer meets it.</source>
        <translation>هیچ مشتری‌ای آن را ندارد.</translation>
    </message>
    <message>
        <source>Every customer of whom it is known meets it: it tells nobody apart.</source>
        <translation>همهٔ مشتریانی که این دربارهٔ آن‌ها معلوم است آن را دارند: کسی را از دیگری جدا نمی‌کند.</translation>
    </message>
    <message>
        <source>True of mostly the same customers as %1 (phi %2): the same thing counts twice. Keep one of them.</source>
        <translation>تقریباً دربارهٔ همان مشتریان «%1» درست است (فی %2): یک چیز دو بار به حساب می‌آید. یکی را نگه دارید.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::DefinitionChange</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>a kind of company</source>
        <translation>نوعی شرکت</translation>
    </message>
    <message>
        <source>a kind of decision-maker</source>
        <translation>نوعی تصمیم‌گیرنده</translation>
    </message>
    <message>
        <source>who suits us</source>
        <translation>چه کسی مناسب ماست</translation>
    </message>
    <message>
        <source>legal reasons</source>
        <translation>دلایل حقوقی</translation>
    </message>
    <message>
        <source>a sign of intent</source>
        <translation>نشانهٔ قصد خرید</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <comment>kind of criterion</comment>
        <translation>
            <numerusform>‏%1، %Ln امتیاز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of criterion · what it rests on</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what a criterion asks for · its kind · what it rests on</comment>
        <translation>‏%1، %2، %3</translation>
    </message>
    <message>
        <source>in words only</source>
        <translation>فقط به زبان ساده</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one condition: attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>چه می‌خواهد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین‌ها</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>نامناسب</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>پشتوانه</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>It describes</source>
        <translation>چه را توصیف می‌کند</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>محصول یا خدمت</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>در یک جمله</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>ترتیب معیارها</translation>
    </message>
    <message>
        <source>The definition</source>
        <translation>تعریف</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>«بهترین» از</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>«خوب» از</translation>
    </message>
    <message>
        <source>Judged when known</source>
        <translation>ارزیابی وقتی معلوم باشد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a persona, title</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده‌شده</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>تعریف</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>رده‌ها</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>به زبان ساده</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>پرسونا</translation>
    </message>
    <message>
        <source>The tiers</source>
        <translation>رده‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Draft</name>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody could be marked as best, so no criteria were chosen. Give a column the role of a metric, such as revenue, profit or referrals, or pin the best customers by hand.</source>
        <translation>هیچ مشتری‌ای جزو بهترین‌ها شمرده نشد، پس معیاری انتخاب نشد. به یک ستون نقش سنجه بدهید، مانند درآمد، سود یا معرفی‌ها، یا بهترین مشتریان را دستی سنجاق کنید.</translation>
    </message>
    <message>
        <source>No criteria were chosen, because with so few customers chance looks the same as a pattern. Write down what the team believes as hypotheses and ask customers about it, or import more customers: from 10 best and 10 others on, the draft chooses traits by itself.</source>
        <translation>معیاری انتخاب نشد، چون با این تعداد کم مشتری، تصادف همان شکل الگو را دارد. باورهای تیم را به‌صورت فرضیه بنویسید و از مشتریان بپرسید، یا مشتریان بیشتری وارد کنید: از ۱۰ مشتری برتر و ۱۰ مشتری دیگر به بعد، پیش‌نویس خودش ویژگی‌ها را انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>Only a hint: %1</source>
        <translation>فقط یک نشانه: %1</translation>
    </message>
    <message>
        <source>No trait stands out: no column could be tested, because none is known before the sale with values that several customers share. Check the roles of the columns, or import more of them.</source>
        <translation>هیچ ویژگی‌ای برجسته نیست: هیچ ستونی آزمودنی نبود، چون هیچ‌کدام پیش از فروش معلوم نیست و مقدارهای مشترک میان چند مشتری ندارد. نقش ستون‌ها را بررسی کنید یا ستون‌های بیشتری وارد کنید.</translation>
    </message>
    <message numerus="yes">
        <source>No trait stands out: of %1 tested, none is likely to be more than chance. Add what the team believes as hypotheses, or import more columns that are known before the sale.</source>
        <translation>
            <numerusform>هیچ ویژگی‌ای برجسته نیست: از %1 ویژگی آزموده‌شده هیچ‌کدام احتمالاً چیزی بیش از تصادف نیست. باورهای تیم را به‌صورت فرضیه بیفزایید، یا ستون‌های بیشتری که پیش از فروش معلوم‌اند وارد کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: it is true of mostly the same customers as %2, and would count twice.</source>
        <translation>‏«%1» کنار گذاشته شد: تقریباً دربارهٔ همان مشتریان «%2» درست است و دو بار به حساب می‌آمد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more likely trait(s) left out to keep the profile short: %2</source>
        <translation>
            <numerusform>%1 ویژگی محتمل دیگر کنار گذاشته شد تا پروفایل کوتاه بماند: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likely trait(s) left out because the difference is real but too small to help: %2</source>
        <translation>
            <numerusform>%1 ویژگی محتمل کنار گذاشته شد، چون تفاوت واقعی است اما کوچک‌تر از آن است که کمکی کند: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To discuss as a disqualifier: %1</source>
        <translation>برای گفت‌وگو به‌عنوان ردکننده: %1</translation>
    </message>
    <message>
        <source>%1 is known of only %2 of the customers. Collect it for the others, or they cannot be judged by it.</source>
        <translation>مشخصهٔ %1 فقط دربارهٔ %2 از مشتریان معلوم است. آن را برای بقیه هم گردآوری کنید، وگرنه نمی‌توان آن‌ها را با آن سنجید.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Drift</name>
    <message>
        <source>One of the two lists has no customers, so there is nothing to compare.</source>
        <translation>یکی از دو فهرست مشتری ندارد، پس چیزی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>%1 of the customers were Best then, %2 are now.</source>
        <translation>آن زمان %1 از مشتریان در ردهٔ «بهترین» بودند، اکنون %2.</translation>
    </message>
    <message>
        <source>No criterion is met more or less often than chance would bring about.</source>
        <translation>هیچ معیاری بیشتر یا کمتر از آنچه تصادف پدید می‌آورد برقرار نیست.</translation>
    </message>
    <message>
        <source>What changed most is %1: met by %2 then, by %3 now.</source>
        <translation>بیشترین تغییر در «%1» است: آن زمان %2 آن را داشتند، اکنون %3.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::EvidencePiece</name>
    <message>
        <source>Today: %1 of %2 best customers meet it, and %3 of %4 others.</source>
        <translation>امروز: %1 از %2 مشتری برتر آن را دارند و %3 از %4 مشتری دیگر.</translation>
    </message>
    <message>
        <source>When it was added: %1 of %2 best customers met it, and %3 of %4 others.</source>
        <translation>هنگام افزودن: %1 از %2 مشتری برتر آن را داشتند و %3 از %4 مشتری دیگر.</translation>
    </message>
    <message>
        <source>Card: “%1”</source>
        <translation>کارت: «%1»</translation>
    </message>
    <message>
        <source>Card of %1: “%2”</source>
        <comment>team, text of a card</comment>
        <translation>کارت %1: «%2»</translation>
    </message>
    <message>
        <source>Said in an interview: “%1”</source>
        <translation>گفته‌شده در یک مصاحبه: «%1»</translation>
    </message>
    <message>
        <source>Said in the customer survey: “%1”</source>
        <translation>گفته‌شده در نظرسنجی مشتریان: «%1»</translation>
    </message>
    <message>
        <source>Decided in the workshop: “%1” · %2</source>
        <comment>what, how</comment>
        <translation>تصمیم‌گرفته‌شده در کارگاه: «%1»، %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more card(s)</source>
        <translation>
            <numerusform>و %Ln کارت دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Hypothesis: “%1” · %2 of %3 said so · %4</source>
        <comment>statement, so many of so many, evidence</comment>
        <translation>فرضیه: «%1»، %2 از %3 چنین گفتند، %4</translation>
    </message>
    <message>
        <source>Hypothesis: “%1” · nobody asked yet · %2</source>
        <comment>statement, evidence</comment>
        <translation>فرضیه: «%1»، هنوز از کسی پرسیده نشده، %2</translation>
    </message>
    <message>
        <source>data</source>
        <translation>داده</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>فرضیه</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::ExceptionStore</name>
    <message>
        <source>Say in a note why this customer may stay an exception, so that others can follow.</source>
        <translation>در یک یادداشت بگویید چرا این مشتری می‌تواند استثنا بماند، تا دیگران هم دلیلش را بدانند.</translation>
    </message>
    <message>
        <source>Accepted %1 as an exception</source>
        <translation>‏«%1» به‌عنوان استثنا پذیرفته شد</translation>
    </message>
    <message>
        <source>Marked %1 to be fixed</source>
        <translation>‏«%1» نیازمند اصلاح نشان‌گذاری شد</translation>
    </message>
    <message>
        <source>Reopened the exception %1</source>
        <translation>استثنای «%1» دوباره باز شد</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::FitException</name>
    <message>
        <source>one of the best, but rejected</source>
        <translation>یکی از بهترین‌ها، اما ردشده</translation>
    </message>
    <message>
        <source>set apart as not a fit, but accepted</source>
        <translation>جداشده به‌عنوان نامناسب، اما پذیرفته‌شده</translation>
    </message>
    <message>
        <source>among the weakest quarter, but a best fit</source>
        <translation>در ضعیف‌ترین چارک، اما در ردهٔ بهترین</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, what it asks for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no criterion speaks against it</source>
        <translation>هیچ معیاری در برابرش نیست</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>دارد: %1</translation>
    </message>
    <message>
        <source>meets none of what is known of it</source>
        <translation>از آنچه درباره‌اش معلوم است هیچ‌یک را ندارد</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>به سبب %1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Icp</name>
    <message>
        <source>Must-have</source>
        <translation>الزامی</translation>
    </message>
    <message>
        <source>Nice-to-have</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Disqualifier</source>
        <translation>ردکننده</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>نامناسب</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation>اطلاعات ناکافی</translation>
    </message>
    <message>
        <source>data · %1 of %2 best, %3 of %4 others</source>
        <translation>داده، بهترین‌ها %1 از %2، بقیه %3 از %4</translation>
    </message>
    <message>
        <source>the team&apos;s opinion</source>
        <translation>نظر تیم</translation>
    </message>
    <message>
        <source>team · %1</source>
        <translation>تیم، %1</translation>
    </message>
    <message>
        <source>a hypothesis, not tested yet</source>
        <translation>یک فرضیه، هنوز آزموده‌نشده</translation>
    </message>
    <message>
        <source>hypothesis · %1</source>
        <translation>فرضیه، %1</translation>
    </message>
    <message>
        <source>The problem we solve</source>
        <translation>مشکلی که حل می‌کنیم</translation>
    </message>
    <message>
        <source>What we promise them</source>
        <translation>آنچه به آن‌ها قول می‌دهیم</translation>
    </message>
    <message>
        <source>Messages that land</source>
        <translation>پیام‌هایی که به دل می‌نشینند</translation>
    </message>
    <message>
        <source>What keeps them from buying</source>
        <translation>آنچه مانع خریدشان می‌شود</translation>
    </message>
    <message>
        <source>What makes them look for us</source>
        <translation>آنچه باعث می‌شود سراغ ما بیایند</translation>
    </message>
    <message>
        <source>Where they spend their time</source>
        <translation>جاهایی که وقتشان را می‌گذرانند</translation>
    </message>
    <message>
        <source>Regions we cannot serve</source>
        <translation>مناطقی که نمی‌توانیم خدمت بدهیم</translation>
    </message>
    <message>
        <source>People in the decision</source>
        <translation>افراد دخیل در تصمیم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one condition of a headline: attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>joins the conditions of a headline</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Customers with %1</source>
        <comment>headline; %1 lists conditions</comment>
        <translation>مشتریانی با %1</translation>
    </message>
    <message>
        <source>What is hard for them before they have us, in their own words?</source>
        <translation>پیش از داشتن ما چه چیزی برایشان سخت است، به زبان خودشان؟</translation>
    </message>
    <message>
        <source>Our expertise</source>
        <translation>تخصص ما</translation>
    </message>
    <message>
        <source>Why are we the ones who can solve it, and what proves it?</source>
        <translation>چرا ماییم که می‌توانیم حلش کنیم و چه چیزی این را ثابت می‌کند؟</translation>
    </message>
    <message>
        <source>What will be better for them, and by how much?</source>
        <translation>چه چیزی برایشان بهتر می‌شود و چقدر؟</translation>
    </message>
    <message>
        <source>Which sentence made them listen?</source>
        <translation>کدام جمله باعث شد گوش بدهند؟</translation>
    </message>
    <message>
        <source>Which worries and objections do they all raise?</source>
        <translation>همهٔ آن‌ها چه نگرانی‌ها و ایرادهایی مطرح می‌کنند؟</translation>
    </message>
    <message>
        <source>What happened just before they started looking?</source>
        <translation>درست پیش از آنکه شروع به جست‌وجو کنند چه رخ داد؟</translation>
    </message>
    <message>
        <source>Who champions, pays, checks, uses, and who can say no?</source>
        <translation>چه کسی حمایت می‌کند، پول می‌دهد، بررسی می‌کند، به کار می‌برد، و چه کسی می‌تواند نه بگوید؟</translation>
    </message>
    <message>
        <source>Where would we meet ten of them at once?</source>
        <translation>کجا می‌توانیم ده نفرشان را یک‌جا ببینیم؟</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>رقیبان</translation>
    </message>
    <message>
        <source>What would they buy instead of us, or do without?</source>
        <translation>به‌جای ما چه می‌خریدند، یا بدون چه سر می‌کردند؟</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>مدل عملیاتی</translation>
    </message>
    <message>
        <source>How do they earn their money, and how are they organised?</source>
        <translation>پولشان را از چه راهی درمی‌آورند و سازمانشان چگونه است؟</translation>
    </message>
    <message>
        <source>Where do law, language or distance keep us out?</source>
        <translation>کجا قانون، زبان یا فاصله جلوی ما را می‌گیرد؟</translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation>مشتریان نمونه</translation>
    </message>
    <message>
        <source>Who shows it best? One a line, with a link to the case study or a sentence about it.</source>
        <translation>چه کسی آن را بهتر نشان می‌دهد؟ هر سطر یکی، با پیوندی به مطالعهٔ موردی یا جمله‌ای درباره‌اش.</translation>
    </message>
    <message>
        <source>What we bring</source>
        <translation>آنچه ما می‌آوریم</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>چگونه می‌خرند</translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation>کجا جور است</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::IcpStore</name>
    <message>
        <source>This ideal customer profile does not exist any more.</source>
        <translation>این پروفایل مشتری ایده‌آل دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>The ideal customer profile has no name. Give it one, then save it again.</source>
        <translation>پروفایل مشتری ایده‌آل نام ندارد. نامی به آن بدهید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The tiers do not fit together: Best must begin at or above Good, both between 0 and 100 points.</source>
        <translation>رده‌ها با هم جور نیستند: «بهترین» باید از مرز «خوب» یا بالاتر از آن آغاز شود و هر دو میان ۰ و ۱۰۰ امتیاز باشند.</translation>
    </message>
    <message>
        <source>The share of criteria that must be known has to lie between 0 % and 100 %.</source>
        <translation>سهم معیارهایی که باید معلوم باشند باید میان ۰٪ و ۱۰۰٪ باشد.</translation>
    </message>
    <message>
        <source>The points of %1 have to lie between 1 and 100.</source>
        <translation>امتیاز «%1» باید میان ۱ و ۱۰۰ باشد.</translation>
    </message>
    <message>
        <source>There is already an ideal customer profile named %1. Choose another name.</source>
        <translation>پروفایل مشتری ایده‌آلی با نام «%1» از پیش وجود دارد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This project has no ideal customer profile yet. Draft one from the customers, or create one.</source>
        <translation>این پروژه هنوز پروفایل مشتری ایده‌آل ندارد. پیش‌نویسی از روی مشتریان بسازید یا یک پروفایل ایجاد کنید.</translation>
    </message>
    <message>
        <source>The project has several ideal customer profiles. Name one of them: %1.</source>
        <translation>پروژه چند پروفایل مشتری ایده‌آل دارد. یکی را نام ببرید: %1.</translation>
    </message>
    <message>
        <source>There is no ideal customer profile named %1. The project has: %2.</source>
        <translation>پروفایل مشتری ایده‌آلی با نام «%1» نیست. پروفایل‌های پروژه: %2.</translation>
    </message>
    <message>
        <source>Removed the ideal customer profile %1</source>
        <translation>پروفایل مشتری ایده‌آل «%1» حذف شد</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::IcpVersions</name>
    <message>
        <source>Reviewed %1: it stands</source>
        <translation>بازبینی «%1»: پابرجاست</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>نسخهٔ %1 از «%2» بازگردانده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::LineupStore</name>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a copied ICP</comment>
        <translation>‏%1 (کپی)</translation>
    </message>
    <message>
        <source>Copied the ICP %1 as %2</source>
        <translation>از ICP «%1» کپی‌ای با نام «%2» ساخته شد</translation>
    </message>
    <message>
        <source>Renamed the ICP to %1</source>
        <translation>نام ICP به «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Archived the ICP %1</source>
        <translation>‏ICP «%1» بایگانی شد</translation>
    </message>
    <message>
        <source>Brought back the ICP %1</source>
        <translation>‏ICP «%1» بازگردانده شد</translation>
    </message>
    <message>
        <source>Moved the ICP %1 in the order</source>
        <translation>‏ICP «%1» در ترتیب جابه‌جا شد</translation>
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
        <translation>‏«%1» تازه است و برقرار است</translation>
    </message>
    <message>
        <source>%1 is new, and missed</source>
        <comment>%1: a criterion</comment>
        <translation>‏«%1» تازه است و برقرار نیست</translation>
    </message>
    <message>
        <source>%1 is new, and not known</source>
        <comment>%1: a criterion</comment>
        <translation>‏«%1» تازه است و نامعلوم</translation>
    </message>
    <message>
        <source>%1 is gone; it was met</source>
        <comment>%1: a criterion</comment>
        <translation>‏«%1» دیگر نیست؛ برقرار بود</translation>
    </message>
    <message>
        <source>%1 is gone; it was missed</source>
        <comment>%1: a criterion</comment>
        <translation>‏«%1» دیگر نیست؛ برقرار نبود</translation>
    </message>
    <message>
        <source>%1 is gone; it was not known</source>
        <comment>%1: a criterion</comment>
        <translation>‏«%1» دیگر نیست؛ نامعلوم بود</translation>
    </message>
    <message>
        <source>%1 is met now</source>
        <comment>%1: a criterion</comment>
        <translation>‏«%1» اکنون برقرار است</translation>
    </message>
    <message>
        <source>%1 is missed now</source>
        <comment>%1: a criterion</comment>
        <translation>‏«%1» اکنون برقرار نیست</translation>
    </message>
    <message>
        <source>%1 is not known now</source>
        <comment>%1: a criterion</comment>
        <translation>‏«%1» اکنون نامعلوم است</translation>
    </message>
    <message>
        <source>the tiers begin at other points</source>
        <translation>رده‌ها از امتیازهای دیگری آغاز می‌شوند</translation>
    </message>
    <message>
        <source>%1 is a %2 now</source>
        <comment>criterion, kind of criterion</comment>
        <translation>‏«%1» اکنون %2 است</translation>
    </message>
    <message>
        <source>%1 counts %2 instead of %3</source>
        <comment>criterion, points, points before</comment>
        <translation>امتیاز «%1» به‌جای %3، %2 است</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>روی‌هم: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::OfferedPoints</name>
    <message>
        <source>Too few customers for the data to suggest points: what the room agrees counts.</source>
        <translation>مشتریان برای آنکه داده‌ها امتیازی پیشنهاد کنند کم‌اند: آنچه جمع بر سرش توافق کند ملاک است.</translation>
    </message>
    <message>
        <source>The data suggests no points: it knows this of only one side, the best or the others.</source>
        <translation>داده‌ها امتیازی پیشنهاد نمی‌کنند: این فقط دربارهٔ یک سو معلوم است، بهترین‌ها یا بقیه.</translation>
    </message>
    <message>
        <source>%1 of %2 best, %3 of %4 others</source>
        <translation>بهترین‌ها %1 از %2، بقیه %3 از %4</translation>
    </message>
    <message>
        <source>The data suggests no points: the best meet it no more often (%1).</source>
        <translation>داده‌ها امتیازی پیشنهاد نمی‌کنند: بهترین‌ها بیشتر از بقیه آن را ندارند (%1).</translation>
    </message>
    <message numerus="yes">
        <source>The data hints at %n point(s): %1. Few customers, so take it as a hint.</source>
        <translation>
            <numerusform>داده‌ها به %Ln امتیاز اشاره دارند: %1. مشتریان کم‌اند، پس آن را فقط یک نشانه بدانید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data suggests %n point(s): %1.</source>
        <translation>
            <numerusform>داده‌ها %Ln امتیاز پیشنهاد می‌کنند: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight = ln((%1 + %2) ÷ (%3 + %4)) − ln(%5 ÷ %6) = %7. Points = 20 ÷ ln 2 × weight, so 20 points double the odds. %2 and %4 are ten made-up customers, split as yours are: with them, a value that few have hardly counts.</source>
        <translation>وزن = ⁦ln((%1 + %2) ÷ (%3 + %4)) − ln(%5 ÷ %6) = %7⁩. امتیاز = ⁦20 ÷ ln 2⁩ × وزن، پس ۲۰ امتیاز بخت را دو برابر می‌کند. %2 و %4 ده مشتری فرضی‌اند که مانند مشتریان شما تقسیم شده‌اند: با آن‌ها، مقداری که کمتر کسی دارد چندان به حساب نمی‌آید.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Persona</name>
    <message>
        <source>How they do it today</source>
        <translation>امروز چگونه انجامش می‌دهند</translation>
    </message>
    <message>
        <source>What do they use now, step by step, without us?</source>
        <translation>اکنون بدون ما، گام‌به‌گام، از چه استفاده می‌کنند؟</translation>
    </message>
    <message>
        <source>What is wrong with that</source>
        <translation>ایراد این روش چیست</translation>
    </message>
    <message>
        <source>What does it cost them, in time, money or nerves?</source>
        <translation>چه هزینه‌ای برایشان دارد: وقت، پول یا اعصاب؟</translation>
    </message>
    <message>
        <source>What limits them</source>
        <translation>چه چیزی محدودشان می‌کند</translation>
    </message>
    <message>
        <source>What keeps them from changing it on their own?</source>
        <translation>چه چیزی نمی‌گذارد خودشان آن را تغییر دهند؟</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation>ما چگونه کمک می‌کنیم</translation>
    </message>
    <message>
        <source>What is different on the day after they start with us?</source>
        <translation>فردای روزی که با ما شروع می‌کنند چه چیزی فرق کرده است؟</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>پیشینه</translation>
    </message>
    <message>
        <source>What have they done before, and for how long?</source>
        <translation>پیش از این چه کار کرده‌اند و چه مدت؟</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>مشخصات جمعیتی</translation>
    </message>
    <message>
        <source>Only what decides something: place, age, language?</source>
        <translation>فقط آنچه در تصمیم اثر دارد: محل، سن، زبان؟</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>واحد سازمانی</translation>
    </message>
    <message>
        <source>Where do they sit, and to whom do they report?</source>
        <translation>در کدام واحد هستند و به چه کسی گزارش می‌دهند؟</translation>
    </message>
    <message>
        <source>Do they use it, ask for it, check it, sign for it, or stop it?</source>
        <translation>از آن استفاده می‌کنند، درخواستش می‌کنند، بررسی‌اش می‌کنند، برایش امضا می‌کنند یا جلویش را می‌گیرند؟</translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation>فرایند خرید</translation>
    </message>
    <message>
        <source>How does a purchase go there, and what must be ready at which step?</source>
        <translation>خرید در آنجا چگونه پیش می‌رود و در هر گام چه چیزی باید آماده باشد؟</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>شاخص‌های کلیدی (KPI)</translation>
    </message>
    <message>
        <source>By which figures is their work judged?</source>
        <translation>کارشان با کدام عددها سنجیده می‌شود؟</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>چالش‌ها</translation>
    </message>
    <message>
        <source>What keeps going wrong in their week?</source>
        <translation>در هفتهٔ کاری‌شان چه چیزی مدام خراب می‌شود؟</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>هدف‌ها</translation>
    </message>
    <message>
        <source>What do they want to have reached a year from now?</source>
        <translation>می‌خواهند تا یک سال دیگر به چه رسیده باشند؟</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>فناوری</translation>
    </message>
    <message>
        <source>Which tools are open on their screen all day?</source>
        <translation>کدام ابزارها تمام روز روی صفحه‌شان باز است؟</translation>
    </message>
    <message>
        <source>Team size and limits</source>
        <translation>اندازه و محدودیت‌های تیم</translation>
    </message>
    <message>
        <source>How many people do they lead, and what is scarce?</source>
        <translation>چند نفر را هدایت می‌کنند و چه چیزی کم دارند؟</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>پشتوانهٔ این پرسونا</translation>
    </message>
    <message>
        <source>How many interviews or customers, and which of the lines are still beliefs?</source>
        <translation>چند مصاحبه یا مشتری، و کدام سطرها هنوز فقط باورند؟</translation>
    </message>
    <message>
        <source>Persona %1</source>
        <comment>working title, numbered</comment>
        <translation>پرسونای %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 best customers whose title is known</source>
        <translation>%1: %2 از %3 مشتری برتر که سمتشان معلوم است</translation>
    </message>
    <message>
        <source>The four lines that make it usable</source>
        <translation>چهار سطری که پرسونا را کاربردی می‌کند</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>این شخص کیست</translation>
    </message>
    <message>
        <source>Their work</source>
        <translation>کارشان</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>چگونه می‌خرند</translation>
    </message>
    <message>
        <source>How to talk to them</source>
        <translation>چگونه با آن‌ها حرف بزنیم</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>در یک جمله</translation>
    </message>
    <message>
        <source>How would you describe them to a new colleague?</source>
        <translation>آن‌ها را برای همکاری تازه چگونه توصیف می‌کنید؟</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>ردهٔ سازمانی</translation>
    </message>
    <message>
        <source>How far up are they, and what may they decide alone?</source>
        <translation>در چه سطحی هستند و دربارهٔ چه چیزی می‌توانند به‌تنهایی تصمیم بگیرند؟</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>مسئولیت‌ها</translation>
    </message>
    <message>
        <source>What does an ordinary day consist of?</source>
        <translation>یک روز معمولی از چه تشکیل می‌شود؟</translation>
    </message>
    <message>
        <source>Part in the purchase</source>
        <translation>سهم در خرید</translation>
    </message>
    <message>
        <source>Influence and budget</source>
        <translation>نفوذ و بودجه</translation>
    </message>
    <message>
        <source>Up to what amount do they sign, and whom do they sway?</source>
        <translation>تا چه مبلغی امضا می‌کنند و بر چه کسانی اثر می‌گذارند؟</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>چرا اکنون</translation>
    </message>
    <message>
        <source>Which of their initiatives has money and attention this year?</source>
        <translation>کدام طرح آن‌ها امسال پول و توجه دارد؟</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>محرک‌ها</translation>
    </message>
    <message>
        <source>What happens in the week before they start to look?</source>
        <translation>در هفتهٔ پیش از آنکه شروع به جست‌وجو کنند چه رخ می‌دهد؟</translation>
    </message>
    <message>
        <source>What success means to them</source>
        <translation>موفقیت برایشان یعنی چه</translation>
    </message>
    <message>
        <source>By what will they know that it was worth it?</source>
        <translation>از کجا می‌فهمند که ارزشش را داشته است؟</translation>
    </message>
    <message>
        <source>What could stop them</source>
        <translation>چه چیزی ممکن است بازشان دارد</translation>
    </message>
    <message>
        <source>What makes them believe that this is not for them?</source>
        <translation>چه چیزی باعث می‌شود فکر کنند این به کارشان نمی‌آید؟</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>ایرادها</translation>
    </message>
    <message>
        <source>What do they say against us, and what answers it?</source>
        <translation>در مخالفت با ما چه می‌گویند و پاسخش چیست؟</translation>
    </message>
    <message>
        <source>Decision criteria</source>
        <translation>معیارهای تصمیم</translation>
    </message>
    <message>
        <source>By what do they compare, and what must be there?</source>
        <translation>بر چه پایه‌ای مقایسه می‌کنند و چه چیزی حتماً باید باشد؟</translation>
    </message>
    <message>
        <source>What they know of us</source>
        <translation>آنچه از ما می‌دانند</translation>
    </message>
    <message>
        <source>What have they heard, from whom, and is it true?</source>
        <translation>چه شنیده‌اند، از چه کسی، و آیا درست است؟</translation>
    </message>
    <message>
        <source>Where they inform themselves</source>
        <translation>از کجا باخبر می‌شوند</translation>
    </message>
    <message>
        <source>Whom and what do they read, hear and ask?</source>
        <translation>چه چیزی می‌خوانند، به چه کسی گوش می‌دهند و از چه کسی می‌پرسند؟</translation>
    </message>
    <message>
        <source>Say this</source>
        <translation>این را بگویید</translation>
    </message>
    <message>
        <source>Which words and proofs land?</source>
        <translation>کدام واژه‌ها و مدرک‌ها به دل می‌نشینند؟</translation>
    </message>
    <message>
        <source>Do not say this</source>
        <translation>این را نگویید</translation>
    </message>
    <message>
        <source>Which words end the conversation?</source>
        <translation>کدام واژه‌ها گفت‌وگو را تمام می‌کنند؟</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>به زبان ساده</translation>
    </message>
    <message>
        <source>Avoids risk</source>
        <translation>از ریسک می‌گریزد</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>ریسک می‌پذیرد</translation>
    </message>
    <message>
        <source>Waits until it is proven</source>
        <translation>تا ثابت شدنش صبر می‌کند</translation>
    </message>
    <message>
        <source>Is first to try it</source>
        <translation>نخستین کسی است که امتحان می‌کند</translation>
    </message>
    <message>
        <source>Has time</source>
        <translation>وقت دارد</translation>
    </message>
    <message>
        <source>Needs it now</source>
        <translation>همین حالا لازم دارد</translation>
    </message>
    <message>
        <source>Has it done</source>
        <translation>کار را به دیگران می‌سپارد</translation>
    </message>
    <message>
        <source>Does it with their own hands</source>
        <translation>با دست خودش انجام می‌دهد</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaBasis</name>
    <message numerus="yes">
        <source>%n quote(s) with a source</source>
        <extracomment>counts, joined with commas: &quot;2 quotes&quot;, &quot;1 interview&quot;, &quot;14 customers&quot;</extracomment>
        <translation>
            <numerusform>%Ln نقل‌قول با منبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%Ln مصاحبه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln مشتری</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>هنوز چیزی پر نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filled field(s) rest on data or on what somebody said.</source>
        <translation>
            <numerusform>‏%1 از %Ln بخش پرشده بر داده یا گفتهٔ کسی تکیه دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: counts of quotes, interviews and customers; %2: a sentence on how many fields rest on something</extracomment>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>Nothing supports this persona yet: no quote, no interview, no customer. Treat it as a guess, and put it to the next three people you talk to.</source>
        <translation>هنوز چیزی پشتوانهٔ این پرسونا نیست: نه نقل‌قولی، نه مصاحبه‌ای، نه مشتری‌ای. آن را حدس بدانید و با سه نفر بعدی که با آن‌ها حرف می‌زنید در میان بگذارید.</translation>
    </message>
    <message>
        <source>Some of this is said to rest on data, but there is no quote, interview or customer behind it yet.</source>
        <translation>گفته شده که بخشی از این بر داده تکیه دارد، اما هنوز نقل‌قول، مصاحبه یا مشتری‌ای پشت آن نیست.</translation>
    </message>
    <message>
        <source>People were asked, but nothing says yet which part rests on them. Give a section its label, or a quote its section.</source>
        <translation>از افراد پرسیده شده، اما هنوز معلوم نیست کدام بخش بر گفتهٔ آن‌ها تکیه دارد. به یک بخش برچسبش را بدهید، یا به یک نقل‌قول بخشش را.</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>what a section rests on</comment>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what a section rests on</comment>
        <translation>داده</translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>what a section rests on</comment>
        <translation>نظر</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <comment>what a section rests on</comment>
        <translation>فرضیه</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) are more than anybody keeps apart. Five to eight are enough: which two would you treat the same?</source>
        <translation>
            <numerusform>%Ln پرسونا بیش از آن است که کسی از هم بازشناسد. پنج تا هشت پرسونا کافی است: با کدام دو یکسان رفتار می‌کنید؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaCompare</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a person stands between two ends, from 1 (the first) to 5 (the second)</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <comment>quote, who said it</comment>
        <translation>‏«%1» – %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quote</comment>
        <translation>‏«%1»</translation>
    </message>
    <message>
        <source>A picture of your own (%1)</source>
        <extracomment>%1: what tells two pictures apart</extracomment>
        <translation>تصویر خودتان (%1)</translation>
    </message>
    <message>
        <source>%1, colour %2</source>
        <comment>portrait drawn by the program</comment>
        <translation>‏%1، رنگ %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>سمت شغلی</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>تصویر چهره</translation>
    </message>
    <message>
        <source>Role in the purchase</source>
        <translation>نقش در خرید</translation>
    </message>
    <message>
        <source>Awareness of us</source>
        <translation>آشنایی با ما</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>score, most, in words</comment>
        <translation>‏%1 از %2: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two ends of a scale</comment>
        <translation>‏%1 – %2</translation>
    </message>
    <message>
        <source>What “%1” rests on</source>
        <translation>پشتوانهٔ «%1»</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>نقل‌قول‌ها</translation>
    </message>
    <message>
        <source>Further interviews</source>
        <translation>مصاحبه‌های دیگر</translation>
    </message>
    <message>
        <source>Further customers</source>
        <translation>مشتریان دیگر</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaParts</name>
    <message>
        <source>Not said yet</source>
        <comment>role in the purchase</comment>
        <translation>هنوز گفته نشده</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>حامی درون‌سازمانی</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>خریدار اقتصادی</translation>
    </message>
    <message>
        <source>Technical buyer</source>
        <translation>خریدار فنی</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>تأثیرگذار</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>دروازه‌بان</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>What is this person when you sell to them?</source>
        <translation>وقتی به آن‌ها می‌فروشید، این شخص چه نقشی دارد؟</translation>
    </message>
    <message>
        <source>Wants it, and argues for it inside.</source>
        <translation>آن را می‌خواهد و درون شرکت از آن دفاع می‌کند.</translation>
    </message>
    <message>
        <source>Has the money and signs.</source>
        <translation>پول را در اختیار دارد و امضا می‌کند.</translation>
    </message>
    <message>
        <source>Checks whether it fits, and can say no.</source>
        <translation>بررسی می‌کند که آیا جور است، و می‌تواند نه بگوید.</translation>
    </message>
    <message>
        <source>Works with it every day.</source>
        <translation>هر روز با آن کار می‌کند.</translation>
    </message>
    <message>
        <source>Is asked, and listened to.</source>
        <translation>از او می‌پرسند و به او گوش می‌دهند.</translation>
    </message>
    <message>
        <source>Decides who gets to talk to whom.</source>
        <translation>تعیین می‌کند چه کسی با چه کسی حرف بزند.</translation>
    </message>
    <message>
        <source>Would rather keep what there is.</source>
        <translation>ترجیح می‌دهد وضع موجود بماند.</translation>
    </message>
    <message>
        <source>Never heard of us</source>
        <translation>هرگز نام ما را نشنیده</translation>
    </message>
    <message>
        <source>Has heard the name</source>
        <translation>نام ما را شنیده</translation>
    </message>
    <message>
        <source>Knows what we do</source>
        <translation>می‌داند ما چه می‌کنیم</translation>
    </message>
    <message>
        <source>Has looked at us closely</source>
        <translation>ما را از نزدیک بررسی کرده</translation>
    </message>
    <message>
        <source>Has tried or used us</source>
        <translation>ما را امتحان کرده یا به کار برده</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>ما را توصیه می‌کند</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <comment>awareness of us</comment>
        <translation>هنوز گفته نشده</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>نقش‌مایه</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>حروف آغازین نام</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>تصویر %1</translation>
    </message>
    <message>
        <source>Drawn sign of %1</source>
        <translation>نشان ترسیم‌شدهٔ %1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaStore</name>
    <message>
        <source>The persona has no name. Give it one, then save it again.</source>
        <translation>پرسونا نام ندارد. نامی به آن بدهید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The ideal customer profile of this persona does not exist any more. Create the persona inside another one.</source>
        <translation>پروفایل مشتری ایده‌آل این پرسونا دیگر وجود ندارد. پرسونا را درون پروفایل دیگری بسازید.</translation>
    </message>
    <message>
        <source>This persona does not exist any more.</source>
        <translation>این پرسونا دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Removed the persona %1</source>
        <translation>پرسونای «%1» حذف شد</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a persona</comment>
        <translation>‏%1 (کپی)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a persona, number</comment>
        <translation>‏%1 (کپی %2)</translation>
    </message>
    <message>
        <source>Put the personas in another order</source>
        <translation>ترتیب پرسوناها عوض شد</translation>
    </message>
    <message>
        <source>Copied the persona %1 to %2</source>
        <translation>پرسونای «%1» به «%2» کپی شد</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>نسخهٔ %1 از «%2» بازگردانده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaTransfer</name>
    <message>
        <source>Took over the persona %1 from %2</source>
        <translation>پرسونای «%1» از «%2» آورده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PictureStore</name>
    <message>
        <source>A picture is kept only when it is small. Choose it from its file again.</source>
        <translation>تصویر فقط اگر کوچک باشد نگه داشته می‌شود. آن را دوباره از فایلش انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::ReviewDate</name>
    <message>
        <source>No review planned</source>
        <translation>بازبینی برنامه‌ریزی نشده</translation>
    </message>
    <message>
        <source>Just begun: every three weeks</source>
        <translation>تازه آغازشده: هر سه هفته</translation>
    </message>
    <message>
        <source>Growing: every quarter</source>
        <translation>در حال رشد: هر فصل</translation>
    </message>
    <message>
        <source>Settled: once a year</source>
        <translation>جاافتاده: سالی یک بار</translation>
    </message>
    <message>
        <source>On a day we choose</source>
        <translation>در روزی که خودمان برمی‌گزینیم</translation>
    </message>
    <message>
        <source>No day is set for looking at this definition again.</source>
        <translation>برای بازبینی این تعریف روزی تعیین نشده است.</translation>
    </message>
    <message>
        <source>The review is due today.</source>
        <translation>موعد بازبینی امروز است.</translation>
    </message>
    <message>
        <source>The review is due since %1.</source>
        <translation>موعد بازبینی از %1 گذشته است.</translation>
    </message>
    <message>
        <source>The next review is on %1.</source>
        <translation>بازبینی بعدی در %1 است.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Verdict</name>
    <message>
        <source>Working definition</source>
        <translation>تعریف جاری</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>the working definition</source>
        <translation>تعریف جاری</translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>inside a sentence</comment>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>Without customers only the words can be compared.</source>
        <translation>بدون مشتریان فقط متن‌ها را می‌توان مقایسه کرد.</translation>
    </message>
    <message>
        <source>Who your best customers are is not known, so nothing tells which of the two is better.</source>
        <translation>معلوم نیست بهترین مشتریان شما چه کسانی‌اند، پس نمی‌توان گفت کدام‌یک از این دو بهتر است.</translation>
    </message>
    <message>
        <source>The data cannot tell which is better: both are right about the same customers.</source>
        <translation>داده‌ها نمی‌توانند بگویند کدام بهتر است: هر دو دربارهٔ همان مشتریان درست می‌گویند.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) cannot show which is better: %1 are judged right only by %2, %3 only by %4 (p = %5).</source>
        <translation>
            <numerusform>%Ln مشتری نمی‌تواند نشان دهد کدام بهتر است: %1 مشتری را فقط %2 درست می‌سنجد و %3 مشتری را فقط %4 (p = %5).</numerusform>
        </translation>
    </message>
    <message>
        <source>Your best customers are found better by %1: %2 customers are judged right only by it, %3 only by %4 (p = %5).</source>
        <translation>بهترین مشتریان شما را %1 بهتر پیدا می‌کند: %2 مشتری را فقط آن درست می‌سنجد و %3 مشتری را فقط %4 (p = %5).</translation>
    </message>
    <message>
        <source>These are the customers that a definition was written with. That favours the newer one: compare again on customers who came later.</source>
        <translation>این‌ها مشتریانی‌اند که تعریفی با آن‌ها نوشته شده است. این به سود تعریف تازه‌تر است: دوباره روی مشتریانی که بعداً آمدند مقایسه کنید.</translation>
    </message>
    <message>
        <source>The definitions may have been written with these very customers. That favours the newer one: compare again on customers who came later.</source>
        <translation>شاید تعریف‌ها با همین مشتریان نوشته شده باشند. این به سود تعریف تازه‌تر است: دوباره روی مشتریانی که بعداً آمدند مقایسه کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Version</name>
    <message>
        <source>Nothing has changed since version %1 of %2, so there is nothing new to save.</source>
        <translation>از نسخهٔ %1 «%2» تاکنون چیزی تغییر نکرده، پس چیز تازه‌ای برای ذخیره نیست.</translation>
    </message>
    <message>
        <source>Saved version %1 of %2</source>
        <translation>نسخهٔ %1 از «%2» ذخیره شد</translation>
    </message>
    <message>
        <source>No version has been saved yet. Save the working definition as a version first.</source>
        <translation>هنوز نسخه‌ای ذخیره نشده است. نخست تعریف جاری را به‌عنوان نسخه ذخیره کنید.</translation>
    </message>
    <message>
        <source>There is no version %1. There are: %2.</source>
        <translation>نسخهٔ %1 وجود ندارد. نسخه‌های موجود: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Actor</name>
    <message>
        <source>someone</source>
        <translation>یک نفر</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Backup</name>
    <message>
        <source>%1 (format %2)</source>
        <comment>file name of a backup</comment>
        <translation>%1 (قالب %2)</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Changeset</name>
    <message>
        <source>The history of %1 does not fit its contents any more, so this action can neither be taken back nor repeated. Nothing was changed. Check the project.</source>
        <translation>تاریخچهٔ %1 دیگر با محتوای آن نمی‌خواند، پس این کار را نه می‌توان برگرداند و نه تکرار کرد. چیزی تغییر نکرد. پروژه را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Check</name>
    <message numerus="yes">
        <source>The structure of the file is damaged in %n places.</source>
        <translation>
            <numerusform>ساختار فایل در %Ln جا آسیب دیده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that people entered, or the description of a data set, was changed by a disk fault or by another program.</source>
        <translation>چیزی که افراد وارد کرده‌اند، یا توضیح یک مجموعه‌داده، بر اثر خطای دیسک یا برنامه‌ای دیگر تغییر کرده است.</translation>
    </message>
    <message>
        <source>The record of action %1, “%2”, is damaged: it cannot be undone.</source>
        <translation>سابقهٔ کار %1، «%2»، آسیب دیده است: نمی‌توان آن را برگرداند.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is not what was saved.</source>
        <translation>نسخهٔ %1 از «%2» آن چیزی نیست که ذخیره شده بود.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” does not follow from a version before it.</source>
        <translation>نسخهٔ %1 از «%2» دنبالهٔ هیچ نسخهٔ پیشینی نیست.</translation>
    </message>
    <message>
        <source>The table “%1” belongs to no data set.</source>
        <translation>جدول «%1» به هیچ مجموعه‌داده‌ای تعلق ندارد.</translation>
    </message>
    <message>
        <source>The rows of the data set “%1” cannot be read.</source>
        <translation>سطرهای مجموعه‌دادهٔ «%1» خوانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>The rows of the data set “%1” are not those that were imported.</source>
        <translation>سطرهای مجموعه‌دادهٔ «%1» همان‌هایی نیستند که وارد شده بودند.</translation>
    </message>
    <message>
        <source>The data set “%1” does not have the number of rows it should have.</source>
        <translation>مجموعه‌دادهٔ «%1» آن تعداد سطری را که باید، ندارد.</translation>
    </message>
    <message>
        <source>The data set number %1 is listed, but it is not there.</source>
        <translation>مجموعه‌دادهٔ شمارهٔ %1 در فهرست هست، اما خودش نیست.</translation>
    </message>
    <message>
        <source>The version %1 is listed, but it is not there.</source>
        <translation>نسخهٔ %1 در فهرست هست، اما خودش نیست.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::CommonPoint</name>
    <message>
        <source>Entry %1 in the history of %2 is damaged, so it cannot be told what was changed. Nothing was changed. Check that file.</source>
        <translation>مورد %1 در تاریخچهٔ %2 آسیب دیده است، پس نمی‌توان گفت چه چیزی تغییر کرده است. چیزی تغییر نکرد. آن فایل را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Connection</name>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>راه‌انداز SQLite برای Qt نیست. بستهٔ libqt6sql6-sqlite را نصب کنید.</translation>
    </message>
    <message>
        <source>There is no such entry in the project.</source>
        <translation>چنین موردی در پروژه نیست.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Creation</name>
    <message>
        <source>There is already a file %1 in %2. Choose another name, or open it.</source>
        <translation>فایل %1 از پیش در %2 وجود دارد. نام دیگری انتخاب کنید یا همان را باز کنید.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>پوشهٔ %1 وجود ندارد.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Documents</name>
    <message>
        <source>The history of %1 does not fit its contents, so it cannot be told what was changed since a copy was made. Nothing was changed. Check the project.</source>
        <translation>تاریخچهٔ %1 با محتوای آن جور نیست، پس نمی‌توان گفت از زمان ساختن کپی چه چیزی تغییر کرده است. چیزی تغییر نکرد. پروژه را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::FileHeader</name>
    <message>
        <source>%1 is not a Lodestar project. To use it as a customer list, import it into a project.</source>
        <translation>فایل %1 پروژهٔ Lodestar نیست. اگر می‌خواهید فهرست مشتریان شما باشد، آن را در یک پروژه وارد کنید.</translation>
    </message>
    <message>
        <source>%1 begins like a Lodestar project, but its beginning is damaged.</source>
        <translation>فایل %1 مانند پروژهٔ Lodestar آغاز می‌شود، اما آغازش آسیب دیده است.</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of Lodestar: it needs a version that reads project format %2, this one reads up to format %3. The file was not touched. Update Lodestar to open it.</source>
        <translation>فایل %1 با نسخهٔ تازه‌تری از Lodestar ساخته شده است: به نسخه‌ای نیاز دارد که قالب پروژهٔ %2 را بخواند؛ این نسخه تا قالب %3 را می‌خواند. به فایل دست زده نشد. برای باز کردن آن Lodestar را به‌روز کنید.</translation>
    </message>
    <message>
        <source>There is no file %1 in %2.</source>
        <translation>فایل %1 در %2 نیست.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you are allowed to read it.</source>
        <translation>فایل %1 خوانده نمی‌شود. بررسی کنید که اجازهٔ خواندنش را داشته باشید.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Handout</name>
    <message>
        <source>Choose at least one question to hand out.</source>
        <translation>دست‌کم یک پرسش برای پخش انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose another name for the hand-out.</source>
        <translation>‏%1 خود همین پروژه است. نام دیگری برای فایل پخش انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 – questions for %2</source>
        <extracomment>Name of the project that a team is given to fill in: %1 is the project, %2 the team</extracomment>
        <translation>%1 – پرسش‌ها برای %2</translation>
    </message>
</context>
<context>
    <name>lodestar::project::History</name>
    <message>
        <source>The record of “%1” in %2 is damaged, so this action can neither be taken back nor repeated. Nothing was changed. Check the project.</source>
        <translation>سابقهٔ «%1» در %2 آسیب دیده است، پس این کار را نه می‌توان برگرداند و نه تکرار کرد. چیزی تغییر نکرد. پروژه را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Lock</name>
    <message>
        <source>someone</source>
        <translation>یک نفر</translation>
    </message>
    <message>
        <source>%1 is already open in this program.</source>
        <translation>پروژهٔ %1 هم‌اکنون در همین برنامه باز است.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program: by %2 on this computer, since %3. Close it there, or open it here for reading only.</source>
        <translation>پروژهٔ %1 در پنجره یا برنامهٔ دیگری باز است: به دست %2 روی همین رایانه، از %3. آنجا ببندیدش یا اینجا فقط برای خواندن باز کنید.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere: by %2 on the computer %3, since %4. Wait until it is closed there, or open it here for reading only. If that computer has crashed, delete the file %5.</source>
        <translation>پروژهٔ %1 جای دیگری باز است: به دست %2 روی رایانهٔ %3، از %4. صبر کنید تا آنجا بسته شود یا اینجا فقط برای خواندن باز کنید. اگر آن رایانه از کار افتاده است، فایل %5 را پاک کنید.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so %2 can only be opened for reading. Save a copy in another folder to work on it.</source>
        <translation>در پوشهٔ %1 نمی‌توان نوشت، پس %2 فقط برای خواندن باز می‌شود. برای کار روی آن، یک کپی در پوشهٔ دیگری ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Merge</name>
    <message>
        <source>Brought in what was handed out to %1</source>
        <translation>آنچه برای «%1» پخش شده بود وارد شد</translation>
    </message>
    <message>
        <source>Brought in the answers of %1</source>
        <translation>پاسخ‌های «%1» وارد شد</translation>
    </message>
    <message>
        <source>Merged the copy %1</source>
        <translation>کپی «%1» ادغام شد</translation>
    </message>
    <message>
        <source>The project has changed since the copy was looked at. Nothing was merged. Look at the copy again.</source>
        <translation>پروژه پس از بررسی کپی تغییر کرده است. چیزی ادغام نشد. کپی را دوباره بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergePlan</name>
    <message>
        <source>%1 is another project, not a copy of %2, so there is nothing to merge. Choose a file that was saved as a copy of this project, or handed out from it.</source>
        <translation>‏%1 پروژهٔ دیگری است، نه کپی %2، پس چیزی برای ادغام نیست. فایلی را انتخاب کنید که کپی این پروژه است یا از آن پخش شده است.</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose a copy of it.</source>
        <translation>‏%1 خود همین پروژه است. یک کپی از آن انتخاب کنید.</translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <translation>خواندن کپی</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>مقایسه</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeResolve</name>
    <message>
        <source>%1: %2 was removed on one side while the other went on with it; it is kept.</source>
        <comment>%1 is what it is: Participant; %2 says which</comment>
        <translation>%1: «%2» در یک سو حذف شد و در سوی دیگر کار روی آن ادامه یافت؛ نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeRules</name>
    <message>
        <source>Setting</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعه‌داده</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Criterion of best</source>
        <translation>معیار بهترین</translation>
    </message>
    <message>
        <source>Pinned customer</source>
        <translation>مشتری سنجاق‌شده</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>شرکت‌کننده</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>فرضیه</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>پروفایل مشتری ایده‌آل</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>پرسونا</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>برگهٔ رأی</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>نامزدی</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Round of silent writing</source>
        <translation>دور نوشتن در سکوت</translation>
    </message>
    <message>
        <source>Group of cards</source>
        <translation>دستهٔ کارت‌ها</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>رأی‌گیری</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Gap between belief and data</source>
        <translation>فاصلهٔ باور و داده</translation>
    </message>
    <message>
        <source>Block of the agenda</source>
        <translation>بخش دستور جلسه</translation>
    </message>
    <message>
        <source>Person asked</source>
        <translation>فرد پرسش‌شونده</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>رقیب</translation>
    </message>
    <message>
        <source>Rule of maturity</source>
        <translation>قاعدهٔ بلوغ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Why the confidence is low</source>
        <translation>دلیل اطمینان کم</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>نظر مخالف</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>گزاره</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>باور</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>نامناسب</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>محصول</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>جمله</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>روایت</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>آنچه در آن نوشته شده</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقیقه‌ها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>«بهترین» از</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>«خوب» از</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>نام پروژه</translation>
    </message>
    <message>
        <source>Who counts as best</source>
        <translation>چه کسی بهترین به شمار می‌آید</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>واحدهای پول</translation>
    </message>
    <message>
        <source>How lifetime value is computed</source>
        <translation>شیوهٔ محاسبهٔ ارزش طول عمر</translation>
    </message>
    <message>
        <source>How numbers are cut into bands</source>
        <translation>شیوهٔ بریدن عددها به بازه‌ها</translation>
    </message>
    <message>
        <source>Which data set is in use</source>
        <translation>مجموعه‌دادهٔ در حال استفاده</translation>
    </message>
    <message>
        <source>Exception to a profile</source>
        <translation>استثنای یک پروفایل</translation>
    </message>
    <message>
        <source>Criterion answered by hand</source>
        <translation>معیارِ پاسخ‌داده‌شده به‌صورت دستی</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>The problem we solve</source>
        <translation>مشکلی که حل می‌کنیم</translation>
    </message>
    <message>
        <source>Our expertise</source>
        <translation>تخصص ما</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>رقیبان</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>مدل عملیاتی</translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation>مشتریان نمونه</translation>
    </message>
    <message>
        <source>What we promise them</source>
        <translation>آنچه به آن‌ها قول می‌دهیم</translation>
    </message>
    <message>
        <source>Messages that land</source>
        <translation>پیام‌هایی که به دل می‌نشینند</translation>
    </message>
    <message>
        <source>What keeps them from buying</source>
        <translation>آنچه مانع خریدشان می‌شود</translation>
    </message>
    <message>
        <source>What makes them look for us</source>
        <translation>آنچه باعث می‌شود سراغ ما بیایند</translation>
    </message>
    <message>
        <source>Where they spend their time</source>
        <translation>جاهایی که وقتشان را می‌گذرانند</translation>
    </message>
    <message>
        <source>Regions we cannot serve</source>
        <translation>مناطقی که نمی‌توانیم خدمت بدهیم</translation>
    </message>
    <message>
        <source>People in the decision</source>
        <translation>افراد دخیل در تصمیم</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>How often it is reviewed</source>
        <translation>هر چند وقت بازبینی می‌شود</translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation>تاریخ بازبینی</translation>
    </message>
    <message>
        <source>How many accounts the team can work</source>
        <translation>تیم به چند حساب می‌تواند برسد</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>داوری</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what holds the field, name of the field</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeSettle</name>
    <message>
        <source>There is another profile named %1 here; the one of the copy becomes %2.</source>
        <translation>اینجا پروفایل دیگری با نام «%1» هست؛ پروفایل کپی «%2» نامیده می‌شود.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeVersions</name>
    <message>
        <source>Version %1 of “%2” in %3 is not what was saved. Nothing was changed. Check that file.</source>
        <translation>نسخهٔ %1 از «%2» در %3 همان نیست که ذخیره شده بود. چیزی تغییر نکرد. آن فایل را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Opening</name>
    <message>
        <source>%1 can only be read. Open it for reading, or save a copy elsewhere to work on it.</source>
        <translation>پروژهٔ %1 فقط خواندنی است. آن را برای خواندن باز کنید یا برای کار روی آن یک کپی در جای دیگر ذخیره کنید.</translation>
    </message>
    <message>
        <source>It does not say which project it is.</source>
        <translation>مشخص نیست کدام پروژه است.</translation>
    </message>
    <message>
        <source>Something in it was changed by a disk fault or by another program. You can still open it for reading.</source>
        <translation>چیزی در آن بر اثر خطای دیسک یا برنامه‌ای دیگر تغییر کرده است. هنوز می‌توانید آن را برای خواندن باز کنید.</translation>
    </message>
    <message>
        <source>The newest backup is %1.</source>
        <translation>تازه‌ترین پشتیبان %1 است.</translation>
    </message>
    <message>
        <source>Its format number is wrong.</source>
        <translation>شمارهٔ قالب آن نادرست است.</translation>
    </message>
    <message>
        <source>%1 has to be copied to be read, but there is no folder for temporary files.</source>
        <translation>فایل %1 باید برای خواندن کپی شود، اما پوشه‌ای برای فایل‌های موقت نیست.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>فایل %1 آسیب دیده است.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Project</name>
    <message>
        <source>%1 is open for reading only. Nothing was changed. Save a copy to work on it.</source>
        <translation>پروژهٔ %1 فقط برای خواندن باز است. چیزی تغییر نکرد. برای کار روی آن یک کپی ذخیره کنید.</translation>
    </message>
    <message>
        <source>Another change is still going on. Nothing was changed.</source>
        <translation>تغییر دیگری هنوز در جریان است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>It does not say which project it is.</source>
        <translation>مشخص نیست کدام پروژه است.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>A change is still going on. Save the copy when it is finished.</source>
        <translation>تغییری هنوز در جریان است. پس از پایان آن کپی را ذخیره کنید.</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose another name for the copy.</source>
        <translation>‏%1 خود همین پروژه است. نام دیگری برای کپی انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>پوشهٔ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>Nothing can be written outside a change.</source>
        <translation>بیرون از یک تغییر چیزی نوشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::RandomSeed</name>
    <message>
        <source>Chose another seed for what is drawn at random</source>
        <translation>دانهٔ دیگری برای انتخاب‌های تصادفی برگزیده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::project::SchemaCheck</name>
    <message>
        <source>The view “%1” does not belong into a project.</source>
        <translation>نمای «%1» جایی در یک پروژه ندارد.</translation>
    </message>
    <message>
        <source>The trigger “%1” does not belong into a project.</source>
        <translation>راه‌انداز «%1» جایی در یک پروژه ندارد.</translation>
    </message>
    <message>
        <source>The index “%1” does not belong into a project.</source>
        <translation>نمایهٔ «%1» جایی در یک پروژه ندارد.</translation>
    </message>
    <message>
        <source>The table “%1” does not belong into a project.</source>
        <translation>جدول «%1» جایی در یک پروژه ندارد.</translation>
    </message>
    <message>
        <source>The table “%1” is not built as it should be.</source>
        <translation>جدول «%1» آن‌گونه که باید، ساخته نشده است.</translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation>جدول «%1» نیست.</translation>
    </message>
    <message>
        <source>The table “%1” is damaged.</source>
        <translation>جدول «%1» آسیب دیده است.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::SqlError</name>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Free some space in %2 and try again.</source>
        <translation>دیسکی که %1 روی آن است پر است. چیزی تغییر نکرد. در %2 کمی فضا خالی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>%1 is being written by another program at this moment. Nothing was changed. Try again in a moment.</source>
        <translation>برنامهٔ دیگری هم‌اکنون در حال نوشتن %1 است. چیزی تغییر نکرد. لحظه‌ای دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file, its folder %2 or the disk is read-only. Nothing was changed. Save a copy somewhere else to go on working.</source>
        <translation>در %1 نمی‌توان نوشت: فایل، پوشهٔ آن %2 یا دیسک فقط‌خواندنی است. چیزی تغییر نکرد. برای ادامهٔ کار یک کپی در جای دیگر ذخیره کنید.</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of the file cannot be read. Check it, and go back to a backup if it is not whole.</source>
        <translation>فایل %1 آسیب دیده است: بخشی از آن خوانده نمی‌شود. آن را بررسی کنید و اگر سالم نیست به یک پشتیبان برگردید.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. If it is on a removable or network drive, check that the drive is still there.</source>
        <translation>فایل %1 خوانده یا نوشته نشد. اگر روی درایو جداشدنی یا شبکه است، بررسی کنید که درایو هنوز در دسترس باشد.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed. Close other programs and try again.</source>
        <translation>حافظهٔ کافی برای این کار نیست. چیزی تغییر نکرد. برنامه‌های دیگر را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This is too large for %1. Nothing was changed.</source>
        <translation>این برای %1 بیش از اندازه بزرگ است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This could not be stored in %1. Nothing was changed. Please report it: it is a fault of Lodestar.</source>
        <translation>این در %1 ذخیره نشد. چیزی تغییر نکرد. لطفاً گزارش دهید: ایراد از Lodestar است.</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::FitAnswerStore</name>
    <message>
        <source>%1 is no criterion of a working definition any more: it cannot be answered.</source>
        <translation>‏«%1» دیگر معیار هیچ تعریف جاری‌ای نیست: نمی‌توان به آن پاسخ داد.</translation>
    </message>
    <message>
        <source>Took the answer to %1 of %2 back</source>
        <comment>criterion, customer</comment>
        <translation>پاسخ «%1» دربارهٔ «%2» پس گرفته شد</translation>
    </message>
    <message>
        <source>Answered %1 with yes for %2</source>
        <comment>criterion, customer</comment>
        <translation>به «%1» دربارهٔ «%2» پاسخ بله داده شد</translation>
    </message>
    <message>
        <source>Answered %1 with no for %2</source>
        <comment>criterion, customer</comment>
        <translation>به «%1» دربارهٔ «%2» پاسخ خیر داده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::KnownCustomers</name>
    <message>
        <source>Already a customer: the same id as %1.</source>
        <translation>هم‌اکنون مشتری است: همان شناسهٔ «%1».</translation>
    </message>
    <message>
        <source>Already a customer: the same address on the web as %1.</source>
        <translation>هم‌اکنون مشتری است: همان نشانی وب «%1».</translation>
    </message>
    <message>
        <source>Already a customer: the same name as %1.</source>
        <translation>هم‌اکنون مشتری است: همان نام «%1».</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::ProspectList</name>
    <message>
        <source>Data set %1 holds neither prospects nor customers but %2: it cannot be scored.</source>
        <translation>مجموعه‌دادهٔ %1 نه مشتری احتمالی دارد و نه مشتری، بلکه %2 دارد: نمی‌توان به آن نمره داد.</translation>
    </message>
    <message>
        <source>The project has neither prospects nor customers yet. Import a table of prospects first.</source>
        <translation>پروژه هنوز نه مشتری احتمالی دارد و نه مشتری. نخست جدولی از مشتریان احتمالی وارد کنید.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>نمره‌دهی</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::Ranking</name>
    <message>
        <source>Best, certain</source>
        <translation>بهترین، با قطعیت</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>بهترین تا اینجا</translation>
    </message>
    <message>
        <source>One fact from Best</source>
        <translation>با یک نکته تا بهترین</translation>
    </message>
    <message>
        <source>Could become Best</source>
        <translation>شاید بهترین شود</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation>اطلاعات ناکافی</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>نامناسب</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Best for certain first; then Best so far; then those that one fact more would make Best, and those that several would; then Good, and the rest. Among equals, who has earned most for certain comes first.</source>
        <translation>نخست بهترین‌های قطعی؛ سپس بهترین‌های تا اینجا؛ سپس آن‌هایی که با یک نکتهٔ دیگر «بهترین» می‌شوند و آن‌هایی که با چند نکته؛ سپس «خوب» و بقیه. میان برابرها، آنکه با قطعیت امتیاز بیشتری گرفته جلوتر است.</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::Reasons</name>
    <message>
        <source>%1: it is not so, and so does not rule it out.</source>
        <translation>‏%1: چنین نیست، پس ردش نمی‌کند.</translation>
    </message>
    <message>
        <source>%1 is %2, which does not rule it out.</source>
        <translation>‏%1: %2، که ردش نمی‌کند.</translation>
    </message>
    <message>
        <source>%1: it is so, and rules it out.</source>
        <translation>‏%1: چنین است و ردش می‌کند.</translation>
    </message>
    <message>
        <source>%1 is %2, which rules it out.</source>
        <translation>‏%1: %2، که ردش می‌کند.</translation>
    </message>
    <message>
        <source>%1: nobody has said whether it is so; it would rule it out.</source>
        <translation>‏%1: کسی نگفته است که چنین است یا نه؛ اگر باشد ردش می‌کند.</translation>
    </message>
    <message>
        <source>%1 is not known; %2 would rule it out.</source>
        <translation>‏%1 معلوم نیست؛ %2 ردش می‌کند.</translation>
    </message>
    <message>
        <source>%1 is %2, as wanted.</source>
        <translation>‏%1: %2، همان‌گونه که خواسته شده.</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation>‏%1: بله.</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 is wanted.</source>
        <translation>‏%1: %2، در حالی که %3 خواسته شده.</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation>‏%1: خیر.</translation>
    </message>
    <message>
        <source>%1 is %2, which does not tell; %3 is wanted.</source>
        <translation>‏%1: %2، که چیزی را روشن نمی‌کند؛ %3 خواسته شده.</translation>
    </message>
    <message>
        <source>%1: nobody has answered this yet.</source>
        <translation>‏%1: هنوز کسی به این پاسخ نداده است.</translation>
    </message>
    <message>
        <source>%1 is not known; %2 is wanted.</source>
        <translation>‏%1 معلوم نیست؛ %2 خواسته شده.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>دارد</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Nothing is known of it yet: it could have any number of points.</source>
        <translation>هنوز چیزی درباره‌اش معلوم نیست: هر امتیازی ممکن است داشته باشد.</translation>
    </message>
    <message>
        <source>%1 of 100 points; everything is known.</source>
        <translation>‏%1 از ۱۰۰ امتیاز؛ همه چیز معلوم است.</translation>
    </message>
    <message>
        <source>%1 of 100 points by what is known (%2 of the weight); between %3 and %4 when the rest is known.</source>
        <translation>‏%1 از ۱۰۰ امتیاز بر پایهٔ آنچه معلوم است (%2 از وزن)؛ وقتی بقیه معلوم شود میان %3 و %4.</translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 first, and %n more: if all turn out well, it is Best.</source>
        <translation>
            <numerusform>نخست «%1» را بفهمید، و %Ln مورد دیگر را: اگر همه خوب از آب درآیند، «بهترین» است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 first, and %n more: if all turn out well, it is Best for certain.</source>
        <translation>
            <numerusform>نخست «%1» را بفهمید، و %Ln مورد دیگر را: اگر همه خوب از آب درآیند، با قطعیت «بهترین» است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out %1: if that turns out well, it is Best.</source>
        <translation>‏«%1» را بفهمید: اگر خوب از آب درآید، «بهترین» است.</translation>
    </message>
    <message>
        <source>Find out %1: if that turns out well, it is Best for certain.</source>
        <translation>‏«%1» را بفهمید: اگر خوب از آب درآید، با قطعیت «بهترین» است.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Conflicts</name>
    <message numerus="yes">
        <source>%n customer(s) bought before they were founded</source>
        <translation>
            <numerusform>%Ln مشتری پیش از تأسیس خود خرید کرده است</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1 and %2.</source>
        <translation>بر پایهٔ %1 و %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies after %2 for %n customer(s)</source>
        <comment>column, column</comment>
        <translation>
            <numerusform>‏%1 برای %Ln مشتری پس از %2 است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 contradict for %n customer(s)</source>
        <comment>column, column</comment>
        <translation>
            <numerusform>‏%1 و %2 برای %Ln مشتری با هم نمی‌خوانند</numerusform>
        </translation>
    </message>
    <message>
        <source>At least nine of ten customers of the same region are in another country.</source>
        <translation>دست‌کم نه‌دهم مشتریان همین منطقه در کشور دیگری‌اند.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Duplicates</name>
    <message>
        <source>the same id</source>
        <translation>شناسهٔ یکسان</translation>
    </message>
    <message>
        <source>the same web domain</source>
        <translation>دامنهٔ وب یکسان</translation>
    </message>
    <message>
        <source>the same name, but for capitals, signs or legal form</source>
        <translation>نام یکسان، جز در حروف بزرگ و کوچک، نشانه‌ها یا شکل حقوقی</translation>
    </message>
    <message>
        <source>names that differ by a letter or two</source>
        <translation>نام‌هایی که در یکی دو حرف تفاوت دارند</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Missing</name>
    <message numerus="yes">
        <source>It counts in who is best: %n of these customers cannot be rated.</source>
        <translation>
            <numerusform>در تعیین بهترین‌ها به حساب می‌آید: به %Ln تا از این مشتریان نمی‌توان نمره داد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts in who is best; these customers are rated by what else is known of them.</source>
        <translation>در تعیین بهترین‌ها به حساب می‌آید؛ نمرهٔ این مشتریان از دانسته‌های دیگر دربارهٔ آن‌ها می‌آید.</translation>
    </message>
    <message numerus="yes">
        <source>A trait of the best comes from it; it is not known for %n of the best customers.</source>
        <translation>
            <numerusform>یکی از ویژگی‌های بهترین‌ها از آن می‌آید؛ برای %Ln تا از بهترین مشتریان معلوم نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no values, so nothing can be found by it.</source>
        <translation>مقداری ندارد، پس چیزی از آن به دست نمی‌آید.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is missing for %n customer(s) (%2)</source>
        <comment>column, share</comment>
        <translation>
            <numerusform>‏%1 برای %Ln مشتری نیست (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the id of an earlier row (%1)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%Ln سطر شناسهٔ سطری پیشین را تکرار می‌کند (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Each counts as a customer of its own. Merge them under “Duplicates”.</source>
        <translation>هر یک مشتری جداگانه‌ای به شمار می‌آید. در «تکراری‌ها» آن‌ها را ادغام کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the id of an earlier row but another name</source>
        <translation>
            <numerusform>%Ln سطر شناسهٔ سطری پیشین ولی نام دیگری دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>Either the id is wrong or the customer was renamed.</source>
        <translation>یا شناسه نادرست است یا نام مشتری عوض شده.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have nothing in related tables (%1)</source>
        <comment>share</comment>
        <translation>
            <numerusform>%Ln مشتری در جدول‌های مرتبط چیزی ندارد (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value for them: %1. Nothing is wrong where they never bought.</source>
        <translation>مقدارهایی که برایشان نیست: %1. اگر هرگز نخریده‌اند، ایرادی نیست.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Outliers</name>
    <message numerus="yes">
        <source>%1 is impossible for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>‏%1 برای %Ln مشتری ناممکن است</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1, values lie between %2 and %3.</source>
        <translation>مقدارهای %1 میان %2 و %3 است.</translation>
    </message>
    <message>
        <source>As %1, values cannot be negative.</source>
        <translation>مقدارهای %1 نمی‌تواند منفی باشد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies in the future for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>‏%1 برای %Ln مشتری در آینده است</numerusform>
        </translation>
    </message>
    <message>
        <source>After the day of the import, %1.</source>
        <translation>پس از روز وارد کردن، %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies too far back for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>‏%1 برای %Ln مشتری بیش از حد در گذشته است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is far from what is usual for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>‏%1 برای %Ln مشتری از حد معمول دور است</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual range is %1 to %2, with %3 in the middle (median ± 3.5 robust deviations of the logarithms).</source>
        <translation>بازهٔ معمول %1 تا %2 است، با %3 در میانه (میانه ± ۳٫۵ انحراف مقاوم لگاریتم‌ها).</translation>
    </message>
    <message>
        <source>The usual range is %1 to %2, with %3 in the middle (median ± 3.5 robust deviations).</source>
        <translation>بازهٔ معمول %1 تا %2 است، با %3 در میانه (میانه ± ۳٫۵ انحراف مقاوم).</translation>
    </message>
    <message>
        <source>Who is best goes by ranks, so a value that is much too large moves one customer, not all.</source>
        <translation>بهترین‌ها با رتبه تعیین می‌شوند، پس مقدار بیش از حد بزرگ یک مشتری را جابه‌جا می‌کند، نه همه را.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Quality</name>
    <message>
        <source>The project has no customers yet. Import a table of customers first.</source>
        <translation>پروژه هنوز مشتری ندارد. نخست جدولی از مشتریان وارد کنید.</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>بررسی داده‌ها</translation>
    </message>
    <message>
        <source>Comparing spellings</source>
        <translation>مقایسهٔ نگارش‌ها</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>جست‌وجوی تکراری‌ها</translation>
    </message>
    <message>
        <source>%1 customers, %2 columns; %3 of the cells are filled in.</source>
        <comment>counts, share</comment>
        <translation>%1 مشتری، %2 ستون؛ %3 از خانه‌ها پر است.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::WorkList</name>
    <message>
        <source>One of the best; no longer with a value among the weakest %1</source>
        <comment>share</comment>
        <translation>یکی از بهترین‌ها؛ اگر مقدارش در میان %1 ضعیف‌ترین مقدارها باشد، دیگر نیست</translation>
    </message>
    <message>
        <source>Becomes one of the best with a value among the strongest %1</source>
        <comment>share</comment>
        <translation>اگر مقدارش در میان %1 قوی‌ترین مقدارها باشد، یکی از بهترین‌ها می‌شود</translation>
    </message>
    <message>
        <source>Not rated yet; one of the best with a value among the strongest %1</source>
        <comment>share</comment>
        <translation>هنوز نمره ندارد؛ اگر مقدارش در میان %1 قوی‌ترین مقدارها باشد، یکی از بهترین‌هاست</translation>
    </message>
    <message>
        <source>One of the best; it is not known, and whether %1 tells them from the rest may hang on it</source>
        <comment>a trait: Industry: Logistics</comment>
        <translation>یکی از بهترین‌ها؛ معلوم نیست، و شاید تمایز بهترین‌ها از بقیه با %1 به آن بستگی داشته باشد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Deals</name>
    <message>
        <source>No column of %1 tells which deals were won, so no revenue was added up. Give the column with the stage or status the role “Outcome”.</source>
        <translation>هیچ ستونی از %1 نمی‌گوید کدام معامله‌ها موفق بوده‌اند، پس درآمدی جمع زده نشد. به ستون مرحله یا وضعیت نقش «نتیجه» بدهید.</translation>
    </message>
    <message>
        <source>%1: deals with %2 in “%3” count as won (%4), with %5 as lost (%6), all others as open (%7).</source>
        <comment>file, values, column, number, values, number, number</comment>
        <translation>‏%1: معامله‌های دارای %2 در «%3» موفق به شمار می‌آیند (%4)، دارای %5 ازدست‌رفته (%6) و همهٔ بقیه باز (%7).</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>No column of %1 holds the amounts of the deals, so no revenue was added up. Give it the role “Amount”.</source>
        <translation>هیچ ستونی از %1 مبلغ معامله‌ها را ندارد، پس درآمدی جمع زده نشد. به آن نقش «مبلغ» بدهید.</translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) of %1 have no amount and add nothing to the revenue.</source>
        <translation>
            <numerusform>%Ln معاملهٔ موفق از %1 مبلغ ندارد و چیزی به درآمد نمی‌افزاید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) of %1 were closed before they began and are left out of the sales cycle.</source>
        <translation>
            <numerusform>%Ln معاملهٔ موفق از %1 پیش از آغاز بسته شده و از چرخهٔ فروش کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::ImportTables</name>
    <message numerus="yes">
        <source>Imported %1 and %n more table(s)</source>
        <translation>
            <numerusform>%1 و %Ln جدول دیگر وارد شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::JoinedTables</name>
    <message>
        <source>File name</source>
        <translation>نام فایل</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have no lines in %2: they count as purchases all the same.</source>
        <translation>
            <numerusform>%Ln سطر از %1 در %2 هیچ قلمی ندارد: با این حال خرید به شمار می‌آید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::MadeCustomers</name>
    <message>
        <source>Customers in %1</source>
        <translation>مشتریان درون %1</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::OneCurrency</name>
    <message>
        <source>%1: %2</source>
        <comment>a currency and its number of rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is in several currencies (%2), which cannot be compared or added up as they stand. Give rates for all of them but one.</source>
        <translation>‏%1 به چند واحد پول است (%2) و به همین شکل نمی‌توان آن را مقایسه کرد یا جمع زد. برای همه جز یکی نرخ تبدیل بدهید.</translation>
    </message>
    <message>
        <source>%1 is in several currencies (%2), which cannot be compared or added up as they stand. Give a rate for %3.</source>
        <translation>‏%1 به چند واحد پول است (%2) و به همین شکل نمی‌توان آن را مقایسه کرد یا جمع زد. برای %3 نرخ تبدیل بدهید.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n amount(s) do not count, because no currency stands beside them.</source>
        <translation>
            <numerusform>%1: %Ln مبلغ به حساب نمی‌آید، چون واحد پولی کنارش نیامده است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Purchases</name>
    <message>
        <source>No column of %1 holds the amounts, so no revenue was added up. Give it the role “Amount”.</source>
        <translation>هیچ ستونی از %1 مبلغ‌ها را ندارد، پس درآمدی جمع زده نشد. به آن نقش «مبلغ» بدهید.</translation>
    </message>
    <message>
        <source>“%1” of %2 has %3 different values: too many to compare customers by, so they were not made tags.</source>
        <translation>‏«%1» از %2، %3 مقدار متفاوت دارد: برای مقایسهٔ مشتریان زیاد است، پس به برچسب تبدیل نشد.</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Relate</name>
    <message>
        <source>Matching rows to customers</source>
        <translation>تطبیق سطرها با مشتریان</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” stand in several rows of %2: what was rolled up stands in the first of them.</source>
        <translation>
            <numerusform>%Ln مقدار «%1» در چند سطر از %2 آمده است: تجمیع در نخستین آن‌ها جای گرفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed from %1: %2.</source>
        <translation>از %1 لازم نیست: %2.</translation>
    </message>
    <message>
        <source>“%1” of %2 is taken as their own annual revenue, because what they paid you is now added up in “%3”. Change the roles if that is wrong.</source>
        <translation>‏«%1» از %2 درآمد سالانهٔ خودشان فرض می‌شود، چون آنچه به شما پرداخته‌اند اکنون در «%3» جمع زده شده است. اگر نادرست است، نقش‌ها را تغییر دهید.</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::RelateStore</name>
    <message numerus="yes">
        <source>Matched %n keys</source>
        <translation>
            <numerusform>%Ln کلید تطبیق داده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Left %1 without a match</source>
        <translation>‏«%1» بی‌تطبیق ماند</translation>
    </message>
    <message>
        <source>Matched %1 to %2</source>
        <translation>‏«%1» با «%2» تطبیق داده شد</translation>
    </message>
    <message>
        <source>Took the match of %1 back</source>
        <translation>تطبیق «%1» پس گرفته شد</translation>
    </message>
    <message>
        <source>Matched %1 by “%2”</source>
        <translation>‏%1 با «%2» تطبیق داده شد</translation>
    </message>
    <message>
        <source>Rolled up for %1</source>
        <translation>تجمیع برای %1 انجام شد</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::RelatedSource</name>
    <message numerus="yes">
        <source>%1 has amounts in several currencies. The sums are in %2; %n row(s) in currencies without a rate, or in none that is named, were left out. With a rate for %3 they count too.</source>
        <translation>
            <numerusform>فایل %1 مبلغ‌هایی به چند واحد پول دارد. جمع‌ها به %2 است؛ %Ln سطر با واحد پولی که نرخ ندارد یا نامش نیامده کنار گذاشته شد. با نرخی برای %3 آن‌ها هم به حساب می‌آیند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has amounts in several currencies. They were added up in %2, at your rates: %3.</source>
        <translation>فایل %1 مبلغ‌هایی به چند واحد پول دارد. با نرخ‌های شما به %2 جمع زده شد: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has amounts in several currencies. They were added up in %2, at your rates: %3. %n row(s) that name no currency were left out.</source>
        <translation>
            <numerusform>فایل %1 مبلغ‌هایی به چند واحد پول دارد. با نرخ‌های شما به %2 جمع زده شد: %3. %Ln سطر که واحد پولش نیامده کنار گذاشته شد.</numerusform>
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
        <translation>فقط نگارش متفاوت</translation>
    </message>
    <message>
        <source>another legal form</source>
        <translation>شکل حقوقی دیگر</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>تفاوت در یکی دو حرف</translation>
    </message>
    <message>
        <source>%1 describes no column of the other tables, so it was not needed.</source>
        <translation>‏%1 هیچ ستونی از جدول‌های دیگر را توصیف نمی‌کند، پس لازم نبود.</translation>
    </message>
    <message>
        <source>%1 describes “%2” of %3 by its column “%4”.</source>
        <translation>‏%1 ستون «%2» از %3 را با ستون «%4» خود توصیف می‌کند.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 found their customer (“%4” is “%5”).</source>
        <comment>number, number, file, columns</comment>
        <translation>%1 از %2 سطر %3 مشتری خود را یافتند («%4» همان «%5» است).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have no customer in “%2”.</source>
        <translation>
            <numerusform>%Ln سطر از %1 در «%2» مشتری ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of %1 were not found: %2.</source>
        <translation>
            <numerusform>%Ln کلید از %1 پیدا نشد: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are only spelled otherwise and were taken as the same: %1.</source>
        <translation>
            <numerusform>%Ln کلید فقط نگارش متفاوتی دارد و یکی گرفته شد: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) alike, but only you can say whether they are the same: %1.</source>
        <translation>
            <numerusform>%Ln مورد دیگر شبیه است، ولی فقط شما می‌توانید بگویید یکی هستند یا نه: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of %1 names the customers, so nothing of it was rolled up. Give the column that does the role “%2”.</source>
        <translation>هیچ ستونی از %1 مشتریان را نام نمی‌برد، پس چیزی از آن تجمیع نشد. به ستونی که چنین است نقش «%2» بدهید.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 found what they belong to in %4 (“%5” is “%6”).</source>
        <comment>number, number, file, file, columns</comment>
        <translation>%1 از %2 سطر %3 مورد مربوط به خود را در %4 پیدا کرد («%5» همان «%6» است).</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::TableKinds</name>
    <message>
        <source>Its keys are the customers of another file, in “%1”.</source>
        <translation>کلیدهایش مشتریان فایل دیگری‌اند، در «%1».</translation>
    </message>
    <message>
        <source>Its keys are values of another file, in “%1”.</source>
        <translation>کلیدهایش مقدارهای فایل دیگری‌اند، در «%1».</translation>
    </message>
    <message>
        <source>It names no customers, deals or orders.</source>
        <translation>مشتری، معامله یا سفارشی را نام نمی‌برد.</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Chart</name>
    <message>
        <source>Difference in percentage points, with 95 % intervals</source>
        <translation>تفاوت به واحد درصد، با بازه‌های ۹۵٪</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts and verdict</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>هنوز چیزی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>threshold of a histogram</comment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>part of a bar: name, count, share</comment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of a bar: name, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing to divide yet.</source>
        <translation>هنوز چیزی برای تقسیم نیست.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>داده‌ای نیست</translation>
    </message>
    <message>
        <source>No combination yet.</source>
        <translation>هنوز ترکیبی نیست.</translation>
    </message>
    <message>
        <source>%1: %2 bring %3</source>
        <comment>who; their share of the customers; their share of the value</comment>
        <translation>%1: %2 از مشتریان %3 را می‌آورند</translation>
    </message>
    <message>
        <source>%1 bring %2</source>
        <comment>a share of the customers; their share of the value</comment>
        <translation>‏%1 از مشتریان %2 را می‌آورند</translation>
    </message>
    <message>
        <source>if all brought the same</source>
        <translation>اگر همه به یک اندازه می‌آوردند</translation>
    </message>
    <message>
        <source>Best (%1), upwards</source>
        <comment>how many</comment>
        <translation>بهترین‌ها (%1)، رو به بالا</translation>
    </message>
    <message>
        <source>Others (%1), downwards</source>
        <comment>how many</comment>
        <translation>بقیه (%1)، رو به پایین</translation>
    </message>
    <message>
        <source>Not known, left out: %1 and %2</source>
        <comment>how many of the best, and of the others</comment>
        <translation>نامعلوم و کنار گذاشته: %1 از بهترین‌ها و %2 از بقیه</translation>
    </message>
    <message>
        <source>Best: median %1</source>
        <translation>بهترین‌ها: میانه %1</translation>
    </message>
    <message>
        <source>Others: median %1</source>
        <translation>بقیه: میانه %1</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>سهم در هر گروه</translation>
    </message>
    <message>
        <source>%1, stronger where more lie together</source>
        <translation>%1، پررنگ‌تر جایی که نقطه‌ها انبوه‌ترند</translation>
    </message>
    <message>
        <source>Best (%1)</source>
        <comment>how many</comment>
        <translation>بهترین‌ها (%1)</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <comment>how many</comment>
        <translation>بقیه (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a count and its share</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of customers and how many they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 known)</source>
        <comment>a group of customers, of how many a value is known, how many they are</comment>
        <translation>%1 (%2 از %3 معلوم)</translation>
    </message>
    <message>
        <source>Share of the customers with a known value, with 95 % intervals. A customer may have several values.</source>
        <translation>سهم از مشتریان دارای مقدار معلوم، با بازه‌های ۹۵٪. هر مشتری ممکن است چند مقدار داشته باشد.</translation>
    </message>
    <message>
        <source>Share of the customers with a known value, with 95 % intervals</source>
        <translation>سهم از مشتریان دارای مقدار معلوم، با بازه‌های ۹۵٪</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
</context>
<context>
    <name>lodestar::render::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation>کپی تصویر</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>کپی داده‌ها</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>ذخیره با قالب SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>ذخیره با قالب PNG…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>ذخیرهٔ داده‌ها با قالب CSV…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>نمایش به‌صورت جدول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>نمودار به‌صورت جدول</translation>
    </message>
</context>
<context>
    <name>lodestar::render::PaperForm</name>
    <message>
        <source>Answer what you know, in your own words: one thought to a line. What you do not know stays empty.</source>
        <translation>آنچه می‌دانید به زبان خودتان بنویسید: هر سطر یک فکر. آنچه نمی‌دانید خالی بماند.</translation>
    </message>
    <message>
        <source>Please bring this back before the workshop. Each line becomes a card there.</source>
        <translation>لطفاً این را پیش از کارگاه بازگردانید. هر سطر آنجا یک کارت می‌شود.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Pdf</name>
    <message>
        <source>The PDF cannot be saved: the folder “%1” does not exist. Choose another folder.</source>
        <translation>این PDF ذخیره نمی‌شود: پوشهٔ «%1» وجود ندارد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved as “%1”: this is a folder. Choose another name.</source>
        <translation>این PDF با نام «%1» ذخیره نمی‌شود: این یک پوشه است. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved in “%1”: the disk is full; %2 are needed. Free some space or choose another folder.</source>
        <translation>این PDF در «%1» ذخیره نمی‌شود: دیسک پر است؛ %2 لازم است. کمی فضا خالی کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved in “%1”: this place is read-only. Choose another folder.</source>
        <translation>این PDF در «%1» ذخیره نمی‌شود: اینجا فقط‌خواندنی است. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The PDF “%1” could not be written. Check that the place is still connected and has room, or choose another folder.</source>
        <translation>فایل PDF «%1» نوشته نشد. بررسی کنید که مقصد هنوز در دسترس باشد و جا داشته باشد، یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>ساخت PDF ممکن نشد.</translation>
    </message>
</context>
<context>
    <name>lodestar::render::PortraitIntake</name>
    <message>
        <source>%1 is damaged or no picture: its size cannot be read. Choose another file.</source>
        <translation>فایل %1 آسیب دیده یا تصویر نیست: اندازه‌اش خوانده نمی‌شود. فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, which is more than a portrait needs (at most %4 million). Scale it down, then choose it again.</source>
        <translation>فایل %1 اندازهٔ %2 × %3 پیکسل دارد که بیش از نیاز تصویر چهره است (حداکثر %4 میلیون). آن را کوچک کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The picture could not be made smaller. Choose another file.</source>
        <translation>تصویر را نشد کوچک‌تر کرد. فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or BMP picture. Save it as one of these, then choose it again.</source>
        <translation>فایل %1 تصویر PNG، JPEG، WebP یا BMP نیست. آن را با یکی از این قالب‌ها ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is a WebP picture, which cannot be read on this computer. Save it as PNG or JPEG, then choose it again.</source>
        <translation>فایل %1 تصویر WebP است که روی این رایانه خوانده نمی‌شود. آن را با قالب PNG یا JPEG ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is built in a way that would take very long to read. Save it anew, then choose it again.</source>
        <translation>فایل %1 طوری ساخته شده که خواندنش بسیار طول می‌کشد. آن را از نو ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read as a picture. Choose another file.</source>
        <translation>فایل %1 آسیب دیده است: به‌صورت تصویر خوانده نمی‌شود. فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation>فایل %1 باز نمی‌شود. آیا هنوز سر جایش است و اجازهٔ خواندنش را دارید؟</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Scale it down, then choose it again.</source>
        <translation>فایل %1 بزرگ‌تر از %2 مگابایت است. آن را کوچک کنید و دوباره انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::render::PosterLayout</name>
    <message>
        <source>%1 · %2</source>
        <comment>name of a field, what it rests on</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>awareness of us %1 of %2: %3</source>
        <translation>آشنایی با ما %1 از %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role in the purchase, awareness</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Nobody has written this yet.</source>
        <translation>هنوز کسی این را ننوشته است.</translation>
    </message>
    <message>
        <source>%1 – %2: %3 of %4</source>
        <extracomment>Where a person stands between two ends, from 1 (the first) to 5 (the second)</extracomment>
        <translation>‏%1 – %2: %3 از %4</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Summary</name>
    <message>
        <source>Who is for us, and who is not</source>
        <translation>چه کسی برای ماست و چه کسی نیست</translation>
    </message>
    <message>
        <source>No criteria have been written yet.</source>
        <translation>هنوز معیاری نوشته نشده است.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین</translation>
    </message>
    <message>
        <source>Good, if…</source>
        <translation>خوب، اگر…</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>مناسب ما نیست</translation>
    </message>
    <message>
        <source>Why we believe it</source>
        <translation>چرا به آن باور داریم</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of difference, best against the rest, with 95 % intervals.</source>
        <translation>واحد درصد تفاوت، بهترین‌ها در برابر بقیه، با بازه‌های ۹۵٪.</translation>
    </message>
    <message>
        <source>Whom we talk to</source>
        <translation>با چه کسی گفت‌وگو می‌کنیم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>lodestar::report::PersonaPoster</name>
    <message>
        <source>“%1”</source>
        <comment>quote</comment>
        <translation>‏«%1»</translation>
    </message>
    <message>
        <source>nobody knows who said this</source>
        <translation>معلوم نیست چه کسی این را گفته</translation>
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
        <translation>پروفایل مشتری ایده‌آل</translation>
    </message>
    <message>
        <source>Ideal decision-maker</source>
        <translation>تصمیم‌گیرندهٔ ایده‌آل</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>%1 of %2 best customers, but %3 of %4 others, have %5</source>
        <translation>%1 از %2 مشتری برتر، ولی %3 از %4 مشتری دیگر، %5 را دارند</translation>
    </message>
    <message>
        <source>Points of difference, best against the rest, with 95 % intervals.</source>
        <translation>واحد درصد تفاوت، بهترین‌ها در برابر بقیه، با بازه‌های ۹۵٪.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and title of a person</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>هنوز توصیف نشده</translation>
    </message>
    <message>
        <source>The profile has no criteria yet: it does not tell good prospects from others.</source>
        <translation>پروفایل هنوز معیاری ندارد: مشتریان احتمالی خوب را از دیگران جدا نمی‌کند.</translation>
    </message>
    <message>
        <source>No customers were analysed: every line is what the team believes.</source>
        <translation>هیچ مشتری‌ای بررسی نشده است: هر سطر باور تیم است.</translation>
    </message>
    <message>
        <source>No column says how good a customer is (such as revenue, profit or referrals), so the best customers could not be told from the others.</source>
        <translation>هیچ ستونی نمی‌گوید مشتری چقدر خوب است (مانند درآمد، سود یا معرفی‌ها)، پس بهترین مشتریان از بقیه جدا نشدند.</translation>
    </message>
    <message>
        <source>Nobody could be marked as best.</source>
        <translation>هیچ مشتری‌ای جزو بهترین‌ها شمرده نشد.</translation>
    </message>
    <message>
        <source>The team has not agreed yet what makes a customer best; the usual weights were used.</source>
        <translation>تیم هنوز توافق نکرده که چه چیزی مشتری را بهترین می‌کند؛ از وزن‌های معمول استفاده شد.</translation>
    </message>
    <message>
        <source>The counts beside the criteria are from the customers at the time of the version; the other figures are from the customers in use now.</source>
        <translation>تعدادهای کنار معیارها از مشتریان زمان این نسخه است؛ عددهای دیگر از مشتریانی است که اکنون به کار می‌روند.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers cannot be judged by the profile: too little is known of them.</source>
        <translation>
            <numerusform>%1 از %2 مشتری را نمی‌توان با پروفایل سنجید: دربارهٔ آن‌ها بسیار کم می‌دانیم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 criteria rest on data</source>
        <translation>
            <numerusform>%1 از %2 معیار بر داده تکیه دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers were analysed</source>
        <translation>هیچ مشتری‌ای بررسی نشده است</translation>
    </message>
    <message numerus="yes">
        <source>Based on %1 best of %2 customers, import of %3</source>
        <translation>
            <numerusform>بر پایهٔ %1 مشتری برتر از %2 مشتری، وارد‌شده در %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %1 customer(s), import of %2</source>
        <translation>
            <numerusform>بر پایهٔ %1 مشتری، وارد‌شده در %2</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>نسخهٔ %1، %2</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <comment>a date</comment>
        <translation>پیش‌نویس %1</translation>
    </message>
    <message>
        <source>customers of %1 (%2, of them %3 best)</source>
        <translation>مشتریان %1 (%2، از آن‌ها %3 تا جزو بهترین‌ها)</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>not for people outside</comment>
        <translation>داخلی</translation>
    </message>
    <message>
        <source>Ideal customer profile: %1</source>
        <translation>پروفایل مشتری ایده‌آل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: the part that comes from the %2 best customer(s)</source>
        <comment>after a large percentage</comment>
        <translation>
            <numerusform>%1: سهمی که از %2 مشتری برتر می‌آید</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>best customers with %1 (others: %2 of %3)</source>
        <comment>after a large figure such as 14 of 20</comment>
        <translation>مشتری برتر با %1 (بقیه: %2 از %3)</translation>
    </message>
    <message numerus="yes">
        <source>of %1 customer(s) fit best today</source>
        <comment>after a large number</comment>
        <translation>
            <numerusform>از %1 مشتری امروز در ردهٔ بهترین‌اند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers fit best today; with one more fact known, %2 more would</source>
        <comment>after a large number</comment>
        <translation>
            <numerusform>از %1 مشتری امروز در ردهٔ بهترین‌اند؛ با دانستن یک نکتهٔ دیگر، %2 مشتری دیگر هم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 best, %4 of %5 others</source>
        <translation>%1، بهترین‌ها %2 از %3، بقیه %4 از %5</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Competitor</name>
    <message>
        <source>What they give away to attract buyers</source>
        <translation>برای جذب خریداران چه چیزی رایگان می‌دهند</translation>
    </message>
    <message>
        <source>Guides, calculators, trials, webinars: look at their pages and their posts.</source>
        <translation>راهنما، ماشین‌حساب، دورهٔ آزمایشی، وبینار: صفحه‌ها و پست‌هایشان را ببینید.</translation>
    </message>
    <message>
        <source>Who buys from them</source>
        <translation>چه کسانی از آن‌ها می‌خرند</translation>
    </message>
    <message>
        <source>Size, industry, titles: from their case studies and their logos.</source>
        <translation>اندازه، صنعت، سمت‌ها: از نمونه‌های موفق و لوگوهای مشتریانشان.</translation>
    </message>
    <message>
        <source>What they use it for</source>
        <translation>برای چه کاری از آن استفاده می‌کنند</translation>
    </message>
    <message>
        <source>The one job that comes up in most case studies.</source>
        <translation>همان یک کاری که در بیشتر نمونه‌های موفق آمده است.</translation>
    </message>
    <message>
        <source>What satisfies them</source>
        <translation>از چه چیزی راضی‌اند</translation>
    </message>
    <message>
        <source>From reviews with four and five stars.</source>
        <translation>از نظرهای چهار و پنج ستاره.</translation>
    </message>
    <message>
        <source>What they struggle with</source>
        <translation>با چه چیزی مشکل دارند</translation>
    </message>
    <message>
        <source>From reviews with one to three stars.</source>
        <translation>از نظرهای یک تا سه ستاره.</translation>
    </message>
    <message>
        <source>What their buyers try to do every day</source>
        <translation>خریدارانشان هر روز می‌کوشند چه کاری انجام دهند</translation>
    </message>
    <message>
        <source>In their words, from forums, groups and interviews.</source>
        <translation>به زبان خودشان، از انجمن‌ها، گروه‌ها و مصاحبه‌ها.</translation>
    </message>
    <message>
        <source>So what for us</source>
        <translation>این برای ما یعنی چه</translation>
    </message>
    <message>
        <source>Whom do we leave to them, and whom do we win because of this?</source>
        <translation>چه کسانی را به آن‌ها وامی‌گذاریم و چه کسانی را به همین دلیل جذب می‌کنیم؟</translation>
    </message>
    <message>
        <source>A competitor needs a name.</source>
        <translation>رقیب به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>Added the competitor %1</source>
        <translation>رقیب «%1» افزوده شد</translation>
    </message>
    <message>
        <source>Renamed a competitor to %1</source>
        <translation>نام یک رقیب به «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>This competitor is no longer in the project.</source>
        <translation>این رقیب دیگر در پروژه نیست.</translation>
    </message>
    <message>
        <source>Wrote “%1” of %2</source>
        <extracomment>%1: &quot;What they struggle with&quot;; %2: a competitor</extracomment>
        <translation>بخش «%1» برای «%2» نوشته شد</translation>
    </message>
    <message>
        <source>Removed a competitor</source>
        <translation>یک رقیب حذف شد</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Figures</name>
    <message>
        <source>%1: column “%2”.</source>
        <extracomment>what is counted or compared; name of a column</extracomment>
        <translation>%1: ستون «%2».</translation>
    </message>
    <message>
        <source>other (%1)</source>
        <translation>مقدارهای دیگر (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4 (%5).</source>
        <extracomment>%1: a source, a page, a format; %2 and %4: shares; %3 and %5: what they are of (&quot;visits&quot;, &quot;conversions&quot;)</extracomment>
        <translation>%1: ‏%2 (%3)، ‏%4 (%5).</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>بازدیدها</translation>
    </message>
    <message>
        <source>found us by themselves</source>
        <translation>خودشان ما را پیدا کردند</translation>
    </message>
    <message>
        <source>through our outreach</source>
        <translation>با تماس ما آمدند</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>روشن نیست</translation>
    </message>
    <message>
        <source>%1 of %2 visits found us by themselves, %3 came through our outreach.</source>
        <translation>از %2 بازدید، %1 بازدیدکننده خودشان ما را پیدا کردند و %3 با تماس ما آمدند.</translation>
    </message>
    <message>
        <source>Judged by the words of each source; visits are not customers, and people come more than once.</source>
        <translation>بر پایهٔ واژه‌های هر منبع؛ بازدید، مشتری نیست و هر کس شاید بیش از یک بار بیاید.</translation>
    </message>
    <message>
        <source>“%1”: nothing gets more than its share.</source>
        <comment>name of a column</comment>
        <translation>«%1»: هیچ‌چیز بیش از سهم خود نمی‌گیرد.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>بازدیدها</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>تبدیل‌ها</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>Every row counts as one visit.</source>
        <translation>هر سطر یک بازدید به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>تبدیل‌ها</translation>
    </message>
    <message>
        <source>No column counts conversions: what visitors became stays unknown.</source>
        <translation>هیچ ستونی تبدیل‌ها را نمی‌شمارد: معلوم نیست بازدیدکنندگان به چه رسیدند.</translation>
    </message>
    <message>
        <source>Conversions beside visits, with 95% intervals.</source>
        <translation>تبدیل‌ها در کنار بازدیدها، با فاصله‌های اطمینان ۹۵٪.</translation>
    </message>
    <message>
        <source>Rows of the file beside visits; nothing tells what they became.</source>
        <translation>سطرهای فایل در کنار بازدیدها؛ چیزی نمی‌گوید به چه رسیدند.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>No column names the source of visits: how they found you (question 6) stays open.</source>
        <translation>هیچ ستونی منبع بازدیدها را نام نمی‌برد: اینکه چگونه شما را پیدا کردند (پرسش ۶) بی‌پاسخ می‌ماند.</translation>
    </message>
    <message>
        <source>Where they came in</source>
        <translation>صفحهٔ ورود</translation>
    </message>
    <message>
        <source>No column names the page where they came in: what they looked for stays open.</source>
        <translation>هیچ ستونی صفحهٔ ورود را نام نمی‌برد: اینکه دنبال چه بودند بی‌پاسخ می‌ماند.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>تعامل</translation>
    </message>
    <message>
        <source>No column counts likes, comments or shares: what got attention stays unknown.</source>
        <translation>هیچ ستونی پسندها، دیدگاه‌ها یا بازنشرها را نمی‌شمارد: معلوم نیست چه چیزی توجه جلب کرد.</translation>
    </message>
    <message>
        <source>Engagement is the sum of %1.</source>
        <translation>تعامل مجموع %1 است.</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>پست‌ها</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>تعامل</translation>
    </message>
    <message>
        <source>No column names the format of a post (picture, video, text).</source>
        <translation>هیچ ستونی قالب پست را نام نمی‌برد (تصویر، ویدیو، متن).</translation>
    </message>
    <message>
        <source>No column names the topic of a post.</source>
        <translation>هیچ ستونی موضوع پست را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>No column names the network.</source>
        <translation>هیچ ستونی شبکه را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Shares of posts and of what they got. A single post that went far can make one: look at the counts.</source>
        <translation>سهم پست‌ها و سهم آنچه به دست آوردند. شاید تنها یک پست پربازدید سهمی بسازد: تعدادها را ببینید.</translation>
    </message>
    <message>
        <source>No column counts how many people saw a post: engagement is not set against reach.</source>
        <translation>هیچ ستونی نمی‌شمارد چند نفر یک پست را دیدند: تعامل با میزان دیده شدن سنجیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Share of the whole, with 95 % intervals</source>
        <translation>سهم از کل، با بازهٔ ۹۵٪</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>سهم از کل</translation>
    </message>
</context>
<context>
    <name>lodestar::research::HypothesisCriterion</name>
    <message>
        <source>belief: %1</source>
        <translation>باور: %1</translation>
    </message>
    <message>
        <source>%1 of %2 said so</source>
        <translation>‏%1 از %2 چنین گفتند</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Maturity</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an attribute and its values: &quot;Employees: from 250&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing: everybody whose technologies are known</source>
        <translation>هیچ: هر کس که فناوری‌هایش معلوم است</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>همهٔ این‌ها: %1</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <translation>هر یک از این‌ها: %1</translation>
    </message>
    <message>
        <source>Paper and spreadsheets</source>
        <translation>کاغذ و صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Single tools</source>
        <translation>ابزارهای جداگانه</translation>
    </message>
    <message>
        <source>One system for customers or orders</source>
        <translation>یک سامانه برای مشتریان یا سفارش‌ها</translation>
    </message>
    <message>
        <source>Systems that work together</source>
        <translation>سامانه‌هایی که با هم کار می‌کنند</translation>
    </message>
    <message>
        <source>Decides by data</source>
        <translation>تصمیم‌گیری بر پایهٔ داده</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>سطح %1</translation>
    </message>
</context>
<context>
    <name>lodestar::research::MaturityStore</name>
    <message>
        <source>Changed a rule of technical maturity</source>
        <translation>یک قاعدهٔ بلوغ فناوری تغییر کرد</translation>
    </message>
    <message>
        <source>Removed a rule of technical maturity</source>
        <translation>یک قاعدهٔ بلوغ فناوری حذف شد</translation>
    </message>
    <message>
        <source>Began with five levels of technical maturity</source>
        <translation>پنج سطح بلوغ فناوری آغاز شد</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them first.</source>
        <translation>هنوز مشتری‌ای نیست. نخست مشتریان را وارد کنید.</translation>
    </message>
    <message>
        <source>Wrote the technical maturity of the customers</source>
        <translation>بلوغ فناوری مشتریان نوشته شد</translation>
    </message>
    <message>
        <source>No customer stands on any level. Give a column the role Technologies, or change what the rules need.</source>
        <translation>هیچ مشتری‌ای در هیچ سطحی نیست. به ستونی نقش «فناوری‌ها» بدهید یا آنچه را قاعده‌ها لازم دارند تغییر دهید.</translation>
    </message>
    <message>
        <source>Technical maturity of %1</source>
        <translation>بلوغ فناوری %1</translation>
    </message>
    <message>
        <source>Took the technical maturity of the customers away</source>
        <translation>بلوغ فناوری مشتریان برداشته شد</translation>
    </message>
</context>
<context>
    <name>lodestar::research::NextSteps</name>
    <message>
        <source>Write down how you would find out.</source>
        <translation>بنویسید چگونه به آن پی می‌برید.</translation>
    </message>
    <message>
        <source>Agree below which share you give it up.</source>
        <translation>توافق کنید که زیر چه سهمی آن را رها می‌کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n more people, and note how many say so.</source>
        <translation>
            <numerusform>از %Ln نفر دیگر بپرسید و یادداشت کنید چند نفر چنین می‌گویند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered this question yet.</source>
        <translation>هنوز کسی به این پرسش پاسخ نداده است.</translation>
    </message>
</context>
<context>
    <name>lodestar::research::OtherData</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a tier of fit and how many customers are in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 63 customers</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>customers fit “%1” today: %2</source>
        <comment>an ICP, a tier</comment>
        <translation>مشتری امروز با «%1» جورند: %2</translation>
    </message>
    <message>
        <source>customers fit “%1” today: %2 (the others – %3)</source>
        <comment>an ICP, a tier, other tiers</comment>
        <translation>مشتری امروز با «%1» جورند: %2 (بقیه – %3)</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Survey</name>
    <message>
        <source>The words of the survey form cannot be read. Install Lodestar again.</source>
        <translation>متن فرم نظرسنجی خوانده نمی‌شود. Lodestar را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>A question needs at least one word.</source>
        <translation>پرسش دست‌کم یک واژه می‌خواهد.</translation>
    </message>
    <message>
        <source>The survey asks this already.</source>
        <translation>نظرسنجی این را از پیش می‌پرسد.</translation>
    </message>
    <message>
        <source>Added a question to the survey</source>
        <translation>پرسشی به نظرسنجی افزوده شد</translation>
    </message>
    <message>
        <source>Customers have answered this question. Remove their answers first, or leave it.</source>
        <translation>مشتریان به این پرسش پاسخ داده‌اند. نخست پاسخ‌هایشان را حذف کنید یا پرسش را بگذارید بماند.</translation>
    </message>
    <message>
        <source>Removed a question from the survey</source>
        <translation>پرسشی از نظرسنجی حذف شد</translation>
    </message>
</context>
<context>
    <name>lodestar::research::SurveyIntake</name>
    <message>
        <source>no customer is called so; it is kept in their words</source>
        <translation>هیچ مشتری‌ای به این نام نیست؛ به گفتهٔ خودشان نگه داشته شد</translation>
    </message>
    <message>
        <source>this is no date; the day stays open</source>
        <translation>این تاریخ نیست؛ روز خالی می‌ماند</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came in from %1 people.</source>
        <translation>
            <numerusform>%Ln پاسخ از %1 نفر رسید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were known already and left out.</source>
        <translation>
            <numerusform>%Ln سطر از پیش موجود بود و کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) answer no question.</source>
        <translation>
            <numerusform>%Ln سطر به هیچ پرسشی پاسخ نمی‌دهد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not taken as they stand.</source>
        <translation>
            <numerusform>%Ln خانه همان‌گونه که هست گرفته نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question was found for: %1.</source>
        <comment>names of columns</comment>
        <translation>پرسشی برای این ستون‌ها پیدا نشد: %1.</translation>
    </message>
    <message>
        <source>%1: there are no answers in it, so nothing was changed. Bring it back once it is filled in.</source>
        <translation>فایل %1: هیچ پاسخی در آن نیست، پس چیزی تغییر نکرد. پس از پر شدن آن را بازآورید.</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Voices</name>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>هنوز از کسی پرسیده نشده است.</translation>
    </message>
    <message>
        <source>%1 of %2 people said something: %3, likely between %4 and %5 of people like them.</source>
        <translation>‏%1 از %2 نفر چیزی گفتند: %3، و در میان افراد مانند آن‌ها احتمالاً بین %4 و %5.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: who said it; %2: the day</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>lodestar::sample::Sample</name>
    <message>
        <source>The sample&apos;s customers cannot be copied to the folder for temporary files. Make room there and try again.</source>
        <translation>مشتریان پروژهٔ نمونه در پوشهٔ فایل‌های موقت کپی نشدند. آنجا جا باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Customers of Kestrel Planning</source>
        <translation>مشتریان Kestrel Planning</translation>
    </message>
    <message>
        <source>Small so far, but shows us to other companies twice a year.</source>
        <translation>فعلاً کوچک است، ولی سالی دو بار ما را به شرکت‌های دیگر نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Was sold to another group; the contract will not be renewed.</source>
        <translation>به گروه دیگری فروخته شد؛ قرارداد تمدید نمی‌شود.</translation>
    </message>
    <message>
        <source>Operations decide</source>
        <translation>تصمیم با عملیات است</translation>
    </message>
    <message>
        <source>Workshop: sales, two voices</source>
        <translation>کارگاه: فروش، دو نفر</translation>
    </message>
    <message>
        <source>The head of operations signs</source>
        <translation>مدیر عملیات امضا می‌کند</translation>
    </message>
    <message>
        <source>The managing director signs and asks operations</source>
        <translation>مدیرعامل امضا می‌کند و از عملیات می‌پرسد</translation>
    </message>
    <message>
        <source>Only IT or finance is at the table</source>
        <translation>فقط IT یا مالی سر میز است</translation>
    </message>
    <message>
        <source>Too small to plan</source>
        <translation>کوچک‌تر از آن که برنامه‌ریزی بخواهد</translation>
    </message>
    <message>
        <source>Workshop: service delivery, one voice</source>
        <translation>کارگاه: ارائهٔ خدمات، یک نفر</translation>
    </message>
    <message>
        <source>Two shifts or more</source>
        <translation>دو شیفت یا بیشتر</translation>
    </message>
    <message>
        <source>One shift, growing</source>
        <translation>یک شیفت، در حال رشد</translation>
    </message>
    <message>
        <source>Fewer than ten people: everybody sees everybody</source>
        <translation>کمتر از ده نفر: همه همدیگر را می‌بینند</translation>
    </message>
    <message>
        <source>Growing logistics companies</source>
        <translation>شرکت‌های لجستیک در حال رشد</translation>
    </message>
    <message>
        <source>Kestrel staffing plan</source>
        <translation>برنامهٔ نیروی کار Kestrel</translation>
    </message>
    <message>
        <source>Logistics companies of 50 to 249 people that run a warehouse system and hear of us from others.</source>
        <translation>شرکت‌های لجستیک ۵۰ تا ۲۴۹ نفره که سیستم انبار دارند و نام ما را از دیگران می‌شنوند.</translation>
    </message>
    <message>
        <source>Drafted the ICP from the traits and the workshop</source>
        <translation>پیش‌نویس ICP از روی ویژگی‌ها و کارگاه ساخته شد</translation>
    </message>
    <message>
        <source>Added a persona</source>
        <translation>یک پرسونا افزوده شد</translation>
    </message>
    <message>
        <source>First version, as agreed at the end of the workshop</source>
        <translation>نسخهٔ نخست، همان‌گونه که در پایان کارگاه توافق شد</translation>
    </message>
    <message>
        <source>Kestrel Planning (sample)</source>
        <translation>برنامه‌ریزی Kestrel (نمونه)</translation>
    </message>
    <message>
        <source>Trucks wait at the dock because nobody knows what the warehouse can handle tomorrow.</source>
        <translation>کامیون‌ها پای سکو منتظر می‌مانند، چون هیچ‌کس نمی‌داند انبار فردا از عهدهٔ چه کاری برمی‌آید.</translation>
    </message>
    <message>
        <source>Overtime on Friday, empty shifts on Monday.</source>
        <translation>جمعه اضافه‌کاری، دوشنبه شیفت خالی.</translation>
    </message>
    <message>
        <source>We planned two hundred people on a whiteboard.</source>
        <translation>برای دویست نفر روی تخته‌سفید برنامه می‌ریختیم.</translation>
    </message>
    <message>
        <source>Mid-sized logistics companies, two or three sites, growing faster than their planning.</source>
        <translation>شرکت‌های لجستیک متوسط با دو سه سایت، که سریع‌تر از برنامه‌ریزی‌شان رشد می‌کنند.</translation>
    </message>
    <message>
        <source>Wherever a warehouse system was already running, so that we could read real orders.</source>
        <translation>هر جا که سیستم انبار از پیش کار می‌کرد و می‌توانستیم سفارش‌های واقعی را بخوانیم.</translation>
    </message>
    <message>
        <source>Third-party logistics, somewhere between 50 and 250 people.</source>
        <translation>لجستیک طرف سوم، جایی میان ۵۰ تا ۲۵۰ نفر.</translation>
    </message>
    <message>
        <source>Logistics, but I also like our large retail names.</source>
        <translation>لجستیک، ولی من نام‌های بزرگ خرده‌فروشی‌مان را هم دوست دارم.</translation>
    </message>
    <message>
        <source>They have a warehouse management system. Without one we import spreadsheets for weeks.</source>
        <translation>سیستم مدیریت انبار دارند. بدون آن، هفته‌ها درگیر وارد کردن صفحه‌گسترده می‌شویم.</translation>
    </message>
    <message>
        <source>Dutch companies. Half of our case studies come from there.</source>
        <translation>شرکت‌های هلندی. نیمی از مطالعات موردی ما از آنجاست.</translation>
    </message>
    <message>
        <source>First useful plan after four weeks when the data is there.</source>
        <translation>اگر داده‌ها آماده باشد، نخستین برنامهٔ کاربردی پس از چهار هفته.</translation>
    </message>
    <message>
        <source>Six weeks and more when somebody has to clean up item data first.</source>
        <translation>شش هفته و بیشتر، اگر کسی مجبور باشد اول داده‌های کالا را مرتب کند.</translation>
    </message>
    <message>
        <source>The first Friday without overtime. That was week five.</source>
        <translation>نخستین جمعهٔ بدون اضافه‌کاری. هفتهٔ پنجم بود.</translation>
    </message>
    <message>
        <source>The good ones stay and add a site every year.</source>
        <translation>خوب‌ها می‌مانند و هر سال یک سایت اضافه می‌کنند.</translation>
    </message>
    <message>
        <source>If they come through the first peak season with us, they stay.</source>
        <translation>اگر نخستین فصل اوج را با ما بگذرانند، می‌مانند.</translation>
    </message>
    <message>
        <source>Every day with the warehouse manager or a planner, hardly ever with the person who signs.</source>
        <translation>هر روز با مدیر انبار یا یک برنامه‌ریز، تقریباً هیچ‌وقت با کسی که امضا می‌کند.</translation>
    </message>
    <message>
        <source>When our planner leaves, the account gets quiet. We need a second contact.</source>
        <translation>وقتی برنامه‌ریزِ رابط ما می‌رود، ارتباط کم‌رنگ می‌شود. به رابط دومی نیاز داریم.</translation>
    </message>
    <message>
        <source>Referrals. A customer calls another site manager, and we get a warm introduction.</source>
        <translation>معرفی‌ها. مشتری به مدیر سایت دیگری زنگ می‌زند و ما گرم معرفی می‌شویم.</translation>
    </message>
    <message>
        <source>Trade fairs bring the most business cards.</source>
        <translation>نمایشگاه‌ها بیشترین کارت ویزیت را می‌آورند.</translation>
    </message>
    <message>
        <source>Fairs bring many contacts and few customers that we keep.</source>
        <translation>نمایشگاه‌ها مخاطب زیاد می‌آورند و مشتری ماندگار کم.</translation>
    </message>
    <message>
        <source>Knowing on Thursday whom I need on Monday.</source>
        <translation>این‌که پنجشنبه بدانم دوشنبه به چه کسانی نیاز دارم.</translation>
    </message>
    <message>
        <source>Taking on a new client without hiring first.</source>
        <translation>پذیرفتن مشتری تازه بدون این‌که اول استخدام کنند.</translation>
    </message>
    <message>
        <source>Fewer temporary workers, called in less often.</source>
        <translation>نیروی موقت کمتر، با فراخوان‌های کمتر.</translation>
    </message>
    <message>
        <source>Does it work with our warehouse system?</source>
        <translation>با سیستم انبار ما کار می‌کند؟</translation>
    </message>
    <message>
        <source>Will the works council agree to it?</source>
        <translation>شورای کارکنان با آن موافقت می‌کند؟</translation>
    </message>
    <message>
        <source>Who will look after it when the project is over?</source>
        <translation>وقتی پروژه تمام شد چه کسی به آن رسیدگی می‌کند؟</translation>
    </message>
    <message>
        <source>I was afraid that my planners would feel replaced.</source>
        <translation>می‌ترسیدم برنامه‌ریزهایم حس کنند جایشان گرفته شده است.</translation>
    </message>
    <message>
        <source>About three months; with a referral it is two.</source>
        <translation>حدود سه ماه؛ با معرفی، دو ماه.</translation>
    </message>
    <message>
        <source>Retail takes half a year because head office has to agree.</source>
        <translation>خرده‌فروشی نیم سال طول می‌کشد، چون دفتر مرکزی باید موافقت کند.</translation>
    </message>
    <message>
        <source>Head of operations decides, IT can stop it, finance asks late.</source>
        <translation>مدیر عملیات تصمیم می‌گیرد، IT می‌تواند جلویش را بگیرد، مالی دیر می‌پرسد.</translation>
    </message>
    <message>
        <source>In small companies the managing director does it all.</source>
        <translation>در شرکت‌های کوچک مدیرعامل همهٔ این کارها را می‌کند.</translation>
    </message>
    <message>
        <source>You showed us our own numbers in the second meeting.</source>
        <translation>در جلسهٔ دوم عددهای خودمان را به ما نشان دادید.</translation>
    </message>
    <message>
        <source>In interviews they name the other customer who recommended us.</source>
        <translation>در مصاحبه‌ها از مشتری دیگری نام می‌برند که ما را توصیه کرده است.</translation>
    </message>
    <message>
        <source>I would like one price for all sites.</source>
        <translation>دلم می‌خواهد برای همهٔ سایت‌ها یک قیمت باشد.</translation>
    </message>
    <message>
        <source>They ask for a person to call in the peak season.</source>
        <translation>می‌خواهند در فصل اوج کسی باشد که به او زنگ بزنند.</translation>
    </message>
    <message>
        <source>Those that run by themselves after two months.</source>
        <translation>آن‌هایی که پس از دو ماه کارشان خودبه‌خود پیش می‌رود.</translation>
    </message>
    <message>
        <source>Not the largest ones: they want meetings every week.</source>
        <translation>نه بزرگ‌ترین‌ها: آن‌ها هر هفته جلسه می‌خواهند.</translation>
    </message>
    <message>
        <source>The large names pay well. I would keep them on the list.</source>
        <translation>نام‌های بزرگ خوب پول می‌دهند. من آن‌ها را در فهرست نگه می‌دارم.</translation>
    </message>
    <message>
        <source>Hardly anybody uses the yard view.</source>
        <translation>تقریباً هیچ‌کس از نمای محوطه استفاده نمی‌کند.</translation>
    </message>
    <message>
        <source>The report designer sells well at first and is never opened again.</source>
        <translation>طراح گزارش اول خوب فروش می‌رود و دیگر هیچ‌وقت باز نمی‌شود.</translation>
    </message>
    <message>
        <source>Two customers left because we could not read their time recording.</source>
        <translation>دو مشتری رفتند، چون نمی‌توانستیم ثبت ساعت کارشان را بخوانیم.</translation>
    </message>
    <message>
        <source>We need ready connections to the five most common warehouse systems.</source>
        <translation>به اتصال‌های آماده با پنج سیستم انبار رایج نیاز داریم.</translation>
    </message>
    <message>
        <source>We look for logistics companies of 50 to 249 people that run a warehouse system.</source>
        <translation>دنبال شرکت‌های لجستیک ۵۰ تا ۲۴۹ نفره‌ای می‌گردیم که سیستم انبار دارند.</translation>
    </message>
    <message>
        <source>We ask every good customer for one introduction and go to one trade fair a year instead of four.</source>
        <translation>از هر مشتری خوب یک معرفی می‌خواهیم و به‌جای چهار نمایشگاه، سالی به یکی می‌رویم.</translation>
    </message>
    <message>
        <source>A page for IT and a page for the works council go out with every offer.</source>
        <translation>با هر پیشنهاد، یک صفحه برای IT و یک صفحه برای شورای کارکنان فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The yard view is no longer sold on its own; we decide about it in half a year.</source>
        <translation>نمای محوطه دیگر جداگانه فروخته نمی‌شود؛ نیم سال دیگر درباره‌اش تصمیم می‌گیریم.</translation>
    </message>
    <message>
        <source>Companies that have just opened a second site look for us within half a year.</source>
        <translation>شرکت‌هایی که تازه سایت دومی باز کرده‌اند، در کمتر از نیم سال سراغ ما می‌آیند.</translation>
    </message>
    <message>
        <source>Ask ten customers when they opened their sites and when they first called.</source>
        <translation>از ده مشتری بپرسید کی سایت‌هایشان را باز کردند و کی نخستین بار تماس گرفتند.</translation>
    </message>
    <message>
        <source>Works councils agree faster when planners show the tool themselves.</source>
        <translation>وقتی خود برنامه‌ریزها ابزار را نشان می‌دهند، شوراهای کارکنان زودتر موافقت می‌کنند.</translation>
    </message>
    <message>
        <source>Let planners present at the next five customers and note the weeks.</source>
        <translation>بگذارید نزد پنج مشتری بعدی برنامه‌ریزها ارائه دهند و هفته‌ها را یادداشت کنید.</translation>
    </message>
    <message>
        <source>Three of four agreed in the first meeting.</source>
        <translation>از چهار شورا، سه تا در همان جلسهٔ نخست موافقت کردند.</translation>
    </message>
    <message>
        <source>Pharma distributors need records that we do not keep.</source>
        <translation>پخش‌کنندگان دارو سوابقی لازم دارند که ما نگه نمی‌داریم.</translation>
    </message>
    <message>
        <source>Show the audit trail to two quality managers.</source>
        <translation>ردّ ممیزی را به دو مدیر کیفیت نشان دهید.</translation>
    </message>
    <message>
        <source>Work and people do not meet: trucks wait on Friday, shifts stand idle on Monday, and the plan lives on a whiteboard.</source>
        <translation>کار و نیرو به هم نمی‌رسند: کامیون‌ها جمعه منتظر می‌مانند، شیفت‌ها دوشنبه بی‌کارند و برنامه روی تخته‌سفید است.</translation>
    </message>
    <message>
        <source>A staffing plan for tomorrow and next week, made from the orders that the warehouse system already knows.</source>
        <translation>برنامهٔ نیرو برای فردا و هفتهٔ بعد، از روی سفارش‌هایی که سیستم انبار از پیش می‌شناسد.</translation>
    </message>
    <message>
        <source>Know on Thursday whom you need on Monday. Take on the next client without hiring first.</source>
        <translation>پنجشنبه بدانید دوشنبه به چه کسانی نیاز دارید. مشتری بعدی را بپذیرید بی آن‌که اول استخدام کنید.</translation>
    </message>
    <message>
        <source>Doubts about the connection to the warehouse system, the works council, planners who fear to be replaced.</source>
        <translation>تردید دربارهٔ اتصال به سیستم انبار، شورای کارکنان، برنامه‌ریزهایی که می‌ترسند جایشان گرفته شود.</translation>
    </message>
    <message>
        <source>A second site, a large new client, a peak season that went wrong, a new head of operations.</source>
        <translation>سایت دوم، یک مشتری بزرگ تازه، فصل اوجی که خراب شد، مدیر عملیات تازه.</translation>
    </message>
    <message>
        <source>Site managers who know each other, regional logistics clubs, partners of their warehouse system.</source>
        <translation>مدیران سایتی که همدیگر را می‌شناسند، انجمن‌های منطقه‌ای لجستیک، شرکای سیستم انبارشان.</translation>
    </message>
    <message>
        <source>Countries in which we have no partner for on-site start-up.</source>
        <translation>کشورهایی که در آن‌ها شریکی برای راه‌اندازی در محل نداریم.</translation>
    </message>
    <message>
        <source>The head of operations decides, the warehouse manager asks for it, IT can stop it, finance signs last.</source>
        <translation>مدیر عملیات تصمیم می‌گیرد، مدیر انبار درخواستش می‌کند، IT می‌تواند جلویش را بگیرد، مالی آخر از همه امضا می‌کند.</translation>
    </message>
    <message>
        <source>Plans the week in a spreadsheet on Thursday evening and changes it by telephone until Monday.</source>
        <translation>پنجشنبه عصر هفته را در صفحه‌گسترده می‌چیند و تا دوشنبه تلفنی تغییرش می‌دهد.</translation>
    </message>
    <message>
        <source>The plan is old when it is printed; overtime and temporary workers cost more every peak season.</source>
        <translation>برنامه تا چاپ شود کهنه شده است؛ اضافه‌کاری و نیروی موقت هر فصل اوج گران‌تر تمام می‌شود.</translation>
    </message>
    <message>
        <source>No time to learn a large system, no say over the budget, and item data that nobody has cleaned.</source>
        <translation>نه وقت یاد گرفتن سیستمی بزرگ را دارد، نه اختیار بودجه را، و داده‌های کالا را هم کسی مرتب نکرده است.</translation>
    </message>
    <message>
        <source>The plan makes itself from tomorrow&apos;s orders; she only changes what she knows better.</source>
        <translation>برنامه خودش از سفارش‌های فردا ساخته می‌شود؛ او فقط چیزی را تغییر می‌دهد که بهتر می‌داند.</translation>
    </message>
    <message>
        <source>Started on the floor, fifteen years in logistics, trusted by her people.</source>
        <translation>از کف انبار شروع کرده، پانزده سال در لجستیک، مورد اعتماد نیروهایش.</translation>
    </message>
    <message>
        <source>2: has heard of us from a manager of another site.</source>
        <translation>۲: از مدیر سایت دیگری نام ما را شنیده است.</translation>
    </message>
    <message>
        <source>Warehouse; reports to the head of operations.</source>
        <translation>انبار؛ به مدیر عملیات گزارش می‌دهد.</translation>
    </message>
    <message>
        <source>Asks for it and uses it every day.</source>
        <translation>درخواستش می‌کند و هر روز از آن استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Lines picked per hour, overtime hours, trucks handled in time.</source>
        <translation>سطرهای برداشت‌شده در ساعت، ساعت‌های اضافه‌کاری، کامیون‌هایی که به‌موقع راه افتاده‌اند.</translation>
    </message>
    <message>
        <source>Sick leave on Mondays, clients who announce volumes late.</source>
        <translation>مرخصی استعلاجی دوشنبه‌ها، مشتریانی که حجم کار را دیر اعلام می‌کنند.</translation>
    </message>
    <message>
        <source>A peak season without emergency calls.</source>
        <translation>فصل اوجی بدون تماس اضطراری.</translation>
    </message>
    <message>
        <source>Warehouse management system, barcode scanners, spreadsheets.</source>
        <translation>سیستم مدیریت انبار، بارکدخوان، صفحه‌گسترده.</translation>
    </message>
    <message>
        <source>Sixty people in two shifts and twenty temporary workers.</source>
        <translation>شصت نفر در دو شیفت و بیست نیروی موقت.</translation>
    </message>
    <message>
        <source>Two interviews and the answers of service delivery; the figures are still beliefs.</source>
        <translation>دو مصاحبه و پاسخ‌های ارائهٔ خدمات؛ عددها هنوز فقط باورند.</translation>
    </message>
    <message>
        <source>Gets a report from every site on Monday and asks by telephone what it means.</source>
        <translation>دوشنبه از هر سایت گزارشی می‌گیرد و تلفنی می‌پرسد معنایش چیست.</translation>
    </message>
    <message>
        <source>Sees too late which site is full, and cannot tell clients how much more it could take.</source>
        <translation>دیر می‌فهمد کدام سایت پر است و نمی‌تواند به مشتریان بگوید چقدر دیگر جا دارد.</translation>
    </message>
    <message>
        <source>Every site plans in its own way; IT has a waiting list of a year.</source>
        <translation>هر سایت به شیوهٔ خودش برنامه می‌ریزد؛ نوبت IT یک سال است.</translation>
    </message>
    <message>
        <source>One view of all sites for the next two weeks, without a project for IT.</source>
        <translation>یک نما از همهٔ سایت‌ها برای دو هفتهٔ آینده، بدون پروژه‌ای برای IT.</translation>
    </message>
    <message>
        <source>Engineer, came from a larger competitor three years ago.</source>
        <translation>مهندس، سه سال پیش از رقیبی بزرگ‌تر آمد.</translation>
    </message>
    <message>
        <source>1: has seen our name in an offer.</source>
        <translation>۱: نام ما را در یک پیشنهاد دیده است.</translation>
    </message>
    <message>
        <source>Operations; reports to the managing director.</source>
        <translation>عملیات؛ به مدیرعامل گزارش می‌دهد.</translation>
    </message>
    <message>
        <source>Decides and defends it to finance.</source>
        <translation>تصمیم می‌گیرد و در برابر مالی از آن دفاع می‌کند.</translation>
    </message>
    <message>
        <source>Two meetings, a trial at one site, a check by IT, then an offer for all sites.</source>
        <translation>دو جلسه، آزمایش در یک سایت، بررسی IT، سپس پیشنهاد برای همهٔ سایت‌ها.</translation>
    </message>
    <message>
        <source>Cost per order, use of space and people, clients won and kept.</source>
        <translation>هزینهٔ هر سفارش، بهره‌گیری از فضا و نیرو، مشتریان جذب‌شده و ماندگار.</translation>
    </message>
    <message>
        <source>Growth without more space; people who are hard to find.</source>
        <translation>رشد بدون فضای بیشتر؛ نیرویی که سخت پیدا می‌شود.</translation>
    </message>
    <message>
        <source>The third site running by next summer.</source>
        <translation>سایت سوم تا تابستان آینده راه افتاده باشد.</translation>
    </message>
    <message>
        <source>Three site managers; no analyst of his own.</source>
        <translation>سه مدیر سایت؛ تحلیلگری از خود ندارد.</translation>
    </message>
    <message>
        <source>One interview, the answers of sales, and the titles in the customer list.</source>
        <translation>یک مصاحبه، پاسخ‌های فروش و سمت‌های درون فهرست مشتریان.</translation>
    </message>
    <message>
        <source>Petra, who makes the plan</source>
        <translation>پترا، که برنامه را می‌چیند</translation>
    </message>
    <message>
        <source>Warehouse manager</source>
        <translation>مدیر انبار</translation>
    </message>
    <message>
        <source>Daniel, who answers for the sites</source>
        <translation>دانیل، که پاسخ‌گوی سایت‌هاست</translation>
    </message>
    <message>
        <source>Head of operations</source>
        <translation>مدیر عملیات</translation>
    </message>
    <message>
        <source>Calm before the weekend</source>
        <translation>آرامش پیش از آخر هفته</translation>
    </message>
    <message>
        <source>The start takes long</source>
        <translation>شروع کار زمان‌بر است</translation>
    </message>
    <message>
        <source>Operations planner</source>
        <translation>برنامه‌ریز عملیات</translation>
    </message>
    <message>
        <source>We know on Thursday whom we need on Monday.</source>
        <translation>پنجشنبه می‌دانیم دوشنبه به چه کسانی نیاز داریم.</translation>
    </message>
    <message>
        <source>The plan explains itself, also to the night shift.</source>
        <translation>برنامه گویاست، برای شیفت شب هم.</translation>
    </message>
    <message>
        <source>Connecting our warehouse system took six weeks.</source>
        <translation>اتصال سیستم انبارمان شش هفته طول کشید.</translation>
    </message>
    <message>
        <source>Let me see two sites side by side.</source>
        <translation>بگذارید دو سایت را کنار هم ببینم.</translation>
    </message>
    <message>
        <source>Another site of our group showed it to me.</source>
        <translation>سایت دیگری از گروه ما آن را به من نشان داد.</translation>
    </message>
    <message>
        <source>Fridays are quiet now. My people go home on time.</source>
        <translation>جمعه‌ها دیگر آرام است. نیروهایم سر وقت به خانه می‌روند.</translation>
    </message>
    <message>
        <source>Send the shifts to the telephones of the temporary staff.</source>
        <translation>شیفت‌ها را به تلفن نیروهای موقت بفرستید.</translation>
    </message>
    <message>
        <source>We could take on a large client without hiring first.</source>
        <translation>توانستیم مشتری بزرگی را بپذیریم بی آن‌که اول استخدام کنیم.</translation>
    </message>
    <message>
        <source>Nobody told us how clean the item data has to be.</source>
        <translation>هیچ‌کس به ما نگفت داده‌های کالا باید چقدر مرتب باشد.</translation>
    </message>
    <message>
        <source>A list of what to prepare before the first day.</source>
        <translation>فهرستی از آنچه باید پیش از روز نخست آماده کرد.</translation>
    </message>
    <message>
        <source>Overtime had become our largest surprise every month.</source>
        <translation>اضافه‌کاری هر ماه بزرگ‌ترین غافلگیری ما شده بود.</translation>
    </message>
    <message>
        <source>Somebody answers the telephone who knows a warehouse.</source>
        <translation>کسی تلفن را جواب می‌دهد که انبار را می‌شناسد.</translation>
    </message>
    <message>
        <source>The offer had five pages of options that I did not need.</source>
        <translation>پیشنهاد پنج صفحه گزینه داشت که لازم نداشتم.</translation>
    </message>
    <message>
        <source>It is one screen and no project.</source>
        <translation>یک صفحه است، نه یک پروژه.</translation>
    </message>
    <message>
        <source>Our IT waited for an interface description for a month.</source>
        <translation>‏IT ما یک ماه منتظر مستندات رابط نرم‌افزاری ماند.</translation>
    </message>
    <message>
        <source>Our second site opened in May. In June I had three plans and none was right.</source>
        <translation>سایت دوممان در ماه مه باز شد. در ژوئن سه برنامه داشتم و هیچ‌کدام درست نبود.</translation>
    </message>
    <message>
        <source>The works council asked who may see how fast a person is.</source>
        <translation>شورای کارکنان پرسید چه کسی می‌تواند سرعت کار افراد را ببیند.</translation>
    </message>
    <message>
        <source>On Fridays nobody calls me any more.</source>
        <translation>جمعه‌ها دیگر کسی به من زنگ نمی‌زند.</translation>
    </message>
    <message>
        <source>A friend from the logistics club said: try it for four weeks.</source>
        <translation>دوستی از انجمن لجستیک گفت: چهار هفته امتحانش کن.</translation>
    </message>
    <message>
        <source>Tell us the price before the second meeting.</source>
        <translation>قیمت را پیش از جلسهٔ دوم به ما بگویید.</translation>
    </message>
    <message>
        <source>To say yes to a client without counting heads first.</source>
        <translation>این‌که بی شمردن نفرات به مشتری بله بگوید.</translation>
    </message>
    <message>
        <source>A shift calculator as a spreadsheet, a yearly study.</source>
        <translation>یک محاسبه‌گر شیفت در قالب صفحه‌گسترده، یک پژوهش سالانه.</translation>
    </message>
    <message>
        <source>Retail chains and hospitals; personnel departments.</source>
        <translation>فروشگاه‌های زنجیره‌ای و بیمارستان‌ها؛ واحدهای منابع انسانی.</translation>
    </message>
    <message>
        <source>Rosters that follow the rules of the law.</source>
        <translation>برنامهٔ شیفتی که با قانون کار جور است.</translation>
    </message>
    <message>
        <source>High with personnel, low on the floor.</source>
        <translation>در منابع انسانی زیاد، در کف انبار کم.</translation>
    </message>
    <message>
        <source>Knows nothing of orders: the roster is right and too short.</source>
        <translation>از سفارش‌ها بی‌خبر است: برنامهٔ شیفت درست است و نیرو کم.</translation>
    </message>
    <message>
        <source>Swap shifts and find somebody for tomorrow morning.</source>
        <translation>جابه‌جا کردن شیفت‌ها و پیدا کردن کسی برای فردا صبح.</translation>
    </message>
    <message>
        <source>Where operations decide and not personnel, we meet them rarely and win.</source>
        <translation>جایی که تصمیم با عملیات است و نه منابع انسانی، کم به آن‌ها برمی‌خوریم و می‌بریم.</translation>
    </message>
    <message>
        <source>Free slots for hauliers; the warehouse pays later.</source>
        <translation>نوبت رایگان برای شرکت‌های حمل؛ انبار بعداً پول می‌دهد.</translation>
    </message>
    <message>
        <source>Large shippers with queues at the gate.</source>
        <translation>صاحبان بار بزرگ با صف کامیون جلوی در.</translation>
    </message>
    <message>
        <source>Hauliers book a time at the dock.</source>
        <translation>شرکت‌های حمل برای سکو نوبت می‌گیرند.</translation>
    </message>
    <message>
        <source>Good at the gate; the hall does not notice it.</source>
        <translation>جلوی در خوب؛ در سالن کسی متوجهش نمی‌شود.</translation>
    </message>
    <message>
        <source>The slots are full, and nobody knows whether the people are.</source>
        <translation>نوبت‌ها پر است و هیچ‌کس نمی‌داند آدم‌ها هم پر هستند یا نه.</translation>
    </message>
    <message>
        <source>Move bookings when a truck is late.</source>
        <translation>جابه‌جا کردن رزروها وقتی کامیونی دیر می‌کند.</translation>
    </message>
    <message>
        <source>A neighbour rather than a rival: read their slots, and the plan gets better.</source>
        <translation>همسایه است تا رقیب: نوبت‌هایش را بخوانید تا برنامه بهتر شود.</translation>
    </message>
    <message>
        <source>The sample&apos;s figures cannot be copied to the folder for temporary files. Make room there and try again.</source>
        <translation>عددهای نمونه را نمی‌توان در پوشهٔ فایل‌های موقت کپی کرد. آنجا جا باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Took in the answers of the customer survey</source>
        <translation>پاسخ‌های نظرسنجی مشتریان وارد شد</translation>
    </message>
    <message>
        <source>Wrote down two interviews</source>
        <translation>دو مصاحبه یادداشت شد</translation>
    </message>
    <message>
        <source>Paper and spreadsheets</source>
        <translation>کاغذ و صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Books and stock in a system</source>
        <translation>حسابداری و موجودی در یک سیستم</translation>
    </message>
    <message>
        <source>A warehouse system runs</source>
        <translation>یک سیستم انبار در کار است</translation>
    </message>
    <message>
        <source>Warehouse system and scanners</source>
        <translation>سیستم انبار و بارکدخوان</translation>
    </message>
    <message>
        <source>Connected with partners</source>
        <translation>متصل به شریکان</translation>
    </message>
    <message>
        <source>Visits to our website</source>
        <translation>بازدید از وب‌سایت ما</translation>
    </message>
    <message>
        <source>Our posts of this year</source>
        <translation>پست‌های امسال ما</translation>
    </message>
    <message>
        <source>Ten years of start-ups in warehouses like theirs; the team has run some itself.</source>
        <translation>ده سال راه‌اندازی در انبارهایی مانند انبار آن‌ها؛ تیم خودش چند تا را اداره کرده است.</translation>
    </message>
    <message>
        <source>The module of their warehouse system, a spreadsheet that one person understands, or waiting.</source>
        <translation>ماژول سیستم انبار خودشان، صفحه‌گسترده‌ای که یک نفر از آن سر در می‌آورد، یا صبر کردن.</translation>
    </message>
    <message>
        <source>They earn by the pallet moved, with one or two sites and shifts planned a week ahead.</source>
        <translation>درآمدشان از هر پالتی است که جابه‌جا می‌شود، با یک یا دو سایت و شیفت‌هایی که یک هفته جلوتر برنامه‌ریزی می‌شود.</translation>
    </message>
    <message>
        <source>The two that were live within a month and asked for the second site by themselves.</source>
        <translation>آن دو مشتری که در کمتر از یک ماه راه افتادند و خودشان سایت دوم را خواستند.</translation>
    </message>
</context>
<context>
    <name>lodestar::table::CellEntry</name>
    <message>
        <source>Yes</source>
        <comment>in a cell</comment>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a cell</comment>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Write a date like %1.</source>
        <translation>تاریخ را به شکل %1 بنویسید.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>بله یا خیر بنویسید.</translation>
    </message>
    <message>
        <source>Write a number like %1.</source>
        <translation>عدد را به شکل %1 بنویسید.</translation>
    </message>
    <message>
        <source>%1 holds %2; “%3” does not fit. %4</source>
        <comment>column, kind of values, what was typed, advice</comment>
        <translation>مقدار ستون %1 %2 است؛ «%3» جور در نمی‌آید. %4</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Column</name>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>lodestar::table::ColumnType</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>پول</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Comparison</name>
    <message>
        <source>Comparing the customers</source>
        <translation>مقایسهٔ مشتریان</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Condition</name>
    <message>
        <source>any value</source>
        <translation>هر مقدار</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>کمتر از %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 تا کمتر از %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of values, and its last one</comment>
        <translation>%1 یا %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>lodestar::table::CurrencyRateStore</name>
    <message>
        <source>“%1” is no currency. Write its code of three letters, such as EUR.</source>
        <translation>‏«%1» واحد پول نیست. کد سه‌حرفی آن را بنویسید، مانند EUR.</translation>
    </message>
    <message>
        <source>%1 is the currency that the others are converted to, so it has no rate of its own.</source>
        <translation>‏%1 همان واحد پولی است که بقیه به آن تبدیل می‌شوند، پس نرخی از خود ندارد.</translation>
    </message>
    <message>
        <source>The rate of %1 must be a number above 0.</source>
        <translation>نرخ تبدیل %1 باید عددی بیشتر از ۰ باشد.</translation>
    </message>
    <message>
        <source>Took the currency rates away</source>
        <translation>نرخ‌های تبدیل پول برداشته شد</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a currency and its rate</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>a currency, its rate and the currency it is converted to</comment>
        <translation>۱ %1 = %2 %3</translation>
    </message>
    <message>
        <source>Currency rates: %1</source>
        <translation>نرخ‌های تبدیل پول: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetKind</name>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>مشتریان احتمالی</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>تراکنش‌ها</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>فرصت‌ها</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>پاسخ‌های نظرسنجی</translation>
    </message>
    <message>
        <source>Web analytics</source>
        <translation>تحلیل وب</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Technologies in use</source>
        <translation>فناوری‌های در حال استفاده</translation>
    </message>
    <message>
        <source>Reference table</source>
        <translation>جدول مرجع</translation>
    </message>
    <message>
        <source>Rolled up from related tables</source>
        <translation>تجمیع‌شده از جدول‌های مرتبط</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetStore</name>
    <message>
        <source>There is no data set %1 in this project.</source>
        <translation>مجموعه‌دادهٔ %1 در این پروژه نیست.</translation>
    </message>
    <message>
        <source>This data set has no such column. Open the project again.</source>
        <translation>این مجموعه‌داده چنین ستونی ندارد. پروژه را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>بارگذاری سطرها</translation>
    </message>
    <message>
        <source>The data set %1 does not have the %2 rows it should have. Check the project, or import the file again.</source>
        <translation>مجموعه‌دادهٔ %1 آن %2 سطری را که باید، ندارد. پروژه را بررسی کنید یا فایل را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>‏%1 دیده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetWriter</name>
    <message>
        <source>Writing rows</source>
        <translation>نوشتن سطرها</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Filter</name>
    <message>
        <source>%1: any or no value</source>
        <translation>%1: با هر مقدار یا بی‌مقدار</translation>
    </message>
    <message>
        <source>%1: has a value</source>
        <translation>%1: دارای مقدار</translation>
    </message>
    <message>
        <source>%1: without a value</source>
        <translation>%1: بدون مقدار</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: هیچ‌کدام</translation>
    </message>
    <message>
        <source>%1 contains “%2”, or no value</source>
        <translation>‏%1 دارای «%2»، یا بی‌مقدار</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>‏%1 دارای «%2»</translation>
    </message>
    <message>
        <source>%1: %2, or no value</source>
        <translation>%1: %2، یا بی‌مقدار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and what is asked of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Formula</name>
    <message>
        <source>Revenue to date</source>
        <translation>درآمد تاکنون</translation>
    </message>
    <message>
        <source>Sum of “%1” over %3 won deals in %2</source>
        <translation>جمع «%1» در %3 معاملهٔ موفق از %2</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>معامله‌های موفق</translation>
    </message>
    <message>
        <source>Number of won deals in %2, by “%1”</source>
        <translation>تعداد معامله‌های موفق در %2، بر پایهٔ «%1»</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>معامله‌های ازدست‌رفته</translation>
    </message>
    <message>
        <source>Number of lost deals in %2, by “%1”</source>
        <translation>تعداد معامله‌های ازدست‌رفته در %2، بر پایهٔ «%1»</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>معامله‌های باز</translation>
    </message>
    <message>
        <source>Number of deals in %2 that are neither won nor lost, by “%1”</source>
        <translation>تعداد معامله‌های %2 که نه موفق بوده‌اند و نه ازدست‌رفته، بر پایهٔ «%1»</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>معامله‌ها</translation>
    </message>
    <message>
        <source>Number of deals in %2; no column says which were won</source>
        <translation>تعداد معامله‌ها در %2؛ هیچ ستونی نمی‌گوید کدام‌ها موفق بوده‌اند</translation>
    </message>
    <message>
        <source>Win rate (%)</source>
        <translation>نرخ موفقیت (٪)</translation>
    </message>
    <message>
        <source>Won deals out of those won or lost in %2, in per cent</source>
        <translation>سهم معامله‌های موفق از موفق‌ها و ازدست‌رفته‌های %2، به درصد</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>میانگین معامله</translation>
    </message>
    <message>
        <source>Mean of “%1” over the won deals in %2</source>
        <translation>میانگین «%1» در معامله‌های موفق %2</translation>
    </message>
    <message>
        <source>First won</source>
        <translation>نخستین موفقیت</translation>
    </message>
    <message>
        <source>Earliest “%1” of the won deals in %2</source>
        <translation>قدیمی‌ترین «%1» در معامله‌های موفق %2</translation>
    </message>
    <message>
        <source>Last won</source>
        <translation>آخرین موفقیت</translation>
    </message>
    <message>
        <source>Latest “%1” of the won deals in %2</source>
        <translation>تازه‌ترین «%1» در معامله‌های موفق %2</translation>
    </message>
    <message>
        <source>Sales cycle (days)</source>
        <translation>چرخهٔ فروش (روز)</translation>
    </message>
    <message>
        <source>Median of the days from “%1” over %3 won deals in %2</source>
        <translation>میانهٔ روزها از «%1» در %3 معاملهٔ موفق %2</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>خریدهای مجدد</translation>
    </message>
    <message>
        <source>Won deals in %2 after the first</source>
        <translation>معامله‌های موفق %2 پس از نخستین</translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation>محصولات خریداری‌شده</translation>
    </message>
    <message>
        <source>The different “%1” of the won deals in %2</source>
        <translation>مقدارهای متفاوت «%1» در معامله‌های موفق %2</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>نخستین محصول</translation>
    </message>
    <message>
        <source>“%1” of the first won deal in %2</source>
        <translation>‏«%1» در نخستین معاملهٔ موفق %2</translation>
    </message>
    <message>
        <source>First deal value</source>
        <translation>ارزش نخستین معامله</translation>
    </message>
    <message>
        <source>Sales owner</source>
        <translation>مسئول فروش</translation>
    </message>
    <message>
        <source>The most frequent “%1” of the deals in %2</source>
        <translation>پرتکرارترین «%1» در معامله‌های %2</translation>
    </message>
    <message>
        <source>Sum of “%1” over %3 rows in %2</source>
        <translation>جمع «%1» در %3 سطر از %2</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Number of different “%1” in %2</source>
        <translation>تعداد «%1» متفاوت در %2</translation>
    </message>
    <message>
        <source>Purchases in %2 after the first</source>
        <translation>خریدهای %2 پس از نخستین</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>نخستین خرید</translation>
    </message>
    <message>
        <source>Earliest “%1” in %2</source>
        <translation>قدیمی‌ترین «%1» در %2</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>آخرین خرید</translation>
    </message>
    <message>
        <source>Latest “%1” in %2</source>
        <translation>تازه‌ترین «%1» در %2</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>میانگین سفارش</translation>
    </message>
    <message>
        <source>Sum of “%1” in %2, divided by the purchases</source>
        <translation>جمع «%1» در %2، تقسیم بر تعداد خریدها</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>تعداد خریداری‌شده</translation>
    </message>
    <message>
        <source>The different “%1” in %2</source>
        <translation>مقدارهای متفاوت «%1» در %2</translation>
    </message>
    <message>
        <source>“%1” of the first purchase in %2</source>
        <translation>‏«%1» در نخستین خرید %2</translation>
    </message>
    <message>
        <source>First order value</source>
        <translation>ارزش نخستین سفارش</translation>
    </message>
    <message>
        <source>The different “%1” of %2 among what they bought</source>
        <translation>مقدارهای متفاوت «%1» از %2 در میان خریدهایشان</translation>
    </message>
    <message>
        <source>The most frequent “%1” of %2 among their deals</source>
        <translation>پرتکرارترین «%1» از %2 در میان معامله‌هایشان</translation>
    </message>
    <message>
        <source>“%1” of the customer&apos;s row in %2</source>
        <translation>‏«%1» در سطر مشتری از %2</translation>
    </message>
    <message>
        <source>Mean of “%1” over the customer&apos;s rows in %2</source>
        <translation>میانگین «%1» در سطرهای مشتری از %2</translation>
    </message>
    <message>
        <source>“%1” of the customer&apos;s latest row in %2</source>
        <translation>‏«%1» در تازه‌ترین سطر مشتری از %2</translation>
    </message>
    <message>
        <source>The different “%1” of the customer&apos;s rows in %2</source>
        <translation>مقدارهای متفاوت «%1» در سطرهای مشتری از %2</translation>
    </message>
    <message>
        <source>Number of the customer&apos;s rows in %2</source>
        <translation>تعداد سطرهای مشتری در %2</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>ارزش طول عمر مشتری</translation>
    </message>
    <message>
        <source>What they earned so far, from %3 rows in %2 (margin, discount a year, day: %1)</source>
        <translation>سود تاکنون، از %3 سطر در %2 (حاشیهٔ سود، نرخ تنزیل سالانه، روز: %1)</translation>
    </message>
    <message>
        <source>Simple formula over the margin a year, from %3 rows in %2 (%1)</source>
        <translation>فرمول ساده روی حاشیهٔ سود سالانه، از %3 سطر در %2 (%1)</translation>
    </message>
    <message>
        <source>Forecast from who renewed contracts (sBG), %3 customers in %2 (months, discount a year, day: %1)</source>
        <translation>پیش‌بینی از روی تمدید قراردادها (sBG)، %3 مشتری در %2 (ماه‌ها، نرخ تنزیل سالانه، روز: %1)</translation>
    </message>
    <message>
        <source>Forecast from purchase rhythm (BG/NBD), %3 rows in %2 (months, margin, discount a year, day: %1)</source>
        <translation>پیش‌بینی از روی آهنگ خرید (BG/NBD)، %3 سطر در %2 (ماه‌ها، حاشیهٔ سود، نرخ تنزیل سالانه، روز: %1)</translation>
    </message>
    <message>
        <source>Technology maturity</source>
        <translation>بلوغ فناوری</translation>
    </message>
    <message>
        <source>Level by your rules over %1, for %3 customers of %2</source>
        <translation>سطح بر پایهٔ قاعده‌های شما روی %1، برای %3 مشتری از %2</translation>
    </message>
</context>
<context>
    <name>lodestar::table::HiddenNames</name>
    <message>
        <source>Contact %1</source>
        <translation>مخاطب %1</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>مسئول %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>مشتری %1</translation>
    </message>
    <message>
        <source>Prospect %1</source>
        <translation>مشتری احتمالی %1</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Recipe</name>
    <message>
        <source>chosen by you</source>
        <translation>به انتخاب شما</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: it holds %3, and %4 are needed. Choose another column.</source>
        <translation>ستون %1 را نمی‌توان %2 دانست: مقدار آن %3 است و %4 لازم است. ستون دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeStep</name>
    <message>
        <source>Nothing to change in this table</source>
        <translation>در این جدول چیزی برای تغییر نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%Ln سطر کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <comment>changed by a step</comment>
        <translation>
            <numerusform>%Ln خانه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>changed by a step</comment>
        <translation>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 cells in 3 rows</comment>
        <translation>%1 در %2</translation>
    </message>
    <message>
        <source>This table has no column %1.</source>
        <translation>این جدول ستون %1 ندارد.</translation>
    </message>
    <message>
        <source>This table already has a column %1, so the step was left out.</source>
        <translation>این جدول از پیش ستون %1 را دارد، پس این گام کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The column %1 holds something else now, so the step was left out.</source>
        <translation>ستون %1 اکنون چیز دیگری در خود دارد، پس این گام کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>A newer version of Lodestar made this step; this one cannot apply it.</source>
        <translation>این گام با نسخهٔ تازه‌تری از Lodestar ساخته شده؛ این نسخه نمی‌تواند آن را اعمال کند.</translation>
    </message>
    <message>
        <source>Not in this table any more (%1): %2</source>
        <comment>number, names</comment>
        <translation>دیگر در این جدول نیست (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit the type of the column.</source>
        <translation>
            <numerusform>%Ln مقدار با نوع ستون جور نیست.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeSteps</name>
    <message>
        <source>made by hand</source>
        <translation>ساخته‌شده با دست</translation>
    </message>
    <message>
        <source>%1: attribute added by hand</source>
        <comment>column</comment>
        <translation>%1: مشخصه‌ای که دستی افزوده شده</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n duplicate(s) merged into one row</source>
        <translation>
            <numerusform>%1: %Ln تکراری در یک سطر ادغام شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n duplicate(s) left out</source>
        <translation>
            <numerusform>%1: %Ln تکراری کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>customer</comment>
        <translation>%1: کنار گذاشته شد</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <comment>a step of the recipe</comment>
        <translation>
            <numerusform>%Ln سطر کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) filled in</source>
        <translation>
            <numerusform>%1: %Ln خانه پر شد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: emptied</source>
        <comment>column, customer</comment>
        <translation>%1 از %2: خالی شد</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>column, customer, value</comment>
        <translation>%1 از %2: %3</translation>
    </message>
    <message>
        <source>%1 joined from %2</source>
        <comment>new column, columns</comment>
        <translation>‏%1 از پیوند %2 ساخته شد</translation>
    </message>
    <message>
        <source>%1 are different customers</source>
        <translation>‏%1 مشتریان متفاوتی‌اند</translation>
    </message>
    <message>
        <source>%1: %2 are different things</source>
        <comment>column, values</comment>
        <translation>%1: %2 چیزهای متفاوتی‌اند</translation>
    </message>
    <message>
        <source>%1 is matched to nothing</source>
        <translation>‏«%1» با چیزی تطبیق ندارد</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <comment>key, key</comment>
        <translation>‏«%1» یعنی «%2»</translation>
    </message>
    <message>
        <source>%1 is matched by the customers&apos; %2</source>
        <comment>column, column</comment>
        <translation>‏%1 با %2 مشتریان تطبیق داده می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) mean “not known”</source>
        <translation>
            <numerusform>%1: %Ln مقدار یعنی «نامعلوم»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>column, value, value</comment>
        <translation>%1: %2 به %3 تبدیل می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n spelling(s) become %2</source>
        <translation>
            <numerusform>%1: %Ln نگارش به %2 تبدیل می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>A step of a newer version (%1)</source>
        <translation>گامی از نسخه‌ای تازه‌تر (%1)</translation>
    </message>
    <message>
        <source>A correction does not fit any more (%1). %2</source>
        <comment>the correction, what of it does not fit</comment>
        <translation>یک اصلاح دیگر جور نیست (%1). %2</translation>
    </message>
    <message>
        <source>%1: no role</source>
        <translation>%1: بدون نقش</translation>
    </message>
    <message>
        <source>%1: role %2</source>
        <comment>column, role</comment>
        <translation>%1: نقش %2</translation>
    </message>
    <message>
        <source>%1: amounts in %2</source>
        <comment>column, currency</comment>
        <translation>%1: مبلغ‌ها به %2</translation>
    </message>
    <message>
        <source>%1: values times %2</source>
        <comment>column, factor</comment>
        <translation>%1: مقدارها ضرب در %2</translation>
    </message>
    <message>
        <source>%1: values times %2, in %3</source>
        <comment>column, factor, currency</comment>
        <translation>%1: مقدارها ضرب در %2، به %3</translation>
    </message>
    <message>
        <source>%1 cut at “%2” into the tags %3</source>
        <comment>column, separator, column</comment>
        <translation>‏%1 با «%2» به برچسب‌های %3 بریده شد</translation>
    </message>
    <message>
        <source>%1 split at “%2” into %3</source>
        <comment>column, separator, columns</comment>
        <translation>‏%1 با «%2» به %3 تقسیم شد</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <comment>column, its new name</comment>
        <translation>نام %1 به %2 تغییر کرد</translation>
    </message>
    <message>
        <source>its role does not go with its new type</source>
        <translation>نقشش با نوع تازه‌اش جور نیست</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <comment>column, type</comment>
        <translation>%1: به‌عنوان %2 خوانده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeStore</name>
    <message>
        <source>Changed %1 of %2</source>
        <comment>column, customer</comment>
        <translation>‏«%1» برای %2 تغییر کرد</translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n cell(s) of %1</source>
        <translation>
            <numerusform>%Ln خانه از «%1» پر شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n cell(s)</source>
        <translation>
            <numerusform>%Ln خانه پر شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n step(s) from the recipe</source>
        <translation>
            <numerusform>%Ln گام از دستور اصلاح حذف شد</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is not in the recipe any more.</source>
        <translation>این گام دیگر در دستور اصلاح نیست.</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>خاموش شد: %1</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>روشن شد: %1</translation>
    </message>
    <message>
        <source>There is no such column.</source>
        <translation>چنین ستونی نیست.</translation>
    </message>
    <message>
        <source>Took the role from %1</source>
        <translation>نقش ستون «%1» برداشته شد</translation>
    </message>
    <message>
        <source>Set %1 to the role %2</source>
        <translation>به ستون «%1» نقش %2 داده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Role</name>
    <message>
        <source>Usage of %1</source>
        <translation>استفاده از %1</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>بدون نقش</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>شمارهٔ مشتری</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>نام شرکت</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>صنعت</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>کد صنعت</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>مدل عملیاتی</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>تعداد کارکنان</translation>
    </message>
    <message>
        <source>Size of the department</source>
        <translation>اندازهٔ واحد سازمانی</translation>
    </message>
    <message>
        <source>Their own annual revenue</source>
        <translation>درآمد سالانهٔ خودشان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>منطقه</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Life-cycle stage of the company</source>
        <translation>مرحلهٔ عمر شرکت</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>سال تأسیس</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>فناوری‌ها</translation>
    </message>
    <message>
        <source>Technical maturity</source>
        <translation>بلوغ فناوری</translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation>محصولات خریداری‌شده</translation>
    </message>
    <message>
        <source>In a region we do not serve</source>
        <translation>در منطقه‌ای که خدمت نمی‌دهیم</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>نام رابط</translation>
    </message>
    <message>
        <source>Job title of the contact</source>
        <translation>سمت شغلی رابط</translation>
    </message>
    <message>
        <source>Job title of the decision-maker</source>
        <translation>سمت شغلی تصمیم‌گیرنده</translation>
    </message>
    <message>
        <source>Roles in the buying group</source>
        <translation>نقش‌ها در گروه خرید</translation>
    </message>
    <message>
        <source>Years of experience of the contact</source>
        <translation>سال‌های تجربهٔ رابط</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>منبع سرنخ</translation>
    </message>
    <message>
        <source>First product bought</source>
        <translation>نخستین محصول خریداری‌شده</translation>
    </message>
    <message>
        <source>Value of the first order</source>
        <translation>ارزش نخستین سفارش</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>نخستین خرید</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>تاریخ بسته شدن</translation>
    </message>
    <message>
        <source>Sales cycle in days</source>
        <translation>چرخهٔ فروش به روز</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Reason for losing</source>
        <translation>دلیل از دست رفتن</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>خریدهای مجدد</translation>
    </message>
    <message>
        <source>Days to the first success</source>
        <translation>روز تا نخستین موفقیت</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>مسئول مشتری</translation>
    </message>
    <message>
        <source>Revenue from them</source>
        <translation>درآمد از آن‌ها</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>حاشیهٔ سود ناخالص</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>هزینهٔ خدمت‌رسانی</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>سود</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>ارزش طول عمر مشتری</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>معرفی‌ها</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>میزان استفاده</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>تعداد کاربران</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>هواداری</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>نظرها</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>مطالعهٔ موردی</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Marquee customer</source>
        <translation>مشتری شاخص</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>مدت همکاری</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>ریزش</translation>
    </message>
    <message>
        <source>Visits to our website</source>
        <translation>بازدید از وب‌سایت ما</translation>
    </message>
    <message>
        <source>Conferences attended</source>
        <translation>همایش‌های شرکت‌کرده</translation>
    </message>
    <message>
        <source>In a buying cycle with a competitor</source>
        <translation>در چرخهٔ خرید از رقیب</translation>
    </message>
    <message>
        <source>Turned a competitor down</source>
        <translation>رقیبی را رد کرده</translation>
    </message>
    <message>
        <source>Engagement with our content</source>
        <translation>تعامل با محتوای ما</translation>
    </message>
    <message>
        <source>Customer of the transaction</source>
        <translation>مشتری تراکنش</translation>
    </message>
    <message>
        <source>Date of the transaction</source>
        <translation>تاریخ تراکنش</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>محصول</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Rollup</name>
    <message>
        <source>what they paid you is summed up from a related table</source>
        <translation>آنچه به شما پرداخته‌اند از یک جدول مرتبط جمع زده شده است</translation>
    </message>
    <message>
        <source>Rows in %1</source>
        <translation>سطرها در %1</translation>
    </message>
    <message>
        <source>what is computed here is used instead</source>
        <translation>به‌جای آن، آنچه اینجا محاسبه می‌شود به کار می‌رود</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::BandRule</name>
    <message>
        <source>from %1 months</source>
        <comment>time as a customer</comment>
        <translation>از %1 ماه</translation>
    </message>
    <message>
        <source>below %1 months</source>
        <comment>time as a customer</comment>
        <translation>کمتر از %1 ماه</translation>
    </message>
    <message>
        <source>%1 to below %2 months</source>
        <comment>time as a customer</comment>
        <translation>%1 تا کمتر از %2 ماه</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>مانند معمول</translation>
    </message>
    <message>
        <source>Own edges</source>
        <translation>مرزهای دلخواه</translation>
    </message>
    <message>
        <source>Sizes: 10, 50, 250, 1,000 …</source>
        <translation>اندازه‌ها: ۱۰، ۵۰، ۲۵۰، ۱٬۰۰۰ …</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>چارک‌ها</translation>
    </message>
    <message>
        <source>Calendar years</source>
        <translation>سال‌های تقویمی</translation>
    </message>
    <message>
        <source>Months as a customer</source>
        <translation>ماه‌های مشتری بودن</translation>
    </message>
    <message>
        <source>By who is best: few, clear cuts (MDLP)</source>
        <comment>how a number is cut into bands</comment>
        <translation>بر پایهٔ اینکه چه کسی بهترین است: چند برش روشن (MDLP)</translation>
    </message>
    <message>
        <source>By who is best: neighbours that are alike joined (ChiMerge)</source>
        <comment>how a number is cut into bands</comment>
        <translation>بر پایهٔ اینکه چه کسی بهترین است: پیوستن همسایه‌های همانند (ChiMerge)</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::BandStore</name>
    <message>
        <source>Own bands need at least one edge.</source>
        <translation>بازه‌های دلخواه دست‌کم یک مرز می‌خواهند.</translation>
    </message>
    <message>
        <source>At most %1 edges can be set.</source>
        <translation>حداکثر %1 مرز می‌توان گذاشت.</translation>
    </message>
    <message>
        <source>Every edge must be a number.</source>
        <translation>هر مرز باید عدد باشد.</translation>
    </message>
    <message>
        <source>Each edge must be above the one before: %1 is not above %2.</source>
        <translation>هر مرز باید بالاتر از مرز پیشین باشد: %1 بالاتر از %2 نیست.</translation>
    </message>
    <message>
        <source>Edges in months must be above 0 and at most %1.</source>
        <translation>مرزهای ماهانه باید بیشتر از ۰ و حداکثر %1 باشند.</translation>
    </message>
    <message>
        <source>Went back to the usual bands of %1</source>
        <translation>بازه‌های «%1» به حالت معمول برگشت</translation>
    </message>
    <message>
        <source>Bands of %1: %2</source>
        <translation>بازه‌های «%1»: %2</translation>
    </message>
    <message>
        <source>Set own bands of %1</source>
        <translation>بازه‌های دلخواه «%1» تعیین شد</translation>
    </message>
    <message>
        <source>No edge separates the best from the others well enough, so there are no bands to use.</source>
        <translation>هیچ مرزی بهترین‌ها را به‌اندازهٔ کافی از دیگران جدا نمی‌کند، پس بازه‌ای برای استفاده نیست.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Bands</name>
    <message>
        <source>from %1</source>
        <comment>a year</comment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a year</comment>
        <translation>پیش از %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two years</comment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 تا کمتر از %2</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::CombinationWords</name>
    <message>
        <source>%1 of %2 best customers (%3), against %4 of %5 others (%6)</source>
        <comment>counts and shares</comment>
        <translation>%1 از %2 مشتری برتر (%3)، در برابر %4 از %5 مشتری دیگر (%6)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2.</source>
        <comment>a combination of traits, then its counts</comment>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>Difference %1 points, could be %2 to %3.</source>
        <translation>تفاوت %1 واحد درصد، می‌تواند از %2 تا %3 باشد.</translation>
    </message>
    <message>
        <source>Among all combinations there are, luck finds one this good in at most %1 of the cases.</source>
        <translation>در میان همهٔ ترکیب‌های ممکن، تصادف حداکثر در %1 از موردها ترکیبی به این خوبی پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Best of %1 combinations tried. In shuffled data the best one is at least this good %2 of the time.</source>
        <translation>بهترین از %1 ترکیب آزموده‌شده. در داده‌های درهم‌ریخته، بهترین ترکیب در %2 از دفعات دست‌کم به همین خوبی است.</translation>
    </message>
    <message>
        <source>Hard to explain by luck. %1 %2</source>
        <translation>بعید است تصادفی باشد. %1 %2</translation>
    </message>
    <message>
        <source>Could be chance. %1 %2</source>
        <translation>شاید تصادفی. %1 %2</translation>
    </message>
    <message>
        <source>These are %1.</source>
        <comment>names of customers</comment>
        <translation>این مشتریان: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Among them: %1, and %n other(s).</source>
        <comment>names of customers</comment>
        <translation>
            <numerusform>از جمله: %1 و %Ln مشتری دیگر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Combinations</name>
    <message>
        <source>No combination tells more than the traits it is made of (%1 tried).</source>
        <translation>هیچ ترکیبی بیش از ویژگی‌های سازنده‌اش نمی‌گوید (%1 ترکیب آزموده شد).</translation>
    </message>
    <message>
        <source>Best of %1 combinations tried; shown are those that tell more than the traits they are made of.</source>
        <translation>بهترین‌ها از %1 ترکیب آزموده‌شده؛ آن‌هایی نشان داده می‌شوند که بیش از ویژگی‌های سازنده‌شان می‌گویند.</translation>
    </message>
    <message>
        <source>There are too many combinations of %1 conditions to try all: only the strongest smaller ones were extended. How likely luck is for these is an upper bound.</source>
        <translation>ترکیب‌های %1 شرطی بیش از آن‌اند که همه آزموده شوند: فقط قوی‌ترین ترکیب‌های کوچک‌تر گسترش یافتند. احتمال تصادفی بودن برای این‌ها یک کران بالاست.</translation>
    </message>
    <message>
        <source>The shuffles use a random sample of %1 of %2 customers; all other figures use everybody.</source>
        <translation>درهم‌ریزی‌ها از نمونه‌ای تصادفی شامل %1 از %2 مشتری استفاده می‌کنند؛ همهٔ عددهای دیگر از همهٔ مشتریان.</translation>
    </message>
    <message>
        <source>Combinations need at least 10 best customers and 10 others: with fewer, chance alone always finds some.</source>
        <translation>ترکیب‌ها دست‌کم ۱۰ مشتری برتر و ۱۰ مشتری دیگر می‌خواهند: با کمتر از آن، تصادف به‌تنهایی همیشه ترکیبی پیدا می‌کند.</translation>
    </message>
    <message>
        <source>So many customers bear combinations of at most %1 conditions.</source>
        <translation>این تعداد مشتری برای ترکیب‌هایی با حداکثر %1 شرط کافی است.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::ComparisonWords</name>
    <message>
        <source>Hardly any difference.</source>
        <translation>تقریباً بدون تفاوت.</translation>
    </message>
    <message>
        <source>Small difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>تفاوت کم: از دو مشتری، یکی از هر گروه، مشتری برتر در %1 از جفت‌ها مقدار بیشتری دارد.</translation>
    </message>
    <message>
        <source>Small difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>تفاوت کم: از دو مشتری، یکی از هر گروه، مشتری برتر در %1 از جفت‌ها مقدار کمتری دارد.</translation>
    </message>
    <message>
        <source>Medium difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>تفاوت متوسط: از دو مشتری، یکی از هر گروه، مشتری برتر در %1 از جفت‌ها مقدار بیشتری دارد.</translation>
    </message>
    <message>
        <source>Medium difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>تفاوت متوسط: از دو مشتری، یکی از هر گروه، مشتری برتر در %1 از جفت‌ها مقدار کمتری دارد.</translation>
    </message>
    <message>
        <source>Large difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>تفاوت زیاد: از دو مشتری، یکی از هر گروه، مشتری برتر در %1 از جفت‌ها مقدار بیشتری دارد.</translation>
    </message>
    <message>
        <source>Large difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>تفاوت زیاد: از دو مشتری، یکی از هر گروه، مشتری برتر در %1 از جفت‌ها مقدار کمتری دارد.</translation>
    </message>
    <message>
        <source>hardly any</source>
        <comment>size of a difference</comment>
        <translation>تقریباً هیچ</translation>
    </message>
    <message>
        <source>small</source>
        <comment>size of a difference</comment>
        <translation>کم</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>size of a difference</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>large</source>
        <comment>size of a difference</comment>
        <translation>زیاد</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln ماه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the median of %2 best customers is %3 (the middle half from %4 to %5), that of %6 others %7 (from %8 to %9).</source>
        <comment>attribute; counts, medians and quartiles</comment>
        <translation>%1: میانهٔ %2 مشتری برتر %3 است (نیمهٔ میانی از %4 تا %5) و میانهٔ %6 مشتری دیگر %7 (از %8 تا %9).</translation>
    </message>
    <message>
        <source>An idea to ask about: too few customers to tell.</source>
        <translation>ایده‌ای برای پرسیدن: تعداد مشتریان برای قضاوت کم است.</translation>
    </message>
    <message>
        <source>Likely real. %1</source>
        <translation>احتمالاً واقعی. %1</translation>
    </message>
    <message>
        <source>Could be chance. %1</source>
        <translation>شاید تصادفی. %1</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::CorrectionStore</name>
    <message>
        <source>Chose the strict correction for many tests</source>
        <translation>تصحیح سخت‌گیرانه برای آزمون‌های چندگانه انتخاب شد</translation>
    </message>
    <message>
        <source>Went back to the usual correction for many tests</source>
        <translation>تصحیح آزمون‌های چندگانه به حالت معمول برگشت</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Descriptions</name>
    <message>
        <source>Trying combinations of traits</source>
        <translation>آزمودن ترکیب ویژگی‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Eligibility</name>
    <message>
        <source>This is part of how you defined best. It cannot help to choose prospects.</source>
        <translation>این بخشی از تعریف شما از بهترین است. در انتخاب مشتریان احتمالی کمکی نمی‌کند.</translation>
    </message>
    <message>
        <source>It names the customer or a person, so nobody can share it.</source>
        <translation>مشتری یا شخصی را نام می‌برد، پس کسی نمی‌تواند در آن مشترک باشد.</translation>
    </message>
    <message>
        <source>It is known only after the sale. It cannot help to choose prospects.</source>
        <translation>فقط پس از فروش معلوم می‌شود. در انتخاب مشتریان احتمالی کمکی نمی‌کند.</translation>
    </message>
    <message>
        <source>It says how good a customer is. Prospects do not have it yet.</source>
        <translation>می‌گوید مشتری چقدر خوب است. مشتریان احتمالی هنوز آن را ندارند.</translation>
    </message>
    <message>
        <source>It says what came of the customer. It cannot help to choose prospects.</source>
        <translation>می‌گوید سرانجام مشتری چه شد. در انتخاب مشتریان احتمالی کمکی نمی‌کند.</translation>
    </message>
    <message>
        <source>It has no values.</source>
        <translation>مقداری ندارد.</translation>
    </message>
    <message>
        <source>Most customers have a value of their own, so it looks like a name or a number that identifies them.</source>
        <translation>بیشتر مشتریان مقدار خاص خود را دارند، پس به نام یا شماره‌ای شناسه‌مانند می‌ماند.</translation>
    </message>
    <message>
        <source>By its name it identifies customers or places. Give it a role if it does not.</source>
        <translation>از نامش پیداست که مشتریان یا مکان‌ها را مشخص می‌کند. اگر چنین نیست، نقشی به آن بدهید.</translation>
    </message>
    <message>
        <source>Everybody has the same value.</source>
        <translation>همه یک مقدار دارند.</translation>
    </message>
    <message>
        <source>All values fall into one band, so there is nothing to compare.</source>
        <translation>همهٔ مقدارها در یک بازه‌اند، پس چیزی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>It numbers the customers one by one.</source>
        <translation>مشتریان را یکی‌یکی شماره‌گذاری می‌کند.</translation>
    </message>
    <message>
        <source>It almost decides %1, so it may be part of how you defined best. If it is known before the sale, give it a role.</source>
        <translation>تقریباً %1 را تعیین می‌کند، پس شاید بخشی از تعریف شما از بهترین باشد. اگر پیش از فروش معلوم است، نقشی به آن بدهید.</translation>
    </message>
    <message>
        <source>Older customers had more time to become valuable: this may only show their age.</source>
        <translation>مشتریان قدیمی‌تر زمان بیشتری برای ارزشمند شدن داشته‌اند: شاید این فقط سابقهٔ آن‌ها را نشان دهد.</translation>
    </message>
    <message>
        <source>May be known only after the sale: check its role.</source>
        <translation>شاید فقط پس از فروش معلوم شود: نقش آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>It almost decides %1: check that it is known before the sale.</source>
        <translation>تقریباً %1 را تعیین می‌کند: بررسی کنید که پیش از فروش معلوم باشد.</translation>
    </message>
    <message>
        <source>All who have a value have the same one.</source>
        <translation>همهٔ کسانی که مقداری دارند مقدارشان یکسان است.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::LuckTest</name>
    <message>
        <source>Shuffling to see what luck would find</source>
        <translation>درهم‌ریختن داده‌ها برای دیدن آنچه تصادف پیدا می‌کند</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::NumericComparison</name>
    <message>
        <source>Comparing the numbers of the best with those of the others</source>
        <translation>مقایسهٔ عددهای بهترین‌ها با بقیه</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::SupervisedBands</name>
    <message>
        <source>Shuffling to see what luck would find</source>
        <translation>درهم‌ریختن داده‌ها برای دیدن آنچه تصادف پیدا می‌کند</translation>
    </message>
    <message>
        <source>Bands can be chosen by the result only from %1 customers with a value; here are %2.</source>
        <translation>بازه‌ها را فقط از %1 مشتری دارای مقدار به بالا می‌توان بر پایهٔ نتیجه انتخاب کرد؛ اینجا %2 مشتری هست.</translation>
    </message>
    <message>
        <source>Stopped before the shuffles were done.</source>
        <translation>پیش از پایان درهم‌ریزی‌ها متوقف شد.</translation>
    </message>
    <message>
        <source>The edges and the shuffles use %1 of %2 customers, drawn at random.</source>
        <translation>مرزها و درهم‌ریزی‌ها از %1 مشتری از %2 استفاده می‌کنند که تصادفی برگزیده شده‌اند.</translation>
    </message>
    <message>
        <source>No edge separates the best from the others well enough.</source>
        <translation>هیچ مرزی بهترین‌ها را به اندازهٔ کافی از بقیه جدا نمی‌کند.</translation>
    </message>
    <message>
        <source>The edges were chosen by looking at who is best. Only the shuffles, which choose them anew each time, say how sure this is.</source>
        <translation>مرزها با نگاه به اینکه چه کسی جزو بهترین‌هاست انتخاب شده‌اند. فقط درهم‌ریزی‌ها، که هر بار آن‌ها را از نو انتخاب می‌کنند، می‌گویند این چقدر قطعی است.</translation>
    </message>
    <message>
        <source>Hard to explain by luck: of %1 shuffles of who is best, each cut anew, %2 separate as well.</source>
        <translation>به‌سختی می‌توان آن را به بخت نسبت داد: از %1 جابه‌جایی تصادفی بهترین‌ها، هر بار با برش تازه، %2 مورد به همین خوبی جدا می‌کنند.</translation>
    </message>
    <message>
        <source>Luck does as well: of %1 shuffles of who is best, each cut anew, %2 separate as well.</source>
        <translation>بخت هم همین را می‌کند: از %1 جابه‌جایی تصادفی بهترین‌ها، هر بار با برش تازه، %2 مورد به همین خوبی جدا می‌کنند.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::TraitNotes</name>
    <message>
        <source>Among customers with the same %1 this turns round: the difference of %2 points becomes %3.</source>
        <translation>در میان مشتریانی با %1 یکسان، این وارونه می‌شود: تفاوت %2 واحد درصدی به %3 می‌رسد.</translation>
    </message>
    <message>
        <source>Among customers with the same %1 this difference of %2 points becomes %3.</source>
        <translation>در میان مشتریانی با %1 یکسان، این تفاوت %2 واحد درصدی به %3 می‌رسد.</translation>
    </message>
    <message>
        <source>Among customers with the same %1 this difference of %2 points becomes %3 and could be chance.</source>
        <translation>در میان مشتریانی با %1 یکسان، این تفاوت %2 واحد درصدی به %3 می‌رسد و شاید تصادفی باشد.</translation>
    </message>
    <message>
        <source>Nearly the same customers as %1: %2. Count only one of the two.</source>
        <comment>attribute and value</comment>
        <translation>تقریباً همان مشتریان %1: %2. فقط یکی از این دو را به حساب آورید.</translation>
    </message>
    <message>
        <source>By %1 the amounts are in several currencies (%2) and are compared as they are written. Convert them to one before you trust this.</source>
        <translation>بر پایهٔ %1، مبلغ‌ها به چند واحد پول هستند (%2) و همان‌گونه که نوشته شده‌اند مقایسه می‌شوند. پیش از اعتماد به این نتیجه، همه را به یک واحد تبدیل کنید.</translation>
    </message>
    <message>
        <source>Customers who left are not in this list: of the early years you see only those who stayed.</source>
        <translation>مشتریانی که رفته‌اند در این فهرست نیستند: از سال‌های نخست فقط آن‌هایی را می‌بینید که مانده‌اند.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::TraitReport</name>
    <message>
        <source>Looking for what the best share</source>
        <translation>جست‌وجوی وجه مشترک بهترین‌ها</translation>
    </message>
    <message>
        <source>It is known only of the best, or only of the others, so there is nothing to compare.</source>
        <translation>فقط دربارهٔ بهترین‌ها یا فقط دربارهٔ بقیه معلوم است، پس چیزی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>Its values are too rare or too common to compare: each needs %1 customers with it, and some without.</source>
        <translation>مقدارهایش برای مقایسه بیش از حد کمیاب یا رایج‌اند: هر مقدار به %1 مشتری دارای آن و چند مشتری بدون آن نیاز دارد.</translation>
    </message>
    <message>
        <source>Every customer is one of the best, so there is nobody to compare them with.</source>
        <translation>همهٔ مشتریان جزو بهترین‌ها هستند، پس کسی نیست که با آن‌ها مقایسه شود.</translation>
    </message>
    <message>
        <source>You see only companies that bought. Traits of customers are not automatically traits of good prospects.</source>
        <translation>اینجا فقط شرکت‌هایی را می‌بینید که خریده‌اند. ویژگی مشتریان لزوماً ویژگی مشتریان احتمالی خوب نیست.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Wording</name>
    <message numerus="yes">
        <source>With %n best customer(s) not even a trait that all of them have would be seen for sure.</source>
        <translation>
            <numerusform>با %Ln مشتری برتر، حتی ویژگی‌ای که همهٔ آن‌ها دارند با قطعیت دیده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best customer(s) only large differences can be seen (about %1 among the best against %2 of the others).</source>
        <translation>
            <numerusform>با %Ln مشتری برتر فقط تفاوت‌های بزرگ دیده می‌شود (حدود %1 در بهترین‌ها در برابر %2 در بقیه).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best customer(s) differences from about %1 among the best against %2 of the others can be seen.</source>
        <translation>
            <numerusform>با %Ln مشتری برتر، تفاوت‌ها از حدود %1 در بهترین‌ها در برابر %2 در بقیه دیده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n customer(s) this is a list of ideas, not evidence.</source>
        <translation>
            <numerusform>با %Ln مشتری، این فهرستی از ایده‌هاست، نه شواهد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints only: there are just %n other customer(s) to compare with.</source>
        <translation>
            <numerusform>فقط نشانه: برای مقایسه تنها %Ln مشتری دیگر هست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints only: %n best customer(s).</source>
        <translation>
            <numerusform>فقط نشانه: %Ln مشتری برتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 for %3 of %4 best customers (%5), against %6 of %7 others (%8).</source>
        <comment>attribute, value, then counts and shares</comment>
        <translation>%1: %2 برای %3 از %4 مشتری برتر (%5)، در برابر %6 از %7 مشتری دیگر (%8).</translation>
    </message>
    <message>
        <source>An idea to ask about: too few customers to tell.</source>
        <translation>ایده‌ای برای پرسیدن: تعداد مشتریان برای قضاوت کم است.</translation>
    </message>
    <message>
        <source>Likely real: difference %1 points, could be %2 to %3.</source>
        <translation>احتمالاً واقعی: تفاوت %1 واحد درصد، می‌تواند از %2 تا %3 باشد.</translation>
    </message>
    <message>
        <source>Could be chance: difference %1 points, could be %2 to %3.</source>
        <translation>شاید تصادفی: تفاوت %1 واحد درصد، می‌تواند از %2 تا %3 باشد.</translation>
    </message>
    <message>
        <source>Too few customers to tell. Even a perfect match would not be convincing here.</source>
        <translation>تعداد مشتریان برای قضاوت کم است. اینجا حتی تطابق کامل هم قانع‌کننده نیست.</translation>
    </message>
    <message>
        <source>likely real</source>
        <translation>احتمالاً واقعی</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>شاید تصادفی</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>تعداد کم برای قضاوت</translation>
    </message>
    <message>
        <source>The bands were chosen by looking at who is best, so with these customers the difference proves nothing.</source>
        <translation>بازه‌ها با نگاه به اینکه چه کسی بهترین است انتخاب شده‌اند، پس تفاوت در میان همین مشتریان چیزی را ثابت نمی‌کند.</translation>
    </message>
    <message>
        <source>bands fitted to the result</source>
        <translation>بازه‌های برازش‌یافته بر نتیجه</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Activity</name>
    <message>
        <source>Cards</source>
        <translation>کارت‌ها</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم‌گیری</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AgendaModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>done in %1 of %2 · %3</source>
        <comment>time used, minutes, how the room works</comment>
        <translation>در %1 از %2 انجام شد، %3</translation>
    </message>
    <message>
        <source>left out · %1</source>
        <comment>minutes</comment>
        <translation>کنار گذاشته، %1</translation>
    </message>
    <message>
        <source>now · %1 · %2</source>
        <comment>minutes, how the room works</comment>
        <translation>اکنون، %1، %2</translation>
    </message>
    <message>
        <source>stands still · %1 · %2</source>
        <comment>minutes, how the room works</comment>
        <translation>ایستاده، %1، %2</translation>
    </message>
    <message>
        <source>at %1 · %2 · %3</source>
        <comment>minutes into the meeting, minutes, how the room works</comment>
        <translation>در %1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>block, how it stands</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AgendaPanel</name>
    <message>
        <source>Blocks of the agenda</source>
        <translation>بخش‌های دستور جلسه</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Block to add</source>
        <translation>بخش برای افزودن</translation>
    </message>
    <message>
        <source>Add this block to the agenda</source>
        <translation>افزودن این بخش به دستور جلسه</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>نام بخش</translation>
    </message>
    <message>
        <source>Minutes of the block</source>
        <translation>دقیقه‌های بخش</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> دقیقه</translation>
    </message>
    <message>
        <source>How the room works</source>
        <translation>شیوهٔ کار جمع</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>گفتنی‌ها</translation>
    </message>
    <message>
        <source>What to say when it begins</source>
        <translation>گفتنی‌های آغاز بخش</translation>
    </message>
    <message>
        <source>Go to this block</source>
        <translation>رفتن به این بخش</translation>
    </message>
    <message>
        <source>Move the block up (Alt+Up)</source>
        <translation>بالا بردن بخش (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the block down (Alt+Down)</source>
        <translation>پایین بردن بخش (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the block (Delete)</source>
        <translation>حذف بخش (Delete)</translation>
    </message>
    <message>
        <source>A block of your own</source>
        <translation>بخشی از خودتان</translation>
    </message>
    <message>
        <source>An agenda of your own</source>
        <translation>دستور جلسهٔ خودتان</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed by you. Choosing it again restores it.</source>
        <translation>‏«%1»، با تغییر شما. انتخاب دوبارهٔ آن، آن را به حالت اول برمی‌گرداند.</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>بخش تازه</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <translation>تغییر دستور جلسه</translation>
    </message>
    <message>
        <source>Show more blocks</source>
        <translation>نمایش بخش‌های بیشتر</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AttributeModel</name>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AttributePanel</name>
    <message>
        <source>What no export knows and your team does: give it a name, then fill it in or paste it from a spreadsheet (key or name in the first column, the value in the second). It stays with the customers over the next imports.</source>
        <translation>آنچه در هیچ خروجی‌ای نیست و تیم شما می‌داند: نامی به آن بدهید، سپس پرش کنید یا از صفحه‌گسترده بچسبانید (کلید یا نام در ستون نخست، مقدار در ستون دوم). در وارد کردن‌های بعدی هم همراه مشتریان می‌ماند.</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>مقدارهای مشخصه</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>نام مشخصه</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>نوع مشخصه</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>افزودن مشخصه</translation>
    </message>
    <message>
        <source>Attribute to fill in</source>
        <translation>مشخصه‌ای برای پر کردن</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>چسباندن مقدارها</translation>
    </message>
    <message>
        <source>By hand (%1)</source>
        <comment>number of attributes</comment>
        <translation>دستی (%1)</translation>
    </message>
    <message>
        <source>There is a column %1 already. Choose another name.</source>
        <translation>ستون %1 از پیش هست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Added the attribute %1</source>
        <translation>مشخصهٔ «%1» افزوده شد</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) belong to no customer: %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln خط به هیچ مشتری‌ای تعلق ندارد: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AucScale</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure, its range</comment>
        <translation>‏%1 (%2 تا %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was measured, its figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How well the best are told from the others, where 0.5 is a coin: %1</source>
        <translation>بهترین‌ها چقدر خوب از دیگران جدا می‌شوند، که در آن ۰٫۵ یعنی شیر یا خط: %1</translation>
    </message>
    <message>
        <source>%1: a coin</source>
        <translation>‏%1: شیر یا خط</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotForm</name>
    <message>
        <source>Seal the ballot</source>
        <translation>مهر کردن برگهٔ رأی</translation>
    </message>
    <message>
        <source>Leave without a ballot</source>
        <translation>خروج بدون برگهٔ رأی</translation>
    </message>
    <message>
        <source>The paper ballot of %1</source>
        <translation>برگهٔ رأی کاغذی %1</translation>
    </message>
    <message>
        <source>The ballot of %1</source>
        <translation>برگهٔ رأی %1</translation>
    </message>
    <message>
        <source>Enter goes to the next field, and from the last one on to the next person.</source>
        <translation>کلید Enter به فیلد بعد می‌رود و از آخرین فیلد به نفر بعد.</translation>
    </message>
    <message>
        <source>Spread 100 points: the more, the more it counts for who is best. Ask of each what the step from the worst to the best customer is worth to you.</source>
        <translation>۱۰۰ امتیاز را پخش کنید: هرچه امتیاز بیشتر باشد، آن معیار در تعیین بهترین‌ها بیشتر به حساب می‌آید. برای هر معیار بپرسید فاصلهٔ بدترین تا بهترین مشتری برای شما چقدر می‌ارزد.</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>امتیاز %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to give.</source>
        <translation>
            <numerusform>هنوز %Ln امتیاز برای دادن مانده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) too many.</source>
        <translation>
            <numerusform>%Ln امتیاز بیش از اندازه است.</numerusform>
        </translation>
    </message>
    <message>
        <source>All 100 points are given.</source>
        <translation>همهٔ ۱۰۰ امتیاز داده شده است.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotPanel</name>
    <message>
        <source>The weights are those of the ballots now.</source>
        <translation>اکنون وزن‌ها همان‌هایی است که از برگه‌های رأی به دست آمد.</translation>
    </message>
    <message>
        <source>A secret ballot on the weights</source>
        <translation>رأی مخفی دربارهٔ وزن‌ها</translation>
    </message>
    <message>
        <source>Everybody spreads 100 points over the criteria, one after the other on this screen, and nobody sees what the others gave until the room reveals it. So the loudest voice counts as much as any other.</source>
        <translation>هر کس ۱۰۰ امتیاز را میان معیارها پخش می‌کند، یکی پس از دیگری روی همین صفحه، و هیچ‌کس نمی‌بیند دیگران چه داده‌اند تا جمع آن را آشکار کند. پس بلندترین صدا همان‌قدر به حساب می‌آید که هر صدای دیگر.</translation>
    </message>
    <message>
        <source>Enter paper ballots</source>
        <translation>ورود برگه‌های رأی کاغذی</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>آشکار کردن</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>مهرشده</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>A ballot needs two criteria or more: add them under Weights.</source>
        <translation>رأی‌گیری دو معیار یا بیشتر می‌خواهد: آن‌ها را در «وزن‌ها» بیفزایید.</translation>
    </message>
    <message>
        <source>No ballot has been cast yet.</source>
        <translation>هنوز رأیی داده نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ballot(s) are sealed.</source>
        <translation>
            <numerusform>%1 از %Ln برگهٔ رأی مهر شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot of %1 is sealed.</source>
        <translation>برگهٔ رأی %1 مهر شد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotResults</name>
    <message>
        <source>%1 to %2</source>
        <comment>from the lowest to the highest</comment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a team and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Teams differ on %1: %2.</source>
        <translation>تیم‌ها دربارهٔ %1 نظر متفاوتی دارند: %2.</translation>
    </message>
    <message>
        <source>What the ballots say</source>
        <translation>آنچه برگه‌های رأی می‌گویند</translation>
    </message>
    <message>
        <source>Which points become the weights</source>
        <translation>کدام امتیازها وزن می‌شوند</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>میانه</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>پذیرش این وزن‌ها</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>رأی‌گیری دوباره</translation>
    </message>
    <message>
        <source>Hides the ballots, which people can then change</source>
        <translation>برگه‌های رأی را پنهان می‌کند تا افراد بتوانند آن‌ها را تغییر دهند</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) count.</source>
        <translation>
            <numerusform>%Ln برگهٔ رأی به حساب می‌آید.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far people agree: %1 (Kendall&apos;s W %2).</source>
        <translation>میزان توافق افراد: %1 (ضریب W کندال %2).</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>رأی‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BandEdges</name>
    <message>
        <source>%1 is no date. Write days as 2024-12-31, or years, with semicolons between them.</source>
        <translation>‏«%1» تاریخ نیست. روزها را به شکل 2024-12-31 یا سال‌ها را بنویسید، با نقطه‌ویرگول میانشان.</translation>
    </message>
    <message>
        <source>%1 is no number. Write numbers with semicolons between them.</source>
        <translation>‏«%1» عدد نیست. عددها را با نقطه‌ویرگول میانشان بنویسید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BandEditor</name>
    <message>
        <source>Change the bands…</source>
        <translation>تغییر بازه‌ها…</translation>
    </message>
    <message>
        <source>Where one band ends and the next begins</source>
        <translation>جایی که یک بازه پایان می‌یابد و بعدی آغاز می‌شود</translation>
    </message>
    <message>
        <source>With semicolons between them, such as 10; 50; 250</source>
        <translation>با نقطه‌ویرگول میانشان، مانند 10; 50; 250</translation>
    </message>
    <message>
        <source>Use these bands</source>
        <translation>استفاده از این بازه‌ها</translation>
    </message>
    <message>
        <source>How to cut it</source>
        <translation>شیوهٔ تقسیم</translation>
    </message>
    <message>
        <source>%1 is cut anew.</source>
        <translation>‏%1 از نو تقسیم شد.</translation>
    </message>
    <message>
        <source>Such bands show where the best and the others part. They were chosen by looking at who is best, so what they show is no proof: their traits get no verdict, and are left out of combinations and of the draft of an ICP.</source>
        <translation>این بازه‌ها نشان می‌دهند بهترین‌ها و دیگران کجا از هم جدا می‌شوند. چون با نگاه به اینکه چه کسی بهترین است انتخاب شده‌اند، آنچه نشان می‌دهند اثبات نیست: ویژگی‌هایشان حکمی نمی‌گیرند و در ترکیب‌ها و پیش‌نویس ICP نمی‌آیند.</translation>
    </message>
    <message>
        <source>The bands are the same for the best and the others, and hold for every page. Choose them for what they mean, not for the result.</source>
        <translation>بازه‌ها برای بهترین‌ها و دیگران یکی است و در همهٔ صفحه‌ها به کار می‌رود. آن‌ها را بر پایهٔ معنایشان انتخاب کنید، نه بر پایهٔ نتیجه.</translation>
    </message>
    <message>
        <source>Looking where the best and the others part…</source>
        <translation>بررسی جایی که بهترین‌ها و دیگران از هم جدا می‌شوند…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BasisPart</name>
    <message>
        <source>What this rests on</source>
        <translation>پشتوانهٔ این پرسونا</translation>
    </message>
    <message>
        <source>Interviews that are not in this project</source>
        <translation>مصاحبه‌هایی که در این پروژه نیستند</translation>
    </message>
    <message>
        <source>Customers it was seen at besides</source>
        <translation>مشتریان دیگری که این نزدشان دیده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BeliefCard</name>
    <message>
        <source>The room says</source>
        <translation>جمع می‌گوید</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Write cards under Cards or Write; what is voted for comes first here.</source>
        <translation>هنوز کسی چیزی نگفته است. در «کارت‌ها» یا «نوشتن» کارت بنویسید؛ آنچه رأی بیاورد اینجا اول می‌آید.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cards and clusters</comment>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BeliefVotes</name>
    <message>
        <source>Name the people in the room</source>
        <translation>حاضران را نام ببرید</translation>
    </message>
    <message>
        <source>How strongly %1 believes it</source>
        <translation>‏%1 چقدر به آن باور دارد</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no vote</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, team</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BestPage</name>
    <message>
        <source>See what they share</source>
        <translation>دیدن وجه مشترکشان</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>بهترین مشتریان</translation>
    </message>
    <message>
        <source>Agree what best means, and see at once who that is.</source>
        <translation>توافق کنید که بهترین یعنی چه، و همان دم ببینید چه کسانی‌اند.</translation>
    </message>
    <message>
        <source>No customer can be rated yet: choose a criterion that the list has a column for.</source>
        <translation>هنوز به هیچ مشتری‌ای نمی‌توان نمره داد: معیاری انتخاب کنید که فهرست برایش ستون دارد.</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best: everyone from score %3 up, and those counted by hand.</source>
        <translation>از %2 مشتری نمره‌دار، %1 تا جزو بهترین‌ها هستند: همه از نمرهٔ %3 به بالا، و آن‌هایی که دستی شمرده شده‌اند.</translation>
    </message>
    <message>
        <source>Rating the customers…</source>
        <translation>نمره‌دهی به مشتریان…</translation>
    </message>
    <message>
        <source>Each criterion is ranked over all of them.</source>
        <translation>هر معیار در میان همهٔ آن‌ها رتبه‌بندی می‌شود.</translation>
    </message>
    <message>
        <source>Which customers do you want more of?</source>
        <translation>کدام مشتریان را بیشتر می‌خواهید؟</translation>
    </message>
    <message>
        <source>Import your customers; then say what best means, and the ranking moves as you weigh.</source>
        <translation>مشتریان خود را وارد کنید؛ سپس بگویید بهترین یعنی چه، و رتبه‌بندی با وزن‌دهی شما جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>وارد کردن مشتریان</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>رفتن به نمای کلی</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best: everyone from score %3 up.</source>
        <translation>از %2 مشتری نمره‌دار، %1 تا جزو بهترین‌ها هستند: همه از نمرهٔ %3 به بالا.</translation>
    </message>
    <message>
        <source>Ways to say who is best</source>
        <translation>راه‌های تعیین بهترین‌ها</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>وزن‌ها</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>برگه‌های رأی</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>ارزش طول عمر</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>Give each criterion as many points as it counts for you. A customer&apos;s score says what share of the other customers it is above, weighed by these points; what is not known is left out, and below half known it is not rated. Drag the threshold on the distribution, or choose a share or a number. Ties at the threshold all come in. What the room knows better than the numbers, it decides by hand, with a reason. “How firm” says whether a customer stays best when the weights move a little. Under Ballots everybody spreads 100 points in secret; under Lifetime value it is computed from what customers bought; under By hand people name the best, with or without data.</source>
        <translation>به هر معیار به اندازهٔ اهمیتش برای شما امتیاز بدهید. نمرهٔ مشتری می‌گوید از چه سهمی از مشتریان دیگر بالاتر است، با وزن همین امتیازها؛ آنچه معلوم نیست کنار می‌ماند و اگر کمتر از نیمی معلوم باشد نمره‌ای داده نمی‌شود. آستانه را روی نمودار توزیع بکشید یا یک سهم یا تعداد انتخاب کنید. همهٔ نمره‌های برابر با آستانه پذیرفته می‌شوند. آنچه جمع بهتر از عددها می‌داند، دستی و با دلیل تعیین می‌کند. «ثبات» می‌گوید اگر وزن‌ها کمی جابه‌جا شوند، مشتری همچنان جزو بهترین‌ها می‌ماند یا نه. در «برگه‌های رأی» هر کس ۱۰۰ امتیاز را مخفیانه پخش می‌کند؛ در «ارزش طول عمر» این ارزش از خریدهای مشتریان محاسبه می‌شود؛ در «دستی» افراد بهترین‌ها را نام می‌برند، با داده یا بدون آن.</translation>
    </message>
    <message>
        <source>Who are our best customers?</source>
        <translation>بهترین مشتریان ما چه کسانی‌اند؟</translation>
    </message>
    <message>
        <source>Each of us names them in secret, one after the other; everybody else looks away.</source>
        <translation>هر یک از ما پنهانی و به‌نوبت آن‌ها را نام می‌برد؛ دیگران رو برمی‌گردانند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BestStage</name>
    <message>
        <source>counted by hand</source>
        <translation>دستی به حساب آمده</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>دستی کنار گذاشته شده</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%Ln مشتری برتر</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 rated customers, everyone from score %2 up.</source>
        <translation>از %1 مشتری دارای نمره، همهٔ کسانی که نمره‌شان %2 یا بالاتر است.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>بدون نمره</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, then best ends</source>
        <translation>
            <numerusform>و %Ln مورد دیگر، سپس بهترین‌ها پایان می‌یابند</numerusform>
        </translation>
    </message>
    <message>
        <source>here best ends</source>
        <translation>بهترین‌ها اینجا پایان می‌یابند</translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation>آنچه می‌آورند</translation>
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
        <translation>در پایان آن: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>سپس: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardActions</name>
    <message>
        <source>Group</source>
        <translation>دسته‌بندی</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>بردن به…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>تغییر متن</translation>
    </message>
    <message>
        <source>Name the group</source>
        <translation>نام‌گذاری دسته</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>بیرون آوردن از دسته</translation>
    </message>
    <message>
        <source>Merge the cards into one</source>
        <translation>ادغام کارت‌ها در یکی</translation>
    </message>
    <message>
        <source>Split the card</source>
        <translation>تقسیم کارت</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>باز کردن دسته</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Send to a question</source>
        <translation>فرستادن به پرسشی دیگر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>دستهٔ بی‌نام</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <comment>a card</comment>
        <translation>با «%1»</translation>
    </message>
    <message>
        <source>There is no other group yet</source>
        <translation>هنوز دستهٔ دیگری نیست</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>دستهٔ تازه</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>بیرون از دسته</translation>
    </message>
    <message>
        <source>The groups were merged.</source>
        <translation>دسته‌ها ادغام شدند.</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>این پرسش</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>پارکینگ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) parked.</source>
        <translation>
            <numerusform>%Ln کارت به پارکینگ رفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) sent to another question.</source>
        <translation>
            <numerusform>%Ln کارت به پرسش دیگری فرستاده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) became one; it has the votes of all.</source>
        <translation>
            <numerusform>%Ln کارت یکی شد؛ رأی‌های همهٔ آن‌ها را دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group was dissolved; its cards stand alone.</source>
        <translation>دسته باز شد؛ کارت‌هایش جدا از هم‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed.</source>
        <translation>
            <numerusform>%Ln کارت حذف شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardDelegate</name>
    <message>
        <source>Name of the group</source>
        <translation>نام دسته</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارت</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardModel</name>
    <message>
        <source>Not grouped</source>
        <translation>دسته‌بندی‌نشده</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln کارت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <comment>cards · people</comment>
        <translation>
            <numerusform>%1، %Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Asked outside the room</source>
        <translation>پرسیده‌شده بیرون از جلسه</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>جمع حاضر</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) · %1</source>
        <comment>votes · people</comment>
        <translation>
            <numerusform>%Ln نقطه، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>دستهٔ بی‌نام</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>دسته: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardView</name>
    <message>
        <source>Board of cards</source>
        <translation>تابلوی کارت‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CapacityCard</name>
    <message>
        <source>Nobody is on the list: all are ruled out, or too little is known of them.</source>
        <translation>هیچ‌کس در فهرست نیست: همه رد شده‌اند، یا دربارهٔ آن‌ها بسیار کم معلوم است.</translation>
    </message>
    <message>
        <source>That is enough for all %1 customers who are not ruled out.</source>
        <translation>این برای هر %1 مشتریِ ردنشده بس است.</translation>
    </message>
    <message>
        <source>Your team can work %1 accounts: cut at %2 points. From there up there are %3, %4 of them certain.</source>
        <translation>تیم شما به %1 حساب می‌تواند برسد: برش در %2 امتیاز. از آنجا به بالا %3 حساب هست، %4 تا از آن‌ها قطعی.</translation>
    </message>
    <message>
        <source>They all have the same points, so points alone cannot choose among them.</source>
        <translation>همه امتیاز یکسان دارند، پس تنها با امتیاز نمی‌توان از میانشان انتخاب کرد.</translation>
    </message>
    <message>
        <source>With the next ones, who all have the same points, there would be %1.</source>
        <translation>با موردهای بعدی، که همه امتیاز یکسان دارند، %1 حساب می‌شد.</translation>
    </message>
    <message>
        <source>Some of them stay Good until a must-have or a disqualifier is known.</source>
        <translation>برخی از آن‌ها «خوب» می‌مانند تا یک معیار الزامی یا ردکننده معلوم شود.</translation>
    </message>
    <message>
        <source>%1 from %2 points</source>
        <comment>customers, points</comment>
        <translation>‏%1 از %2 امتیاز</translation>
    </message>
    <message>
        <source>All in all: %1.</source>
        <translation>روی هم: %1.</translation>
    </message>
    <message>
        <source>What your team can work</source>
        <translation>توان کاری تیم شما</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>Accounts your team can work</source>
        <translation>حساب‌هایی که تیم شما می‌تواند به آن‌ها برسد</translation>
    </message>
    <message>
        <source>Say how many accounts your team can work, and see how far down the list that reaches.</source>
        <translation>بگویید تیم شما به چند حساب می‌تواند برسد، تا ببینید تا کجای فهرست می‌رسد.</translation>
    </message>
    <message>
        <source>Let Best begin at %1</source>
        <translation>«بهترین» از %1 آغاز شود</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CardsActivity</name>
    <message>
        <source>New answer</source>
        <translation>پاسخ تازه</translation>
    </message>
    <message>
        <source>Write what is said; Enter puts it on the board</source>
        <translation>آنچه گفته می‌شود بنویسید؛ Enter آن را روی تابلو می‌گذارد</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>گفتهٔ چه کسی است</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>افزودن پاسخ</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>یافتن کارت</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>بردن به…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>پیشنهاد دسته‌ها</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>پارکینگ</translation>
    </message>
    <message>
        <source>Press Shift+Enter wherever the card is to be cut, then Enter.</source>
        <translation>هر جا که کارت باید بریده شود Shift+Enter را بزنید و سپس Enter را.</translation>
    </message>
    <message numerus="yes">
        <source>Parking lot: %n</source>
        <translation>
            <numerusform>پارکینگ: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln کارت</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is parked. What leads away from the question can wait here.</source>
        <translation>چیزی در پارکینگ نیست. آنچه از پرسش دور می‌شود می‌تواند اینجا بماند.</translation>
    </message>
    <message>
        <source>Silent writing is on: its cards appear here when they are revealed.</source>
        <translation>نوشتن در سکوت در جریان است: کارت‌هایش پس از آشکار شدن اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Nothing is said yet. Write down what people say, one thought a card, or let everybody write in silence first. Then lay together what belongs together: drag the cards, or choose some and press G.</source>
        <translation>هنوز چیزی گفته نشده است. گفته‌های افراد را بنویسید، هر فکر روی یک کارت، یا بگذارید نخست همه در سکوت بنویسند. سپس آنچه را به هم مربوط است کنار هم بگذارید: کارت‌ها را بکشید، یا چند تا را انتخاب کنید و G را بزنید.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>جمع حاضر</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>For later</source>
        <translation>برای بعد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangeLines</name>
    <message>
        <source>What it says differently</source>
        <translation>آنچه متفاوت می‌گوید</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>هر دو یک چیز می‌گویند.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, word: + Added</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, text before, text now</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangesModel</name>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>رفته</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش‌تر</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangesPanel</name>
    <message>
        <source>Which differences are listed</source>
        <translation>کدام تفاوت‌ها فهرست شوند</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>رفته</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>Find in the differences</source>
        <translation>یافتن در تفاوت‌ها</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
    <message>
        <source>Comparing the customers</source>
        <translation>مقایسهٔ مشتریان</translation>
    </message>
    <message>
        <source>Compared with %1 of %2.</source>
        <comment>name of a data set, date</comment>
        <translation>در مقایسه با %1 از %2.</translation>
    </message>
    <message>
        <source>New customers: %1. Gone: %2. Changed: %3 of the %4 others.</source>
        <translation>مشتریان تازه: %1. رفته: %2. تغییرکرده: %3 از %4 مشتری دیگر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: how many cells</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed cells by column: %1.</source>
        <translation>خانه‌های تغییرکرده بر پایهٔ ستون: %1.</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>ستون‌های تازه: %1.</translation>
    </message>
    <message>
        <source>Columns that are gone: %1.</source>
        <translation>ستون‌هایی که دیگر نیستند: %1.</translation>
    </message>
    <message>
        <source>%1 is perhaps called %2 now: %3 of the values are the same.</source>
        <translation>نام %1 شاید اکنون %2 باشد: %3 از مقدارها یکسان‌اند.</translation>
    </message>
    <message>
        <source>The customers cannot be matched: the two have no column with numbers or names of customers in common. Give one the role under “Columns”.</source>
        <translation>مشتریان را نمی‌توان تطبیق داد: این دو هیچ ستون مشترکی با شماره یا نام مشتری ندارند. در «ستون‌ها» به یکی این نقش را بدهید.</translation>
    </message>
    <message>
        <source>They were matched by name: the two have no column with customer numbers in common.</source>
        <translation>تطبیق با نام انجام شد: این دو هیچ ستون مشترکی با شمارهٔ مشتری ندارند.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the key of an earlier row; they were matched in their order.</source>
        <translation>
            <numerusform>%Ln سطر کلید سطری پیشین را تکرار می‌کند؛ به ترتیب خود تطبیق داده شدند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 lines of each kind are listed.</source>
        <translation>%1 خط نخست از هر نوع فهرست شده است.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>customer, values</comment>
        <translation>%1 از %2 به %3</translation>
    </message>
    <message>
        <source>Biggest changes of %1: %2.</source>
        <translation>بزرگ‌ترین تغییرهای %1: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChartSaving</name>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>تصویر برداری (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>تصویر (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>ذخیرهٔ نمودار</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>نمودار</translation>
    </message>
    <message>
        <source>The chart was saved to %1.</source>
        <translation>نمودار در %1 ذخیره شد.</translation>
    </message>
    <message>
        <source>The chart could not be written to %1. Is the folder writable, with space left?</source>
        <translation>نمودار در %1 نوشته نشد. آیا پوشه نوشتنی است و جا دارد؟</translation>
    </message>
    <message>
        <source>Show on the stage</source>
        <translation>نمایش روی صحنه</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClockStrip</name>
    <message>
        <source>Clock of the workshop</source>
        <translation>ساعت کارگاه</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>Back to the block before</source>
        <translation>بازگشت به بخش پیشین</translation>
    </message>
    <message>
        <source>Two more minutes</source>
        <translation>دو دقیقهٔ دیگر</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>پارکینگ</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>گفتنی‌ها</translation>
    </message>
    <message>
        <source>Leave this block out</source>
        <translation>کنار گذاشتن این بخش</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>پایان کارگاه</translation>
    </message>
    <message>
        <source>Set the clock back to the beginning</source>
        <translation>بازگرداندن ساعت به آغاز</translation>
    </message>
    <message>
        <source>Copy the minutes of the workshop</source>
        <translation>کپی صورت‌جلسهٔ کارگاه</translation>
    </message>
    <message>
        <source>The minutes are in the clipboard: paste them into a mail or a document.</source>
        <translation>صورت‌جلسه در کلیپ‌بورد است: آن را در ایمیل یا سند بچسبانید.</translation>
    </message>
    <message>
        <source>Go on without counting it</source>
        <translation>ادامه بدون حساب کردن زمان</translation>
    </message>
    <message>
        <source>Count the time</source>
        <translation>حساب کردن زمان</translation>
    </message>
    <message>
        <source>Go on to the next block</source>
        <translation>رفتن به بخش بعدی</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ماندن</translation>
    </message>
    <message>
        <source>+2</source>
        <comment>more minutes</comment>
        <translation>+۲</translation>
    </message>
    <message>
        <source>More for the clock</source>
        <translation>گزینه‌های بیشتر ساعت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message numerus="yes">
        <source>Parking lot: %n card(s)</source>
        <translation>
            <numerusform>پارکینگ: %Ln کارت</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1 · %2</source>
        <translation>سپس: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <comment>ahead or behind, time of day</comment>
        <translation>%1، پایان %2</translation>
    </message>
    <message>
        <source>the clock stands still</source>
        <translation>ساعت ایستاده است</translation>
    </message>
    <message>
        <source>The workshop is over.</source>
        <translation>کارگاه پایان یافت.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>minutes in blocks</comment>
        <translation>%1 در %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%Ln بخش</numerusform>
        </translation>
    </message>
    <message>
        <source>Away for %1; the clock stood at %2.</source>
        <translation>‏%1 غیبت؛ ساعت روی %2 ایستاده بود.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>کمتر از یک دقیقه</translation>
    </message>
    <message>
        <source>This block is over, and nobody has moved for two minutes. Go on to &quot;%1&quot;?</source>
        <translation>زمان این بخش تمام شده و دو دقیقه است کسی کاری نکرده است. به «%1» می‌روید؟</translation>
    </message>
    <message>
        <source>This block is over, and nobody has moved for two minutes.</source>
        <translation>زمان این بخش تمام شده و دو دقیقه است کسی کاری نکرده است.</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>آغاز کارگاه</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>مکث ساعت</translation>
    </message>
    <message>
        <source>Go on with the clock</source>
        <translation>ادامهٔ ساعت</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvModel</name>
    <message>
        <source>Lifetime value</source>
        <translation>ارزش طول عمر</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>در سال</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>خریدهای مجدد</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>حاشیهٔ سود سالانه</translation>
    </message>
    <message>
        <source>Renewals expected</source>
        <translation>تمدیدهای مورد انتظار</translation>
    </message>
    <message>
        <source>Periods stayed</source>
        <translation>دوره‌های ماندن</translation>
    </message>
    <message>
        <source>Margin a period</source>
        <translation>حاشیهٔ سود هر دوره</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>خریدهای مورد انتظار</translation>
    </message>
    <message>
        <source>Each earns</source>
        <translation>سود هر خرید</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>احتمال خرید دوباره</translation>
    </message>
    <message>
        <source>Weeks to the last one</source>
        <translation>هفته‌ها تا آخرین خرید</translation>
    </message>
    <message>
        <source>Weeks since the first</source>
        <translation>هفته‌ها از نخستین خرید</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvPanel</name>
    <message>
        <source>Fitted: %1. Log-likelihood %2.</source>
        <translation>برازش‌شده: %1. لگاریتم درست‌نمایی %2.</translation>
    </message>
    <message>
        <source>Plain retention, whatever the age: %1 a period (%2 to %3).</source>
        <translation>نرخ نگهداشت ساده، بدون توجه به سن مشتری: %1 در هر دوره (%2 تا %3).</translation>
    </message>
    <message>
        <source>What customers are worth</source>
        <translation>ارزش مشتریان</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>یافتن مشتری</translation>
    </message>
    <message>
        <source>Customers with their lifetime value</source>
        <translation>مشتریان همراه ارزش طول عمرشان</translation>
    </message>
    <message>
        <source>Use as lifetime value</source>
        <translation>استفاده به‌عنوان ارزش طول عمر</translation>
    </message>
    <message>
        <source>Puts the values into a column of the customers, which best can be judged by</source>
        <translation>مقدارها را در ستونی از مشتریان می‌گذارد که بهترین‌ها را می‌توان با آن سنجید</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>برداشتن ستون</translation>
    </message>
    <message>
        <source>Computing lifetime value</source>
        <translation>محاسبهٔ ارزش طول عمر</translation>
    </message>
    <message>
        <source>Not computed: it was cancelled. Change a term to compute.</source>
        <translation>محاسبه نشد: لغو شد. برای محاسبه یکی از شرط‌ها را تغییر دهید.</translation>
    </message>
    <message>
        <source>No customer has a value by this model.</source>
        <translation>با این مدل هیچ مشتری‌ای مقدار ندارد.</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; together %3.</source>
        <translation>%1 از %2 مشتری مقدار دارند؛ در مجموع %3.</translation>
    </message>
    <message>
        <source>These values are not a column of the customers yet, so nothing is judged by them.</source>
        <translation>این مقدارها هنوز ستونی از مشتریان نیستند، پس چیزی با آن‌ها سنجیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Computed values are the column that best can be judged by.</source>
        <translation>مقدارهای محاسبه‌شده ستونی هستند که بهترین‌ها را می‌توان با آن سنجید.</translation>
    </message>
    <message>
        <source>The column of computed values is older than the tables. Use the values again.</source>
        <translation>ستون مقدارهای محاسبه‌شده از جدول‌ها قدیمی‌تر است. دوباره از مقدارها استفاده کنید.</translation>
    </message>
    <message>
        <source>Writing the column</source>
        <translation>نوشتن ستون</translation>
    </message>
    <message>
        <source>The customers have a column of lifetime value now. Weigh it under Weights.</source>
        <translation>مشتریان اکنون ستون ارزش طول عمر دارند. در «وزن‌ها» به آن وزن بدهید.</translation>
    </message>
    <message>
        <source>The column of computed values follows other terms than the ones above. Use the values again.</source>
        <translation>ستون ارزش‌های محاسبه‌شده با شرایطی جز شرایط بالا ساخته شده است. ارزش‌ها را دوباره به کار ببرید.</translation>
    </message>
    <message>
        <source>Adding up at the new rates</source>
        <translation>جمع زدن با نرخ‌های تازه</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvTermsForm</name>
    <message>
        <source>What each customer has earned you so far. Nothing is forecast.</source>
        <translation>سودی که هر مشتری تاکنون برای شما آورده است. چیزی پیش‌بینی نمی‌شود.</translation>
    </message>
    <message>
        <source>A formula over what a customer earns you in a year and how long it stays.</source>
        <translation>فرمولی بر پایهٔ سود سالانهٔ هر مشتری و مدتی که می‌ماند.</translation>
    </message>
    <message>
        <source>For contracts that are renewed: who is likely to stay, learned from who left.</source>
        <translation>برای قراردادهایی که تمدید می‌شوند: چه کسی احتمالاً می‌ماند، آموخته از آن‌هایی که رفته‌اند.</translation>
    </message>
    <message>
        <source>For customers who come back without a contract: how often they will buy, and how much.</source>
        <translation>برای مشتریانی که بدون قرارداد برمی‌گردند: چند بار خواهند خرید و چقدر.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent sign after a number in a field</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source>How lifetime value is computed</source>
        <translation>شیوهٔ محاسبهٔ ارزش طول عمر</translation>
    </message>
    <message>
        <source>Model of lifetime value</source>
        <translation>مدل ارزش طول عمر</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>فرمول</translation>
    </message>
    <message>
        <source>Customers who stay for another year</source>
        <translation>مشتریانی که یک سال دیگر می‌مانند</translation>
    </message>
    <message>
        <source>from the data</source>
        <translation>از داده‌ها</translation>
    </message>
    <message>
        <source>Stay another year</source>
        <translation>ماندن برای یک سال دیگر</translation>
    </message>
    <message>
        <source>Years as a customer</source>
        <translation>سال‌های مشتری بودن</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>حاشیهٔ سود</translation>
    </message>
    <message>
        <source>What is left of the revenue after what it cost to make and to serve. Used where no column says it; without either, the whole revenue counts.</source>
        <translation>آنچه از درآمد پس از هزینهٔ تولید و خدمت‌رسانی می‌ماند. جایی به کار می‌رود که هیچ ستونی آن را نگوید؛ بدون هیچ‌یک از این دو، کل درآمد به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>نرخ تنزیل سالانه</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>نرخ معمول</translation>
    </message>
    <message>
        <source>What money of next year is worth less today. Unless set: none for historic margin, 10 % for the others.</source>
        <translation>پول سال آینده امروز چقدر کمتر می‌ارزد. اگر تعیین نشود: برای حاشیهٔ سود تاریخی هیچ، برای بقیه ۱۰٪.</translation>
    </message>
    <message>
        <source>not taken off</source>
        <translation>کم نمی‌شود</translation>
    </message>
    <message>
        <source>Cost of winning a customer</source>
        <translation>هزینهٔ جذب مشتری</translation>
    </message>
    <message>
        <source>Cost of winning one</source>
        <translation>هزینهٔ جذب هر مشتری</translation>
    </message>
    <message>
        <source>Months to look ahead</source>
        <translation>تعداد ماه‌های آینده</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>ماه‌های آینده</translation>
    </message>
    <message>
        <source>last day in the data</source>
        <translation>آخرین روز داده‌ها</translation>
    </message>
    <message>
        <source>Day of analysis</source>
        <translation>روز تحلیل</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>تا تاریخ</translation>
    </message>
    <message>
        <source>What holds the fit when customers are few</source>
        <translation>آنچه برازش را هنگام کم بودن مشتریان مهار می‌کند</translation>
    </message>
    <message>
        <source>a weak prior (the usual one)</source>
        <translation>توزیع پیشین ضعیف (حالت معمول)</translation>
    </message>
    <message>
        <source>nothing: plain likelihood</source>
        <translation>هیچ: درست‌نمایی ساده</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>مهار با</translation>
    </message>
    <message>
        <source>%1 (not with these data)</source>
        <comment>a model</comment>
        <translation>%1 (نه با این داده‌ها)</translation>
    </message>
    <message>
        <source>Not offered: %1. %2</source>
        <comment>a model and why</comment>
        <translation>در دسترس نیست: %1. %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CockpitBar</name>
    <message>
        <source>Cockpit of the stage</source>
        <translation>پیشخان صحنه</translation>
    </message>
    <message>
        <source>Close the stage</source>
        <translation>بستن صحنه</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>جمع می‌بیند</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>عقب</translation>
    </message>
    <message>
        <source>The sheet or the scene before (Ctrl+Shift+Page Up)</source>
        <translation>برگه یا نمای پیشین (Ctrl+Shift+Page Up)</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>The next sheet or scene (Ctrl+Shift+Page Down)</source>
        <translation>برگه یا نمای بعدی (Ctrl+Shift+Page Down)</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>The room sees nothing (Ctrl+Shift+B; here and on the stage B)</source>
        <translation>جمع چیزی نمی‌بیند (Ctrl+Shift+B؛ اینجا و روی صحنه B)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>ثابت نگه داشتن</translation>
    </message>
    <message>
        <source>The room keeps this picture while you go on (Ctrl+Shift+F; here and on the stage F)</source>
        <translation>جمع همین تصویر را می‌بیند و شما کارتان را ادامه می‌دهید (Ctrl+Shift+F؛ اینجا و روی صحنه F)</translation>
    </message>
    <message>
        <source>Follow the page</source>
        <translation>دنبال کردن صفحه</translation>
    </message>
    <message>
        <source>Instead of the picture that was put on the stage</source>
        <translation>به‌جای تصویری که روی صحنه گذاشته شده بود</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>سنجاق‌شده</translation>
    </message>
    <message>
        <source>Nothing: the stage is blank.</source>
        <translation>هیچ: صحنه خالی است.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>برگهٔ %1 از %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>ستون‌های جدول</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>یافتن ستون</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Drag a column to move it, or press Alt and an arrow.</source>
        <translation>برای جابه‌جا کردن ستون آن را بکشید، یا Alt و یک کلید جهت را فشار دهید.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>پنهان کردن همه</translation>
    </message>
    <message>
        <source>Show what is in a column under its name</source>
        <translation>نمایش محتوای ستون زیر نامش</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnFacts</name>
    <message>
        <source>no values</source>
        <translation>بی‌مقدار</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>همیشه %1</translation>
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
            <numerusform>%Ln مقدار متفاوت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>میانه %1</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>بدون مقدار</translation>
    </message>
    <message numerus="yes">
        <source>%n other values</source>
        <translation>
            <numerusform>%Ln مقدار دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a value, how many rows, their share</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Of the rows shown: %1 (%2)</source>
        <translation>از سطرهای نمایش‌داده‌شده: %1 (%2)</translation>
    </message>
    <message>
        <source>sorted, greatest first</source>
        <translation>مرتب‌شده، نخست بزرگ‌ترین</translation>
    </message>
    <message>
        <source>sorted, least first</source>
        <translation>مرتب‌شده، نخست کوچک‌ترین</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>فیلترشده</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 بدون مقدار</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnFolds</name>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%Ln ستون دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty column(s)</source>
        <translation>
            <numerusform>%Ln ستون خالی</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has that in its name.</source>
        <translation>نام هیچ ستونی این را ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) have that in their name.</source>
        <translation>
            <numerusform>نام %Ln ستون دیگر این را دارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnForm</name>
    <message>
        <source>Change the column</source>
        <translation>تغییر ستون</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a column</comment>
        <translation>تغییر %1</translation>
    </message>
    <message>
        <source>becomes</source>
        <comment>between a value and what it will be</comment>
        <translation>می‌شود</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بی‌مقدار</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnPopup</name>
    <message>
        <source>Column %1</source>
        <translation>ستون %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>پاک کردن فیلتر</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%Ln مقدار متفاوت</numerusform>
        </translation>
    </message>
    <message>
        <source>none without a value</source>
        <translation>بدون هیچ جای خالی</translation>
    </message>
    <message>
        <source>%1 without a value (%2)</source>
        <comment>number, share</comment>
        <translation>%1 بدون مقدار (%2)</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>نخست قدیمی‌ترین</translation>
    </message>
    <message>
        <source>Least first</source>
        <translation>نخست کوچک‌ترین</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>الف تا ی</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>نخست تازه‌ترین</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>نخست بزرگ‌ترین</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>ی تا الف</translation>
    </message>
    <message>
        <source>Then by this</source>
        <translation>سپس بر پایهٔ این</translation>
    </message>
    <message>
        <source>Move the column to the front by one</source>
        <translation>جابه‌جا کردن ستون یک جا به جلو</translation>
    </message>
    <message>
        <source>Move the column to the back by one</source>
        <translation>جابه‌جا کردن ستون یک جا به عقب</translation>
    </message>
    <message>
        <source>Keep the column in sight</source>
        <translation>در دید نگه داشتن ستون</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>پنهان کردن ستون</translation>
    </message>
    <message>
        <source>Rename, split or convert the column…</source>
        <translation>تغییر نام، جدا کردن یا تبدیل ستون…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnStepFields</name>
    <message>
        <source>What to do with the column</source>
        <translation>با ستون چه شود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>نام تازه</translation>
    </message>
    <message>
        <source>Criteria that speak of the old name have to be set anew</source>
        <translation>معیارهایی که نام پیشین را به کار برده‌اند باید از نو تعیین شوند</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>نوع تازه</translation>
    </message>
    <message>
        <source>Tags are separated by</source>
        <translation>جداکنندهٔ برچسب‌ها</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>جدا کردن</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>جدا کردن در</translation>
    </message>
    <message>
        <source>One or more characters</source>
        <translation>یک یا چند نویسه</translation>
    </message>
    <message>
        <source>Names of the new columns</source>
        <translation>نام ستون‌های تازه</translation>
    </message>
    <message>
        <source>Separated by commas, in the order of the parts</source>
        <translation>جداشده با «,»، به ترتیب بخش‌ها</translation>
    </message>
    <message>
        <source>All parts as tags of one column</source>
        <translation>همهٔ بخش‌ها، برچسب‌های یک ستون</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>پیوستن</translation>
    </message>
    <message>
        <source>Columns to join it with</source>
        <translation>ستون‌هایی که به آن می‌پیوندند</translation>
    </message>
    <message>
        <source>With these columns</source>
        <translation>با این ستون‌ها</translation>
    </message>
    <message>
        <source>Put between them</source>
        <translation>میانشان بگذار</translation>
    </message>
    <message>
        <source>Name of the new column</source>
        <translation>نام ستون تازه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>ضرب در</translation>
    </message>
    <message>
        <source>1,000 where the column is in thousands</source>
        <translation>۱٬۰۰۰ اگر ستون به هزار است</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Three letters; empty for none</source>
        <translation>سه حرف؛ خالی یعنی هیچ</translation>
    </message>
    <message>
        <source>%1 1, %1 2</source>
        <comment>names of the parts of a column</comment>
        <translation>%1 1, %1 2</translation>
    </message>
    <message>
        <source>Write the new name.</source>
        <translation>نام تازه را بنویسید.</translation>
    </message>
    <message>
        <source>Write what stands between the parts.</source>
        <translation>آنچه را میان بخش‌هاست بنویسید.</translation>
    </message>
    <message>
        <source>Name the new columns: one for each part.</source>
        <translation>ستون‌های تازه را نام‌گذاری کنید: برای هر بخش یک نام.</translation>
    </message>
    <message>
        <source>Give each new column a name of its own.</source>
        <translation>به هر ستون تازه نامی جداگانه بدهید.</translation>
    </message>
    <message>
        <source>Tags go into one column: write one name.</source>
        <translation>برچسب‌ها در یک ستون می‌آیند: یک نام بنویسید.</translation>
    </message>
    <message>
        <source>Choose the columns to join it with.</source>
        <translation>ستون‌هایی را که باید به آن بپیوندند انتخاب کنید.</translation>
    </message>
    <message>
        <source>Name the new column.</source>
        <translation>ستون تازه را نام‌گذاری کنید.</translation>
    </message>
    <message>
        <source>Everything times 0 is 0. Write another factor.</source>
        <translation>هر چیز ضرب در ۰ می‌شود ۰. ضریب دیگری بنویسید.</translation>
    </message>
    <message>
        <source>Write the currency with three letters, such as EUR.</source>
        <translation>واحد پول را با سه حرف بنویسید، مانند EUR.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnsPanel</name>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>مقدارهای متفاوت</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>بدون مقدار</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>یافتن ستون</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a column</comment>
        <translation>تغییر %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CombinationsPanel</name>
    <message>
        <source>Look for combinations</source>
        <translation>جست‌وجوی ترکیب‌ها</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>افزودن به ICP</translation>
    </message>
    <message>
        <source>Trying combinations, and the same on shuffled customers…</source>
        <translation>آزمودن ترکیب‌ها، و همین کار با مشتریان درهم‌ریخته…</translation>
    </message>
    <message>
        <source>The search was stopped. What is shown was found before the last change.</source>
        <translation>جست‌وجو متوقف شد. آنچه می‌بینید پیش از آخرین تغییر پیدا شده است.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>جست‌وجو متوقف شد.</translation>
    </message>
    <message>
        <source>No combination says more than its single traits do.</source>
        <translation>هیچ ترکیبی بیش از تک‌تک ویژگی‌هایش چیزی نمی‌گوید.</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) that say more than their parts</source>
        <translation>
            <numerusform>%Ln ترکیب که بیش از اجزایش می‌گوید</numerusform>
        </translation>
    </message>
    <message>
        <source>Each alone:
%1</source>
        <comment>findings, a line each</comment>
        <translation>هر کدام به‌تنهایی:
%1</translation>
    </message>
    <message>
        <source>Traits are tried together, and the same is done with customers shuffled at random: what luck alone would find. The other tabs work meanwhile.</source>
        <translation>ویژگی‌ها با هم آزموده می‌شوند، و همین کار با مشتریانی که به‌تصادف درهم ریخته شده‌اند انجام می‌شود: آنچه تنها بخت پیدا می‌کرد. زبانه‌های دیگر در این میان کار می‌کنند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CommandPalette</name>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>At the end of a line of the palette: the kind (&quot;Page&quot;) and the shortcut (&quot;Alt+2&quot;)</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>یافتن هر چیز</translation>
    </message>
    <message>
        <source>A page, a question, a customer, an action</source>
        <translation>یک صفحه، یک پرسش، یک مشتری، یک کار</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ComparePanel</name>
    <message>
        <source>Across</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>جابه‌جا کردن</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>محورها</translation>
    </message>
    <message>
        <source>Each dot is a customer. Click one, or go through them with the arrow keys, to see who it is.</source>
        <translation>هر نقطه یک مشتری است. روی یکی کلیک کنید یا با کلیدهای جهت میانشان بروید تا ببینید کیست.</translation>
    </message>
    <message>
        <source>There are fewer than two numbers to compare. Import amounts, sizes or dates with your customers, such as employees and revenue.</source>
        <translation>کمتر از دو عدد برای مقایسه هست. مبلغ‌ها، اندازه‌ها یا تاریخ‌ها را همراه مشتریان وارد کنید، مانند تعداد کارکنان و درآمد.</translation>
    </message>
    <message>
        <source>The best in this picture</source>
        <translation>بهترین‌ها در این نمودار</translation>
    </message>
    <message>
        <source>At this dot</source>
        <translation>در این نقطه</translation>
    </message>
    <message>
        <source>The middle half of the best:</source>
        <translation>نیمهٔ میانی بهترین‌ها:</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>افزودن به ICP</translation>
    </message>
    <message>
        <source>Add to ICP: %1 %2</source>
        <comment>attribute, range</comment>
        <translation>افزودن به ICP: ‏%1 %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CompetitorsPanel</name>
    <message>
        <source>New competitor</source>
        <translation>رقیب تازه</translation>
    </message>
    <message>
        <source>Who else sells to them?</source>
        <translation>چه کسان دیگری به آن‌ها می‌فروشند؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Whom do your buyers compare you with?</source>
        <translation>خریدارانتان شما را با چه کسانی مقایسه می‌کنند؟</translation>
    </message>
    <message>
        <source>A file for each competitor: what they give away to attract buyers, who buys, what satisfies those and what they struggle with. Their unhappy customers may be your ideal ones.</source>
        <translation>برای هر رقیب یک پرونده: برای جذب خریداران چه چیزی رایگان می‌دهند، چه کسانی می‌خرند، آن‌ها از چه راضی‌اند و با چه مشکل دارند. شاید مشتریان ناراضی‌شان مشتریان ایده‌آل شما باشند.</translation>
    </message>
    <message>
        <source>Who else sells to the customers you want, and what that leaves for you.</source>
        <translation>چه کسان دیگری به مشتریان دلخواه شما می‌فروشند و این برای شما چه می‌گذارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n competitor file(s), side by side.</source>
        <translation>
            <numerusform>%Ln پروندهٔ رقیب، کنار هم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the competitor %1</source>
        <translation>نام رقیب «%1»</translation>
    </message>
    <message>
        <source>Remove the competitor %1</source>
        <translation>حذف رقیب «%1»</translation>
    </message>
    <message>
        <source>The competitor was removed.</source>
        <translation>رقیب حذف شد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;What they struggle with&quot;, a competitor</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who else sells to them</source>
        <translation>چه کس دیگری به آن‌ها می‌فروشد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CompositionPanel</name>
    <message>
        <source>By which attribute</source>
        <translation>بر پایهٔ کدام مشخصه</translation>
    </message>
    <message>
        <source>Click a part to see who is in it.</source>
        <translation>روی هر بخش کلیک کنید تا ببینید چه کسانی در آن‌اند.</translation>
    </message>
    <message>
        <source>No attribute says what kind of customers these are. Import their industry, region or products with them.</source>
        <translation>هیچ مشخصه‌ای نمی‌گوید این مشتریان از چه نوعی‌اند. صنعت، منطقه یا محصول‌هایشان را همراهشان وارد کنید.</translation>
    </message>
    <message>
        <source>The best against all customers</source>
        <translation>بهترین‌ها در برابر همهٔ مشتریان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ConditionEditor</name>
    <message>
        <source>Attribute</source>
        <translation>مشخصه</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>مقدارها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>کمتر از</translation>
    </message>
    <message>
        <source>From</source>
        <comment>start of a range</comment>
        <translation>از</translation>
    </message>
    <message>
        <source>to below</source>
        <comment>end of a range, not included</comment>
        <translation>تا کمتر از</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, number of customers</comment>
        <translation>%1 (%2)</translation>
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
        <translation>این لازم باشد</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>همان‌گونه که بود بماند</translation>
    </message>
    <message>
        <source>Let the customer list answer it</source>
        <translation>پاسخ آن با فهرست مشتریان</translation>
    </message>
    <message>
        <source>Change what it asks for</source>
        <translation>تغییر آنچه می‌خواهد</translation>
    </message>
    <message>
        <source>Choose a value, or a range with at least one end.</source>
        <translation>یک مقدار، یا بازه‌ای با دست‌کم یک سر، انتخاب کنید.</translation>
    </message>
    <message>
        <source>Would be met by %1 of %2 best customers and %3 of %4 others.</source>
        <translation>‏%1 از %2 مشتری برتر و %3 از %4 مشتری دیگر آن را می‌داشتند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriteriaList</name>
    <message>
        <source>Changed the criterion %1</source>
        <translation>معیار «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Removed the criterion %1</source>
        <translation>معیار «%1» حذف شد</translation>
    </message>
    <message>
        <source>Moved a criterion</source>
        <translation>معیاری جابه‌جا شد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionCard</name>
    <message>
        <source>Name of the criterion</source>
        <translation>نام معیار</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Remove this criterion</source>
        <translation>حذف این معیار</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین</translation>
    </message>
    <message>
        <source>Good, if…</source>
        <translation>خوب، اگر…</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>مناسب ما نیست</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>کشیدن به جایی دیگر</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>بالا بردن (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>پایین بردن (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionEvidence</name>
    <message>
        <source>See the trait</source>
        <translation>دیدن ویژگی</translation>
    </message>
    <message>
        <source>Back to the decision</source>
        <translation>بازگشت به تصمیم</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>دیدن کارت</translation>
    </message>
    <message>
        <source>See the hypothesis</source>
        <translation>دیدن فرضیه</translation>
    </message>
    <message>
        <source>See who said so</source>
        <translation>دیدن گوینده</translation>
    </message>
    <message>
        <source>decided in the workshop</source>
        <translation>تصمیم‌گرفته‌شده در کارگاه</translation>
    </message>
    <message numerus="yes">
        <source>What it rests on (%n)</source>
        <comment>number of pieces of evidence</comment>
        <translation>
            <numerusform>پشتوانهٔ آن (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionForm</name>
    <message>
        <source>The criterion it would become</source>
        <translation>معیاری که از آن ساخته می‌شود</translation>
    </message>
    <message>
        <source>Speak of this</source>
        <translation>دربارهٔ این باشد</translation>
    </message>
    <message>
        <source>Choose an attribute…</source>
        <translation>انتخاب یک مشخصه…</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>فقط به زبان خودتان</translation>
    </message>
    <message>
        <source>Make it a criterion</source>
        <translation>تبدیل به معیار</translation>
    </message>
    <message>
        <source>a hypothesis</source>
        <translation>یک فرضیه</translation>
    </message>
    <message>
        <source>In words: people will judge it, customer by customer.</source>
        <translation>با جمله: افراد آن را مشتری به مشتری می‌سنجند.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The belief is %1. %2</source>
        <comment>verdict; its figures</comment>
        <translation>باور: %1. %2</translation>
    </message>
    <message>
        <source>Do not choose now</source>
        <translation>فعلاً انتخاب نکنید</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>وزن %1</translation>
    </message>
    <message>
        <source>Take %1 out of the criteria</source>
        <translation>برداشتن %1 از معیارها</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>کمتر بهتر است</translation>
    </message>
    <message>
        <source>Blank means none</source>
        <translation>خالی یعنی صفر</translation>
    </message>
    <message>
        <source>A customer without a value counts as 0; otherwise as not known</source>
        <translation>مشتری بدون مقدار ۰ حساب می‌شود؛ در غیر این صورت نامعلوم</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>بر پایهٔ رتبه</translation>
    </message>
    <message>
        <source>By rank: the share of the other customers one is above (the usual one)</source>
        <translation>بر پایهٔ رتبه: سهمی از مشتریان دیگر که مشتری از آن‌ها بالاتر است (روش معمول)</translation>
    </message>
    <message>
        <source>by middle rank</source>
        <translation>بر پایهٔ رتبهٔ میانی</translation>
    </message>
    <message>
        <source>By middle rank: the same, with equal customers in the middle of their places</source>
        <translation>بر پایهٔ رتبهٔ میانی: همان، و مشتریان برابر در میانهٔ جایگاه‌هایشان قرار می‌گیرند</translation>
    </message>
    <message>
        <source>by size, without extremes</source>
        <translation>بر پایهٔ اندازه، بدون دو سر</translation>
    </message>
    <message>
        <source>By size, without extremes: twice as much is twice as good; the smallest and the largest twentieth are cut off</source>
        <translation>بر پایهٔ اندازه، بدون دو سر: دو برابر بزرگ‌تر یعنی دو برابر بهتر؛ یک‌بیستم کوچک‌ترین‌ها و یک‌بیستم بزرگ‌ترین‌ها بریده می‌شود</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>بر پایهٔ اندازه</translation>
    </message>
    <message>
        <source>By size: from the smallest to the largest; one giant makes all others small</source>
        <translation>بر پایهٔ اندازه: از کوچک‌ترین تا بزرگ‌ترین؛ یک مشتری غول‌آسا بقیه را کوچک نشان می‌دهد</translation>
    </message>
    <message>
        <source>by distance from the mean</source>
        <translation>بر پایهٔ فاصله از میانگین</translation>
    </message>
    <message>
        <source>By distance from the mean: in standard deviations, without an upper end</source>
        <translation>بر پایهٔ فاصله از میانگین: به واحد انحراف معیار، بدون سقف</translation>
    </message>
    <message>
        <source>by distance from the median</source>
        <translation>بر پایهٔ فاصله از میانه</translation>
    </message>
    <message>
        <source>By distance from the median: giants hardly move the yardstick; no upper end</source>
        <translation>بر پایهٔ فاصله از میانه: مشتریان غول‌آسا مقیاس را چندان جابه‌جا نمی‌کنند؛ بدون سقف</translation>
    </message>
    <message>
        <source>How values of %1 are compared</source>
        <translation>شیوهٔ مقایسهٔ مقدارهای %1</translation>
    </message>
    <message>
        <source>Compared %1</source>
        <comment>by rank, by size…</comment>
        <translation>مقایسه %1</translation>
    </message>
    <message>
        <source>How values of %1 are compared: %2</source>
        <translation>شیوهٔ مقایسهٔ مقدارهای %1: %2</translation>
    </message>
    <message>
        <source>Yes counts 1, no 0</source>
        <translation>آری ۱ و نه ۰ به حساب می‌آید</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionStanding</name>
    <message>
        <source>Who?</source>
        <translation>چه کسانی؟</translation>
    </message>
    <message>
        <source>Who would move</source>
        <translation>چه کسانی جابه‌جا می‌شدند</translation>
    </message>
    <message>
        <source>A statement in words: people answer it, the customer list cannot.</source>
        <translation>گزاره‌ای به زبان ساده: افراد به آن پاسخ می‌دهند، نه فهرست مشتریان.</translation>
    </message>
    <message>
        <source>Today: %1 meet it, %2 do not, %3 unknown. Unknown is not No.</source>
        <translation>امروز: %1 مشتری دارند، %2 ندارند، %3 نامعلوم. نامعلوم به معنای «خیر» نیست.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionWeight</name>
    <message>
        <source>Kind of criterion</source>
        <translation>نوع معیار</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>چرا پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Says who suits us</source>
        <translation>می‌گوید چه کسی برای ما مناسب است</translation>
    </message>
    <message>
        <source>Legal: whom we may not serve</source>
        <translation>حقوقی: به چه کسی نباید خدمت بدهیم</translation>
    </message>
    <message>
        <source>A sign that they are looking now</source>
        <translation>نشانهٔ اینکه همین حالا در جست‌وجو هستند</translation>
    </message>
    <message>
        <source>Take these points</source>
        <translation>پذیرفتن این امتیاز</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>چگونه؟</translation>
    </message>
    <message>
        <source>How the points are computed</source>
        <translation>امتیاز چگونه محاسبه می‌شود</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CurrencyPanel</name>
    <message>
        <source>Currencies</source>
        <translation>واحدهای پول</translation>
    </message>
    <message>
        <source>The amounts are in several currencies. They are compared only at the rates that you give here; none is looked up.</source>
        <translation>مبلغ‌ها به چند واحد پول هستند. فقط با نرخ‌هایی که اینجا بدهید مقایسه می‌شوند؛ هیچ نرخی جست‌وجو نمی‌شود.</translation>
    </message>
    <message>
        <source>Currency to compare in</source>
        <translation>واحد پول مقایسه</translation>
    </message>
    <message>
        <source>Compare in</source>
        <translation>مقایسه به</translation>
    </message>
    <message>
        <source>no rate yet</source>
        <translation>هنوز بدون نرخ</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>ارزش ۱ %1 به %2</translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <comment>a currency</comment>
        <translation>۱ %1 =</translation>
    </message>
    <message>
        <source>Without a rate for %1 these criteria do not count.</source>
        <translation>بدون نرخ برای %1 این معیارها به حساب نمی‌آیند.</translation>
    </message>
    <message>
        <source>Without a rate for %1 the sums of orders and deals leave such amounts out.</source>
        <translation>بدون نرخ برای %1، چنین مبلغ‌هایی در جمع سفارش‌ها و معامله‌ها به حساب نمی‌آید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Curtain</name>
    <message>
        <source>Back to the room</source>
        <translation>بازگشت به جمع</translation>
    </message>
    <message>
        <source>Pass the keyboard; everybody else looks away. Nothing that is entered is shown until the room reveals it.</source>
        <translation>صفحه‌کلید را به او بدهید؛ بقیه نگاه نکنند. تا جمع آشکار نکند، هیچ‌چیز از آنچه وارد می‌شود نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>It is the turn of %1</source>
        <comment>a person</comment>
        <translation>نوبت %1 است</translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>من %1 هستم</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomerList</name>
    <message>
        <source>The customers behind it</source>
        <translation>مشتریان پشت این مورد</translation>
    </message>
    <message>
        <source>%1 – %2 best, %3 others</source>
        <comment>what customers have in common, counts</comment>
        <translation>%1 – بهترین‌ها %2، بقیه %3</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>%1 مشتری نخست از %2.</translation>
    </message>
    <message>
        <source>No customer.</source>
        <translation>مشتری‌ای نیست.</translation>
    </message>
    <message>
        <source>Enter opens the chosen customer.</source>
        <translation>کلید Enter مشتری انتخاب‌شده را باز می‌کند.</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>افزودن به ICP</translation>
    </message>
    <message>
        <source>Add %1 to ICP</source>
        <comment>a value</comment>
        <translation>افزودن %1 به ICP</translation>
    </message>
    <message>
        <source>Not for an ICP</source>
        <translation>نامناسب برای ICP</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomersModel</name>
    <message>
        <source>best</source>
        <translation>بهترین</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>نامناسب</translation>
    </message>
    <message>
        <source>other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>بدون نمره</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نمره</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomersPage</name>
    <message>
        <source>Import customers</source>
        <translation>وارد کردن مشتریان</translation>
    </message>
    <message>
        <source>Views of the customers</source>
        <translation>نماهای مشتریان</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>مجموعه‌داده‌ها</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Your own list, from the CRM, the accountant or a spreadsheet. It stays on this computer.</source>
        <translation>فهرست خودتان، از CRM، حسابدار یا صفحه‌گسترده. روی همین رایانه می‌ماند.</translation>
    </message>
    <message>
        <source>%1 customers from %2, imported on %3.</source>
        <translation>%1 مشتری از «%2»، وارد‌شده در %3.</translation>
    </message>
    <message>
        <source>Begin with your own customer list</source>
        <translation>از فهرست مشتریان خودتان شروع کنید</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>From a database…</source>
        <translation>از پایگاه داده…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>بازگشت به تازه‌ترین</translation>
    </message>
    <message>
        <source>One row per customer, as it comes out of the CRM: a text table (CSV) in any encoding, or a workbook (Excel, LibreOffice). Drop the file on this window, or choose it; tables of deals or orders may come along.</source>
        <translation>هر مشتری یک سطر، همان‌گونه که از CRM بیرون می‌آید: جدول متنی (CSV) با هر کدگذاری، یا کارپوشه (Excel، LibreOffice). فایل را روی این پنجره رها کنید یا انتخاب کنید؛ جدول‌های معامله یا سفارش هم می‌توانند همراه بیایند.</translation>
    </message>
    <message>
        <source>You look at an older data set: %1 was imported later, on %2.</source>
        <translation>مجموعه‌دادهٔ قدیمی‌تری را می‌بینید: %1 پس از آن در %2 وارد شد.</translation>
    </message>
    <message>
        <source>Import a table of your customers, one row each; drag a file onto the window or choose it. Before anything is stored you see how the file is read and what each column means, and can change both. Afterwards “Columns” corrects the roles: which column is the industry, which the lifetime value; and there a column is renamed, split, joined with others, read as another type or given a unit. “To check” lists every place that was mended or did not fit. The imported table itself is never changed; an import can be undone.

In the table, typing finds; Alt and the down arrow sort and filter by a column; a bar under a name shows only its rows; F2 writes a cell anew; Space shows one customer in full.</source>
        <translation>جدولی از مشتریان خود وارد کنید، هر کدام یک سطر؛ فایل را روی پنجره بکشید یا انتخاب کنید. پیش از ذخیره شدن هر چیز، می‌بینید فایل چگونه خوانده می‌شود و هر ستون چه معنایی دارد، و می‌توانید هر دو را تغییر دهید. پس از آن، «ستون‌ها» نقش‌ها را اصلاح می‌کند: کدام ستون صنعت است، کدام ارزش طول عمر؛ و همان‌جا می‌توان نام ستون را تغییر داد، آن را جدا کرد، به ستون‌های دیگر پیوست، با نوعی دیگر خواند یا به آن واحد داد. «برای بررسی» هر جایی را که ترمیم شد یا جور نبود فهرست می‌کند. خود جدول واردشده هرگز تغییر نمی‌کند؛ وارد کردن را می‌توان برگرداند.

در جدول، با نوشتن جست‌وجو می‌شود؛ Alt و کلید جهت پایین بر پایهٔ یک ستون مرتب و فیلتر می‌کند؛ میلهٔ زیر هر نام فقط سطرهای خودش را نشان می‌دهد؛ F2 خانه را از نو می‌نویسد؛ Space یک مشتری را کامل نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Names are hidden, so the table cannot be changed and the views that show cells as they were read are put away. View › Hide names brings them back.</source>
        <translation>نام‌ها پنهان است، پس جدول را نمی‌توان تغییر داد و نماهایی که خانه‌ها را همان‌گونه که خوانده شده‌اند نشان می‌دهند کنار رفته‌اند. «نما › پنهان کردن نام‌ها» آن‌ها را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Names are hidden, and a file is shown as it was written. Show names before importing.</source>
        <translation>نام‌ها پنهان است و فایل همان‌گونه که نوشته شده نشان داده می‌شود. پیش از وارد کردن، نام‌ها را نمایش دهید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DataCard</name>
    <message>
        <source>The data says</source>
        <translation>داده می‌گوید</translation>
    </message>
    <message>
        <source>Looking at the customers…</source>
        <translation>بررسی مشتریان…</translation>
    </message>
    <message>
        <source>No customers are imported yet. Answer from experience; it counts as opinion.</source>
        <translation>هنوز مشتری‌ای وارد نشده است. از روی تجربه پاسخ دهید؛ نظر به حساب می‌آید.</translation>
    </message>
    <message>
        <source>No data set answers this question.</source>
        <translation>هیچ مجموعه‌داده‌ای پاسخ این پرسش را ندارد.</translation>
    </message>
    <message>
        <source>To answer from data, the customer list needs a column for: %1.</source>
        <translation>برای پاسخ از روی داده، فهرست مشتریان به ستونی برای این نیاز دارد: %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabaseLogin</name>
    <message>
        <source>Kind of database</source>
        <translation>نوع پایگاه داده</translation>
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
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>Name or connection string</source>
        <translation>نام یا رشتهٔ اتصال</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>The password is used for this import and kept nowhere. The connection only reads.</source>
        <translation>گذرواژه برای همین وارد کردن به کار می‌رود و هیچ‌جا نگه داشته نمی‌شود. اتصال فقط می‌خواند.</translation>
    </message>
    <message>
        <source>Type the host and the name of the database.</source>
        <translation>میزبان و نام پایگاه داده را بنویسید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabasePanel</name>
    <message>
        <source>What to read</source>
        <translation>چه خوانده شود</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>یک جدول</translation>
    </message>
    <message>
        <source>A query of your own</source>
        <translation>پرس‌وجوی خودتان</translation>
    </message>
    <message>
        <source>From a database</source>
        <translation>از پایگاه داده</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>یافتن جدول</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جدول‌ها</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>پرس‌وجو</translation>
    </message>
    <message>
        <source>Show the first rows</source>
        <translation>نمایش سطرهای نخست</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>سطرهای نخست</translation>
    </message>
    <message>
        <source>Roll up per customer in the database: only the sums travel</source>
        <translation>تجمیع برای هر مشتری درون پایگاه داده: فقط جمع‌ها جابه‌جا می‌شوند</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>در حال اتصال</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1 (نما)</translation>
    </message>
    <message>
        <source>%1 (about %2 rows)</source>
        <translation>%1 (حدود %2 سطر)</translation>
    </message>
    <message>
        <source>There is no table that you may read. Ask the database&apos;s administrator.</source>
        <translation>جدولی نیست که اجازهٔ خواندنش را داشته باشید. از مدیر پایگاه داده بپرسید.</translation>
    </message>
    <message>
        <source>Choose a table, or write a query.</source>
        <translation>جدولی انتخاب کنید یا پرس‌وجویی بنویسید.</translation>
    </message>
    <message>
        <source>The query is empty. Write one that begins with SELECT.</source>
        <translation>پرس‌وجو خالی است. پرس‌وجویی بنویسید که با SELECT آغاز شود.</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>خواندن سطرهای نخست</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, %n column(s).</source>
        <translation>
            <numerusform>%1 سطر، %Ln ستون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of about %2 rows, %n column(s).</source>
        <translation>
            <numerusform>%1 سطر نخست از حدود %2 سطر، %Ln ستون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows, %n column(s).</source>
        <translation>
            <numerusform>%1 سطر نخست، %Ln ستون.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per customer</source>
        <translation>%1 برای هر مشتری</translation>
    </message>
    <message>
        <source>Another database</source>
        <translation>پایگاه دادهٔ دیگر</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>به %1 وصل شد.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>با کاربر %2 به %1 وصل شد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabaseRollUpForm</name>
    <message>
        <source>What a row is</source>
        <translation>هر سطر چیست</translation>
    </message>
    <message>
        <source>A row is a purchase</source>
        <translation>هر سطر یک خرید است</translation>
    </message>
    <message>
        <source>A row is a deal</source>
        <translation>هر سطر یک معامله است</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>نام مشتری</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>محصول</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>زمان آغاز</translation>
    </message>
    <message>
        <source>Values that mean “won”</source>
        <translation>مقدارهایی که یعنی «موفق»</translation>
    </message>
    <message>
        <source>The query that the database will run</source>
        <translation>پرس‌وجویی که پایگاه داده اجرا می‌کند</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatasetImport</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</source>
        <translation>جدول‌ها (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>%1 rows of %2 were imported.</source>
        <translation>‏%1 سطر از %2 وارد شد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatasetsPanel</name>
    <message>
        <source>%1 rows, %2 columns, imported on %3</source>
        <comment>size of a data set</comment>
        <translation>%1 سطر، %2 ستون، وارد‌شده در %3</translation>
    </message>
    <message>
        <source>From %1 · %2 · SHA-256 %3</source>
        <comment>path, encoding, hash</comment>
        <translation>از %1، %2، SHA-256 %3</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>دیدن این یکی</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecideActivity</name>
    <message>
        <source>What is decided on</source>
        <translation>موضوع تصمیم</translation>
    </message>
    <message>
        <source>The question as a whole</source>
        <translation>کل پرسش</translation>
    </message>
    <message>
        <source>This is a hypothesis already.</source>
        <translation>این از پیش فرضیه است.</translation>
    </message>
    <message>
        <source>We believe: %1 Is that so for you? Why, or why not?</source>
        <comment>a question to customers; a decision</comment>
        <translation>باور ما این است: %1 آیا برای شما هم چنین است؟ چرا، یا چرا نه؟</translation>
    </message>
    <message>
        <source>Comes from a decision of the workshop.</source>
        <translation>از تصمیمی در کارگاه آمده است.</translation>
    </message>
    <message>
        <source>With dissent.</source>
        <translation>با نظر مخالف.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how the data stands to it, in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The data says</source>
        <translation>داده می‌گوید</translation>
    </message>
    <message>
        <source>Comparing with the customers…</source>
        <translation>مقایسه با مشتریان…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>آنچه تصمیم گرفتیم</translation>
    </message>
    <message>
        <source>What the room decided, in one sentence</source>
        <translation>تصمیم جمع، در یک جمله</translation>
    </message>
    <message>
        <source>Why the room is not sure</source>
        <translation>چرا جمع مطمئن نیست</translation>
    </message>
    <message>
        <source>What would make the room surer?</source>
        <translation>چه چیزی جمع را مطمئن‌تر می‌کند؟</translation>
    </message>
    <message>
        <source>Why not surer?</source>
        <translation>چرا مطمئن‌تر نه؟</translation>
    </message>
    <message>
        <source>Who sees it differently</source>
        <translation>چه کسی نظر دیگری دارد</translation>
    </message>
    <message>
        <source>Who, and why; a decision may stand with dissent</source>
        <translation>چه کسی و چرا؛ تصمیم می‌تواند با نظر مخالف هم برقرار باشد</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>نظر مخالف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>چه کسی پیگیر آن است</translation>
    </message>
    <message>
        <source>Choose the owner from the room</source>
        <translation>انتخاب مسئول از میان حاضران</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>Confidence, 1 low to 5 high</source>
        <translation>اطمینان، از ۱ کم تا ۵ زیاد</translation>
    </message>
    <message>
        <source>Make it a criterion</source>
        <translation>تبدیل به معیار</translation>
    </message>
    <message>
        <source>Adds it to the ideal customer profile, with the way back to this decision</source>
        <translation>آن را به پروفایل مشتری ایده‌آل می‌افزاید، با راه بازگشت به این تصمیم</translation>
    </message>
    <message>
        <source>Make it a hypothesis</source>
        <translation>تبدیل به فرضیه</translation>
    </message>
    <message>
        <source>Puts it among what is to be tested</source>
        <translation>آن را در میان آنچه باید آزموده شود می‌گذارد</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>پرسیدن از مشتریان</translation>
    </message>
    <message>
        <source>Adds a question to the customer survey</source>
        <translation>پرسشی به نظرسنجی مشتریان می‌افزاید</translation>
    </message>
    <message>
        <source>This decision is contested: the room should come back to it.</source>
        <translation>این تصمیم مورد اختلاف است: جمع باید دوباره به آن بپردازد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecisionLink</name>
    <message>
        <source>The decision has been removed since.</source>
        <translation>این تصمیم از آن پس حذف شده است.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DefinitionCard</name>
    <message>
        <source>Name of the ICP</source>
        <translation>نام ICP</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>محصول یا خدمت</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>در یک جمله</translation>
    </message>
    <message>
        <source>The sentence that everyone can repeat in the corridor</source>
        <translation>جمله‌ای که همه بتوانند در راهرو تکرارش کنند</translation>
    </message>
    <message>
        <source>Kind of ICP</source>
        <translation>نوع ICP</translation>
    </message>
    <message>
        <source>A kind of company</source>
        <translation>نوعی شرکت</translation>
    </message>
    <message>
        <source>A kind of decision-maker</source>
        <translation>نوعی تصمیم‌گیرنده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Take this sentence</source>
        <translation>پذیرفتن این جمله</translation>
    </message>
    <message>
        <source>Wrote the sentence of the ICP</source>
        <translation>جملهٔ ICP نوشته شد</translation>
    </message>
    <message>
        <source>It describes</source>
        <translation>چه را توصیف می‌کند</translation>
    </message>
    <message>
        <source>Renamed the ICP to %1</source>
        <translation>نام ICP به «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Named the product of the ICP</source>
        <translation>محصول ICP نام‌گذاری شد</translation>
    </message>
    <message>
        <source>Changed the kind of the ICP</source>
        <translation>نوع ICP تغییر کرد</translation>
    </message>
    <message>
        <source>From the criteria: %1</source>
        <translation>از روی معیارها: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Doors</name>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>پروژه‌های Lodestar (*.icp)</translation>
    </message>
    <message>
        <source>Where shall the project be kept?</source>
        <translation>پروژه کجا نگهداری شود؟</translation>
    </message>
    <message>
        <source>%1 is open at this moment. Choose another name for the new project.</source>
        <translation>پروژهٔ %1 هم‌اکنون باز است. نام دیگری برای پروژهٔ تازه انتخاب کنید.</translation>
    </message>
    <message>
        <source>Ideal customers</source>
        <translation>مشتریان ایده‌آل</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>باز کردن پروژه</translation>
    </message>
    <message>
        <source>Lodestar sample</source>
        <extracomment>Name of the file of the sample project, without its ending</extracomment>
        <translation>نمونهٔ Lodestar</translation>
    </message>
    <message>
        <source>Making the sample project…</source>
        <translation>ساختن پروژهٔ نمونه…</translation>
    </message>
    <message>
        <source>This is an invented company. Its file is %1.</source>
        <translation>این یک شرکت خیالی است. فایل آن %1 است.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Suggested file name of a copy; %1 is the name of the project&apos;s file</extracomment>
        <translation>%1 (کپی)</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>ذخیرهٔ کپی پروژه</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>یک کپی در %1 است.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>وارد کردن مشتریان</translation>
    </message>
    <message>
        <source>Tables and workbooks (%1);;All files (*)</source>
        <translation>جدول‌ها و کارپوشه‌ها (%1);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>Suggested file name of a project taken from a backup: %1 is the project&apos;s name, %2 date and time</extracomment>
        <translation>%1 در %2</translation>
    </message>
    <message>
        <source>Put the backup where?</source>
        <translation>پشتیبان کجا گذاشته شود؟</translation>
    </message>
    <message>
        <source>%1 is open at this moment. Choose another name for the backup.</source>
        <translation>‏%1 هم‌اکنون باز است. نام دیگری برای پشتیبان انتخاب کنید.</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1. Choose another folder.</source>
        <translation>پشتیبان در %1 کپی نشد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Copies, hand-outs and filled forms (*.icp *.xlsx *.ods *.xls *.csv);;All files (*)</source>
        <translation>کپی‌ها، فایل‌های پخش و فرم‌های پرشده (*.icp *.xlsx *.ods *.xls *.csv);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>What shall be brought in?</source>
        <translation>چه چیزی وارد شود؟</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>وارد کردن مشتریان احتمالی</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DriftView</name>
    <message>
        <source>Import the customers of next quarter into this project as a new data set: then you see here whether the definition still describes them.</source>
        <translation>مشتریان فصل بعد را به‌عنوان مجموعه‌دادهٔ تازه در همین پروژه وارد کنید: آنگاه اینجا می‌بینید که تعریف هنوز آن‌ها را توصیف می‌کند یا نه.</translation>
    </message>
    <message>
        <source>Shares then and now</source>
        <translation>سهم‌ها در آن زمان و اکنون</translation>
    </message>
    <message>
        <source>Which definition</source>
        <translation>کدام تعریف</translation>
    </message>
    <message>
        <source>The earlier customers</source>
        <translation>مشتریان پیشین</translation>
    </message>
    <message>
        <source>The later customers</source>
        <translation>مشتریان بعدی</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a data set, date of its import</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Choose two different lists of customers.</source>
        <translation>دو فهرست متفاوت از مشتریان انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 customers are in both lists, %2 are new, %3 are gone. Of those in both, %4 moved up and %5 down.</source>
        <translation>‏%1 مشتری در هر دو فهرست‌اند، %2 مشتری تازه‌اند، %3 مشتری رفته‌اند. از آن‌هایی که در هر دو هستند، %4 مشتری بالا و %5 مشتری پایین رفتند.</translation>
    </message>
    <message>
        <source>The lists do not say which customer is which, so only the shares can be compared.</source>
        <translation>فهرست‌ها نمی‌گویند کدام مشتری کدام است، پس فقط سهم‌ها را می‌توان مقایسه کرد.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>آن زمان</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Criterion met by</source>
        <translation>معیار را دارند</translation>
    </message>
    <message>
        <source>not known on one side</source>
        <translation>در یک طرف نامعلوم</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>شاید تصادفی</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DuplicatesPanel</name>
    <message>
        <source>Duplicates (%1)</source>
        <comment>number</comment>
        <translation>تکراری‌ها (%1)</translation>
    </message>
    <message>
        <source>No customer is there twice</source>
        <translation>هیچ مشتری‌ای دو بار نیامده است</translation>
    </message>
    <message>
        <source>No two rows have the same id, web domain or name, or nearly the same name in one place.</source>
        <translation>هیچ دو سطری شناسه، دامنهٔ وب یا نام یکسان، یا نام نزدیک به هم در یک جا ندارند.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1</source>
        <comment>reason: the same web domain</comment>
        <translation>
            <numerusform>%Ln سطر با %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>نگه داشتن %1</translation>
    </message>
    <message>
        <source>Merge into the chosen row</source>
        <translation>ادغام در سطر انتخاب‌شده</translation>
    </message>
    <message>
        <source>They are different customers</source>
        <translation>مشتریان متفاوتی‌اند</translation>
    </message>
    <message>
        <source>The chosen row keeps its own values; its gaps are filled from the others, which are left out.</source>
        <translation>سطر انتخاب‌شده مقدارهای خود را نگه می‌دارد؛ جاهای خالی‌اش از بقیه پر می‌شود و آن‌ها کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>Merged duplicates of %1</source>
        <translation>تکراری‌های %1 ادغام شد</translation>
    </message>
    <message>
        <source>Kept customers apart that look alike</source>
        <translation>مشتریان شبیه به هم جدا نگه داشته شدند</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExceptionModel</name>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>to be fixed</source>
        <translation>باید اصلاح شود</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <comment>why</comment>
        <translation>پذیرفته‌شده: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>چه ایرادی دارد</translation>
    </message>
    <message>
        <source>Through which criteria</source>
        <translation>به سبب کدام معیارها</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تصمیم</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExceptionsCard</name>
    <message>
        <source>None: the definition rejects no best customer, and accepts nobody it should not.</source>
        <translation>هیچ: تعریف هیچ مشتری برتری را رد نمی‌کند و کسی را که نباید نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 of the best are rejected, %2 set apart as not a fit are accepted, and %3 of the weakest quarter are a best fit.</source>
        <translation>‏%1 تا از بهترین‌ها رد شده‌اند، %2 مشتری که نامناسب کنار گذاشته شده‌اند پذیرفته شده‌اند، و %3 مشتری از ضعیف‌ترین چارک در ردهٔ بهترین‌اند.</translation>
    </message>
    <message>
        <source>%1 rejects most of the best: %2.</source>
        <comment>criterion, customers</comment>
        <translation>معیار «%1» بیشترین مشتریان برتر را رد می‌کند: %2.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>استثناها</translation>
    </message>
    <message>
        <source>Find an exception</source>
        <translation>یافتن استثنا</translation>
    </message>
    <message>
        <source>Why this customer may stay an exception</source>
        <translation>چرا این مشتری می‌تواند استثنا بماند</translation>
    </message>
    <message>
        <source>Accept with this note</source>
        <translation>پذیرفتن با این یادداشت</translation>
    </message>
    <message>
        <source>Fix: go to the criterion</source>
        <translation>اصلاح: رفتن به معیار</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Show in the table of customers</source>
        <translation>نمایش در جدول مشتریان</translation>
    </message>
    <message>
        <source>Write down why, so that others can follow.</source>
        <translation>دلیلش را بنویسید تا دیگران هم بتوانند آن را دنبال کنند.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExpectationForm</name>
    <message>
        <source>Who writes</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>بیشتر یا کمتر</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>کمتر</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>مشخصه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>به زبان خودتان</translation>
    </message>
    <message>
        <source>As well, or instead</source>
        <translation>افزون بر آن، یا به‌جای آن</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>نوشتن آن</translation>
    </message>
    <message>
        <source>Our best customers have this …</source>
        <translation>بهترین مشتریان ما این را … دارند</translation>
    </message>
    <message>
        <source>A column of the data, or your own words</source>
        <translation>ستونی از داده‌ها، یا به زبان خودتان</translation>
    </message>
    <message>
        <source>Empty: the attribute as a whole, such as more employees</source>
        <translation>خالی: مشخصه در کل، مانند کارکنان بیشتر</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>جمع حاضر</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExpectedPanel</name>
    <message>
        <source>%1: %2 – more often</source>
        <comment>attribute, value</comment>
        <translation>%1: %2 – بیشتر</translation>
    </message>
    <message>
        <source>%1: %2 – less often</source>
        <comment>attribute, value</comment>
        <translation>%1: %2 – کمتر</translation>
    </message>
    <message>
        <source>%1 – more of it</source>
        <comment>attribute</comment>
        <translation>%1 – مقدار بیشتر</translation>
    </message>
    <message>
        <source>%1 – less of it</source>
        <comment>attribute</comment>
        <translation>%1 – مقدار کمتر</translation>
    </message>
    <message>
        <source>What do you expect, before you look?</source>
        <translation>پیش از نگاه کردن، چه انتظاری دارید؟</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>آشکار کردن</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>نوشتن موردهای بیشتر</translation>
    </message>
    <message>
        <source>Clear for the next workshop</source>
        <translation>پاک کردن برای کارگاه بعد</translation>
    </message>
    <message>
        <source>Belief and data stand side by side. Where they differ is where the room learns something.</source>
        <translation>باور و داده کنار هم‌اند. جایی که با هم فرق دارند، همان جایی است که جمع چیزی می‌آموزد.</translation>
    </message>
    <message>
        <source>Written down, and hidden until everybody is done.</source>
        <translation>نوشته شد، و تا پایان کار همه پنهان می‌ماند.</translation>
    </message>
    <message>
        <source>Let each participant write down what sets the best apart, before anybody looks at the data. Then reveal: what the data confirms, what it contradicts, and what nobody thought of.</source>
        <translation>بگذارید هر شرکت‌کننده پیش از آنکه کسی به داده‌ها نگاه کند بنویسد چه چیزی بهترین‌ها را متمایز می‌کند. سپس آشکار کنید: داده‌ها چه چیزی را تأیید می‌کنند، چه چیزی را رد می‌کنند، و چه چیزی به ذهن هیچ‌کس نرسیده بود.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>an expectation</comment>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>What nobody expected</source>
        <translation>آنچه هیچ‌کس انتظارش را نداشت</translation>
    </message>
    <message>
        <source>Nothing: every trait that is likely real was named, or there is none.</source>
        <translation>هیچ: هر ویژگی‌ای که احتمالاً واقعی است نام برده شده بود، یا چنین ویژگی‌ای نیست.</translation>
    </message>
    <message>
        <source>Add %1 to ICP</source>
        <comment>a value</comment>
        <translation>افزودن %1 به ICP</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FieldsPart</name>
    <message>
        <source>What “%1” rests on</source>
        <translation>پشتوانهٔ «%1»</translation>
    </message>
    <message>
        <source>Does this come from data and from what people said, from the team, or is it a guess to be tested?</source>
        <translation>این از داده و گفته‌های افراد می‌آید، از تیم، یا حدسی است که باید آزموده شود؟</translation>
    </message>
    <message>
        <source>Rests on: not said</source>
        <translation>پشتوانه: گفته نشده</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <comment>data, opinion or hypothesis</comment>
        <translation>پشتوانه: %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
    <message>
        <source>If a field never settles an argument, cut it: put it away here. What stands in it is kept.</source>
        <translation>اگر فیلدی هرگز به بحثی پایان نمی‌دهد، حذفش کنید: آن را اینجا کنار بگذارید. آنچه در آن است نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Fields of “%1”</source>
        <translation>فیلدهای «%1»</translation>
    </message>
    <message>
        <source>Put away, because it settles nothing: %1. “Fields” brings it back.</source>
        <translation>کنار گذاشته‌شده، چون به بحثی پایان نمی‌دهد: %1. «فیلدها» آن را بازمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FiguresPanel</name>
    <message>
        <source>Import web figures…</source>
        <translation>وارد کردن آمار وب…</translation>
    </message>
    <message>
        <source>Import social figures…</source>
        <translation>وارد کردن آمار شبکه‌های اجتماعی…</translation>
    </message>
    <message>
        <source>How did they find you?</source>
        <translation>چگونه شما را پیدا کردند؟</translation>
    </message>
    <message>
        <source>Export sources, landing pages, visits and conversions from your web analytics as a table. It answers question 6: by themselves, or through your outreach?</source>
        <translation>منبع‌ها، صفحه‌های ورود، بازدیدها و تبدیل‌ها را از ابزار تحلیل وب خود به‌صورت جدول خروجی بگیرید. این به پرسش ۶ پاسخ می‌دهد: خودشان آمدند یا با تماس شما؟</translation>
    </message>
    <message>
        <source>What do they stop for?</source>
        <translation>برای چه چیزی می‌ایستند؟</translation>
    </message>
    <message>
        <source>Export your posts from your social networks as a table: format, topic, network, likes, comments, shares. It shows what gets more attention than its share.</source>
        <translation>از پست‌های خود در شبکه‌های اجتماعی به‌صورت جدول خروجی بگیرید: قالب، موضوع، شبکه، پسندها، دیدگاه‌ها، بازنشرها. این نشان می‌دهد چه چیزی بیش از سهم خود توجه جلب می‌کند.</translation>
    </message>
    <message>
        <source>Where visitors came from, where they came in, and what became of them.</source>
        <translation>بازدیدکنندگان از کجا آمدند، از کدام صفحه وارد شدند و به چه رسیدند.</translation>
    </message>
    <message>
        <source>Which formats, topics and networks get more attention than their share of posts.</source>
        <translation>کدام قالب‌ها، موضوع‌ها و شبکه‌ها بیش از سهمشان از پست‌ها توجه جلب می‌کنند.</translation>
    </message>
    <message>
        <source>%1, imported on %2.</source>
        <comment>data set, date</comment>
        <translation>‏%1، واردشده در %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FilterChips</name>
    <message>
        <source>Take away the filter: %1</source>
        <translation>برداشتن فیلتر: %1</translation>
    </message>
    <message>
        <source>Take away this filter</source>
        <translation>برداشتن این فیلتر</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>پاک کردن همهٔ فیلترها</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FindingsPanel</name>
    <message>
        <source>To look at (%1)</source>
        <comment>number</comment>
        <translation>برای دیدن (%1)</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>چیزی برای دیدن نیست</translation>
    </message>
    <message>
        <source>No cell is missing, and nothing looks impossible, contradictory or far from what is usual.</source>
        <translation>هیچ خانه‌ای خالی نیست و هیچ چیز ناممکن، متناقض یا دور از حد معمول به نظر نمی‌رسد.</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>کدام مشتریان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FirstRun</name>
    <message>
        <source>Import customers</source>
        <translation>وارد کردن مشتریان</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Start without data</source>
        <translation>شروع بدون داده</translation>
    </message>
    <message>
        <source>Three customers, or none yet? Begin with what the team believes: 25 questions, and hypotheses to test later.</source>
        <translation>سه مشتری دارید یا هنوز هیچ؟ از باورهای تیم شروع کنید: ۲۵ پرسش، و فرضیه‌هایی که بعداً می‌آزمایید.</translation>
    </message>
    <message>
        <source>Start with questions</source>
        <translation>شروع با پرسش‌ها</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>باز کردن نمونه</translation>
    </message>
    <message>
        <source>Look around in an invented company with 300 customers. Change whatever you like; nothing can break.</source>
        <translation>در یک شرکت خیالی با ۳۰۰ مشتری گشتی بزنید. هر چه خواستید تغییر دهید؛ چیزی خراب نمی‌شود.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file that is yours. You can also drop a table or a project onto this window.</source>
        <translation>همه چیز روی همین رایانه می‌ماند، در یک فایل که مال شماست. می‌توانید جدول یا پروژه‌ای را هم روی این پنجره رها کنید.</translation>
    </message>
    <message>
        <source>The road from there</source>
        <translation>راه پیش رو</translation>
    </message>
    <message>
        <source>In one afternoon, with the people who know the customers. Every step can be opened at any time.</source>
        <translation>در یک بعدازظهر، با کسانی که مشتریان را می‌شناسند. هر گام را هر زمان می‌توان باز کرد.</translation>
    </message>
    <message>
        <source>Projects you were in before</source>
        <translation>پروژه‌هایی که پیش‌تر در آن‌ها بودید</translation>
    </message>
    <message>
        <source>Bring a table of your customers from the CRM: CSV or Excel, as it comes. You see what was understood before anything is stored.</source>
        <translation>جدولی از مشتریان خود را از CRM بیاورید: CSV یا Excel، همان‌گونه که هست. پیش از ذخیره شدن هر چیز می‌بینید چه فهمیده شده است.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::GapCard</name>
    <message>
        <source>The gap</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>How does the data stand to what the room says?</source>
        <translation>داده با گفتهٔ جمع چه نسبتی دارد؟</translation>
    </message>
    <message>
        <source>What the data says to it</source>
        <translation>آنچه داده در این باره می‌گوید</translation>
    </message>
    <message>
        <source>The gap in words</source>
        <translation>فاصله به زبان خودتان</translation>
    </message>
    <message>
        <source>What lies between belief and data, in one sentence</source>
        <translation>آنچه میان باور و داده است، در یک جمله</translation>
    </message>
    <message>
        <source>Without customers there is nothing to compare with yet.</source>
        <translation>بدون مشتری هنوز چیزی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>The room has said nothing yet that the data could be compared with.</source>
        <translation>جمع هنوز چیزی نگفته است که بتوان داده را با آن سنجید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HandoutView</name>
    <message>
        <source>Hand out questions</source>
        <translation>پخش پرسش‌ها</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای چه کسی</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Choose all questions</source>
        <translation>انتخاب همهٔ پرسش‌ها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Choose no question</source>
        <translation>هیچ پرسشی انتخاب نشود</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>ساختن فایل…</translation>
    </message>
    <message>
        <source>Make a form for spreadsheets…</source>
        <translation>ساختن فرم صفحه‌گسترده…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nobody of this team is among the participants yet; they add themselves in the file.</source>
        <translation>هنوز کسی از این تیم در میان شرکت‌کنندگان نیست؛ خودشان را در فایل می‌افزایند.</translation>
    </message>
    <message>
        <source>With it go: %1</source>
        <translation>همراه آن می‌رود: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions chosen</source>
        <translation>
            <numerusform>%Ln پرسش انتخاب شده</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – questions for %2</source>
        <extracomment>Suggested file name of questions that are handed out: %1 is the project, %2 the team or person</extracomment>
        <translation>%1 – پرسش‌ها برای %2</translation>
    </message>
    <message>
        <source>Where shall the questions be kept?</source>
        <translation>پرسش‌ها کجا ذخیره شود؟</translation>
    </message>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>پروژه‌های Lodestar (*.icp)</translation>
    </message>
    <message>
        <source>The questions are in %1. Send it to those who answer; merge it when it comes back.</source>
        <translation>پرسش‌ها در %1 است. آن را برای پاسخ‌دهندگان بفرستید و وقتی برگشت ادغام کنید.</translation>
    </message>
    <message>
        <source>Where shall the form be kept?</source>
        <translation>فرم کجا ذخیره شود؟</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>کارپوشه‌ها (*.xlsx)</translation>
    </message>
    <message>
        <source>The form is in %1. Send it to those who answer; merge it when it comes back.</source>
        <translation>فرم در %1 است. آن را برای پاسخ‌دهندگان بفرستید و وقتی برگشت ادغام کنید.</translation>
    </message>
    <message>
        <source>A small project file for one team or person: the questions you choose and who answers them. No customers, no answers of others, no history. Or a form for a spreadsheet or on paper. When it comes back, Project › Merge a copy or form brings the answers in.</source>
        <translation>فایل پروژهٔ کوچکی برای یک تیم یا یک نفر: پرسش‌هایی که انتخاب می‌کنید و کسانی که پاسخ می‌دهند. بدون مشتریان، بدون پاسخ دیگران، بدون تاریخچه. یا فرمی برای صفحه‌گسترده یا روی کاغذ. وقتی برگردد، «پروژه › ادغام کپی یا فرم» پاسخ‌ها را می‌آورد.</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>بازگشت تا</translation>
    </message>
    <message>
        <source>Make a form to print…</source>
        <translation>ساختن فرم چاپی…</translation>
    </message>
    <message>
        <source>No day named</source>
        <translation>روزی تعیین نشده</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <extracomment>%1 is a day, &quot;%n&quot; how far away it is</extracomment>
        <translation>
            <numerusform>‏%1، تا %Ln روز دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions are in %1. It holds the names of those who answer, although names are hidden here.</source>
        <translation>پرسش‌ها در %1 است. نام پاسخ‌دهندگان در آن هست، هرچند نام‌ها اینجا پنهان است.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The form to print is in %1. What comes back on paper is typed in at the workshop under Write.</source>
        <translation>فرم چاپی در %1 است. آنچه روی کاغذ برمی‌گردد، در کارگاه در بخش «نوشتن» وارد می‌شود.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HistoryCard</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (برگردانده شد)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کارهای انجام‌شده</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>برگرداندن آخرین کار</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier action(s)</source>
        <translation>
            <numerusform>%Ln کار پیشین</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. Every action will stand here and can be taken back.</source>
        <translation>هنوز چیزی نیست. هر کاری اینجا ثبت می‌شود و می‌توان آن را برگرداند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesesPanel</name>
    <message>
        <source>Hypotheses</source>
        <translation>فرضیه‌ها</translation>
    </message>
    <message>
        <source>New hypothesis</source>
        <translation>فرضیهٔ تازه</translation>
    </message>
    <message>
        <source>We believe that our best customers…</source>
        <translation>باور داریم که بهترین مشتریان ما…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Finish the sentence above: what do you believe about the customers you want more of? Each belief then gets a test, and what came of it.</source>
        <translation>هنوز چیزی نوشته نشده است. جملهٔ بالا را کامل کنید: دربارهٔ مشتریانی که بیشترشان را می‌خواهید چه باوری دارید؟ آن‌گاه هر باور آزمونی می‌گیرد و نتیجه‌اش نوشته می‌شود.</translation>
    </message>
    <message>
        <source>What you believe about your customers, and how to find out.</source>
        <translation>آنچه دربارهٔ مشتریانتان باور دارید و راه پی بردن به آن.</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es), none of them both strongly believed and unproven.</source>
        <translation>
            <numerusform>%Ln فرضیه، هیچ‌کدام هم‌زمان باوری قوی و اثبات‌نشده نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) are strongly believed and hardly proven: test these first.</source>
        <translation>
            <numerusform>%Ln فرضیه باوری محکم دارد و کمتر اثبات شده است: نخست این‌ها را بیازمایید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test these first</source>
        <translation>نخست این‌ها را بیازمایید</translation>
    </message>
    <message>
        <source>Less pressing</source>
        <translation>با فوریت کمتر</translation>
    </message>
    <message>
        <source>Belief: %1 · evidence: %2 · %3 of %4 said so</source>
        <translation>باور: %1، شواهد: %2، %3 از %4 چنین گفتند</translation>
    </message>
    <message>
        <source>Belief: %1 · evidence: %2</source>
        <translation>باور: %1، شواهد: %2</translation>
    </message>
    <message>
        <source>What we believe and have not proven</source>
        <translation>آنچه باور داریم و ثابت نکرده‌ایم</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesisCard</name>
    <message>
        <source>belief: %1</source>
        <translation>باور: %1</translation>
    </message>
    <message>
        <source>test this first</source>
        <translation>نخست این را بیازمایید</translation>
    </message>
    <message>
        <source>%1 of %2 said so</source>
        <translation>‏%1 از %2 چنین گفتند</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesisEditor</name>
    <message>
        <source>The belief</source>
        <translation>باور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>گزاره</translation>
    </message>
    <message>
        <source>How strongly we believe it</source>
        <translation>چقدر به آن باور داریم</translation>
    </message>
    <message>
        <source>The test, and what came of it</source>
        <translation>آزمون و نتیجهٔ آن</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>راه پی بردن به آن</translation>
    </message>
    <message>
        <source>Evidence so far</source>
        <translation>شواهد تا اینجا</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>With the belief of the room counted like two interviews, and never more: about %1, likely between %2 and %3.</source>
        <translation>اگر باور جمع به‌اندازهٔ دو مصاحبه، و نه بیشتر، حساب شود: حدود %1، احتمالاً میان %2 و %3.</translation>
    </message>
    <message>
        <source>The answers reach further: “%1”.</source>
        <translation>پاسخ‌ها تا سطح بالاتری می‌رسند: «%1».</translation>
    </message>
    <message>
        <source>The hypothesis was removed.</source>
        <translation>فرضیه حذف شد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpAdding</name>
    <message>
        <source>The ICP %1 already has this.</source>
        <translation>‏ICP «%1» از پیش این را دارد.</translation>
    </message>
    <message>
        <source>Added %1 to the ICP %2</source>
        <translation>معیار «%1» به ICP «%2» افزوده شد</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>مشتری ایده‌آل</translation>
    </message>
    <message>
        <source>Added %1 to the ICP %2 as a disqualifier</source>
        <translation>‏«%1» به‌عنوان ردکننده به ICP «%2» افزوده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpCard</name>
    <message>
        <source>Ideal customer profile</source>
        <translation>پروفایل مشتری ایده‌آل</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>هنوز نوشته نشده</translation>
    </message>
    <message>
        <source>Here will stand one sentence that everybody can repeat, and how many customers fit it.</source>
        <translation>اینجا جمله‌ای می‌آید که همه بتوانند تکرارش کنند، و تعداد مشتریانی که با آن جورند.</translation>
    </message>
    <message>
        <source>%1 · version %2 of %3</source>
        <translation>%1، نسخهٔ %2 از %3</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1، پیش‌نویس</translation>
    </message>
    <message>
        <source>No sentence yet</source>
        <translation>هنوز جمله‌ای نیست</translation>
    </message>
    <message>
        <source>No criteria yet.</source>
        <extracomment>%1: how many of the criteria rest on data</extracomment>
        <translation>هنوز معیاری نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria; %1 of them rest on data, the rest on what people said.</source>
        <translation>
            <numerusform>%Ln معیار؛ %1 تای آن‌ها بر داده تکیه دارند، بقیه بر گفتهٔ افراد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpHeading</name>
    <message>
        <source>Which ICP</source>
        <translation>کدام ICP</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Copy this ICP</source>
        <translation>کپی این ICP</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>جابه‌جایی به جلوتر</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>جابه‌جایی به عقب‌تر</translation>
    </message>
    <message>
        <source>Archive this ICP</source>
        <translation>بایگانی این ICP</translation>
    </message>
    <message>
        <source>Remove this ICP</source>
        <translation>حذف این ICP</translation>
    </message>
    <message>
        <source>Show archived ICPs</source>
        <translation>نمایش ICPهای بایگانی‌شده</translation>
    </message>
    <message>
        <source>This ICP</source>
        <translation>این ICP</translation>
    </message>
    <message>
        <source>Rename, copy, move, archive or remove this ICP</source>
        <translation>تغییر نام، کپی، جابه‌جایی، بایگانی یا حذف این ICP</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Show archived ICPs (%1)</source>
        <translation>نمایش ICPهای بایگانی‌شده (%1)</translation>
    </message>
    <message>
        <source>This ICP is archived: out of the way, and nothing of it is lost.</source>
        <translation>این ICP بایگانی شده است: از سر راه کنار رفته و چیزی از آن از دست نرفته است.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>name of an ICP</comment>
        <translation>‏%1 (بایگانی‌شده)</translation>
    </message>
    <message>
        <source>A kind of company; the people in it are personas.</source>
        <translation>نوعی شرکت؛ آدم‌های درون آن پرسونا هستند.</translation>
    </message>
    <message>
        <source>A kind of decision-maker; personas tell such people apart.</source>
        <translation>نوعی تصمیم‌گیرنده؛ پرسوناها چنین آدم‌هایی را از هم متمایز می‌کنند.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) inside</source>
        <translation>
            <numerusform>%Ln پرسونا درون آن</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe the people inside</source>
        <translation>توصیف آدم‌های درون آن</translation>
    </message>
    <message>
        <source>The copy is %1. Personas and versions stayed with the first.</source>
        <translation>کپی «%1» نام دارد. پرسوناها و نسخه‌ها نزد اولی ماندند.</translation>
    </message>
    <message>
        <source>%1 is archived. It is listed again under “Show archived ICPs”.</source>
        <translation>«%1» بایگانی شد. با «نمایش ICPهای بایگانی‌شده» دوباره در فهرست می‌آید.</translation>
    </message>
    <message>
        <source>The ICP %1 and its personas were removed.</source>
        <translation>‏ICP «%1» و پرسوناهایش حذف شدند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpOffer</name>
    <message>
        <source>%1 of %2 best customers have it too. As a disqualifier it would shut them out, so it was not added.</source>
        <translation>‏%1 از %2 مشتری برتر هم آن را دارند. به‌عنوان ردکننده آن‌ها را کنار می‌گذاشت، پس افزوده نشد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpPage</name>
    <message>
        <source>New ICP</source>
        <translation>ICP تازه</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>ذخیرهٔ نسخه</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>پروفایل مشتری ایده‌آل</translation>
    </message>
    <message>
        <source>A kind of company that you want more of, in a form that sales can apply.</source>
        <translation>نوعی شرکت که بیشتر می‌خواهید، به شکلی که فروش بتواند به کارش ببرد.</translation>
    </message>
    <message>
        <source>No criteria yet: add traits, or write down what the team believes.</source>
        <translation>هنوز معیاری نیست: ویژگی بیفزایید یا باور تیم را بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria rest on data; the others on what the team believes.</source>
        <translation>
            <numerusform>%1 از %Ln معیار بر داده تکیه دارد؛ بقیه بر باور تیم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are we for?</source>
        <translation>ما برای چه کسانی هستیم؟</translation>
    </message>
    <message>
        <source>An ICP names a kind of company by a handful of criteria, each with what it rests on. Draft it from the shared traits, or begin with what the team believes.</source>
        <translation>هر ICP نوعی شرکت را با چند معیار مشخص می‌کند، هر کدام با پشتوانه‌اش. پیش‌نویسش را از ویژگی‌های مشترک بسازید یا از باورهای تیم شروع کنید.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>رفتن به نمای کلی</translation>
    </message>
    <message>
        <source>See the shared traits</source>
        <translation>دیدن ویژگی‌های مشترک</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>مشتری ایده‌آل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Began the ICP %1</source>
        <translation>‏ICP «%1» آغاز شد</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>نسخهٔ %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria rest on data.</source>
        <translation>
            <numerusform>همهٔ %Ln معیار بر داده تکیه دارند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria rest on what the team believes; none on data yet.</source>
        <translation>
            <numerusform>همهٔ %Ln معیار بر باور تیم تکیه دارند؛ هنوز هیچ‌یک بر داده نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to see of this ICP</source>
        <translation>چه چیزی از این ICP دیده شود</translation>
    </message>
    <message>
        <source>An ICP is a kind of company; the people in it are personas. Each criterion says what it asks for, whether it is a must, nice to have, or a reason to say no, how many points it counts, and what it rests on: data, opinion or hypothesis. Its card shows what the data suggests, whom it moves, and what to look at before it is trusted; drag it, or press Alt+Up and Alt+Down, to move it. The tiers show how your customers fit; unknown is not No. “This ICP” copies, archives and removes it. Save a version with its reason when the room agrees; a saved version can never be changed.</source>
        <translation>هر ICP نوعی شرکت است؛ آدم‌های درون آن پرسونا هستند. هر معیار می‌گوید چه می‌خواهد، الزامی است یا مطلوب یا دلیلی برای رد، چند امتیاز دارد، و بر چه تکیه دارد: داده، نظر یا فرضیه. کارتش نشان می‌دهد داده‌ها چه پیشنهاد می‌کنند، چه کسانی را جابه‌جا می‌کند، و پیش از اعتماد به آن به چه باید نگریست؛ برای جابه‌جا کردنش آن را بکشید، یا Alt+Up و Alt+Down را فشار دهید. رده‌ها نشان می‌دهند مشتریانتان چقدر جورند؛ نامعلوم به معنای «خیر» نیست. «این ICP» آن را کپی، بایگانی و حذف می‌کند. وقتی جمع توافق کرد، نسخه‌ای با دلیلش ذخیره کنید؛ نسخهٔ ذخیره‌شده هرگز تغییر نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpPanel</name>
    <message>
        <source>Definition</source>
        <translation>تعریف</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>رده‌ها</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>کار می‌کند؟</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>مشتریان احتمالی</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpStage</name>
    <message>
        <source>%1: %2</source>
        <comment>criterion, what it asks for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Our customers today</source>
        <translation>مشتریان امروز ما</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ImportColumns</name>
    <message>
        <source>%1 × “%2”</source>
        <comment>rows, text</comment>
        <translation>%1 × «%2»</translation>
    </message>
    <message>
        <source>Import as %1</source>
        <translation>وارد کردن به‌عنوان %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>%1 (taken for now)</source>
        <translation>%1 (فعلاً فرض شده)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>میزان قطعیت</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>نوع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%Ln بدون مقدار</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as text: %1</source>
        <translation>به‌صورت متن نگه داشته‌شده: %1</translation>
    </message>
    <message>
        <source>all words count as values</source>
        <translation>همهٔ واژه‌ها مقدار به شمار می‌آیند</translation>
    </message>
    <message>
        <source>%1 taken as no value</source>
        <translation>‏%1 بی‌مقدار به شمار می‌آید</translation>
    </message>
    <message>
        <source>Words for “no value” in %1</source>
        <translation>واژه‌هایی که در %1 یعنی «بی‌مقدار»</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>یافتن ستون</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>معنای ستون‌ها</translation>
    </message>
    <message>
        <source>The first rows, as they are written</source>
        <translation>سطرهای نخست، همان‌گونه که نوشته شده‌اند</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>سطرهای نخست فایل</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>نگاهی به فایل</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows and %n column(s). Nothing is in the project yet.</source>
        <translation>
            <numerusform>%1 سطر و %Ln ستون. هنوز چیزی در پروژه نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s); the first %1 rows were looked at. Nothing is in the project yet.</source>
        <translation>
            <numerusform>%Ln ستون؛ %1 سطر نخست بررسی شد. هنوز چیزی در پروژه نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in these rows were mended or do not fit their column; all are listed after the import.</source>
        <translation>
            <numerusform>%Ln جا در این سطرها ترمیم شد یا با ستونش جور نیست؛ همه پس از وارد کردن فهرست می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>%1 customers were imported in %2 seconds.</source>
        <translation>%1 مشتری در %2 ثانیه وارد شد.</translation>
    </message>
    <message>
        <source>%1 places are listed under “To check”.</source>
        <translation>%1 جا در «برای بررسی» فهرست شده است.</translation>
    </message>
    <message>
        <source>A file like this was read before: it is read in the same way.</source>
        <translation>فایلی مانند این پیش‌تر خوانده شده است: این هم به همان شیوه خوانده می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier correction(s) no longer fit: see “Recipe” under “Quality”.</source>
        <translation>
            <numerusform>%Ln اصلاح پیشین دیگر جور نیست: «دستور اصلاح» را در «کیفیت» ببینید.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 customers were imported.</source>
        <translation>%1 مشتری وارد شد.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>سطرها چه هستند</translation>
    </message>
    <message>
        <source>%1 prospects were imported.</source>
        <translation>‏%1 مشتری احتمالی وارد شد.</translation>
    </message>
    <message>
        <source>%1 prospects were imported in %2 seconds.</source>
        <translation>‏%1 مشتری احتمالی در %2 ثانیه وارد شد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IssueModel</name>
    <message>
        <source>mended</source>
        <translation>ترمیم‌شده</translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation>به‌صورت متن نگه داشته‌شده</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation>سطر کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the file</comment>
        <translation>خط</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>متن در فایل</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IssuesPanel</name>
    <message>
        <source>Places to check</source>
        <translation>جاهایی برای بررسی</translation>
    </message>
    <message>
        <source>Nothing had to be mended: every cell fits its column.</source>
        <translation>چیزی نیاز به ترمیم نداشت: هر خانه با ستونش جور است.</translation>
    </message>
    <message>
        <source>%1 places; the first %2 are listed.</source>
        <translation>%1 جا؛ %2 جای نخست فهرست شده است.</translation>
    </message>
    <message>
        <source>Every place that was mended, kept as text or left out, as it stands in the file.</source>
        <translation>هر جایی که ترمیم شد، به‌صورت متن نگه داشته شد یا کنار گذاشته شد، همان‌گونه که در فایل است.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::LeftOutPanel</name>
    <message>
        <source>No attribute was left out.</source>
        <translation>هیچ مشخصه‌ای کنار گذاشته نشد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::LoadedTable</name>
    <message>
        <source>The customers have changed. Wait a moment, they are counted anew.</source>
        <translation>مشتریان تغییر کرده‌اند. کمی صبر کنید، از نو شمرده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MainWindow</name>
    <message>
        <source>%1 (read-only) – Lodestar</source>
        <translation>%1 (فقط‌خواندنی) – Lodestar</translation>
    </message>
    <message>
        <source>%1 – Lodestar</source>
        <translation>%1 – Lodestar</translation>
    </message>
    <message>
        <source>About Lodestar</source>
        <translation>دربارهٔ Lodestar</translation>
    </message>
    <message>
        <source>Lodestar %1. From your own customer list to an ideal customer profile everyone can name, with the evidence beside every line.

Your data stays on this computer: Lodestar opens no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>‏Lodestar %1. از فهرست مشتریان خودتان تا پروفایل مشتری ایده‌آلی که همه بتوانند نامش را ببرند، با شواهد کنار هر سطر.

داده‌هایتان روی همین رایانه می‌ماند: Lodestar هیچ اتصال شبکه‌ای باز نمی‌کند.

نرم‌افزار آزاد، زیر پروانهٔ عمومی همگانی گنو (GNU GPL)، نسخهٔ ۳ یا بالاتر.</translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it is done, before closing.</source>
        <translation>چیزی هنوز در حال نوشته شدن است. پیش از بستن، آن را لغو کنید یا تا پایانش صبر کنید.</translation>
    </message>
    <message>
        <source>The view changes as soon as the import is done.</source>
        <translation>نما به‌محض پایان وارد کردن عوض می‌شود.</translation>
    </message>
    <message>
        <source>Names are hidden. Words that people wrote themselves stay as they are: a name inside a card can still be read.</source>
        <translation>نام‌ها پنهان است. آنچه افراد خودشان نوشته‌اند همان‌گونه می‌ماند: نامی که درون کارتی آمده هنوز خواندنی است.</translation>
    </message>
    <message>
        <source>Something is still being written. Drop the file again once it is done.</source>
        <translation>هنوز چیزی در حال نوشته شدن است. وقتی تمام شد فایل را دوباره رها کنید.</translation>
    </message>
    <message>
        <source>%1 is neither a table nor a project. Drop tables (CSV, Excel, OpenDocument), or one project file.</source>
        <translation>‏%1 نه جدول است نه پروژه. جدول (CSV، Excel، OpenDocument) یا یک فایل پروژه رها کنید.</translation>
    </message>
    <message>
        <source>These files cannot be opened together. Drop tables (CSV, Excel, OpenDocument), or one project file alone.</source>
        <translation>این فایل‌ها با هم باز نمی‌شوند. جدول (CSV، Excel، OpenDocument) یا تنها یک فایل پروژه رها کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MaturityRuleForm</name>
    <message>
        <source>Ask for this</source>
        <translation>این لازم باشد</translation>
    </message>
    <message>
        <source>Ask for another attribute…</source>
        <translation>لازم دانستن مشخصه‌ای دیگر…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>سطح %1</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>نام سطح</translation>
    </message>
    <message>
        <source>What a company on this level is like</source>
        <translation>شرکت در این سطح چگونه است</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>حذف قاعده</translation>
    </message>
    <message>
        <source>How many of them are needed</source>
        <translation>چند تا از آن‌ها لازم است</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>هر یک از</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>همهٔ</translation>
    </message>
    <message>
        <source>Technologies of the level</source>
        <translation>فناوری‌های این سطح</translation>
    </message>
    <message>
        <source>Technologies, with commas between; none: everybody</source>
        <translation>فناوری‌ها، با ویرگول میان آن‌ها؛ خالی: همه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an attribute and its values: &quot;Employees: from 250&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not ask for this</source>
        <translation>این لازم نباشد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Meeting</name>
    <message>
        <source>The clock stands still</source>
        <translation>ساعت ایستاده است</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>پروژ&amp;ه</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>پروژهٔ تا&amp;زه…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>باز کر&amp;دن…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>باز کردن پروژه‌های &amp;اخیر</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>باز کرد&amp;ن نمونه</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>&amp;وارد کردن مشتریان…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;ذخیرهٔ کپی…</translation>
    </message>
    <message>
        <source>C&amp;lose the project</source>
        <translation>بستن پروژ&amp;ه</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خرو&amp;ج</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>هنوز پروژه‌ای نیست</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>فراموش کردن این‌ها</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>یافتن هر چیز…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;زمینه</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>%1 is Light, Dark or High contrast</extracomment>
        <translation>زمینه: %1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبا&amp;ن</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>زبان: %1</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>تما&amp;م‌صفحه</translation>
    </message>
    <message>
        <source>Room &amp;scale</source>
        <translation>بز&amp;رگ‌نمایی</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>اندازهٔ معمول</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>&amp;Explain this page</source>
        <translation>توضیح &amp;این صفحه</translation>
    </message>
    <message>
        <source>&amp;About Lodestar</source>
        <translation>&amp;دربارهٔ Lodestar</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>برگرداندن: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>انجام دوباره: %1</translation>
    </message>
    <message>
        <source>Open a &amp;backup</source>
        <translation>باز کردن &amp;پشتیبان</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>هنوز پشتیبانی نیست</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>نا&amp;م شما…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>It stands beside what you change, in the history and in versions. Empty: the name you are logged in with.</source>
        <translation>کنار آنچه تغییر می‌دهید می‌آید، در تاریخچه و در نسخه‌ها. خالی: نامی که با آن وارد سیستم شده‌اید.</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>استفاده از این نام</translation>
    </message>
    <message>
        <source>&amp;Hand out questions…</source>
        <translation>&amp;پخش پرسش‌ها…</translation>
    </message>
    <message>
        <source>&amp;Merge a copy or form…</source>
        <translation>ادغام کپی یا &amp;فرم…</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;صحنه</translation>
    </message>
    <message>
        <source>What the room should see, on the second screen or in a window of its own</source>
        <translation>آنچه جمع باید ببیند، روی نمایشگر دوم یا در پنجره‌ای جدا</translation>
    </message>
    <message>
        <source>Stage on &amp;this screen</source>
        <translation>صحنه روی &amp;همین نمایشگر</translation>
    </message>
    <message>
        <source>&amp;Blank the stage</source>
        <translation>&amp;خالی کردن صحنه</translation>
    </message>
    <message>
        <source>Free&amp;ze the stage</source>
        <translation>&amp;ثابت نگه داشتن صحنه</translation>
    </message>
    <message>
        <source>Stage: further</source>
        <translation>صحنه: جلو</translation>
    </message>
    <message>
        <source>Stage: back</source>
        <translation>صحنه: عقب</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>پنهان کردن &amp;نام‌ها</translation>
    </message>
    <message>
        <source>Customers and people by number, on screen and on the stage, for a room with guests. What people wrote themselves stays as it is</source>
        <translation>مشتریان و افراد با شماره، در پنجره و روی صحنه، برای جمعی که مهمان دارد. آنچه افراد خودشان نوشته‌اند همان‌گونه می‌ماند</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;کارگاه</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeConflicts</name>
    <message>
        <source>not revealed</source>
        <translation>آشکار نشده</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>Mine for all</source>
        <translation>مال من برای همه</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>مال آن‌ها برای همه</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: they follow the choice for all.</source>
        <translation>
            <numerusform>و %Ln مورد دیگر: از انتخاب برای همه پیروی می‌کنند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine: removed here</source>
        <translation>مال من: اینجا حذف شده</translation>
    </message>
    <message>
        <source>Theirs: changed in the copy</source>
        <translation>مال آن‌ها: در کپی تغییر کرده</translation>
    </message>
    <message>
        <source>Mine: changed here</source>
        <translation>مال من: اینجا تغییر کرده</translation>
    </message>
    <message>
        <source>Theirs: removed in the copy</source>
        <translation>مال آن‌ها: در کپی حذف شده</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <extracomment>%1 is the name of a field, %2 its value before both sides changed it</extracomment>
        <translation>پیش از این %1: %2</translation>
    </message>
    <message>
        <source>Mine, %1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>مال من، %1: %2</translation>
    </message>
    <message>
        <source>Theirs, %1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>مال آن‌ها، %1: %2</translation>
    </message>
    <message>
        <source>Whose stands: %1</source>
        <translation>مال چه کسی بماند: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مال من</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>مال آن‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeList</name>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>%1 lists what of an entry changed: &quot;Text, Owner&quot;</extracomment>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>تغییرکرده: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What an entry is and which question it belongs to: &quot;Answer – 8. What keeps them?&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>آنچه وارد می‌شود</translation>
    </message>
    <message>
        <source>What</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>How</source>
        <translation>چگونه</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>شخص خاصی نیست</translation>
    </message>
    <message>
        <source>not revealed yet</source>
        <translation>هنوز آشکار نشده</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeView</name>
    <message>
        <source>Version %1 of %2 comes along.</source>
        <translation>نسخهٔ %1 از «%2» هم می‌آید.</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along as version %3.</source>
        <translation>نسخهٔ %1 از «%2» به‌عنوان نسخهٔ %3 می‌آید.</translation>
    </message>
    <message>
        <source>The data set %1 is not taken over: imports stay where they were made. Import its file here.</source>
        <translation>مجموعه‌دادهٔ %1 گرفته نمی‌شود: واردشده‌ها همان جایی می‌مانند که وارد شده‌اند. فایلش را اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>The data set %1 is not taken over: imports stay where they were made. Import its file here. It was what these are about: %2.</source>
        <translation>مجموعه‌دادهٔ %1 گرفته نمی‌شود: واردشده‌ها همان جایی می‌مانند که وارد شده‌اند. فایلش را اینجا وارد کنید. این‌ها دربارهٔ آن بود: %2.</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>آنچه %1 می‌آورد</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>آوردن به پروژه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>خواندن فایل</translation>
    </message>
    <message>
        <source>There is nothing in it that this project does not have.</source>
        <translation>چیزی در آن نیست که این پروژه نداشته باشد.</translation>
    </message>
    <message>
        <source>A form that was filled in. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>یک فرم پرشده. تا آن را به پروژه نیاورید چیزی تغییر نمی‌کند، و یک بار برگرداندن همهٔ آن را پس می‌گیرد.</translation>
    </message>
    <message numerus="yes">
        <source>It was handed out to %1 and comes back with %n actions. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>
            <numerusform>برای %1 پخش شده بود و با %Ln کار برگشته است. تا آن را به پروژه نیاورید چیزی تغییر نمی‌کند، و یک بار برگرداندن همهٔ آن را پس می‌گیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>تا آن را به پروژه نیاورید چیزی تغییر نمی‌کند، و یک بار برگرداندن همهٔ آن را پس می‌گیرد.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions since the two parted, by %1. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln کار از زمان جدا شدن این دو، به دست %1. تا آن را به پروژه نیاورید چیزی تغییر نمی‌کند، و یک بار برگرداندن همهٔ آن را پس می‌گیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the two parted is not in the history of this project, so whatever differs counts as changed on both sides.</source>
        <translation>جایی که این دو از هم جدا شدند در تاریخچهٔ این پروژه نیست، پس هر تفاوتی تغییر در هر دو سو به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1</source>
        <translation>تغییرکرده در هر دو سو: %1</translation>
    </message>
    <message>
        <source>Comes in: %1</source>
        <translation>وارد می‌شود: %1</translation>
    </message>
    <message>
        <source>Made on both sides and kept once: %1</source>
        <translation>ساخته‌شده در هر دو سو و یک بار نگه‌داشته‌شده: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that were made on both sides.</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر که در هر دو سو ساخته شده‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>آوردن به پروژه</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>نیازی به تغییر نبود.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came in.</source>
        <translation>
            <numerusform>%Ln مورد وارد شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MoversCard</name>
    <message>
        <source>Who moved</source>
        <translation>چه کسانی جابه‌جا شدند</translation>
    </message>
    <message>
        <source>Customers that moved between tiers</source>
        <translation>مشتریانی که میان رده‌ها جابه‌جا شدند</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed. Enter opens a customer.</source>
        <translation>نخستین %1 از %2 مورد فهرست شده است. کلید Enter مشتری را باز می‌کند.</translation>
    </message>
    <message>
        <source>Enter opens a customer.</source>
        <translation>کلید Enter مشتری را باز می‌کند.</translation>
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
        <translation>مشتری</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>به سبب</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Names</name>
    <message>
        <source>Person %1</source>
        <translation>فرد %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, team</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Customer named by hand %1</source>
        <translation>مشتری دستی %1</translation>
    </message>
    <message>
        <source>a change (names are hidden)</source>
        <translation>یک تغییر (نام‌ها پنهان است)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NarrativeCard</name>
    <message>
        <source>In words</source>
        <translation>به زبان ساده</translation>
    </message>
    <message>
        <source>One of the best customers</source>
        <translation>یکی از مشتریان برتر</translation>
    </message>
    <message>
        <source>Begin to type the name of a best customer</source>
        <translation>نوشتن نام یک مشتری برتر را آغاز کنید</translation>
    </message>
    <message>
        <source>Add as an example</source>
        <translation>افزودن به‌عنوان نمونه</translation>
    </message>
    <message>
        <source>Wrote “%1” of the ICP</source>
        <translation>بخش «%1» از ICP نوشته شد</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 written</source>
        <comment>part of the definition, number, number</comment>
        <translation>‏%1، %2 از %3 نوشته شده</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in Research</source>
        <translation>
            <numerusform>%Ln پرونده در پژوهش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from the workshop</source>
        <translation>
            <numerusform>%Ln پاسخ از کارگاه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NarrativeFieldEdit</name>
    <message>
        <source>Take over</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>پذیرفتن: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NewCriterionCard</name>
    <message>
        <source>Add a criterion</source>
        <translation>افزودن معیار</translation>
    </message>
    <message>
        <source>From data: add it on the Shared traits page, with its evidence. Or write what the team believes:</source>
        <translation>از داده: در صفحهٔ «ویژگی‌های مشترک» آن را همراه شواهدش بیفزایید. یا باور تیم را بنویسید:</translation>
    </message>
    <message>
        <source>New criterion in words</source>
        <translation>معیار تازه به زبان ساده</translation>
    </message>
    <message>
        <source>Changed their planning tool this year</source>
        <translation>امسال ابزار برنامه‌ریزی‌شان را عوض کردند</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>پشتوانهٔ آن</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>فرضیه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Or choose what the customer list can answer:</source>
        <translation>یا چیزی را انتخاب کنید که فهرست مشتریان پاسخش را دارد:</translation>
    </message>
    <message>
        <source>Add this condition</source>
        <translation>افزودن این شرط</translation>
    </message>
    <message>
        <source>Added the criterion %1</source>
        <translation>معیار «%1» افزوده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NextImportHint</name>
    <message numerus="yes">
        <source>Same %n column(s) as %1 of %2. Types and roles are taken over from it.</source>
        <comment>name of a data set, date</comment>
        <translation>
            <numerusform>همان %Ln ستون %1 از تاریخ %2. نوع‌ها و نقش‌ها از آن گرفته می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost the columns of %1 of %2.</source>
        <comment>name of a data set, date</comment>
        <translation>ستون‌ها تقریباً همان ستون‌های %1 از تاریخ %2 هستند.</translation>
    </message>
    <message>
        <source>Known: %1. New: %2. Gone: %3.</source>
        <comment>how many customers</comment>
        <translation>شناخته‌شده: %1. تازه: %2. رفته: %3.</translation>
    </message>
    <message>
        <source>Missing columns: %1.</source>
        <translation>ستون‌های غایب: %1.</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>ستون‌های تازه: %1.</translation>
    </message>
    <message>
        <source>%1 is perhaps called %2 now: %3 of the values are the same.</source>
        <translation>%1 شاید اکنون %2 نام دارد: %3 از مقدارها یکسان است.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NextPanel</name>
    <message>
        <source>From beliefs to a first profile</source>
        <translation>از باورها تا نخستین پروفایل</translation>
    </message>
    <message>
        <source>Draft the ICP from the hypotheses</source>
        <translation>ساختن پیش‌نویس ICP از فرضیه‌ها</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>چیزی باز نیست</translation>
    </message>
    <message>
        <source>Every strong belief has been tested, and every question has an answer.</source>
        <translation>هر باور محکمی آزموده شده و هر پرسشی پاسخ دارد.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>چیزی باز نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to find out, the most dangerous first.</source>
        <translation>
            <numerusform>%Ln چیز برای پی بردن، خطرناک‌ترین در آغاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what you believe first, under “Hypotheses”. Then a draft can be made of it without a single customer.</source>
        <translation>نخست باورهایتان را در «فرضیه‌ها» بنویسید. آن‌گاه می‌توان بدون حتی یک مشتری از آن‌ها پیش‌نویس ساخت.</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) become criteria, each marked as a belief until data says more.</source>
        <translation>
            <numerusform>%Ln فرضیه به معیار تبدیل می‌شود، هر کدام با نشان باور تا وقتی داده‌ها چیز بیشتری بگویند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what it is about; what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>مشتری ایده‌آل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every hypothesis was given up: there is nothing to draft from.</source>
        <translation>همهٔ فرضیه‌ها رها شده‌اند: چیزی برای ساختن پیش‌نویس نیست.</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from hypotheses</source>
        <translation>پیش‌نویس ICP «%1» از روی فرضیه‌ها ساخته شد</translation>
    </message>
    <message>
        <source>A draft from beliefs alone: every criterion is marked as a hypothesis.</source>
        <translation>پیش‌نویسی فقط از باورها: هر معیار نشان فرضیه دارد.</translation>
    </message>
    <message>
        <source>What to find out next</source>
        <translation>آنچه باید در گام بعد فهمید</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationForm</name>
    <message>
        <source>Done: close the curtain</source>
        <translation>تمام: بستن پرده</translation>
    </message>
    <message>
        <source>Name customers you want more of, and customers you would rather not have won. Say why; nobody sees it before the room reveals it.</source>
        <translation>مشتریانی را نام ببرید که بیشترشان را می‌خواهید، و مشتریانی را که کاش جذب نکرده بودید. دلیلش را بگویید؛ تا جمع آشکار نکند هیچ‌کس آن را نمی‌بیند.</translation>
    </message>
    <message>
        <source>What the customer is</source>
        <translation>مشتری چگونه است</translation>
    </message>
    <message>
        <source>One of the best</source>
        <translation>یکی از بهترین‌ها</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>نامناسب</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>نام مشتری</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>More, in a few words (optional)</source>
        <translation>بیشتر، در چند کلمه (اختیاری)</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>بیشتر دربارهٔ دلیل</translation>
    </message>
    <message>
        <source>Name this customer</source>
        <translation>نامزد کردن این مشتری</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <comment>a person</comment>
        <translation>آنچه %1 می‌گوید</translation>
    </message>
    <message>
        <source>Why? Choose a reason</source>
        <translation>چرا؟ دلیلی انتخاب کنید</translation>
    </message>
    <message>
        <source>%1: one of the best</source>
        <comment>a customer</comment>
        <translation>%1: یکی از بهترین‌ها</translation>
    </message>
    <message>
        <source>%1: not a fit</source>
        <comment>a customer</comment>
        <translation>%1: نامناسب</translation>
    </message>
    <message>
        <source>Take back what is said of %1</source>
        <translation>پس گرفتن آنچه دربارهٔ %1 گفته شده</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationPanel</name>
    <message>
        <source>The best by hand</source>
        <translation>انتخاب دستی بهترین‌ها</translation>
    </message>
    <message>
        <source>Each person names in secret who is among the best and who is not a fit, and why. Then the room sees it all and settles each customer. It needs no data: names are enough.</source>
        <translation>هر کس محرمانه می‌گوید چه کسی جزو بهترین‌هاست، چه کسی نامناسب است، و چرا. سپس جمع همه را می‌بیند و دربارهٔ تک‌تک مشتریان تصمیم می‌گیرد. به داده نیازی نیست: نام‌ها کافی است.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>آشکار کردن</translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%Ln مشتری نامزد شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Nobody has been named yet.</source>
        <translation>هنوز هیچ مشتری‌ای نامزد نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) are collected, hidden until they are revealed.</source>
        <translation>
            <numerusform>%Ln نامزدی گردآوری شده است و تا آشکار شدن پنهان می‌ماند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationResults</name>
    <message numerus="yes">
        <source>%n for best</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%Ln رأی به بهترین</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for not a fit</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%Ln رأی به نامناسب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for best, %2 for not a fit</source>
        <comment>voices</comment>
        <translation>%1 رأی به بهترین، %2 رأی به نامناسب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a team and its voices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>settled: best</source>
        <translation>تصمیم: بهترین</translation>
    </message>
    <message>
        <source>settled: not best</source>
        <translation>تصمیم: نه بهترین</translation>
    </message>
    <message>
        <source>settled: not a fit</source>
        <translation>تصمیم: نامناسب</translation>
    </message>
    <message>
        <source>Settled by the room: %1</source>
        <translation>تصمیم جمع: %1</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>آنچه جمع می‌گوید</translation>
    </message>
    <message>
        <source>Collect again</source>
        <translation>گردآوری دوباره</translation>
    </message>
    <message>
        <source>Hides what was said, which people can then change</source>
        <translation>آنچه گفته شده را پنهان می‌کند تا افراد بتوانند آن را تغییر دهند</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were named.</source>
        <translation>
            <numerusform>%Ln مشتری نامزد شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them people disagree: settle these first.</source>
        <translation>
            <numerusform>دربارهٔ %Ln تا از آن‌ها اختلاف نظر هست: نخست دربارهٔ این‌ها تصمیم بگیرید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>contested</source>
        <translation>مورد اختلاف</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>reasons</comment>
        <translation>موافق: %1</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <comment>reasons</comment>
        <translation>مخالف: %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>نامناسب</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, for a customer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NumbersModel</name>
    <message>
        <source>The median: half of them have this much or more</source>
        <translation>میانه: نیمی از آن‌ها این مقدار یا بیشتر دارند</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>مشخصه</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بهترین‌ها</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>بقیه</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>تفاوت</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>میزان قطعیت</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NumbersPanel</name>
    <message>
        <source>Find a number</source>
        <translation>یافتن عدد</translation>
    </message>
    <message>
        <source>Numbers and dates, those that differ most first</source>
        <translation>عددها و تاریخ‌ها، آن‌هایی که بیشترین تفاوت را دارند در آغاز</translation>
    </message>
    <message>
        <source>Comparing the numbers of the best with those of the others…</source>
        <translation>مقایسهٔ عددهای بهترین‌ها با بقیه…</translation>
    </message>
    <message>
        <source>No number, amount or date can be compared. Those that are part of your score, or known only after the sale, stand under Left out.</source>
        <translation>هیچ عدد، مبلغ یا تاریخی را نمی‌توان مقایسه کرد. آن‌هایی که بخشی از نمرهٔ شما هستند یا فقط پس از فروش معلوم می‌شوند در «کنار گذاشته» آمده‌اند.</translation>
    </message>
    <message>
        <source>Half of the customers of a group have at least this much. Those that surely differ most stand first.</source>
        <translation>نیمی از مشتریان هر گروه دست‌کم این مقدار را دارند. آن‌هایی که با قطعیت بیشترین تفاوت را دارند در آغاز آمده‌اند.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>an attribute</comment>
        <translation>‏%1 معلوم است</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>attribute, bounds</comment>
        <translation>%1: %2 تا %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Who is your ideal customer?</source>
        <translation>مشتری ایده‌آل شما کیست؟</translation>
    </message>
    <message>
        <source>From your own customer list to a profile everyone can name, with the evidence beside every line. Choose a door.</source>
        <translation>از فهرست مشتریان خودتان تا پروفایلی که همه بتوانند نامش را ببرند، با شواهد کنار هر سطر. دری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Every step has been taken. Come back when there are new customers, or in a few weeks.</source>
        <translation>همهٔ گام‌ها برداشته شده است. با آمدن مشتریان تازه، یا چند هفتهٔ دیگر، دوباره سر بزنید.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done. Next: %3.</source>
        <translation>%1 از %2 گام انجام شده است. گام بعدی: %3.</translation>
    </message>
    <message>
        <source>The Overview shows where the project stands. The steps follow the method: gather customers, ask the team, choose the best, find what they share, write it down, meet the people, share it. A check means done, a number means that something is still to do; each step opens its page.

Beside it are the profile as it is now, with how many customers fit it, and everything that was done, newest first. There is nothing to save: every action is stored at once and can be taken back, also tomorrow.</source>
        <translation>نمای کلی نشان می‌دهد پروژه کجای راه است. گام‌ها به ترتیب روش‌اند: گردآوری مشتریان، پرسیدن از تیم، انتخاب بهترین‌ها، یافتن وجه مشترکشان، نوشتن آن، آشنا شدن با آدم‌ها، هم‌رسانی. نشان تیک یعنی انجام شده و عدد یعنی هنوز کاری مانده است؛ هر گام صفحهٔ خودش را باز می‌کند.

کنار آن، پروفایل به شکل کنونی‌اش و تعداد مشتریان جور با آن آمده است، و هر کاری که انجام شده، تازه‌ترین در بالا. نیازی به ذخیره کردن نیست: هر کار همان دم ذخیره می‌شود و می‌توان آن را برگرداند، فردا هم.</translation>
    </message>
    <message>
        <source>The customers we want more of</source>
        <translation>مشتریانی که بیشترشان را می‌خواهیم</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>بازبینی همین حالا</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::OwnPart</name>
    <message>
        <source>Your own sections</source>
        <translation>بخش‌های دلخواه</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>افزودن بخش</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>بخش تازه</translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation>عنوان بخش</translation>
    </message>
    <message>
        <source>Remove this section</source>
        <translation>حذف این بخش</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>متن بخش</translation>
    </message>
    <message>
        <source>What settles an argument about them, and has no field yet?</source>
        <translation>چه چیزی به بحث دربارهٔ آن‌ها پایان می‌دهد و هنوز فیلدی ندارد؟</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Page</name>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>کارگاه</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>بهترین مشتریان</translation>
    </message>
    <message>
        <source>Shared traits</source>
        <translation>ویژگی‌های مشترک</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>پژوهش</translation>
    </message>
    <message>
        <source>ICP</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>پرسوناها</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>هم‌رسانی</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PaperForm</name>
    <message>
        <source>Cards written on paper</source>
        <translation>کارت‌های نوشته‌شده روی کاغذ</translation>
    </message>
    <message>
        <source>Words on the card</source>
        <translation>متن کارت</translation>
    </message>
    <message>
        <source>The words on the card, then Enter</source>
        <translation>متن کارت، سپس Enter</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>بازگشت به جمع</translation>
    </message>
    <message>
        <source>Who wrote the card</source>
        <translation>نویسندهٔ کارت</translation>
    </message>
    <message>
        <source>Who: a digit for the team, or the beginning of a name</source>
        <translation>چه کسی: یک رقم برای تیم، یا آغاز یک نام</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key, team</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Anonymous: a card keeps the team, not the name. Nobody sees it before the reveal; mind that this screen is not shown to the room.</source>
        <translation>بی‌نام: کارت تیم را نگه می‌دارد، نه نام را. تا آشکار شدن هیچ‌کس آن را نمی‌بیند؛ مراقب باشید این صفحه به جمع نشان داده نشود.</translation>
    </message>
    <message>
        <source>Nobody sees the cards before the reveal; mind that this screen is not shown to the room.</source>
        <translation>تا آشکار شدن هیچ‌کس کارت‌ها را نمی‌بیند؛ مراقب باشید این صفحه به جمع نشان داده نشود.</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>بدون نویسندهٔ مشخص</translation>
    </message>
    <message>
        <source>Nobody here is called %1. Type a digit for the team, or add the person first.</source>
        <translation>اینجا کسی به نام %1 نیست. یک رقم برای تیم بنویسید یا نخست آن فرد را بیفزایید.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) typed</source>
        <translation>
            <numerusform>%Ln کارت وارد شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter alone: %1, as before.</source>
        <translation>فقط Enter: %1، مانند قبل.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ParkingLot</name>
    <message>
        <source>Parking lot</source>
        <translation>پارکینگ</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>گذاشتن فکری در پارکینگ</translation>
    </message>
    <message>
        <source>What should not be lost; Enter parks it</source>
        <translation>آنچه نباید از دست برود؛ Enter آن را به پارکینگ می‌برد</translation>
    </message>
    <message>
        <source>Nothing is parked. What leads away from the question waits here until the end of the meeting.</source>
        <translation>پارکینگ خالی است. آنچه بحث را از پرسش دور می‌کند تا پایان جلسه اینجا منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>Remove from the parking lot</source>
        <translation>حذف از پارکینگ</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ParticipantsPanel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name of the participant</source>
        <translation>نام شرکت‌کننده</translation>
    </message>
    <message>
        <source>Team of the participant</source>
        <translation>تیم شرکت‌کننده</translation>
    </message>
    <message>
        <source>Add the participant</source>
        <translation>افزودن شرکت‌کننده</translation>
    </message>
    <message>
        <source>Add who is in the room; answers then show for which team they speak.</source>
        <translation>حاضران را بیفزایید؛ آن‌گاه پاسخ‌ها نشان می‌دهند از سوی کدام تیم‌اند.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Team, or your own word for it</source>
        <translation>تیم، یا نامی که خودتان به آن می‌دهید</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%Ln نفر حاضر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · left at %2</source>
        <comment>team, time of day</comment>
        <translation>%1، رفت در %2</translation>
    </message>
    <message>
        <source>%1 · here since %2</source>
        <comment>team, time of day</comment>
        <translation>%1، حاضر از %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغییر %1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>‏%1 برگشت</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>‏%1 رفت</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonPanel</name>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>فرد تازه</translation>
    </message>
    <message>
        <source>People who were asked</source>
        <translation>پرسش‌شوندگان</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>گویندهٔ آن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>پرسنده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>«%1» تاریخ نیست. آن را مانند %2 بنویسید.</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>آنچه گفت</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>پاسخ تازه</translation>
    </message>
    <message>
        <source>In their words; Ctrl+Enter adds it</source>
        <translation>به زبان خودش؛ Ctrl+Enter آن را می‌افزاید</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>افزودن پاسخ</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>حذف این پاسخ</translation>
    </message>
    <message>
        <source>The answer was removed.</source>
        <translation>پاسخ حذف شد.</translation>
    </message>
    <message>
        <source>Say who said it first: a name, a title or a company.</source>
        <translation>نخست بگویید گفتهٔ کیست: نام، سمت یا شرکت.</translation>
    </message>
    <message>
        <source>The person and what they said were removed.</source>
        <translation>این فرد و گفته‌هایش حذف شد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaCard</name>
    <message>
        <source>usable</source>
        <translation>کاربردی</translation>
    </message>
    <message numerus="yes">
        <source>%n of 4 lines missing</source>
        <translation>
            <numerusform>%Ln سطر از ۴ سطر مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>job title, role in the purchase</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>a guess so far</source>
        <translation>تا اینجا یک حدس</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln نقل‌قول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaEditor</name>
    <message>
        <source>Remove this persona</source>
        <translation>حذف این پرسونا</translation>
    </message>
    <message>
        <source>The rest is for what decides something. If a field never settles an argument, cut it: put it away under “Fields”.</source>
        <translation>بقیه برای چیزی است که در تصمیم اثر دارد. اگر فیلدی هرگز به بحثی پایان نمی‌دهد، حذفش کنید: آن را در «فیلدها» کنار بگذارید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaSending</name>
    <message>
        <source>Copy the persona into which project?</source>
        <translation>پرسونا به کدام پروژه کپی شود؟</translation>
    </message>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>پروژه‌های Lodestar (*.icp)</translation>
    </message>
    <message>
        <source>That is this project itself. To copy the persona within it, choose one of its ICPs.</source>
        <translation>این خود همین پروژه است. برای کپی پرسونا درون آن، یکی از ICPهایش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The persona %1 is now in %2, inside the ICP %3.</source>
        <translation>پرسونای «%1» اکنون در %2، درون ICP «%3» است.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaStage</name>
    <message>
        <source>%1 · %2</source>
        <comment>job title, role in the purchase</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>به زبان خودشان</translation>
    </message>
    <message>
        <source>What sets them apart</source>
        <translation>آنچه متمایزشان می‌کند</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%Ln سطر فرق دارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaVersions</name>
    <message>
        <source>Versions of this persona</source>
        <translation>نسخه‌های این پرسونا</translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>دلیل نسخه</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>چه چیزی تغییر کرد و چرا</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>ذخیرهٔ نسخه</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Bring a version back</source>
        <translation>بازگرداندن یک نسخه</translation>
    </message>
    <message>
        <source>No version yet. A version keeps this persona as it is, with its date and reason, so that it can be compared and brought back.</source>
        <translation>هنوز نسخه‌ای نیست. نسخه این پرسونا را همان‌گونه که هست، با تاریخ و دلیلش، نگه می‌دارد تا بتوان آن را مقایسه کرد و بازگرداند.</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>نسخهٔ %1، %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, short hash</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>آن‌گونه که اکنون هست</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>Bring version %1 back</source>
        <translation>بازگرداندن نسخهٔ %1</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>هنوز چیزی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>دو نسخهٔ متفاوت انتخاب کنید.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>هر دو یک چیز می‌گویند.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are different.</source>
        <translation>
            <numerusform>%Ln سطر متفاوت است.</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>(names are hidden)</source>
        <translation>(نام‌ها پنهان است)</translation>
    </message>
    <message>
        <source>Say in a few words what changed and why, then save the version.</source>
        <translation>در چند کلمه بگویید چه چیزی و چرا تغییر کرد، سپس نسخه را ذخیره کنید.</translation>
    </message>
    <message>
        <source>Version %1 is back. The versions stay as they are.</source>
        <translation>نسخهٔ %1 بازگردانده شد. نسخه‌ها همان‌گونه می‌مانند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonasPage</name>
    <message>
        <source>ICP for a new persona</source>
        <translation>‏ICP برای پرسونای تازه</translation>
    </message>
    <message>
        <source>The ICP that a new persona belongs to</source>
        <translation>‏ICP پرسونای تازه</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>پرسونای تازه</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>پرسوناها</translation>
    </message>
    <message>
        <source>The people inside an ideal customer. First comes the ICP, then its personas.</source>
        <translation>آدم‌های درون مشتری ایده‌آل. نخست ICP می‌آید، سپس پرسوناهایش.</translation>
    </message>
    <message>
        <source>Who buys, who uses, who decides at your ideal customer? Describe one person at a time.</source>
        <translation>نزد مشتری ایده‌آل شما چه کسی می‌خرد، چه کسی استفاده می‌کند، چه کسی تصمیم می‌گیرد؟ هر بار یک نفر را توصیف کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at your ideal customers, in words that sales can use.</source>
        <translation>
            <numerusform>%Ln شخص نزد مشتریان ایده‌آل شما، با واژه‌هایی که به کار فروش می‌آید.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the company, then the person</source>
        <translation>نخست شرکت، سپس شخص</translation>
    </message>
    <message>
        <source>An ICP is a kind of company; a persona is a person in it. Define an ICP, and its personas follow.</source>
        <translation>هر ICP نوعی شرکت است؛ پرسونا شخصی در آن است. یک ICP تعریف کنید تا پرسوناهایش در پی بیایند.</translation>
    </message>
    <message>
        <source>Define an ICP</source>
        <translation>تعریف ICP</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>رفتن به نمای کلی</translation>
    </message>
    <message>
        <source>Who sits on the other side of the table?</source>
        <translation>آن سوی میز چه کسی نشسته است؟</translation>
    </message>
    <message>
        <source>Start with the person you talk to most. Four lines make a persona usable.</source>
        <translation>از شخصی شروع کنید که بیش از همه با او حرف می‌زنید. چهار سطر، پرسونا را کاربردی می‌کند.</translation>
    </message>
    <message>
        <source>Added a persona to %1</source>
        <translation>پرسونایی به «%1» افزوده شد</translation>
    </message>
    <message>
        <source>Described the persona %1</source>
        <translation>پرسونای «%1» توصیف شد</translation>
    </message>
    <message>
        <source>The persona %1 was removed.</source>
        <translation>پرسونای «%1» حذف شد.</translation>
    </message>
    <message>
        <source>A second one beside it</source>
        <translation>پرسونای دوم، کنار همین</translation>
    </message>
    <message>
        <source>Into the ICP %1</source>
        <translation>به ICP «%1»</translation>
    </message>
    <message>
        <source>Into another project…</source>
        <translation>به پروژه‌ای دیگر…</translation>
    </message>
    <message>
        <source>The persona was copied.</source>
        <translation>پرسونا کپی شد.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Chose a picture for the persona %1</source>
        <translation>تصویری برای پرسونای «%1» انتخاب شد</translation>
    </message>
    <message>
        <source>Ways to see the persona</source>
        <translation>شیوه‌های دیدن پرسونا</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>توصیف</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>پوستر</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Move this persona up in the gallery (Alt+Up)</source>
        <translation>بالا بردن این پرسونا در نگارخانه (Alt+Up)</translation>
    </message>
    <message>
        <source>Move this persona down in the gallery (Alt+Down)</source>
        <translation>پایین بردن این پرسونا در نگارخانه (Alt+Down)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Copies this persona: beside itself, into another ICP, or into another project</source>
        <translation>این پرسونا را کپی می‌کند: کنار خودش، به ICP دیگری، یا به پروژه‌ای دیگر</translation>
    </message>
    <message>
        <source>A persona is a fictional person inside an ICP: the head of planning who signs, the planner who uses it every day. Fill the four lines first: how they do it today, what is wrong with that, what limits them, and how you help. Leave a field empty when nobody knows; an empty field is a question for the next interview. A field that never settles an argument is put away under “Fields”.

Quotes come from what customers answered in Research, with who said it and when. Say of each section whether it rests on data, on opinion or on a hypothesis: the page counts how much of the persona rests on something.

Side by side compares two to four personas; Versions keeps what was agreed, compares any two of them and brings one back. Copy takes a persona to another ICP or another project. Alt+Up and Alt+Down change the order.</source>
        <translation>پرسونا شخصی خیالی درون یک ICP است: مدیر برنامه‌ریزی که امضا می‌کند، برنامه‌ریزی که هر روز از آن استفاده می‌کند. نخست چهار سطر را پر کنید: امروز چگونه انجامش می‌دهند، ایراد آن چیست، چه چیزی محدودشان می‌کند، و شما چگونه کمک می‌کنید. وقتی کسی نمی‌داند فیلد را خالی بگذارید؛ فیلد خالی پرسشی برای مصاحبهٔ بعدی است. فیلدی که هرگز به بحثی پایان نمی‌دهد در «فیلدها» کنار گذاشته می‌شود.

نقل‌قول‌ها از پاسخ‌های مشتریان در «پژوهش» می‌آید، با گوینده و زمان آن. دربارهٔ هر بخش بگویید بر داده تکیه دارد، بر نظر یا بر فرضیه: صفحه می‌شمارد چه مقدار از پرسونا پشتوانه دارد.

«کنار هم» دو تا چهار پرسونا را مقایسه می‌کند؛ «نسخه‌ها» آنچه را توافق شده نگه می‌دارد، هر دو نسخه را مقایسه می‌کند و یکی را بازمی‌گرداند. «کپی» پرسونا را به ICP یا پروژه‌ای دیگر می‌برد. Alt+Up و Alt+Down ترتیب را تغییر می‌دهند.</translation>
    </message>
    <message>
        <source>a customer (names are hidden)</source>
        <translation>یک مشتری (نام‌ها پنهان است)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PinPanel</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Why, in a few words; the reason stays with the decision</source>
        <translation>چرا، در چند کلمه؛ دلیل کنار تصمیم می‌ماند</translation>
    </message>
    <message>
        <source>Count as best</source>
        <translation>جزو بهترین‌ها</translation>
    </message>
    <message>
        <source>Count as not best</source>
        <translation>بیرون از بهترین‌ها</translation>
    </message>
    <message>
        <source>Let the score decide</source>
        <translation>به تشخیص نمره</translation>
    </message>
    <message>
        <source>Not rated: less than half of the weight has a known value.</source>
        <translation>بدون نمره: کمتر از نیمی از وزن مقدار معلوم دارد.</translation>
    </message>
    <message>
        <source>Score %1, from %2 of the weight.</source>
        <translation>نمرهٔ %1، از %2 وزن.</translation>
    </message>
    <message>
        <source>Counted as best by %1 on %2.</source>
        <translation>به دست %1 در %2 جزو بهترین‌ها شمرده شد.</translation>
    </message>
    <message>
        <source>Counted as not best by %1 on %2.</source>
        <translation>به دست %1 در %2 بیرون از بهترین‌ها شمرده شد.</translation>
    </message>
    <message>
        <source>Say why: a decision without its reason cannot be understood next quarter.</source>
        <translation>دلیلش را بگویید: تصمیم بی‌دلیل را فصل بعد نمی‌توان فهمید.</translation>
    </message>
    <message>
        <source>Called not a fit by %1 on %2.</source>
        <translation>به دست %1 در %2 نامناسب شمرده شد.</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>نامناسب</translation>
    </message>
    <message>
        <source>Never best, and not the kind of customer we want more of</source>
        <translation>هرگز جزو بهترین‌ها نیست، و از آن نوع مشتری نیست که بیشترش را بخواهیم</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PortraitPart</name>
    <message>
        <source>Portrait</source>
        <translation>تصویر چهره</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>شیوهٔ ترسیم</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>انتخاب تصویر…</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or BMP. It is cut to a square and made small; where and when it was taken is not kept.</source>
        <translation>‏PNG، JPEG، WebP یا BMP. به شکل مربع بریده و کوچک می‌شود؛ مکان و زمان عکس نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Draw it instead</source>
        <translation>ترسیم آن به‌جای عکس</translation>
    </message>
    <message>
        <source>In words, for those who do not see it</source>
        <translation>به زبان ساده، برای کسانی که آن را نمی‌بینند</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>رنگ %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PosterView</name>
    <message>
        <source>Poster of %1</source>
        <translation>پوستر %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProofPanel</name>
    <message>
        <source>On customers held back, drafted the same way</source>
        <translation>روی مشتریان نگه‌داشته‌شده برای آزمون، با پیش‌نویسی به همان روش</translation>
    </message>
    <message>
        <source>On the customers it was written from</source>
        <translation>روی مشتریانی که تعریف از روی آن‌ها نوشته شد</translation>
    </message>
    <message>
        <source>On customers of a later list</source>
        <translation>روی مشتریان یک فهرست بعدی</translation>
    </message>
    <message>
        <source>For comparison: all attributes, on customers held back</source>
        <translation>برای مقایسه: همهٔ مشخصه‌ها، روی مشتریان نگه‌داشته‌شده برای آزمون</translation>
    </message>
    <message>
        <source>For comparison: all attributes, on their own customers</source>
        <translation>برای مقایسه: همهٔ مشخصه‌ها، روی همان مشتریان خودشان</translation>
    </message>
    <message>
        <source>The figure is the share of pairs, one best customer and one other, in which the best one gets more points.</source>
        <translation>این عدد سهم جفت‌هایی است، از یک مشتری برتر و یکی دیگر، که در آن‌ها مشتری برتر امتیاز بیشتری می‌گیرد.</translation>
    </message>
    <message>
        <source>The figure is the share of pairs, one best customer and one other, in which the best one gets more points. Held back: the customers are dealt into %1 parts, %2 times over; each part is judged by a definition whose criteria from the data were chosen anew without it.</source>
        <translation>این عدد سهم جفت‌هایی است، از یک مشتری برتر و یکی دیگر، که در آن‌ها مشتری برتر امتیاز بیشتری می‌گیرد. نگه‌داشته‌شده برای آزمون: مشتریان %2 بار به %1 بخش تقسیم می‌شوند؛ هر بخش با تعریفی سنجیده می‌شود که معیارهای داده‌ای‌اش بدون آن بخش از نو انتخاب شده است.</translation>
    </message>
    <message>
        <source>What every tier holds</source>
        <translation>در هر رده چیست</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>بررسی همین حالا</translation>
    </message>
    <message>
        <source>Does the definition find the customers you want more of?</source>
        <translation>آیا تعریف مشتریانی را که بیشتر می‌خواهید پیدا می‌کند؟</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>best customers, customers of a tier</comment>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>best customers in this tier</source>
        <translation>مشتریان برتر در این رده</translation>
    </message>
    <message>
        <source>Without a customer list there is nothing to check it on. Import your customers.</source>
        <translation>بدون فهرست مشتریان مبنایی برای بررسی نیست. مشتریان خود را وارد کنید.</translation>
    </message>
    <message>
        <source>There is nothing to check before the first criterion.</source>
        <translation>پیش از نخستین معیار چیزی برای بررسی نیست.</translation>
    </message>
    <message>
        <source>Checking on customers held back</source>
        <translation>بررسی روی مشتریان نگه‌داشته‌شده برای آزمون</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>بررسی متوقف شد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProofTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, its range</comment>
        <translation>‏%1 (%2 تا %3)</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Rated customers in this tier, as the definition is written</source>
        <translation>مشتریان نمره‌دار در این رده، طبق تعریف نوشته‌شده</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>تعداد بهترین‌ها</translation>
    </message>
    <message>
        <source>Precision: of the customers in this tier, so many are best</source>
        <translation>دقت (precision): چه سهمی از مشتریان این رده جزو بهترین‌هاست</translation>
    </message>
    <message>
        <source>Share best</source>
        <translation>سهم بهترین‌ها</translation>
    </message>
    <message>
        <source>Recall: of all best customers, so many are in this tier</source>
        <translation>بازیابی (recall): چه سهمی از همهٔ مشتریان برتر در این رده است</translation>
    </message>
    <message>
        <source>Of all best</source>
        <translation>از همهٔ بهترین‌ها</translation>
    </message>
    <message>
        <source>How much more often a best customer is met here than among all</source>
        <translation>مشتری برتر اینجا چند برابرِ کل مشتریان دیده می‌شود</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>چند برابر (lift)</translation>
    </message>
    <message>
        <source>Share best among customers held back, in definitions drafted the same way without them</source>
        <translation>سهم بهترین‌ها در میان مشتریان نگه‌داشته‌شده برای آزمون، در تعریف‌هایی که به همان روش و بدون آن‌ها پیش‌نویس شده‌اند</translation>
    </message>
    <message>
        <source>Held back: share best</source>
        <translation>نگه‌داشته‌شده برای آزمون: سهم بهترین‌ها</translation>
    </message>
    <message>
        <source>Of all best customers held back, so many came into this tier</source>
        <translation>چه سهمی از همهٔ مشتریان برترِ نگه‌داشته‌شده برای آزمون به این رده آمد</translation>
    </message>
    <message>
        <source>Held back: of all best</source>
        <translation>نگه‌داشته‌شده برای آزمون: از همهٔ بهترین‌ها</translation>
    </message>
    <message>
        <source>Median value</source>
        <translation>مقدار میانه</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>میانهٔ %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectDetail</name>
    <message>
        <source>Choose a line of the list to see why it stands there.</source>
        <translation>سطری از فهرست را انتخاب کنید تا ببینید چرا در آن جایگاه است.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Answer with yes: %1</source>
        <translation>پاسخ بله: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Answer with no: %1</source>
        <translation>پاسخ خیر: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation>پس گرفتن پاسخ: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectFacts</name>
    <message numerus="yes">
        <source>%n become Best with a good answer to it alone.</source>
        <translation>
            <numerusform>%Ln مورد تنها با پاسخی خوب به همین «بهترین» می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become Best for certain with it alone.</source>
        <translation>
            <numerusform>%Ln مورد تنها با همین، با قطعیت «بهترین» می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to find out first</source>
        <translation>آنچه باید نخست فهمید</translation>
    </message>
    <message>
        <source>Nothing that one or two facts could change: what is known decides.</source>
        <translation>هیچ چیز نیست که یک یا دو نکته بتواند تغییرش دهد: آنچه معلوم است تعیین‌کننده است.</translation>
    </message>
    <message numerus="yes">
        <source>For %n: %1</source>
        <comment>for how many what is to be found out</comment>
        <translation>
            <numerusform>برای %Ln مورد: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectHead</name>
    <message>
        <source>Plain column names</source>
        <translation>نام ستون‌های ساده</translation>
    </message>
    <message>
        <source>Column names of HubSpot</source>
        <translation>نام ستون‌های HubSpot</translation>
    </message>
    <message>
        <source>Column names of Salesforce</source>
        <translation>نام ستون‌های Salesforce</translation>
    </message>
    <message>
        <source>Column names of Pipedrive</source>
        <translation>نام ستون‌های Pipedrive</translation>
    </message>
    <message>
        <source>List to score</source>
        <translation>فهرست برای نمره‌دهی</translation>
    </message>
    <message>
        <source>Definition to score against</source>
        <translation>تعریفی که با آن نمره داده می‌شود</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>وارد کردن مشتریان احتمالی</translation>
    </message>
    <message>
        <source>Save for the CRM…</source>
        <translation>ذخیره برای CRM…</translation>
    </message>
    <message>
        <source>Our customers: %1</source>
        <translation>مشتریان ما: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a list, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Working definition</source>
        <translation>تعریف جاری</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <comment>number, date</comment>
        <translation>نسخهٔ %1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>where prospects stand, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out customers (%1)</source>
        <comment>how many</comment>
        <translation>کنار گذاشتن مشتریان (%1)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectListCard</name>
    <message>
        <source>Find in the list</source>
        <translation>یافتن در فهرست</translation>
    </message>
    <message>
        <source>Prospects, nearest to Best first</source>
        <translation>مشتریان احتمالی، نزدیک‌ترین به «بهترین» در آغاز</translation>
    </message>
    <message>
        <source>%1 of %2 lines are shown.</source>
        <translation>‏%1 از %2 سطر نمایش داده می‌شود.</translation>
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
        <translation>‏%1 تا %2</translation>
    </message>
    <message>
        <source>How much of the weight of the criteria has an answer</source>
        <translation>چه مقدار از وزن معیارها پاسخ دارد</translation>
    </message>
    <message>
        <source>What the points can still become, when the rest is known</source>
        <translation>وقتی بقیه معلوم شود، امتیاز هنوز به چه می‌تواند برسد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>می‌تواند باشد</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معلوم</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>آنچه باید فهمید</translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation>هم‌اکنون مشتری</translation>
    </message>
    <message>
        <source>Best ICP</source>
        <translation>مناسب‌ترین ICP</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectStage</name>
    <message numerus="yes">
        <source>%1 of %n prospect(s) are Best, %2 of them for certain.</source>
        <translation>
            <numerusform>‏%1 از %Ln مشتری احتمالی «بهترین»‌اند، %2 تا از آن‌ها با قطعیت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) are Best, %2 of them for certain.</source>
        <translation>
            <numerusform>‏%1 از %Ln مشتری «بهترین»‌اند، %2 تا از آن‌ها با قطعیت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are one fact away.</source>
        <translation>
            <numerusform>%Ln مورد دیگر تنها یک نکته تا آن فاصله دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are customers already.</source>
        <translation>
            <numerusform>%Ln مورد هم‌اکنون مشتری است.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation>‏%1 تا %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectWhatIf</name>
    <message>
        <source>What if?</source>
        <translation>چه می‌شد اگر…؟</translation>
    </message>
    <message>
        <source>Change something and see who moves. Nothing is saved until you take it over.</source>
        <translation>چیزی را تغییر دهید و ببینید چه کسی جابه‌جا می‌شود. تا وقتی آن را به تعریف نبرید چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Criterion to change</source>
        <translation>معیاری که تغییر کند</translation>
    </message>
    <message>
        <source>What the criterion is</source>
        <translation>نوع معیار</translation>
    </message>
    <message>
        <source>Points of the criterion</source>
        <translation>امتیاز معیار</translation>
    </message>
    <message>
        <source>Ask for something else</source>
        <translation>لازم دانستن چیزی دیگر</translation>
    </message>
    <message>
        <source>Asks for %1: %2</source>
        <comment>attribute, values</comment>
        <translation>می‌خواهد: %1: %2</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Best from, points</source>
        <translation>«بهترین» از چند امتیاز</translation>
    </message>
    <message>
        <source>Good from, points</source>
        <translation>«خوب» از چند امتیاز</translation>
    </message>
    <message>
        <source>Show only who moves</source>
        <translation>نمایش فقط جابه‌جاشده‌ها</translation>
    </message>
    <message>
        <source>Take over into the definition</source>
        <translation>بردن به تعریف</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>A statement that people answer.</source>
        <translation>گزاره‌ای که افراد به آن پاسخ می‌دهند.</translation>
    </message>
    <message>
        <source>Best from %1</source>
        <translation>«بهترین» از %1</translation>
    </message>
    <message>
        <source>Good from %1</source>
        <translation>«خوب» از %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectsPanel</name>
    <message>
        <source>Whom to call next: a list of companies, each held against this ICP.</source>
        <translation>با چه کسی تماس بگیریم: فهرستی از شرکت‌ها، هر یک در برابر این ICP.</translation>
    </message>
    <message>
        <source>Nothing to score by yet</source>
        <translation>هنوز مبنایی برای نمره‌دهی نیست</translation>
    </message>
    <message>
        <source>Prospects are scored by the criteria of the ICP. Add one or more first.</source>
        <translation>مشتریان احتمالی با معیارهای ICP نمره می‌گیرند. نخست یک یا چند معیار بیفزایید.</translation>
    </message>
    <message>
        <source>To the definition</source>
        <translation>به تعریف</translation>
    </message>
    <message>
        <source>Whom to call next?</source>
        <translation>نوبت تماس با کیست؟</translation>
    </message>
    <message>
        <source>Import a list of companies that you do not sell to yet, as it comes out of the CRM or from a directory. Each is held against this ICP: its tier, its points, why, and what to find out about it first.</source>
        <translation>فهرست شرکت‌هایی را که هنوز به آن‌ها نمی‌فروشید وارد کنید، همان‌گونه که از CRM یا یک راهنمای شرکت‌ها بیرون می‌آید. هر یک با این ICP سنجیده می‌شود: رده‌اش، امتیازش، چرایی آن، و آنچه باید نخست درباره‌اش فهمید.</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>وارد کردن مشتریان احتمالی</translation>
    </message>
    <message>
        <source>Score our customers instead</source>
        <translation>نمره‌دهی به مشتریان خودمان به‌جای آن</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>نمره‌دهی</translation>
    </message>
    <message>
        <source>Scoring was cancelled. Choose the list above to score it after all.</source>
        <translation>نمره‌دهی لغو شد. اگر باز هم می‌خواهید نمره بگیرد، فهرست را در بالا انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 would be Best instead of %2.</source>
        <translation>‏%1 مشتری احتمالی به‌جای %2 در ردهٔ «بهترین» می‌بود.</translation>
    </message>
    <message>
        <source>Nobody moves.</source>
        <translation>هیچ موردی جابه‌جا نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 move up, %2 down, %3 to or from “not enough information” or “disqualified”.</source>
        <translation>‏%1 مورد بالا می‌رود، %2 پایین، و %3 به «اطلاعات ناکافی» یا «ردشده» می‌رود یا از آن بیرون می‌آید.</translation>
    </message>
    <message>
        <source>Took over what was tried out on the prospects</source>
        <translation>آنچه روی مشتریان احتمالی آزموده شد به تعریف برده شد</translation>
    </message>
    <message>
        <source>Save the list for the CRM</source>
        <translation>ذخیرهٔ فهرست برای CRM</translation>
    </message>
    <message>
        <source>prospects</source>
        <translation>مشتریان-احتمالی</translation>
    </message>
    <message>
        <source>Table (*.csv);;Workbook (*.xlsx);;JSON (*.json)</source>
        <translation>جدول (*.csv);;کارپوشه (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>در حال نوشتن فهرست</translation>
    </message>
    <message>
        <source>%1 lines were saved to %2.</source>
        <translation>‏%1 سطر در %2 ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QualityPanel</name>
    <message>
        <source>Quality of the data</source>
        <translation>کیفیت داده‌ها</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>بررسی داده‌ها</translation>
    </message>
    <message>
        <source>The data was not looked at. Open this view again to start over.</source>
        <translation>داده‌ها بررسی نشد. برای آغاز دوباره این نما را باز کنید.</translation>
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
        <translation>انتخاب پرسش‌ها</translation>
    </message>
    <message>
        <source>No question is chosen: the one on screen is meant.</source>
        <translation>پرسشی انتخاب نشده است: همان که روی صفحه است در نظر گرفته می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%Ln پرسش انتخاب شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionEditor</name>
    <message>
        <source>Words of the question</source>
        <translation>متن پرسش</translation>
    </message>
    <message>
        <source>The question, as it is read out</source>
        <translation>پرسش، همان‌گونه که خوانده می‌شود</translation>
    </message>
    <message>
        <source>Group of the question</source>
        <translation>گروه پرسش</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>چرا پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>نگه داشتن پرسش</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Shipped words</source>
        <translation>متن اصلی</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>پرسشی از خودتان</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>پرسش شما</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>به زبان خودتان</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionHeading</name>
    <message>
        <source>Ask further</source>
        <translation>پرسش‌های بیشتر</translation>
    </message>
    <message>
        <source>Question %1 of 25 · asked of: %2</source>
        <translation>پرسش %1 از ۲۵، از: %2</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>a follow-up question in a list</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionModel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%Ln پاسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1: %2 (%3)</source>
        <translation>پرسش %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Warm-up: %1 (%2)</source>
        <translation>دست‌گرمی: %1 (%2)</translation>
    </message>
    <message>
        <source>Own question: %1 (%2)</source>
        <translation>پرسش خودمان: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group, questions begun, all</comment>
        <translation>%1، %2 از %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionPanel</name>
    <message>
        <source>What the room does</source>
        <translation>آنچه جمع انجام می‌دهد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>یافتن پرسش</translation>
    </message>
    <message>
        <source>Order, own questions, put away</source>
        <translation>ترتیب، پرسش‌های خودتان، کنار گذاشتن</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>کدام پرسش‌ها نشان داده می‌شوند</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>همهٔ پرسش‌ها</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>آنچه باز است</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>کنارگذاشته‌ها</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>افزودن پرسش</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>تغییر متن</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore the 25 questions</source>
        <translation>بازگرداندن ۲۵ پرسش</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>پارکینگ</translation>
    </message>
    <message>
        <source>What was kept for later: send each card to a question, or decide that it can go.</source>
        <translation>آنچه برای بعد نگه داشته شد: هر کارت را به پرسشی بفرستید، یا تصمیم بگیرید که لازم نیست.</translation>
    </message>
    <message>
        <source>Nothing is open: every question is decided.</source>
        <translation>چیزی باز نیست: دربارهٔ هر پرسش تصمیم گرفته شده است.</translation>
    </message>
    <message>
        <source>No question is put away.</source>
        <translation>هیچ پرسشی کنار گذاشته نشده است.</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>هیچ پرسشی این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>The question is put away. Its answers are kept.</source>
        <translation>پرسش کنار گذاشته شد. پاسخ‌هایش نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuoteChooser</name>
    <message>
        <source>What customers said</source>
        <translation>گفته‌های مشتریان</translation>
    </message>
    <message>
        <source>Find in what they said</source>
        <translation>یافتن در گفته‌هایشان</translation>
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
            <numerusform>%Ln مورد دیگر: برای محدود کردن فهرست بنویسید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody said anything like that.</source>
        <translation>هیچ‌کس چنین چیزی نگفته است.</translation>
    </message>
    <message>
        <source>Enter takes the one that is marked.</source>
        <translation>کلید Enter مورد نشان‌گذاری‌شده را می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuotesPanel</name>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Questions that were asked</source>
        <translation>پرسش‌های پرسیده‌شده</translation>
    </message>
    <message>
        <source>Find in what they said</source>
        <translation>یافتن در گفته‌هایشان</translation>
    </message>
    <message>
        <source>Give them a theme…</source>
        <translation>دادن موضوع…</translation>
    </message>
    <message>
        <source>The selected answers say the same: name it (Ctrl+G)</source>
        <translation>پاسخ‌های انتخاب‌شده یک چیز می‌گویند: به آن نام بدهید (Ctrl+G)</translation>
    </message>
    <message>
        <source>Take out of the theme</source>
        <translation>بیرون آوردن از موضوع</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>آنچه گفتند</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <extracomment>a question; how many people spoke of it</extracomment>
        <translation>
            <numerusform>%1، %Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 said so, likely %4 to %5</source>
        <comment>theme and people</comment>
        <translation>%1: %2 از %3 نفر چنین گفتند، احتمالاً %4 تا %5</translation>
    </message>
    <message>
        <source>Select the answers that say the same first.</source>
        <translation>نخست پاسخ‌هایی را که یک چیز می‌گویند انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Theme of %n answer(s)</source>
        <translation>
            <numerusform>موضوع %Ln پاسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>What do they say, in a word or two?</source>
        <translation>در یکی دو واژه، چه می‌گویند؟</translation>
    </message>
    <message>
        <source>Give the theme</source>
        <translation>دادن موضوع</translation>
    </message>
    <message>
        <source>What our customers say</source>
        <translation>آنچه مشتریانمان می‌گویند</translation>
    </message>
    <message>
        <source>What we heard in interviews</source>
        <translation>آنچه در مصاحبه‌ها شنیدیم</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuotesPart</name>
    <message>
        <source>In their own words</source>
        <translation>به زبان خودشان</translation>
    </message>
    <message>
        <source>One sentence of a real customer says more than a page about one. Choose it from what they answered, or type what was said and by whom.</source>
        <translation>یک جمله از مشتری واقعی گویاتر از یک صفحه دربارهٔ اوست. آن را از پاسخ‌ها انتخاب کنید، یا بنویسید چه گفته شد و چه کسی گفت.</translation>
    </message>
    <message>
        <source>Choose from what customers said…</source>
        <translation>انتخاب از گفته‌های مشتریان…</translation>
    </message>
    <message>
        <source>A new quote</source>
        <translation>نقل‌قول تازه</translation>
    </message>
    <message>
        <source>A sentence that a real customer said, word for word.</source>
        <translation>جمله‌ای که یک مشتری واقعی گفته، کلمه‌به‌کلمه.</translation>
    </message>
    <message>
        <source>Source of the new quote</source>
        <translation>منبع نقل‌قول تازه</translation>
    </message>
    <message>
        <source>Who said it, when, and to whom?</source>
        <translation>چه کسی، چه زمانی و به چه کسی گفت؟</translation>
    </message>
    <message>
        <source>Add the quote</source>
        <translation>افزودن نقل‌قول</translation>
    </message>
    <message>
        <source>Speaks for the whole</source>
        <translation>گویای کل پرسونا</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <comment>name of a section</comment>
        <translation>گویای: %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Source of the quote</source>
        <translation>منبع نقل‌قول</translation>
    </message>
    <message>
        <source>What the quote speaks for</source>
        <translation>نقل‌قول گویای چیست</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>کجا گفته شد</translation>
    </message>
    <message>
        <source>Remove this quote</source>
        <translation>حذف این نقل‌قول</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>نام‌ها پنهان است</translation>
    </message>
    <message>
        <source>Nobody outside the room has been asked yet. Research keeps what customers say.</source>
        <translation>هنوز از هیچ‌کس بیرون از جمع پرسیده نشده است. گفته‌های مشتریان در «پژوهش» نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The answer that this was chosen from is no longer in the project.</source>
        <translation>پاسخی که این از آن انتخاب شده بود دیگر در پروژه نیست.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>یافتن هر چیز</translation>
    </message>
    <message>
        <source>Pages, questions, customers and actions (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>صفحه‌ها، پرسش‌ها، مشتریان و کارها (%1)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>همهٔ صفحه‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RailItem</name>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>آغازشده</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>page %1 of %2, %3 %4</source>
        <extracomment>What a screen reader says of a page in the rail: its place, how far it is, and a note such as &quot;212&quot;</extracomment>
        <translation>صفحهٔ %1 از %2، %3 %4</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RangeBars</name>
    <message>
        <source>Draw over the bars to choose a range</source>
        <translation>برای انتخاب بازه روی میله‌ها بکشید</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RangeFilter</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>کمتر از</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>بدون مقدار: %1</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-24, or a year alone.</source>
        <translation>‏«%1» تاریخ نیست. آن را به شکل 2026-11-24 یا فقط سال بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>‏«%1» عدد نیست.</translation>
    </message>
    <message>
        <source>The first is greater than the second: no row can be between them.</source>
        <translation>اولی از دومی بزرگ‌تر است: هیچ سطری نمی‌تواند میان آن‌ها باشد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RankingModel</name>
    <message>
        <source>not rated</source>
        <translation>بدون نمره</translation>
    </message>
    <message>
        <source>How much of the weight has a known value for this customer</source>
        <translation>چه مقدار از وزن برای این مشتری مقدار معلوم دارد</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نمره</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معلوم</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>best</source>
        <translation>بهترین</translation>
    </message>
    <message>
        <source>best, counted by hand</source>
        <translation>بهترین، دستی</translation>
    </message>
    <message>
        <source>not best, counted by hand</source>
        <translation>نه بهترین، دستی</translation>
    </message>
    <message>
        <source>not best</source>
        <translation>نه بهترین</translation>
    </message>
    <message>
        <source>not a fit, decided by hand</source>
        <translation>نامناسب، تصمیم دستی</translation>
    </message>
    <message>
        <source>How often the customer stays best when the weights move: solid from 90 %, near miss below 50 %</source>
        <translation>مشتری چند بار جزو بهترین‌ها می‌ماند وقتی وزن‌ها جابه‌جا شوند: پایدار از ۹۰٪ به بالا، نزدیک به مرز زیر ۵۰٪</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>نامناسب</translation>
    </message>
    <message>
        <source>depends</source>
        <comment>how firm a customer&apos;s place is</comment>
        <translation>بستگی دارد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RankingPanel</name>
    <message>
        <source>Best %1</source>
        <comment>a list of customers and their number</comment>
        <translation>بهترین‌ها %1</translation>
    </message>
    <message>
        <source>Not a fit %1</source>
        <comment>a list of customers and their number</comment>
        <translation>نامناسب %1</translation>
    </message>
    <message>
        <source>Rest %1</source>
        <comment>a list of customers and their number</comment>
        <translation>بقیه %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>a list of customers and their number</comment>
        <translation>همه %1</translation>
    </message>
    <message>
        <source>How firm is the choice?</source>
        <translation>این انتخاب چقدر ثبات دارد؟</translation>
    </message>
    <message>
        <source>Lists of the customers</source>
        <translation>فهرست‌های مشتریان</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>یافتن مشتری</translation>
    </message>
    <message>
        <source>Ranked customers</source>
        <translation>مشتریان رتبه‌بندی‌شده</translation>
    </message>
    <message>
        <source>No customer&apos;s name contains these letters.</source>
        <translation>نام هیچ مشتری‌ای این حروف را ندارد.</translation>
    </message>
    <message>
        <source>Nobody is called not a fit. Choose a customer in another list and say so below, with the reason; it sharpens what the best share.</source>
        <translation>هیچ مشتری‌ای نامناسب شمرده نشده است. مشتری‌ای را در فهرستی دیگر انتخاب کنید و همین را همراه دلیل پایین آن بگویید؛ وجه مشترک بهترین‌ها روشن‌تر می‌شود.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>هیچ مشتری‌ای در این فهرست نیست.</translation>
    </message>
    <message>
        <source>The first %1 of %2. Type above to find anyone else.</source>
        <translation>%1 مشتری نخست از %2. برای یافتن بقیه بالا بنویسید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ReadingPanel</name>
    <message>
        <source>Detect</source>
        <translation>تشخیص خودکار</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>تشخیص داده‌شده: %1</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>فایل چگونه خوانده می‌شود</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>جداکنندهٔ ستون‌ها</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>نشان اعشار</translation>
    </message>
    <message>
        <source>The first row holds the names</source>
        <translation>سطر نخست نام‌ها را دارد</translation>
    </message>
    <message>
        <source>More about the reading</source>
        <translation>بیشتر دربارهٔ خواندن</translation>
    </message>
    <message>
        <source>Cells are quoted with</source>
        <translation>نقل‌قول خانه‌ها</translation>
    </message>
    <message>
        <source>A backslash makes a quote part of the text</source>
        <translation>بک‌اسلش نقل‌قول را بخشی از متن می‌کند</translation>
    </message>
    <message>
        <source>Lines to skip at the beginning</source>
        <translation>خط‌هایی که در آغاز رد می‌شوند</translation>
    </message>
    <message>
        <source>Detect these again</source>
        <translation>تشخیص دوبارهٔ این‌ها</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>کاما</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جهش (Tab)</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>point: 2.5</source>
        <translation>نقطه: 2.5</translation>
    </message>
    <message>
        <source>comma: 2,5</source>
        <translation>کاما: 2,5</translation>
    </message>
    <message>
        <source>double quotes: &quot;text&quot;</source>
        <translation>نقل‌قول دوتایی: &quot;text&quot;</translation>
    </message>
    <message>
        <source>apostrophes: &apos;text&apos;</source>
        <translation>آپوستروف: &apos;text&apos;</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2025</source>
        <translation>تاریخ‌هایی مانند 3/4/2025</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>روز، ماه، سال</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>ماه، روز، سال</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>سال، ماه، روز</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RecipeChange</name>
    <message>
        <source>Changing the table</source>
        <translation>تغییر جدول</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RecipePanel</name>
    <message>
        <source>Recipe (%1)</source>
        <comment>number of corrections</comment>
        <translation>دستور اصلاح (%1)</translation>
    </message>
    <message>
        <source>Nothing was corrected yet</source>
        <translation>هنوز چیزی اصلاح نشده است</translation>
    </message>
    <message>
        <source>Merged spellings, filled cells and duplicates are kept here as steps over the imported table, which itself never changes. They are applied to your next import too.</source>
        <translation>نگارش‌های ادغام‌شده، خانه‌های پرشده و تکراری‌ها اینجا به‌صورت گام‌هایی روی جدول واردشده نگه داشته می‌شوند و خود جدول هرگز تغییر نمی‌کند. این گام‌ها در وارد کردن بعدی هم اعمال می‌شوند.</translation>
    </message>
    <message>
        <source>Steps over the imported table, which itself never changes; the newest first. They are applied to your next import too.</source>
        <translation>گام‌هایی روی جدول واردشده که خودش هرگز تغییر نمی‌کند؛ تازه‌ترین‌ها نخست. در وارد کردن بعدی هم اعمال می‌شوند.</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <comment>a correction</comment>
        <translation>اعمال: %1</translation>
    </message>
    <message>
        <source>Apply this step</source>
        <translation>اعمال این گام</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a correction</comment>
        <translation>حذف: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RefusalView</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>باز کردن %1 ممکن نشد</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>باز کردن فقط‌خواندنی</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>انتخاب فایل دیگر…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RelatePanel</name>
    <message>
        <source>What each table is</source>
        <translation>هر جدول چیست</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>چگونه به هم تعلق دارند</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>آیا این‌ها یکی هستند؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%Ln جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the tables</source>
        <translation>بررسی جدول‌ها</translation>
    </message>
    <message>
        <source>Matching rows to customers</source>
        <translation>تطبیق سطرها با مشتریان</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s). Nothing is in the project yet.</source>
        <translation>
            <numerusform>%Ln جدول. هنوز چیزی در پروژه نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>چیست</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>‏%1 چیست</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Column of %1 that names the customer</source>
        <translation>ستونی از %1 که مشتری را نام می‌برد</translation>
    </message>
    <message>
        <source>The same in the customers&apos; table</source>
        <translation>همان در جدول مشتریان</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>تطبیق با</translation>
    </message>
    <message>
        <source>which is</source>
        <comment>a column of one table is a column of another</comment>
        <translation>که همان است با</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <comment>key, key, why</comment>
        <translation>‏%1 همان %2 است (%3)</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>به تصمیم شما</translation>
    </message>
    <message>
        <source>Accept all that differ only in spelling or legal form</source>
        <translation>پذیرفتن همهٔ آن‌هایی که فقط در نگارش یا شکل حقوقی تفاوت دارند</translation>
    </message>
    <message>
        <source>The %1 with most rows are shown; the others can be decided after the import.</source>
        <translation>%1 موردی که بیشترین سطر را دارند نشان داده شده است؛ دربارهٔ بقیه پس از وارد کردن می‌توان تصمیم گرفت.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>وارد کردن</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) were imported.</source>
        <translation>
            <numerusform>%Ln جدول وارد شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows without a customer are listed under “Related”.</source>
        <translation>%1 سطر بدون مشتری در «مرتبط» فهرست شده است.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table, question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (taken for now)</source>
        <translation>%1 (فعلاً فرض شده)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RelatedTables</name>
    <message>
        <source>Deals, orders, survey answers or web visits can be brought together with your customers: drop their files on this window, or add them here. Revenue, won deals, sales cycle and products become columns of the customers&apos; table.</source>
        <translation>معامله‌ها، سفارش‌ها، پاسخ‌های نظرسنجی یا بازدیدهای وب را می‌توان کنار مشتریان خود آورد: فایل‌هایشان را روی این پنجره رها کنید یا اینجا بیفزایید. درآمد، معامله‌های موفق، چرخهٔ فروش و محصولات، ستون‌های جدول مشتریان می‌شوند.</translation>
    </message>
    <message>
        <source>Add tables</source>
        <translation>افزودن جدول‌ها</translation>
    </message>
    <message>
        <source>Columns made of it: %1.</source>
        <translation>ستون‌هایی که از آن ساخته شده: %1.</translation>
    </message>
    <message>
        <source>Not found: %1 keys, those with most rows first</source>
        <comment>list is cut</comment>
        <translation>پیدا نشد: %1 کلید، نخست آن‌هایی که بیشترین سطر را دارند</translation>
    </message>
    <message numerus="yes">
        <source>Not found: %n key(s)</source>
        <translation>
            <numerusform>پیدا نشد: %Ln کلید</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of %1 that were not found</source>
        <translation>کلیدهای %1 که پیدا نشد</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>به تصمیم شما</translation>
    </message>
    <message>
        <source>%1 means nobody (%2)</source>
        <comment>key, why</comment>
        <translation>‏%1 یعنی هیچ‌کس (%2)</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <comment>key, key, why</comment>
        <translation>‏%1 همان %2 است (%3)</translation>
    </message>
    <message>
        <source>Is %1 the same as %2? (%3)</source>
        <comment>key, key, why</comment>
        <translation>آیا %1 همان %2 است؟ (%3)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>یکی نیستند</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>یکی هستند</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does: to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Matching rows to customers</source>
        <translation>تطبیق سطرها با مشتریان</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ResearchPage</name>
    <message>
        <source>Beliefs, and how to test them</source>
        <translation>باورها و راه آزمودنشان</translation>
    </message>
    <message>
        <source>A team with three customers works on hypotheses. Open or create a project to write them down.</source>
        <translation>تیمی با سه مشتری با فرضیه کار می‌کند. برای نوشتن فرضیه‌ها پروژه‌ای باز کنید یا بسازید.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>رفتن به نمای کلی</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>فرضیه‌ها</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>پژوهش</translation>
    </message>
    <message>
        <source>What you believe about your customers, and how to find out.</source>
        <translation>آنچه دربارهٔ مشتریانتان باور دارید و راه پی بردن به آن.</translation>
    </message>
    <message>
        <source>Ways of finding out</source>
        <translation>راه‌های پی بردن</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>نظرسنجی</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>مصاحبه‌ها</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>وب</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>فناوری</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>رقیبان</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>A hypothesis is a belief with a test. Write what you believe, say how strongly, and how you would find out; agree before the first interview below which share you give it up. Later note how many said so, and how good the evidence is, from an opinion up to customers who paid again. Strong beliefs with weak evidence stand first: they are the most dangerous ones. A hypothesis that names an attribute of customers is held against the data once there is some, and can become a criterion of the ICP, marked as a hypothesis. The other tabs find out: four questions to your customers, interviews, the figures of your web pages and posts, technologies, competitors. “What next” lists what is open.</source>
        <translation>فرضیه باوری است همراه با آزمون. بنویسید چه باوری دارید، چقدر محکم، و چگونه به درستی‌اش پی می‌برید؛ پیش از نخستین مصاحبه توافق کنید که زیر چه سهمی آن را رها می‌کنید. بعداً یادداشت کنید چند نفر چنین گفتند و شواهد چقدر خوب است، از یک نظر تا مشتریانی که دوباره پول داده‌اند. باورهای محکم با شواهد ضعیف در آغاز می‌آیند: آن‌ها از همه خطرناک‌ترند. فرضیه‌ای که مشخصه‌ای از مشتریان را نام می‌برد، همین‌که داده‌ای باشد با آن سنجیده می‌شود و می‌تواند معیاری از ICP شود، با نشان فرضیه. زبانه‌های دیگر برای پی بردن‌اند: چهار پرسش از مشتریان، مصاحبه‌ها، آمار صفحه‌های وب و پست‌های شما، فناوری‌ها، رقیبان. «گام بعدی» آنچه را باز مانده فهرست می‌کند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ReviewCard</name>
    <message>
        <source>Next review</source>
        <translation>بازبینی بعدی</translation>
    </message>
    <message>
        <source>How often this definition is reviewed</source>
        <translation>این تعریف هر چند وقت یک‌بار بازبینی می‌شود</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>روز بازبینی بعدی</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>بازبینی همین حالا</translation>
    </message>
    <message>
        <source>Compare with the customers of today</source>
        <translation>مقایسه با مشتریان امروز</translation>
    </message>
    <message>
        <source>It still stands</source>
        <translation>همچنان پابرجاست</translation>
    </message>
    <message>
        <source>Reviewed and kept as it is: the next review is set</source>
        <translation>بازبینی شد و همان‌گونه ماند: بازبینی بعدی تعیین شد</translation>
    </message>
    <message>
        <source>Set the next review of the ICP</source>
        <translation>زمان بازبینی بعدی ICP تعیین شد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RoleBox</name>
    <message>
        <source>Role of %1</source>
        <translation>نقش %1</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>بدون نقش</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>قصد خرید</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>تراکنش</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RowDetail</name>
    <message>
        <source>Close the customer</source>
        <translation>بستن مشتری</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>مشتری پیشین</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>مشتری بعدی</translation>
    </message>
    <message>
        <source>Find an attribute or a value</source>
        <translation>یافتن مشخصه یا مقدار</translation>
    </message>
    <message>
        <source>The customer&apos;s values</source>
        <translation>مقدارهای مشتری</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>مشتری‌ای انتخاب نشده است</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in a list</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>یک سطر از جدول انتخاب کنید.</translation>
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
        <translation>بی‌مقدار</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>مشخصه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ScalesPart</name>
    <message>
        <source>Where they stand</source>
        <translation>جایگاهشان</translation>
    </message>
    <message>
        <source>Add a scale of your own</source>
        <translation>افزودن مقیاس دلخواه</translation>
    </message>
    <message>
        <source>One end</source>
        <translation>یک سر</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>سر دیگر</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The two ends of a scale</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>?</source>
        <comment>not said yet</comment>
        <translation>؟</translation>
    </message>
    <message>
        <source>Remove this scale</source>
        <translation>حذف این مقیاس</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Session</name>
    <message>
        <source>Taken back: %1</source>
        <translation>برگردانده شد: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوباره انجام شد: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SharePage</name>
    <message>
        <source>The file %1 could not be written. Is the folder writable, with space left?</source>
        <translation>فایل %1 نوشته نشد. آیا پوشه نوشتنی است و جا دارد؟</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>پیش‌نمایش صفحه</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>خلاصهٔ یک‌صفحه‌ای</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>پروفایل مشتری ایده‌آل</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
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
        <translation>ذخیره به‌صورت تصویر</translation>
    </message>
    <message>
        <source>Scores for the CRM</source>
        <translation>نمره‌ها برای CRM</translation>
    </message>
    <message>
        <source>Every customer with score, rank, tier and the criteria met and missed, record id first, as a CSV table that is safe to open in a spreadsheet.</source>
        <translation>هر مشتری با نمره، رتبه، رده و معیارهایی که دارد و ندارد، شناسهٔ رکورد در آغاز، در یک جدول CSV که باز کردنش در صفحه‌گسترده بی‌خطر است.</translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>ذخیرهٔ نمره‌ها</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>هم‌رسانی</translation>
    </message>
    <message>
        <source>The page that everyone remembers, once there is an ICP.</source>
        <translation>صفحه‌ای که در یاد همه می‌ماند، همین که ICP ساخته شود.</translation>
    </message>
    <message>
        <source>What the company remembers of it: one page to show, one table to work with.</source>
        <translation>آنچه در شرکت می‌ماند: یک صفحه برای نشان دادن، یک جدول برای کار کردن.</translation>
    </message>
    <message>
        <source>Choose the ICP and the version; the preview is the page as it will be printed. A saved version says its number and date in the footer; the working definition is marked as a draft. The language of the page is the language of the window.</source>
        <translation>‏ICP و نسخه را انتخاب کنید؛ پیش‌نمایش همان صفحه‌ای است که چاپ می‌شود. نسخهٔ ذخیره‌شده شماره و تاریخش را پایین صفحه دارد؛ تعریف جاری با «پیش‌نویس» مشخص می‌شود. زبان صفحه همان زبان پنجره است.</translation>
    </message>
    <message>
        <source>One page for the all-hands</source>
        <translation>یک صفحه برای نشست همگانی</translation>
    </message>
    <message>
        <source>Define an ideal customer profile, and its page appears here as it will be printed.</source>
        <translation>یک پروفایل مشتری ایده‌آل تعریف کنید تا صفحه‌اش همان‌گونه که چاپ می‌شود اینجا بیاید.</translation>
    </message>
    <message>
        <source>Define an ICP</source>
        <translation>تعریف ICP</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>رفتن به نمای کلی</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>نسخهٔ %1، %2</translation>
    </message>
    <message>
        <source>Working definition (draft)</source>
        <translation>تعریف جاری (پیش‌نویس)</translation>
    </message>
    <message>
        <source>No version is saved yet; the page says “draft”. Save one on the ICP page.</source>
        <translation>هنوز نسخه‌ای ذخیره نشده است؛ روی صفحه «پیش‌نویس» می‌آید. در صفحهٔ ICP یک نسخه ذخیره کنید.</translation>
    </message>
    <message>
        <source>%1 - %2 v%3</source>
        <comment>file name: ICP, what, version</comment>
        <translation>%1 - %2 نسخهٔ %3</translation>
    </message>
    <message>
        <source>%1 - %2 draft</source>
        <comment>file name: ICP, what</comment>
        <translation>%1 - %2 پیش‌نویس</translation>
    </message>
    <message>
        <source>ICP summary</source>
        <translation>خلاصهٔ ICP</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>The PDF with %n page(s) was saved to %1.</source>
        <translation>
            <numerusform>فایل PDF با %Ln صفحه در %1 ذخیره شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>تصویر (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>تصویر در %1 ذخیره شد.</translation>
    </message>
    <message>
        <source>There are no customers to score. Import a customer list first.</source>
        <translation>مشتری‌ای برای نمره‌دهی نیست. نخست یک فهرست مشتریان وارد کنید.</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>نمره‌ها</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The scores were saved to %1.</source>
        <translation>نمره‌ها در %1 ذخیره شد.</translation>
    </message>
    <message>
        <source>The scores were saved to %1 without ids and names, because names are hidden. Show names to save a file for your CRM.</source>
        <translation>نمره‌ها بدون شناسه و نام در %1 ذخیره شد، چون نام‌ها پنهان است. برای ذخیرهٔ فایلی برای CRM، نام‌ها را نمایش دهید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SheetBox</name>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Each with its rows × columns.</source>
        <translation>هر کدام با سطرها × ستون‌هایش.</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · hidden</source>
        <comment>sheet, its rows and columns</comment>
        <translation>%1، %2 × %3، پنهان</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <comment>sheet, its rows and columns</comment>
        <translation>%1، %2 × %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Shell</name>
    <message>
        <source>This project is open read-only: you can look at everything and change nothing.</source>
        <translation>این پروژه فقط‌خواندنی باز است: همه چیز را می‌توانید ببینید و هیچ چیز را نمی‌توانید تغییر دهید.</translation>
    </message>
    <message numerus="yes">
        <source>You are asked %n questions by %1.</source>
        <translation>
            <numerusform>از شما %Ln پرسش شده است، تا %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are asked %n questions.</source>
        <translation>
            <numerusform>از شما %Ln پرسش شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They are of %2, for %3. Answer what you know; it is stored as you write. Then send this file back to %4: %5.</source>
        <extracomment>A sentence on how much is asked by when, then: %2 is a project, %3 a team, %4 a person, %5 a file</extracomment>
        <translation>‏%1 پرسش‌ها از پروژهٔ %2 برای %3 است. آنچه می‌دانید پاسخ دهید؛ هنگام نوشتن ذخیره می‌شود. سپس این فایل را برای %4 پس بفرستید: %5.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>فقط تفاوت‌ها</translation>
    </message>
    <message>
        <source>There is only one persona yet. With a second one they can be compared.</source>
        <translation>هنوز فقط یک پرسونا هست. با پرسونای دوم می‌توان مقایسه کرد.</translation>
    </message>
    <message>
        <source>Choose two to four personas.</source>
        <translation>دو تا چهار پرسونا انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ; they are marked with ≠.</source>
        <translation>
            <numerusform>%Ln سطر فرق دارد؛ با ≠ نشان داده شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ %1</source>
        <extracomment>Marks a line in which personas differ; %1: its name</extracomment>
        <translation>‏≠ %1</translation>
    </message>
    <message>
        <source>(names are hidden)</source>
        <translation>(نام‌ها پنهان است)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SpellingsPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, number of cells</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Spellings (%1)</source>
        <comment>number</comment>
        <translation>نگارش‌ها (%1)</translation>
    </message>
    <message>
        <source>Everything is spelt one way</source>
        <translation>همه چیز به یک شیوه نوشته شده است</translation>
    </message>
    <message>
        <source>No two values of a column look like the same thing.</source>
        <translation>هیچ دو مقداری از یک ستون به یک چیز نمی‌مانند.</translation>
    </message>
    <message>
        <source>only capitals, accents, signs or order differ</source>
        <translation>تفاوت فقط در حروف بزرگ و کوچک، اعراب، نشانه‌ها یا ترتیب</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>تفاوت در یکی دو حرف</translation>
    </message>
    <message>
        <source>Spell it</source>
        <translation>نگارش</translation>
    </message>
    <message>
        <source>Spelling of %1</source>
        <comment>value</comment>
        <translation>نگارش %1</translation>
    </message>
    <message>
        <source>Merge the ticked</source>
        <translation>ادغام موردهای تیک‌خورده</translation>
    </message>
    <message>
        <source>They are different things</source>
        <translation>چیزهای متفاوتی‌اند</translation>
    </message>
    <message>
        <source>Merged spellings of %1 into %2</source>
        <comment>column, value</comment>
        <translation>نگارش‌های «%1» در «%2» ادغام شد</translation>
    </message>
    <message>
        <source>Kept spellings of %1 apart</source>
        <comment>column</comment>
        <translation>نگارش‌های «%1» جدا نگه داشته شد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StabilityPanel</name>
    <message>
        <source>No ballot gives points to these criteria.</source>
        <translation>هیچ برگهٔ رأیی به این معیارها امتیاز نمی‌دهد.</translation>
    </message>
    <message>
        <source>With one criterion, or very many customers, this is not computed.</source>
        <translation>با یک معیار، یا با مشتریان بسیار زیاد، این محاسبه نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>By the own weights of %n person(s), the best customers are on average %1 the same as by the agreed ones; %2 of the people would choose exactly these.</source>
        <translation>
            <numerusform>با وزن‌های خود %Ln نفر، بهترین مشتریان به‌طور میانگین %1 با نتیجهٔ وزن‌های توافق‌شده یکی هستند؛ %2 از افراد دقیقاً همین‌ها را انتخاب می‌کردند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over %1 weightings drawn around yours, the best customers are on average %2 the same; %3 of the draws choose exactly these.</source>
        <translation>در %1 ترکیب تصادفی از وزن‌ها پیرامون وزن‌های شما، بهترین مشتریان به‌طور میانگین %2 همان‌اند؛ %3 از این ترکیب‌ها دقیقاً همین‌ها را انتخاب می‌کنند.</translation>
    </message>
    <message>
        <source>When the weights move by up to 10 points (%1 ways), the best customers stay on average %2 the same; in %3 of the ways they are exactly these.</source>
        <translation>وقتی وزن‌ها تا ۱۰ امتیاز جابه‌جا شوند (%1 حالت)، بهترین مشتریان به‌طور میانگین %2 همان می‌مانند؛ در %3 از حالت‌ها دقیقاً همین‌ها هستند.</translation>
    </message>
    <message>
        <source>Without %1 the best are the same.</source>
        <translation>بدون %1 بهترین‌ها همان‌اند.</translation>
    </message>
    <message>
        <source>Without %1: %2 come in, %3 go out; %4 the same.</source>
        <comment>customers, customers, a share</comment>
        <translation>بدون %1: ‏%2 مشتری وارد و %3 مشتری خارج می‌شوند؛ %4 همان می‌ماند.</translation>
    </message>
    <message>
        <source>How to ask how firm the choice is</source>
        <translation>شیوهٔ سنجش ثبات انتخاب</translation>
    </message>
    <message>
        <source>Working out how firm the choice is…</source>
        <translation>سنجش ثبات انتخاب…</translation>
    </message>
    <message>
        <source>With one criterion there is nothing to leave out.</source>
        <translation>با یک معیار چیزی برای حذف کردن نیست.</translation>
    </message>
    <message>
        <source>By nearby weights</source>
        <translation>با وزن‌های نزدیک</translation>
    </message>
    <message>
        <source>By weights drawn at random</source>
        <translation>با وزن‌های تصادفی</translation>
    </message>
    <message>
        <source>By each person&apos;s own weights</source>
        <translation>با وزن‌های خود هر فرد</translation>
    </message>
    <message>
        <source>With one criterion left out</source>
        <translation>با کنار گذاشتن یک معیار</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageCanvas</name>
    <message>
        <source>Who are our best customers, and what do they share?</source>
        <translation>بهترین مشتریان ما چه کسانی‌اند و چه وجه مشترکی دارند؟</translation>
    </message>
    <message>
        <source>The stage is blank</source>
        <translation>صحنه خالی است</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageLayout</name>
    <message>
        <source>%1 of %2</source>
        <comment>people who have written</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>people have written their answer</source>
        <translation>نفر پاسخشان را نوشته‌اند</translation>
    </message>
    <message>
        <source>confidence %1 of 5</source>
        <translation>اطمینان %1 از ۵</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>مسئول: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>now · %1</source>
        <comment>length of a step</comment>
        <translation>اکنون، %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%Ln کارت دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>block of the agenda, how it stands</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sheet of a scene on the stage</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>project, sheet</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%Ln عدد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageScene</name>
    <message>
        <source>%1 of %2 have written</source>
        <extracomment>On the stage, while people write in silence: how many of how many have written</extracomment>
        <translation>‏%1 از %2 نوشته‌اند</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln کارت</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>تصمیم: %1</translation>
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
        <translation>صحنه – %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>صحنه</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Standing</name>
    <message>
        <source>No customers yet.</source>
        <translation>هنوز مشتری‌ای نیست.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>وارد کردن مشتریان</translation>
    </message>
    <message>
        <source>%1 customers from %2, imported on %3.</source>
        <extracomment>%1: number of customers; %2: name of the data set; %3: date of its import</extracomment>
        <translation>%1 مشتری از «%2»، وارد‌شده در %3.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>پاسخ به پرسش‌ها</translation>
    </message>
    <message numerus="yes">
        <source>What does the team know? %n question(s) are ready.</source>
        <translation>
            <numerusform>تیم چه می‌داند؟ %Ln پرسش آماده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions are answered.</source>
        <translation>به %1 از %2 پرسش پاسخ داده شده است.</translation>
    </message>
    <message>
        <source>Agree on what makes a customer one of the best.</source>
        <translation>توافق کنید که چه چیزی مشتری را جزو بهترین‌ها می‌کند.</translation>
    </message>
    <message>
        <source>Agree who is best</source>
        <translation>توافق بر سر بهترین‌ها</translation>
    </message>
    <message>
        <source>No column says how good a customer is yet. Give one a role such as revenue.</source>
        <translation>هنوز هیچ ستونی نمی‌گوید مشتری چقدر خوب است. به یک ستون نقشی مانند درآمد بدهید.</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are the best, as you agreed.</source>
        <translation>از %2 مشتری نمره‌دار، %1 تا جزو بهترین‌ها هستند، همان‌گونه که توافق کردید.</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers, by a first suggestion. Do you agree?</source>
        <translation>%1 از %2 مشتری نمره‌دار، طبق پیشنهاد نخست. موافقید؟</translation>
    </message>
    <message>
        <source>Needs customers, and who is best among them.</source>
        <translation>به مشتری نیاز دارد، و به این‌که کدامشان بهترین‌اند.</translation>
    </message>
    <message>
        <source>See what they share</source>
        <translation>دیدن وجه مشترکشان</translation>
    </message>
    <message numerus="yes">
        <source>%n trait(s) are likely real; the rest could be chance.</source>
        <translation>
            <numerusform>%Ln ویژگی احتمالاً واقعی است؛ بقیه شاید تصادفی باشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ideal customer profile yet.</source>
        <translation>هنوز پروفایل مشتری ایده‌آلی نیست.</translation>
    </message>
    <message>
        <source>Write the profile</source>
        <translation>نوشتن پروفایل</translation>
    </message>
    <message numerus="yes">
        <source>%1: a draft with %n criteria, no version yet.</source>
        <translation>
            <numerusform>%1: پیش‌نویسی با %Ln معیار، هنوز بدون نسخه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: version %2 of %3, %n criteria.</source>
        <translation>
            <numerusform>%1: نسخهٔ %2 از %3، %Ln معیار.</numerusform>
        </translation>
    </message>
    <message>
        <source>A persona is a person inside the profile.</source>
        <translation>پرسونا شخصی درون پروفایل است.</translation>
    </message>
    <message>
        <source>Describe a persona</source>
        <translation>توصیف یک پرسونا</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) described.</source>
        <translation>
            <numerusform>%Ln پرسونا توصیف شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>One page for everybody, scores for the CRM.</source>
        <translation>یک صفحه برای همه، نمره‌ها برای CRM.</translation>
    </message>
    <message>
        <source>Share the profile</source>
        <translation>هم‌رسانی پروفایل</translation>
    </message>
    <message>
        <source>Version %1 can be shared: one page for everybody, scores for the CRM.</source>
        <translation>نسخهٔ %1 آمادهٔ هم‌رسانی است: یک صفحه برای همه، نمره‌ها برای CRM.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is %n day(s) old. Look at it again, and save what has changed.</source>
        <translation>
            <numerusform>%Ln روز از ذخیرهٔ نسخهٔ %1 گذشته است. دوباره نگاهش کنید و آنچه را تغییر کرده ذخیره کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers were imported after version %1 was saved. See whether it still holds.</source>
        <translation>پس از ذخیرهٔ نسخهٔ %1 مشتریانی وارد شده‌اند. ببینید هنوز درست است یا نه.</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>گردآوری</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>پرسیدن</translation>
    </message>
    <message>
        <source>Choose the best</source>
        <translation>انتخاب بهترین‌ها</translation>
    </message>
    <message>
        <source>Find what they share</source>
        <translation>یافتن وجه مشترکشان</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>نوشتن آن</translation>
    </message>
    <message>
        <source>Meet the people in it</source>
        <translation>آشنایی با آدم‌هایش</translation>
    </message>
    <message>
        <source>Share it and use it</source>
        <translation>هم‌رسانی و به‌کارگیری</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) can become a first draft, each marked as a belief.</source>
        <translation>
            <numerusform>%Ln فرضیه می‌تواند نخستین پیش‌نویس شود، هر کدام با نشان باور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft it from hypotheses</source>
        <translation>ساختن پیش‌نویس از فرضیه‌ها</translation>
    </message>
    <message>
        <source>No customers yet: you work on what you believe. Import customers whenever you have some.</source>
        <translation>هنوز مشتری‌ای نیست: روی باورهایتان کار می‌کنید. هر وقت مشتری داشتید واردشان کنید.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an ICP; sentence about its review</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StandingPart</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>سمت شغلی</translation>
    </message>
    <message>
        <source>Head of planning</source>
        <translation>مدیر برنامه‌ریزی</translation>
    </message>
    <message>
        <source>Awareness of us</source>
        <translation>آشنایی با ما</translation>
    </message>
    <message>
        <source>?</source>
        <comment>not said yet</comment>
        <translation>؟</translation>
    </message>
    <message>
        <source>Role in the purchase</source>
        <translation>نقش در خرید</translation>
    </message>
    <message>
        <source>A person inside the ICP %1. An ICP is a kind of company; a persona is a person in it.</source>
        <translation>شخصی درون ICP «%1». هر ICP نوعی شرکت است؛ پرسونا شخصی در آن است.</translation>
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
            <numerusform>%Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1 → top %2</source>
        <extracomment>%1: the weights, &quot;CLV 40 · Referrals 20&quot;; %2: how many customers are the best</extracomment>
        <translation>بهترین‌ها: %1 ← %2 مشتری نخست</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Room scale</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>در حال کار…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>فقط‌خواندنی</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>همهٔ تغییرها ذخیره شده است</translation>
    </message>
    <message>
        <source>Customers: %1 of %2</source>
        <extracomment>%1: name of the data set in use; %2: date of its import</extracomment>
        <translation>مشتریان: %1، %2</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>خواندن مشتریان…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>برگرداندن: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>نام‌ها پنهان است</translation>
    </message>
    <message>
        <source>Customers and people are shown by number. View › Hide names shows them again.</source>
        <translation>مشتریان و افراد با شماره نشان داده می‌شوند. «نما › پنهان کردن نام‌ها» آن‌ها را دوباره نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StepSign</name>
    <message>
        <source>Step %1, not begun</source>
        <translation>گام %1، آغازنشده</translation>
    </message>
    <message>
        <source>Step %1, begun</source>
        <translation>گام %1، آغازشده</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>گام %1، انجام‌شده</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>of them best</source>
        <translation>از آن‌ها جزو بهترین‌ها</translation>
    </message>
    <message>
        <source>traits likely real</source>
        <translation>ویژگی احتمالاً واقعی</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Figure &quot;19 of 25&quot;, with the caption &quot;questions answered&quot;</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>پرسش پاسخ‌داده‌شده</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SuggestionPanel</name>
    <message>
        <source>Groups from shared words</source>
        <translation>دسته‌ها از روی واژه‌های مشترک</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>پذیرفتن همه</translation>
    </message>
    <message>
        <source>Leave the proposals</source>
        <translation>رها کردن پیشنهادها</translation>
    </message>
    <message>
        <source>No two of the cards that stand alone share a word that says something.</source>
        <translation>میان کارت‌های بیرون از دسته‌ها، هیچ دو کارتی واژهٔ معناداری مشترک ندارند.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) share the words: %1</source>
        <translation>
            <numerusform>%Ln کارت این واژه‌ها را مشترک دارند: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Show the cards that share %1</source>
        <translation>نمایش کارت‌هایی که %1 را مشترک دارند</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>دسته کردن</translation>
    </message>
    <message>
        <source>Group the cards that share %1</source>
        <translation>دسته کردن کارت‌هایی که %1 را مشترک دارند</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyForm</name>
    <message>
        <source>The form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Four questions, asked of the customers you want more of. Hand the form out, or read it to them.</source>
        <translation>چهار پرسش از مشتریانی که بیشترشان را می‌خواهید. فرم را پخش کنید یا برایشان بخوانید.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>پرسشی از خودتان</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>زبان فرم</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>ذخیره به‌صورت کارپوشه…</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>ذخیره برای چاپ…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>حذف پرسش</translation>
    </message>
    <message>
        <source>Save the survey form</source>
        <translation>ذخیرهٔ فرم نظرسنجی</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>کارپوشه (*.xlsx)</translation>
    </message>
    <message>
        <source>The form was saved. Bring it back here when it is filled in.</source>
        <translation>فرم ذخیره شد. وقتی پر شد آن را به اینجا برگردانید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyReturn</name>
    <message>
        <source>Answers coming back</source>
        <translation>پاسخ‌های برگشته</translation>
    </message>
    <message>
        <source>Bring answers in…</source>
        <translation>آوردن پاسخ‌ها…</translation>
    </message>
    <message>
        <source>The filled form, or the table of any survey tool: a row for each person. You see what each column is taken for before anything comes in.</source>
        <translation>فرم پرشده، یا جدول هر ابزار نظرسنجی: برای هر نفر یک سطر. پیش از آنکه چیزی وارد شود می‌بینید هر ستون چه به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Take these answers</source>
        <translation>گرفتن این پاسخ‌ها</translation>
    </message>
    <message>
        <source>Cells that were not taken as they stand</source>
        <translation>خانه‌هایی که همان‌گونه که بودند گرفته نشدند</translation>
    </message>
    <message>
        <source>%1: what does each column answer?</source>
        <comment>name of a file</comment>
        <translation>%1: هر ستون پاسخ چیست؟</translation>
    </message>
    <message>
        <source>What %1 answers</source>
        <translation>آنچه %1 پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>کنار گذاشته شود</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>No column answers a question yet. Choose which does.</source>
        <translation>هنوز هیچ ستونی به پرسشی پاسخ نمی‌دهد. انتخاب کنید کدام پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>همان‌گونه که هست</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>چه بر سرش آمد</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyVoices</name>
    <message>
        <source>Customers say</source>
        <translation>مشتریان می‌گویند</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nobody has answered it yet: ask your customers</source>
        <translation>هنوز کسی به آن پاسخ نداده است: از مشتریانتان بپرسید</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s)</source>
        <translation>
            <numerusform>همهٔ پاسخ‌ها (%Ln)</numerusform>
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
نقش: %2، نوع: %3
%4 مقدار متمایز، %5 بدون مقدار</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TableOutput</name>
    <message>
        <source>%1 could not be written. Check that the folder is there, that it can be written and that there is space.</source>
        <translation>‏%1 نوشته نشد. بررسی کنید که پوشه وجود دارد، می‌توان در آن نوشت و جا هست.</translation>
    </message>
    <message>
        <source>Some columns are being loaded still. Wait a moment and copy again.</source>
        <translation>برخی ستون‌ها هنوز در حال بارگذاری‌اند. کمی صبر کنید و دوباره کپی کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are copied.</source>
        <translation>
            <numerusform>%Ln سطر کپی شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rows shown</source>
        <translation>خروجی سطرهای نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the rows</source>
        <translation>خروجی گرفتن از سطرها</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 سطر در %2 است.</translation>
    </message>
    <message>
        <source>%1 rows are in %2. Names are hidden in it as they are on screen.</source>
        <translation>‏%1 سطر در %2 است. نام‌ها در آن مانند صفحهٔ نمایش پنهان است.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TablePanel</name>
    <message>
        <source>Find in the table</source>
        <translation>یافتن در جدول</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>انتخاب ستون‌های جدول</translation>
    </message>
    <message>
        <source>Show the chosen customer in full</source>
        <translation>نمایش کامل مشتری انتخاب‌شده</translation>
    </message>
    <message>
        <source>Export the rows shown</source>
        <translation>خروجی سطرهای نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Going through the rows…</source>
        <translation>در حال بررسی سطرها…</translation>
    </message>
    <message>
        <source>Loading the customers</source>
        <translation>بارگذاری مشتریان</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>all rows are shown</comment>
        <translation>%1 مشتری</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 از %2 مشتری</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%Ln فیلتر</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>مرتب‌شده بر پایهٔ %1</translation>
    </message>
    <message>
        <source>more columns are being loaded</source>
        <translation>ستون‌های دیگری در حال بارگذاری‌اند</translation>
    </message>
    <message>
        <source>Show the customer in full</source>
        <translation>نمایش کامل مشتری</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>ویرایش خانه</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>فقط سطرهای دارای این مقدار</translation>
    </message>
    <message>
        <source>Sort and filter by this column…</source>
        <translation>مرتب و فیلتر کردن بر پایهٔ این ستون…</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>کپی خانه</translation>
    </message>
    <message>
        <source>Copy the rows with the column names</source>
        <translation>کپی سطرها با نام ستون‌ها</translation>
    </message>
    <message>
        <source>Copy the rows alone</source>
        <translation>کپی سطرها بدون نام ستون‌ها</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>خروجی سطرهای نمایش‌داده‌شده…</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>کنار گذاشتن سطر</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TechnologyPanel</name>
    <message>
        <source>How far are they with technology?</source>
        <translation>در فناوری تا کجا پیش رفته‌اند؟</translation>
    </message>
    <message>
        <source>Five levels, each by a rule you can read: which tools a company uses, or what else is known of it. The level becomes an attribute of your customers, and may be something the best of them share.</source>
        <translation>پنج سطح، هر کدام با قاعده‌ای که می‌توانید بخوانید: شرکت از چه ابزارهایی استفاده می‌کند یا دربارهٔ آن چه چیز دیگری معلوم است. این سطح مشخصه‌ای از مشتریان شما می‌شود و شاید وجه مشترک بهترین‌هایشان باشد.</translation>
    </message>
    <message>
        <source>Begin with five levels</source>
        <translation>آغاز با پنج سطح</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>A company stands on the highest level whose rule it meets.</source>
        <translation>هر شرکت در بالاترین سطحی است که با قاعده‌اش جور باشد.</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>قاعده‌ای دیگر</translation>
    </message>
    <message>
        <source>Where your customers stand</source>
        <translation>جایگاه مشتریان شما</translation>
    </message>
    <message>
        <source>Write the level to the customers</source>
        <translation>نوشتن سطح برای مشتریان</translation>
    </message>
    <message>
        <source>Take it away again</source>
        <translation>برداشتن دوبارهٔ آن</translation>
    </message>
    <message>
        <source>Import technologies…</source>
        <translation>وارد کردن فناوری‌ها…</translation>
    </message>
    <message>
        <source>How far companies are with technology, by rules you can read.</source>
        <translation>شرکت‌ها در فناوری تا کجا پیش رفته‌اند، با قاعده‌هایی که می‌توانید بخوانید.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) say how far a company is with technology.</source>
        <translation>
            <numerusform>%Ln قاعده می‌گوید هر شرکت در فناوری تا کجا پیش رفته است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule was removed.</source>
        <translation>قاعده حذف شد.</translation>
    </message>
    <message>
        <source>There are no customers yet. The rules can wait for them.</source>
        <translation>هنوز مشتری‌ای نیست. قاعده‌ها می‌توانند منتظرشان بمانند.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>level, its name</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customers, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 customers: what the rules ask for is not known.</source>
        <translation>‏%1 مشتری: آنچه قاعده‌ها می‌خواهند معلوم نیست.</translation>
    </message>
    <message>
        <source>%1 customers meet no rule.</source>
        <translation>‏%1 مشتری با هیچ قاعده‌ای جور نیست.</translation>
    </message>
    <message>
        <source>No column has the role Technologies. Import a table of technologies, or give the role to a column of your customers.</source>
        <translation>هیچ ستونی نقش «فناوری‌ها» را ندارد. جدولی از فناوری‌ها وارد کنید یا این نقش را به یکی از ستون‌های مشتریانتان بدهید.</translation>
    </message>
    <message>
        <source>Most frequent technologies: %1.</source>
        <translation>پرتکرارترین فناوری‌ها: %1.</translation>
    </message>
    <message>
        <source>The level is an attribute of your customers.</source>
        <translation>این سطح مشخصه‌ای از مشتریان شماست.</translation>
    </message>
    <message>
        <source>The rules or the customers have changed since the level was written to the customers.</source>
        <translation>از زمانی که سطح برای مشتریان نوشته شد، قاعده‌ها یا مشتریان تغییر کرده‌اند.</translation>
    </message>
    <message>
        <source>Working out the levels</source>
        <translation>محاسبهٔ سطح‌ها</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ThresholdForm</name>
    <message>
        <source>Give it up when fewer than this share say so</source>
        <translation>رها کنید اگر سهمی کمتر از این چنین بگویند</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>توافق نشده</translation>
    </message>
    <message>
        <source>How many were asked</source>
        <translation>از چند نفر پرسیده شد</translation>
    </message>
    <message>
        <source>How many of them said so</source>
        <translation>چند نفرشان چنین گفتند</translation>
    </message>
    <message>
        <source>Give it up when fewer say so than</source>
        <translation>رها کنید اگر چنین بگویند کمتر از</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>number of people</comment>
        <translation>پرسیده‌شده</translation>
    </message>
    <message>
        <source>said so</source>
        <comment>number of people</comment>
        <translation>چنین گفتند</translation>
    </message>
    <message>
        <source>Agree on it before the first interview: afterwards any result looks good enough.</source>
        <translation>پیش از نخستین مصاحبه بر سر آن توافق کنید: پس از آن هر نتیجه‌ای به‌اندازهٔ کافی خوب به نظر می‌آید.</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>توافق در %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ThresholdPanel</name>
    <message>
        <source>Where best ends</source>
        <translation>مرز بهترین‌ها</translation>
    </message>
    <message>
        <source>How the best are chosen</source>
        <translation>شیوهٔ انتخاب بهترین‌ها</translation>
    </message>
    <message>
        <source>Top share</source>
        <translation>سهم بالایی</translation>
    </message>
    <message>
        <source>Top number</source>
        <translation>تعداد بالایی</translation>
    </message>
    <message>
        <source>From a score</source>
        <translation>از یک نمره</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>آستانه</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent sign after a number in a field</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source>Score, 0 to 100</source>
        <translation>نمره، از ۰ تا ۱۰۰</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نمره</translation>
    </message>
    <message>
        <source>So many per cent of the rated customers</source>
        <translation>چند درصد از مشتریان نمره‌دار</translation>
    </message>
    <message>
        <source>So many customers</source>
        <translation>چند مشتری</translation>
    </message>
    <message>
        <source>Everyone with this score or more</source>
        <translation>همهٔ مشتریان با این نمره یا بیشتر</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>شکست طبیعی</translation>
    </message>
    <message>
        <source>Where two groups differ most</source>
        <translation>جایی که دو گروه بیشترین تفاوت را دارند</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>بزرگ‌ترین شکاف</translation>
    </message>
    <message>
        <source>The widest gap between two neighbours that leaves 10 to 50 % best</source>
        <translation>بزرگ‌ترین شکاف میان دو نمرهٔ همسایه که ۱۰ تا ۵۰٪ را جزو بهترین‌ها می‌گذارد</translation>
    </message>
    <message>
        <source>The scores have no such place. Choose a share or a number instead.</source>
        <translation>نمره‌ها چنین جایی ندارند. به‌جای آن، یک سهم یا تعداد انتخاب کنید.</translation>
    </message>
    <message>
        <source>From %1 up, above a gap of %2 points.</source>
        <translation>از %1 به بالا، بالای شکافی به اندازهٔ %2 نمره.</translation>
    </message>
    <message>
        <source>From %1 up: %2 of the differences between the scores lie between these two groups.</source>
        <translation>از %1 به بالا: %2 از تفاوت نمره‌ها میان این دو گروه است.</translation>
    </message>
    <message>
        <source>From %1 up; but only %2 of the differences between the scores lie between these two groups, so this is no clear break.</source>
        <translation>از %1 به بالا؛ اما فقط %2 از تفاوت نمره‌ها میان این دو گروه است، پس این شکست روشنی نیست.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierCounts</name>
    <message>
        <source>%1 points or more, and every must-have is met</source>
        <translation>‏%1 امتیاز یا بیشتر، و همهٔ معیارهای الزامی برآورده است</translation>
    </message>
    <message>
        <source>%1 to %2 points; also more, while a must-have or a disqualifier is still unknown</source>
        <translation>‏%1 تا %2 امتیاز؛ بیشتر هم، تا وقتی یک معیار الزامی یا ردکننده هنوز نامعلوم است</translation>
    </message>
    <message>
        <source>less than %1 points, or a must-have fails</source>
        <translation>کمتر از %1 امتیاز، یا یک معیار الزامی برآورده نیست</translation>
    </message>
    <message>
        <source>a disqualifier applies</source>
        <translation>یک ردکننده صدق می‌کند</translation>
    </message>
    <message>
        <source>less than %1 of the criteria is known. Unknown is not No.</source>
        <translation>کمتر از %1 از معیارها معلوم است. نامعلوم به معنای «خیر» نیست.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>قطعی</translation>
    </message>
    <message>
        <source>Show these customers below</source>
        <translation>نمایش این مشتریان در پایین</translation>
    </message>
    <message>
        <source>Whatever is still unknown of them, they stay in this tier</source>
        <translation>هرچه از آن‌ها هنوز نامعلوم باشد، در این رده می‌مانند</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <comment>tier, how many</comment>
        <translation>‏%1: %2 مشتری</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierCustomers</name>
    <message>
        <source>Find a customer of this tier</source>
        <translation>یافتن مشتری در این رده</translation>
    </message>
    <message>
        <source>Customers of the tier</source>
        <translation>مشتریان رده</translation>
    </message>
    <message>
        <source>Show in the table of customers</source>
        <translation>نمایش در جدول مشتریان</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <comment>tier, how many</comment>
        <translation>‏%1: %2 مشتری</translation>
    </message>
    <message>
        <source>Nobody is in this tier.</source>
        <translation>هیچ مشتری‌ای در این رده نیست.</translation>
    </message>
    <message>
        <source>The %1 with most points are listed.</source>
        <translation>‏%1 مشتری با بیشترین امتیاز فهرست شده‌اند.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier, its points in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unknown is not No: it counts neither for nor against.</source>
        <translation>نامعلوم به معنای «خیر» نیست: نه به سود به حساب می‌آید نه به زیان.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierFigures</name>
    <message>
        <source>%1 → %2</source>
        <comment>figure before, figure now</comment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message>
        <source>%1 moved up, %2 moved down, %3 stayed in their tier.</source>
        <translation>‏%1 مشتری بالا رفتند، %2 پایین رفتند، %3 در ردهٔ خود ماندند.</translation>
    </message>
    <message>
        <source>%1 can be placed only now, %2 no longer.</source>
        <translation>‏%1 مشتری را فقط اکنون می‌توان در رده‌ای جای داد، %2 را دیگر نه.</translation>
    </message>
    <message>
        <source>Of all customers who are Best in one of the two, %1 are Best in both.</source>
        <translation>از همهٔ مشتریانی که در یکی از این دو «بهترین»‌اند، %1 در هر دو «بهترین»‌اند.</translation>
    </message>
    <message>
        <source>Best holds %1 of your %3 best customers before, %2 now.</source>
        <extracomment>%1, %2: how many were and are in tier Best; %3: how many best customers there are</extracomment>
        <translation>ردهٔ «بهترین» پیش‌تر %1 از %3 مشتری برتر شما را در بر داشت، اکنون %2 تا را.</translation>
    </message>
    <message>
        <source>Agreement of the tiers (weighted kappa): %1.</source>
        <translation>توافق رده‌ها (کاپای وزنی): %1.</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>چه کسانی جابه‌جا می‌شوند</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Best customers among them</source>
        <translation>مشتریان برتر در میان آن‌ها</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>میانه %1</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>میانگین %1</translation>
    </message>
    <message>
        <source>Moved through</source>
        <translation>علت جابه‌جایی</translation>
    </message>
    <message>
        <source>up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>placed or not</source>
        <translation>جای‌گرفته یا نه</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierFlow</name>
    <message>
        <source>%1 to %2: %3</source>
        <comment>tier, tier, customers</comment>
        <translation>‏%1 به %2: %3</translation>
    </message>
    <message>
        <source>Who moved between the tiers, from %1 to %2</source>
        <translation>چه کسانی میان رده‌ها جابه‌جا شدند، از %1 تا %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier: customers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierHistogram</name>
    <message>
        <source>Points of the customers, and where Best and Good begin</source>
        <translation>امتیاز مشتریان، و جایی که «بهترین» و «خوب» آغاز می‌شوند</translation>
    </message>
    <message>
        <source>Best from %1 points, Good from %2. Up and Down choose one, Left and Right move it.</source>
        <translation>«بهترین» از %1 امتیاز، «خوب» از %2. کلیدهای بالا و پایین یکی را انتخاب می‌کنند، چپ و راست آن را جابه‌جا می‌کنند.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>‏%1 امتیاز</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>tier, points</comment>
        <translation>‏%1 از %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierModel</name>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest points</comment>
        <translation>‏%1 تا %2</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>قطعی</translation>
    </message>
    <message>
        <source>could change</source>
        <translation>ممکن است تغییر کند</translation>
    </message>
    <message>
        <source>If all that is unknown turned out badly, and if it turned out well</source>
        <translation>اگر همهٔ نامعلوم‌ها بد از آب درآیند، و اگر خوب از آب درآیند</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>می‌تواند باشد</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معلوم</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>میزان قطعیت</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierRings</name>
    <message>
        <source>%1: %2</source>
        <comment>tier, customers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tiers as rings, from the inside: %1</source>
        <translation>رده‌ها به‌صورت حلقه، از درون به بیرون: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TiersPanel</name>
    <message>
        <source>Tiers today</source>
        <translation>رده‌ها در امروز</translation>
    </message>
    <message>
        <source>Best from, points</source>
        <translation>«بهترین» از چند امتیاز</translation>
    </message>
    <message>
        <source>Good from, points</source>
        <translation>«خوب» از چند امتیاز</translation>
    </message>
    <message>
        <source>Known at least, per cent</source>
        <translation>دست‌کم معلوم، درصد</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>«بهترین» از</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>«خوب» از</translation>
    </message>
    <message>
        <source>Known at least, %</source>
        <translation>دست‌کم معلوم، ٪</translation>
    </message>
    <message>
        <source>%1 of %2 customers are a best fit today.</source>
        <translation>%1 از %2 مشتری امروز در ردهٔ بهترین‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>%n more would be, if one fact that is unknown turned out well.</source>
        <translation>
            <numerusform>%Ln مشتری دیگر هم در این رده بود، اگر یک نکتهٔ نامعلوم خوب از آب درمی‌آمد.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of what the criteria ask is known.</source>
        <translation>به‌طور میانگین %1 از آنچه معیارها می‌خواهند معلوم است.</translation>
    </message>
    <message>
        <source>%1 customers cannot be judged yet. Unknown is not No: find out, and they may be the best.</source>
        <translation>دربارهٔ %1 مشتری هنوز نمی‌توان داوری کرد. نامعلوم به معنای «خیر» نیست: بفهمید، شاید بهترین باشند.</translation>
    </message>
    <message>
        <source>Said how many accounts the team can work</source>
        <translation>تعیین شد که تیم به چند حساب می‌تواند برسد</translation>
    </message>
    <message>
        <source>Where the tiers begin</source>
        <translation>رده‌ها از کجا آغاز می‌شوند</translation>
    </message>
    <message>
        <source>Moved the tiers of the ICP</source>
        <translation>رده‌های ICP جابه‌جا شد</translation>
    </message>
    <message>
        <source>Without a customer list there are no counts. The definition works all the same.</source>
        <translation>بدون فهرست مشتریان تعدادی در کار نیست. تعریف با این حال کار می‌کند.</translation>
    </message>
    <message>
        <source>Tiers appear with the first criterion.</source>
        <translation>رده‌ها با نخستین معیار پدیدار می‌شوند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitDetail</name>
    <message>
        <source>Add to ICP</source>
        <translation>افزودن به ICP</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>فرمول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All values of %1</source>
        <translation>همهٔ مقدارهای %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitFormula</name>
    <message>
        <source>Share of the best: %1 of %2 known = %3 (Wilson interval %4 to %5)</source>
        <translation>سهم در بهترین‌ها: %1 از %2 معلوم = %3 (بازهٔ ویلسون %4 تا %5)</translation>
    </message>
    <message>
        <source>Share of the others: %1 of %2 known = %3 (Wilson interval %4 to %5)</source>
        <translation>سهم در بقیه: %1 از %2 معلوم = %3 (بازهٔ ویلسون %4 تا %5)</translation>
    </message>
    <message>
        <source>Difference %1 points, Newcombe interval %2 to %3, at 95 %</source>
        <translation>تفاوت %1 واحد درصد، بازهٔ نیوکمب %2 تا %3، در سطح ۹۵٪</translation>
    </message>
    <message>
        <source>Times as common as in the whole list (lift): %1</source>
        <translation>چند برابر رایج‌تر از کل فهرست (lift): %1</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test p = %1; after Benjamini–Hochberg over all traits of this list q = %2</source>
        <translation>آزمون دقیق فیشر p = %1؛ پس از بنجامینی–هوخبرگ روی همهٔ ویژگی‌های این فهرست q = %2</translation>
    </message>
    <message>
        <source>Unknown, left out of the shares: %1 best, %2 others</source>
        <translation>نامعلوم، بیرون از سهم‌ها: %1 تا در بهترین‌ها، %2 تا در بقیه</translation>
    </message>
    <message>
        <source>Difference %1 points; no interval and no test, for the bands were fitted to these customers</source>
        <translation>تفاوت %1 واحد درصد؛ بدون بازه و آزمون، چون بازه‌های مقدار بر همین مشتریان برازش شده‌اند</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test p = %1; after Benjamini–Yekutieli over all traits of this list q = %2</source>
        <translation>آزمون دقیق فیشر p = %1؛ پس از بنجامینی–یکوتیلی روی همهٔ ویژگی‌های این فهرست q = %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitListPanel</name>
    <message>
        <source>%1 · %2 of %3 best, %4 of %5 others</source>
        <translation>%1، بهترین‌ها %2 از %3، بقیه %4 از %5</translation>
    </message>
    <message>
        <source>Find a trait</source>
        <translation>یافتن ویژگی</translation>
    </message>
    <message>
        <source>No value of any attribute is common enough among these customers to be compared.</source>
        <translation>هیچ مقداری از هیچ مشخصه‌ای در میان این مشتریان آن‌قدر رایج نیست که مقایسه شود.</translation>
    </message>
    <message>
        <source>Nothing here contains these letters.</source>
        <translation>هیچ موردی اینجا این حروف را ندارد.</translation>
    </message>
    <message>
        <source>The strongest %1 of %2. Type above to find the others.</source>
        <translation>قوی‌ترین‌ها: %1 از %2. برای یافتن بقیه بالا بنویسید.</translation>
    </message>
    <message>
        <source>Strict: as if all traits had to do with each other</source>
        <translation>سخت‌گیرانه: گویی همهٔ ویژگی‌ها به هم مربوط‌اند</translation>
    </message>
    <message>
        <source>Who tries many traits finds some by luck, so q allows for how many were tried. Usually by Benjamini and Hochberg, which holds while traits are independent or rise together; strictly by Benjamini and Yekutieli, which holds however they depend on each other, and calls fewer traits likely real.</source>
        <translation>کسی که ویژگی‌های زیادی را بیازماید برخی را تصادفی می‌یابد، پس q شمار آزموده‌ها را در نظر می‌گیرد. معمولاً به روش بنجامینی و هوخبرگ، که تا وقتی ویژگی‌ها مستقل‌اند یا با هم بالا می‌روند درست است؛ در حالت سخت‌گیرانه به روش بنجامینی و یکوتیلی، که با هر نوع وابستگی درست است و ویژگی‌های کمتری را احتمالاً واقعی می‌شمارد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitPanel</name>
    <message>
        <source>Add to ICP</source>
        <translation>افزودن به ICP</translation>
    </message>
    <message>
        <source>Choose a part of the chart first: one value, not several together.</source>
        <translation>نخست بخشی از نمودار را انتخاب کنید: یک مقدار، نه چند مقدار با هم.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitsPage</name>
    <message>
        <source>Draft the ICP</source>
        <translation>پیش‌نویس ICP</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>کمتر</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>Shared traits</source>
        <translation>ویژگی‌های مشترک</translation>
    </message>
    <message>
        <source>What your best customers have more often than the others.</source>
        <translation>آنچه بهترین مشتریان شما بیشتر از بقیه دارند.</translation>
    </message>
    <message>
        <source>What your %1 best customers have more often than the other %2.</source>
        <translation>آنچه %1 مشتری برتر شما بیشتر از %2 مشتری دیگر دارند.</translation>
    </message>
    <message>
        <source>%1 No trait stands out clearly; all could be chance.</source>
        <comment>after a sentence</comment>
        <translation>%1 هیچ ویژگی‌ای آشکارا برجسته نیست؛ همه شاید تصادفی باشند.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n trait(s) are likely real; the rest could be chance.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %Ln ویژگی احتمالاً واقعی است؛ بقیه شاید تصادفی باشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the customers…</source>
        <translation>بررسی مشتریان…</translation>
    </message>
    <message>
        <source>Each value of each attribute is counted among the best and among the others.</source>
        <translation>هر مقدار از هر مشخصه در میان بهترین‌ها و در میان بقیه شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Nobody is best yet</source>
        <translation>هنوز هیچ مشتری‌ای جزو بهترین‌ها نیست</translation>
    </message>
    <message>
        <source>Choose the best</source>
        <translation>انتخاب بهترین‌ها</translation>
    </message>
    <message>
        <source>What do your best customers share?</source>
        <translation>بهترین مشتریان شما چه وجه مشترکی دارند؟</translation>
    </message>
    <message>
        <source>Import your customers, agree who is best, and this page shows what they have in common, with how sure that is.</source>
        <translation>مشتریان خود را وارد کنید، بر سر بهترین‌ها توافق کنید، و این صفحه وجه مشترکشان را همراه با میزان قطعیت نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>وارد کردن مشتریان</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>رفتن به نمای کلی</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>مشتری ایده‌آل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from the traits</source>
        <translation>پیش‌نویس ICP «%1» از روی ویژگی‌ها ساخته شد</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from the traits.</source>
        <translation>پیش‌نویس ICP «%1» از روی ویژگی‌ها ساخته شد.</translation>
    </message>
    <message>
        <source>Ways to look at what the best share</source>
        <translation>راه‌های دیدن وجه مشترک بهترین‌ها</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>عددها</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>ترکیب‌ها</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>بافت مشتریان</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>انتظارها</translation>
    </message>
    <message>
        <source>Each line is one value of one attribute. The dot is the difference between the share of the best customers and the share of the others that have it; the line is what the difference could be. Traits are ordered by the cautious end of that line. “Likely real” means that fewer than one in ten traits with this label are expected to be chance finds. Attributes that are part of your score, or known only after the sale, are left out: they cannot help to choose prospects. The other tabs compare numbers as wholes, look for combinations that say more than their parts, draw two numbers against each other, show what the customers are made of, and put what the room expected beside what the data says.</source>
        <translation>هر خط یک مقدار از یک مشخصه است. نقطه، تفاوت سهم بهترین مشتریان و سهم بقیهٔ مشتریان دارای آن است؛ خط نشان می‌دهد تفاوت چه اندازه می‌تواند باشد. ویژگی‌ها به ترتیب سر محتاطانهٔ همین خط چیده شده‌اند. «احتمالاً واقعی» یعنی انتظار می‌رود کمتر از یک دهم ویژگی‌های دارای این برچسب یافته‌ای تصادفی باشند. مشخصه‌هایی که بخشی از نمرهٔ شما هستند یا فقط پس از فروش معلوم می‌شوند کنار گذاشته شده‌اند: در انتخاب مشتریان احتمالی کمکی نمی‌کنند. زبانه‌های دیگر عددها را در کل مقایسه می‌کنند، ترکیب‌هایی را می‌جویند که بیش از اجزایشان می‌گویند، دو عدد را در برابر هم رسم می‌کنند، نشان می‌دهند مشتریان از چه تشکیل شده‌اند، و انتظار جمع را کنار گفتهٔ داده‌ها می‌گذارند.</translation>
    </message>
    <message>
        <source>What your best customers have less often than the others</source>
        <translation>آنچه بهترین مشتریان شما کمتر از بقیه دارند</translation>
    </message>
    <message>
        <source>No column tells customers apart by how good they are: one that is the same for all does not. Give a column a value role, such as revenue, or pin the best customers by hand; then it shows what they share.</source>
        <translation>هیچ ستونی مشتریان را از نظر خوب بودن از هم جدا نمی‌کند: ستونی که برای همه یکسان است چنین نمی‌کند. به یک ستون نقش ارزشی بدهید، مانند درآمد، یا بهترین مشتریان را دستی سنجاق کنید؛ آن‌گاه وجه مشترکشان نشان داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::UnmatchedModel</name>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>First in row</source>
        <translation>نخستین سطر</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ValueFilter</name>
    <message>
        <source>Find a value</source>
        <translation>یافتن مقدار</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>مقدارها</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>هر مقدار</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>بدون مقدار: %1</translation>
    </message>
    <message numerus="yes">
        <source>All that contain “%1”: %n values</source>
        <translation>
            <numerusform>همهٔ موردهای دارای «%1»: %Ln مقدار</numerusform>
        </translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>هیچ مقداری این را ندارد.</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 values; type to find others.</source>
        <translation>%1 مقدار پرتکرار از %2 مقدار؛ برای یافتن بقیه بنویسید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ValueListModel</name>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>a value, how many rows have it, their share</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ValuePanel</name>
    <message>
        <source>What the best bring</source>
        <translation>آنچه بهترین‌ها می‌آورند</translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation>نمایش منحنی</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>نوع ارزش</translation>
    </message>
    <message>
        <source>Share of the customers, most valuable first</source>
        <translation>سهم از مشتریان، باارزش‌ترین در آغاز</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>a kind of value</comment>
        <translation>سهم از %1</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%Ln مشتری برتر</numerusform>
        </translation>
    </message>
    <message>
        <source>The curve is the most that so many customers could bring; the nearer the best are to it, the better the criteria find value.</source>
        <translation>منحنی بیشترین مقداری است که این تعداد مشتری می‌توانستند بیاورند؛ هرچه بهترین‌ها به آن نزدیک‌تر باشند، معیارها ارزش را بهتر پیدا می‌کنند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionCompareView</name>
    <message>
        <source>%1 · %2</source>
        <comment>version, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Save a version first: then it can be compared with the working definition, and later with other versions.</source>
        <translation>نخست یک نسخه ذخیره کنید: سپس می‌توان آن را با تعریف جاری، و بعدها با نسخه‌های دیگر، مقایسه کرد.</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>مقایسه از</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>جابه‌جا کردن</translation>
    </message>
    <message>
        <source>Compare the other way round</source>
        <translation>مقایسه در جهت برعکس</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>مقایسه با</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>%1 is not what was saved: its hash does not fit. It was changed by a disk fault or by another program.</source>
        <translation>‏%1 آنچه ذخیره شده بود نیست: با هش خود جور نیست. خطای دیسک یا برنامه‌ای دیگر آن را تغییر داده است.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>دلیل نسخه</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>چه چیزی تغییر کرد و چرا</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>ذخیرهٔ نسخه</translation>
    </message>
    <message>
        <source>No version yet. A version freezes the definition with its date and reason, so that next quarter can be compared with today.</source>
        <translation>هنوز نسخه‌ای نیست. نسخه تعریف را با تاریخ و دلیلش تثبیت می‌کند تا فصل بعد بتوان آن را با امروز مقایسه کرد.</translation>
    </message>
    <message>
        <source>The working definition is as it was saved.</source>
        <translation>تعریف جاری همان است که ذخیره شده بود.</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <comment>version, signs with counts</comment>
        <translation>تغییرها از %1 تاکنون: %2</translation>
    </message>
    <message>
        <source>written with customers that are gone</source>
        <translation>نوشته‌شده با مشتریانی که دیگر نیستند</translation>
    </message>
    <message>
        <source>written with %1</source>
        <translation>نوشته‌شده با %1</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>نسخهٔ %1، %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>مقایسه با %1</translation>
    </message>
    <message>
        <source>Compare with the working definition</source>
        <translation>مقایسه با تعریف جاری</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version: what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not what was saved: its hash does not fit.</source>
        <translation>آنچه ذخیره شده بود نیست: با هش خود جور نیست.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionView</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>نسخهٔ %1 از «%2»</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2. It cannot be changed.</source>
        <translation>در %1 به دست %2 تثبیت شد. تغییر نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n point(s)</source>
        <comment>kind of criterion</comment>
        <translation>
            <numerusform>%1، %Ln امتیاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>It is what was saved: SHA-256 %1</source>
        <translation>همان است که ذخیره شده بود: SHA-256 %1</translation>
    </message>
    <message>
        <source>It is not what was saved: it does not fit its SHA-256 %1. A disk fault or another program changed it; look for it in a backup or a copy of the project.</source>
        <translation>آنچه ذخیره شده بود نیست: با SHA-256 خود جور نیست: %1. خطای دیسک یا برنامه‌ای دیگر آن را تغییر داده است؛ در پشتیبان یا کپی پروژه دنبالش بگردید.</translation>
    </message>
    <message>
        <source>Restore as the working definition</source>
        <translation>بازگرداندن به‌عنوان تعریف جاری</translation>
    </message>
    <message>
        <source>What it says becomes the definition you work on. Versions stay as they are; Undo takes it back.</source>
        <translation>آنچه می‌گوید تعریفی می‌شود که روی آن کار می‌کنید. نسخه‌ها دست‌نخورده می‌مانند؛ با «برگرداندن» پس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>پرسونا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a persona, title</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionsPanel</name>
    <message>
        <source>What to see of the versions</source>
        <translation>چه چیزی از نسخه‌ها دیده شود</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>مقایسهٔ دو نسخه</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>آن زمان و اکنون</translation>
    </message>
    <message>
        <source>Nothing is frozen yet: save a version when the room agrees.</source>
        <translation>هنوز چیزی تثبیت نشده است: وقتی جمع توافق کرد، یک نسخه ذخیره کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) since %1. %2</source>
        <comment>date; sentence about the next review</comment>
        <translation>
            <numerusform>%Ln نسخه از %1 تاکنون. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>version before, version after</comment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message>
        <source>What it says differently</source>
        <translation>آنچه متفاوت می‌گوید</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>بالا رفته</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>پایین رفته</translation>
    </message>
    <message>
        <source>stayed in their tier</source>
        <translation>در ردهٔ خود مانده</translation>
    </message>
    <message>
        <source>Write in one line what changed and why; the version keeps it.</source>
        <translation>در یک خط بنویسید چه چیزی و چرا تغییر کرد؛ نسخه آن را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was saved.</source>
        <translation>نسخهٔ %1 از «%2» ذخیره شد.</translation>
    </message>
    <message>
        <source>You work on what version %1 says again. All versions are as they were.</source>
        <translation>دوباره روی آنچه نسخهٔ %1 می‌گوید کار می‌کنید. همهٔ نسخه‌ها همان‌گونه‌اند که بودند.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoicesModel</name>
    <message>
        <source>In their words</source>
        <translation>به زبان خودشان</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoicesPanel</name>
    <message>
        <source>What to see of the survey</source>
        <translation>آنچه از نظرسنجی دیده می‌شود</translation>
    </message>
    <message>
        <source>What to see of the interviews</source>
        <translation>آنچه از مصاحبه‌ها دیده می‌شود</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>به تفکیک پرسش</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>به تفکیک فرد</translation>
    </message>
    <message>
        <source>What do your customers say?</source>
        <translation>مشتریان شما چه می‌گویند؟</translation>
    </message>
    <message>
        <source>No answers have come back yet. Hand the form out, or write down what somebody told you.</source>
        <translation>هنوز پاسخی برنگشته است. فرم را پخش کنید یا آنچه کسی به شما گفته بنویسید.</translation>
    </message>
    <message>
        <source>Write down one answer</source>
        <translation>نوشتن یک پاسخ</translation>
    </message>
    <message>
        <source>Listen to five of them</source>
        <translation>به پنج نفرشان گوش دهید</translation>
    </message>
    <message>
        <source>Five interviews show most of what half of your customers would say. Write down who said what, in their words; then group what is alike.</source>
        <translation>پنج مصاحبه بیشتر آنچه را نشان می‌دهد که نیمی از مشتریان شما می‌گفتند. بنویسید چه کسی چه گفت، به زبان خودش؛ سپس آنچه همانند است دسته‌بندی کنید.</translation>
    </message>
    <message>
        <source>Write down the first interview</source>
        <translation>نوشتن نخستین مصاحبه</translation>
    </message>
    <message>
        <source>Four questions to the customers you want more of, and what they answer.</source>
        <translation>چهار پرسش از مشتریانی که بیشترشان را می‌خواهید، و پاسخ‌های آن‌ها.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have answered the survey.</source>
        <translation>
            <numerusform>%Ln مشتری به نظرسنجی پاسخ داده‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to a few of them, and write down what they say in their words.</source>
        <translation>با چند نفرشان گفت‌وگو کنید و آنچه می‌گویند به زبان خودشان بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are written down.</source>
        <translation>
            <numerusform>%Ln مصاحبه نوشته شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we ask our customers</source>
        <translation>آنچه از مشتریانمان می‌پرسیم</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteActivity</name>
    <message>
        <source>A secret vote</source>
        <translation>رأی‌گیری مخفی</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>بستن رأی‌گیری</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>آشکار کردن</translation>
    </message>
    <message>
        <source>Enter paper ballots</source>
        <translation>ورود برگه‌های رأی کاغذی</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Discard this vote</source>
        <translation>دور انداختن این رأی‌گیری</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>رأی داده است</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted.</source>
        <comment>people</comment>
        <translation>
            <numerusform>‏%1 از %Ln نفر رأی داده‌اند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more voted and left.</source>
        <comment>5 of 8 have voted. 1 more …</comment>
        <translation>
            <numerusform>%1 %Ln نفر دیگر رأی دادند و رفتند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote is closed: %1 Nobody has seen what was voted.</source>
        <translation>رأی‌گیری بسته است: %1 هیچ‌کس رأی‌ها را ندیده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came after the vote was opened and are not in it.</source>
        <translation>
            <numerusform>%Ln کارت پس از باز شدن رأی‌گیری آمد و در آن نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote was discarded.</source>
        <translation>رأی‌گیری دور انداخته شد.</translation>
    </message>
    <message>
        <source>The ballot of %1 is sealed.</source>
        <translation>برگهٔ رأی %1 مهر شد.</translation>
    </message>
    <message>
        <source>A secret vote: one after the other, everybody else looks away.</source>
        <translation>رأی‌گیری مخفی: یکی پس از دیگری، بقیه نگاه نکنند.</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>رأی‌گیری بسته است.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteForm</name>
    <message numerus="yes">
        <source>You have %n dot(s), %1 at most on one item. Dots may be left over.</source>
        <translation>
            <numerusform>شما %Ln نقطه دارید، حداکثر %1 روی هر مورد. می‌توانید نقطه‌ای را نگه دارید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dot(s) to put where you like. Dots may be left over.</source>
        <translation>
            <numerusform>شما %Ln نقطه دارید که هر جا بخواهید بگذارید. می‌توانید نقطه‌ای را نگه دارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread 100 points: the more, the more it counts for you.</source>
        <translation>۱۰۰ امتیاز را پخش کنید: هرچه بیشتر، برای شما مهم‌تر.</translation>
    </message>
    <message>
        <source>1 is against it, 5 fully with it. A 1 or 2 is an objection: it is shown with your name and your reason once the room reveals the vote. What you cannot judge stays empty.</source>
        <translation>۱ یعنی مخالف و ۵ یعنی کاملاً موافق. ۱ یا ۲ مخالفت است: وقتی جمع نتیجه را آشکار کند، همراه نام و دلیل شما نشان داده می‌شود. آنچه نمی‌توانید بسنجید خالی می‌ماند.</translation>
    </message>
    <message>
        <source>1 for the best, 2 for the next, and so on. What you do not rank comes behind the others.</source>
        <translation>۱ برای بهترین، ۲ برای بعدی، و همین‌طور تا آخر. موردی که رتبه ندهید پس از بقیه می‌آید.</translation>
    </message>
    <message>
        <source>Dots for %1</source>
        <comment>an item</comment>
        <translation>نقطه‌های %1</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <comment>an item</comment>
        <translation>امتیاز %1</translation>
    </message>
    <message>
        <source>Consent to %1, 1 to 5</source>
        <comment>an item</comment>
        <translation>موافقت با %1، از ۱ تا ۵</translation>
    </message>
    <message>
        <source>Rank of %1</source>
        <comment>an item</comment>
        <translation>رتبهٔ %1</translation>
    </message>
    <message>
        <source>Seal the ballot</source>
        <translation>مهر کردن برگهٔ رأی</translation>
    </message>
    <message>
        <source>Leave without a ballot</source>
        <translation>خروج بدون برگهٔ رأی</translation>
    </message>
    <message>
        <source>The paper ballot of %1</source>
        <translation>برگهٔ رأی کاغذی %1</translation>
    </message>
    <message>
        <source>The ballot of %1</source>
        <translation>برگهٔ رأی %1</translation>
    </message>
    <message>
        <source>Enter goes to the next field, and from the last one on to the next person.</source>
        <translation>کلید Enter به فیلد بعد می‌رود و از آخرین فیلد به نفر بعد.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no grade, or no rank</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Why? What would have to change?</source>
        <translation>چرا؟ چه چیزی باید تغییر کند؟</translation>
    </message>
    <message>
        <source>Why not %1</source>
        <comment>an item</comment>
        <translation>چرا %1 نه</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) left.</source>
        <translation>
            <numerusform>%Ln نقطه مانده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>All dots are given.</source>
        <translation>همهٔ نقطه‌ها داده شده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to give.</source>
        <translation>
            <numerusform>هنوز %Ln امتیاز برای دادن مانده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>All 100 points are given.</source>
        <translation>همهٔ ۱۰۰ امتیاز داده شده است.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s).</source>
        <comment>graded or ranked</comment>
        <translation>
            <numerusform>‏%1 از %Ln مورد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteResult</name>
    <message numerus="yes">
        <source>%1 of %n person(s) (95% interval: %2 to %3)</source>
        <translation>
            <numerusform>‏%1 از %Ln نفر (بازهٔ ۹۵٪: %2 تا %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the vote says</source>
        <translation>آنچه رأی‌ها می‌گویند</translation>
    </message>
    <message>
        <source>Votes on this question</source>
        <translation>رأی‌گیری‌های این پرسش</translation>
    </message>
    <message>
        <source>Go on to the decision</source>
        <translation>رفتن به تصمیم</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>رأی‌گیری دوباره</translation>
    </message>
    <message>
        <source>A new round; this one stays readable</source>
        <translation>دوری تازه؛ این یکی خواندنی می‌ماند</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, what kind of vote</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n person(s) voted.</source>
        <translation>
            <numerusform>%1. %Ln نفر رأی دادند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 objects to %2. Ask why.</source>
        <comment>a person, an item</comment>
        <translation>‏%1 با %2 مخالف است. دلیلش را بپرسید.</translation>
    </message>
    <message>
        <source>%1 objects to %2: %3</source>
        <comment>a person, an item, why</comment>
        <translation>‏%1 با %2 مخالف است: %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>یک نفر</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteSetup</name>
    <message>
        <source>Everybody puts dots on what matters most. Quick, and good for many items.</source>
        <translation>هر کس روی آنچه مهم‌تر است نقطه می‌گذارد. سریع است و برای موردهای زیاد خوب.</translation>
    </message>
    <message>
        <source>Everybody spreads 100 points. It shows how much more one item counts than another.</source>
        <translation>هر کس ۱۰۰ امتیاز را پخش می‌کند. نشان می‌دهد یک مورد چقدر بیش از دیگری اهمیت دارد.</translation>
    </message>
    <message>
        <source>Everybody grades each item from 1, against it, to 5, fully with it. Who gives 1 or 2 objects, is named, and is asked why.</source>
        <translation>هر کس به هر مورد درجه‌ای از ۱، یعنی مخالف، تا ۵، یعنی کاملاً موافق، می‌دهد. کسی که ۱ یا ۲ می‌دهد مخالف است؛ نامش می‌آید و دلیلش پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Everybody puts the items in order, the best first; the last ones may be left out.</source>
        <translation>هر کس موردها را به ترتیب می‌چیند، بهترین در آغاز؛ موردهای آخر را می‌توان کنار گذاشت.</translation>
    </message>
    <message>
        <source>A secret vote</source>
        <translation>رأی‌گیری مخفی</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>باز کردن رأی‌گیری</translation>
    </message>
    <message>
        <source>Kind of vote</source>
        <translation>نوع رأی‌گیری</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>نقطهٔ هر نفر</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بدون سقف</translation>
    </message>
    <message>
        <source>At most on one item</source>
        <translation>حداکثر روی هر مورد</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>آنچه درباره‌اش رأی می‌دهید</translation>
    </message>
    <message>
        <source>Add an option of your own</source>
        <translation>افزودن گزینه‌ای از خودتان</translation>
    </message>
    <message>
        <source>Option of your own</source>
        <translation>گزینهٔ خودتان</translation>
    </message>
    <message>
        <source>Add the option</source>
        <translation>افزودن گزینه</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoterPanel</name>
    <message>
        <source>Add a person by name</source>
        <translation>افزودن شخص با نام</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>نام شخص</translation>
    </message>
    <message>
        <source>Team of the person</source>
        <translation>تیم شخص</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>افزودن این شخص</translation>
    </message>
    <message>
        <source>Nobody is in the room yet. Add who takes part; their team shows later where teams see it differently.</source>
        <translation>هنوز کسی در جمع نیست. شرکت‌کنندگان را بیفزایید؛ تیم آن‌ها بعداً نشان می‌دهد تیم‌ها کجا نظر متفاوتی دارند.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, for a person</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WaitingPanel</name>
    <message>
        <source>First the gut, then the data</source>
        <translation>نخست حس خودتان، سپس داده‌ها</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>آشکار کردن</translation>
    </message>
    <message>
        <source>Look without revealing</source>
        <translation>دیدن بدون آشکار کردن</translation>
    </message>
    <message>
        <source>For someone alone: what was written stays hidden, and this window shows the data.</source>
        <translation>برای کسی که تنهاست: نوشته‌ها پنهان می‌ماند و این پنجره داده‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The room is writing down what it expects of the best, and the data waits until everybody is done: who has seen it cannot expect any more. Reveal opens all tabs, with belief and data side by side under Expected.</source>
        <translation>جمع دارد می‌نویسد که از بهترین‌ها چه انتظاری دارد و داده‌ها تا پایان کار همه منتظر می‌ماند: کسی که آن‌ها را دیده باشد دیگر نمی‌تواند انتظاری داشته باشد. «آشکار کردن» همهٔ زبانه‌ها را باز می‌کند و باور و داده در «انتظارها» کنار هم می‌آیند.</translation>
    </message>
    <message>
        <source>Written so far: %1</source>
        <comment>names</comment>
        <translation>تا اینجا نوشته‌اند: %1</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>جمع حاضر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who wrote, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WeightsPanel</name>
    <message>
        <source>What makes a customer best</source>
        <translation>چه چیزی مشتری را بهترین می‌کند</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>افزودن معیار</translation>
    </message>
    <message>
        <source>Where a value is not known</source>
        <translation>جایی که مقداری معلوم نیست</translation>
    </message>
    <message>
        <source>the others count for more</source>
        <translation>بقیه بیشتر به حساب می‌آیند</translation>
    </message>
    <message>
        <source>counts as the middle</source>
        <translation>حد وسط به حساب می‌آید</translation>
    </message>
    <message>
        <source>If not known:</source>
        <translation>اگر معلوم نباشد:</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>در این فهرست نیست</translation>
    </message>
    <message>
        <source>Nothing is weighed yet. Add what makes a customer good.</source>
        <translation>هنوز به چیزی وزن داده نشده است. آنچه مشتری را خوب می‌کند بیفزایید.</translation>
    </message>
    <message>
        <source>No column of the list says how good a customer is. On the Customers page, give a column a value role (revenue, lifetime value, referrals…), add any number below, or name the best by hand.</source>
        <translation>هیچ ستونی از فهرست نمی‌گوید مشتری چقدر خوب است. در صفحهٔ «مشتریان» به یک ستون نقش ارزشی بدهید (درآمد، ارزش طول عمر، معرفی‌ها…)، پایین هر عددی را که می‌خواهید بیفزایید، یا بهترین‌ها را دستی نام ببرید.</translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation>نمایش ستون‌ها</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>افزودن معیار…</translation>
    </message>
    <message>
        <source>What says how good a customer is</source>
        <translation>آنچه می‌گوید مشتری چقدر خوب است</translation>
    </message>
    <message>
        <source>Any other number, or yes and no</source>
        <translation>هر عدد دیگر، یا بله و خیر</translation>
    </message>
    <message>
        <source>counts as zero</source>
        <translation>صفر به شمار می‌آید</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WorkListPanel</name>
    <message>
        <source>Save as a list for colleagues</source>
        <translation>ذخیره به‌صورت فهرستی برای همکاران</translation>
    </message>
    <message>
        <source>To fill in (%1)</source>
        <comment>number</comment>
        <translation>برای پر کردن (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Fill in these %n cell(s), and the conclusion may change. Enter keeps a value and goes on to the next.</source>
        <translation>
            <numerusform>این %Ln خانه را پر کنید، شاید نتیجه تغییر کند. Enter مقدار را نگه می‌دارد و به بعدی می‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>No empty cell could change who is best or what they share.</source>
        <translation>هیچ خانهٔ خالی‌ای نمی‌تواند بهترین‌ها یا وجه مشترکشان را تغییر دهد.</translation>
    </message>
    <message>
        <source>Once customers are rated, the empty cells that matter most are listed here.</source>
        <translation>پس از نمره گرفتن مشتریان، مهم‌ترین خانه‌های خالی اینجا فهرست می‌شوند.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>چرا مهم است</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, customer</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>ذخیرهٔ فهرست</translation>
    </message>
    <message>
        <source>Cells to fill in</source>
        <translation>خانه‌هایی برای پر کردن</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول‌ها (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved to %1.</source>
        <translation>فهرست در %1 ذخیره شد.</translation>
    </message>
    <message>
        <source>The list could not be saved to %1. Choose another place.</source>
        <translation>فهرست در %1 ذخیره نشد. جای دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WorkshopPage</name>
    <message>
        <source>25 questions, one at a time</source>
        <translation>۲۵ پرسش، یکی‌یکی</translation>
    </message>
    <message>
        <source>Each team says what it knows of the best customers; the data answers beside. Open or create a project to begin.</source>
        <translation>هر تیم آنچه از بهترین مشتریان می‌داند می‌گوید؛ داده‌ها در کنارش پاسخ می‌دهند. برای شروع پروژه‌ای باز کنید یا بسازید.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>رفتن به نمای کلی</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>پرسش بعدی</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>کارگاه</translation>
    </message>
    <message>
        <source>What the team knows, question by question.</source>
        <translation>آنچه تیم می‌داند، پرسش به پرسش.</translation>
    </message>
    <message>
        <source>25 questions to service, sales and the best customers. Start with the one that the room knows best.</source>
        <translation>۲۵ پرسش از ارائهٔ خدمات، فروش و بهترین مشتریان. از پرسشی شروع کنید که جمع بهتر می‌داند.</translation>
    </message>
    <message>
        <source>%1 of 25 questions answered, %2 decided.</source>
        <translation>به %1 از ۲۵ پرسش پاسخ داده شده، %2 تصمیم گرفته شده است.</translation>
    </message>
    <message>
        <source>Questions, agenda and people</source>
        <translation>پرسش‌ها، دستور جلسه و افراد</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Say what you know, question by question.</source>
        <translation>آنچه می‌دانید بگویید، پرسش به پرسش.</translation>
    </message>
    <message>
        <source>Choose a question on the side. Cards holds what is said, one thought a card: write it, say who speaks, press Enter; lay together what belongs together by dragging, or choose cards and press G. Write lets everybody write in silence, behind a curtain or on paper, and reveals all cards at once. Vote is a secret vote on cards and groups. Decide shows what your customer list says about the same question and ends with a decision, an owner and how confident the room is. Ctrl+Page Down goes to the next question. The agenda leads the room through a meeting: F6 begins and pauses the clock, F7 goes on to the next block, F8 adds two minutes, F9 opens the parking lot, Shift+F9 shows what to say.</source>
        <translation>یک پرسش را از کنار صفحه انتخاب کنید. «کارت‌ها» گفته‌ها را نگه می‌دارد، هر فکر روی یک کارت: آن را بنویسید، بگویید گفتهٔ کیست و Enter را بزنید؛ آنچه به هم مربوط است با کشیدن کنار هم بگذارید، یا کارت‌ها را انتخاب کنید و G را بزنید. با «نوشتن» همه در سکوت می‌نویسند، پشت پرده یا روی کاغذ، و همهٔ کارت‌ها یکجا آشکار می‌شود. «رأی» رأی‌گیری مخفی دربارهٔ کارت‌ها و دسته‌هاست. «تصمیم‌گیری» نشان می‌دهد فهرست مشتریان شما دربارهٔ همان پرسش چه می‌گوید و با یک تصمیم، یک مسئول و میزان اطمینان جمع پایان می‌یابد. Ctrl+Page Down به پرسش بعدی می‌رود. دستور جلسه جمع را در جلسه پیش می‌برد: F6 ساعت را به کار می‌اندازد و نگه می‌دارد، F7 به بخش بعدی می‌رود، F8 دو دقیقه می‌افزاید، F9 پارکینگ را باز می‌کند و Shift+F9 گفتنی‌ها را نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WriteActivity</name>
    <message>
        <source>Silent writing</source>
        <translation>نوشتن در سکوت</translation>
    </message>
    <message>
        <source>Say how long it takes. Then silence: no talking and no reading aloud while somebody writes. Who came last begins, who decides writes last.</source>
        <translation>بگویید چقدر وقت هست. سپس سکوت: تا کسی می‌نویسد، نه حرف زدن و نه بلند خواندن. تازه‌واردترین آغاز می‌کند و تصمیم‌گیرنده آخر می‌نویسد.</translation>
    </message>
    <message>
        <source>Type cards from paper</source>
        <translation>وارد کردن کارت‌های کاغذی</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>آشکار کردن…</translation>
    </message>
    <message>
        <source>End without cards</source>
        <translation>پایان بدون کارت</translation>
    </message>
    <message>
        <source>Reveal all cards now</source>
        <translation>آشکار کردن همهٔ کارت‌ها</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>has written</source>
        <translation>نوشته است</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>نوشتن موردهای بیشتر</translation>
    </message>
    <message>
        <source>not asked to write</source>
        <translation>از او خواسته نشده بنویسد</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Cards on paper are being typed.</source>
        <translation>کارت‌های کاغذی در حال وارد شدن‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have written.</source>
        <comment>people</comment>
        <translation>
            <numerusform>‏%1 از %Ln نفر نوشته‌اند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymous: the cards keep the team and nothing else. %n card(s) wait, hidden from everybody.</source>
        <translation>
            <numerusform>بی‌نام: کارت‌ها تیم را نگه می‌دارند و نه چیز دیگری. %Ln کارت در انتظار است، پنهان از همه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With names. %n card(s) wait, hidden from everybody.</source>
        <translation>
            <numerusform>با نام. %Ln کارت در انتظار است، پنهان از همه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass the keyboard to %1</source>
        <translation>صفحه‌کلید را به %1 بدهید</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s) appear on the board at once, for everybody to see.</source>
        <translation>
            <numerusform>همهٔ کارت‌ها (%Ln) یکجا روی تابلو می‌آید تا همه ببینند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n have not written yet.</source>
        <comment>All cards appear … 3 have not …</comment>
        <translation>
            <numerusform>%1 %Ln نفر هنوز ننوشته‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>%1 مانده</translation>
    </message>
    <message>
        <source>The time is up. Let who is writing finish the card.</source>
        <translation>وقت تمام شد. بگذارید نویسنده کارتش را تمام کند.</translation>
    </message>
    <message>
        <source>The cards of %1 are kept and hidden.</source>
        <translation>کارت‌های %1 نگه داشته شد و پنهان است.</translation>
    </message>
    <message>
        <source>Anonymous: nobody will know who wrote what.</source>
        <translation>بی‌نام: کسی نخواهد دانست چه کسی چه نوشته است.</translation>
    </message>
    <message>
        <source>With names, shown to all when everybody is done.</source>
        <translation>با نام؛ وقتی همه تمام کردند به همه نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Write down what you know, each for yourself. No talking.</source>
        <translation>آنچه می‌دانید بنویسید، هر کس برای خودش. بدون حرف زدن.</translation>
    </message>
    <message>
        <source>Pass the keyboard</source>
        <translation>صفحه‌کلید را بدهید</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WritingForm</name>
    <message>
        <source>Your card</source>
        <translation>کارت شما</translation>
    </message>
    <message>
        <source>One thought a card; Enter begins the next</source>
        <translation>هر فکر روی یک کارت؛ Enter کارت بعدی را آغاز می‌کند</translation>
    </message>
    <message>
        <source>Done, pass on</source>
        <translation>تمام شد، نفر بعد</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>کارت بعدی</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>بازگشت به جمع</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <comment>a person</comment>
        <translation>‏%1 می‌نویسد</translation>
    </message>
    <message>
        <source>Anonymous: a card keeps the team and not your name. Nobody sees it before the reveal. When you pass on, your cards leave this screen for good.</source>
        <translation>بی‌نام: کارت تیم را نگه می‌دارد، نه نام شما را. تا آشکار شدن هیچ‌کس آن را نمی‌بیند. وقتی نوبت را به نفر بعد می‌دهید، کارت‌هایتان برای همیشه از این صفحه می‌رود.</translation>
    </message>
    <message>
        <source>Your name stands on your cards. Nobody sees them before the reveal.</source>
        <translation>نام شما روی کارت‌هایتان می‌آید. تا آشکار شدن هیچ‌کس آن‌ها را نمی‌بیند.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written</source>
        <translation>
            <numerusform>%Ln کارت نوشته شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WritingSetup</name>
    <message>
        <source>Write in silence</source>
        <translation>نوشتن در سکوت</translation>
    </message>
    <message>
        <source>Everybody writes for themselves, and nobody sees anything before you reveal all cards at once. So the quiet say as much as the loud, and nobody follows the first.</source>
        <translation>هر کس برای خودش می‌نویسد و تا شما همهٔ کارت‌ها را یکجا آشکار نکنید هیچ‌کس چیزی نمی‌بیند. این‌گونه کم‌حرف‌ها به‌اندازهٔ پرحرف‌ها سهم دارند و کسی دنباله‌روی نفر اول نمی‌شود.</translation>
    </message>
    <message>
        <source>Names on the cards</source>
        <translation>نام روی کارت‌ها</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>با نام</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>Minutes to write</source>
        <translation>دقیقه برای نوشتن</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Type cards from paper</source>
        <translation>وارد کردن کارت‌های کاغذی</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>A card keeps the team and not the person; the file does not know either. This cannot be changed later. Where one person is a whole team, the team tells who it was.</source>
        <translation>کارت تیم را نگه می‌دارد، نه فرد را؛ فایل هم او را نمی‌شناسد. این را بعداً نمی‌توان تغییر داد. جایی که یک نفر به‌تنهایی یک تیم است، تیم نشان می‌دهد او که بوده است.</translation>
    </message>
    <message>
        <source>A card shows who wrote it, once it is revealed.</source>
        <translation>کارت پس از آشکار شدن نشان می‌دهد چه کسی آن را نوشته است.</translation>
    </message>
    <message>
        <source>Add who is in the room under “People”, beside the questions; then they can write one after the other. Cards on paper can be typed at once.</source>
        <translation>حاضران را در «افراد»، کنار پرسش‌ها، بیفزایید؛ سپس می‌توانند یکی پس از دیگری بنویسند. کارت‌های کاغذی را می‌شود همین حالا وارد کرد.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WrittenCards</name>
    <message>
        <source>Change this card</source>
        <translation>تغییر این کارت</translation>
    </message>
    <message>
        <source>Take this card back</source>
        <translation>پس گرفتن این کارت</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::YesNoFilter</name>
    <message>
        <source>Yes: %1</source>
        <translation>بله: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>خیر: %1</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>بدون مقدار: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Agenda</name>
    <message>
        <source>Everyone looks</source>
        <translation>همه نگاه می‌کنند</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation>در سکوت</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>در میان گذاشتن</translation>
    </message>
    <message>
        <source>Secret vote</source>
        <translation>رأی مخفی</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم‌گیری</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>The agendas in %1 cannot be read. Install Lodestar again, or mend the file.</source>
        <translation>دستور جلسه‌های %1 خوانده نمی‌شود. Lodestar را دوباره نصب کنید یا فایل را اصلاح کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AgendaStore</name>
    <message>
        <source>This block is no longer in the agenda.</source>
        <translation>این بخش دیگر در دستور جلسه نیست.</translation>
    </message>
    <message>
        <source>Own agenda</source>
        <translation>دستور جلسهٔ خودمان</translation>
    </message>
    <message>
        <source>Began an agenda of one&apos;s own</source>
        <translation>دستور جلسهٔ خودی آغاز شد</translation>
    </message>
    <message>
        <source>There is no agenda of this name.</source>
        <translation>دستور جلسه‌ای با این نام نیست.</translation>
    </message>
    <message>
        <source>Chose the agenda %1</source>
        <translation>دستور جلسهٔ «%1» انتخاب شد</translation>
    </message>
    <message>
        <source>A block of the agenda needs a name.</source>
        <translation>بخش دستور جلسه به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>Added %1 to the agenda</source>
        <translation>بخش «%1» به دستور جلسه افزوده شد</translation>
    </message>
    <message>
        <source>Removed %1 from the agenda</source>
        <translation>بخش «%1» از دستور جلسه حذف شد</translation>
    </message>
    <message>
        <source>Moved %1 in the agenda</source>
        <translation>بخش «%1» در دستور جلسه جابه‌جا شد</translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 %n minute(s)</source>
        <translation>
            <numerusform>به بخش «%1» %Ln دقیقه داده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed a block of the agenda to %1</source>
        <translation>نام بخشی از دستور جلسه به «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Changed what to say at %1</source>
        <translation>گفتنی‌های بخش «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Changed how the room works during %1</source>
        <translation>شیوهٔ کار جمع در بخش «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Chose the questions of %1</source>
        <translation>پرسش‌های بخش «%1» انتخاب شد</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AnswerForm</name>
    <message>
        <source>its row names no question</source>
        <translation>سطر آن پرسشی را نام نمی‌برد</translation>
    </message>
    <message>
        <source>there is no question %1</source>
        <translation>پرسش %1 وجود ندارد</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters; the rest is left out</source>
        <translation>
            <numerusform>درازتر از %Ln نویسه؛ بقیه کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>چرا مهم است</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>پاسخ %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>This table has no column with the ids of questions (q1, q2, …) and columns of answers behind it. Use the form that Hand out questions makes, and leave its first columns as they are.</source>
        <translation>این جدول ستونی با شناسهٔ پرسش‌ها (q1، q2، …) و ستون‌های پاسخ در پی آن ندارد. فرمی را به کار ببرید که «پخش پرسش‌ها» می‌سازد و ستون‌های نخستش را همان‌گونه که هست بگذارید.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AnswerFormPlan</name>
    <message>
        <source>line %1, %2</source>
        <translation>خط %1، %2</translation>
    </message>
    <message>
        <source>Not taken, %1: “%2” (%3)</source>
        <extracomment>%1 is the place of a cell, %2 its text, %3 why it could not be taken</extracomment>
        <translation>گرفته نشد، %1: «%2» (%3)</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translation>خواندن فرم</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more cells that could not be taken.</source>
        <translation>
            <numerusform>… و %Ln خانهٔ دیگر که گرفته نشد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::CardStore</name>
    <message>
        <source>A card needs at least one word.</source>
        <translation>کارت دست‌کم یک واژه می‌خواهد.</translation>
    </message>
    <message>
        <source>This card is no longer on the board.</source>
        <translation>این کارت دیگر روی تابلو نیست.</translation>
    </message>
    <message>
        <source>Added a card</source>
        <translation>یک کارت افزوده شد</translation>
    </message>
    <message>
        <source>Changed a card</source>
        <translation>یک کارت تغییر کرد</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n card(s)</source>
        <translation>
            <numerusform>%Ln کارت حذف شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n card(s)</source>
        <translation>
            <numerusform>%Ln کارت به پارکینگ رفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n card(s) to another question</source>
        <translation>
            <numerusform>%Ln کارت به پرسش دیگری فرستاده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>To split a card, write each part on a line of its own.</source>
        <translation>برای جدا کردن کارت، هر بخش را در خطی جداگانه بنویسید.</translation>
    </message>
    <message>
        <source>Split a card</source>
        <translation>یک کارت جدا شد</translation>
    </message>
    <message>
        <source>Choose at least two cards to merge.</source>
        <translation>دست‌کم دو کارت را برای ادغام انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n card(s)</source>
        <translation>
            <numerusform>%Ln کارت ادغام شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::ClusterStore</name>
    <message>
        <source>without a name</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>This group is no longer on the board.</source>
        <translation>این دسته دیگر روی تابلو نیست.</translation>
    </message>
    <message>
        <source>Choose the cards that belong together.</source>
        <translation>کارت‌هایی را که به هم مربوط‌اند انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Grouped %n card(s)</source>
        <translation>
            <numerusform>%Ln کارت دسته‌بندی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n group(s) of cards</source>
        <translation>
            <numerusform>%Ln دسته از کارت‌ها ساخته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Named a group %1</source>
        <translation>دسته‌ای «%1» نامیده شد</translation>
    </message>
    <message>
        <source>Moved the group %1</source>
        <translation>دستهٔ «%1» جابه‌جا شد</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) out of their groups</source>
        <translation>
            <numerusform>%Ln کارت از دسته‌هایش بیرون آورده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) to the group %1</source>
        <translation>
            <numerusform>%Ln کارت به دستهٔ «%1» برده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two groups to merge.</source>
        <translation>دو دسته را برای ادغام انتخاب کنید.</translation>
    </message>
    <message>
        <source>Merged the groups %1 and %2</source>
        <translation>دسته‌های «%1» و «%2» ادغام شد</translation>
    </message>
    <message>
        <source>Dissolved the group %1</source>
        <translation>دستهٔ «%1» باز شد</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::DataAnswer</name>
    <message>
        <source>fewer than 10</source>
        <translation>کمتر از ۱۰</translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation>۱۰ تا ۴۹</translation>
    </message>
    <message>
        <source>50 to 249</source>
        <translation>۵۰ تا ۲۴۹</translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation>۲۵۰ یا بیشتر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 63 customers</comment>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1، بهترین مشتریان: میانهٔ %Ln مقدار، نیمی از آن‌ها میان %2 و %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1، بهترین مشتریان: میانهٔ تنها %Ln مقدار معلوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, other customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1، مشتریان دیگر: میانهٔ %Ln مقدار، نیمی از آن‌ها میان %2 و %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, other customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1، مشتریان دیگر: میانهٔ تنها %Ln مقدار معلوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1، همهٔ مشتریان: میانهٔ %Ln مقدار، نیمی از آن‌ها میان %2 و %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1، همهٔ مشتریان: میانهٔ تنها %Ln مقدار معلوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n best customer(s)</source>
        <translation>
            <numerusform>%1: میانگین %Ln مشتری برتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n customer(s)</source>
        <translation>
            <numerusform>%1: میانگین %Ln مشتری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n best customer(s); in general it could be %2 to %3</source>
        <translation>
            <numerusform>%1: میانهٔ %Ln مشتری برتر؛ در حالت کلی می‌تواند %2 تا %3 باشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s); in general it could be %2 to %3</source>
        <translation>
            <numerusform>%1: میانهٔ %Ln مشتری؛ در حالت کلی می‌تواند %2 تا %3 باشد</numerusform>
        </translation>
    </message>
    <message>
        <source>customers with %1: %2</source>
        <translation>مشتری با %1: %2</translation>
    </message>
    <message>
        <source>best customers with %1: %2</source>
        <translation>مشتری برتر با %1: %2</translation>
    </message>
    <message>
        <source>best customers with %1: %2; of the others %3 of %4</source>
        <translation>مشتری برتر با %1: %2؛ از بقیه %3 از %4</translation>
    </message>
    <message numerus="yes">
        <source>customers with %1: %2; %n of them best</source>
        <translation>
            <numerusform>مشتری با %1: %2؛ %Ln تا از آن‌ها جزو بهترین‌ها</numerusform>
        </translation>
    </message>
    <message>
        <source>customers are in the best set today</source>
        <translation>مشتری امروز در مجموعهٔ بهترین‌هاست</translation>
    </message>
    <message>
        <source>best customers with %1: yes; of the others %2 of %3</source>
        <translation>مشتری برتر با %1: بله؛ از بقیه %2 از %3</translation>
    </message>
    <message>
        <source>customers with %1: yes</source>
        <translation>مشتری با %1: بله</translation>
    </message>
    <message>
        <source>customers whose contact and decision-maker have the same title</source>
        <translation>مشتری که سمت رابط و تصمیم‌گیرنده‌شان یکی است</translation>
    </message>
    <message>
        <source>best customers whose contact and decision-maker have the same title; of the others %1 of %2</source>
        <translation>مشتری برتر که سمت رابط و تصمیم‌گیرنده‌شان یکی است؛ از بقیه %1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s) with %2: %3</source>
        <translation>
            <numerusform>%1: میانهٔ %Ln مشتری با %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>best customers with %1: %2; of the others %3 of %4 (%5)</source>
        <translation>مشتری برتر با %1: %2؛ از بقیه %3 از %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best.</source>
        <translation>
            <numerusform>%Ln مشتری، %1 تا از آن‌ها جزو بهترین‌ها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s). Nobody is rated yet, so the best cannot be set apart.</source>
        <translation>
            <numerusform>%Ln مشتری. هنوز کسی نمره ندارد، پس بهترین‌ها را نمی‌توان جدا کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attribute and how many customers lack it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a value: %1.</source>
        <translation>بدون مقدار: %1.</translation>
    </message>
    <message>
        <source>What is known there does not show an answer.</source>
        <translation>آنچه آنجا معلوم است پاسخی نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>No data set answers this question.</source>
        <translation>هیچ مجموعه‌داده‌ای پاسخ این پرسش را ندارد.</translation>
    </message>
    <message>
        <source>There are no customers in the project yet.</source>
        <translation>هنوز مشتری‌ای در پروژه نیست.</translation>
    </message>
    <message>
        <source>Needs a column: %1.</source>
        <translation>به یک ستون نیاز دارد: %1.</translation>
    </message>
    <message>
        <source>best customers with %1: at least one; of the others %2 of %3</source>
        <translation>مشتری برتر با %1: دست‌کم یکی؛ از بقیه %2 از %3</translation>
    </message>
    <message>
        <source>customers with %1: at least one</source>
        <translation>مشتری با %1: دست‌کم یکی</translation>
    </message>
    <message>
        <source>best customers with %1: 9 or 10; of the others %2 of %3</source>
        <translation>مشتری برتر با %1: ۹ یا ۱۰؛ از بقیه %2 از %3</translation>
    </message>
    <message>
        <source>customers with %1: 9 or 10</source>
        <translation>مشتری با %1: ۹ یا ۱۰</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::DecisionChain</name>
    <message>
        <source>confidence %1 of 5</source>
        <translation>اطمینان %1 از ۵</translation>
    </message>
    <message>
        <source>decided on %1, %2</source>
        <comment>date, confidence</comment>
        <translation>تصمیم در %1، %2</translation>
    </message>
    <message>
        <source>decided on %1, owner %2, %3</source>
        <comment>date, a person, confidence</comment>
        <translation>تصمیم در %1، مسئول %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln کارت</numerusform>
        </translation>
    </message>
    <message>
        <source>with dissent</source>
        <translation>با نظر مخالف</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Expectation</name>
    <message>
        <source>It names no attribute, so the data cannot be asked.</source>
        <translation>مشخصه‌ای را نام نمی‌برد، پس نمی‌توان از داده‌ها پرسید.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>ستون %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>%1 Too few customers have it, or too few have not, to tell.</source>
        <translation>%1 تعداد مشتریانی که آن را دارند یا ندارند برای قضاوت کم است.</translation>
    </message>
    <message>
        <source>Say which value of %1 you mean.</source>
        <translation>بگویید کدام مقدار %1 منظورتان است.</translation>
    </message>
    <message>
        <source>No customer has %2 under %1.</source>
        <translation>هیچ مشتری‌ای در ستون %1 مقدار %2 را ندارد.</translation>
    </message>
    <message>
        <source>The data says so</source>
        <translation>داده‌ها همین را می‌گویند</translation>
    </message>
    <message>
        <source>The data says the opposite</source>
        <translation>داده‌ها عکس آن را می‌گویند</translation>
    </message>
    <message>
        <source>The data cannot tell</source>
        <translation>از داده‌ها معلوم نمی‌شود</translation>
    </message>
    <message>
        <source>Not in the data</source>
        <translation>در داده‌ها نیست</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::ExpectationStore</name>
    <message>
        <source>Say what you expect: choose an attribute, or write it down.</source>
        <translation>بگویید چه انتظاری دارید: مشخصه‌ای انتخاب کنید یا آن را بنویسید.</translation>
    </message>
    <message>
        <source>Changed an expectation</source>
        <translation>یک انتظار تغییر کرد</translation>
    </message>
    <message>
        <source>Wrote down an expectation</source>
        <translation>یک انتظار نوشته شد</translation>
    </message>
    <message>
        <source>Removed an expectation</source>
        <translation>یک انتظار حذف شد</translation>
    </message>
    <message>
        <source>Removed all expectations</source>
        <translation>همهٔ انتظارها حذف شد</translation>
    </message>
    <message>
        <source>Revealed what was expected</source>
        <translation>انتظارها آشکار شد</translation>
    </message>
    <message>
        <source>Hid what was expected</source>
        <translation>انتظارها پنهان شد</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Gap</name>
    <message>
        <source>Not judged yet</source>
        <translation>هنوز سنجیده نشده</translation>
    </message>
    <message>
        <source>The data agrees</source>
        <translation>داده‌ها موافق‌اند</translation>
    </message>
    <message>
        <source>The data says otherwise</source>
        <translation>داده‌ها چیز دیگری می‌گویند</translation>
    </message>
    <message>
        <source>The data cannot tell</source>
        <translation>از داده‌ها معلوم نمی‌شود</translation>
    </message>
    <message>
        <source>Removed the gap between belief and data</source>
        <translation>فاصلهٔ باور و داده حذف شد</translation>
    </message>
    <message>
        <source>Wrote down the gap between belief and data</source>
        <translation>فاصلهٔ باور و داده نوشته شد</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::GapHint</name>
    <message>
        <source>No column with values to name answers this question: compare for yourselves.</source>
        <translation>هیچ ستونی با مقدارهای نام‌بردنی پاسخ این پرسش را ندارد: خودتان مقایسه کنید.</translation>
    </message>
    <message>
        <source>The words of the room name no value of these columns: compare for yourselves.</source>
        <translation>گفته‌های جمع هیچ مقداری از این ستون‌ها را نام نمی‌برد: خودتان مقایسه کنید.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Hypothesis</name>
    <message>
        <source>opinion</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>said in an interview</source>
        <translation>گفته‌شده در یک مصاحبه</translation>
    </message>
    <message>
        <source>said by several</source>
        <translation>گفتهٔ چند نفر</translation>
    </message>
    <message>
        <source>seen in what they do</source>
        <translation>دیده‌شده در رفتارشان</translation>
    </message>
    <message>
        <source>paid for</source>
        <translation>برایش پول داده‌اند</translation>
    </message>
    <message>
        <source>repeated or renewed</source>
        <translation>تکرار یا تمدیدشده</translation>
    </message>
    <message>
        <source>No threshold was agreed, so nothing says whether that is enough.</source>
        <translation>آستانه‌ای توافق نشده است، پس نمی‌توان گفت که این کافی است یا نه.</translation>
    </message>
    <message>
        <source>Even the cautious end is not below the %1 agreed: it holds.</source>
        <translation>حتی کران محتاطانه هم از %1 توافق‌شده کمتر نیست: فرضیه برقرار است.</translation>
    </message>
    <message>
        <source>That is not below the %1 agreed, but the truth still could be: ask more before you rely on it.</source>
        <translation>این از %1 توافق‌شده کمتر نیست، ولی واقعیت هنوز می‌تواند کمتر باشد: پیش از تکیه بر آن از افراد بیشتری بپرسید.</translation>
    </message>
    <message>
        <source>That is below the %1 agreed: by your own rule it is given up. With more answers it could still come out otherwise.</source>
        <translation>این از %1 توافق‌شده کمتر است: طبق قاعدهٔ خودتان رها می‌شود. با پاسخ‌های بیشتر هنوز ممکن است نتیجه عوض شود.</translation>
    </message>
    <message>
        <source>Even the favourable end is below the %1 agreed: give it up.</source>
        <translation>حتی کران مساعد هم از %1 توافق‌شده کمتر است: آن را رها کنید.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>high</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Nobody has voted: what the team says as a whole counts.</source>
        <translation>هیچ‌کس رأی نداده است: آنچه تیم یکجا می‌گوید حساب می‌شود.</translation>
    </message>
    <message>
        <source>One vote: %1.</source>
        <translation>یک رأی: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), all of them %1.</source>
        <translation>
            <numerusform>%Ln رأی، همه %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), mean %1 of 3, from low to high: you do not agree. Let both ends say why.</source>
        <translation>
            <numerusform>%Ln رأی، میانگین %1 از ۳، از کم تا زیاد: نظرتان یکی نیست. بگذارید هر دو سو دلیلشان را بگویند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), mean %1 of 3, from %2 to %3.</source>
        <translation>
            <numerusform>%Ln رأی، میانگین %1 از ۳، از %2 تا %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was asked yet. Agree first below which share you give it up.</source>
        <translation>هنوز از کسی پرسیده نشده است. نخست توافق کنید که زیر چه سهمی آن را رها می‌کنید.</translation>
    </message>
    <message>
        <source>Nobody was asked yet. It is given up when fewer than %1 say so.</source>
        <translation>هنوز از کسی پرسیده نشده است. اگر کمتر از %1 چنین بگویند، رها می‌شود.</translation>
    </message>
    <message>
        <source>%1 of %2 said so: %3, likely between %4 and %5.</source>
        <translation>‏%1 از %2 نفر چنین گفتند: %3، احتمالاً میان %4 و %5.</translation>
    </message>
    <message>
        <source>The threshold was set or changed on %1, after the first answer was known: it proves less.</source>
        <translation>آستانه در %1 تعیین یا عوض شده است، پس از آنکه نخستین پاسخ معلوم بود: ارزش اثباتی آن کمتر است.</translation>
    </message>
    <message>
        <source>not in the data</source>
        <translation>در داده‌ها نیست</translation>
    </message>
    <message>
        <source>supported by the data</source>
        <translation>داده‌ها تأییدش می‌کنند</translation>
    </message>
    <message>
        <source>not yet clear in the data</source>
        <translation>در داده‌ها هنوز روشن نیست</translation>
    </message>
    <message>
        <source>contradicted by the data</source>
        <translation>داده‌ها خلافش را می‌گویند</translation>
    </message>
    <message>
        <source>Say which attribute of customers it speaks of, and the data answers beside you.</source>
        <translation>بگویید از کدام مشخصهٔ مشتریان سخن می‌گوید تا داده‌ها هم کنار شما پاسخ دهند.</translation>
    </message>
    <message>
        <source>The customers in use do not tell: there is no column for it, its cells are empty, or nobody is best yet.</source>
        <translation>مشتریان در حال استفاده چیزی نمی‌گویند: ستونی برای آن نیست، خانه‌هایش خالی است، یا هنوز هیچ مشتری‌ای جزو بهترین‌ها نیست.</translation>
    </message>
    <message>
        <source>%1 of %2 best customers and %3 of %4 others: a difference of %5 to %6 points.</source>
        <translation>‏%1 از %2 مشتری برتر و %3 از %4 مشتری دیگر: تفاوتی از %5 تا %6 واحد درصد.</translation>
    </message>
    <message>
        <source>The best customers have it more often.</source>
        <translation>بهترین مشتریان آن را بیشتر دارند.</translation>
    </message>
    <message>
        <source>The best customers have it less often.</source>
        <translation>بهترین مشتریان آن را کمتر دارند.</translation>
    </message>
    <message>
        <source>That could be chance, in either direction.</source>
        <translation>شاید تصادفی باشد، در هر دو جهت.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::HypothesisStore</name>
    <message>
        <source>A hypothesis needs a statement.</source>
        <translation>فرضیه به یک گزاره نیاز دارد.</translation>
    </message>
    <message>
        <source>Changed a hypothesis</source>
        <translation>یک فرضیه تغییر کرد</translation>
    </message>
    <message>
        <source>Added a hypothesis</source>
        <translation>یک فرضیه افزوده شد</translation>
    </message>
    <message>
        <source>Removed a hypothesis</source>
        <translation>یک فرضیه حذف شد</translation>
    </message>
    <message>
        <source>More people said so than were asked. Raise the number of people asked first.</source>
        <translation>شمار کسانی که چنین گفتند از شمار پرسش‌شوندگان بیشتر است. نخست شمار پرسش‌شوندگان را بیشتر کنید.</translation>
    </message>
    <message>
        <source>Said how strongly a hypothesis is believed</source>
        <translation>میزان باور به یک فرضیه گفته شد</translation>
    </message>
    <message>
        <source>Took back how strongly a hypothesis is believed</source>
        <translation>میزان باور به یک فرضیه پس گرفته شد</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::MeetingClock</name>
    <message>
        <source>%1 left</source>
        <comment>a time such as 3:10</comment>
        <translation>%1 مانده</translation>
    </message>
    <message>
        <source>%1 left: come to an end</source>
        <translation>%1 مانده: جمع‌بندی کنید</translation>
    </message>
    <message>
        <source>%1 left: last sentence</source>
        <translation>%1 مانده: جملهٔ آخر</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 بیش از وقت</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>سر وقت</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>%Ln دقیقه عقب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%Ln دقیقه جلو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Minutes</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>block of the agenda</comment>
        <translation>%1: کنار گذاشته شد</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <comment>block of the agenda</comment>
        <translation>%1: نوبتش نرسید</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4</source>
        <comment>time of day, block, time used, planned minutes</comment>
        <translation>%1  %2: %3 از %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, team</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>person, time of day</comment>
        <translation>%1، تا %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>مسئول: %1</translation>
    </message>
    <message>
        <source>Confidence: %1 of 5</source>
        <translation>اطمینان: %1 از ۵</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>تردید: %1</translation>
    </message>
    <message>
        <source>Seen differently: %1</source>
        <translation>نظر دیگر: %1</translation>
    </message>
    <message>
        <source>Workshop: %1</source>
        <translation>کارگاه: %1</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>آنچه تصمیم گرفتیم</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>پارکینگ</translation>
    </message>
    <message>
        <source>What was when</source>
        <translation>چه چیزی چه زمانی بود</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were written.</source>
        <translation>
            <numerusform>%Ln کارت نوشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have answers and no decision.</source>
        <translation>
            <numerusform>%Ln پرسش پاسخ دارد ولی تصمیم ندارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Progress</name>
    <message>
        <source>nothing yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>پاسخ‌داده‌شده</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>مورد اختلاف</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>تصمیم‌گرفته‌شده</translation>
    </message>
    <message>
        <source>the data says otherwise</source>
        <translation>داده‌ها چیز دیگری می‌گویند</translation>
    </message>
    <message>
        <source>a vote split</source>
        <translation>رأی‌ها دودسته شد</translation>
    </message>
    <message>
        <source>somebody sees it differently</source>
        <translation>کسی نظر دیگری دارد</translation>
    </message>
    <message>
        <source>the confidence is low</source>
        <translation>اطمینان کم است</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Question</name>
    <message>
        <source>Warm-up</source>
        <translation>دست‌گرمی</translation>
    </message>
    <message>
        <source>Service delivery</source>
        <translation>ارائهٔ خدمات</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>بهترین مشتریان</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>سودآوری</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>رشد</translation>
    </message>
    <message>
        <source>The questions in %1 cannot be read. Install Lodestar again, or mend the file.</source>
        <translation>پرسش‌های %1 خوانده نمی‌شود. Lodestar را دوباره نصب کنید یا فایل را اصلاح کنید.</translation>
    </message>
    <message>
        <source>Our own questions</source>
        <translation>پرسش‌های خودمان</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>برای بعد</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::QuestionStore</name>
    <message>
        <source>Delivery first</source>
        <translation>نخست ارائهٔ خدمات</translation>
    </message>
    <message>
        <source>Profitability first</source>
        <translation>نخست سودآوری</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>ترتیب خودمان</translation>
    </message>
    <message>
        <source>This question is no longer in the project.</source>
        <translation>این پرسش دیگر در پروژه نیست.</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>پرسش %1</translation>
    </message>
    <message>
        <source>Ordered the questions: %1</source>
        <translation>پرسش‌ها مرتب شد: %1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>جابه‌جا شد: %1</translation>
    </message>
    <message>
        <source>Put away %1</source>
        <translation>کنار گذاشته شد: %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>بازگردانده شد: %1</translation>
    </message>
    <message>
        <source>A question needs at least one word.</source>
        <translation>پرسش دست‌کم یک واژه می‌خواهد.</translation>
    </message>
    <message>
        <source>This is one of the shipped questions; it can be reworded.</source>
        <translation>این یکی از پرسش‌های آمادهٔ برنامه است؛ می‌توان متنش را تغییر داد.</translation>
    </message>
    <message>
        <source>Added the question %1</source>
        <translation>پرسش «%1» افزوده شد</translation>
    </message>
    <message>
        <source>Changed the question %1</source>
        <translation>پرسش «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Removed the question %1</source>
        <translation>پرسش «%1» حذف شد</translation>
    </message>
    <message>
        <source>Reworded %1</source>
        <translation>متن تغییر کرد: %1</translation>
    </message>
    <message>
        <source>Restored the words of %1</source>
        <translation>متن اصلی بازگردانده شد: %1</translation>
    </message>
    <message>
        <source>Restored the 25 questions</source>
        <translation>۲۵ پرسش به حالت نخست برگردانده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::RespondentStore</name>
    <message>
        <source>somebody without a name</source>
        <translation>فردی بی‌نام</translation>
    </message>
    <message>
        <source>Say who was asked: a name, a title or a company.</source>
        <translation>بگویید از چه کسی پرسیده شد: نام، سمت یا شرکت.</translation>
    </message>
    <message>
        <source>Changed what is known of %1</source>
        <translation>آنچه دربارهٔ «%1» معلوم است تغییر کرد</translation>
    </message>
    <message>
        <source>Wrote down an interview or survey with %1</source>
        <translation>مصاحبه یا نظرسنجی با «%1» نوشته شد</translation>
    </message>
    <message>
        <source>Removed somebody who was asked, with their answers</source>
        <translation>فردی که از او پرسیده شده بود همراه پاسخ‌هایش حذف شد</translation>
    </message>
    <message>
        <source>Took answers out of their theme</source>
        <translation>پاسخ‌هایی از موضوعشان بیرون آورده شد</translation>
    </message>
    <message>
        <source>Gave answers the theme %1</source>
        <translation>به پاسخ‌هایی موضوع «%1» داده شد</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteRound</name>
    <message>
        <source>Dots</source>
        <translation>نقطه‌ها</translation>
    </message>
    <message>
        <source>100 points</source>
        <translation>۱۰۰ امتیاز</translation>
    </message>
    <message>
        <source>Consent, 1 to 5</source>
        <translation>موافقت، از ۱ تا ۵</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>رتبه‌بندی</translation>
    </message>
    <message>
        <source>Dots are whole: 1 or more on an item.</source>
        <translation>نقطه‌ها عدد صحیح‌اند: ۱ یا بیشتر روی هر مورد.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n dot(s) on one item.</source>
        <translation>
            <numerusform>سقف هر مورد %Ln نقطه است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many: everybody has %n dot(s).</source>
        <translation>
            <numerusform>این تعداد زیاد است: هر کس %Ln نقطه دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points are whole numbers from 0.</source>
        <translation>امتیازها عدد صحیح از ۰ به بالا هستند.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n point(s) left to give: a ballot has 100.</source>
        <translation>
            <numerusform>هنوز %Ln امتیاز برای دادن مانده است: هر برگهٔ رأی ۱۰۰ امتیاز دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n point(s) too many: a ballot has 100.</source>
        <translation>
            <numerusform>%Ln امتیاز اضافه داده شده است: هر برگهٔ رأی ۱۰۰ امتیاز دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent is a number from 1, against it, to 5, fully with it.</source>
        <translation>موافقت عددی است از ۱، یعنی مخالف، تا ۵، یعنی کاملاً موافق.</translation>
    </message>
    <message>
        <source>Ranks run from 1 without a gap.</source>
        <translation>رتبه‌ها از ۱ آغاز می‌شوند و پشت سر هم می‌آیند.</translation>
    </message>
    <message>
        <source>Two items have the same rank: each place is given once.</source>
        <translation>دو مورد رتبهٔ یکسان دارند: هر جایگاه فقط یک بار داده می‌شود.</translation>
    </message>
    <message>
        <source>There is nothing to vote on: write cards first, or options of your own.</source>
        <translation>چیزی برای رأی دادن نیست: نخست کارت بنویسید یا گزینه‌هایی از خودتان بیفزایید.</translation>
    </message>
    <message>
        <source>A choice needs two items or more; one alone can be put to consent.</source>
        <translation>برای انتخاب دو مورد یا بیشتر لازم است؛ یک مورد تنها را می‌توان به موافقت گذاشت.</translation>
    </message>
    <message>
        <source>An item is in the vote twice.</source>
        <translation>یک مورد دو بار در این رأی‌گیری آمده است.</translation>
    </message>
    <message>
        <source>Everybody needs a dot at least.</source>
        <translation>هر کس دست‌کم یک نقطه لازم دارد.</translation>
    </message>
    <message>
        <source>This ballot is empty.</source>
        <translation>این برگهٔ رأی خالی است.</translation>
    </message>
    <message>
        <source>Something on this ballot is not in this vote.</source>
        <translation>چیزی در این برگهٔ رأی هست که در این رأی‌گیری نیست.</translation>
    </message>
    <message>
        <source>An item is on this ballot twice.</source>
        <translation>یک مورد دو بار در این برگهٔ رأی آمده است.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteStore</name>
    <message>
        <source>Revealed a vote</source>
        <translation>نتیجهٔ یک رأی‌گیری آشکار شد</translation>
    </message>
    <message>
        <source>Closed a vote</source>
        <translation>یک رأی‌گیری بسته شد</translation>
    </message>
    <message>
        <source>Opened a vote again</source>
        <translation>یک رأی‌گیری دوباره باز شد</translation>
    </message>
    <message>
        <source>Opened a vote</source>
        <translation>یک رأی‌گیری باز شد</translation>
    </message>
    <message>
        <source>This vote is no longer in the project.</source>
        <translation>این رأی‌گیری دیگر در پروژه نیست.</translation>
    </message>
    <message>
        <source>This vote has been revealed and stays as it is. Vote again in a new round.</source>
        <translation>این رأی‌گیری آشکار شده و همین‌گونه می‌ماند. در دوری تازه دوباره رأی بگیرید.</translation>
    </message>
    <message>
        <source>Close the vote before you reveal it.</source>
        <translation>پیش از آشکار کردن، رأی‌گیری را ببندید.</translation>
    </message>
    <message>
        <source>Removed a vote</source>
        <translation>یک رأی‌گیری حذف شد</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again, or vote in a new round.</source>
        <translation>این رأی‌گیری بسته است. آن را دوباره باز کنید یا در دوری تازه رأی بگیرید.</translation>
    </message>
    <message>
        <source>A ballot needs the person who casts it.</source>
        <translation>برگهٔ رأی باید رأی‌دهنده‌ای داشته باشد.</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>برگهٔ رأی «%1»</translation>
    </message>
    <message>
        <source>Changed the ballot of %1</source>
        <translation>برگهٔ رأی «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Removed the ballot of %1</source>
        <translation>برگهٔ رأی «%1» حذف شد</translation>
    </message>
    <message>
        <source>The votes are secret until they are revealed.</source>
        <translation>رأی‌ها تا آشکار شدن محرمانه‌اند.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteWords</name>
    <message>
        <source>Nothing got a vote.</source>
        <translation>هیچ موردی رأی نیاورد.</translation>
    </message>
    <message>
        <source>First: %1 (%2).</source>
        <comment>an item, what it got</comment>
        <translation>نخست: %1 (%2).</translation>
    </message>
    <message>
        <source>A tie for the first place: %1 (%2 each).</source>
        <comment>items, what each got</comment>
        <translation>جایگاه نخست مشترک است: %1 (هر کدام %2).</translation>
    </message>
    <message>
        <source>The order depends on how you count: most people stand behind %1 (%2).</source>
        <comment>an item, what it got</comment>
        <translation>ترتیب به شیوهٔ شمارش بستگی دارد: بیشترین افراد پشت %1 هستند (%2).</translation>
    </message>
    <message>
        <source>All dots on %1 come from one person.</source>
        <comment>an item</comment>
        <translation>همهٔ نقطه‌های %1 از یک نفر است.</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) were not used.</source>
        <translation>
            <numerusform>%Ln نقطه به کار نرفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) object to %1: ask why before you decide.</source>
        <translation>
            <numerusform>%Ln نفر با %1 مخالف‌اند: پیش از تصمیم‌گیری دلیلش را بپرسید.</numerusform>
        </translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the items of a ranking</comment>
        <translation>، سپس </translation>
    </message>
    <message>
        <source>Too many items to go through all orders: the one with the fewest disagreements that was found is %1. It agrees with %2 of the paired choices; no order can agree with more than %3.</source>
        <translation>موردها بیش از آن‌اند که همهٔ ترتیب‌ها بررسی شوند: ترتیبی که با کمترین ناهمخوانی پیدا شد این است: %1. این ترتیب با %2 از انتخاب‌های دوبه‌دو همخوان است؛ هیچ ترتیبی نمی‌تواند با بیش از %3 همخوان باشد.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n order(s) agree equally well with everybody (Kemeny): this is a tie.</source>
        <translation>
            <numerusform>بیش از %Ln ترتیب به یک اندازه با نظر همه همخوان است (کمنی): نتیجه مساوی است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) agree equally well with everybody (Kemeny): this is a tie.</source>
        <translation>
            <numerusform>%Ln ترتیب به یک اندازه با نظر همه همخوان است (کمنی): نتیجه مساوی است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order with the fewest disagreements (Kemeny): %1.</source>
        <translation>ترتیب با کمترین ناهمخوانی (کمنی): %1.</translation>
    </message>
    <message>
        <source>%1 beats every other one in a direct choice.</source>
        <comment>an item</comment>
        <translation>‏%1 در انتخاب رودررو از همهٔ موردهای دیگر پیش می‌افتد.</translation>
    </message>
    <message>
        <source>No clear winner: nothing beats every other one in a direct choice.</source>
        <translation>برندهٔ روشنی نیست: هیچ موردی در انتخاب رودررو از همهٔ موردهای دیگر پیش نمی‌افتد.</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>agreement</comment>
        <translation>قوی</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>weak: discuss before you decide</source>
        <comment>agreement</comment>
        <translation>ضعیف: پیش از تصمیم‌گیری گفت‌وگو کنید</translation>
    </message>
    <message>
        <source>How far people agree: %1 (Kendall&apos;s W %2).</source>
        <translation>میزان توافق افراد: %1 (ضریب W کندال %2).</translation>
    </message>
    <message>
        <source>How far people pick the same ones: %1 (Fleiss&apos; kappa %2).</source>
        <translation>میزان انتخاب موردهای یکسان: %1 (کاپای فلیس %2).</translation>
    </message>
    <message>
        <source>How far people agree: %1 (Krippendorff&apos;s alpha %2).</source>
        <translation>میزان توافق افراد: %1 (آلفای کریپندورف %2).</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%Ln نقطه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 on %3 count as %n: the limit is %4 on one item.</source>
        <comment>dots, a person, an item, a number</comment>
        <translation>
            <numerusform>از نقطه‌های %2 روی %3، %1 به‌اندازهٔ %Ln حساب می‌شود: سقف هر مورد %4 است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>هیچ‌کس رأی نداده است.</translation>
    </message>
    <message>
        <source>%1 graded two cards that are one thing now (%2): the lower grade, %3, counts.</source>
        <comment>a person, an item, a grade</comment>
        <translation>‏%1 به دو کارت که اکنون یکی شده‌اند درجه داده است (%2): درجهٔ پایین‌تر، %3، حساب می‌شود.</translation>
    </message>
    <message>
        <source>%1 ranked two cards that are one thing now (%2): the better rank, %3, counts.</source>
        <comment>a person, an item, a rank</comment>
        <translation>‏%1 به دو کارت که اکنون یکی شده‌اند رتبه داده است (%2): رتبهٔ بهتر، %3، حساب می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>dots, people</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 points on average, median %2, %3</source>
        <comment>…, …, people</comment>
        <translation>میانگین %1 امتیاز، میانه %2، %3</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>بدون درجه</translation>
    </message>
    <message>
        <source>median %1, from %2 to %3, %4</source>
        <comment>grades, people</comment>
        <translation>میانه %1، از %2 تا %3، %4</translation>
    </message>
    <message>
        <source>%1 Borda points, %2</source>
        <comment>…, people</comment>
        <translation>%1 امتیاز بوردا، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>هر نفر %Ln نقطه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at most on one item</source>
        <comment>dots each, limit</comment>
        <translation>%1، حداکثر %2 روی هر مورد</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::WorkshopStore</name>
    <message>
        <source>Service delivery</source>
        <translation>ارائهٔ خدمات</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>بازاریابی</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>مدیریت ارشد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Changed an answer to question %1</source>
        <translation>پاسخی به پرسش %1 تغییر کرد</translation>
    </message>
    <message>
        <source>Answered question %1</source>
        <translation>به پرسش %1 پاسخ داده شد</translation>
    </message>
    <message>
        <source>Changed an answer</source>
        <translation>پاسخی تغییر کرد</translation>
    </message>
    <message>
        <source>Answered a question</source>
        <translation>به پرسشی پاسخ داده شد</translation>
    </message>
    <message>
        <source>Removed the decision on question %1</source>
        <translation>تصمیم پرسش %1 حذف شد</translation>
    </message>
    <message>
        <source>Decided question %1</source>
        <translation>دربارهٔ پرسش %1 تصمیم گرفته شد</translation>
    </message>
    <message>
        <source>Removed a decision</source>
        <translation>تصمیمی حذف شد</translation>
    </message>
    <message>
        <source>Decided a question</source>
        <translation>دربارهٔ پرسشی تصمیم گرفته شد</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>شرکت‌کننده به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>Changed the participant %1</source>
        <translation>شرکت‌کنندهٔ «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Added the participant %1</source>
        <translation>شرکت‌کنندهٔ «%1» افزوده شد</translation>
    </message>
    <message>
        <source>This participant is no longer in the project.</source>
        <translation>این شرکت‌کننده دیگر در پروژه نیست.</translation>
    </message>
    <message>
        <source>Removed the participant %1</source>
        <translation>شرکت‌کنندهٔ «%1» حذف شد</translation>
    </message>
    <message>
        <source>An answer needs at least one word.</source>
        <translation>پاسخ دست‌کم یک واژه می‌خواهد.</translation>
    </message>
    <message>
        <source>This answer is no longer in the project.</source>
        <translation>این پاسخ دیگر در پروژه نیست.</translation>
    </message>
    <message>
        <source>Removed an answer to question %1</source>
        <translation>پاسخی به پرسش %1 حذف شد</translation>
    </message>
    <message>
        <source>Removed an answer</source>
        <translation>پاسخی حذف شد</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::WritingStore</name>
    <message>
        <source>This round of writing is no longer in the project.</source>
        <translation>این دور نوشتن دیگر در پروژه نیست.</translation>
    </message>
    <message>
        <source>This round is already revealed. Begin another one, or put the card on the board.</source>
        <translation>این دور دیگر آشکار شده است. دور تازه‌ای آغاز کنید یا کارت را روی تابلو بگذارید.</translation>
    </message>
    <message>
        <source>There is a round of silent writing on this question. Reveal it first.</source>
        <translation>دربارهٔ این پرسش یک دور نوشتن در سکوت در جریان است. نخست آن را آشکار کنید.</translation>
    </message>
    <message>
        <source>Began silent writing</source>
        <translation>نوشتن در سکوت آغاز شد</translation>
    </message>
    <message>
        <source>A card needs at least one word.</source>
        <translation>کارت دست‌کم یک واژه می‌خواهد.</translation>
    </message>
    <message>
        <source>Wrote a card in silence</source>
        <translation>کارتی در سکوت نوشته شد</translation>
    </message>
    <message>
        <source>Took back a card written in silence</source>
        <translation>کارتی که در سکوت نوشته شده بود پس گرفته شد</translation>
    </message>
    <message>
        <source>Passed the keyboard on</source>
        <translation>صفحه‌کلید به نفر بعد داده شد</translation>
    </message>
    <message>
        <source>Revealed what was written</source>
        <translation>نوشته‌ها آشکار شد</translation>
    </message>
    <message>
        <source>Cards are written in this round. Reveal them; what nobody needs can be removed then.</source>
        <translation>در این دور کارت نوشته شده است. آن‌ها را آشکار کنید؛ پس از آن می‌توان آنچه را کسی لازم ندارد حذف کرد.</translation>
    </message>
    <message>
        <source>Ended silent writing</source>
        <translation>نوشتن در سکوت پایان یافت</translation>
    </message>
</context>
</TS>
