<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>TraitPanel</name>
    <message>
        <source>Show the customers behind it</source>
        <translation>Tampilkan pelanggan di baliknya</translation>
    </message>
</context>
<context>
    <name>lodestar::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Dibatalkan. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>lodestar::Text</name>
    <message>
        <source>%1, %2</source>
        <comment>list of things, all but the last</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of things, before the last</comment>
        <translation>%1 dan %2</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::AttributeCounts</name>
    <message>
        <source>other (%1)</source>
        <comment>number of values</comment>
        <translation>lainnya (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::ChartSpec</name>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Hitungan</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>Selisih (poin)</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Batas bawah</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Batas atas</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Tingkat keyakinan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porsi</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Best customer</source>
        <translation>Pelanggan terbaik</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Belum ada yang bisa dibandingkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); the largest is %1 with %2 points (%3 to %4).</source>
        <translation>
            <numerusform>%n selisih; yang terbesar adalah %1 dengan %2 poin (%3 sampai %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4.</source>
        <translation>%1: %2 %3 dari %4.</translation>
    </message>
    <message>
        <source>Nothing to divide yet.</source>
        <translation>Belum ada yang bisa dibagi.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Belum ada nilai.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) from %2 to %3.</source>
        <translation>
            <numerusform>%1: %n nilai dari %2 sampai %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The threshold is at %2.</source>
        <translation>%1 Ambangnya di %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best: %2 against %3.</source>
        <translation>
            <numerusform>%n pelanggan, %1 di antaranya terbaik: %2 berbanding %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Share of the best</source>
        <translation>Porsi yang terbaik</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Share of the others</source>
        <translation>Porsi lainnya</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombinasi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>Terbaik di antaranya</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Titik</translation>
    </message>
    <message>
        <source>%1: %2 (%3) against %4 (%5).</source>
        <comment>a value; a group and its share; another group and its share</comment>
        <translation>%1: %2 (%3) berbanding %4 (%5).</translation>
    </message>
    <message>
        <source>%1: the median of the best is %2, that of the others %3.</source>
        <translation>%1: median yang terbaik adalah %2, median lainnya %3.</translation>
    </message>
    <message>
        <source>No combination yet.</source>
        <translation>Belum ada kombinasi.</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s); the strongest is %1: %2 customers, %3 points.</source>
        <translation>
            <numerusform>%n kombinasi; yang terkuat adalah %1: %2 pelanggan, %3 poin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the customers, %3 of the value.</source>
        <translation>%1: %2 dari pelanggan, %3 dari nilai.</translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 berbanding %2.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::CustomerScatter</name>
    <message>
        <source>In the upper half of both %1 and %2: %3 of %4 best customers (%5), %6 of %7 others (%8).</source>
        <comment>two attributes, counts and shares</comment>
        <translation>Di separuh atas %1 sekaligus %2: %3 dari %4 pelanggan terbaik (%5), %6 dari %7 lainnya (%8).</translation>
    </message>
    <message numerus="yes">
        <source>Of %n customer(s) one of the two is not known; they are left out.</source>
        <translation>
            <numerusform>Untuk %n pelanggan salah satu dari keduanya tidak diketahui; mereka tidak disertakan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::chart::GroupCharts</name>
    <message numerus="yes">
        <source>Of %n customer(s) it is not known; shares are of the others.</source>
        <translation>
            <numerusform>Untuk %n pelanggan nilainya tidak diketahui; porsi dihitung dari yang lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>attribute, then a finding about one of its values</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Semua pelanggan</translation>
    </message>
    <message>
        <source>%1: %2 of %3 customers (%4) are %5.</source>
        <comment>attribute, counts, share, its most common value</comment>
        <translation>%1: %2 dari %3 pelanggan (%4) adalah %5.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 best customers use it (%4), %5 of all.</source>
        <comment>product, counts and shares</comment>
        <translation>%1: dipakai %2 dari %3 pelanggan terbaik (%4), dan %5 dari semua.</translation>
    </message>
    <message>
        <source>No best customer uses: %1.</source>
        <comment>products</comment>
        <translation>Tidak dipakai pelanggan terbaik mana pun: %1.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Difference (percentage points)</source>
        <translation>Selisih (poin persentase)</translation>
    </message>
    <message>
        <source>%1 of %2 best, %3 of %4 others</source>
        <comment>counts</comment>
        <translation>%1 dari %2 terbaik, %3 dari %4 lainnya</translation>
    </message>
    <message>
        <source>hard to explain by luck</source>
        <translation>sulit dijelaskan sebagai kebetulan</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>bisa kebetulan</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::NumberCharts</name>
    <message>
        <source>Share of the customers</source>
        <translation>Porsi pelanggan</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Porsi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n pelanggan terbaik</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 (%2 of all) bring %3 of %4.</source>
        <comment>best customers, shares, a value</comment>
        <translation>%1 (%2 dari semua) menyumbang %3 dari %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) below 0 count as 0.</source>
        <translation>
            <numerusform>%n nilai di bawah 0 dihitung sebagai 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value are left out.</source>
        <translation>
            <numerusform>%n pelanggan tanpa nilai tidak disertakan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Arguments</name>
    <message>
        <source>Unknown option %1.</source>
        <translation>Opsi %1 tidak dikenal.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Opsi --%1 tidak memakai nilai.</translation>
    </message>
    <message>
        <source>The option --%1 may be given once only.</source>
        <translation>Opsi --%1 hanya boleh diberikan satu kali.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>Opsi --%1 memerlukan nilai: --%1 %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Bands</name>
    <message>
        <source>Attribute</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Pembagian</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>one band, nothing to compare</source>
        <translation>satu rentang, tidak ada yang bisa dibandingkan</translation>
    </message>
    <message>
        <source>--edges is a list such as 10,50,250 (dates as 2024-01-31), not &quot;%1&quot;.</source>
        <translation>--edges adalah daftar seperti 10,50,250 (tanggal seperti 2024-01-31), bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a date, so it is not cut into bands.</source>
        <translation>%1 bukan angka dan bukan tanggal, jadi tidak dibagi menjadi rentang.</translation>
    </message>
    <message>
        <source>--cut of %1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--cut untuk %1 adalah salah satu dari %2, bukan &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--edges goes with --cut own or months only.</source>
        <translation>--edges hanya untuk --cut own atau months.</translation>
    </message>
    <message>
        <source>--cut own needs --edges, such as --edges 10,50,250.</source>
        <translation>--cut own memerlukan --edges, misalnya --edges 10,50,250.</translation>
    </message>
    <message>
        <source>Say which attribute is to be cut: bands FILE.icp ATTRIBUTE --cut …</source>
        <translation>Sebutkan atribut yang akan dibagi: bands FILE.icp ATRIBUT --cut …</translation>
    </message>
    <message>
        <source>%1 is not looked at: it is no attribute known before the sale.</source>
        <translation>%1 tidak diperiksa: atribut ini tidak diketahui sebelum penjualan.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Tidak ada kolom %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Best</name>
    <message>
        <source>--weight is written as METRIC=W, a number of 0 or more; not &quot;%1&quot;.</source>
        <translation>--weight ditulis sebagai METRIK=W, dengan angka 0 atau lebih; bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The metric %1 is weighed twice.</source>
        <translation>Metrik %1 diberi bobot dua kali.</translation>
    </message>
    <message>
        <source>No column of %1 has the role %2. Import it with --map %2=COLUMN.</source>
        <translation>Tidak ada kolom di %1 yang punya peran %2. Impor dengan --map %2=KOLOM.</translation>
    </message>
    <message>
        <source>--top is a number of customers or a share such as 20%, not &quot;%1&quot;.</source>
        <translation>--top adalah jumlah pelanggan atau porsi seperti 20%, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>makin kecil makin baik</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best, from a score of %3.</source>
        <translation>%1 dari %2 pelanggan yang dinilai termasuk terbaik, mulai skor %3.</translation>
    </message>
    <message>
        <source>Under %1 similar sets of weights, %2 of the best customers stay the same on average.</source>
        <translation>Dengan %1 susunan bobot yang serupa, rata-rata %2 pelanggan terbaik tetap sama.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… dan %n lagi; --json mencantumkan semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no customers yet. Import them first: lodestar-cli import.</source>
        <translation>%1 belum berisi pelanggan. Impor dulu: lodestar-cli import.</translation>
    </message>
    <message>
        <source>Nobody can be scored: no column of %1 says what a customer is worth. Import it again with --map, for example --map revenue=COLUMN.</source>
        <translation>Tidak ada yang bisa diberi skor: tidak ada kolom di %1 yang menyatakan nilai seorang pelanggan. Impor lagi dengan --map, misalnya --map revenue=KOLOM.</translation>
    </message>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>Set data disebut dengan nomornya, bukan dengan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The lifetime values were computed before the tables or their corrections changed. Compute them anew: lodestar-cli clv --save.</source>
        <translation>Nilai seumur hidup dihitung sebelum tabel atau koreksinya berubah. Hitung lagi: lodestar-cli clv --save.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how firm a customer&apos;s place is, and in which share of weightings it is best</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without %1, %2 come in and %3 go out.</source>
        <translation>Tanpa %1, %2 masuk dan %3 keluar.</translation>
    </message>
    <message>
        <source>The scores have a natural break at %1, with %2 customers above it.</source>
        <translation>Skor punya batas alami di %1, dengan %2 pelanggan di atasnya.</translation>
    </message>
    <message>
        <source>Stays best</source>
        <translation>Tetap terbaik</translation>
    </message>
    <message>
        <source>Not a fit:</source>
        <translation>Tidak cocok:</translation>
    </message>
    <message>
        <source>%1 is no metric and no column, and no column has a metric role. Give one a role: import with --map.</source>
        <translation>%1 bukan metrik dan bukan kolom, dan tidak ada kolom yang berperan sebagai metrik. Beri peran itu pada sebuah kolom: impor dengan --map.</translation>
    </message>
    <message>
        <source>%1 is no metric and no column. The metrics of these customers are: %2. Any other column of numbers is named as in the table.</source>
        <translation>%1 bukan metrik dan bukan kolom. Metrik pelanggan ini: %2. Kolom angka lain disebut dengan namanya di tabel.</translation>
    </message>
    <message>
        <source>The column %1 cannot be weighed: only numbers, amounts and yes or no can.</source>
        <translation>Kolom %1 tidak bisa diberi bobot: hanya angka, jumlah uang, dan ya atau tidak yang bisa.</translation>
    </message>
    <message>
        <source>--top and --threshold both say where the best end. Give one of them.</source>
        <translation>--top dan --threshold sama-sama menentukan batas yang terbaik. Berikan salah satu saja.</translation>
    </message>
    <message>
        <source>--threshold is score=60, natural or gap, not &quot;%1&quot;.</source>
        <translation>--threshold adalah score=60, natural, atau gap, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--normalise is KIND or METRIC=KIND with KIND one of %1; not &quot;%2&quot;.</source>
        <translation>--normalise ditulis sebagai JENIS atau METRIK=JENIS, dengan JENIS salah satu dari %1; bukan &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has no weight, so it cannot be normalised.</source>
        <translation>%1 tidak punya bobot, jadi tidak bisa dinormalkan.</translation>
    </message>
    <message>
        <source>--missing is reweight, zero or half, not &quot;%1&quot;.</source>
        <translation>--missing adalah reweight, zero, atau half, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Data set %1 (%2) is a table of the kind “%3”, and best judges customers. Leave --dataset out to judge those in use.</source>
        <translation>Set data %1 (%2) adalah tabel jenis “%3”, sedangkan best menilai pelanggan. Hilangkan --dataset untuk menilai pelanggan yang dipakai.</translation>
    </message>
    <message>
        <source>%1 has only one customer, and a score compares customers with one another.</source>
        <translation>%1 hanya berisi satu pelanggan, padahal skor membandingkan pelanggan satu sama lain.</translation>
    </message>
    <message>
        <source>Nobody can be scored: what says what a customer is worth in %1 (%2) is the same for everybody, or empty. Weigh another column: --weight COLUMN=1.</source>
        <translation>Tidak ada yang bisa diberi skor: yang menyatakan nilai seorang pelanggan di %1 (%2) sama untuk semuanya, atau kosong. Beri bobot kolom lain: --weight KOLOM=1.</translation>
    </message>
    <message>
        <source>The lifetime values were computed by other terms than the project keeps now. Compute them anew: lodestar-cli clv --save.</source>
        <translation>Nilai seumur hidup dihitung dengan ketentuan lain daripada yang sekarang disimpan proyek. Hitung lagi: lodestar-cli clv --save.</translation>
    </message>
    <message>
        <source>--normalise &quot;%1&quot; contradicts another one for the same.</source>
        <translation>--normalise &quot;%1&quot; bertentangan dengan yang lain untuk hal yang sama.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Changes</name>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>Set data disebut dengan nomornya, bukan dengan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 has no two data sets to compare. Import the newer file into the same project: lodestar-cli import.</source>
        <translation>%1 belum punya dua set data untuk dibandingkan. Impor file yang lebih baru ke proyek yang sama: lodestar-cli import.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… dan %n lagi; --json mencantumkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Dari %1 ke %2:</translation>
    </message>
    <message>
        <source>The customers cannot be matched: the two have no column with numbers or names of customers in common.</source>
        <translation>Pelanggan tidak bisa dicocokkan: keduanya tidak punya kolom nomor atau nama pelanggan yang sama.</translation>
    </message>
    <message>
        <source>New customers: %1. Gone: %2. Changed: %3 of the %4 others.</source>
        <translation>Pelanggan baru: %1. Hilang: %2. Berubah: %3 dari %4 lainnya.</translation>
    </message>
    <message>
        <source>They were matched by name: the two have no column with customer numbers in common.</source>
        <translation>Pelanggan dicocokkan menurut nama: keduanya tidak punya kolom nomor pelanggan yang sama.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Sel yang berubah</translation>
    </message>
    <message>
        <source>new column</source>
        <translation>kolom baru</translation>
    </message>
    <message>
        <source>column is gone</source>
        <translation>kolom hilang</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Baru:</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>Hilang:</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Check</name>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 utuh.</translation>
    </message>
    <message>
        <source>%1 is not whole.</source>
        <translation>%1 tidak utuh.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not whole: %n problem(s), the first: %2</source>
        <translation>
            <numerusform>%1 tidak utuh: %n masalah, yang pertama: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Clv</name>
    <message>
        <source>--%1 is a share such as 0.3 or 30%, not &quot;%2&quot;.</source>
        <translation>--%1 adalah porsi seperti 0.3 atau 30%, bukan &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--margin is a share such as 0.3 or 30%, or PRODUCT=SHARE, not &quot;%1&quot;.</source>
        <translation>--margin adalah porsi seperti 0.3 atau 30%, atau PRODUK=PORSI, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 adalah salah satu dari %2, bukan &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--months is a whole number.</source>
        <translation>--months adalah bilangan bulat.</translation>
    </message>
    <message>
        <source>--as-of is a day such as 2026-06-30, not &quot;%1&quot;.</source>
        <translation>--as-of adalah tanggal seperti 2026-06-30, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--save and --remove exclude each other.</source>
        <translation>--save dan --remove tidak bisa dipakai bersama.</translation>
    </message>
    <message>
        <source>The computed lifetime value is no column of the customers any more.</source>
        <translation>Nilai seumur hidup hasil hitungan bukan lagi kolom pelanggan.</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per tahun</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Pembelian ulang</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>Margin per tahun</translation>
    </message>
    <message>
        <source>Renewals expected</source>
        <translation>Perkiraan perpanjangan</translation>
    </message>
    <message>
        <source>Periods stayed</source>
        <translation>Lama bertahan (periode)</translation>
    </message>
    <message>
        <source>Margin a period</source>
        <translation>Margin per periode</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>Perkiraan pembelian</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>Peluang membeli lagi</translation>
    </message>
    <message>
        <source>Each earns</source>
        <translation>Hasil per pembelian</translation>
    </message>
    <message>
        <source>Parameters: %1. Log-likelihood: %2.</source>
        <translation>Parameter: %1. Log-likelihood: %2.</translation>
    </message>
    <message>
        <source>Plain retention, whatever the age: %1 a period (%2 to %3).</source>
        <translation>Retensi biasa, tanpa melihat lama menjadi pelanggan: %1 per periode (%2 sampai %3).</translation>
    </message>
    <message>
        <source>By the model %1 renew the first time, %2 the second, %3 the twelfth; %4 are left after twelve periods.</source>
        <translation>Menurut model, %1 memperpanjang pada kali pertama, %2 pada kali kedua, %3 pada kali kedua belas; %4 masih tersisa setelah dua belas periode.</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; together %3.</source>
        <translation>%1 dari %2 pelanggan punya nilai; totalnya %3.</translation>
    </message>
    <message>
        <source>Kept as the column of the role CLV: best weighs it from now on. lodestar-cli undo takes it back.</source>
        <translation>Disimpan sebagai kolom dengan peran CLV: mulai sekarang best memberinya bobot. lodestar-cli undo mengurungkannya.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… dan %n lagi; --json mencantumkan semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The margin &quot;%1&quot; is given besides another one. Give one for all, and one for each product.</source>
        <translation>Margin &quot;%1&quot; diberikan di samping margin lain. Berikan satu untuk semua, dan satu untuk tiap produk.</translation>
    </message>
    <message>
        <source>No column of the purchases names products, so a margin for %1 is of nothing. Give one margin for all: --margin 30%.</source>
        <translation>Tidak ada kolom pembelian yang menyebut produk, jadi margin untuk %1 tidak berlaku pada apa pun. Berikan satu margin untuk semua: --margin 30%.</translation>
    </message>
    <message>
        <source>No purchase is of a product called %1. Some of the products are: %2.</source>
        <translation>Tidak ada pembelian produk bernama %1. Beberapa produk yang ada: %2.</translation>
    </message>
    <message>
        <source>No purchase is of a product called %1. The products are: %2.</source>
        <translation>Tidak ada pembelian produk bernama %1. Produk yang ada: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Commands</name>
    <message>
        <source>The value of --%1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>Nilai --%1 harus angka dari %2 sampai %3, bukan &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>creates an empty project</source>
        <translation>membuat proyek kosong</translation>
    </message>
    <message>
        <source>writes a data set as clean CSV</source>
        <translation>menulis set data sebagai CSV bersih</translation>
    </message>
    <message>
        <source>scores every customer and marks the best</source>
        <translation>memberi skor setiap pelanggan dan menandai yang terbaik</translation>
    </message>
    <message>
        <source>what the best customers share against the rest</source>
        <translation>persamaan pelanggan terbaik dibanding yang lain</translation>
    </message>
    <message>
        <source>the 25 questions with the team&apos;s answers and what the data says</source>
        <translation>25 pertanyaan dengan jawaban tim dan kata data</translation>
    </message>
    <message>
        <source>drafts an ideal customer profile from the strongest traits</source>
        <translation>membuat draf profil pelanggan ideal dari ciri terkuat</translation>
    </message>
    <message>
        <source>lists the profiles and their versions</source>
        <translation>mencantumkan profil dan versinya</translation>
    </message>
    <message>
        <source>shows the definition of a profile</source>
        <translation>menampilkan definisi sebuah profil</translation>
    </message>
    <message>
        <source>freezes the working definition as the next version</source>
        <translation>membekukan definisi kerja sebagai versi berikutnya</translation>
    </message>
    <message>
        <source>lists the personas inside each profile</source>
        <translation>mencantumkan persona di dalam setiap profil</translation>
    </message>
    <message>
        <source>shows personas in full</source>
        <translation>menampilkan persona secara lengkap</translation>
    </message>
    <message>
        <source>writes the PDF to share</source>
        <translation>menulis PDF untuk dibagikan</translation>
    </message>
    <message>
        <source>the whole road in one command: project, summary and scores from one table</source>
        <translation>seluruh jalan dalam satu perintah: proyek, ringkasan, dan skor dari satu tabel</translation>
    </message>
    <message>
        <source>every action taken, newest first</source>
        <translation>setiap tindakan yang dilakukan, mulai dari yang terbaru</translation>
    </message>
    <message>
        <source>takes the last action back</source>
        <translation>mengurungkan tindakan terakhir</translation>
    </message>
    <message>
        <source>does again what was taken back last</source>
        <translation>mengulangi yang terakhir diurungkan</translation>
    </message>
    <message>
        <source>is the file whole and ours; never writes to it</source>
        <translation>apakah file utuh dan milik Lodestar; tidak pernah menulis ke dalamnya</translation>
    </message>
    <message>
        <source>imports tables and brings together those that belong together</source>
        <translation>mengimpor tabel dan menyatukan yang saling terkait</translation>
    </message>
    <message>
        <source>who is new, gone or changed since the import before</source>
        <translation>siapa yang baru, hilang, atau berubah sejak impor sebelumnya</translation>
    </message>
    <message>
        <source>reads a dirty CSV, a workbook or a database and writes it as clean CSV, no project needed</source>
        <translation>membaca CSV kotor, buku kerja, atau basis data dan menulisnya sebagai CSV bersih, tanpa perlu proyek</translation>
    </message>
    <message>
        <source>what to look at in the data: gaps, outliers, spellings, duplicates, cells worth filling</source>
        <translation>yang perlu dilihat dalam data: sel kosong, pencilan, ejaan, duplikat, sel yang layak diisi</translation>
    </message>
    <message>
        <source>the corrections laid over the customers, and what they did</source>
        <translation>koreksi di atas data pelanggan, dan hasilnya</translation>
    </message>
    <message>
        <source>takes a correction out of the recipe</source>
        <translation>mengeluarkan sebuah koreksi dari resep</translation>
    </message>
    <message>
        <source>what each customer is worth, in one of four ways</source>
        <translation>nilai setiap pelanggan, dengan salah satu dari empat cara</translation>
    </message>
    <message>
        <source>how numbers and dates are cut into bands, or cuts one anew</source>
        <translation>cara angka dan tanggal dibagi menjadi rentang, atau membaginya dengan cara baru</translation>
    </message>
    <message>
        <source>writes a table or a form for the team</source>
        <translation>menulis tabel atau formulir untuk tim</translation>
    </message>
    <message>
        <source>brings in what a copy of the same project changed, or a filled form says</source>
        <translation>memasukkan perubahan dari salinan proyek yang sama, atau isi formulir yang sudah diisi</translation>
    </message>
    <message>
        <source>compares two versions, or the working definition: what changed, and whom it moves</source>
        <translation>membandingkan dua versi, atau definisi kerja: apa yang berubah, dan siapa yang berpindah karenanya</translation>
    </message>
    <message>
        <source>makes a version the working definition again</source>
        <translation>menjadikan sebuah versi definisi kerja lagi</translation>
    </message>
    <message>
        <source>fit of prospects or customers: tier, points, why, and what to find out</source>
        <translation>kecocokan prospek atau pelanggan: tingkat, poin, alasannya, dan apa yang perlu dicari tahu</translation>
    </message>
    <message>
        <source>how well a profile finds the best customers, also among customers held back</source>
        <translation>seberapa baik profil menemukan pelanggan terbaik, juga di antara pelanggan yang disisihkan</translation>
    </message>
    <message>
        <source>begins another profile with the same definition</source>
        <translation>memulai profil lain dengan definisi yang sama</translation>
    </message>
    <message>
        <source>gives a profile another name</source>
        <translation>memberi profil nama lain</translation>
    </message>
    <message>
        <source>puts a profile out of the way, or brings it back</source>
        <translation>mengarsipkan profil, atau memunculkannya kembali</translation>
    </message>
    <message>
        <source>removes a profile and its personas</source>
        <translation>menghapus profil beserta personanya</translation>
    </message>
    <message>
        <source>compares two versions of a persona</source>
        <translation>membandingkan dua versi sebuah persona</translation>
    </message>
    <message>
        <source>freezes a persona as its next version</source>
        <translation>membekukan persona sebagai versi berikutnya</translation>
    </message>
    <message>
        <source>copies a persona into another profile or project</source>
        <translation>menyalin persona ke profil atau proyek lain</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Csv</name>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>diperbaiki</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>baris %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… dan %n lagi; --json mencantumkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>to check</source>
        <translation>perlu diperiksa</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 kosong.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Draft</name>
    <message>
        <source>%1 is a file. Give --out the name of a folder.</source>
        <translation>%1 adalah file. Beri --out nama sebuah folder.</translation>
    </message>
    <message>
        <source>Another draft is being written to %1. Wait for it, or choose another folder for --out.</source>
        <translation>Draf lain sedang ditulis ke %1. Tunggu sampai selesai, atau pilih folder lain untuk --out.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place for --out.</source>
        <translation>Folder %1 tidak bisa dibuat. Pilih tempat lain untuk --out.</translation>
    </message>
    <message>
        <source>%1 is there already and is not written over. Choose another folder for --out, or move the file away.</source>
        <translation>%1 sudah ada dan tidak ditimpa. Pilih folder lain untuk --out, atau pindahkan file itu.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder for --out.</source>
        <translation>Tidak ada yang bisa ditulis ke %1. Pilih folder lain untuk --out.</translation>
    </message>
    <message>
        <source>%1 could not be put in its place. Check the folder and its free space.</source>
        <translation>%1 tidak bisa ditaruh di tempatnya. Periksa folder itu dan ruang kosongnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table could not be read and were left out; lodestar-cli import --dry-run lists them.</source>
        <translation>
            <numerusform>%n baris tabel tidak bisa dibaca dan dilewati; lodestar-cli import --dry-run mencantumkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was marked as best: no column says what a customer is worth. Needed is a column with what they paid (revenue), their profit, lifetime value, referrals, usage or the like; give it with --map, for example --map revenue=COLUMN.</source>
        <translation>Tidak ada yang ditandai sebagai terbaik: tidak ada kolom yang menyatakan nilai seorang pelanggan. Diperlukan kolom berisi pembayaran mereka (revenue), laba, nilai seumur hidup, rujukan, penggunaan, atau sejenisnya; berikan dengan --map, misalnya --map revenue=KOLOM.</translation>
    </message>
    <message>
        <source>Best was judged by the usual rule, which nobody has agreed on yet. Agree on metrics and weights.</source>
        <translation>Yang terbaik ditentukan dengan aturan biasa yang belum disepakati siapa pun. Sepakati metrik dan bobotnya.</translation>
    </message>
    <message>
        <source>Drafted the profile %1</source>
        <translation>Profil %1 dibuat drafnya</translation>
    </message>
    <message>
        <source>Drafted a persona for %1</source>
        <translation>Persona untuk %1 dibuat drafnya</translation>
    </message>
    <message>
        <source>Drafted from the data, not discussed yet</source>
        <translation>Draf dari data, belum dibahas</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 tidak bisa ditulis: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the free space.</source>
        <translation>%1 gagal ditulis: %2. Periksa ruang kosongnya.</translation>
    </message>
    <message>
        <source>Say which folder to write to: --out DIR.</source>
        <translation>Sebutkan folder tujuan: --out FOLDER.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Skor</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Export</name>
    <message>
        <source>Say which file to write: give --out a name that ends in %1.</source>
        <translation>Sebutkan file tujuan: beri --out nama yang berakhiran %1.</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>Kertasnya A4 atau Letter, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 tidak bisa ditulis: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n row(s).</source>
        <translation>
            <numerusform>%1 ditulis: %n baris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write: --what scores, --what questions, --what question-form or --what survey-form.</source>
        <translation>Sebutkan yang akan ditulis: --what scores, --what questions, --what question-form, atau --what survey-form.</translation>
    </message>
    <message>
        <source>--group goes with --what question-form.</source>
        <translation>--group hanya untuk --what question-form.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua orang</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::History</name>
    <message>
        <source>given up</source>
        <translation>ditinggalkan</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Belum ada yang dilakukan.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Icp</name>
    <message>
        <source>Name the profile: --name N.</source>
        <translation>Beri nama profilnya: --name N.</translation>
    </message>
    <message>
        <source>A version is named by its number, not by &quot;%1&quot;.</source>
        <translation>Versi disebut dengan nomornya, bukan dengan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>profile, for product</comment>
        <translation>%1, untuk %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>%1 from %2 points, %3 from %4; below that %5; judged from a coverage of %6.</source>
        <translation>%1 mulai %2 poin, %3 mulai %4; di bawah itu %5; dinilai mulai cakupan %6.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a description: its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drafted the profile %1</source>
        <translation>Profil %1 dibuat drafnya</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>There is no profile yet. Draft one: lodestar-cli icp draft.</source>
        <translation>Belum ada profil. Buat drafnya: lodestar-cli icp draft.</translation>
    </message>
    <message>
        <source>Say why this version is saved: --note TEXT.</source>
        <translation>Sebutkan alasan versi ini disimpan: --note TEKS.</translation>
    </message>
    <message>
        <source>Saved version %1 of %2.</source>
        <translation>Versi %1 dari %2 disimpan.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>name of a profile</comment>
        <translation>%1 (diarsipkan)</translation>
    </message>
    <message numerus="yes">
        <source>All %n profile(s) are archived. List them: --all.</source>
        <translation>
            <numerusform>Semua %n profil diarsipkan. Untuk mencantumkannya: --all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::IcpDiff</name>
    <message>
        <source>A version is named by its number, or &quot;working&quot; for the working definition, not by &quot;%1&quot;.</source>
        <translation>Versi disebut dengan nomornya, atau &quot;working&quot; untuk definisi kerja, bukan dengan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>Set data disebut dengan nomornya, bukan dengan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name two data sets of customers, the earlier one first: --datasets 1,2.</source>
        <translation>Sebutkan dua set data pelanggan, yang lebih awal dulu: --datasets 1,2.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>version before, version after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Name two versions to compare, or two data sets: --datasets 1,2.</source>
        <translation>Sebutkan dua versi untuk dibandingkan, atau dua set data: --datasets 1,2.</translation>
    </message>
    <message>
        <source>Say which version: --version K.</source>
        <translation>Sebutkan versinya: --version K.</translation>
    </message>
    <message>
        <source>The working definition of %1 is version %2 again. The versions are untouched.</source>
        <translation>Definisi kerja %1 kembali menjadi versi %2. Versi-versinya tidak disentuh.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::IcpValidate</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, its range</comment>
        <translation>%1 (%2 sampai %3)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>Terbaik di antaranya</translation>
    </message>
    <message>
        <source>Share of all best</source>
        <translation>Porsi dari semua yang terbaik</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>As written, on the rated customers:</source>
        <translation>Seperti yang tertulis, pada pelanggan yang dinilai:</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Pengecualian</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
    <message>
        <source>to be fixed</source>
        <translation>perlu diperbaiki</translation>
    </message>
    <message>
        <source>Exceptions: %1 best customers are rejected, %2 that are not a fit accepted, %3 of the weakest quarter are a best fit.</source>
        <translation>Pengecualian: %1 pelanggan terbaik ditolak, %2 yang tidak cocok diterima, %3 dari seperempat terlemah paling cocok.</translation>
    </message>
    <message>
        <source>AUC on the customers it was written from</source>
        <translation>AUC pada pelanggan yang menjadi dasar penulisannya</translation>
    </message>
    <message>
        <source>AUC on customers held back: the same, no criterion is from the data</source>
        <translation>AUC pada pelanggan yang disisihkan: sama, tidak ada kriteria yang berasal dari data</translation>
    </message>
    <message>
        <source>AUC on customers held back, drafted the same way</source>
        <translation>AUC pada pelanggan yang disisihkan, draf dibuat dengan cara yang sama</translation>
    </message>
    <message>
        <source>AUC on customers of a later list</source>
        <translation>AUC pada pelanggan dari daftar yang lebih baru</translation>
    </message>
    <message>
        <source>All attributes, on their own customers</source>
        <translation>Semua atribut, pada pelanggannya sendiri</translation>
    </message>
    <message>
        <source>All attributes, on customers held back</source>
        <translation>Semua atribut, pada pelanggan yang disisihkan</translation>
    </message>
    <message>
        <source>--%1 is a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 adalah bilangan bulat, bukan &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Import</name>
    <message>
        <source>line %1, %2: “%3” – %4</source>
        <extracomment>a cell of a survey: its line, its column, what stands there, what became of it</extracomment>
        <translation>baris %1, %2: “%3” – %4</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Lineup</name>
    <message>
        <source>Name the profile: --name N.</source>
        <translation>Beri nama profilnya: --name N.</translation>
    </message>
    <message>
        <source>Copied %1 as %2. Its personas and versions were not copied.</source>
        <translation>%1 disalin sebagai %2. Persona dan versinya tidak ikut disalin.</translation>
    </message>
    <message>
        <source>Give the new name: --as NEW.</source>
        <translation>Berikan nama barunya: --as BARU.</translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>Mulai sekarang %1 bernama %2.</translation>
    </message>
    <message>
        <source>%1 is back among the profiles.</source>
        <translation>%1 kembali ada di antara profil.</translation>
    </message>
    <message>
        <source>%1 is archived. Bring it back: lodestar-cli icp archive --back.</source>
        <translation>%1 diarsipkan. Untuk memunculkannya kembali: lodestar-cli icp archive --back.</translation>
    </message>
    <message>
        <source>Removed %1 and its personas. Take it back: lodestar-cli undo.</source>
        <translation>%1 dan personanya dihapus. Untuk mengurungkan: lodestar-cli undo.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Merge</name>
    <message>
        <source>(not revealed)</source>
        <translation>(belum dibuka)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>removed here, changed in the copy</source>
        <translation>dihapus di sini, diubah di salinan</translation>
    </message>
    <message>
        <source>changed here, removed in the copy</source>
        <translation>diubah di sini, dihapus di salinan</translation>
    </message>
    <message>
        <source>%1 differs (not revealed)</source>
        <translation>%1 berbeda (belum dibuka)</translation>
    </message>
    <message>
        <source>%1: here %2, in the copy %3</source>
        <translation>%1: di sini %2, di salinan %3</translation>
    </message>
    <message>
        <source>Changed on both sides:</source>
        <translation>Diubah di kedua pihak:</translation>
    </message>
    <message>
        <source>Settled for the copy.</source>
        <translation>Diselesaikan menurut salinan.</translation>
    </message>
    <message>
        <source>Settled for this project.</source>
        <translation>Diselesaikan menurut proyek ini.</translation>
    </message>
    <message>
        <source>This project&apos;s stay as they are. To take those of the copy, merge again with --prefer theirs.</source>
        <translation>Yang ada di proyek ini tetap seperti adanya. Untuk memakai yang dari salinan, gabungkan lagi dengan --prefer theirs.</translation>
    </message>
    <message>
        <source>Said on both sides and kept once: %1.</source>
        <translation>Dikatakan di kedua pihak dan disimpan satu kali: %1.</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along.</source>
        <translation>Versi %1 dari %2 ikut masuk.</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along as version %3.</source>
        <translation>Versi %1 dari %2 ikut masuk sebagai versi %3.</translation>
    </message>
    <message>
        <source>The data set %1 of the copy is not taken over; import its file here.</source>
        <translation>Set data %1 dari salinan tidak diambil; impor filenya di sini.</translation>
    </message>
    <message>
        <source>Was about it: %1</source>
        <translation>Tadinya tentang ini: %1</translation>
    </message>
    <message>
        <source>Where the two parted is not in the history of this project, so whatever differs counts as changed on both sides.</source>
        <translation>Titik berpisahnya kedua file tidak ada di riwayat proyek ini, jadi semua yang berbeda dianggap diubah di kedua pihak.</translation>
    </message>
    <message>
        <source>There is nothing new in the copy.</source>
        <translation>Tidak ada yang baru di salinan.</translation>
    </message>
    <message>
        <source>Would come in:</source>
        <translation>Akan masuk:</translation>
    </message>
    <message>
        <source>Came in:</source>
        <translation>Masuk:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Merged. One undo takes all of it back.</source>
        <translation>Sudah digabung. Satu kali urungkan membatalkan semuanya.</translation>
    </message>
    <message>
        <source>--prefer takes mine or theirs, not &quot;%1&quot;.</source>
        <translation>--prefer adalah mine atau theirs, bukan &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::New</name>
    <message>
        <source>Created %1.</source>
        <translation>%1 dibuat.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Options</name>
    <message>
        <source>prints one JSON object</source>
        <translation>mencetak satu objek JSON</translation>
    </message>
    <message>
        <source>language of texts for people</source>
        <translation>bahasa teks yang dibaca orang</translation>
    </message>
    <message>
        <source>says how the command is used</source>
        <translation>menjelaskan cara memakai perintah</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>encoding of the source, such as windows-1250; detected unless given</source>
        <translation>pengodean sumber, misalnya windows-1250; dideteksi jika tidak diberikan</translation>
    </message>
    <message>
        <source>what stands between cells, such as ; or tab; detected unless given</source>
        <translation>pemisah antarsel, misalnya ; atau tab; dideteksi jika tidak diberikan</translation>
    </message>
    <message>
        <source>decimal sign; judged per column unless given</source>
        <translation>tanda desimal; dinilai per kolom jika tidak diberikan</translation>
    </message>
    <message>
        <source>gives a column a role</source>
        <translation>memberi peran pada sebuah kolom</translation>
    </message>
    <message>
        <source>column with the customer&apos;s id</source>
        <translation>kolom dengan ID pelanggan</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>file yang akan ditulis</translation>
    </message>
    <message>
        <source>says what an import would do and changes nothing</source>
        <translation>menyebutkan apa yang akan dilakukan impor dan tidak mengubah apa pun</translation>
    </message>
    <message>
        <source>data set; the newest customers unless given</source>
        <translation>set data; pelanggan terbaru jika tidak diberikan</translation>
    </message>
    <message>
        <source>every cell&apos;s text as it was read</source>
        <translation>teks setiap sel seperti yang dibaca</translation>
    </message>
    <message>
        <source>number or share of customers that are best, for this run only</source>
        <translation>jumlah atau porsi pelanggan yang terbaik, hanya untuk kali ini</translation>
    </message>
    <message>
        <source>customers a trait must have at least (5)</source>
        <translation>jumlah pelanggan minimal untuk sebuah ciri (5)</translation>
    </message>
    <message>
        <source>false discovery rate that likely traits keep (0.10)</source>
        <translation>tingkat temuan palsu yang dijaga oleh ciri yang sangat mungkin nyata (0.10)</translation>
    </message>
    <message>
        <source>one group only: service, sales, customers, profitability, growth, warmup</source>
        <translation>satu kelompok saja: service, sales, customers, profitability, growth, warmup</translation>
    </message>
    <message>
        <source>product the profile is for</source>
        <translation>produk yang dituju profil</translation>
    </message>
    <message>
        <source>a frozen version instead of the working definition</source>
        <translation>versi beku, bukan definisi kerja</translation>
    </message>
    <message>
        <source>why this version is saved</source>
        <translation>alasan versi ini disimpan</translation>
    </message>
    <message>
        <source>which report; the summary unless given</source>
        <translation>laporan yang mana; ringkasan jika tidak diberikan</translation>
    </message>
    <message>
        <source>paper size (A4)</source>
        <translation>ukuran kertas (A4)</translation>
    </message>
    <message>
        <source>a frozen version; the newest unless given</source>
        <translation>versi beku; yang terbaru jika tidak diberikan</translation>
    </message>
    <message>
        <source>folder to write to; made if it is not there</source>
        <translation>folder tujuan; dibuat jika belum ada</translation>
    </message>
    <message>
        <source>sheet of a workbook; the first that looks like a table unless given</source>
        <translation>lembar dari buku kerja; lembar pertama yang tampak seperti tabel jika tidak diberikan</translation>
    </message>
    <message>
        <source>table or view of a database (postgresql://… or odbc:…)</source>
        <translation>tabel atau view dari basis data (postgresql://… atau odbc:…)</translation>
    </message>
    <message>
        <source>query of a database; one that reads, run in a read-only transaction</source>
        <translation>kueri basis data; hanya yang membaca, dijalankan dalam transaksi baca-saja</translation>
    </message>
    <message>
        <source>adds up --table per customer in the database: customer, and amount, date, product, name, stage, created, won=VALUE|VALUE</source>
        <translation>menjumlahkan --table per pelanggan di basis data: customer, serta amount, date, product, name, stage, created, won=NILAI|NILAI</translation>
    </message>
    <message>
        <source>what the rows are: customers (default), prospects, transactions, opportunities, survey, web, social, technographics, lookup; with several tables NAME=KIND</source>
        <translation>isi barisnya: customers (bawaan), prospects, transactions, opportunities, survey, web, social, technographics, lookup; untuk beberapa tabel NAMA=JENIS</translation>
    </message>
    <message>
        <source>a key of a related table means this customer</source>
        <translation>kunci di tabel terkait berarti pelanggan ini</translation>
    </message>
    <message>
        <source>also takes keys as the same that differ in their legal form only</source>
        <translation>juga menganggap sama kunci yang hanya berbeda bentuk badan hukumnya</translation>
    </message>
    <message>
        <source>the older data set; the one imported before unless given</source>
        <translation>set data yang lebih lama; yang diimpor sebelumnya jika tidak diberikan</translation>
    </message>
    <message>
        <source>the newer data set; the one in use unless given</source>
        <translation>set data yang lebih baru; yang sedang dipakai jika tidak diberikan</translation>
    </message>
    <message>
        <source>how many empty cells to name that matter most (12)</source>
        <translation>berapa sel kosong terpenting yang disebutkan (12)</translation>
    </message>
    <message>
        <source>order of day, month and year in dates that can be read in several ways; judged unless given</source>
        <translation>urutan hari, bulan, dan tahun pada tanggal yang bisa dibaca lebih dari satu cara; dinilai otomatis jika tidak diberikan</translation>
    </message>
    <message>
        <source>judges by these metrics, or columns of numbers by name, and weights, for this run only</source>
        <translation>menilai dengan metrik ini, atau kolom angka menurut nama, beserta bobotnya, hanya untuk kali ini</translation>
    </message>
    <message>
        <source>best from a score, above the natural break, or above the largest gap, for this run only</source>
        <translation>terbaik mulai skor tertentu, di atas batas alami, atau di atas celah terbesar, hanya untuk kali ini</translation>
    </message>
    <message>
        <source>percentile, midrank, winsorised, minmax, z or robust-z; METRIC=KIND for one metric</source>
        <translation>percentile, midrank, winsorised, minmax, z, atau robust-z; METRIK=JENIS untuk satu metrik</translation>
    </message>
    <message>
        <source>what an unknown value counts as: reweight (nothing), zero or half</source>
        <translation>dihitung sebagai apa nilai yang tidak diketahui: reweight (tidak dihitung), zero (nol), atau half (setengah)</translation>
    </message>
    <message>
        <source>data set; the customers in use unless given</source>
        <translation>set data; pelanggan yang sedang dipakai jika tidak diberikan</translation>
    </message>
    <message>
        <source>how it is computed: from what they earned (default), by a simple formula, from who renewed contracts, from the rhythm of purchases</source>
        <translation>cara menghitung: dari hasil sejauh ini (bawaan), dengan rumus sederhana, dari siapa yang memperpanjang kontrak, dari ritme pembelian</translation>
    </message>
    <message>
        <source>how far a forecast looks ahead (12)</source>
        <translation>seberapa jauh prakiraan melihat ke depan (12)</translation>
    </message>
    <message>
        <source>share of the revenue that is earned, such as 0.3 or 30%, for all or for one product</source>
        <translation>porsi pendapatan yang menjadi hasil, seperti 0.3 atau 30%, untuk semua atau untuk satu produk</translation>
    </message>
    <message>
        <source>discount a year (none for historic, 0.1 for the others)</source>
        <translation>diskonto per tahun (tidak ada untuk historic, 0.1 untuk yang lain)</translation>
    </message>
    <message>
        <source>of historic with a discount: the value at the first purchase (default) or today</source>
        <translation>untuk historic dengan diskonto: nilai pada pembelian pertama (bawaan) atau hari ini</translation>
    </message>
    <message>
        <source>later purchases are left out</source>
        <translation>pembelian sesudahnya tidak dihitung</translation>
    </message>
    <message>
        <source>what holds the fit of bgnbd (weak); none: plain likelihood</source>
        <translation>penahan estimasi bgnbd (weak); none: likelihood biasa</translation>
    </message>
    <message>
        <source>formula of simple (c); the guide lists them</source>
        <translation>rumus untuk simple (c); panduan mencantumkannya</translation>
    </message>
    <message>
        <source>share of customers who stay for another year, for simple</source>
        <translation>porsi pelanggan yang bertahan setahun lagi, untuk simple</translation>
    </message>
    <message>
        <source>years as a customer, for simple a and b</source>
        <translation>lama menjadi pelanggan dalam tahun, untuk simple a dan b</translation>
    </message>
    <message>
        <source>what winning a customer cost; taken off by historic and simple</source>
        <translation>biaya mendapatkan seorang pelanggan; dikurangkan pada historic dan simple</translation>
    </message>
    <message>
        <source>what the column of tenures counts; judged unless given</source>
        <translation>satuan kolom lama menjadi pelanggan; dinilai otomatis jika tidak diberikan</translation>
    </message>
    <message>
        <source>keeps the values as the customers&apos; CLV, for best, and how they were computed</source>
        <translation>menyimpan nilainya sebagai CLV pelanggan, untuk best, beserta cara menghitungnya</translation>
    </message>
    <message>
        <source>takes the values kept away</source>
        <translation>menghapus nilai yang disimpan</translation>
    </message>
    <message>
        <source>conditions that combinations join at most: 1, 2 or 3 (as many as the data bears)</source>
        <translation>paling banyak berapa syarat digabung dalam kombinasi: 1, 2, atau 3 (sebanyak yang memadai untuk datanya)</translation>
    </message>
    <message>
        <source>another data set than the customers in use</source>
        <translation>set data lain daripada pelanggan yang sedang dipakai</translation>
    </message>
    <message>
        <source>what one unit of a currency is worth in the others&apos; currency: USD=0.92</source>
        <translation>nilai satu unit sebuah mata uang dalam mata uang tujuan: USD=0.92</translation>
    </message>
    <message>
        <source>correction for many tests: Benjamini-Hochberg, or Benjamini-Yekutieli, which holds however traits depend on each other (that of the project, else bh)</source>
        <translation>koreksi untuk banyak uji: Benjamini-Hochberg, atau Benjamini-Yekutieli yang berlaku bagaimanapun ciri saling bergantung (yang dipakai proyek; jika tidak ada, bh)</translation>
    </message>
    <message>
        <source>how to cut it from now on: usual, quartiles, sizes, own, years, months, or by who is best: mdlp, chimerge</source>
        <translation>cara membaginya mulai sekarang: usual, quartiles, sizes, own, years, months, atau menurut siapa yang terbaik: mdlp, chimerge</translation>
    </message>
    <message>
        <source>where one band ends and the next begins, for own and months</source>
        <translation>batas antara satu rentang dan rentang berikutnya, untuk own dan months</translation>
    </message>
    <message>
        <source>which side stands where both changed the same; mine unless given</source>
        <translation>pihak mana yang dipakai jika keduanya mengubah hal yang sama; mine jika tidak diberikan</translation>
    </message>
    <message>
        <source>says what a merge would do and changes nothing</source>
        <translation>menyebutkan apa yang akan dilakukan penggabungan tanpa mengubah apa pun</translation>
    </message>
    <message>
        <source>the customers to compare on; those in use unless given</source>
        <translation>pelanggan untuk perbandingan; yang sedang dipakai jika tidak diberikan</translation>
    </message>
    <message>
        <source>one version on two data sets: what has drifted</source>
        <translation>satu versi pada dua set data: apa yang bergeser</translation>
    </message>
    <message>
        <source>the version to bring back</source>
        <translation>versi yang akan dikembalikan</translation>
    </message>
    <message>
        <source>profile the persona is in; needed where two have it</source>
        <translation>profil tempat persona berada; diperlukan jika dua profil memilikinya</translation>
    </message>
    <message>
        <source>a saved version</source>
        <translation>versi yang tersimpan</translation>
    </message>
    <message>
        <source>profile the copy goes into</source>
        <translation>profil tujuan salinan</translation>
    </message>
    <message>
        <source>another project that the copy goes into</source>
        <translation>proyek lain tujuan salinan</translation>
    </message>
    <message>
        <source>prospects or customers to score; the prospects in use unless given, without any the customers</source>
        <translation>prospek atau pelanggan yang diberi skor; prospek yang sedang dipakai jika tidak diberikan, tanpa prospek maka pelanggan</translation>
    </message>
    <message>
        <source>the first N of the list only (20 in text, all with --json)</source>
        <translation>hanya N pertama dari daftar (20 dalam teks, semua dengan --json)</translation>
    </message>
    <message>
        <source>how often the customers are dealt into five parts, each held back once (10)</source>
        <translation>berapa kali pelanggan dibagi menjadi lima bagian, masing-masing sekali disisihkan (10)</translation>
    </message>
    <message>
        <source>archived profiles as well</source>
        <translation>termasuk profil yang diarsipkan</translation>
    </message>
    <message>
        <source>name of the copy; one that is free unless given</source>
        <translation>nama salinan; nama yang masih bebas jika tidak diberikan</translation>
    </message>
    <message>
        <source>its name from now on</source>
        <translation>namanya mulai sekarang</translation>
    </message>
    <message>
        <source>brings it back among the profiles</source>
        <translation>memunculkannya kembali di antara profil</translation>
    </message>
    <message>
        <source>prospects or customers scored for the CRM, the questions with what the team said, the questions as a form to fill in, or the customer survey to fill in</source>
        <translation>prospek atau pelanggan beserta skor untuk CRM, pertanyaan beserta jawaban tim, pertanyaan sebagai formulir untuk diisi, atau survei pelanggan untuk diisi</translation>
    </message>
    <message>
        <source>names the columns of scores as this CRM does</source>
        <translation>menamai kolom skor seperti di CRM ini</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Output</name>
    <message>
        <source>The output could not be written: %1. Check the free space where it goes.</source>
        <translation>Keluaran tidak bisa ditulis: %1. Periksa ruang kosong di tempat tujuannya.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Persona</name>
    <message>
        <source>There is no persona yet.</source>
        <translation>Belum ada persona.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>There is no persona &quot;%1&quot;; the project has none yet.</source>
        <translation>Tidak ada persona &quot;%1&quot;; proyek ini belum punya persona.</translation>
    </message>
    <message>
        <source>There is no persona &quot;%1&quot;. There are: %2.</source>
        <translation>Tidak ada persona &quot;%1&quot;. Yang ada: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>persona (profile)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>persona, title (profile)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>A version is named by its number, not by &quot;%1&quot;.</source>
        <translation>Versi disebut dengan nomornya, bukan dengan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is this project itself. To copy within it, leave --to out.</source>
        <translation>%1 adalah proyek ini sendiri. Untuk menyalin di dalamnya, jangan pakai --to.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Name the persona: --name N.</source>
        <translation>Sebutkan personanya: --name N.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Isi keduanya sama.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>Say why this version is saved: --note TEXT.</source>
        <translation>Sebutkan alasan versi ini disimpan: --note TEKS.</translation>
    </message>
    <message>
        <source>Saved version %1 of %2.</source>
        <translation>Versi %1 dari %2 disimpan.</translation>
    </message>
    <message>
        <source>Say where the copy goes: --to-icp ICP, or --to OTHER.icp.</source>
        <translation>Sebutkan tujuan salinan: --to-icp ICP, atau --to LAIN.icp.</translation>
    </message>
    <message>
        <source>Copied %1 into the profile %2.</source>
        <translation>%1 disalin ke profil %2.</translation>
    </message>
    <message>
        <source>Several personas are called &quot;%1&quot;, in these profiles: %2. Say which: --icp ICP.</source>
        <translation>Beberapa persona bernama &quot;%1&quot;, di profil-profil ini: %2. Sebutkan yang mana: --icp ICP.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Program</name>
    <message>
        <source>There is no language &quot;%1&quot;. Use en, id, pl, fa or zh_CN.</source>
        <translation>Tidak ada bahasa &quot;%1&quot;. Gunakan en, id, pl, fa, atau zh_CN.</translation>
    </message>
    <message>
        <source>Usage: lodestar-cli COMMAND [ARGUMENTS] [--json] [--lang en|id|pl|fa|zh_CN]</source>
        <translation>Cara pakai: lodestar-cli PERINTAH [ARGUMEN] [--json] [--lang en|id|pl|fa|zh_CN]</translation>
    </message>
    <message>
        <source>lodestar-cli COMMAND --help says more of a command.</source>
        <translation>lodestar-cli PERINTAH --help menjelaskan sebuah perintah.</translation>
    </message>
    <message>
        <source>Usage: lodestar-cli %1 %2 [OPTIONS]</source>
        <translation>Cara pakai: lodestar-cli %1 %2 [OPSI]</translation>
    </message>
    <message>
        <source>After %1 one of these words is needed: %2.</source>
        <translation>Setelah %1 diperlukan salah satu kata ini: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. lodestar-cli --help lists the commands.</source>
        <translation>Tidak ada perintah &quot;%1&quot;. lodestar-cli --help mencantumkan perintah-perintahnya.</translation>
    </message>
    <message>
        <source>%1 See lodestar-cli %2 --help.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Lihat lodestar-cli %2 --help.</translation>
    </message>
    <message>
        <source>The command is used as: lodestar-cli %1 %2 [OPTIONS].</source>
        <translation>Perintah itu dipakai begini: lodestar-cli %1 %2 [OPSI].</translation>
    </message>
    <message>
        <source>Say what to do: lodestar-cli COMMAND. lodestar-cli --help lists the commands.</source>
        <translation>Sebutkan yang harus dilakukan: lodestar-cli PERINTAH. lodestar-cli --help mencantumkan perintah-perintahnya.</translation>
    </message>
    <message>
        <source>Unknown option %1. lodestar-cli --help lists the commands.</source>
        <translation>Opsi %1 tidak dikenal. lodestar-cli --help mencantumkan perintah-perintahnya.</translation>
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
        <translation>Ejaan yang tampaknya satu hal:</translation>
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
        <translation>Baris yang tampaknya satu pelanggan:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customers, reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fill in these cells, and the conclusion may change:</source>
        <translation>Isi sel-sel ini, dan kesimpulannya bisa berubah:</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Questions</name>
    <message>
        <source>There is no group &quot;%1&quot;. The groups are: %2.</source>
        <translation>Tidak ada kelompok &quot;%1&quot;. Kelompok yang ada: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Diputuskan: %1</translation>
    </message>
    <message>
        <source>Gap: %1. %2</source>
        <comment>a verdict, words</comment>
        <translation>Selisih: %1. %2</translation>
    </message>
    <message>
        <source>confidence %1 of 5</source>
        <translation>keyakinan %1 dari 5</translation>
    </message>
    <message>
        <source>owner %1, %2</source>
        <comment>a person, confidence</comment>
        <translation>penanggung jawab %1, %2</translation>
    </message>
    <message>
        <source>Not surer because: %1</source>
        <translation>Belum lebih yakin karena: %1</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>Pendapat berbeda: %1</translation>
    </message>
    <message numerus="yes">
        <source>Vote (%1): %n have voted, not revealed yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>Pemungutan suara (%1): %n orang sudah memilih, belum dibuka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vote (%1): %n have voted</source>
        <comment>people</comment>
        <translation>
            <numerusform>Pemungutan suara (%1): %n orang sudah memilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <comment>why</comment>
        <translation>Diperdebatkan: %1</translation>
    </message>
    <message>
        <source>Asked of customers: %1</source>
        <comment>a question</comment>
        <translation>Ditanyakan kepada pelanggan: %1</translation>
    </message>
    <message numerus="yes">
        <source>[%1] %n of them</source>
        <comment>a theme, people</comment>
        <translation>
            <numerusform>[%1] %n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>what somebody said, and who it was</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all of them</source>
        <translation>
            <numerusform>… dan %n lagi; --json memuat semuanya</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer survey asks this, and nobody has answered yet. Write the form with: export --what survey-form</source>
        <translation>Ini ditanyakan dalam survei pelanggan, dan belum ada yang menjawab. Tulis formulirnya dengan: export --what survey-form</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Rates</name>
    <message>
        <source>--rate is written as CUR=R, what one unit of a currency is worth, such as USD=0.92; not &quot;%1&quot;.</source>
        <translation>--rate ditulis sebagai MATAUANG=R, yaitu nilai satu unit mata uang itu, misalnya USD=0.92; bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is the currency that the others are converted to, so it has no rate.</source>
        <translation>%1 adalah mata uang tujuan konversi, jadi tidak punya kurs.</translation>
    </message>
    <message>
        <source>%1 has two rates. Give it one.</source>
        <translation>%1 punya dua kurs. Berikan satu saja.</translation>
    </message>
    <message>
        <source>No amount here says in which currency it is, so a rate for %1 converts nothing. Give none, or import the table with a column of currencies.</source>
        <translation>Tidak ada jumlah uang di sini yang menyebut mata uangnya, jadi kurs untuk %1 tidak mengonversi apa pun. Jangan berikan kurs, atau impor tabelnya dengan kolom mata uang.</translation>
    </message>
    <message>
        <source>No amount is in %1, so a rate for it converts nothing. The currencies are: %2.</source>
        <translation>Tidak ada jumlah uang dalam %1, jadi kurs untuknya tidak mengonversi apa pun. Mata uang yang ada: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Recipe</name>
    <message>
        <source>%1 has no customers yet. Import a table first: lodestar-cli import.</source>
        <translation>%1 belum berisi pelanggan. Impor tabel dulu: lodestar-cli import.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet.</source>
        <translation>Belum ada yang dikoreksi.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, a correction</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Dimatikan</translation>
    </message>
    <message>
        <source>A step is named by its number in the recipe, not by &quot;%1&quot;.</source>
        <translation>Langkah disebut dengan nomornya dalam resep, bukan dengan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The recipe has no step %1.</source>
        <translation>Resep ini tidak punya langkah %1.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Dihapus: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::RelatedOutput</name>
    <message>
        <source>Key in %1</source>
        <translation>Kunci di %1</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Mungkin</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Say which are the same with --match KEY=CUSTOMER.</source>
        <translation>Sebutkan mana yang sama dengan --match KUNCI=PELANGGAN.</translation>
    </message>
    <message>
        <source>Rolled-up column</source>
        <translation>Kolom rangkuman</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Rumus</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) now have these columns besides their own:</source>
        <translation>
            <numerusform>%n pelanggan kini punya kolom berikut selain kolomnya sendiri:</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column it is with --map customer=COLUMN.</source>
        <translation>Sebutkan kolomnya dengan --map customer=KOLOM.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Report</name>
    <message>
        <source>Say which file to write: --out OUT.pdf.</source>
        <translation>Sebutkan file tujuan: --out HASIL.pdf.</translation>
    </message>
    <message>
        <source>The report is a PDF: give --out a name that ends in .pdf.</source>
        <translation>Laporannya PDF: beri --out nama yang berakhiran .pdf.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. Use summary.</source>
        <translation>Tidak ada laporan &quot;%1&quot;. Gunakan summary.</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>Kertasnya A4 atau Letter, bukan &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, %n page(s).</source>
        <translation>
            <numerusform>%1 ditulis, %n halaman.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Score</name>
    <message>
        <source>Give either a file to score or --dataset, not both.</source>
        <translation>Berikan file yang akan diberi skor atau --dataset, jangan keduanya.</translation>
    </message>
    <message>
        <source>The profile %1 has no criteria yet: it cannot score anybody. Add some first.</source>
        <translation>Profil %1 belum punya kriteria, jadi belum bisa memberi skor. Tambahkan dulu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Bisa jadi</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation>Sudah pelanggan</translation>
    </message>
    <message>
        <source>What to find out</source>
        <translation>Yang perlu dicari tahu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation>%1 sampai %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --limit and --json list them.</source>
        <translation>
            <numerusform>… dan %n lagi; --limit dan --json mencantumkannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 for %n of them.</source>
        <translation>
            <numerusform>Cari tahu %1 untuk %n di antaranya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be Best with a good answer to it alone.</source>
        <translation>
            <numerusform>%n akan menjadi Terbaik hanya dengan satu jawaban baik untuk ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n pelanggan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 against %3: %4 are Best for certain, %5 are Best so far, %6 are one fact from it.</source>
        <translation>%1 dari %2 terhadap %3: %4 pasti Terbaik, %5 sejauh ini Terbaik, %6 kurang satu fakta untuk itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are customers already.</source>
        <translation>
            <numerusform>%n di antaranya sudah menjadi pelanggan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM is hubspot, salesforce or pipedrive and not &quot;%1&quot;.</source>
        <translation>CRM-nya hubspot, salesforce, atau pipedrive, bukan &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Source</name>
    <message>
        <source>repaired</source>
        <translation>diperbaiki</translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation>dibiarkan sebagai teks</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation>%1 tidak bisa disalin ke %2: %3.</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3. Free some space there.</source>
        <translation>%1 tidak bisa disalin ke %2: %3. Kosongkan ruang di sana.</translation>
    </message>
    <message>
        <source>Nothing came from %1. Check what writes to it.</source>
        <translation>Tidak ada yang masuk dari %1. Periksa apa yang menulis ke sana.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 tidak bisa dibaca: %2.</translation>
    </message>
    <message>
        <source>A delimiter is one or more characters, no quote and no line break.</source>
        <translation>Pemisah terdiri dari satu karakter atau lebih, tanpa tanda kutip dan tanpa ganti baris.</translation>
    </message>
    <message>
        <source>The decimal sign is , or . and not &quot;%1&quot;.</source>
        <translation>Tanda desimal adalah , atau . dan bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--map is written as ROLE=COLUMN, not &quot;%1&quot;.</source>
        <translation>--map ditulis sebagai PERAN=KOLOM, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The role %1 is mapped twice.</source>
        <translation>Peran %1 dipetakan dua kali.</translation>
    </message>
    <message>
        <source>The column %1 can have one role only, %2 or %3.</source>
        <translation>Kolom %1 hanya bisa punya satu peran, %2 atau %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be imported with %2 as %3; nothing was changed.</source>
        <translation>%1 akan diimpor dengan %2 sebagai %3; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1 was imported with %2 as %3.</source>
        <translation>%1 diimpor dengan %2 sebagai %3.</translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, %3.</source>
        <translation>Pengodean %1, pemisah %2, %3.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>dengan baris judul</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>tanpa baris judul</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Nilai berbeda</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… dan %n lagi; --json mencantumkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only zero bytes came from %1. Check what writes to it.</source>
        <translation>Hanya bita nol yang datang dari %1. Periksa apa yang menulis ke sana.</translation>
    </message>
    <message>
        <source>%1 %2 Taken for now: %3. Answer with %4.</source>
        <translation>%1 %2 Dipakai untuk sementara: %3. Jawab dengan %4.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>tanpa peran</translation>
    </message>
    <message>
        <source>Give either --query, or --table with or without --rollup.</source>
        <translation>Berikan --query saja, atau --table dengan atau tanpa --rollup.</translation>
    </message>
    <message>
        <source>--%1 goes with a database, postgresql://… or odbc:…, not with a file.</source>
        <translation>--%1 hanya untuk basis data, postgresql://… atau odbc:…, bukan untuk file.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of data set. Use customers, prospects, transactions, opportunities, survey, web, social, technographics or lookup.</source>
        <translation>&quot;%1&quot; bukan jenis set data. Gunakan customers, prospects, transactions, opportunities, survey, web, social, technographics, atau lookup.</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Dibaca dari %1.</translation>
    </message>
    <message>
        <source>Sheet %1, %2.</source>
        <translation>Lembar %1, %2.</translation>
    </message>
    <message>
        <source>%1 Use --as %2 to import it so.</source>
        <translation>%1 Gunakan --as %2 untuk mengimpornya begitu.</translation>
    </message>
    <message>
        <source>The order of dates is mdy, dmy or ymd and not &quot;%1&quot;.</source>
        <translation>Urutan tanggal adalah mdy, dmy, atau ymd dan bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 Taken for now: %2. Answer with --date-order %3 or --date-order %4.</source>
        <translation>%1 Dipakai untuk sementara: %2. Jawab dengan --date-order %3 atau --date-order %4.</translation>
    </message>
    <message>
        <source>The columns are those of %1 of %2: their types and roles are taken over.</source>
        <comment>name of a data set, date</comment>
        <translation>Kolomnya sama dengan %1 tanggal %2: tipe dan perannya diambil dari sana.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Table</name>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>Set data disebut dengan nomornya, bukan dengan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 has no data set yet. Import a table first: lodestar-cli import.</source>
        <translation>%1 belum punya set data. Impor tabel dulu: lodestar-cli import.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::TableFiles</name>
    <message>
        <source>There is no table in the folder %1.</source>
        <translation>Tidak ada tabel di folder %1.</translation>
    </message>
    <message>
        <source>--map and --key are about one table. Import the tables one by one.</source>
        <translation>--map dan --key berlaku untuk satu tabel. Impor tabelnya satu per satu.</translation>
    </message>
    <message>
        <source>--match is written as KEY=CUSTOMER, not &quot;%1&quot;.</source>
        <translation>--match ditulis sebagai KUNCI=PELANGGAN, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>With several tables, say of which one: --as %1=%2.</source>
        <translation>Untuk beberapa tabel, sebutkan tabel yang mana: --as %1=%2.</translation>
    </message>
    <message>
        <source>--sheet is about one workbook. Import the workbooks one by one.</source>
        <translation>--sheet hanya untuk satu buku kerja. Impor buku kerja satu per satu.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::TableWriter</name>
    <message>
        <source>The table could not be written to the output: %1.</source>
        <translation>Tabel tidak bisa ditulis ke keluaran: %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Traits</name>
    <message>
        <source>--min-support is a whole number of customers, not &quot;%1&quot;.</source>
        <translation>--min-support adalah jumlah pelanggan berupa bilangan bulat, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many customers</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Bisa jadi</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>More often among the best:</source>
        <translation>Lebih sering pada yang terbaik:</translation>
    </message>
    <message>
        <source>Less often among the best:</source>
        <translation>Lebih jarang pada yang terbaik:</translation>
    </message>
    <message>
        <source>No attribute sets the best apart.</source>
        <translation>Tidak ada atribut yang membedakan yang terbaik.</translation>
    </message>
    <message>
        <source>Not looked at:</source>
        <translation>Tidak diperiksa:</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>median and quartiles</comment>
        <translation>%1 (%2 sampai %3)</translation>
    </message>
    <message>
        <source>Numbers as wholes, median and middle half:</source>
        <translation>Angka secara keseluruhan, median dan separuh tengah:</translation>
    </message>
    <message>
        <source>Combinations:</source>
        <translation>Kombinasi:</translation>
    </message>
    <message>
        <source>What could fool you:</source>
        <translation>Yang bisa mengecoh:</translation>
    </message>
    <message>
        <source>--%1 is a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 adalah bilangan bulat, bukan &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Nobody is best yet: no column tells customers apart by how good they are.</source>
        <translation>Belum ada yang terbaik: tidak ada kolom yang membedakan seberapa baik pelanggan.</translation>
    </message>
    <message>
        <source>--correction is bh or by, not &quot;%1&quot;.</source>
        <translation>--correction adalah bh atau by, bukan &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::VersionText</name>
    <message>
        <source>Tier</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Terbaik sebelumnya</translation>
    </message>
    <message>
        <source>Best now</source>
        <translation>Terbaik sekarang</translation>
    </message>
    <message>
        <source>Median %1 before</source>
        <translation>Median %1 sebelumnya</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Karena</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists all.</source>
        <translation>
            <numerusform>… dan %n lagi; --json mencantumkan semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Isi keduanya sama.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, part of a definition, its name</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <comment>field, text before, text now</comment>
        <translation>    %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 in the same tier.</source>
        <translation>%1 naik, %2 turun, %3 di tingkat yang sama.</translation>
    </message>
    <message>
        <source>%1 can be placed only now, %2 no longer.</source>
        <translation>%1 baru sekarang bisa ditempatkan, %2 tidak lagi.</translation>
    </message>
    <message>
        <source>Of all who are Best in one of them, %1 are in both. Agreement of the tiers (kappa): %2.</source>
        <translation>Dari semua yang Terbaik di salah satunya, %1 ada di keduanya. Kesesuaian tingkat (kappa): %2.</translation>
    </message>
    <message>
        <source>%1 customers are in both lists, %2 are new, %3 are gone.</source>
        <translation>%1 pelanggan ada di kedua daftar, %2 baru, %3 hilang.</translation>
    </message>
    <message>
        <source>The lists do not say which customer is which, so only the shares can be compared.</source>
        <translation>Daftarnya tidak menyatakan pelanggan mana yang mana, jadi hanya porsinya yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dulu</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Clv</name>
    <message>
        <source>There is no such model.</source>
        <translation>Tidak ada model seperti itu.</translation>
    </message>
    <message>
        <source>Nothing in %1 was bought by %2. Choose a later day of analysis.</source>
        <translation>Tidak ada pembelian di %1 sampai %2. Pilih tanggal analisis yang lebih kemudian.</translation>
    </message>
    <message>
        <source>Revenue, not margin: give the margin to see what customers earn you.</source>
        <translation>Ini pendapatan, bukan margin: berikan margin untuk melihat hasil yang Anda dapat dari pelanggan.</translation>
    </message>
    <message>
        <source>Later money is discounted by %1 a year.</source>
        <translation>Uang yang datang kemudian didiskonto %1 per tahun.</translation>
    </message>
    <message>
        <source>Nothing is discounted.</source>
        <translation>Tidak ada yang didiskonto.</translation>
    </message>
    <message>
        <source>The cost of serving each customer, “%1”, is taken off.</source>
        <translation>Biaya melayani setiap pelanggan, “%1”, sudah dikurangkan.</translation>
    </message>
    <message>
        <source>Winning a customer cost %1, which is taken off.</source>
        <translation>Mendapatkan seorang pelanggan berbiaya %1, dan itu sudah dikurangkan.</translation>
    </message>
    <message>
        <source>“%1” says what serving customers has cost so far; it is not taken off what is to come. Give a margin that has such costs taken off already.</source>
        <translation>“%1” menyatakan biaya melayani pelanggan sejauh ini; biaya itu tidak dikurangkan dari yang akan datang. Berikan margin yang sudah dikurangi biaya seperti itu.</translation>
    </message>
    <message>
        <source>The values are too large to be told: look at the day of analysis (%1), the discount and the currency rates.</source>
        <translation>Nilainya terlalu besar untuk disebutkan: periksa hari analisis (%1), diskonto, dan kurs mata uang.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Contracts</name>
    <message numerus="yes">
        <source>Fewer than %n customer(s) with a known time: too few to tell how retention changes with it.</source>
        <translation>
            <numerusform>Kurang dari %n pelanggan dengan waktu yang diketahui: terlalu sedikit untuk melihat bagaimana retensi berubah seiring waktu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n renewal(s) were observed: too few to tell how retention changes with time.</source>
        <translation>
            <numerusform>Kurang dari %n perpanjangan teramati: terlalu sedikit untuk melihat bagaimana retensi berubah seiring waktu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has left, or everybody did: nothing tells customers apart.</source>
        <translation>Tidak ada yang berhenti, atau semuanya berhenti: tidak ada yang membedakan pelanggan.</translation>
    </message>
    <message>
        <source>Retention does not change with time in these data, so the model could not be fitted.</source>
        <translation>Retensi tidak berubah seiring waktu dalam data ini, jadi model tidak bisa diestimasi.</translation>
    </message>
    <message numerus="yes">
        <source>Forecast from who renewed contracts (shifted beta-geometric), for the next %n month(s).</source>
        <translation>
            <numerusform>Prakiraan dari siapa yang memperpanjang kontrak (shifted beta-geometric), untuk %n bulan ke depan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention rises with time because those who leave easily are gone, not because anybody grows loyal.</source>
        <translation>Retensi naik seiring waktu karena yang mudah berhenti sudah pergi, bukan karena ada yang makin setia.</translation>
    </message>
    <message>
        <source>“%1” counts months, and contracts are renewed every month.</source>
        <translation>“%1” menghitung bulan, dan kontrak diperpanjang setiap bulan.</translation>
    </message>
    <message>
        <source>“%1” counts years, and contracts are renewed every year.</source>
        <translation>“%1” menghitung tahun, dan kontrak diperpanjang setiap tahun.</translation>
    </message>
    <message>
        <source>No column of %1 says how long customers have stayed. Give one the role “Tenure” or “First purchase”.</source>
        <translation>Tidak ada kolom di %1 yang menyatakan berapa lama pelanggan bertahan. Beri sebuah kolom peran “Lama menjadi pelanggan” atau “Pembelian pertama”.</translation>
    </message>
    <message>
        <source>Periods are whole months from “%1” to %2.</source>
        <translation>Periode adalah bulan penuh dari “%1” sampai %2.</translation>
    </message>
    <message>
        <source>Periods are whole years from “%1” to %2.</source>
        <translation>Periode adalah tahun penuh dari “%1” sampai %2.</translation>
    </message>
    <message>
        <source>No column of %1 says who has left. Give one the role “Churned”.</source>
        <translation>Tidak ada kolom di %1 yang menyatakan siapa yang sudah berhenti. Beri sebuah kolom peran “Sudah berhenti”.</translation>
    </message>
    <message>
        <source>%1 says who has left, but not after what time. Give a column with the months or years that customers stayed the role “Tenure”.</source>
        <translation>%1 menyatakan siapa yang sudah berhenti, tetapi tidak setelah berapa lama. Beri kolom berisi bulan atau tahun pelanggan bertahan peran “Lama menjadi pelanggan”.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Earnings</name>
    <message>
        <source>Amounts were converted by the rates given: %1.</source>
        <translation>Jumlah uang dikonversi menurut kurs yang diberikan: %1.</translation>
    </message>
    <message>
        <source>Amounts were converted to %1 by the rates given: %2.</source>
        <translation>Jumlah uang dikonversi ke %1 menurut kurs yang diberikan: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date were left out.</source>
        <translation>
            <numerusform>%n baris tanpa tanggal dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount count as purchases that earned nothing.</source>
        <translation>
            <numerusform>%n baris tanpa jumlah uang dihitung sebagai pembelian tanpa hasil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to none of the customers and were left out.</source>
        <translation>
            <numerusform>%n baris bukan milik pelanggan mana pun dan dilewati.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was earned stands in “%1”.</source>
        <translation>Hasilnya tercatat di “%1”.</translation>
    </message>
    <message>
        <source>Each customer&apos;s own margin is taken of “%1”, and %2 where it is not known.</source>
        <translation>Margin tiap pelanggan sendiri dihitung dari “%1”, dan %2 jika tidak diketahui.</translation>
    </message>
    <message>
        <source>The margin of each product is taken of “%1”, and %2 where none was given.</source>
        <translation>Margin tiap produk dihitung dari “%1”, dan %2 jika tidak diberikan.</translation>
    </message>
    <message>
        <source>A margin of %1 is taken of “%2”.</source>
        <translation>Margin %1 dihitung dari “%2”.</translation>
    </message>
    <message>
        <source>No margin is known, so the whole of “%1” is counted as if it were earned.</source>
        <translation>Margin tidak diketahui, jadi seluruh “%1” dihitung seolah-olah hasil bersih.</translation>
    </message>
    <message>
        <source>No column of %1 says when something was bought. Give it the role “Date”.</source>
        <translation>Tidak ada kolom di %1 yang menyatakan kapan sesuatu dibeli. Beri kolomnya peran “Tanggal”.</translation>
    </message>
    <message>
        <source>No column of %1 holds amounts, and without them no customer has a value. Give it the role “Amount”.</source>
        <translation>Tidak ada kolom di %1 yang berisi jumlah uang, dan tanpa itu tidak ada pelanggan yang punya nilai. Beri kolomnya peran “Jumlah uang”.</translation>
    </message>
    <message>
        <source>No row of %1 has both a date and one of the customers. Look at how it was matched.</source>
        <translation>Tidak ada baris di %1 yang punya tanggal sekaligus salah satu pelanggan. Periksa cara pencocokannya.</translation>
    </message>
    <message>
        <source>Nothing in %1 says what customers paid, so nothing can be computed. Best can weigh “%2”, which the table brings along.</source>
        <translation>Tidak ada di %1 yang menyatakan berapa pelanggan membayar, jadi tidak ada yang bisa dihitung. Untuk memilih yang terbaik, “%2” yang sudah ada di tabel bisa diberi bobot.</translation>
    </message>
    <message>
        <source>Nothing in %1 says what customers paid: no column has the role “Revenue”, “Gross margin” or “Profit”, and there are no orders. Give a column its role, or import the orders as transactions.</source>
        <translation>Tidak ada di %1 yang menyatakan berapa pelanggan membayar: tidak ada kolom dengan peran “Pendapatan”, “Margin kotor”, atau “Laba”, dan tidak ada pesanan. Beri sebuah kolom perannya, atau impor pesanan sebagai transaksi.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::FitGuard</name>
    <message numerus="yes">
        <source>%n customer(s) with purchases are too few to forecast from their rhythm; %1 are needed. Use the historic margin.</source>
        <translation>
            <numerusform>%n pelanggan dengan pembelian terlalu sedikit untuk prakiraan dari ritmenya; diperlukan %1. Gunakan margin historis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back, which is too few to forecast from their rhythm; %1 are needed. Use the historic margin.</source>
        <translation>
            <numerusform>%n pelanggan kembali membeli, terlalu sedikit untuk prakiraan dari ritmenya; diperlukan %1. Gunakan margin historis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases were observed for %1 weeks only, and half of the customers who come back take more than %2 weeks to do so: too short to see their rhythm. Use the historic margin.</source>
        <translation>Pembelian hanya teramati selama %1 minggu, dan separuh pelanggan yang kembali memerlukan lebih dari %2 minggu: terlalu singkat untuk melihat ritmenya. Gunakan margin historis.</translation>
    </message>
    <message>
        <source>Rough: few customers.</source>
        <translation>Kasar: pelanggan sedikit.</translation>
    </message>
    <message>
        <source>Fitted without a prior: with so few customers such a fit is often wrong, even where it settles.</source>
        <translation>Diestimasi tanpa prior: dengan pelanggan sesedikit ini hasilnya sering salah, meskipun hitungannya konvergen.</translation>
    </message>
    <message>
        <source>Nobody came back to buy again, so nothing says how often they will. Use the historic margin.</source>
        <translation>Tidak ada yang kembali membeli, jadi tidak ada yang menunjukkan seberapa sering mereka akan membeli. Gunakan margin historis.</translation>
    </message>
    <message>
        <source>Plain maximum likelihood runs away with these customers: no forecast by it can be trusted. Use the weak prior.</source>
        <translation>Maximum likelihood biasa lepas kendali pada pelanggan ini: prakiraannya tidak bisa dipercaya. Gunakan prior lemah.</translation>
    </message>
    <message>
        <source>These purchases do not fit the model: its parameters run away. Use the historic margin.</source>
        <translation>Pembelian ini tidak cocok dengan model: parameternya lepas kendali. Gunakan margin historis.</translation>
    </message>
    <message>
        <source>No parameters were found that fit these purchases best. Use the historic margin.</source>
        <translation>Tidak ditemukan parameter yang paling cocok dengan pembelian ini. Gunakan margin historis.</translation>
    </message>
    <message>
        <source>How often customers buy and how much they spend go together somewhat (Spearman %1), which the models take them not to: read large values with care.</source>
        <translation>Seberapa sering pelanggan membeli dan berapa belanjanya agak berkaitan (Spearman %1), padahal model menganggapnya tidak: baca nilai besar dengan hati-hati.</translation>
    </message>
    <message>
        <source>How often customers buy and how much they spend go together (Spearman %1), so spending is not modelled: each customer&apos;s own mean is used.</source>
        <translation>Seberapa sering pelanggan membeli dan berapa belanjanya berkaitan (Spearman %1), jadi belanja tidak dimodelkan: dipakai rata-rata tiap pelanggan sendiri.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Historic</name>
    <message>
        <source>Earlier money is compounded by %1 a year to %2.</source>
        <translation>Uang yang datang lebih awal dimajemukkan %1 per tahun sampai %2.</translation>
    </message>
    <message>
        <source>Money is discounted by %1 a year to each customer&apos;s first purchase.</source>
        <translation>Uang didiskonto %1 per tahun ke pembelian pertama tiap pelanggan.</translation>
    </message>
    <message>
        <source>What was earned so far favours old customers: with it as the goal, tenure and the year they came will look like traits. Compare the value per year of relationship.</source>
        <translation>Hasil sejauh ini menguntungkan pelanggan lama: jika itu tujuannya, lama menjadi pelanggan dan tahun masuknya akan tampak seperti ciri. Bandingkan nilai per tahun hubungan.</translation>
    </message>
    <message>
        <source>Historic margin: what each customer earned you until %1, refunds taken off.</source>
        <translation>Margin historis: hasil yang Anda dapat dari tiap pelanggan sampai %1, dikurangi pengembalian dana.</translation>
    </message>
    <message>
        <source>Historic margin: what each customer earned you, as its row in the customers&apos; table says.</source>
        <translation>Margin historis: hasil yang Anda dapat dari tiap pelanggan, seperti tertulis pada barisnya di tabel pelanggan.</translation>
    </message>
    <message>
        <source>“%1” is taken as the amount of one month, times the months they stayed.</source>
        <translation>“%1” dianggap jumlah uang satu bulan, dikalikan lama bertahan dalam bulan.</translation>
    </message>
    <message>
        <source>“%1” is taken as the amount of one year, times the years they stayed.</source>
        <translation>“%1” dianggap jumlah uang satu tahun, dikalikan lama bertahan dalam tahun.</translation>
    </message>
    <message>
        <source>Without dated purchases nothing can be discounted. Import the orders as transactions.</source>
        <translation>Tanpa pembelian bertanggal tidak ada yang bisa didiskonto. Impor pesanan sebagai transaksi.</translation>
    </message>
    <message>
        <source>“%1” says what customers pay a month or a year, but nothing in %2 says for how long: give a column the role “Tenure” or “First purchase”.</source>
        <translation>“%1” menyatakan berapa pelanggan membayar per bulan atau per tahun, tetapi tidak ada di %2 yang menyatakan berapa lama: beri sebuah kolom peran “Lama menjadi pelanggan” atau “Pembelian pertama”.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Purchases</name>
    <message>
        <source>Spending could not be modelled (Gamma-Gamma): each customer&apos;s mean is used, drawn to the median of all.</source>
        <translation>Belanja tidak bisa dimodelkan (Gamma-Gamma): dipakai rata-rata tiap pelanggan, ditarik ke median semua.</translation>
    </message>
    <message>
        <source>Forecast from purchase rhythm, not from contracts. With %1 customers the total may be off by about %2.</source>
        <translation>Prakiraan dari ritme pembelian, bukan dari kontrak. Dengan %1 pelanggan, totalnya bisa meleset sekitar %2.</translation>
    </message>
    <message numerus="yes">
        <source>BG/NBD with a weak prior, from purchases until %1; the next %n month(s).</source>
        <translation>
            <numerusform>BG/NBD dengan prior lemah, dari pembelian sampai %1; %n bulan ke depan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BG/NBD without a prior, from purchases until %1; the next %n month(s).</source>
        <translation>
            <numerusform>BG/NBD tanpa prior, dari pembelian sampai %1; %n bulan ke depan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a purchase earns: Gamma-Gamma, from %n customer(s) who came back.</source>
        <translation>
            <numerusform>Hasil satu pembelian: Gamma-Gamma, dari %n pelanggan yang kembali membeli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back without earning anything: their own mean is used, drawn to the median of all.</source>
        <translation>
            <numerusform>%n pelanggan kembali membeli tanpa memberi hasil: dipakai rata-rata mereka sendiri, ditarik ke median semua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Membuat prakiraan</translation>
    </message>
    <message>
        <source>There are no purchases to see a rhythm in. Import the orders as transactions.</source>
        <translation>Tidak ada pembelian untuk melihat ritmenya. Impor pesanan sebagai transaksi.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) after %1 were left out.</source>
        <translation>
            <numerusform>%n baris setelah %1 dilewati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Simple</name>
    <message>
        <source>The retention of %1 a year is that of these customers: %2 of %3 renewals that were due were made. %4</source>
        <translation>Retensi %1 per tahun adalah retensi pelanggan ini: %2 dari %3 perpanjangan yang jatuh tempo terjadi. %4</translation>
    </message>
    <message>
        <source>The retention of %1 a year is estimated from the purchases: of %2 customers who bought in the %3 days until %4, %5 bought again in the same time after it. Who buys rarely seems lost by it; give the retention if you know it.</source>
        <translation>Retensi %1 per tahun diperkirakan dari pembelian: dari %2 pelanggan yang membeli dalam %3 hari sampai %4, %5 membeli lagi dalam kurun yang sama sesudahnya. Yang jarang membeli tampak hilang dengan cara ini; berikan retensinya jika Anda tahu.</translation>
    </message>
    <message>
        <source>Nothing says how many customers stay for another year. Give the retention, for example 80%, or columns with the roles “Tenure” and “Churned”.</source>
        <translation>Tidak ada yang menyatakan berapa pelanggan bertahan setahun lagi. Berikan retensinya, misalnya 80%, atau kolom dengan peran “Lama menjadi pelanggan” dan “Sudah berhenti”.</translation>
    </message>
    <message>
        <source>Nothing in %1 says since when somebody is a customer, so what they earn a year is not known. Give a column the role “Tenure” or “First purchase”.</source>
        <translation>Tidak ada di %1 yang menyatakan sejak kapan seseorang menjadi pelanggan, jadi hasilnya per tahun tidak diketahui. Beri sebuah kolom peran “Lama menjadi pelanggan” atau “Pembelian pertama”.</translation>
    </message>
    <message>
        <source>Simple formula %1: %2.</source>
        <translation>Rumus sederhana %1: %2.</translation>
    </message>
    <message>
        <source>M is each customer&apos;s margin a year, %1 on average.</source>
        <translation>M adalah margin tiap pelanggan per tahun, rata-rata %1.</translation>
    </message>
    <message>
        <source>L is a lifetime of %1 years.</source>
        <translation>L adalah masa hidup %1 tahun.</translation>
    </message>
    <message>
        <source>r is a retention of %1 a year, which means %2 years as a customer.</source>
        <translation>r adalah retensi %1 per tahun, yang berarti %2 tahun menjadi pelanggan.</translation>
    </message>
    <message>
        <source>d is a discount of %1 a year.</source>
        <translation>d adalah diskonto %1 per tahun.</translation>
    </message>
    <message>
        <source>This retention implies a lifetime over 100 years.</source>
        <translation>Retensi ini berarti masa hidup lebih dari 100 tahun.</translation>
    </message>
    <message>
        <source>This formula needs the lifetime of a customer in years. Give it, or use formula c, d or e with a retention.</source>
        <translation>Rumus ini memerlukan masa hidup pelanggan dalam tahun. Berikan, atau gunakan rumus c, d, atau e dengan retensi.</translation>
    </message>
    <message>
        <source>Customers who never leave, without a discount, are worth endlessly much. Give a retention below 100% or a discount.</source>
        <translation>Pelanggan yang tidak pernah berhenti, tanpa diskonto, bernilai tak terhingga. Berikan retensi di bawah 100% atau diskonto.</translation>
    </message>
    <message>
        <source>Winning a customer cost %1, which is taken off.</source>
        <translation>Mendapatkan seorang pelanggan berbiaya %1, dan itu sudah dikurangkan.</translation>
    </message>
    <message>
        <source>Nobody in %1 bought anything until %2: it has only refunds, or purchases of later days. So what customers earn a year is not known.</source>
        <translation>Tidak ada pelanggan di %1 yang membeli sampai %2: isinya hanya pengembalian dana, atau pembelian pada hari sesudahnya. Jadi hasil dari pelanggan per tahun tidak diketahui.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Store</name>
    <message>
        <source>Chose how lifetime value is computed: %1</source>
        <translation>Cara menghitung nilai seumur hidup dipilih: %1</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them, or their orders, first.</source>
        <translation>Belum ada pelanggan. Impor pelanggan, atau pesanannya, dulu.</translation>
    </message>
    <message>
        <source>Computed lifetime value: %1</source>
        <translation>Nilai seumur hidup dihitung: %1</translation>
    </message>
    <message>
        <source>No customer has a value, so there is nothing to keep.</source>
        <translation>Tidak ada pelanggan yang punya nilai, jadi tidak ada yang bisa disimpan.</translation>
    </message>
    <message>
        <source>Lifetime value of %1</source>
        <translation>Nilai seumur hidup %1</translation>
    </message>
    <message>
        <source>Removed the computed lifetime value</source>
        <translation>Nilai seumur hidup hasil hitungan dihapus</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Terms</name>
    <message>
        <source>Historic margin</source>
        <translation>Margin historis</translation>
    </message>
    <message>
        <source>Simple formula</source>
        <translation>Rumus sederhana</translation>
    </message>
    <message>
        <source>Contracts (shifted beta-geometric)</source>
        <translation>Kontrak (shifted beta-geometric)</translation>
    </message>
    <message>
        <source>Repeat purchases (BG/NBD and Gamma-Gamma)</source>
        <translation>Pembelian ulang (BG/NBD dan Gamma-Gamma)</translation>
    </message>
    <message>
        <source>M × L − cost of acquisition: the yearly margin times the years</source>
        <translation>M × L − biaya akuisisi: margin tahunan dikalikan jumlah tahun</translation>
    </message>
    <message>
        <source>M × (1 − (1 + d)^−L) / d − cost of acquisition: paid at the end of each year</source>
        <translation>M × (1 − (1 + d)^−L) / d − biaya akuisisi: dibayar pada akhir setiap tahun</translation>
    </message>
    <message>
        <source>M × r / (1 + d − r) − cost of acquisition: the first margin comes next year</source>
        <translation>M × r / (1 + d − r) − biaya akuisisi: margin pertama datang tahun depan</translation>
    </message>
    <message>
        <source>M × (1 + d) / (1 + d − r) − cost of acquisition: one margin is received now</source>
        <translation>M × (1 + d) / (1 + d − r) − biaya akuisisi: satu margin diterima sekarang</translation>
    </message>
    <message>
        <source>M / (1 + d − r) − cost of acquisition: the first margin comes at the end of this year</source>
        <translation>M / (1 + d − r) − biaya akuisisi: margin pertama datang pada akhir tahun ini</translation>
    </message>
    <message>
        <source>The months to look ahead are a whole number from 1 to 600.</source>
        <translation>Jumlah bulan ke depan adalah bilangan bulat dari 1 sampai 600.</translation>
    </message>
    <message>
        <source>The discount is a share a year from 0: 0.1 or 10% where money of next year is worth a tenth less.</source>
        <translation>Diskonto adalah porsi per tahun mulai 0: 0.1 atau 10% jika uang tahun depan bernilai sepersepuluh lebih kecil.</translation>
    </message>
    <message>
        <source>The retention is the share of customers who stay for another year, from 0 to 1.</source>
        <translation>Retensi adalah porsi pelanggan yang bertahan setahun lagi, dari 0 sampai 1.</translation>
    </message>
    <message>
        <source>The lifetime is a number of years above 0.</source>
        <translation>Masa hidup adalah jumlah tahun di atas 0.</translation>
    </message>
    <message>
        <source>The cost of acquisition is an amount from 0.</source>
        <translation>Biaya akuisisi adalah jumlah uang mulai 0.</translation>
    </message>
    <message>
        <source>The margin is a share of the revenue, at most 100%: 0.3 or 30% where 30 of 100 are earned.</source>
        <translation>Margin adalah porsi pendapatan, paling banyak 100%: 0.3 atau 30% jika 30 dari 100 menjadi hasil.</translation>
    </message>
    <message>
        <source>The margin of %1 is a share of the revenue, at most 100%: 0.3 or 30% where 30 of 100 are earned.</source>
        <translation>Margin %1 adalah porsi pendapatan, paling banyak 100%: 0.3 atau 30% jika 30 dari 100 menjadi hasil.</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::AnswerWorkbook</name>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>%1: questions for %2</source>
        <extracomment>Heading of a form: %1 is the project, %2 the team or person who answers</extracomment>
        <translation>%1: pertanyaan untuk %2</translation>
    </message>
    <message>
        <source>One answer to a cell, as many as you have. Your name in one row counts for the rows below it. Please leave the first column as it is.</source>
        <translation>Satu jawaban per sel, sebanyak yang Anda punya. Nama Anda di satu baris berlaku untuk baris-baris di bawahnya. Biarkan kolom pertama seperti adanya.</translation>
    </message>
    <message>
        <source>Please send it back by %1.</source>
        <comment>a day</comment>
        <translation>Mohon dikembalikan paling lambat %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::CsvWriter</name>
    <message>
        <source>The table could not be written to its end. Check the free space and that the place can be written.</source>
        <translation>Tabel tidak bisa ditulis sampai selesai. Periksa ruang kosongnya dan apakah tempat itu bisa ditulisi.</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::ProspectScores</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Menulis baris</translation>
    </message>
    <message>
        <source>The scores could not be written: %1.</source>
        <translation>Skor tidak bisa ditulis: %1.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds %1 rows, and there are %2. Write a CSV file instead.</source>
        <translation>Satu lembar buku kerja memuat %1 baris, sedangkan jumlahnya %2. Tulis file CSV saja.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 tidak bisa ditulis: %2.</translation>
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
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Ditanyakan kepada</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Jawaban kita</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Confidence, 1 low to 5 high</source>
        <translation>Keyakinan, 1 rendah sampai 5 tinggi</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::TableCsv</name>
    <message>
        <source>The column %1 is not loaded yet. Wait a moment and export again.</source>
        <translation>Kolom %1 belum dimuat. Tunggu sebentar, lalu ekspor lagi.</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Menulis baris</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::Workbook</name>
    <message>
        <source>The workbook %1 could not be written. Check the folder and the room on the disk.</source>
        <translation>Buku kerja %1 tidak bisa ditulis. Periksa foldernya dan ruang kosong di disk.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::CsvReader</name>
    <message>
        <source>a damaged character was replaced by &quot;�&quot;</source>
        <translation>karakter yang rusak diganti dengan &quot;�&quot;</translation>
    </message>
    <message>
        <source>a line before the table, not a row</source>
        <translation>baris sebelum tabel, bukan baris data</translation>
    </message>
    <message>
        <source>a comment, not a row</source>
        <translation>komentar, bukan baris data</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It has no line breaks in its first %2 megabytes: check that it is a table, and the delimiter and quotes.</source>
        <translation>%1 tidak bisa diimpor. Tidak ada ganti baris dalam %2 megabita pertamanya: pastikan ini tabel, lalu periksa pemisah dan tanda kutipnya.</translation>
    </message>
    <message>
        <source>a closing line of the report, not a row</source>
        <translation>baris penutup laporan, bukan baris data</translation>
    </message>
    <message>
        <source>a quote inside a quoted cell was not doubled; it was kept</source>
        <translation>tanda kutip di dalam sel berkutip tidak digandakan; dibiarkan</translation>
    </message>
    <message>
        <source>an opening quote had no closing quote and was left out</source>
        <translation>tanda kutip pembuka tidak punya penutup dan dibuang</translation>
    </message>
    <message>
        <source>a delimiter inside a cell had no quotes round it; the cell was put together</source>
        <translation>pemisah di dalam sel tidak diapit tanda kutip; selnya disatukan</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) more than the table has columns; the row was kept without them</source>
        <translation>
            <numerusform>%n sel lebih banyak daripada kolom tabel; baris disimpan tanpa sel itu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells where the table has %2 columns</source>
        <translation>%1 sel padahal tabel punya %2 kolom</translation>
    </message>
    <message>
        <source>another delimiter than the rest of the table; the row was split by it</source>
        <translation>pemisahnya lain daripada bagian tabel selebihnya; baris dibagi dengan pemisah itu</translation>
    </message>
    <message>
        <source>a line break inside a cell had no quotes round it; the row was put together</source>
        <translation>ganti baris di dalam sel tidak diapit tanda kutip; barisnya disatukan</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing at the end of the row; left empty</source>
        <translation>
            <numerusform>%n sel kurang di akhir baris; dibiarkan kosong</numerusform>
        </translation>
    </message>
    <message>
        <source>a line break inside a cell had no quotes round it; the line was added to the row above</source>
        <translation>ganti baris di dalam sel tidak diapit tanda kutip; baris ditambahkan ke baris di atasnya</translation>
    </message>
    <message>
        <source>longer than %1 megabytes without a line break</source>
        <translation>lebih dari %1 megabita tanpa ganti baris</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing; left empty where the other cells then fit their columns</source>
        <translation>
            <numerusform>%n sel kurang; dibiarkan kosong di tempat yang membuat sel lain cocok dengan kolomnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) too many; left out where the other cells then fit their columns</source>
        <translation>
            <numerusform>%n sel kosong berlebih; dilewati di tempat yang membuat sel lain cocok dengan kolomnya</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes round the whole row were left out</source>
        <translation>tanda kutip yang mengapit seluruh baris dibuang</translation>
    </message>
    <message>
        <source>a line after the table, not a row</source>
        <translation>baris setelah tabel, bukan baris data</translation>
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
        <translation>%1 berisi beberapa mata uang (%2). Hanya jumlah uang dalam %3 yang dihitung; yang lain dibiarkan sebagai teks dan dicantumkan. Konversikan sebelum diimpor jika harus ikut dihitung.</translation>
    </message>
    <message>
        <source>%1 names several currencies (%2). The amounts in %3 are compared and added up only by rates that you give.</source>
        <translation>%1 menyebut beberapa mata uang (%2). Jumlah uang di %3 hanya dibandingkan dan dijumlahkan menurut kurs yang Anda berikan.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseAddress</name>
    <message>
        <source>The address of the database is not understood. It is written like postgresql://user@host:5432/database or odbc:DSN.</source>
        <translation>Alamat basis data tidak dipahami. Tulis seperti postgresql://pengguna@host:5432/basisdata atau odbc:DSN.</translation>
    </message>
    <message>
        <source>“%1” cannot be set in the address of a database. Leave it out.</source>
        <translation>“%1” tidak bisa diatur di alamat basis data. Hapus bagian itu.</translation>
    </message>
    <message>
        <source>An ODBC source needs a name or a connection string: odbc:DSN, or odbc:Driver={…};Server=…;Database=…;UID=…</source>
        <translation>Sumber ODBC memerlukan nama atau string koneksi: odbc:DSN, atau odbc:Driver={…};Server=…;Database=…;UID=…</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>basis data</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>name of a database, name of a computer</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseCatalogue</name>
    <message>
        <source>Listing the tables</source>
        <translation>Membuat daftar tabel</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseConnection</name>
    <message>
        <source>Connecting</source>
        <translation>Menghubungkan</translation>
    </message>
    <message>
        <source>The connection to %1 has ended. Try again.</source>
        <translation>Koneksi ke %1 sudah berakhir. Coba lagi.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseError</name>
    <message>
        <source>%1 asks for a password. Type it, or put it into the environment variable LODESTAR_DB_PASSWORD.</source>
        <translation>%1 meminta kata sandi. Ketikkan, atau taruh di variabel lingkungan LODESTAR_DB_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 does not accept this user and password. Check both.</source>
        <translation>%1 tidak menerima pengguna dan kata sandi ini. Periksa keduanya.</translation>
    </message>
    <message>
        <source>There is no such database as %1. Check its name.</source>
        <translation>Tidak ada basis data bernama %1. Periksa namanya.</translation>
    </message>
    <message>
        <source>Nothing answers for %1. Check the host and the port, and that the database is running.</source>
        <translation>Tidak ada yang menjawab untuk %1. Periksa host dan port, dan pastikan basis datanya berjalan.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the host, and whether a VPN or a firewall stands between.</source>
        <translation>%1 tidak menjawab tepat waktu. Periksa host, dan apakah ada VPN atau firewall di antaranya.</translation>
    </message>
    <message>
        <source>The computer of %1 is not known here. Check the host&apos;s name and the network.</source>
        <translation>Komputer untuk %1 tidak dikenal di sini. Periksa nama host dan jaringannya.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made. Ask its administrator which sslmode to use.</source>
        <translation>Koneksi terenkripsi ke %1 tidak bisa dibuat. Tanyakan kepada administratornya sslmode mana yang harus dipakai.</translation>
    </message>
    <message>
        <source>This ODBC name or driver is not set up on this computer. Install the driver (for PostgreSQL the package odbc-postgresql) and name it as “odbcinst -q -d” lists it.</source>
        <translation>Nama atau driver ODBC ini belum disiapkan di komputer ini. Pasang drivernya (untuk PostgreSQL paket odbc-postgresql) dan tulis namanya seperti dalam daftar “odbcinst -q -d”.</translation>
    </message>
    <message>
        <source>The query would change the database and was refused. Only reading is possible here.</source>
        <translation>Kueri ini akan mengubah basis data, jadi ditolak. Di sini hanya bisa membaca.</translation>
    </message>
    <message>
        <source>The query took too long and was stopped. Ask for fewer rows, or roll up per customer.</source>
        <translation>Kueri terlalu lama, jadi dihentikan. Minta lebih sedikit baris, atau rangkum per pelanggan.</translation>
    </message>
    <message>
        <source>The database has no such table, or none that you may see: %1. Check the name and its schema.</source>
        <translation>Basis data tidak punya tabel itu, atau tidak punya tabel yang boleh Anda lihat: %1. Periksa nama dan skemanya.</translation>
    </message>
    <message>
        <source>The database has no such column: %1. Check the name; capital letters need double quotes.</source>
        <translation>Basis data tidak punya kolom itu: %1. Periksa namanya; huruf besar perlu tanda kutip ganda.</translation>
    </message>
    <message>
        <source>The database does not understand the query: %1. Correct it there.</source>
        <translation>Basis data tidak memahami kueri ini: %1. Perbaiki di bagian itu.</translation>
    </message>
    <message>
        <source>You may not read this: %1. Ask the database&apos;s administrator for the right to read it.</source>
        <translation>Anda tidak boleh membaca ini: %1. Minta hak baca kepada administrator basis data.</translation>
    </message>
    <message>
        <source>The connection to the database broke off. Nothing was changed; try again.</source>
        <translation>Koneksi ke basis data terputus. Tidak ada yang diubah; coba lagi.</translation>
    </message>
    <message>
        <source>The database is too busy for another connection. Try again later.</source>
        <translation>Basis data terlalu sibuk untuk satu koneksi lagi. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address.</source>
        <translation>%1 tidak bisa dijangkau: %2. Periksa alamatnya.</translation>
    </message>
    <message>
        <source>%1 could not answer: %2. Change the query or choose another table.</source>
        <translation>%1 tidak bisa menjawab: %2. Ubah kuerinya atau pilih tabel lain.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed. Install the package libqt6sql6-psql.</source>
        <translation>Driver PostgreSQL belum terpasang. Pasang paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The driver for ODBC is not installed. Install the packages libqt6sql6-odbc and unixodbc.</source>
        <translation>Driver ODBC belum terpasang. Pasang paket libqt6sql6-odbc dan unixodbc.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseReader</name>
    <message>
        <source>%1 is a whole database. Say which table to read, or give a query.</source>
        <translation>%1 adalah seluruh basis data. Sebutkan tabel yang akan dibaca, atau berikan kueri.</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Menunggu basis data</translation>
    </message>
    <message>
        <source>The query gives no columns. Name at least one.</source>
        <translation>Kueri tidak menghasilkan kolom. Sebutkan setidaknya satu.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseRollUp</name>
    <message>
        <source>Say which column names the customer: rows are rolled up by it.</source>
        <translation>Sebutkan kolom yang menamai pelanggan: baris dirangkum menurut kolom itu.</translation>
    </message>
    <message>
        <source>Say which column tells what came of a deal, and which of its values mean “won”.</source>
        <translation>Sebutkan kolom yang menyatakan hasil kesepakatan, dan nilai mana yang berarti “menang”.</translation>
    </message>
    <message>
        <source>“%1” is not understood. A roll-up is written as customer=COLUMN,amount=COLUMN,date=COLUMN; product, name, stage, created and won=VALUE|VALUE may follow.</source>
        <translation>“%1” tidak dipahami. Rangkuman ditulis sebagai customer=KOLOM,amount=KOLOM,date=KOLOM; boleh disusul product, name, stage, created, dan won=NILAI|NILAI.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseSource</name>
    <message>
        <source>Read from %1, in a transaction that cannot change anything.</source>
        <translation>Dibaca dari %1, dalam transaksi yang tidak bisa mengubah apa pun.</translation>
    </message>
    <message>
        <source>The database expects about %1 rows.</source>
        <translation>Basis data memperkirakan sekitar %1 baris.</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 baris dibaca</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Kueri</translation>
    </message>
    <message>
        <source>Query on %1</source>
        <translation>Kueri pada %1</translation>
    </message>
    <message>
        <source>a query of %1</source>
        <translation>kueri dari %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a table, its database</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseSql</name>
    <message>
        <source>“%1” is no name of a table. Write it as table or schema.table, with double quotes around a part that has a dot in it.</source>
        <translation>“%1” bukan nama tabel. Tulis sebagai tabel atau skema.tabel, dengan tanda kutip ganda pada bagian yang mengandung titik.</translation>
    </message>
    <message>
        <source>Only one query can be run. Leave out what follows the first semicolon.</source>
        <translation>Hanya satu kueri yang bisa dijalankan. Hapus yang ada setelah titik koma pertama.</translation>
    </message>
    <message>
        <source>The query has the word %1, which could change the database. Only reading is possible; if it is a name, put it in quotes.</source>
        <translation>Kueri ini mengandung kata %1, yang bisa mengubah basis data. Di sini hanya bisa membaca; jika itu sebuah nama, beri tanda kutip.</translation>
    </message>
    <message>
        <source>The query is empty. Write one that begins with SELECT.</source>
        <translation>Kueri kosong. Tulis kueri yang diawali SELECT.</translation>
    </message>
    <message>
        <source>Only queries that read can be run: they begin with SELECT, WITH, TABLE or VALUES.</source>
        <translation>Hanya kueri yang membaca bisa dijalankan: yang diawali SELECT, WITH, TABLE, atau VALUES.</translation>
    </message>
    <message>
        <source>A quote, a bracket or a comment in the query is not closed where it should be.</source>
        <translation>Ada tanda kutip, tanda kurung, atau komentar dalam kueri yang tidak ditutup di tempat yang semestinya.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DateQuestions</name>
    <message>
        <source>“%1” in %2 could be %3 or %4: no date in this file has a day above 12. Which is it?</source>
        <translation>“%1” di %2 bisa berarti %3 atau %4: tidak ada tanggal di file ini dengan hari di atas 12. Yang mana?</translation>
    </message>
    <message>
        <source>The dates of “%1” were read with the day first and not in the order asked for, because some of them fit no other.</source>
        <translation>Tanggal di “%1” dibaca dengan hari lebih dulu, bukan dalam urutan yang diminta, karena sebagian hanya cocok dengan urutan itu.</translation>
    </message>
    <message>
        <source>The dates of “%1” were read with the month first and not in the order asked for, because some of them fit no other.</source>
        <translation>Tanggal di “%1” dibaca dengan bulan lebih dulu, bukan dalam urutan yang diminta, karena sebagian hanya cocok dengan urutan itu.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Dialect</name>
    <message>
        <source>a comma</source>
        <translation>koma</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>titik koma</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>a vertical bar</source>
        <translation>garis tegak</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>The delimiter is %1: %2 of the lines looked at have %3 cells with it.</source>
        <translation>Pemisahnya %1: %2 dari baris yang diperiksa punya %3 sel dengan pemisah itu.</translation>
    </message>
    <message>
        <source>The table has one column: no delimiter divides its lines alike.</source>
        <translation>Tabel ini punya satu kolom: tidak ada pemisah yang membagi baris-barisnya secara sama.</translation>
    </message>
    <message>
        <source>Cells are quoted with apostrophes.</source>
        <translation>Sel diapit apostrof.</translation>
    </message>
    <message>
        <source>A backslash before a quote makes it part of the text.</source>
        <translation>Garis miring terbalik sebelum tanda kutip membuatnya menjadi bagian dari teks.</translation>
    </message>
    <message>
        <source>Lines that begin with &quot;#&quot; are comments.</source>
        <translation>Baris yang diawali &quot;#&quot; adalah komentar.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) stand before the table.</source>
        <translation>
            <numerusform>%n baris pertama berada sebelum tabel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds the names of the columns.</source>
        <translation>Baris pertama berisi nama kolom.</translation>
    </message>
    <message>
        <source>The first row looks like data, so the columns are numbered.</source>
        <translation>Baris pertama tampak seperti data, jadi kolomnya diberi nomor.</translation>
    </message>
    <message>
        <source>Encoding %1. %2</source>
        <translation>Pengodean %1. %2</translation>
    </message>
    <message>
        <source>The first line names the delimiter.</source>
        <translation>Baris pertama menyebutkan pemisahnya.</translation>
    </message>
    <message numerus="yes">
        <source>The columns begin at the same places of every line: fixed width, %n column(s).</source>
        <translation>
            <numerusform>Kolom dimulai di tempat yang sama pada setiap baris: lebar tetap, %n kolom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns are parted by runs of spaces: %n column(s).</source>
        <translation>
            <numerusform>Kolom dipisahkan oleh deretan spasi: %n kolom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells are quoted with backticks.</source>
        <translation>Sel diapit tanda petik terbalik.</translation>
    </message>
    <message>
        <source>The table ends before line %1.</source>
        <translation>Tabel berakhir sebelum baris %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) together hold the names of the columns.</source>
        <translation>
            <numerusform>%n baris pertama bersama-sama berisi nama kolom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::Encoding</name>
    <message>
        <source>The file begins with the byte order mark of its encoding.</source>
        <translation>File diawali penanda urutan bita dari pengodeannya.</translation>
    </message>
    <message>
        <source>Its bytes make sense as %1 text.</source>
        <translation>Bitanya masuk akal sebagai teks %1.</translation>
    </message>
    <message>
        <source>It is not UTF-8; read as %1, its accented letters make the most sense.</source>
        <translation>Ini bukan UTF-8; huruf-huruf beraksennya paling masuk akal jika dibaca sebagai %1.</translation>
    </message>
    <message>
        <source>Its zero bytes stand where those of %1 stand.</source>
        <translation>Bita nolnya berada di tempat bita nol %1.</translation>
    </message>
    <message>
        <source>It has nothing but plain ASCII characters.</source>
        <translation>Isinya hanya karakter ASCII biasa.</translation>
    </message>
    <message>
        <source>Every byte is valid UTF-8.</source>
        <translation>Setiap bita merupakan UTF-8 yang sah.</translation>
    </message>
    <message>
        <source>It is UTF-8, apart from a few damaged characters.</source>
        <translation>Ini UTF-8, kecuali beberapa karakter yang rusak.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::FileKind</name>
    <message>
        <source>It is an Excel workbook: save the sheet as CSV UTF-8 and import that file.</source>
        <translation>Ini buku kerja Excel: simpan lembarnya sebagai CSV UTF-8, lalu impor file itu.</translation>
    </message>
    <message>
        <source>It is an OpenDocument spreadsheet: save the sheet as CSV and import that file.</source>
        <translation>Ini lembar kerja OpenDocument: simpan lembarnya sebagai CSV, lalu impor file itu.</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it and import the CSV file inside.</source>
        <translation>Ini arsip ZIP: ekstrak, lalu impor file CSV di dalamnya.</translation>
    </message>
    <message>
        <source>It is a web page, perhaps a sign-in page saved by mistake: export the table as CSV.</source>
        <translation>Ini halaman web, mungkin halaman masuk yang tersimpan tanpa sengaja: ekspor tabelnya sebagai CSV.</translation>
    </message>
    <message>
        <source>It is an XML document: export the table as CSV.</source>
        <translation>Ini dokumen XML: ekspor tabelnya sebagai CSV.</translation>
    </message>
    <message>
        <source>It is JSON: export the table as CSV.</source>
        <translation>Ini JSON: ekspor tabelnya sebagai CSV.</translation>
    </message>
    <message>
        <source>It is not a text file: export the table as CSV.</source>
        <translation>Ini bukan file teks: ekspor tabelnya sebagai CSV.</translation>
    </message>
    <message>
        <source>It is a picture, not a table.</source>
        <translation>Ini gambar, bukan tabel.</translation>
    </message>
    <message>
        <source>It is a PDF document: export the table as CSV from the program that made it.</source>
        <translation>Ini dokumen PDF: ekspor tabelnya sebagai CSV dari program pembuatnya.</translation>
    </message>
    <message>
        <source>It is an old Office document (.xls or .doc): save the sheet as CSV and import that file.</source>
        <translation>Ini dokumen Office lama (.xls atau .doc): simpan lembarnya sebagai CSV lalu impor file itu.</translation>
    </message>
    <message>
        <source>It is a database or a Lodestar project: open it instead of importing it.</source>
        <translation>Ini basis data atau proyek Lodestar: buka saja, jangan diimpor.</translation>
    </message>
    <message>
        <source>It is a compressed file (gzip): unpack it and import the CSV file inside.</source>
        <translation>Ini file terkompresi (gzip): ekstrak lalu impor file CSV di dalamnya.</translation>
    </message>
    <message>
        <source>It is a compressed archive: unpack it and import the CSV file inside.</source>
        <translation>Ini arsip terkompresi: ekstrak lalu impor file CSV di dalamnya.</translation>
    </message>
    <message>
        <source>It is a Parquet file: export it as CSV and import that file.</source>
        <translation>Ini file Parquet: ekspor sebagai CSV lalu impor file itu.</translation>
    </message>
    <message>
        <source>It is a program, not a table.</source>
        <translation>Ini program, bukan tabel.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or it is no workbook: open it in its own program, save it again as .xlsx and import that file, or download it again.</source>
        <translation>Buku kerja ini rusak, atau bukan buku kerja: buka di programnya sendiri, simpan lagi sebagai .xlsx lalu impor file itu, atau unduh lagi.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Header</name>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Import</name>
    <message>
        <source>%1 has a header but no rows. Choose a file with at least one row.</source>
        <translation>%1 punya baris judul, tetapi tidak ada baris data. Pilih file dengan sedikitnya satu baris.</translation>
    </message>
    <message>
        <source>%1 has no rows that can be read. Check the file, its encoding and its delimiter.</source>
        <translation>%1 tidak punya baris yang bisa dibaca. Periksa file itu, pengodean, dan pemisahnya.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 diimpor</translation>
    </message>
    <message>
        <source>The table has %1 columns; at most %2 can be imported. Leave columns out, or check the delimiter.</source>
        <translation>Tabel ini punya %1 kolom; paling banyak %2 bisa diimpor. Buang beberapa kolom, atau periksa pemisahnya.</translation>
    </message>
    <message>
        <source>The table has one column only. If it should have more, choose another delimiter.</source>
        <translation>Tabel ini hanya punya satu kolom. Jika seharusnya lebih, pilih pemisah lain.</translation>
    </message>
    <message>
        <source>There is no column %1. The columns are: %2.</source>
        <translation>Tidak ada kolom %1. Kolom yang ada: %2.</translation>
    </message>
    <message>
        <source>There is no role %1. The roles are: %2.</source>
        <translation>Tidak ada peran %1. Peran yang ada: %2.</translation>
    </message>
    <message>
        <source>Judging columns</source>
        <translation>Menilai kolom</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>pilihan Anda</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: line %3 has “%4”, and dates are needed. Choose another column.</source>
        <translation>%1 tidak bisa dipakai sebagai %2: baris %3 berisi “%4”, padahal diperlukan tanggal. Pilih kolom lain.</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: line %3 has “%4”, and numbers are needed. Choose another column.</source>
        <translation>%1 tidak bisa dipakai sebagai %2: baris %3 berisi “%4”, padahal diperlukan angka. Pilih kolom lain.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the %1 of an earlier row. All rows are kept.</source>
        <translation>
            <numerusform>%n baris mengulang %1 dari baris sebelumnya. Semua baris disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats the key of an earlier row</source>
        <translation>mengulang kunci dari baris sebelumnya</translation>
    </message>
    <message>
        <source>%1 has no rows. Choose a table or a query with at least one row.</source>
        <translation>%1 tidak punya baris. Pilih tabel atau kueri dengan setidaknya satu baris.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It has only blank lines: export the table again.</source>
        <translation>%1 tidak bisa diimpor. Isinya hanya baris kosong: ekspor lagi tabelnya.</translation>
    </message>
    <message>
        <source>as in the data set before</source>
        <translation>seperti di set data sebelumnya</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no values: %1.</source>
        <translation>
            <numerusform>%n kolom tidak berisi nilai: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no values: %1 and %2 more.</source>
        <translation>
            <numerusform>%n kolom tidak berisi nilai: %1 dan %2 lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::ImportProgress</name>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · sisa %2 dtk</translation>
    </message>
    <message>
        <source>%1 · %2 min left</source>
        <translation>%1 · sisa %2 mnt</translation>
    </message>
    <message>
        <source>%1 of about %2 rows read</source>
        <translation>%1 dari sekitar %2 baris dibaca</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%1 dari %2 baris ditulis</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Importer</name>
    <message>
        <source>Text table</source>
        <translation>Tabel teks</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Buku kerja</translation>
    </message>
    <message>
        <source>%1 is a text table and has no sheets: leave out the sheet %2.</source>
        <translation>%1 adalah tabel teks dan tidak punya lembar: jangan sebutkan lembar %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Kinds</name>
    <message>
        <source>Files with %1 list deals.</source>
        <translation>File dengan %1 mencantumkan kesepakatan.</translation>
    </message>
    <message>
        <source>Files with %1 list orders or invoices.</source>
        <translation>File dengan %1 mencantumkan pesanan atau faktur.</translation>
    </message>
    <message>
        <source>Files with %1 list answers to a survey.</source>
        <translation>File dengan %1 mencantumkan jawaban survei.</translation>
    </message>
    <message>
        <source>Files with %1 list visits to a website.</source>
        <translation>File dengan %1 mencantumkan kunjungan ke situs web.</translation>
    </message>
    <message>
        <source>Files with %1 list social media figures.</source>
        <translation>File dengan %1 mencantumkan angka media sosial.</translation>
    </message>
    <message>
        <source>Files with %1 list technologies in use.</source>
        <translation>File dengan %1 mencantumkan teknologi yang dipakai.</translation>
    </message>
    <message>
        <source>Files with %1 list people.</source>
        <translation>File dengan %1 mencantumkan orang.</translation>
    </message>
    <message>
        <source>Files with %1 list companies.</source>
        <translation>File dengan %1 mencantumkan perusahaan.</translation>
    </message>
    <message>
        <source>%1 It looks like an export of %2.</source>
        <translation>%1 Tampaknya ini ekspor dari %2.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>yakin</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>cukup yakin</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>tebakan</translation>
    </message>
    <message>
        <source>Files with customers that come back, dates and amounts list orders or invoices.</source>
        <translation>File dengan pelanggan yang muncul berulang, tanggal, dan jumlah uang mencantumkan pesanan atau faktur.</translation>
    </message>
    <message>
        <source>In HubSpot, export the companies.</source>
        <translation>Di HubSpot, ekspor perusahaannya (companies).</translation>
    </message>
    <message>
        <source>In Salesforce, export a report on accounts.</source>
        <translation>Di Salesforce, ekspor laporan tentang akun (accounts).</translation>
    </message>
    <message>
        <source>In Pipedrive, export the organizations.</source>
        <translation>Di Pipedrive, ekspor organisasinya (organizations).</translation>
    </message>
    <message>
        <source>In Zoho, export the accounts.</source>
        <translation>Di Zoho, ekspor akunnya (accounts).</translation>
    </message>
    <message>
        <source>In Dynamics, export the accounts.</source>
        <translation>Di Dynamics, ekspor akunnya (accounts).</translation>
    </message>
    <message>
        <source>Export the companies instead, one row each.</source>
        <translation>Ekspor perusahaannya saja, satu baris per perusahaan.</translation>
    </message>
    <message>
        <source>The rows are people: each person would count as a customer. If your customers are companies, this is the wrong list. %1</source>
        <translation>Barisnya berisi orang: setiap orang akan dihitung sebagai pelanggan. Jika pelanggan Anda perusahaan, ini daftar yang salah. %1</translation>
    </message>
    <message>
        <source>The rows are people, not companies: %1 rows name %2 companies in %3. Each person would count as a customer, and a company with many contacts many times over. %4</source>
        <translation>Barisnya berisi orang, bukan perusahaan: %1 baris menyebut %2 perusahaan di %3. Setiap orang akan dihitung sebagai pelanggan, dan perusahaan dengan banyak kontak dihitung berkali-kali. %4</translation>
    </message>
</context>
<context>
    <name>lodestar::import::PurchaseContent</name>
    <message>
        <source>its values come back from row to row</source>
        <translation>nilainya muncul berulang di banyak baris</translation>
    </message>
    <message>
        <source>it holds dates</source>
        <translation>berisi tanggal</translation>
    </message>
    <message>
        <source>it holds small whole numbers</source>
        <translation>berisi bilangan bulat kecil</translation>
    </message>
    <message>
        <source>it holds amounts</source>
        <translation>berisi jumlah uang</translation>
    </message>
</context>
<context>
    <name>lodestar::import::ReadTable</name>
    <message>
        <source>Reading rows</source>
        <translation>Membaca baris</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Roles</name>
    <message>
        <source>judged by the columns beside it; please check</source>
        <translation>dinilai dari kolom di sebelahnya; harap diperiksa</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>judul kolomnya nama yang lazim untuk peran ini</translation>
    </message>
    <message>
        <source>the header contains “%1”</source>
        <translation>judul kolomnya mengandung “%1”</translation>
    </message>
    <message>
        <source>it is the first column, and its values are all different</source>
        <translation>ini kolom pertama, dan semua nilainya berbeda</translation>
    </message>
    <message>
        <source>No column names the customers: rows are called by their number. Give a column the role %1 or %2.</source>
        <translation>Tidak ada kolom yang menamai pelanggan: baris disebut dengan nomornya. Beri sebuah kolom peran %1 atau %2.</translation>
    </message>
    <message>
        <source>often known only after the sale</source>
        <translation>sering baru diketahui setelah penjualan</translation>
    </message>
    <message>
        <source>Check whether these are known before a company buys; if not, they say nothing about prospects: %1.</source>
        <translation>Periksa apakah ini diketahui sebelum perusahaan membeli; jika tidak, ini tidak mengatakan apa pun tentang prospek: %1.</translation>
    </message>
    <message>
        <source>%1 has %2 different values in %3 rows. If the rows are orders, import them as transactions.</source>
        <translation>%1 punya %2 nilai berbeda dalam %3 baris. Jika barisnya berupa pesanan, impor sebagai transaksi.</translation>
    </message>
    <message>
        <source>Is %1 the customers&apos; own turnover, or what they paid you?</source>
        <translation>Apakah %1 omzet pelanggan sendiri, atau yang mereka bayarkan kepada Anda?</translation>
    </message>
    <message>
        <source>Is %1 the day a company became a customer, or the day a deal was closed?</source>
        <translation>Apakah %1 hari perusahaan menjadi pelanggan, atau hari kesepakatan ditutup?</translation>
    </message>
    <message>
        <source>%1 could also say what came of a company. Which column is it?</source>
        <translation>%1 juga bisa menyatakan hasil dari sebuah perusahaan. Kolom mana yang benar?</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>numbers</comment>
        <translation>Dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Misalnya %1.</translation>
    </message>
    <message>
        <source>%1 holds %2 among its stages: the number of a stage that was made in the CRM. Export the labels, or give it a name.</source>
        <translation>%1 berisi %2 di antara tahapnya: nomor tahap yang dibuat di CRM. Ekspor labelnya, atau beri nama.</translation>
    </message>
    <message>
        <source>%1 holds the internal names of the CRM, such as %2. They are kept as written; export the labels for words that read better.</source>
        <translation>%1 berisi nama internal CRM, seperti %2. Nama itu dibiarkan seperti yang tertulis; ekspor labelnya agar kata-katanya lebih enak dibaca.</translation>
    </message>
    <message>
        <source>%1 looks like an earlier judgement of the customers. Compare the result with it, rather than build on it.</source>
        <translation>%1 tampaknya penilaian pelanggan yang lebih lama. Bandingkan hasilnya dengan kolom ini, jangan dijadikan dasar.</translation>
    </message>
    <message>
        <source>%1 has %2 different values in %3 rows: several rows seem to belong to one customer. They can be merged under Quality, as duplicates.</source>
        <translation>%1 punya %2 nilai berbeda dalam %3 baris: beberapa baris tampaknya milik satu pelanggan. Gabungkan di “Kualitas”, sebagai duplikat.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::SheetRows</name>
    <message>
        <source>a formula whose result is not saved in the file: open it in a spreadsheet program and save it again</source>
        <translation>rumus yang hasilnya tidak tersimpan di file: buka di program lembar kerja, lalu simpan lagi</translation>
    </message>
    <message>
        <source>spreadsheets keep only 15 digits of a number: the rest of this one is lost, if it was an id</source>
        <translation>lembar kerja hanya menyimpan 15 digit dari sebuah angka: sisanya hilang, jika angka ini sebuah ID</translation>
    </message>
    <message>
        <source>a row above the table</source>
        <translation>baris di atas tabel</translation>
    </message>
    <message>
        <source>a closing line of the report, not a row</source>
        <translation>baris penutup laporan, bukan baris data</translation>
    </message>
    <message>
        <source>a cell beside the table; it was left out</source>
        <translation>sel di samping tabel; dilewati</translation>
    </message>
    <message>
        <source>cells merged as %1: the value stands in the first of them, the others are empty</source>
        <translation>sel digabung sebagai %1: nilainya ada di sel pertama, yang lain kosong</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no saved result and came in empty. Open the workbook in a spreadsheet program, save it and import it again.</source>
        <translation>
            <numerusform>%n rumus tidak punya hasil tersimpan dan masuk sebagai sel kosong. Buka buku kerja di program lembar kerja, simpan, lalu impor lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A, the first is %1. They count as missing.</source>
        <translation>
            <numerusform>%n sel berisi kesalahan seperti #N/A, yang pertama %1. Sel itu dianggap tidak ada nilainya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the sheet, perhaps by a filter. They were read like the others.</source>
        <translation>
            <numerusform>%n baris tersembunyi di lembar, mungkin oleh filter. Baris itu dibaca seperti yang lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden in the sheet and read all the same: %1.</source>
        <translation>Tersembunyi di lembar dan tetap dibaca: %1.</translation>
    </message>
    <message>
        <source>a row below the table</source>
        <translation>baris di bawah tabel</translation>
    </message>
    <message>
        <source>nothing but formulas without results</source>
        <translation>hanya rumus tanpa hasil</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Spreadsheet</name>
    <message>
        <source>%1 has no sheet with rows that can be read. Its sheets: %2.</source>
        <translation>%1 tidak punya lembar dengan baris yang bisa dibaca. Lembarnya: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet %1: the first that looks like a table, of %n in the workbook.</source>
        <translation>
            <numerusform>Lembar %1: yang pertama tampak seperti tabel, dari %n lembar dalam buku kerja.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no sheet %2. Its sheets: %3.</source>
        <translation>%1 tidak punya lembar %2. Lembarnya: %3.</translation>
    </message>
    <message>
        <source>Sheet %1: chosen by you.</source>
        <translation>Lembar %1: dipilih oleh Anda.</translation>
    </message>
    <message>
        <source>The sheet %1 is empty. Choose another one; the sheets of the workbook: %2.</source>
        <translation>Lembar %1 kosong. Pilih yang lain; lembar dalam buku kerja: %2.</translation>
    </message>
    <message>
        <source>The names of the columns stand in row %1.</source>
        <translation>Nama kolom ada di baris %1.</translation>
    </message>
    <message>
        <source>No row of names was found: the rows begin in row %1.</source>
        <translation>Baris nama tidak ditemukan: data dimulai di baris %1.</translation>
    </message>
    <message>
        <source>The names of the columns stand in the rows %1 to %2.</source>
        <translation>Nama kolom ada di baris %1 sampai %2.</translation>
    </message>
    <message>
        <source>Another table stands below; this one ends before row %1.</source>
        <translation>Ada tabel lain di bawahnya; tabel ini berakhir sebelum baris %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::TextSource</name>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>%1 tidak bisa diimpor. %2</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2. Copy it to this computer and try again.</source>
        <translation>%1 tidak bisa dibaca sampai akhir: %2. Salin ke komputer ini dan coba lagi.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Tidak ada file %1. Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>It is a folder: choose a file in it.</source>
        <translation>Ini folder: pilih file di dalamnya.</translation>
    </message>
    <message>
        <source>It cannot be opened (%1): check that it is there and that you may read it.</source>
        <translation>File ini tidak bisa dibuka (%1): pastikan file itu ada dan Anda boleh membacanya.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>File ini tidak bisa dibaca: %1.</translation>
    </message>
    <message>
        <source>It is empty: export the table again.</source>
        <translation>File ini kosong: ekspor lagi tabelnya.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use UTF-8, UTF-16LE, windows-1250, ISO-8859-2, GB18030 or another usual name.</source>
        <translation>Pengodean &quot;%1&quot; tidak dikenal. Gunakan UTF-8, UTF-16LE, windows-1250, ISO-8859-2, GB18030, atau nama lazim lainnya.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Dipilih.</translation>
    </message>
    <message>
        <source>It is a device and no file: choose a file with a table.</source>
        <translation>Ini perangkat, bukan file: pilih file yang berisi tabel.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Types</name>
    <message>
        <source>is no number</source>
        <translation>bukan angka</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>bukan tanggal</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>bukan ya dan bukan tidak</translation>
    </message>
    <message>
        <source>The dates of %1 are day numbers of a spreadsheet.</source>
        <translation>Tanggal di %1 adalah nomor hari dari lembar kerja.</translation>
    </message>
    <message>
        <source>“None” and “NA” in %1 are read as values, not as gaps.</source>
        <translation>“None” dan “NA” di %1 dibaca sebagai nilai, bukan sebagai sel kosong.</translation>
    </message>
    <message>
        <source>is no amount in %1</source>
        <translation>bukan jumlah uang dalam %1</translation>
    </message>
    <message>
        <source>%1 holds dates of the Persian calendar; they were converted.</source>
        <translation>%1 berisi tanggal kalender Persia; tanggalnya sudah dikonversi.</translation>
    </message>
    <message>
        <source>In %1 some figures are percentages and others are not; they are compared as they are written. Check the column.</source>
        <translation>Di %1 sebagian angka berupa persentase dan sebagian bukan; dibandingkan seperti yang tertulis. Periksa kolomnya.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Workbook</name>
    <message>
        <source>The sheet repeats the same cells more than %1 million times, which no table does. Delete the rows and columns that are no part of it, save the file and import it again.</source>
        <translation>Lembar ini mengulang sel yang sama lebih dari %1 juta kali, dan tidak ada tabel yang begitu. Hapus baris dan kolom yang bukan bagian tabel, simpan file, lalu impor lagi.</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Membaca buku kerja</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Membaca baris</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>%1 tidak bisa diimpor. %2</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in its own program, save it without a password and import that file.</source>
        <translation>%1 dilindungi kata sandi. Buka di programnya sendiri, simpan tanpa kata sandi, lalu impor file itu.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (.xlsb): save it as .xlsx and import that file.</source>
        <translation>Ini buku kerja Excel biner (.xlsb): simpan sebagai .xlsx, lalu impor file itu.</translation>
    </message>
    <message>
        <source>It is a document, not a workbook: put its table into a spreadsheet first.</source>
        <translation>Ini dokumen, bukan buku kerja: pindahkan dulu tabelnya ke lembar kerja.</translation>
    </message>
    <message>
        <source>It is a Numbers document: export it as Excel (.xlsx) and import that file.</source>
        <translation>Ini dokumen Numbers: ekspor sebagai Excel (.xlsx), lalu impor file itu.</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it and import the file inside.</source>
        <translation>Ini arsip ZIP: ekstrak, lalu impor file di dalamnya.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 tidak bisa dibaca: %2.</translation>
    </message>
    <message>
        <source>It is larger than old workbooks can be: save it as .xlsx and import that file.</source>
        <translation>Ini lebih besar daripada batas buku kerja lama: simpan sebagai .xlsx, lalu impor file itu.</translation>
    </message>
    <message>
        <source>It is an old Office document, not a workbook: put its table into a spreadsheet first.</source>
        <translation>Ini dokumen Office lama, bukan buku kerja: pindahkan dulu tabelnya ke lembar kerja.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is damaged, or no workbook of Excel: open it in its own program, save it as .xlsx and import that file.</source>
        <translation>%1 tidak bisa dibaca. File ini rusak, atau bukan buku kerja Excel: buka di programnya sendiri, simpan sebagai .xlsx, lalu impor file itu.</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be kept in memory. Save the sheet as CSV UTF-8 and import that file.</source>
        <translation>Buku kerja ini berisi lebih banyak teks daripada yang muat di memori. Simpan lembarnya sebagai CSV UTF-8, lalu impor file itu.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It is a web page without a table of data, perhaps a sign-in page saved by mistake: export the table again.</source>
        <translation>%1 tidak bisa diimpor. Ini halaman web tanpa tabel data, mungkin halaman masuk yang tersimpan tanpa sengaja: ekspor lagi tabelnya.</translation>
    </message>
    <message>
        <source>%1 is a workbook of Excel 4, which is not read: open it in a spreadsheet program, save it as .xlsx and import that file.</source>
        <translation>%1 adalah buku kerja Excel 4, yang tidak bisa dibaca: buka di program lembar kerja, simpan sebagai .xlsx, lalu impor file itu.</translation>
    </message>
    <message numerus="yes">
        <source>Every formula of this sheet (%n) has an empty text as its result: perhaps the program that wrote the workbook did not calculate. Open it in a spreadsheet program, save it and import it again.</source>
        <translation>
            <numerusform>Semua rumus di lembar ini (%n) menghasilkan teks kosong: mungkin program yang menulis buku kerja ini tidak menghitungnya. Buka di program lembar kerja, simpan, lalu impor lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::ZipFile</name>
    <message>
        <source>%1 is protected by a password. Open it in its own program, save it without a password and import that file.</source>
        <translation>%1 dilindungi kata sandi. Buka di programnya sendiri, simpan tanpa kata sandi, lalu impor file itu.</translation>
    </message>
    <message>
        <source>%1 was not read. It unpacks to more than %2 times its size, as files made to do harm do: if you trust it, save it again in a spreadsheet program.</source>
        <translation>%1 tidak dibaca. Isinya mengembang lebih dari %2 kali ukurannya, seperti file yang dibuat untuk merusak: jika Anda memercayainya, simpan lagi di program lembar kerja.</translation>
    </message>
    <message>
        <source>%1 cannot be read. The workbook is damaged or cut off: open it in its own program, save it again and import that file.</source>
        <translation>%1 tidak bisa dibaca. Buku kerja ini rusak atau terpotong: buka di programnya sendiri, simpan lagi, lalu impor file itu.</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Agreement</name>
    <message>
        <source>strong</source>
        <translation>kuat</translation>
    </message>
    <message>
        <source>weak: discuss before you decide</source>
        <translation>lemah: diskusikan sebelum memutuskan</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>cukup</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BallotStore</name>
    <message>
        <source>Say whose ballot this is.</source>
        <translation>Sebutkan surat suara ini milik siapa.</translation>
    </message>
    <message>
        <source>Points are numbers from 0.</source>
        <translation>Poin adalah angka mulai 0.</translation>
    </message>
    <message>
        <source>There are %1 points left to give: a ballot has 100.</source>
        <translation>Masih ada %1 poin untuk dibagikan: satu surat suara punya 100.</translation>
    </message>
    <message>
        <source>These are %1 points too many: a ballot has 100.</source>
        <translation>Ini kelebihan %1 poin: satu surat suara punya 100.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Took the mean of the ballots as weights: %1</source>
        <translation>Rata-rata surat suara dijadikan bobot: %1</translation>
    </message>
    <message>
        <source>Took the median of the ballots as weights: %1</source>
        <translation>Median surat suara dijadikan bobot: %1</translation>
    </message>
    <message>
        <source>The ballots are secret until they are revealed.</source>
        <translation>Surat suara dirahasiakan sampai dibuka.</translation>
    </message>
    <message>
        <source>Changed the ballot of %1</source>
        <translation>Surat suara %1 diubah</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>Surat suara %1</translation>
    </message>
    <message>
        <source>Removed the ballot of %1</source>
        <translation>Surat suara %1 dihapus</translation>
    </message>
    <message>
        <source>No ballot gives points to any of these criteria.</source>
        <translation>Tidak ada surat suara yang memberi poin pada kriteria ini.</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BestCriterion</name>
    <message>
        <source>Share of customers below</source>
        <translation>Porsi pelanggan di bawahnya</translation>
    </message>
    <message>
        <source>Middle rank</source>
        <translation>Peringkat tengah</translation>
    </message>
    <message>
        <source>From low to high, the outer 5 % cut off</source>
        <translation>Dari rendah ke tinggi, 5 % terluar dipangkas</translation>
    </message>
    <message>
        <source>From the lowest to the highest</source>
        <translation>Dari yang terendah ke yang tertinggi</translation>
    </message>
    <message>
        <source>Z score</source>
        <translation>Skor z</translation>
    </message>
    <message>
        <source>Robust z score</source>
        <translation>Skor z robust</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BestRuleStore</name>
    <message>
        <source>“%1” does not say how good a customer is, so it cannot be weighed.</source>
        <translation>“%1” tidak menyatakan seberapa baik seorang pelanggan, jadi tidak bisa diberi bobot.</translation>
    </message>
    <message>
        <source>The weight of %1 must be 0 or more.</source>
        <translation>Bobot %1 harus 0 atau lebih.</translation>
    </message>
    <message>
        <source>%1 is there twice. Give it one weight.</source>
        <translation>%1 muncul dua kali. Beri satu bobot saja.</translation>
    </message>
    <message>
        <source>Every weight is 0, so nobody could be best. Give at least one metric some weight.</source>
        <translation>Semua bobot 0, jadi tidak ada yang bisa menjadi terbaik. Beri bobot pada sedikitnya satu metrik.</translation>
    </message>
    <message>
        <source>The share of best customers must be above 0 % and at most 100 %.</source>
        <translation>Porsi pelanggan terbaik harus di atas 0 % dan paling banyak 100 %.</translation>
    </message>
    <message>
        <source>The number of best customers must be a whole number from 1.</source>
        <translation>Jumlah pelanggan terbaik harus bilangan bulat mulai dari 1.</translation>
    </message>
    <message>
        <source>The smallest number of best customers cannot be below 0.</source>
        <translation>Jumlah terkecil pelanggan terbaik tidak boleh di bawah 0.</translation>
    </message>
    <message>
        <source>Went back to the standard weights of best</source>
        <translation>Bobot dikembalikan ke bobot standar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weights of best: %1</source>
        <translation>Bobot pelanggan terbaik: %1</translation>
    </message>
    <message>
        <source>Best are the top %1 of the customers</source>
        <translation>Yang terbaik adalah %1 teratas dari pelanggan</translation>
    </message>
    <message numerus="yes">
        <source>Best are the top %n customer(s)</source>
        <translation>
            <numerusform>Yang terbaik adalah %n pelanggan teratas</numerusform>
        </translation>
    </message>
    <message>
        <source>Best are the customers with a score from %1</source>
        <translation>Yang terbaik adalah pelanggan dengan skor mulai %1</translation>
    </message>
    <message>
        <source>Pinned %1 as one of the best</source>
        <translation>%1 disematkan sebagai salah satu yang terbaik</translation>
    </message>
    <message>
        <source>Pinned %1 as not one of the best</source>
        <translation>%1 disematkan sebagai bukan yang terbaik</translation>
    </message>
    <message>
        <source>Took the pin off %1</source>
        <translation>Sematan pada %1 dilepas</translation>
    </message>
    <message>
        <source>Best are the customers above the natural break of the scores</source>
        <translation>Yang terbaik adalah pelanggan di atas batas alami skor</translation>
    </message>
    <message>
        <source>Best are the customers above the largest gap between scores</source>
        <translation>Yang terbaik adalah pelanggan di atas celah terbesar antara skor</translation>
    </message>
    <message>
        <source>What is not known of a customer is left out of the score</source>
        <translation>Yang tidak diketahui tentang pelanggan tidak dihitung dalam skor</translation>
    </message>
    <message>
        <source>What is not known of a customer counts as the middle</source>
        <translation>Yang tidak diketahui tentang pelanggan dihitung sebagai nilai tengah</translation>
    </message>
    <message>
        <source>Pinned %1 as not a fit</source>
        <translation>%1 disematkan sebagai tidak cocok</translation>
    </message>
    <message>
        <source>The score that makes a customer best must be a number.</source>
        <translation>Skor yang menjadikan pelanggan terbaik harus berupa angka.</translation>
    </message>
    <message>
        <source>What is not known of a customer counts as zero</source>
        <translation>Yang tidak diketahui tentang pelanggan dihitung nol</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Nomination</name>
    <message>
        <source>Grows with us</source>
        <translation>Tumbuh bersama kita</translation>
    </message>
    <message>
        <source>Profitable</source>
        <translation>Menguntungkan</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Merekomendasikan kita</translation>
    </message>
    <message>
        <source>Uses the product fully</source>
        <translation>Memakai produk sepenuhnya</translation>
    </message>
    <message>
        <source>Easy to work with</source>
        <translation>Mudah diajak bekerja sama</translation>
    </message>
    <message>
        <source>A name that opens doors</source>
        <translation>Nama yang membuka pintu</translation>
    </message>
    <message>
        <source>Stays for years</source>
        <translation>Bertahan bertahun-tahun</translation>
    </message>
    <message>
        <source>Costs more than it brings</source>
        <translation>Biayanya lebih besar daripada hasilnya</translation>
    </message>
    <message>
        <source>Only buys on price</source>
        <translation>Hanya membeli karena harga</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Terlambat membayar</translation>
    </message>
    <message>
        <source>Needs something that we do not make</source>
        <translation>Butuh sesuatu yang tidak kita buat</translation>
    </message>
    <message>
        <source>Hardly uses the product</source>
        <translation>Hampir tidak memakai produk</translation>
    </message>
    <message>
        <source>Outside our focus</source>
        <translation>Di luar fokus kita</translation>
    </message>
    <message>
        <source>Hard to work with</source>
        <translation>Sulit diajak bekerja sama</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::NominationStore</name>
    <message>
        <source>Settled that %1 is one of the best</source>
        <translation>Diputuskan bahwa %1 termasuk yang terbaik</translation>
    </message>
    <message>
        <source>Settled that %1 is not one of the best</source>
        <translation>Diputuskan bahwa %1 bukan yang terbaik</translation>
    </message>
    <message>
        <source>Settled that %1 is not a fit</source>
        <translation>Diputuskan bahwa %1 tidak cocok</translation>
    </message>
    <message>
        <source>The nominations are secret until they are revealed.</source>
        <translation>Nominasi dirahasiakan sampai dibuka.</translation>
    </message>
    <message>
        <source>Say who nominates.</source>
        <translation>Sebutkan siapa yang menominasikan.</translation>
    </message>
    <message>
        <source>Say which customer is meant.</source>
        <translation>Sebutkan pelanggan mana yang dimaksud.</translation>
    </message>
    <message>
        <source>%1 nominated a customer</source>
        <translation>%1 menominasikan seorang pelanggan</translation>
    </message>
    <message>
        <source>%1 changed a nomination</source>
        <translation>%1 mengubah sebuah nominasi</translation>
    </message>
    <message>
        <source>Took a nomination back</source>
        <translation>Sebuah nominasi ditarik kembali</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Rating</name>
    <message>
        <source>Nothing has been chosen yet that makes a customer one of the best.</source>
        <translation>Belum dipilih apa yang menjadikan seorang pelanggan termasuk yang terbaik.</translation>
    </message>
    <message>
        <source>Every weight is 0, so nobody is rated.</source>
        <translation>Semua bobot 0, jadi tidak ada yang dinilai.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are not rated: less than half of what counts is known of them.</source>
        <translation>
            <numerusform>%n pelanggan tidak dinilai: kurang dari setengah yang diperhitungkan diketahui tentang mereka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) than asked for are in the best set, because they tie with the last one in it.</source>
        <translation>
            <numerusform>%n pelanggan lebih banyak daripada yang diminta masuk kelompok terbaik, karena skornya seri dengan yang terakhir di dalamnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned customer(s) are not in this data set.</source>
        <translation>
            <numerusform>%n pelanggan yang disematkan tidak ada dalam set data ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in this data set, so it does not count here.</source>
        <translation>%1 tidak ada dalam set data ini, jadi tidak dihitung di sini.</translation>
    </message>
    <message>
        <source>%1 is not a number here (column %2), so it cannot be weighed.</source>
        <translation>%1 di sini bukan angka (kolom %2), jadi tidak bisa diberi bobot.</translation>
    </message>
    <message>
        <source>%1 has no values in this data set, so it does not count here.</source>
        <translation>%1 tidak punya nilai dalam set data ini, jadi tidak dihitung di sini.</translation>
    </message>
    <message>
        <source>%1 is the same for everybody, so it does not distinguish anybody.</source>
        <translation>%1 sama untuk semua, jadi tidak membedakan siapa pun.</translation>
    </message>
    <message>
        <source>Most customers have the same value of %1, so this way of making it comparable tells nobody apart. Choose another.</source>
        <translation>Sebagian besar pelanggan punya nilai %1 yang sama, jadi cara menyetarakan ini tidak membedakan siapa pun. Pilih cara lain.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are not rated: nothing of what counts is known of them.</source>
        <translation>
            <numerusform>%n pelanggan tidak dinilai: tidak satu pun yang diperhitungkan diketahui tentang mereka.</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are the same, so they have no natural break. The usual share is best instead.</source>
        <translation>Semua skor sama, jadi tidak ada batas alami. Sebagai gantinya, porsi biasa yang terbaik.</translation>
    </message>
    <message>
        <source>The natural break is not a clear one: two groups explain only %1 of how scores differ.</source>
        <translation>Batas alaminya tidak jelas: dua kelompok hanya menjelaskan %1 dari perbedaan skor.</translation>
    </message>
    <message>
        <source>There is no gap between the scores that leaves 10 to 50 % of the customers best. The usual share is best instead.</source>
        <translation>Tidak ada celah antara skor yang menyisakan 10 sampai 50 % pelanggan sebagai terbaik. Sebagai gantinya, porsi biasa yang terbaik.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be %n customer(s); the best are at least %2.</source>
        <comment>a share, a number</comment>
        <translation>
            <numerusform>%1 berarti %n pelanggan; yang terbaik sedikitnya %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a score of %1 or more: the highest is %2.</source>
        <translation>Tidak ada yang punya skor %1 atau lebih: yang tertinggi %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Stability</name>
    <message>
        <source>solid</source>
        <translation>teguh</translation>
    </message>
    <message>
        <source>depends on weights</source>
        <translation>tergantung bobot</translation>
    </message>
    <message>
        <source>near miss</source>
        <translation>nyaris masuk</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>di luar</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::ValueShare</name>
    <message numerus="yes">
        <source>%1: the %n best customer(s) bring %2. All customers together bring %3, so there is no share to tell.</source>
        <translation>
            <numerusform>%1: %n pelanggan terbaik menyumbang %2. Semua pelanggan bersama-sama menyumbang %3, jadi porsinya tidak bisa disebutkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: these %n customer(s) bring %2 (%3 of %4).</source>
        <translation>
            <numerusform>%1: %n pelanggan ini menyumbang %2 (%3 dari %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lose money (%1), so the shares of the others add up to more than the whole.</source>
        <translation>
            <numerusform>%n pelanggan mendatangkan rugi (%1), jadi porsi yang lain berjumlah lebih dari keseluruhan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of the best, this is not known.</source>
        <translation>
            <numerusform>Untuk %n dari yang terbaik, ini tidak diketahui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Vote</name>
    <message>
        <source>Revealed the ballots on the weights</source>
        <translation>Surat suara tentang bobot dibuka</translation>
    </message>
    <message>
        <source>Collect ballots on the weights</source>
        <translation>Kumpulkan surat suara tentang bobot</translation>
    </message>
    <message>
        <source>Revealed the nominations</source>
        <translation>Nominasi dibuka</translation>
    </message>
    <message>
        <source>Collect nominations</source>
        <translation>Kumpulkan nominasi</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Analysis</name>
    <message>
        <source>The project has no customers yet. Import a table of customers first.</source>
        <translation>Proyek ini belum berisi pelanggan. Impor tabel pelanggan dulu.</translation>
    </message>
    <message>
        <source>Data set %1 holds no customers but %2. Choose a data set of customers.</source>
        <translation>Set data %1 tidak berisi pelanggan, tetapi %2. Pilih set data pelanggan.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Backtest</name>
    <message>
        <source>Drafting without some customers, then testing on them</source>
        <translation>Membuat draf tanpa sebagian pelanggan, lalu mengujinya pada mereka</translation>
    </message>
    <message>
        <source>All criteria are statements that the customer list cannot answer, so the data cannot check them.</source>
        <translation>Semua kriteria berupa pernyataan yang tidak bisa dijawab daftar pelanggan, jadi data tidak bisa memeriksanya.</translation>
    </message>
    <message>
        <source>The definition has no criteria yet, so there is nothing to check.</source>
        <translation>Definisinya belum punya kriteria, jadi belum ada yang bisa diperiksa.</translation>
    </message>
    <message>
        <source>Nobody is marked as best yet, so there is nothing to find. Say first what best means.</source>
        <translation>Belum ada yang ditandai sebagai terbaik, jadi tidak ada yang bisa ditemukan. Tetapkan dulu arti terbaik.</translation>
    </message>
    <message numerus="yes">
        <source>Too few best customers to check (%n); treat the tiers as a working agreement.</source>
        <translation>
            <numerusform>Pelanggan terbaik terlalu sedikit untuk diperiksa (%n); anggap tingkatnya sebagai kesepakatan kerja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few customers beside the best to check (%n); treat the tiers as a working agreement.</source>
        <translation>
            <numerusform>Pelanggan selain yang terbaik terlalu sedikit untuk diperiksa (%n); anggap tingkatnya sebagai kesepakatan kerja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::BacktestWords</name>
    <message>
        <source>between %1 and %2</source>
        <translation>antara %1 dan %2</translation>
    </message>
    <message>
        <source>no range can be given</source>
        <translation>rentangnya tidak bisa diberikan</translation>
    </message>
    <message>
        <source>Looks good on the data it was made from (%1), about chance on other data (%2).</source>
        <translation>Terlihat baik pada data asalnya (%1), kira-kira setara kebetulan pada data lain (%2).</translation>
    </message>
    <message>
        <source>It works, but less well than it looks: %1 on the data it was made from, %2 on customers held back (%3).</source>
        <translation>Berfungsi, tetapi tidak sebaik kelihatannya: %1 pada data asalnya, %2 pada pelanggan yang disisihkan (%3).</translation>
    </message>
    <message>
        <source>It does not tell the best customers from the others: %1 (%2), where 0.5 is a coin.</source>
        <translation>Profil ini tidak membedakan pelanggan terbaik dari yang lain: %1 (%2), padahal 0,5 setara lemparan koin.</translation>
    </message>
    <message>
        <source>Of two customers, one best and one not, it puts the best one first in %1 of cases (%2).</source>
        <translation>Dari dua pelanggan, satu terbaik dan satu bukan, profil ini menempatkan yang terbaik lebih dulu dalam %1 kasus (%2).</translation>
    </message>
    <message>
        <source>It also finds best customers that it was not made from: of two customers, one best and one not, it puts the best one first in %1 of cases (%2).</source>
        <translation>Profil ini juga menemukan pelanggan terbaik yang bukan asalnya: dari dua pelanggan, satu terbaik dan satu bukan, yang terbaik ditempatkan lebih dulu dalam %1 kasus (%2).</translation>
    </message>
    <message>
        <source>The Best tier holds %1 of %2 best customers (%3, between %4 and %5).</source>
        <translation>Tingkat Terbaik memuat %1 dari %2 pelanggan terbaik (%3, antara %4 dan %5).</translation>
    </message>
    <message>
        <source>On customers not used to build it, the Best tier held %1 of %2 best (%3, between %4 and %5).</source>
        <translation>Pada pelanggan yang tidak dipakai untuk menyusunnya, tingkat Terbaik memuat %1 dari %2 yang terbaik (%3, antara %4 dan %5).</translation>
    </message>
    <message>
        <source>Overfitted: %1 on the customers it was made from, %2 on customers held back. Use fewer criteria, or wait for more customers.</source>
        <translation>Overfitting: %1 pada pelanggan asalnya, %2 pada pelanggan yang disisihkan. Gunakan lebih sedikit kriteria, atau tunggu lebih banyak pelanggan.</translation>
    </message>
    <message>
        <source>The range reaches down to a coin&apos;s: chance could have done the same.</source>
        <translation>Rentangnya turun sampai setara lemparan koin: kebetulan pun bisa menghasilkan hal yang sama.</translation>
    </message>
    <message>
        <source>No rated customer is a best fit. Lower the threshold of Best, or ask for less.</source>
        <translation>Tidak ada pelanggan yang dinilai yang paling cocok. Turunkan ambang Terbaik, atau kurangi syaratnya.</translation>
    </message>
    <message>
        <source>Best customers could be as common in the Best tier as anywhere: %1 of %2.</source>
        <translation>Pelanggan terbaik di tingkat Terbaik bisa jadi sama lazimnya dengan di tempat lain: %1 dari %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n best customers: these figures are rough. Read the ranges, not the numbers.</source>
        <translation>
            <numerusform>Hanya %n pelanggan terbaik: angka-angka ini kasar. Baca rentangnya, bukan angkanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 makes the definition look better than it is: %2</source>
        <comment>attribute, why</comment>
        <translation>%1 membuat definisi terlihat lebih baik daripada sebenarnya: %2</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <comment>attribute, what to check</comment>
        <translation>Periksa %1: %2</translation>
    </message>
    <message>
        <source>On %1 customers that came later than the definition: %2 (%3).</source>
        <translation>Pada %1 pelanggan yang datang setelah definisi ini: %2 (%3).</translation>
    </message>
    <message>
        <source>The same customers were used to write the definition and to check it. The next import, with customers that nobody has seen yet, is the real test.</source>
        <translation>Pelanggan yang sama dipakai untuk menulis definisi dan untuk memeriksanya. Impor berikutnya, dengan pelanggan yang belum pernah dilihat siapa pun, adalah ujian sebenarnya.</translation>
    </message>
    <message>
        <source>None of its criteria is marked as taken from the data, so none was chosen anew with customers held back. If someone looked at who is best while writing them, it will do less well on others.</source>
        <translation>Tidak ada kriterianya yang ditandai berasal dari data, jadi tidak ada yang dipilih ulang saat pelanggan disisihkan. Jika saat menulisnya ada yang melihat siapa yang terbaik, hasilnya pada pelanggan lain akan lebih buruk.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria that rest on opinion or hypothesis were kept as written while customers were held back.</source>
        <translation>
            <numerusform>%n kriteria yang berdasarkan pendapat atau hipotesis tetap seperti yang tertulis saat pelanggan disisihkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers were drawn to be held back in turn; the figures of the definition as written are of all.</source>
        <translation>%1 dari %2 pelanggan diambil secara acak untuk disisihkan bergiliran; angka definisi seperti yang tertulis mencakup semuanya.</translation>
    </message>
    <message numerus="yes">
        <source>The columns themselves look good only on their own customers: points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3). Whatever is picked from them by looking is about chance.</source>
        <translation>
            <numerusform>Kolomnya sendiri hanya terlihat baik pada pelanggan asalnya: poin untuk semua %n atribut bersama-sama mencapai %1 pada data asalnya, %2 pada data lain (%3). Apa pun yang dipilih dengan melihat kolom itu kira-kira setara kebetulan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3): what is picked by looking will do less well elsewhere.</source>
        <translation>
            <numerusform>Poin untuk semua %n atribut bersama-sama mencapai %1 pada data asalnya, %2 pada data lain (%3): yang dipilih dengan melihat data akan kurang berhasil di tempat lain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are statements that the customer list cannot answer; they are not checked here.</source>
        <translation>
            <numerusform>%n kriteria berupa pernyataan yang tidak bisa dijawab daftar pelanggan; kriteria ini tidak diperiksa di sini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are not rated, so nobody knows whether they are best; they are left out.</source>
        <translation>
            <numerusform>%n pelanggan tidak dinilai, jadi tidak ada yang tahu apakah mereka terbaik; mereka tidak disertakan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::CriterionEffect</name>
    <message numerus="yes">
        <source>Without this card %n more customer(s) would be Best.</source>
        <translation>
            <numerusform>Tanpa kartu ini, %n pelanggan lagi akan menjadi Terbaik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this card %n customer(s) would no longer be Best.</source>
        <translation>
            <numerusform>Tanpa kartu ini, %n pelanggan tidak lagi Terbaik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without this card every tier would hold as many customers as now.</source>
        <translation>Tanpa kartu ini, jumlah pelanggan di setiap tingkat tetap sama seperti sekarang.</translation>
    </message>
    <message>
        <source>Without this card the same customers would be Best.</source>
        <translation>Tanpa kartu ini, pelanggan yang Terbaik tetap sama.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::CriterionWarning</name>
    <message>
        <source>This is part of how you defined best. It cannot help to choose prospects.</source>
        <translation>Ini bagian dari cara Anda menentukan yang terbaik. Ini tidak bisa membantu memilih prospek.</translation>
    </message>
    <message>
        <source>This is known only after the sale. It cannot help to choose prospects.</source>
        <translation>Ini baru diketahui setelah penjualan. Ini tidak bisa membantu memilih prospek.</translation>
    </message>
    <message>
        <source>This says how good a customer is, which nobody knows of a prospect. It cannot help to choose prospects.</source>
        <translation>Ini menyatakan seberapa baik seorang pelanggan, yang tidak diketahui siapa pun tentang prospek. Ini tidak bisa membantu memilih prospek.</translation>
    </message>
    <message>
        <source>This names a single customer. It says nothing about any other.</source>
        <translation>Ini menunjuk satu pelanggan saja. Ini tidak mengatakan apa pun tentang pelanggan lain.</translation>
    </message>
    <message>
        <source>The customers of today have no attribute %1, so nobody can be judged by it. Import it, or change the condition.</source>
        <translation>Pelanggan saat ini tidak punya atribut %1, jadi tidak ada yang bisa dinilai dengannya. Impor atribut itu, atau ubah syaratnya.</translation>
    </message>
    <message>
        <source>No customer of today has %1. Was it renamed or cleaned up?</source>
        <translation>Tidak ada pelanggan saat ini yang punya %1. Apakah namanya diubah atau dirapikan?</translation>
    </message>
    <message>
        <source>%1 of customers have no value here. Collect it, or they cannot be judged by it.</source>
        <translation>%1 pelanggan tidak punya nilai di sini. Kumpulkan nilainya, atau mereka tidak bisa dinilai dengannya.</translation>
    </message>
    <message>
        <source>No customer meets it.</source>
        <translation>Tidak ada pelanggan yang memenuhinya.</translation>
    </message>
    <message>
        <source>Every customer of whom it is known meets it: it tells nobody apart.</source>
        <translation>Setiap pelanggan yang diketahui memenuhinya: ini tidak membedakan siapa pun.</translation>
    </message>
    <message>
        <source>True of mostly the same customers as %1 (phi %2): the same thing counts twice. Keep one of them.</source>
        <translation>Berlaku untuk pelanggan yang hampir sama dengan %1 (phi %2): hal yang sama terhitung dua kali. Pertahankan salah satunya.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::DefinitionChange</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>a kind of company</source>
        <translation>jenis perusahaan</translation>
    </message>
    <message>
        <source>a kind of decision-maker</source>
        <translation>jenis pengambil keputusan</translation>
    </message>
    <message>
        <source>who suits us</source>
        <translation>siapa yang cocok untuk kita</translation>
    </message>
    <message>
        <source>legal reasons</source>
        <translation>alasan hukum</translation>
    </message>
    <message>
        <source>a sign of intent</source>
        <translation>tanda minat beli</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <comment>kind of criterion</comment>
        <translation>
            <numerusform>%1, %n poin</numerusform>
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
        <translation>hanya dengan kata-kata</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one condition: attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Meminta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Buruk</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Dasarnya</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>It describes</source>
        <translation>Menggambarkan</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Produk atau layanan</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Dalam satu kalimat</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Urutan kriteria</translation>
    </message>
    <message>
        <source>The definition</source>
        <translation>Definisinya</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>Terbaik mulai</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Baik mulai</translation>
    </message>
    <message>
        <source>Judged when known</source>
        <translation>Dinilai bila diketahui</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a persona, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Dengan kata-kata</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>The tiers</source>
        <translation>Tingkatnya</translation>
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
        <translation>Tidak ada yang bisa ditandai sebagai terbaik, jadi tidak ada kriteria yang dipilih. Beri sebuah kolom peran metrik, seperti pendapatan, laba, atau rujukan, atau sematkan sendiri pelanggan terbaik.</translation>
    </message>
    <message>
        <source>No criteria were chosen, because with so few customers chance looks the same as a pattern. Write down what the team believes as hypotheses and ask customers about it, or import more customers: from 10 best and 10 others on, the draft chooses traits by itself.</source>
        <translation>Tidak ada kriteria yang dipilih, karena dengan pelanggan sesedikit ini kebetulan tampak sama dengan pola. Tuliskan keyakinan tim sebagai hipotesis dan tanyakan kepada pelanggan, atau impor lebih banyak pelanggan: mulai dari 10 terbaik dan 10 lainnya, draf memilih ciri dengan sendirinya.</translation>
    </message>
    <message>
        <source>Only a hint: %1</source>
        <translation>Hanya petunjuk: %1</translation>
    </message>
    <message>
        <source>No trait stands out: no column could be tested, because none is known before the sale with values that several customers share. Check the roles of the columns, or import more of them.</source>
        <translation>Tidak ada ciri yang menonjol: tidak ada kolom yang bisa diuji, karena tidak ada yang diketahui sebelum penjualan dengan nilai yang dimiliki bersama oleh beberapa pelanggan. Periksa peran kolomnya, atau impor lebih banyak kolom.</translation>
    </message>
    <message numerus="yes">
        <source>No trait stands out: of %1 tested, none is likely to be more than chance. Add what the team believes as hypotheses, or import more columns that are known before the sale.</source>
        <translation>
            <numerusform>Tidak ada ciri yang menonjol: dari %1 yang diuji, tidak ada yang tampaknya lebih dari kebetulan. Tambahkan keyakinan tim sebagai hipotesis, atau impor lebih banyak kolom yang diketahui sebelum penjualan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: it is true of mostly the same customers as %2, and would count twice.</source>
        <translation>%1 tidak disertakan: ini berlaku untuk pelanggan yang hampir sama dengan %2, dan akan terhitung dua kali.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more likely trait(s) left out to keep the profile short: %2</source>
        <translation>
            <numerusform>%1 ciri lain yang sangat mungkin nyata tidak disertakan agar profil tetap singkat: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likely trait(s) left out because the difference is real but too small to help: %2</source>
        <translation>
            <numerusform>%1 ciri yang sangat mungkin nyata tidak disertakan karena selisihnya nyata tetapi terlalu kecil untuk membantu: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To discuss as a disqualifier: %1</source>
        <translation>Untuk dibahas sebagai penggugur: %1</translation>
    </message>
    <message>
        <source>%1 is known of only %2 of the customers. Collect it for the others, or they cannot be judged by it.</source>
        <translation>%1 diketahui hanya untuk %2 pelanggan. Kumpulkan untuk yang lain, atau mereka tidak bisa dinilai dengannya.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Drift</name>
    <message>
        <source>One of the two lists has no customers, so there is nothing to compare.</source>
        <translation>Salah satu dari kedua daftar tidak berisi pelanggan, jadi tidak ada yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>%1 of the customers were Best then, %2 are now.</source>
        <translation>Dulu %1 pelanggan Terbaik, sekarang %2.</translation>
    </message>
    <message>
        <source>No criterion is met more or less often than chance would bring about.</source>
        <translation>Tidak ada kriteria yang dipenuhi lebih sering atau lebih jarang daripada akibat kebetulan.</translation>
    </message>
    <message>
        <source>What changed most is %1: met by %2 then, by %3 now.</source>
        <translation>Yang paling berubah adalah %1: dulu dipenuhi %2, sekarang %3.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::EvidencePiece</name>
    <message>
        <source>Today: %1 of %2 best customers meet it, and %3 of %4 others.</source>
        <translation>Saat ini: %1 dari %2 pelanggan terbaik memenuhinya, dan %3 dari %4 lainnya.</translation>
    </message>
    <message>
        <source>When it was added: %1 of %2 best customers met it, and %3 of %4 others.</source>
        <translation>Saat ditambahkan: %1 dari %2 pelanggan terbaik memenuhinya, dan %3 dari %4 lainnya.</translation>
    </message>
    <message>
        <source>Card: “%1”</source>
        <translation>Kartu: “%1”</translation>
    </message>
    <message>
        <source>Card of %1: “%2”</source>
        <comment>team, text of a card</comment>
        <translation>Kartu dari %1: “%2”</translation>
    </message>
    <message>
        <source>Said in an interview: “%1”</source>
        <translation>Dikatakan dalam wawancara: “%1”</translation>
    </message>
    <message>
        <source>Said in the customer survey: “%1”</source>
        <translation>Dikatakan dalam survei pelanggan: “%1”</translation>
    </message>
    <message>
        <source>Decided in the workshop: “%1” · %2</source>
        <comment>what, how</comment>
        <translation>Diputuskan di lokakarya: “%1” · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more card(s)</source>
        <translation>
            <numerusform>dan %n kartu lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Hypothesis: “%1” · %2 of %3 said so · %4</source>
        <comment>statement, so many of so many, evidence</comment>
        <translation>Hipotesis: “%1” · %2 dari %3 mengatakannya · %4</translation>
    </message>
    <message>
        <source>Hypothesis: “%1” · nobody asked yet · %2</source>
        <comment>statement, evidence</comment>
        <translation>Hipotesis: “%1” · belum ada yang ditanya · %2</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>pendapat</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hipotesis</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::ExceptionStore</name>
    <message>
        <source>Say in a note why this customer may stay an exception, so that others can follow.</source>
        <translation>Sebutkan dalam catatan mengapa pelanggan ini boleh tetap menjadi pengecualian, agar orang lain bisa memahaminya.</translation>
    </message>
    <message>
        <source>Accepted %1 as an exception</source>
        <translation>%1 diterima sebagai pengecualian</translation>
    </message>
    <message>
        <source>Marked %1 to be fixed</source>
        <translation>%1 ditandai perlu diperbaiki</translation>
    </message>
    <message>
        <source>Reopened the exception %1</source>
        <translation>Pengecualian %1 dibuka kembali</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::FitException</name>
    <message>
        <source>one of the best, but rejected</source>
        <translation>termasuk yang terbaik, tetapi ditolak</translation>
    </message>
    <message>
        <source>set apart as not a fit, but accepted</source>
        <translation>ditetapkan tidak cocok, tetapi diterima</translation>
    </message>
    <message>
        <source>among the weakest quarter, but a best fit</source>
        <translation>termasuk seperempat terlemah, tetapi paling cocok</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, what it asks for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no criterion speaks against it</source>
        <translation>tidak ada kriteria yang menentangnya</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>memenuhi %1</translation>
    </message>
    <message>
        <source>meets none of what is known of it</source>
        <translation>tidak memenuhi apa pun dari yang diketahui tentangnya</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>karena %1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Icp</name>
    <message>
        <source>Must-have</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Nice-to-have</source>
        <translation>Nilai tambah</translation>
    </message>
    <message>
        <source>Disqualifier</source>
        <translation>Penggugur</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Buruk</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Gugur</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation>Informasi tidak cukup</translation>
    </message>
    <message>
        <source>data · %1 of %2 best, %3 of %4 others</source>
        <translation>data · %1 dari %2 terbaik, %3 dari %4 lainnya</translation>
    </message>
    <message>
        <source>the team&apos;s opinion</source>
        <translation>pendapat tim</translation>
    </message>
    <message>
        <source>team · %1</source>
        <translation>tim · %1</translation>
    </message>
    <message>
        <source>a hypothesis, not tested yet</source>
        <translation>hipotesis, belum diuji</translation>
    </message>
    <message>
        <source>hypothesis · %1</source>
        <translation>hipotesis · %1</translation>
    </message>
    <message>
        <source>The problem we solve</source>
        <translation>Masalah yang kita selesaikan</translation>
    </message>
    <message>
        <source>What we promise them</source>
        <translation>Yang kita janjikan kepada mereka</translation>
    </message>
    <message>
        <source>Messages that land</source>
        <translation>Pesan yang mengena</translation>
    </message>
    <message>
        <source>What keeps them from buying</source>
        <translation>Yang menahan mereka untuk membeli</translation>
    </message>
    <message>
        <source>What makes them look for us</source>
        <translation>Yang membuat mereka mencari kita</translation>
    </message>
    <message>
        <source>Where they spend their time</source>
        <translation>Tempat mereka menghabiskan waktu</translation>
    </message>
    <message>
        <source>Regions we cannot serve</source>
        <translation>Wilayah yang tidak bisa kita layani</translation>
    </message>
    <message>
        <source>People in the decision</source>
        <translation>Orang-orang dalam pengambilan keputusan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one condition of a headline: attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>joins the conditions of a headline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Customers with %1</source>
        <comment>headline; %1 lists conditions</comment>
        <translation>Pelanggan dengan %1</translation>
    </message>
    <message>
        <source>What is hard for them before they have us, in their own words?</source>
        <translation>Apa yang sulit bagi mereka sebelum memakai kita, dengan kata-kata mereka sendiri?</translation>
    </message>
    <message>
        <source>Our expertise</source>
        <translation>Keahlian kita</translation>
    </message>
    <message>
        <source>Why are we the ones who can solve it, and what proves it?</source>
        <translation>Mengapa kita yang bisa menyelesaikannya, dan apa buktinya?</translation>
    </message>
    <message>
        <source>What will be better for them, and by how much?</source>
        <translation>Apa yang akan lebih baik bagi mereka, dan seberapa besar?</translation>
    </message>
    <message>
        <source>Which sentence made them listen?</source>
        <translation>Kalimat mana yang membuat mereka mau mendengarkan?</translation>
    </message>
    <message>
        <source>Which worries and objections do they all raise?</source>
        <translation>Kekhawatiran dan keberatan apa yang selalu mereka sampaikan?</translation>
    </message>
    <message>
        <source>What happened just before they started looking?</source>
        <translation>Apa yang terjadi tepat sebelum mereka mulai mencari?</translation>
    </message>
    <message>
        <source>Who champions, pays, checks, uses, and who can say no?</source>
        <translation>Siapa yang memperjuangkan, membayar, memeriksa, memakai, dan siapa yang bisa berkata tidak?</translation>
    </message>
    <message>
        <source>Where would we meet ten of them at once?</source>
        <translation>Di mana kita bisa bertemu sepuluh dari mereka sekaligus?</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Pesaing</translation>
    </message>
    <message>
        <source>What would they buy instead of us, or do without?</source>
        <translation>Apa yang akan mereka beli selain kita, atau apakah mereka memilih tanpa apa pun?</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>Model operasi</translation>
    </message>
    <message>
        <source>How do they earn their money, and how are they organised?</source>
        <translation>Bagaimana mereka menghasilkan uang, dan bagaimana organisasinya?</translation>
    </message>
    <message>
        <source>Where do law, language or distance keep us out?</source>
        <translation>Di mana hukum, bahasa, atau jarak menghalangi kita?</translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation>Contoh pelanggan</translation>
    </message>
    <message>
        <source>Who shows it best? One a line, with a link to the case study or a sentence about it.</source>
        <translation>Siapa yang paling menunjukkannya? Satu per baris, dengan tautan ke studi kasus atau satu kalimat tentangnya.</translation>
    </message>
    <message>
        <source>What we bring</source>
        <translation>Yang kita bawa</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>Cara mereka membeli</translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation>Di mana cocoknya</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::IcpStore</name>
    <message>
        <source>This ideal customer profile does not exist any more.</source>
        <translation>Profil pelanggan ideal ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>The ideal customer profile has no name. Give it one, then save it again.</source>
        <translation>Profil pelanggan ideal ini belum bernama. Beri nama, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The tiers do not fit together: Best must begin at or above Good, both between 0 and 100 points.</source>
        <translation>Tingkatnya tidak selaras: Terbaik harus mulai pada atau di atas Baik, keduanya antara 0 dan 100 poin.</translation>
    </message>
    <message>
        <source>The share of criteria that must be known has to lie between 0 % and 100 %.</source>
        <translation>Porsi kriteria yang harus diketahui harus antara 0 % dan 100 %.</translation>
    </message>
    <message>
        <source>The points of %1 have to lie between 1 and 100.</source>
        <translation>Poin %1 harus antara 1 dan 100.</translation>
    </message>
    <message>
        <source>There is already an ideal customer profile named %1. Choose another name.</source>
        <translation>Sudah ada profil pelanggan ideal bernama %1. Pilih nama lain.</translation>
    </message>
    <message>
        <source>This project has no ideal customer profile yet. Draft one from the customers, or create one.</source>
        <translation>Proyek ini belum punya profil pelanggan ideal. Buat drafnya dari data pelanggan, atau buat sendiri.</translation>
    </message>
    <message>
        <source>The project has several ideal customer profiles. Name one of them: %1.</source>
        <translation>Proyek ini punya beberapa profil pelanggan ideal. Sebutkan salah satu: %1.</translation>
    </message>
    <message>
        <source>There is no ideal customer profile named %1. The project has: %2.</source>
        <translation>Tidak ada profil pelanggan ideal bernama %1. Proyek ini punya: %2.</translation>
    </message>
    <message>
        <source>Removed the ideal customer profile %1</source>
        <translation>Profil pelanggan ideal %1 dihapus</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::IcpVersions</name>
    <message>
        <source>Reviewed %1: it stands</source>
        <translation>%1 ditinjau: tetap berlaku</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>Versi %1 dari %2 dipulihkan</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::LineupStore</name>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a copied ICP</comment>
        <translation>%1 (salinan)</translation>
    </message>
    <message>
        <source>Copied the ICP %1 as %2</source>
        <translation>ICP %1 disalin sebagai %2</translation>
    </message>
    <message>
        <source>Renamed the ICP to %1</source>
        <translation>Nama ICP diubah menjadi %1</translation>
    </message>
    <message>
        <source>Archived the ICP %1</source>
        <translation>ICP %1 diarsipkan</translation>
    </message>
    <message>
        <source>Brought back the ICP %1</source>
        <translation>ICP %1 dimunculkan kembali</translation>
    </message>
    <message>
        <source>Moved the ICP %1 in the order</source>
        <translation>Urutan ICP %1 diubah</translation>
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
        <translation>%1 baru, dan terpenuhi</translation>
    </message>
    <message>
        <source>%1 is new, and missed</source>
        <comment>%1: a criterion</comment>
        <translation>%1 baru, dan tidak terpenuhi</translation>
    </message>
    <message>
        <source>%1 is new, and not known</source>
        <comment>%1: a criterion</comment>
        <translation>%1 baru, dan tidak diketahui</translation>
    </message>
    <message>
        <source>%1 is gone; it was met</source>
        <comment>%1: a criterion</comment>
        <translation>%1 tidak ada lagi; sebelumnya terpenuhi</translation>
    </message>
    <message>
        <source>%1 is gone; it was missed</source>
        <comment>%1: a criterion</comment>
        <translation>%1 tidak ada lagi; sebelumnya tidak terpenuhi</translation>
    </message>
    <message>
        <source>%1 is gone; it was not known</source>
        <comment>%1: a criterion</comment>
        <translation>%1 tidak ada lagi; sebelumnya tidak diketahui</translation>
    </message>
    <message>
        <source>%1 is met now</source>
        <comment>%1: a criterion</comment>
        <translation>%1 sekarang terpenuhi</translation>
    </message>
    <message>
        <source>%1 is missed now</source>
        <comment>%1: a criterion</comment>
        <translation>%1 sekarang tidak terpenuhi</translation>
    </message>
    <message>
        <source>%1 is not known now</source>
        <comment>%1: a criterion</comment>
        <translation>%1 sekarang tidak diketahui</translation>
    </message>
    <message>
        <source>the tiers begin at other points</source>
        <translation>tingkat dimulai pada poin lain</translation>
    </message>
    <message>
        <source>%1 is a %2 now</source>
        <comment>criterion, kind of criterion</comment>
        <translation>%1 sekarang berjenis %2</translation>
    </message>
    <message>
        <source>%1 counts %2 instead of %3</source>
        <comment>criterion, points, points before</comment>
        <translation>%1 dihitung %2, bukan lagi %3</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Bersama-sama: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::OfferedPoints</name>
    <message>
        <source>Too few customers for the data to suggest points: what the room agrees counts.</source>
        <translation>Pelanggan terlalu sedikit agar data bisa menyarankan poin: yang disepakati bersama yang berlaku.</translation>
    </message>
    <message>
        <source>The data suggests no points: it knows this of only one side, the best or the others.</source>
        <translation>Data tidak menyarankan poin: ini hanya diketahui dari satu pihak, yang terbaik atau lainnya.</translation>
    </message>
    <message>
        <source>%1 of %2 best, %3 of %4 others</source>
        <translation>%1 dari %2 terbaik, %3 dari %4 lainnya</translation>
    </message>
    <message>
        <source>The data suggests no points: the best meet it no more often (%1).</source>
        <translation>Data tidak menyarankan poin: yang terbaik tidak lebih sering memenuhinya (%1).</translation>
    </message>
    <message numerus="yes">
        <source>The data hints at %n point(s): %1. Few customers, so take it as a hint.</source>
        <translation>
            <numerusform>Data memberi petunjuk %n poin: %1. Pelanggannya sedikit, jadi anggap hanya petunjuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data suggests %n point(s): %1.</source>
        <translation>
            <numerusform>Data menyarankan %n poin: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight = ln((%1 + %2) ÷ (%3 + %4)) − ln(%5 ÷ %6) = %7. Points = 20 ÷ ln 2 × weight, so 20 points double the odds. %2 and %4 are ten made-up customers, split as yours are: with them, a value that few have hardly counts.</source>
        <translation>Bobot = ln((%1 + %2) ÷ (%3 + %4)) − ln(%5 ÷ %6) = %7. Poin = 20 ÷ ln 2 × bobot, jadi 20 poin melipatduakan odds. %2 dan %4 adalah sepuluh pelanggan rekaan, dibagi seperti pelanggan Anda: dengan mereka, nilai yang hanya dimiliki segelintir pelanggan hampir tidak dihitung.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Persona</name>
    <message>
        <source>How they do it today</source>
        <translation>Cara mereka melakukannya sekarang</translation>
    </message>
    <message>
        <source>What do they use now, step by step, without us?</source>
        <translation>Apa yang mereka pakai sekarang, langkah demi langkah, tanpa kita?</translation>
    </message>
    <message>
        <source>What is wrong with that</source>
        <translation>Apa yang salah dengan itu</translation>
    </message>
    <message>
        <source>What does it cost them, in time, money or nerves?</source>
        <translation>Apa kerugian mereka, dalam waktu, uang, atau tenaga?</translation>
    </message>
    <message>
        <source>What limits them</source>
        <translation>Yang membatasi mereka</translation>
    </message>
    <message>
        <source>What keeps them from changing it on their own?</source>
        <translation>Apa yang menghalangi mereka mengubahnya sendiri?</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation>Cara kita membantu</translation>
    </message>
    <message>
        <source>What is different on the day after they start with us?</source>
        <translation>Apa yang berbeda sehari setelah mereka mulai bersama kita?</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Latar belakang</translation>
    </message>
    <message>
        <source>What have they done before, and for how long?</source>
        <translation>Apa yang mereka kerjakan sebelumnya, dan berapa lama?</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Demografi</translation>
    </message>
    <message>
        <source>Only what decides something: place, age, language?</source>
        <translation>Hanya yang menentukan sesuatu: tempat, usia, bahasa?</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departemen</translation>
    </message>
    <message>
        <source>Where do they sit, and to whom do they report?</source>
        <translation>Di mana tempat mereka, dan kepada siapa mereka melapor?</translation>
    </message>
    <message>
        <source>Do they use it, ask for it, check it, sign for it, or stop it?</source>
        <translation>Apakah mereka memakainya, memintanya, memeriksanya, menandatanganinya, atau menghentikannya?</translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation>Proses pembelian</translation>
    </message>
    <message>
        <source>How does a purchase go there, and what must be ready at which step?</source>
        <translation>Bagaimana pembelian berjalan di sana, dan apa yang harus siap pada setiap langkah?</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>By which figures is their work judged?</source>
        <translation>Dengan angka apa pekerjaan mereka dinilai?</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Tantangan</translation>
    </message>
    <message>
        <source>What keeps going wrong in their week?</source>
        <translation>Apa yang terus bermasalah dalam pekan mereka?</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>What do they want to have reached a year from now?</source>
        <translation>Apa yang ingin mereka capai setahun dari sekarang?</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>Which tools are open on their screen all day?</source>
        <translation>Alat apa yang terbuka di layar mereka sepanjang hari?</translation>
    </message>
    <message>
        <source>Team size and limits</source>
        <translation>Ukuran tim dan keterbatasan</translation>
    </message>
    <message>
        <source>How many people do they lead, and what is scarce?</source>
        <translation>Berapa orang yang mereka pimpin, dan apa yang terbatas?</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Dasar persona ini</translation>
    </message>
    <message>
        <source>How many interviews or customers, and which of the lines are still beliefs?</source>
        <translation>Berapa wawancara atau pelanggan, dan baris mana yang masih berupa keyakinan?</translation>
    </message>
    <message>
        <source>Persona %1</source>
        <comment>working title, numbered</comment>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 best customers whose title is known</source>
        <translation>%1: %2 dari %3 pelanggan terbaik yang jabatannya diketahui</translation>
    </message>
    <message>
        <source>The four lines that make it usable</source>
        <translation>Empat baris yang membuatnya bisa dipakai</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Siapa orang ini</translation>
    </message>
    <message>
        <source>Their work</source>
        <translation>Pekerjaan mereka</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>Cara mereka membeli</translation>
    </message>
    <message>
        <source>How to talk to them</source>
        <translation>Cara berbicara dengan mereka</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Dalam satu kalimat</translation>
    </message>
    <message>
        <source>How would you describe them to a new colleague?</source>
        <translation>Bagaimana Anda menggambarkan mereka kepada rekan baru?</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Jenjang</translation>
    </message>
    <message>
        <source>How far up are they, and what may they decide alone?</source>
        <translation>Seberapa tinggi posisi mereka, dan apa yang boleh mereka putuskan sendiri?</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Tanggung jawab</translation>
    </message>
    <message>
        <source>What does an ordinary day consist of?</source>
        <translation>Hari biasa mereka diisi dengan apa?</translation>
    </message>
    <message>
        <source>Part in the purchase</source>
        <translation>Peran dalam pembelian</translation>
    </message>
    <message>
        <source>Influence and budget</source>
        <translation>Pengaruh dan anggaran</translation>
    </message>
    <message>
        <source>Up to what amount do they sign, and whom do they sway?</source>
        <translation>Sampai jumlah berapa mereka boleh menandatangani, dan siapa yang bisa mereka pengaruhi?</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Mengapa sekarang</translation>
    </message>
    <message>
        <source>Which of their initiatives has money and attention this year?</source>
        <translation>Inisiatif mereka yang mana yang mendapat dana dan perhatian tahun ini?</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Pemicu</translation>
    </message>
    <message>
        <source>What happens in the week before they start to look?</source>
        <translation>Apa yang terjadi dalam pekan sebelum mereka mulai mencari?</translation>
    </message>
    <message>
        <source>What success means to them</source>
        <translation>Arti sukses bagi mereka</translation>
    </message>
    <message>
        <source>By what will they know that it was worth it?</source>
        <translation>Dari apa mereka akan tahu bahwa ini sepadan?</translation>
    </message>
    <message>
        <source>What could stop them</source>
        <translation>Yang bisa menghentikan mereka</translation>
    </message>
    <message>
        <source>What makes them believe that this is not for them?</source>
        <translation>Apa yang membuat mereka yakin bahwa ini bukan untuk mereka?</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Keberatan</translation>
    </message>
    <message>
        <source>What do they say against us, and what answers it?</source>
        <translation>Apa keberatan mereka terhadap kita, dan apa jawabannya?</translation>
    </message>
    <message>
        <source>Decision criteria</source>
        <translation>Kriteria keputusan</translation>
    </message>
    <message>
        <source>By what do they compare, and what must be there?</source>
        <translation>Dengan apa mereka membandingkan, dan apa yang harus ada?</translation>
    </message>
    <message>
        <source>What they know of us</source>
        <translation>Yang mereka tahu tentang kita</translation>
    </message>
    <message>
        <source>What have they heard, from whom, and is it true?</source>
        <translation>Apa yang sudah mereka dengar, dari siapa, dan apakah itu benar?</translation>
    </message>
    <message>
        <source>Where they inform themselves</source>
        <translation>Tempat mereka mencari informasi</translation>
    </message>
    <message>
        <source>Whom and what do they read, hear and ask?</source>
        <translation>Siapa dan apa yang mereka baca, dengar, dan tanya?</translation>
    </message>
    <message>
        <source>Say this</source>
        <translation>Katakan ini</translation>
    </message>
    <message>
        <source>Which words and proofs land?</source>
        <translation>Kata-kata dan bukti mana yang mengena?</translation>
    </message>
    <message>
        <source>Do not say this</source>
        <translation>Jangan katakan ini</translation>
    </message>
    <message>
        <source>Which words end the conversation?</source>
        <translation>Kata-kata mana yang mengakhiri percakapan?</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Dengan kata-kata</translation>
    </message>
    <message>
        <source>Avoids risk</source>
        <translation>Menghindari risiko</translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation>Berani mengambil risiko</translation>
    </message>
    <message>
        <source>Waits until it is proven</source>
        <translation>Menunggu sampai terbukti</translation>
    </message>
    <message>
        <source>Is first to try it</source>
        <translation>Pertama mencobanya</translation>
    </message>
    <message>
        <source>Has time</source>
        <translation>Punya waktu</translation>
    </message>
    <message>
        <source>Needs it now</source>
        <translation>Perlu sekarang juga</translation>
    </message>
    <message>
        <source>Has it done</source>
        <translation>Menyerahkan kepada orang lain</translation>
    </message>
    <message>
        <source>Does it with their own hands</source>
        <translation>Mengerjakan sendiri</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaBasis</name>
    <message numerus="yes">
        <source>%n quote(s) with a source</source>
        <extracomment>counts, joined with commas: &quot;2 quotes&quot;, &quot;1 interview&quot;, &quot;14 customers&quot;</extracomment>
        <translation>
            <numerusform>%n kutipan bersumber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n wawancara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n pelanggan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Belum ada yang diisi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filled field(s) rest on data or on what somebody said.</source>
        <translation>
            <numerusform>%1 dari %n bagian yang terisi berdasarkan data atau perkataan orang.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: counts of quotes, interviews and customers; %2: a sentence on how many fields rest on something</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing supports this persona yet: no quote, no interview, no customer. Treat it as a guess, and put it to the next three people you talk to.</source>
        <translation>Belum ada yang mendukung persona ini: tanpa kutipan, tanpa wawancara, tanpa pelanggan. Anggap sebagai tebakan, dan tanyakan kepada tiga orang berikutnya yang Anda ajak bicara.</translation>
    </message>
    <message>
        <source>Some of this is said to rest on data, but there is no quote, interview or customer behind it yet.</source>
        <translation>Sebagian dinyatakan berdasarkan data, tetapi belum ada kutipan, wawancara, atau pelanggan di baliknya.</translation>
    </message>
    <message>
        <source>People were asked, but nothing says yet which part rests on them. Give a section its label, or a quote its section.</source>
        <translation>Orang sudah ditanya, tetapi belum ada yang menyatakan bagian mana yang berdasarkan mereka. Beri label pada bagian, atau bagian pada kutipan.</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>what a section rests on</comment>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what a section rests on</comment>
        <translation>data</translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>what a section rests on</comment>
        <translation>pendapat</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <comment>what a section rests on</comment>
        <translation>hipotesis</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) are more than anybody keeps apart. Five to eight are enough: which two would you treat the same?</source>
        <translation>
            <numerusform>%n persona lebih banyak daripada yang bisa dibedakan orang. Lima sampai delapan sudah cukup: dua mana yang akan Anda perlakukan sama?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaCompare</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a person stands between two ends, from 1 (the first) to 5 (the second)</extracomment>
        <translation>%1 dari %2</translation>
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
        <translation>Gambar Anda sendiri (%1)</translation>
    </message>
    <message>
        <source>%1, colour %2</source>
        <comment>portrait drawn by the program</comment>
        <translation>%1, warna %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Potret</translation>
    </message>
    <message>
        <source>Role in the purchase</source>
        <translation>Peran dalam pembelian</translation>
    </message>
    <message>
        <source>Awareness of us</source>
        <translation>Pengenalan terhadap kita</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>score, most, in words</comment>
        <translation>%1 dari %2: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two ends of a scale</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What “%1” rests on</source>
        <translation>Dasar “%1”</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Further interviews</source>
        <translation>Wawancara lain</translation>
    </message>
    <message>
        <source>Further customers</source>
        <translation>Pelanggan lain</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaParts</name>
    <message>
        <source>Not said yet</source>
        <comment>role in the purchase</comment>
        <translation>Belum disebutkan</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Pendukung internal</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Pemegang anggaran</translation>
    </message>
    <message>
        <source>Technical buyer</source>
        <translation>Penilai teknis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Pemberi pengaruh</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Penjaga akses</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Penghambat</translation>
    </message>
    <message>
        <source>What is this person when you sell to them?</source>
        <translation>Apa peran orang ini saat Anda menjual kepada mereka?</translation>
    </message>
    <message>
        <source>Wants it, and argues for it inside.</source>
        <translation>Menginginkannya, dan memperjuangkannya di dalam perusahaan.</translation>
    </message>
    <message>
        <source>Has the money and signs.</source>
        <translation>Punya uangnya dan menandatangani.</translation>
    </message>
    <message>
        <source>Checks whether it fits, and can say no.</source>
        <translation>Memeriksa apakah cocok, dan bisa berkata tidak.</translation>
    </message>
    <message>
        <source>Works with it every day.</source>
        <translation>Bekerja dengannya setiap hari.</translation>
    </message>
    <message>
        <source>Is asked, and listened to.</source>
        <translation>Ditanya, dan didengarkan.</translation>
    </message>
    <message>
        <source>Decides who gets to talk to whom.</source>
        <translation>Menentukan siapa boleh berbicara dengan siapa.</translation>
    </message>
    <message>
        <source>Would rather keep what there is.</source>
        <translation>Lebih suka mempertahankan yang sudah ada.</translation>
    </message>
    <message>
        <source>Never heard of us</source>
        <translation>Belum pernah mendengar tentang kita</translation>
    </message>
    <message>
        <source>Has heard the name</source>
        <translation>Pernah mendengar nama kita</translation>
    </message>
    <message>
        <source>Knows what we do</source>
        <translation>Tahu apa yang kita kerjakan</translation>
    </message>
    <message>
        <source>Has looked at us closely</source>
        <translation>Sudah melihat kita dari dekat</translation>
    </message>
    <message>
        <source>Has tried or used us</source>
        <translation>Sudah mencoba atau memakai kita</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Merekomendasikan kita</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <comment>awareness of us</comment>
        <translation>Belum disebutkan</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inisial</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Sosok</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Gambar %1</translation>
    </message>
    <message>
        <source>Drawn sign of %1</source>
        <translation>Tanda bergambar %1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaStore</name>
    <message>
        <source>The persona has no name. Give it one, then save it again.</source>
        <translation>Persona ini belum bernama. Beri nama, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The ideal customer profile of this persona does not exist any more. Create the persona inside another one.</source>
        <translation>Profil pelanggan ideal dari persona ini sudah tidak ada. Buat personanya di profil lain.</translation>
    </message>
    <message>
        <source>This persona does not exist any more.</source>
        <translation>Persona ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Removed the persona %1</source>
        <translation>Persona %1 dihapus</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a persona</comment>
        <translation>%1 (salinan)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a persona, number</comment>
        <translation>%1 (salinan %2)</translation>
    </message>
    <message>
        <source>Put the personas in another order</source>
        <translation>Urutan persona diubah</translation>
    </message>
    <message>
        <source>Copied the persona %1 to %2</source>
        <translation>Persona %1 disalin ke %2</translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation>Versi %1 dari %2 dipulihkan</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaTransfer</name>
    <message>
        <source>Took over the persona %1 from %2</source>
        <translation>Persona %1 diambil dari %2</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PictureStore</name>
    <message>
        <source>A picture is kept only when it is small. Choose it from its file again.</source>
        <translation>Gambar hanya disimpan jika kecil. Pilih lagi dari filenya.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::ReviewDate</name>
    <message>
        <source>No review planned</source>
        <translation>Belum ada tinjauan terjadwal</translation>
    </message>
    <message>
        <source>Just begun: every three weeks</source>
        <translation>Baru dimulai: setiap tiga minggu</translation>
    </message>
    <message>
        <source>Growing: every quarter</source>
        <translation>Berkembang: setiap kuartal</translation>
    </message>
    <message>
        <source>Settled: once a year</source>
        <translation>Mantap: setahun sekali</translation>
    </message>
    <message>
        <source>On a day we choose</source>
        <translation>Pada tanggal pilihan kita</translation>
    </message>
    <message>
        <source>No day is set for looking at this definition again.</source>
        <translation>Belum ada tanggal untuk meninjau lagi definisi ini.</translation>
    </message>
    <message>
        <source>The review is due today.</source>
        <translation>Tinjauan jatuh tempo hari ini.</translation>
    </message>
    <message>
        <source>The review is due since %1.</source>
        <translation>Tinjauan sudah jatuh tempo sejak %1.</translation>
    </message>
    <message>
        <source>The next review is on %1.</source>
        <translation>Tinjauan berikutnya pada %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Verdict</name>
    <message>
        <source>Working definition</source>
        <translation>Definisi kerja</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>the working definition</source>
        <translation>definisi kerja</translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>inside a sentence</comment>
        <translation>versi %1</translation>
    </message>
    <message>
        <source>Without customers only the words can be compared.</source>
        <translation>Tanpa pelanggan, hanya kata-katanya yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>Who your best customers are is not known, so nothing tells which of the two is better.</source>
        <translation>Pelanggan terbaik Anda belum diketahui, jadi tidak ada yang menunjukkan mana yang lebih baik dari keduanya.</translation>
    </message>
    <message>
        <source>The data cannot tell which is better: both are right about the same customers.</source>
        <translation>Data tidak bisa menentukan mana yang lebih baik: keduanya benar tentang pelanggan yang sama.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) cannot show which is better: %1 are judged right only by %2, %3 only by %4 (p = %5).</source>
        <translation>
            <numerusform>%n pelanggan tidak bisa menunjukkan mana yang lebih baik: %1 dinilai benar hanya oleh %2, %3 hanya oleh %4 (p = %5).</numerusform>
        </translation>
    </message>
    <message>
        <source>Your best customers are found better by %1: %2 customers are judged right only by it, %3 only by %4 (p = %5).</source>
        <translation>Pelanggan terbaik Anda lebih baik ditemukan oleh %1: %2 pelanggan dinilai benar hanya olehnya, %3 hanya oleh %4 (p = %5).</translation>
    </message>
    <message>
        <source>These are the customers that a definition was written with. That favours the newer one: compare again on customers who came later.</source>
        <translation>Ini adalah pelanggan yang dipakai untuk menulis salah satu definisi. Itu menguntungkan yang lebih baru: bandingkan lagi pada pelanggan yang datang kemudian.</translation>
    </message>
    <message>
        <source>The definitions may have been written with these very customers. That favours the newer one: compare again on customers who came later.</source>
        <translation>Definisinya mungkin ditulis dengan pelanggan yang sama ini. Itu menguntungkan yang lebih baru: bandingkan lagi pada pelanggan yang datang kemudian.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Version</name>
    <message>
        <source>Nothing has changed since version %1 of %2, so there is nothing new to save.</source>
        <translation>Tidak ada yang berubah sejak versi %1 dari %2, jadi tidak ada hal baru untuk disimpan.</translation>
    </message>
    <message>
        <source>Saved version %1 of %2</source>
        <translation>Versi %1 dari %2 disimpan</translation>
    </message>
    <message>
        <source>No version has been saved yet. Save the working definition as a version first.</source>
        <translation>Belum ada versi yang disimpan. Simpan dulu definisi kerja sebagai versi.</translation>
    </message>
    <message>
        <source>There is no version %1. There are: %2.</source>
        <translation>Tidak ada versi %1. Yang ada: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Actor</name>
    <message>
        <source>someone</source>
        <translation>seseorang</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Backup</name>
    <message>
        <source>%1 (format %2)</source>
        <comment>file name of a backup</comment>
        <translation>%1 (format %2)</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Changeset</name>
    <message>
        <source>The history of %1 does not fit its contents any more, so this action can neither be taken back nor repeated. Nothing was changed. Check the project.</source>
        <translation>Riwayat %1 sudah tidak sesuai dengan isinya, jadi tindakan ini tidak bisa diurungkan atau diulangi. Tidak ada yang diubah. Periksa proyeknya.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Check</name>
    <message numerus="yes">
        <source>The structure of the file is damaged in %n places.</source>
        <translation>
            <numerusform>Struktur file rusak di %n tempat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that people entered, or the description of a data set, was changed by a disk fault or by another program.</source>
        <translation>Sesuatu yang dimasukkan orang, atau keterangan sebuah set data, diubah oleh gangguan disk atau program lain.</translation>
    </message>
    <message>
        <source>The record of action %1, “%2”, is damaged: it cannot be undone.</source>
        <translation>Catatan tindakan %1, “%2”, rusak: tidak bisa diurungkan.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is not what was saved.</source>
        <translation>Versi %1 dari “%2” bukan seperti yang disimpan.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” does not follow from a version before it.</source>
        <translation>Versi %1 dari “%2” tidak bersambung dari versi sebelumnya.</translation>
    </message>
    <message>
        <source>The table “%1” belongs to no data set.</source>
        <translation>Tabel “%1” bukan milik set data mana pun.</translation>
    </message>
    <message>
        <source>The rows of the data set “%1” cannot be read.</source>
        <translation>Baris set data “%1” tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The rows of the data set “%1” are not those that were imported.</source>
        <translation>Baris set data “%1” bukan baris yang diimpor.</translation>
    </message>
    <message>
        <source>The data set “%1” does not have the number of rows it should have.</source>
        <translation>Jumlah baris set data “%1” tidak seperti seharusnya.</translation>
    </message>
    <message>
        <source>The data set number %1 is listed, but it is not there.</source>
        <translation>Set data nomor %1 tercantum, tetapi tidak ada.</translation>
    </message>
    <message>
        <source>The version %1 is listed, but it is not there.</source>
        <translation>Versi %1 tercantum, tetapi tidak ada.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::CommonPoint</name>
    <message>
        <source>Entry %1 in the history of %2 is damaged, so it cannot be told what was changed. Nothing was changed. Check that file.</source>
        <translation>Entri %1 di riwayat %2 rusak, jadi tidak bisa diketahui apa yang diubah. Tidak ada yang diubah. Periksa file itu.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Connection</name>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Driver Qt untuk SQLite tidak ada. Pasang paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>There is no such entry in the project.</source>
        <translation>Tidak ada entri seperti itu dalam proyek.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Creation</name>
    <message>
        <source>There is already a file %1 in %2. Choose another name, or open it.</source>
        <translation>Sudah ada file %1 di %2. Pilih nama lain, atau buka file itu.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Tidak ada folder %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Documents</name>
    <message>
        <source>The history of %1 does not fit its contents, so it cannot be told what was changed since a copy was made. Nothing was changed. Check the project.</source>
        <translation>Riwayat %1 tidak cocok dengan isinya, jadi tidak bisa diketahui apa yang diubah sejak salinan dibuat. Tidak ada yang diubah. Periksa proyeknya.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::FileHeader</name>
    <message>
        <source>%1 is not a Lodestar project. To use it as a customer list, import it into a project.</source>
        <translation>%1 bukan proyek Lodestar. Untuk memakainya sebagai daftar pelanggan, impor ke sebuah proyek.</translation>
    </message>
    <message>
        <source>%1 begins like a Lodestar project, but its beginning is damaged.</source>
        <translation>%1 diawali seperti proyek Lodestar, tetapi bagian awalnya rusak.</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of Lodestar: it needs a version that reads project format %2, this one reads up to format %3. The file was not touched. Update Lodestar to open it.</source>
        <translation>%1 dibuat dengan versi Lodestar yang lebih baru: diperlukan versi yang membaca format proyek %2, versi ini membaca sampai format %3. File tidak disentuh. Perbarui Lodestar untuk membukanya.</translation>
    </message>
    <message>
        <source>There is no file %1 in %2.</source>
        <translation>Tidak ada file %1 di %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you are allowed to read it.</source>
        <translation>%1 tidak bisa dibaca. Pastikan Anda boleh membacanya.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Handout</name>
    <message>
        <source>Choose at least one question to hand out.</source>
        <translation>Pilih sedikitnya satu pertanyaan untuk dibagikan.</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose another name for the hand-out.</source>
        <translation>%1 adalah proyek ini sendiri. Pilih nama lain untuk file yang dibagikan.</translation>
    </message>
    <message>
        <source>%1 – questions for %2</source>
        <extracomment>Name of the project that a team is given to fill in: %1 is the project, %2 the team</extracomment>
        <translation>%1 – pertanyaan untuk %2</translation>
    </message>
</context>
<context>
    <name>lodestar::project::History</name>
    <message>
        <source>The record of “%1” in %2 is damaged, so this action can neither be taken back nor repeated. Nothing was changed. Check the project.</source>
        <translation>Catatan “%1” di %2 rusak, jadi tindakan ini tidak bisa diurungkan atau diulangi. Tidak ada yang diubah. Periksa proyeknya.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Lock</name>
    <message>
        <source>someone</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>%1 is already open in this program.</source>
        <translation>%1 sudah terbuka di program ini.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program: by %2 on this computer, since %3. Close it there, or open it here for reading only.</source>
        <translation>%1 terbuka di jendela atau program lain: oleh %2 di komputer ini, sejak %3. Tutup di sana, atau buka di sini untuk dibaca saja.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere: by %2 on the computer %3, since %4. Wait until it is closed there, or open it here for reading only. If that computer has crashed, delete the file %5.</source>
        <translation>%1 terbuka di tempat lain: oleh %2 di komputer %3, sejak %4. Tunggu sampai ditutup di sana, atau buka di sini untuk dibaca saja. Jika komputer itu mogok, hapus file %5.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so %2 can only be opened for reading. Save a copy in another folder to work on it.</source>
        <translation>Folder %1 tidak bisa ditulisi, jadi %2 hanya bisa dibuka untuk dibaca. Simpan salinan di folder lain untuk mengerjakannya.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Merge</name>
    <message>
        <source>Brought in what was handed out to %1</source>
        <translation>Yang dibagikan kepada %1 sudah dimasukkan</translation>
    </message>
    <message>
        <source>Brought in the answers of %1</source>
        <translation>Jawaban %1 sudah dimasukkan</translation>
    </message>
    <message>
        <source>Merged the copy %1</source>
        <translation>Salinan %1 digabung</translation>
    </message>
    <message>
        <source>The project has changed since the copy was looked at. Nothing was merged. Look at the copy again.</source>
        <translation>Proyek berubah sejak salinan diperiksa. Tidak ada yang digabung. Periksa lagi salinannya.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergePlan</name>
    <message>
        <source>%1 is another project, not a copy of %2, so there is nothing to merge. Choose a file that was saved as a copy of this project, or handed out from it.</source>
        <translation>%1 adalah proyek lain, bukan salinan %2, jadi tidak ada yang bisa digabung. Pilih file yang disimpan sebagai salinan proyek ini, atau yang dibagikan darinya.</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose a copy of it.</source>
        <translation>%1 adalah proyek ini sendiri. Pilih salinannya.</translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <translation>Membaca salinan</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Membandingkan</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeResolve</name>
    <message>
        <source>%1: %2 was removed on one side while the other went on with it; it is kept.</source>
        <comment>%1 is what it is: Participant; %2 says which</comment>
        <translation>%1: %2 dihapus di satu pihak sementara pihak lain melanjutkannya; jadi tetap disimpan.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeRules</name>
    <message>
        <source>Setting</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Set data</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Criterion of best</source>
        <translation>Kriteria pelanggan terbaik</translation>
    </message>
    <message>
        <source>Pinned customer</source>
        <translation>Pelanggan yang disematkan</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hipotesis</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>Profil pelanggan ideal</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Nominasi</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Dugaan</translation>
    </message>
    <message>
        <source>Round of silent writing</source>
        <translation>Putaran menulis hening</translation>
    </message>
    <message>
        <source>Group of cards</source>
        <translation>Kelompok kartu</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Pemungutan suara</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Gap between belief and data</source>
        <translation>Selisih keyakinan dan data</translation>
    </message>
    <message>
        <source>Block of the agenda</source>
        <translation>Blok agenda</translation>
    </message>
    <message>
        <source>Person asked</source>
        <translation>Orang yang ditanya</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Pesaing</translation>
    </message>
    <message>
        <source>Rule of maturity</source>
        <translation>Aturan kematangan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Why the confidence is low</source>
        <translation>Mengapa keyakinannya rendah</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Pendapat berbeda</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Yang diyakini</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Buruk</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narasi</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>Yang tertulis di dalamnya</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Disembunyikan</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>Terbaik mulai</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Baik mulai</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nama proyek</translation>
    </message>
    <message>
        <source>Who counts as best</source>
        <translation>Siapa yang dihitung terbaik</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>How lifetime value is computed</source>
        <translation>Cara nilai seumur hidup dihitung</translation>
    </message>
    <message>
        <source>How numbers are cut into bands</source>
        <translation>Cara angka dibagi menjadi rentang</translation>
    </message>
    <message>
        <source>Which data set is in use</source>
        <translation>Set data mana yang dipakai</translation>
    </message>
    <message>
        <source>Exception to a profile</source>
        <translation>Pengecualian dari profil</translation>
    </message>
    <message>
        <source>Criterion answered by hand</source>
        <translation>Kriteria yang dijawab secara manual</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>The problem we solve</source>
        <translation>Masalah yang kita selesaikan</translation>
    </message>
    <message>
        <source>Our expertise</source>
        <translation>Keahlian kita</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Pesaing</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>Model operasi</translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation>Contoh pelanggan</translation>
    </message>
    <message>
        <source>What we promise them</source>
        <translation>Yang kita janjikan kepada mereka</translation>
    </message>
    <message>
        <source>Messages that land</source>
        <translation>Pesan yang mengena</translation>
    </message>
    <message>
        <source>What keeps them from buying</source>
        <translation>Yang menahan mereka untuk membeli</translation>
    </message>
    <message>
        <source>What makes them look for us</source>
        <translation>Yang membuat mereka mencari kita</translation>
    </message>
    <message>
        <source>Where they spend their time</source>
        <translation>Tempat mereka menghabiskan waktu</translation>
    </message>
    <message>
        <source>Regions we cannot serve</source>
        <translation>Wilayah yang tidak bisa kita layani</translation>
    </message>
    <message>
        <source>People in the decision</source>
        <translation>Orang-orang dalam pengambilan keputusan</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>How often it is reviewed</source>
        <translation>Seberapa sering ditinjau</translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation>Tanggal tinjauan</translation>
    </message>
    <message>
        <source>How many accounts the team can work</source>
        <translation>Berapa akun yang bisa ditangani tim</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
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
        <translation>Sudah ada profil lain bernama %1 di sini; yang dari salinan menjadi %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeVersions</name>
    <message>
        <source>Version %1 of “%2” in %3 is not what was saved. Nothing was changed. Check that file.</source>
        <translation>Versi %1 dari “%2” di %3 bukan seperti yang disimpan. Tidak ada yang diubah. Periksa file itu.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Opening</name>
    <message>
        <source>%1 can only be read. Open it for reading, or save a copy elsewhere to work on it.</source>
        <translation>%1 hanya bisa dibaca. Buka untuk dibaca, atau simpan salinan di tempat lain untuk mengerjakannya.</translation>
    </message>
    <message>
        <source>It does not say which project it is.</source>
        <translation>File ini tidak menyatakan proyek mana isinya.</translation>
    </message>
    <message>
        <source>Something in it was changed by a disk fault or by another program. You can still open it for reading.</source>
        <translation>Sesuatu di dalamnya diubah oleh gangguan disk atau program lain. Anda masih bisa membukanya untuk dibaca.</translation>
    </message>
    <message>
        <source>The newest backup is %1.</source>
        <translation>Cadangan terbaru adalah %1.</translation>
    </message>
    <message>
        <source>Its format number is wrong.</source>
        <translation>Nomor formatnya salah.</translation>
    </message>
    <message>
        <source>%1 has to be copied to be read, but there is no folder for temporary files.</source>
        <translation>%1 harus disalin untuk dibaca, tetapi tidak ada folder untuk file sementara.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 rusak.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Project</name>
    <message>
        <source>%1 is open for reading only. Nothing was changed. Save a copy to work on it.</source>
        <translation>%1 terbuka hanya untuk dibaca. Tidak ada yang diubah. Simpan salinan untuk mengerjakannya.</translation>
    </message>
    <message>
        <source>Another change is still going on. Nothing was changed.</source>
        <translation>Perubahan lain masih berlangsung. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>It does not say which project it is.</source>
        <translation>File ini tidak menyatakan proyek mana isinya.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang bisa diurungkan.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang bisa diulangi.</translation>
    </message>
    <message>
        <source>A change is still going on. Save the copy when it is finished.</source>
        <translation>Perubahan masih berlangsung. Simpan salinannya setelah selesai.</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose another name for the copy.</source>
        <translation>%1 adalah proyek ini sendiri. Pilih nama lain untuk salinannya.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Tidak ada folder %1.</translation>
    </message>
    <message>
        <source>Nothing can be written outside a change.</source>
        <translation>Tidak ada yang bisa ditulis di luar sebuah perubahan.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::RandomSeed</name>
    <message>
        <source>Chose another seed for what is drawn at random</source>
        <translation>Benih lain dipilih untuk pengambilan acak</translation>
    </message>
</context>
<context>
    <name>lodestar::project::SchemaCheck</name>
    <message>
        <source>The view “%1” does not belong into a project.</source>
        <translation>View “%1” tidak termasuk isi proyek.</translation>
    </message>
    <message>
        <source>The trigger “%1” does not belong into a project.</source>
        <translation>Trigger “%1” tidak termasuk isi proyek.</translation>
    </message>
    <message>
        <source>The index “%1” does not belong into a project.</source>
        <translation>Indeks “%1” tidak termasuk isi proyek.</translation>
    </message>
    <message>
        <source>The table “%1” does not belong into a project.</source>
        <translation>Tabel “%1” tidak termasuk isi proyek.</translation>
    </message>
    <message>
        <source>The table “%1” is not built as it should be.</source>
        <translation>Susunan tabel “%1” tidak seperti seharusnya.</translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation>Tabel “%1” hilang.</translation>
    </message>
    <message>
        <source>The table “%1” is damaged.</source>
        <translation>Tabel “%1” rusak.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::SqlError</name>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Free some space in %2 and try again.</source>
        <translation>Disk tempat %1 penuh. Tidak ada yang diubah. Kosongkan ruang di %2 dan coba lagi.</translation>
    </message>
    <message>
        <source>%1 is being written by another program at this moment. Nothing was changed. Try again in a moment.</source>
        <translation>%1 sedang ditulis oleh program lain. Tidak ada yang diubah. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file, its folder %2 or the disk is read-only. Nothing was changed. Save a copy somewhere else to go on working.</source>
        <translation>%1 tidak bisa ditulisi: file itu, foldernya %2, atau disknya hanya bisa dibaca. Tidak ada yang diubah. Simpan salinan di tempat lain untuk terus bekerja.</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of the file cannot be read. Check it, and go back to a backup if it is not whole.</source>
        <translation>%1 rusak: sebagian file tidak bisa dibaca. Periksa, dan kembali ke cadangan jika tidak utuh.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. If it is on a removable or network drive, check that the drive is still there.</source>
        <translation>%1 tidak bisa dibaca atau ditulisi. Jika berada di drive lepas atau jaringan, pastikan drive itu masih ada.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed. Close other programs and try again.</source>
        <translation>Memori tidak cukup untuk ini. Tidak ada yang diubah. Tutup program lain dan coba lagi.</translation>
    </message>
    <message>
        <source>This is too large for %1. Nothing was changed.</source>
        <translation>Ini terlalu besar untuk %1. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This could not be stored in %1. Nothing was changed. Please report it: it is a fault of Lodestar.</source>
        <translation>Ini tidak bisa disimpan di %1. Tidak ada yang diubah. Mohon laporkan: ini kesalahan Lodestar.</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::FitAnswerStore</name>
    <message>
        <source>%1 is no criterion of a working definition any more: it cannot be answered.</source>
        <translation>%1 bukan lagi kriteria definisi kerja: tidak bisa dijawab.</translation>
    </message>
    <message>
        <source>Took the answer to %1 of %2 back</source>
        <comment>criterion, customer</comment>
        <translation>Jawaban atas %1 untuk %2 ditarik kembali</translation>
    </message>
    <message>
        <source>Answered %1 with yes for %2</source>
        <comment>criterion, customer</comment>
        <translation>%1 dijawab ya untuk %2</translation>
    </message>
    <message>
        <source>Answered %1 with no for %2</source>
        <comment>criterion, customer</comment>
        <translation>%1 dijawab tidak untuk %2</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::KnownCustomers</name>
    <message>
        <source>Already a customer: the same id as %1.</source>
        <translation>Sudah menjadi pelanggan: ID sama dengan %1.</translation>
    </message>
    <message>
        <source>Already a customer: the same address on the web as %1.</source>
        <translation>Sudah menjadi pelanggan: alamat web sama dengan %1.</translation>
    </message>
    <message>
        <source>Already a customer: the same name as %1.</source>
        <translation>Sudah menjadi pelanggan: nama sama dengan %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::ProspectList</name>
    <message>
        <source>Data set %1 holds neither prospects nor customers but %2: it cannot be scored.</source>
        <translation>Set data %1 tidak berisi prospek ataupun pelanggan, tetapi %2: tidak bisa diberi skor.</translation>
    </message>
    <message>
        <source>The project has neither prospects nor customers yet. Import a table of prospects first.</source>
        <translation>Proyek ini belum berisi prospek ataupun pelanggan. Impor tabel prospek dulu.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Memberi skor</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::Ranking</name>
    <message>
        <source>Best, certain</source>
        <translation>Terbaik, pasti</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Terbaik sejauh ini</translation>
    </message>
    <message>
        <source>One fact from Best</source>
        <translation>Kurang satu fakta untuk Terbaik</translation>
    </message>
    <message>
        <source>Could become Best</source>
        <translation>Bisa menjadi Terbaik</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation>Informasi tidak cukup</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Buruk</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Gugur</translation>
    </message>
    <message>
        <source>Best for certain first; then Best so far; then those that one fact more would make Best, and those that several would; then Good, and the rest. Among equals, who has earned most for certain comes first.</source>
        <translation>Yang pasti Terbaik lebih dulu; lalu yang Terbaik sejauh ini; lalu yang akan Terbaik dengan satu fakta lagi, dan yang memerlukan beberapa fakta; lalu Baik, dan sisanya. Di antara yang setara, yang sudah pasti meraih poin terbanyak lebih dulu.</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::Reasons</name>
    <message>
        <source>%1: it is not so, and so does not rule it out.</source>
        <translation>%1: tidak demikian, jadi tidak menggugurkannya.</translation>
    </message>
    <message>
        <source>%1 is %2, which does not rule it out.</source>
        <translation>%1: %2, yang tidak menggugurkannya.</translation>
    </message>
    <message>
        <source>%1: it is so, and rules it out.</source>
        <translation>%1: memang demikian, dan itu menggugurkannya.</translation>
    </message>
    <message>
        <source>%1 is %2, which rules it out.</source>
        <translation>%1: %2, yang menggugurkannya.</translation>
    </message>
    <message>
        <source>%1: nobody has said whether it is so; it would rule it out.</source>
        <translation>%1: belum ada yang menyatakan apakah demikian; jika ya, itu menggugurkannya.</translation>
    </message>
    <message>
        <source>%1 is not known; %2 would rule it out.</source>
        <translation>%1 tidak diketahui; %2 akan menggugurkannya.</translation>
    </message>
    <message>
        <source>%1 is %2, as wanted.</source>
        <translation>%1: %2, sesuai yang diinginkan.</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation>%1: ya.</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 is wanted.</source>
        <translation>%1: %2, padahal yang diinginkan %3.</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation>%1: tidak.</translation>
    </message>
    <message>
        <source>%1 is %2, which does not tell; %3 is wanted.</source>
        <translation>%1: %2, yang belum cukup jelas; yang diinginkan %3.</translation>
    </message>
    <message>
        <source>%1: nobody has answered this yet.</source>
        <translation>%1: belum ada yang menjawab ini.</translation>
    </message>
    <message>
        <source>%1 is not known; %2 is wanted.</source>
        <translation>%1 tidak diketahui; yang diinginkan %2.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>terpenuhi</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>tidak terpenuhi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Nothing is known of it yet: it could have any number of points.</source>
        <translation>Belum ada yang diketahui tentangnya: poinnya bisa berapa pun.</translation>
    </message>
    <message>
        <source>%1 of 100 points; everything is known.</source>
        <translation>%1 dari 100 poin; semuanya diketahui.</translation>
    </message>
    <message>
        <source>%1 of 100 points by what is known (%2 of the weight); between %3 and %4 when the rest is known.</source>
        <translation>%1 dari 100 poin menurut yang diketahui (%2 dari bobot); antara %3 dan %4 bila sisanya diketahui.</translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 first, and %n more: if all turn out well, it is Best.</source>
        <translation>
            <numerusform>Cari tahu %1 dulu, lalu %n lagi: jika semuanya mendukung, ia Terbaik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 first, and %n more: if all turn out well, it is Best for certain.</source>
        <translation>
            <numerusform>Cari tahu %1 dulu, lalu %n lagi: jika semuanya mendukung, ia pasti Terbaik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out %1: if that turns out well, it is Best.</source>
        <translation>Cari tahu %1: jika itu mendukung, ia Terbaik.</translation>
    </message>
    <message>
        <source>Find out %1: if that turns out well, it is Best for certain.</source>
        <translation>Cari tahu %1: jika itu mendukung, ia pasti Terbaik.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Conflicts</name>
    <message numerus="yes">
        <source>%n customer(s) bought before they were founded</source>
        <translation>
            <numerusform>%n pelanggan membeli sebelum didirikan</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1 and %2.</source>
        <translation>Menurut %1 dan %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies after %2 for %n customer(s)</source>
        <comment>column, column</comment>
        <translation>
            <numerusform>%1 lebih akhir daripada %2 pada %n pelanggan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 contradict for %n customer(s)</source>
        <comment>column, column</comment>
        <translation>
            <numerusform>%1 dan %2 bertentangan pada %n pelanggan</numerusform>
        </translation>
    </message>
    <message>
        <source>At least nine of ten customers of the same region are in another country.</source>
        <translation>Setidaknya sembilan dari sepuluh pelanggan di wilayah yang sama berada di negara lain.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Duplicates</name>
    <message>
        <source>the same id</source>
        <translation>ID yang sama</translation>
    </message>
    <message>
        <source>the same web domain</source>
        <translation>domain web yang sama</translation>
    </message>
    <message>
        <source>the same name, but for capitals, signs or legal form</source>
        <translation>nama yang sama, kecuali huruf besar, tanda baca, atau bentuk badan hukum</translation>
    </message>
    <message>
        <source>names that differ by a letter or two</source>
        <translation>nama yang berbeda satu atau dua huruf</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Missing</name>
    <message numerus="yes">
        <source>It counts in who is best: %n of these customers cannot be rated.</source>
        <translation>
            <numerusform>Ini menentukan siapa yang terbaik: %n dari pelanggan ini tidak bisa dinilai.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts in who is best; these customers are rated by what else is known of them.</source>
        <translation>Ini menentukan siapa yang terbaik; pelanggan ini dinilai dari hal lain yang diketahui tentang mereka.</translation>
    </message>
    <message numerus="yes">
        <source>A trait of the best comes from it; it is not known for %n of the best customers.</source>
        <translation>
            <numerusform>Salah satu ciri yang terbaik berasal dari sini; ini tidak diketahui untuk %n pelanggan terbaik.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no values, so nothing can be found by it.</source>
        <translation>Ini tidak punya nilai, jadi tidak ada yang bisa ditemukan darinya.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is missing for %n customer(s) (%2)</source>
        <comment>column, share</comment>
        <translation>
            <numerusform>%1 kosong pada %n pelanggan (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the id of an earlier row (%1)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%n baris mengulang ID dari baris sebelumnya (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Each counts as a customer of its own. Merge them under “Duplicates”.</source>
        <translation>Masing-masing dihitung sebagai pelanggan tersendiri. Gabungkan di “Duplikat”.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the id of an earlier row but another name</source>
        <translation>
            <numerusform>%n baris punya ID dari baris sebelumnya tetapi namanya lain</numerusform>
        </translation>
    </message>
    <message>
        <source>Either the id is wrong or the customer was renamed.</source>
        <translation>ID-nya salah, atau pelanggannya berganti nama.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have nothing in related tables (%1)</source>
        <comment>share</comment>
        <translation>
            <numerusform>%n pelanggan tidak punya apa pun di tabel terkait (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value for them: %1. Nothing is wrong where they never bought.</source>
        <translation>Tanpa nilai untuk mereka: %1. Tidak ada yang salah jika mereka belum pernah membeli.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Outliers</name>
    <message numerus="yes">
        <source>%1 is impossible for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1 mustahil pada %n pelanggan</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1, values lie between %2 and %3.</source>
        <translation>Sebagai %1, nilainya antara %2 dan %3.</translation>
    </message>
    <message>
        <source>As %1, values cannot be negative.</source>
        <translation>Sebagai %1, nilainya tidak bisa negatif.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies in the future for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1 ada di masa depan pada %n pelanggan</numerusform>
        </translation>
    </message>
    <message>
        <source>After the day of the import, %1.</source>
        <translation>Setelah hari impor, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies too far back for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1 terlalu jauh di masa lalu pada %n pelanggan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is far from what is usual for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1 jauh dari yang lazim pada %n pelanggan</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual range is %1 to %2, with %3 in the middle (median ± 3.5 robust deviations of the logarithms).</source>
        <translation>Rentang yang lazim %1 sampai %2, dengan %3 di tengah (median ± 3,5 simpangan tahan pencilan dari logaritma).</translation>
    </message>
    <message>
        <source>The usual range is %1 to %2, with %3 in the middle (median ± 3.5 robust deviations).</source>
        <translation>Rentang yang lazim %1 sampai %2, dengan %3 di tengah (median ± 3,5 simpangan tahan pencilan).</translation>
    </message>
    <message>
        <source>Who is best goes by ranks, so a value that is much too large moves one customer, not all.</source>
        <translation>Yang terbaik ditentukan menurut peringkat, jadi nilai yang terlalu besar hanya menggeser satu pelanggan, bukan semuanya.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Quality</name>
    <message>
        <source>The project has no customers yet. Import a table of customers first.</source>
        <translation>Proyek ini belum berisi pelanggan. Impor tabel pelanggan dulu.</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Memeriksa data</translation>
    </message>
    <message>
        <source>Comparing spellings</source>
        <translation>Membandingkan ejaan</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Mencari duplikat</translation>
    </message>
    <message>
        <source>%1 customers, %2 columns; %3 of the cells are filled in.</source>
        <comment>counts, share</comment>
        <translation>%1 pelanggan, %2 kolom; %3 dari selnya terisi.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::WorkList</name>
    <message>
        <source>One of the best; no longer with a value among the weakest %1</source>
        <comment>share</comment>
        <translation>Termasuk yang terbaik; tidak lagi jika nilainya di antara %1 yang terlemah</translation>
    </message>
    <message>
        <source>Becomes one of the best with a value among the strongest %1</source>
        <comment>share</comment>
        <translation>Menjadi yang terbaik jika nilainya di antara %1 yang terkuat</translation>
    </message>
    <message>
        <source>Not rated yet; one of the best with a value among the strongest %1</source>
        <comment>share</comment>
        <translation>Belum dinilai; termasuk yang terbaik jika nilainya di antara %1 yang terkuat</translation>
    </message>
    <message>
        <source>One of the best; it is not known, and whether %1 tells them from the rest may hang on it</source>
        <comment>a trait: Industry: Logistics</comment>
        <translation>Termasuk yang terbaik; nilai ini belum diketahui, dan bisa menentukan apakah %1 membedakan mereka dari yang lain</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Deals</name>
    <message>
        <source>No column of %1 tells which deals were won, so no revenue was added up. Give the column with the stage or status the role “Outcome”.</source>
        <translation>Tidak ada kolom di %1 yang menyatakan kesepakatan mana yang menang, jadi pendapatan tidak dijumlahkan. Beri kolom tahap atau status peran “Hasil”.</translation>
    </message>
    <message>
        <source>%1: deals with %2 in “%3” count as won (%4), with %5 as lost (%6), all others as open (%7).</source>
        <comment>file, values, column, number, values, number, number</comment>
        <translation>%1: kesepakatan dengan %2 di “%3” dihitung menang (%4), dengan %5 dihitung kalah (%6), selebihnya masih terbuka (%7).</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>No column of %1 holds the amounts of the deals, so no revenue was added up. Give it the role “Amount”.</source>
        <translation>Tidak ada kolom di %1 yang berisi jumlah uang kesepakatan, jadi pendapatan tidak dijumlahkan. Beri kolomnya peran “Jumlah uang”.</translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) of %1 have no amount and add nothing to the revenue.</source>
        <translation>
            <numerusform>%n kesepakatan menang di %1 tidak punya jumlah uang dan tidak menambah pendapatan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) of %1 were closed before they began and are left out of the sales cycle.</source>
        <translation>
            <numerusform>%n kesepakatan menang di %1 ditutup sebelum dimulai dan tidak disertakan dalam siklus penjualan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::ImportTables</name>
    <message numerus="yes">
        <source>Imported %1 and %n more table(s)</source>
        <translation>
            <numerusform>%1 dan %n tabel lain diimpor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::JoinedTables</name>
    <message>
        <source>File name</source>
        <translation>Nama file</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have no lines in %2: they count as purchases all the same.</source>
        <translation>
            <numerusform>%n baris %1 tidak punya rincian di %2: tetap dihitung sebagai pembelian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::MadeCustomers</name>
    <message>
        <source>Customers in %1</source>
        <translation>Pelanggan di %1</translation>
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
        <translation>%1 dalam beberapa mata uang (%2), yang tidak bisa dibandingkan atau dijumlahkan begitu saja. Berikan kurs untuk semuanya kecuali satu.</translation>
    </message>
    <message>
        <source>%1 is in several currencies (%2), which cannot be compared or added up as they stand. Give a rate for %3.</source>
        <translation>%1 dalam beberapa mata uang (%2), yang tidak bisa dibandingkan atau dijumlahkan begitu saja. Berikan kurs untuk %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n amount(s) do not count, because no currency stands beside them.</source>
        <translation>
            <numerusform>%1: %n jumlah uang tidak dihitung, karena mata uangnya tidak tertulis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Purchases</name>
    <message>
        <source>No column of %1 holds the amounts, so no revenue was added up. Give it the role “Amount”.</source>
        <translation>Tidak ada kolom di %1 yang berisi jumlah uang, jadi pendapatan tidak dijumlahkan. Beri kolomnya peran “Jumlah uang”.</translation>
    </message>
    <message>
        <source>“%1” of %2 has %3 different values: too many to compare customers by, so they were not made tags.</source>
        <translation>“%1” di %2 punya %3 nilai berbeda: terlalu banyak untuk membandingkan pelanggan, jadi tidak dijadikan tag.</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Relate</name>
    <message>
        <source>Matching rows to customers</source>
        <translation>Mencocokkan baris dengan pelanggan</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” stand in several rows of %2: what was rolled up stands in the first of them.</source>
        <translation>
            <numerusform>%n nilai “%1” ada di beberapa baris %2: hasil rangkuman ada di baris pertamanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed from %1: %2.</source>
        <translation>Tidak diperlukan dari %1: %2.</translation>
    </message>
    <message>
        <source>“%1” of %2 is taken as their own annual revenue, because what they paid you is now added up in “%3”. Change the roles if that is wrong.</source>
        <translation>“%1” di %2 dianggap omzet tahunan mereka sendiri, karena yang mereka bayarkan kepada Anda kini dijumlahkan di “%3”. Ubah perannya jika itu salah.</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::RelateStore</name>
    <message numerus="yes">
        <source>Matched %n keys</source>
        <translation>
            <numerusform>%n kunci dicocokkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Left %1 without a match</source>
        <translation>%1 dibiarkan tanpa pasangan</translation>
    </message>
    <message>
        <source>Matched %1 to %2</source>
        <translation>%1 dicocokkan dengan %2</translation>
    </message>
    <message>
        <source>Took the match of %1 back</source>
        <translation>Pencocokan %1 ditarik kembali</translation>
    </message>
    <message>
        <source>Matched %1 by “%2”</source>
        <translation>%1 dicocokkan menurut “%2”</translation>
    </message>
    <message>
        <source>Rolled up for %1</source>
        <translation>Dirangkum untuk %1</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::RelatedSource</name>
    <message numerus="yes">
        <source>%1 has amounts in several currencies. The sums are in %2; %n row(s) in currencies without a rate, or in none that is named, were left out. With a rate for %3 they count too.</source>
        <translation>
            <numerusform>%1 berisi jumlah dalam beberapa mata uang. Penjumlahannya dalam %2; %n baris dalam mata uang tanpa kurs, atau tanpa mata uang yang disebut, tidak disertakan. Dengan kurs untuk %3, baris itu ikut dihitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has amounts in several currencies. They were added up in %2, at your rates: %3.</source>
        <translation>%1 berisi jumlah dalam beberapa mata uang. Semuanya dijumlahkan dalam %2, dengan kurs Anda: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has amounts in several currencies. They were added up in %2, at your rates: %3. %n row(s) that name no currency were left out.</source>
        <translation>
            <numerusform>%1 berisi jumlah dalam beberapa mata uang. Semuanya dijumlahkan dalam %2, dengan kurs Anda: %3. %n baris yang tidak menyebut mata uang tidak disertakan.</numerusform>
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
        <translation>hanya ejaannya berbeda</translation>
    </message>
    <message>
        <source>another legal form</source>
        <translation>bentuk badan hukum lain</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>satu atau dua huruf berbeda</translation>
    </message>
    <message>
        <source>%1 describes no column of the other tables, so it was not needed.</source>
        <translation>%1 tidak menjelaskan kolom mana pun di tabel lain, jadi tidak diperlukan.</translation>
    </message>
    <message>
        <source>%1 describes “%2” of %3 by its column “%4”.</source>
        <translation>%1 menjelaskan “%2” di %3 lewat kolomnya “%4”.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 found their customer (“%4” is “%5”).</source>
        <comment>number, number, file, columns</comment>
        <translation>%1 dari %2 baris di %3 menemukan pelanggannya (“%4” adalah “%5”).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have no customer in “%2”.</source>
        <translation>
            <numerusform>%n baris di %1 tidak punya pelanggan di “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of %1 were not found: %2.</source>
        <translation>
            <numerusform>%n kunci di %1 tidak ditemukan: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are only spelled otherwise and were taken as the same: %1.</source>
        <translation>
            <numerusform>%n kunci hanya berbeda ejaan dan dianggap sama: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) alike, but only you can say whether they are the same: %1.</source>
        <translation>
            <numerusform>%n lagi tampak mirip, tetapi hanya Anda yang tahu apakah itu sama: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of %1 names the customers, so nothing of it was rolled up. Give the column that does the role “%2”.</source>
        <translation>Tidak ada kolom di %1 yang menamai pelanggan, jadi tidak ada yang dirangkum dari sana. Beri kolom yang menamai pelanggan peran “%2”.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 found what they belong to in %4 (“%5” is “%6”).</source>
        <comment>number, number, file, file, columns</comment>
        <translation>%1 dari %2 baris di %3 menemukan pasangannya di %4 (“%5” adalah “%6”).</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::TableKinds</name>
    <message>
        <source>Its keys are the customers of another file, in “%1”.</source>
        <translation>Kuncinya adalah pelanggan di file lain, di “%1”.</translation>
    </message>
    <message>
        <source>Its keys are values of another file, in “%1”.</source>
        <translation>Kuncinya adalah nilai di file lain, di “%1”.</translation>
    </message>
    <message>
        <source>It names no customers, deals or orders.</source>
        <translation>Ini tidak menyebut pelanggan, kesepakatan, atau pesanan.</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Chart</name>
    <message>
        <source>Difference in percentage points, with 95 % intervals</source>
        <translation>Selisih dalam poin persentase, dengan selang 95 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts and verdict</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Belum ada yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>threshold of a histogram</comment>
        <translation>mulai %1</translation>
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
        <translation>Belum ada yang bisa dibagi.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Tidak ada data</translation>
    </message>
    <message>
        <source>No combination yet.</source>
        <translation>Belum ada kombinasi.</translation>
    </message>
    <message>
        <source>%1: %2 bring %3</source>
        <comment>who; their share of the customers; their share of the value</comment>
        <translation>%1: %2 mendatangkan %3</translation>
    </message>
    <message>
        <source>%1 bring %2</source>
        <comment>a share of the customers; their share of the value</comment>
        <translation>%1 mendatangkan %2</translation>
    </message>
    <message>
        <source>if all brought the same</source>
        <translation>jika semua mendatangkan sama banyak</translation>
    </message>
    <message>
        <source>Best (%1), upwards</source>
        <comment>how many</comment>
        <translation>Terbaik (%1), ke atas</translation>
    </message>
    <message>
        <source>Others (%1), downwards</source>
        <comment>how many</comment>
        <translation>Lainnya (%1), ke bawah</translation>
    </message>
    <message>
        <source>Not known, left out: %1 and %2</source>
        <comment>how many of the best, and of the others</comment>
        <translation>Tidak diketahui, tidak disertakan: %1 dan %2</translation>
    </message>
    <message>
        <source>Best: median %1</source>
        <translation>Terbaik: median %1</translation>
    </message>
    <message>
        <source>Others: median %1</source>
        <translation>Lainnya: median %1</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>Porsi tiap kelompok</translation>
    </message>
    <message>
        <source>%1, stronger where more lie together</source>
        <translation>%1, makin pekat jika makin banyak yang berkumpul</translation>
    </message>
    <message>
        <source>Best (%1)</source>
        <comment>how many</comment>
        <translation>Terbaik (%1)</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <comment>how many</comment>
        <translation>Lainnya (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a count and its share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of customers and how many they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 known)</source>
        <comment>a group of customers, of how many a value is known, how many they are</comment>
        <translation>%1 (%2 dari %3 diketahui)</translation>
    </message>
    <message>
        <source>Share of the customers with a known value, with 95 % intervals. A customer may have several values.</source>
        <translation>Porsi dari pelanggan yang nilainya diketahui, dengan selang 95 %. Seorang pelanggan bisa punya beberapa nilai.</translation>
    </message>
    <message>
        <source>Share of the customers with a known value, with 95 % intervals</source>
        <translation>Porsi dari pelanggan yang nilainya diketahui, dengan selang 95 %</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
</context>
<context>
    <name>lodestar::render::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Salin data</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Simpan sebagai SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Simpan sebagai PNG…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Simpan data sebagai CSV…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Tampilkan sebagai tabel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Bagan sebagai tabel</translation>
    </message>
</context>
<context>
    <name>lodestar::render::PaperForm</name>
    <message>
        <source>Answer what you know, in your own words: one thought to a line. What you do not know stays empty.</source>
        <translation>Jawablah yang Anda ketahui, dengan kata-kata Anda sendiri: satu pikiran per baris. Yang tidak Anda ketahui dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Please bring this back before the workshop. Each line becomes a card there.</source>
        <translation>Mohon kembalikan sebelum lokakarya. Di sana setiap baris menjadi satu kartu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Pdf</name>
    <message>
        <source>The PDF cannot be saved: the folder “%1” does not exist. Choose another folder.</source>
        <translation>PDF tidak bisa disimpan: folder “%1” tidak ada. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved as “%1”: this is a folder. Choose another name.</source>
        <translation>PDF tidak bisa disimpan sebagai “%1”: ini folder. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved in “%1”: the disk is full; %2 are needed. Free some space or choose another folder.</source>
        <translation>PDF tidak bisa disimpan di “%1”: disknya penuh; diperlukan %2. Kosongkan ruang atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved in “%1”: this place is read-only. Choose another folder.</source>
        <translation>PDF tidak bisa disimpan di “%1”: tempat ini hanya bisa dibaca. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The PDF “%1” could not be written. Check that the place is still connected and has room, or choose another folder.</source>
        <translation>PDF “%1” tidak bisa ditulis. Pastikan tempat itu masih terhubung dan ada ruang, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF tidak bisa dibuat.</translation>
    </message>
</context>
<context>
    <name>lodestar::render::PortraitIntake</name>
    <message>
        <source>%1 is damaged or no picture: its size cannot be read. Choose another file.</source>
        <translation>%1 rusak atau bukan gambar: ukurannya tidak bisa dibaca. Pilih file lain.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, which is more than a portrait needs (at most %4 million). Scale it down, then choose it again.</source>
        <translation>%1 berukuran %2 × %3 piksel, lebih dari yang diperlukan sebuah potret (paling banyak %4 juta). Perkecil dulu, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>The picture could not be made smaller. Choose another file.</source>
        <translation>Gambar tidak bisa diperkecil. Pilih file lain.</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or BMP picture. Save it as one of these, then choose it again.</source>
        <translation>%1 bukan gambar PNG, JPEG, WebP, atau BMP. Simpan dalam salah satu format ini, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>%1 is a WebP picture, which cannot be read on this computer. Save it as PNG or JPEG, then choose it again.</source>
        <translation>%1 adalah gambar WebP, yang tidak bisa dibaca di komputer ini. Simpan sebagai PNG atau JPEG, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>%1 is built in a way that would take very long to read. Save it anew, then choose it again.</source>
        <translation>%1 dibuat dengan cara yang akan sangat lama dibaca. Simpan ulang, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read as a picture. Choose another file.</source>
        <translation>%1 rusak: tidak bisa dibaca sebagai gambar. Pilih file lain.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation>%1 tidak bisa dibuka. Apakah filenya masih ada, dan bolehkah Anda membacanya?</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Scale it down, then choose it again.</source>
        <translation>%1 lebih besar dari %2 MB. Perkecil dulu, lalu pilih lagi.</translation>
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
        <translation>pengenalan terhadap kita %1 dari %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role in the purchase, awareness</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has written this yet.</source>
        <translation>Belum ada yang menulis ini.</translation>
    </message>
    <message>
        <source>%1 – %2: %3 of %4</source>
        <extracomment>Where a person stands between two ends, from 1 (the first) to 5 (the second)</extracomment>
        <translation>%1 – %2: %3 dari %4</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Summary</name>
    <message>
        <source>Who is for us, and who is not</source>
        <translation>Siapa yang cocok untuk kita, dan siapa yang tidak</translation>
    </message>
    <message>
        <source>No criteria have been written yet.</source>
        <translation>Belum ada kriteria yang ditulis.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Good, if…</source>
        <translation>Baik, jika…</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Bukan untuk kita</translation>
    </message>
    <message>
        <source>Why we believe it</source>
        <translation>Mengapa kita meyakininya</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of difference, best against the rest, with 95 % intervals.</source>
        <translation>Selisih poin, terbaik dibanding lainnya, dengan selang 95 %.</translation>
    </message>
    <message>
        <source>Whom we talk to</source>
        <translation>Dengan siapa kita berbicara</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 dari %2</translation>
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
        <translation>tidak diketahui siapa yang mengatakannya</translation>
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
        <translation>Profil pelanggan ideal (ICP)</translation>
    </message>
    <message>
        <source>Ideal decision-maker</source>
        <translation>Pengambil keputusan ideal</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versi %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>%1 of %2 best customers, but %3 of %4 others, have %5</source>
        <translation>%1 dari %2 pelanggan terbaik, tetapi %3 dari %4 lainnya, punya %5</translation>
    </message>
    <message>
        <source>Points of difference, best against the rest, with 95 % intervals.</source>
        <translation>Selisih poin, terbaik dibanding lainnya, dengan selang 95 %.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and title of a person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>belum dijelaskan</translation>
    </message>
    <message>
        <source>The profile has no criteria yet: it does not tell good prospects from others.</source>
        <translation>Profil ini belum punya kriteria: prospek yang baik belum bisa dibedakan dari yang lain.</translation>
    </message>
    <message>
        <source>No customers were analysed: every line is what the team believes.</source>
        <translation>Tidak ada pelanggan yang dianalisis: setiap baris adalah keyakinan tim.</translation>
    </message>
    <message>
        <source>No column says how good a customer is (such as revenue, profit or referrals), so the best customers could not be told from the others.</source>
        <translation>Tidak ada kolom yang menyatakan seberapa baik seorang pelanggan (seperti pendapatan, laba, atau rujukan), jadi pelanggan terbaik tidak bisa dibedakan dari yang lain.</translation>
    </message>
    <message>
        <source>Nobody could be marked as best.</source>
        <translation>Tidak ada yang bisa ditandai sebagai terbaik.</translation>
    </message>
    <message>
        <source>The team has not agreed yet what makes a customer best; the usual weights were used.</source>
        <translation>Tim belum menyepakati apa yang menjadikan pelanggan terbaik; bobot yang biasa dipakai.</translation>
    </message>
    <message>
        <source>The counts beside the criteria are from the customers at the time of the version; the other figures are from the customers in use now.</source>
        <translation>Hitungan di samping kriteria berasal dari pelanggan pada saat versi itu dibuat; angka lainnya dari pelanggan yang dipakai sekarang.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers cannot be judged by the profile: too little is known of them.</source>
        <translation>
            <numerusform>%1 dari %2 pelanggan tidak bisa dinilai dengan profil ini: terlalu sedikit yang diketahui tentang mereka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 criteria rest on data</source>
        <translation>
            <numerusform>%1 dari %2 kriteria berdasarkan data</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers were analysed</source>
        <translation>Tidak ada pelanggan yang dianalisis</translation>
    </message>
    <message numerus="yes">
        <source>Based on %1 best of %2 customers, import of %3</source>
        <translation>
            <numerusform>Berdasarkan %1 terbaik dari %2 pelanggan, impor %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %1 customer(s), import of %2</source>
        <translation>
            <numerusform>Berdasarkan %1 pelanggan, impor %2</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>versi %1, %2</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <comment>a date</comment>
        <translation>draf %1</translation>
    </message>
    <message>
        <source>customers of %1 (%2, of them %3 best)</source>
        <translation>pelanggan per %1 (%2, %3 di antaranya terbaik)</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>not for people outside</comment>
        <translation>internal</translation>
    </message>
    <message>
        <source>Ideal customer profile: %1</source>
        <translation>Profil pelanggan ideal (ICP): %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: the part that comes from the %2 best customer(s)</source>
        <comment>after a large percentage</comment>
        <translation>
            <numerusform>%1: bagian yang berasal dari %2 pelanggan terbaik</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>best customers with %1 (others: %2 of %3)</source>
        <comment>after a large figure such as 14 of 20</comment>
        <translation>pelanggan terbaik dengan %1 (lainnya: %2 dari %3)</translation>
    </message>
    <message numerus="yes">
        <source>of %1 customer(s) fit best today</source>
        <comment>after a large number</comment>
        <translation>
            <numerusform>dari %1 pelanggan paling cocok saat ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers fit best today; with one more fact known, %2 more would</source>
        <comment>after a large number</comment>
        <translation>
            <numerusform>dari %1 pelanggan paling cocok saat ini; %2 lagi akan menyusul jika satu fakta lagi diketahui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 best, %4 of %5 others</source>
        <translation>%1 · %2 dari %3 terbaik, %4 dari %5 lainnya</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Competitor</name>
    <message>
        <source>What they give away to attract buyers</source>
        <translation>Yang mereka berikan gratis untuk menarik pembeli</translation>
    </message>
    <message>
        <source>Guides, calculators, trials, webinars: look at their pages and their posts.</source>
        <translation>Panduan, kalkulator, uji coba, webinar: lihat halaman dan unggahan mereka.</translation>
    </message>
    <message>
        <source>Who buys from them</source>
        <translation>Siapa yang membeli dari mereka</translation>
    </message>
    <message>
        <source>Size, industry, titles: from their case studies and their logos.</source>
        <translation>Ukuran, industri, jabatan: dari studi kasus dan logo pelanggan mereka.</translation>
    </message>
    <message>
        <source>What they use it for</source>
        <translation>Untuk apa mereka memakainya</translation>
    </message>
    <message>
        <source>The one job that comes up in most case studies.</source>
        <translation>Satu pekerjaan yang muncul di sebagian besar studi kasus.</translation>
    </message>
    <message>
        <source>What satisfies them</source>
        <translation>Apa yang memuaskan mereka</translation>
    </message>
    <message>
        <source>From reviews with four and five stars.</source>
        <translation>Dari ulasan dengan empat dan lima bintang.</translation>
    </message>
    <message>
        <source>What they struggle with</source>
        <translation>Apa yang menyulitkan mereka</translation>
    </message>
    <message>
        <source>From reviews with one to three stars.</source>
        <translation>Dari ulasan dengan satu sampai tiga bintang.</translation>
    </message>
    <message>
        <source>What their buyers try to do every day</source>
        <translation>Yang coba dilakukan pembeli mereka setiap hari</translation>
    </message>
    <message>
        <source>In their words, from forums, groups and interviews.</source>
        <translation>Dengan kata-kata mereka sendiri, dari forum, grup, dan wawancara.</translation>
    </message>
    <message>
        <source>So what for us</source>
        <translation>Artinya bagi kita</translation>
    </message>
    <message>
        <source>Whom do we leave to them, and whom do we win because of this?</source>
        <translation>Siapa yang kita relakan untuk mereka, dan siapa yang kita dapat karena hal ini?</translation>
    </message>
    <message>
        <source>A competitor needs a name.</source>
        <translation>Pesaing memerlukan nama.</translation>
    </message>
    <message>
        <source>Added the competitor %1</source>
        <translation>Pesaing %1 ditambahkan</translation>
    </message>
    <message>
        <source>Renamed a competitor to %1</source>
        <translation>Nama sebuah pesaing diubah menjadi %1</translation>
    </message>
    <message>
        <source>This competitor is no longer in the project.</source>
        <translation>Pesaing ini sudah tidak ada di proyek.</translation>
    </message>
    <message>
        <source>Wrote “%1” of %2</source>
        <extracomment>%1: &quot;What they struggle with&quot;; %2: a competitor</extracomment>
        <translation>“%1” dari %2 ditulis</translation>
    </message>
    <message>
        <source>Removed a competitor</source>
        <translation>Sebuah pesaing dihapus</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Figures</name>
    <message>
        <source>%1: column “%2”.</source>
        <extracomment>what is counted or compared; name of a column</extracomment>
        <translation>%1: kolom “%2”.</translation>
    </message>
    <message>
        <source>other (%1)</source>
        <translation>lainnya (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4 (%5).</source>
        <extracomment>%1: a source, a page, a format; %2 and %4: shares; %3 and %5: what they are of (&quot;visits&quot;, &quot;conversions&quot;)</extracomment>
        <translation>%1: %2 (%3), %4 (%5).</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>found us by themselves</source>
        <translation>menemukan kita sendiri</translation>
    </message>
    <message>
        <source>through our outreach</source>
        <translation>karena kita yang menghubungi</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>tidak jelas</translation>
    </message>
    <message>
        <source>%1 of %2 visits found us by themselves, %3 came through our outreach.</source>
        <translation>%1 dari %2 kunjungan menemukan kita sendiri, %3 datang karena kita yang menghubungi.</translation>
    </message>
    <message>
        <source>Judged by the words of each source; visits are not customers, and people come more than once.</source>
        <translation>Dinilai menurut kata-kata pada tiap sumber; kunjungan bukan pelanggan, dan orang datang lebih dari sekali.</translation>
    </message>
    <message>
        <source>“%1”: nothing gets more than its share.</source>
        <comment>name of a column</comment>
        <translation>“%1”: tidak ada yang mendapat lebih dari porsinya.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>kunjungan</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>konversi</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>baris</translation>
    </message>
    <message>
        <source>Every row counts as one visit.</source>
        <translation>Setiap baris dihitung sebagai satu kunjungan.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Konversi</translation>
    </message>
    <message>
        <source>No column counts conversions: what visitors became stays unknown.</source>
        <translation>Tidak ada kolom yang menghitung konversi: pengunjung akhirnya menjadi apa tetap tidak diketahui.</translation>
    </message>
    <message>
        <source>Conversions beside visits, with 95% intervals.</source>
        <translation>Konversi di samping kunjungan, dengan interval 95%.</translation>
    </message>
    <message>
        <source>Rows of the file beside visits; nothing tells what they became.</source>
        <translation>Baris file di samping kunjungan; tidak ada yang menyatakan apa hasilnya.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>No column names the source of visits: how they found you (question 6) stays open.</source>
        <translation>Tidak ada kolom yang menyebut sumber kunjungan: bagaimana mereka menemukan kita (pertanyaan 6) tetap terbuka.</translation>
    </message>
    <message>
        <source>Where they came in</source>
        <translation>Halaman masuk</translation>
    </message>
    <message>
        <source>No column names the page where they came in: what they looked for stays open.</source>
        <translation>Tidak ada kolom yang menyebut halaman masuk: apa yang mereka cari tetap terbuka.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Keterlibatan</translation>
    </message>
    <message>
        <source>No column counts likes, comments or shares: what got attention stays unknown.</source>
        <translation>Tidak ada kolom yang menghitung suka, komentar, atau dibagikan: apa yang menarik perhatian tetap tidak diketahui.</translation>
    </message>
    <message>
        <source>Engagement is the sum of %1.</source>
        <translation>Keterlibatan adalah jumlah dari %1.</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>unggahan</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>keterlibatan</translation>
    </message>
    <message>
        <source>No column names the format of a post (picture, video, text).</source>
        <translation>Tidak ada kolom yang menyebut format unggahan (gambar, video, teks).</translation>
    </message>
    <message>
        <source>No column names the topic of a post.</source>
        <translation>Tidak ada kolom yang menyebut topik unggahan.</translation>
    </message>
    <message>
        <source>No column names the network.</source>
        <translation>Tidak ada kolom yang menyebut jejaring.</translation>
    </message>
    <message>
        <source>Shares of posts and of what they got. A single post that went far can make one: look at the counts.</source>
        <translation>Porsi unggahan dan porsi dari yang didapatnya. Satu unggahan yang menyebar luas bisa menentukan sebuah porsi: lihat jumlahnya.</translation>
    </message>
    <message>
        <source>No column counts how many people saw a post: engagement is not set against reach.</source>
        <translation>Tidak ada kolom yang menghitung berapa orang yang melihat unggahan: keterlibatan tidak dibandingkan dengan jangkauan.</translation>
    </message>
    <message>
        <source>Share of the whole, with 95 % intervals</source>
        <translation>Bagian dari keseluruhan, dengan interval 95 %</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Bagian dari keseluruhan</translation>
    </message>
</context>
<context>
    <name>lodestar::research::HypothesisCriterion</name>
    <message>
        <source>belief: %1</source>
        <translation>keyakinan: %1</translation>
    </message>
    <message>
        <source>%1 of %2 said so</source>
        <translation>%1 dari %2 mengatakannya</translation>
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
        <translation>tidak ada: semua yang teknologinya diketahui</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>semua dari: %1</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <translation>salah satu dari: %1</translation>
    </message>
    <message>
        <source>Paper and spreadsheets</source>
        <translation>Kertas dan lembar hitung</translation>
    </message>
    <message>
        <source>Single tools</source>
        <translation>Alat yang berdiri sendiri</translation>
    </message>
    <message>
        <source>One system for customers or orders</source>
        <translation>Satu sistem untuk pelanggan atau pesanan</translation>
    </message>
    <message>
        <source>Systems that work together</source>
        <translation>Sistem yang bekerja bersama</translation>
    </message>
    <message>
        <source>Decides by data</source>
        <translation>Memutuskan berdasarkan data</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Tingkat %1</translation>
    </message>
</context>
<context>
    <name>lodestar::research::MaturityStore</name>
    <message>
        <source>Changed a rule of technical maturity</source>
        <translation>Sebuah aturan kematangan teknis diubah</translation>
    </message>
    <message>
        <source>Removed a rule of technical maturity</source>
        <translation>Sebuah aturan kematangan teknis dihapus</translation>
    </message>
    <message>
        <source>Began with five levels of technical maturity</source>
        <translation>Dimulai dengan lima tingkat kematangan teknis</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them first.</source>
        <translation>Belum ada pelanggan. Impor dulu.</translation>
    </message>
    <message>
        <source>Wrote the technical maturity of the customers</source>
        <translation>Kematangan teknis pelanggan ditulis</translation>
    </message>
    <message>
        <source>No customer stands on any level. Give a column the role Technologies, or change what the rules need.</source>
        <translation>Tidak ada pelanggan yang berada di tingkat mana pun. Beri sebuah kolom peran Teknologi, atau ubah yang diperlukan aturannya.</translation>
    </message>
    <message>
        <source>Technical maturity of %1</source>
        <translation>Kematangan teknis %1</translation>
    </message>
    <message>
        <source>Took the technical maturity of the customers away</source>
        <translation>Kematangan teknis pelanggan dihapus</translation>
    </message>
</context>
<context>
    <name>lodestar::research::NextSteps</name>
    <message>
        <source>Write down how you would find out.</source>
        <translation>Tuliskan bagaimana Anda akan mencari tahu.</translation>
    </message>
    <message>
        <source>Agree below which share you give it up.</source>
        <translation>Sepakati di bawah pada porsi berapa Anda meninggalkannya.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n more people, and note how many say so.</source>
        <translation>
            <numerusform>Tanyakan kepada %n orang lagi, dan catat berapa yang mengatakannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered this question yet.</source>
        <translation>Belum ada yang menjawab pertanyaan ini.</translation>
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
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>customers fit “%1” today: %2</source>
        <comment>an ICP, a tier</comment>
        <translation>pelanggan cocok dengan “%1” saat ini: %2</translation>
    </message>
    <message>
        <source>customers fit “%1” today: %2 (the others – %3)</source>
        <comment>an ICP, a tier, other tiers</comment>
        <translation>pelanggan cocok dengan “%1” saat ini: %2 (lainnya – %3)</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Survey</name>
    <message>
        <source>The words of the survey form cannot be read. Install Lodestar again.</source>
        <translation>Kata-kata formulir survei tidak bisa dibaca. Pasang ulang Lodestar.</translation>
    </message>
    <message>
        <source>A question needs at least one word.</source>
        <translation>Pertanyaan memerlukan sedikitnya satu kata.</translation>
    </message>
    <message>
        <source>The survey asks this already.</source>
        <translation>Survei sudah menanyakan ini.</translation>
    </message>
    <message>
        <source>Added a question to the survey</source>
        <translation>Sebuah pertanyaan ditambahkan ke survei</translation>
    </message>
    <message>
        <source>Customers have answered this question. Remove their answers first, or leave it.</source>
        <translation>Pelanggan sudah menjawab pertanyaan ini. Hapus dulu jawaban mereka, atau biarkan.</translation>
    </message>
    <message>
        <source>Removed a question from the survey</source>
        <translation>Sebuah pertanyaan dihapus dari survei</translation>
    </message>
</context>
<context>
    <name>lodestar::research::SurveyIntake</name>
    <message>
        <source>no customer is called so; it is kept in their words</source>
        <translation>tidak ada pelanggan bernama begitu; disimpan seperti yang mereka tulis</translation>
    </message>
    <message>
        <source>this is no date; the day stays open</source>
        <translation>ini bukan tanggal; harinya dibiarkan terbuka</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came in from %1 people.</source>
        <translation>
            <numerusform>%n jawaban masuk dari %1 orang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were known already and left out.</source>
        <translation>
            <numerusform>%n baris sudah dikenal dan dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) answer no question.</source>
        <translation>
            <numerusform>%n baris tidak menjawab pertanyaan apa pun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not taken as they stand.</source>
        <translation>
            <numerusform>%n sel tidak diambil seperti tertulis.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question was found for: %1.</source>
        <comment>names of columns</comment>
        <translation>Tidak ditemukan pertanyaan untuk: %1.</translation>
    </message>
    <message>
        <source>%1: there are no answers in it, so nothing was changed. Bring it back once it is filled in.</source>
        <translation>%1: tidak ada jawaban di dalamnya, jadi tidak ada yang diubah. Masukkan lagi setelah diisi.</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Voices</name>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Belum ada yang ditanya.</translation>
    </message>
    <message>
        <source>%1 of %2 people said something: %3, likely between %4 and %5 of people like them.</source>
        <translation>%1 dari %2 orang mengatakan sesuatu: %3, kemungkinan antara %4 dan %5 dari orang seperti mereka.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>tanpa nama</translation>
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
        <translation>Data pelanggan contoh tidak bisa disalin ke folder file sementara. Kosongkan ruang di sana dan coba lagi.</translation>
    </message>
    <message>
        <source>Customers of Kestrel Planning</source>
        <translation>Pelanggan Kestrel Planning</translation>
    </message>
    <message>
        <source>Small so far, but shows us to other companies twice a year.</source>
        <translation>Masih kecil, tetapi dua kali setahun memperkenalkan kita kepada perusahaan lain.</translation>
    </message>
    <message>
        <source>Was sold to another group; the contract will not be renewed.</source>
        <translation>Dijual ke grup lain; kontraknya tidak akan diperpanjang.</translation>
    </message>
    <message>
        <source>Operations decide</source>
        <translation>Bagian operasional yang memutuskan</translation>
    </message>
    <message>
        <source>Workshop: sales, two voices</source>
        <translation>Lokakarya: penjualan, dua suara</translation>
    </message>
    <message>
        <source>The head of operations signs</source>
        <translation>Kepala operasional yang menandatangani</translation>
    </message>
    <message>
        <source>The managing director signs and asks operations</source>
        <translation>Direktur menandatangani dan bertanya kepada bagian operasional</translation>
    </message>
    <message>
        <source>Only IT or finance is at the table</source>
        <translation>Hanya TI atau keuangan yang ikut dalam pembicaraan</translation>
    </message>
    <message>
        <source>Too small to plan</source>
        <translation>Terlalu kecil untuk perlu perencanaan</translation>
    </message>
    <message>
        <source>Workshop: service delivery, one voice</source>
        <translation>Lokakarya: layanan pelanggan, satu suara</translation>
    </message>
    <message>
        <source>Two shifts or more</source>
        <translation>Dua shift atau lebih</translation>
    </message>
    <message>
        <source>One shift, growing</source>
        <translation>Satu shift, sedang berkembang</translation>
    </message>
    <message>
        <source>Fewer than ten people: everybody sees everybody</source>
        <translation>Kurang dari sepuluh orang: semua saling melihat</translation>
    </message>
    <message>
        <source>Growing logistics companies</source>
        <translation>Perusahaan logistik yang sedang tumbuh</translation>
    </message>
    <message>
        <source>Kestrel staffing plan</source>
        <translation>Perencanaan staf Kestrel</translation>
    </message>
    <message>
        <source>Logistics companies of 50 to 249 people that run a warehouse system and hear of us from others.</source>
        <translation>Perusahaan logistik dengan 50 sampai 249 orang yang menjalankan sistem gudang dan mengenal kita dari orang lain.</translation>
    </message>
    <message>
        <source>Drafted the ICP from the traits and the workshop</source>
        <translation>Draf ICP dibuat dari ciri-ciri dan lokakarya</translation>
    </message>
    <message>
        <source>Added a persona</source>
        <translation>Persona ditambahkan</translation>
    </message>
    <message>
        <source>First version, as agreed at the end of the workshop</source>
        <translation>Versi pertama, seperti yang disepakati di akhir lokakarya</translation>
    </message>
    <message>
        <source>Kestrel Planning (sample)</source>
        <translation>Kestrel Planning (contoh)</translation>
    </message>
    <message>
        <source>Trucks wait at the dock because nobody knows what the warehouse can handle tomorrow.</source>
        <translation>Truk menunggu di dok karena tidak ada yang tahu berapa yang sanggup ditangani gudang besok.</translation>
    </message>
    <message>
        <source>Overtime on Friday, empty shifts on Monday.</source>
        <translation>Lembur di hari Jumat, shift kosong di hari Senin.</translation>
    </message>
    <message>
        <source>We planned two hundred people on a whiteboard.</source>
        <translation>Kami merencanakan dua ratus orang di papan tulis.</translation>
    </message>
    <message>
        <source>Mid-sized logistics companies, two or three sites, growing faster than their planning.</source>
        <translation>Perusahaan logistik menengah, dua atau tiga lokasi, tumbuh lebih cepat daripada perencanaannya.</translation>
    </message>
    <message>
        <source>Wherever a warehouse system was already running, so that we could read real orders.</source>
        <translation>Di mana pun sistem gudang sudah berjalan, sehingga kita bisa membaca pesanan yang sebenarnya.</translation>
    </message>
    <message>
        <source>Third-party logistics, somewhere between 50 and 250 people.</source>
        <translation>Logistik pihak ketiga, kira-kira antara 50 dan 250 orang.</translation>
    </message>
    <message>
        <source>Logistics, but I also like our large retail names.</source>
        <translation>Logistik, tetapi saya juga suka nama-nama ritel besar kita.</translation>
    </message>
    <message>
        <source>They have a warehouse management system. Without one we import spreadsheets for weeks.</source>
        <translation>Mereka punya sistem manajemen gudang. Tanpa itu kita mengimpor lembar kerja berminggu-minggu.</translation>
    </message>
    <message>
        <source>Dutch companies. Half of our case studies come from there.</source>
        <translation>Perusahaan Belanda. Setengah dari studi kasus kita berasal dari sana.</translation>
    </message>
    <message>
        <source>First useful plan after four weeks when the data is there.</source>
        <translation>Rencana pertama yang berguna setelah empat minggu, kalau datanya ada.</translation>
    </message>
    <message>
        <source>Six weeks and more when somebody has to clean up item data first.</source>
        <translation>Enam minggu atau lebih kalau data barang harus dirapikan dulu.</translation>
    </message>
    <message>
        <source>The first Friday without overtime. That was week five.</source>
        <translation>Hari Jumat pertama tanpa lembur. Itu di minggu kelima.</translation>
    </message>
    <message>
        <source>The good ones stay and add a site every year.</source>
        <translation>Yang baik bertahan dan menambah satu lokasi setiap tahun.</translation>
    </message>
    <message>
        <source>If they come through the first peak season with us, they stay.</source>
        <translation>Kalau mereka melewati musim puncak pertama bersama kita, mereka bertahan.</translation>
    </message>
    <message>
        <source>Every day with the warehouse manager or a planner, hardly ever with the person who signs.</source>
        <translation>Setiap hari dengan manajer gudang atau perencana, hampir tidak pernah dengan orang yang menandatangani.</translation>
    </message>
    <message>
        <source>When our planner leaves, the account gets quiet. We need a second contact.</source>
        <translation>Begitu perencana yang kita kenal keluar, pelanggan itu jadi sepi. Kita perlu kontak kedua.</translation>
    </message>
    <message>
        <source>Referrals. A customer calls another site manager, and we get a warm introduction.</source>
        <translation>Rujukan. Seorang pelanggan menelepon manajer lokasi lain, dan kita diperkenalkan dengan hangat.</translation>
    </message>
    <message>
        <source>Trade fairs bring the most business cards.</source>
        <translation>Pameran dagang membawa kartu nama paling banyak.</translation>
    </message>
    <message>
        <source>Fairs bring many contacts and few customers that we keep.</source>
        <translation>Pameran membawa banyak kontak dan sedikit pelanggan yang bertahan.</translation>
    </message>
    <message>
        <source>Knowing on Thursday whom I need on Monday.</source>
        <translation>Hari Kamis sudah tahu siapa yang saya butuhkan hari Senin.</translation>
    </message>
    <message>
        <source>Taking on a new client without hiring first.</source>
        <translation>Menerima klien baru tanpa merekrut dulu.</translation>
    </message>
    <message>
        <source>Fewer temporary workers, called in less often.</source>
        <translation>Lebih sedikit pekerja sementara, lebih jarang dipanggil.</translation>
    </message>
    <message>
        <source>Does it work with our warehouse system?</source>
        <translation>Apakah bisa jalan dengan sistem gudang kami?</translation>
    </message>
    <message>
        <source>Will the works council agree to it?</source>
        <translation>Apakah dewan pekerja akan setuju?</translation>
    </message>
    <message>
        <source>Who will look after it when the project is over?</source>
        <translation>Siapa yang mengurusnya setelah proyek selesai?</translation>
    </message>
    <message>
        <source>I was afraid that my planners would feel replaced.</source>
        <translation>Saya khawatir para perencana saya merasa digantikan.</translation>
    </message>
    <message>
        <source>About three months; with a referral it is two.</source>
        <translation>Sekitar tiga bulan; dengan rujukan, dua bulan.</translation>
    </message>
    <message>
        <source>Retail takes half a year because head office has to agree.</source>
        <translation>Ritel perlu setengah tahun karena kantor pusat harus setuju.</translation>
    </message>
    <message>
        <source>Head of operations decides, IT can stop it, finance asks late.</source>
        <translation>Kepala operasional memutuskan, TI bisa menghentikan, keuangan bertanya belakangan.</translation>
    </message>
    <message>
        <source>In small companies the managing director does it all.</source>
        <translation>Di perusahaan kecil, direktur mengerjakan semuanya.</translation>
    </message>
    <message>
        <source>You showed us our own numbers in the second meeting.</source>
        <translation>Anda menunjukkan angka kami sendiri pada pertemuan kedua.</translation>
    </message>
    <message>
        <source>In interviews they name the other customer who recommended us.</source>
        <translation>Dalam wawancara mereka menyebut pelanggan lain yang merekomendasikan kita.</translation>
    </message>
    <message>
        <source>I would like one price for all sites.</source>
        <translation>Saya ingin satu harga untuk semua lokasi.</translation>
    </message>
    <message>
        <source>They ask for a person to call in the peak season.</source>
        <translation>Mereka meminta orang yang bisa ditelepon selama musim puncak.</translation>
    </message>
    <message>
        <source>Those that run by themselves after two months.</source>
        <translation>Yang sudah berjalan sendiri setelah dua bulan.</translation>
    </message>
    <message>
        <source>Not the largest ones: they want meetings every week.</source>
        <translation>Bukan yang terbesar: mereka ingin rapat setiap minggu.</translation>
    </message>
    <message>
        <source>The large names pay well. I would keep them on the list.</source>
        <translation>Nama-nama besar membayar dengan baik. Saya akan tetap memasukkan mereka.</translation>
    </message>
    <message>
        <source>Hardly anybody uses the yard view.</source>
        <translation>Hampir tidak ada yang memakai tampilan halaman truk.</translation>
    </message>
    <message>
        <source>The report designer sells well at first and is never opened again.</source>
        <translation>Perancang laporan mudah dijual di awal, lalu tidak pernah dibuka lagi.</translation>
    </message>
    <message>
        <source>Two customers left because we could not read their time recording.</source>
        <translation>Dua pelanggan pergi karena kita tidak bisa membaca pencatatan waktu kerja mereka.</translation>
    </message>
    <message>
        <source>We need ready connections to the five most common warehouse systems.</source>
        <translation>Kita perlu sambungan siap pakai ke lima sistem gudang yang paling umum.</translation>
    </message>
    <message>
        <source>We look for logistics companies of 50 to 249 people that run a warehouse system.</source>
        <translation>Kita mencari perusahaan logistik dengan 50 sampai 249 orang yang menjalankan sistem gudang.</translation>
    </message>
    <message>
        <source>We ask every good customer for one introduction and go to one trade fair a year instead of four.</source>
        <translation>Kita meminta satu perkenalan dari setiap pelanggan yang baik, dan ikut satu pameran setahun, bukan empat.</translation>
    </message>
    <message>
        <source>A page for IT and a page for the works council go out with every offer.</source>
        <translation>Satu halaman untuk TI dan satu halaman untuk dewan pekerja disertakan dalam setiap penawaran.</translation>
    </message>
    <message>
        <source>The yard view is no longer sold on its own; we decide about it in half a year.</source>
        <translation>Tampilan halaman truk tidak lagi dijual terpisah; keputusannya setengah tahun lagi.</translation>
    </message>
    <message>
        <source>Companies that have just opened a second site look for us within half a year.</source>
        <translation>Perusahaan yang baru membuka lokasi kedua mencari kita dalam setengah tahun.</translation>
    </message>
    <message>
        <source>Ask ten customers when they opened their sites and when they first called.</source>
        <translation>Tanyakan kepada sepuluh pelanggan kapan mereka membuka lokasinya dan kapan pertama kali menelepon.</translation>
    </message>
    <message>
        <source>Works councils agree faster when planners show the tool themselves.</source>
        <translation>Dewan pekerja lebih cepat setuju kalau para perencana sendiri yang menunjukkan alatnya.</translation>
    </message>
    <message>
        <source>Let planners present at the next five customers and note the weeks.</source>
        <translation>Biarkan perencana mempresentasikannya di lima pelanggan berikutnya dan catat berapa minggu.</translation>
    </message>
    <message>
        <source>Three of four agreed in the first meeting.</source>
        <translation>Tiga dari empat setuju pada pertemuan pertama.</translation>
    </message>
    <message>
        <source>Pharma distributors need records that we do not keep.</source>
        <translation>Distributor farmasi memerlukan catatan yang tidak kita simpan.</translation>
    </message>
    <message>
        <source>Show the audit trail to two quality managers.</source>
        <translation>Tunjukkan jejak audit kepada dua manajer mutu.</translation>
    </message>
    <message>
        <source>Work and people do not meet: trucks wait on Friday, shifts stand idle on Monday, and the plan lives on a whiteboard.</source>
        <translation>Pekerjaan dan orang tidak bertemu: truk menunggu di hari Jumat, shift menganggur di hari Senin, dan rencananya ada di papan tulis.</translation>
    </message>
    <message>
        <source>A staffing plan for tomorrow and next week, made from the orders that the warehouse system already knows.</source>
        <translation>Rencana staf untuk besok dan minggu depan, dibuat dari pesanan yang sudah diketahui sistem gudang.</translation>
    </message>
    <message>
        <source>Know on Thursday whom you need on Monday. Take on the next client without hiring first.</source>
        <translation>Hari Kamis sudah tahu siapa yang dibutuhkan hari Senin. Menerima klien berikutnya tanpa merekrut dulu.</translation>
    </message>
    <message>
        <source>Doubts about the connection to the warehouse system, the works council, planners who fear to be replaced.</source>
        <translation>Keraguan soal sambungan ke sistem gudang, dewan pekerja, perencana yang takut digantikan.</translation>
    </message>
    <message>
        <source>A second site, a large new client, a peak season that went wrong, a new head of operations.</source>
        <translation>Lokasi kedua, klien baru yang besar, musim puncak yang gagal, kepala operasional baru.</translation>
    </message>
    <message>
        <source>Site managers who know each other, regional logistics clubs, partners of their warehouse system.</source>
        <translation>Para manajer lokasi yang saling mengenal, perkumpulan logistik daerah, mitra sistem gudang mereka.</translation>
    </message>
    <message>
        <source>Countries in which we have no partner for on-site start-up.</source>
        <translation>Negara tempat kita tidak punya mitra untuk pendampingan awal di lokasi.</translation>
    </message>
    <message>
        <source>The head of operations decides, the warehouse manager asks for it, IT can stop it, finance signs last.</source>
        <translation>Kepala operasional memutuskan, manajer gudang memintanya, TI bisa menghentikan, keuangan menandatangani terakhir.</translation>
    </message>
    <message>
        <source>Plans the week in a spreadsheet on Thursday evening and changes it by telephone until Monday.</source>
        <translation>Merencanakan sepekan di lembar kerja pada Kamis malam dan mengubahnya lewat telepon sampai Senin.</translation>
    </message>
    <message>
        <source>The plan is old when it is printed; overtime and temporary workers cost more every peak season.</source>
        <translation>Rencananya sudah basi saat dicetak; lembur dan pekerja sementara makin mahal setiap musim puncak.</translation>
    </message>
    <message>
        <source>No time to learn a large system, no say over the budget, and item data that nobody has cleaned.</source>
        <translation>Tidak ada waktu untuk mempelajari sistem besar, tidak punya suara soal anggaran, dan data barang belum pernah dirapikan.</translation>
    </message>
    <message>
        <source>The plan makes itself from tomorrow&apos;s orders; she only changes what she knows better.</source>
        <translation>Rencana terbentuk sendiri dari pesanan besok; ia hanya mengubah yang lebih ia ketahui.</translation>
    </message>
    <message>
        <source>Started on the floor, fifteen years in logistics, trusted by her people.</source>
        <translation>Mulai dari lantai gudang, lima belas tahun di logistik, dipercaya anak buahnya.</translation>
    </message>
    <message>
        <source>2: has heard of us from a manager of another site.</source>
        <translation>2: pernah mendengar tentang kita dari manajer lokasi lain.</translation>
    </message>
    <message>
        <source>Warehouse; reports to the head of operations.</source>
        <translation>Gudang; melapor kepada kepala operasional.</translation>
    </message>
    <message>
        <source>Asks for it and uses it every day.</source>
        <translation>Memintanya dan memakainya setiap hari.</translation>
    </message>
    <message>
        <source>Lines picked per hour, overtime hours, trucks handled in time.</source>
        <translation>Baris pesanan yang diambil per jam, jam lembur, truk yang ditangani tepat waktu.</translation>
    </message>
    <message>
        <source>Sick leave on Mondays, clients who announce volumes late.</source>
        <translation>Izin sakit di hari Senin, klien yang terlambat memberi tahu volume.</translation>
    </message>
    <message>
        <source>A peak season without emergency calls.</source>
        <translation>Musim puncak tanpa telepon darurat.</translation>
    </message>
    <message>
        <source>Warehouse management system, barcode scanners, spreadsheets.</source>
        <translation>Sistem manajemen gudang, pemindai kode batang, lembar kerja.</translation>
    </message>
    <message>
        <source>Sixty people in two shifts and twenty temporary workers.</source>
        <translation>Enam puluh orang dalam dua shift dan dua puluh pekerja sementara.</translation>
    </message>
    <message>
        <source>Two interviews and the answers of service delivery; the figures are still beliefs.</source>
        <translation>Dua wawancara dan jawaban tim layanan pelanggan; angkanya masih berupa keyakinan.</translation>
    </message>
    <message>
        <source>Gets a report from every site on Monday and asks by telephone what it means.</source>
        <translation>Menerima laporan dari setiap lokasi pada hari Senin dan bertanya lewat telepon apa artinya.</translation>
    </message>
    <message>
        <source>Sees too late which site is full, and cannot tell clients how much more it could take.</source>
        <translation>Terlambat melihat lokasi mana yang penuh, dan tidak bisa memberi tahu klien berapa lagi yang bisa ditampung.</translation>
    </message>
    <message>
        <source>Every site plans in its own way; IT has a waiting list of a year.</source>
        <translation>Setiap lokasi merencanakan dengan caranya sendiri; antrean di TI setahun.</translation>
    </message>
    <message>
        <source>One view of all sites for the next two weeks, without a project for IT.</source>
        <translation>Satu tampilan semua lokasi untuk dua minggu ke depan, tanpa proyek TI.</translation>
    </message>
    <message>
        <source>Engineer, came from a larger competitor three years ago.</source>
        <translation>Insinyur, datang dari pesaing yang lebih besar tiga tahun lalu.</translation>
    </message>
    <message>
        <source>1: has seen our name in an offer.</source>
        <translation>1: pernah melihat nama kita dalam sebuah penawaran.</translation>
    </message>
    <message>
        <source>Operations; reports to the managing director.</source>
        <translation>Operasional; melapor kepada direktur.</translation>
    </message>
    <message>
        <source>Decides and defends it to finance.</source>
        <translation>Memutuskan dan mempertahankannya di depan keuangan.</translation>
    </message>
    <message>
        <source>Two meetings, a trial at one site, a check by IT, then an offer for all sites.</source>
        <translation>Dua pertemuan, uji coba di satu lokasi, pemeriksaan oleh TI, lalu penawaran untuk semua lokasi.</translation>
    </message>
    <message>
        <source>Cost per order, use of space and people, clients won and kept.</source>
        <translation>Biaya per pesanan, pemakaian ruang dan tenaga, klien yang didapat dan dipertahankan.</translation>
    </message>
    <message>
        <source>Growth without more space; people who are hard to find.</source>
        <translation>Tumbuh tanpa ruang tambahan; orang yang sulit dicari.</translation>
    </message>
    <message>
        <source>The third site running by next summer.</source>
        <translation>Lokasi ketiga berjalan sebelum musim panas depan.</translation>
    </message>
    <message>
        <source>Three site managers; no analyst of his own.</source>
        <translation>Tiga manajer lokasi; tidak punya analis sendiri.</translation>
    </message>
    <message>
        <source>One interview, the answers of sales, and the titles in the customer list.</source>
        <translation>Satu wawancara, jawaban tim penjualan, dan jabatan dalam daftar pelanggan.</translation>
    </message>
    <message>
        <source>Petra, who makes the plan</source>
        <translation>Petra, yang membuat rencana</translation>
    </message>
    <message>
        <source>Warehouse manager</source>
        <translation>Manajer gudang</translation>
    </message>
    <message>
        <source>Daniel, who answers for the sites</source>
        <translation>Daniel, yang bertanggung jawab atas semua lokasi</translation>
    </message>
    <message>
        <source>Head of operations</source>
        <translation>Kepala operasional</translation>
    </message>
    <message>
        <source>Calm before the weekend</source>
        <translation>Tenang sebelum akhir pekan</translation>
    </message>
    <message>
        <source>The start takes long</source>
        <translation>Awalnya lama</translation>
    </message>
    <message>
        <source>Operations planner</source>
        <translation>Perencana operasional</translation>
    </message>
    <message>
        <source>We know on Thursday whom we need on Monday.</source>
        <translation>Hari Kamis kami sudah tahu siapa yang kami butuhkan hari Senin.</translation>
    </message>
    <message>
        <source>The plan explains itself, also to the night shift.</source>
        <translation>Rencananya jelas dengan sendirinya, juga bagi shift malam.</translation>
    </message>
    <message>
        <source>Connecting our warehouse system took six weeks.</source>
        <translation>Menyambungkan sistem gudang kami memakan waktu enam minggu.</translation>
    </message>
    <message>
        <source>Let me see two sites side by side.</source>
        <translation>Saya ingin bisa melihat dua lokasi berdampingan.</translation>
    </message>
    <message>
        <source>Another site of our group showed it to me.</source>
        <translation>Lokasi lain di grup kami yang menunjukkannya kepada saya.</translation>
    </message>
    <message>
        <source>Fridays are quiet now. My people go home on time.</source>
        <translation>Hari Jumat sekarang tenang. Orang-orang saya pulang tepat waktu.</translation>
    </message>
    <message>
        <source>Send the shifts to the telephones of the temporary staff.</source>
        <translation>Kirim jadwal shift ke ponsel para pekerja sementara.</translation>
    </message>
    <message>
        <source>We could take on a large client without hiring first.</source>
        <translation>Kami bisa menerima klien besar tanpa merekrut dulu.</translation>
    </message>
    <message>
        <source>Nobody told us how clean the item data has to be.</source>
        <translation>Tidak ada yang memberi tahu kami seberapa rapi data barang harus disiapkan.</translation>
    </message>
    <message>
        <source>A list of what to prepare before the first day.</source>
        <translation>Daftar hal yang perlu disiapkan sebelum hari pertama.</translation>
    </message>
    <message>
        <source>Overtime had become our largest surprise every month.</source>
        <translation>Lembur sudah menjadi kejutan terbesar kami setiap bulan.</translation>
    </message>
    <message>
        <source>Somebody answers the telephone who knows a warehouse.</source>
        <translation>Yang mengangkat telepon adalah orang yang paham gudang.</translation>
    </message>
    <message>
        <source>The offer had five pages of options that I did not need.</source>
        <translation>Penawarannya berisi lima halaman pilihan yang tidak saya perlukan.</translation>
    </message>
    <message>
        <source>It is one screen and no project.</source>
        <translation>Cukup satu layar, bukan sebuah proyek.</translation>
    </message>
    <message>
        <source>Our IT waited for an interface description for a month.</source>
        <translation>TI kami menunggu deskripsi antarmuka selama sebulan.</translation>
    </message>
    <message>
        <source>Our second site opened in May. In June I had three plans and none was right.</source>
        <translation>Lokasi kedua kami dibuka bulan Mei. Bulan Juni saya punya tiga rencana dan tidak satu pun benar.</translation>
    </message>
    <message>
        <source>The works council asked who may see how fast a person is.</source>
        <translation>Dewan pekerja bertanya siapa yang boleh melihat seberapa cepat seseorang bekerja.</translation>
    </message>
    <message>
        <source>On Fridays nobody calls me any more.</source>
        <translation>Hari Jumat tidak ada lagi yang menelepon saya.</translation>
    </message>
    <message>
        <source>A friend from the logistics club said: try it for four weeks.</source>
        <translation>Seorang teman dari perkumpulan logistik bilang: coba saja empat minggu.</translation>
    </message>
    <message>
        <source>Tell us the price before the second meeting.</source>
        <translation>Beri tahu kami harganya sebelum pertemuan kedua.</translation>
    </message>
    <message>
        <source>To say yes to a client without counting heads first.</source>
        <translation>Bisa bilang ya kepada klien tanpa menghitung orang dulu.</translation>
    </message>
    <message>
        <source>A shift calculator as a spreadsheet, a yearly study.</source>
        <translation>Kalkulator shift berupa lembar kerja, sebuah studi tahunan.</translation>
    </message>
    <message>
        <source>Retail chains and hospitals; personnel departments.</source>
        <translation>Jaringan ritel dan rumah sakit; bagian personalia.</translation>
    </message>
    <message>
        <source>Rosters that follow the rules of the law.</source>
        <translation>Jadwal kerja yang mengikuti aturan hukum.</translation>
    </message>
    <message>
        <source>High with personnel, low on the floor.</source>
        <translation>Tinggi di bagian personalia, rendah di lantai gudang.</translation>
    </message>
    <message>
        <source>Knows nothing of orders: the roster is right and too short.</source>
        <translation>Tidak tahu apa-apa soal pesanan: jadwalnya benar tetapi kurang orang.</translation>
    </message>
    <message>
        <source>Swap shifts and find somebody for tomorrow morning.</source>
        <translation>Bertukar shift dan mencari orang untuk besok pagi.</translation>
    </message>
    <message>
        <source>Where operations decide and not personnel, we meet them rarely and win.</source>
        <translation>Di tempat bagian operasional yang memutuskan, bukan personalia, kita jarang bertemu mereka dan kita menang.</translation>
    </message>
    <message>
        <source>Free slots for hauliers; the warehouse pays later.</source>
        <translation>Slot gratis untuk perusahaan angkutan; gudang membayar belakangan.</translation>
    </message>
    <message>
        <source>Large shippers with queues at the gate.</source>
        <translation>Pengirim barang besar dengan antrean di gerbang.</translation>
    </message>
    <message>
        <source>Hauliers book a time at the dock.</source>
        <translation>Perusahaan angkutan memesan waktu di dok.</translation>
    </message>
    <message>
        <source>Good at the gate; the hall does not notice it.</source>
        <translation>Bagus di gerbang; di dalam gudang tidak terasa.</translation>
    </message>
    <message>
        <source>The slots are full, and nobody knows whether the people are.</source>
        <translation>Slotnya penuh, dan tidak ada yang tahu apakah orangnya cukup.</translation>
    </message>
    <message>
        <source>Move bookings when a truck is late.</source>
        <translation>Pindahkan pemesanan slot kalau ada truk terlambat.</translation>
    </message>
    <message>
        <source>A neighbour rather than a rival: read their slots, and the plan gets better.</source>
        <translation>Lebih tetangga daripada pesaing: baca slot mereka, dan rencananya jadi lebih baik.</translation>
    </message>
    <message>
        <source>The sample&apos;s figures cannot be copied to the folder for temporary files. Make room there and try again.</source>
        <translation>Angka-angka contoh tidak bisa disalin ke folder file sementara. Kosongkan ruang di sana dan coba lagi.</translation>
    </message>
    <message>
        <source>Took in the answers of the customer survey</source>
        <translation>Jawaban survei pelanggan dimasukkan</translation>
    </message>
    <message>
        <source>Wrote down two interviews</source>
        <translation>Dua wawancara dicatat</translation>
    </message>
    <message>
        <source>Paper and spreadsheets</source>
        <translation>Kertas dan lembar hitung</translation>
    </message>
    <message>
        <source>Books and stock in a system</source>
        <translation>Pembukuan dan stok dalam sistem</translation>
    </message>
    <message>
        <source>A warehouse system runs</source>
        <translation>Sistem gudang berjalan</translation>
    </message>
    <message>
        <source>Warehouse system and scanners</source>
        <translation>Sistem gudang dan pemindai</translation>
    </message>
    <message>
        <source>Connected with partners</source>
        <translation>Terhubung dengan mitra</translation>
    </message>
    <message>
        <source>Visits to our website</source>
        <translation>Kunjungan ke situs web kita</translation>
    </message>
    <message>
        <source>Our posts of this year</source>
        <translation>Unggahan kita tahun ini</translation>
    </message>
    <message>
        <source>Ten years of start-ups in warehouses like theirs; the team has run some itself.</source>
        <translation>Sepuluh tahun pendampingan awal di gudang seperti milik mereka; sebagian dari tim pernah menjalankannya sendiri.</translation>
    </message>
    <message>
        <source>The module of their warehouse system, a spreadsheet that one person understands, or waiting.</source>
        <translation>Modul dari sistem gudang mereka, lembar kerja yang hanya dipahami satu orang, atau menunggu.</translation>
    </message>
    <message>
        <source>They earn by the pallet moved, with one or two sites and shifts planned a week ahead.</source>
        <translation>Mereka mendapat uang dari setiap palet yang dipindahkan, dengan satu atau dua lokasi dan shift yang direncanakan seminggu di muka.</translation>
    </message>
    <message>
        <source>The two that were live within a month and asked for the second site by themselves.</source>
        <translation>Dua pelanggan yang sudah berjalan dalam sebulan dan meminta lokasi kedua atas kemauan sendiri.</translation>
    </message>
</context>
<context>
    <name>lodestar::table::CellEntry</name>
    <message>
        <source>Yes</source>
        <comment>in a cell</comment>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a cell</comment>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Write a date like %1.</source>
        <translation>Tulis tanggal seperti %1.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Tulis ya atau tidak.</translation>
    </message>
    <message>
        <source>Write a number like %1.</source>
        <translation>Tulis angka seperti %1.</translation>
    </message>
    <message>
        <source>%1 holds %2; “%3” does not fit. %4</source>
        <comment>column, kind of values, what was typed, advice</comment>
        <translation>%1 berisi %2; “%3” tidak cocok. %4</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Column</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>lodestar::table::ColumnType</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Comparison</name>
    <message>
        <source>Comparing the customers</source>
        <translation>Membandingkan pelanggan</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Condition</name>
    <message>
        <source>any value</source>
        <translation>nilai apa pun</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>mulai %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>di bawah %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 sampai di bawah %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of values, and its last one</comment>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>lodestar::table::CurrencyRateStore</name>
    <message>
        <source>“%1” is no currency. Write its code of three letters, such as EUR.</source>
        <translation>“%1” bukan mata uang. Tulis kode tiga hurufnya, misalnya EUR.</translation>
    </message>
    <message>
        <source>%1 is the currency that the others are converted to, so it has no rate of its own.</source>
        <translation>%1 adalah mata uang tujuan konversi, jadi tidak punya kurs sendiri.</translation>
    </message>
    <message>
        <source>The rate of %1 must be a number above 0.</source>
        <translation>Kurs %1 harus berupa angka di atas 0.</translation>
    </message>
    <message>
        <source>Took the currency rates away</source>
        <translation>Kurs mata uang dihapus</translation>
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
        <translation>Kurs mata uang: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetKind</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospek</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaksi</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Peluang</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Jawaban survei</translation>
    </message>
    <message>
        <source>Web analytics</source>
        <translation>Analitik web</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Media sosial</translation>
    </message>
    <message>
        <source>Technologies in use</source>
        <translation>Teknologi yang dipakai</translation>
    </message>
    <message>
        <source>Reference table</source>
        <translation>Tabel acuan</translation>
    </message>
    <message>
        <source>Rolled up from related tables</source>
        <translation>Dirangkum dari tabel terkait</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetStore</name>
    <message>
        <source>There is no data set %1 in this project.</source>
        <translation>Tidak ada set data %1 dalam proyek ini.</translation>
    </message>
    <message>
        <source>This data set has no such column. Open the project again.</source>
        <translation>Set data ini tidak punya kolom seperti itu. Buka lagi proyeknya.</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>Memuat baris</translation>
    </message>
    <message>
        <source>The data set %1 does not have the %2 rows it should have. Check the project, or import the file again.</source>
        <translation>Set data %1 tidak punya %2 baris seperti seharusnya. Periksa proyeknya, atau impor lagi filenya.</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>%1 dilihat</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetWriter</name>
    <message>
        <source>Writing rows</source>
        <translation>Menulis baris</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Menyimpan</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Filter</name>
    <message>
        <source>%1: any or no value</source>
        <translation>%1: nilai apa pun atau tanpa nilai</translation>
    </message>
    <message>
        <source>%1: has a value</source>
        <translation>%1: punya nilai</translation>
    </message>
    <message>
        <source>%1: without a value</source>
        <translation>%1: tanpa nilai</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: tidak ada</translation>
    </message>
    <message>
        <source>%1 contains “%2”, or no value</source>
        <translation>%1 mengandung “%2”, atau tanpa nilai</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 mengandung “%2”</translation>
    </message>
    <message>
        <source>%1: %2, or no value</source>
        <translation>%1: %2, atau tanpa nilai</translation>
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
        <translation>Pendapatan sampai kini</translation>
    </message>
    <message>
        <source>Sum of “%1” over %3 won deals in %2</source>
        <translation>Jumlah “%1” dari %3 kesepakatan menang di %2</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Kesepakatan menang</translation>
    </message>
    <message>
        <source>Number of won deals in %2, by “%1”</source>
        <translation>Banyaknya kesepakatan menang di %2, menurut “%1”</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Kesepakatan kalah</translation>
    </message>
    <message>
        <source>Number of lost deals in %2, by “%1”</source>
        <translation>Banyaknya kesepakatan kalah di %2, menurut “%1”</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Kesepakatan terbuka</translation>
    </message>
    <message>
        <source>Number of deals in %2 that are neither won nor lost, by “%1”</source>
        <translation>Banyaknya kesepakatan di %2 yang belum menang atau kalah, menurut “%1”</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Number of deals in %2; no column says which were won</source>
        <translation>Banyaknya kesepakatan di %2; tidak ada kolom yang menyatakan mana yang menang</translation>
    </message>
    <message>
        <source>Win rate (%)</source>
        <translation>Tingkat kemenangan (%)</translation>
    </message>
    <message>
        <source>Won deals out of those won or lost in %2, in per cent</source>
        <translation>Kesepakatan menang dari yang menang atau kalah di %2, dalam persen</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Rata-rata kesepakatan</translation>
    </message>
    <message>
        <source>Mean of “%1” over the won deals in %2</source>
        <translation>Rata-rata “%1” dari kesepakatan menang di %2</translation>
    </message>
    <message>
        <source>First won</source>
        <translation>Pertama menang</translation>
    </message>
    <message>
        <source>Earliest “%1” of the won deals in %2</source>
        <translation>“%1” paling awal dari kesepakatan menang di %2</translation>
    </message>
    <message>
        <source>Last won</source>
        <translation>Terakhir menang</translation>
    </message>
    <message>
        <source>Latest “%1” of the won deals in %2</source>
        <translation>“%1” paling akhir dari kesepakatan menang di %2</translation>
    </message>
    <message>
        <source>Sales cycle (days)</source>
        <translation>Siklus penjualan (hari)</translation>
    </message>
    <message>
        <source>Median of the days from “%1” over %3 won deals in %2</source>
        <translation>Median jumlah hari sejak “%1” dari %3 kesepakatan menang di %2</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Pembelian ulang</translation>
    </message>
    <message>
        <source>Won deals in %2 after the first</source>
        <translation>Kesepakatan menang di %2 setelah yang pertama</translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation>Produk yang dibeli</translation>
    </message>
    <message>
        <source>The different “%1” of the won deals in %2</source>
        <translation>“%1” yang berbeda-beda dari kesepakatan menang di %2</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>Produk pertama</translation>
    </message>
    <message>
        <source>“%1” of the first won deal in %2</source>
        <translation>“%1” dari kesepakatan menang pertama di %2</translation>
    </message>
    <message>
        <source>First deal value</source>
        <translation>Nilai kesepakatan pertama</translation>
    </message>
    <message>
        <source>Sales owner</source>
        <translation>Penanggung jawab penjualan</translation>
    </message>
    <message>
        <source>The most frequent “%1” of the deals in %2</source>
        <translation>“%1” yang paling sering dari kesepakatan di %2</translation>
    </message>
    <message>
        <source>Sum of “%1” over %3 rows in %2</source>
        <translation>Jumlah “%1” dari %3 baris di %2</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Number of different “%1” in %2</source>
        <translation>Banyaknya “%1” yang berbeda di %2</translation>
    </message>
    <message>
        <source>Purchases in %2 after the first</source>
        <translation>Pembelian di %2 setelah yang pertama</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Pembelian pertama</translation>
    </message>
    <message>
        <source>Earliest “%1” in %2</source>
        <translation>“%1” paling awal di %2</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Pembelian terakhir</translation>
    </message>
    <message>
        <source>Latest “%1” in %2</source>
        <translation>“%1” paling akhir di %2</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Rata-rata pesanan</translation>
    </message>
    <message>
        <source>Sum of “%1” in %2, divided by the purchases</source>
        <translation>Jumlah “%1” di %2, dibagi banyaknya pembelian</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>Kuantitas yang dibeli</translation>
    </message>
    <message>
        <source>The different “%1” in %2</source>
        <translation>“%1” yang berbeda-beda di %2</translation>
    </message>
    <message>
        <source>“%1” of the first purchase in %2</source>
        <translation>“%1” dari pembelian pertama di %2</translation>
    </message>
    <message>
        <source>First order value</source>
        <translation>Nilai pesanan pertama</translation>
    </message>
    <message>
        <source>The different “%1” of %2 among what they bought</source>
        <translation>“%1” yang berbeda-beda di %2 untuk yang mereka beli</translation>
    </message>
    <message>
        <source>The most frequent “%1” of %2 among their deals</source>
        <translation>“%1” yang paling sering di %2 untuk kesepakatan mereka</translation>
    </message>
    <message>
        <source>“%1” of the customer&apos;s row in %2</source>
        <translation>“%1” dari baris pelanggan di %2</translation>
    </message>
    <message>
        <source>Mean of “%1” over the customer&apos;s rows in %2</source>
        <translation>Rata-rata “%1” dari baris-baris pelanggan di %2</translation>
    </message>
    <message>
        <source>“%1” of the customer&apos;s latest row in %2</source>
        <translation>“%1” dari baris terbaru pelanggan di %2</translation>
    </message>
    <message>
        <source>The different “%1” of the customer&apos;s rows in %2</source>
        <translation>“%1” yang berbeda-beda dari baris-baris pelanggan di %2</translation>
    </message>
    <message>
        <source>Number of the customer&apos;s rows in %2</source>
        <translation>Banyaknya baris pelanggan di %2</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Nilai seumur hidup pelanggan</translation>
    </message>
    <message>
        <source>What they earned so far, from %3 rows in %2 (margin, discount a year, day: %1)</source>
        <translation>Hasil sejauh ini, dari %3 baris di %2 (margin, diskonto per tahun, tanggal: %1)</translation>
    </message>
    <message>
        <source>Simple formula over the margin a year, from %3 rows in %2 (%1)</source>
        <translation>Rumus sederhana atas margin per tahun, dari %3 baris di %2 (%1)</translation>
    </message>
    <message>
        <source>Forecast from who renewed contracts (sBG), %3 customers in %2 (months, discount a year, day: %1)</source>
        <translation>Prakiraan dari siapa yang memperpanjang kontrak (sBG), %3 pelanggan di %2 (bulan, diskonto per tahun, tanggal: %1)</translation>
    </message>
    <message>
        <source>Forecast from purchase rhythm (BG/NBD), %3 rows in %2 (months, margin, discount a year, day: %1)</source>
        <translation>Prakiraan dari ritme pembelian (BG/NBD), %3 baris di %2 (bulan, margin, diskonto per tahun, tanggal: %1)</translation>
    </message>
    <message>
        <source>Technology maturity</source>
        <translation>Kematangan teknologi</translation>
    </message>
    <message>
        <source>Level by your rules over %1, for %3 customers of %2</source>
        <translation>Tingkat menurut aturan Anda atas %1, untuk %3 pelanggan di %2</translation>
    </message>
</context>
<context>
    <name>lodestar::table::HiddenNames</name>
    <message>
        <source>Contact %1</source>
        <translation>Kontak %1</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Penanggung jawab %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Pelanggan %1</translation>
    </message>
    <message>
        <source>Prospect %1</source>
        <translation>Prospek %1</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Recipe</name>
    <message>
        <source>chosen by you</source>
        <translation>pilihan Anda</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: it holds %3, and %4 are needed. Choose another column.</source>
        <translation>%1 tidak bisa dipakai sebagai %2: isinya %3, padahal diperlukan %4. Pilih kolom lain.</translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeStep</name>
    <message>
        <source>Nothing to change in this table</source>
        <translation>Tidak ada yang perlu diubah di tabel ini</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n baris dilewati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <comment>changed by a step</comment>
        <translation>
            <numerusform>%n sel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>changed by a step</comment>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 cells in 3 rows</comment>
        <translation>%1 dalam %2</translation>
    </message>
    <message>
        <source>This table has no column %1.</source>
        <translation>Tabel ini tidak punya kolom %1.</translation>
    </message>
    <message>
        <source>This table already has a column %1, so the step was left out.</source>
        <translation>Tabel ini sudah punya kolom %1, jadi langkah ini dilewati.</translation>
    </message>
    <message>
        <source>The column %1 holds something else now, so the step was left out.</source>
        <translation>Kolom %1 kini berisi hal lain, jadi langkah ini dilewati.</translation>
    </message>
    <message>
        <source>A newer version of Lodestar made this step; this one cannot apply it.</source>
        <translation>Langkah ini dibuat oleh versi Lodestar yang lebih baru; versi ini tidak bisa menerapkannya.</translation>
    </message>
    <message>
        <source>Not in this table any more (%1): %2</source>
        <comment>number, names</comment>
        <translation>Sudah tidak ada di tabel ini (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit the type of the column.</source>
        <translation>
            <numerusform>%n nilai tidak cocok dengan tipe kolomnya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeSteps</name>
    <message>
        <source>made by hand</source>
        <translation>dibuat manual</translation>
    </message>
    <message>
        <source>%1: attribute added by hand</source>
        <comment>column</comment>
        <translation>%1: atribut ditambahkan secara manual</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n duplicate(s) merged into one row</source>
        <translation>
            <numerusform>%1: %n duplikat digabung menjadi satu baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n duplicate(s) left out</source>
        <translation>
            <numerusform>%1: %n duplikat dilewati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>customer</comment>
        <translation>%1: dilewati</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <comment>a step of the recipe</comment>
        <translation>
            <numerusform>%n baris dilewati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) filled in</source>
        <translation>
            <numerusform>%1: %n sel diisi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: emptied</source>
        <comment>column, customer</comment>
        <translation>%1 dari %2: dikosongkan</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>column, customer, value</comment>
        <translation>%1 dari %2: %3</translation>
    </message>
    <message>
        <source>%1 joined from %2</source>
        <comment>new column, columns</comment>
        <translation>%1 digabung dari %2</translation>
    </message>
    <message>
        <source>%1 are different customers</source>
        <translation>%1 adalah pelanggan yang berbeda</translation>
    </message>
    <message>
        <source>%1: %2 are different things</source>
        <comment>column, values</comment>
        <translation>%1: %2 adalah hal yang berbeda</translation>
    </message>
    <message>
        <source>%1 is matched to nothing</source>
        <translation>%1 tidak dicocokkan dengan apa pun</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <comment>key, key</comment>
        <translation>%1 berarti %2</translation>
    </message>
    <message>
        <source>%1 is matched by the customers&apos; %2</source>
        <comment>column, column</comment>
        <translation>%1 dicocokkan menurut %2 pelanggan</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) mean “not known”</source>
        <translation>
            <numerusform>%1: %n nilai berarti “tidak diketahui”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>column, value, value</comment>
        <translation>%1: %2 menjadi %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n spelling(s) become %2</source>
        <translation>
            <numerusform>%1: %n ejaan menjadi %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A step of a newer version (%1)</source>
        <translation>Langkah dari versi yang lebih baru (%1)</translation>
    </message>
    <message>
        <source>A correction does not fit any more (%1). %2</source>
        <comment>the correction, what of it does not fit</comment>
        <translation>Sebuah koreksi sudah tidak cocok (%1). %2</translation>
    </message>
    <message>
        <source>%1: no role</source>
        <translation>%1: tanpa peran</translation>
    </message>
    <message>
        <source>%1: role %2</source>
        <comment>column, role</comment>
        <translation>%1: peran %2</translation>
    </message>
    <message>
        <source>%1: amounts in %2</source>
        <comment>column, currency</comment>
        <translation>%1: jumlah uang dalam %2</translation>
    </message>
    <message>
        <source>%1: values times %2</source>
        <comment>column, factor</comment>
        <translation>%1: nilai dikali %2</translation>
    </message>
    <message>
        <source>%1: values times %2, in %3</source>
        <comment>column, factor, currency</comment>
        <translation>%1: nilai dikali %2, dalam %3</translation>
    </message>
    <message>
        <source>%1 cut at “%2” into the tags %3</source>
        <comment>column, separator, column</comment>
        <translation>%1 dipotong pada “%2” menjadi tag %3</translation>
    </message>
    <message>
        <source>%1 split at “%2” into %3</source>
        <comment>column, separator, columns</comment>
        <translation>%1 dibagi pada “%2” menjadi %3</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <comment>column, its new name</comment>
        <translation>%1 dinamai %2</translation>
    </message>
    <message>
        <source>its role does not go with its new type</source>
        <translation>perannya tidak sesuai dengan tipe barunya</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <comment>column, type</comment>
        <translation>%1: dibaca sebagai %2</translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeStore</name>
    <message>
        <source>Changed %1 of %2</source>
        <comment>column, customer</comment>
        <translation>%1 dari %2 diubah</translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n cell(s) of %1</source>
        <translation>
            <numerusform>%n sel %1 diisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n cell(s)</source>
        <translation>
            <numerusform>%n sel diisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n step(s) from the recipe</source>
        <translation>
            <numerusform>%n langkah dihapus dari resep</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is not in the recipe any more.</source>
        <translation>Langkah ini sudah tidak ada dalam resep.</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Dimatikan: %1</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>Dinyalakan: %1</translation>
    </message>
    <message>
        <source>There is no such column.</source>
        <translation>Tidak ada kolom seperti itu.</translation>
    </message>
    <message>
        <source>Took the role from %1</source>
        <translation>Peran %1 dilepas</translation>
    </message>
    <message>
        <source>Set %1 to the role %2</source>
        <translation>%1 diberi peran %2</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Role</name>
    <message>
        <source>Usage of %1</source>
        <translation>Penggunaan %1</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Tanpa peran</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Nomor pelanggan</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nama perusahaan</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industri</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>Kode industri</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>Model operasi</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Karyawan</translation>
    </message>
    <message>
        <source>Size of the department</source>
        <translation>Ukuran departemen</translation>
    </message>
    <message>
        <source>Their own annual revenue</source>
        <translation>Omzet tahunan mereka sendiri</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Life-cycle stage of the company</source>
        <translation>Tahap perkembangan perusahaan</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Tahun berdiri</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>Technical maturity</source>
        <translation>Kematangan teknologi</translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation>Produk yang dibeli</translation>
    </message>
    <message>
        <source>In a region we do not serve</source>
        <translation>Di wilayah yang tidak kita layani</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nama kontak</translation>
    </message>
    <message>
        <source>Job title of the contact</source>
        <translation>Jabatan kontak</translation>
    </message>
    <message>
        <source>Job title of the decision-maker</source>
        <translation>Jabatan pengambil keputusan</translation>
    </message>
    <message>
        <source>Roles in the buying group</source>
        <translation>Peran dalam kelompok pembeli</translation>
    </message>
    <message>
        <source>Years of experience of the contact</source>
        <translation>Lama pengalaman kontak (tahun)</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Sumber prospek</translation>
    </message>
    <message>
        <source>First product bought</source>
        <translation>Produk pertama yang dibeli</translation>
    </message>
    <message>
        <source>Value of the first order</source>
        <translation>Nilai pesanan pertama</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Pembelian pertama</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Tanggal penutupan</translation>
    </message>
    <message>
        <source>Sales cycle in days</source>
        <translation>Siklus penjualan dalam hari</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Reason for losing</source>
        <translation>Alasan kalah</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Pembelian ulang</translation>
    </message>
    <message>
        <source>Days to the first success</source>
        <translation>Hari sampai keberhasilan pertama</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Penanggung jawab pelanggan</translation>
    </message>
    <message>
        <source>Revenue from them</source>
        <translation>Pendapatan dari mereka</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margin kotor</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Biaya melayani</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Laba</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Nilai seumur hidup pelanggan</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Penggunaan</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Jumlah lisensi</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Dukungan publik</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Ulasan</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Studi kasus</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Marquee customer</source>
        <translation>Pelanggan ternama</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Lama menjadi pelanggan</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Sudah berhenti</translation>
    </message>
    <message>
        <source>Visits to our website</source>
        <translation>Kunjungan ke situs web kita</translation>
    </message>
    <message>
        <source>Conferences attended</source>
        <translation>Konferensi yang dihadiri</translation>
    </message>
    <message>
        <source>In a buying cycle with a competitor</source>
        <translation>Sedang membeli dari pesaing</translation>
    </message>
    <message>
        <source>Turned a competitor down</source>
        <translation>Menolak pesaing</translation>
    </message>
    <message>
        <source>Engagement with our content</source>
        <translation>Keterlibatan dengan konten kita</translation>
    </message>
    <message>
        <source>Customer of the transaction</source>
        <translation>Pelanggan transaksi</translation>
    </message>
    <message>
        <source>Date of the transaction</source>
        <translation>Tanggal transaksi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah uang</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kuantitas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Rollup</name>
    <message>
        <source>what they paid you is summed up from a related table</source>
        <translation>yang mereka bayarkan kepada Anda dijumlahkan dari tabel terkait</translation>
    </message>
    <message>
        <source>Rows in %1</source>
        <translation>Baris di %1</translation>
    </message>
    <message>
        <source>what is computed here is used instead</source>
        <translation>yang dihitung di sini dipakai sebagai gantinya</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::BandRule</name>
    <message>
        <source>from %1 months</source>
        <comment>time as a customer</comment>
        <translation>mulai %1 bulan</translation>
    </message>
    <message>
        <source>below %1 months</source>
        <comment>time as a customer</comment>
        <translation>di bawah %1 bulan</translation>
    </message>
    <message>
        <source>%1 to below %2 months</source>
        <comment>time as a customer</comment>
        <translation>%1 sampai di bawah %2 bulan</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Seperti biasa</translation>
    </message>
    <message>
        <source>Own edges</source>
        <translation>Batas sendiri</translation>
    </message>
    <message>
        <source>Sizes: 10, 50, 250, 1,000 …</source>
        <translation>Ukuran: 10, 50, 250, 1.000 …</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Kuartil</translation>
    </message>
    <message>
        <source>Calendar years</source>
        <translation>Tahun kalender</translation>
    </message>
    <message>
        <source>Months as a customer</source>
        <translation>Bulan sebagai pelanggan</translation>
    </message>
    <message>
        <source>By who is best: few, clear cuts (MDLP)</source>
        <comment>how a number is cut into bands</comment>
        <translation>Menurut siapa yang terbaik: sedikit batas yang jelas (MDLP)</translation>
    </message>
    <message>
        <source>By who is best: neighbours that are alike joined (ChiMerge)</source>
        <comment>how a number is cut into bands</comment>
        <translation>Menurut siapa yang terbaik: rentang bersebelahan yang serupa digabung (ChiMerge)</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::BandStore</name>
    <message>
        <source>Own bands need at least one edge.</source>
        <translation>Rentang sendiri memerlukan sedikitnya satu batas.</translation>
    </message>
    <message>
        <source>At most %1 edges can be set.</source>
        <translation>Paling banyak %1 batas bisa ditetapkan.</translation>
    </message>
    <message>
        <source>Every edge must be a number.</source>
        <translation>Setiap batas harus berupa angka.</translation>
    </message>
    <message>
        <source>Each edge must be above the one before: %1 is not above %2.</source>
        <translation>Setiap batas harus di atas batas sebelumnya: %1 tidak di atas %2.</translation>
    </message>
    <message>
        <source>Edges in months must be above 0 and at most %1.</source>
        <translation>Batas dalam bulan harus di atas 0 dan paling banyak %1.</translation>
    </message>
    <message>
        <source>Went back to the usual bands of %1</source>
        <translation>Rentang %1 dikembalikan ke yang biasa</translation>
    </message>
    <message>
        <source>Bands of %1: %2</source>
        <translation>Rentang %1: %2</translation>
    </message>
    <message>
        <source>Set own bands of %1</source>
        <translation>Rentang sendiri ditetapkan untuk %1</translation>
    </message>
    <message>
        <source>No edge separates the best from the others well enough, so there are no bands to use.</source>
        <translation>Tidak ada batas yang cukup memisahkan yang terbaik dari yang lain, jadi tidak ada rentang yang bisa dipakai.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Bands</name>
    <message>
        <source>from %1</source>
        <comment>a year</comment>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a year</comment>
        <translation>sebelum %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two years</comment>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 sampai di bawah %2</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::CombinationWords</name>
    <message>
        <source>%1 of %2 best customers (%3), against %4 of %5 others (%6)</source>
        <comment>counts and shares</comment>
        <translation>%1 dari %2 pelanggan terbaik (%3), berbanding %4 dari %5 lainnya (%6)</translation>
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
        <translation>Selisih %1 poin, bisa jadi %2 sampai %3.</translation>
    </message>
    <message>
        <source>Among all combinations there are, luck finds one this good in at most %1 of the cases.</source>
        <translation>Di antara semua kombinasi yang ada, kebetulan menghasilkan yang sebaik ini dalam paling banyak %1 kasus.</translation>
    </message>
    <message>
        <source>Best of %1 combinations tried. In shuffled data the best one is at least this good %2 of the time.</source>
        <translation>Terbaik dari %1 kombinasi yang dicoba. Dalam data yang diacak, yang terbaik setidaknya sebaik ini dalam %2 pengacakan.</translation>
    </message>
    <message>
        <source>Hard to explain by luck. %1 %2</source>
        <translation>Sulit dijelaskan sebagai kebetulan. %1 %2</translation>
    </message>
    <message>
        <source>Could be chance. %1 %2</source>
        <translation>Bisa kebetulan. %1 %2</translation>
    </message>
    <message>
        <source>These are %1.</source>
        <comment>names of customers</comment>
        <translation>Mereka adalah %1.</translation>
    </message>
    <message numerus="yes">
        <source>Among them: %1, and %n other(s).</source>
        <comment>names of customers</comment>
        <translation>
            <numerusform>Di antaranya: %1, dan %n lainnya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Combinations</name>
    <message>
        <source>No combination tells more than the traits it is made of (%1 tried).</source>
        <translation>Tidak ada kombinasi yang menyatakan lebih dari ciri-ciri penyusunnya (%1 dicoba).</translation>
    </message>
    <message>
        <source>Best of %1 combinations tried; shown are those that tell more than the traits they are made of.</source>
        <translation>Terbaik dari %1 kombinasi yang dicoba; yang ditampilkan adalah yang menyatakan lebih dari ciri-ciri penyusunnya.</translation>
    </message>
    <message>
        <source>There are too many combinations of %1 conditions to try all: only the strongest smaller ones were extended. How likely luck is for these is an upper bound.</source>
        <translation>Kombinasi dari %1 syarat terlalu banyak untuk dicoba semuanya: hanya kombinasi lebih kecil yang terkuat yang diperluas. Peluang kebetulan untuk kombinasi ini adalah batas atas.</translation>
    </message>
    <message>
        <source>The shuffles use a random sample of %1 of %2 customers; all other figures use everybody.</source>
        <translation>Pengacakan memakai sampel acak %1 dari %2 pelanggan; semua angka lain memakai semuanya.</translation>
    </message>
    <message>
        <source>Combinations need at least 10 best customers and 10 others: with fewer, chance alone always finds some.</source>
        <translation>Kombinasi memerlukan sedikitnya 10 pelanggan terbaik dan 10 lainnya: jika kurang, kebetulan saja selalu menemukan sesuatu.</translation>
    </message>
    <message>
        <source>So many customers bear combinations of at most %1 conditions.</source>
        <translation>Pelanggan sebanyak ini memadai untuk kombinasi paling banyak %1 syarat.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::ComparisonWords</name>
    <message>
        <source>Hardly any difference.</source>
        <translation>Hampir tidak ada selisih.</translation>
    </message>
    <message>
        <source>Small difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>Selisih kecil: dari dua pelanggan, satu dari tiap kelompok, yang terbaik punya lebih banyak pada %1 pasangan.</translation>
    </message>
    <message>
        <source>Small difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>Selisih kecil: dari dua pelanggan, satu dari tiap kelompok, yang terbaik punya lebih sedikit pada %1 pasangan.</translation>
    </message>
    <message>
        <source>Medium difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>Selisih sedang: dari dua pelanggan, satu dari tiap kelompok, yang terbaik punya lebih banyak pada %1 pasangan.</translation>
    </message>
    <message>
        <source>Medium difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>Selisih sedang: dari dua pelanggan, satu dari tiap kelompok, yang terbaik punya lebih sedikit pada %1 pasangan.</translation>
    </message>
    <message>
        <source>Large difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>Selisih besar: dari dua pelanggan, satu dari tiap kelompok, yang terbaik punya lebih banyak pada %1 pasangan.</translation>
    </message>
    <message>
        <source>Large difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>Selisih besar: dari dua pelanggan, satu dari tiap kelompok, yang terbaik punya lebih sedikit pada %1 pasangan.</translation>
    </message>
    <message>
        <source>hardly any</source>
        <comment>size of a difference</comment>
        <translation>hampir tidak ada</translation>
    </message>
    <message>
        <source>small</source>
        <comment>size of a difference</comment>
        <translation>kecil</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>size of a difference</comment>
        <translation>sedang</translation>
    </message>
    <message>
        <source>large</source>
        <comment>size of a difference</comment>
        <translation>besar</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the median of %2 best customers is %3 (the middle half from %4 to %5), that of %6 others %7 (from %8 to %9).</source>
        <comment>attribute; counts, medians and quartiles</comment>
        <translation>%1: median %2 pelanggan terbaik adalah %3 (separuh tengah dari %4 sampai %5), median %6 lainnya %7 (dari %8 sampai %9).</translation>
    </message>
    <message>
        <source>An idea to ask about: too few customers to tell.</source>
        <translation>Gagasan untuk ditanyakan: pelanggan terlalu sedikit untuk memastikan.</translation>
    </message>
    <message>
        <source>Likely real. %1</source>
        <translation>Sangat mungkin nyata. %1</translation>
    </message>
    <message>
        <source>Could be chance. %1</source>
        <translation>Bisa kebetulan. %1</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::CorrectionStore</name>
    <message>
        <source>Chose the strict correction for many tests</source>
        <translation>Koreksi ketat untuk banyak uji dipilih</translation>
    </message>
    <message>
        <source>Went back to the usual correction for many tests</source>
        <translation>Koreksi untuk banyak uji dikembalikan ke yang biasa</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Descriptions</name>
    <message>
        <source>Trying combinations of traits</source>
        <translation>Mencoba kombinasi ciri</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Eligibility</name>
    <message>
        <source>This is part of how you defined best. It cannot help to choose prospects.</source>
        <translation>Ini bagian dari cara Anda menentukan yang terbaik. Ini tidak bisa membantu memilih prospek.</translation>
    </message>
    <message>
        <source>It names the customer or a person, so nobody can share it.</source>
        <translation>Ini menyebut nama pelanggan atau orang, jadi tidak mungkin dimiliki bersama.</translation>
    </message>
    <message>
        <source>It is known only after the sale. It cannot help to choose prospects.</source>
        <translation>Ini baru diketahui setelah penjualan. Ini tidak bisa membantu memilih prospek.</translation>
    </message>
    <message>
        <source>It says how good a customer is. Prospects do not have it yet.</source>
        <translation>Ini menyatakan seberapa baik seorang pelanggan. Prospek belum memilikinya.</translation>
    </message>
    <message>
        <source>It says what came of the customer. It cannot help to choose prospects.</source>
        <translation>Ini menyatakan apa yang terjadi dengan pelanggan itu. Ini tidak bisa membantu memilih prospek.</translation>
    </message>
    <message>
        <source>It has no values.</source>
        <translation>Ini tidak punya nilai.</translation>
    </message>
    <message>
        <source>Most customers have a value of their own, so it looks like a name or a number that identifies them.</source>
        <translation>Kebanyakan pelanggan punya nilainya sendiri, jadi ini tampaknya nama atau nomor pengenal.</translation>
    </message>
    <message>
        <source>By its name it identifies customers or places. Give it a role if it does not.</source>
        <translation>Menurut namanya, ini pengenal pelanggan atau tempat. Jika bukan, beri peran.</translation>
    </message>
    <message>
        <source>Everybody has the same value.</source>
        <translation>Semua punya nilai yang sama.</translation>
    </message>
    <message>
        <source>All values fall into one band, so there is nothing to compare.</source>
        <translation>Semua nilai jatuh dalam satu rentang, jadi tidak ada yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>It numbers the customers one by one.</source>
        <translation>Ini menomori pelanggan satu per satu.</translation>
    </message>
    <message>
        <source>It almost decides %1, so it may be part of how you defined best. If it is known before the sale, give it a role.</source>
        <translation>Ini hampir menentukan %1, jadi mungkin bagian dari cara Anda menentukan yang terbaik. Jika ini diketahui sebelum penjualan, beri peran.</translation>
    </message>
    <message>
        <source>Older customers had more time to become valuable: this may only show their age.</source>
        <translation>Pelanggan lama punya lebih banyak waktu untuk menjadi bernilai: ini mungkin hanya menunjukkan usia mereka.</translation>
    </message>
    <message>
        <source>May be known only after the sale: check its role.</source>
        <translation>Mungkin baru diketahui setelah penjualan: periksa perannya.</translation>
    </message>
    <message>
        <source>It almost decides %1: check that it is known before the sale.</source>
        <translation>Ini hampir menentukan %1: pastikan ini diketahui sebelum penjualan.</translation>
    </message>
    <message>
        <source>All who have a value have the same one.</source>
        <translation>Semua yang punya nilai, nilainya sama.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::LuckTest</name>
    <message>
        <source>Shuffling to see what luck would find</source>
        <translation>Mengacak untuk melihat apa yang ditemukan kebetulan</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::NumericComparison</name>
    <message>
        <source>Comparing the numbers of the best with those of the others</source>
        <translation>Membandingkan angka yang terbaik dengan lainnya</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::SupervisedBands</name>
    <message>
        <source>Shuffling to see what luck would find</source>
        <translation>Mengacak untuk melihat apa yang ditemukan kebetulan</translation>
    </message>
    <message>
        <source>Bands can be chosen by the result only from %1 customers with a value; here are %2.</source>
        <translation>Rentang baru bisa dipilih menurut hasil mulai %1 pelanggan dengan nilai; di sini ada %2.</translation>
    </message>
    <message>
        <source>Stopped before the shuffles were done.</source>
        <translation>Dihentikan sebelum pengacakan selesai.</translation>
    </message>
    <message>
        <source>The edges and the shuffles use %1 of %2 customers, drawn at random.</source>
        <translation>Batas dan pengacakan memakai %1 dari %2 pelanggan, diambil secara acak.</translation>
    </message>
    <message>
        <source>No edge separates the best from the others well enough.</source>
        <translation>Tidak ada batas yang cukup baik memisahkan yang terbaik dari lainnya.</translation>
    </message>
    <message>
        <source>The edges were chosen by looking at who is best. Only the shuffles, which choose them anew each time, say how sure this is.</source>
        <translation>Batas dipilih dengan melihat siapa yang terbaik. Hanya pengacakan, yang setiap kali memilih batas dari awal, yang menunjukkan seberapa pasti ini.</translation>
    </message>
    <message>
        <source>Hard to explain by luck: of %1 shuffles of who is best, each cut anew, %2 separate as well.</source>
        <translation>Sulit dijelaskan sebagai kebetulan: dari %1 pengacakan siapa yang terbaik, masing-masing dibagi ulang, %2 memisahkan sama baiknya.</translation>
    </message>
    <message>
        <source>Luck does as well: of %1 shuffles of who is best, each cut anew, %2 separate as well.</source>
        <translation>Kebetulan sama baiknya: dari %1 pengacakan siapa yang terbaik, masing-masing dibagi ulang, %2 memisahkan sama baiknya.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::TraitNotes</name>
    <message>
        <source>Among customers with the same %1 this turns round: the difference of %2 points becomes %3.</source>
        <translation>Di antara pelanggan dengan %1 yang sama, ini berbalik: selisih %2 poin menjadi %3.</translation>
    </message>
    <message>
        <source>Among customers with the same %1 this difference of %2 points becomes %3.</source>
        <translation>Di antara pelanggan dengan %1 yang sama, selisih %2 poin ini menjadi %3.</translation>
    </message>
    <message>
        <source>Among customers with the same %1 this difference of %2 points becomes %3 and could be chance.</source>
        <translation>Di antara pelanggan dengan %1 yang sama, selisih %2 poin ini menjadi %3 dan bisa kebetulan.</translation>
    </message>
    <message>
        <source>Nearly the same customers as %1: %2. Count only one of the two.</source>
        <comment>attribute and value</comment>
        <translation>Hampir pelanggan yang sama dengan %1: %2. Hitung salah satu saja.</translation>
    </message>
    <message>
        <source>By %1 the amounts are in several currencies (%2) and are compared as they are written. Convert them to one before you trust this.</source>
        <translation>Menurut %1, jumlah uangnya dalam beberapa mata uang (%2) dan dibandingkan seperti yang tertulis. Konversikan ke satu mata uang sebelum memercayai ini.</translation>
    </message>
    <message>
        <source>Customers who left are not in this list: of the early years you see only those who stayed.</source>
        <translation>Pelanggan yang sudah berhenti tidak ada dalam daftar ini: dari tahun-tahun awal, Anda hanya melihat yang bertahan.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::TraitReport</name>
    <message>
        <source>Looking for what the best share</source>
        <translation>Mencari persamaan yang terbaik</translation>
    </message>
    <message>
        <source>It is known only of the best, or only of the others, so there is nothing to compare.</source>
        <translation>Ini hanya diketahui untuk yang terbaik, atau hanya untuk yang lain, jadi tidak ada yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>Its values are too rare or too common to compare: each needs %1 customers with it, and some without.</source>
        <translation>Nilainya terlalu jarang atau terlalu umum untuk dibandingkan: masing-masing memerlukan %1 pelanggan yang memilikinya, dan beberapa yang tidak.</translation>
    </message>
    <message>
        <source>Every customer is one of the best, so there is nobody to compare them with.</source>
        <translation>Semua pelanggan termasuk yang terbaik, jadi tidak ada pembandingnya.</translation>
    </message>
    <message>
        <source>You see only companies that bought. Traits of customers are not automatically traits of good prospects.</source>
        <translation>Anda hanya melihat perusahaan yang sudah membeli. Ciri pelanggan tidak otomatis menjadi ciri prospek yang baik.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Wording</name>
    <message numerus="yes">
        <source>With %n best customer(s) not even a trait that all of them have would be seen for sure.</source>
        <translation>
            <numerusform>Dengan %n pelanggan terbaik, ciri yang mereka semua miliki pun tidak akan terlihat dengan pasti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best customer(s) only large differences can be seen (about %1 among the best against %2 of the others).</source>
        <translation>
            <numerusform>Dengan %n pelanggan terbaik, hanya selisih besar yang bisa terlihat (sekitar %1 pada yang terbaik berbanding %2 pada lainnya).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best customer(s) differences from about %1 among the best against %2 of the others can be seen.</source>
        <translation>
            <numerusform>Dengan %n pelanggan terbaik, selisih mulai sekitar %1 pada yang terbaik berbanding %2 pada lainnya bisa terlihat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n customer(s) this is a list of ideas, not evidence.</source>
        <translation>
            <numerusform>Dengan %n pelanggan, ini daftar gagasan, bukan bukti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints only: there are just %n other customer(s) to compare with.</source>
        <translation>
            <numerusform>Hanya petunjuk: cuma ada %n pelanggan lain sebagai pembanding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints only: %n best customer(s).</source>
        <translation>
            <numerusform>Hanya petunjuk: %n pelanggan terbaik.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 for %3 of %4 best customers (%5), against %6 of %7 others (%8).</source>
        <comment>attribute, value, then counts and shares</comment>
        <translation>%1: %2 pada %3 dari %4 pelanggan terbaik (%5), berbanding %6 dari %7 lainnya (%8).</translation>
    </message>
    <message>
        <source>An idea to ask about: too few customers to tell.</source>
        <translation>Gagasan untuk ditanyakan: pelanggan terlalu sedikit untuk memastikan.</translation>
    </message>
    <message>
        <source>Likely real: difference %1 points, could be %2 to %3.</source>
        <translation>Sangat mungkin nyata: selisih %1 poin, bisa jadi %2 sampai %3.</translation>
    </message>
    <message>
        <source>Could be chance: difference %1 points, could be %2 to %3.</source>
        <translation>Bisa kebetulan: selisih %1 poin, bisa jadi %2 sampai %3.</translation>
    </message>
    <message>
        <source>Too few customers to tell. Even a perfect match would not be convincing here.</source>
        <translation>Pelanggan terlalu sedikit untuk memastikan. Kecocokan sempurna pun tidak akan meyakinkan di sini.</translation>
    </message>
    <message>
        <source>likely real</source>
        <translation>sangat mungkin nyata</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>bisa kebetulan</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>terlalu sedikit untuk memastikan</translation>
    </message>
    <message>
        <source>The bands were chosen by looking at who is best, so with these customers the difference proves nothing.</source>
        <translation>Rentangnya dipilih dengan melihat siapa yang terbaik, jadi pada pelanggan ini perbedaannya tidak membuktikan apa pun.</translation>
    </message>
    <message>
        <source>bands fitted to the result</source>
        <translation>rentang disesuaikan dengan hasil</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Activity</name>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Tulis</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AgendaModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>done in %1 of %2 · %3</source>
        <comment>time used, minutes, how the room works</comment>
        <translation>selesai dalam %1 dari %2 · %3</translation>
    </message>
    <message>
        <source>left out · %1</source>
        <comment>minutes</comment>
        <translation>dilewati · %1</translation>
    </message>
    <message>
        <source>now · %1 · %2</source>
        <comment>minutes, how the room works</comment>
        <translation>sekarang · %1 · %2</translation>
    </message>
    <message>
        <source>stands still · %1 · %2</source>
        <comment>minutes, how the room works</comment>
        <translation>berhenti · %1 · %2</translation>
    </message>
    <message>
        <source>at %1 · %2 · %3</source>
        <comment>minutes into the meeting, minutes, how the room works</comment>
        <translation>pada %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>block, how it stands</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AgendaPanel</name>
    <message>
        <source>Blocks of the agenda</source>
        <translation>Blok agenda</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Block to add</source>
        <translation>Blok yang ditambahkan</translation>
    </message>
    <message>
        <source>Add this block to the agenda</source>
        <translation>Tambahkan blok ini ke agenda</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Nama blok</translation>
    </message>
    <message>
        <source>Minutes of the block</source>
        <translation>Menit blok</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> mnt</translation>
    </message>
    <message>
        <source>How the room works</source>
        <translation>Cara semua yang hadir bekerja</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Yang diucapkan</translation>
    </message>
    <message>
        <source>What to say when it begins</source>
        <translation>Yang diucapkan saat blok dimulai</translation>
    </message>
    <message>
        <source>Go to this block</source>
        <translation>Ke blok ini</translation>
    </message>
    <message>
        <source>Move the block up (Alt+Up)</source>
        <translation>Pindahkan blok ke atas (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the block down (Alt+Down)</source>
        <translation>Pindahkan blok ke bawah (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the block (Delete)</source>
        <translation>Hapus blok (Delete)</translation>
    </message>
    <message>
        <source>A block of your own</source>
        <translation>Blok buatan sendiri</translation>
    </message>
    <message>
        <source>An agenda of your own</source>
        <translation>Agenda buatan sendiri</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed by you. Choosing it again restores it.</source>
        <translation>%1, Anda ubah. Pilih lagi untuk memulihkannya.</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Blok baru</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <translation>Ubah agenda</translation>
    </message>
    <message>
        <source>Show more blocks</source>
        <translation>Tampilkan blok lainnya</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AttributeModel</name>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AttributePanel</name>
    <message>
        <source>What no export knows and your team does: give it a name, then fill it in or paste it from a spreadsheet (key or name in the first column, the value in the second). It stays with the customers over the next imports.</source>
        <translation>Yang tidak ada dalam ekspor tetapi diketahui tim Anda: beri nama, lalu isi atau tempel dari lembar kerja (kunci atau nama di kolom pertama, nilainya di kolom kedua). Atribut ini tetap melekat pada pelanggan pada impor berikutnya.</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>Nilai atribut</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nama atribut</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>Tipe atribut</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Tambah atribut</translation>
    </message>
    <message>
        <source>Attribute to fill in</source>
        <translation>Atribut yang akan diisi</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Tempel nilai</translation>
    </message>
    <message>
        <source>By hand (%1)</source>
        <comment>number of attributes</comment>
        <translation>Manual (%1)</translation>
    </message>
    <message>
        <source>There is a column %1 already. Choose another name.</source>
        <translation>Sudah ada kolom %1. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Added the attribute %1</source>
        <translation>Atribut %1 ditambahkan</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) belong to no customer: %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n baris bukan milik pelanggan mana pun: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AucScale</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure, its range</comment>
        <translation>%1 (%2 sampai %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was measured, its figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How well the best are told from the others, where 0.5 is a coin: %1</source>
        <translation>Seberapa baik yang terbaik dibedakan dari yang lain; 0,5 setara lemparan koin: %1</translation>
    </message>
    <message>
        <source>%1: a coin</source>
        <translation>%1: lemparan koin</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotForm</name>
    <message>
        <source>Seal the ballot</source>
        <translation>Segel surat suara</translation>
    </message>
    <message>
        <source>Leave without a ballot</source>
        <translation>Keluar tanpa surat suara</translation>
    </message>
    <message>
        <source>The paper ballot of %1</source>
        <translation>Surat suara kertas %1</translation>
    </message>
    <message>
        <source>The ballot of %1</source>
        <translation>Surat suara %1</translation>
    </message>
    <message>
        <source>Enter goes to the next field, and from the last one on to the next person.</source>
        <translation>Enter pindah ke kolom isian berikutnya, dan dari yang terakhir ke orang berikutnya.</translation>
    </message>
    <message>
        <source>Spread 100 points: the more, the more it counts for who is best. Ask of each what the step from the worst to the best customer is worth to you.</source>
        <translation>Bagikan 100 poin: makin banyak poinnya, makin menentukan siapa yang terbaik. Untuk setiap kriteria, tanyakan seberapa berarti bagi Anda jarak dari pelanggan terburuk ke yang terbaik.</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>Poin untuk %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to give.</source>
        <translation>
            <numerusform>Masih ada %n poin untuk dibagikan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) too many.</source>
        <translation>
            <numerusform>Kelebihan %n poin.</numerusform>
        </translation>
    </message>
    <message>
        <source>All 100 points are given.</source>
        <translation>Semua 100 poin sudah dibagikan.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotPanel</name>
    <message>
        <source>The weights are those of the ballots now.</source>
        <translation>Bobot sekarang mengikuti surat suara.</translation>
    </message>
    <message>
        <source>A secret ballot on the weights</source>
        <translation>Pemungutan suara rahasia tentang bobot</translation>
    </message>
    <message>
        <source>Everybody spreads 100 points over the criteria, one after the other on this screen, and nobody sees what the others gave until the room reveals it. So the loudest voice counts as much as any other.</source>
        <translation>Setiap orang membagikan 100 poin pada kriteria, bergiliran di layar ini, dan tidak ada yang melihat poin orang lain sampai hasilnya dibuka bersama. Jadi suara paling keras dihitung sama dengan suara yang lain.</translation>
    </message>
    <message>
        <source>Enter paper ballots</source>
        <translation>Masukkan surat suara kertas</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Buka hasil</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>disegel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>A ballot needs two criteria or more: add them under Weights.</source>
        <translation>Pemungutan suara memerlukan dua kriteria atau lebih: tambahkan di Bobot.</translation>
    </message>
    <message>
        <source>No ballot has been cast yet.</source>
        <translation>Belum ada surat suara yang masuk.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ballot(s) are sealed.</source>
        <translation>
            <numerusform>%1 dari %n surat suara sudah disegel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot of %1 is sealed.</source>
        <translation>Surat suara %1 sudah disegel.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotResults</name>
    <message>
        <source>%1 to %2</source>
        <comment>from the lowest to the highest</comment>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a team and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Teams differ on %1: %2.</source>
        <translation>Tim berbeda pendapat tentang %1: %2.</translation>
    </message>
    <message>
        <source>What the ballots say</source>
        <translation>Hasil surat suara</translation>
    </message>
    <message>
        <source>Which points become the weights</source>
        <translation>Poin mana yang menjadi bobot</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>Pakai bobot ini</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Ulangi pemungutan suara</translation>
    </message>
    <message>
        <source>Hides the ballots, which people can then change</source>
        <translation>Menyembunyikan surat suara, yang lalu bisa diubah lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) count.</source>
        <translation>
            <numerusform>%n surat suara dihitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far people agree: %1 (Kendall&apos;s W %2).</source>
        <translation>Tingkat kesepakatan: %1 (W Kendall %2).</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Suara</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BandEdges</name>
    <message>
        <source>%1 is no date. Write days as 2024-12-31, or years, with semicolons between them.</source>
        <translation>%1 bukan tanggal. Tulis hari seperti 2024-12-31, atau tahun, dengan titik koma di antaranya.</translation>
    </message>
    <message>
        <source>%1 is no number. Write numbers with semicolons between them.</source>
        <translation>%1 bukan angka. Tulis angka dengan titik koma di antaranya.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BandEditor</name>
    <message>
        <source>Change the bands…</source>
        <translation>Ubah rentang…</translation>
    </message>
    <message>
        <source>Where one band ends and the next begins</source>
        <translation>Batas antara satu rentang dan rentang berikutnya</translation>
    </message>
    <message>
        <source>With semicolons between them, such as 10; 50; 250</source>
        <translation>Dengan titik koma di antaranya, misalnya 10; 50; 250</translation>
    </message>
    <message>
        <source>Use these bands</source>
        <translation>Pakai rentang ini</translation>
    </message>
    <message>
        <source>How to cut it</source>
        <translation>Cara membaginya</translation>
    </message>
    <message>
        <source>%1 is cut anew.</source>
        <translation>%1 dibagi ulang.</translation>
    </message>
    <message>
        <source>Such bands show where the best and the others part. They were chosen by looking at who is best, so what they show is no proof: their traits get no verdict, and are left out of combinations and of the draft of an ICP.</source>
        <translation>Rentang seperti ini menunjukkan di mana yang terbaik dan yang lain berpisah. Rentangnya dipilih dengan melihat siapa yang terbaik, jadi yang ditunjukkannya bukan bukti: cirinya tidak mendapat penilaian, dan tidak disertakan dalam kombinasi maupun draf ICP.</translation>
    </message>
    <message>
        <source>The bands are the same for the best and the others, and hold for every page. Choose them for what they mean, not for the result.</source>
        <translation>Rentangnya sama untuk yang terbaik dan yang lain, dan berlaku di semua halaman. Pilih menurut artinya, bukan menurut hasilnya.</translation>
    </message>
    <message>
        <source>Looking where the best and the others part…</source>
        <translation>Mencari di mana yang terbaik dan yang lain berpisah…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BasisPart</name>
    <message>
        <source>What this rests on</source>
        <translation>Dasar persona ini</translation>
    </message>
    <message>
        <source>Interviews that are not in this project</source>
        <translation>Wawancara yang tidak ada di proyek ini</translation>
    </message>
    <message>
        <source>Customers it was seen at besides</source>
        <translation>Pelanggan lain tempat hal ini juga terlihat</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BeliefCard</name>
    <message>
        <source>The room says</source>
        <translation>Kata semua yang hadir</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Write cards under Cards or Write; what is voted for comes first here.</source>
        <translation>Belum ada yang mengatakan apa pun. Tulis kartu di Kartu atau Tulis; yang dipilih tampil paling atas di sini.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cards and clusters</comment>
        <translation>
            <numerusform>dan %n lagi</numerusform>
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
        <translation>Sebutkan orang yang hadir</translation>
    </message>
    <message>
        <source>How strongly %1 believes it</source>
        <translation>Seberapa kuat %1 meyakininya</translation>
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
        <translation>Lihat persamaan mereka</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Pelanggan terbaik</translation>
    </message>
    <message>
        <source>Agree what best means, and see at once who that is.</source>
        <translation>Sepakati arti terbaik, dan lihat langsung siapa saja itu.</translation>
    </message>
    <message>
        <source>No customer can be rated yet: choose a criterion that the list has a column for.</source>
        <translation>Belum ada pelanggan yang bisa dinilai: pilih kriteria yang kolomnya ada dalam daftar.</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best: everyone from score %3 up, and those counted by hand.</source>
        <translation>%1 dari %2 pelanggan yang dinilai termasuk terbaik: semua dari skor %3 ke atas, dan yang ditetapkan secara manual.</translation>
    </message>
    <message>
        <source>Rating the customers…</source>
        <translation>Menilai pelanggan…</translation>
    </message>
    <message>
        <source>Each criterion is ranked over all of them.</source>
        <translation>Setiap kriteria diberi peringkat atas semua pelanggan.</translation>
    </message>
    <message>
        <source>Which customers do you want more of?</source>
        <translation>Pelanggan mana yang ingin Anda perbanyak?</translation>
    </message>
    <message>
        <source>Import your customers; then say what best means, and the ranking moves as you weigh.</source>
        <translation>Impor pelanggan Anda; lalu tetapkan arti terbaik, dan peringkatnya bergerak selagi Anda memberi bobot.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Impor pelanggan</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ke ikhtisar</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best: everyone from score %3 up.</source>
        <translation>%1 dari %2 pelanggan yang dinilai termasuk terbaik: semua dari skor %3 ke atas.</translation>
    </message>
    <message>
        <source>Ways to say who is best</source>
        <translation>Cara menentukan siapa yang terbaik</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Nilai seumur hidup</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Give each criterion as many points as it counts for you. A customer&apos;s score says what share of the other customers it is above, weighed by these points; what is not known is left out, and below half known it is not rated. Drag the threshold on the distribution, or choose a share or a number. Ties at the threshold all come in. What the room knows better than the numbers, it decides by hand, with a reason. “How firm” says whether a customer stays best when the weights move a little. Under Ballots everybody spreads 100 points in secret; under Lifetime value it is computed from what customers bought; under By hand people name the best, with or without data.</source>
        <translation>Beri setiap kriteria poin sesuai pentingnya bagi Anda. Skor seorang pelanggan menyatakan berapa porsi pelanggan lain yang ia lampaui, dibobot dengan poin ini; yang tidak diketahui tidak dihitung, dan jika kurang dari separuh yang diketahui, pelanggan tidak dinilai. Seret ambang pada sebaran, atau pilih porsi atau jumlah. Yang skornya sama di ambang masuk semua. Hal yang lebih diketahui orang daripada angka diputuskan secara manual, dengan alasan. “Keteguhan” menyatakan apakah pelanggan tetap terbaik jika bobot bergeser sedikit. Di Surat suara, setiap orang membagikan 100 poin secara rahasia; di Nilai seumur hidup, nilainya dihitung dari pembelian pelanggan; di Manual, orang menyebut siapa yang terbaik, dengan atau tanpa data.</translation>
    </message>
    <message>
        <source>Who are our best customers?</source>
        <translation>Siapa pelanggan terbaik kita?</translation>
    </message>
    <message>
        <source>Each of us names them in secret, one after the other; everybody else looks away.</source>
        <translation>Masing-masing dari kita menyebutnya secara rahasia, bergiliran; yang lain melihat ke arah lain.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BestStage</name>
    <message>
        <source>counted by hand</source>
        <translation>ditetapkan secara manual</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>dikeluarkan secara manual</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n pelanggan terbaik</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 rated customers, everyone from score %2 up.</source>
        <translation>Dari %1 pelanggan yang dinilai, semua mulai skor %2.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>tidak dinilai</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, then best ends</source>
        <translation>
            <numerusform>dan %n lagi, lalu batas terbaik</numerusform>
        </translation>
    </message>
    <message>
        <source>here best ends</source>
        <translation>di sini batas terbaik</translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation>Yang mereka datangkan</translation>
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
        <translation>Hasil akhirnya: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Berikutnya: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardActions</name>
    <message>
        <source>Group</source>
        <translation>Kelompokkan</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Pindahkan ke…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Ubah kata-katanya</translation>
    </message>
    <message>
        <source>Name the group</source>
        <translation>Beri nama kelompok</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Keluarkan dari kelompok</translation>
    </message>
    <message>
        <source>Merge the cards into one</source>
        <translation>Gabungkan kartu menjadi satu</translation>
    </message>
    <message>
        <source>Split the card</source>
        <translation>Pecah kartu</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Bubarkan kelompok</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Send to a question</source>
        <translation>Kirim ke pertanyaan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Kelompok tanpa nama</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <comment>a card</comment>
        <translation>Bersama “%1”</translation>
    </message>
    <message>
        <source>There is no other group yet</source>
        <translation>Belum ada kelompok lain</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>Kelompok baru</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>Keluar dari kelompok</translation>
    </message>
    <message>
        <source>The groups were merged.</source>
        <translation>Kelompok digabung.</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Pertanyaan ini</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Tempat parkir</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) parked.</source>
        <translation>
            <numerusform>%n kartu diparkir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) sent to another question.</source>
        <translation>
            <numerusform>%n kartu dikirim ke pertanyaan lain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) became one; it has the votes of all.</source>
        <translation>
            <numerusform>%n kartu menjadi satu, dengan suara dari semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group was dissolved; its cards stand alone.</source>
        <translation>Kelompok dibubarkan; kartunya berdiri sendiri.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed.</source>
        <translation>
            <numerusform>%n kartu dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardDelegate</name>
    <message>
        <source>Name of the group</source>
        <translation>Nama kelompok</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardModel</name>
    <message>
        <source>Not grouped</source>
        <translation>Belum dikelompokkan</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <comment>cards · people</comment>
        <translation>
            <numerusform>%1 · %n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked outside the room</source>
        <translation>Ditanya di luar pertemuan</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Semua yang hadir</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) · %1</source>
        <comment>votes · people</comment>
        <translation>
            <numerusform>%n titik · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Kelompok tanpa nama</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Kelompok: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardView</name>
    <message>
        <source>Board of cards</source>
        <translation>Papan kartu</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CapacityCard</name>
    <message>
        <source>Nobody is on the list: all are ruled out, or too little is known of them.</source>
        <translation>Tidak ada siapa pun di daftar: semuanya tersingkir, atau terlalu sedikit yang diketahui tentang mereka.</translation>
    </message>
    <message>
        <source>That is enough for all %1 customers who are not ruled out.</source>
        <translation>Itu cukup untuk semua %1 pelanggan yang tidak tersingkir.</translation>
    </message>
    <message>
        <source>Your team can work %1 accounts: cut at %2 points. From there up there are %3, %4 of them certain.</source>
        <translation>Tim Anda bisa menangani %1 akun: tarik batas di %2 poin. Dari sana ke atas ada %3, %4 di antaranya pasti.</translation>
    </message>
    <message>
        <source>They all have the same points, so points alone cannot choose among them.</source>
        <translation>Semuanya punya poin yang sama, jadi poin saja tidak bisa memilih di antara mereka.</translation>
    </message>
    <message>
        <source>With the next ones, who all have the same points, there would be %1.</source>
        <translation>Bersama yang berikutnya, yang semuanya punya poin sama, jumlahnya %1.</translation>
    </message>
    <message>
        <source>Some of them stay Good until a must-have or a disqualifier is known.</source>
        <translation>Sebagian dari mereka tetap Baik sampai syarat wajib atau penggugur diketahui.</translation>
    </message>
    <message>
        <source>%1 from %2 points</source>
        <comment>customers, points</comment>
        <translation>%1 mulai %2 poin</translation>
    </message>
    <message>
        <source>All in all: %1.</source>
        <translation>Seluruhnya: %1.</translation>
    </message>
    <message>
        <source>What your team can work</source>
        <translation>Yang bisa ditangani tim Anda</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belum disebutkan</translation>
    </message>
    <message>
        <source>Accounts your team can work</source>
        <translation>Akun yang bisa ditangani tim Anda</translation>
    </message>
    <message>
        <source>Say how many accounts your team can work, and see how far down the list that reaches.</source>
        <translation>Sebutkan berapa akun yang bisa ditangani tim Anda, dan lihat sampai seberapa jauh ke bawah daftar itu menjangkau.</translation>
    </message>
    <message>
        <source>Let Best begin at %1</source>
        <translation>Mulai Terbaik pada %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CardsActivity</name>
    <message>
        <source>New answer</source>
        <translation>Jawaban baru</translation>
    </message>
    <message>
        <source>Write what is said; Enter puts it on the board</source>
        <translation>Tulis yang dikatakan; Enter menaruhnya di papan</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Siapa yang mengatakannya</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Tambah jawaban</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Cari kartu</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Pindahkan ke…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>Sarankan kelompok</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Tempat parkir</translation>
    </message>
    <message>
        <source>Press Shift+Enter wherever the card is to be cut, then Enter.</source>
        <translation>Tekan Shift+Enter di tempat kartu akan dipecah, lalu Enter.</translation>
    </message>
    <message numerus="yes">
        <source>Parking lot: %n</source>
        <translation>
            <numerusform>Tempat parkir: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is parked. What leads away from the question can wait here.</source>
        <translation>Tidak ada yang diparkir. Hal yang menyimpang dari pertanyaan bisa menunggu di sini.</translation>
    </message>
    <message>
        <source>Silent writing is on: its cards appear here when they are revealed.</source>
        <translation>Menulis dalam diam sedang berlangsung: kartunya muncul di sini setelah dibuka.</translation>
    </message>
    <message>
        <source>Nothing is said yet. Write down what people say, one thought a card, or let everybody write in silence first. Then lay together what belongs together: drag the cards, or choose some and press G.</source>
        <translation>Belum ada yang dikatakan. Tulis yang dikatakan orang, satu pikiran per kartu, atau biarkan semua menulis dalam diam dulu. Lalu satukan yang sejenis: seret kartunya, atau pilih beberapa dan tekan G.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Semua yang hadir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Untuk nanti</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangeLines</name>
    <message>
        <source>What it says differently</source>
        <translation>Apa yang berbeda isinya</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Isi keduanya sama.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, word: + Added</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, text before, text now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangesModel</name>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>hilang</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangesPanel</name>
    <message>
        <source>Which differences are listed</source>
        <translation>Perbedaan yang dicantumkan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Find in the differences</source>
        <translation>Cari di perbedaan</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Comparing the customers</source>
        <translation>Membandingkan pelanggan</translation>
    </message>
    <message>
        <source>Compared with %1 of %2.</source>
        <comment>name of a data set, date</comment>
        <translation>Dibandingkan dengan %1 dari %2.</translation>
    </message>
    <message>
        <source>New customers: %1. Gone: %2. Changed: %3 of the %4 others.</source>
        <translation>Pelanggan baru: %1. Hilang: %2. Berubah: %3 dari %4 lainnya.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: how many cells</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed cells by column: %1.</source>
        <translation>Sel yang berubah per kolom: %1.</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>Kolom baru: %1.</translation>
    </message>
    <message>
        <source>Columns that are gone: %1.</source>
        <translation>Kolom yang hilang: %1.</translation>
    </message>
    <message>
        <source>%1 is perhaps called %2 now: %3 of the values are the same.</source>
        <translation>%1 mungkin kini bernama %2: %3 dari nilainya sama.</translation>
    </message>
    <message>
        <source>The customers cannot be matched: the two have no column with numbers or names of customers in common. Give one the role under “Columns”.</source>
        <translation>Pelanggan tidak bisa dicocokkan: keduanya tidak punya kolom nomor atau nama pelanggan yang sama. Beri sebuah kolom peran itu di “Kolom”.</translation>
    </message>
    <message>
        <source>They were matched by name: the two have no column with customer numbers in common.</source>
        <translation>Pelanggan dicocokkan menurut nama: keduanya tidak punya kolom nomor pelanggan yang sama.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the key of an earlier row; they were matched in their order.</source>
        <translation>
            <numerusform>%n baris mengulang kunci dari baris sebelumnya; baris itu dicocokkan menurut urutannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 lines of each kind are listed.</source>
        <translation>%1 baris pertama dari setiap jenis dicantumkan.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>customer, values</comment>
        <translation>%1 dari %2 menjadi %3</translation>
    </message>
    <message>
        <source>Biggest changes of %1: %2.</source>
        <translation>Perubahan terbesar pada %1: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChartSaving</name>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Gambar vektor (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Simpan bagan</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>bagan</translation>
    </message>
    <message>
        <source>The chart was saved to %1.</source>
        <translation>Bagan disimpan ke %1.</translation>
    </message>
    <message>
        <source>The chart could not be written to %1. Is the folder writable, with space left?</source>
        <translation>Bagan tidak bisa ditulis ke %1. Apakah foldernya bisa ditulisi dan masih ada ruang?</translation>
    </message>
    <message>
        <source>Show on the stage</source>
        <translation>Tampilkan di panggung</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClockStrip</name>
    <message>
        <source>Clock of the workshop</source>
        <translation>Jam lokakarya</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Blok berikutnya</translation>
    </message>
    <message>
        <source>Back to the block before</source>
        <translation>Kembali ke blok sebelumnya</translation>
    </message>
    <message>
        <source>Two more minutes</source>
        <translation>Tambah dua menit</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Tempat parkir</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Yang diucapkan</translation>
    </message>
    <message>
        <source>Leave this block out</source>
        <translation>Lewati blok ini</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Akhiri lokakarya</translation>
    </message>
    <message>
        <source>Set the clock back to the beginning</source>
        <translation>Setel jam kembali ke awal</translation>
    </message>
    <message>
        <source>Copy the minutes of the workshop</source>
        <translation>Salin notulen lokakarya</translation>
    </message>
    <message>
        <source>The minutes are in the clipboard: paste them into a mail or a document.</source>
        <translation>Notulen ada di papan klip: tempelkan ke surel atau dokumen.</translation>
    </message>
    <message>
        <source>Go on without counting it</source>
        <translation>Lanjutkan tanpa menghitungnya</translation>
    </message>
    <message>
        <source>Count the time</source>
        <translation>Hitung waktunya</translation>
    </message>
    <message>
        <source>Go on to the next block</source>
        <translation>Lanjut ke blok berikutnya</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Tetap di sini</translation>
    </message>
    <message>
        <source>+2</source>
        <comment>more minutes</comment>
        <translation>+2</translation>
    </message>
    <message>
        <source>More for the clock</source>
        <translation>Pilihan lain untuk jam</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message numerus="yes">
        <source>Parking lot: %n card(s)</source>
        <translation>
            <numerusform>Tempat parkir: %n kartu</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1 · %2</source>
        <translation>Berikutnya: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <comment>ahead or behind, time of day</comment>
        <translation>%1 · selesai %2</translation>
    </message>
    <message>
        <source>the clock stands still</source>
        <translation>jam berhenti</translation>
    </message>
    <message>
        <source>The workshop is over.</source>
        <translation>Lokakarya sudah selesai.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>minutes in blocks</comment>
        <translation>%1 dalam %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blok</numerusform>
        </translation>
    </message>
    <message>
        <source>Away for %1; the clock stood at %2.</source>
        <translation>Ditinggal selama %1; jam berhenti di %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>kurang dari satu menit</translation>
    </message>
    <message>
        <source>This block is over, and nobody has moved for two minutes. Go on to &quot;%1&quot;?</source>
        <translation>Blok ini sudah habis waktunya, dan selama dua menit tidak ada yang bergerak. Lanjut ke &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>This block is over, and nobody has moved for two minutes.</source>
        <translation>Blok ini sudah habis waktunya, dan selama dua menit tidak ada yang bergerak.</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>Mulai lokakarya</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Jeda jam</translation>
    </message>
    <message>
        <source>Go on with the clock</source>
        <translation>Jalankan lagi jam</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvModel</name>
    <message>
        <source>Lifetime value</source>
        <translation>Nilai seumur hidup</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per tahun</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Pembelian ulang</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>Margin per tahun</translation>
    </message>
    <message>
        <source>Renewals expected</source>
        <translation>Perkiraan perpanjangan</translation>
    </message>
    <message>
        <source>Periods stayed</source>
        <translation>Lama bertahan (periode)</translation>
    </message>
    <message>
        <source>Margin a period</source>
        <translation>Margin per periode</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>Perkiraan pembelian</translation>
    </message>
    <message>
        <source>Each earns</source>
        <translation>Hasil per pembelian</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>Peluang membeli lagi</translation>
    </message>
    <message>
        <source>Weeks to the last one</source>
        <translation>Minggu sampai pembelian terakhir</translation>
    </message>
    <message>
        <source>Weeks since the first</source>
        <translation>Minggu sejak pembelian pertama</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvPanel</name>
    <message>
        <source>Fitted: %1. Log-likelihood %2.</source>
        <translation>Hasil estimasi: %1. Log-likelihood %2.</translation>
    </message>
    <message>
        <source>Plain retention, whatever the age: %1 a period (%2 to %3).</source>
        <translation>Retensi biasa, tanpa melihat lama menjadi pelanggan: %1 per periode (%2 sampai %3).</translation>
    </message>
    <message>
        <source>What customers are worth</source>
        <translation>Berapa nilai pelanggan</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Cari pelanggan</translation>
    </message>
    <message>
        <source>Customers with their lifetime value</source>
        <translation>Pelanggan dan nilai seumur hidupnya</translation>
    </message>
    <message>
        <source>Use as lifetime value</source>
        <translation>Pakai sebagai nilai seumur hidup</translation>
    </message>
    <message>
        <source>Puts the values into a column of the customers, which best can be judged by</source>
        <translation>Memasukkan nilai ini ke kolom pelanggan, yang bisa dipakai untuk menentukan yang terbaik</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>Hapus kolom ini</translation>
    </message>
    <message>
        <source>Computing lifetime value</source>
        <translation>Menghitung nilai seumur hidup</translation>
    </message>
    <message>
        <source>Not computed: it was cancelled. Change a term to compute.</source>
        <translation>Tidak dihitung: dibatalkan. Ubah salah satu isian untuk menghitung.</translation>
    </message>
    <message>
        <source>No customer has a value by this model.</source>
        <translation>Tidak ada pelanggan yang punya nilai menurut model ini.</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; together %3.</source>
        <translation>%1 dari %2 pelanggan punya nilai; totalnya %3.</translation>
    </message>
    <message>
        <source>These values are not a column of the customers yet, so nothing is judged by them.</source>
        <translation>Nilai ini belum menjadi kolom pelanggan, jadi belum dipakai untuk menilai apa pun.</translation>
    </message>
    <message>
        <source>Computed values are the column that best can be judged by.</source>
        <translation>Nilai hasil hitungan sudah menjadi kolom yang bisa dipakai untuk menentukan yang terbaik.</translation>
    </message>
    <message>
        <source>The column of computed values is older than the tables. Use the values again.</source>
        <translation>Kolom nilai hasil hitungan lebih lama daripada tabelnya. Pakai lagi nilainya.</translation>
    </message>
    <message>
        <source>Writing the column</source>
        <translation>Menulis kolom</translation>
    </message>
    <message>
        <source>The customers have a column of lifetime value now. Weigh it under Weights.</source>
        <translation>Pelanggan sekarang punya kolom nilai seumur hidup. Beri bobot di Bobot.</translation>
    </message>
    <message>
        <source>The column of computed values follows other terms than the ones above. Use the values again.</source>
        <translation>Kolom nilai yang dihitung mengikuti ketentuan lain daripada yang di atas. Pakai lagi nilainya.</translation>
    </message>
    <message>
        <source>Adding up at the new rates</source>
        <translation>Menjumlahkan dengan kurs baru</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvTermsForm</name>
    <message>
        <source>What each customer has earned you so far. Nothing is forecast.</source>
        <translation>Hasil yang Anda dapat dari tiap pelanggan sejauh ini. Tidak ada yang diprakirakan.</translation>
    </message>
    <message>
        <source>A formula over what a customer earns you in a year and how long it stays.</source>
        <translation>Rumus dari hasil yang Anda dapat dari pelanggan dalam setahun dan berapa lama ia bertahan.</translation>
    </message>
    <message>
        <source>For contracts that are renewed: who is likely to stay, learned from who left.</source>
        <translation>Untuk kontrak yang diperpanjang: siapa yang kemungkinan bertahan, dipelajari dari yang sudah berhenti.</translation>
    </message>
    <message>
        <source>For customers who come back without a contract: how often they will buy, and how much.</source>
        <translation>Untuk pelanggan yang kembali tanpa kontrak: seberapa sering mereka akan membeli, dan seberapa banyak.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent sign after a number in a field</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How lifetime value is computed</source>
        <translation>Cara menghitung nilai seumur hidup</translation>
    </message>
    <message>
        <source>Model of lifetime value</source>
        <translation>Model nilai seumur hidup</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>Customers who stay for another year</source>
        <translation>Pelanggan yang bertahan setahun lagi</translation>
    </message>
    <message>
        <source>from the data</source>
        <translation>dari data</translation>
    </message>
    <message>
        <source>Stay another year</source>
        <translation>Bertahan setahun lagi</translation>
    </message>
    <message>
        <source>Years as a customer</source>
        <translation>Lama menjadi pelanggan (tahun)</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>What is left of the revenue after what it cost to make and to serve. Used where no column says it; without either, the whole revenue counts.</source>
        <translation>Sisa pendapatan setelah dikurangi biaya membuat dan melayani. Dipakai jika tidak ada kolom yang menyatakannya; tanpa keduanya, seluruh pendapatan dihitung.</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>Diskonto per tahun</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>yang biasa</translation>
    </message>
    <message>
        <source>What money of next year is worth less today. Unless set: none for historic margin, 10 % for the others.</source>
        <translation>Seberapa kurang nilai uang tahun depan dibanding hari ini. Jika tidak diisi: tidak ada untuk margin historis, 10 % untuk yang lain.</translation>
    </message>
    <message>
        <source>not taken off</source>
        <translation>tidak dikurangkan</translation>
    </message>
    <message>
        <source>Cost of winning a customer</source>
        <translation>Biaya mendapatkan seorang pelanggan</translation>
    </message>
    <message>
        <source>Cost of winning one</source>
        <translation>Biaya mendapatkannya</translation>
    </message>
    <message>
        <source>Months to look ahead</source>
        <translation>Jumlah bulan ke depan</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Bulan ke depan</translation>
    </message>
    <message>
        <source>last day in the data</source>
        <translation>hari terakhir dalam data</translation>
    </message>
    <message>
        <source>Day of analysis</source>
        <translation>Hari analisis</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>What holds the fit when customers are few</source>
        <translation>Penahan estimasi jika pelanggan sedikit</translation>
    </message>
    <message>
        <source>a weak prior (the usual one)</source>
        <translation>prior lemah (yang biasa)</translation>
    </message>
    <message>
        <source>nothing: plain likelihood</source>
        <translation>tidak ada: likelihood biasa</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Penahan</translation>
    </message>
    <message>
        <source>%1 (not with these data)</source>
        <comment>a model</comment>
        <translation>%1 (tidak dengan data ini)</translation>
    </message>
    <message>
        <source>Not offered: %1. %2</source>
        <comment>a model and why</comment>
        <translation>Tidak ditawarkan: %1. %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CockpitBar</name>
    <message>
        <source>Cockpit of the stage</source>
        <translation>Kokpit panggung</translation>
    </message>
    <message>
        <source>Close the stage</source>
        <translation>Tutup panggung</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Yang dilihat hadirin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>The sheet or the scene before (Ctrl+Shift+Page Up)</source>
        <translation>Lembar atau adegan sebelumnya (Ctrl+Shift+Page Up)</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>The next sheet or scene (Ctrl+Shift+Page Down)</source>
        <translation>Lembar atau adegan berikutnya (Ctrl+Shift+Page Down)</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>The room sees nothing (Ctrl+Shift+B; here and on the stage B)</source>
        <translation>Hadirin tidak melihat apa pun (Ctrl+Shift+B; di sini dan di panggung B)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bekukan</translation>
    </message>
    <message>
        <source>The room keeps this picture while you go on (Ctrl+Shift+F; here and on the stage F)</source>
        <translation>Hadirin tetap melihat gambar ini sementara Anda melanjutkan (Ctrl+Shift+F; di sini dan di panggung F)</translation>
    </message>
    <message>
        <source>Follow the page</source>
        <translation>Ikuti halaman</translation>
    </message>
    <message>
        <source>Instead of the picture that was put on the stage</source>
        <translation>Sebagai ganti gambar yang ditaruh di panggung</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Dibekukan</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Disematkan</translation>
    </message>
    <message>
        <source>Nothing: the stage is blank.</source>
        <translation>Tidak ada: panggung kosong.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Lembar %1 dari %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>Kolom tabel</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Cari kolom</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Drag a column to move it, or press Alt and an arrow.</source>
        <translation>Seret kolom untuk memindahkannya, atau tekan Alt dan tombol panah.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Sembunyikan semua</translation>
    </message>
    <message>
        <source>Show what is in a column under its name</source>
        <translation>Tampilkan isi kolom di bawah namanya</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnFacts</name>
    <message>
        <source>no values</source>
        <translation>tidak ada nilai</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>selalu %1</translation>
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
            <numerusform>%n berbeda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Tanpa nilai</translation>
    </message>
    <message numerus="yes">
        <source>%n other values</source>
        <translation>
            <numerusform>%n nilai lain</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a value, how many rows, their share</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Of the rows shown: %1 (%2)</source>
        <translation>Dari baris yang tampil: %1 (%2)</translation>
    </message>
    <message>
        <source>sorted, greatest first</source>
        <translation>diurutkan, terbesar dulu</translation>
    </message>
    <message>
        <source>sorted, least first</source>
        <translation>diurutkan, terkecil dulu</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>difilter</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 tanpa nilai</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnFolds</name>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%n kolom lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty column(s)</source>
        <translation>
            <numerusform>%n kolom kosong</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has that in its name.</source>
        <translation>Tidak ada kolom dengan nama yang memuat itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) have that in their name.</source>
        <translation>
            <numerusform>%n kolom lagi memuat itu dalam namanya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnForm</name>
    <message>
        <source>Change the column</source>
        <translation>Ubah kolom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a column</comment>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>becomes</source>
        <comment>between a value and what it will be</comment>
        <translation>menjadi</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tanpa nilai</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnPopup</name>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bersihkan filter</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%n berbeda</numerusform>
        </translation>
    </message>
    <message>
        <source>none without a value</source>
        <translation>semuanya punya nilai</translation>
    </message>
    <message>
        <source>%1 without a value (%2)</source>
        <comment>number, share</comment>
        <translation>%1 tanpa nilai (%2)</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Paling awal dulu</translation>
    </message>
    <message>
        <source>Least first</source>
        <translation>Terkecil dulu</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A sampai Z</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Paling akhir dulu</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>Terbesar dulu</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z sampai A</translation>
    </message>
    <message>
        <source>Then by this</source>
        <translation>Lalu menurut ini</translation>
    </message>
    <message>
        <source>Move the column to the front by one</source>
        <translation>Geser kolom satu langkah ke depan</translation>
    </message>
    <message>
        <source>Move the column to the back by one</source>
        <translation>Geser kolom satu langkah ke belakang</translation>
    </message>
    <message>
        <source>Keep the column in sight</source>
        <translation>Biarkan kolom tetap terlihat</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Sembunyikan kolom</translation>
    </message>
    <message>
        <source>Rename, split or convert the column…</source>
        <translation>Ganti nama, bagi, atau konversikan kolom…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnStepFields</name>
    <message>
        <source>What to do with the column</source>
        <translation>Tindakan untuk kolom ini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nama baru</translation>
    </message>
    <message>
        <source>Criteria that speak of the old name have to be set anew</source>
        <translation>Kriteria yang menyebut nama lama harus diatur ulang</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Tipe baru</translation>
    </message>
    <message>
        <source>Tags are separated by</source>
        <translation>Tag dipisahkan dengan</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagi</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Bagi pada</translation>
    </message>
    <message>
        <source>One or more characters</source>
        <translation>Satu karakter atau lebih</translation>
    </message>
    <message>
        <source>Names of the new columns</source>
        <translation>Nama kolom baru</translation>
    </message>
    <message>
        <source>Separated by commas, in the order of the parts</source>
        <translation>Dipisahkan dengan koma, menurut urutan bagiannya</translation>
    </message>
    <message>
        <source>All parts as tags of one column</source>
        <translation>Semua bagian sebagai tag dalam satu kolom</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gabung</translation>
    </message>
    <message>
        <source>Columns to join it with</source>
        <translation>Kolom untuk digabungkan</translation>
    </message>
    <message>
        <source>With these columns</source>
        <translation>Dengan kolom ini</translation>
    </message>
    <message>
        <source>Put between them</source>
        <translation>Sisipkan di antaranya</translation>
    </message>
    <message>
        <source>Name of the new column</source>
        <translation>Nama kolom baru</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Kalikan dengan</translation>
    </message>
    <message>
        <source>1,000 where the column is in thousands</source>
        <translation>1.000 jika kolom dalam ribuan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Three letters; empty for none</source>
        <translation>Tiga huruf; kosong jika tidak ada</translation>
    </message>
    <message>
        <source>%1 1, %1 2</source>
        <comment>names of the parts of a column</comment>
        <translation>%1 1, %1 2</translation>
    </message>
    <message>
        <source>Write the new name.</source>
        <translation>Tulis nama barunya.</translation>
    </message>
    <message>
        <source>Write what stands between the parts.</source>
        <translation>Tulis apa yang ada di antara bagian-bagiannya.</translation>
    </message>
    <message>
        <source>Name the new columns: one for each part.</source>
        <translation>Beri nama kolom baru: satu untuk setiap bagian.</translation>
    </message>
    <message>
        <source>Give each new column a name of its own.</source>
        <translation>Beri setiap kolom baru nama tersendiri.</translation>
    </message>
    <message>
        <source>Tags go into one column: write one name.</source>
        <translation>Tag masuk ke satu kolom: tulis satu nama.</translation>
    </message>
    <message>
        <source>Choose the columns to join it with.</source>
        <translation>Pilih kolom untuk digabungkan.</translation>
    </message>
    <message>
        <source>Name the new column.</source>
        <translation>Beri nama kolom baru itu.</translation>
    </message>
    <message>
        <source>Everything times 0 is 0. Write another factor.</source>
        <translation>Apa pun dikali 0 hasilnya 0. Tulis faktor lain.</translation>
    </message>
    <message>
        <source>Write the currency with three letters, such as EUR.</source>
        <translation>Tulis mata uang dengan tiga huruf, misalnya EUR.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnsPanel</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Nilai berbeda</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Tanpa nilai</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Cari kolom</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a column</comment>
        <translation>Ubah %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CombinationsPanel</name>
    <message>
        <source>Look for combinations</source>
        <translation>Cari kombinasi</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>Tambahkan ke ICP</translation>
    </message>
    <message>
        <source>Trying combinations, and the same on shuffled customers…</source>
        <translation>Mencoba kombinasi, juga pada pelanggan yang diacak…</translation>
    </message>
    <message>
        <source>The search was stopped. What is shown was found before the last change.</source>
        <translation>Pencarian dihentikan. Yang ditampilkan ditemukan sebelum perubahan terakhir.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Pencarian dihentikan.</translation>
    </message>
    <message>
        <source>No combination says more than its single traits do.</source>
        <translation>Tidak ada kombinasi yang menyatakan lebih dari ciri-ciri tunggalnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) that say more than their parts</source>
        <translation>
            <numerusform>%n kombinasi yang menyatakan lebih dari bagian-bagiannya</numerusform>
        </translation>
    </message>
    <message>
        <source>Each alone:
%1</source>
        <comment>findings, a line each</comment>
        <translation>Masing-masing sendiri:
%1</translation>
    </message>
    <message>
        <source>Traits are tried together, and the same is done with customers shuffled at random: what luck alone would find. The other tabs work meanwhile.</source>
        <translation>Ciri-ciri dicoba bersama, dan hal yang sama dilakukan pada pelanggan yang diacak: apa yang akan ditemukan oleh kebetulan saja. Tab lain tetap bisa dipakai.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CommandPalette</name>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>At the end of a line of the palette: the kind (&quot;Page&quot;) and the shortcut (&quot;Alt+2&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Cari apa saja</translation>
    </message>
    <message>
        <source>A page, a question, a customer, an action</source>
        <translation>Halaman, pertanyaan, pelanggan, tindakan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ComparePanel</name>
    <message>
        <source>Across</source>
        <translation>Mendatar</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Tegak</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tukar</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Sumbu</translation>
    </message>
    <message>
        <source>Each dot is a customer. Click one, or go through them with the arrow keys, to see who it is.</source>
        <translation>Setiap titik adalah satu pelanggan. Klik salah satunya, atau telusuri dengan tombol panah, untuk melihat siapa itu.</translation>
    </message>
    <message>
        <source>There are fewer than two numbers to compare. Import amounts, sizes or dates with your customers, such as employees and revenue.</source>
        <translation>Ada kurang dari dua angka untuk dibandingkan. Impor jumlah uang, ukuran, atau tanggal bersama pelanggan Anda, misalnya jumlah karyawan dan pendapatan.</translation>
    </message>
    <message>
        <source>The best in this picture</source>
        <translation>Yang terbaik dalam gambar ini</translation>
    </message>
    <message>
        <source>At this dot</source>
        <translation>Pada titik ini</translation>
    </message>
    <message>
        <source>The middle half of the best:</source>
        <translation>Separuh tengah dari yang terbaik:</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>Tambahkan ke ICP</translation>
    </message>
    <message>
        <source>Add to ICP: %1 %2</source>
        <comment>attribute, range</comment>
        <translation>Tambahkan ke ICP: %1 %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CompetitorsPanel</name>
    <message>
        <source>New competitor</source>
        <translation>Pesaing baru</translation>
    </message>
    <message>
        <source>Who else sells to them?</source>
        <translation>Siapa lagi yang menjual kepada mereka?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Whom do your buyers compare you with?</source>
        <translation>Dengan siapa pembeli membandingkan Anda?</translation>
    </message>
    <message>
        <source>A file for each competitor: what they give away to attract buyers, who buys, what satisfies those and what they struggle with. Their unhappy customers may be your ideal ones.</source>
        <translation>Satu berkas untuk tiap pesaing: apa yang mereka berikan gratis untuk menarik pembeli, siapa yang membeli, apa yang memuaskan dan apa yang menyulitkan pembelinya. Pelanggan mereka yang tidak puas bisa jadi pelanggan ideal Anda.</translation>
    </message>
    <message>
        <source>Who else sells to the customers you want, and what that leaves for you.</source>
        <translation>Siapa lagi yang menjual kepada pelanggan yang Anda inginkan, dan apa yang tersisa bagi Anda.</translation>
    </message>
    <message numerus="yes">
        <source>%n competitor file(s), side by side.</source>
        <translation>
            <numerusform>%n berkas pesaing, berdampingan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the competitor %1</source>
        <translation>Nama pesaing %1</translation>
    </message>
    <message>
        <source>Remove the competitor %1</source>
        <translation>Hapus pesaing %1</translation>
    </message>
    <message>
        <source>The competitor was removed.</source>
        <translation>Pesaing dihapus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;What they struggle with&quot;, a competitor</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who else sells to them</source>
        <translation>Siapa lagi yang menjual kepada mereka</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CompositionPanel</name>
    <message>
        <source>By which attribute</source>
        <translation>Menurut atribut mana</translation>
    </message>
    <message>
        <source>Click a part to see who is in it.</source>
        <translation>Klik salah satu bagian untuk melihat siapa di dalamnya.</translation>
    </message>
    <message>
        <source>No attribute says what kind of customers these are. Import their industry, region or products with them.</source>
        <translation>Tidak ada atribut yang menyatakan jenis pelanggan ini. Impor juga industri, wilayah, atau produk mereka.</translation>
    </message>
    <message>
        <source>The best against all customers</source>
        <translation>Yang terbaik dibanding semua pelanggan</translation>
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
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Di bawah</translation>
    </message>
    <message>
        <source>From</source>
        <comment>start of a range</comment>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>to below</source>
        <comment>end of a range, not included</comment>
        <translation>sampai di bawah</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
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
        <translation>Minta ini</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Biarkan seperti semula</translation>
    </message>
    <message>
        <source>Let the customer list answer it</source>
        <translation>Biarkan daftar pelanggan menjawabnya</translation>
    </message>
    <message>
        <source>Change what it asks for</source>
        <translation>Ubah yang dimintanya</translation>
    </message>
    <message>
        <source>Choose a value, or a range with at least one end.</source>
        <translation>Pilih sebuah nilai, atau rentang dengan sedikitnya satu ujung.</translation>
    </message>
    <message>
        <source>Would be met by %1 of %2 best customers and %3 of %4 others.</source>
        <translation>Akan dipenuhi oleh %1 dari %2 pelanggan terbaik dan %3 dari %4 lainnya.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriteriaList</name>
    <message>
        <source>Changed the criterion %1</source>
        <translation>Kriteria %1 diubah</translation>
    </message>
    <message>
        <source>Removed the criterion %1</source>
        <translation>Kriteria %1 dihapus</translation>
    </message>
    <message>
        <source>Moved a criterion</source>
        <translation>Sebuah kriteria dipindahkan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionCard</name>
    <message>
        <source>Name of the criterion</source>
        <translation>Nama kriteria</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Remove this criterion</source>
        <translation>Hapus kriteria ini</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Good, if…</source>
        <translation>Baik, jika…</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Bukan untuk kita</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Seret ke tempat lain</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Naikkan (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Turunkan (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionEvidence</name>
    <message>
        <source>See the trait</source>
        <translation>Lihat ciri</translation>
    </message>
    <message>
        <source>Back to the decision</source>
        <translation>Kembali ke keputusan</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Lihat kartu</translation>
    </message>
    <message>
        <source>See the hypothesis</source>
        <translation>Lihat hipotesis</translation>
    </message>
    <message>
        <source>See who said so</source>
        <translation>Lihat siapa yang mengatakannya</translation>
    </message>
    <message>
        <source>decided in the workshop</source>
        <translation>diputuskan di lokakarya</translation>
    </message>
    <message numerus="yes">
        <source>What it rests on (%n)</source>
        <comment>number of pieces of evidence</comment>
        <translation>
            <numerusform>Dasarnya (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionForm</name>
    <message>
        <source>The criterion it would become</source>
        <translation>Kriteria yang akan terbentuk</translation>
    </message>
    <message>
        <source>Speak of this</source>
        <translation>Pakai syarat ini</translation>
    </message>
    <message>
        <source>Choose an attribute…</source>
        <translation>Pilih atribut…</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>Hanya dengan kata-kata</translation>
    </message>
    <message>
        <source>Make it a criterion</source>
        <translation>Jadikan kriteria</translation>
    </message>
    <message>
        <source>a hypothesis</source>
        <translation>sebuah hipotesis</translation>
    </message>
    <message>
        <source>In words: people will judge it, customer by customer.</source>
        <translation>Dengan kata-kata: orang yang akan menilainya, pelanggan demi pelanggan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The belief is %1. %2</source>
        <comment>verdict; its figures</comment>
        <translation>Keyakinan ini %1. %2</translation>
    </message>
    <message>
        <source>Do not choose now</source>
        <translation>Jangan pilih sekarang</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>Bobot %1</translation>
    </message>
    <message>
        <source>Take %1 out of the criteria</source>
        <translation>Keluarkan %1 dari kriteria</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Makin rendah makin baik</translation>
    </message>
    <message>
        <source>Blank means none</source>
        <translation>Kosong berarti nol</translation>
    </message>
    <message>
        <source>A customer without a value counts as 0; otherwise as not known</source>
        <translation>Pelanggan tanpa nilai dihitung 0; jika tidak, dianggap tidak diketahui</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>menurut peringkat</translation>
    </message>
    <message>
        <source>By rank: the share of the other customers one is above (the usual one)</source>
        <translation>Menurut peringkat: porsi pelanggan lain yang dilampaui (yang biasa)</translation>
    </message>
    <message>
        <source>by middle rank</source>
        <translation>menurut peringkat tengah</translation>
    </message>
    <message>
        <source>By middle rank: the same, with equal customers in the middle of their places</source>
        <translation>Menurut peringkat tengah: sama, tetapi pelanggan yang setara berada di tengah tempat mereka</translation>
    </message>
    <message>
        <source>by size, without extremes</source>
        <translation>menurut besar, tanpa ekstrem</translation>
    </message>
    <message>
        <source>By size, without extremes: twice as much is twice as good; the smallest and the largest twentieth are cut off</source>
        <translation>Menurut besar, tanpa ekstrem: dua kali lipat berarti dua kali lebih baik; seperdua puluh terkecil dan terbesar dipotong</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>menurut besar</translation>
    </message>
    <message>
        <source>By size: from the smallest to the largest; one giant makes all others small</source>
        <translation>Menurut besar: dari yang terkecil sampai yang terbesar; satu raksasa membuat semua yang lain kecil</translation>
    </message>
    <message>
        <source>by distance from the mean</source>
        <translation>menurut jarak dari rata-rata</translation>
    </message>
    <message>
        <source>By distance from the mean: in standard deviations, without an upper end</source>
        <translation>Menurut jarak dari rata-rata: dalam simpangan baku, tanpa batas atas</translation>
    </message>
    <message>
        <source>by distance from the median</source>
        <translation>menurut jarak dari median</translation>
    </message>
    <message>
        <source>By distance from the median: giants hardly move the yardstick; no upper end</source>
        <translation>Menurut jarak dari median: raksasa hampir tidak menggeser tolok ukurnya; tanpa batas atas</translation>
    </message>
    <message>
        <source>How values of %1 are compared</source>
        <translation>Cara membandingkan nilai %1</translation>
    </message>
    <message>
        <source>Compared %1</source>
        <comment>by rank, by size…</comment>
        <translation>Dibandingkan %1</translation>
    </message>
    <message>
        <source>How values of %1 are compared: %2</source>
        <translation>Cara membandingkan nilai %1: %2</translation>
    </message>
    <message>
        <source>Yes counts 1, no 0</source>
        <translation>Ya dihitung 1, tidak 0</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionStanding</name>
    <message>
        <source>Who?</source>
        <translation>Siapa?</translation>
    </message>
    <message>
        <source>Who would move</source>
        <translation>Siapa yang akan berpindah</translation>
    </message>
    <message>
        <source>A statement in words: people answer it, the customer list cannot.</source>
        <translation>Pernyataan dengan kata-kata: dijawab oleh orang, tidak bisa oleh daftar pelanggan.</translation>
    </message>
    <message>
        <source>Today: %1 meet it, %2 do not, %3 unknown. Unknown is not No.</source>
        <translation>Saat ini: %1 memenuhi, %2 tidak, %3 tidak diketahui. Tidak diketahui bukan berarti Tidak.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionWeight</name>
    <message>
        <source>Kind of criterion</source>
        <translation>Jenis kriteria</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Mengapa ditanyakan</translation>
    </message>
    <message>
        <source>Says who suits us</source>
        <translation>Menyatakan siapa yang cocok untuk kita</translation>
    </message>
    <message>
        <source>Legal: whom we may not serve</source>
        <translation>Hukum: siapa yang tidak boleh kita layani</translation>
    </message>
    <message>
        <source>A sign that they are looking now</source>
        <translation>Tanda bahwa mereka sedang mencari</translation>
    </message>
    <message>
        <source>Take these points</source>
        <translation>Pakai poin ini</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Bagaimana?</translation>
    </message>
    <message>
        <source>How the points are computed</source>
        <translation>Cara poin dihitung</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CurrencyPanel</name>
    <message>
        <source>Currencies</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>The amounts are in several currencies. They are compared only at the rates that you give here; none is looked up.</source>
        <translation>Jumlah uangnya dalam beberapa mata uang. Semuanya hanya dibandingkan dengan kurs yang Anda berikan di sini; tidak ada kurs yang dicarikan.</translation>
    </message>
    <message>
        <source>Currency to compare in</source>
        <translation>Mata uang untuk membandingkan</translation>
    </message>
    <message>
        <source>Compare in</source>
        <translation>Bandingkan dalam</translation>
    </message>
    <message>
        <source>no rate yet</source>
        <translation>belum ada kurs</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>Nilai 1 %1 dalam %2</translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <comment>a currency</comment>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>Without a rate for %1 these criteria do not count.</source>
        <translation>Tanpa kurs untuk %1, kriteria ini tidak dihitung.</translation>
    </message>
    <message>
        <source>Without a rate for %1 the sums of orders and deals leave such amounts out.</source>
        <translation>Tanpa kurs untuk %1, jumlah uang itu tidak ikut dalam penjumlahan pesanan dan kesepakatan.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Curtain</name>
    <message>
        <source>Back to the room</source>
        <translation>Kembali ke layar bersama</translation>
    </message>
    <message>
        <source>Pass the keyboard; everybody else looks away. Nothing that is entered is shown until the room reveals it.</source>
        <translation>Serahkan papan ketik; yang lain melihat ke arah lain. Yang dimasukkan tidak ditampilkan sampai hasilnya dibuka bersama.</translation>
    </message>
    <message>
        <source>It is the turn of %1</source>
        <comment>a person</comment>
        <translation>Giliran %1</translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>Saya %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomerList</name>
    <message>
        <source>The customers behind it</source>
        <translation>Pelanggan di baliknya</translation>
    </message>
    <message>
        <source>%1 – %2 best, %3 others</source>
        <comment>what customers have in common, counts</comment>
        <translation>%1 – %2 terbaik, %3 lainnya</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>%1 pertama dari %2.</translation>
    </message>
    <message>
        <source>No customer.</source>
        <translation>Tidak ada pelanggan.</translation>
    </message>
    <message>
        <source>Enter opens the chosen customer.</source>
        <translation>Enter membuka pelanggan yang dipilih.</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>Tambahkan ke ICP</translation>
    </message>
    <message>
        <source>Add %1 to ICP</source>
        <comment>a value</comment>
        <translation>Tambahkan %1 ke ICP</translation>
    </message>
    <message>
        <source>Not for an ICP</source>
        <translation>Bukan untuk ICP</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomersModel</name>
    <message>
        <source>best</source>
        <translation>terbaik</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>tidak cocok</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>tidak dinilai</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomersPage</name>
    <message>
        <source>Import customers</source>
        <translation>Impor pelanggan</translation>
    </message>
    <message>
        <source>Views of the customers</source>
        <translation>Tampilan pelanggan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Set data</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Your own list, from the CRM, the accountant or a spreadsheet. It stays on this computer.</source>
        <translation>Daftar Anda sendiri, dari CRM, akuntan, atau lembar kerja. Daftar ini tetap di komputer ini.</translation>
    </message>
    <message>
        <source>%1 customers from %2, imported on %3.</source>
        <translation>%1 pelanggan dari %2, diimpor pada %3.</translation>
    </message>
    <message>
        <source>Begin with your own customer list</source>
        <translation>Mulai dengan daftar pelanggan Anda sendiri</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih file</translation>
    </message>
    <message>
        <source>From a database…</source>
        <translation>Dari basis data…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kualitas</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Terkait</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Kembali ke yang terbaru</translation>
    </message>
    <message>
        <source>One row per customer, as it comes out of the CRM: a text table (CSV) in any encoding, or a workbook (Excel, LibreOffice). Drop the file on this window, or choose it; tables of deals or orders may come along.</source>
        <translation>Satu baris per pelanggan, seperti yang keluar dari CRM: tabel teks (CSV) dengan pengodean apa pun, atau buku kerja (Excel, LibreOffice). Lepaskan file di jendela ini, atau pilih filenya; tabel kesepakatan atau pesanan boleh disertakan.</translation>
    </message>
    <message>
        <source>You look at an older data set: %1 was imported later, on %2.</source>
        <translation>Anda melihat set data yang lebih lama: %1 diimpor kemudian, pada %2.</translation>
    </message>
    <message>
        <source>Import a table of your customers, one row each; drag a file onto the window or choose it. Before anything is stored you see how the file is read and what each column means, and can change both. Afterwards “Columns” corrects the roles: which column is the industry, which the lifetime value; and there a column is renamed, split, joined with others, read as another type or given a unit. “To check” lists every place that was mended or did not fit. The imported table itself is never changed; an import can be undone.

In the table, typing finds; Alt and the down arrow sort and filter by a column; a bar under a name shows only its rows; F2 writes a cell anew; Space shows one customer in full.</source>
        <translation>Impor tabel pelanggan Anda, satu baris per pelanggan; seret file ke jendela ini atau pilih filenya. Sebelum ada yang disimpan, Anda melihat bagaimana file dibaca dan apa arti setiap kolom, dan bisa mengubah keduanya. Setelah itu “Kolom” memperbaiki perannya: kolom mana yang berisi industri, mana yang berisi nilai seumur hidup; di sana kolom juga bisa diganti namanya, dibagi, digabung dengan kolom lain, dibaca sebagai tipe lain, atau diberi satuan. “Perlu diperiksa” mencantumkan setiap bagian yang diperbaiki atau tidak cocok. Tabel yang diimpor tidak pernah diubah; impor bisa diurungkan.

Di tabel, mengetik berarti mencari; Alt dan panah bawah mengurutkan dan memfilter menurut kolom; batang di bawah nama hanya menampilkan barisnya; F2 menulis ulang sel; Spasi menampilkan satu pelanggan secara lengkap.</translation>
    </message>
    <message>
        <source>Names are hidden, so the table cannot be changed and the views that show cells as they were read are put away. View › Hide names brings them back.</source>
        <translation>Nama disembunyikan, jadi tabel tidak bisa diubah dan tampilan yang memperlihatkan sel seperti yang dibaca disisihkan. Tampilan › Sembunyikan nama memunculkannya kembali.</translation>
    </message>
    <message>
        <source>Names are hidden, and a file is shown as it was written. Show names before importing.</source>
        <translation>Nama disembunyikan, sedangkan file ditampilkan seperti tertulis. Tampilkan nama sebelum mengimpor.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DataCard</name>
    <message>
        <source>The data says</source>
        <translation>Kata data</translation>
    </message>
    <message>
        <source>Looking at the customers…</source>
        <translation>Memeriksa pelanggan…</translation>
    </message>
    <message>
        <source>No customers are imported yet. Answer from experience; it counts as opinion.</source>
        <translation>Belum ada pelanggan yang diimpor. Jawablah dari pengalaman; itu dihitung sebagai pendapat.</translation>
    </message>
    <message>
        <source>No data set answers this question.</source>
        <translation>Tidak ada set data yang menjawab pertanyaan ini.</translation>
    </message>
    <message>
        <source>To answer from data, the customer list needs a column for: %1.</source>
        <translation>Untuk menjawab dari data, daftar pelanggan memerlukan kolom: %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabaseLogin</name>
    <message>
        <source>Kind of database</source>
        <translation>Jenis basis data</translation>
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
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Name or connection string</source>
        <translation>Nama atau string koneksi</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Hubungkan</translation>
    </message>
    <message>
        <source>The password is used for this import and kept nowhere. The connection only reads.</source>
        <translation>Kata sandi dipakai untuk impor ini saja dan tidak disimpan di mana pun. Koneksi ini hanya membaca.</translation>
    </message>
    <message>
        <source>Type the host and the name of the database.</source>
        <translation>Ketikkan host dan nama basis data.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabasePanel</name>
    <message>
        <source>What to read</source>
        <translation>Yang akan dibaca</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Sebuah tabel</translation>
    </message>
    <message>
        <source>A query of your own</source>
        <translation>Kueri Anda sendiri</translation>
    </message>
    <message>
        <source>From a database</source>
        <translation>Dari basis data</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>Cari tabel</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Kueri</translation>
    </message>
    <message>
        <source>Show the first rows</source>
        <translation>Tampilkan baris-baris pertama</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Baris-baris pertama</translation>
    </message>
    <message>
        <source>Roll up per customer in the database: only the sums travel</source>
        <translation>Rangkum per pelanggan di basis data: hanya jumlahnya yang dikirim</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Menghubungkan</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1 (view)</translation>
    </message>
    <message>
        <source>%1 (about %2 rows)</source>
        <translation>%1 (sekitar %2 baris)</translation>
    </message>
    <message>
        <source>There is no table that you may read. Ask the database&apos;s administrator.</source>
        <translation>Tidak ada tabel yang boleh Anda baca. Tanyakan kepada administrator basis data.</translation>
    </message>
    <message>
        <source>Choose a table, or write a query.</source>
        <translation>Pilih tabel, atau tulis kueri.</translation>
    </message>
    <message>
        <source>The query is empty. Write one that begins with SELECT.</source>
        <translation>Kueri kosong. Tulis kueri yang diawali SELECT.</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>Membaca baris-baris pertama</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, %n column(s).</source>
        <translation>
            <numerusform>%1 baris, %n kolom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of about %2 rows, %n column(s).</source>
        <translation>
            <numerusform>%1 baris pertama dari sekitar %2 baris, %n kolom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows, %n column(s).</source>
        <translation>
            <numerusform>%1 baris pertama, %n kolom.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per customer</source>
        <translation>%1 per pelanggan</translation>
    </message>
    <message>
        <source>Another database</source>
        <translation>Basis data lain</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Terhubung ke %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Terhubung ke %1 sebagai %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabaseRollUpForm</name>
    <message>
        <source>What a row is</source>
        <translation>Arti setiap baris</translation>
    </message>
    <message>
        <source>A row is a purchase</source>
        <translation>Satu baris adalah pembelian</translation>
    </message>
    <message>
        <source>A row is a deal</source>
        <translation>Satu baris adalah kesepakatan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nama pelanggan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah uang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Kapan dimulai</translation>
    </message>
    <message>
        <source>Values that mean “won”</source>
        <translation>Nilai yang berarti “menang”</translation>
    </message>
    <message>
        <source>The query that the database will run</source>
        <translation>Kueri yang akan dijalankan basis data</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatasetImport</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Tabel (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Mengimpor</translation>
    </message>
    <message>
        <source>%1 rows of %2 were imported.</source>
        <translation>%1 baris dari %2 diimpor.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatasetsPanel</name>
    <message>
        <source>%1 rows, %2 columns, imported on %3</source>
        <comment>size of a data set</comment>
        <translation>%1 baris, %2 kolom, diimpor pada %3</translation>
    </message>
    <message>
        <source>From %1 · %2 · SHA-256 %3</source>
        <comment>path, encoding, hash</comment>
        <translation>Dari %1 · %2 · SHA-256 %3</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Lihat yang ini</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecideActivity</name>
    <message>
        <source>What is decided on</source>
        <translation>Tentang apa keputusannya</translation>
    </message>
    <message>
        <source>The question as a whole</source>
        <translation>Pertanyaan ini secara keseluruhan</translation>
    </message>
    <message>
        <source>This is a hypothesis already.</source>
        <translation>Ini sudah menjadi hipotesis.</translation>
    </message>
    <message>
        <source>We believe: %1 Is that so for you? Why, or why not?</source>
        <comment>a question to customers; a decision</comment>
        <translation>Kami yakin: %1 Apakah begitu bagi Anda? Mengapa, atau mengapa tidak?</translation>
    </message>
    <message>
        <source>Comes from a decision of the workshop.</source>
        <translation>Berasal dari keputusan lokakarya.</translation>
    </message>
    <message>
        <source>With dissent.</source>
        <translation>Dengan pendapat berbeda.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how the data stands to it, in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The data says</source>
        <translation>Kata data</translation>
    </message>
    <message>
        <source>Comparing with the customers…</source>
        <translation>Membandingkan dengan pelanggan…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Yang kita putuskan</translation>
    </message>
    <message>
        <source>What the room decided, in one sentence</source>
        <translation>Yang diputuskan bersama, dalam satu kalimat</translation>
    </message>
    <message>
        <source>Why the room is not sure</source>
        <translation>Mengapa yang hadir belum yakin</translation>
    </message>
    <message>
        <source>What would make the room surer?</source>
        <translation>Apa yang akan membuat yang hadir lebih yakin?</translation>
    </message>
    <message>
        <source>Why not surer?</source>
        <translation>Mengapa belum lebih yakin?</translation>
    </message>
    <message>
        <source>Who sees it differently</source>
        <translation>Siapa yang berpandangan lain</translation>
    </message>
    <message>
        <source>Who, and why; a decision may stand with dissent</source>
        <translation>Siapa, dan mengapa; keputusan boleh berlaku meski ada pendapat berbeda</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Pendapat berbeda</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Siapa yang mengurusnya</translation>
    </message>
    <message>
        <source>Choose the owner from the room</source>
        <translation>Pilih penanggung jawab dari yang hadir</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Confidence, 1 low to 5 high</source>
        <translation>Keyakinan, 1 rendah sampai 5 tinggi</translation>
    </message>
    <message>
        <source>Make it a criterion</source>
        <translation>Jadikan kriteria</translation>
    </message>
    <message>
        <source>Adds it to the ideal customer profile, with the way back to this decision</source>
        <translation>Menambahkannya ke profil pelanggan ideal, dengan jalan kembali ke keputusan ini</translation>
    </message>
    <message>
        <source>Make it a hypothesis</source>
        <translation>Jadikan hipotesis</translation>
    </message>
    <message>
        <source>Puts it among what is to be tested</source>
        <translation>Menaruhnya di antara yang akan diuji</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>Tanyakan kepada pelanggan</translation>
    </message>
    <message>
        <source>Adds a question to the customer survey</source>
        <translation>Menambahkan pertanyaan ke survei pelanggan</translation>
    </message>
    <message>
        <source>This decision is contested: the room should come back to it.</source>
        <translation>Keputusan ini diperdebatkan: bahaslah lagi bersama.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecisionLink</name>
    <message>
        <source>The decision has been removed since.</source>
        <translation>Keputusan itu sudah dihapus.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DefinitionCard</name>
    <message>
        <source>Name of the ICP</source>
        <translation>Nama ICP</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Produk atau layanan</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Dalam satu kalimat</translation>
    </message>
    <message>
        <source>The sentence that everyone can repeat in the corridor</source>
        <translation>Kalimat yang bisa diulangi semua orang di lorong kantor</translation>
    </message>
    <message>
        <source>Kind of ICP</source>
        <translation>Jenis ICP</translation>
    </message>
    <message>
        <source>A kind of company</source>
        <translation>Jenis perusahaan</translation>
    </message>
    <message>
        <source>A kind of decision-maker</source>
        <translation>Jenis pengambil keputusan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Take this sentence</source>
        <translation>Pakai kalimat ini</translation>
    </message>
    <message>
        <source>Wrote the sentence of the ICP</source>
        <translation>Kalimat ICP ditulis</translation>
    </message>
    <message>
        <source>It describes</source>
        <translation>Menggambarkan</translation>
    </message>
    <message>
        <source>Renamed the ICP to %1</source>
        <translation>Nama ICP diubah menjadi %1</translation>
    </message>
    <message>
        <source>Named the product of the ICP</source>
        <translation>Produk ICP dinamai</translation>
    </message>
    <message>
        <source>Changed the kind of the ICP</source>
        <translation>Jenis ICP diubah</translation>
    </message>
    <message>
        <source>From the criteria: %1</source>
        <translation>Dari kriteria: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Doors</name>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>Proyek Lodestar (*.icp)</translation>
    </message>
    <message>
        <source>Where shall the project be kept?</source>
        <translation>Di mana proyek ini disimpan?</translation>
    </message>
    <message>
        <source>%1 is open at this moment. Choose another name for the new project.</source>
        <translation>%1 sedang terbuka. Pilih nama lain untuk proyek baru.</translation>
    </message>
    <message>
        <source>Ideal customers</source>
        <translation>Pelanggan ideal</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Buka proyek</translation>
    </message>
    <message>
        <source>Lodestar sample</source>
        <extracomment>Name of the file of the sample project, without its ending</extracomment>
        <translation>Contoh Lodestar</translation>
    </message>
    <message>
        <source>Making the sample project…</source>
        <translation>Membuat proyek contoh…</translation>
    </message>
    <message>
        <source>This is an invented company. Its file is %1.</source>
        <translation>Ini perusahaan rekaan. Filenya %1.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Suggested file name of a copy; %1 is the name of the project&apos;s file</extracomment>
        <translation>%1 (salinan)</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Simpan salinan proyek</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Salinannya ada di %1.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Impor pelanggan</translation>
    </message>
    <message>
        <source>Tables and workbooks (%1);;All files (*)</source>
        <translation>Tabel dan buku kerja (%1);;Semua file (*)</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>Suggested file name of a project taken from a backup: %1 is the project&apos;s name, %2 date and time</extracomment>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>Put the backup where?</source>
        <translation>Simpan cadangan di mana?</translation>
    </message>
    <message>
        <source>%1 is open at this moment. Choose another name for the backup.</source>
        <translation>%1 sedang terbuka saat ini. Pilih nama lain untuk cadangan.</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1. Choose another folder.</source>
        <translation>Cadangan tidak bisa disalin ke %1. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Copies, hand-outs and filled forms (*.icp *.xlsx *.ods *.xls *.csv);;All files (*)</source>
        <translation>Salinan, file yang dibagikan, dan formulir terisi (*.icp *.xlsx *.ods *.xls *.csv);;Semua file (*)</translation>
    </message>
    <message>
        <source>What shall be brought in?</source>
        <translation>Apa yang akan dimasukkan?</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>Impor prospek</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DriftView</name>
    <message>
        <source>Import the customers of next quarter into this project as a new data set: then you see here whether the definition still describes them.</source>
        <translation>Impor pelanggan kuartal depan ke proyek ini sebagai set data baru: lalu di sini terlihat apakah definisi ini masih menggambarkan mereka.</translation>
    </message>
    <message>
        <source>Shares then and now</source>
        <translation>Porsi dulu dan sekarang</translation>
    </message>
    <message>
        <source>Which definition</source>
        <translation>Definisi yang mana</translation>
    </message>
    <message>
        <source>The earlier customers</source>
        <translation>Pelanggan yang lebih awal</translation>
    </message>
    <message>
        <source>The later customers</source>
        <translation>Pelanggan yang lebih baru</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a data set, date of its import</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Membandingkan</translation>
    </message>
    <message>
        <source>Choose two different lists of customers.</source>
        <translation>Pilih dua daftar pelanggan yang berbeda.</translation>
    </message>
    <message>
        <source>%1 customers are in both lists, %2 are new, %3 are gone. Of those in both, %4 moved up and %5 down.</source>
        <translation>%1 pelanggan ada di kedua daftar, %2 baru, %3 hilang. Dari yang ada di keduanya, %4 naik dan %5 turun.</translation>
    </message>
    <message>
        <source>The lists do not say which customer is which, so only the shares can be compared.</source>
        <translation>Daftarnya tidak menyatakan pelanggan mana yang mana, jadi hanya porsinya yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dulu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Criterion met by</source>
        <translation>Kriteria dipenuhi oleh</translation>
    </message>
    <message>
        <source>not known on one side</source>
        <translation>tidak diketahui di salah satu sisi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>bisa kebetulan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DuplicatesPanel</name>
    <message>
        <source>Duplicates (%1)</source>
        <comment>number</comment>
        <translation>Duplikat (%1)</translation>
    </message>
    <message>
        <source>No customer is there twice</source>
        <translation>Tidak ada pelanggan yang tercantum dua kali</translation>
    </message>
    <message>
        <source>No two rows have the same id, web domain or name, or nearly the same name in one place.</source>
        <translation>Tidak ada dua baris dengan ID, domain web, atau nama yang sama, atau dengan nama yang hampir sama di satu tempat.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1</source>
        <comment>reason: the same web domain</comment>
        <translation>
            <numerusform>%n baris dengan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Pertahankan %1</translation>
    </message>
    <message>
        <source>Merge into the chosen row</source>
        <translation>Gabungkan ke baris yang dipilih</translation>
    </message>
    <message>
        <source>They are different customers</source>
        <translation>Ini pelanggan yang berbeda</translation>
    </message>
    <message>
        <source>The chosen row keeps its own values; its gaps are filled from the others, which are left out.</source>
        <translation>Baris yang dipilih mempertahankan nilainya sendiri; sel kosongnya diisi dari baris lain, yang kemudian dilewati.</translation>
    </message>
    <message>
        <source>Merged duplicates of %1</source>
        <translation>Duplikat %1 digabung</translation>
    </message>
    <message>
        <source>Kept customers apart that look alike</source>
        <translation>Pelanggan yang tampak mirip dibiarkan terpisah</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExceptionModel</name>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>to be fixed</source>
        <translation>perlu diperbaiki</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <comment>why</comment>
        <translation>diterima: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Apa yang salah</translation>
    </message>
    <message>
        <source>Through which criteria</source>
        <translation>Karena kriteria yang mana</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExceptionsCard</name>
    <message>
        <source>None: the definition rejects no best customer, and accepts nobody it should not.</source>
        <translation>Tidak ada: definisi ini tidak menolak satu pun pelanggan terbaik, dan tidak menerima siapa pun yang tidak seharusnya.</translation>
    </message>
    <message>
        <source>%1 of the best are rejected, %2 set apart as not a fit are accepted, and %3 of the weakest quarter are a best fit.</source>
        <translation>%1 dari yang terbaik ditolak, %2 yang ditetapkan tidak cocok diterima, dan %3 dari seperempat terlemah paling cocok.</translation>
    </message>
    <message>
        <source>%1 rejects most of the best: %2.</source>
        <comment>criterion, customers</comment>
        <translation>%1 menolak paling banyak yang terbaik: %2.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Pengecualian</translation>
    </message>
    <message>
        <source>Find an exception</source>
        <translation>Cari pengecualian</translation>
    </message>
    <message>
        <source>Why this customer may stay an exception</source>
        <translation>Mengapa pelanggan ini boleh tetap menjadi pengecualian</translation>
    </message>
    <message>
        <source>Accept with this note</source>
        <translation>Terima dengan catatan ini</translation>
    </message>
    <message>
        <source>Fix: go to the criterion</source>
        <translation>Perbaiki: ke kriterianya</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Show in the table of customers</source>
        <translation>Tampilkan di tabel pelanggan</translation>
    </message>
    <message>
        <source>Write down why, so that others can follow.</source>
        <translation>Tuliskan alasannya, agar orang lain bisa memahaminya.</translation>
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
        <translation>Siapa yang menulis</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>Lebih atau kurang</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Lebih sering</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Lebih jarang</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dengan kata-kata sendiri</translation>
    </message>
    <message>
        <source>As well, or instead</source>
        <translation>Sebagai tambahan, atau pengganti</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Tuliskan</translation>
    </message>
    <message>
        <source>Our best customers have this …</source>
        <translation>Pelanggan terbaik kita memiliki ini …</translation>
    </message>
    <message>
        <source>A column of the data, or your own words</source>
        <translation>Kolom data, atau kata-kata Anda sendiri</translation>
    </message>
    <message>
        <source>Empty: the attribute as a whole, such as more employees</source>
        <translation>Kosong: atribut secara keseluruhan, misalnya karyawan lebih banyak</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Semua yang hadir</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExpectedPanel</name>
    <message>
        <source>%1: %2 – more often</source>
        <comment>attribute, value</comment>
        <translation>%1: %2 – lebih sering</translation>
    </message>
    <message>
        <source>%1: %2 – less often</source>
        <comment>attribute, value</comment>
        <translation>%1: %2 – lebih jarang</translation>
    </message>
    <message>
        <source>%1 – more of it</source>
        <comment>attribute</comment>
        <translation>%1 – lebih banyak</translation>
    </message>
    <message>
        <source>%1 – less of it</source>
        <comment>attribute</comment>
        <translation>%1 – lebih sedikit</translation>
    </message>
    <message>
        <source>What do you expect, before you look?</source>
        <translation>Apa dugaan Anda, sebelum melihat?</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Buka hasil</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Tulis lagi</translation>
    </message>
    <message>
        <source>Clear for the next workshop</source>
        <translation>Kosongkan untuk lokakarya berikutnya</translation>
    </message>
    <message>
        <source>Belief and data stand side by side. Where they differ is where the room learns something.</source>
        <translation>Keyakinan dan data berdampingan. Di tempat keduanya berbeda, semua yang hadir belajar sesuatu.</translation>
    </message>
    <message>
        <source>Written down, and hidden until everybody is done.</source>
        <translation>Sudah dituliskan, dan disembunyikan sampai semua selesai.</translation>
    </message>
    <message>
        <source>Let each participant write down what sets the best apart, before anybody looks at the data. Then reveal: what the data confirms, what it contradicts, and what nobody thought of.</source>
        <translation>Minta setiap peserta menuliskan apa yang membedakan yang terbaik, sebelum ada yang melihat data. Lalu buka hasilnya: apa yang dikukuhkan data, apa yang bertentangan dengannya, dan apa yang tidak terpikir oleh siapa pun.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>an expectation</comment>
        <translation>Hapus: %1</translation>
    </message>
    <message>
        <source>What nobody expected</source>
        <translation>Yang tidak diduga siapa pun</translation>
    </message>
    <message>
        <source>Nothing: every trait that is likely real was named, or there is none.</source>
        <translation>Tidak ada: setiap ciri yang sangat mungkin nyata sudah disebut, atau memang tidak ada ciri seperti itu.</translation>
    </message>
    <message>
        <source>Add %1 to ICP</source>
        <comment>a value</comment>
        <translation>Tambahkan %1 ke ICP</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FieldsPart</name>
    <message>
        <source>What “%1” rests on</source>
        <translation>Dasar “%1”</translation>
    </message>
    <message>
        <source>Does this come from data and from what people said, from the team, or is it a guess to be tested?</source>
        <translation>Apakah ini berasal dari data dan perkataan orang, dari tim, atau tebakan yang perlu diuji?</translation>
    </message>
    <message>
        <source>Rests on: not said</source>
        <translation>Dasarnya: belum disebutkan</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <comment>data, opinion or hypothesis</comment>
        <translation>Dasarnya: %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>If a field never settles an argument, cut it: put it away here. What stands in it is kept.</source>
        <translation>Jika sebuah isian tidak pernah menyelesaikan perdebatan, pangkas: sisihkan di sini. Yang sudah tertulis tetap disimpan.</translation>
    </message>
    <message>
        <source>Fields of “%1”</source>
        <translation>Isian “%1”</translation>
    </message>
    <message>
        <source>Put away, because it settles nothing: %1. “Fields” brings it back.</source>
        <translation>Disisihkan karena tidak menyelesaikan apa pun: %1. “Isian” memunculkannya kembali.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FiguresPanel</name>
    <message>
        <source>Import web figures…</source>
        <translation>Impor angka web…</translation>
    </message>
    <message>
        <source>Import social figures…</source>
        <translation>Impor angka media sosial…</translation>
    </message>
    <message>
        <source>How did they find you?</source>
        <translation>Bagaimana mereka menemukan Anda?</translation>
    </message>
    <message>
        <source>Export sources, landing pages, visits and conversions from your web analytics as a table. It answers question 6: by themselves, or through your outreach?</source>
        <translation>Ekspor sumber, halaman masuk, kunjungan, dan konversi dari analitik web Anda sebagai tabel. Ini menjawab pertanyaan 6: mencari sendiri, atau karena Anda yang menghubungi?</translation>
    </message>
    <message>
        <source>What do they stop for?</source>
        <translation>Apa yang membuat mereka berhenti melihat?</translation>
    </message>
    <message>
        <source>Export your posts from your social networks as a table: format, topic, network, likes, comments, shares. It shows what gets more attention than its share.</source>
        <translation>Ekspor unggahan dari jejaring sosial Anda sebagai tabel: format, topik, jejaring, suka, komentar, dibagikan. Ini menunjukkan apa yang mendapat perhatian lebih dari porsinya.</translation>
    </message>
    <message>
        <source>Where visitors came from, where they came in, and what became of them.</source>
        <translation>Dari mana pengunjung datang, di halaman mana mereka masuk, dan apa hasilnya.</translation>
    </message>
    <message>
        <source>Which formats, topics and networks get more attention than their share of posts.</source>
        <translation>Format, topik, dan jejaring mana yang mendapat perhatian lebih dari porsi unggahannya.</translation>
    </message>
    <message>
        <source>%1, imported on %2.</source>
        <comment>data set, date</comment>
        <translation>%1, diimpor pada %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FilterChips</name>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Hapus filter: %1</translation>
    </message>
    <message>
        <source>Take away this filter</source>
        <translation>Hapus filter ini</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Bersihkan semua filter</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FindingsPanel</name>
    <message>
        <source>To look at (%1)</source>
        <comment>number</comment>
        <translation>Perlu dilihat (%1)</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Tidak ada yang perlu dilihat</translation>
    </message>
    <message>
        <source>No cell is missing, and nothing looks impossible, contradictory or far from what is usual.</source>
        <translation>Tidak ada sel yang kosong, dan tidak ada yang tampak mustahil, bertentangan, atau jauh dari yang lazim.</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Pelanggan yang mana</translation>
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
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FirstRun</name>
    <message>
        <source>Import customers</source>
        <translation>Impor pelanggan</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Start without data</source>
        <translation>Mulai tanpa data</translation>
    </message>
    <message>
        <source>Three customers, or none yet? Begin with what the team believes: 25 questions, and hypotheses to test later.</source>
        <translation>Baru tiga pelanggan, atau belum ada? Mulai dengan keyakinan tim: 25 pertanyaan, dan hipotesis untuk diuji nanti.</translation>
    </message>
    <message>
        <source>Start with questions</source>
        <translation>Mulai dengan pertanyaan</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Buka contoh</translation>
    </message>
    <message>
        <source>Look around in an invented company with 300 customers. Change whatever you like; nothing can break.</source>
        <translation>Lihat-lihat di perusahaan rekaan dengan 300 pelanggan. Ubah sesuka Anda; tidak ada yang bisa rusak.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file that is yours. You can also drop a table or a project onto this window.</source>
        <translation>Semuanya tetap di komputer ini, dalam satu file milik Anda. Anda juga bisa melepaskan tabel atau proyek di jendela ini.</translation>
    </message>
    <message>
        <source>The road from there</source>
        <translation>Jalan selanjutnya</translation>
    </message>
    <message>
        <source>In one afternoon, with the people who know the customers. Every step can be opened at any time.</source>
        <translation>Dalam satu sore, bersama orang-orang yang mengenal pelanggan. Setiap langkah bisa dibuka kapan saja.</translation>
    </message>
    <message>
        <source>Projects you were in before</source>
        <translation>Proyek yang pernah Anda buka</translation>
    </message>
    <message>
        <source>Bring a table of your customers from the CRM: CSV or Excel, as it comes. You see what was understood before anything is stored.</source>
        <translation>Bawa tabel pelanggan Anda dari CRM: CSV atau Excel, apa adanya. Anda melihat apa yang dipahami sebelum ada yang disimpan.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::GapCard</name>
    <message>
        <source>The gap</source>
        <translation>Selisihnya</translation>
    </message>
    <message>
        <source>How does the data stand to what the room says?</source>
        <translation>Bagaimana data dibandingkan dengan kata semua yang hadir?</translation>
    </message>
    <message>
        <source>What the data says to it</source>
        <translation>Apa kata data tentang itu</translation>
    </message>
    <message>
        <source>The gap in words</source>
        <translation>Selisih dalam kata-kata</translation>
    </message>
    <message>
        <source>What lies between belief and data, in one sentence</source>
        <translation>Apa yang ada di antara keyakinan dan data, dalam satu kalimat</translation>
    </message>
    <message>
        <source>Without customers there is nothing to compare with yet.</source>
        <translation>Tanpa pelanggan, belum ada yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>The room has said nothing yet that the data could be compared with.</source>
        <translation>Hadirin belum mengatakan apa pun yang dapat dibandingkan dengan data.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HandoutView</name>
    <message>
        <source>Hand out questions</source>
        <translation>Bagikan pertanyaan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Choose all questions</source>
        <translation>Pilih semua pertanyaan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Choose no question</source>
        <translation>Jangan pilih pertanyaan apa pun</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Buat file…</translation>
    </message>
    <message>
        <source>Make a form for spreadsheets…</source>
        <translation>Buat formulir untuk lembar kerja…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Nobody of this team is among the participants yet; they add themselves in the file.</source>
        <translation>Belum ada orang dari tim ini di antara peserta; mereka menambahkan diri sendiri di file itu.</translation>
    </message>
    <message>
        <source>With it go: %1</source>
        <translation>Ikut disertakan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions chosen</source>
        <translation>
            <numerusform>%n pertanyaan dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – questions for %2</source>
        <extracomment>Suggested file name of questions that are handed out: %1 is the project, %2 the team or person</extracomment>
        <translation>%1 – pertanyaan untuk %2</translation>
    </message>
    <message>
        <source>Where shall the questions be kept?</source>
        <translation>Di mana pertanyaannya akan disimpan?</translation>
    </message>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>Proyek Lodestar (*.icp)</translation>
    </message>
    <message>
        <source>The questions are in %1. Send it to those who answer; merge it when it comes back.</source>
        <translation>Pertanyaannya ada di %1. Kirimkan kepada yang akan menjawab; gabungkan setelah kembali.</translation>
    </message>
    <message>
        <source>Where shall the form be kept?</source>
        <translation>Di mana formulirnya akan disimpan?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Buku kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>The form is in %1. Send it to those who answer; merge it when it comes back.</source>
        <translation>Formulirnya ada di %1. Kirimkan kepada yang akan menjawab; gabungkan setelah kembali.</translation>
    </message>
    <message>
        <source>A small project file for one team or person: the questions you choose and who answers them. No customers, no answers of others, no history. Or a form for a spreadsheet or on paper. When it comes back, Project › Merge a copy or form brings the answers in.</source>
        <translation>File proyek kecil untuk satu tim atau satu orang: pertanyaan yang Anda pilih dan siapa yang menjawabnya. Tanpa pelanggan, tanpa jawaban orang lain, tanpa riwayat. Atau formulir untuk lembar kerja atau di kertas. Setelah kembali, Proyek › Gabungkan salinan atau formulir memasukkan jawabannya.</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Kembali paling lambat</translation>
    </message>
    <message>
        <source>Make a form to print…</source>
        <translation>Buat formulir untuk dicetak…</translation>
    </message>
    <message>
        <source>No day named</source>
        <translation>Tanggal tidak ditentukan</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <extracomment>%1 is a day, &quot;%n&quot; how far away it is</extracomment>
        <translation>
            <numerusform>%1, %n hari lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions are in %1. It holds the names of those who answer, although names are hidden here.</source>
        <translation>Pertanyaannya ada di %1. File itu memuat nama orang yang menjawab, meskipun di sini nama disembunyikan.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The form to print is in %1. What comes back on paper is typed in at the workshop under Write.</source>
        <translation>Formulir untuk dicetak ada di %1. Yang kembali di kertas diketik di lokakarya pada Tulis.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HistoryCard</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (diurungkan)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Urungkan yang terakhir</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier action(s)</source>
        <translation>
            <numerusform>%n tindakan sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. Every action will stand here and can be taken back.</source>
        <translation>Belum ada apa-apa. Setiap tindakan akan tercatat di sini dan bisa diurungkan.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesesPanel</name>
    <message>
        <source>Hypotheses</source>
        <translation>Hipotesis</translation>
    </message>
    <message>
        <source>New hypothesis</source>
        <translation>Hipotesis baru</translation>
    </message>
    <message>
        <source>We believe that our best customers…</source>
        <translation>Kita yakin bahwa pelanggan terbaik kita…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Finish the sentence above: what do you believe about the customers you want more of? Each belief then gets a test, and what came of it.</source>
        <translation>Belum ada yang ditulis. Selesaikan kalimat di atas: apa yang Anda yakini tentang pelanggan yang ingin Anda perbanyak? Setiap keyakinan lalu mendapat ujian, dan hasilnya.</translation>
    </message>
    <message>
        <source>What you believe about your customers, and how to find out.</source>
        <translation>Yang Anda yakini tentang pelanggan, dan cara mencari tahu.</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es), none of them both strongly believed and unproven.</source>
        <translation>
            <numerusform>%n hipotesis, tidak ada yang sekaligus diyakini kuat dan belum terbukti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) are strongly believed and hardly proven: test these first.</source>
        <translation>
            <numerusform>%n hipotesis diyakini kuat dan hampir tidak terbukti: uji ini dulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test these first</source>
        <translation>Uji ini dulu</translation>
    </message>
    <message>
        <source>Less pressing</source>
        <translation>Kurang mendesak</translation>
    </message>
    <message>
        <source>Belief: %1 · evidence: %2 · %3 of %4 said so</source>
        <translation>Keyakinan: %1 · bukti: %2 · %3 dari %4 mengatakannya</translation>
    </message>
    <message>
        <source>Belief: %1 · evidence: %2</source>
        <translation>Keyakinan: %1 · bukti: %2</translation>
    </message>
    <message>
        <source>What we believe and have not proven</source>
        <translation>Yang kita yakini dan belum terbukti</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesisCard</name>
    <message>
        <source>belief: %1</source>
        <translation>keyakinan: %1</translation>
    </message>
    <message>
        <source>test this first</source>
        <translation>uji ini dulu</translation>
    </message>
    <message>
        <source>%1 of %2 said so</source>
        <translation>%1 dari %2 mengatakannya</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesisEditor</name>
    <message>
        <source>The belief</source>
        <translation>Yang diyakini</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>How strongly we believe it</source>
        <translation>Seberapa kuat kita meyakininya</translation>
    </message>
    <message>
        <source>The test, and what came of it</source>
        <translation>Ujian, dan hasilnya</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Cara mencari tahu</translation>
    </message>
    <message>
        <source>Evidence so far</source>
        <translation>Bukti sejauh ini</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Pakai ini</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>With the belief of the room counted like two interviews, and never more: about %1, likely between %2 and %3.</source>
        <translation>Dengan keyakinan semua yang hadir dihitung seperti dua wawancara, dan tidak pernah lebih: sekitar %1, kemungkinan antara %2 dan %3.</translation>
    </message>
    <message>
        <source>The answers reach further: “%1”.</source>
        <translation>Jawabannya mencapai lebih jauh: “%1”.</translation>
    </message>
    <message>
        <source>The hypothesis was removed.</source>
        <translation>Hipotesis dihapus.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpAdding</name>
    <message>
        <source>The ICP %1 already has this.</source>
        <translation>ICP %1 sudah memuat ini.</translation>
    </message>
    <message>
        <source>Added %1 to the ICP %2</source>
        <translation>%1 ditambahkan ke ICP %2</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Pelanggan ideal</translation>
    </message>
    <message>
        <source>Added %1 to the ICP %2 as a disqualifier</source>
        <translation>%1 ditambahkan ke ICP %2 sebagai penggugur</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpCard</name>
    <message>
        <source>Ideal customer profile</source>
        <translation>Profil pelanggan ideal (ICP)</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Belum ditulis</translation>
    </message>
    <message>
        <source>Here will stand one sentence that everybody can repeat, and how many customers fit it.</source>
        <translation>Di sini akan ada satu kalimat yang bisa diulangi semua orang, dan berapa pelanggan yang cocok dengannya.</translation>
    </message>
    <message>
        <source>%1 · version %2 of %3</source>
        <translation>%1 · versi %2 dari %3</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · draf</translation>
    </message>
    <message>
        <source>No sentence yet</source>
        <translation>Belum ada kalimat</translation>
    </message>
    <message>
        <source>No criteria yet.</source>
        <extracomment>%1: how many of the criteria rest on data</extracomment>
        <translation>Belum ada kriteria.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria; %1 of them rest on data, the rest on what people said.</source>
        <translation>
            <numerusform>%n kriteria; %1 di antaranya berdasarkan data, sisanya berdasarkan perkataan orang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpHeading</name>
    <message>
        <source>Which ICP</source>
        <translation>ICP yang mana</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ubah nama</translation>
    </message>
    <message>
        <source>Copy this ICP</source>
        <translation>Salin ICP ini</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Majukan</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mundurkan</translation>
    </message>
    <message>
        <source>Archive this ICP</source>
        <translation>Arsipkan ICP ini</translation>
    </message>
    <message>
        <source>Remove this ICP</source>
        <translation>Hapus ICP ini</translation>
    </message>
    <message>
        <source>Show archived ICPs</source>
        <translation>Tampilkan ICP yang diarsipkan</translation>
    </message>
    <message>
        <source>This ICP</source>
        <translation>ICP ini</translation>
    </message>
    <message>
        <source>Rename, copy, move, archive or remove this ICP</source>
        <translation>Ubah nama, salin, pindahkan, arsipkan, atau hapus ICP ini</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Munculkan kembali</translation>
    </message>
    <message>
        <source>Show archived ICPs (%1)</source>
        <translation>Tampilkan ICP yang diarsipkan (%1)</translation>
    </message>
    <message>
        <source>This ICP is archived: out of the way, and nothing of it is lost.</source>
        <translation>ICP ini diarsipkan: tidak mengganggu lagi, dan tidak ada isinya yang hilang.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>name of an ICP</comment>
        <translation>%1 (diarsipkan)</translation>
    </message>
    <message>
        <source>A kind of company; the people in it are personas.</source>
        <translation>Jenis perusahaan; orang-orang di dalamnya adalah persona.</translation>
    </message>
    <message>
        <source>A kind of decision-maker; personas tell such people apart.</source>
        <translation>Jenis pengambil keputusan; persona membedakan orang-orang itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) inside</source>
        <translation>
            <numerusform>%n persona di dalamnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe the people inside</source>
        <translation>Gambarkan orang-orang di dalamnya</translation>
    </message>
    <message>
        <source>The copy is %1. Personas and versions stayed with the first.</source>
        <translation>Salinannya adalah %1. Persona dan versi tetap pada yang pertama.</translation>
    </message>
    <message>
        <source>%1 is archived. It is listed again under “Show archived ICPs”.</source>
        <translation>%1 diarsipkan. ICP ini tercantum lagi lewat “Tampilkan ICP yang diarsipkan”.</translation>
    </message>
    <message>
        <source>The ICP %1 and its personas were removed.</source>
        <translation>ICP %1 dan personanya dihapus.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpOffer</name>
    <message>
        <source>%1 of %2 best customers have it too. As a disqualifier it would shut them out, so it was not added.</source>
        <translation>%1 dari %2 pelanggan terbaik juga memilikinya. Sebagai penggugur, mereka akan tersingkir, jadi tidak ditambahkan.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpPage</name>
    <message>
        <source>New ICP</source>
        <translation>ICP baru</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Simpan versi</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>Profil pelanggan ideal (ICP)</translation>
    </message>
    <message>
        <source>A kind of company that you want more of, in a form that sales can apply.</source>
        <translation>Jenis perusahaan yang ingin Anda perbanyak, dalam bentuk yang bisa dipakai tim penjualan.</translation>
    </message>
    <message>
        <source>No criteria yet: add traits, or write down what the team believes.</source>
        <translation>Belum ada kriteria: tambahkan ciri, atau tuliskan keyakinan tim.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria rest on data; the others on what the team believes.</source>
        <translation>
            <numerusform>%1 dari %n kriteria berdasarkan data; yang lain berdasarkan keyakinan tim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are we for?</source>
        <translation>Kita ini untuk siapa?</translation>
    </message>
    <message>
        <source>An ICP names a kind of company by a handful of criteria, each with what it rests on. Draft it from the shared traits, or begin with what the team believes.</source>
        <translation>ICP menyebut jenis perusahaan dengan beberapa kriteria, masing-masing beserta dasarnya. Buat drafnya dari ciri bersama, atau mulai dengan keyakinan tim.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ke ikhtisar</translation>
    </message>
    <message>
        <source>See the shared traits</source>
        <translation>Lihat ciri bersama</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Pelanggan ideal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Began the ICP %1</source>
        <translation>ICP %1 dimulai</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria rest on data.</source>
        <translation>
            <numerusform>Semua %n kriteria berdasarkan data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria rest on what the team believes; none on data yet.</source>
        <translation>
            <numerusform>Semua %n kriteria berdasarkan keyakinan tim; belum ada yang berdasarkan data.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to see of this ICP</source>
        <translation>Yang ingin dilihat dari ICP ini</translation>
    </message>
    <message>
        <source>An ICP is a kind of company; the people in it are personas. Each criterion says what it asks for, whether it is a must, nice to have, or a reason to say no, how many points it counts, and what it rests on: data, opinion or hypothesis. Its card shows what the data suggests, whom it moves, and what to look at before it is trusted; drag it, or press Alt+Up and Alt+Down, to move it. The tiers show how your customers fit; unknown is not No. “This ICP” copies, archives and removes it. Save a version with its reason when the room agrees; a saved version can never be changed.</source>
        <translation>ICP adalah jenis perusahaan; orang-orang di dalamnya adalah persona. Setiap kriteria menyatakan apa yang dimintanya, apakah wajib, nilai tambah, atau alasan untuk berkata tidak, berapa poinnya, dan apa dasarnya: data, pendapat, atau hipotesis. Kartunya menunjukkan apa yang disarankan data, siapa yang berpindah karenanya, dan apa yang perlu dilihat sebelum dipercaya; seret kartunya, atau tekan Alt+Up dan Alt+Down, untuk memindahkannya. Tingkat menunjukkan seberapa cocok pelanggan Anda; tidak diketahui bukan berarti Tidak. “ICP ini” menyalin, mengarsipkan, dan menghapusnya. Simpan versi beserta alasannya setelah semua yang hadir sepakat; versi yang disimpan tidak akan pernah bisa diubah.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpPanel</name>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Apakah berfungsi?</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospek</translation>
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
        <translation>Pelanggan kita hari ini</translation>
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
        <translation>Impor sebagai %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Bukan keduanya</translation>
    </message>
    <message>
        <source>%1 (taken for now)</source>
        <translation>%1 (dipakai untuk sementara)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Tingkat keyakinan</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n tanpa nilai</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as text: %1</source>
        <translation>dibiarkan sebagai teks: %1</translation>
    </message>
    <message>
        <source>all words count as values</source>
        <translation>semua kata dihitung sebagai nilai</translation>
    </message>
    <message>
        <source>%1 taken as no value</source>
        <translation>%1 dianggap tanpa nilai</translation>
    </message>
    <message>
        <source>Words for “no value” in %1</source>
        <translation>Kata yang berarti “tanpa nilai” di %1</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Cari kolom</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Arti kolom</translation>
    </message>
    <message>
        <source>The first rows, as they are written</source>
        <translation>Baris-baris pertama, seperti yang tertulis</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Baris-baris pertama file</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Memeriksa file</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows and %n column(s). Nothing is in the project yet.</source>
        <translation>
            <numerusform>%1 baris dan %n kolom. Belum ada yang masuk ke proyek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s); the first %1 rows were looked at. Nothing is in the project yet.</source>
        <translation>
            <numerusform>%n kolom; %1 baris pertama sudah diperiksa. Belum ada yang masuk ke proyek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in these rows were mended or do not fit their column; all are listed after the import.</source>
        <translation>
            <numerusform>%n bagian dalam baris ini diperbaiki atau tidak cocok dengan kolomnya; semuanya dicantumkan setelah impor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Mengimpor</translation>
    </message>
    <message>
        <source>%1 customers were imported in %2 seconds.</source>
        <translation>%1 pelanggan diimpor dalam %2 detik.</translation>
    </message>
    <message>
        <source>%1 places are listed under “To check”.</source>
        <translation>%1 bagian dicantumkan di “Perlu diperiksa”.</translation>
    </message>
    <message>
        <source>A file like this was read before: it is read in the same way.</source>
        <translation>File seperti ini pernah dibaca: file ini dibaca dengan cara yang sama.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier correction(s) no longer fit: see “Recipe” under “Quality”.</source>
        <translation>
            <numerusform>%n koreksi sebelumnya sudah tidak cocok: lihat “Resep” di “Kualitas”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 customers were imported.</source>
        <translation>%1 pelanggan diimpor.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Apa isi barisnya</translation>
    </message>
    <message>
        <source>%1 prospects were imported.</source>
        <translation>%1 prospek diimpor.</translation>
    </message>
    <message>
        <source>%1 prospects were imported in %2 seconds.</source>
        <translation>%1 prospek diimpor dalam %2 detik.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IssueModel</name>
    <message>
        <source>mended</source>
        <translation>diperbaiki</translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation>dibiarkan sebagai teks</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation>baris dilewati</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the file</comment>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Teks dalam file</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IssuesPanel</name>
    <message>
        <source>Places to check</source>
        <translation>Bagian yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Nothing had to be mended: every cell fits its column.</source>
        <translation>Tidak ada yang perlu diperbaiki: setiap sel cocok dengan kolomnya.</translation>
    </message>
    <message>
        <source>%1 places; the first %2 are listed.</source>
        <translation>%1 bagian; %2 yang pertama dicantumkan.</translation>
    </message>
    <message>
        <source>Every place that was mended, kept as text or left out, as it stands in the file.</source>
        <translation>Setiap bagian yang diperbaiki, dibiarkan sebagai teks, atau dilewati, seperti yang tertulis di file.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::LeftOutPanel</name>
    <message>
        <source>No attribute was left out.</source>
        <translation>Semua atribut disertakan.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::LoadedTable</name>
    <message>
        <source>The customers have changed. Wait a moment, they are counted anew.</source>
        <translation>Pelanggan telah berubah. Tunggu sebentar, sedang dihitung ulang.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MainWindow</name>
    <message>
        <source>%1 (read-only) – Lodestar</source>
        <translation>%1 (hanya baca) – Lodestar</translation>
    </message>
    <message>
        <source>%1 – Lodestar</source>
        <translation>%1 – Lodestar</translation>
    </message>
    <message>
        <source>About Lodestar</source>
        <translation>Tentang Lodestar</translation>
    </message>
    <message>
        <source>Lodestar %1. From your own customer list to an ideal customer profile everyone can name, with the evidence beside every line.

Your data stays on this computer: Lodestar opens no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Lodestar %1. Dari daftar pelanggan Anda sendiri menuju profil pelanggan ideal yang bisa disebutkan semua orang, dengan bukti di samping setiap baris.

Data Anda tetap di komputer ini: Lodestar tidak membuka sambungan jaringan.

Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau yang lebih baru.</translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it is done, before closing.</source>
        <translation>Masih ada yang sedang ditulis. Batalkan, atau tunggu sampai selesai, sebelum menutup.</translation>
    </message>
    <message>
        <source>The view changes as soon as the import is done.</source>
        <translation>Tampilan berubah begitu impor selesai.</translation>
    </message>
    <message>
        <source>Names are hidden. Words that people wrote themselves stay as they are: a name inside a card can still be read.</source>
        <translation>Nama disembunyikan. Kata-kata yang ditulis orang sendiri tetap seperti adanya: nama di dalam kartu masih bisa dibaca.</translation>
    </message>
    <message>
        <source>Something is still being written. Drop the file again once it is done.</source>
        <translation>Masih ada yang sedang ditulis. Lepaskan lagi filenya setelah selesai.</translation>
    </message>
    <message>
        <source>%1 is neither a table nor a project. Drop tables (CSV, Excel, OpenDocument), or one project file.</source>
        <translation>%1 bukan tabel dan bukan proyek. Lepaskan tabel (CSV, Excel, OpenDocument), atau satu file proyek.</translation>
    </message>
    <message>
        <source>These files cannot be opened together. Drop tables (CSV, Excel, OpenDocument), or one project file alone.</source>
        <translation>File-file ini tidak bisa dibuka bersama. Lepaskan tabel (CSV, Excel, OpenDocument), atau satu file proyek saja.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MaturityRuleForm</name>
    <message>
        <source>Ask for this</source>
        <translation>Minta ini</translation>
    </message>
    <message>
        <source>Ask for another attribute…</source>
        <translation>Minta atribut lain…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Tingkat %1</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>Nama tingkat</translation>
    </message>
    <message>
        <source>What a company on this level is like</source>
        <translation>Seperti apa perusahaan di tingkat ini</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Hapus aturan</translation>
    </message>
    <message>
        <source>How many of them are needed</source>
        <translation>Berapa banyak yang diperlukan</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>salah satu dari</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>semua dari</translation>
    </message>
    <message>
        <source>Technologies of the level</source>
        <translation>Teknologi tingkat ini</translation>
    </message>
    <message>
        <source>Technologies, with commas between; none: everybody</source>
        <translation>Teknologi, dipisahkan koma; kosong: semua perusahaan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an attribute and its values: &quot;Employees: from 250&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not ask for this</source>
        <translation>Jangan minta ini</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Meeting</name>
    <message>
        <source>The clock stands still</source>
        <translation>Jam berhenti</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyek</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>Proyek &amp;baru…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>B&amp;uka…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang &amp;terakhir</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Buka &amp;contoh</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>&amp;Impor pelanggan…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Simpan &amp;salinan…</translation>
    </message>
    <message>
        <source>C&amp;lose the project</source>
        <translation>&amp;Tutup proyek</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Belum ada proyek</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Lupakan daftar ini</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Cari apa saja…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>%1 is Light, Dark or High contrast</extracomment>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Bahasa: %1</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Layar &amp;penuh</translation>
    </message>
    <message>
        <source>Room &amp;scale</source>
        <translation>&amp;Skala ruangan</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lebih besar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Lebih kecil</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Ukuran biasa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>&amp;Explain this page</source>
        <translation>&amp;Jelaskan halaman ini</translation>
    </message>
    <message>
        <source>&amp;About Lodestar</source>
        <translation>&amp;Tentang Lodestar</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Urungkan: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ulangi: %1</translation>
    </message>
    <message>
        <source>Open a &amp;backup</source>
        <translation>Buka ca&amp;dangan</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>&amp;Nama Anda…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>It stands beside what you change, in the history and in versions. Empty: the name you are logged in with.</source>
        <translation>Nama ini tertulis di samping yang Anda ubah, dalam riwayat dan versi. Kosong: nama yang Anda pakai untuk masuk ke komputer.</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Pakai nama ini</translation>
    </message>
    <message>
        <source>&amp;Hand out questions…</source>
        <translation>&amp;Bagikan pertanyaan…</translation>
    </message>
    <message>
        <source>&amp;Merge a copy or form…</source>
        <translation>&amp;Gabungkan salinan atau formulir…</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Panggung</translation>
    </message>
    <message>
        <source>What the room should see, on the second screen or in a window of its own</source>
        <translation>Yang dilihat hadirin, di layar kedua atau di jendela tersendiri</translation>
    </message>
    <message>
        <source>Stage on &amp;this screen</source>
        <translation>Panggung di &amp;layar ini</translation>
    </message>
    <message>
        <source>&amp;Blank the stage</source>
        <translation>&amp;Kosongkan panggung</translation>
    </message>
    <message>
        <source>Free&amp;ze the stage</source>
        <translation>B&amp;ekukan panggung</translation>
    </message>
    <message>
        <source>Stage: further</source>
        <translation>Panggung: lanjut</translation>
    </message>
    <message>
        <source>Stage: back</source>
        <translation>Panggung: kembali</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>&amp;Sembunyikan nama</translation>
    </message>
    <message>
        <source>Customers and people by number, on screen and on the stage, for a room with guests. What people wrote themselves stays as it is</source>
        <translation>Pelanggan dan orang dengan nomor, di layar dan di panggung, untuk ruangan dengan tamu. Yang ditulis orang sendiri tetap seperti adanya</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Lokakarya</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeConflicts</name>
    <message>
        <source>not revealed</source>
        <translation>belum dibuka</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>Mine for all</source>
        <translation>Semua menurut saya</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Semua menurut mereka</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: they follow the choice for all.</source>
        <translation>
            <numerusform>Dan %n lagi: mengikuti pilihan untuk semua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine: removed here</source>
        <translation>Punya saya: dihapus di sini</translation>
    </message>
    <message>
        <source>Theirs: changed in the copy</source>
        <translation>Punya mereka: diubah di salinan</translation>
    </message>
    <message>
        <source>Mine: changed here</source>
        <translation>Punya saya: diubah di sini</translation>
    </message>
    <message>
        <source>Theirs: removed in the copy</source>
        <translation>Punya mereka: dihapus di salinan</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <extracomment>%1 is the name of a field, %2 its value before both sides changed it</extracomment>
        <translation>%1 tadinya: %2</translation>
    </message>
    <message>
        <source>Mine, %1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>Punya saya, %1: %2</translation>
    </message>
    <message>
        <source>Theirs, %1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>Punya mereka, %1: %2</translation>
    </message>
    <message>
        <source>Whose stands: %1</source>
        <translation>Punya siapa yang berlaku: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Punya saya</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Punya mereka</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeList</name>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>%1 lists what of an entry changed: &quot;Text, Owner&quot;</extracomment>
        <translation>berubah</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>berubah: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What an entry is and which question it belongs to: &quot;Answer – 8. What keeps them?&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Yang masuk</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Bagaimana</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Tanpa nama tertentu</translation>
    </message>
    <message>
        <source>not revealed yet</source>
        <translation>belum dibuka</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeView</name>
    <message>
        <source>Version %1 of %2 comes along.</source>
        <translation>Versi %1 dari %2 ikut masuk.</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along as version %3.</source>
        <translation>Versi %1 dari %2 ikut masuk sebagai versi %3.</translation>
    </message>
    <message>
        <source>The data set %1 is not taken over: imports stay where they were made. Import its file here.</source>
        <translation>Set data %1 tidak diambil: impor tetap di tempat dibuatnya. Impor filenya di sini.</translation>
    </message>
    <message>
        <source>The data set %1 is not taken over: imports stay where they were made. Import its file here. It was what these are about: %2.</source>
        <translation>Set data %1 tidak diambil: impor tetap di tempat dibuatnya. Impor filenya di sini. Hal-hal ini tadinya tentang set data itu: %2.</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>Yang dibawa %1</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca file</translation>
    </message>
    <message>
        <source>There is nothing in it that this project does not have.</source>
        <translation>Tidak ada isinya yang belum dimiliki proyek ini.</translation>
    </message>
    <message>
        <source>A form that was filled in. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>Formulir yang sudah diisi. Tidak ada yang diubah sampai Anda memasukkannya, dan satu kali urungkan membatalkan semuanya.</translation>
    </message>
    <message numerus="yes">
        <source>It was handed out to %1 and comes back with %n actions. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>
            <numerusform>File ini dibagikan kepada %1 dan kembali dengan %n tindakan. Tidak ada yang diubah sampai Anda memasukkannya, dan satu kali urungkan membatalkan semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>Tidak ada yang diubah sampai Anda memasukkannya, dan satu kali urungkan membatalkan semuanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions since the two parted, by %1. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>
            <numerusform>%n tindakan sejak kedua file berpisah, oleh %1. Tidak ada yang diubah sampai Anda memasukkannya, dan satu kali urungkan membatalkan semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the two parted is not in the history of this project, so whatever differs counts as changed on both sides.</source>
        <translation>Titik berpisahnya kedua file tidak ada di riwayat proyek ini, jadi semua yang berbeda dianggap diubah di kedua pihak.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1</source>
        <translation>Diubah di kedua pihak: %1</translation>
    </message>
    <message>
        <source>Comes in: %1</source>
        <translation>Masuk: %1</translation>
    </message>
    <message>
        <source>Made on both sides and kept once: %1</source>
        <translation>Dibuat di kedua pihak dan disimpan satu kali: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that were made on both sides.</source>
        <translation>
            <numerusform>… dan %n lagi yang dibuat di kedua pihak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Diselesaikan</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Memasukkan</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Tidak ada yang perlu diubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came in.</source>
        <translation>
            <numerusform>%n entri masuk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MoversCard</name>
    <message>
        <source>Who moved</source>
        <translation>Siapa yang berpindah</translation>
    </message>
    <message>
        <source>Customers that moved between tiers</source>
        <translation>Pelanggan yang berpindah tingkat</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed. Enter opens a customer.</source>
        <translation>%1 pertama dari %2 dicantumkan. Enter membuka pelanggan.</translation>
    </message>
    <message>
        <source>Enter opens a customer.</source>
        <translation>Enter membuka pelanggan.</translation>
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
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Karena</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Names</name>
    <message>
        <source>Person %1</source>
        <translation>Orang %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, team</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customer named by hand %1</source>
        <translation>Pelanggan yang disebut manual %1</translation>
    </message>
    <message>
        <source>a change (names are hidden)</source>
        <translation>sebuah perubahan (nama disembunyikan)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NarrativeCard</name>
    <message>
        <source>In words</source>
        <translation>Dengan kata-kata</translation>
    </message>
    <message>
        <source>One of the best customers</source>
        <translation>Salah satu pelanggan terbaik</translation>
    </message>
    <message>
        <source>Begin to type the name of a best customer</source>
        <translation>Mulailah mengetik nama pelanggan terbaik</translation>
    </message>
    <message>
        <source>Add as an example</source>
        <translation>Tambahkan sebagai contoh</translation>
    </message>
    <message>
        <source>Wrote “%1” of the ICP</source>
        <translation>“%1” pada ICP ditulis</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 written</source>
        <comment>part of the definition, number, number</comment>
        <translation>%1 · %2 dari %3 terisi</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in Research</source>
        <translation>
            <numerusform>%n file di Riset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from the workshop</source>
        <translation>
            <numerusform>%n jawaban dari lokakarya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NarrativeFieldEdit</name>
    <message>
        <source>Take over</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>Pakai: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NewCriterionCard</name>
    <message>
        <source>Add a criterion</source>
        <translation>Tambah kriteria</translation>
    </message>
    <message>
        <source>From data: add it on the Shared traits page, with its evidence. Or write what the team believes:</source>
        <translation>Dari data: tambahkan di halaman Ciri bersama, beserta buktinya. Atau tuliskan keyakinan tim:</translation>
    </message>
    <message>
        <source>New criterion in words</source>
        <translation>Kriteria baru dengan kata-kata</translation>
    </message>
    <message>
        <source>Changed their planning tool this year</source>
        <translation>Mengganti alat perencanaan tahun ini</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Dasarnya</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>pendapat</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hipotesis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Or choose what the customer list can answer:</source>
        <translation>Atau pilih yang bisa dijawab daftar pelanggan:</translation>
    </message>
    <message>
        <source>Add this condition</source>
        <translation>Tambah syarat ini</translation>
    </message>
    <message>
        <source>Added the criterion %1</source>
        <translation>Kriteria %1 ditambahkan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NextImportHint</name>
    <message numerus="yes">
        <source>Same %n column(s) as %1 of %2. Types and roles are taken over from it.</source>
        <comment>name of a data set, date</comment>
        <translation>
            <numerusform>%n kolom yang sama dengan %1 tanggal %2. Tipe dan perannya diambil dari sana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost the columns of %1 of %2.</source>
        <comment>name of a data set, date</comment>
        <translation>Kolomnya hampir sama dengan %1 tanggal %2.</translation>
    </message>
    <message>
        <source>Known: %1. New: %2. Gone: %3.</source>
        <comment>how many customers</comment>
        <translation>Dikenal: %1. Baru: %2. Hilang: %3.</translation>
    </message>
    <message>
        <source>Missing columns: %1.</source>
        <translation>Kolom yang tidak ada: %1.</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>Kolom baru: %1.</translation>
    </message>
    <message>
        <source>%1 is perhaps called %2 now: %3 of the values are the same.</source>
        <translation>%1 mungkin kini bernama %2: %3 nilainya sama.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NextPanel</name>
    <message>
        <source>From beliefs to a first profile</source>
        <translation>Dari keyakinan ke profil pertama</translation>
    </message>
    <message>
        <source>Draft the ICP from the hypotheses</source>
        <translation>Buat draf ICP dari hipotesis</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Tidak ada yang terbuka</translation>
    </message>
    <message>
        <source>Every strong belief has been tested, and every question has an answer.</source>
        <translation>Setiap keyakinan kuat sudah diuji, dan setiap pertanyaan sudah dijawab.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Tidak ada yang terbuka.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to find out, the most dangerous first.</source>
        <translation>
            <numerusform>%n hal untuk dicari tahu, yang paling berbahaya lebih dulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what you believe first, under “Hypotheses”. Then a draft can be made of it without a single customer.</source>
        <translation>Tulis dulu yang Anda yakini, di “Hipotesis”. Dari situ draf bisa dibuat tanpa satu pelanggan pun.</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) become criteria, each marked as a belief until data says more.</source>
        <translation>
            <numerusform>%n hipotesis menjadi kriteria, masing-masing ditandai sebagai keyakinan sampai data berkata lebih banyak.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what it is about; what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Pelanggan ideal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every hypothesis was given up: there is nothing to draft from.</source>
        <translation>Semua hipotesis sudah dilepas: tidak ada yang bisa dijadikan draf.</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from hypotheses</source>
        <translation>Draf ICP %1 dibuat dari hipotesis</translation>
    </message>
    <message>
        <source>A draft from beliefs alone: every criterion is marked as a hypothesis.</source>
        <translation>Draf dari keyakinan saja: setiap kriteria ditandai sebagai hipotesis.</translation>
    </message>
    <message>
        <source>What to find out next</source>
        <translation>Yang perlu dicari tahu berikutnya</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationForm</name>
    <message>
        <source>Done: close the curtain</source>
        <translation>Selesai: tutup tirai</translation>
    </message>
    <message>
        <source>Name customers you want more of, and customers you would rather not have won. Say why; nobody sees it before the room reveals it.</source>
        <translation>Sebutkan pelanggan yang ingin Anda perbanyak, dan pelanggan yang lebih baik tidak pernah didapat. Sebutkan alasannya; tidak ada yang melihatnya sampai hasilnya dibuka bersama.</translation>
    </message>
    <message>
        <source>What the customer is</source>
        <translation>Pelanggan ini termasuk apa</translation>
    </message>
    <message>
        <source>One of the best</source>
        <translation>Salah satu yang terbaik</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Tidak cocok</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nama pelanggan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>More, in a few words (optional)</source>
        <translation>Tambahan, dalam beberapa kata (opsional)</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>Tambahan tentang alasannya</translation>
    </message>
    <message>
        <source>Name this customer</source>
        <translation>Sebutkan pelanggan ini</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <comment>a person</comment>
        <translation>Pendapat %1</translation>
    </message>
    <message>
        <source>Why? Choose a reason</source>
        <translation>Mengapa? Pilih alasan</translation>
    </message>
    <message>
        <source>%1: one of the best</source>
        <comment>a customer</comment>
        <translation>%1: salah satu yang terbaik</translation>
    </message>
    <message>
        <source>%1: not a fit</source>
        <comment>a customer</comment>
        <translation>%1: tidak cocok</translation>
    </message>
    <message>
        <source>Take back what is said of %1</source>
        <translation>Tarik kembali yang dikatakan tentang %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationPanel</name>
    <message>
        <source>The best by hand</source>
        <translation>Yang terbaik secara manual</translation>
    </message>
    <message>
        <source>Each person names in secret who is among the best and who is not a fit, and why. Then the room sees it all and settles each customer. It needs no data: names are enough.</source>
        <translation>Setiap orang menyebut secara rahasia siapa yang termasuk terbaik dan siapa yang tidak cocok, beserta alasannya. Lalu semua yang hadir melihat hasilnya dan memutuskan tiap pelanggan. Tidak perlu data: nama saja cukup.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Buka hasil</translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n disebut</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Nobody has been named yet.</source>
        <translation>Belum ada yang disebut.</translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) are collected, hidden until they are revealed.</source>
        <translation>
            <numerusform>%n nominasi terkumpul, disembunyikan sampai dibuka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationResults</name>
    <message numerus="yes">
        <source>%n for best</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%n suara terbaik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for not a fit</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%n suara tidak cocok</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for best, %2 for not a fit</source>
        <comment>voices</comment>
        <translation>%1 suara terbaik, %2 suara tidak cocok</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a team and its voices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>settled: best</source>
        <translation>diputuskan: terbaik</translation>
    </message>
    <message>
        <source>settled: not best</source>
        <translation>diputuskan: bukan terbaik</translation>
    </message>
    <message>
        <source>settled: not a fit</source>
        <translation>diputuskan: tidak cocok</translation>
    </message>
    <message>
        <source>Settled by the room: %1</source>
        <translation>Diputuskan bersama: %1</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>Pendapat semua yang hadir</translation>
    </message>
    <message>
        <source>Collect again</source>
        <translation>Kumpulkan lagi</translation>
    </message>
    <message>
        <source>Hides what was said, which people can then change</source>
        <translation>Menyembunyikan yang sudah dikatakan, yang lalu bisa diubah lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were named.</source>
        <translation>
            <numerusform>%n pelanggan disebut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them people disagree: settle these first.</source>
        <translation>
            <numerusform>Tentang %n di antaranya pendapat berbeda: putuskan ini dulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>contested</source>
        <translation>diperdebatkan</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>reasons</comment>
        <translation>Mendukung: %1</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <comment>reasons</comment>
        <translation>Menentang: %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Tidak cocok</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Bukan keduanya</translation>
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
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NumbersModel</name>
    <message>
        <source>The median: half of them have this much or more</source>
        <translation>Median: separuhnya punya sebanyak ini atau lebih</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Tingkat keyakinan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NumbersPanel</name>
    <message>
        <source>Find a number</source>
        <translation>Cari angka</translation>
    </message>
    <message>
        <source>Numbers and dates, those that differ most first</source>
        <translation>Angka dan tanggal, dari yang paling berbeda</translation>
    </message>
    <message>
        <source>Comparing the numbers of the best with those of the others…</source>
        <translation>Membandingkan angka yang terbaik dengan angka lainnya…</translation>
    </message>
    <message>
        <source>No number, amount or date can be compared. Those that are part of your score, or known only after the sale, stand under Left out.</source>
        <translation>Tidak ada angka, jumlah uang, atau tanggal yang bisa dibandingkan. Yang menjadi bagian skor Anda, atau baru diketahui setelah penjualan, ada di Tidak disertakan.</translation>
    </message>
    <message>
        <source>Half of the customers of a group have at least this much. Those that surely differ most stand first.</source>
        <translation>Separuh pelanggan dalam satu kelompok punya setidaknya sebanyak ini. Yang paling pasti berbeda ada di urutan pertama.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>an attribute</comment>
        <translation>%1 diketahui</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>attribute, bounds</comment>
        <translation>%1: %2 sampai %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Who is your ideal customer?</source>
        <translation>Siapa pelanggan ideal Anda?</translation>
    </message>
    <message>
        <source>From your own customer list to a profile everyone can name, with the evidence beside every line. Choose a door.</source>
        <translation>Dari daftar pelanggan Anda sendiri menuju profil yang bisa disebutkan semua orang, dengan bukti di samping setiap baris. Pilih satu pintu.</translation>
    </message>
    <message>
        <source>Every step has been taken. Come back when there are new customers, or in a few weeks.</source>
        <translation>Semua langkah sudah dijalani. Kembalilah ketika ada pelanggan baru, atau beberapa minggu lagi.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done. Next: %3.</source>
        <translation>%1 dari %2 langkah selesai. Berikutnya: %3.</translation>
    </message>
    <message>
        <source>The Overview shows where the project stands. The steps follow the method: gather customers, ask the team, choose the best, find what they share, write it down, meet the people, share it. A check means done, a number means that something is still to do; each step opens its page.

Beside it are the profile as it is now, with how many customers fit it, and everything that was done, newest first. There is nothing to save: every action is stored at once and can be taken back, also tomorrow.</source>
        <translation>Ikhtisar menunjukkan sampai di mana proyek ini. Langkah-langkahnya mengikuti metode: kumpulkan pelanggan, tanyai tim, pilih yang terbaik, temukan persamaan mereka, tuliskan, kenali orang-orangnya, bagikan. Tanda centang berarti selesai, angka berarti masih ada yang harus dikerjakan; setiap langkah membuka halamannya.

Di sampingnya ada profil seperti keadaannya sekarang, dengan jumlah pelanggan yang cocok, dan semua yang telah dilakukan, mulai dari yang terbaru. Tidak ada yang perlu disimpan: setiap tindakan langsung tersimpan dan bisa diurungkan, besok pun bisa.</translation>
    </message>
    <message>
        <source>The customers we want more of</source>
        <translation>Pelanggan yang ingin kita tambah</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Tinjau sekarang</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::OwnPart</name>
    <message>
        <source>Your own sections</source>
        <translation>Bagian buatan sendiri</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Tambah bagian</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Bagian baru</translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation>Judul bagian</translation>
    </message>
    <message>
        <source>Remove this section</source>
        <translation>Hapus bagian ini</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Teks bagian</translation>
    </message>
    <message>
        <source>What settles an argument about them, and has no field yet?</source>
        <translation>Apa yang menyelesaikan perdebatan tentang mereka, dan belum punya isian?</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Page</name>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Lokakarya</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Pelanggan terbaik</translation>
    </message>
    <message>
        <source>Shared traits</source>
        <translation>Ciri bersama</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Riset</translation>
    </message>
    <message>
        <source>ICP</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagikan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PaperForm</name>
    <message>
        <source>Cards written on paper</source>
        <translation>Kartu yang ditulis di kertas</translation>
    </message>
    <message>
        <source>Words on the card</source>
        <translation>Kata-kata pada kartu</translation>
    </message>
    <message>
        <source>The words on the card, then Enter</source>
        <translation>Kata-kata pada kartu, lalu Enter</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Kembali ke layar bersama</translation>
    </message>
    <message>
        <source>Who wrote the card</source>
        <translation>Siapa yang menulis kartu</translation>
    </message>
    <message>
        <source>Who: a digit for the team, or the beginning of a name</source>
        <translation>Siapa: satu angka untuk tim, atau awal sebuah nama</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key, team</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Anonymous: a card keeps the team, not the name. Nobody sees it before the reveal; mind that this screen is not shown to the room.</source>
        <translation>Anonim: kartu menyimpan tim, bukan nama. Tidak ada yang melihatnya sebelum dibuka; pastikan layar ini tidak terlihat oleh yang hadir.</translation>
    </message>
    <message>
        <source>Nobody sees the cards before the reveal; mind that this screen is not shown to the room.</source>
        <translation>Tidak ada yang melihat kartu sebelum dibuka; pastikan layar ini tidak terlihat oleh yang hadir.</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>tidak oleh orang tertentu</translation>
    </message>
    <message>
        <source>Nobody here is called %1. Type a digit for the team, or add the person first.</source>
        <translation>Tidak ada yang bernama %1 di sini. Ketik satu angka untuk tim, atau tambahkan dulu orangnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) typed</source>
        <translation>
            <numerusform>%n kartu diketik</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter alone: %1, as before.</source>
        <translation>Enter saja: %1, seperti sebelumnya.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ParkingLot</name>
    <message>
        <source>Parking lot</source>
        <translation>Tempat parkir</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>Parkir sebuah pikiran</translation>
    </message>
    <message>
        <source>What should not be lost; Enter parks it</source>
        <translation>Yang tidak boleh hilang; Enter memarkirnya</translation>
    </message>
    <message>
        <source>Nothing is parked. What leads away from the question waits here until the end of the meeting.</source>
        <translation>Belum ada yang diparkir. Hal di luar pertanyaan menunggu di sini sampai akhir pertemuan.</translation>
    </message>
    <message>
        <source>Remove from the parking lot</source>
        <translation>Hapus dari tempat parkir</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ParticipantsPanel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of the participant</source>
        <translation>Nama peserta</translation>
    </message>
    <message>
        <source>Team of the participant</source>
        <translation>Tim peserta</translation>
    </message>
    <message>
        <source>Add the participant</source>
        <translation>Tambah peserta</translation>
    </message>
    <message>
        <source>Add who is in the room; answers then show for which team they speak.</source>
        <translation>Tambahkan siapa yang hadir; jawaban lalu menunjukkan tim mana yang diwakili.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Team, or your own word for it</source>
        <translation>Tim, atau kata Anda sendiri untuknya</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%n orang hadir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · left at %2</source>
        <comment>team, time of day</comment>
        <translation>%1 · pergi pukul %2</translation>
    </message>
    <message>
        <source>%1 · here since %2</source>
        <comment>team, time of day</comment>
        <translation>%1 · hadir sejak %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 sudah kembali</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 sudah pergi</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonPanel</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Orang baru</translation>
    </message>
    <message>
        <source>People who were asked</source>
        <translation>Orang yang ditanya</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Siapa yang mengatakannya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ditanya oleh</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>“%1” bukan tanggal. Tulis seperti %2.</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Yang mereka katakan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Jawaban baru</translation>
    </message>
    <message>
        <source>In their words; Ctrl+Enter adds it</source>
        <translation>Dengan kata-kata mereka; Ctrl+Enter menambahkannya</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Tambah jawaban</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Hapus jawaban ini</translation>
    </message>
    <message>
        <source>The answer was removed.</source>
        <translation>Jawaban dihapus.</translation>
    </message>
    <message>
        <source>Say who said it first: a name, a title or a company.</source>
        <translation>Sebutkan dulu siapa yang mengatakannya: nama, jabatan, atau perusahaan.</translation>
    </message>
    <message>
        <source>The person and what they said were removed.</source>
        <translation>Orang itu dan yang dikatakannya dihapus.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaCard</name>
    <message>
        <source>usable</source>
        <translation>bisa dipakai</translation>
    </message>
    <message numerus="yes">
        <source>%n of 4 lines missing</source>
        <translation>
            <numerusform>%n dari 4 baris belum diisi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>job title, role in the purchase</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>a guess so far</source>
        <translation>sejauh ini tebakan</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n kutipan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaEditor</name>
    <message>
        <source>Remove this persona</source>
        <translation>Hapus persona ini</translation>
    </message>
    <message>
        <source>The rest is for what decides something. If a field never settles an argument, cut it: put it away under “Fields”.</source>
        <translation>Sisanya untuk hal yang menentukan sesuatu. Jika sebuah isian tidak pernah menyelesaikan perdebatan, pangkas: sisihkan lewat “Isian”.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaSending</name>
    <message>
        <source>Copy the persona into which project?</source>
        <translation>Salin persona ke proyek mana?</translation>
    </message>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>Proyek Lodestar (*.icp)</translation>
    </message>
    <message>
        <source>That is this project itself. To copy the persona within it, choose one of its ICPs.</source>
        <translation>Itu proyek ini sendiri. Untuk menyalin persona di dalamnya, pilih salah satu ICP-nya.</translation>
    </message>
    <message>
        <source>The persona %1 is now in %2, inside the ICP %3.</source>
        <translation>Persona %1 sekarang ada di %2, di dalam ICP %3.</translation>
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
        <translation>dengan kata-kata mereka sendiri</translation>
    </message>
    <message>
        <source>What sets them apart</source>
        <translation>Yang membedakan mereka</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n baris berbeda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaVersions</name>
    <message>
        <source>Versions of this persona</source>
        <translation>Versi persona ini</translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>Alasan versi</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Apa yang berubah, dan mengapa</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Simpan versi</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Bring a version back</source>
        <translation>Munculkan kembali sebuah versi</translation>
    </message>
    <message>
        <source>No version yet. A version keeps this persona as it is, with its date and reason, so that it can be compared and brought back.</source>
        <translation>Belum ada versi. Versi menyimpan persona ini seperti adanya, beserta tanggal dan alasannya, sehingga bisa dibandingkan dan dimunculkan kembali.</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Versi %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, short hash</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Seperti sekarang</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>Bring version %1 back</source>
        <translation>Munculkan kembali versi %1</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Belum ada yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Pilih dua versi yang berbeda.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Isi keduanya sama.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are different.</source>
        <translation>
            <numerusform>%n baris berbeda.</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>(names are hidden)</source>
        <translation>(nama disembunyikan)</translation>
    </message>
    <message>
        <source>Say in a few words what changed and why, then save the version.</source>
        <translation>Sebutkan dengan beberapa kata apa yang berubah dan mengapa, lalu simpan versinya.</translation>
    </message>
    <message>
        <source>Version %1 is back. The versions stay as they are.</source>
        <translation>Versi %1 sudah dimunculkan kembali. Versi-versinya tetap seperti semula.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonasPage</name>
    <message>
        <source>ICP for a new persona</source>
        <translation>ICP untuk persona baru</translation>
    </message>
    <message>
        <source>The ICP that a new persona belongs to</source>
        <translation>ICP yang menaungi persona baru</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Persona baru</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>The people inside an ideal customer. First comes the ICP, then its personas.</source>
        <translation>Orang-orang di dalam pelanggan ideal. ICP lebih dulu, lalu personanya.</translation>
    </message>
    <message>
        <source>Who buys, who uses, who decides at your ideal customer? Describe one person at a time.</source>
        <translation>Siapa yang membeli, siapa yang memakai, siapa yang memutuskan di pelanggan ideal Anda? Gambarkan satu orang setiap kali.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at your ideal customers, in words that sales can use.</source>
        <translation>
            <numerusform>%n orang di pelanggan ideal Anda, dengan kata-kata yang bisa dipakai tim penjualan.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the company, then the person</source>
        <translation>Perusahaannya dulu, lalu orangnya</translation>
    </message>
    <message>
        <source>An ICP is a kind of company; a persona is a person in it. Define an ICP, and its personas follow.</source>
        <translation>ICP adalah jenis perusahaan; persona adalah orang di dalamnya. Tetapkan ICP, lalu personanya menyusul.</translation>
    </message>
    <message>
        <source>Define an ICP</source>
        <translation>Tetapkan ICP</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ke ikhtisar</translation>
    </message>
    <message>
        <source>Who sits on the other side of the table?</source>
        <translation>Siapa yang duduk di seberang meja?</translation>
    </message>
    <message>
        <source>Start with the person you talk to most. Four lines make a persona usable.</source>
        <translation>Mulai dengan orang yang paling sering Anda ajak bicara. Empat baris membuat persona bisa dipakai.</translation>
    </message>
    <message>
        <source>Added a persona to %1</source>
        <translation>Persona ditambahkan ke %1</translation>
    </message>
    <message>
        <source>Described the persona %1</source>
        <translation>Persona %1 digambarkan</translation>
    </message>
    <message>
        <source>The persona %1 was removed.</source>
        <translation>Persona %1 dihapus.</translation>
    </message>
    <message>
        <source>A second one beside it</source>
        <translation>Satu lagi di sampingnya</translation>
    </message>
    <message>
        <source>Into the ICP %1</source>
        <translation>Ke ICP %1</translation>
    </message>
    <message>
        <source>Into another project…</source>
        <translation>Ke proyek lain…</translation>
    </message>
    <message>
        <source>The persona was copied.</source>
        <translation>Persona sudah disalin.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Chose a picture for the persona %1</source>
        <translation>Gambar untuk persona %1 dipilih</translation>
    </message>
    <message>
        <source>Ways to see the persona</source>
        <translation>Cara melihat persona</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Gambarkan</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Berdampingan</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Move this persona up in the gallery (Alt+Up)</source>
        <translation>Pindahkan persona ini ke atas di galeri (Alt+Up)</translation>
    </message>
    <message>
        <source>Move this persona down in the gallery (Alt+Down)</source>
        <translation>Pindahkan persona ini ke bawah di galeri (Alt+Down)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copies this persona: beside itself, into another ICP, or into another project</source>
        <translation>Menyalin persona ini: di sampingnya, ke ICP lain, atau ke proyek lain</translation>
    </message>
    <message>
        <source>A persona is a fictional person inside an ICP: the head of planning who signs, the planner who uses it every day. Fill the four lines first: how they do it today, what is wrong with that, what limits them, and how you help. Leave a field empty when nobody knows; an empty field is a question for the next interview. A field that never settles an argument is put away under “Fields”.

Quotes come from what customers answered in Research, with who said it and when. Say of each section whether it rests on data, on opinion or on a hypothesis: the page counts how much of the persona rests on something.

Side by side compares two to four personas; Versions keeps what was agreed, compares any two of them and brings one back. Copy takes a persona to another ICP or another project. Alt+Up and Alt+Down change the order.</source>
        <translation>Persona adalah orang rekaan di dalam ICP: kepala perencanaan yang menandatangani, perencana yang memakainya setiap hari. Isi dulu empat barisnya: bagaimana mereka mengerjakannya sekarang, apa yang salah dengan itu, apa yang membatasi mereka, dan bagaimana Anda membantu. Biarkan isian kosong jika tidak ada yang tahu; isian kosong adalah pertanyaan untuk wawancara berikutnya. Isian yang tidak pernah menyelesaikan perdebatan disisihkan lewat “Isian”.

Kutipan berasal dari jawaban pelanggan di Riset, beserta siapa yang mengatakannya dan kapan. Sebutkan untuk setiap bagian apakah dasarnya data, pendapat, atau hipotesis: halaman ini menghitung seberapa banyak dari persona yang punya dasar.

Berdampingan membandingkan dua sampai empat persona; Versi menyimpan yang disepakati, membandingkan dua versi mana pun, dan memunculkan kembali salah satunya. Salin membawa persona ke ICP lain atau proyek lain. Alt+Up dan Alt+Down mengubah urutan.</translation>
    </message>
    <message>
        <source>a customer (names are hidden)</source>
        <translation>seorang pelanggan (nama disembunyikan)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PinPanel</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Why, in a few words; the reason stays with the decision</source>
        <translation>Mengapa, dalam beberapa kata; alasannya menyertai keputusan</translation>
    </message>
    <message>
        <source>Count as best</source>
        <translation>Tetapkan sebagai terbaik</translation>
    </message>
    <message>
        <source>Count as not best</source>
        <translation>Tetapkan sebagai bukan terbaik</translation>
    </message>
    <message>
        <source>Let the score decide</source>
        <translation>Biarkan skor menentukan</translation>
    </message>
    <message>
        <source>Not rated: less than half of the weight has a known value.</source>
        <translation>Tidak dinilai: kurang dari setengah bobotnya punya nilai yang diketahui.</translation>
    </message>
    <message>
        <source>Score %1, from %2 of the weight.</source>
        <translation>Skor %1, dari %2 bobot.</translation>
    </message>
    <message>
        <source>Counted as best by %1 on %2.</source>
        <translation>Ditetapkan sebagai terbaik oleh %1 pada %2.</translation>
    </message>
    <message>
        <source>Counted as not best by %1 on %2.</source>
        <translation>Ditetapkan sebagai bukan terbaik oleh %1 pada %2.</translation>
    </message>
    <message>
        <source>Say why: a decision without its reason cannot be understood next quarter.</source>
        <translation>Sebutkan alasannya: keputusan tanpa alasan tidak bisa dipahami kuartal depan.</translation>
    </message>
    <message>
        <source>Called not a fit by %1 on %2.</source>
        <translation>Ditetapkan sebagai tidak cocok oleh %1 pada %2.</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Tidak cocok</translation>
    </message>
    <message>
        <source>Never best, and not the kind of customer we want more of</source>
        <translation>Tidak pernah terbaik, dan bukan jenis pelanggan yang ingin kita perbanyak</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PortraitPart</name>
    <message>
        <source>Portrait</source>
        <translation>Potret</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Digambar dari</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or BMP. It is cut to a square and made small; where and when it was taken is not kept.</source>
        <translation>PNG, JPEG, WebP, atau BMP. Gambar dipotong persegi dan diperkecil; tempat dan waktu pengambilannya tidak disimpan.</translation>
    </message>
    <message>
        <source>Draw it instead</source>
        <translation>Pakai potret yang digambar</translation>
    </message>
    <message>
        <source>In words, for those who do not see it</source>
        <translation>Dengan kata-kata, bagi yang tidak melihatnya</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Warna %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PosterView</name>
    <message>
        <source>Poster of %1</source>
        <translation>Poster %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProofPanel</name>
    <message>
        <source>On customers held back, drafted the same way</source>
        <translation>Pada pelanggan yang disisihkan, draf dibuat dengan cara yang sama</translation>
    </message>
    <message>
        <source>On the customers it was written from</source>
        <translation>Pada pelanggan yang menjadi dasar penulisannya</translation>
    </message>
    <message>
        <source>On customers of a later list</source>
        <translation>Pada pelanggan dari daftar yang lebih baru</translation>
    </message>
    <message>
        <source>For comparison: all attributes, on customers held back</source>
        <translation>Sebagai pembanding: semua atribut, pada pelanggan yang disisihkan</translation>
    </message>
    <message>
        <source>For comparison: all attributes, on their own customers</source>
        <translation>Sebagai pembanding: semua atribut, pada pelanggannya sendiri</translation>
    </message>
    <message>
        <source>The figure is the share of pairs, one best customer and one other, in which the best one gets more points.</source>
        <translation>Angkanya adalah porsi pasangan, satu pelanggan terbaik dan satu lainnya, di mana yang terbaik mendapat poin lebih banyak.</translation>
    </message>
    <message>
        <source>The figure is the share of pairs, one best customer and one other, in which the best one gets more points. Held back: the customers are dealt into %1 parts, %2 times over; each part is judged by a definition whose criteria from the data were chosen anew without it.</source>
        <translation>Angkanya adalah porsi pasangan, satu pelanggan terbaik dan satu lainnya, di mana yang terbaik mendapat poin lebih banyak. Disisihkan: pelanggan dibagi menjadi %1 bagian, sebanyak %2 kali; tiap bagian dinilai dengan definisi yang kriteria dari datanya dipilih ulang tanpa bagian itu.</translation>
    </message>
    <message>
        <source>What every tier holds</source>
        <translation>Isi setiap tingkat</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Does the definition find the customers you want more of?</source>
        <translation>Apakah definisi ini menemukan pelanggan yang ingin Anda perbanyak?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>best customers, customers of a tier</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>best customers in this tier</source>
        <translation>pelanggan terbaik di tingkat ini</translation>
    </message>
    <message>
        <source>Without a customer list there is nothing to check it on. Import your customers.</source>
        <translation>Tanpa daftar pelanggan, tidak ada dasar untuk memeriksanya. Impor pelanggan Anda.</translation>
    </message>
    <message>
        <source>There is nothing to check before the first criterion.</source>
        <translation>Tidak ada yang bisa diperiksa sebelum kriteria pertama.</translation>
    </message>
    <message>
        <source>Checking on customers held back</source>
        <translation>Memeriksa pada pelanggan yang disisihkan</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Pemeriksaan dihentikan.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProofTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, its range</comment>
        <translation>%1 (%2 sampai %3)</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Rated customers in this tier, as the definition is written</source>
        <translation>Pelanggan yang dinilai di tingkat ini, menurut definisi seperti yang tertulis</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>Terbaik di antaranya</translation>
    </message>
    <message>
        <source>Precision: of the customers in this tier, so many are best</source>
        <translation>Presisi: dari pelanggan di tingkat ini, sekian yang terbaik</translation>
    </message>
    <message>
        <source>Share best</source>
        <translation>Porsi terbaik</translation>
    </message>
    <message>
        <source>Recall: of all best customers, so many are in this tier</source>
        <translation>Recall: dari semua pelanggan terbaik, sekian ada di tingkat ini</translation>
    </message>
    <message>
        <source>Of all best</source>
        <translation>Dari semua terbaik</translation>
    </message>
    <message>
        <source>How much more often a best customer is met here than among all</source>
        <translation>Berapa kali lebih sering pelanggan terbaik ditemui di sini daripada di antara semua</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Share best among customers held back, in definitions drafted the same way without them</source>
        <translation>Porsi terbaik di antara pelanggan yang disisihkan, pada definisi yang drafnya dibuat dengan cara yang sama tanpa mereka</translation>
    </message>
    <message>
        <source>Held back: share best</source>
        <translation>Disisihkan: porsi terbaik</translation>
    </message>
    <message>
        <source>Of all best customers held back, so many came into this tier</source>
        <translation>Dari semua pelanggan terbaik yang disisihkan, sekian masuk ke tingkat ini</translation>
    </message>
    <message>
        <source>Held back: of all best</source>
        <translation>Disisihkan: dari semua terbaik</translation>
    </message>
    <message>
        <source>Median value</source>
        <translation>Nilai median</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>Median %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectDetail</name>
    <message>
        <source>Choose a line of the list to see why it stands there.</source>
        <translation>Pilih satu baris dari daftar untuk melihat mengapa ia ada di tempat itu.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Answer with yes: %1</source>
        <translation>Jawab ya: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Answer with no: %1</source>
        <translation>Jawab tidak: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation>Tarik kembali jawaban: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectFacts</name>
    <message numerus="yes">
        <source>%n become Best with a good answer to it alone.</source>
        <translation>
            <numerusform>%n menjadi Terbaik hanya dengan satu jawaban baik untuk ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become Best for certain with it alone.</source>
        <translation>
            <numerusform>%n pasti menjadi Terbaik hanya dengan ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to find out first</source>
        <translation>Yang perlu dicari tahu dulu</translation>
    </message>
    <message>
        <source>Nothing that one or two facts could change: what is known decides.</source>
        <translation>Tidak ada yang bisa diubah oleh satu atau dua fakta: yang diketahui sudah menentukan.</translation>
    </message>
    <message numerus="yes">
        <source>For %n: %1</source>
        <comment>for how many what is to be found out</comment>
        <translation>
            <numerusform>Untuk %n: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectHead</name>
    <message>
        <source>Plain column names</source>
        <translation>Nama kolom biasa</translation>
    </message>
    <message>
        <source>Column names of HubSpot</source>
        <translation>Nama kolom HubSpot</translation>
    </message>
    <message>
        <source>Column names of Salesforce</source>
        <translation>Nama kolom Salesforce</translation>
    </message>
    <message>
        <source>Column names of Pipedrive</source>
        <translation>Nama kolom Pipedrive</translation>
    </message>
    <message>
        <source>List to score</source>
        <translation>Daftar yang diberi skor</translation>
    </message>
    <message>
        <source>Definition to score against</source>
        <translation>Definisi untuk memberi skor</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>Impor prospek</translation>
    </message>
    <message>
        <source>Save for the CRM…</source>
        <translation>Simpan untuk CRM…</translation>
    </message>
    <message>
        <source>Our customers: %1</source>
        <translation>Pelanggan kita: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a list, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Working definition</source>
        <translation>Definisi kerja</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <comment>number, date</comment>
        <translation>Versi %1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>where prospects stand, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out customers (%1)</source>
        <comment>how many</comment>
        <translation>Tanpa pelanggan (%1)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectListCard</name>
    <message>
        <source>Find in the list</source>
        <translation>Cari di daftar</translation>
    </message>
    <message>
        <source>Prospects, nearest to Best first</source>
        <translation>Prospek, yang terdekat dengan Terbaik lebih dulu</translation>
    </message>
    <message>
        <source>%1 of %2 lines are shown.</source>
        <translation>%1 dari %2 baris ditampilkan.</translation>
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
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>How much of the weight of the criteria has an answer</source>
        <translation>Berapa banyak dari bobot kriteria yang sudah ada jawabannya</translation>
    </message>
    <message>
        <source>What the points can still become, when the rest is known</source>
        <translation>Poin yang masih mungkin bila sisanya diketahui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Bisa jadi</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Cari tahu</translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation>Sudah pelanggan</translation>
    </message>
    <message>
        <source>Best ICP</source>
        <translation>ICP paling cocok</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectStage</name>
    <message numerus="yes">
        <source>%1 of %n prospect(s) are Best, %2 of them for certain.</source>
        <translation>
            <numerusform>%1 dari %n prospek Terbaik, %2 di antaranya sudah pasti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) are Best, %2 of them for certain.</source>
        <translation>
            <numerusform>%1 dari %n pelanggan Terbaik, %2 di antaranya sudah pasti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are one fact away.</source>
        <translation>
            <numerusform>%n lagi kurang satu fakta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are customers already.</source>
        <translation>
            <numerusform>%n sudah menjadi pelanggan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation>%1 sampai %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectWhatIf</name>
    <message>
        <source>What if?</source>
        <translation>Bagaimana jika?</translation>
    </message>
    <message>
        <source>Change something and see who moves. Nothing is saved until you take it over.</source>
        <translation>Ubah sesuatu dan lihat siapa yang berpindah. Tidak ada yang disimpan sampai Anda menerapkannya.</translation>
    </message>
    <message>
        <source>Criterion to change</source>
        <translation>Kriteria yang diubah</translation>
    </message>
    <message>
        <source>What the criterion is</source>
        <translation>Jenis kriteria itu</translation>
    </message>
    <message>
        <source>Points of the criterion</source>
        <translation>Poin kriteria</translation>
    </message>
    <message>
        <source>Ask for something else</source>
        <translation>Minta yang lain</translation>
    </message>
    <message>
        <source>Asks for %1: %2</source>
        <comment>attribute, values</comment>
        <translation>Meminta %1: %2</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Best from, points</source>
        <translation>Terbaik mulai, poin</translation>
    </message>
    <message>
        <source>Good from, points</source>
        <translation>Baik mulai, poin</translation>
    </message>
    <message>
        <source>Show only who moves</source>
        <translation>Tampilkan hanya yang berpindah</translation>
    </message>
    <message>
        <source>Take over into the definition</source>
        <translation>Terapkan ke definisi</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>A statement that people answer.</source>
        <translation>Pernyataan yang dijawab orang.</translation>
    </message>
    <message>
        <source>Best from %1</source>
        <translation>Terbaik mulai %1</translation>
    </message>
    <message>
        <source>Good from %1</source>
        <translation>Baik mulai %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectsPanel</name>
    <message>
        <source>Whom to call next: a list of companies, each held against this ICP.</source>
        <translation>Siapa yang dihubungi berikutnya: daftar perusahaan, masing-masing dicocokkan dengan ICP ini.</translation>
    </message>
    <message>
        <source>Nothing to score by yet</source>
        <translation>Belum ada dasar untuk memberi skor</translation>
    </message>
    <message>
        <source>Prospects are scored by the criteria of the ICP. Add one or more first.</source>
        <translation>Prospek diberi skor menurut kriteria ICP. Tambahkan dulu satu atau lebih.</translation>
    </message>
    <message>
        <source>To the definition</source>
        <translation>Ke definisi</translation>
    </message>
    <message>
        <source>Whom to call next?</source>
        <translation>Siapa yang dihubungi berikutnya?</translation>
    </message>
    <message>
        <source>Import a list of companies that you do not sell to yet, as it comes out of the CRM or from a directory. Each is held against this ICP: its tier, its points, why, and what to find out about it first.</source>
        <translation>Impor daftar perusahaan yang belum menjadi pembeli Anda, seperti yang keluar dari CRM atau dari direktori. Masing-masing dicocokkan dengan ICP ini: tingkatnya, poinnya, alasannya, dan apa yang perlu dicari tahu dulu tentangnya.</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>Impor prospek</translation>
    </message>
    <message>
        <source>Score our customers instead</source>
        <translation>Beri skor pelanggan kita saja</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Memberi skor</translation>
    </message>
    <message>
        <source>Scoring was cancelled. Choose the list above to score it after all.</source>
        <translation>Pemberian skor dibatalkan. Pilih daftarnya di atas untuk tetap memberi skor.</translation>
    </message>
    <message>
        <source>%1 would be Best instead of %2.</source>
        <translation>Yang Terbaik akan menjadi %1, bukan %2.</translation>
    </message>
    <message>
        <source>Nobody moves.</source>
        <translation>Tidak ada yang berpindah.</translation>
    </message>
    <message>
        <source>%1 move up, %2 down, %3 to or from “not enough information” or “disqualified”.</source>
        <translation>%1 naik, %2 turun, %3 masuk ke atau keluar dari “informasi tidak cukup” atau “gugur”.</translation>
    </message>
    <message>
        <source>Took over what was tried out on the prospects</source>
        <translation>Yang dicoba pada prospek diterapkan</translation>
    </message>
    <message>
        <source>Save the list for the CRM</source>
        <translation>Simpan daftar untuk CRM</translation>
    </message>
    <message>
        <source>prospects</source>
        <translation>prospek</translation>
    </message>
    <message>
        <source>Table (*.csv);;Workbook (*.xlsx);;JSON (*.json)</source>
        <translation>Tabel (*.csv);;Buku kerja (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Menulis daftar</translation>
    </message>
    <message>
        <source>%1 lines were saved to %2.</source>
        <translation>%1 baris disimpan ke %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QualityPanel</name>
    <message>
        <source>Quality of the data</source>
        <translation>Kualitas data</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>Memeriksa data</translation>
    </message>
    <message>
        <source>The data was not looked at. Open this view again to start over.</source>
        <translation>Data belum diperiksa. Buka lagi tampilan ini untuk memulai ulang.</translation>
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
        <translation>Pilih pertanyaan</translation>
    </message>
    <message>
        <source>No question is chosen: the one on screen is meant.</source>
        <translation>Tidak ada pertanyaan yang dipilih: yang dimaksud adalah yang ada di layar.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n pertanyaan dipilih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionEditor</name>
    <message>
        <source>Words of the question</source>
        <translation>Kata-kata pertanyaan</translation>
    </message>
    <message>
        <source>The question, as it is read out</source>
        <translation>Pertanyaan, seperti yang dibacakan</translation>
    </message>
    <message>
        <source>Group of the question</source>
        <translation>Kelompok pertanyaan</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Mengapa ditanyakan</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Simpan pertanyaan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Shipped words</source>
        <translation>Kata-kata bawaan</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Pertanyaan Anda sendiri</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Pertanyaan Anda</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dengan kata-kata sendiri</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionHeading</name>
    <message>
        <source>Ask further</source>
        <translation>Tanya lebih jauh</translation>
    </message>
    <message>
        <source>Question %1 of 25 · asked of: %2</source>
        <translation>Pertanyaan %1 dari 25 · ditanyakan kepada: %2</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>a follow-up question in a list</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Lipat</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionModel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n jawaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1: %2 (%3)</source>
        <translation>Pertanyaan %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Warm-up: %1 (%2)</source>
        <translation>Pemanasan: %1 (%2)</translation>
    </message>
    <message>
        <source>Own question: %1 (%2)</source>
        <translation>Pertanyaan sendiri: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group, questions begun, all</comment>
        <translation>%1 · %2 dari %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionPanel</name>
    <message>
        <source>What the room does</source>
        <translation>Yang dilakukan semua yang hadir</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Cari pertanyaan</translation>
    </message>
    <message>
        <source>Order, own questions, put away</source>
        <translation>Urutan, pertanyaan sendiri, yang disisihkan</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Pertanyaan yang ditampilkan</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Semua pertanyaan</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Yang masih terbuka</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Tambah pertanyaan</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>Ubah kata-katanya</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Sisihkan</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Restore the 25 questions</source>
        <translation>Pulihkan 25 pertanyaan</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Munculkan kembali</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Tempat parkir</translation>
    </message>
    <message>
        <source>What was kept for later: send each card to a question, or decide that it can go.</source>
        <translation>Yang disimpan untuk nanti: kirim setiap kartu ke sebuah pertanyaan, atau putuskan bahwa kartu itu boleh dibuang.</translation>
    </message>
    <message>
        <source>Nothing is open: every question is decided.</source>
        <translation>Tidak ada yang terbuka: setiap pertanyaan sudah diputuskan.</translation>
    </message>
    <message>
        <source>No question is put away.</source>
        <translation>Tidak ada pertanyaan yang disisihkan.</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>Tidak ada pertanyaan dengan kata-kata ini.</translation>
    </message>
    <message>
        <source>The question is put away. Its answers are kept.</source>
        <translation>Pertanyaan disisihkan. Jawabannya tetap disimpan.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuoteChooser</name>
    <message>
        <source>What customers said</source>
        <translation>Yang dikatakan pelanggan</translation>
    </message>
    <message>
        <source>Find in what they said</source>
        <translation>Cari dalam yang mereka katakan</translation>
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
            <numerusform>%n lagi: ketik untuk mempersempit daftar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody said anything like that.</source>
        <translation>Tidak ada yang mengatakan hal seperti itu.</translation>
    </message>
    <message>
        <source>Enter takes the one that is marked.</source>
        <translation>Enter mengambil yang ditandai.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuotesPanel</name>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Questions that were asked</source>
        <translation>Pertanyaan yang diajukan</translation>
    </message>
    <message>
        <source>Find in what they said</source>
        <translation>Cari dalam yang mereka katakan</translation>
    </message>
    <message>
        <source>Give them a theme…</source>
        <translation>Beri tema…</translation>
    </message>
    <message>
        <source>The selected answers say the same: name it (Ctrl+G)</source>
        <translation>Jawaban yang dipilih mengatakan hal yang sama: beri nama (Ctrl+G)</translation>
    </message>
    <message>
        <source>Take out of the theme</source>
        <translation>Keluarkan dari tema</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Yang mereka katakan</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <extracomment>a question; how many people spoke of it</extracomment>
        <translation>
            <numerusform>%1 · %n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 said so, likely %4 to %5</source>
        <comment>theme and people</comment>
        <translation>%1: %2 dari %3 mengatakannya, kemungkinan %4 sampai %5</translation>
    </message>
    <message>
        <source>Select the answers that say the same first.</source>
        <translation>Pilih dulu jawaban yang mengatakan hal yang sama.</translation>
    </message>
    <message numerus="yes">
        <source>Theme of %n answer(s)</source>
        <translation>
            <numerusform>Tema %n jawaban</numerusform>
        </translation>
    </message>
    <message>
        <source>What do they say, in a word or two?</source>
        <translation>Apa yang mereka katakan, dalam satu atau dua kata?</translation>
    </message>
    <message>
        <source>Give the theme</source>
        <translation>Beri tema</translation>
    </message>
    <message>
        <source>What our customers say</source>
        <translation>Yang dikatakan pelanggan kita</translation>
    </message>
    <message>
        <source>What we heard in interviews</source>
        <translation>Yang kita dengar dalam wawancara</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuotesPart</name>
    <message>
        <source>In their own words</source>
        <translation>Dengan kata-kata mereka sendiri</translation>
    </message>
    <message>
        <source>One sentence of a real customer says more than a page about one. Choose it from what they answered, or type what was said and by whom.</source>
        <translation>Satu kalimat dari pelanggan sungguhan lebih berarti daripada satu halaman tentangnya. Pilih dari jawaban mereka, atau ketik apa yang dikatakan dan oleh siapa.</translation>
    </message>
    <message>
        <source>Choose from what customers said…</source>
        <translation>Pilih dari yang dikatakan pelanggan…</translation>
    </message>
    <message>
        <source>A new quote</source>
        <translation>Kutipan baru</translation>
    </message>
    <message>
        <source>A sentence that a real customer said, word for word.</source>
        <translation>Kalimat yang diucapkan pelanggan sungguhan, kata demi kata.</translation>
    </message>
    <message>
        <source>Source of the new quote</source>
        <translation>Sumber kutipan baru</translation>
    </message>
    <message>
        <source>Who said it, when, and to whom?</source>
        <translation>Siapa yang mengatakannya, kapan, dan kepada siapa?</translation>
    </message>
    <message>
        <source>Add the quote</source>
        <translation>Tambahkan kutipan</translation>
    </message>
    <message>
        <source>Speaks for the whole</source>
        <translation>Mewakili keseluruhan</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <comment>name of a section</comment>
        <translation>Mewakili: %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Source of the quote</source>
        <translation>Sumber kutipan</translation>
    </message>
    <message>
        <source>What the quote speaks for</source>
        <translation>Yang diwakili kutipan ini</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Di mana dikatakan</translation>
    </message>
    <message>
        <source>Remove this quote</source>
        <translation>Hapus kutipan ini</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Nama disembunyikan</translation>
    </message>
    <message>
        <source>Nobody outside the room has been asked yet. Research keeps what customers say.</source>
        <translation>Belum ada orang di luar yang hadir yang ditanya. Perkataan pelanggan disimpan di Riset.</translation>
    </message>
    <message>
        <source>The answer that this was chosen from is no longer in the project.</source>
        <translation>Jawaban asal kutipan ini sudah tidak ada di proyek.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Cari apa saja</translation>
    </message>
    <message>
        <source>Pages, questions, customers and actions (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>Halaman, pertanyaan, pelanggan, dan tindakan (%1)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Semua halaman</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RailItem</name>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>dimulai</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>page %1 of %2, %3 %4</source>
        <extracomment>What a screen reader says of a page in the rail: its place, how far it is, and a note such as &quot;212&quot;</extracomment>
        <translation>halaman %1 dari %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RangeBars</name>
    <message>
        <source>Draw over the bars to choose a range</source>
        <translation>Seret di atas batang untuk memilih rentang</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RangeFilter</name>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Di bawah</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>Tanpa nilai: %1</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-24, or a year alone.</source>
        <translation>“%1” bukan tanggal. Tulis seperti 2026-11-24, atau tahunnya saja.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” bukan angka.</translation>
    </message>
    <message>
        <source>The first is greater than the second: no row can be between them.</source>
        <translation>Yang pertama lebih besar daripada yang kedua: tidak ada baris yang bisa berada di antaranya.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RankingModel</name>
    <message>
        <source>not rated</source>
        <translation>tidak dinilai</translation>
    </message>
    <message>
        <source>How much of the weight has a known value for this customer</source>
        <translation>Berapa bagian bobot yang nilainya diketahui untuk pelanggan ini</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Keteguhan</translation>
    </message>
    <message>
        <source>best</source>
        <translation>terbaik</translation>
    </message>
    <message>
        <source>best, counted by hand</source>
        <translation>terbaik, ditetapkan secara manual</translation>
    </message>
    <message>
        <source>not best, counted by hand</source>
        <translation>bukan terbaik, ditetapkan secara manual</translation>
    </message>
    <message>
        <source>not best</source>
        <translation>bukan terbaik</translation>
    </message>
    <message>
        <source>not a fit, decided by hand</source>
        <translation>tidak cocok, diputuskan secara manual</translation>
    </message>
    <message>
        <source>How often the customer stays best when the weights move: solid from 90 %, near miss below 50 %</source>
        <translation>Seberapa sering pelanggan tetap terbaik jika bobot bergeser: teguh mulai 90 %, nyaris masuk di bawah 50 %</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>tidak cocok</translation>
    </message>
    <message>
        <source>depends</source>
        <comment>how firm a customer&apos;s place is</comment>
        <translation>bergantung</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RankingPanel</name>
    <message>
        <source>Best %1</source>
        <comment>a list of customers and their number</comment>
        <translation>Terbaik %1</translation>
    </message>
    <message>
        <source>Not a fit %1</source>
        <comment>a list of customers and their number</comment>
        <translation>Tidak cocok %1</translation>
    </message>
    <message>
        <source>Rest %1</source>
        <comment>a list of customers and their number</comment>
        <translation>Lainnya %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>a list of customers and their number</comment>
        <translation>Semua %1</translation>
    </message>
    <message>
        <source>How firm is the choice?</source>
        <translation>Seberapa teguh pilihannya?</translation>
    </message>
    <message>
        <source>Lists of the customers</source>
        <translation>Daftar pelanggan</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Cari pelanggan</translation>
    </message>
    <message>
        <source>Ranked customers</source>
        <translation>Pelanggan menurut peringkat</translation>
    </message>
    <message>
        <source>No customer&apos;s name contains these letters.</source>
        <translation>Tidak ada nama pelanggan yang mengandung huruf ini.</translation>
    </message>
    <message>
        <source>Nobody is called not a fit. Choose a customer in another list and say so below, with the reason; it sharpens what the best share.</source>
        <translation>Belum ada yang dinyatakan tidak cocok. Pilih pelanggan di daftar lain dan nyatakan di bawah, beserta alasannya; ini mempertajam kesamaan yang terbaik.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Daftar ini kosong.</translation>
    </message>
    <message>
        <source>The first %1 of %2. Type above to find anyone else.</source>
        <translation>%1 pertama dari %2. Ketik di atas untuk mencari yang lain.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ReadingPanel</name>
    <message>
        <source>Detect</source>
        <translation>Deteksi</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Terdeteksi: %1</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cara membaca file</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Kolom dipisahkan dengan</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Tanda desimal</translation>
    </message>
    <message>
        <source>The first row holds the names</source>
        <translation>Baris pertama berisi nama kolom</translation>
    </message>
    <message>
        <source>More about the reading</source>
        <translation>Pengaturan lain cara membaca</translation>
    </message>
    <message>
        <source>Cells are quoted with</source>
        <translation>Sel diapit dengan</translation>
    </message>
    <message>
        <source>A backslash makes a quote part of the text</source>
        <translation>Garis miring terbalik membuat tanda kutip menjadi bagian dari teks</translation>
    </message>
    <message>
        <source>Lines to skip at the beginning</source>
        <translation>Baris yang dilewati di awal</translation>
    </message>
    <message>
        <source>Detect these again</source>
        <translation>Deteksi lagi</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>koma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>titik koma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>garis tegak</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spasi</translation>
    </message>
    <message>
        <source>point: 2.5</source>
        <translation>titik: 2.5</translation>
    </message>
    <message>
        <source>comma: 2,5</source>
        <translation>koma: 2,5</translation>
    </message>
    <message>
        <source>double quotes: &quot;text&quot;</source>
        <translation>tanda kutip ganda: &quot;teks&quot;</translation>
    </message>
    <message>
        <source>apostrophes: &apos;text&apos;</source>
        <translation>apostrof: &apos;teks&apos;</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2025</source>
        <translation>Tanggal seperti 3/4/2025</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>hari, bulan, tahun</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>bulan, hari, tahun</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>tahun, bulan, hari</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RecipeChange</name>
    <message>
        <source>Changing the table</source>
        <translation>Mengubah tabel</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RecipePanel</name>
    <message>
        <source>Recipe (%1)</source>
        <comment>number of corrections</comment>
        <translation>Resep (%1)</translation>
    </message>
    <message>
        <source>Nothing was corrected yet</source>
        <translation>Belum ada yang dikoreksi</translation>
    </message>
    <message>
        <source>Merged spellings, filled cells and duplicates are kept here as steps over the imported table, which itself never changes. They are applied to your next import too.</source>
        <translation>Ejaan yang digabung, sel yang diisi, dan duplikat disimpan di sini sebagai langkah di atas tabel yang diimpor, yang tidak pernah berubah. Langkah ini juga diterapkan pada impor berikutnya.</translation>
    </message>
    <message>
        <source>Steps over the imported table, which itself never changes; the newest first. They are applied to your next import too.</source>
        <translation>Langkah di atas tabel yang diimpor, yang tidak pernah berubah; mulai dari yang terbaru. Langkah ini juga diterapkan pada impor berikutnya.</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <comment>a correction</comment>
        <translation>Terapkan: %1</translation>
    </message>
    <message>
        <source>Apply this step</source>
        <translation>Terapkan langkah ini</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Dimatikan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a correction</comment>
        <translation>Hapus: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RefusalView</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 tidak bisa dibuka</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Buka hanya baca</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Pilih file lain…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RelatePanel</name>
    <message>
        <source>What each table is</source>
        <translation>Arti setiap tabel</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>Bagaimana tabel saling terkait</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Apakah ini sama?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabel</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the tables</source>
        <translation>Memeriksa tabel</translation>
    </message>
    <message>
        <source>Matching rows to customers</source>
        <translation>Mencocokkan baris dengan pelanggan</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s). Nothing is in the project yet.</source>
        <translation>
            <numerusform>%n tabel. Belum ada yang masuk ke proyek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Isi %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Column of %1 that names the customer</source>
        <translation>Kolom di %1 yang menamai pelanggan</translation>
    </message>
    <message>
        <source>The same in the customers&apos; table</source>
        <translation>Padanannya di tabel pelanggan</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Dicocokkan menurut</translation>
    </message>
    <message>
        <source>which is</source>
        <comment>a column of one table is a column of another</comment>
        <translation>yaitu</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <comment>key, key, why</comment>
        <translation>%1 adalah %2 (%3)</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>diputuskan oleh Anda</translation>
    </message>
    <message>
        <source>Accept all that differ only in spelling or legal form</source>
        <translation>Terima semua yang hanya berbeda ejaan atau bentuk badan hukum</translation>
    </message>
    <message>
        <source>The %1 with most rows are shown; the others can be decided after the import.</source>
        <translation>%1 dengan baris terbanyak ditampilkan; yang lain bisa diputuskan setelah impor.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Mengimpor</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) were imported.</source>
        <translation>
            <numerusform>%n tabel diimpor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows without a customer are listed under “Related”.</source>
        <translation>%1 baris tanpa pelanggan dicantumkan di “Terkait”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table, question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (taken for now)</source>
        <translation>%1 (dipakai untuk sementara)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RelatedTables</name>
    <message>
        <source>Deals, orders, survey answers or web visits can be brought together with your customers: drop their files on this window, or add them here. Revenue, won deals, sales cycle and products become columns of the customers&apos; table.</source>
        <translation>Kesepakatan, pesanan, jawaban survei, atau kunjungan web bisa disatukan dengan pelanggan Anda: lepaskan filenya di jendela ini, atau tambahkan di sini. Pendapatan, kesepakatan menang, siklus penjualan, dan produk menjadi kolom di tabel pelanggan.</translation>
    </message>
    <message>
        <source>Add tables</source>
        <translation>Tambah tabel</translation>
    </message>
    <message>
        <source>Columns made of it: %1.</source>
        <translation>Kolom yang dibuat darinya: %1.</translation>
    </message>
    <message>
        <source>Not found: %1 keys, those with most rows first</source>
        <comment>list is cut</comment>
        <translation>Tidak ditemukan: %1 kunci, mulai dari yang barisnya terbanyak</translation>
    </message>
    <message numerus="yes">
        <source>Not found: %n key(s)</source>
        <translation>
            <numerusform>Tidak ditemukan: %n kunci</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of %1 that were not found</source>
        <translation>Kunci di %1 yang tidak ditemukan</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>diputuskan oleh Anda</translation>
    </message>
    <message>
        <source>%1 means nobody (%2)</source>
        <comment>key, why</comment>
        <translation>%1 bukan siapa pun (%2)</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <comment>key, key, why</comment>
        <translation>%1 adalah %2 (%3)</translation>
    </message>
    <message>
        <source>Is %1 the same as %2? (%3)</source>
        <comment>key, key, why</comment>
        <translation>Apakah %1 sama dengan %2? (%3)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Tidak sama</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does: to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Matching rows to customers</source>
        <translation>Mencocokkan baris dengan pelanggan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ResearchPage</name>
    <message>
        <source>Beliefs, and how to test them</source>
        <translation>Keyakinan, dan cara mengujinya</translation>
    </message>
    <message>
        <source>A team with three customers works on hypotheses. Open or create a project to write them down.</source>
        <translation>Tim dengan tiga pelanggan bekerja dengan hipotesis. Buka atau buat proyek untuk menuliskannya.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ke ikhtisar</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hipotesis</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Riset</translation>
    </message>
    <message>
        <source>What you believe about your customers, and how to find out.</source>
        <translation>Yang Anda yakini tentang pelanggan, dan cara mencari tahu.</translation>
    </message>
    <message>
        <source>Ways of finding out</source>
        <translation>Cara mencari tahu</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Wawancara</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Media sosial</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Pesaing</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>A hypothesis is a belief with a test. Write what you believe, say how strongly, and how you would find out; agree before the first interview below which share you give it up. Later note how many said so, and how good the evidence is, from an opinion up to customers who paid again. Strong beliefs with weak evidence stand first: they are the most dangerous ones. A hypothesis that names an attribute of customers is held against the data once there is some, and can become a criterion of the ICP, marked as a hypothesis. The other tabs find out: four questions to your customers, interviews, the figures of your web pages and posts, technologies, competitors. “What next” lists what is open.</source>
        <translation>Hipotesis adalah keyakinan beserta ujinya. Tulis yang Anda yakini, seberapa kuat, dan bagaimana Anda akan mencari tahu; sebelum wawancara pertama, sepakati di bawah porsi berapa hipotesis itu dilepas. Setelah itu catat berapa orang yang mengatakannya, dan seberapa baik buktinya, dari pendapat sampai pelanggan yang membayar lagi. Keyakinan kuat dengan bukti lemah berada paling atas: itulah yang paling berbahaya. Hipotesis yang menyebut atribut pelanggan dibandingkan dengan data begitu ada, dan bisa menjadi kriteria ICP yang ditandai sebagai hipotesis. Tab lain mencari tahu: empat pertanyaan kepada pelanggan Anda, wawancara, angka dari halaman web dan unggahan Anda, teknologi, pesaing. “Langkah berikutnya” mencantumkan yang masih terbuka.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ReviewCard</name>
    <message>
        <source>Next review</source>
        <translation>Tinjauan berikutnya</translation>
    </message>
    <message>
        <source>How often this definition is reviewed</source>
        <translation>Seberapa sering definisi ini ditinjau</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>Tanggal tinjauan berikutnya</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Tinjau sekarang</translation>
    </message>
    <message>
        <source>Compare with the customers of today</source>
        <translation>Bandingkan dengan pelanggan saat ini</translation>
    </message>
    <message>
        <source>It still stands</source>
        <translation>Tetap berlaku</translation>
    </message>
    <message>
        <source>Reviewed and kept as it is: the next review is set</source>
        <translation>Ditinjau dan dipertahankan seperti adanya: tinjauan berikutnya sudah dijadwalkan</translation>
    </message>
    <message>
        <source>Set the next review of the ICP</source>
        <translation>Tinjauan ICP berikutnya dijadwalkan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RoleBox</name>
    <message>
        <source>Role of %1</source>
        <translation>Peran %1</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>tanpa peran</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Minat beli</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaksi</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RowDetail</name>
    <message>
        <source>Close the customer</source>
        <translation>Tutup pelanggan</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Pelanggan sebelumnya</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Pelanggan berikutnya</translation>
    </message>
    <message>
        <source>Find an attribute or a value</source>
        <translation>Cari atribut atau nilai</translation>
    </message>
    <message>
        <source>The customer&apos;s values</source>
        <translation>Nilai pelanggan</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Belum ada pelanggan yang dipilih</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in a list</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>Pilih satu baris di tabel.</translation>
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
        <translation>tanpa nilai</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ScalesPart</name>
    <message>
        <source>Where they stand</source>
        <translation>Di mana posisi mereka</translation>
    </message>
    <message>
        <source>Add a scale of your own</source>
        <translation>Tambah skala buatan sendiri</translation>
    </message>
    <message>
        <source>One end</source>
        <translation>Satu ujung</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>Ujung lainnya</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The two ends of a scale</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>?</source>
        <comment>not said yet</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Remove this scale</source>
        <translation>Hapus skala ini</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Session</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SharePage</name>
    <message>
        <source>The file %1 could not be written. Is the folder writable, with space left?</source>
        <translation>File %1 tidak bisa ditulis. Apakah foldernya bisa ditulisi dan masih ada ruang?</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Pratinjau halaman</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Ringkasan satu halaman</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>Profil pelanggan ideal (ICP)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
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
        <translation>Simpan sebagai gambar</translation>
    </message>
    <message>
        <source>Scores for the CRM</source>
        <translation>Skor untuk CRM</translation>
    </message>
    <message>
        <source>Every customer with score, rank, tier and the criteria met and missed, record id first, as a CSV table that is safe to open in a spreadsheet.</source>
        <translation>Setiap pelanggan dengan skor, peringkat, tingkat, serta kriteria yang terpenuhi dan tidak, ID catatan lebih dulu, sebagai tabel CSV yang aman dibuka di lembar kerja.</translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>Simpan skor</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagikan</translation>
    </message>
    <message>
        <source>The page that everyone remembers, once there is an ICP.</source>
        <translation>Halaman yang diingat semua orang, begitu ada ICP.</translation>
    </message>
    <message>
        <source>What the company remembers of it: one page to show, one table to work with.</source>
        <translation>Yang diingat perusahaan: satu halaman untuk ditunjukkan, satu tabel untuk dikerjakan.</translation>
    </message>
    <message>
        <source>Choose the ICP and the version; the preview is the page as it will be printed. A saved version says its number and date in the footer; the working definition is marked as a draft. The language of the page is the language of the window.</source>
        <translation>Pilih ICP dan versinya; pratinjaunya adalah halaman seperti yang akan dicetak. Versi yang disimpan mencantumkan nomor dan tanggalnya di kaki halaman; definisi kerja ditandai sebagai draf. Bahasa halaman mengikuti bahasa jendela.</translation>
    </message>
    <message>
        <source>One page for the all-hands</source>
        <translation>Satu halaman untuk seluruh perusahaan</translation>
    </message>
    <message>
        <source>Define an ideal customer profile, and its page appears here as it will be printed.</source>
        <translation>Tetapkan profil pelanggan ideal, dan halamannya muncul di sini seperti yang akan dicetak.</translation>
    </message>
    <message>
        <source>Define an ICP</source>
        <translation>Tetapkan ICP</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ke ikhtisar</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versi %1, %2</translation>
    </message>
    <message>
        <source>Working definition (draft)</source>
        <translation>Definisi kerja (draf)</translation>
    </message>
    <message>
        <source>No version is saved yet; the page says “draft”. Save one on the ICP page.</source>
        <translation>Belum ada versi yang disimpan; halaman ini bertanda “draf”. Simpan satu di halaman ICP.</translation>
    </message>
    <message>
        <source>%1 - %2 v%3</source>
        <comment>file name: ICP, what, version</comment>
        <translation>%1 - %2 v%3</translation>
    </message>
    <message>
        <source>%1 - %2 draft</source>
        <comment>file name: ICP, what</comment>
        <translation>%1 - %2 draf</translation>
    </message>
    <message>
        <source>ICP summary</source>
        <translation>Ringkasan ICP</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>The PDF with %n page(s) was saved to %1.</source>
        <translation>
            <numerusform>PDF dengan %n halaman disimpan ke %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>Gambar disimpan ke %1.</translation>
    </message>
    <message>
        <source>There are no customers to score. Import a customer list first.</source>
        <translation>Tidak ada pelanggan untuk diberi skor. Impor daftar pelanggan dulu.</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>skor</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>The scores were saved to %1.</source>
        <translation>Skor disimpan ke %1.</translation>
    </message>
    <message>
        <source>The scores were saved to %1 without ids and names, because names are hidden. Show names to save a file for your CRM.</source>
        <translation>Skor disimpan ke %1 tanpa ID dan nama, karena nama disembunyikan. Tampilkan nama untuk menyimpan file bagi CRM Anda.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SheetBox</name>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Each with its rows × columns.</source>
        <translation>Masing-masing dengan baris × kolomnya.</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · hidden</source>
        <comment>sheet, its rows and columns</comment>
        <translation>%1 · %2 × %3 · tersembunyi</translation>
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
        <translation>Proyek ini terbuka hanya baca: Anda bisa melihat semuanya dan tidak mengubah apa pun.</translation>
    </message>
    <message numerus="yes">
        <source>You are asked %n questions by %1.</source>
        <translation>
            <numerusform>Anda mendapat %n pertanyaan, paling lambat dijawab %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are asked %n questions.</source>
        <translation>
            <numerusform>Anda mendapat %n pertanyaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They are of %2, for %3. Answer what you know; it is stored as you write. Then send this file back to %4: %5.</source>
        <extracomment>A sentence on how much is asked by when, then: %2 is a project, %3 a team, %4 a person, %5 a file</extracomment>
        <translation>%1 Pertanyaannya dari %2, untuk %3. Jawab yang Anda ketahui; jawaban tersimpan selagi Anda menulis. Lalu kirim kembali file ini kepada %4: %5.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>Berdampingan</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Hanya yang berbeda</translation>
    </message>
    <message>
        <source>There is only one persona yet. With a second one they can be compared.</source>
        <translation>Baru ada satu persona. Dengan persona kedua, keduanya bisa dibandingkan.</translation>
    </message>
    <message>
        <source>Choose two to four personas.</source>
        <translation>Pilih dua sampai empat persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ; they are marked with ≠.</source>
        <translation>
            <numerusform>%n baris berbeda; ditandai dengan ≠.</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ %1</source>
        <extracomment>Marks a line in which personas differ; %1: its name</extracomment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>(names are hidden)</source>
        <translation>(nama disembunyikan)</translation>
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
        <translation>Ejaan (%1)</translation>
    </message>
    <message>
        <source>Everything is spelt one way</source>
        <translation>Semua ejaan sudah seragam</translation>
    </message>
    <message>
        <source>No two values of a column look like the same thing.</source>
        <translation>Tidak ada dua nilai dalam satu kolom yang tampak seperti hal yang sama.</translation>
    </message>
    <message>
        <source>only capitals, accents, signs or order differ</source>
        <translation>hanya huruf besar, aksen, tanda baca, atau urutan yang berbeda</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>satu atau dua huruf berbeda</translation>
    </message>
    <message>
        <source>Spell it</source>
        <translation>Tulis sebagai</translation>
    </message>
    <message>
        <source>Spelling of %1</source>
        <comment>value</comment>
        <translation>Ejaan %1</translation>
    </message>
    <message>
        <source>Merge the ticked</source>
        <translation>Gabungkan yang dicentang</translation>
    </message>
    <message>
        <source>They are different things</source>
        <translation>Ini hal yang berbeda</translation>
    </message>
    <message>
        <source>Merged spellings of %1 into %2</source>
        <comment>column, value</comment>
        <translation>Ejaan di %1 digabung menjadi %2</translation>
    </message>
    <message>
        <source>Kept spellings of %1 apart</source>
        <comment>column</comment>
        <translation>Ejaan di %1 dibiarkan terpisah</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StabilityPanel</name>
    <message>
        <source>No ballot gives points to these criteria.</source>
        <translation>Tidak ada surat suara yang memberi poin pada kriteria ini.</translation>
    </message>
    <message>
        <source>With one criterion, or very many customers, this is not computed.</source>
        <translation>Dengan satu kriteria, atau pelanggan yang sangat banyak, ini tidak dihitung.</translation>
    </message>
    <message numerus="yes">
        <source>By the own weights of %n person(s), the best customers are on average %1 the same as by the agreed ones; %2 of the people would choose exactly these.</source>
        <translation>
            <numerusform>Dengan bobot masing-masing dari %n orang, pelanggan terbaik rata-rata %1 sama dengan hasil bobot yang disepakati; %2 dari mereka akan memilih persis pelanggan ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over %1 weightings drawn around yours, the best customers are on average %2 the same; %3 of the draws choose exactly these.</source>
        <translation>Dengan %1 susunan bobot acak di sekitar bobot Anda, pelanggan terbaik rata-rata %2 sama; %3 dari susunan itu memilih persis pelanggan ini.</translation>
    </message>
    <message>
        <source>When the weights move by up to 10 points (%1 ways), the best customers stay on average %2 the same; in %3 of the ways they are exactly these.</source>
        <translation>Jika bobot bergeser hingga 10 poin (%1 cara), pelanggan terbaik rata-rata tetap %2 sama; dalam %3 dari cara itu hasilnya persis pelanggan ini.</translation>
    </message>
    <message>
        <source>Without %1 the best are the same.</source>
        <translation>Tanpa %1, yang terbaik tetap sama.</translation>
    </message>
    <message>
        <source>Without %1: %2 come in, %3 go out; %4 the same.</source>
        <comment>customers, customers, a share</comment>
        <translation>Tanpa %1: %2 masuk, %3 keluar; %4 sama.</translation>
    </message>
    <message>
        <source>How to ask how firm the choice is</source>
        <translation>Cara menguji keteguhan pilihan</translation>
    </message>
    <message>
        <source>Working out how firm the choice is…</source>
        <translation>Menghitung seberapa teguh pilihannya…</translation>
    </message>
    <message>
        <source>With one criterion there is nothing to leave out.</source>
        <translation>Dengan satu kriteria, tidak ada yang bisa dikeluarkan.</translation>
    </message>
    <message>
        <source>By nearby weights</source>
        <translation>Menurut bobot yang berdekatan</translation>
    </message>
    <message>
        <source>By weights drawn at random</source>
        <translation>Menurut bobot acak</translation>
    </message>
    <message>
        <source>By each person&apos;s own weights</source>
        <translation>Menurut bobot setiap orang</translation>
    </message>
    <message>
        <source>With one criterion left out</source>
        <translation>Tanpa satu kriteria</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageCanvas</name>
    <message>
        <source>Who are our best customers, and what do they share?</source>
        <translation>Siapa pelanggan terbaik kita, dan apa kesamaan mereka?</translation>
    </message>
    <message>
        <source>The stage is blank</source>
        <translation>Panggung kosong</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageLayout</name>
    <message>
        <source>%1 of %2</source>
        <comment>people who have written</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>people have written their answer</source>
        <translation>orang sudah menulis jawabannya</translation>
    </message>
    <message>
        <source>confidence %1 of 5</source>
        <translation>keyakinan %1 dari 5</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Penanggung jawab: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>now · %1</source>
        <comment>length of a step</comment>
        <translation>sekarang · %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n lagi</numerusform>
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
        <translation>%1 dari %2</translation>
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
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageScene</name>
    <message>
        <source>%1 of %2 have written</source>
        <extracomment>On the stage, while people write in silence: how many of how many have written</extracomment>
        <translation>%1 dari %2 sudah menulis</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartu</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Diputuskan: %1</translation>
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
        <translation>Panggung – %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Panggung</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Standing</name>
    <message>
        <source>No customers yet.</source>
        <translation>Belum ada pelanggan.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Impor pelanggan</translation>
    </message>
    <message>
        <source>%1 customers from %2, imported on %3.</source>
        <extracomment>%1: number of customers; %2: name of the data set; %3: date of its import</extracomment>
        <translation>%1 pelanggan dari %2, diimpor pada %3.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Jawab pertanyaan</translation>
    </message>
    <message numerus="yes">
        <source>What does the team know? %n question(s) are ready.</source>
        <translation>
            <numerusform>Apa yang diketahui tim? %n pertanyaan sudah siap.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions are answered.</source>
        <translation>%1 dari %2 pertanyaan sudah dijawab.</translation>
    </message>
    <message>
        <source>Agree on what makes a customer one of the best.</source>
        <translation>Sepakati apa yang menjadikan pelanggan termasuk yang terbaik.</translation>
    </message>
    <message>
        <source>Agree who is best</source>
        <translation>Sepakati siapa yang terbaik</translation>
    </message>
    <message>
        <source>No column says how good a customer is yet. Give one a role such as revenue.</source>
        <translation>Belum ada kolom yang menyatakan seberapa baik seorang pelanggan. Beri salah satunya peran seperti pendapatan.</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are the best, as you agreed.</source>
        <translation>%1 dari %2 pelanggan yang dinilai termasuk yang terbaik, seperti yang Anda sepakati.</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers, by a first suggestion. Do you agree?</source>
        <translation>%1 dari %2 pelanggan yang dinilai, menurut usulan awal. Apakah Anda setuju?</translation>
    </message>
    <message>
        <source>Needs customers, and who is best among them.</source>
        <translation>Memerlukan pelanggan, dan siapa yang terbaik di antaranya.</translation>
    </message>
    <message>
        <source>See what they share</source>
        <translation>Lihat persamaan mereka</translation>
    </message>
    <message numerus="yes">
        <source>%n trait(s) are likely real; the rest could be chance.</source>
        <translation>
            <numerusform>%n ciri sangat mungkin nyata; sisanya bisa kebetulan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ideal customer profile yet.</source>
        <translation>Belum ada profil pelanggan ideal.</translation>
    </message>
    <message>
        <source>Write the profile</source>
        <translation>Tulis profil</translation>
    </message>
    <message numerus="yes">
        <source>%1: a draft with %n criteria, no version yet.</source>
        <translation>
            <numerusform>%1: draf dengan %n kriteria, belum ada versi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: version %2 of %3, %n criteria.</source>
        <translation>
            <numerusform>%1: versi %2 dari %3, %n kriteria.</numerusform>
        </translation>
    </message>
    <message>
        <source>A persona is a person inside the profile.</source>
        <translation>Persona adalah orang di dalam profil.</translation>
    </message>
    <message>
        <source>Describe a persona</source>
        <translation>Gambarkan persona</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) described.</source>
        <translation>
            <numerusform>%n persona sudah digambarkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>One page for everybody, scores for the CRM.</source>
        <translation>Satu halaman untuk semua, skor untuk CRM.</translation>
    </message>
    <message>
        <source>Share the profile</source>
        <translation>Bagikan profil</translation>
    </message>
    <message>
        <source>Version %1 can be shared: one page for everybody, scores for the CRM.</source>
        <translation>Versi %1 bisa dibagikan: satu halaman untuk semua, skor untuk CRM.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is %n day(s) old. Look at it again, and save what has changed.</source>
        <translation>
            <numerusform>Versi %1 berumur %n hari. Tinjau lagi, dan simpan yang berubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers were imported after version %1 was saved. See whether it still holds.</source>
        <translation>Ada pelanggan yang diimpor setelah versi %1 disimpan. Lihat apakah versi itu masih berlaku.</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Kumpulkan</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanyakan</translation>
    </message>
    <message>
        <source>Choose the best</source>
        <translation>Pilih yang terbaik</translation>
    </message>
    <message>
        <source>Find what they share</source>
        <translation>Temukan persamaan mereka</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Tuliskan</translation>
    </message>
    <message>
        <source>Meet the people in it</source>
        <translation>Kenali orang-orang di dalamnya</translation>
    </message>
    <message>
        <source>Share it and use it</source>
        <translation>Bagikan dan pakai</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) can become a first draft, each marked as a belief.</source>
        <translation>
            <numerusform>%n hipotesis bisa menjadi draf pertama, masing-masing ditandai sebagai keyakinan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft it from hypotheses</source>
        <translation>Buat draf dari hipotesis</translation>
    </message>
    <message>
        <source>No customers yet: you work on what you believe. Import customers whenever you have some.</source>
        <translation>Belum ada pelanggan: Anda bekerja dengan keyakinan. Impor pelanggan kapan pun Anda punya.</translation>
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
        <translation>Nama</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Head of planning</source>
        <translation>Kepala perencanaan</translation>
    </message>
    <message>
        <source>Awareness of us</source>
        <translation>Pengenalan terhadap kita</translation>
    </message>
    <message>
        <source>?</source>
        <comment>not said yet</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Role in the purchase</source>
        <translation>Peran dalam pembelian</translation>
    </message>
    <message>
        <source>A person inside the ICP %1. An ICP is a kind of company; a persona is a person in it.</source>
        <translation>Seseorang di dalam ICP %1. ICP adalah jenis perusahaan; persona adalah orang di dalamnya.</translation>
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
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1 → top %2</source>
        <extracomment>%1: the weights, &quot;CLV 40 · Referrals 20&quot;; %2: how many customers are the best</extracomment>
        <translation>Terbaik: %1 → %2 teratas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Room scale</source>
        <translation>Skala ruangan</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bekerja…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Hanya baca</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Semua perubahan tersimpan</translation>
    </message>
    <message>
        <source>Customers: %1 of %2</source>
        <extracomment>%1: name of the data set in use; %2: date of its import</extracomment>
        <translation>Pelanggan: %1 dari %2</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Membaca pelanggan…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Urungkan: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Nama disembunyikan</translation>
    </message>
    <message>
        <source>Customers and people are shown by number. View › Hide names shows them again.</source>
        <translation>Pelanggan dan orang ditampilkan dengan nomor. Tampilan › Sembunyikan nama memunculkannya kembali.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StepSign</name>
    <message>
        <source>Step %1, not begun</source>
        <translation>Langkah %1, belum dimulai</translation>
    </message>
    <message>
        <source>Step %1, begun</source>
        <translation>Langkah %1, dimulai</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>Langkah %1, selesai</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>next</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>pelanggan</translation>
    </message>
    <message>
        <source>of them best</source>
        <translation>di antaranya terbaik</translation>
    </message>
    <message>
        <source>traits likely real</source>
        <translation>ciri sangat mungkin nyata</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Figure &quot;19 of 25&quot;, with the caption &quot;questions answered&quot;</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>pertanyaan dijawab</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SuggestionPanel</name>
    <message>
        <source>Groups from shared words</source>
        <translation>Kelompok dari kata yang sama</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Ambil semua</translation>
    </message>
    <message>
        <source>Leave the proposals</source>
        <translation>Abaikan usulan</translation>
    </message>
    <message>
        <source>No two of the cards that stand alone share a word that says something.</source>
        <translation>Tidak ada dua kartu di luar kelompok yang punya kata bermakna yang sama.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) share the words: %1</source>
        <translation>
            <numerusform>%n kartu punya kata yang sama: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show the cards that share %1</source>
        <translation>Tampilkan kartu dengan kata %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompokkan</translation>
    </message>
    <message>
        <source>Group the cards that share %1</source>
        <translation>Kelompokkan kartu dengan kata %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyForm</name>
    <message>
        <source>The form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Four questions, asked of the customers you want more of. Hand the form out, or read it to them.</source>
        <translation>Empat pertanyaan untuk pelanggan yang ingin Anda tambah. Bagikan formulirnya, atau bacakan kepada mereka.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Pertanyaan Anda sendiri</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Bahasa formulir</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Simpan sebagai buku kerja…</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Simpan untuk dicetak…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Hapus pertanyaan</translation>
    </message>
    <message>
        <source>Save the survey form</source>
        <translation>Simpan formulir survei</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Buku kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>The form was saved. Bring it back here when it is filled in.</source>
        <translation>Formulir disimpan. Bawa kembali ke sini setelah diisi.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyReturn</name>
    <message>
        <source>Answers coming back</source>
        <translation>Jawaban yang kembali</translation>
    </message>
    <message>
        <source>Bring answers in…</source>
        <translation>Masukkan jawaban…</translation>
    </message>
    <message>
        <source>The filled form, or the table of any survey tool: a row for each person. You see what each column is taken for before anything comes in.</source>
        <translation>Formulir yang sudah diisi, atau tabel dari alat survei apa pun: satu baris per orang. Anda melihat setiap kolom dianggap apa sebelum ada yang masuk.</translation>
    </message>
    <message>
        <source>Take these answers</source>
        <translation>Ambil jawaban ini</translation>
    </message>
    <message>
        <source>Cells that were not taken as they stand</source>
        <translation>Sel yang tidak diambil seperti tertulis</translation>
    </message>
    <message>
        <source>%1: what does each column answer?</source>
        <comment>name of a file</comment>
        <translation>%1: setiap kolom menjawab apa?</translation>
    </message>
    <message>
        <source>What %1 answers</source>
        <translation>Yang dijawab %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>abaikan</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>jabatan</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>perusahaan</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>No column answers a question yet. Choose which does.</source>
        <translation>Belum ada kolom yang menjawab pertanyaan. Pilih kolomnya.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Seperti tertulis</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hasilnya</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyVoices</name>
    <message>
        <source>Customers say</source>
        <translation>Kata pelanggan</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nobody has answered it yet: ask your customers</source>
        <translation>Belum ada yang menjawabnya: tanyakan kepada pelanggan Anda</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s)</source>
        <translation>
            <numerusform>Semua %n jawaban</numerusform>
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
Peran: %2 · tipe: %3
%4 nilai berbeda, %5 tanpa nilai</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TableOutput</name>
    <message>
        <source>%1 could not be written. Check that the folder is there, that it can be written and that there is space.</source>
        <translation>%1 tidak bisa ditulis. Pastikan foldernya ada, bisa ditulisi, dan masih ada ruang.</translation>
    </message>
    <message>
        <source>Some columns are being loaded still. Wait a moment and copy again.</source>
        <translation>Beberapa kolom masih dimuat. Tunggu sebentar, lalu salin lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are copied.</source>
        <translation>
            <numerusform>%n baris disalin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rows shown</source>
        <translation>Ekspor baris yang tampil</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>pelanggan</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the rows</source>
        <translation>Mengekspor baris</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 baris ada di %2.</translation>
    </message>
    <message>
        <source>%1 rows are in %2. Names are hidden in it as they are on screen.</source>
        <translation>%1 baris ada di %2. Nama disembunyikan di dalamnya seperti di layar.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TablePanel</name>
    <message>
        <source>Find in the table</source>
        <translation>Cari di tabel</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Pilih kolom tabel</translation>
    </message>
    <message>
        <source>Show the chosen customer in full</source>
        <translation>Tampilkan pelanggan yang dipilih secara lengkap</translation>
    </message>
    <message>
        <source>Export the rows shown</source>
        <translation>Ekspor baris yang tampil</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Going through the rows…</source>
        <translation>Menelusuri baris…</translation>
    </message>
    <message>
        <source>Loading the customers</source>
        <translation>Memuat pelanggan</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>all rows are shown</comment>
        <translation>%1 pelanggan</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 dari %2 pelanggan</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>diurutkan menurut %1</translation>
    </message>
    <message>
        <source>more columns are being loaded</source>
        <translation>kolom lain sedang dimuat</translation>
    </message>
    <message>
        <source>Show the customer in full</source>
        <translation>Tampilkan pelanggan secara lengkap</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Edit sel</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Hanya baris dengan nilai ini</translation>
    </message>
    <message>
        <source>Sort and filter by this column…</source>
        <translation>Urutkan dan filter menurut kolom ini…</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Salin sel</translation>
    </message>
    <message>
        <source>Copy the rows with the column names</source>
        <translation>Salin baris dengan nama kolom</translation>
    </message>
    <message>
        <source>Copy the rows alone</source>
        <translation>Salin barisnya saja</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>Ekspor baris yang tampil…</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Lewati baris ini</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TechnologyPanel</name>
    <message>
        <source>How far are they with technology?</source>
        <translation>Sejauh mana teknologi mereka?</translation>
    </message>
    <message>
        <source>Five levels, each by a rule you can read: which tools a company uses, or what else is known of it. The level becomes an attribute of your customers, and may be something the best of them share.</source>
        <translation>Lima tingkat, masing-masing dengan aturan yang bisa Anda baca: alat apa yang dipakai sebuah perusahaan, atau hal lain yang diketahui tentangnya. Tingkat itu menjadi atribut pelanggan Anda, dan bisa jadi termasuk kesamaan yang terbaik.</translation>
    </message>
    <message>
        <source>Begin with five levels</source>
        <translation>Mulai dengan lima tingkat</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>A company stands on the highest level whose rule it meets.</source>
        <translation>Perusahaan berada pada tingkat tertinggi yang aturannya dipenuhi.</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Aturan lain</translation>
    </message>
    <message>
        <source>Where your customers stand</source>
        <translation>Di mana pelanggan Anda berada</translation>
    </message>
    <message>
        <source>Write the level to the customers</source>
        <translation>Tulis tingkat ke pelanggan</translation>
    </message>
    <message>
        <source>Take it away again</source>
        <translation>Hapus lagi</translation>
    </message>
    <message>
        <source>Import technologies…</source>
        <translation>Impor teknologi…</translation>
    </message>
    <message>
        <source>How far companies are with technology, by rules you can read.</source>
        <translation>Sejauh mana teknologi perusahaan, dengan aturan yang bisa Anda baca.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) say how far a company is with technology.</source>
        <translation>
            <numerusform>%n aturan menentukan sejauh mana teknologi sebuah perusahaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule was removed.</source>
        <translation>Aturan dihapus.</translation>
    </message>
    <message>
        <source>There are no customers yet. The rules can wait for them.</source>
        <translation>Belum ada pelanggan. Aturannya bisa menunggu.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>level, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customers, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 customers: what the rules ask for is not known.</source>
        <translation>%1 pelanggan: yang diminta aturan tidak diketahui.</translation>
    </message>
    <message>
        <source>%1 customers meet no rule.</source>
        <translation>%1 pelanggan tidak memenuhi aturan mana pun.</translation>
    </message>
    <message>
        <source>No column has the role Technologies. Import a table of technologies, or give the role to a column of your customers.</source>
        <translation>Tidak ada kolom dengan peran Teknologi. Impor tabel teknologi, atau berikan peran itu pada sebuah kolom pelanggan Anda.</translation>
    </message>
    <message>
        <source>Most frequent technologies: %1.</source>
        <translation>Teknologi yang paling sering: %1.</translation>
    </message>
    <message>
        <source>The level is an attribute of your customers.</source>
        <translation>Tingkat ini menjadi atribut pelanggan Anda.</translation>
    </message>
    <message>
        <source>The rules or the customers have changed since the level was written to the customers.</source>
        <translation>Aturan atau pelanggan sudah berubah sejak tingkat ditulis ke pelanggan.</translation>
    </message>
    <message>
        <source>Working out the levels</source>
        <translation>Menghitung tingkat</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ThresholdForm</name>
    <message>
        <source>Give it up when fewer than this share say so</source>
        <translation>Lepaskan bila kurang dari porsi ini yang mengatakannya</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>belum disepakati</translation>
    </message>
    <message>
        <source>How many were asked</source>
        <translation>Berapa orang yang ditanya</translation>
    </message>
    <message>
        <source>How many of them said so</source>
        <translation>Berapa di antaranya yang mengatakannya</translation>
    </message>
    <message>
        <source>Give it up when fewer say so than</source>
        <translation>Lepaskan bila yang mengatakannya kurang dari</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>number of people</comment>
        <translation>Ditanya</translation>
    </message>
    <message>
        <source>said so</source>
        <comment>number of people</comment>
        <translation>mengatakannya</translation>
    </message>
    <message>
        <source>Agree on it before the first interview: afterwards any result looks good enough.</source>
        <translation>Sepakati sebelum wawancara pertama: setelah itu hasil apa pun terlihat cukup baik.</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Disepakati pada %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ThresholdPanel</name>
    <message>
        <source>Where best ends</source>
        <translation>Batas yang terbaik</translation>
    </message>
    <message>
        <source>How the best are chosen</source>
        <translation>Cara memilih yang terbaik</translation>
    </message>
    <message>
        <source>Top share</source>
        <translation>Porsi teratas</translation>
    </message>
    <message>
        <source>Top number</source>
        <translation>Jumlah teratas</translation>
    </message>
    <message>
        <source>From a score</source>
        <translation>Mulai dari skor</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent sign after a number in a field</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Score, 0 to 100</source>
        <translation>Skor, 0 sampai 100</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>So many per cent of the rated customers</source>
        <translation>Sekian persen dari pelanggan yang dinilai</translation>
    </message>
    <message>
        <source>So many customers</source>
        <translation>Sekian pelanggan</translation>
    </message>
    <message>
        <source>Everyone with this score or more</source>
        <translation>Semua dengan skor ini atau lebih</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Batas alami</translation>
    </message>
    <message>
        <source>Where two groups differ most</source>
        <translation>Tempat dua kelompok paling berbeda</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>Celah terbesar</translation>
    </message>
    <message>
        <source>The widest gap between two neighbours that leaves 10 to 50 % best</source>
        <translation>Celah terlebar antara dua skor bersebelahan yang menyisakan 10 sampai 50 % sebagai terbaik</translation>
    </message>
    <message>
        <source>The scores have no such place. Choose a share or a number instead.</source>
        <translation>Skornya tidak punya tempat seperti itu. Pilih porsi atau jumlah saja.</translation>
    </message>
    <message>
        <source>From %1 up, above a gap of %2 points.</source>
        <translation>Dari %1 ke atas, di atas celah sebesar %2 poin.</translation>
    </message>
    <message>
        <source>From %1 up: %2 of the differences between the scores lie between these two groups.</source>
        <translation>Dari %1 ke atas: %2 dari perbedaan antarskor terletak di antara kedua kelompok ini.</translation>
    </message>
    <message>
        <source>From %1 up; but only %2 of the differences between the scores lie between these two groups, so this is no clear break.</source>
        <translation>Dari %1 ke atas; tetapi hanya %2 dari perbedaan antarskor terletak di antara kedua kelompok ini, jadi batasnya tidak jelas.</translation>
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
        <translation>%1 poin atau lebih, dan setiap syarat wajib terpenuhi</translation>
    </message>
    <message>
        <source>%1 to %2 points; also more, while a must-have or a disqualifier is still unknown</source>
        <translation>%1 sampai %2 poin; juga lebih, selama ada syarat wajib atau penggugur yang belum diketahui</translation>
    </message>
    <message>
        <source>less than %1 points, or a must-have fails</source>
        <translation>kurang dari %1 poin, atau ada syarat wajib yang tidak terpenuhi</translation>
    </message>
    <message>
        <source>a disqualifier applies</source>
        <translation>ada penggugur yang berlaku</translation>
    </message>
    <message>
        <source>less than %1 of the criteria is known. Unknown is not No.</source>
        <translation>kurang dari %1 kriteria diketahui. Tidak diketahui bukan berarti Tidak.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porsi</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Pasti</translation>
    </message>
    <message>
        <source>Show these customers below</source>
        <translation>Tampilkan pelanggan ini di bawah</translation>
    </message>
    <message>
        <source>Whatever is still unknown of them, they stay in this tier</source>
        <translation>Apa pun yang belum diketahui tentang mereka, mereka tetap di tingkat ini</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <comment>tier, how many</comment>
        <translation>%1: %2 pelanggan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierCustomers</name>
    <message>
        <source>Find a customer of this tier</source>
        <translation>Cari pelanggan di tingkat ini</translation>
    </message>
    <message>
        <source>Customers of the tier</source>
        <translation>Pelanggan di tingkat ini</translation>
    </message>
    <message>
        <source>Show in the table of customers</source>
        <translation>Tampilkan di tabel pelanggan</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <comment>tier, how many</comment>
        <translation>%1: %2 pelanggan</translation>
    </message>
    <message>
        <source>Nobody is in this tier.</source>
        <translation>Tidak ada siapa pun di tingkat ini.</translation>
    </message>
    <message>
        <source>The %1 with most points are listed.</source>
        <translation>Yang dicantumkan adalah %1 dengan poin terbanyak.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier, its points in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unknown is not No: it counts neither for nor against.</source>
        <translation>Tidak diketahui bukan berarti Tidak: tidak dihitung mendukung ataupun menentang.</translation>
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
        <translation>%1 naik, %2 turun, %3 tetap di tingkatnya.</translation>
    </message>
    <message>
        <source>%1 can be placed only now, %2 no longer.</source>
        <translation>%1 baru sekarang bisa ditempatkan, %2 tidak lagi.</translation>
    </message>
    <message>
        <source>Of all customers who are Best in one of the two, %1 are Best in both.</source>
        <translation>Dari semua pelanggan yang Terbaik di salah satunya, %1 Terbaik di keduanya.</translation>
    </message>
    <message>
        <source>Best holds %1 of your %3 best customers before, %2 now.</source>
        <extracomment>%1, %2: how many were and are in tier Best; %3: how many best customers there are</extracomment>
        <translation>Dari %3 pelanggan terbaik Anda, sebelumnya %1 ada di Terbaik, sekarang %2.</translation>
    </message>
    <message>
        <source>Agreement of the tiers (weighted kappa): %1.</source>
        <translation>Kesesuaian tingkat (kappa berbobot): %1.</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Siapa yang berpindah</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Best customers among them</source>
        <translation>Pelanggan terbaik di antaranya</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Rata-rata %1</translation>
    </message>
    <message>
        <source>Moved through</source>
        <translation>Berpindah karena</translation>
    </message>
    <message>
        <source>up</source>
        <translation>naik</translation>
    </message>
    <message>
        <source>down</source>
        <translation>turun</translation>
    </message>
    <message>
        <source>placed or not</source>
        <translation>bisa ditempatkan atau tidak lagi</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierFlow</name>
    <message>
        <source>%1 to %2: %3</source>
        <comment>tier, tier, customers</comment>
        <translation>%1 ke %2: %3</translation>
    </message>
    <message>
        <source>Who moved between the tiers, from %1 to %2</source>
        <translation>Siapa yang berpindah tingkat, dari %1 ke %2</translation>
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
        <translation>Poin pelanggan, dan batas awal Terbaik serta Baik</translation>
    </message>
    <message>
        <source>Best from %1 points, Good from %2. Up and Down choose one, Left and Right move it.</source>
        <translation>Terbaik mulai %1 poin, Baik mulai %2. Panah atas dan bawah memilih salah satunya, panah kiri dan kanan menggesernya.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 poin</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>tier, points</comment>
        <translation>%1 mulai %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierModel</name>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest points</comment>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>pasti</translation>
    </message>
    <message>
        <source>could change</source>
        <translation>bisa berubah</translation>
    </message>
    <message>
        <source>If all that is unknown turned out badly, and if it turned out well</source>
        <translation>Jika semua yang tidak diketahui ternyata tidak mendukung, dan jika semuanya mendukung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Bisa jadi</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Seberapa pasti</translation>
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
        <translation>Tingkat sebagai cincin, dari dalam: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TiersPanel</name>
    <message>
        <source>Tiers today</source>
        <translation>Tingkat saat ini</translation>
    </message>
    <message>
        <source>Best from, points</source>
        <translation>Terbaik mulai, poin</translation>
    </message>
    <message>
        <source>Good from, points</source>
        <translation>Baik mulai, poin</translation>
    </message>
    <message>
        <source>Known at least, per cent</source>
        <translation>Minimal diketahui, persen</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>Terbaik mulai</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Baik mulai</translation>
    </message>
    <message>
        <source>Known at least, %</source>
        <translation>Minimal diketahui, %</translation>
    </message>
    <message>
        <source>%1 of %2 customers are a best fit today.</source>
        <translation>%1 dari %2 pelanggan paling cocok saat ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n more would be, if one fact that is unknown turned out well.</source>
        <translation>
            <numerusform>%n lagi akan menyusul, jika satu fakta yang belum diketahui ternyata mendukung.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of what the criteria ask is known.</source>
        <translation>Rata-rata %1 dari yang diminta kriteria sudah diketahui.</translation>
    </message>
    <message>
        <source>%1 customers cannot be judged yet. Unknown is not No: find out, and they may be the best.</source>
        <translation>%1 pelanggan belum bisa dinilai. Tidak diketahui bukan berarti Tidak: cari tahu, mungkin merekalah yang terbaik.</translation>
    </message>
    <message>
        <source>Said how many accounts the team can work</source>
        <translation>Jumlah akun yang bisa ditangani tim dinyatakan</translation>
    </message>
    <message>
        <source>Where the tiers begin</source>
        <translation>Batas awal tingkat</translation>
    </message>
    <message>
        <source>Moved the tiers of the ICP</source>
        <translation>Tingkat ICP digeser</translation>
    </message>
    <message>
        <source>Without a customer list there are no counts. The definition works all the same.</source>
        <translation>Tanpa daftar pelanggan tidak ada hitungan. Definisinya tetap berfungsi.</translation>
    </message>
    <message>
        <source>Tiers appear with the first criterion.</source>
        <translation>Tingkat muncul bersama kriteria pertama.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitDetail</name>
    <message>
        <source>Add to ICP</source>
        <translation>Tambahkan ke ICP</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All values of %1</source>
        <translation>Semua nilai %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitFormula</name>
    <message>
        <source>Share of the best: %1 of %2 known = %3 (Wilson interval %4 to %5)</source>
        <translation>Porsi yang terbaik: %1 dari %2 yang diketahui = %3 (selang Wilson %4 sampai %5)</translation>
    </message>
    <message>
        <source>Share of the others: %1 of %2 known = %3 (Wilson interval %4 to %5)</source>
        <translation>Porsi lainnya: %1 dari %2 yang diketahui = %3 (selang Wilson %4 sampai %5)</translation>
    </message>
    <message>
        <source>Difference %1 points, Newcombe interval %2 to %3, at 95 %</source>
        <translation>Selisih %1 poin, selang Newcombe %2 sampai %3, pada 95 %</translation>
    </message>
    <message>
        <source>Times as common as in the whole list (lift): %1</source>
        <translation>Kelipatan dibanding seluruh daftar (lift): %1</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test p = %1; after Benjamini–Hochberg over all traits of this list q = %2</source>
        <translation>Uji eksak Fisher p = %1; setelah Benjamini–Hochberg atas semua ciri daftar ini q = %2</translation>
    </message>
    <message>
        <source>Unknown, left out of the shares: %1 best, %2 others</source>
        <translation>Tidak diketahui, tidak dihitung dalam porsi: %1 terbaik, %2 lainnya</translation>
    </message>
    <message>
        <source>Difference %1 points; no interval and no test, for the bands were fitted to these customers</source>
        <translation>Selisih %1 poin; tanpa interval dan tanpa uji, karena rentangnya disesuaikan dengan pelanggan ini</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test p = %1; after Benjamini–Yekutieli over all traits of this list q = %2</source>
        <translation>Uji eksak Fisher p = %1; setelah Benjamini–Yekutieli atas semua ciri di daftar ini q = %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitListPanel</name>
    <message>
        <source>%1 · %2 of %3 best, %4 of %5 others</source>
        <translation>%1 · %2 dari %3 terbaik, %4 dari %5 lainnya</translation>
    </message>
    <message>
        <source>Find a trait</source>
        <translation>Cari ciri</translation>
    </message>
    <message>
        <source>No value of any attribute is common enough among these customers to be compared.</source>
        <translation>Tidak ada nilai atribut yang cukup umum pada pelanggan ini untuk dibandingkan.</translation>
    </message>
    <message>
        <source>Nothing here contains these letters.</source>
        <translation>Tidak ada yang mengandung huruf ini.</translation>
    </message>
    <message>
        <source>The strongest %1 of %2. Type above to find the others.</source>
        <translation>%1 terkuat dari %2. Ketik di atas untuk mencari yang lain.</translation>
    </message>
    <message>
        <source>Strict: as if all traits had to do with each other</source>
        <translation>Ketat: seakan semua ciri saling berkaitan</translation>
    </message>
    <message>
        <source>Who tries many traits finds some by luck, so q allows for how many were tried. Usually by Benjamini and Hochberg, which holds while traits are independent or rise together; strictly by Benjamini and Yekutieli, which holds however they depend on each other, and calls fewer traits likely real.</source>
        <translation>Siapa yang mencoba banyak ciri akan menemukan beberapa karena kebetulan, jadi q memperhitungkan berapa yang dicoba. Biasanya menurut Benjamini dan Hochberg, yang berlaku selama ciri saling bebas atau naik bersama; secara ketat menurut Benjamini dan Yekutieli, yang berlaku bagaimanapun ciri saling bergantung, dan menyebut lebih sedikit ciri sebagai sangat mungkin nyata.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitPanel</name>
    <message>
        <source>Add to ICP</source>
        <translation>Tambahkan ke ICP</translation>
    </message>
    <message>
        <source>Choose a part of the chart first: one value, not several together.</source>
        <translation>Pilih dulu satu bagian grafik: satu nilai, bukan beberapa sekaligus.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitsPage</name>
    <message>
        <source>Draft the ICP</source>
        <translation>Buat draf ICP</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Lebih sering</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Lebih jarang</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tidak disertakan</translation>
    </message>
    <message>
        <source>Shared traits</source>
        <translation>Ciri bersama</translation>
    </message>
    <message>
        <source>What your best customers have more often than the others.</source>
        <translation>Yang lebih sering dimiliki pelanggan terbaik Anda daripada yang lain.</translation>
    </message>
    <message>
        <source>What your %1 best customers have more often than the other %2.</source>
        <translation>Yang lebih sering dimiliki %1 pelanggan terbaik Anda daripada %2 lainnya.</translation>
    </message>
    <message>
        <source>%1 No trait stands out clearly; all could be chance.</source>
        <comment>after a sentence</comment>
        <translation>%1 Tidak ada ciri yang jelas menonjol; semuanya bisa kebetulan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n trait(s) are likely real; the rest could be chance.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %n ciri sangat mungkin nyata; sisanya bisa kebetulan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the customers…</source>
        <translation>Memeriksa pelanggan…</translation>
    </message>
    <message>
        <source>Each value of each attribute is counted among the best and among the others.</source>
        <translation>Setiap nilai dari setiap atribut dihitung pada yang terbaik dan pada yang lain.</translation>
    </message>
    <message>
        <source>Nobody is best yet</source>
        <translation>Belum ada yang terbaik</translation>
    </message>
    <message>
        <source>Choose the best</source>
        <translation>Pilih yang terbaik</translation>
    </message>
    <message>
        <source>What do your best customers share?</source>
        <translation>Apa persamaan pelanggan terbaik Anda?</translation>
    </message>
    <message>
        <source>Import your customers, agree who is best, and this page shows what they have in common, with how sure that is.</source>
        <translation>Impor pelanggan Anda, sepakati siapa yang terbaik, dan halaman ini menunjukkan persamaan mereka, beserta seberapa pasti itu.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Impor pelanggan</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ke ikhtisar</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Pelanggan ideal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from the traits</source>
        <translation>Draf ICP %1 dibuat dari ciri-ciri</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from the traits.</source>
        <translation>Draf ICP %1 dibuat dari ciri-ciri.</translation>
    </message>
    <message>
        <source>Ways to look at what the best share</source>
        <translation>Cara melihat kesamaan yang terbaik</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Kombinasi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Komposisi</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dugaan</translation>
    </message>
    <message>
        <source>Each line is one value of one attribute. The dot is the difference between the share of the best customers and the share of the others that have it; the line is what the difference could be. Traits are ordered by the cautious end of that line. “Likely real” means that fewer than one in ten traits with this label are expected to be chance finds. Attributes that are part of your score, or known only after the sale, are left out: they cannot help to choose prospects. The other tabs compare numbers as wholes, look for combinations that say more than their parts, draw two numbers against each other, show what the customers are made of, and put what the room expected beside what the data says.</source>
        <translation>Setiap baris adalah satu nilai dari satu atribut. Titiknya adalah selisih antara porsi pelanggan terbaik dan porsi lainnya yang memilikinya; garisnya menunjukkan berapa selisih itu bisa jadi. Ciri diurutkan menurut ujung garis yang hati-hati. “Sangat mungkin nyata” berarti kurang dari satu di antara sepuluh ciri berlabel ini diperkirakan temuan kebetulan. Atribut yang menjadi bagian skor Anda, atau baru diketahui setelah penjualan, tidak disertakan: itu tidak bisa membantu memilih prospek. Tab lain membandingkan angka secara keseluruhan, mencari kombinasi yang menyatakan lebih dari bagian-bagiannya, menggambar dua angka dalam satu bagan, menunjukkan komposisi pelanggan, dan menyandingkan dugaan semua yang hadir dengan kata data.</translation>
    </message>
    <message>
        <source>What your best customers have less often than the others</source>
        <translation>Yang lebih jarang dimiliki pelanggan terbaik Anda daripada yang lain</translation>
    </message>
    <message>
        <source>No column tells customers apart by how good they are: one that is the same for all does not. Give a column a value role, such as revenue, or pin the best customers by hand; then it shows what they share.</source>
        <translation>Tidak ada kolom yang membedakan pelanggan menurut seberapa baik mereka: kolom yang sama untuk semua tidak membedakan. Beri sebuah kolom peran nilai, misalnya pendapatan, atau sematkan pelanggan terbaik secara manual; setelah itu halaman ini menunjukkan kesamaan mereka.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::UnmatchedModel</name>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>First in row</source>
        <translation>Pertama di baris</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ValueFilter</name>
    <message>
        <source>Find a value</source>
        <translation>Cari nilai</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Nilai apa pun</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>Tanpa nilai: %1</translation>
    </message>
    <message numerus="yes">
        <source>All that contain “%1”: %n values</source>
        <translation>
            <numerusform>Semua yang mengandung “%1”: %n nilai</numerusform>
        </translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>Tidak ada nilai yang mengandung ini.</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 values; type to find others.</source>
        <translation>%1 nilai paling sering dari %2 nilai; ketik untuk mencari yang lain.</translation>
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
        <translation>Yang didatangkan pelanggan terbaik</translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation>Tampilkan kurva</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Jenis nilai</translation>
    </message>
    <message>
        <source>Share of the customers, most valuable first</source>
        <translation>Porsi pelanggan, dari yang paling bernilai</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>a kind of value</comment>
        <translation>Porsi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n pelanggan terbaik</numerusform>
        </translation>
    </message>
    <message>
        <source>The curve is the most that so many customers could bring; the nearer the best are to it, the better the criteria find value.</source>
        <translation>Kurva menunjukkan nilai terbanyak yang bisa didatangkan pelanggan sejumlah itu; makin dekat yang terbaik ke kurva, makin baik kriteria menemukan nilai.</translation>
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
        <translation>Simpan versi dulu: lalu versi itu bisa dibandingkan dengan definisi kerja, dan nanti dengan versi lain.</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Bandingkan dari</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tukar</translation>
    </message>
    <message>
        <source>Compare the other way round</source>
        <translation>Bandingkan dengan arah sebaliknya</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Membandingkan</translation>
    </message>
    <message>
        <source>%1 is not what was saved: its hash does not fit. It was changed by a disk fault or by another program.</source>
        <translation>%1 bukan yang disimpan: hash-nya tidak cocok. Isinya diubah oleh kerusakan disk atau program lain.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>Alasan versi</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Apa yang berubah, dan mengapa</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Simpan versi</translation>
    </message>
    <message>
        <source>No version yet. A version freezes the definition with its date and reason, so that next quarter can be compared with today.</source>
        <translation>Belum ada versi. Versi membekukan definisi beserta tanggal dan alasannya, sehingga kuartal depan bisa dibandingkan dengan hari ini.</translation>
    </message>
    <message>
        <source>The working definition is as it was saved.</source>
        <translation>Definisi kerja masih sama seperti saat disimpan.</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <comment>version, signs with counts</comment>
        <translation>Berubah sejak %1: %2</translation>
    </message>
    <message>
        <source>written with customers that are gone</source>
        <translation>ditulis dengan pelanggan yang sudah tidak ada</translation>
    </message>
    <message>
        <source>written with %1</source>
        <translation>ditulis dengan %1</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Versi %1 · %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Bandingkan dengan %1</translation>
    </message>
    <message>
        <source>Compare with the working definition</source>
        <translation>Bandingkan dengan definisi kerja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version: what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not what was saved: its hash does not fit.</source>
        <translation>Bukan yang disimpan: hash-nya tidak cocok.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionView</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versi %1 dari %2</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2. It cannot be changed.</source>
        <translation>Dibekukan pada %1 oleh %2. Tidak bisa diubah.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n point(s)</source>
        <comment>kind of criterion</comment>
        <translation>
            <numerusform>%1 · %n poin</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>It is what was saved: SHA-256 %1</source>
        <translation>Isinya sama dengan yang disimpan: SHA-256 %1</translation>
    </message>
    <message>
        <source>It is not what was saved: it does not fit its SHA-256 %1. A disk fault or another program changed it; look for it in a backup or a copy of the project.</source>
        <translation>Isinya tidak sama dengan yang disimpan: tidak cocok dengan SHA-256 %1. Kerusakan disk atau program lain telah mengubahnya; cari versi ini di cadangan atau di salinan proyek.</translation>
    </message>
    <message>
        <source>Restore as the working definition</source>
        <translation>Pulihkan sebagai definisi kerja</translation>
    </message>
    <message>
        <source>What it says becomes the definition you work on. Versions stay as they are; Undo takes it back.</source>
        <translation>Isinya menjadi definisi yang Anda kerjakan. Versi tetap seperti semula; Urungkan membatalkannya.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a persona, title</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionsPanel</name>
    <message>
        <source>What to see of the versions</source>
        <translation>Yang ingin dilihat dari versi</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Bandingkan dua</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Dulu dan sekarang</translation>
    </message>
    <message>
        <source>Nothing is frozen yet: save a version when the room agrees.</source>
        <translation>Belum ada yang dibekukan: simpan versi setelah semua yang hadir sepakat.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) since %1. %2</source>
        <comment>date; sentence about the next review</comment>
        <translation>
            <numerusform>%n versi sejak %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>version before, version after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What it says differently</source>
        <translation>Apa yang berbeda isinya</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>naik</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>turun</translation>
    </message>
    <message>
        <source>stayed in their tier</source>
        <translation>tetap di tingkatnya</translation>
    </message>
    <message>
        <source>Write in one line what changed and why; the version keeps it.</source>
        <translation>Tulis dalam satu baris apa yang berubah dan mengapa; versi menyimpannya.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was saved.</source>
        <translation>Versi %1 dari %2 disimpan.</translation>
    </message>
    <message>
        <source>You work on what version %1 says again. All versions are as they were.</source>
        <translation>Anda kembali mengerjakan isi versi %1. Semua versi tetap seperti semula.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoicesModel</name>
    <message>
        <source>In their words</source>
        <translation>Dengan kata-kata mereka</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoicesPanel</name>
    <message>
        <source>What to see of the survey</source>
        <translation>Bagian survei yang ditampilkan</translation>
    </message>
    <message>
        <source>What to see of the interviews</source>
        <translation>Bagian wawancara yang ditampilkan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Menurut pertanyaan</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Menurut orang</translation>
    </message>
    <message>
        <source>What do your customers say?</source>
        <translation>Apa kata pelanggan Anda?</translation>
    </message>
    <message>
        <source>No answers have come back yet. Hand the form out, or write down what somebody told you.</source>
        <translation>Belum ada jawaban yang kembali. Bagikan formulirnya, atau catat yang dikatakan seseorang kepada Anda.</translation>
    </message>
    <message>
        <source>Write down one answer</source>
        <translation>Catat satu jawaban</translation>
    </message>
    <message>
        <source>Listen to five of them</source>
        <translation>Dengarkan lima dari mereka</translation>
    </message>
    <message>
        <source>Five interviews show most of what half of your customers would say. Write down who said what, in their words; then group what is alike.</source>
        <translation>Lima wawancara menunjukkan sebagian besar hal yang akan dikatakan separuh pelanggan Anda. Catat siapa mengatakan apa, dengan kata-kata mereka; lalu kelompokkan yang sejenis.</translation>
    </message>
    <message>
        <source>Write down the first interview</source>
        <translation>Catat wawancara pertama</translation>
    </message>
    <message>
        <source>Four questions to the customers you want more of, and what they answer.</source>
        <translation>Empat pertanyaan untuk pelanggan yang ingin Anda tambah, dan jawaban mereka.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have answered the survey.</source>
        <translation>
            <numerusform>%n pelanggan sudah menjawab survei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to a few of them, and write down what they say in their words.</source>
        <translation>Bicaralah dengan beberapa dari mereka, dan catat yang mereka katakan dengan kata-kata mereka.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are written down.</source>
        <translation>
            <numerusform>%n wawancara sudah dicatat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we ask our customers</source>
        <translation>Yang kita tanyakan kepada pelanggan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteActivity</name>
    <message>
        <source>A secret vote</source>
        <translation>Pemungutan suara rahasia</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Tutup pemungutan suara</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Buka hasil</translation>
    </message>
    <message>
        <source>Enter paper ballots</source>
        <translation>Masukkan surat suara kertas</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Discard this vote</source>
        <translation>Buang pemungutan suara ini</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>sudah memilih</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 dari %n sudah memilih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more voted and left.</source>
        <comment>5 of 8 have voted. 1 more …</comment>
        <translation>
            <numerusform>%1 %n orang lagi sudah memilih lalu pergi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote is closed: %1 Nobody has seen what was voted.</source>
        <translation>Pemungutan suara ditutup: %1 Belum ada yang melihat hasilnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came after the vote was opened and are not in it.</source>
        <translation>
            <numerusform>%n kartu datang setelah pemungutan suara dimulai dan tidak termasuk di dalamnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote was discarded.</source>
        <translation>Pemungutan suara dibuang.</translation>
    </message>
    <message>
        <source>The ballot of %1 is sealed.</source>
        <translation>Surat suara %1 sudah disegel.</translation>
    </message>
    <message>
        <source>A secret vote: one after the other, everybody else looks away.</source>
        <translation>Pemungutan suara rahasia: bergantian, dan yang lain melihat ke arah lain.</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Pemungutan suara ditutup.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteForm</name>
    <message numerus="yes">
        <source>You have %n dot(s), %1 at most on one item. Dots may be left over.</source>
        <translation>
            <numerusform>Anda punya %n titik, paling banyak %1 pada satu pilihan. Titik boleh bersisa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dot(s) to put where you like. Dots may be left over.</source>
        <translation>
            <numerusform>Anda punya %n titik untuk ditaruh sesuka Anda. Titik boleh bersisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread 100 points: the more, the more it counts for you.</source>
        <translation>Bagilah 100 poin: makin banyak, makin penting bagi Anda.</translation>
    </message>
    <message>
        <source>1 is against it, 5 fully with it. A 1 or 2 is an objection: it is shown with your name and your reason once the room reveals the vote. What you cannot judge stays empty.</source>
        <translation>1 berarti menolak, 5 setuju penuh. Nilai 1 atau 2 adalah keberatan: ditampilkan dengan nama dan alasan Anda setelah hasilnya dibuka bersama. Yang tidak bisa Anda nilai dibiarkan kosong.</translation>
    </message>
    <message>
        <source>1 for the best, 2 for the next, and so on. What you do not rank comes behind the others.</source>
        <translation>1 untuk yang terbaik, 2 untuk berikutnya, dan seterusnya. Yang tidak Anda beri peringkat berada di belakang yang lain.</translation>
    </message>
    <message>
        <source>Dots for %1</source>
        <comment>an item</comment>
        <translation>Titik untuk %1</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <comment>an item</comment>
        <translation>Poin untuk %1</translation>
    </message>
    <message>
        <source>Consent to %1, 1 to 5</source>
        <comment>an item</comment>
        <translation>Persetujuan atas %1, 1 sampai 5</translation>
    </message>
    <message>
        <source>Rank of %1</source>
        <comment>an item</comment>
        <translation>Peringkat %1</translation>
    </message>
    <message>
        <source>Seal the ballot</source>
        <translation>Segel surat suara</translation>
    </message>
    <message>
        <source>Leave without a ballot</source>
        <translation>Keluar tanpa surat suara</translation>
    </message>
    <message>
        <source>The paper ballot of %1</source>
        <translation>Surat suara kertas %1</translation>
    </message>
    <message>
        <source>The ballot of %1</source>
        <translation>Surat suara %1</translation>
    </message>
    <message>
        <source>Enter goes to the next field, and from the last one on to the next person.</source>
        <translation>Enter pindah ke kolom isian berikutnya, dan dari yang terakhir ke orang berikutnya.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no grade, or no rank</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Why? What would have to change?</source>
        <translation>Mengapa? Apa yang harus berubah?</translation>
    </message>
    <message>
        <source>Why not %1</source>
        <comment>an item</comment>
        <translation>Mengapa bukan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) left.</source>
        <translation>
            <numerusform>Sisa %n titik.</numerusform>
        </translation>
    </message>
    <message>
        <source>All dots are given.</source>
        <translation>Semua titik sudah dipakai.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to give.</source>
        <translation>
            <numerusform>Masih ada %n poin untuk dibagikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>All 100 points are given.</source>
        <translation>Semua 100 poin sudah dibagikan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s).</source>
        <comment>graded or ranked</comment>
        <translation>
            <numerusform>%1 dari %n pilihan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteResult</name>
    <message numerus="yes">
        <source>%1 of %n person(s) (95% interval: %2 to %3)</source>
        <translation>
            <numerusform>%1 dari %n orang (interval 95%: %2 sampai %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the vote says</source>
        <translation>Hasil pemungutan suara</translation>
    </message>
    <message>
        <source>Votes on this question</source>
        <translation>Pemungutan suara atas pertanyaan ini</translation>
    </message>
    <message>
        <source>Go on to the decision</source>
        <translation>Lanjut ke keputusan</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Ulangi pemungutan suara</translation>
    </message>
    <message>
        <source>A new round; this one stays readable</source>
        <translation>Putaran baru; yang ini tetap bisa dibaca</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, what kind of vote</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n person(s) voted.</source>
        <translation>
            <numerusform>%1. %n orang memberi suara.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 objects to %2. Ask why.</source>
        <comment>a person, an item</comment>
        <translation>%1 keberatan dengan %2. Tanyakan alasannya.</translation>
    </message>
    <message>
        <source>%1 objects to %2: %3</source>
        <comment>a person, an item, why</comment>
        <translation>%1 keberatan dengan %2: %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>seseorang</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteSetup</name>
    <message>
        <source>Everybody puts dots on what matters most. Quick, and good for many items.</source>
        <translation>Setiap orang menaruh titik pada yang paling penting. Cepat, dan cocok untuk banyak pilihan.</translation>
    </message>
    <message>
        <source>Everybody spreads 100 points. It shows how much more one item counts than another.</source>
        <translation>Setiap orang membagi 100 poin. Ini menunjukkan seberapa jauh satu pilihan lebih penting daripada yang lain.</translation>
    </message>
    <message>
        <source>Everybody grades each item from 1, against it, to 5, fully with it. Who gives 1 or 2 objects, is named, and is asked why.</source>
        <translation>Setiap orang menilai setiap pilihan dari 1, menolak, sampai 5, setuju penuh. Yang memberi 1 atau 2 berarti keberatan, disebut namanya, dan ditanya alasannya.</translation>
    </message>
    <message>
        <source>Everybody puts the items in order, the best first; the last ones may be left out.</source>
        <translation>Setiap orang mengurutkan pilihan, yang terbaik lebih dulu; yang terakhir boleh dilewati.</translation>
    </message>
    <message>
        <source>A secret vote</source>
        <translation>Pemungutan suara rahasia</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Mulai pemungutan suara</translation>
    </message>
    <message>
        <source>Kind of vote</source>
        <translation>Jenis pemungutan suara</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>Titik per orang</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>At most on one item</source>
        <translation>Paling banyak pada satu pilihan</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Yang dipilih</translation>
    </message>
    <message>
        <source>Add an option of your own</source>
        <translation>Tambahkan pilihan Anda sendiri</translation>
    </message>
    <message>
        <source>Option of your own</source>
        <translation>Pilihan Anda sendiri</translation>
    </message>
    <message>
        <source>Add the option</source>
        <translation>Tambahkan pilihan</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoterPanel</name>
    <message>
        <source>Add a person by name</source>
        <translation>Tambahkan orang dengan nama</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nama orang</translation>
    </message>
    <message>
        <source>Team of the person</source>
        <translation>Tim orang ini</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Nobody is in the room yet. Add who takes part; their team shows later where teams see it differently.</source>
        <translation>Belum ada yang hadir. Tambahkan siapa yang ikut; tim mereka nanti menunjukkan di mana pandangan antartim berbeda.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
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
        <translation>Firasat dulu, baru data</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Buka hasil</translation>
    </message>
    <message>
        <source>Look without revealing</source>
        <translation>Lihat tanpa membuka</translation>
    </message>
    <message>
        <source>For someone alone: what was written stays hidden, and this window shows the data.</source>
        <translation>Untuk satu orang saja: yang ditulis tetap tersembunyi, dan jendela ini menampilkan data.</translation>
    </message>
    <message>
        <source>The room is writing down what it expects of the best, and the data waits until everybody is done: who has seen it cannot expect any more. Reveal opens all tabs, with belief and data side by side under Expected.</source>
        <translation>Semua yang hadir sedang menulis dugaan mereka tentang yang terbaik, dan data menunggu sampai semua selesai: yang sudah melihatnya tidak bisa menduga lagi. Buka hasil membuka semua tab, dengan keyakinan dan data berdampingan di Dugaan.</translation>
    </message>
    <message>
        <source>Written so far: %1</source>
        <comment>names</comment>
        <translation>Yang sudah menulis: %1</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Semua yang hadir</translation>
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
        <translation>Yang menjadikan pelanggan terbaik</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Tambah kriteria</translation>
    </message>
    <message>
        <source>Where a value is not known</source>
        <translation>Jika suatu nilai tidak diketahui</translation>
    </message>
    <message>
        <source>the others count for more</source>
        <translation>yang lain dihitung lebih besar</translation>
    </message>
    <message>
        <source>counts as the middle</source>
        <translation>dihitung sebagai nilai tengah</translation>
    </message>
    <message>
        <source>If not known:</source>
        <translation>Jika tidak diketahui:</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>tidak ada dalam daftar ini</translation>
    </message>
    <message>
        <source>Nothing is weighed yet. Add what makes a customer good.</source>
        <translation>Belum ada yang diberi bobot. Tambahkan apa yang membuat pelanggan baik.</translation>
    </message>
    <message>
        <source>No column of the list says how good a customer is. On the Customers page, give a column a value role (revenue, lifetime value, referrals…), add any number below, or name the best by hand.</source>
        <translation>Tidak ada kolom dalam daftar yang menyatakan seberapa baik seorang pelanggan. Di halaman Pelanggan, beri sebuah kolom peran nilai (pendapatan, nilai seumur hidup, rujukan…), tambahkan angka apa pun di bawah, atau sebutkan yang terbaik secara manual.</translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation>Tampilkan kolom</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>Tambah kriteria…</translation>
    </message>
    <message>
        <source>What says how good a customer is</source>
        <translation>Apa yang menyatakan seberapa baik seorang pelanggan</translation>
    </message>
    <message>
        <source>Any other number, or yes and no</source>
        <translation>Angka lain, atau ya dan tidak</translation>
    </message>
    <message>
        <source>counts as zero</source>
        <translation>dihitung nol</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WorkListPanel</name>
    <message>
        <source>Save as a list for colleagues</source>
        <translation>Simpan sebagai daftar untuk rekan</translation>
    </message>
    <message>
        <source>To fill in (%1)</source>
        <comment>number</comment>
        <translation>Perlu diisi (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Fill in these %n cell(s), and the conclusion may change. Enter keeps a value and goes on to the next.</source>
        <translation>
            <numerusform>Isi %n sel ini, dan kesimpulannya bisa berubah. Enter menyimpan nilai dan lanjut ke berikutnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>No empty cell could change who is best or what they share.</source>
        <translation>Tidak ada sel kosong yang bisa mengubah siapa yang terbaik atau persamaan mereka.</translation>
    </message>
    <message>
        <source>Once customers are rated, the empty cells that matter most are listed here.</source>
        <translation>Setelah pelanggan dinilai, sel kosong yang paling penting dicantumkan di sini.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Mengapa penting</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, customer</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Cells to fill in</source>
        <translation>Sel yang perlu diisi</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved to %1.</source>
        <translation>Daftar disimpan ke %1.</translation>
    </message>
    <message>
        <source>The list could not be saved to %1. Choose another place.</source>
        <translation>Daftar tidak bisa disimpan ke %1. Pilih tempat lain.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WorkshopPage</name>
    <message>
        <source>25 questions, one at a time</source>
        <translation>25 pertanyaan, satu per satu</translation>
    </message>
    <message>
        <source>Each team says what it knows of the best customers; the data answers beside. Open or create a project to begin.</source>
        <translation>Setiap tim menyampaikan yang diketahuinya tentang pelanggan terbaik; data menjawab di sampingnya. Buka atau buat proyek untuk mulai.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ke ikhtisar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pertanyaan berikutnya</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Lokakarya</translation>
    </message>
    <message>
        <source>What the team knows, question by question.</source>
        <translation>Yang diketahui tim, pertanyaan demi pertanyaan.</translation>
    </message>
    <message>
        <source>25 questions to service, sales and the best customers. Start with the one that the room knows best.</source>
        <translation>25 pertanyaan untuk layanan, penjualan, dan pelanggan terbaik. Mulai dengan yang paling dikuasai oleh yang hadir.</translation>
    </message>
    <message>
        <source>%1 of 25 questions answered, %2 decided.</source>
        <translation>%1 dari 25 pertanyaan dijawab, %2 diputuskan.</translation>
    </message>
    <message>
        <source>Questions, agenda and people</source>
        <translation>Pertanyaan, agenda, dan orang</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Say what you know, question by question.</source>
        <translation>Katakan yang Anda ketahui, pertanyaan demi pertanyaan.</translation>
    </message>
    <message>
        <source>Choose a question on the side. Cards holds what is said, one thought a card: write it, say who speaks, press Enter; lay together what belongs together by dragging, or choose cards and press G. Write lets everybody write in silence, behind a curtain or on paper, and reveals all cards at once. Vote is a secret vote on cards and groups. Decide shows what your customer list says about the same question and ends with a decision, an owner and how confident the room is. Ctrl+Page Down goes to the next question. The agenda leads the room through a meeting: F6 begins and pauses the clock, F7 goes on to the next block, F8 adds two minutes, F9 opens the parking lot, Shift+F9 shows what to say.</source>
        <translation>Pilih pertanyaan di samping. Kartu menampung yang dikatakan, satu pikiran per kartu: tulis, sebutkan siapa yang berbicara, tekan Enter; satukan yang sejenis dengan menyeretnya, atau pilih beberapa kartu dan tekan G. Tulis membuat semua orang menulis dalam diam, di balik tirai atau di kertas, lalu membuka semua kartu sekaligus. Pilih adalah pemungutan suara rahasia atas kartu dan kelompok. Putuskan menunjukkan apa kata daftar pelanggan Anda tentang pertanyaan yang sama, dan berakhir dengan keputusan, penanggung jawab, serta seberapa yakin yang hadir. Ctrl+Page Down pindah ke pertanyaan berikutnya. Agenda memandu semua yang hadir sepanjang pertemuan: F6 menjalankan dan menjeda jam, F7 lanjut ke blok berikutnya, F8 menambah dua menit, F9 membuka tempat parkir, Shift+F9 menampilkan yang diucapkan.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WriteActivity</name>
    <message>
        <source>Silent writing</source>
        <translation>Menulis dalam diam</translation>
    </message>
    <message>
        <source>Say how long it takes. Then silence: no talking and no reading aloud while somebody writes. Who came last begins, who decides writes last.</source>
        <translation>Katakan berapa lama waktunya. Setelah itu diam: jangan berbicara atau membacakan selama masih ada yang menulis. Yang datang terakhir mulai dulu, pengambil keputusan menulis terakhir.</translation>
    </message>
    <message>
        <source>Type cards from paper</source>
        <translation>Ketik kartu kertas</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>Buka hasil…</translation>
    </message>
    <message>
        <source>End without cards</source>
        <translation>Akhiri tanpa kartu</translation>
    </message>
    <message>
        <source>Reveal all cards now</source>
        <translation>Buka semua kartu sekarang</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>has written</source>
        <translation>sudah menulis</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Tulis lagi</translation>
    </message>
    <message>
        <source>not asked to write</source>
        <translation>tidak diminta menulis</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Tulis</translation>
    </message>
    <message>
        <source>Cards on paper are being typed.</source>
        <translation>Kartu kertas sedang diketik.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have written.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 dari %n sudah menulis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymous: the cards keep the team and nothing else. %n card(s) wait, hidden from everybody.</source>
        <translation>
            <numerusform>Anonim: kartu hanya menyimpan tim, tidak ada yang lain. %n kartu menunggu, tersembunyi dari semua orang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With names. %n card(s) wait, hidden from everybody.</source>
        <translation>
            <numerusform>Dengan nama. %n kartu menunggu, tersembunyi dari semua orang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass the keyboard to %1</source>
        <translation>Serahkan papan ketik kepada %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s) appear on the board at once, for everybody to see.</source>
        <translation>
            <numerusform>Semua %n kartu muncul di papan sekaligus, terlihat oleh semua orang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n have not written yet.</source>
        <comment>All cards appear … 3 have not …</comment>
        <translation>
            <numerusform>%1 %n orang belum menulis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>Sisa %1</translation>
    </message>
    <message>
        <source>The time is up. Let who is writing finish the card.</source>
        <translation>Waktu habis. Biarkan yang sedang menulis menyelesaikan kartunya.</translation>
    </message>
    <message>
        <source>The cards of %1 are kept and hidden.</source>
        <translation>Kartu %1 disimpan dan disembunyikan.</translation>
    </message>
    <message>
        <source>Anonymous: nobody will know who wrote what.</source>
        <translation>Anonim: tidak ada yang akan tahu siapa menulis apa.</translation>
    </message>
    <message>
        <source>With names, shown to all when everybody is done.</source>
        <translation>Dengan nama, ditampilkan kepada semua setelah semua selesai.</translation>
    </message>
    <message>
        <source>Write down what you know, each for yourself. No talking.</source>
        <translation>Tulis yang Anda ketahui, masing-masing sendiri. Jangan berbicara.</translation>
    </message>
    <message>
        <source>Pass the keyboard</source>
        <translation>Serahkan papan ketik</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WritingForm</name>
    <message>
        <source>Your card</source>
        <translation>Kartu Anda</translation>
    </message>
    <message>
        <source>One thought a card; Enter begins the next</source>
        <translation>Satu pikiran per kartu; Enter memulai kartu berikutnya</translation>
    </message>
    <message>
        <source>Done, pass on</source>
        <translation>Selesai, teruskan</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Kartu berikutnya</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Kembali ke layar bersama</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <comment>a person</comment>
        <translation>%1 menulis</translation>
    </message>
    <message>
        <source>Anonymous: a card keeps the team and not your name. Nobody sees it before the reveal. When you pass on, your cards leave this screen for good.</source>
        <translation>Anonim: kartu menyimpan tim, bukan nama Anda. Tidak ada yang melihatnya sebelum dibuka. Begitu Anda meneruskan, kartu Anda hilang dari layar ini untuk seterusnya.</translation>
    </message>
    <message>
        <source>Your name stands on your cards. Nobody sees them before the reveal.</source>
        <translation>Nama Anda tertulis pada kartu Anda. Tidak ada yang melihatnya sebelum dibuka.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written</source>
        <translation>
            <numerusform>%n kartu ditulis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WritingSetup</name>
    <message>
        <source>Write in silence</source>
        <translation>Menulis dalam diam</translation>
    </message>
    <message>
        <source>Everybody writes for themselves, and nobody sees anything before you reveal all cards at once. So the quiet say as much as the loud, and nobody follows the first.</source>
        <translation>Setiap orang menulis sendiri-sendiri, dan tidak ada yang melihat apa pun sebelum Anda membuka semua kartu sekaligus. Dengan begitu yang pendiam berbicara sebanyak yang lantang, dan tidak ada yang ikut-ikutan.</translation>
    </message>
    <message>
        <source>Names on the cards</source>
        <translation>Nama pada kartu</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Dengan nama</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Minutes to write</source>
        <translation>Menit untuk menulis</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Type cards from paper</source>
        <translation>Ketik kartu kertas</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Siapa yang menulis</translation>
    </message>
    <message>
        <source>A card keeps the team and not the person; the file does not know either. This cannot be changed later. Where one person is a whole team, the team tells who it was.</source>
        <translation>Kartu menyimpan timnya, bukan orangnya; file pun tidak tahu siapa. Ini tidak bisa diubah nanti. Bila satu tim hanya satu orang, tim itu menunjukkan siapa penulisnya.</translation>
    </message>
    <message>
        <source>A card shows who wrote it, once it is revealed.</source>
        <translation>Kartu menunjukkan siapa penulisnya setelah dibuka.</translation>
    </message>
    <message>
        <source>Add who is in the room under “People”, beside the questions; then they can write one after the other. Cards on paper can be typed at once.</source>
        <translation>Tambahkan yang hadir di “Orang”, di samping pertanyaan; lalu mereka bisa menulis bergiliran. Kartu kertas bisa langsung diketik.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WrittenCards</name>
    <message>
        <source>Change this card</source>
        <translation>Ubah kartu ini</translation>
    </message>
    <message>
        <source>Take this card back</source>
        <translation>Tarik kembali kartu ini</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::YesNoFilter</name>
    <message>
        <source>Yes: %1</source>
        <translation>Ya: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Tidak: %1</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>Tanpa nilai: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Agenda</name>
    <message>
        <source>Everyone looks</source>
        <translation>Semua melihat</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation>Dalam diam</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Berbagi</translation>
    </message>
    <message>
        <source>Secret vote</source>
        <translation>Suara rahasia</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Bahas</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Penutup</translation>
    </message>
    <message>
        <source>The agendas in %1 cannot be read. Install Lodestar again, or mend the file.</source>
        <translation>Agenda di %1 tidak bisa dibaca. Pasang ulang Lodestar, atau perbaiki filenya.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AgendaStore</name>
    <message>
        <source>This block is no longer in the agenda.</source>
        <translation>Blok ini sudah tidak ada di agenda.</translation>
    </message>
    <message>
        <source>Own agenda</source>
        <translation>Agenda buatan sendiri</translation>
    </message>
    <message>
        <source>Began an agenda of one&apos;s own</source>
        <translation>Agenda buatan sendiri dimulai</translation>
    </message>
    <message>
        <source>There is no agenda of this name.</source>
        <translation>Tidak ada agenda dengan nama ini.</translation>
    </message>
    <message>
        <source>Chose the agenda %1</source>
        <translation>Agenda %1 dipilih</translation>
    </message>
    <message>
        <source>A block of the agenda needs a name.</source>
        <translation>Blok agenda memerlukan nama.</translation>
    </message>
    <message>
        <source>Added %1 to the agenda</source>
        <translation>%1 ditambahkan ke agenda</translation>
    </message>
    <message>
        <source>Removed %1 from the agenda</source>
        <translation>%1 dihapus dari agenda</translation>
    </message>
    <message>
        <source>Moved %1 in the agenda</source>
        <translation>%1 dipindahkan di agenda</translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 %n minute(s)</source>
        <translation>
            <numerusform>%1 diberi %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed a block of the agenda to %1</source>
        <translation>Nama sebuah blok agenda diubah menjadi %1</translation>
    </message>
    <message>
        <source>Changed what to say at %1</source>
        <translation>Yang diucapkan pada %1 diubah</translation>
    </message>
    <message>
        <source>Changed how the room works during %1</source>
        <translation>Cara kerja selama %1 diubah</translation>
    </message>
    <message>
        <source>Chose the questions of %1</source>
        <translation>Pertanyaan untuk %1 dipilih</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AnswerForm</name>
    <message>
        <source>its row names no question</source>
        <translation>barisnya tidak menyebut pertanyaan</translation>
    </message>
    <message>
        <source>there is no question %1</source>
        <translation>tidak ada pertanyaan %1</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters; the rest is left out</source>
        <translation>
            <numerusform>lebih panjang dari %n karakter; sisanya dibuang</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Mengapa penting</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Jawaban %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>This table has no column with the ids of questions (q1, q2, …) and columns of answers behind it. Use the form that Hand out questions makes, and leave its first columns as they are.</source>
        <translation>Tabel ini tidak punya kolom ID pertanyaan (q1, q2, …) yang diikuti kolom jawaban. Pakai formulir yang dibuat oleh Bagikan pertanyaan, dan biarkan kolom-kolom pertamanya seperti adanya.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AnswerFormPlan</name>
    <message>
        <source>line %1, %2</source>
        <translation>baris %1, %2</translation>
    </message>
    <message>
        <source>Not taken, %1: “%2” (%3)</source>
        <extracomment>%1 is the place of a cell, %2 its text, %3 why it could not be taken</extracomment>
        <translation>Tidak diambil, %1: “%2” (%3)</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translation>Membaca formulir</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more cells that could not be taken.</source>
        <translation>
            <numerusform>… dan %n sel lagi yang tidak bisa diambil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::CardStore</name>
    <message>
        <source>A card needs at least one word.</source>
        <translation>Kartu memerlukan sedikitnya satu kata.</translation>
    </message>
    <message>
        <source>This card is no longer on the board.</source>
        <translation>Kartu ini sudah tidak ada di papan.</translation>
    </message>
    <message>
        <source>Added a card</source>
        <translation>Sebuah kartu ditambahkan</translation>
    </message>
    <message>
        <source>Changed a card</source>
        <translation>Sebuah kartu diubah</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n card(s)</source>
        <translation>
            <numerusform>%n kartu dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n card(s)</source>
        <translation>
            <numerusform>%n kartu diparkir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n card(s) to another question</source>
        <translation>
            <numerusform>%n kartu dikirim ke pertanyaan lain</numerusform>
        </translation>
    </message>
    <message>
        <source>To split a card, write each part on a line of its own.</source>
        <translation>Untuk memecah kartu, tulis setiap bagian pada barisnya sendiri.</translation>
    </message>
    <message>
        <source>Split a card</source>
        <translation>Sebuah kartu dipecah</translation>
    </message>
    <message>
        <source>Choose at least two cards to merge.</source>
        <translation>Pilih sedikitnya dua kartu untuk digabung.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n card(s)</source>
        <translation>
            <numerusform>%n kartu digabung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::ClusterStore</name>
    <message>
        <source>without a name</source>
        <translation>tanpa nama</translation>
    </message>
    <message>
        <source>This group is no longer on the board.</source>
        <translation>Kelompok ini sudah tidak ada di papan.</translation>
    </message>
    <message>
        <source>Choose the cards that belong together.</source>
        <translation>Pilih kartu yang sejenis.</translation>
    </message>
    <message numerus="yes">
        <source>Grouped %n card(s)</source>
        <translation>
            <numerusform>%n kartu dikelompokkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n group(s) of cards</source>
        <translation>
            <numerusform>%n kelompok kartu dibuat</numerusform>
        </translation>
    </message>
    <message>
        <source>Named a group %1</source>
        <translation>Sebuah kelompok diberi nama %1</translation>
    </message>
    <message>
        <source>Moved the group %1</source>
        <translation>Kelompok %1 dipindahkan</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) out of their groups</source>
        <translation>
            <numerusform>%n kartu dikeluarkan dari kelompoknya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) to the group %1</source>
        <translation>
            <numerusform>%n kartu dipindahkan ke kelompok %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two groups to merge.</source>
        <translation>Pilih dua kelompok untuk digabung.</translation>
    </message>
    <message>
        <source>Merged the groups %1 and %2</source>
        <translation>Kelompok %1 dan %2 digabung</translation>
    </message>
    <message>
        <source>Dissolved the group %1</source>
        <translation>Kelompok %1 dibubarkan</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::DataAnswer</name>
    <message>
        <source>fewer than 10</source>
        <translation>kurang dari 10</translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation>10 sampai 49</translation>
    </message>
    <message>
        <source>50 to 249</source>
        <translation>50 sampai 249</translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation>250 atau lebih</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 63 customers</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1, pelanggan terbaik: median dari %n, setengahnya antara %2 dan %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1, pelanggan terbaik: median dari hanya %n nilai yang diketahui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, other customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1, pelanggan lain: median dari %n, setengahnya antara %2 dan %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, other customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1, pelanggan lain: median dari hanya %n nilai yang diketahui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1, semua pelanggan: median dari %n, setengahnya antara %2 dan %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1, semua pelanggan: median dari hanya %n nilai yang diketahui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n best customer(s)</source>
        <translation>
            <numerusform>%1: rata-rata %n pelanggan terbaik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n customer(s)</source>
        <translation>
            <numerusform>%1: rata-rata %n pelanggan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n best customer(s); in general it could be %2 to %3</source>
        <translation>
            <numerusform>%1: median %n pelanggan terbaik; secara umum bisa jadi %2 sampai %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s); in general it could be %2 to %3</source>
        <translation>
            <numerusform>%1: median %n pelanggan; secara umum bisa jadi %2 sampai %3</numerusform>
        </translation>
    </message>
    <message>
        <source>customers with %1: %2</source>
        <translation>pelanggan dengan %1: %2</translation>
    </message>
    <message>
        <source>best customers with %1: %2</source>
        <translation>pelanggan terbaik dengan %1: %2</translation>
    </message>
    <message>
        <source>best customers with %1: %2; of the others %3 of %4</source>
        <translation>pelanggan terbaik dengan %1: %2; dari yang lain %3 dari %4</translation>
    </message>
    <message numerus="yes">
        <source>customers with %1: %2; %n of them best</source>
        <translation>
            <numerusform>pelanggan dengan %1: %2; %n di antaranya terbaik</numerusform>
        </translation>
    </message>
    <message>
        <source>customers are in the best set today</source>
        <translation>pelanggan ada dalam kelompok terbaik saat ini</translation>
    </message>
    <message>
        <source>best customers with %1: yes; of the others %2 of %3</source>
        <translation>pelanggan terbaik dengan %1: ya; dari yang lain %2 dari %3</translation>
    </message>
    <message>
        <source>customers with %1: yes</source>
        <translation>pelanggan dengan %1: ya</translation>
    </message>
    <message>
        <source>customers whose contact and decision-maker have the same title</source>
        <translation>pelanggan yang kontak dan pengambil keputusannya punya jabatan yang sama</translation>
    </message>
    <message>
        <source>best customers whose contact and decision-maker have the same title; of the others %1 of %2</source>
        <translation>pelanggan terbaik yang kontak dan pengambil keputusannya punya jabatan yang sama; dari yang lain %1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s) with %2: %3</source>
        <translation>
            <numerusform>%1: median %n pelanggan dengan %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>best customers with %1: %2; of the others %3 of %4 (%5)</source>
        <translation>pelanggan terbaik dengan %1: %2; dari yang lain %3 dari %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best.</source>
        <translation>
            <numerusform>%n pelanggan, %1 di antaranya terbaik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s). Nobody is rated yet, so the best cannot be set apart.</source>
        <translation>
            <numerusform>%n pelanggan. Belum ada yang dinilai, jadi yang terbaik belum bisa dipisahkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attribute and how many customers lack it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a value: %1.</source>
        <translation>Tanpa nilai: %1.</translation>
    </message>
    <message>
        <source>What is known there does not show an answer.</source>
        <translation>Yang diketahui di sana tidak menunjukkan jawaban.</translation>
    </message>
    <message>
        <source>No data set answers this question.</source>
        <translation>Tidak ada set data yang menjawab pertanyaan ini.</translation>
    </message>
    <message>
        <source>There are no customers in the project yet.</source>
        <translation>Belum ada pelanggan dalam proyek ini.</translation>
    </message>
    <message>
        <source>Needs a column: %1.</source>
        <translation>Memerlukan kolom: %1.</translation>
    </message>
    <message>
        <source>best customers with %1: at least one; of the others %2 of %3</source>
        <translation>pelanggan terbaik dengan %1: sedikitnya satu; dari yang lain %2 dari %3</translation>
    </message>
    <message>
        <source>customers with %1: at least one</source>
        <translation>pelanggan dengan %1: sedikitnya satu</translation>
    </message>
    <message>
        <source>best customers with %1: 9 or 10; of the others %2 of %3</source>
        <translation>pelanggan terbaik dengan %1: 9 atau 10; dari yang lain %2 dari %3</translation>
    </message>
    <message>
        <source>customers with %1: 9 or 10</source>
        <translation>pelanggan dengan %1: 9 atau 10</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::DecisionChain</name>
    <message>
        <source>confidence %1 of 5</source>
        <translation>keyakinan %1 dari 5</translation>
    </message>
    <message>
        <source>decided on %1, %2</source>
        <comment>date, confidence</comment>
        <translation>diputuskan pada %1, %2</translation>
    </message>
    <message>
        <source>decided on %1, owner %2, %3</source>
        <comment>date, a person, confidence</comment>
        <translation>diputuskan pada %1, penanggung jawab %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartu</numerusform>
        </translation>
    </message>
    <message>
        <source>with dissent</source>
        <translation>dengan pendapat berbeda</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Expectation</name>
    <message>
        <source>It names no attribute, so the data cannot be asked.</source>
        <translation>Tidak menyebut atribut, jadi data tidak bisa ditanyai.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Tidak ada kolom %1.</translation>
    </message>
    <message>
        <source>%1 Too few customers have it, or too few have not, to tell.</source>
        <translation>%1 Pelanggan yang memilikinya, atau yang tidak, terlalu sedikit untuk memastikan.</translation>
    </message>
    <message>
        <source>Say which value of %1 you mean.</source>
        <translation>Sebutkan nilai %1 yang Anda maksud.</translation>
    </message>
    <message>
        <source>No customer has %2 under %1.</source>
        <translation>Tidak ada pelanggan dengan %2 pada %1.</translation>
    </message>
    <message>
        <source>The data says so</source>
        <translation>Data membenarkannya</translation>
    </message>
    <message>
        <source>The data says the opposite</source>
        <translation>Data menyatakan sebaliknya</translation>
    </message>
    <message>
        <source>The data cannot tell</source>
        <translation>Data tidak bisa memastikan</translation>
    </message>
    <message>
        <source>Not in the data</source>
        <translation>Tidak ada dalam data</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::ExpectationStore</name>
    <message>
        <source>Say what you expect: choose an attribute, or write it down.</source>
        <translation>Sebutkan dugaan Anda: pilih atribut, atau tuliskan.</translation>
    </message>
    <message>
        <source>Changed an expectation</source>
        <translation>Sebuah dugaan diubah</translation>
    </message>
    <message>
        <source>Wrote down an expectation</source>
        <translation>Sebuah dugaan dituliskan</translation>
    </message>
    <message>
        <source>Removed an expectation</source>
        <translation>Sebuah dugaan dihapus</translation>
    </message>
    <message>
        <source>Removed all expectations</source>
        <translation>Semua dugaan dihapus</translation>
    </message>
    <message>
        <source>Revealed what was expected</source>
        <translation>Dugaan dibuka</translation>
    </message>
    <message>
        <source>Hid what was expected</source>
        <translation>Dugaan disembunyikan</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Gap</name>
    <message>
        <source>Not judged yet</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>The data agrees</source>
        <translation>Data sependapat</translation>
    </message>
    <message>
        <source>The data says otherwise</source>
        <translation>Data berkata lain</translation>
    </message>
    <message>
        <source>The data cannot tell</source>
        <translation>Data tidak bisa memastikan</translation>
    </message>
    <message>
        <source>Removed the gap between belief and data</source>
        <translation>Selisih antara keyakinan dan data dihapus</translation>
    </message>
    <message>
        <source>Wrote down the gap between belief and data</source>
        <translation>Selisih antara keyakinan dan data dicatat</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::GapHint</name>
    <message>
        <source>No column with values to name answers this question: compare for yourselves.</source>
        <translation>Tidak ada kolom bernilai jelas yang menjawab pertanyaan ini: bandingkan sendiri.</translation>
    </message>
    <message>
        <source>The words of the room name no value of these columns: compare for yourselves.</source>
        <translation>Kata-kata yang hadir tidak menyebut nilai apa pun dari kolom ini: bandingkan sendiri.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Hypothesis</name>
    <message>
        <source>opinion</source>
        <translation>pendapat</translation>
    </message>
    <message>
        <source>said in an interview</source>
        <translation>dikatakan dalam wawancara</translation>
    </message>
    <message>
        <source>said by several</source>
        <translation>dikatakan beberapa orang</translation>
    </message>
    <message>
        <source>seen in what they do</source>
        <translation>terlihat dari yang mereka lakukan</translation>
    </message>
    <message>
        <source>paid for</source>
        <translation>dibayar</translation>
    </message>
    <message>
        <source>repeated or renewed</source>
        <translation>diulang atau diperpanjang</translation>
    </message>
    <message>
        <source>No threshold was agreed, so nothing says whether that is enough.</source>
        <translation>Ambang belum disepakati, jadi tidak ada yang menentukan apakah itu cukup.</translation>
    </message>
    <message>
        <source>Even the cautious end is not below the %1 agreed: it holds.</source>
        <translation>Bahkan batas bawahnya tidak kurang dari %1 yang disepakati: hipotesis ini bertahan.</translation>
    </message>
    <message>
        <source>That is not below the %1 agreed, but the truth still could be: ask more before you rely on it.</source>
        <translation>Itu tidak kurang dari %1 yang disepakati, tetapi kenyataannya masih bisa kurang: tanya lebih banyak orang sebelum mengandalkannya.</translation>
    </message>
    <message>
        <source>That is below the %1 agreed: by your own rule it is given up. With more answers it could still come out otherwise.</source>
        <translation>Itu kurang dari %1 yang disepakati: menurut aturan Anda sendiri, hipotesis ini dilepas. Dengan lebih banyak jawaban, hasilnya masih bisa berbeda.</translation>
    </message>
    <message>
        <source>Even the favourable end is below the %1 agreed: give it up.</source>
        <translation>Bahkan batas atasnya kurang dari %1 yang disepakati: lepaskan.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>rendah</translation>
    </message>
    <message>
        <source>high</source>
        <translation>tinggi</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>Nobody has voted: what the team says as a whole counts.</source>
        <translation>Belum ada yang memberi suara: yang dikatakan tim secara keseluruhan yang dihitung.</translation>
    </message>
    <message>
        <source>One vote: %1.</source>
        <translation>Satu suara: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), all of them %1.</source>
        <translation>
            <numerusform>%n suara, semuanya %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), mean %1 of 3, from low to high: you do not agree. Let both ends say why.</source>
        <translation>
            <numerusform>%n suara, rata-rata %1 dari 3, dari rendah sampai tinggi: Anda tidak sepakat. Mintalah kedua ujung menyebutkan alasannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), mean %1 of 3, from %2 to %3.</source>
        <translation>
            <numerusform>%n suara, rata-rata %1 dari 3, dari %2 sampai %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was asked yet. Agree first below which share you give it up.</source>
        <translation>Belum ada yang ditanya. Sepakati dulu, di bawah porsi berapa hipotesis ini dilepas.</translation>
    </message>
    <message>
        <source>Nobody was asked yet. It is given up when fewer than %1 say so.</source>
        <translation>Belum ada yang ditanya. Hipotesis ini dilepas bila kurang dari %1 yang mengatakannya.</translation>
    </message>
    <message>
        <source>%1 of %2 said so: %3, likely between %4 and %5.</source>
        <translation>%1 dari %2 mengatakannya: %3, kemungkinan antara %4 dan %5.</translation>
    </message>
    <message>
        <source>The threshold was set or changed on %1, after the first answer was known: it proves less.</source>
        <translation>Ambang ditetapkan atau diubah pada %1, setelah jawaban pertama diketahui: pembuktiannya lebih lemah.</translation>
    </message>
    <message>
        <source>not in the data</source>
        <translation>tidak ada di data</translation>
    </message>
    <message>
        <source>supported by the data</source>
        <translation>didukung data</translation>
    </message>
    <message>
        <source>not yet clear in the data</source>
        <translation>belum jelas di data</translation>
    </message>
    <message>
        <source>contradicted by the data</source>
        <translation>dibantah data</translation>
    </message>
    <message>
        <source>Say which attribute of customers it speaks of, and the data answers beside you.</source>
        <translation>Sebutkan atribut pelanggan yang dibicarakannya, dan data menjawab di samping Anda.</translation>
    </message>
    <message>
        <source>The customers in use do not tell: there is no column for it, its cells are empty, or nobody is best yet.</source>
        <translation>Pelanggan yang dipakai tidak bisa menjawab: tidak ada kolomnya, selnya kosong, atau belum ada yang terbaik.</translation>
    </message>
    <message>
        <source>%1 of %2 best customers and %3 of %4 others: a difference of %5 to %6 points.</source>
        <translation>%1 dari %2 pelanggan terbaik dan %3 dari %4 yang lain: selisih %5 sampai %6 poin.</translation>
    </message>
    <message>
        <source>The best customers have it more often.</source>
        <translation>Pelanggan terbaik lebih sering memilikinya.</translation>
    </message>
    <message>
        <source>The best customers have it less often.</source>
        <translation>Pelanggan terbaik lebih jarang memilikinya.</translation>
    </message>
    <message>
        <source>That could be chance, in either direction.</source>
        <translation>Itu bisa saja kebetulan, ke arah mana pun.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::HypothesisStore</name>
    <message>
        <source>A hypothesis needs a statement.</source>
        <translation>Hipotesis memerlukan pernyataan.</translation>
    </message>
    <message>
        <source>Changed a hypothesis</source>
        <translation>Sebuah hipotesis diubah</translation>
    </message>
    <message>
        <source>Added a hypothesis</source>
        <translation>Sebuah hipotesis ditambahkan</translation>
    </message>
    <message>
        <source>Removed a hypothesis</source>
        <translation>Sebuah hipotesis dihapus</translation>
    </message>
    <message>
        <source>More people said so than were asked. Raise the number of people asked first.</source>
        <translation>Yang mengatakannya lebih banyak daripada yang ditanya. Naikkan dulu jumlah orang yang ditanya.</translation>
    </message>
    <message>
        <source>Said how strongly a hypothesis is believed</source>
        <translation>Kuatnya keyakinan atas sebuah hipotesis dinyatakan</translation>
    </message>
    <message>
        <source>Took back how strongly a hypothesis is believed</source>
        <translation>Kuatnya keyakinan atas sebuah hipotesis ditarik kembali</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::MeetingClock</name>
    <message>
        <source>%1 left</source>
        <comment>a time such as 3:10</comment>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>%1 left: come to an end</source>
        <translation>Sisa %1: mulai akhiri</translation>
    </message>
    <message>
        <source>%1 left: last sentence</source>
        <translation>Sisa %1: kalimat terakhir</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>lewat %1</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>tepat waktu</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>terlambat %n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>lebih cepat %n menit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Minutes</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>block of the agenda</comment>
        <translation>%1: dilewati</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <comment>block of the agenda</comment>
        <translation>%1: tidak sempat</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4</source>
        <comment>time of day, block, time used, planned minutes</comment>
        <translation>%1  %2: %3 dari %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, team</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>person, time of day</comment>
        <translation>%1, sampai %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Penanggung jawab: %1</translation>
    </message>
    <message>
        <source>Confidence: %1 of 5</source>
        <translation>Keyakinan: %1 dari 5</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>Keraguan: %1</translation>
    </message>
    <message>
        <source>Seen differently: %1</source>
        <translation>Pandangan lain: %1</translation>
    </message>
    <message>
        <source>Workshop: %1</source>
        <translation>Lokakarya: %1</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Yang hadir</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Yang kita putuskan</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Tempat parkir</translation>
    </message>
    <message>
        <source>What was when</source>
        <translation>Apa yang terjadi kapan</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were written.</source>
        <translation>
            <numerusform>%n kartu ditulis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have answers and no decision.</source>
        <translation>
            <numerusform>%n pertanyaan sudah dijawab tetapi belum diputuskan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Progress</name>
    <message>
        <source>nothing yet</source>
        <translation>belum ada apa pun</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>dijawab</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>diperdebatkan</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>diputuskan</translation>
    </message>
    <message>
        <source>the data says otherwise</source>
        <translation>data berkata lain</translation>
    </message>
    <message>
        <source>a vote split</source>
        <translation>suara terbelah</translation>
    </message>
    <message>
        <source>somebody sees it differently</source>
        <translation>ada yang berpandangan lain</translation>
    </message>
    <message>
        <source>the confidence is low</source>
        <translation>keyakinannya rendah</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Question</name>
    <message>
        <source>Warm-up</source>
        <translation>Pemanasan</translation>
    </message>
    <message>
        <source>Service delivery</source>
        <translation>Layanan pelanggan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Penjualan</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Pelanggan terbaik</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Profitabilitas</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Pertumbuhan</translation>
    </message>
    <message>
        <source>The questions in %1 cannot be read. Install Lodestar again, or mend the file.</source>
        <translation>Pertanyaan di %1 tidak bisa dibaca. Pasang ulang Lodestar, atau perbaiki filenya.</translation>
    </message>
    <message>
        <source>Our own questions</source>
        <translation>Pertanyaan kita sendiri</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Untuk nanti</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::QuestionStore</name>
    <message>
        <source>Delivery first</source>
        <translation>Layanan lebih dulu</translation>
    </message>
    <message>
        <source>Profitability first</source>
        <translation>Profitabilitas lebih dulu</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Urutan sendiri</translation>
    </message>
    <message>
        <source>This question is no longer in the project.</source>
        <translation>Pertanyaan ini sudah tidak ada di proyek.</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>pertanyaan %1</translation>
    </message>
    <message>
        <source>Ordered the questions: %1</source>
        <translation>Pertanyaan diurutkan: %1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1 dipindahkan</translation>
    </message>
    <message>
        <source>Put away %1</source>
        <translation>%1 disisihkan</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 dimunculkan kembali</translation>
    </message>
    <message>
        <source>A question needs at least one word.</source>
        <translation>Pertanyaan memerlukan sedikitnya satu kata.</translation>
    </message>
    <message>
        <source>This is one of the shipped questions; it can be reworded.</source>
        <translation>Ini salah satu pertanyaan bawaan; kata-katanya bisa diubah.</translation>
    </message>
    <message>
        <source>Added the question %1</source>
        <translation>Pertanyaan %1 ditambahkan</translation>
    </message>
    <message>
        <source>Changed the question %1</source>
        <translation>Pertanyaan %1 diubah</translation>
    </message>
    <message>
        <source>Removed the question %1</source>
        <translation>Pertanyaan %1 dihapus</translation>
    </message>
    <message>
        <source>Reworded %1</source>
        <translation>Kata-kata %1 diubah</translation>
    </message>
    <message>
        <source>Restored the words of %1</source>
        <translation>Kata-kata %1 dipulihkan</translation>
    </message>
    <message>
        <source>Restored the 25 questions</source>
        <translation>25 pertanyaan dipulihkan</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::RespondentStore</name>
    <message>
        <source>somebody without a name</source>
        <translation>seseorang tanpa nama</translation>
    </message>
    <message>
        <source>Say who was asked: a name, a title or a company.</source>
        <translation>Sebutkan siapa yang ditanya: nama, jabatan, atau perusahaan.</translation>
    </message>
    <message>
        <source>Changed what is known of %1</source>
        <translation>Yang diketahui tentang %1 diubah</translation>
    </message>
    <message>
        <source>Wrote down an interview or survey with %1</source>
        <translation>Wawancara atau survei dengan %1 dicatat</translation>
    </message>
    <message>
        <source>Removed somebody who was asked, with their answers</source>
        <translation>Seseorang yang ditanya dihapus beserta jawabannya</translation>
    </message>
    <message>
        <source>Took answers out of their theme</source>
        <translation>Jawaban dikeluarkan dari temanya</translation>
    </message>
    <message>
        <source>Gave answers the theme %1</source>
        <translation>Jawaban diberi tema %1</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteRound</name>
    <message>
        <source>Dots</source>
        <translation>Titik</translation>
    </message>
    <message>
        <source>100 points</source>
        <translation>100 poin</translation>
    </message>
    <message>
        <source>Consent, 1 to 5</source>
        <translation>Persetujuan, 1 sampai 5</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Dots are whole: 1 or more on an item.</source>
        <translation>Titik itu utuh: 1 atau lebih pada satu pilihan.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n dot(s) on one item.</source>
        <translation>
            <numerusform>Batasnya %n titik pada satu pilihan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many: everybody has %n dot(s).</source>
        <translation>
            <numerusform>Terlalu banyak: setiap orang punya %n titik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points are whole numbers from 0.</source>
        <translation>Poin adalah bilangan bulat mulai dari 0.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n point(s) left to give: a ballot has 100.</source>
        <translation>
            <numerusform>Masih ada %n poin untuk dibagikan: satu surat suara punya 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n point(s) too many: a ballot has 100.</source>
        <translation>
            <numerusform>Kelebihan %n poin: satu surat suara punya 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent is a number from 1, against it, to 5, fully with it.</source>
        <translation>Persetujuan adalah angka dari 1, menolak, sampai 5, setuju penuh.</translation>
    </message>
    <message>
        <source>Ranks run from 1 without a gap.</source>
        <translation>Peringkat berurut dari 1 tanpa celah.</translation>
    </message>
    <message>
        <source>Two items have the same rank: each place is given once.</source>
        <translation>Dua pilihan punya peringkat yang sama: setiap tempat hanya diberikan satu kali.</translation>
    </message>
    <message>
        <source>There is nothing to vote on: write cards first, or options of your own.</source>
        <translation>Belum ada yang bisa dipilih: tulis kartu dulu, atau pilihan Anda sendiri.</translation>
    </message>
    <message>
        <source>A choice needs two items or more; one alone can be put to consent.</source>
        <translation>Untuk memilih perlu dua hal atau lebih; satu saja bisa dimintakan persetujuan.</translation>
    </message>
    <message>
        <source>An item is in the vote twice.</source>
        <translation>Ada pilihan yang tercantum dua kali dalam pemungutan suara.</translation>
    </message>
    <message>
        <source>Everybody needs a dot at least.</source>
        <translation>Setiap orang memerlukan sedikitnya satu titik.</translation>
    </message>
    <message>
        <source>This ballot is empty.</source>
        <translation>Surat suara ini kosong.</translation>
    </message>
    <message>
        <source>Something on this ballot is not in this vote.</source>
        <translation>Ada isi surat suara ini yang tidak termasuk dalam pemungutan suara.</translation>
    </message>
    <message>
        <source>An item is on this ballot twice.</source>
        <translation>Ada pilihan yang tercantum dua kali pada surat suara ini.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteStore</name>
    <message>
        <source>Revealed a vote</source>
        <translation>Hasil pemungutan suara dibuka</translation>
    </message>
    <message>
        <source>Closed a vote</source>
        <translation>Pemungutan suara ditutup</translation>
    </message>
    <message>
        <source>Opened a vote again</source>
        <translation>Pemungutan suara dibuka lagi</translation>
    </message>
    <message>
        <source>Opened a vote</source>
        <translation>Pemungutan suara dimulai</translation>
    </message>
    <message>
        <source>This vote is no longer in the project.</source>
        <translation>Pemungutan suara ini sudah tidak ada di proyek.</translation>
    </message>
    <message>
        <source>This vote has been revealed and stays as it is. Vote again in a new round.</source>
        <translation>Hasil pemungutan suara ini sudah dibuka dan tetap seperti adanya. Ulangi dalam putaran baru.</translation>
    </message>
    <message>
        <source>Close the vote before you reveal it.</source>
        <translation>Tutup pemungutan suara sebelum membuka hasilnya.</translation>
    </message>
    <message>
        <source>Removed a vote</source>
        <translation>Sebuah pemungutan suara dihapus</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again, or vote in a new round.</source>
        <translation>Pemungutan suara ini sudah ditutup. Buka lagi, atau ulangi dalam putaran baru.</translation>
    </message>
    <message>
        <source>A ballot needs the person who casts it.</source>
        <translation>Surat suara memerlukan orang yang memberikannya.</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>Surat suara %1</translation>
    </message>
    <message>
        <source>Changed the ballot of %1</source>
        <translation>Surat suara %1 diubah</translation>
    </message>
    <message>
        <source>Removed the ballot of %1</source>
        <translation>Surat suara %1 dihapus</translation>
    </message>
    <message>
        <source>The votes are secret until they are revealed.</source>
        <translation>Suara dirahasiakan sampai hasilnya dibuka.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteWords</name>
    <message>
        <source>Nothing got a vote.</source>
        <translation>Tidak ada yang mendapat suara.</translation>
    </message>
    <message>
        <source>First: %1 (%2).</source>
        <comment>an item, what it got</comment>
        <translation>Pertama: %1 (%2).</translation>
    </message>
    <message>
        <source>A tie for the first place: %1 (%2 each).</source>
        <comment>items, what each got</comment>
        <translation>Seri di tempat pertama: %1 (masing-masing %2).</translation>
    </message>
    <message>
        <source>The order depends on how you count: most people stand behind %1 (%2).</source>
        <comment>an item, what it got</comment>
        <translation>Urutannya bergantung pada cara menghitung: paling banyak orang mendukung %1 (%2).</translation>
    </message>
    <message>
        <source>All dots on %1 come from one person.</source>
        <comment>an item</comment>
        <translation>Semua titik pada %1 berasal dari satu orang.</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) were not used.</source>
        <translation>
            <numerusform>%n titik tidak dipakai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) object to %1: ask why before you decide.</source>
        <translation>
            <numerusform>%n orang keberatan dengan %1: tanyakan alasannya sebelum memutuskan.</numerusform>
        </translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the items of a ranking</comment>
        <translation>, lalu </translation>
    </message>
    <message>
        <source>Too many items to go through all orders: the one with the fewest disagreements that was found is %1. It agrees with %2 of the paired choices; no order can agree with more than %3.</source>
        <translation>Pilihannya terlalu banyak untuk memeriksa semua urutan: yang ditemukan dengan perbedaan paling sedikit adalah %1. Urutan ini sesuai dengan %2 dari pilihan berpasangan; tidak ada urutan yang bisa sesuai dengan lebih dari %3.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n order(s) agree equally well with everybody (Kemeny): this is a tie.</source>
        <translation>
            <numerusform>Lebih dari %n urutan sama-sama paling sesuai dengan semua orang (Kemeny): ini seri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) agree equally well with everybody (Kemeny): this is a tie.</source>
        <translation>
            <numerusform>%n urutan sama-sama paling sesuai dengan semua orang (Kemeny): ini seri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order with the fewest disagreements (Kemeny): %1.</source>
        <translation>Urutan dengan perbedaan paling sedikit (Kemeny): %1.</translation>
    </message>
    <message>
        <source>%1 beats every other one in a direct choice.</source>
        <comment>an item</comment>
        <translation>%1 mengalahkan setiap pilihan lain bila diadu langsung.</translation>
    </message>
    <message>
        <source>No clear winner: nothing beats every other one in a direct choice.</source>
        <translation>Tidak ada pemenang yang jelas: tidak ada yang mengalahkan setiap pilihan lain bila diadu langsung.</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>agreement</comment>
        <translation>kuat</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation>cukup</translation>
    </message>
    <message>
        <source>weak: discuss before you decide</source>
        <comment>agreement</comment>
        <translation>lemah: diskusikan sebelum memutuskan</translation>
    </message>
    <message>
        <source>How far people agree: %1 (Kendall&apos;s W %2).</source>
        <translation>Tingkat kesepakatan: %1 (W Kendall %2).</translation>
    </message>
    <message>
        <source>How far people pick the same ones: %1 (Fleiss&apos; kappa %2).</source>
        <translation>Sejauh mana orang memilih hal yang sama: %1 (kappa Fleiss %2).</translation>
    </message>
    <message>
        <source>How far people agree: %1 (Krippendorff&apos;s alpha %2).</source>
        <translation>Tingkat kesepakatan: %1 (alfa Krippendorff %2).</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n titik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 on %3 count as %n: the limit is %4 on one item.</source>
        <comment>dots, a person, an item, a number</comment>
        <translation>
            <numerusform>%1 dari %2 pada %3 dihitung %n: batasnya %4 pada satu pilihan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Belum ada yang memberi suara.</translation>
    </message>
    <message>
        <source>%1 graded two cards that are one thing now (%2): the lower grade, %3, counts.</source>
        <comment>a person, an item, a grade</comment>
        <translation>%1 menilai dua kartu yang sekarang menjadi satu (%2): nilai yang lebih rendah, %3, yang dihitung.</translation>
    </message>
    <message>
        <source>%1 ranked two cards that are one thing now (%2): the better rank, %3, counts.</source>
        <comment>a person, an item, a rank</comment>
        <translation>%1 memberi peringkat pada dua kartu yang sekarang menjadi satu (%2): peringkat yang lebih baik, %3, yang dihitung.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>dots, people</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 points on average, median %2, %3</source>
        <comment>…, …, people</comment>
        <translation>rata-rata %1 poin, median %2, %3</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>tanpa nilai</translation>
    </message>
    <message>
        <source>median %1, from %2 to %3, %4</source>
        <comment>grades, people</comment>
        <translation>median %1, dari %2 sampai %3, %4</translation>
    </message>
    <message>
        <source>%1 Borda points, %2</source>
        <comment>…, people</comment>
        <translation>%1 poin Borda, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>masing-masing %n titik</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at most on one item</source>
        <comment>dots each, limit</comment>
        <translation>%1, paling banyak %2 pada satu pilihan</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::WorkshopStore</name>
    <message>
        <source>Service delivery</source>
        <translation>Layanan pelanggan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Penjualan</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Pemasaran</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Changed an answer to question %1</source>
        <translation>Jawaban atas pertanyaan %1 diubah</translation>
    </message>
    <message>
        <source>Answered question %1</source>
        <translation>Pertanyaan %1 dijawab</translation>
    </message>
    <message>
        <source>Changed an answer</source>
        <translation>Sebuah jawaban diubah</translation>
    </message>
    <message>
        <source>Answered a question</source>
        <translation>Sebuah pertanyaan dijawab</translation>
    </message>
    <message>
        <source>Removed the decision on question %1</source>
        <translation>Keputusan atas pertanyaan %1 dihapus</translation>
    </message>
    <message>
        <source>Decided question %1</source>
        <translation>Pertanyaan %1 diputuskan</translation>
    </message>
    <message>
        <source>Removed a decision</source>
        <translation>Sebuah keputusan dihapus</translation>
    </message>
    <message>
        <source>Decided a question</source>
        <translation>Sebuah pertanyaan diputuskan</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Peserta memerlukan nama.</translation>
    </message>
    <message>
        <source>Changed the participant %1</source>
        <translation>Peserta %1 diubah</translation>
    </message>
    <message>
        <source>Added the participant %1</source>
        <translation>Peserta %1 ditambahkan</translation>
    </message>
    <message>
        <source>This participant is no longer in the project.</source>
        <translation>Peserta ini sudah tidak ada dalam proyek.</translation>
    </message>
    <message>
        <source>Removed the participant %1</source>
        <translation>Peserta %1 dihapus</translation>
    </message>
    <message>
        <source>An answer needs at least one word.</source>
        <translation>Jawaban memerlukan sedikitnya satu kata.</translation>
    </message>
    <message>
        <source>This answer is no longer in the project.</source>
        <translation>Jawaban ini sudah tidak ada dalam proyek.</translation>
    </message>
    <message>
        <source>Removed an answer to question %1</source>
        <translation>Jawaban atas pertanyaan %1 dihapus</translation>
    </message>
    <message>
        <source>Removed an answer</source>
        <translation>Sebuah jawaban dihapus</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::WritingStore</name>
    <message>
        <source>This round of writing is no longer in the project.</source>
        <translation>Putaran menulis ini sudah tidak ada di proyek.</translation>
    </message>
    <message>
        <source>This round is already revealed. Begin another one, or put the card on the board.</source>
        <translation>Putaran ini sudah dibuka. Mulai putaran lain, atau taruh kartunya di papan.</translation>
    </message>
    <message>
        <source>There is a round of silent writing on this question. Reveal it first.</source>
        <translation>Ada putaran menulis dalam diam untuk pertanyaan ini. Buka dulu hasilnya.</translation>
    </message>
    <message>
        <source>Began silent writing</source>
        <translation>Menulis dalam diam dimulai</translation>
    </message>
    <message>
        <source>A card needs at least one word.</source>
        <translation>Kartu memerlukan sedikitnya satu kata.</translation>
    </message>
    <message>
        <source>Wrote a card in silence</source>
        <translation>Sebuah kartu ditulis dalam diam</translation>
    </message>
    <message>
        <source>Took back a card written in silence</source>
        <translation>Kartu yang ditulis dalam diam ditarik kembali</translation>
    </message>
    <message>
        <source>Passed the keyboard on</source>
        <translation>Papan ketik diteruskan</translation>
    </message>
    <message>
        <source>Revealed what was written</source>
        <translation>Yang ditulis dibuka</translation>
    </message>
    <message>
        <source>Cards are written in this round. Reveal them; what nobody needs can be removed then.</source>
        <translation>Sudah ada kartu yang ditulis dalam putaran ini. Buka dulu; yang tidak diperlukan bisa dihapus setelah itu.</translation>
    </message>
    <message>
        <source>Ended silent writing</source>
        <translation>Menulis dalam diam diakhiri</translation>
    </message>
</context>
</TS>
