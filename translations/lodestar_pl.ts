<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>TraitPanel</name>
    <message>
        <source>Show the customers behind it</source>
        <translation>Pokaż klientów, którzy za tym stoją</translation>
    </message>
</context>
<context>
    <name>lodestar::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Nic nie zmieniono.</translation>
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
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::AttributeCounts</name>
    <message>
        <source>other (%1)</source>
        <comment>number of values</comment>
        <translation>inne (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::ChartSpec</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>Różnica (pkt proc.)</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Dolna granica</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Górna granica</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Best customer</source>
        <translation>Najlepszy klient</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Nie ma jeszcze czego porównać.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); the largest is %1 with %2 points (%3 to %4).</source>
        <translation>
            <numerusform>%n różnica; to %1: %2 pkt proc. (od %3 do %4).</numerusform>
            <numerusform>%n różnice; największa to %1: %2 pkt proc. (od %3 do %4).</numerusform>
            <numerusform>%n różnic; największa to %1: %2 pkt proc. (od %3 do %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4.</source>
        <translation>%1: %2 %3 z %4.</translation>
    </message>
    <message>
        <source>Nothing to divide yet.</source>
        <translation>Nie ma jeszcze czego podzielić.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Nie ma jeszcze wartości.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) from %2 to %3.</source>
        <translation>
            <numerusform>%1: %n wartość od %2 do %3.</numerusform>
            <numerusform>%1: %n wartości od %2 do %3.</numerusform>
            <numerusform>%1: %n wartości od %2 do %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The threshold is at %2.</source>
        <translation>%1 Próg wynosi %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best: %2 against %3.</source>
        <translation>
            <numerusform>%n klient, w tym najlepsi: %1; %2 wobec %3.</numerusform>
            <numerusform>%n klientów, w tym najlepsi: %1; %2 wobec %3.</numerusform>
            <numerusform>%n klientów, w tym najlepsi: %1; %2 wobec %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsi</translation>
    </message>
    <message>
        <source>Share of the best</source>
        <translation>Udział wśród najlepszych</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Pozostali</translation>
    </message>
    <message>
        <source>Share of the others</source>
        <translation>Udział wśród pozostałych</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombinacja</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>W tym najlepsi</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>%1: %2 (%3) against %4 (%5).</source>
        <comment>a value; a group and its share; another group and its share</comment>
        <translation>%1: %2 – %3, %4 – %5.</translation>
    </message>
    <message>
        <source>%1: the median of the best is %2, that of the others %3.</source>
        <translation>%1: mediana u najlepszych wynosi %2, u pozostałych %3.</translation>
    </message>
    <message>
        <source>No combination yet.</source>
        <translation>Nie ma jeszcze żadnej kombinacji.</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s); the strongest is %1: %2 customers, %3 points.</source>
        <translation>
            <numerusform>%n kombinacja: %1 (klienci: %2, różnica: %3 pkt proc.).</numerusform>
            <numerusform>%n kombinacje; najsilniejsza: %1 (klienci: %2, różnica: %3 pkt proc.).</numerusform>
            <numerusform>%n kombinacji; najsilniejsza: %1 (klienci: %2, różnica: %3 pkt proc.).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the customers, %3 of the value.</source>
        <translation>%1: %2 klientów, %3 wartości.</translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation>Oś pionowa: %1, oś pozioma: %2.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::CustomerScatter</name>
    <message>
        <source>In the upper half of both %1 and %2: %3 of %4 best customers (%5), %6 of %7 others (%8).</source>
        <comment>two attributes, counts and shares</comment>
        <translation>W górnej połowie zarówno „%1”, jak i „%2”: %3 z %4 najlepszych klientów (%5), %6 z %7 pozostałych (%8).</translation>
    </message>
    <message numerus="yes">
        <source>Of %n customer(s) one of the two is not known; they are left out.</source>
        <translation>
            <numerusform>U %n klienta jedna z tych dwóch wartości nie jest znana; został pominięty.</numerusform>
            <numerusform>U %n klientów jedna z tych dwóch wartości nie jest znana; zostali pominięci.</numerusform>
            <numerusform>U %n klientów jedna z tych dwóch wartości nie jest znana; zostali pominięci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::chart::GroupCharts</name>
    <message numerus="yes">
        <source>Of %n customer(s) it is not known; shares are of the others.</source>
        <translation>
            <numerusform>U %n klienta jest to nieznane; udziały dotyczą pozostałych.</numerusform>
            <numerusform>U %n klientów jest to nieznane; udziały dotyczą pozostałych.</numerusform>
            <numerusform>U %n klientów jest to nieznane; udziały dotyczą pozostałych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsi</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Pozostali</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>attribute, then a finding about one of its values</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>%1: %2 of %3 customers (%4) are %5.</source>
        <comment>attribute, counts, share, its most common value</comment>
        <translation>%1: %5 u %2 z %3 klientów (%4).</translation>
    </message>
    <message>
        <source>%1: %2 of %3 best customers use it (%4), %5 of all.</source>
        <comment>product, counts and shares</comment>
        <translation>%1: używa tego %2 z %3 najlepszych klientów (%4), a %5 wszystkich.</translation>
    </message>
    <message>
        <source>No best customer uses: %1.</source>
        <comment>products</comment>
        <translation>Żaden z najlepszych klientów nie używa: %1.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Difference (percentage points)</source>
        <translation>Różnica (punkty procentowe)</translation>
    </message>
    <message>
        <source>%1 of %2 best, %3 of %4 others</source>
        <comment>counts</comment>
        <translation>najlepsi: %1 z %2, pozostali: %3 z %4</translation>
    </message>
    <message>
        <source>hard to explain by luck</source>
        <translation>trudno wyjaśnić przypadkiem</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>może przypadek</translation>
    </message>
</context>
<context>
    <name>lodestar::chart::NumberCharts</name>
    <message>
        <source>Share of the customers</source>
        <translation>Udział w liczbie klientów</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Udział w „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n najlepszy klient</numerusform>
            <numerusform>%n najlepszych klientów</numerusform>
            <numerusform>%n najlepszych klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 (%2 of all) bring %3 of %4.</source>
        <comment>best customers, shares, a value</comment>
        <translation>%1 (%2 wszystkich) przynosi %3 sumy „%4”.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) below 0 count as 0.</source>
        <translation>
            <numerusform>%n wartość poniżej 0 liczy się jako 0.</numerusform>
            <numerusform>%n wartości poniżej 0 liczą się jako 0.</numerusform>
            <numerusform>%n wartości poniżej 0 liczy się jako 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value are left out.</source>
        <translation>
            <numerusform>Pominięto %n klienta bez wartości.</numerusform>
            <numerusform>Pominięto %n klientów bez wartości.</numerusform>
            <numerusform>Pominięto %n klientów bez wartości.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Arguments</name>
    <message>
        <source>Unknown option %1.</source>
        <translation>Nieznana opcja %1.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Opcja --%1 nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>The option --%1 may be given once only.</source>
        <translation>Opcję --%1 można podać tylko raz.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>Opcja --%1 wymaga wartości: --%1 %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Bands</name>
    <message>
        <source>Attribute</source>
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Podział</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Przedziały</translation>
    </message>
    <message>
        <source>one band, nothing to compare</source>
        <translation>jeden przedział, nie ma czego porównać</translation>
    </message>
    <message>
        <source>--edges is a list such as 10,50,250 (dates as 2024-01-31), not &quot;%1&quot;.</source>
        <translation>--edges to lista, na przykład 10,50,250 (daty w postaci 2024-01-31); podano „%1”.</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a date, so it is not cut into bands.</source>
        <translation>%1 nie jest liczbą ani datą, więc nie dzieli się na przedziały.</translation>
    </message>
    <message>
        <source>--cut of %1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--cut dla %1 to jedno z: %2; podano „%3”.</translation>
    </message>
    <message>
        <source>--edges goes with --cut own or months only.</source>
        <translation>--edges łączy się tylko z --cut own lub months.</translation>
    </message>
    <message>
        <source>--cut own needs --edges, such as --edges 10,50,250.</source>
        <translation>--cut own wymaga --edges, na przykład --edges 10,50,250.</translation>
    </message>
    <message>
        <source>Say which attribute is to be cut: bands FILE.icp ATTRIBUTE --cut …</source>
        <translation>Podaj, który atrybut podzielić: bands PLIK.icp ATRYBUT --cut …</translation>
    </message>
    <message>
        <source>%1 is not looked at: it is no attribute known before the sale.</source>
        <translation>Kolumna %1 nie jest brana pod uwagę: to nie jest atrybut znany przed sprzedażą.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Nie ma kolumny %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Best</name>
    <message>
        <source>--weight is written as METRIC=W, a number of 0 or more; not &quot;%1&quot;.</source>
        <translation>--weight zapisuje się jako WSKAŹNIK=WAGA, gdzie waga to liczba od 0 wzwyż; podano „%1”.</translation>
    </message>
    <message>
        <source>The metric %1 is weighed twice.</source>
        <translation>Wskaźnik %1 ma wagę podaną dwa razy.</translation>
    </message>
    <message>
        <source>No column of %1 has the role %2. Import it with --map %2=COLUMN.</source>
        <translation>Żadna kolumna zbioru %1 nie ma roli %2. Zaimportuj go z --map %2=KOLUMNA.</translation>
    </message>
    <message>
        <source>--top is a number of customers or a share such as 20%, not &quot;%1&quot;.</source>
        <translation>--top to liczba klientów albo udział, na przykład 20%; podano „%1”.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>mniej znaczy lepiej</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best, from a score of %3.</source>
        <translation>Najlepsi to %1 z %2 ocenionych klientów, od wyniku %3.</translation>
    </message>
    <message>
        <source>Under %1 similar sets of weights, %2 of the best customers stay the same on average.</source>
        <translation>Przy podobnych zestawach wag (sprawdzono: %1) średnio %2 najlepszych klientów pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Znane</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… i jeszcze %n; --json podaje wszystkich.</numerusform>
            <numerusform>… i jeszcze %n; --json podaje wszystkich.</numerusform>
            <numerusform>… i jeszcze %n; --json podaje wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no customers yet. Import them first: lodestar-cli import.</source>
        <translation>%1 nie ma jeszcze klientów. Najpierw ich zaimportuj: lodestar-cli import.</translation>
    </message>
    <message>
        <source>Nobody can be scored: no column of %1 says what a customer is worth. Import it again with --map, for example --map revenue=COLUMN.</source>
        <translation>Nikogo nie można ocenić: żadna kolumna zbioru %1 nie mówi, ile wart jest klient. Zaimportuj go ponownie z --map, na przykład --map revenue=KOLUMNA.</translation>
    </message>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>Zbiór danych wskazuje się numerem, a nie przez „%1”.</translation>
    </message>
    <message>
        <source>The lifetime values were computed before the tables or their corrections changed. Compute them anew: lodestar-cli clv --save.</source>
        <translation>Wartości życiowe obliczono, zanim zmieniły się tabele lub ich poprawki. Oblicz je na nowo: lodestar-cli clv --save.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how firm a customer&apos;s place is, and in which share of weightings it is best</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without %1, %2 come in and %3 go out.</source>
        <translation>Bez wskaźnika „%1”: dochodzi %2, odpada %3.</translation>
    </message>
    <message>
        <source>The scores have a natural break at %1, with %2 customers above it.</source>
        <translation>W wynikach jest naturalna przerwa przy %1; klienci powyżej niej: %2.</translation>
    </message>
    <message>
        <source>Stays best</source>
        <translation>Pozostaje najlepszy</translation>
    </message>
    <message>
        <source>Not a fit:</source>
        <translation>Nie pasują:</translation>
    </message>
    <message>
        <source>%1 is no metric and no column, and no column has a metric role. Give one a role: import with --map.</source>
        <translation>%1 nie jest ani wskaźnikiem, ani kolumną, a żadna kolumna nie ma roli wskaźnika. Nadaj taką rolę: zaimportuj z --map.</translation>
    </message>
    <message>
        <source>%1 is no metric and no column. The metrics of these customers are: %2. Any other column of numbers is named as in the table.</source>
        <translation>%1 nie jest ani wskaźnikiem, ani kolumną. Wskaźniki tych klientów to: %2. Każdą inną kolumnę liczb podaje się tak, jak nazywa się w tabeli.</translation>
    </message>
    <message>
        <source>The column %1 cannot be weighed: only numbers, amounts and yes or no can.</source>
        <translation>Kolumna %1 nie może mieć wagi: mogą ją mieć tylko liczby, kwoty oraz „tak lub nie”.</translation>
    </message>
    <message>
        <source>--top and --threshold both say where the best end. Give one of them.</source>
        <translation>--top i --threshold określają to samo: gdzie kończą się najlepsi. Podaj jedno z nich.</translation>
    </message>
    <message>
        <source>--threshold is score=60, natural or gap, not &quot;%1&quot;.</source>
        <translation>--threshold to score=60, natural lub gap; podano „%1”.</translation>
    </message>
    <message>
        <source>--normalise is KIND or METRIC=KIND with KIND one of %1; not &quot;%2&quot;.</source>
        <translation>--normalise to RODZAJ albo WSKAŹNIK=RODZAJ, gdzie RODZAJ to jedno z: %1; podano „%2”.</translation>
    </message>
    <message>
        <source>%1 has no weight, so it cannot be normalised.</source>
        <translation>%1 nie ma wagi, więc nie można tego znormalizować.</translation>
    </message>
    <message>
        <source>--missing is reweight, zero or half, not &quot;%1&quot;.</source>
        <translation>--missing to reweight, zero lub half; podano „%1”.</translation>
    </message>
    <message>
        <source>Data set %1 (%2) is a table of the kind “%3”, and best judges customers. Leave --dataset out to judge those in use.</source>
        <translation>Zbiór danych %1 (%2) to tabela rodzaju „%3”, a best ocenia klientów. Pomiń --dataset, aby ocenić klientów z używanego zbioru.</translation>
    </message>
    <message>
        <source>%1 has only one customer, and a score compares customers with one another.</source>
        <translation>W zbiorze %1 jest tylko jeden klient, a wynik porównuje klientów między sobą.</translation>
    </message>
    <message>
        <source>Nobody can be scored: what says what a customer is worth in %1 (%2) is the same for everybody, or empty. Weigh another column: --weight COLUMN=1.</source>
        <translation>Nikogo nie można ocenić: to, co mówi o wartości klienta w %1 (%2), jest dla wszystkich takie samo albo puste. Nadaj wagę innej kolumnie: --weight KOLUMNA=1.</translation>
    </message>
    <message>
        <source>The lifetime values were computed by other terms than the project keeps now. Compute them anew: lodestar-cli clv --save.</source>
        <translation>Wartości życiowe obliczono przy innych ustawieniach niż te, które projekt ma teraz. Oblicz je na nowo: lodestar-cli clv --save.</translation>
    </message>
    <message>
        <source>--normalise &quot;%1&quot; contradicts another one for the same.</source>
        <translation>--normalise „%1” przeczy innemu ustawieniu dla tego samego wskaźnika.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Changes</name>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>Zbiór danych wskazuje się numerem, a nie przez „%1”.</translation>
    </message>
    <message>
        <source>%1 has no two data sets to compare. Import the newer file into the same project: lodestar-cli import.</source>
        <translation>%1 nie ma dwóch zbiorów danych do porównania. Zaimportuj nowszy plik do tego samego projektu: lodestar-cli import.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… i jeszcze %n; --json wymienia wszystkie.</numerusform>
            <numerusform>… i jeszcze %n; --json wymienia wszystkie.</numerusform>
            <numerusform>… i jeszcze %n; --json wymienia wszystkie.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Od %1 do %2:</translation>
    </message>
    <message>
        <source>The customers cannot be matched: the two have no column with numbers or names of customers in common.</source>
        <translation>Nie można dopasować klientów: oba zbiory nie mają wspólnej kolumny z numerami ani nazwami klientów.</translation>
    </message>
    <message>
        <source>New customers: %1. Gone: %2. Changed: %3 of the %4 others.</source>
        <translation>Nowi klienci: %1. Ubyło: %2. Zmienieni: %3 z pozostałych %4.</translation>
    </message>
    <message>
        <source>They were matched by name: the two have no column with customer numbers in common.</source>
        <translation>Dopasowano ich po nazwie: oba zbiory nie mają wspólnej kolumny z numerami klientów.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Zmienione komórki</translation>
    </message>
    <message>
        <source>new column</source>
        <translation>nowa kolumna</translation>
    </message>
    <message>
        <source>column is gone</source>
        <translation>kolumny już nie ma</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Nowi:</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>Ubyli:</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Check</name>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 jest nienaruszony.</translation>
    </message>
    <message>
        <source>%1 is not whole.</source>
        <translation>%1 jest uszkodzony.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not whole: %n problem(s), the first: %2</source>
        <translation>
            <numerusform>%1 jest uszkodzony: %n problem: %2</numerusform>
            <numerusform>%1 jest uszkodzony: %n problemy, pierwszy: %2</numerusform>
            <numerusform>%1 jest uszkodzony: %n problemów, pierwszy: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Clv</name>
    <message>
        <source>--%1 is a share such as 0.3 or 30%, not &quot;%2&quot;.</source>
        <translation>--%1 to udział, na przykład 0.3 lub 30%; podano „%2”.</translation>
    </message>
    <message>
        <source>--margin is a share such as 0.3 or 30%, or PRODUCT=SHARE, not &quot;%1&quot;.</source>
        <translation>--margin to udział, na przykład 0.3 lub 30%, albo PRODUKT=UDZIAŁ; podano „%1”.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 to jedno z: %2; podano „%3”.</translation>
    </message>
    <message>
        <source>--months is a whole number.</source>
        <translation>--months to liczba całkowita.</translation>
    </message>
    <message>
        <source>--as-of is a day such as 2026-06-30, not &quot;%1&quot;.</source>
        <translation>--as-of to dzień, na przykład 2026-06-30; podano „%1”.</translation>
    </message>
    <message>
        <source>--save and --remove exclude each other.</source>
        <translation>--save i --remove wykluczają się nawzajem.</translation>
    </message>
    <message>
        <source>The computed lifetime value is no column of the customers any more.</source>
        <translation>Obliczona wartość życiowa nie jest już kolumną klientów.</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Rocznie</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Ponowne zakupy</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>Marża rocznie</translation>
    </message>
    <message>
        <source>Renewals expected</source>
        <translation>Oczekiwane przedłużenia</translation>
    </message>
    <message>
        <source>Periods stayed</source>
        <translation>Okresy z nami</translation>
    </message>
    <message>
        <source>Margin a period</source>
        <translation>Marża na okres</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>Oczekiwane zakupy</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>Kupi ponownie</translation>
    </message>
    <message>
        <source>Each earns</source>
        <translation>Zysk z zakupu</translation>
    </message>
    <message>
        <source>Parameters: %1. Log-likelihood: %2.</source>
        <translation>Parametry: %1. Logarytm wiarygodności: %2.</translation>
    </message>
    <message>
        <source>Plain retention, whatever the age: %1 a period (%2 to %3).</source>
        <translation>Zwykła retencja, niezależnie od stażu: %1 na okres (od %2 do %3).</translation>
    </message>
    <message>
        <source>By the model %1 renew the first time, %2 the second, %3 the twelfth; %4 are left after twelve periods.</source>
        <translation>Według modelu za pierwszym razem przedłuża %1, za drugim %2, za dwunastym %3; po dwunastu okresach zostaje %4.</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; together %3.</source>
        <translation>Wartość ma %1 z %2 klientów; razem %3.</translation>
    </message>
    <message>
        <source>Kept as the column of the role CLV: best weighs it from now on. lodestar-cli undo takes it back.</source>
        <translation>Zachowano jako kolumnę z rolą CLV: odtąd liczy się przy wyborze najlepszych. Cofa to lodestar-cli undo.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists everybody.</source>
        <translation>
            <numerusform>… i jeszcze %n; --json podaje wszystkich.</numerusform>
            <numerusform>… i jeszcze %n; --json podaje wszystkich.</numerusform>
            <numerusform>… i jeszcze %n; --json podaje wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The margin &quot;%1&quot; is given besides another one. Give one for all, and one for each product.</source>
        <translation>Marżę „%1” podano obok innej. Podaj jedną dla wszystkich i po jednej dla każdego produktu.</translation>
    </message>
    <message>
        <source>No column of the purchases names products, so a margin for %1 is of nothing. Give one margin for all: --margin 30%.</source>
        <translation>Żadna kolumna zakupów nie nazywa produktów, więc marża dla %1 niczego nie dotyczy. Podaj jedną marżę dla wszystkich: --margin 30%.</translation>
    </message>
    <message>
        <source>No purchase is of a product called %1. Some of the products are: %2.</source>
        <translation>Żaden zakup nie dotyczy produktu o nazwie %1. Niektóre z produktów: %2.</translation>
    </message>
    <message>
        <source>No purchase is of a product called %1. The products are: %2.</source>
        <translation>Żaden zakup nie dotyczy produktu o nazwie %1. Produkty: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Commands</name>
    <message>
        <source>The value of --%1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>Wartość opcji --%1 musi być liczbą od %2 do %3; podano „%4”.</translation>
    </message>
    <message>
        <source>creates an empty project</source>
        <translation>tworzy pusty projekt</translation>
    </message>
    <message>
        <source>writes a data set as clean CSV</source>
        <translation>zapisuje zbiór danych jako czysty CSV</translation>
    </message>
    <message>
        <source>scores every customer and marks the best</source>
        <translation>ocenia każdego klienta i oznacza najlepszych</translation>
    </message>
    <message>
        <source>what the best customers share against the rest</source>
        <translation>co łączy najlepszych klientów na tle pozostałych</translation>
    </message>
    <message>
        <source>the 25 questions with the team&apos;s answers and what the data says</source>
        <translation>25 pytań z odpowiedziami zespołu i tym, co mówią dane</translation>
    </message>
    <message>
        <source>drafts an ideal customer profile from the strongest traits</source>
        <translation>przygotowuje szkic profilu idealnego klienta z najmocniejszych cech</translation>
    </message>
    <message>
        <source>lists the profiles and their versions</source>
        <translation>wymienia profile i ich wersje</translation>
    </message>
    <message>
        <source>shows the definition of a profile</source>
        <translation>pokazuje definicję profilu</translation>
    </message>
    <message>
        <source>freezes the working definition as the next version</source>
        <translation>zamraża definicję roboczą jako następną wersję</translation>
    </message>
    <message>
        <source>lists the personas inside each profile</source>
        <translation>wymienia persony w każdym profilu</translation>
    </message>
    <message>
        <source>shows personas in full</source>
        <translation>pokazuje persony w całości</translation>
    </message>
    <message>
        <source>writes the PDF to share</source>
        <translation>zapisuje PDF do udostępnienia</translation>
    </message>
    <message>
        <source>the whole road in one command: project, summary and scores from one table</source>
        <translation>cała droga w jednym poleceniu: projekt, podsumowanie i wyniki z jednej tabeli</translation>
    </message>
    <message>
        <source>every action taken, newest first</source>
        <translation>wszystkie wykonane czynności, od najnowszej</translation>
    </message>
    <message>
        <source>takes the last action back</source>
        <translation>cofa ostatnią czynność</translation>
    </message>
    <message>
        <source>does again what was taken back last</source>
        <translation>ponawia to, co ostatnio cofnięto</translation>
    </message>
    <message>
        <source>is the file whole and ours; never writes to it</source>
        <translation>czy plik jest nienaruszony i nasz; nigdy w nim nie zapisuje</translation>
    </message>
    <message>
        <source>imports tables and brings together those that belong together</source>
        <translation>importuje tabele i łączy te, które należą do siebie</translation>
    </message>
    <message>
        <source>who is new, gone or changed since the import before</source>
        <translation>kto przybył, kogo ubyło, co się zmieniło od poprzedniego importu</translation>
    </message>
    <message>
        <source>reads a dirty CSV, a workbook or a database and writes it as clean CSV, no project needed</source>
        <translation>czyta nieporządny CSV, skoroszyt lub bazę danych i zapisuje jako czysty CSV, bez projektu</translation>
    </message>
    <message>
        <source>what to look at in the data: gaps, outliers, spellings, duplicates, cells worth filling</source>
        <translation>co warto obejrzeć w danych: luki, wartości odstające, pisownia, duplikaty, komórki warte uzupełnienia</translation>
    </message>
    <message>
        <source>the corrections laid over the customers, and what they did</source>
        <translation>poprawki nałożone na klientów i to, co zmieniły</translation>
    </message>
    <message>
        <source>takes a correction out of the recipe</source>
        <translation>usuwa poprawkę z przepisu</translation>
    </message>
    <message>
        <source>what each customer is worth, in one of four ways</source>
        <translation>ile wart jest każdy klient, na jeden z czterech sposobów</translation>
    </message>
    <message>
        <source>how numbers and dates are cut into bands, or cuts one anew</source>
        <translation>jak liczby i daty dzielą się na przedziały; dzieli też na nowo</translation>
    </message>
    <message>
        <source>writes a table or a form for the team</source>
        <translation>zapisuje tabelę lub formularz dla zespołu</translation>
    </message>
    <message>
        <source>brings in what a copy of the same project changed, or a filled form says</source>
        <translation>wczytuje zmiany z kopii tego samego projektu albo odpowiedzi z wypełnionego formularza</translation>
    </message>
    <message>
        <source>compares two versions, or the working definition: what changed, and whom it moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a version the working definition again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit of prospects or customers: tier, points, why, and what to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how well a profile finds the best customers, also among customers held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins another profile with the same definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a profile another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts a profile out of the way, or brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes a profile and its personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares two versions of a persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freezes a persona as its next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies a persona into another profile or project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Csv</name>
    <message>
        <source>rejected</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>naprawiono</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… i jeszcze %n; --json wymienia wszystkie.</numerusform>
            <numerusform>… i jeszcze %n; --json wymienia wszystkie.</numerusform>
            <numerusform>… i jeszcze %n; --json wymienia wszystkie.</numerusform>
        </translation>
    </message>
    <message>
        <source>to check</source>
        <translation>do sprawdzenia</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 jest pusty.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Draft</name>
    <message>
        <source>%1 is a file. Give --out the name of a folder.</source>
        <translation>%1 to plik. Podaj w --out nazwę folderu.</translation>
    </message>
    <message>
        <source>Another draft is being written to %1. Wait for it, or choose another folder for --out.</source>
        <translation>Do %1 zapisuje się właśnie inny szkic. Poczekaj na niego albo wybierz inny folder dla --out.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place for --out.</source>
        <translation>Nie można utworzyć folderu %1. Wybierz dla --out inne miejsce.</translation>
    </message>
    <message>
        <source>%1 is there already and is not written over. Choose another folder for --out, or move the file away.</source>
        <translation>%1 już istnieje i nie zostanie nadpisany. Wybierz dla --out inny folder albo przenieś ten plik.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder for --out.</source>
        <translation>Nie można nic zapisać w %1. Wybierz dla --out inny folder.</translation>
    </message>
    <message>
        <source>%1 could not be put in its place. Check the folder and its free space.</source>
        <translation>Nie udało się umieścić %1 na miejscu. Sprawdź folder i wolne miejsce na dysku.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table could not be read and were left out; lodestar-cli import --dry-run lists them.</source>
        <translation>
            <numerusform>Nie udało się odczytać %n wiersza tabeli i został on pominięty; wskaże go lodestar-cli import --dry-run.</numerusform>
            <numerusform>Nie udało się odczytać %n wierszy tabeli i zostały one pominięte; wymieni je lodestar-cli import --dry-run.</numerusform>
            <numerusform>Nie udało się odczytać %n wierszy tabeli i zostały one pominięte; wymieni je lodestar-cli import --dry-run.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was marked as best: no column says what a customer is worth. Needed is a column with what they paid (revenue), their profit, lifetime value, referrals, usage or the like; give it with --map, for example --map revenue=COLUMN.</source>
        <translation>Nikogo nie oznaczono jako najlepszego: żadna kolumna nie mówi, ile wart jest klient. Potrzebna jest kolumna z tym, ile klienci zapłacili (przychody), z zyskiem, wartością życiową, poleceniami, użyciem lub podobna; wskaż ją przez --map, na przykład --map revenue=KOLUMNA.</translation>
    </message>
    <message>
        <source>Best was judged by the usual rule, which nobody has agreed on yet. Agree on metrics and weights.</source>
        <translation>Najlepszych wybrano według zwykłej reguły, której nikt jeszcze nie uzgodnił. Uzgodnijcie wskaźniki i wagi.</translation>
    </message>
    <message>
        <source>Drafted the profile %1</source>
        <translation>Przygotowano szkic profilu %1</translation>
    </message>
    <message>
        <source>Drafted a persona for %1</source>
        <translation>Przygotowano szkic persony dla %1</translation>
    </message>
    <message>
        <source>Drafted from the data, not discussed yet</source>
        <translation>Szkic na podstawie danych, jeszcze nieomówiony</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the free space.</source>
        <translation>Nie udało się zapisać %1: %2. Sprawdź wolne miejsce na dysku.</translation>
    </message>
    <message>
        <source>Say which folder to write to: --out DIR.</source>
        <translation>Podaj folder, w którym zapisać wynik: --out FOLDER.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wyniki</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Export</name>
    <message>
        <source>Say which file to write: give --out a name that ends in %1.</source>
        <translation>Podaj, jaki plik zapisać: w --out nazwę z końcówką %1.</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>Papier to A4 lub Letter, a nie „%1”.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n row(s).</source>
        <translation>
            <numerusform>Zapisano %1: %n wiersz.</numerusform>
            <numerusform>Zapisano %1: %n wiersze.</numerusform>
            <numerusform>Zapisano %1: %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write: --what scores, --what questions, --what question-form or --what survey-form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--group goes with --what question-form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::History</name>
    <message>
        <source>given up</source>
        <translation>porzucono</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nic jeszcze nie zrobiono.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ponowiono: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Icp</name>
    <message>
        <source>Name the profile: --name N.</source>
        <translation>Podaj nazwę profilu: --name N.</translation>
    </message>
    <message>
        <source>A version is named by its number, not by &quot;%1&quot;.</source>
        <translation>Wersję wskazuje się numerem, a nie przez „%1”.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>profile, for product</comment>
        <translation>%1, dla produktu %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>%1 from %2 points, %3 from %4; below that %5; judged from a coverage of %6.</source>
        <translation>%1 od %2 pkt, %3 od %4; poniżej: %5; ocena przy pokryciu co najmniej %6.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a description: its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drafted the profile %1</source>
        <translation>Przygotowano szkic profilu %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kryteria</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>There is no profile yet. Draft one: lodestar-cli icp draft.</source>
        <translation>Nie ma jeszcze żadnego profilu. Przygotuj szkic: lodestar-cli icp draft.</translation>
    </message>
    <message>
        <source>Say why this version is saved: --note TEXT.</source>
        <translation>Podaj, dlaczego zapisujesz tę wersję: --note TEKST.</translation>
    </message>
    <message>
        <source>Saved version %1 of %2.</source>
        <translation>Zapisano wersję %1 profilu %2.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>name of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n profile(s) are archived. List them: --all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::IcpDiff</name>
    <message>
        <source>A version is named by its number, or &quot;working&quot; for the working definition, not by &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>Zbiór danych wskazuje się numerem, a nie przez „%1”.</translation>
    </message>
    <message>
        <source>Name two data sets of customers, the earlier one first: --datasets 1,2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>version before, version after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two versions to compare, or two data sets: --datasets 1,2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version: --version K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working definition of %1 is version %2 again. The versions are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::IcpValidate</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, its range</comment>
        <translation type="unfinished">%1 (od %2 do %3)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsi</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>W tym najlepsi</translation>
    </message>
    <message>
        <source>Share of all best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written, on the rated customers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>to be fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions: %1 best customers are rejected, %2 that are not a fit accepted, %3 of the weakest quarter are a best fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC on the customers it was written from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC on customers held back: the same, no criterion is from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC on customers held back, drafted the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC on customers of a later list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attributes, on their own customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attributes, on customers held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 to liczba całkowita, a nie „%2”.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Import</name>
    <message>
        <source>line %1, %2: “%3” – %4</source>
        <extracomment>a cell of a survey: its line, its column, what stands there, what became of it</extracomment>
        <translation>wiersz %1, %2: „%3” – %4</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Lineup</name>
    <message>
        <source>Name the profile: --name N.</source>
        <translation>Podaj nazwę profilu: --name N.</translation>
    </message>
    <message>
        <source>Copied %1 as %2. Its personas and versions were not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new name: --as NEW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back among the profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived. Bring it back: lodestar-cli icp archive --back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 and its personas. Take it back: lodestar-cli undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Merge</name>
    <message>
        <source>(not revealed)</source>
        <translation>(nieujawnione)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniony</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięty</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>removed here, changed in the copy</source>
        <translation>tutaj usunięto, w kopii zmieniono</translation>
    </message>
    <message>
        <source>changed here, removed in the copy</source>
        <translation>tutaj zmieniono, w kopii usunięto</translation>
    </message>
    <message>
        <source>%1 differs (not revealed)</source>
        <translation>%1: różnica (nieujawnione)</translation>
    </message>
    <message>
        <source>%1: here %2, in the copy %3</source>
        <translation>%1: tutaj %2, w kopii %3</translation>
    </message>
    <message>
        <source>Changed on both sides:</source>
        <translation>Zmieniono po obu stronach:</translation>
    </message>
    <message>
        <source>Settled for the copy.</source>
        <translation>Rozstrzygnięto na korzyść kopii.</translation>
    </message>
    <message>
        <source>Settled for this project.</source>
        <translation>Rozstrzygnięto na korzyść tego projektu.</translation>
    </message>
    <message>
        <source>This project&apos;s stay as they are. To take those of the copy, merge again with --prefer theirs.</source>
        <translation>Zapisy tego projektu pozostają bez zmian. Aby przyjąć te z kopii, scal ponownie z --prefer theirs.</translation>
    </message>
    <message>
        <source>Said on both sides and kept once: %1.</source>
        <translation>Powiedziano po obu stronach, zachowano raz: %1.</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along.</source>
        <translation>Dochodzi wersja %1 profilu %2.</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along as version %3.</source>
        <translation>Wersja %1 profilu %2 dochodzi jako wersja %3.</translation>
    </message>
    <message>
        <source>The data set %1 of the copy is not taken over; import its file here.</source>
        <translation>Zbiór danych %1 z kopii nie zostaje przejęty; zaimportuj jego plik tutaj.</translation>
    </message>
    <message>
        <source>Was about it: %1</source>
        <translation>Dotyczyło go: %1</translation>
    </message>
    <message>
        <source>Where the two parted is not in the history of this project, so whatever differs counts as changed on both sides.</source>
        <translation>Historia tego projektu nie mówi, od kiedy oba pliki różnią się od siebie, dlatego każda różnica liczy się jako zmiana po obu stronach.</translation>
    </message>
    <message>
        <source>There is nothing new in the copy.</source>
        <translation>W kopii nie ma nic nowego.</translation>
    </message>
    <message>
        <source>Would come in:</source>
        <translation>Doszłoby:</translation>
    </message>
    <message>
        <source>Came in:</source>
        <translation>Doszło:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Merged. One undo takes all of it back.</source>
        <translation>Scalono. Jedno cofnięcie przywraca stan sprzed scalenia.</translation>
    </message>
    <message>
        <source>--prefer takes mine or theirs, not &quot;%1&quot;.</source>
        <translation>--prefer przyjmuje mine lub theirs, a nie „%1”.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::New</name>
    <message>
        <source>Created %1.</source>
        <translation>Utworzono %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Options</name>
    <message>
        <source>prints one JSON object</source>
        <translation>wypisuje jeden obiekt JSON</translation>
    </message>
    <message>
        <source>language of texts for people</source>
        <translation>język tekstów dla ludzi</translation>
    </message>
    <message>
        <source>says how the command is used</source>
        <translation>pokazuje, jak używać polecenia</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>encoding of the source, such as windows-1250; detected unless given</source>
        <translation>kodowanie źródła, na przykład windows-1250; bez podania – wykrywane</translation>
    </message>
    <message>
        <source>what stands between cells, such as ; or tab; detected unless given</source>
        <translation>co stoi między komórkami, na przykład ; lub tabulator; bez podania – wykrywane</translation>
    </message>
    <message>
        <source>decimal sign; judged per column unless given</source>
        <translation>znak dziesiętny; bez podania – rozpoznawany w każdej kolumnie</translation>
    </message>
    <message>
        <source>gives a column a role</source>
        <translation>nadaje kolumnie rolę</translation>
    </message>
    <message>
        <source>column with the customer&apos;s id</source>
        <translation>kolumna z identyfikatorem klienta</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>plik do zapisania</translation>
    </message>
    <message>
        <source>says what an import would do and changes nothing</source>
        <translation>mówi, co zrobiłby import, i niczego nie zmienia</translation>
    </message>
    <message>
        <source>data set; the newest customers unless given</source>
        <translation>zbiór danych; bez podania – najnowsi klienci</translation>
    </message>
    <message>
        <source>every cell&apos;s text as it was read</source>
        <translation>tekst każdej komórki tak, jak go odczytano</translation>
    </message>
    <message>
        <source>number or share of customers that are best, for this run only</source>
        <translation>liczba lub udział najlepszych klientów, tylko w tym uruchomieniu</translation>
    </message>
    <message>
        <source>customers a trait must have at least (5)</source>
        <translation>ilu klientów musi co najmniej mieć daną cechę (5)</translation>
    </message>
    <message>
        <source>false discovery rate that likely traits keep (0.10)</source>
        <translation>odsetek fałszywych odkryć, którego trzymają się prawdopodobne cechy (0.10)</translation>
    </message>
    <message>
        <source>one group only: service, sales, customers, profitability, growth, warmup</source>
        <translation>tylko jedna grupa: service, sales, customers, profitability, growth, warmup</translation>
    </message>
    <message>
        <source>product the profile is for</source>
        <translation>produkt, dla którego jest profil</translation>
    </message>
    <message>
        <source>a frozen version instead of the working definition</source>
        <translation>zamrożona wersja zamiast definicji roboczej</translation>
    </message>
    <message>
        <source>why this version is saved</source>
        <translation>dlaczego zapisuje się tę wersję</translation>
    </message>
    <message>
        <source>which report; the summary unless given</source>
        <translation>który raport; bez podania – podsumowanie</translation>
    </message>
    <message>
        <source>paper size (A4)</source>
        <translation>format papieru (A4)</translation>
    </message>
    <message>
        <source>a frozen version; the newest unless given</source>
        <translation>zamrożona wersja; bez podania – najnowsza</translation>
    </message>
    <message>
        <source>folder to write to; made if it is not there</source>
        <translation>folder do zapisu; powstanie, jeśli go nie ma</translation>
    </message>
    <message>
        <source>sheet of a workbook; the first that looks like a table unless given</source>
        <translation>arkusz skoroszytu; bez podania – pierwszy, który wygląda jak tabela</translation>
    </message>
    <message>
        <source>table or view of a database (postgresql://… or odbc:…)</source>
        <translation>tabela lub widok bazy danych (postgresql://… lub odbc:…)</translation>
    </message>
    <message>
        <source>query of a database; one that reads, run in a read-only transaction</source>
        <translation>zapytanie do bazy danych; takie, które czyta – wykonywane w transakcji tylko do odczytu</translation>
    </message>
    <message>
        <source>adds up --table per customer in the database: customer, and amount, date, product, name, stage, created, won=VALUE|VALUE</source>
        <translation>sumuje --table według klientów w bazie danych: customer oraz amount, date, product, name, stage, created, won=WARTOŚĆ|WARTOŚĆ</translation>
    </message>
    <message>
        <source>what the rows are: customers (default), prospects, transactions, opportunities, survey, web, social, technographics, lookup; with several tables NAME=KIND</source>
        <translation>czym są wiersze: customers (domyślnie), prospects, transactions, opportunities, survey, web, social, technographics, lookup; przy kilku tabelach NAZWA=RODZAJ</translation>
    </message>
    <message>
        <source>a key of a related table means this customer</source>
        <translation>klucz powiązanej tabeli oznacza tego klienta</translation>
    </message>
    <message>
        <source>also takes keys as the same that differ in their legal form only</source>
        <translation>uznaje za te same także klucze, które różnią się tylko formą prawną</translation>
    </message>
    <message>
        <source>the older data set; the one imported before unless given</source>
        <translation>starszy zbiór danych; bez podania – zaimportowany wcześniej</translation>
    </message>
    <message>
        <source>the newer data set; the one in use unless given</source>
        <translation>nowszy zbiór danych; bez podania – używany</translation>
    </message>
    <message>
        <source>how many empty cells to name that matter most (12)</source>
        <translation>ile najważniejszych pustych komórek wymienić (12)</translation>
    </message>
    <message>
        <source>order of day, month and year in dates that can be read in several ways; judged unless given</source>
        <translation>kolejność dnia, miesiąca i roku w datach, które można odczytać różnie; bez podania – rozpoznawana</translation>
    </message>
    <message>
        <source>judges by these metrics, or columns of numbers by name, and weights, for this run only</source>
        <translation>ocenia według tych wskaźników lub kolumn liczb podanych z nazwy i wag, tylko w tym uruchomieniu</translation>
    </message>
    <message>
        <source>best from a score, above the natural break, or above the largest gap, for this run only</source>
        <translation>najlepsi od danego wyniku, powyżej naturalnej przerwy albo powyżej największego odstępu, tylko w tym uruchomieniu</translation>
    </message>
    <message>
        <source>percentile, midrank, winsorised, minmax, z or robust-z; METRIC=KIND for one metric</source>
        <translation>percentile, midrank, winsorised, minmax, z lub robust-z; WSKAŹNIK=RODZAJ dla jednego wskaźnika</translation>
    </message>
    <message>
        <source>what an unknown value counts as: reweight (nothing), zero or half</source>
        <translation>jako co liczy się wartość nieznana: reweight (wcale), zero lub half (połowa)</translation>
    </message>
    <message>
        <source>data set; the customers in use unless given</source>
        <translation>zbiór danych; bez podania – używani klienci</translation>
    </message>
    <message>
        <source>how it is computed: from what they earned (default), by a simple formula, from who renewed contracts, from the rhythm of purchases</source>
        <translation>sposób obliczania: z tego, co na nich zarobiono (domyślnie), prostym wzorem, z tego, kto przedłużył umowę, z rytmu zakupów</translation>
    </message>
    <message>
        <source>how far a forecast looks ahead (12)</source>
        <translation>na ile miesięcy naprzód sięga prognoza (12)</translation>
    </message>
    <message>
        <source>share of the revenue that is earned, such as 0.3 or 30%, for all or for one product</source>
        <translation>jaka część przychodów jest zarobkiem, na przykład 0.3 lub 30%, dla wszystkich albo dla jednego produktu</translation>
    </message>
    <message>
        <source>discount a year (none for historic, 0.1 for the others)</source>
        <translation>dyskonto roczne (dla historic brak, dla pozostałych 0.1)</translation>
    </message>
    <message>
        <source>of historic with a discount: the value at the first purchase (default) or today</source>
        <translation>dla historic z dyskontem: wartość w chwili pierwszego zakupu (domyślnie) lub dziś</translation>
    </message>
    <message>
        <source>later purchases are left out</source>
        <translation>późniejsze zakupy są pomijane</translation>
    </message>
    <message>
        <source>what holds the fit of bgnbd (weak); none: plain likelihood</source>
        <translation>co stabilizuje dopasowanie bgnbd (weak); none: sama wiarygodność</translation>
    </message>
    <message>
        <source>formula of simple (c); the guide lists them</source>
        <translation>wzór dla simple (c); wymienia je podręcznik</translation>
    </message>
    <message>
        <source>share of customers who stay for another year, for simple</source>
        <translation>jaka część klientów zostaje na kolejny rok, dla simple</translation>
    </message>
    <message>
        <source>years as a customer, for simple a and b</source>
        <translation>lata bycia klientem, dla simple a i b</translation>
    </message>
    <message>
        <source>what winning a customer cost; taken off by historic and simple</source>
        <translation>ile kosztowało pozyskanie klienta; odejmowane w historic i simple</translation>
    </message>
    <message>
        <source>what the column of tenures counts; judged unless given</source>
        <translation>w czym liczy kolumna stażu; bez podania – rozpoznawane</translation>
    </message>
    <message>
        <source>keeps the values as the customers&apos; CLV, for best, and how they were computed</source>
        <translation>zachowuje wartości jako CLV klientów, do wyboru najlepszych, wraz ze sposobem obliczenia</translation>
    </message>
    <message>
        <source>takes the values kept away</source>
        <translation>usuwa zachowane wartości</translation>
    </message>
    <message>
        <source>conditions that combinations join at most: 1, 2 or 3 (as many as the data bears)</source>
        <translation>ile warunków najwyżej łączy kombinacja: 1, 2 lub 3 (tyle, na ile pozwalają dane)</translation>
    </message>
    <message>
        <source>another data set than the customers in use</source>
        <translation>inny zbiór danych niż używani klienci</translation>
    </message>
    <message>
        <source>what one unit of a currency is worth in the others&apos; currency: USD=0.92</source>
        <translation>ile jednostka waluty jest warta w walucie pozostałych: USD=0.92</translation>
    </message>
    <message>
        <source>correction for many tests: Benjamini-Hochberg, or Benjamini-Yekutieli, which holds however traits depend on each other (that of the project, else bh)</source>
        <translation>poprawka na wiele testów: Benjaminiego-Hochberga albo Benjaminiego-Yekutielego, która obowiązuje niezależnie od powiązań między cechami (ta z projektu, w przeciwnym razie bh)</translation>
    </message>
    <message>
        <source>how to cut it from now on: usual, quartiles, sizes, own, years, months, or by who is best: mdlp, chimerge</source>
        <translation>jak dzielić odtąd: usual, quartiles, sizes, own, years, months albo według tego, kto jest najlepszy: mdlp, chimerge</translation>
    </message>
    <message>
        <source>where one band ends and the next begins, for own and months</source>
        <translation>gdzie kończy się jeden przedział, a zaczyna następny; dla own i months</translation>
    </message>
    <message>
        <source>which side stands where both changed the same; mine unless given</source>
        <translation>która strona obowiązuje, gdy obie zmieniły to samo; domyślnie mine</translation>
    </message>
    <message>
        <source>says what a merge would do and changes nothing</source>
        <translation>mówi, co zrobiłoby scalenie, i niczego nie zmienia</translation>
    </message>
    <message>
        <source>the customers to compare on; those in use unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one version on two data sets: what has drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version to bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile the persona is in; needed where two have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile the copy goes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another project that the copy goes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospects or customers to score; the prospects in use unless given, without any the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first N of the list only (20 in text, all with --json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often the customers are dealt into five parts, each held back once (10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived profiles as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the copy; one that is free unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings it back among the profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospects or customers scored for the CRM, the questions with what the team said, the questions as a form to fill in, or the customer survey to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the columns of scores as this CRM does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Output</name>
    <message>
        <source>The output could not be written: %1. Check the free space where it goes.</source>
        <translation>Nie udało się zapisać danych wyjściowych: %1. Sprawdź wolne miejsce tam, gdzie trafiają.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Persona</name>
    <message>
        <source>There is no persona yet.</source>
        <translation>Nie ma jeszcze żadnej persony.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>There is no persona &quot;%1&quot;; the project has none yet.</source>
        <translation>Nie ma persony „%1”; projekt nie ma jeszcze żadnej.</translation>
    </message>
    <message>
        <source>There is no persona &quot;%1&quot;. There are: %2.</source>
        <translation>Nie ma persony „%1”. Są: %2.</translation>
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
        <translation>Wersję wskazuje się numerem, a nie przez „%1”.</translation>
    </message>
    <message>
        <source>%1 is this project itself. To copy within it, leave --to out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Name the persona: --name N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this version is saved: --note TEXT.</source>
        <translation>Podaj, dlaczego zapisujesz tę wersję: --note TEKST.</translation>
    </message>
    <message>
        <source>Saved version %1 of %2.</source>
        <translation>Zapisano wersję %1 profilu %2.</translation>
    </message>
    <message>
        <source>Say where the copy goes: --to-icp ICP, or --to OTHER.icp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1 into the profile %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several personas are called &quot;%1&quot;, in these profiles: %2. Say which: --icp ICP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Program</name>
    <message>
        <source>There is no language &quot;%1&quot;. Use en, id, pl, fa or zh_CN.</source>
        <translation>Nie ma języka „%1”. Użyj en, id, pl, fa lub zh_CN.</translation>
    </message>
    <message>
        <source>Usage: lodestar-cli COMMAND [ARGUMENTS] [--json] [--lang en|id|pl|fa|zh_CN]</source>
        <translation>Użycie: lodestar-cli POLECENIE [ARGUMENTY] [--json] [--lang en|id|pl|fa|zh_CN]</translation>
    </message>
    <message>
        <source>lodestar-cli COMMAND --help says more of a command.</source>
        <translation>lodestar-cli POLECENIE --help mówi więcej o danym poleceniu.</translation>
    </message>
    <message>
        <source>Usage: lodestar-cli %1 %2 [OPTIONS]</source>
        <translation>Użycie: lodestar-cli %1 %2 [OPCJE]</translation>
    </message>
    <message>
        <source>After %1 one of these words is needed: %2.</source>
        <translation>Po %1 potrzebne jest jedno z tych słów: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. lodestar-cli --help lists the commands.</source>
        <translation>Nie ma polecenia „%1”. Listę poleceń podaje lodestar-cli --help.</translation>
    </message>
    <message>
        <source>%1 See lodestar-cli %2 --help.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Zobacz lodestar-cli %2 --help.</translation>
    </message>
    <message>
        <source>The command is used as: lodestar-cli %1 %2 [OPTIONS].</source>
        <translation>Polecenia używa się tak: lodestar-cli %1 %2 [OPCJE].</translation>
    </message>
    <message>
        <source>Say what to do: lodestar-cli COMMAND. lodestar-cli --help lists the commands.</source>
        <translation>Podaj, co zrobić: lodestar-cli POLECENIE. Listę poleceń podaje lodestar-cli --help.</translation>
    </message>
    <message>
        <source>Unknown option %1. lodestar-cli --help lists the commands.</source>
        <translation>Nieznana opcja %1. Listę poleceń podaje lodestar-cli --help.</translation>
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
        <translation>Pisownie, które wyglądają na to samo:</translation>
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
        <translation>Wiersze, które wyglądają na jednego klienta:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customers, reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fill in these cells, and the conclusion may change:</source>
        <translation>Uzupełnij te komórki, a wniosek może się zmienić:</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Questions</name>
    <message>
        <source>There is no group &quot;%1&quot;. The groups are: %2.</source>
        <translation>Nie ma grupy „%1”. Grupy to: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decyzja: %1</translation>
    </message>
    <message>
        <source>Gap: %1. %2</source>
        <comment>a verdict, words</comment>
        <translation>Rozbieżność: %1. %2</translation>
    </message>
    <message>
        <source>confidence %1 of 5</source>
        <translation>pewność %1 z 5</translation>
    </message>
    <message>
        <source>owner %1, %2</source>
        <comment>a person, confidence</comment>
        <translation>osoba odpowiedzialna: %1, %2</translation>
    </message>
    <message>
        <source>Not surer because: %1</source>
        <translation>Dlaczego nie większa pewność: %1</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>Zdanie odrębne: %1</translation>
    </message>
    <message numerus="yes">
        <source>Vote (%1): %n have voted, not revealed yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>Głosowanie (%1): zagłosowała %n osoba, jeszcze nie ujawniono</numerusform>
            <numerusform>Głosowanie (%1): zagłosowały %n osoby, jeszcze nie ujawniono</numerusform>
            <numerusform>Głosowanie (%1): zagłosowało %n osób, jeszcze nie ujawniono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vote (%1): %n have voted</source>
        <comment>people</comment>
        <translation>
            <numerusform>Głosowanie (%1): zagłosowała %n osoba</numerusform>
            <numerusform>Głosowanie (%1): zagłosowały %n osoby</numerusform>
            <numerusform>Głosowanie (%1): zagłosowało %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <comment>why</comment>
        <translation>Sporne: %1</translation>
    </message>
    <message>
        <source>Asked of customers: %1</source>
        <comment>a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>[%1] %n of them</source>
        <comment>a theme, people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>what somebody said, and who it was</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The customer survey asks this, and nobody has answered yet. Write the form with: export --what survey-form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Rates</name>
    <message>
        <source>--rate is written as CUR=R, what one unit of a currency is worth, such as USD=0.92; not &quot;%1&quot;.</source>
        <translation>--rate zapisuje się jako WALUTA=KURS, czyli ile warta jest jednostka waluty, na przykład USD=0.92; podano „%1”.</translation>
    </message>
    <message>
        <source>%1 is the currency that the others are converted to, so it has no rate.</source>
        <translation>%1 to waluta, na którą przelicza się pozostałe, więc nie ma kursu.</translation>
    </message>
    <message>
        <source>%1 has two rates. Give it one.</source>
        <translation>%1 ma dwa kursy. Podaj jeden.</translation>
    </message>
    <message>
        <source>No amount here says in which currency it is, so a rate for %1 converts nothing. Give none, or import the table with a column of currencies.</source>
        <translation>Żadna kwota nie mówi tu, w jakiej jest walucie, więc kurs dla %1 niczego nie przelicza. Nie podawaj kursu albo zaimportuj tabelę z kolumną walut.</translation>
    </message>
    <message>
        <source>No amount is in %1, so a rate for it converts nothing. The currencies are: %2.</source>
        <translation>Żadna kwota nie jest w walucie %1, więc jej kurs niczego nie przelicza. Waluty to: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Recipe</name>
    <message>
        <source>%1 has no customers yet. Import a table first: lodestar-cli import.</source>
        <translation>%1 nie ma jeszcze klientów. Najpierw zaimportuj tabelę: lodestar-cli import.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet.</source>
        <translation>Niczego jeszcze nie poprawiono.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, a correction</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>A step is named by its number in the recipe, not by &quot;%1&quot;.</source>
        <translation>Krok wskazuje się jego numerem w przepisie, a nie przez „%1”.</translation>
    </message>
    <message>
        <source>The recipe has no step %1.</source>
        <translation>Przepis nie ma kroku %1.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Usunięto: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::RelatedOutput</name>
    <message>
        <source>Key in %1</source>
        <translation>Klucz w %1</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Może to</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Say which are the same with --match KEY=CUSTOMER.</source>
        <translation>Wskaż, które są te same: --match KLUCZ=KLIENT.</translation>
    </message>
    <message>
        <source>Rolled-up column</source>
        <translation>Kolumna zestawienia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Wzór</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) now have these columns besides their own:</source>
        <translation>
            <numerusform>%n klient ma teraz oprócz własnych także te kolumny:</numerusform>
            <numerusform>%n klienci mają teraz oprócz własnych także te kolumny:</numerusform>
            <numerusform>%n klientów ma teraz oprócz własnych także te kolumny:</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column it is with --map customer=COLUMN.</source>
        <translation>Wskaż tę kolumnę przez --map customer=KOLUMNA.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Report</name>
    <message>
        <source>Say which file to write: --out OUT.pdf.</source>
        <translation>Podaj, do jakiego pliku zapisać: --out WYNIK.pdf.</translation>
    </message>
    <message>
        <source>The report is a PDF: give --out a name that ends in .pdf.</source>
        <translation>Raport jest plikiem PDF: podaj w --out nazwę z końcówką .pdf.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. Use summary.</source>
        <translation>Nie ma raportu „%1”. Użyj summary.</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not &quot;%1&quot;.</source>
        <translation>Papier to A4 lub Letter, a nie „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, %n page(s).</source>
        <translation>
            <numerusform>Zapisano %1, %n strona.</numerusform>
            <numerusform>Zapisano %1, %n strony.</numerusform>
            <numerusform>Zapisano %1, %n stron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Score</name>
    <message>
        <source>Give either a file to score or --dataset, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 has no criteria yet: it cannot score anybody. Add some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Możliwe</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Znane</translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation type="unfinished">od %1 do %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --limit and --json list them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 for %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be Best with a good answer to it alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 against %3: %4 are Best for certain, %5 are Best so far, %6 are one fact from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are customers already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM is hubspot, salesforce or pipedrive and not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Source</name>
    <message>
        <source>repaired</source>
        <translation>naprawiono</translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation>zachowano jako tekst</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation>Nie udało się skopiować %1 do %2: %3.</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3. Free some space there.</source>
        <translation>Nie udało się skopiować %1 do %2: %3. Zwolnij tam trochę miejsca.</translation>
    </message>
    <message>
        <source>Nothing came from %1. Check what writes to it.</source>
        <translation>Z %1 nic nie nadeszło. Sprawdź, co tam zapisuje.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>A delimiter is one or more characters, no quote and no line break.</source>
        <translation>Separator to co najmniej jeden znak, ale nie cudzysłów ani koniec wiersza.</translation>
    </message>
    <message>
        <source>The decimal sign is , or . and not &quot;%1&quot;.</source>
        <translation>Znakiem dziesiętnym jest , lub . – a nie „%1”.</translation>
    </message>
    <message>
        <source>--map is written as ROLE=COLUMN, not &quot;%1&quot;.</source>
        <translation>--map zapisuje się jako ROLA=KOLUMNA, a nie „%1”.</translation>
    </message>
    <message>
        <source>The role %1 is mapped twice.</source>
        <translation>Rola %1 jest przypisana dwa razy.</translation>
    </message>
    <message>
        <source>The column %1 can have one role only, %2 or %3.</source>
        <translation>Kolumna %1 może mieć tylko jedną rolę: %2 albo %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be imported with %2 as %3; nothing was changed.</source>
        <translation>%1: import objąłby %2 jako „%3”; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 was imported with %2 as %3.</source>
        <translation>%1: zaimportowano %2 jako „%3”.</translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, %3.</source>
        <translation>Kodowanie %1, separator %2, %3.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>z nagłówkiem</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>bez nagłówka</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… i jeszcze %n; --json wymienia wszystkie.</numerusform>
            <numerusform>… i jeszcze %n; --json wymienia wszystkie.</numerusform>
            <numerusform>… i jeszcze %n; --json wymienia wszystkie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only zero bytes came from %1. Check what writes to it.</source>
        <translation>Z %1 przyszły same bajty zerowe. Sprawdź, co tam zapisuje.</translation>
    </message>
    <message>
        <source>%1 %2 Taken for now: %3. Answer with %4.</source>
        <translation>%1 %2 Na razie przyjęto: %3. Odpowiedz przez %4.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>bez roli</translation>
    </message>
    <message>
        <source>Give either --query, or --table with or without --rollup.</source>
        <translation>Podaj albo --query, albo --table z --rollup lub bez.</translation>
    </message>
    <message>
        <source>--%1 goes with a database, postgresql://… or odbc:…, not with a file.</source>
        <translation>--%1 dotyczy bazy danych, postgresql://… lub odbc:…, a nie pliku.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of data set. Use customers, prospects, transactions, opportunities, survey, web, social, technographics or lookup.</source>
        <translation>„%1” nie jest rodzajem zbioru danych. Użyj customers, prospects, transactions, opportunities, survey, web, social, technographics lub lookup.</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Odczytano z %1.</translation>
    </message>
    <message>
        <source>Sheet %1, %2.</source>
        <translation>Arkusz %1, %2.</translation>
    </message>
    <message>
        <source>%1 Use --as %2 to import it so.</source>
        <translation>%1 Aby tak go zaimportować, użyj --as %2.</translation>
    </message>
    <message>
        <source>The order of dates is mdy, dmy or ymd and not &quot;%1&quot;.</source>
        <translation>Kolejność dat to mdy, dmy lub ymd, a nie „%1”.</translation>
    </message>
    <message>
        <source>%1 Taken for now: %2. Answer with --date-order %3 or --date-order %4.</source>
        <translation>%1 Na razie przyjęto: %2. Odpowiedz przez --date-order %3 lub --date-order %4.</translation>
    </message>
    <message>
        <source>The columns are those of %1 of %2: their types and roles are taken over.</source>
        <comment>name of a data set, date</comment>
        <translation>Kolumny są takie jak w zbiorze %1 (%2): przejęto ich typy i role.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Table</name>
    <message>
        <source>A data set is named by its number, not by &quot;%1&quot;.</source>
        <translation>Zbiór danych wskazuje się numerem, a nie przez „%1”.</translation>
    </message>
    <message>
        <source>%1 has no data set yet. Import a table first: lodestar-cli import.</source>
        <translation>%1 nie ma jeszcze zbioru danych. Najpierw zaimportuj tabelę: lodestar-cli import.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::TableFiles</name>
    <message>
        <source>There is no table in the folder %1.</source>
        <translation>W folderze %1 nie ma tabeli.</translation>
    </message>
    <message>
        <source>--map and --key are about one table. Import the tables one by one.</source>
        <translation>--map i --key dotyczą jednej tabeli. Zaimportuj tabele pojedynczo.</translation>
    </message>
    <message>
        <source>--match is written as KEY=CUSTOMER, not &quot;%1&quot;.</source>
        <translation>--match zapisuje się jako KLUCZ=KLIENT, a nie „%1”.</translation>
    </message>
    <message>
        <source>With several tables, say of which one: --as %1=%2.</source>
        <translation>Przy kilku tabelach podaj, o którą chodzi: --as %1=%2.</translation>
    </message>
    <message>
        <source>--sheet is about one workbook. Import the workbooks one by one.</source>
        <translation>--sheet dotyczy jednego skoroszytu. Zaimportuj skoroszyty pojedynczo.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::TableWriter</name>
    <message>
        <source>The table could not be written to the output: %1.</source>
        <translation>Nie udało się zapisać tabeli na wyjściu: %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::Traits</name>
    <message>
        <source>--min-support is a whole number of customers, not &quot;%1&quot;.</source>
        <translation>--min-support to całkowita liczba klientów, a nie „%1”.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many customers</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsi</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Pozostali</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Możliwe</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>More often among the best:</source>
        <translation>Częściej wśród najlepszych:</translation>
    </message>
    <message>
        <source>Less often among the best:</source>
        <translation>Rzadziej wśród najlepszych:</translation>
    </message>
    <message>
        <source>No attribute sets the best apart.</source>
        <translation>Żaden atrybut nie wyróżnia najlepszych.</translation>
    </message>
    <message>
        <source>Not looked at:</source>
        <translation>Nie brano pod uwagę:</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>median and quartiles</comment>
        <translation>%1 (od %2 do %3)</translation>
    </message>
    <message>
        <source>Numbers as wholes, median and middle half:</source>
        <translation>Liczby w całości, mediana i środkowa połowa:</translation>
    </message>
    <message>
        <source>Combinations:</source>
        <translation>Kombinacje:</translation>
    </message>
    <message>
        <source>What could fool you:</source>
        <translation>Co może zmylić:</translation>
    </message>
    <message>
        <source>--%1 is a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 to liczba całkowita, a nie „%2”.</translation>
    </message>
    <message>
        <source>Nobody is best yet: no column tells customers apart by how good they are.</source>
        <translation>Nie ma jeszcze najlepszych: żadna kolumna nie odróżnia klientów pod względem tego, jak są dobrzy.</translation>
    </message>
    <message>
        <source>--correction is bh or by, not &quot;%1&quot;.</source>
        <translation>--correction to bh lub by, a nie „%1”.</translation>
    </message>
</context>
<context>
    <name>lodestar::cli::VersionText</name>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, part of a definition, its name</comment>
        <translation type="unfinished">%1, %3 {1 %2:?}</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line: what it says</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <comment>field, text before, text now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 in the same tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be placed only now, %2 no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all who are Best in one of them, %1 are in both. Agreement of the tiers (kappa): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers are in both lists, %2 are new, %3 are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists do not say which customer is which, so only the shares can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Clv</name>
    <message>
        <source>There is no such model.</source>
        <translation>Nie ma takiego modelu.</translation>
    </message>
    <message>
        <source>Nothing in %1 was bought by %2. Choose a later day of analysis.</source>
        <translation>W %1 nie ma zakupów do dnia %2. Wybierz późniejszy dzień analizy.</translation>
    </message>
    <message>
        <source>Revenue, not margin: give the margin to see what customers earn you.</source>
        <translation>Przychody, a nie marża: podaj marżę, aby zobaczyć, ile zarabiacie na klientach.</translation>
    </message>
    <message>
        <source>Later money is discounted by %1 a year.</source>
        <translation>Późniejsze pieniądze dyskontuje się o %1 rocznie.</translation>
    </message>
    <message>
        <source>Nothing is discounted.</source>
        <translation>Niczego się nie dyskontuje.</translation>
    </message>
    <message>
        <source>The cost of serving each customer, “%1”, is taken off.</source>
        <translation>Odjęto koszt obsługi każdego klienta, „%1”.</translation>
    </message>
    <message>
        <source>Winning a customer cost %1, which is taken off.</source>
        <translation>Pozyskanie klienta kosztowało %1; tę kwotę odjęto.</translation>
    </message>
    <message>
        <source>“%1” says what serving customers has cost so far; it is not taken off what is to come. Give a margin that has such costs taken off already.</source>
        <translation>„%1” mówi, ile obsługa klientów kosztowała dotąd; nie odejmuje się tego od tego, co dopiero nadejdzie. Podaj marżę, od której takie koszty są już odjęte.</translation>
    </message>
    <message>
        <source>The values are too large to be told: look at the day of analysis (%1), the discount and the currency rates.</source>
        <translation>Wartości są zbyt duże, by je podać: sprawdź dzień analizy (%1), stopę dyskontową i kursy walut.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Contracts</name>
    <message numerus="yes">
        <source>Fewer than %n customer(s) with a known time: too few to tell how retention changes with it.</source>
        <translation>
            <numerusform>Mniej niż %n klient o znanym czasie: za mało, by stwierdzić, jak zmienia się z nim retencja.</numerusform>
            <numerusform>Mniej niż %n klientów o znanym czasie: za mało, by stwierdzić, jak zmienia się z nim retencja.</numerusform>
            <numerusform>Mniej niż %n klientów o znanym czasie: za mało, by stwierdzić, jak zmienia się z nim retencja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n renewal(s) were observed: too few to tell how retention changes with time.</source>
        <translation>
            <numerusform>Zaobserwowano mniej niż %n przedłużenie: za mało, by stwierdzić, jak retencja zmienia się w czasie.</numerusform>
            <numerusform>Zaobserwowano mniej niż %n przedłużenia: za mało, by stwierdzić, jak retencja zmienia się w czasie.</numerusform>
            <numerusform>Zaobserwowano mniej niż %n przedłużeń: za mało, by stwierdzić, jak retencja zmienia się w czasie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has left, or everybody did: nothing tells customers apart.</source>
        <translation>Nikt nie odszedł albo odeszli wszyscy: nic nie odróżnia klientów od siebie.</translation>
    </message>
    <message>
        <source>Retention does not change with time in these data, so the model could not be fitted.</source>
        <translation>W tych danych retencja nie zmienia się w czasie, więc nie udało się dopasować modelu.</translation>
    </message>
    <message numerus="yes">
        <source>Forecast from who renewed contracts (shifted beta-geometric), for the next %n month(s).</source>
        <translation>
            <numerusform>Prognoza z tego, kto przedłużył umowę (przesunięty rozkład beta-geometryczny), na najbliższy %n miesiąc.</numerusform>
            <numerusform>Prognoza z tego, kto przedłużył umowę (przesunięty rozkład beta-geometryczny), na najbliższe %n miesiące.</numerusform>
            <numerusform>Prognoza z tego, kto przedłużył umowę (przesunięty rozkład beta-geometryczny), na najbliższe %n miesięcy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention rises with time because those who leave easily are gone, not because anybody grows loyal.</source>
        <translation>Retencja rośnie z czasem, bo ci, którzy łatwo odchodzą, już odeszli – a nie dlatego, że ktoś staje się bardziej lojalny.</translation>
    </message>
    <message>
        <source>“%1” counts months, and contracts are renewed every month.</source>
        <translation>„%1” liczy się w miesiącach, a umowy są przedłużane co miesiąc.</translation>
    </message>
    <message>
        <source>“%1” counts years, and contracts are renewed every year.</source>
        <translation>„%1” liczy się w latach, a umowy są przedłużane co rok.</translation>
    </message>
    <message>
        <source>No column of %1 says how long customers have stayed. Give one the role “Tenure” or “First purchase”.</source>
        <translation>Żadna kolumna zbioru %1 nie mówi, jak długo klienci zostali. Nadaj którejś rolę „Staż klienta” lub „Pierwszy zakup”.</translation>
    </message>
    <message>
        <source>Periods are whole months from “%1” to %2.</source>
        <translation>Okresy to pełne miesiące od „%1” do %2.</translation>
    </message>
    <message>
        <source>Periods are whole years from “%1” to %2.</source>
        <translation>Okresy to pełne lata od „%1” do %2.</translation>
    </message>
    <message>
        <source>No column of %1 says who has left. Give one the role “Churned”.</source>
        <translation>Żadna kolumna zbioru %1 nie mówi, kto odszedł. Nadaj którejś rolę „Utracony”.</translation>
    </message>
    <message>
        <source>%1 says who has left, but not after what time. Give a column with the months or years that customers stayed the role “Tenure”.</source>
        <translation>%1 mówi, kto odszedł, ale nie po jakim czasie. Nadaj kolumnie z liczbą miesięcy lub lat, przez które klienci zostali, rolę „Staż klienta”.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Earnings</name>
    <message>
        <source>Amounts were converted by the rates given: %1.</source>
        <translation>Kwoty przeliczono według podanych kursów: %1.</translation>
    </message>
    <message>
        <source>Amounts were converted to %1 by the rates given: %2.</source>
        <translation>Kwoty przeliczono na %1 według podanych kursów: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date were left out.</source>
        <translation>
            <numerusform>Pominięto %n wiersz bez daty.</numerusform>
            <numerusform>Pominięto %n wiersze bez daty.</numerusform>
            <numerusform>Pominięto %n wierszy bez daty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount count as purchases that earned nothing.</source>
        <translation>
            <numerusform>%n wiersz bez kwoty liczy się jako zakup, na którym nic nie zarobiono.</numerusform>
            <numerusform>%n wiersze bez kwoty liczą się jako zakupy, na których nic nie zarobiono.</numerusform>
            <numerusform>%n wierszy bez kwoty liczy się jako zakupy, na których nic nie zarobiono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to none of the customers and were left out.</source>
        <translation>
            <numerusform>%n wiersz nie należy do żadnego z klientów i został pominięty.</numerusform>
            <numerusform>%n wiersze nie należą do żadnego z klientów i zostały pominięte.</numerusform>
            <numerusform>%n wierszy nie należy do żadnego z klientów i zostało pominiętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was earned stands in “%1”.</source>
        <translation>To, co zarobiono, podaje „%1”.</translation>
    </message>
    <message>
        <source>Each customer&apos;s own margin is taken of “%1”, and %2 where it is not known.</source>
        <translation>Z „%1” liczy się własną marżę każdego klienta, a gdzie jej nie wiadomo – %2.</translation>
    </message>
    <message>
        <source>The margin of each product is taken of “%1”, and %2 where none was given.</source>
        <translation>Z „%1” liczy się marżę każdego produktu, a gdzie jej nie podano – %2.</translation>
    </message>
    <message>
        <source>A margin of %1 is taken of “%2”.</source>
        <translation>Liczy się marżę %1 z „%2”.</translation>
    </message>
    <message>
        <source>No margin is known, so the whole of “%1” is counted as if it were earned.</source>
        <translation>Marża nie jest znana, więc „%1” liczy się w całości jako zarobek.</translation>
    </message>
    <message>
        <source>No column of %1 says when something was bought. Give it the role “Date”.</source>
        <translation>Żadna kolumna tabeli %1 nie mówi, kiedy coś kupiono. Nadaj jej rolę „Data transakcji”.</translation>
    </message>
    <message>
        <source>No column of %1 holds amounts, and without them no customer has a value. Give it the role “Amount”.</source>
        <translation>Żadna kolumna tabeli %1 nie zawiera kwot, a bez nich żaden klient nie ma wartości. Nadaj jej rolę „Kwota”.</translation>
    </message>
    <message>
        <source>No row of %1 has both a date and one of the customers. Look at how it was matched.</source>
        <translation>Żaden wiersz tabeli %1 nie ma jednocześnie daty i któregoś z klientów. Sprawdź, jak ją dopasowano.</translation>
    </message>
    <message>
        <source>Nothing in %1 says what customers paid, so nothing can be computed. Best can weigh “%2”, which the table brings along.</source>
        <translation>Nic w %1 nie mówi, ile klienci zapłacili, więc nie ma z czego obliczać. Przy wyborze najlepszych można nadać wagę kolumnie „%2”, którą tabela już zawiera.</translation>
    </message>
    <message>
        <source>Nothing in %1 says what customers paid: no column has the role “Revenue”, “Gross margin” or “Profit”, and there are no orders. Give a column its role, or import the orders as transactions.</source>
        <translation>Nic w %1 nie mówi, ile klienci zapłacili: żadna kolumna nie ma roli „Przychody od klienta”, „Marża brutto” ani „Zysk”, nie ma też zamówień. Nadaj kolumnie rolę albo zaimportuj zamówienia jako transakcje.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::FitGuard</name>
    <message numerus="yes">
        <source>%n customer(s) with purchases are too few to forecast from their rhythm; %1 are needed. Use the historic margin.</source>
        <translation>
            <numerusform>%n klient z zakupami to za mało, by prognozować z rytmu zakupów; potrzeba ich %1. Użyj historycznej marży.</numerusform>
            <numerusform>%n klienci z zakupami to za mało, by prognozować z ich rytmu; potrzeba ich %1. Użyj historycznej marży.</numerusform>
            <numerusform>%n klientów z zakupami to za mało, by prognozować z ich rytmu; potrzeba ich %1. Użyj historycznej marży.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back, which is too few to forecast from their rhythm; %1 are needed. Use the historic margin.</source>
        <translation>
            <numerusform>Wrócił %n klient, a to za mało, by prognozować z rytmu zakupów; potrzeba ich %1. Użyj historycznej marży.</numerusform>
            <numerusform>Wróciło %n klientów, a to za mało, by prognozować z ich rytmu; potrzeba ich %1. Użyj historycznej marży.</numerusform>
            <numerusform>Wróciło %n klientów, a to za mało, by prognozować z ich rytmu; potrzeba ich %1. Użyj historycznej marży.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases were observed for %1 weeks only, and half of the customers who come back take more than %2 weeks to do so: too short to see their rhythm. Use the historic margin.</source>
        <translation>Zakupy obserwowano tylko przez %1 tyg., a połowie powracających klientów powrót zajmuje ponad %2 tyg.: za krótko, by zobaczyć ich rytm. Użyj historycznej marży.</translation>
    </message>
    <message>
        <source>Rough: few customers.</source>
        <translation>Zgrubnie: mało klientów.</translation>
    </message>
    <message>
        <source>Fitted without a prior: with so few customers such a fit is often wrong, even where it settles.</source>
        <translation>Dopasowano bez rozkładu a priori: przy tak małej liczbie klientów takie dopasowanie jest często błędne, nawet gdy się ustala.</translation>
    </message>
    <message>
        <source>Nobody came back to buy again, so nothing says how often they will. Use the historic margin.</source>
        <translation>Nikt nie wrócił po kolejny zakup, więc nic nie mówi, jak często klienci będą wracać. Użyj historycznej marży.</translation>
    </message>
    <message>
        <source>Plain maximum likelihood runs away with these customers: no forecast by it can be trusted. Use the weak prior.</source>
        <translation>Sama metoda największej wiarygodności rozbiega się przy tych klientach: żadnej takiej prognozie nie można ufać. Użyj słabego rozkładu a priori.</translation>
    </message>
    <message>
        <source>These purchases do not fit the model: its parameters run away. Use the historic margin.</source>
        <translation>Te zakupy nie pasują do modelu: jego parametry się rozbiegają. Użyj historycznej marży.</translation>
    </message>
    <message>
        <source>No parameters were found that fit these purchases best. Use the historic margin.</source>
        <translation>Nie znaleziono parametrów, które najlepiej pasują do tych zakupów. Użyj historycznej marży.</translation>
    </message>
    <message>
        <source>How often customers buy and how much they spend go together somewhat (Spearman %1), which the models take them not to: read large values with care.</source>
        <translation>To, jak często klienci kupują i ile wydają, jest nieco powiązane (Spearman %1), a modele zakładają, że nie jest: duże wartości czytaj ostrożnie.</translation>
    </message>
    <message>
        <source>How often customers buy and how much they spend go together (Spearman %1), so spending is not modelled: each customer&apos;s own mean is used.</source>
        <translation>To, jak często klienci kupują i ile wydają, jest powiązane (Spearman %1), więc wydatków się nie modeluje: używa się własnej średniej każdego klienta.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Historic</name>
    <message>
        <source>Earlier money is compounded by %1 a year to %2.</source>
        <translation>Wcześniejsze pieniądze oprocentowuje się o %1 rocznie do dnia %2.</translation>
    </message>
    <message>
        <source>Money is discounted by %1 a year to each customer&apos;s first purchase.</source>
        <translation>Pieniądze dyskontuje się o %1 rocznie do pierwszego zakupu każdego klienta.</translation>
    </message>
    <message>
        <source>What was earned so far favours old customers: with it as the goal, tenure and the year they came will look like traits. Compare the value per year of relationship.</source>
        <translation>To, co zarobiono dotąd, faworyzuje dawnych klientów: jeśli to jest celem, staż i rok przyjścia będą wyglądać jak cechy. Porównaj wartość na rok relacji.</translation>
    </message>
    <message>
        <source>Historic margin: what each customer earned you until %1, refunds taken off.</source>
        <translation>Historyczna marża: ile zarobiono na każdym kliencie do %1, po odjęciu zwrotów.</translation>
    </message>
    <message>
        <source>Historic margin: what each customer earned you, as its row in the customers&apos; table says.</source>
        <translation>Historyczna marża: ile zarobiono na każdym kliencie według jego wiersza w tabeli klientów.</translation>
    </message>
    <message>
        <source>“%1” is taken as the amount of one month, times the months they stayed.</source>
        <translation>„%1” uznaje się za kwotę za miesiąc i mnoży przez liczbę miesięcy, przez które klient został.</translation>
    </message>
    <message>
        <source>“%1” is taken as the amount of one year, times the years they stayed.</source>
        <translation>„%1” uznaje się za kwotę za rok i mnoży przez liczbę lat, przez które klient został.</translation>
    </message>
    <message>
        <source>Without dated purchases nothing can be discounted. Import the orders as transactions.</source>
        <translation>Bez zakupów z datami nie można niczego dyskontować. Zaimportuj zamówienia jako transakcje.</translation>
    </message>
    <message>
        <source>“%1” says what customers pay a month or a year, but nothing in %2 says for how long: give a column the role “Tenure” or “First purchase”.</source>
        <translation>„%1” mówi, ile klienci płacą miesięcznie lub rocznie, ale nic w %2 nie mówi, jak długo: nadaj kolumnie rolę „Staż klienta” lub „Pierwszy zakup”.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Purchases</name>
    <message>
        <source>Spending could not be modelled (Gamma-Gamma): each customer&apos;s mean is used, drawn to the median of all.</source>
        <translation>Nie udało się zamodelować wydatków (Gamma-Gamma): używa się średniej każdego klienta, przyciągniętej do mediany wszystkich.</translation>
    </message>
    <message>
        <source>Forecast from purchase rhythm, not from contracts. With %1 customers the total may be off by about %2.</source>
        <translation>Prognoza z rytmu zakupów, a nie z umów. Przy liczbie klientów %1 suma może odbiegać o około %2.</translation>
    </message>
    <message numerus="yes">
        <source>BG/NBD with a weak prior, from purchases until %1; the next %n month(s).</source>
        <translation>
            <numerusform>BG/NBD ze słabym rozkładem a priori, z zakupów do %1; najbliższy %n miesiąc.</numerusform>
            <numerusform>BG/NBD ze słabym rozkładem a priori, z zakupów do %1; najbliższe %n miesiące.</numerusform>
            <numerusform>BG/NBD ze słabym rozkładem a priori, z zakupów do %1; najbliższe %n miesięcy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BG/NBD without a prior, from purchases until %1; the next %n month(s).</source>
        <translation>
            <numerusform>BG/NBD bez rozkładu a priori, z zakupów do %1; najbliższy %n miesiąc.</numerusform>
            <numerusform>BG/NBD bez rozkładu a priori, z zakupów do %1; najbliższe %n miesiące.</numerusform>
            <numerusform>BG/NBD bez rozkładu a priori, z zakupów do %1; najbliższe %n miesięcy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a purchase earns: Gamma-Gamma, from %n customer(s) who came back.</source>
        <translation>
            <numerusform>Ile daje jeden zakup: Gamma-Gamma, z %n klienta, który wrócił.</numerusform>
            <numerusform>Ile daje jeden zakup: Gamma-Gamma, z %n klientów, którzy wrócili.</numerusform>
            <numerusform>Ile daje jeden zakup: Gamma-Gamma, z %n klientów, którzy wrócili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back without earning anything: their own mean is used, drawn to the median of all.</source>
        <translation>
            <numerusform>%n klient wrócił, ale nic na nim nie zarobiono: używa się jego własnej średniej, przyciągniętej do mediany wszystkich.</numerusform>
            <numerusform>%n klientów wróciło, ale nic na nich nie zarobiono: używa się ich własnych średnich, przyciągniętych do mediany wszystkich.</numerusform>
            <numerusform>%n klientów wróciło, ale nic na nich nie zarobiono: używa się ich własnych średnich, przyciągniętych do mediany wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Prognozowanie</translation>
    </message>
    <message>
        <source>There are no purchases to see a rhythm in. Import the orders as transactions.</source>
        <translation>Nie ma zakupów, w których widać rytm. Zaimportuj zamówienia jako transakcje.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) after %1 were left out.</source>
        <translation>
            <numerusform>Pominięto %n wiersz z datą po %1.</numerusform>
            <numerusform>Pominięto %n wiersze z datą po %1.</numerusform>
            <numerusform>Pominięto %n wierszy z datą po %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Simple</name>
    <message>
        <source>The retention of %1 a year is that of these customers: %2 of %3 renewals that were due were made. %4</source>
        <translation>Retencja %1 rocznie pochodzi od tych klientów: z %3 należnych przedłużeń doszło do skutku %2. %4</translation>
    </message>
    <message>
        <source>The retention of %1 a year is estimated from the purchases: of %2 customers who bought in the %3 days until %4, %5 bought again in the same time after it. Who buys rarely seems lost by it; give the retention if you know it.</source>
        <translation>Retencję %1 rocznie oszacowano z zakupów: z %2 klientów, którzy kupili w ciągu %3 dni do %4, kupiło ponownie w takim samym czasie potem %5. Kto kupuje rzadko, wygląda tu na utraconego; jeśli znasz retencję, podaj ją.</translation>
    </message>
    <message>
        <source>Nothing says how many customers stay for another year. Give the retention, for example 80%, or columns with the roles “Tenure” and “Churned”.</source>
        <translation>Nic nie mówi, ilu klientów zostaje na kolejny rok. Podaj retencję, na przykład 80%, albo kolumny z rolami „Staż klienta” i „Utracony”.</translation>
    </message>
    <message>
        <source>Nothing in %1 says since when somebody is a customer, so what they earn a year is not known. Give a column the role “Tenure” or “First purchase”.</source>
        <translation>Nic w %1 nie mówi, od kiedy ktoś jest klientem, więc nie wiadomo, ile zarabia się na nim rocznie. Nadaj kolumnie rolę „Staż klienta” lub „Pierwszy zakup”.</translation>
    </message>
    <message>
        <source>Simple formula %1: %2.</source>
        <translation>Prosty wzór %1: %2.</translation>
    </message>
    <message>
        <source>M is each customer&apos;s margin a year, %1 on average.</source>
        <translation>M to roczna marża każdego klienta, średnio %1.</translation>
    </message>
    <message>
        <source>L is a lifetime of %1 years.</source>
        <translation>L to czas bycia klientem w latach: %1.</translation>
    </message>
    <message>
        <source>r is a retention of %1 a year, which means %2 years as a customer.</source>
        <translation>r to retencja %1 rocznie, czyli lata bycia klientem: %2.</translation>
    </message>
    <message>
        <source>d is a discount of %1 a year.</source>
        <translation>d to dyskonto %1 rocznie.</translation>
    </message>
    <message>
        <source>This retention implies a lifetime over 100 years.</source>
        <translation>Taka retencja oznacza ponad 100 lat bycia klientem.</translation>
    </message>
    <message>
        <source>This formula needs the lifetime of a customer in years. Give it, or use formula c, d or e with a retention.</source>
        <translation>Ten wzór wymaga czasu bycia klientem w latach. Podaj go albo użyj wzoru c, d lub e z retencją.</translation>
    </message>
    <message>
        <source>Customers who never leave, without a discount, are worth endlessly much. Give a retention below 100% or a discount.</source>
        <translation>Klienci, którzy nigdy nie odchodzą, bez dyskonta są warci nieskończenie dużo. Podaj retencję poniżej 100% albo dyskonto.</translation>
    </message>
    <message>
        <source>Winning a customer cost %1, which is taken off.</source>
        <translation>Pozyskanie klienta kosztowało %1; tę kwotę odjęto.</translation>
    </message>
    <message>
        <source>Nobody in %1 bought anything until %2: it has only refunds, or purchases of later days. So what customers earn a year is not known.</source>
        <translation>W zbiorze %1 nikt nic nie kupił do %2: są tam tylko zwroty albo zakupy z późniejszych dni. Nie wiadomo więc, ile klienci przynoszą rocznie.</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Store</name>
    <message>
        <source>Chose how lifetime value is computed: %1</source>
        <translation>Wybrano sposób obliczania wartości życiowej: %1</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them, or their orders, first.</source>
        <translation>Nie ma jeszcze klientów. Najpierw zaimportuj ich lub ich zamówienia.</translation>
    </message>
    <message>
        <source>Computed lifetime value: %1</source>
        <translation>Obliczono wartość życiową: %1</translation>
    </message>
    <message>
        <source>No customer has a value, so there is nothing to keep.</source>
        <translation>Żaden klient nie ma wartości, więc nie ma czego zachować.</translation>
    </message>
    <message>
        <source>Lifetime value of %1</source>
        <translation>Wartość życiowa: %1</translation>
    </message>
    <message>
        <source>Removed the computed lifetime value</source>
        <translation>Usunięto obliczoną wartość życiową</translation>
    </message>
</context>
<context>
    <name>lodestar::clv::Terms</name>
    <message>
        <source>Historic margin</source>
        <translation>Historyczna marża</translation>
    </message>
    <message>
        <source>Simple formula</source>
        <translation>Prosty wzór</translation>
    </message>
    <message>
        <source>Contracts (shifted beta-geometric)</source>
        <translation>Umowy (przesunięty rozkład beta-geometryczny)</translation>
    </message>
    <message>
        <source>Repeat purchases (BG/NBD and Gamma-Gamma)</source>
        <translation>Ponowne zakupy (BG/NBD i Gamma-Gamma)</translation>
    </message>
    <message>
        <source>M × L − cost of acquisition: the yearly margin times the years</source>
        <translation>M × L − koszt pozyskania: roczna marża razy liczba lat</translation>
    </message>
    <message>
        <source>M × (1 − (1 + d)^−L) / d − cost of acquisition: paid at the end of each year</source>
        <translation>M × (1 − (1 + d)^−L) / d − koszt pozyskania: płatność na koniec każdego roku</translation>
    </message>
    <message>
        <source>M × r / (1 + d − r) − cost of acquisition: the first margin comes next year</source>
        <translation>M × r / (1 + d − r) − koszt pozyskania: pierwsza marża przychodzi w następnym roku</translation>
    </message>
    <message>
        <source>M × (1 + d) / (1 + d − r) − cost of acquisition: one margin is received now</source>
        <translation>M × (1 + d) / (1 + d − r) − koszt pozyskania: jedną marżę otrzymuje się od razu</translation>
    </message>
    <message>
        <source>M / (1 + d − r) − cost of acquisition: the first margin comes at the end of this year</source>
        <translation>M / (1 + d − r) − koszt pozyskania: pierwsza marża przychodzi na koniec tego roku</translation>
    </message>
    <message>
        <source>The months to look ahead are a whole number from 1 to 600.</source>
        <translation>Liczba miesięcy prognozy to liczba całkowita od 1 do 600.</translation>
    </message>
    <message>
        <source>The discount is a share a year from 0: 0.1 or 10% where money of next year is worth a tenth less.</source>
        <translation>Dyskonto to ułamek rocznie, od 0: 0.1 lub 10%, jeśli pieniądze z przyszłego roku są warte o jedną dziesiątą mniej.</translation>
    </message>
    <message>
        <source>The retention is the share of customers who stay for another year, from 0 to 1.</source>
        <translation>Retencja to część klientów, którzy zostają na kolejny rok, od 0 do 1.</translation>
    </message>
    <message>
        <source>The lifetime is a number of years above 0.</source>
        <translation>Czas bycia klientem to liczba lat większa niż 0.</translation>
    </message>
    <message>
        <source>The cost of acquisition is an amount from 0.</source>
        <translation>Koszt pozyskania to kwota od 0 wzwyż.</translation>
    </message>
    <message>
        <source>The margin is a share of the revenue, at most 100%: 0.3 or 30% where 30 of 100 are earned.</source>
        <translation>Marża to udział w przychodach, najwyżej 100%: 0.3 lub 30%, jeśli ze 100 zostaje 30.</translation>
    </message>
    <message>
        <source>The margin of %1 is a share of the revenue, at most 100%: 0.3 or 30% where 30 of 100 are earned.</source>
        <translation>Marża dla %1 to udział w przychodach, najwyżej 100%: 0.3 lub 30%, jeśli ze 100 zostaje 30.</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::AnswerWorkbook</name>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>%1: questions for %2</source>
        <extracomment>Heading of a form: %1 is the project, %2 the team or person who answers</extracomment>
        <translation>%1: pytania dla: %2</translation>
    </message>
    <message>
        <source>One answer to a cell, as many as you have. Your name in one row counts for the rows below it. Please leave the first column as it is.</source>
        <translation>Jedna odpowiedź w jednej komórce, tyle odpowiedzi, ile macie. Imię i nazwisko w jednym wierszu dotyczy też wierszy poniżej. Prosimy nie zmieniać pierwszej kolumny.</translation>
    </message>
    <message>
        <source>Please send it back by %1.</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::exports::CsvWriter</name>
    <message>
        <source>The table could not be written to its end. Check the free space and that the place can be written.</source>
        <translation>Nie udało się zapisać tabeli do końca. Sprawdź wolne miejsce i czy można tam zapisywać.</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::ProspectScores</name>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Zapisywanie wierszy</translation>
    </message>
    <message>
        <source>The scores could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of a workbook holds %1 rows, and there are %2. Write a CSV file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
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
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Do kogo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation>Co powiedzieliśmy</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Osoba odpowiedzialna</translation>
    </message>
    <message>
        <source>Confidence, 1 low to 5 high</source>
        <translation>Pewność, od 1 (mała) do 5 (duża)</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::TableCsv</name>
    <message>
        <source>The column %1 is not loaded yet. Wait a moment and export again.</source>
        <translation>Kolumna %1 nie jest jeszcze wczytana. Zaczekaj chwilę i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Zapisywanie wierszy</translation>
    </message>
</context>
<context>
    <name>lodestar::exports::Workbook</name>
    <message>
        <source>The workbook %1 could not be written. Check the folder and the room on the disk.</source>
        <translation>Nie udało się zapisać skoroszytu %1. Sprawdź folder i wolne miejsce na dysku.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::CsvReader</name>
    <message>
        <source>a damaged character was replaced by &quot;�&quot;</source>
        <translation>uszkodzony znak zastąpiono znakiem „�”</translation>
    </message>
    <message>
        <source>a line before the table, not a row</source>
        <translation>linia przed tabelą, a nie jej wiersz</translation>
    </message>
    <message>
        <source>a comment, not a row</source>
        <translation>komentarz, a nie wiersz tabeli</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It has no line breaks in its first %2 megabytes: check that it is a table, and the delimiter and quotes.</source>
        <translation>Nie można zaimportować %1. W pierwszych megabajtach (%2) nie ma końców wierszy: sprawdź, czy to tabela, oraz separator i cudzysłowy.</translation>
    </message>
    <message>
        <source>a closing line of the report, not a row</source>
        <translation>końcowa linia raportu, a nie wiersz tabeli</translation>
    </message>
    <message>
        <source>a quote inside a quoted cell was not doubled; it was kept</source>
        <translation>cudzysłów wewnątrz komórki w cudzysłowie nie był podwojony; zachowano go</translation>
    </message>
    <message>
        <source>an opening quote had no closing quote and was left out</source>
        <translation>cudzysłów otwierający nie miał zamykającego i został pominięty</translation>
    </message>
    <message>
        <source>a delimiter inside a cell had no quotes round it; the cell was put together</source>
        <translation>separator w komórce nie był ujęty w cudzysłów; komórkę złożono w całość</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) more than the table has columns; the row was kept without them</source>
        <translation>
            <numerusform>%n komórka więcej, niż tabela ma kolumn; wiersz zachowano bez niej</numerusform>
            <numerusform>%n komórki więcej, niż tabela ma kolumn; wiersz zachowano bez nich</numerusform>
            <numerusform>%n komórek więcej, niż tabela ma kolumn; wiersz zachowano bez nich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells where the table has %2 columns</source>
        <translation>liczba komórek: %1, a tabela ma kolumn: %2</translation>
    </message>
    <message>
        <source>another delimiter than the rest of the table; the row was split by it</source>
        <translation>inny separator niż w reszcie tabeli; wiersz podzielono według niego</translation>
    </message>
    <message>
        <source>a line break inside a cell had no quotes round it; the row was put together</source>
        <translation>koniec wiersza w komórce nie był ujęty w cudzysłów; wiersz złożono w całość</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing at the end of the row; left empty</source>
        <translation>
            <numerusform>na końcu wiersza brakuje %n komórki; pozostawiono ją pustą</numerusform>
            <numerusform>na końcu wiersza brakuje %n komórek; pozostawiono je puste</numerusform>
            <numerusform>na końcu wiersza brakuje %n komórek; pozostawiono je puste</numerusform>
        </translation>
    </message>
    <message>
        <source>a line break inside a cell had no quotes round it; the line was added to the row above</source>
        <translation>koniec wiersza w komórce nie był ujęty w cudzysłów; linię dołączono do wiersza powyżej</translation>
    </message>
    <message>
        <source>longer than %1 megabytes without a line break</source>
        <translation>ponad %1 MB bez końca wiersza</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing; left empty where the other cells then fit their columns</source>
        <translation>
            <numerusform>brakuje %n komórki; pozostawiono pustą tam, gdzie pozostałe komórki pasują wtedy do swoich kolumn</numerusform>
            <numerusform>brakuje %n komórek; pozostawiono puste tam, gdzie pozostałe komórki pasują wtedy do swoich kolumn</numerusform>
            <numerusform>brakuje %n komórek; pozostawiono puste tam, gdzie pozostałe komórki pasują wtedy do swoich kolumn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) too many; left out where the other cells then fit their columns</source>
        <translation>
            <numerusform>o %n pustą komórkę za dużo; pominięto tam, gdzie pozostałe komórki pasują wtedy do swoich kolumn</numerusform>
            <numerusform>o %n puste komórki za dużo; pominięto tam, gdzie pozostałe komórki pasują wtedy do swoich kolumn</numerusform>
            <numerusform>o %n pustych komórek za dużo; pominięto tam, gdzie pozostałe komórki pasują wtedy do swoich kolumn</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes round the whole row were left out</source>
        <translation>pominięto cudzysłów wokół całego wiersza</translation>
    </message>
    <message>
        <source>a line after the table, not a row</source>
        <translation>linia za tabelą, a nie jej wiersz</translation>
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
        <translation>%1 zawiera kilka walut (%2). Liczą się tylko kwoty w %3; pozostałe zachowano jako tekst i wymieniono. Przelicz je przed importem, jeśli mają się liczyć.</translation>
    </message>
    <message>
        <source>%1 names several currencies (%2). The amounts in %3 are compared and added up only by rates that you give.</source>
        <translation>%1 wymienia kilka walut (%2). Kwoty (%3) porównuje się i sumuje tylko według kursów, które podasz.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseAddress</name>
    <message>
        <source>The address of the database is not understood. It is written like postgresql://user@host:5432/database or odbc:DSN.</source>
        <translation>Adres bazy danych jest niezrozumiały. Zapisuje się go tak: postgresql://użytkownik@host:5432/baza albo odbc:DSN.</translation>
    </message>
    <message>
        <source>“%1” cannot be set in the address of a database. Leave it out.</source>
        <translation>„%1” nie można ustawić w adresie bazy danych. Pomiń to.</translation>
    </message>
    <message>
        <source>An ODBC source needs a name or a connection string: odbc:DSN, or odbc:Driver={…};Server=…;Database=…;UID=…</source>
        <translation>Źródło ODBC potrzebuje nazwy lub parametrów połączenia: odbc:DSN albo odbc:Driver={…};Server=…;Database=…;UID=…</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>baza danych</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>name of a database, name of a computer</comment>
        <translation>%1 na %2</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseCatalogue</name>
    <message>
        <source>Listing the tables</source>
        <translation>Wymienianie tabel</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseConnection</name>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>The connection to %1 has ended. Try again.</source>
        <translation>%1: połączenie zostało zakończone. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseError</name>
    <message>
        <source>%1 asks for a password. Type it, or put it into the environment variable LODESTAR_DB_PASSWORD.</source>
        <translation>%1: wymagane jest hasło. Wpisz je albo umieść w zmiennej środowiskowej LODESTAR_DB_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 does not accept this user and password. Check both.</source>
        <translation>%1: nie przyjęto tego użytkownika i hasła. Sprawdź jedno i drugie.</translation>
    </message>
    <message>
        <source>There is no such database as %1. Check its name.</source>
        <translation>Nie ma takiej bazy danych: %1. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>Nothing answers for %1. Check the host and the port, and that the database is running.</source>
        <translation>%1: nic nie odpowiada. Sprawdź host i port oraz czy baza danych działa.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the host, and whether a VPN or a firewall stands between.</source>
        <translation>%1: brak odpowiedzi na czas. Sprawdź host oraz czy nie stoi po drodze VPN lub zapora.</translation>
    </message>
    <message>
        <source>The computer of %1 is not known here. Check the host&apos;s name and the network.</source>
        <translation>%1: ten komputer nie jest tu znany. Sprawdź nazwę hosta i sieć.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made. Ask its administrator which sslmode to use.</source>
        <translation>%1: nie udało się nawiązać szyfrowanego połączenia. Zapytaj administratora, jakiego sslmode użyć.</translation>
    </message>
    <message>
        <source>This ODBC name or driver is not set up on this computer. Install the driver (for PostgreSQL the package odbc-postgresql) and name it as “odbcinst -q -d” lists it.</source>
        <translation>Ta nazwa lub ten sterownik ODBC nie są skonfigurowane na tym komputerze. Zainstaluj sterownik (dla PostgreSQL pakiet odbc-postgresql) i podaj go tak, jak wymienia go „odbcinst -q -d”.</translation>
    </message>
    <message>
        <source>The query would change the database and was refused. Only reading is possible here.</source>
        <translation>Zapytanie zmieniłoby bazę danych, więc je odrzucono. Tu można tylko czytać.</translation>
    </message>
    <message>
        <source>The query took too long and was stopped. Ask for fewer rows, or roll up per customer.</source>
        <translation>Zapytanie trwało zbyt długo i zostało przerwane. Poproś o mniej wierszy albo zrób zestawienie według klientów.</translation>
    </message>
    <message>
        <source>The database has no such table, or none that you may see: %1. Check the name and its schema.</source>
        <translation>Baza danych nie ma takiej tabeli albo nie możesz jej zobaczyć: %1. Sprawdź nazwę i schemat.</translation>
    </message>
    <message>
        <source>The database has no such column: %1. Check the name; capital letters need double quotes.</source>
        <translation>Baza danych nie ma takiej kolumny: %1. Sprawdź nazwę; wielkie litery wymagają cudzysłowu.</translation>
    </message>
    <message>
        <source>The database does not understand the query: %1. Correct it there.</source>
        <translation>Baza danych nie rozumie zapytania: %1. Popraw je w tym miejscu.</translation>
    </message>
    <message>
        <source>You may not read this: %1. Ask the database&apos;s administrator for the right to read it.</source>
        <translation>Nie możesz tego odczytać: %1. Poproś administratora bazy danych o prawo do odczytu.</translation>
    </message>
    <message>
        <source>The connection to the database broke off. Nothing was changed; try again.</source>
        <translation>Połączenie z bazą danych zostało zerwane. Nic nie zmieniono; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The database is too busy for another connection. Try again later.</source>
        <translation>Baza danych jest zbyt zajęta na kolejne połączenie. Spróbuj później.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address.</source>
        <translation>%1: nie można się połączyć: %2. Sprawdź adres.</translation>
    </message>
    <message>
        <source>%1 could not answer: %2. Change the query or choose another table.</source>
        <translation>%1: brak odpowiedzi: %2. Zmień zapytanie albo wybierz inną tabelę.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed. Install the package libqt6sql6-psql.</source>
        <translation>Sterownik PostgreSQL nie jest zainstalowany. Zainstaluj pakiet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The driver for ODBC is not installed. Install the packages libqt6sql6-odbc and unixodbc.</source>
        <translation>Sterownik ODBC nie jest zainstalowany. Zainstaluj pakiety libqt6sql6-odbc i unixodbc.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseReader</name>
    <message>
        <source>%1 is a whole database. Say which table to read, or give a query.</source>
        <translation>%1 to cała baza danych. Podaj, którą tabelę odczytać, albo wpisz zapytanie.</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Czekanie na bazę danych</translation>
    </message>
    <message>
        <source>The query gives no columns. Name at least one.</source>
        <translation>Zapytanie nie zwraca żadnych kolumn. Podaj co najmniej jedną.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseRollUp</name>
    <message>
        <source>Say which column names the customer: rows are rolled up by it.</source>
        <translation>Podaj, która kolumna wskazuje klienta: według niej powstaje zestawienie wierszy.</translation>
    </message>
    <message>
        <source>Say which column tells what came of a deal, and which of its values mean “won”.</source>
        <translation>Podaj, która kolumna mówi, jak skończyła się szansa sprzedaży, i które jej wartości oznaczają „wygrana”.</translation>
    </message>
    <message>
        <source>“%1” is not understood. A roll-up is written as customer=COLUMN,amount=COLUMN,date=COLUMN; product, name, stage, created and won=VALUE|VALUE may follow.</source>
        <translation>„%1” jest niezrozumiałe. Zestawienie zapisuje się jako customer=KOLUMNA,amount=KOLUMNA,date=KOLUMNA; dalej mogą być product, name, stage, created i won=WARTOŚĆ|WARTOŚĆ.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseSource</name>
    <message>
        <source>Read from %1, in a transaction that cannot change anything.</source>
        <translation>Odczytano z %1, w transakcji, która nie może niczego zmienić.</translation>
    </message>
    <message>
        <source>The database expects about %1 rows.</source>
        <translation>Baza danych spodziewa się około %1 wierszy.</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>Odczytane wiersze: %1</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>Query on %1</source>
        <translation>Zapytanie do %1</translation>
    </message>
    <message>
        <source>a query of %1</source>
        <translation>zapytanie do %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a table, its database</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DatabaseSql</name>
    <message>
        <source>“%1” is no name of a table. Write it as table or schema.table, with double quotes around a part that has a dot in it.</source>
        <translation>„%1” nie jest nazwą tabeli. Zapisz ją jako tabela lub schemat.tabela, z cudzysłowem wokół części zawierającej kropkę.</translation>
    </message>
    <message>
        <source>Only one query can be run. Leave out what follows the first semicolon.</source>
        <translation>Można wykonać tylko jedno zapytanie. Pomiń to, co następuje po pierwszym średniku.</translation>
    </message>
    <message>
        <source>The query has the word %1, which could change the database. Only reading is possible; if it is a name, put it in quotes.</source>
        <translation>W zapytaniu jest słowo %1, które mogłoby zmienić bazę danych. Można tylko czytać; jeśli to nazwa, ujmij ją w cudzysłów.</translation>
    </message>
    <message>
        <source>The query is empty. Write one that begins with SELECT.</source>
        <translation>Zapytanie jest puste. Wpisz takie, które zaczyna się od SELECT.</translation>
    </message>
    <message>
        <source>Only queries that read can be run: they begin with SELECT, WITH, TABLE or VALUES.</source>
        <translation>Można wykonać tylko zapytania, które czytają: zaczynają się od SELECT, WITH, TABLE lub VALUES.</translation>
    </message>
    <message>
        <source>A quote, a bracket or a comment in the query is not closed where it should be.</source>
        <translation>Cudzysłów, nawias lub komentarz w zapytaniu nie jest zamknięty tam, gdzie powinien.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::DateQuestions</name>
    <message>
        <source>“%1” in %2 could be %3 or %4: no date in this file has a day above 12. Which is it?</source>
        <translation>„%1” w %2 może oznaczać %3 lub %4: żadna data w tym pliku nie ma dnia powyżej 12. Które z nich?</translation>
    </message>
    <message>
        <source>The dates of “%1” were read with the day first and not in the order asked for, because some of them fit no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of “%1” were read with the month first and not in the order asked for, because some of them fit no other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::import::Dialect</name>
    <message>
        <source>a comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>a vertical bar</source>
        <translation>kreska pionowa</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>The delimiter is %1: %2 of the lines looked at have %3 cells with it.</source>
        <translation>Separatorem jest %1: %2 sprawdzonych wierszy ma z nim komórek: %3.</translation>
    </message>
    <message>
        <source>The table has one column: no delimiter divides its lines alike.</source>
        <translation>Tabela ma jedną kolumnę: żaden separator nie dzieli jej wierszy jednakowo.</translation>
    </message>
    <message>
        <source>Cells are quoted with apostrophes.</source>
        <translation>Komórki są ujęte w apostrofy.</translation>
    </message>
    <message>
        <source>A backslash before a quote makes it part of the text.</source>
        <translation>Ukośnik odwrotny przed cudzysłowem czyni go częścią tekstu.</translation>
    </message>
    <message>
        <source>Lines that begin with &quot;#&quot; are comments.</source>
        <translation>Wiersze zaczynające się od „#” to komentarze.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) stand before the table.</source>
        <translation>
            <numerusform>Przed tabelą stoi %n wiersz.</numerusform>
            <numerusform>Przed tabelą stoją %n wiersze.</numerusform>
            <numerusform>Przed tabelą stoi %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds the names of the columns.</source>
        <translation>Pierwszy wiersz zawiera nazwy kolumn.</translation>
    </message>
    <message>
        <source>The first row looks like data, so the columns are numbered.</source>
        <translation>Pierwszy wiersz wygląda jak dane, więc kolumny są ponumerowane.</translation>
    </message>
    <message>
        <source>Encoding %1. %2</source>
        <translation>Kodowanie %1. %2</translation>
    </message>
    <message>
        <source>The first line names the delimiter.</source>
        <translation>Pierwszy wiersz podaje separator.</translation>
    </message>
    <message numerus="yes">
        <source>The columns begin at the same places of every line: fixed width, %n column(s).</source>
        <translation>
            <numerusform>Kolumny zaczynają się w każdej linii w tych samych miejscach: stała szerokość, %n kolumna.</numerusform>
            <numerusform>Kolumny zaczynają się w każdej linii w tych samych miejscach: stała szerokość, %n kolumny.</numerusform>
            <numerusform>Kolumny zaczynają się w każdej linii w tych samych miejscach: stała szerokość, %n kolumn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns are parted by runs of spaces: %n column(s).</source>
        <translation>
            <numerusform>Kolumny rozdzielają ciągi spacji: %n kolumna.</numerusform>
            <numerusform>Kolumny rozdzielają ciągi spacji: %n kolumny.</numerusform>
            <numerusform>Kolumny rozdzielają ciągi spacji: %n kolumn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells are quoted with backticks.</source>
        <translation>Komórki są ujęte w grawisy (`).</translation>
    </message>
    <message>
        <source>The table ends before line %1.</source>
        <translation>Tabela kończy się przed linią %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) together hold the names of the columns.</source>
        <translation>
            <numerusform>Nazwy kolumn zawiera razem %n pierwszy wiersz.</numerusform>
            <numerusform>Nazwy kolumn zawierają razem %n pierwsze wiersze.</numerusform>
            <numerusform>Nazwy kolumn zawiera razem %n pierwszych wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::Encoding</name>
    <message>
        <source>The file begins with the byte order mark of its encoding.</source>
        <translation>Plik zaczyna się znacznikiem kolejności bajtów swojego kodowania.</translation>
    </message>
    <message>
        <source>Its bytes make sense as %1 text.</source>
        <translation>Jego bajty tworzą sensowny tekst %1.</translation>
    </message>
    <message>
        <source>It is not UTF-8; read as %1, its accented letters make the most sense.</source>
        <translation>To nie UTF-8; litery z akcentami mają najwięcej sensu przy odczycie jako %1.</translation>
    </message>
    <message>
        <source>Its zero bytes stand where those of %1 stand.</source>
        <translation>Bajty zerowe stoją tam, gdzie w %1.</translation>
    </message>
    <message>
        <source>It has nothing but plain ASCII characters.</source>
        <translation>Zawiera wyłącznie zwykłe znaki ASCII.</translation>
    </message>
    <message>
        <source>Every byte is valid UTF-8.</source>
        <translation>Każdy bajt jest poprawnym UTF-8.</translation>
    </message>
    <message>
        <source>It is UTF-8, apart from a few damaged characters.</source>
        <translation>To UTF-8, poza kilkoma uszkodzonymi znakami.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::FileKind</name>
    <message>
        <source>It is an Excel workbook: save the sheet as CSV UTF-8 and import that file.</source>
        <translation>To skoroszyt programu Excel: zapisz arkusz jako CSV UTF-8 i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>It is an OpenDocument spreadsheet: save the sheet as CSV and import that file.</source>
        <translation>To arkusz OpenDocument: zapisz go jako CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it and import the CSV file inside.</source>
        <translation>To archiwum ZIP: rozpakuj je i zaimportuj plik CSV, który jest w środku.</translation>
    </message>
    <message>
        <source>It is a web page, perhaps a sign-in page saved by mistake: export the table as CSV.</source>
        <translation>To strona internetowa, być może przez pomyłkę zapisana strona logowania: wyeksportuj tabelę jako CSV.</translation>
    </message>
    <message>
        <source>It is an XML document: export the table as CSV.</source>
        <translation>To dokument XML: wyeksportuj tabelę jako CSV.</translation>
    </message>
    <message>
        <source>It is JSON: export the table as CSV.</source>
        <translation>To JSON: wyeksportuj tabelę jako CSV.</translation>
    </message>
    <message>
        <source>It is not a text file: export the table as CSV.</source>
        <translation>To nie jest plik tekstowy: wyeksportuj tabelę jako CSV.</translation>
    </message>
    <message>
        <source>It is a picture, not a table.</source>
        <translation>To obraz, a nie tabela.</translation>
    </message>
    <message>
        <source>It is a PDF document: export the table as CSV from the program that made it.</source>
        <translation>To dokument PDF: wyeksportuj tabelę jako CSV z programu, w którym powstała.</translation>
    </message>
    <message>
        <source>It is an old Office document (.xls or .doc): save the sheet as CSV and import that file.</source>
        <translation>To stary dokument pakietu Office (.xls lub .doc): zapisz arkusz jako CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>It is a database or a Lodestar project: open it instead of importing it.</source>
        <translation>To baza danych albo projekt Lodestar: otwórz go zamiast importować.</translation>
    </message>
    <message>
        <source>It is a compressed file (gzip): unpack it and import the CSV file inside.</source>
        <translation>To plik skompresowany (gzip): rozpakuj go i zaimportuj plik CSV, który jest w środku.</translation>
    </message>
    <message>
        <source>It is a compressed archive: unpack it and import the CSV file inside.</source>
        <translation>To archiwum: rozpakuj je i zaimportuj plik CSV, który jest w środku.</translation>
    </message>
    <message>
        <source>It is a Parquet file: export it as CSV and import that file.</source>
        <translation>To plik Parquet: wyeksportuj go jako CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>It is a program, not a table.</source>
        <translation>To program, a nie tabela.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or it is no workbook: open it in its own program, save it again as .xlsx and import that file, or download it again.</source>
        <translation>Skoroszyt jest uszkodzony albo to nie skoroszyt: otwórz go we właściwym programie, zapisz ponownie jako .xlsx i zaimportuj tamten plik albo pobierz go jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Header</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Import</name>
    <message>
        <source>%1 has a header but no rows. Choose a file with at least one row.</source>
        <translation>%1 ma nagłówek, ale nie ma wierszy. Wybierz plik z co najmniej jednym wierszem.</translation>
    </message>
    <message>
        <source>%1 has no rows that can be read. Check the file, its encoding and its delimiter.</source>
        <translation>%1 nie ma wierszy, które da się odczytać. Sprawdź plik, jego kodowanie i separator.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Zaimportowano %1</translation>
    </message>
    <message>
        <source>The table has %1 columns; at most %2 can be imported. Leave columns out, or check the delimiter.</source>
        <translation>Liczba kolumn w tabeli: %1; zaimportować można najwyżej %2. Pomiń część kolumn albo sprawdź separator.</translation>
    </message>
    <message>
        <source>The table has one column only. If it should have more, choose another delimiter.</source>
        <translation>Tabela ma tylko jedną kolumnę. Jeśli powinno ich być więcej, wybierz inny separator.</translation>
    </message>
    <message>
        <source>There is no column %1. The columns are: %2.</source>
        <translation>Nie ma kolumny %1. Kolumny to: %2.</translation>
    </message>
    <message>
        <source>There is no role %1. The roles are: %2.</source>
        <translation>Nie ma roli %1. Role to: %2.</translation>
    </message>
    <message>
        <source>Judging columns</source>
        <translation>Rozpoznawanie kolumn</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>wybór użytkownika</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: line %3 has “%4”, and dates are needed. Choose another column.</source>
        <translation>Nie można użyć kolumny %1 jako %2: wiersz %3 zawiera „%4”, a potrzebne są daty. Wybierz inną kolumnę.</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: line %3 has “%4”, and numbers are needed. Choose another column.</source>
        <translation>Nie można użyć kolumny %1 jako %2: wiersz %3 zawiera „%4”, a potrzebne są liczby. Wybierz inną kolumnę.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the %1 of an earlier row. All rows are kept.</source>
        <translation>
            <numerusform>%n wiersz powtarza wartość kolumny %1 z wcześniejszego wiersza. Zachowano wszystkie wiersze.</numerusform>
            <numerusform>%n wiersze powtarzają wartość kolumny %1 z wcześniejszego wiersza. Zachowano wszystkie wiersze.</numerusform>
            <numerusform>%n wierszy powtarza wartość kolumny %1 z wcześniejszego wiersza. Zachowano wszystkie wiersze.</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats the key of an earlier row</source>
        <translation>powtarza klucz wcześniejszego wiersza</translation>
    </message>
    <message>
        <source>%1 has no rows. Choose a table or a query with at least one row.</source>
        <translation>%1 nie ma wierszy. Wybierz tabelę lub zapytanie z co najmniej jednym wierszem.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It has only blank lines: export the table again.</source>
        <translation>Nie można zaimportować %1. Ma same puste linie: wyeksportuj tabelę jeszcze raz.</translation>
    </message>
    <message>
        <source>as in the data set before</source>
        <translation>jak w poprzednim zbiorze danych</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no values: %1.</source>
        <translation>
            <numerusform>%n kolumna nie ma wartości: %1.</numerusform>
            <numerusform>%n kolumny nie mają wartości: %1.</numerusform>
            <numerusform>%n kolumn nie ma wartości: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no values: %1 and %2 more.</source>
        <translation>
            <numerusform>%n kolumna nie ma wartości: %1 i jeszcze %2.</numerusform>
            <numerusform>%n kolumny nie mają wartości: %1 i jeszcze %2.</numerusform>
            <numerusform>%n kolumn nie ma wartości: %1 i jeszcze %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::ImportProgress</name>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · jeszcze %2 s</translation>
    </message>
    <message>
        <source>%1 · %2 min left</source>
        <translation>%1 · jeszcze %2 min</translation>
    </message>
    <message>
        <source>%1 of about %2 rows read</source>
        <translation>Odczytane wiersze: %1 z około %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>Zapisane wiersze: %1 z %2</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Importer</name>
    <message>
        <source>Text table</source>
        <translation>Tabela tekstowa</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Skoroszyt</translation>
    </message>
    <message>
        <source>%1 is a text table and has no sheets: leave out the sheet %2.</source>
        <translation>%1 to tabela tekstowa i nie ma arkuszy: pomiń arkusz %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Kinds</name>
    <message>
        <source>Files with %1 list deals.</source>
        <translation>Pliki, w których jest %1, zawierają szanse sprzedaży.</translation>
    </message>
    <message>
        <source>Files with %1 list orders or invoices.</source>
        <translation>Pliki, w których jest %1, zawierają zamówienia lub faktury.</translation>
    </message>
    <message>
        <source>Files with %1 list answers to a survey.</source>
        <translation>Pliki, w których jest %1, zawierają odpowiedzi z ankiety.</translation>
    </message>
    <message>
        <source>Files with %1 list visits to a website.</source>
        <translation>Pliki, w których jest %1, zawierają wizyty na stronie internetowej.</translation>
    </message>
    <message>
        <source>Files with %1 list social media figures.</source>
        <translation>Pliki, w których jest %1, zawierają dane z mediów społecznościowych.</translation>
    </message>
    <message>
        <source>Files with %1 list technologies in use.</source>
        <translation>Pliki, w których jest %1, zawierają używane technologie.</translation>
    </message>
    <message>
        <source>Files with %1 list people.</source>
        <translation>Pliki, w których jest %1, zawierają osoby.</translation>
    </message>
    <message>
        <source>Files with %1 list companies.</source>
        <translation>Pliki, w których jest %1, zawierają firmy.</translation>
    </message>
    <message>
        <source>%1 It looks like an export of %2.</source>
        <translation>%1 Wygląda to na eksport z %2.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>pewne</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>prawdopodobne</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>przypuszczenie</translation>
    </message>
    <message>
        <source>Files with customers that come back, dates and amounts list orders or invoices.</source>
        <translation>Pliki, w których klienci się powtarzają, a obok są daty i kwoty, zawierają zamówienia lub faktury.</translation>
    </message>
    <message>
        <source>In HubSpot, export the companies.</source>
        <translation>W HubSpot wyeksportuj firmy.</translation>
    </message>
    <message>
        <source>In Salesforce, export a report on accounts.</source>
        <translation>W Salesforce wyeksportuj raport o kontach.</translation>
    </message>
    <message>
        <source>In Pipedrive, export the organizations.</source>
        <translation>W Pipedrive wyeksportuj organizacje.</translation>
    </message>
    <message>
        <source>In Zoho, export the accounts.</source>
        <translation>W Zoho wyeksportuj konta.</translation>
    </message>
    <message>
        <source>In Dynamics, export the accounts.</source>
        <translation>W Dynamics wyeksportuj konta.</translation>
    </message>
    <message>
        <source>Export the companies instead, one row each.</source>
        <translation>Wyeksportuj zamiast tego firmy, po jednym wierszu na firmę.</translation>
    </message>
    <message>
        <source>The rows are people: each person would count as a customer. If your customers are companies, this is the wrong list. %1</source>
        <translation>Wiersze to osoby: każda liczyłaby się jako klient. Jeśli Wasi klienci to firmy, to nie ta lista. %1</translation>
    </message>
    <message>
        <source>The rows are people, not companies: %1 rows name %2 companies in %3. Each person would count as a customer, and a company with many contacts many times over. %4</source>
        <translation>Wiersze to osoby, a nie firmy: w kolumnie %3 na %1 wierszy przypada %2 firm. Każda osoba liczyłaby się jako klient, a firma z wieloma kontaktami – wiele razy. %4</translation>
    </message>
</context>
<context>
    <name>lodestar::import::PurchaseContent</name>
    <message>
        <source>its values come back from row to row</source>
        <translation>wartości powtarzają się w kolejnych wierszach</translation>
    </message>
    <message>
        <source>it holds dates</source>
        <translation>zawiera daty</translation>
    </message>
    <message>
        <source>it holds small whole numbers</source>
        <translation>zawiera małe liczby całkowite</translation>
    </message>
    <message>
        <source>it holds amounts</source>
        <translation>zawiera kwoty</translation>
    </message>
</context>
<context>
    <name>lodestar::import::ReadTable</name>
    <message>
        <source>Reading rows</source>
        <translation>Czytanie wierszy</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Roles</name>
    <message>
        <source>judged by the columns beside it; please check</source>
        <translation>rozpoznano po sąsiednich kolumnach; prosimy sprawdzić</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>nagłówek jest typową nazwą</translation>
    </message>
    <message>
        <source>the header contains “%1”</source>
        <translation>nagłówek zawiera „%1”</translation>
    </message>
    <message>
        <source>it is the first column, and its values are all different</source>
        <translation>to pierwsza kolumna, a wszystkie jej wartości są różne</translation>
    </message>
    <message>
        <source>No column names the customers: rows are called by their number. Give a column the role %1 or %2.</source>
        <translation>Żadna kolumna nie nazywa klientów: wiersze są oznaczane numerami. Nadaj którejś kolumnie rolę %1 lub %2.</translation>
    </message>
    <message>
        <source>often known only after the sale</source>
        <translation>często znane dopiero po sprzedaży</translation>
    </message>
    <message>
        <source>Check whether these are known before a company buys; if not, they say nothing about prospects: %1.</source>
        <translation>Sprawdź, czy te dane są znane, zanim firma kupi; jeśli nie, nic nie mówią o potencjalnych klientach: %1.</translation>
    </message>
    <message>
        <source>%1 has %2 different values in %3 rows. If the rows are orders, import them as transactions.</source>
        <translation>Liczba różnych wartości w kolumnie %1: %2, wierszy: %3. Jeśli wiersze to zamówienia, zaimportuj je jako transakcje.</translation>
    </message>
    <message>
        <source>Is %1 the customers&apos; own turnover, or what they paid you?</source>
        <translation>Czy %1 to własny obrót klientów, czy to, co Wam zapłacili?</translation>
    </message>
    <message>
        <source>Is %1 the day a company became a customer, or the day a deal was closed?</source>
        <translation>Czy %1 to dzień, w którym firma została klientem, czy dzień zamknięcia szansy sprzedaży?</translation>
    </message>
    <message>
        <source>%1 could also say what came of a company. Which column is it?</source>
        <translation>%1 również może mówić, jak skończyło się z firmą. Która to kolumna?</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>numbers</comment>
        <translation>Od %1 do %2.</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Na przykład %1.</translation>
    </message>
    <message>
        <source>%1 holds %2 among its stages: the number of a stage that was made in the CRM. Export the labels, or give it a name.</source>
        <translation>%1 ma wśród etapów %2: numer etapu utworzonego w CRM. Wyeksportuj etykiety albo nadaj mu nazwę.</translation>
    </message>
    <message>
        <source>%1 holds the internal names of the CRM, such as %2. They are kept as written; export the labels for words that read better.</source>
        <translation>%1 zawiera wewnętrzne nazwy CRM, takie jak %2. Zachowano je tak, jak są zapisane; aby słowa lepiej się czytało, wyeksportuj etykiety.</translation>
    </message>
    <message>
        <source>%1 looks like an earlier judgement of the customers. Compare the result with it, rather than build on it.</source>
        <translation>%1 wygląda na wcześniejszą ocenę klientów. Porównaj z nią wynik, zamiast na niej budować.</translation>
    </message>
    <message>
        <source>%1 has %2 different values in %3 rows: several rows seem to belong to one customer. They can be merged under Quality, as duplicates.</source>
        <translation>%1 – liczba różnych wartości: %2, wierszy: %3. Wygląda na to, że jeden klient ma kilka wierszy. Można je scalić w widoku „Jakość” jako duplikaty.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::SheetRows</name>
    <message>
        <source>a formula whose result is not saved in the file: open it in a spreadsheet program and save it again</source>
        <translation>formuła, której wynik nie jest zapisany w pliku: otwórz go w arkuszu kalkulacyjnym i zapisz ponownie</translation>
    </message>
    <message>
        <source>spreadsheets keep only 15 digits of a number: the rest of this one is lost, if it was an id</source>
        <translation>arkusze kalkulacyjne zachowują tylko 15 cyfr liczby: jeśli to identyfikator, reszta przepadła</translation>
    </message>
    <message>
        <source>a row above the table</source>
        <translation>wiersz nad tabelą</translation>
    </message>
    <message>
        <source>a closing line of the report, not a row</source>
        <translation>końcowa linia raportu, a nie wiersz tabeli</translation>
    </message>
    <message>
        <source>a cell beside the table; it was left out</source>
        <translation>komórka obok tabeli; została pominięta</translation>
    </message>
    <message>
        <source>cells merged as %1: the value stands in the first of them, the others are empty</source>
        <translation>komórki scalone jako %1: wartość stoi w pierwszej z nich, pozostałe są puste</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no saved result and came in empty. Open the workbook in a spreadsheet program, save it and import it again.</source>
        <translation>
            <numerusform>%n formuła nie ma zapisanego wyniku i została wczytana jako pusta. Otwórz skoroszyt w arkuszu kalkulacyjnym, zapisz go i zaimportuj ponownie.</numerusform>
            <numerusform>%n formuły nie mają zapisanego wyniku i zostały wczytane jako puste. Otwórz skoroszyt w arkuszu kalkulacyjnym, zapisz go i zaimportuj ponownie.</numerusform>
            <numerusform>%n formuł nie ma zapisanego wyniku i zostało wczytanych jako puste. Otwórz skoroszyt w arkuszu kalkulacyjnym, zapisz go i zaimportuj ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A, the first is %1. They count as missing.</source>
        <translation>
            <numerusform>%n komórka zawiera błąd taki jak #N/A, pierwsza to %1. Liczy się jako brak wartości.</numerusform>
            <numerusform>%n komórki zawierają błąd taki jak #N/A, pierwsza to %1. Liczą się jako brak wartości.</numerusform>
            <numerusform>%n komórek zawiera błąd taki jak #N/A, pierwsza to %1. Liczą się jako brak wartości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the sheet, perhaps by a filter. They were read like the others.</source>
        <translation>
            <numerusform>%n wiersz jest ukryty w arkuszu, może przez filtr. Odczytano go tak jak pozostałe.</numerusform>
            <numerusform>%n wiersze są ukryte w arkuszu, może przez filtr. Odczytano je tak jak pozostałe.</numerusform>
            <numerusform>%n wierszy jest ukrytych w arkuszu, może przez filtr. Odczytano je tak jak pozostałe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden in the sheet and read all the same: %1.</source>
        <translation>Ukryte w arkuszu, a mimo to odczytane: %1.</translation>
    </message>
    <message>
        <source>a row below the table</source>
        <translation>wiersz pod tabelą</translation>
    </message>
    <message>
        <source>nothing but formulas without results</source>
        <translation>same formuły bez wyników</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Spreadsheet</name>
    <message>
        <source>%1 has no sheet with rows that can be read. Its sheets: %2.</source>
        <translation>%1 nie ma arkusza z wierszami, które da się odczytać. Arkusze: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet %1: the first that looks like a table, of %n in the workbook.</source>
        <translation>
            <numerusform>Arkusz %1: pierwszy, który wygląda jak tabela; w skoroszycie jest %n arkusz.</numerusform>
            <numerusform>Arkusz %1: pierwszy, który wygląda jak tabela; w skoroszycie są %n arkusze.</numerusform>
            <numerusform>Arkusz %1: pierwszy, który wygląda jak tabela; w skoroszycie jest %n arkuszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no sheet %2. Its sheets: %3.</source>
        <translation>%1 nie ma arkusza %2. Arkusze: %3.</translation>
    </message>
    <message>
        <source>Sheet %1: chosen by you.</source>
        <translation>Arkusz %1: wybrany przez Ciebie.</translation>
    </message>
    <message>
        <source>The sheet %1 is empty. Choose another one; the sheets of the workbook: %2.</source>
        <translation>Arkusz %1 jest pusty. Wybierz inny; arkusze skoroszytu: %2.</translation>
    </message>
    <message>
        <source>The names of the columns stand in row %1.</source>
        <translation>Nazwy kolumn stoją w wierszu %1.</translation>
    </message>
    <message>
        <source>No row of names was found: the rows begin in row %1.</source>
        <translation>Nie znaleziono wiersza z nazwami: wiersze zaczynają się od wiersza %1.</translation>
    </message>
    <message>
        <source>The names of the columns stand in the rows %1 to %2.</source>
        <translation>Nazwy kolumn stoją w wierszach od %1 do %2.</translation>
    </message>
    <message>
        <source>Another table stands below; this one ends before row %1.</source>
        <translation>Poniżej jest jeszcze jedna tabela; ta kończy się przed wierszem %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::TextSource</name>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>Nie można zaimportować %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2. Copy it to this computer and try again.</source>
        <translation>Nie udało się odczytać %1 do końca: %2. Skopiuj plik na ten komputer i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Nie ma pliku %1. Sprawdź jego nazwę i folder.</translation>
    </message>
    <message>
        <source>It is a folder: choose a file in it.</source>
        <translation>To folder: wybierz plik, który się w nim znajduje.</translation>
    </message>
    <message>
        <source>It cannot be opened (%1): check that it is there and that you may read it.</source>
        <translation>Nie można go otworzyć (%1): sprawdź, czy istnieje i czy masz prawo go odczytać.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nie można go odczytać: %1.</translation>
    </message>
    <message>
        <source>It is empty: export the table again.</source>
        <translation>Jest pusty: wyeksportuj tabelę jeszcze raz.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use UTF-8, UTF-16LE, windows-1250, ISO-8859-2, GB18030 or another usual name.</source>
        <translation>Nieznane kodowanie „%1”. Użyj UTF-8, UTF-16LE, windows-1250, ISO-8859-2, GB18030 lub innej znanej nazwy.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Wybrano.</translation>
    </message>
    <message>
        <source>It is a device and no file: choose a file with a table.</source>
        <translation>To urządzenie, a nie plik: wybierz plik z tabelą.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Types</name>
    <message>
        <source>is no number</source>
        <translation>nie jest liczbą</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>nie jest datą</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>nie jest ani „tak”, ani „nie”</translation>
    </message>
    <message>
        <source>The dates of %1 are day numbers of a spreadsheet.</source>
        <translation>Daty w kolumnie %1 to numery dni z arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>“None” and “NA” in %1 are read as values, not as gaps.</source>
        <translation>„None” i „NA” w kolumnie %1 odczytano jako wartości, a nie jako braki.</translation>
    </message>
    <message>
        <source>is no amount in %1</source>
        <translation>nie jest kwotą w %1</translation>
    </message>
    <message>
        <source>%1 holds dates of the Persian calendar; they were converted.</source>
        <translation>%1 zawiera daty kalendarza perskiego; zostały przeliczone.</translation>
    </message>
    <message>
        <source>In %1 some figures are percentages and others are not; they are compared as they are written. Check the column.</source>
        <translation>W kolumnie %1 część liczb to procenty, a część nie; są porównywane tak, jak je zapisano. Sprawdź tę kolumnę.</translation>
    </message>
</context>
<context>
    <name>lodestar::import::Workbook</name>
    <message>
        <source>The sheet repeats the same cells more than %1 million times, which no table does. Delete the rows and columns that are no part of it, save the file and import it again.</source>
        <translation>Arkusz powtarza te same komórki ponad %1 mln razy, czego nie robi żadna tabela. Usuń wiersze i kolumny, które do niej nie należą, zapisz plik i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Czytanie skoroszytu</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Czytanie wierszy</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>Nie można zaimportować %1. %2</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in its own program, save it without a password and import that file.</source>
        <translation>%1 jest chroniony hasłem. Otwórz go we właściwym programie, zapisz bez hasła i zaimportuj tamten plik.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (.xlsb): save it as .xlsx and import that file.</source>
        <translation>To binarny skoroszyt programu Excel (.xlsb): zapisz go jako .xlsx i zaimportuj tamten plik.</translation>
    </message>
    <message>
        <source>It is a document, not a workbook: put its table into a spreadsheet first.</source>
        <translation>To dokument, a nie skoroszyt: najpierw przenieś tabelę do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>It is a Numbers document: export it as Excel (.xlsx) and import that file.</source>
        <translation>To dokument programu Numbers: wyeksportuj go jako Excel (.xlsx) i zaimportuj tamten plik.</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it and import the file inside.</source>
        <translation>To archiwum ZIP: rozpakuj je i zaimportuj plik, który jest w środku.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>It is larger than old workbooks can be: save it as .xlsx and import that file.</source>
        <translation>Jest większy, niż mogą być stare skoroszyty: zapisz go jako .xlsx i zaimportuj tamten plik.</translation>
    </message>
    <message>
        <source>It is an old Office document, not a workbook: put its table into a spreadsheet first.</source>
        <translation>To stary dokument pakietu Office, a nie skoroszyt: najpierw przenieś tabelę do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It is damaged, or no workbook of Excel: open it in its own program, save it as .xlsx and import that file.</source>
        <translation>Nie można odczytać %1. Jest uszkodzony albo nie jest skoroszytem programu Excel: otwórz go we właściwym programie, zapisz jako .xlsx i zaimportuj tamten plik.</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be kept in memory. Save the sheet as CSV UTF-8 and import that file.</source>
        <translation>Skoroszyt zawiera więcej tekstu, niż mieści się w pamięci. Zapisz arkusz jako CSV UTF-8 i zaimportuj tamten plik.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabela %1</translation>
    </message>
    <message>
        <source>%1 cannot be imported. It is a web page without a table of data, perhaps a sign-in page saved by mistake: export the table again.</source>
        <translation>Nie można zaimportować %1. To strona internetowa bez tabeli z danymi, może strona logowania zapisana przez pomyłkę: wyeksportuj tabelę jeszcze raz.</translation>
    </message>
    <message>
        <source>%1 is a workbook of Excel 4, which is not read: open it in a spreadsheet program, save it as .xlsx and import that file.</source>
        <translation>%1 to skoroszyt programu Excel 4, którego nie da się odczytać: otwórz go w arkuszu kalkulacyjnym, zapisz jako .xlsx i zaimportuj tamten plik.</translation>
    </message>
    <message numerus="yes">
        <source>Every formula of this sheet (%n) has an empty text as its result: perhaps the program that wrote the workbook did not calculate. Open it in a spreadsheet program, save it and import it again.</source>
        <translation>
            <numerusform>Wynikiem jedynej formuły tego arkusza (%n) jest pusty tekst: może program, który zapisał skoroszyt, nie wykonał obliczeń. Otwórz go w arkuszu kalkulacyjnym, zapisz i zaimportuj ponownie.</numerusform>
            <numerusform>Wynikiem wszystkich formuł tego arkusza (%n) jest pusty tekst: może program, który zapisał skoroszyt, nie wykonał obliczeń. Otwórz go w arkuszu kalkulacyjnym, zapisz i zaimportuj ponownie.</numerusform>
            <numerusform>Wynikiem wszystkich formuł tego arkusza (%n) jest pusty tekst: może program, który zapisał skoroszyt, nie wykonał obliczeń. Otwórz go w arkuszu kalkulacyjnym, zapisz i zaimportuj ponownie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::import::ZipFile</name>
    <message>
        <source>%1 is protected by a password. Open it in its own program, save it without a password and import that file.</source>
        <translation>%1 jest chroniony hasłem. Otwórz go we właściwym programie, zapisz bez hasła i zaimportuj tamten plik.</translation>
    </message>
    <message>
        <source>%1 was not read. It unpacks to more than %2 times its size, as files made to do harm do: if you trust it, save it again in a spreadsheet program.</source>
        <translation>%1 nie został odczytany. Po rozpakowaniu jest ponad %2 razy większy, jak pliki tworzone po to, by szkodzić: jeśli mu ufasz, zapisz go ponownie w arkuszu kalkulacyjnym.</translation>
    </message>
    <message>
        <source>%1 cannot be read. The workbook is damaged or cut off: open it in its own program, save it again and import that file.</source>
        <translation>Nie można odczytać %1. Skoroszyt jest uszkodzony lub ucięty: otwórz go we właściwym programie, zapisz ponownie i zaimportuj tamten plik.</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Agreement</name>
    <message>
        <source>strong</source>
        <translation>silna</translation>
    </message>
    <message>
        <source>weak: discuss before you decide</source>
        <translation>słaba: porozmawiajcie, zanim zdecydujecie</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>umiarkowana</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BallotStore</name>
    <message>
        <source>Say whose ballot this is.</source>
        <translation>Podaj, czyja to karta do głosowania.</translation>
    </message>
    <message>
        <source>Points are numbers from 0.</source>
        <translation>Punkty to liczby od 0 wzwyż.</translation>
    </message>
    <message>
        <source>There are %1 points left to give: a ballot has 100.</source>
        <translation>Punkty pozostałe do rozdania: %1. Karta do głosowania ma ich 100.</translation>
    </message>
    <message>
        <source>These are %1 points too many: a ballot has 100.</source>
        <translation>Punktów jest za dużo o %1: karta do głosowania ma ich 100.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Took the mean of the ballots as weights: %1</source>
        <translation>Przyjęto jako wagi średnią z kart do głosowania: %1</translation>
    </message>
    <message>
        <source>Took the median of the ballots as weights: %1</source>
        <translation>Przyjęto jako wagi medianę z kart do głosowania: %1</translation>
    </message>
    <message>
        <source>The ballots are secret until they are revealed.</source>
        <translation>Karty do głosowania są tajne do chwili ujawnienia.</translation>
    </message>
    <message>
        <source>Changed the ballot of %1</source>
        <translation>Zmieniono kartę do głosowania: %1</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>Karta do głosowania: %1</translation>
    </message>
    <message>
        <source>Removed the ballot of %1</source>
        <translation>Usunięto kartę do głosowania: %1</translation>
    </message>
    <message>
        <source>No ballot gives points to any of these criteria.</source>
        <translation>Żadna karta do głosowania nie daje punktów żadnemu z tych kryteriów.</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BestCriterion</name>
    <message>
        <source>Share of customers below</source>
        <translation>Odsetek klientów poniżej</translation>
    </message>
    <message>
        <source>Middle rank</source>
        <translation>Ranga środkowa</translation>
    </message>
    <message>
        <source>From low to high, the outer 5 % cut off</source>
        <translation>Od niskich do wysokich, skrajne 5% obcięte</translation>
    </message>
    <message>
        <source>From the lowest to the highest</source>
        <translation>Od najniższej do najwyższej</translation>
    </message>
    <message>
        <source>Z score</source>
        <translation>Wynik standaryzowany (z)</translation>
    </message>
    <message>
        <source>Robust z score</source>
        <translation>Odporny wynik standaryzowany (z)</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::BestRuleStore</name>
    <message>
        <source>“%1” does not say how good a customer is, so it cannot be weighed.</source>
        <translation>„%1” nie mówi, jak dobry jest klient, więc nie może mieć wagi.</translation>
    </message>
    <message>
        <source>The weight of %1 must be 0 or more.</source>
        <translation>Waga wskaźnika %1 musi wynosić co najmniej 0.</translation>
    </message>
    <message>
        <source>%1 is there twice. Give it one weight.</source>
        <translation>%1 występuje dwa razy. Nadaj tylko jedną wagę.</translation>
    </message>
    <message>
        <source>Every weight is 0, so nobody could be best. Give at least one metric some weight.</source>
        <translation>Wszystkie wagi wynoszą 0, więc nikt nie mógłby być najlepszy. Nadaj wagę co najmniej jednemu wskaźnikowi.</translation>
    </message>
    <message>
        <source>The share of best customers must be above 0 % and at most 100 %.</source>
        <translation>Udział najlepszych klientów musi być większy niż 0% i wynosić najwyżej 100%.</translation>
    </message>
    <message>
        <source>The number of best customers must be a whole number from 1.</source>
        <translation>Liczba najlepszych klientów musi być liczbą całkowitą od 1 wzwyż.</translation>
    </message>
    <message>
        <source>The smallest number of best customers cannot be below 0.</source>
        <translation>Najmniejsza liczba najlepszych klientów nie może być mniejsza niż 0.</translation>
    </message>
    <message>
        <source>Went back to the standard weights of best</source>
        <translation>Przywrócono standardowe wagi wyboru najlepszych</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a metric and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weights of best: %1</source>
        <translation>Wagi wyboru najlepszych: %1</translation>
    </message>
    <message>
        <source>Best are the top %1 of the customers</source>
        <translation>Najlepsi to %1 klientów z góry listy</translation>
    </message>
    <message numerus="yes">
        <source>Best are the top %n customer(s)</source>
        <translation>
            <numerusform>Najlepszy jest %n klient z góry listy</numerusform>
            <numerusform>Najlepsi to %n klienci z góry listy</numerusform>
            <numerusform>Najlepsi to %n klientów z góry listy</numerusform>
        </translation>
    </message>
    <message>
        <source>Best are the customers with a score from %1</source>
        <translation>Najlepsi to klienci z wynikiem od %1</translation>
    </message>
    <message>
        <source>Pinned %1 as one of the best</source>
        <translation>Przypięto do najlepszych: %1</translation>
    </message>
    <message>
        <source>Pinned %1 as not one of the best</source>
        <translation>Przypięto jako niezaliczanego do najlepszych: %1</translation>
    </message>
    <message>
        <source>Took the pin off %1</source>
        <translation>Odpięto: %1</translation>
    </message>
    <message>
        <source>Best are the customers above the natural break of the scores</source>
        <translation>Najlepsi to klienci powyżej naturalnej przerwy w wynikach</translation>
    </message>
    <message>
        <source>Best are the customers above the largest gap between scores</source>
        <translation>Najlepsi to klienci powyżej największego odstępu między wynikami</translation>
    </message>
    <message>
        <source>What is not known of a customer is left out of the score</source>
        <translation>To, czego o kliencie nie wiadomo, nie wchodzi do wyniku</translation>
    </message>
    <message>
        <source>What is not known of a customer counts as the middle</source>
        <translation>To, czego o kliencie nie wiadomo, liczy się jako środek skali</translation>
    </message>
    <message>
        <source>Pinned %1 as not a fit</source>
        <translation>Przypięto jako niepasującego: %1</translation>
    </message>
    <message>
        <source>The score that makes a customer best must be a number.</source>
        <translation>Wynik, od którego klient jest najlepszy, musi być liczbą.</translation>
    </message>
    <message>
        <source>What is not known of a customer counts as zero</source>
        <translation>To, czego o kliencie nie wiadomo, liczy się jako zero</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Nomination</name>
    <message>
        <source>Grows with us</source>
        <translation>Rośnie razem z nami</translation>
    </message>
    <message>
        <source>Profitable</source>
        <translation>Dochodowy</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Poleca nas</translation>
    </message>
    <message>
        <source>Uses the product fully</source>
        <translation>W pełni korzysta z produktu</translation>
    </message>
    <message>
        <source>Easy to work with</source>
        <translation>Dobrze się z nim pracuje</translation>
    </message>
    <message>
        <source>A name that opens doors</source>
        <translation>Nazwa, która otwiera drzwi</translation>
    </message>
    <message>
        <source>Stays for years</source>
        <translation>Zostaje na lata</translation>
    </message>
    <message>
        <source>Costs more than it brings</source>
        <translation>Kosztuje więcej, niż przynosi</translation>
    </message>
    <message>
        <source>Only buys on price</source>
        <translation>Kieruje się tylko ceną</translation>
    </message>
    <message>
        <source>Pays late</source>
        <translation>Płaci z opóźnieniem</translation>
    </message>
    <message>
        <source>Needs something that we do not make</source>
        <translation>Potrzebuje czegoś, czego nie robimy</translation>
    </message>
    <message>
        <source>Hardly uses the product</source>
        <translation>Prawie nie korzysta z produktu</translation>
    </message>
    <message>
        <source>Outside our focus</source>
        <translation>Poza naszym obszarem działania</translation>
    </message>
    <message>
        <source>Hard to work with</source>
        <translation>Trudno się z nim pracuje</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::NominationStore</name>
    <message>
        <source>Settled that %1 is one of the best</source>
        <translation>Ustalono, że należy do najlepszych: %1</translation>
    </message>
    <message>
        <source>Settled that %1 is not one of the best</source>
        <translation>Ustalono, że nie należy do najlepszych: %1</translation>
    </message>
    <message>
        <source>Settled that %1 is not a fit</source>
        <translation>Ustalono, że nie pasuje: %1</translation>
    </message>
    <message>
        <source>The nominations are secret until they are revealed.</source>
        <translation>Nominacje są tajne do chwili ujawnienia.</translation>
    </message>
    <message>
        <source>Say who nominates.</source>
        <translation>Podaj, kto nominuje.</translation>
    </message>
    <message>
        <source>Say which customer is meant.</source>
        <translation>Podaj, o którego klienta chodzi.</translation>
    </message>
    <message>
        <source>%1 nominated a customer</source>
        <translation>%1 nominuje klienta</translation>
    </message>
    <message>
        <source>%1 changed a nomination</source>
        <translation>%1 zmienia nominację</translation>
    </message>
    <message>
        <source>Took a nomination back</source>
        <translation>Cofnięto nominację</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Rating</name>
    <message>
        <source>Nothing has been chosen yet that makes a customer one of the best.</source>
        <translation>Nie wybrano jeszcze, co czyni klienta jednym z najlepszych.</translation>
    </message>
    <message>
        <source>Every weight is 0, so nobody is rated.</source>
        <translation>Wszystkie wagi wynoszą 0, więc nikt nie jest oceniony.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are not rated: less than half of what counts is known of them.</source>
        <translation>
            <numerusform>%n klient nie jest oceniony: znana jest mniej niż połowa tego, co się liczy.</numerusform>
            <numerusform>%n klienci nie są ocenieni: znana jest mniej niż połowa tego, co się liczy.</numerusform>
            <numerusform>%n klientów nie jest ocenionych: znana jest mniej niż połowa tego, co się liczy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) than asked for are in the best set, because they tie with the last one in it.</source>
        <translation>
            <numerusform>Wśród najlepszych jest %n klient ponad żądaną liczbę, bo ma ten sam wynik co ostatni z nich.</numerusform>
            <numerusform>Wśród najlepszych są %n klienci ponad żądaną liczbę, bo mają ten sam wynik co ostatni z nich.</numerusform>
            <numerusform>Wśród najlepszych jest %n klientów ponad żądaną liczbę, bo mają ten sam wynik co ostatni z nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned customer(s) are not in this data set.</source>
        <translation>
            <numerusform>%n przypiętego klienta nie ma w tym zbiorze danych.</numerusform>
            <numerusform>%n przypiętych klientów nie ma w tym zbiorze danych.</numerusform>
            <numerusform>%n przypiętych klientów nie ma w tym zbiorze danych.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in this data set, so it does not count here.</source>
        <translation>%1: tego wskaźnika nie ma w tym zbiorze danych, więc się tu nie liczy.</translation>
    </message>
    <message>
        <source>%1 is not a number here (column %2), so it cannot be weighed.</source>
        <translation>%1 nie jest tu liczbą (kolumna %2), więc nie może mieć wagi.</translation>
    </message>
    <message>
        <source>%1 has no values in this data set, so it does not count here.</source>
        <translation>%1: w tym zbiorze danych nie ma wartości, więc wskaźnik się tu nie liczy.</translation>
    </message>
    <message>
        <source>%1 is the same for everybody, so it does not distinguish anybody.</source>
        <translation>%1: wszyscy mają to samo, więc wskaźnik nikogo nie wyróżnia.</translation>
    </message>
    <message>
        <source>Most customers have the same value of %1, so this way of making it comparable tells nobody apart. Choose another.</source>
        <translation>Większość klientów ma tę samą wartość „%1”, więc ten sposób porównywania nikogo nie odróżnia. Wybierz inny.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are not rated: nothing of what counts is known of them.</source>
        <translation>
            <numerusform>%n klient nie jest oceniony: nie wiadomo o nim niczego, co się liczy.</numerusform>
            <numerusform>%n klienci nie są ocenieni: nie wiadomo o nich niczego, co się liczy.</numerusform>
            <numerusform>%n klientów nie jest ocenionych: nie wiadomo o nich niczego, co się liczy.</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are the same, so they have no natural break. The usual share is best instead.</source>
        <translation>Wszystkie wyniki są takie same, więc nie ma naturalnej przerwy. Zamiast tego za najlepszych uznano zwykłą część klientów.</translation>
    </message>
    <message>
        <source>The natural break is not a clear one: two groups explain only %1 of how scores differ.</source>
        <translation>Naturalna przerwa nie jest wyraźna: podział na dwie grupy wyjaśnia tylko %1 zróżnicowania wyników.</translation>
    </message>
    <message>
        <source>There is no gap between the scores that leaves 10 to 50 % of the customers best. The usual share is best instead.</source>
        <translation>Między wynikami nie ma odstępu, który zostawiałby wśród najlepszych od 10 do 50% klientów. Zamiast tego za najlepszych uznano zwykłą część klientów.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be %n customer(s); the best are at least %2.</source>
        <comment>a share, a number</comment>
        <translation>
            <numerusform>%1 to byłby %n klient; najlepszych jest co najmniej %2.</numerusform>
            <numerusform>%1 to byliby %n klienci; najlepszych jest co najmniej %2.</numerusform>
            <numerusform>%1 to byłoby %n klientów; najlepszych jest co najmniej %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a score of %1 or more: the highest is %2.</source>
        <translation>Nikt nie ma wyniku %1 ani wyższego: najwyższy to %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Stability</name>
    <message>
        <source>solid</source>
        <translation>pewny</translation>
    </message>
    <message>
        <source>depends on weights</source>
        <translation>zależy od wag</translation>
    </message>
    <message>
        <source>near miss</source>
        <translation>tuż poniżej</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>poza</translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::ValueShare</name>
    <message numerus="yes">
        <source>%1: the %n best customer(s) bring %2. All customers together bring %3, so there is no share to tell.</source>
        <translation>
            <numerusform>%1: %n najlepszy klient przynosi %2. Wszyscy klienci razem przynoszą %3, więc udziału nie da się podać.</numerusform>
            <numerusform>%1: %n najlepszych klientów przynosi %2. Wszyscy klienci razem przynoszą %3, więc udziału nie da się podać.</numerusform>
            <numerusform>%1: %n najlepszych klientów przynosi %2. Wszyscy klienci razem przynoszą %3, więc udziału nie da się podać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: these %n customer(s) bring %2 (%3 of %4).</source>
        <translation>
            <numerusform>%1: ten %n klient przynosi %2 (%3 z %4).</numerusform>
            <numerusform>%1: tych %n klientów przynosi %2 (%3 z %4).</numerusform>
            <numerusform>%1: tych %n klientów przynosi %2 (%3 z %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lose money (%1), so the shares of the others add up to more than the whole.</source>
        <translation>
            <numerusform>%n klient przynosi straty (%1), więc udziały pozostałych sumują się do więcej niż całości.</numerusform>
            <numerusform>%n klientów przynosi straty (%1), więc udziały pozostałych sumują się do więcej niż całości.</numerusform>
            <numerusform>%n klientów przynosi straty (%1), więc udziały pozostałych sumują się do więcej niż całości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of the best, this is not known.</source>
        <translation>
            <numerusform>U %n z najlepszych jest to nieznane.</numerusform>
            <numerusform>U %n z najlepszych jest to nieznane.</numerusform>
            <numerusform>U %n z najlepszych jest to nieznane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::metrics::Vote</name>
    <message>
        <source>Revealed the ballots on the weights</source>
        <translation>Ujawniono głosy w sprawie wag</translation>
    </message>
    <message>
        <source>Collect ballots on the weights</source>
        <translation>Zbieranie głosów w sprawie wag</translation>
    </message>
    <message>
        <source>Revealed the nominations</source>
        <translation>Ujawniono nominacje</translation>
    </message>
    <message>
        <source>Collect nominations</source>
        <translation>Zbieranie nominacji</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Analysis</name>
    <message>
        <source>The project has no customers yet. Import a table of customers first.</source>
        <translation>Projekt nie ma jeszcze klientów. Najpierw zaimportuj tabelę klientów.</translation>
    </message>
    <message>
        <source>Data set %1 holds no customers but %2. Choose a data set of customers.</source>
        <translation>Zbiór danych %1 nie zawiera klientów, lecz: %2. Wybierz zbiór danych z klientami.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Backtest</name>
    <message>
        <source>Drafting without some customers, then testing on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria are statements that the customer list cannot answer, so the data cannot check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition has no criteria yet, so there is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is marked as best yet, so there is nothing to find. Say first what best means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too few best customers to check (%n); treat the tiers as a working agreement.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few customers beside the best to check (%n); treat the tiers as a working agreement.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::BacktestWords</name>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no range can be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks good on the data it was made from (%1), about chance on other data (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, but less well than it looks: %1 on the data it was made from, %2 on customers held back (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not tell the best customers from the others: %1 (%2), where 0.5 is a coin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two customers, one best and one not, it puts the best one first in %1 of cases (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also finds best customers that it was not made from: of two customers, one best and one not, it puts the best one first in %1 of cases (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Best tier holds %1 of %2 best customers (%3, between %4 and %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On customers not used to build it, the Best tier held %1 of %2 best (%3, between %4 and %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitted: %1 on the customers it was made from, %2 on customers held back. Use fewer criteria, or wait for more customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range reaches down to a coin&apos;s: chance could have done the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rated customer is a best fit. Lower the threshold of Best, or ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best customers could be as common in the Best tier as anywhere: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n best customers: these figures are rough. Read the ranges, not the numbers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 makes the definition look better than it is: %2</source>
        <comment>attribute, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <comment>attribute, what to check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 customers that came later than the definition: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same customers were used to write the definition and to check it. The next import, with customers that nobody has seen yet, is the real test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its criteria is marked as taken from the data, so none was chosen anew with customers held back. If someone looked at who is best while writing them, it will do less well on others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n criteria that rest on opinion or hypothesis were kept as written while customers were held back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers were drawn to be held back in turn; the figures of the definition as written are of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The columns themselves look good only on their own customers: points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3). Whatever is picked from them by looking is about chance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points for all %n attributes together reach %1 on the data they were made from, %2 on other data (%3): what is picked by looking will do less well elsewhere.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are statements that the customer list cannot answer; they are not checked here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are not rated, so nobody knows whether they are best; they are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::CriterionEffect</name>
    <message numerus="yes">
        <source>Without this card %n more customer(s) would be Best.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this card %n customer(s) would no longer be Best.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without this card every tier would hold as many customers as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this card the same customers would be Best.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::CriterionWarning</name>
    <message>
        <source>This is part of how you defined best. It cannot help to choose prospects.</source>
        <translation>To część definicji najlepszych. Nie pomoże w wyborze potencjalnych klientów.</translation>
    </message>
    <message>
        <source>This is known only after the sale. It cannot help to choose prospects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says how good a customer is, which nobody knows of a prospect. It cannot help to choose prospects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names a single customer. It says nothing about any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers of today have no attribute %1, so nobody can be judged by it. Import it, or change the condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer of today has %1. Was it renamed or cleaned up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of customers have no value here. Collect it, or they cannot be judged by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer meets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer of whom it is known meets it: it tells nobody apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True of mostly the same customers as %1 (phi %2): the same thing counts twice. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::DefinitionChange</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>a kind of company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind of decision-maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who suits us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign of intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <comment>kind of criterion</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of criterion · what it rests on</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what a criterion asks for · its kind · what it rests on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>one condition: attribute, value</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsi</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Złe</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It describes</source>
        <translation>Opisuje</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Produkt lub usługa</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>W jednym zdaniu</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>Najlepsze od</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Dobre od</translation>
    </message>
    <message>
        <source>Judged when known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a persona, title</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienieni</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Słowami</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>The tiers</source>
        <translation type="unfinished"></translation>
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
        <translation>Nikogo nie można było oznaczyć jako najlepszego, więc nie wybrano kryteriów. Nadaj kolumnie rolę wskaźnika, takiego jak przychody, zysk lub polecenia, albo przypnij najlepszych klientów ręcznie.</translation>
    </message>
    <message>
        <source>No criteria were chosen, because with so few customers chance looks the same as a pattern. Write down what the team believes as hypotheses and ask customers about it, or import more customers: from 10 best and 10 others on, the draft chooses traits by itself.</source>
        <translation>Nie wybrano kryteriów, bo przy tak małej liczbie klientów przypadek wygląda tak samo jak prawidłowość. Zapiszcie to, w co wierzy zespół, jako hipotezy i zapytajcie o nie klientów albo zaimportujcie więcej klientów: od 10 najlepszych i 10 pozostałych szkic wybiera cechy samodzielnie.</translation>
    </message>
    <message>
        <source>Only a hint: %1</source>
        <translation>Tylko wskazówka: %1</translation>
    </message>
    <message>
        <source>No trait stands out: no column could be tested, because none is known before the sale with values that several customers share. Check the roles of the columns, or import more of them.</source>
        <translation>Żadna cecha się nie wyróżnia: nie dało się zbadać żadnej kolumny, bo żadna nie jest znana przed sprzedażą i nie ma wartości wspólnych dla kilku klientów. Sprawdź role kolumn albo zaimportuj ich więcej.</translation>
    </message>
    <message numerus="yes">
        <source>No trait stands out: of %1 tested, none is likely to be more than chance. Add what the team believes as hypotheses, or import more columns that are known before the sale.</source>
        <translation>
            <numerusform>Żadna cecha się nie wyróżnia: zbadano %1 i raczej nie jest to więcej niż przypadek. Dodaj jako hipotezy to, w co wierzy zespół, albo zaimportuj więcej kolumn znanych przed sprzedażą.</numerusform>
            <numerusform>Żadna cecha się nie wyróżnia: zbadano %1 i żadna raczej nie jest czymś więcej niż przypadkiem. Dodaj jako hipotezy to, w co wierzy zespół, albo zaimportuj więcej kolumn znanych przed sprzedażą.</numerusform>
            <numerusform>Żadna cecha się nie wyróżnia: zbadano %1 i żadna raczej nie jest czymś więcej niż przypadkiem. Dodaj jako hipotezy to, w co wierzy zespół, albo zaimportuj więcej kolumn znanych przed sprzedażą.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: it is true of mostly the same customers as %2, and would count twice.</source>
        <translation>Pominięto %1: dotyczy w większości tych samych klientów co %2 i liczyłoby się podwójnie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more likely trait(s) left out to keep the profile short: %2</source>
        <translation>
            <numerusform>Aby profil był krótki, pominięto jeszcze %1 prawdopodobną cechę: %2</numerusform>
            <numerusform>Aby profil był krótki, pominięto jeszcze %1 prawdopodobne cechy: %2</numerusform>
            <numerusform>Aby profil był krótki, pominięto jeszcze %1 prawdopodobnych cech: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likely trait(s) left out because the difference is real but too small to help: %2</source>
        <translation>
            <numerusform>Pominięto %1 prawdopodobną cechę, bo różnica jest rzeczywista, ale zbyt mała, by pomóc: %2</numerusform>
            <numerusform>Pominięto %1 prawdopodobne cechy, bo różnica jest rzeczywista, ale zbyt mała, by pomóc: %2</numerusform>
            <numerusform>Pominięto %1 prawdopodobnych cech, bo różnica jest rzeczywista, ale zbyt mała, by pomóc: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To discuss as a disqualifier: %1</source>
        <translation>Do omówienia jako kryterium wykluczające: %1</translation>
    </message>
    <message>
        <source>%1 is known of only %2 of the customers. Collect it for the others, or they cannot be judged by it.</source>
        <translation>%1: znane tylko u %2 klientów. Zbierz te dane także dla pozostałych, inaczej nie da się ich według tego ocenić.</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Drift</name>
    <message>
        <source>One of the two lists has no customers, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the customers were Best then, %2 are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion is met more or less often than chance would bring about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed most is %1: met by %2 then, by %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::EvidencePiece</name>
    <message>
        <source>Today: %1 of %2 best customers meet it, and %3 of %4 others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was added: %1 of %2 best customers met it, and %3 of %4 others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of %1: “%2”</source>
        <comment>team, text of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in an interview: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in the customer survey: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in the workshop: “%1” · %2</source>
        <comment>what, how</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hypothesis: “%1” · %2 of %3 said so · %4</source>
        <comment>statement, so many of so many, evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis: “%1” · nobody asked yet · %2</source>
        <comment>statement, evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinia</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hipoteza</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::ExceptionStore</name>
    <message>
        <source>Say in a note why this customer may stay an exception, so that others can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted %1 as an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked %1 to be fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened the exception %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::FitException</name>
    <message>
        <source>one of the best, but rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set apart as not a fit, but accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the weakest quarter, but a best fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, what it asks for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no criterion speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meets none of what is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Icp</name>
    <message>
        <source>Must-have</source>
        <translation>Konieczne</translation>
    </message>
    <message>
        <source>Nice-to-have</source>
        <translation>Mile widziane</translation>
    </message>
    <message>
        <source>Disqualifier</source>
        <translation>Wykluczające</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsze</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Złe</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Wykluczone</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation>Za mało informacji</translation>
    </message>
    <message>
        <source>data · %1 of %2 best, %3 of %4 others</source>
        <translation>dane · najlepsi: %1 z %2, pozostali: %3 z %4</translation>
    </message>
    <message>
        <source>the team&apos;s opinion</source>
        <translation>opinia zespołu</translation>
    </message>
    <message>
        <source>team · %1</source>
        <translation>zespół · %1</translation>
    </message>
    <message>
        <source>a hypothesis, not tested yet</source>
        <translation>hipoteza, jeszcze niesprawdzona</translation>
    </message>
    <message>
        <source>hypothesis · %1</source>
        <translation>hipoteza · %1</translation>
    </message>
    <message>
        <source>The problem we solve</source>
        <translation>Problem, który rozwiązujemy</translation>
    </message>
    <message>
        <source>What we promise them</source>
        <translation>Co im obiecujemy</translation>
    </message>
    <message>
        <source>Messages that land</source>
        <translation>Komunikaty, które trafiają</translation>
    </message>
    <message>
        <source>What keeps them from buying</source>
        <translation>Co powstrzymuje ich przed zakupem</translation>
    </message>
    <message>
        <source>What makes them look for us</source>
        <translation>Co sprawia, że nas szukają</translation>
    </message>
    <message>
        <source>Where they spend their time</source>
        <translation>Gdzie spędzają czas</translation>
    </message>
    <message>
        <source>Regions we cannot serve</source>
        <translation>Regiony, których nie możemy obsłużyć</translation>
    </message>
    <message>
        <source>People in the decision</source>
        <translation>Osoby biorące udział w decyzji</translation>
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
        <translation>Klienci, których łączy: %1</translation>
    </message>
    <message>
        <source>What is hard for them before they have us, in their own words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are we the ones who can solve it, and what proves it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be better for them, and by how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sentence made them listen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which worries and objections do they all raise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened just before they started looking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who champions, pays, checks, uses, and who can say no?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would we meet ten of them at once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Konkurenci</translation>
    </message>
    <message>
        <source>What would they buy instead of us, or do without?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>Model działania</translation>
    </message>
    <message>
        <source>How do they earn their money, and how are they organised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do law, language or distance keep us out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who shows it best? One a line, with a link to the case study or a sentence about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::IcpStore</name>
    <message>
        <source>This ideal customer profile does not exist any more.</source>
        <translation>Ten profil idealnego klienta już nie istnieje.</translation>
    </message>
    <message>
        <source>The ideal customer profile has no name. Give it one, then save it again.</source>
        <translation>Profil idealnego klienta nie ma nazwy. Nadaj mu nazwę i zapisz ponownie.</translation>
    </message>
    <message>
        <source>The tiers do not fit together: Best must begin at or above Good, both between 0 and 100 points.</source>
        <translation>Poziomy do siebie nie pasują: próg „Najlepsze” musi być równy progowi „Dobre” albo wyższy, a oba muszą mieścić się między 0 a 100 pkt.</translation>
    </message>
    <message>
        <source>The share of criteria that must be known has to lie between 0 % and 100 %.</source>
        <translation>Udział kryteriów, które muszą być znane, powinien mieścić się między 0% a 100%.</translation>
    </message>
    <message>
        <source>The points of %1 have to lie between 1 and 100.</source>
        <translation>Punkty kryterium %1 muszą mieścić się między 1 a 100.</translation>
    </message>
    <message>
        <source>There is already an ideal customer profile named %1. Choose another name.</source>
        <translation>Istnieje już profil idealnego klienta o nazwie %1. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>This project has no ideal customer profile yet. Draft one from the customers, or create one.</source>
        <translation>Ten projekt nie ma jeszcze profilu idealnego klienta. Przygotuj szkic na podstawie klientów albo utwórz profil.</translation>
    </message>
    <message>
        <source>The project has several ideal customer profiles. Name one of them: %1.</source>
        <translation>Projekt ma kilka profili idealnego klienta. Podaj jeden z nich: %1.</translation>
    </message>
    <message>
        <source>There is no ideal customer profile named %1. The project has: %2.</source>
        <translation>Nie ma profilu idealnego klienta o nazwie %1. W projekcie są: %2.</translation>
    </message>
    <message>
        <source>Removed the ideal customer profile %1</source>
        <translation>Usunięto profil idealnego klienta %1</translation>
    </message>
</context>
<context>
    <name>lodestar::profile::IcpVersions</name>
    <message>
        <source>Reviewed %1: it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::LineupStore</name>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a copied ICP</comment>
        <translation type="unfinished">%1 (kopia)</translation>
    </message>
    <message>
        <source>Copied the ICP %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the ICP to %1</source>
        <translation>Zmieniono nazwę ICP na %1</translation>
    </message>
    <message>
        <source>Archived the ICP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back the ICP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the ICP %1 in the order</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new, and missed</source>
        <comment>%1: a criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new, and not known</source>
        <comment>%1: a criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone; it was met</source>
        <comment>%1: a criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone; it was missed</source>
        <comment>%1: a criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone; it was not known</source>
        <comment>%1: a criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is met now</source>
        <comment>%1: a criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missed now</source>
        <comment>%1: a criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known now</source>
        <comment>%1: a criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tiers begin at other points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2 now</source>
        <comment>criterion, kind of criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts %2 instead of %3</source>
        <comment>criterion, points, points before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::OfferedPoints</name>
    <message>
        <source>Too few customers for the data to suggest points: what the room agrees counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data suggests no points: it knows this of only one side, the best or the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 best, %3 of %4 others</source>
        <translation type="unfinished">najlepsi: %1 z %2, pozostali: %3 z %4</translation>
    </message>
    <message>
        <source>The data suggests no points: the best meet it no more often (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The data hints at %n point(s): %1. Few customers, so take it as a hint.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data suggests %n point(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Weight = ln((%1 + %2) ÷ (%3 + %4)) − ln(%5 ÷ %6) = %7. Points = 20 ÷ ln 2 × weight, so 20 points double the odds. %2 and %4 are ten made-up customers, split as yours are: with them, a value that few have hardly counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Persona</name>
    <message>
        <source>How they do it today</source>
        <translation>Jak robią to dziś</translation>
    </message>
    <message>
        <source>What do they use now, step by step, without us?</source>
        <translation>Czego używają teraz, krok po kroku, bez nas?</translation>
    </message>
    <message>
        <source>What is wrong with that</source>
        <translation>Co jest w tym nie tak</translation>
    </message>
    <message>
        <source>What does it cost them, in time, money or nerves?</source>
        <translation>Ile ich to kosztuje: czasu, pieniędzy, nerwów?</translation>
    </message>
    <message>
        <source>What limits them</source>
        <translation>Co ich ogranicza</translation>
    </message>
    <message>
        <source>What keeps them from changing it on their own?</source>
        <translation>Co nie pozwala im zmienić tego samodzielnie?</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation>Jak pomagamy</translation>
    </message>
    <message>
        <source>What is different on the day after they start with us?</source>
        <translation>Co jest inaczej następnego dnia po tym, jak zaczną z nami?</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Doświadczenie</translation>
    </message>
    <message>
        <source>What have they done before, and for how long?</source>
        <translation>Czym zajmowali się wcześniej i jak długo?</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Dane demograficzne</translation>
    </message>
    <message>
        <source>Only what decides something: place, age, language?</source>
        <translation>Tylko to, co o czymś decyduje: miejsce, wiek, język?</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Where do they sit, and to whom do they report?</source>
        <translation>Gdzie pracują i komu podlegają?</translation>
    </message>
    <message>
        <source>Do they use it, ask for it, check it, sign for it, or stop it?</source>
        <translation>Czy tego używają, proszą o to, sprawdzają, podpisują, czy mogą to zatrzymać?</translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation>Proces zakupu</translation>
    </message>
    <message>
        <source>How does a purchase go there, and what must be ready at which step?</source>
        <translation>Jak przebiega tam zakup i co musi być gotowe na każdym etapie?</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>By which figures is their work judged?</source>
        <translation>Według jakich liczb ocenia się ich pracę?</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Wyzwania</translation>
    </message>
    <message>
        <source>What keeps going wrong in their week?</source>
        <translation>Co wciąż idzie nie tak w ich tygodniu?</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>What do they want to have reached a year from now?</source>
        <translation>Co chcą osiągnąć w ciągu roku?</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologia</translation>
    </message>
    <message>
        <source>Which tools are open on their screen all day?</source>
        <translation>Jakie narzędzia mają otwarte na ekranie przez cały dzień?</translation>
    </message>
    <message>
        <source>Team size and limits</source>
        <translation>Wielkość i ograniczenia zespołu</translation>
    </message>
    <message>
        <source>How many people do they lead, and what is scarce?</source>
        <translation>Iloma osobami kierują i czego brakuje?</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Na czym się to opiera</translation>
    </message>
    <message>
        <source>How many interviews or customers, and which of the lines are still beliefs?</source>
        <translation>Ile wywiadów lub ilu klientów i które wiersze są nadal przekonaniami?</translation>
    </message>
    <message>
        <source>Persona %1</source>
        <comment>working title, numbered</comment>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 best customers whose title is known</source>
        <translation>%1: %2 z %3 najlepszych klientów o znanym stanowisku</translation>
    </message>
    <message>
        <source>The four lines that make it usable</source>
        <translation>Cztery wiersze, dzięki którym persona jest użyteczna</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Kto to jest</translation>
    </message>
    <message>
        <source>Their work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to talk to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>W jednym zdaniu</translation>
    </message>
    <message>
        <source>How would you describe them to a new colleague?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far up are they, and what may they decide alone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does an ordinary day consist of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence and budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to what amount do they sign, and whom do they sway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of their initiatives has money and attention this year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in the week before they start to look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What success means to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what will they know that it was worth it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could stop them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes them believe that this is not for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they say against us, and what answers it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what do they compare, and what must be there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they know of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have they heard, from whom, and is it true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they inform themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom and what do they read, hear and ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words and proofs land?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not say this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words end the conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Słowami</translation>
    </message>
    <message>
        <source>Avoids risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until it is proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is first to try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it with their own hands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaBasis</name>
    <message numerus="yes">
        <source>%n quote(s) with a source</source>
        <extracomment>counts, joined with commas: &quot;2 quotes&quot;, &quot;1 interview&quot;, &quot;14 customers&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n filled field(s) rest on data or on what somebody said.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: counts of quotes, interviews and customers; %2: a sentence on how many fields rest on something</extracomment>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Nothing supports this persona yet: no quote, no interview, no customer. Treat it as a guess, and put it to the next three people you talk to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this is said to rest on data, but there is no quote, interview or customer behind it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were asked, but nothing says yet which part rests on them. Give a section its label, or a quote its section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <comment>what a section rests on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <comment>what a section rests on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>what a section rests on</comment>
        <translation type="unfinished">opinia</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <comment>what a section rests on</comment>
        <translation type="unfinished">hipoteza</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) are more than anybody keeps apart. Five to eight are enough: which two would you treat the same?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaCompare</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a person stands between two ends, from 1 (the first) to 5 (the second)</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <comment>quote, who said it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quote</comment>
        <translation type="unfinished">„%1”</translation>
    </message>
    <message>
        <source>A picture of your own (%1)</source>
        <extracomment>%1: what tells two pictures apart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, colour %2</source>
        <comment>portrait drawn by the program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the purchase</source>
        <translation>Rola w zakupie</translation>
    </message>
    <message>
        <source>Awareness of us</source>
        <translation>Znajomość naszej firmy</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>score, most, in words</comment>
        <translation type="unfinished">%1, klient %2: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two ends of a scale</comment>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>What “%1” rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaParts</name>
    <message>
        <source>Not said yet</source>
        <comment>role in the purchase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this person when you sell to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants it, and argues for it inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the money and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks whether it fits, and can say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with it every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked, and listened to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides who gets to talk to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather keep what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never heard of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has heard the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows what we do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has looked at us closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has tried or used us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Poleca nas</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <comment>awareness of us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn sign of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaStore</name>
    <message>
        <source>The persona has no name. Give it one, then save it again.</source>
        <translation>Persona nie ma nazwy. Nadaj jej nazwę i zapisz ponownie.</translation>
    </message>
    <message>
        <source>The ideal customer profile of this persona does not exist any more. Create the persona inside another one.</source>
        <translation>Profil idealnego klienta tej persony już nie istnieje. Utwórz personę w innym profilu.</translation>
    </message>
    <message>
        <source>This persona does not exist any more.</source>
        <translation>Ta persona już nie istnieje.</translation>
    </message>
    <message>
        <source>Removed the persona %1</source>
        <translation>Usunięto personę %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a persona</comment>
        <translation type="unfinished">%1 (kopia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a persona, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the personas in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the persona %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored version %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PersonaTransfer</name>
    <message>
        <source>Took over the persona %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::PictureStore</name>
    <message>
        <source>A picture is kept only when it is small. Choose it from its file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::ReviewDate</name>
    <message>
        <source>No review planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just begun: every three weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growing: every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: once a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day we choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is set for looking at this definition again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is due since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review is on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Verdict</name>
    <message>
        <source>Working definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the working definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished">wersja %1</translation>
    </message>
    <message>
        <source>Without customers only the words can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who your best customers are is not known, so nothing tells which of the two is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot tell which is better: both are right about the same customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) cannot show which is better: %1 are judged right only by %2, %3 only by %4 (p = %5).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your best customers are found better by %1: %2 customers are judged right only by it, %3 only by %4 (p = %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the customers that a definition was written with. That favours the newer one: compare again on customers who came later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definitions may have been written with these very customers. That favours the newer one: compare again on customers who came later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::profile::Version</name>
    <message>
        <source>Nothing has changed since version %1 of %2, so there is nothing new to save.</source>
        <translation>Od wersji %1 profilu %2 nic się nie zmieniło, więc nie ma czego zapisywać.</translation>
    </message>
    <message>
        <source>Saved version %1 of %2</source>
        <translation>Zapisano wersję %1 profilu %2</translation>
    </message>
    <message>
        <source>No version has been saved yet. Save the working definition as a version first.</source>
        <translation>Nie zapisano jeszcze żadnej wersji. Najpierw zapisz definicję roboczą jako wersję.</translation>
    </message>
    <message>
        <source>There is no version %1. There are: %2.</source>
        <translation>Nie ma wersji %1. Są: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Actor</name>
    <message>
        <source>someone</source>
        <translation>ktoś</translation>
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
        <translation>Historia projektu %1 nie pasuje już do jego zawartości, więc tej czynności nie można ani cofnąć, ani powtórzyć. Nic nie zmieniono. Sprawdź projekt.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Check</name>
    <message numerus="yes">
        <source>The structure of the file is damaged in %n places.</source>
        <translation>
            <numerusform>Struktura pliku jest uszkodzona w %n miejscu.</numerusform>
            <numerusform>Struktura pliku jest uszkodzona w %n miejscach.</numerusform>
            <numerusform>Struktura pliku jest uszkodzona w %n miejscach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that people entered, or the description of a data set, was changed by a disk fault or by another program.</source>
        <translation>Coś, co wpisali ludzie, albo opis zbioru danych zostało zmienione przez błąd dysku lub inny program.</translation>
    </message>
    <message>
        <source>The record of action %1, “%2”, is damaged: it cannot be undone.</source>
        <translation>Zapis czynności %1, „%2”, jest uszkodzony: nie można jej cofnąć.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is not what was saved.</source>
        <translation>Wersja %1 profilu „%2” różni się od tej, którą zapisano.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” does not follow from a version before it.</source>
        <translation>Wersja %1 profilu „%2” nie wynika z żadnej wcześniejszej wersji.</translation>
    </message>
    <message>
        <source>The table “%1” belongs to no data set.</source>
        <translation>Tabela „%1” nie należy do żadnego zbioru danych.</translation>
    </message>
    <message>
        <source>The rows of the data set “%1” cannot be read.</source>
        <translation>Nie można odczytać wierszy zbioru danych „%1”.</translation>
    </message>
    <message>
        <source>The rows of the data set “%1” are not those that were imported.</source>
        <translation>Wiersze zbioru danych „%1” nie są tymi, które zaimportowano.</translation>
    </message>
    <message>
        <source>The data set “%1” does not have the number of rows it should have.</source>
        <translation>Zbiór danych „%1” nie ma tylu wierszy, ile powinien.</translation>
    </message>
    <message>
        <source>The data set number %1 is listed, but it is not there.</source>
        <translation>Zbiór danych numer %1 jest na liście, ale go nie ma.</translation>
    </message>
    <message>
        <source>The version %1 is listed, but it is not there.</source>
        <translation>Wersja %1 jest na liście, ale jej nie ma.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::CommonPoint</name>
    <message>
        <source>Entry %1 in the history of %2 is damaged, so it cannot be told what was changed. Nothing was changed. Check that file.</source>
        <translation>Wpis %1 w historii %2 jest uszkodzony, więc nie da się stwierdzić, co zmieniono. Nic nie zmieniono. Sprawdź ten plik.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Connection</name>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Brakuje sterownika SQLite biblioteki Qt. Zainstaluj pakiet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>There is no such entry in the project.</source>
        <translation>Nie ma takiego wpisu w projekcie.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Creation</name>
    <message>
        <source>There is already a file %1 in %2. Choose another name, or open it.</source>
        <translation>W folderze %2 jest już plik %1. Wybierz inną nazwę albo go otwórz.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Nie ma folderu %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Documents</name>
    <message>
        <source>The history of %1 does not fit its contents, so it cannot be told what was changed since a copy was made. Nothing was changed. Check the project.</source>
        <translation>Historia %1 nie zgadza się z jego zawartością, więc nie da się stwierdzić, co zmieniono od czasu zrobienia kopii. Nic nie zmieniono. Sprawdź projekt.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::FileHeader</name>
    <message>
        <source>%1 is not a Lodestar project. To use it as a customer list, import it into a project.</source>
        <translation>%1 nie jest projektem Lodestar. Aby użyć go jako listy klientów, zaimportuj go do projektu.</translation>
    </message>
    <message>
        <source>%1 begins like a Lodestar project, but its beginning is damaged.</source>
        <translation>%1 zaczyna się jak projekt Lodestar, ale jego początek jest uszkodzony.</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of Lodestar: it needs a version that reads project format %2, this one reads up to format %3. The file was not touched. Update Lodestar to open it.</source>
        <translation>%1 powstał w nowszej wersji programu Lodestar: wymaga wersji, która czyta format projektu %2, a ta czyta formaty do %3. Pliku nie zmieniono. Zaktualizuj Lodestar, aby go otworzyć.</translation>
    </message>
    <message>
        <source>There is no file %1 in %2.</source>
        <translation>Nie ma pliku %1 w folderze %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you are allowed to read it.</source>
        <translation>Nie można odczytać %1. Sprawdź, czy masz prawo go czytać.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Handout</name>
    <message>
        <source>Choose at least one question to hand out.</source>
        <translation>Wybierz co najmniej jedno pytanie do przekazania.</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose another name for the hand-out.</source>
        <translation>%1 to ten właśnie projekt. Wybierz inną nazwę dla przekazywanego pliku.</translation>
    </message>
    <message>
        <source>%1 – questions for %2</source>
        <extracomment>Name of the project that a team is given to fill in: %1 is the project, %2 the team</extracomment>
        <translation>%1 – pytania dla: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::project::History</name>
    <message>
        <source>The record of “%1” in %2 is damaged, so this action can neither be taken back nor repeated. Nothing was changed. Check the project.</source>
        <translation>Zapis czynności „%1” w %2 jest uszkodzony, więc nie można jej ani cofnąć, ani powtórzyć. Nic nie zmieniono. Sprawdź projekt.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Lock</name>
    <message>
        <source>someone</source>
        <translation>ktoś</translation>
    </message>
    <message>
        <source>%1 is already open in this program.</source>
        <translation>%1 jest już otwarty w tym programie.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program: by %2 on this computer, since %3. Close it there, or open it here for reading only.</source>
        <translation>%1 jest otwarty w innym oknie lub programie: %2, na tym komputerze, od %3. Zamknij go tam albo otwórz tutaj tylko do odczytu.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere: by %2 on the computer %3, since %4. Wait until it is closed there, or open it here for reading only. If that computer has crashed, delete the file %5.</source>
        <translation>%1 jest otwarty gdzie indziej: %2, na komputerze %3, od %4. Poczekaj, aż zostanie tam zamknięty, albo otwórz go tutaj tylko do odczytu. Jeśli tamten komputer uległ awarii, usuń plik %5.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so %2 can only be opened for reading. Save a copy in another folder to work on it.</source>
        <translation>W folderze %1 nie można zapisywać, więc %2 można otworzyć tylko do odczytu. Aby nad nim pracować, zapisz kopię w innym folderze.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Merge</name>
    <message>
        <source>Brought in what was handed out to %1</source>
        <translation>Wczytano to, co przekazano do uzupełnienia: %1</translation>
    </message>
    <message>
        <source>Brought in the answers of %1</source>
        <translation>Wczytano odpowiedzi: %1</translation>
    </message>
    <message>
        <source>Merged the copy %1</source>
        <translation>Scalono kopię %1</translation>
    </message>
    <message>
        <source>The project has changed since the copy was looked at. Nothing was merged. Look at the copy again.</source>
        <translation>Projekt zmienił się od czasu obejrzenia kopii. Nic nie scalono. Obejrzyj kopię ponownie.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergePlan</name>
    <message>
        <source>%1 is another project, not a copy of %2, so there is nothing to merge. Choose a file that was saved as a copy of this project, or handed out from it.</source>
        <translation>%1 to inny projekt, a nie kopia %2, więc nie ma czego scalać. Wybierz plik zapisany jako kopia tego projektu albo z niego przekazany.</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose a copy of it.</source>
        <translation>%1 to ten właśnie projekt. Wybierz jego kopię.</translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <translation>Odczytywanie kopii</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeResolve</name>
    <message>
        <source>%1: %2 was removed on one side while the other went on with it; it is kept.</source>
        <comment>%1 is what it is: Participant; %2 says which</comment>
        <translation>%1: po jednej stronie usunięto „%2”, a po drugiej nadal z tego korzystano; wpis zostaje.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeRules</name>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Zbiór danych</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Poprawka</translation>
    </message>
    <message>
        <source>Criterion of best</source>
        <translation>Kryterium najlepszych</translation>
    </message>
    <message>
        <source>Pinned customer</source>
        <translation>Przypięty klient</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hipoteza</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>Profil idealnego klienta</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Karta do głosowania</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Nominacja</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Oczekiwanie</translation>
    </message>
    <message>
        <source>Round of silent writing</source>
        <translation>Runda cichego pisania</translation>
    </message>
    <message>
        <source>Group of cards</source>
        <translation>Grupa kartek</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Głosowanie</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>Gap between belief and data</source>
        <translation>Rozbieżność między przekonaniem a danymi</translation>
    </message>
    <message>
        <source>Block of the agenda</source>
        <translation>Blok agendy</translation>
    </message>
    <message>
        <source>Person asked</source>
        <translation>Osoba zapytana</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurent</translation>
    </message>
    <message>
        <source>Rule of maturity</source>
        <translation>Reguła dojrzałości</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Osoba odpowiedzialna</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Why the confidence is low</source>
        <translation>Dlaczego pewność jest mała</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Zdanie odrębne</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Przekonanie</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsze</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Złe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zdanie</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>Zapisana treść</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>Najlepsze od</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Dobre od</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nazwa projektu</translation>
    </message>
    <message>
        <source>Who counts as best</source>
        <translation>Kto liczy się jako najlepszy</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Waluty</translation>
    </message>
    <message>
        <source>How lifetime value is computed</source>
        <translation>Jak oblicza się wartość życiową</translation>
    </message>
    <message>
        <source>How numbers are cut into bands</source>
        <translation>Jak liczby dzielą się na przedziały</translation>
    </message>
    <message>
        <source>Which data set is in use</source>
        <translation>Który zbiór danych jest w użyciu</translation>
    </message>
    <message>
        <source>Exception to a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion answered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem we solve</source>
        <translation>Problem, który rozwiązujemy</translation>
    </message>
    <message>
        <source>Our expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Konkurenci</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>Model działania</translation>
    </message>
    <message>
        <source>Example customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promise them</source>
        <translation>Co im obiecujemy</translation>
    </message>
    <message>
        <source>Messages that land</source>
        <translation>Komunikaty, które trafiają</translation>
    </message>
    <message>
        <source>What keeps them from buying</source>
        <translation>Co powstrzymuje ich przed zakupem</translation>
    </message>
    <message>
        <source>What makes them look for us</source>
        <translation>Co sprawia, że nas szukają</translation>
    </message>
    <message>
        <source>Where they spend their time</source>
        <translation>Gdzie spędzają czas</translation>
    </message>
    <message>
        <source>Regions we cannot serve</source>
        <translation>Regiony, których nie możemy obsłużyć</translation>
    </message>
    <message>
        <source>People in the decision</source>
        <translation>Osoby biorące udział w decyzji</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many accounts the team can work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what holds the field, name of the field</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeSettle</name>
    <message>
        <source>There is another profile named %1 here; the one of the copy becomes %2.</source>
        <translation>Jest tu już inny profil o nazwie %1; ten z kopii otrzymuje nazwę %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::MergeVersions</name>
    <message>
        <source>Version %1 of “%2” in %3 is not what was saved. Nothing was changed. Check that file.</source>
        <translation>Wersja %1 profilu „%2” w %3 nie jest tym, co zapisano. Nic nie zmieniono. Sprawdź ten plik.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Opening</name>
    <message>
        <source>%1 can only be read. Open it for reading, or save a copy elsewhere to work on it.</source>
        <translation>%1 można tylko odczytywać. Otwórz go do odczytu albo zapisz kopię gdzie indziej, aby nad nią pracować.</translation>
    </message>
    <message>
        <source>It does not say which project it is.</source>
        <translation>Nie podaje, jakim jest projektem.</translation>
    </message>
    <message>
        <source>Something in it was changed by a disk fault or by another program. You can still open it for reading.</source>
        <translation>Coś w nim zmienił błąd dysku lub inny program. Nadal można go otworzyć do odczytu.</translation>
    </message>
    <message>
        <source>The newest backup is %1.</source>
        <translation>Najnowsza kopia zapasowa to %1.</translation>
    </message>
    <message>
        <source>Its format number is wrong.</source>
        <translation>Numer formatu jest błędny.</translation>
    </message>
    <message>
        <source>%1 has to be copied to be read, but there is no folder for temporary files.</source>
        <translation>Aby odczytać %1, trzeba go skopiować, ale nie ma folderu na pliki tymczasowe.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 jest uszkodzony.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::Project</name>
    <message>
        <source>%1 is open for reading only. Nothing was changed. Save a copy to work on it.</source>
        <translation>%1 jest otwarty tylko do odczytu. Nic nie zmieniono. Zapisz kopię, aby nad nią pracować.</translation>
    </message>
    <message>
        <source>Another change is still going on. Nothing was changed.</source>
        <translation>Trwa jeszcze inna zmiana. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>It does not say which project it is.</source>
        <translation>Nie podaje, jakim jest projektem.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>A change is still going on. Save the copy when it is finished.</source>
        <translation>Trwa jeszcze zmiana. Zapisz kopię, gdy się skończy.</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose another name for the copy.</source>
        <translation>%1 to ten właśnie projekt. Wybierz dla kopii inną nazwę.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Nie ma folderu %1.</translation>
    </message>
    <message>
        <source>Nothing can be written outside a change.</source>
        <translation>Poza zmianą nie można niczego zapisać.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::RandomSeed</name>
    <message>
        <source>Chose another seed for what is drawn at random</source>
        <translation>Wybrano inne ziarno losowania</translation>
    </message>
</context>
<context>
    <name>lodestar::project::SchemaCheck</name>
    <message>
        <source>The view “%1” does not belong into a project.</source>
        <translation>Widok „%1” nie należy do projektu.</translation>
    </message>
    <message>
        <source>The trigger “%1” does not belong into a project.</source>
        <translation>Wyzwalacz „%1” nie należy do projektu.</translation>
    </message>
    <message>
        <source>The index “%1” does not belong into a project.</source>
        <translation>Indeks „%1” nie należy do projektu.</translation>
    </message>
    <message>
        <source>The table “%1” does not belong into a project.</source>
        <translation>Tabela „%1” nie należy do projektu.</translation>
    </message>
    <message>
        <source>The table “%1” is not built as it should be.</source>
        <translation>Tabela „%1” nie jest zbudowana tak, jak powinna.</translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation>Brakuje tabeli „%1”.</translation>
    </message>
    <message>
        <source>The table “%1” is damaged.</source>
        <translation>Tabela „%1” jest uszkodzona.</translation>
    </message>
</context>
<context>
    <name>lodestar::project::SqlError</name>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Free some space in %2 and try again.</source>
        <translation>Dysk, na którym jest %1, jest pełny. Nic nie zmieniono. Zwolnij trochę miejsca w %2 i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 is being written by another program at this moment. Nothing was changed. Try again in a moment.</source>
        <translation>%1 jest w tej chwili zapisywany przez inny program. Nic nie zmieniono. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file, its folder %2 or the disk is read-only. Nothing was changed. Save a copy somewhere else to go on working.</source>
        <translation>Nie można zapisać %1: plik, jego folder %2 lub dysk jest tylko do odczytu. Nic nie zmieniono. Aby pracować dalej, zapisz kopię gdzie indziej.</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of the file cannot be read. Check it, and go back to a backup if it is not whole.</source>
        <translation>%1 jest uszkodzony: części pliku nie można odczytać. Sprawdź go i w razie potrzeby wróć do kopii zapasowej.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. If it is on a removable or network drive, check that the drive is still there.</source>
        <translation>Nie udało się odczytać lub zapisać %1. Jeśli plik jest na dysku wymiennym lub sieciowym, sprawdź, czy dysk jest nadal podłączony.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed. Close other programs and try again.</source>
        <translation>Za mało pamięci. Nic nie zmieniono. Zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is too large for %1. Nothing was changed.</source>
        <translation>To jest za duże dla %1. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This could not be stored in %1. Nothing was changed. Please report it: it is a fault of Lodestar.</source>
        <translation>Nie udało się zapisać tego w %1. Nic nie zmieniono. Prosimy to zgłosić: to błąd programu Lodestar.</translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::FitAnswerStore</name>
    <message>
        <source>%1 is no criterion of a working definition any more: it cannot be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the answer to %1 of %2 back</source>
        <comment>criterion, customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1 with yes for %2</source>
        <comment>criterion, customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1 with no for %2</source>
        <comment>criterion, customer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::KnownCustomers</name>
    <message>
        <source>Already a customer: the same id as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already a customer: the same address on the web as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already a customer: the same name as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::ProspectList</name>
    <message>
        <source>Data set %1 holds neither prospects nor customers but %2: it cannot be scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has neither prospects nor customers yet. Import a table of prospects first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::Ranking</name>
    <message>
        <source>Best, certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fact from Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could become Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation>Za mało informacji</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Złe</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Wykluczone</translation>
    </message>
    <message>
        <source>Best for certain first; then Best so far; then those that one fact more would make Best, and those that several would; then Good, and the rest. Among equals, who has earned most for certain comes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::prospects::Reasons</name>
    <message>
        <source>%1: it is not so, and so does not rule it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which does not rule it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is so, and rules it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which rules it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody has said whether it is so; it would rule it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known; %2 would rule it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, as wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, and %3 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which does not tell; %3 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody has answered this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known; %2 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Nothing is known of it yet: it could have any number of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 points; everything is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 points by what is known (%2 of the weight); between %3 and %4 when the rest is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 first, and %n more: if all turn out well, it is Best.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %1 first, and %n more: if all turn out well, it is Best for certain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find out %1: if that turns out well, it is Best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out %1: if that turns out well, it is Best for certain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Conflicts</name>
    <message numerus="yes">
        <source>%n customer(s) bought before they were founded</source>
        <translation>
            <numerusform>%n klient kupił, zanim firma powstała</numerusform>
            <numerusform>%n klientów kupiło, zanim firma powstała</numerusform>
            <numerusform>%n klientów kupiło, zanim firma powstała</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1 and %2.</source>
        <translation>Według kolumn %1 i %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies after %2 for %n customer(s)</source>
        <comment>column, column</comment>
        <translation>
            <numerusform>%1 jest później niż %2 u %n klienta</numerusform>
            <numerusform>%1 jest później niż %2 u %n klientów</numerusform>
            <numerusform>%1 jest później niż %2 u %n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 contradict for %n customer(s)</source>
        <comment>column, column</comment>
        <translation>
            <numerusform>%1 i %2 są ze sobą sprzeczne u %n klienta</numerusform>
            <numerusform>%1 i %2 są ze sobą sprzeczne u %n klientów</numerusform>
            <numerusform>%1 i %2 są ze sobą sprzeczne u %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>At least nine of ten customers of the same region are in another country.</source>
        <translation>Co najmniej dziewięciu na dziesięciu klientów z tego samego regionu jest w innym kraju.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Duplicates</name>
    <message>
        <source>the same id</source>
        <translation>ten sam identyfikator</translation>
    </message>
    <message>
        <source>the same web domain</source>
        <translation>ta sama domena internetowa</translation>
    </message>
    <message>
        <source>the same name, but for capitals, signs or legal form</source>
        <translation>ta sama nazwa, poza wielkością liter, znakami lub formą prawną</translation>
    </message>
    <message>
        <source>names that differ by a letter or two</source>
        <translation>nazwy, które różnią się jedną lub dwiema literami</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Missing</name>
    <message numerus="yes">
        <source>It counts in who is best: %n of these customers cannot be rated.</source>
        <translation>
            <numerusform>Liczy się przy wyborze najlepszych: %n z tych klientów nie można ocenić.</numerusform>
            <numerusform>Liczy się przy wyborze najlepszych: %n z tych klientów nie można ocenić.</numerusform>
            <numerusform>Liczy się przy wyborze najlepszych: %n z tych klientów nie można ocenić.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts in who is best; these customers are rated by what else is known of them.</source>
        <translation>Liczy się przy wyborze najlepszych; tych klientów ocenia się po tym, co jeszcze o nich wiadomo.</translation>
    </message>
    <message numerus="yes">
        <source>A trait of the best comes from it; it is not known for %n of the best customers.</source>
        <translation>
            <numerusform>Wynika z tego cecha najlepszych; nie jest znana u %n z najlepszych klientów.</numerusform>
            <numerusform>Wynika z tego cecha najlepszych; nie jest znana u %n z najlepszych klientów.</numerusform>
            <numerusform>Wynika z tego cecha najlepszych; nie jest znana u %n z najlepszych klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no values, so nothing can be found by it.</source>
        <translation>Nie ma wartości, więc niczego nie da się z niej dowiedzieć.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is missing for %n customer(s) (%2)</source>
        <comment>column, share</comment>
        <translation>
            <numerusform>%1: brak wartości u %n klienta (%2)</numerusform>
            <numerusform>%1: brak wartości u %n klientów (%2)</numerusform>
            <numerusform>%1: brak wartości u %n klientów (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the id of an earlier row (%1)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%n wiersz powtarza identyfikator wcześniejszego wiersza (%1)</numerusform>
            <numerusform>%n wiersze powtarzają identyfikator wcześniejszego wiersza (%1)</numerusform>
            <numerusform>%n wierszy powtarza identyfikator wcześniejszego wiersza (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Each counts as a customer of its own. Merge them under “Duplicates”.</source>
        <translation>Każdy liczy się jako osobny klient. Scal je w widoku „Duplikaty”.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the id of an earlier row but another name</source>
        <translation>
            <numerusform>%n wiersz ma identyfikator wcześniejszego wiersza, ale inną nazwę</numerusform>
            <numerusform>%n wiersze mają identyfikator wcześniejszego wiersza, ale inną nazwę</numerusform>
            <numerusform>%n wierszy ma identyfikator wcześniejszego wiersza, ale inną nazwę</numerusform>
        </translation>
    </message>
    <message>
        <source>Either the id is wrong or the customer was renamed.</source>
        <translation>Albo identyfikator jest błędny, albo klient zmienił nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have nothing in related tables (%1)</source>
        <comment>share</comment>
        <translation>
            <numerusform>%n klient nie ma nic w powiązanych tabelach (%1)</numerusform>
            <numerusform>%n klienci nie mają nic w powiązanych tabelach (%1)</numerusform>
            <numerusform>%n klientów nie ma nic w powiązanych tabelach (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value for them: %1. Nothing is wrong where they never bought.</source>
        <translation>Bez wartości są u nich: %1. Jeśli nigdy nie kupili, to nie błąd.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Outliers</name>
    <message numerus="yes">
        <source>%1 is impossible for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1: wartość niemożliwa u %n klienta</numerusform>
            <numerusform>%1: wartości niemożliwe u %n klientów</numerusform>
            <numerusform>%1: wartości niemożliwe u %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1, values lie between %2 and %3.</source>
        <translation>W roli „%1” wartości leżą między %2 a %3.</translation>
    </message>
    <message>
        <source>As %1, values cannot be negative.</source>
        <translation>W roli „%1” wartości nie mogą być ujemne.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies in the future for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1: data w przyszłości u %n klienta</numerusform>
            <numerusform>%1: daty w przyszłości u %n klientów</numerusform>
            <numerusform>%1: daty w przyszłości u %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>After the day of the import, %1.</source>
        <translation>Po dniu importu, czyli po %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies too far back for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1: data zbyt odległa u %n klienta</numerusform>
            <numerusform>%1: daty zbyt odległe u %n klientów</numerusform>
            <numerusform>%1: daty zbyt odległe u %n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is far from what is usual for %n customer(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1: wartość daleka od zwykłych u %n klienta</numerusform>
            <numerusform>%1: wartości dalekie od zwykłych u %n klientów</numerusform>
            <numerusform>%1: wartości dalekie od zwykłych u %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual range is %1 to %2, with %3 in the middle (median ± 3.5 robust deviations of the logarithms).</source>
        <translation>Zwykły zakres to od %1 do %2, w środku %3 (mediana ± 3,5 odchylenia odpornego z logarytmów).</translation>
    </message>
    <message>
        <source>The usual range is %1 to %2, with %3 in the middle (median ± 3.5 robust deviations).</source>
        <translation>Zwykły zakres to od %1 do %2, w środku %3 (mediana ± 3,5 odchylenia odpornego).</translation>
    </message>
    <message>
        <source>Who is best goes by ranks, so a value that is much too large moves one customer, not all.</source>
        <translation>O tym, kto jest najlepszy, decyduje kolejność, więc jedna zbyt duża wartość przesuwa jednego klienta, a nie wszystkich.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::Quality</name>
    <message>
        <source>The project has no customers yet. Import a table of customers first.</source>
        <translation>Projekt nie ma jeszcze klientów. Najpierw zaimportuj tabelę klientów.</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Sprawdzanie danych</translation>
    </message>
    <message>
        <source>Comparing spellings</source>
        <translation>Porównywanie pisowni</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Szukanie duplikatów</translation>
    </message>
    <message>
        <source>%1 customers, %2 columns; %3 of the cells are filled in.</source>
        <comment>counts, share</comment>
        <translation>Klienci: %1, kolumny: %2; wypełnione komórki: %3.</translation>
    </message>
</context>
<context>
    <name>lodestar::quality::WorkList</name>
    <message>
        <source>One of the best; no longer with a value among the weakest %1</source>
        <comment>share</comment>
        <translation>Jeden z najlepszych; przestaje nim być, jeśli wartość należy do najsłabszych %1</translation>
    </message>
    <message>
        <source>Becomes one of the best with a value among the strongest %1</source>
        <comment>share</comment>
        <translation>Zostaje jednym z najlepszych, jeśli wartość należy do najmocniejszych %1</translation>
    </message>
    <message>
        <source>Not rated yet; one of the best with a value among the strongest %1</source>
        <comment>share</comment>
        <translation>Jeszcze bez oceny; jeden z najlepszych, jeśli wartość należy do najmocniejszych %1</translation>
    </message>
    <message>
        <source>One of the best; it is not known, and whether %1 tells them from the rest may hang on it</source>
        <comment>a trait: Industry: Logistics</comment>
        <translation>Jeden z najlepszych; wartość nie jest znana, a może od niej zależeć, czy „%1” odróżnia ich od pozostałych</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Deals</name>
    <message>
        <source>No column of %1 tells which deals were won, so no revenue was added up. Give the column with the stage or status the role “Outcome”.</source>
        <translation>Żadna kolumna tabeli %1 nie mówi, które szanse wygrano, więc nie zsumowano przychodów. Nadaj kolumnie z etapem lub statusem rolę „Wynik sprzedaży”.</translation>
    </message>
    <message>
        <source>%1: deals with %2 in “%3” count as won (%4), with %5 as lost (%6), all others as open (%7).</source>
        <comment>file, values, column, number, values, number, number</comment>
        <translation>%1: szanse, w których „%3” to %2, liczą się jako wygrane (%4), %5 – jako przegrane (%6), wszystkie inne – jako otwarte (%7).</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>No column of %1 holds the amounts of the deals, so no revenue was added up. Give it the role “Amount”.</source>
        <translation>Żadna kolumna tabeli %1 nie zawiera kwot szans sprzedaży, więc nie zsumowano przychodów. Nadaj jej rolę „Kwota”.</translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) of %1 have no amount and add nothing to the revenue.</source>
        <translation>
            <numerusform>%n wygrana szansa w %1 nie ma kwoty i nic nie dodaje do przychodów.</numerusform>
            <numerusform>%n wygrane szanse w %1 nie mają kwoty i nic nie dodają do przychodów.</numerusform>
            <numerusform>%n wygranych szans w %1 nie ma kwoty i nic nie dodaje do przychodów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) of %1 were closed before they began and are left out of the sales cycle.</source>
        <translation>
            <numerusform>%n wygraną szansę w %1 zamknięto, zanim się zaczęła; nie wchodzi do cyklu sprzedaży.</numerusform>
            <numerusform>%n wygrane szanse w %1 zamknięto, zanim się zaczęły; nie wchodzą do cyklu sprzedaży.</numerusform>
            <numerusform>%n wygranych szans w %1 zamknięto, zanim się zaczęły; nie wchodzą do cyklu sprzedaży.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::ImportTables</name>
    <message numerus="yes">
        <source>Imported %1 and %n more table(s)</source>
        <translation>
            <numerusform>Zaimportowano %1 i jeszcze %n tabelę</numerusform>
            <numerusform>Zaimportowano %1 i jeszcze %n tabele</numerusform>
            <numerusform>Zaimportowano %1 i jeszcze %n tabel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::JoinedTables</name>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have no lines in %2: they count as purchases all the same.</source>
        <translation>
            <numerusform>%n wiersz tabeli %1 nie ma pozycji w %2: mimo to liczy się jako zakup.</numerusform>
            <numerusform>%n wiersze tabeli %1 nie mają pozycji w %2: mimo to liczą się jako zakupy.</numerusform>
            <numerusform>%n wierszy tabeli %1 nie ma pozycji w %2: mimo to liczą się jako zakupy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::MadeCustomers</name>
    <message>
        <source>Customers in %1</source>
        <translation>Klienci z %1</translation>
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
        <translation>%1: kwoty są w kilku walutach (%2), więc bez przeliczenia nie można ich porównywać ani sumować. Podaj kursy wszystkich walut oprócz jednej.</translation>
    </message>
    <message>
        <source>%1 is in several currencies (%2), which cannot be compared or added up as they stand. Give a rate for %3.</source>
        <translation>%1: kwoty są w kilku walutach (%2), więc bez przeliczenia nie można ich porównywać ani sumować. Podaj kurs: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n amount(s) do not count, because no currency stands beside them.</source>
        <translation>
            <numerusform>%1: %n kwota się nie liczy, bo nie ma przy niej waluty.</numerusform>
            <numerusform>%1: %n kwoty się nie liczą, bo nie ma przy nich waluty.</numerusform>
            <numerusform>%1: %n kwot się nie liczy, bo nie ma przy nich waluty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Purchases</name>
    <message>
        <source>No column of %1 holds the amounts, so no revenue was added up. Give it the role “Amount”.</source>
        <translation>Żadna kolumna tabeli %1 nie zawiera kwot, więc nie zsumowano przychodów. Nadaj jej rolę „Kwota”.</translation>
    </message>
    <message>
        <source>“%1” of %2 has %3 different values: too many to compare customers by, so they were not made tags.</source>
        <translation>„%1” w %2 – liczba różnych wartości: %3. To za dużo, by porównywać według nich klientów, więc nie utworzono z nich etykiet.</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::Relate</name>
    <message>
        <source>Matching rows to customers</source>
        <translation>Dopasowywanie wierszy do klientów</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” stand in several rows of %2: what was rolled up stands in the first of them.</source>
        <translation>
            <numerusform>%n wartość z „%1” występuje w kilku wierszach tabeli %2: zestawienie stoi w pierwszym z nich.</numerusform>
            <numerusform>%n wartości z „%1” występują w kilku wierszach tabeli %2: zestawienie stoi w pierwszym z nich.</numerusform>
            <numerusform>%n wartości z „%1” występuje w kilku wierszach tabeli %2: zestawienie stoi w pierwszym z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed from %1: %2.</source>
        <translation>Niepotrzebne z %1: %2.</translation>
    </message>
    <message>
        <source>“%1” of %2 is taken as their own annual revenue, because what they paid you is now added up in “%3”. Change the roles if that is wrong.</source>
        <translation>„%1” w %2 uznano za własny roczny przychód klientów, bo to, co Wam zapłacili, sumuje teraz „%3”. Jeśli to błąd, zmień role.</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::RelateStore</name>
    <message numerus="yes">
        <source>Matched %n keys</source>
        <translation>
            <numerusform>Dopasowano %n klucz</numerusform>
            <numerusform>Dopasowano %n klucze</numerusform>
            <numerusform>Dopasowano %n kluczy</numerusform>
        </translation>
    </message>
    <message>
        <source>Left %1 without a match</source>
        <translation>Pozostawiono bez dopasowania: %1</translation>
    </message>
    <message>
        <source>Matched %1 to %2</source>
        <translation>Dopasowano %1 do %2</translation>
    </message>
    <message>
        <source>Took the match of %1 back</source>
        <translation>Cofnięto dopasowanie: %1</translation>
    </message>
    <message>
        <source>Matched %1 by “%2”</source>
        <translation>Dopasowano „%1” według „%2”</translation>
    </message>
    <message>
        <source>Rolled up for %1</source>
        <translation>Zestawienie dla %1</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::RelatedSource</name>
    <message numerus="yes">
        <source>%1 has amounts in several currencies. The sums are in %2; %n row(s) in currencies without a rate, or in none that is named, were left out. With a rate for %3 they count too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has amounts in several currencies. They were added up in %2, at your rates: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has amounts in several currencies. They were added up in %2, at your rates: %3. %n row(s) that name no currency were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>tylko inna pisownia</translation>
    </message>
    <message>
        <source>another legal form</source>
        <translation>inna forma prawna</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>różnica jednej lub dwóch liter</translation>
    </message>
    <message>
        <source>%1 describes no column of the other tables, so it was not needed.</source>
        <translation>%1 nie opisuje żadnej kolumny innych tabel, więc nie była potrzebna.</translation>
    </message>
    <message>
        <source>%1 describes “%2” of %3 by its column “%4”.</source>
        <translation>%1 opisuje „%2” w %3 swoją kolumną „%4”.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 found their customer (“%4” is “%5”).</source>
        <comment>number, number, file, columns</comment>
        <translation>Wiersze tabeli %3 z odnalezionym klientem: %1 z %2 („%4” to „%5”).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have no customer in “%2”.</source>
        <translation>
            <numerusform>%n wiersz tabeli %1 nie ma klienta w „%2”.</numerusform>
            <numerusform>%n wiersze tabeli %1 nie mają klienta w „%2”.</numerusform>
            <numerusform>%n wierszy tabeli %1 nie ma klienta w „%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of %1 were not found: %2.</source>
        <translation>
            <numerusform>Nie znaleziono %n klucza z %1: %2.</numerusform>
            <numerusform>Nie znaleziono %n kluczy z %1: %2.</numerusform>
            <numerusform>Nie znaleziono %n kluczy z %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are only spelled otherwise and were taken as the same: %1.</source>
        <translation>
            <numerusform>%n klucz różni się tylko pisownią i uznano go za ten sam: %1.</numerusform>
            <numerusform>%n klucze różnią się tylko pisownią i uznano je za te same: %1.</numerusform>
            <numerusform>%n kluczy różni się tylko pisownią i uznano je za te same: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) alike, but only you can say whether they are the same: %1.</source>
        <translation>
            <numerusform>Jeszcze %n wygląda podobnie, ale tylko Ty wiesz, czy to ten sam: %1.</numerusform>
            <numerusform>Jeszcze %n wyglądają podobnie, ale tylko Ty wiesz, czy to te same: %1.</numerusform>
            <numerusform>Jeszcze %n wygląda podobnie, ale tylko Ty wiesz, czy to te same: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of %1 names the customers, so nothing of it was rolled up. Give the column that does the role “%2”.</source>
        <translation>Żadna kolumna tabeli %1 nie wskazuje klientów, więc nie zrobiono z niej zestawienia. Nadaj właściwej kolumnie rolę „%2”.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 found what they belong to in %4 (“%5” is “%6”).</source>
        <comment>number, number, file, file, columns</comment>
        <translation>Wiersze tabeli %3, które odnalazły to, do czego należą w %4: %1 z %2 („%5” to „%6”).</translation>
    </message>
</context>
<context>
    <name>lodestar::relate::TableKinds</name>
    <message>
        <source>Its keys are the customers of another file, in “%1”.</source>
        <translation>Jej klucze to klienci z innego pliku, w „%1”.</translation>
    </message>
    <message>
        <source>Its keys are values of another file, in “%1”.</source>
        <translation>Jej klucze to wartości z innego pliku, w „%1”.</translation>
    </message>
    <message>
        <source>It names no customers, deals or orders.</source>
        <translation>Nie wskazuje klientów, szans sprzedaży ani zamówień.</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Chart</name>
    <message>
        <source>Difference in percentage points, with 95 % intervals</source>
        <translation>Różnica w punktach procentowych, z przedziałami 95%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts and verdict</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Nie ma jeszcze czego porównać.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>threshold of a histogram</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Number of customers</source>
        <translation>Liczba klientów</translation>
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
        <translation>Nie ma jeszcze czego podzielić.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>No combination yet.</source>
        <translation>Nie ma jeszcze żadnej kombinacji.</translation>
    </message>
    <message>
        <source>%1: %2 bring %3</source>
        <comment>who; their share of the customers; their share of the value</comment>
        <translation>%1: %2 klientów daje %3</translation>
    </message>
    <message>
        <source>%1 bring %2</source>
        <comment>a share of the customers; their share of the value</comment>
        <translation>%1 klientów daje %2</translation>
    </message>
    <message>
        <source>if all brought the same</source>
        <translation>gdyby wszyscy dawali tyle samo</translation>
    </message>
    <message>
        <source>Best (%1), upwards</source>
        <comment>how many</comment>
        <translation>Najlepsi (%1), w górę</translation>
    </message>
    <message>
        <source>Others (%1), downwards</source>
        <comment>how many</comment>
        <translation>Pozostali (%1), w dół</translation>
    </message>
    <message>
        <source>Not known, left out: %1 and %2</source>
        <comment>how many of the best, and of the others</comment>
        <translation>Brak danych, pominięto: %1 i %2</translation>
    </message>
    <message>
        <source>Best: median %1</source>
        <translation>Najlepsi: mediana %1</translation>
    </message>
    <message>
        <source>Others: median %1</source>
        <translation>Pozostali: mediana %1</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>Udział w każdej grupie</translation>
    </message>
    <message>
        <source>%1, stronger where more lie together</source>
        <translation>%1, mocniejszy kolor tam, gdzie jest ich więcej</translation>
    </message>
    <message>
        <source>Best (%1)</source>
        <comment>how many</comment>
        <translation>Najlepsi (%1)</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <comment>how many</comment>
        <translation>Pozostali (%1)</translation>
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
        <translation>%1 (znane u %2 z %3)</translation>
    </message>
    <message>
        <source>Share of the customers with a known value, with 95 % intervals. A customer may have several values.</source>
        <translation>Udział wśród klientów o znanej wartości, z przedziałami 95%. Klient może mieć kilka wartości.</translation>
    </message>
    <message>
        <source>Share of the customers with a known value, with 95 % intervals</source>
        <translation>Udział wśród klientów o znanej wartości, z przedziałami 95%</translation>
    </message>
</context>
<context>
    <name>lodestar::render::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Kopiuj dane</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Zapisz jako SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Zapisz jako PNG…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Zapisz dane jako CSV…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Wykres jako tabela</translation>
    </message>
</context>
<context>
    <name>lodestar::render::PaperForm</name>
    <message>
        <source>Answer what you know, in your own words: one thought to a line. What you do not know stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please bring this back before the workshop. Each line becomes a card there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
</context>
<context>
    <name>lodestar::render::Pdf</name>
    <message>
        <source>The PDF cannot be saved: the folder “%1” does not exist. Choose another folder.</source>
        <translation>Nie można zapisać PDF: folder „%1” nie istnieje. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved as “%1”: this is a folder. Choose another name.</source>
        <translation>Nie można zapisać PDF jako „%1”: to jest folder. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved in “%1”: the disk is full; %2 are needed. Free some space or choose another folder.</source>
        <translation>Nie można zapisać PDF w „%1”: dysk jest pełny; potrzeba %2. Zwolnij trochę miejsca albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>The PDF cannot be saved in “%1”: this place is read-only. Choose another folder.</source>
        <translation>Nie można zapisać PDF w „%1”: to miejsce jest tylko do odczytu. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The PDF “%1” could not be written. Check that the place is still connected and has room, or choose another folder.</source>
        <translation>Nie udało się zapisać PDF „%1”. Sprawdź, czy dysk jest nadal podłączony i ma miejsce, albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Nie udało się utworzyć PDF.</translation>
    </message>
</context>
<context>
    <name>lodestar::render::PortraitIntake</name>
    <message>
        <source>%1 is damaged or no picture: its size cannot be read. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, which is more than a portrait needs (at most %4 million). Scale it down, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made smaller. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or BMP picture. Save it as one of these, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a WebP picture, which cannot be read on this computer. Save it as PNG or JPEG, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is built in a way that would take very long to read. Save it anew, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read as a picture. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Scale it down, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::render::PosterLayout</name>
    <message>
        <source>%1 · %2</source>
        <comment>name of a field, what it rests on</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>awareness of us %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role in the purchase, awareness</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has written this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2: %3 of %4</source>
        <extracomment>Where a person stands between two ends, from 1 (the first) to 5 (the second)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::render::Summary</name>
    <message>
        <source>Who is for us, and who is not</source>
        <translation>Kto jest dla nas, a kto nie</translation>
    </message>
    <message>
        <source>No criteria have been written yet.</source>
        <translation>Nie zapisano jeszcze żadnych kryteriów.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepiej</translation>
    </message>
    <message>
        <source>Good, if…</source>
        <translation>Dobrze, jeśli…</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Nie dla nas</translation>
    </message>
    <message>
        <source>Why we believe it</source>
        <translation>Dlaczego tak uważamy</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of difference, best against the rest, with 95 % intervals.</source>
        <translation>Różnica w punktach procentowych: najlepsi wobec pozostałych, z przedziałami 95%.</translation>
    </message>
    <message>
        <source>Whom we talk to</source>
        <translation>Z kim rozmawiamy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>lodestar::report::PersonaPoster</name>
    <message>
        <source>“%1”</source>
        <comment>quote</comment>
        <translation type="unfinished">„%1”</translation>
    </message>
    <message>
        <source>nobody knows who said this</source>
        <translation type="unfinished"></translation>
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
        <translation>Profil idealnego klienta</translation>
    </message>
    <message>
        <source>Ideal decision-maker</source>
        <translation>Profil idealnej osoby decyzyjnej</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>%1 of %2 best customers, but %3 of %4 others, have %5</source>
        <translation>%5 – tak jest u %1 z %2 najlepszych klientów, a u %3 z %4 pozostałych</translation>
    </message>
    <message>
        <source>Points of difference, best against the rest, with 95 % intervals.</source>
        <translation>Różnica w punktach procentowych: najlepsi wobec pozostałych, z przedziałami 95%.</translation>
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
        <translation>jeszcze nieopisane</translation>
    </message>
    <message>
        <source>The profile has no criteria yet: it does not tell good prospects from others.</source>
        <translation>Profil nie ma jeszcze kryteriów: nie odróżnia dobrych potencjalnych klientów od innych.</translation>
    </message>
    <message>
        <source>No customers were analysed: every line is what the team believes.</source>
        <translation>Nie przeanalizowano żadnych klientów: każdy wiersz jest przekonaniem zespołu.</translation>
    </message>
    <message>
        <source>No column says how good a customer is (such as revenue, profit or referrals), so the best customers could not be told from the others.</source>
        <translation>Żadna kolumna nie mówi, jak dobry jest klient (na przykład przychody, zysk lub polecenia), więc nie dało się odróżnić najlepszych klientów od pozostałych.</translation>
    </message>
    <message>
        <source>Nobody could be marked as best.</source>
        <translation>Nikogo nie można było oznaczyć jako najlepszego.</translation>
    </message>
    <message>
        <source>The team has not agreed yet what makes a customer best; the usual weights were used.</source>
        <translation>Zespół nie uzgodnił jeszcze, co czyni klienta najlepszym; użyto zwykłych wag.</translation>
    </message>
    <message>
        <source>The counts beside the criteria are from the customers at the time of the version; the other figures are from the customers in use now.</source>
        <translation>Liczby obok kryteriów dotyczą klientów z chwili zapisania wersji; pozostałe liczby dotyczą klientów używanych teraz.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers cannot be judged by the profile: too little is known of them.</source>
        <translation>
            <numerusform>%1 z %2 klientów nie można ocenić według profilu: za mało o nim wiadomo.</numerusform>
            <numerusform>%1 z %2 klientów nie można ocenić według profilu: za mało o nich wiadomo.</numerusform>
            <numerusform>%1 z %2 klientów nie można ocenić według profilu: za mało o nich wiadomo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 criteria rest on data</source>
        <translation>
            <numerusform>%1 z %2 kryterium opiera się na danych</numerusform>
            <numerusform>%1 z %2 kryteriów opiera się na danych</numerusform>
            <numerusform>%1 z %2 kryteriów opiera się na danych</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers were analysed</source>
        <translation>Nie przeanalizowano żadnych klientów</translation>
    </message>
    <message numerus="yes">
        <source>Based on %1 best of %2 customers, import of %3</source>
        <translation>
            <numerusform>Na podstawie danych o %2 kliencie (najlepsi: %1), import z %3</numerusform>
            <numerusform>Na podstawie danych o %2 klientach (najlepsi: %1), import z %3</numerusform>
            <numerusform>Na podstawie danych o %2 klientach (najlepsi: %1), import z %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %1 customer(s), import of %2</source>
        <translation>
            <numerusform>Na podstawie danych o %1 kliencie, import z %2</numerusform>
            <numerusform>Na podstawie danych o %1 klientach, import z %2</numerusform>
            <numerusform>Na podstawie danych o %1 klientach, import z %2</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>wersja %1, %2</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <comment>a date</comment>
        <translation>szkic z %1</translation>
    </message>
    <message>
        <source>customers of %1 (%2, of them %3 best)</source>
        <translation>klienci z %1 (%2, w tym najlepsi: %3)</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>not for people outside</comment>
        <translation>do użytku wewnętrznego</translation>
    </message>
    <message>
        <source>Ideal customer profile: %1</source>
        <translation>Profil idealnego klienta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: the part that comes from the %2 best customer(s)</source>
        <comment>after a large percentage</comment>
        <translation>
            <numerusform>%1: część, która pochodzi od %2 najlepszego klienta</numerusform>
            <numerusform>%1: część, która pochodzi od %2 najlepszych klientów</numerusform>
            <numerusform>%1: część, która pochodzi od %2 najlepszych klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>best customers with %1 (others: %2 of %3)</source>
        <comment>after a large figure such as 14 of 20</comment>
        <translation>najlepszych klientów ma cechę %1 (pozostali: %2 z %3)</translation>
    </message>
    <message numerus="yes">
        <source>of %1 customer(s) fit best today</source>
        <comment>after a large number</comment>
        <translation>
            <numerusform>z %1 klienta ma dziś najlepsze dopasowanie</numerusform>
            <numerusform>z %1 klientów ma dziś najlepsze dopasowanie</numerusform>
            <numerusform>z %1 klientów ma dziś najlepsze dopasowanie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 customers fit best today; with one more fact known, %2 more would</source>
        <comment>after a large number</comment>
        <translation>
            <numerusform>z %1 klientów ma dziś najlepsze dopasowanie; gdyby znany był jeszcze jeden fakt, miałby je jeszcze %2</numerusform>
            <numerusform>z %1 klientów ma dziś najlepsze dopasowanie; gdyby znany był jeszcze jeden fakt, miałoby je jeszcze %2</numerusform>
            <numerusform>z %1 klientów ma dziś najlepsze dopasowanie; gdyby znany był jeszcze jeden fakt, miałoby je jeszcze %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 best, %4 of %5 others</source>
        <translation>%1 · najlepsi: %2 z %3, pozostali: %4 z %5</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Competitor</name>
    <message>
        <source>What they give away to attract buyers</source>
        <translation>Co rozdają, by przyciągnąć kupujących</translation>
    </message>
    <message>
        <source>Guides, calculators, trials, webinars: look at their pages and their posts.</source>
        <translation>Poradniki, kalkulatory, wersje próbne, webinary: obejrzyj ich strony i posty.</translation>
    </message>
    <message>
        <source>Who buys from them</source>
        <translation>Kto u nich kupuje</translation>
    </message>
    <message>
        <source>Size, industry, titles: from their case studies and their logos.</source>
        <translation>Wielkość, branża, stanowiska: z ich opisów wdrożeń i logotypów klientów.</translation>
    </message>
    <message>
        <source>What they use it for</source>
        <translation>Do czego tego używają</translation>
    </message>
    <message>
        <source>The one job that comes up in most case studies.</source>
        <translation>To jedno zadanie, które pojawia się w większości opisów wdrożeń.</translation>
    </message>
    <message>
        <source>What satisfies them</source>
        <translation>Co ich zadowala</translation>
    </message>
    <message>
        <source>From reviews with four and five stars.</source>
        <translation>Z opinii na cztery i pięć gwiazdek.</translation>
    </message>
    <message>
        <source>What they struggle with</source>
        <translation>Z czym mają kłopot</translation>
    </message>
    <message>
        <source>From reviews with one to three stars.</source>
        <translation>Z opinii od jednej do trzech gwiazdek.</translation>
    </message>
    <message>
        <source>What their buyers try to do every day</source>
        <translation>Co ich kupujący próbują robić na co dzień</translation>
    </message>
    <message>
        <source>In their words, from forums, groups and interviews.</source>
        <translation>Ich słowami, z forów, grup i wywiadów.</translation>
    </message>
    <message>
        <source>So what for us</source>
        <translation>Co to znaczy dla nas</translation>
    </message>
    <message>
        <source>Whom do we leave to them, and whom do we win because of this?</source>
        <translation>Kogo im zostawiamy, a kogo dzięki temu zdobywamy?</translation>
    </message>
    <message>
        <source>A competitor needs a name.</source>
        <translation>Konkurent musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Added the competitor %1</source>
        <translation>Dodano konkurenta %1</translation>
    </message>
    <message>
        <source>Renamed a competitor to %1</source>
        <translation>Zmieniono nazwę konkurenta na %1</translation>
    </message>
    <message>
        <source>This competitor is no longer in the project.</source>
        <translation>Tego konkurenta nie ma już w projekcie.</translation>
    </message>
    <message>
        <source>Wrote “%1” of %2</source>
        <extracomment>%1: &quot;What they struggle with&quot;; %2: a competitor</extracomment>
        <translation>Zapisano „%1” dla konkurenta %2</translation>
    </message>
    <message>
        <source>Removed a competitor</source>
        <translation>Usunięto konkurenta</translation>
    </message>
</context>
<context>
    <name>lodestar::research::Figures</name>
    <message>
        <source>%1: column “%2”.</source>
        <extracomment>what is counted or compared; name of a column</extracomment>
        <translation>%1: kolumna „%2”.</translation>
    </message>
    <message>
        <source>other (%1)</source>
        <translation>inne (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4 (%5).</source>
        <extracomment>%1: a source, a page, a format; %2 and %4: shares; %3 and %5: what they are of (&quot;visits&quot;, &quot;conversions&quot;)</extracomment>
        <translation>%1: %2 (%3), %4 (%5).</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>found us by themselves</source>
        <translation>trafili do nas sami</translation>
    </message>
    <message>
        <source>through our outreach</source>
        <translation>dzięki naszym działaniom</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>niejasne</translation>
    </message>
    <message>
        <source>%1 of %2 visits found us by themselves, %3 came through our outreach.</source>
        <translation>Sami trafili do nas: %1 z %2 wizyt; dzięki naszym działaniom: %3.</translation>
    </message>
    <message>
        <source>Judged by the words of each source; visits are not customers, and people come more than once.</source>
        <translation>Oceniono według słów w nazwie każdego źródła; wizyty to nie klienci, a jedna osoba może przyjść kilka razy.</translation>
    </message>
    <message>
        <source>“%1”: nothing gets more than its share.</source>
        <comment>name of a column</comment>
        <translation>„%1”: nic nie ma więcej niż swój udział.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>wizyty</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>konwersje</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>wiersze</translation>
    </message>
    <message>
        <source>Every row counts as one visit.</source>
        <translation>Każdy wiersz liczy się jako jedna wizyta.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Konwersje</translation>
    </message>
    <message>
        <source>No column counts conversions: what visitors became stays unknown.</source>
        <translation>Żadna kolumna nie liczy konwersji: nie wiadomo, kim stali się odwiedzający.</translation>
    </message>
    <message>
        <source>Conversions beside visits, with 95% intervals.</source>
        <translation>Konwersje obok wizyt, z przedziałami ufności 95%.</translation>
    </message>
    <message>
        <source>Rows of the file beside visits; nothing tells what they became.</source>
        <translation>Wiersze pliku obok wizyt; nic nie mówi, co z nich wynikło.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>No column names the source of visits: how they found you (question 6) stays open.</source>
        <translation>Żadna kolumna nie nazywa źródła wizyt: pytanie, jak do was trafili (pytanie 6), pozostaje otwarte.</translation>
    </message>
    <message>
        <source>Where they came in</source>
        <translation>Strona wejścia</translation>
    </message>
    <message>
        <source>No column names the page where they came in: what they looked for stays open.</source>
        <translation>Żadna kolumna nie nazywa strony wejścia: pytanie, czego szukali, pozostaje otwarte.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Zaangażowanie</translation>
    </message>
    <message>
        <source>No column counts likes, comments or shares: what got attention stays unknown.</source>
        <translation>Żadna kolumna nie liczy polubień, komentarzy ani udostępnień: nie wiadomo, co przyciągnęło uwagę.</translation>
    </message>
    <message>
        <source>Engagement is the sum of %1.</source>
        <translation>Zaangażowanie to suma: %1.</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>posty</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>zaangażowanie</translation>
    </message>
    <message>
        <source>No column names the format of a post (picture, video, text).</source>
        <translation>Żadna kolumna nie nazywa formatu posta (zdjęcie, film, tekst).</translation>
    </message>
    <message>
        <source>No column names the topic of a post.</source>
        <translation>Żadna kolumna nie nazywa tematu posta.</translation>
    </message>
    <message>
        <source>No column names the network.</source>
        <translation>Żadna kolumna nie nazywa sieci społecznościowej.</translation>
    </message>
    <message>
        <source>Shares of posts and of what they got. A single post that went far can make one: look at the counts.</source>
        <translation>Udział w postach i w tym, co zyskały. O wyniku może przesądzić jeden post, który rozszedł się szeroko: spójrz na liczby.</translation>
    </message>
    <message>
        <source>No column counts how many people saw a post: engagement is not set against reach.</source>
        <translation>Żadna kolumna nie mówi, ile osób zobaczyło post: zaangażowania nie zestawiono z zasięgiem.</translation>
    </message>
    <message>
        <source>Share of the whole, with 95 % intervals</source>
        <translation>Udział w całości, z przedziałami 95 %</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Udział w całości</translation>
    </message>
</context>
<context>
    <name>lodestar::research::HypothesisCriterion</name>
    <message>
        <source>belief: %1</source>
        <translation>przekonanie: %1</translation>
    </message>
    <message>
        <source>%1 of %2 said so</source>
        <translation>mówi tak %1 z %2</translation>
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
        <translation>nic: każdy, o kim wiadomo, jakich technologii używa</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>wszystkie z: %1</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <translation>dowolne z: %1</translation>
    </message>
    <message>
        <source>Paper and spreadsheets</source>
        <translation>Papier i arkusze</translation>
    </message>
    <message>
        <source>Single tools</source>
        <translation>Pojedyncze narzędzia</translation>
    </message>
    <message>
        <source>One system for customers or orders</source>
        <translation>Jeden system do klientów lub zamówień</translation>
    </message>
    <message>
        <source>Systems that work together</source>
        <translation>Systemy, które ze sobą współpracują</translation>
    </message>
    <message>
        <source>Decides by data</source>
        <translation>Decyzje na podstawie danych</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Poziom %1</translation>
    </message>
</context>
<context>
    <name>lodestar::research::MaturityStore</name>
    <message>
        <source>Changed a rule of technical maturity</source>
        <translation>Zmieniono regułę dojrzałości technologicznej</translation>
    </message>
    <message>
        <source>Removed a rule of technical maturity</source>
        <translation>Usunięto regułę dojrzałości technologicznej</translation>
    </message>
    <message>
        <source>Began with five levels of technical maturity</source>
        <translation>Rozpoczęto od pięciu poziomów dojrzałości technologicznej</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them first.</source>
        <translation>Nie ma jeszcze klientów. Najpierw ich zaimportuj.</translation>
    </message>
    <message>
        <source>Wrote the technical maturity of the customers</source>
        <translation>Zapisano dojrzałość technologiczną klientów</translation>
    </message>
    <message>
        <source>No customer stands on any level. Give a column the role Technologies, or change what the rules need.</source>
        <translation>Żaden klient nie jest na żadnym poziomie. Nadaj którejś kolumnie rolę „Technologie” albo zmień to, czego wymagają reguły.</translation>
    </message>
    <message>
        <source>Technical maturity of %1</source>
        <translation>Dojrzałość technologiczna: %1</translation>
    </message>
    <message>
        <source>Took the technical maturity of the customers away</source>
        <translation>Usunięto dojrzałość technologiczną klientów</translation>
    </message>
</context>
<context>
    <name>lodestar::research::NextSteps</name>
    <message>
        <source>Write down how you would find out.</source>
        <translation>Zapiszcie, jak to sprawdzicie.</translation>
    </message>
    <message>
        <source>Agree below which share you give it up.</source>
        <translation>Ustalcie, poniżej jakiego udziału z tego rezygnujecie.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n more people, and note how many say so.</source>
        <translation>
            <numerusform>Zapytajcie jeszcze %n osobę i zanotujcie, czy mówi to samo.</numerusform>
            <numerusform>Zapytajcie jeszcze %n osoby i zanotujcie, ile z nich mówi to samo.</numerusform>
            <numerusform>Zapytajcie jeszcze %n osób i zanotujcie, ile z nich mówi to samo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered this question yet.</source>
        <translation>Na to pytanie nikt jeszcze nie odpowiedział.</translation>
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
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>customers fit “%1” today: %2</source>
        <comment>an ICP, a tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers fit “%1” today: %2 (the others – %3)</source>
        <comment>an ICP, a tier, other tiers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::research::Survey</name>
    <message>
        <source>The words of the survey form cannot be read. Install Lodestar again.</source>
        <translation>Nie można odczytać tekstów formularza ankiety. Zainstaluj Lodestar ponownie.</translation>
    </message>
    <message>
        <source>A question needs at least one word.</source>
        <translation>Pytanie musi zawierać co najmniej jedno słowo.</translation>
    </message>
    <message>
        <source>The survey asks this already.</source>
        <translation>Ankieta już o to pyta.</translation>
    </message>
    <message>
        <source>Added a question to the survey</source>
        <translation>Dodano pytanie do ankiety</translation>
    </message>
    <message>
        <source>Customers have answered this question. Remove their answers first, or leave it.</source>
        <translation>Klienci odpowiedzieli już na to pytanie. Najpierw usuń ich odpowiedzi albo je zostaw.</translation>
    </message>
    <message>
        <source>Removed a question from the survey</source>
        <translation>Usunięto pytanie z ankiety</translation>
    </message>
</context>
<context>
    <name>lodestar::research::SurveyIntake</name>
    <message>
        <source>no customer is called so; it is kept in their words</source>
        <translation>żaden klient tak się nie nazywa; zachowano zapis osoby, która odpowiada</translation>
    </message>
    <message>
        <source>this is no date; the day stays open</source>
        <translation>to nie jest data; dzień pozostaje nieokreślony</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came in from %1 people.</source>
        <translation>
            <numerusform>Wczytano %n odpowiedź; liczba osób: %1.</numerusform>
            <numerusform>Wczytano %n odpowiedzi; liczba osób: %1.</numerusform>
            <numerusform>Wczytano %n odpowiedzi; liczba osób: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were known already and left out.</source>
        <translation>
            <numerusform>%n wiersz był już znany i został pominięty.</numerusform>
            <numerusform>%n wiersze były już znane i zostały pominięte.</numerusform>
            <numerusform>%n wierszy było już znanych i zostało pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) answer no question.</source>
        <translation>
            <numerusform>%n wiersz nie odpowiada na żadne pytanie.</numerusform>
            <numerusform>%n wiersze nie odpowiadają na żadne pytanie.</numerusform>
            <numerusform>%n wierszy nie odpowiada na żadne pytanie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not taken as they stand.</source>
        <translation>
            <numerusform>%n komórki nie przyjęto w takiej postaci.</numerusform>
            <numerusform>%n komórek nie przyjęto w takiej postaci.</numerusform>
            <numerusform>%n komórek nie przyjęto w takiej postaci.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question was found for: %1.</source>
        <comment>names of columns</comment>
        <translation>Nie znaleziono pytania dla kolumn: %1.</translation>
    </message>
    <message>
        <source>%1: there are no answers in it, so nothing was changed. Bring it back once it is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::research::Voices</name>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Nikogo jeszcze nie zapytano.</translation>
    </message>
    <message>
        <source>%1 of %2 people said something: %3, likely between %4 and %5 of people like them.</source>
        <translation>Coś powiedziało %1 z %2 osób: %3, prawdopodobnie od %4 do %5 podobnych osób.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez nazwiska</translation>
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
        <translation>Nie można skopiować klientów z przykładu do folderu na pliki tymczasowe. Zwolnij tam miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Customers of Kestrel Planning</source>
        <translation>Klienci firmy Kestrel Planning</translation>
    </message>
    <message>
        <source>Small so far, but shows us to other companies twice a year.</source>
        <translation>Na razie mały, ale dwa razy w roku pokazuje nas innym firmom.</translation>
    </message>
    <message>
        <source>Was sold to another group; the contract will not be renewed.</source>
        <translation>Sprzedany innej grupie; umowa nie zostanie przedłużona.</translation>
    </message>
    <message>
        <source>Operations decide</source>
        <translation>Decyduje dział operacyjny</translation>
    </message>
    <message>
        <source>Workshop: sales, two voices</source>
        <translation>Warsztat: sprzedaż, dwa głosy</translation>
    </message>
    <message>
        <source>The head of operations signs</source>
        <translation>Podpisuje szef działu operacyjnego</translation>
    </message>
    <message>
        <source>The managing director signs and asks operations</source>
        <translation>Podpisuje dyrektor zarządzający, po rozmowie z działem operacyjnym</translation>
    </message>
    <message>
        <source>Only IT or finance is at the table</source>
        <translation>Przy stole tylko IT albo finanse</translation>
    </message>
    <message>
        <source>Too small to plan</source>
        <translation>Zbyt mała, by planować</translation>
    </message>
    <message>
        <source>Workshop: service delivery, one voice</source>
        <translation>Warsztat: obsługa klientów, jeden głos</translation>
    </message>
    <message>
        <source>Two shifts or more</source>
        <translation>Dwie zmiany lub więcej</translation>
    </message>
    <message>
        <source>One shift, growing</source>
        <translation>Jedna zmiana, firma rośnie</translation>
    </message>
    <message>
        <source>Fewer than ten people: everybody sees everybody</source>
        <translation>Mniej niż dziesięć osób: każdy widzi każdego</translation>
    </message>
    <message>
        <source>Growing logistics companies</source>
        <translation>Rosnące firmy logistyczne</translation>
    </message>
    <message>
        <source>Kestrel staffing plan</source>
        <translation>Plan obsady Kestrel</translation>
    </message>
    <message>
        <source>Logistics companies of 50 to 249 people that run a warehouse system and hear of us from others.</source>
        <translation>Firmy logistyczne zatrudniające od 50 do 249 osób, które mają system magazynowy i słyszą o nas od innych.</translation>
    </message>
    <message>
        <source>Drafted the ICP from the traits and the workshop</source>
        <translation>Przygotowano szkic ICP na podstawie cech i warsztatu</translation>
    </message>
    <message>
        <source>Added a persona</source>
        <translation>Dodano personę</translation>
    </message>
    <message>
        <source>First version, as agreed at the end of the workshop</source>
        <translation>Pierwsza wersja, uzgodniona na koniec warsztatu</translation>
    </message>
    <message>
        <source>Kestrel Planning (sample)</source>
        <translation>Kestrel Planning (przykład)</translation>
    </message>
    <message>
        <source>Trucks wait at the dock because nobody knows what the warehouse can handle tomorrow.</source>
        <translation>Ciężarówki czekają przy rampie, bo nikt nie wie, ile magazyn zdoła jutro obsłużyć.</translation>
    </message>
    <message>
        <source>Overtime on Friday, empty shifts on Monday.</source>
        <translation>W piątek nadgodziny, w poniedziałek puste zmiany.</translation>
    </message>
    <message>
        <source>We planned two hundred people on a whiteboard.</source>
        <translation>Planowaliśmy dwieście osób na białej tablicy.</translation>
    </message>
    <message>
        <source>Mid-sized logistics companies, two or three sites, growing faster than their planning.</source>
        <translation>Średnie firmy logistyczne, dwie lub trzy lokalizacje, rosną szybciej niż ich planowanie.</translation>
    </message>
    <message>
        <source>Wherever a warehouse system was already running, so that we could read real orders.</source>
        <translation>Wszędzie tam, gdzie działał już system magazynowy i mogliśmy odczytać prawdziwe zamówienia.</translation>
    </message>
    <message>
        <source>Third-party logistics, somewhere between 50 and 250 people.</source>
        <translation>Logistyka kontraktowa, gdzieś od 50 do 250 osób.</translation>
    </message>
    <message>
        <source>Logistics, but I also like our large retail names.</source>
        <translation>Logistyka, ale lubię też nasze duże nazwy z handlu detalicznego.</translation>
    </message>
    <message>
        <source>They have a warehouse management system. Without one we import spreadsheets for weeks.</source>
        <translation>Mają system zarządzania magazynem. Bez niego tygodniami importujemy arkusze.</translation>
    </message>
    <message>
        <source>Dutch companies. Half of our case studies come from there.</source>
        <translation>Firmy holenderskie. Stamtąd pochodzi połowa naszych studiów przypadku.</translation>
    </message>
    <message>
        <source>First useful plan after four weeks when the data is there.</source>
        <translation>Pierwszy użyteczny plan po czterech tygodniach, jeśli są dane.</translation>
    </message>
    <message>
        <source>Six weeks and more when somebody has to clean up item data first.</source>
        <translation>Sześć tygodni i więcej, jeśli ktoś musi najpierw uporządkować dane o towarach.</translation>
    </message>
    <message>
        <source>The first Friday without overtime. That was week five.</source>
        <translation>Pierwszy piątek bez nadgodzin. To był piąty tydzień.</translation>
    </message>
    <message>
        <source>The good ones stay and add a site every year.</source>
        <translation>Dobrzy klienci zostają i co roku dodają nową lokalizację.</translation>
    </message>
    <message>
        <source>If they come through the first peak season with us, they stay.</source>
        <translation>Jeśli przetrwają z nami pierwszy szczyt sezonu, zostają.</translation>
    </message>
    <message>
        <source>Every day with the warehouse manager or a planner, hardly ever with the person who signs.</source>
        <translation>Codziennie z kierownikiem magazynu albo planistą, prawie nigdy z osobą, która podpisuje.</translation>
    </message>
    <message>
        <source>When our planner leaves, the account gets quiet. We need a second contact.</source>
        <translation>Gdy nasz planista odchodzi, klient milknie. Potrzebujemy drugiej osoby kontaktowej.</translation>
    </message>
    <message>
        <source>Referrals. A customer calls another site manager, and we get a warm introduction.</source>
        <translation>Polecenia. Klient dzwoni do kierownika innej lokalizacji, a ten przyjmuje nas życzliwie.</translation>
    </message>
    <message>
        <source>Trade fairs bring the most business cards.</source>
        <translation>Najwięcej wizytówek dają targi.</translation>
    </message>
    <message>
        <source>Fairs bring many contacts and few customers that we keep.</source>
        <translation>Targi przynoszą wiele kontaktów, a mało klientów, którzy z nami zostają.</translation>
    </message>
    <message>
        <source>Knowing on Thursday whom I need on Monday.</source>
        <translation>Wiedzieć w czwartek, kogo potrzebuję w poniedziałek.</translation>
    </message>
    <message>
        <source>Taking on a new client without hiring first.</source>
        <translation>Przyjąć nowego klienta bez wcześniejszego zatrudniania.</translation>
    </message>
    <message>
        <source>Fewer temporary workers, called in less often.</source>
        <translation>Mniej pracowników tymczasowych, rzadziej wzywanych.</translation>
    </message>
    <message>
        <source>Does it work with our warehouse system?</source>
        <translation>Czy to działa z naszym systemem magazynowym?</translation>
    </message>
    <message>
        <source>Will the works council agree to it?</source>
        <translation>Czy zgodzi się na to rada pracowników?</translation>
    </message>
    <message>
        <source>Who will look after it when the project is over?</source>
        <translation>Kto się tym zajmie, gdy projekt się skończy?</translation>
    </message>
    <message>
        <source>I was afraid that my planners would feel replaced.</source>
        <translation>Bałam się, że moi planiści poczują się zastąpieni.</translation>
    </message>
    <message>
        <source>About three months; with a referral it is two.</source>
        <translation>Około trzech miesięcy; z poleceniem dwa.</translation>
    </message>
    <message>
        <source>Retail takes half a year because head office has to agree.</source>
        <translation>Handel detaliczny potrzebuje pół roku, bo musi się zgodzić centrala.</translation>
    </message>
    <message>
        <source>Head of operations decides, IT can stop it, finance asks late.</source>
        <translation>Decyduje szef działu operacyjnego, IT może to zatrzymać, finanse pytają późno.</translation>
    </message>
    <message>
        <source>In small companies the managing director does it all.</source>
        <translation>W małych firmach wszystko robi dyrektor zarządzający.</translation>
    </message>
    <message>
        <source>You showed us our own numbers in the second meeting.</source>
        <translation>Na drugim spotkaniu pokazaliście nam nasze własne liczby.</translation>
    </message>
    <message>
        <source>In interviews they name the other customer who recommended us.</source>
        <translation>W wywiadach wymieniają innego klienta, który nas polecił.</translation>
    </message>
    <message>
        <source>I would like one price for all sites.</source>
        <translation>Chciałabym jednej ceny dla wszystkich lokalizacji.</translation>
    </message>
    <message>
        <source>They ask for a person to call in the peak season.</source>
        <translation>Proszą o osobę, do której mogą zadzwonić w szczycie sezonu.</translation>
    </message>
    <message>
        <source>Those that run by themselves after two months.</source>
        <translation>Ci, którzy po dwóch miesiącach radzą sobie sami.</translation>
    </message>
    <message>
        <source>Not the largest ones: they want meetings every week.</source>
        <translation>Nie ci najwięksi: chcą spotkań co tydzień.</translation>
    </message>
    <message>
        <source>The large names pay well. I would keep them on the list.</source>
        <translation>Duże nazwy dobrze płacą. Zostawiłbym je na liście.</translation>
    </message>
    <message>
        <source>Hardly anybody uses the yard view.</source>
        <translation>Prawie nikt nie używa widoku placu.</translation>
    </message>
    <message>
        <source>The report designer sells well at first and is never opened again.</source>
        <translation>Kreator raportów z początku dobrze się sprzedaje, a potem nikt go już nie otwiera.</translation>
    </message>
    <message>
        <source>Two customers left because we could not read their time recording.</source>
        <translation>Dwóch klientów odeszło, bo nie mogliśmy odczytać ich ewidencji czasu pracy.</translation>
    </message>
    <message>
        <source>We need ready connections to the five most common warehouse systems.</source>
        <translation>Potrzebujemy gotowych połączeń z pięcioma najpopularniejszymi systemami magazynowymi.</translation>
    </message>
    <message>
        <source>We look for logistics companies of 50 to 249 people that run a warehouse system.</source>
        <translation>Szukamy firm logistycznych zatrudniających od 50 do 249 osób, które mają system magazynowy.</translation>
    </message>
    <message>
        <source>We ask every good customer for one introduction and go to one trade fair a year instead of four.</source>
        <translation>Każdego dobrego klienta prosimy o jedno polecenie, a na targi jeździmy raz w roku zamiast czterech.</translation>
    </message>
    <message>
        <source>A page for IT and a page for the works council go out with every offer.</source>
        <translation>Do każdej oferty dołączamy stronę dla IT i stronę dla rady pracowników.</translation>
    </message>
    <message>
        <source>The yard view is no longer sold on its own; we decide about it in half a year.</source>
        <translation>Nie sprzedajemy już widoku placu osobno; za pół roku zdecydujemy, co z nim dalej.</translation>
    </message>
    <message>
        <source>Companies that have just opened a second site look for us within half a year.</source>
        <translation>Firmy, które właśnie otworzyły drugą lokalizację, szukają nas w ciągu pół roku.</translation>
    </message>
    <message>
        <source>Ask ten customers when they opened their sites and when they first called.</source>
        <translation>Zapytać dziesięciu klientów, kiedy otworzyli lokalizacje i kiedy pierwszy raz zadzwonili.</translation>
    </message>
    <message>
        <source>Works councils agree faster when planners show the tool themselves.</source>
        <translation>Rady pracowników zgadzają się szybciej, gdy narzędzie pokazują sami planiści.</translation>
    </message>
    <message>
        <source>Let planners present at the next five customers and note the weeks.</source>
        <translation>Niech u pięciu następnych klientów prezentują planiści; zanotować liczbę tygodni.</translation>
    </message>
    <message>
        <source>Three of four agreed in the first meeting.</source>
        <translation>Trzy z czterech zgodziły się na pierwszym spotkaniu.</translation>
    </message>
    <message>
        <source>Pharma distributors need records that we do not keep.</source>
        <translation>Dystrybutorzy farmaceutyków potrzebują zapisów, których nie prowadzimy.</translation>
    </message>
    <message>
        <source>Show the audit trail to two quality managers.</source>
        <translation>Pokazać ślad kontrolny dwóm kierownikom jakości.</translation>
    </message>
    <message>
        <source>Work and people do not meet: trucks wait on Friday, shifts stand idle on Monday, and the plan lives on a whiteboard.</source>
        <translation>Praca i ludzie się rozmijają: w piątek czekają ciężarówki, w poniedziałek stoją zmiany, a plan żyje na białej tablicy.</translation>
    </message>
    <message>
        <source>A staffing plan for tomorrow and next week, made from the orders that the warehouse system already knows.</source>
        <translation>Plan obsady na jutro i na przyszły tydzień, tworzony z zamówień, które system magazynowy już zna.</translation>
    </message>
    <message>
        <source>Know on Thursday whom you need on Monday. Take on the next client without hiring first.</source>
        <translation>W czwartek wiesz, kogo potrzebujesz w poniedziałek. Przyjmij następnego klienta bez wcześniejszego zatrudniania.</translation>
    </message>
    <message>
        <source>Doubts about the connection to the warehouse system, the works council, planners who fear to be replaced.</source>
        <translation>Wątpliwości co do połączenia z systemem magazynowym, rada pracowników, planiści, którzy boją się, że zostaną zastąpieni.</translation>
    </message>
    <message>
        <source>A second site, a large new client, a peak season that went wrong, a new head of operations.</source>
        <translation>Druga lokalizacja, nowy duży klient, nieudany szczyt sezonu, nowy szef działu operacyjnego.</translation>
    </message>
    <message>
        <source>Site managers who know each other, regional logistics clubs, partners of their warehouse system.</source>
        <translation>Kierownicy lokalizacji, którzy się znają, regionalne kluby logistyczne, partnerzy ich systemu magazynowego.</translation>
    </message>
    <message>
        <source>Countries in which we have no partner for on-site start-up.</source>
        <translation>Kraje, w których nie mamy partnera do wdrożenia na miejscu.</translation>
    </message>
    <message>
        <source>The head of operations decides, the warehouse manager asks for it, IT can stop it, finance signs last.</source>
        <translation>Decyduje szef działu operacyjnego, prosi o to kierownik magazynu, IT może to zatrzymać, finanse podpisują na końcu.</translation>
    </message>
    <message>
        <source>Plans the week in a spreadsheet on Thursday evening and changes it by telephone until Monday.</source>
        <translation>W czwartek wieczorem planuje tydzień w arkuszu i do poniedziałku zmienia go przez telefon.</translation>
    </message>
    <message>
        <source>The plan is old when it is printed; overtime and temporary workers cost more every peak season.</source>
        <translation>Plan jest nieaktualny w chwili wydruku; nadgodziny i pracownicy tymczasowi kosztują więcej w każdym szczycie sezonu.</translation>
    </message>
    <message>
        <source>No time to learn a large system, no say over the budget, and item data that nobody has cleaned.</source>
        <translation>Brak czasu na naukę dużego systemu, brak wpływu na budżet i dane o towarach, których nikt nie uporządkował.</translation>
    </message>
    <message>
        <source>The plan makes itself from tomorrow&apos;s orders; she only changes what she knows better.</source>
        <translation>Plan powstaje sam z jutrzejszych zamówień; ona zmienia tylko to, co wie lepiej.</translation>
    </message>
    <message>
        <source>Started on the floor, fifteen years in logistics, trusted by her people.</source>
        <translation>Zaczynała na hali, piętnaście lat w logistyce, jej ludzie jej ufają.</translation>
    </message>
    <message>
        <source>2: has heard of us from a manager of another site.</source>
        <translation>2: słyszała o nas od kierownika innej lokalizacji.</translation>
    </message>
    <message>
        <source>Warehouse; reports to the head of operations.</source>
        <translation>Magazyn; podlega szefowi działu operacyjnego.</translation>
    </message>
    <message>
        <source>Asks for it and uses it every day.</source>
        <translation>Prosi o to i używa tego codziennie.</translation>
    </message>
    <message>
        <source>Lines picked per hour, overtime hours, trucks handled in time.</source>
        <translation>Pozycje skompletowane na godzinę, nadgodziny, ciężarówki obsłużone na czas.</translation>
    </message>
    <message>
        <source>Sick leave on Mondays, clients who announce volumes late.</source>
        <translation>Zwolnienia lekarskie w poniedziałki, klienci, którzy późno zapowiadają wolumeny.</translation>
    </message>
    <message>
        <source>A peak season without emergency calls.</source>
        <translation>Szczyt sezonu bez telefonów alarmowych.</translation>
    </message>
    <message>
        <source>Warehouse management system, barcode scanners, spreadsheets.</source>
        <translation>System zarządzania magazynem, skanery kodów kreskowych, arkusze kalkulacyjne.</translation>
    </message>
    <message>
        <source>Sixty people in two shifts and twenty temporary workers.</source>
        <translation>Sześćdziesiąt osób na dwie zmiany i dwudziestu pracowników tymczasowych.</translation>
    </message>
    <message>
        <source>Two interviews and the answers of service delivery; the figures are still beliefs.</source>
        <translation>Dwa wywiady i odpowiedzi obsługi klientów; liczby są nadal przekonaniami.</translation>
    </message>
    <message>
        <source>Gets a report from every site on Monday and asks by telephone what it means.</source>
        <translation>W poniedziałek dostaje raport z każdej lokalizacji i telefonicznie pyta, co on znaczy.</translation>
    </message>
    <message>
        <source>Sees too late which site is full, and cannot tell clients how much more it could take.</source>
        <translation>Za późno widzi, która lokalizacja jest pełna, i nie potrafi powiedzieć klientom, ile jeszcze mogłaby przyjąć.</translation>
    </message>
    <message>
        <source>Every site plans in its own way; IT has a waiting list of a year.</source>
        <translation>Każda lokalizacja planuje po swojemu; IT ma roczną listę oczekujących.</translation>
    </message>
    <message>
        <source>One view of all sites for the next two weeks, without a project for IT.</source>
        <translation>Jeden widok wszystkich lokalizacji na najbliższe dwa tygodnie, bez projektu dla IT.</translation>
    </message>
    <message>
        <source>Engineer, came from a larger competitor three years ago.</source>
        <translation>Inżynier, trzy lata temu przyszedł od większego konkurenta.</translation>
    </message>
    <message>
        <source>1: has seen our name in an offer.</source>
        <translation>1: widział naszą nazwę w ofercie.</translation>
    </message>
    <message>
        <source>Operations; reports to the managing director.</source>
        <translation>Dział operacyjny; podlega dyrektorowi zarządzającemu.</translation>
    </message>
    <message>
        <source>Decides and defends it to finance.</source>
        <translation>Decyduje i broni tego przed finansami.</translation>
    </message>
    <message>
        <source>Two meetings, a trial at one site, a check by IT, then an offer for all sites.</source>
        <translation>Dwa spotkania, próba w jednej lokalizacji, sprawdzenie przez IT, potem oferta dla wszystkich lokalizacji.</translation>
    </message>
    <message>
        <source>Cost per order, use of space and people, clients won and kept.</source>
        <translation>Koszt zamówienia, wykorzystanie powierzchni i ludzi, klienci zdobyci i utrzymani.</translation>
    </message>
    <message>
        <source>Growth without more space; people who are hard to find.</source>
        <translation>Wzrost bez dodatkowej powierzchni; ludzie, których trudno znaleźć.</translation>
    </message>
    <message>
        <source>The third site running by next summer.</source>
        <translation>Trzecia lokalizacja działająca do przyszłego lata.</translation>
    </message>
    <message>
        <source>Three site managers; no analyst of his own.</source>
        <translation>Trzech kierowników lokalizacji; nie ma własnego analityka.</translation>
    </message>
    <message>
        <source>One interview, the answers of sales, and the titles in the customer list.</source>
        <translation>Jeden wywiad, odpowiedzi sprzedaży i stanowiska z listy klientów.</translation>
    </message>
    <message>
        <source>Petra, who makes the plan</source>
        <translation>Petra, która układa plan</translation>
    </message>
    <message>
        <source>Warehouse manager</source>
        <translation>Kierowniczka magazynu</translation>
    </message>
    <message>
        <source>Daniel, who answers for the sites</source>
        <translation>Daniel, który odpowiada za lokalizacje</translation>
    </message>
    <message>
        <source>Head of operations</source>
        <translation>Szef działu operacyjnego</translation>
    </message>
    <message>
        <source>Calm before the weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start takes long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know on Thursday whom we need on Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan explains itself, also to the night shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting our warehouse system took six weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let me see two sites side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another site of our group showed it to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fridays are quiet now. My people go home on time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the shifts to the telephones of the temporary staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could take on a large client without hiring first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody told us how clean the item data has to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of what to prepare before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime had become our largest surprise every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answers the telephone who knows a warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer had five pages of options that I did not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one screen and no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our IT waited for an interface description for a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our second site opened in May. In June I had three plans and none was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The works council asked who may see how fast a person is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Fridays nobody calls me any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend from the logistics club said: try it for four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us the price before the second meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say yes to a client without counting heads first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift calculator as a spreadsheet, a yearly study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retail chains and hospitals; personnel departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosters that follow the rules of the law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High with personnel, low on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows nothing of orders: the roster is right and too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap shifts and find somebody for tomorrow morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where operations decide and not personnel, we meet them rarely and win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free slots for hauliers; the warehouse pays later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large shippers with queues at the gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hauliers book a time at the dock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good at the gate; the hall does not notice it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slots are full, and nobody knows whether the people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move bookings when a truck is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neighbour rather than a rival: read their slots, and the plan gets better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s figures cannot be copied to the folder for temporary files. Make room there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took in the answers of the customer survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down two interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and spreadsheets</source>
        <translation>Papier i arkusze</translation>
    </message>
    <message>
        <source>Books and stock in a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warehouse system runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse system and scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected with partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to our website</source>
        <translation>Wizyty na naszej stronie</translation>
    </message>
    <message>
        <source>Our posts of this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten years of start-ups in warehouses like theirs; the team has run some itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module of their warehouse system, a spreadsheet that one person understands, or waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They earn by the pallet moved, with one or two sites and shifts planned a week ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two that were live within a month and asked for the second site by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::table::CellEntry</name>
    <message>
        <source>Yes</source>
        <comment>in a cell</comment>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a cell</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Write a date like %1.</source>
        <translation>Wpisz datę tak: %1.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Wpisz „tak” lub „nie”.</translation>
    </message>
    <message>
        <source>Write a number like %1.</source>
        <translation>Wpisz liczbę tak: %1.</translation>
    </message>
    <message>
        <source>%1 holds %2; “%3” does not fit. %4</source>
        <comment>column, kind of values, what was typed, advice</comment>
        <translation>Kolumna %1 zawiera dane typu %2; „%3” nie pasuje. %4</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Column</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>lodestar::table::ColumnType</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Tak lub nie</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Comparison</name>
    <message>
        <source>Comparing the customers</source>
        <translation>Porównywanie klientów</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Condition</name>
    <message>
        <source>any value</source>
        <translation>dowolna wartość</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>od %1 do poniżej %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of values, and its last one</comment>
        <translation>%1 lub %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>lodestar::table::CurrencyRateStore</name>
    <message>
        <source>“%1” is no currency. Write its code of three letters, such as EUR.</source>
        <translation>„%1” nie jest walutą. Wpisz jej trzyliterowy kod, na przykład EUR.</translation>
    </message>
    <message>
        <source>%1 is the currency that the others are converted to, so it has no rate of its own.</source>
        <translation>%1 to waluta, na którą przelicza się pozostałe, więc nie ma własnego kursu.</translation>
    </message>
    <message>
        <source>The rate of %1 must be a number above 0.</source>
        <translation>Kurs %1 musi być liczbą większą niż 0.</translation>
    </message>
    <message>
        <source>Took the currency rates away</source>
        <translation>Usunięto kursy walut</translation>
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
        <translation>Kursy walut: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetKind</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Potencjalni klienci</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transakcje</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Odpowiedzi z ankiety</translation>
    </message>
    <message>
        <source>Web analytics</source>
        <translation>Analityka internetowa</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>Technologies in use</source>
        <translation>Używane technologie</translation>
    </message>
    <message>
        <source>Reference table</source>
        <translation>Tabela słownikowa</translation>
    </message>
    <message>
        <source>Rolled up from related tables</source>
        <translation>Zestawienie z powiązanych tabel</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetStore</name>
    <message>
        <source>There is no data set %1 in this project.</source>
        <translation>W tym projekcie nie ma zbioru danych %1.</translation>
    </message>
    <message>
        <source>This data set has no such column. Open the project again.</source>
        <translation>Ten zbiór danych nie ma takiej kolumny. Otwórz projekt ponownie.</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>Wczytywanie wierszy</translation>
    </message>
    <message>
        <source>The data set %1 does not have the %2 rows it should have. Check the project, or import the file again.</source>
        <translation>Zbiór danych %1 nie ma tylu wierszy, ile powinien (%2). Sprawdź projekt albo zaimportuj plik ponownie.</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>Obejrzano %1</translation>
    </message>
</context>
<context>
    <name>lodestar::table::DatasetWriter</name>
    <message>
        <source>Writing rows</source>
        <translation>Zapisywanie wierszy</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Filter</name>
    <message>
        <source>%1: any or no value</source>
        <translation>%1: dowolna wartość lub jej brak</translation>
    </message>
    <message>
        <source>%1: has a value</source>
        <translation>%1: ma wartość</translation>
    </message>
    <message>
        <source>%1: without a value</source>
        <translation>%1: bez wartości</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nic</translation>
    </message>
    <message>
        <source>%1 contains “%2”, or no value</source>
        <translation>%1 zawiera „%2” lub nie ma wartości</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 zawiera „%2”</translation>
    </message>
    <message>
        <source>%1: %2, or no value</source>
        <translation>%1: %2 lub brak wartości</translation>
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
        <translation>Dotychczasowe przychody</translation>
    </message>
    <message>
        <source>Sum of “%1” over %3 won deals in %2</source>
        <translation>Suma „%1” z wygranych szans (%3) w tabeli %2</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Wygrane szanse</translation>
    </message>
    <message>
        <source>Number of won deals in %2, by “%1”</source>
        <translation>Liczba wygranych szans w tabeli %2, według „%1”</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Przegrane szanse</translation>
    </message>
    <message>
        <source>Number of lost deals in %2, by “%1”</source>
        <translation>Liczba przegranych szans w tabeli %2, według „%1”</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Otwarte szanse</translation>
    </message>
    <message>
        <source>Number of deals in %2 that are neither won nor lost, by “%1”</source>
        <translation>Liczba szans w tabeli %2 ani wygranych, ani przegranych, według „%1”</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Number of deals in %2; no column says which were won</source>
        <translation>Liczba szans w tabeli %2; żadna kolumna nie mówi, które wygrano</translation>
    </message>
    <message>
        <source>Win rate (%)</source>
        <translation>Odsetek wygranych (%)</translation>
    </message>
    <message>
        <source>Won deals out of those won or lost in %2, in per cent</source>
        <translation>Odsetek wygranych wśród szans wygranych lub przegranych w tabeli %2, w procentach</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Średnia wartość szansy</translation>
    </message>
    <message>
        <source>Mean of “%1” over the won deals in %2</source>
        <translation>Średnia „%1” z wygranych szans w tabeli %2</translation>
    </message>
    <message>
        <source>First won</source>
        <translation>Pierwsza wygrana</translation>
    </message>
    <message>
        <source>Earliest “%1” of the won deals in %2</source>
        <translation>Najwcześniejsza „%1” wygranych szans w tabeli %2</translation>
    </message>
    <message>
        <source>Last won</source>
        <translation>Ostatnia wygrana</translation>
    </message>
    <message>
        <source>Latest “%1” of the won deals in %2</source>
        <translation>Najpóźniejsza „%1” wygranych szans w tabeli %2</translation>
    </message>
    <message>
        <source>Sales cycle (days)</source>
        <translation>Cykl sprzedaży (dni)</translation>
    </message>
    <message>
        <source>Median of the days from “%1” over %3 won deals in %2</source>
        <translation>Mediana liczby dni od „%1” dla wygranych szans (%3) w tabeli %2</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Ponowne zakupy</translation>
    </message>
    <message>
        <source>Won deals in %2 after the first</source>
        <translation>Wygrane szanse w tabeli %2 po pierwszej</translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation>Kupione produkty</translation>
    </message>
    <message>
        <source>The different “%1” of the won deals in %2</source>
        <translation>Różne „%1” wygranych szans w tabeli %2</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>Pierwszy produkt</translation>
    </message>
    <message>
        <source>“%1” of the first won deal in %2</source>
        <translation>„%1” pierwszej wygranej szansy w tabeli %2</translation>
    </message>
    <message>
        <source>First deal value</source>
        <translation>Wartość pierwszej szansy</translation>
    </message>
    <message>
        <source>Sales owner</source>
        <translation>Handlowiec</translation>
    </message>
    <message>
        <source>The most frequent “%1” of the deals in %2</source>
        <translation>Najczęstsza wartość „%1” szans w tabeli %2</translation>
    </message>
    <message>
        <source>Sum of “%1” over %3 rows in %2</source>
        <translation>Suma „%1” z wierszy tabeli %2 (%3)</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Number of different “%1” in %2</source>
        <translation>Liczba różnych „%1” w tabeli %2</translation>
    </message>
    <message>
        <source>Purchases in %2 after the first</source>
        <translation>Zakupy w tabeli %2 po pierwszym</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Pierwszy zakup</translation>
    </message>
    <message>
        <source>Earliest “%1” in %2</source>
        <translation>Najwcześniejsza „%1” w tabeli %2</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Ostatni zakup</translation>
    </message>
    <message>
        <source>Latest “%1” in %2</source>
        <translation>Najpóźniejsza „%1” w tabeli %2</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Średnie zamówienie</translation>
    </message>
    <message>
        <source>Sum of “%1” in %2, divided by the purchases</source>
        <translation>Suma „%1” w tabeli %2 podzielona przez liczbę zakupów</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>Kupiona ilość</translation>
    </message>
    <message>
        <source>The different “%1” in %2</source>
        <translation>Różne „%1” w tabeli %2</translation>
    </message>
    <message>
        <source>“%1” of the first purchase in %2</source>
        <translation>„%1” pierwszego zakupu w tabeli %2</translation>
    </message>
    <message>
        <source>First order value</source>
        <translation>Wartość pierwszego zamówienia</translation>
    </message>
    <message>
        <source>The different “%1” of %2 among what they bought</source>
        <translation>Różne „%1” z tabeli %2 wśród tego, co kupili</translation>
    </message>
    <message>
        <source>The most frequent “%1” of %2 among their deals</source>
        <translation>Najczęstsza wartość „%1” z tabeli %2 wśród ich szans</translation>
    </message>
    <message>
        <source>“%1” of the customer&apos;s row in %2</source>
        <translation>„%1” z wiersza klienta w tabeli %2</translation>
    </message>
    <message>
        <source>Mean of “%1” over the customer&apos;s rows in %2</source>
        <translation>Średnia „%1” z wierszy klienta w tabeli %2</translation>
    </message>
    <message>
        <source>“%1” of the customer&apos;s latest row in %2</source>
        <translation>„%1” z najnowszego wiersza klienta w tabeli %2</translation>
    </message>
    <message>
        <source>The different “%1” of the customer&apos;s rows in %2</source>
        <translation>Różne „%1” z wierszy klienta w tabeli %2</translation>
    </message>
    <message>
        <source>Number of the customer&apos;s rows in %2</source>
        <translation>Liczba wierszy klienta w tabeli %2</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Wartość życiowa klienta</translation>
    </message>
    <message>
        <source>What they earned so far, from %3 rows in %2 (margin, discount a year, day: %1)</source>
        <translation>Ile na nich dotąd zarobiono; wiersze tabeli %2: %3 (marża, dyskonto roczne, dzień: %1)</translation>
    </message>
    <message>
        <source>Simple formula over the margin a year, from %3 rows in %2 (%1)</source>
        <translation>Prosty wzór na podstawie rocznej marży; wiersze tabeli %2: %3 (%1)</translation>
    </message>
    <message>
        <source>Forecast from who renewed contracts (sBG), %3 customers in %2 (months, discount a year, day: %1)</source>
        <translation>Prognoza z tego, kto przedłużył umowę (sBG); klienci w tabeli %2: %3 (miesiące, dyskonto roczne, dzień: %1)</translation>
    </message>
    <message>
        <source>Forecast from purchase rhythm (BG/NBD), %3 rows in %2 (months, margin, discount a year, day: %1)</source>
        <translation>Prognoza z rytmu zakupów (BG/NBD); wiersze tabeli %2: %3 (miesiące, marża, dyskonto roczne, dzień: %1)</translation>
    </message>
    <message>
        <source>Technology maturity</source>
        <translation>Dojrzałość technologiczna</translation>
    </message>
    <message>
        <source>Level by your rules over %1, for %3 customers of %2</source>
        <translation>Poziom według waszych reguł na podstawie: %1, dla %3 klientów z: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::table::HiddenNames</name>
    <message>
        <source>Contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Opiekun %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Klient %1</translation>
    </message>
    <message>
        <source>Prospect %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::table::Recipe</name>
    <message>
        <source>chosen by you</source>
        <translation>wybór użytkownika</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>daty</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>liczby</translation>
    </message>
    <message>
        <source>%1 cannot be used as %2: it holds %3, and %4 are needed. Choose another column.</source>
        <translation>Nie można użyć kolumny %1 jako %2: zawiera dane typu %3, a potrzebne są %4. Wybierz inną kolumnę.</translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeStep</name>
    <message>
        <source>Nothing to change in this table</source>
        <translation>W tej tabeli nie ma nic do zmiany</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>Pominięto %n wiersz</numerusform>
            <numerusform>Pominięto %n wiersze</numerusform>
            <numerusform>Pominięto %n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <comment>changed by a step</comment>
        <translation>
            <numerusform>%n komórka</numerusform>
            <numerusform>%n komórki</numerusform>
            <numerusform>%n komórek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>changed by a step</comment>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 cells in 3 rows</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This table has no column %1.</source>
        <translation>Ta tabela nie ma kolumny %1.</translation>
    </message>
    <message>
        <source>This table already has a column %1, so the step was left out.</source>
        <translation>Ta tabela ma już kolumnę %1, więc krok pominięto.</translation>
    </message>
    <message>
        <source>The column %1 holds something else now, so the step was left out.</source>
        <translation>Kolumna %1 zawiera teraz coś innego, więc krok pominięto.</translation>
    </message>
    <message>
        <source>A newer version of Lodestar made this step; this one cannot apply it.</source>
        <translation>Ten krok utworzono w nowszej wersji programu Lodestar; tutaj nie można go zastosować.</translation>
    </message>
    <message>
        <source>Not in this table any more (%1): %2</source>
        <comment>number, names</comment>
        <translation>Nie ma już w tej tabeli (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit the type of the column.</source>
        <translation>
            <numerusform>%n wartość nie pasuje do typu kolumny.</numerusform>
            <numerusform>%n wartości nie pasują do typu kolumny.</numerusform>
            <numerusform>%n wartości nie pasuje do typu kolumny.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeSteps</name>
    <message>
        <source>made by hand</source>
        <translation>dodano ręcznie</translation>
    </message>
    <message>
        <source>%1: attribute added by hand</source>
        <comment>column</comment>
        <translation>%1: atrybut dodany ręcznie</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n duplicate(s) merged into one row</source>
        <translation>
            <numerusform>%1: scalono %n duplikat w jeden wiersz</numerusform>
            <numerusform>%1: scalono %n duplikaty w jeden wiersz</numerusform>
            <numerusform>%1: scalono %n duplikatów w jeden wiersz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n duplicate(s) left out</source>
        <translation>
            <numerusform>%1: pominięto %n duplikat</numerusform>
            <numerusform>%1: pominięto %n duplikaty</numerusform>
            <numerusform>%1: pominięto %n duplikatów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>customer</comment>
        <translation>%1: pominięto</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <comment>a step of the recipe</comment>
        <translation>
            <numerusform>Pominięto %n wiersz</numerusform>
            <numerusform>Pominięto %n wiersze</numerusform>
            <numerusform>Pominięto %n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) filled in</source>
        <translation>
            <numerusform>%1: uzupełniono %n komórkę</numerusform>
            <numerusform>%1: uzupełniono %n komórki</numerusform>
            <numerusform>%1: uzupełniono %n komórek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: emptied</source>
        <comment>column, customer</comment>
        <translation>%1, klient %2: opróżniono</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>column, customer, value</comment>
        <translation>%1, klient %2: %3</translation>
    </message>
    <message>
        <source>%1 joined from %2</source>
        <comment>new column, columns</comment>
        <translation>%1: połączono z kolumn %2</translation>
    </message>
    <message>
        <source>%1 are different customers</source>
        <translation>%1 to różni klienci</translation>
    </message>
    <message>
        <source>%1: %2 are different things</source>
        <comment>column, values</comment>
        <translation>%1: %2 to różne rzeczy</translation>
    </message>
    <message>
        <source>%1 is matched to nothing</source>
        <translation>%1 nie jest z niczym dopasowany</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <comment>key, key</comment>
        <translation>%1 oznacza %2</translation>
    </message>
    <message>
        <source>%1 is matched by the customers&apos; %2</source>
        <comment>column, column</comment>
        <translation>%1 jest dopasowywane według „%2” klientów</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) mean “not known”</source>
        <translation>
            <numerusform>%1: %n wartość oznacza „nieznane”</numerusform>
            <numerusform>%1: %n wartości oznaczają „nieznane”</numerusform>
            <numerusform>%1: %n wartości oznacza „nieznane”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>column, value, value</comment>
        <translation>%1: %2 zmienia się w %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n spelling(s) become %2</source>
        <translation>
            <numerusform>%1: %n pisownia zmienia się w %2</numerusform>
            <numerusform>%1: %n pisownie zmieniają się w %2</numerusform>
            <numerusform>%1: %n pisowni zmienia się w %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A step of a newer version (%1)</source>
        <translation>Krok z nowszej wersji (%1)</translation>
    </message>
    <message>
        <source>A correction does not fit any more (%1). %2</source>
        <comment>the correction, what of it does not fit</comment>
        <translation>Poprawka już nie pasuje (%1). %2</translation>
    </message>
    <message>
        <source>%1: no role</source>
        <translation>%1: bez roli</translation>
    </message>
    <message>
        <source>%1: role %2</source>
        <comment>column, role</comment>
        <translation>%1: rola %2</translation>
    </message>
    <message>
        <source>%1: amounts in %2</source>
        <comment>column, currency</comment>
        <translation>%1: kwoty w %2</translation>
    </message>
    <message>
        <source>%1: values times %2</source>
        <comment>column, factor</comment>
        <translation>%1: wartości razy %2</translation>
    </message>
    <message>
        <source>%1: values times %2, in %3</source>
        <comment>column, factor, currency</comment>
        <translation>%1: wartości razy %2, w %3</translation>
    </message>
    <message>
        <source>%1 cut at “%2” into the tags %3</source>
        <comment>column, separator, column</comment>
        <translation>%1 podzielono przy „%2” na etykiety %3</translation>
    </message>
    <message>
        <source>%1 split at “%2” into %3</source>
        <comment>column, separator, columns</comment>
        <translation>%1 podzielono przy „%2” na %3</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <comment>column, its new name</comment>
        <translation>%1 nazywa się %2</translation>
    </message>
    <message>
        <source>its role does not go with its new type</source>
        <translation>rola nie pasuje do nowego typu</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <comment>column, type</comment>
        <translation>%1: czytana jako %2</translation>
    </message>
</context>
<context>
    <name>lodestar::table::RecipeStore</name>
    <message>
        <source>Changed %1 of %2</source>
        <comment>column, customer</comment>
        <translation>Zmieniono %1, klient %2</translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n cell(s) of %1</source>
        <translation>
            <numerusform>Uzupełniono %n komórkę w kolumnie %1</numerusform>
            <numerusform>Uzupełniono %n komórki w kolumnie %1</numerusform>
            <numerusform>Uzupełniono %n komórek w kolumnie %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n cell(s)</source>
        <translation>
            <numerusform>Uzupełniono %n komórkę</numerusform>
            <numerusform>Uzupełniono %n komórki</numerusform>
            <numerusform>Uzupełniono %n komórek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n step(s) from the recipe</source>
        <translation>
            <numerusform>Usunięto z przepisu %n krok</numerusform>
            <numerusform>Usunięto z przepisu %n kroki</numerusform>
            <numerusform>Usunięto z przepisu %n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is not in the recipe any more.</source>
        <translation>Tego kroku nie ma już w przepisie.</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Wyłączono: %1</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>Włączono: %1</translation>
    </message>
    <message>
        <source>There is no such column.</source>
        <translation>Nie ma takiej kolumny.</translation>
    </message>
    <message>
        <source>Took the role from %1</source>
        <translation>Odebrano rolę kolumnie %1</translation>
    </message>
    <message>
        <source>Set %1 to the role %2</source>
        <translation>Nadano kolumnie %1 rolę %2</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Role</name>
    <message>
        <source>Usage of %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Bez roli</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numer klienta</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>Kod branży</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>Model działania</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Liczba pracowników</translation>
    </message>
    <message>
        <source>Size of the department</source>
        <translation>Wielkość działu</translation>
    </message>
    <message>
        <source>Their own annual revenue</source>
        <translation>Własne roczne przychody klienta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Life-cycle stage of the company</source>
        <translation>Etap rozwoju firmy</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Rok założenia</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Technical maturity</source>
        <translation>Dojrzałość technologiczna</translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation>Kupione produkty</translation>
    </message>
    <message>
        <source>In a region we do not serve</source>
        <translation>W regionie, którego nie obsługujemy</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Job title of the contact</source>
        <translation>Stanowisko osoby kontaktowej</translation>
    </message>
    <message>
        <source>Job title of the decision-maker</source>
        <translation>Stanowisko osoby decyzyjnej</translation>
    </message>
    <message>
        <source>Roles in the buying group</source>
        <translation>Role w grupie zakupowej</translation>
    </message>
    <message>
        <source>Years of experience of the contact</source>
        <translation>Lata doświadczenia osoby kontaktowej</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Źródło kontaktu</translation>
    </message>
    <message>
        <source>First product bought</source>
        <translation>Pierwszy kupiony produkt</translation>
    </message>
    <message>
        <source>Value of the first order</source>
        <translation>Wartość pierwszego zamówienia</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Pierwszy zakup</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Data zamknięcia</translation>
    </message>
    <message>
        <source>Sales cycle in days</source>
        <translation>Cykl sprzedaży w dniach</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik sprzedaży</translation>
    </message>
    <message>
        <source>Reason for losing</source>
        <translation>Powód przegranej</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Ponowne zakupy</translation>
    </message>
    <message>
        <source>Days to the first success</source>
        <translation>Dni do pierwszego sukcesu</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Opiekun klienta</translation>
    </message>
    <message>
        <source>Revenue from them</source>
        <translation>Przychody od klienta</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marża brutto</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Koszt obsługi</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Zysk</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Wartość życiowa klienta</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Użycie</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Liczba stanowisk</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Rzecznictwo</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Studium przypadku</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Marquee customer</source>
        <translation>Klient prestiżowy</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Staż klienta</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Utracony</translation>
    </message>
    <message>
        <source>Visits to our website</source>
        <translation>Wizyty na naszej stronie</translation>
    </message>
    <message>
        <source>Conferences attended</source>
        <translation>Udział w konferencjach</translation>
    </message>
    <message>
        <source>In a buying cycle with a competitor</source>
        <translation>W procesie zakupu u konkurencji</translation>
    </message>
    <message>
        <source>Turned a competitor down</source>
        <translation>Odrzucił konkurencję</translation>
    </message>
    <message>
        <source>Engagement with our content</source>
        <translation>Zainteresowanie naszymi treściami</translation>
    </message>
    <message>
        <source>Customer of the transaction</source>
        <translation>Klient transakcji</translation>
    </message>
    <message>
        <source>Date of the transaction</source>
        <translation>Data transakcji</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
</context>
<context>
    <name>lodestar::table::Rollup</name>
    <message>
        <source>what they paid you is summed up from a related table</source>
        <translation>to, co Wam zapłacili, zsumowano z powiązanej tabeli</translation>
    </message>
    <message>
        <source>Rows in %1</source>
        <translation>Wiersze w %1</translation>
    </message>
    <message>
        <source>what is computed here is used instead</source>
        <translation>zamiast tego używa się wartości obliczonej tutaj</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::BandRule</name>
    <message>
        <source>from %1 months</source>
        <comment>time as a customer</comment>
        <translation>od %1 mies.</translation>
    </message>
    <message>
        <source>below %1 months</source>
        <comment>time as a customer</comment>
        <translation>poniżej %1 mies.</translation>
    </message>
    <message>
        <source>%1 to below %2 months</source>
        <comment>time as a customer</comment>
        <translation>od %1 do poniżej %2 mies.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Jak zwykle</translation>
    </message>
    <message>
        <source>Own edges</source>
        <translation>Własne granice</translation>
    </message>
    <message>
        <source>Sizes: 10, 50, 250, 1,000 …</source>
        <translation>Wielkości: 10, 50, 250, 1000 …</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Kwartyle</translation>
    </message>
    <message>
        <source>Calendar years</source>
        <translation>Lata kalendarzowe</translation>
    </message>
    <message>
        <source>Months as a customer</source>
        <translation>Miesiące bycia klientem</translation>
    </message>
    <message>
        <source>By who is best: few, clear cuts (MDLP)</source>
        <comment>how a number is cut into bands</comment>
        <translation>Według tego, kto jest najlepszy: nieliczne, wyraźne granice (MDLP)</translation>
    </message>
    <message>
        <source>By who is best: neighbours that are alike joined (ChiMerge)</source>
        <comment>how a number is cut into bands</comment>
        <translation>Według tego, kto jest najlepszy: łączenie podobnych sąsiadów (ChiMerge)</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::BandStore</name>
    <message>
        <source>Own bands need at least one edge.</source>
        <translation>Własne przedziały wymagają co najmniej jednej granicy.</translation>
    </message>
    <message>
        <source>At most %1 edges can be set.</source>
        <translation>Granic może być najwyżej %1.</translation>
    </message>
    <message>
        <source>Every edge must be a number.</source>
        <translation>Każda granica musi być liczbą.</translation>
    </message>
    <message>
        <source>Each edge must be above the one before: %1 is not above %2.</source>
        <translation>Każda granica musi być większa od poprzedniej: %1 nie jest większe od %2.</translation>
    </message>
    <message>
        <source>Edges in months must be above 0 and at most %1.</source>
        <translation>Granice w miesiącach muszą być większe niż 0 i wynosić najwyżej %1.</translation>
    </message>
    <message>
        <source>Went back to the usual bands of %1</source>
        <translation>Przywrócono zwykłe przedziały: %1</translation>
    </message>
    <message>
        <source>Bands of %1: %2</source>
        <translation>Przedziały kolumny %1: %2</translation>
    </message>
    <message>
        <source>Set own bands of %1</source>
        <translation>Ustawiono własne przedziały: %1</translation>
    </message>
    <message>
        <source>No edge separates the best from the others well enough, so there are no bands to use.</source>
        <translation>Żadna granica nie oddziela wystarczająco dobrze najlepszych od pozostałych, więc nie ma przedziałów do użycia.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Bands</name>
    <message>
        <source>from %1</source>
        <comment>a year</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a year</comment>
        <translation>przed %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two years</comment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>od %1 do poniżej %2</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::CombinationWords</name>
    <message>
        <source>%1 of %2 best customers (%3), against %4 of %5 others (%6)</source>
        <comment>counts and shares</comment>
        <translation>%1 z %2 najlepszych klientów (%3) wobec %4 z %5 pozostałych (%6)</translation>
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
        <translation>Różnica %1 pkt proc., możliwe od %2 do %3.</translation>
    </message>
    <message>
        <source>Among all combinations there are, luck finds one this good in at most %1 of the cases.</source>
        <translation>Wśród wszystkich możliwych kombinacji przypadek znajduje równie dobrą najwyżej w %1 prób.</translation>
    </message>
    <message>
        <source>Best of %1 combinations tried. In shuffled data the best one is at least this good %2 of the time.</source>
        <translation>Najlepsza ze sprawdzonych kombinacji (%1). W potasowanych danych najlepsza jest co najmniej równie dobra w %2 prób.</translation>
    </message>
    <message>
        <source>Hard to explain by luck. %1 %2</source>
        <translation>Trudno wyjaśnić przypadkiem. %1 %2</translation>
    </message>
    <message>
        <source>Could be chance. %1 %2</source>
        <translation>Może to przypadek. %1 %2</translation>
    </message>
    <message>
        <source>These are %1.</source>
        <comment>names of customers</comment>
        <translation>To: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Among them: %1, and %n other(s).</source>
        <comment>names of customers</comment>
        <translation>
            <numerusform>Wśród nich: %1 i jeszcze %n.</numerusform>
            <numerusform>Wśród nich: %1 i jeszcze %n.</numerusform>
            <numerusform>Wśród nich: %1 i jeszcze %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Combinations</name>
    <message>
        <source>No combination tells more than the traits it is made of (%1 tried).</source>
        <translation>Żadna kombinacja nie mówi więcej niż cechy, z których się składa (sprawdzono: %1).</translation>
    </message>
    <message>
        <source>Best of %1 combinations tried; shown are those that tell more than the traits they are made of.</source>
        <translation>Najlepsze ze sprawdzonych kombinacji (%1); pokazano te, które mówią więcej niż cechy, z których się składają.</translation>
    </message>
    <message>
        <source>There are too many combinations of %1 conditions to try all: only the strongest smaller ones were extended. How likely luck is for these is an upper bound.</source>
        <translation>Kombinacji o liczbie warunków %1 jest za dużo, by sprawdzić wszystkie: rozszerzono tylko najsilniejsze mniejsze. Prawdopodobieństwo przypadku jest tu górną granicą.</translation>
    </message>
    <message>
        <source>The shuffles use a random sample of %1 of %2 customers; all other figures use everybody.</source>
        <translation>Do tasowania użyto losowej próby (%1 z %2 klientów); wszystkie inne liczby uwzględniają wszystkich.</translation>
    </message>
    <message>
        <source>Combinations need at least 10 best customers and 10 others: with fewer, chance alone always finds some.</source>
        <translation>Kombinacje wymagają co najmniej 10 najlepszych i 10 pozostałych klientów: przy mniejszej liczbie przypadek zawsze jakieś znajdzie.</translation>
    </message>
    <message>
        <source>So many customers bear combinations of at most %1 conditions.</source>
        <translation>Tylu klientów pozwala na kombinacje o liczbie warunków najwyżej %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::ComparisonWords</name>
    <message>
        <source>Hardly any difference.</source>
        <translation>Prawie żadnej różnicy.</translation>
    </message>
    <message>
        <source>Small difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>Mała różnica: w parach po jednym kliencie z każdej grupy najlepszy ma więcej w %1 przypadków.</translation>
    </message>
    <message>
        <source>Small difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>Mała różnica: w parach po jednym kliencie z każdej grupy najlepszy ma mniej w %1 przypadków.</translation>
    </message>
    <message>
        <source>Medium difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>Średnia różnica: w parach po jednym kliencie z każdej grupy najlepszy ma więcej w %1 przypadków.</translation>
    </message>
    <message>
        <source>Medium difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>Średnia różnica: w parach po jednym kliencie z każdej grupy najlepszy ma mniej w %1 przypadków.</translation>
    </message>
    <message>
        <source>Large difference: of two customers, one of each group, the best one has more in %1 of the pairs.</source>
        <translation>Duża różnica: w parach po jednym kliencie z każdej grupy najlepszy ma więcej w %1 przypadków.</translation>
    </message>
    <message>
        <source>Large difference: of two customers, one of each group, the best one has less in %1 of the pairs.</source>
        <translation>Duża różnica: w parach po jednym kliencie z każdej grupy najlepszy ma mniej w %1 przypadków.</translation>
    </message>
    <message>
        <source>hardly any</source>
        <comment>size of a difference</comment>
        <translation>prawie żadna</translation>
    </message>
    <message>
        <source>small</source>
        <comment>size of a difference</comment>
        <translation>mała</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>size of a difference</comment>
        <translation>średnia</translation>
    </message>
    <message>
        <source>large</source>
        <comment>size of a difference</comment>
        <translation>duża</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the median of %2 best customers is %3 (the middle half from %4 to %5), that of %6 others %7 (from %8 to %9).</source>
        <comment>attribute; counts, medians and quartiles</comment>
        <translation>%1: mediana u najlepszych klientów (%2) to %3, środkowa połowa: %4 – %5; u pozostałych (%6) to %7, środkowa połowa: %8 – %9.</translation>
    </message>
    <message>
        <source>An idea to ask about: too few customers to tell.</source>
        <translation>Pomysł, o który warto zapytać: za mało klientów, by to rozstrzygnąć.</translation>
    </message>
    <message>
        <source>Likely real. %1</source>
        <translation>Prawdopodobnie rzeczywiste. %1</translation>
    </message>
    <message>
        <source>Could be chance. %1</source>
        <translation>Może to przypadek. %1</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::CorrectionStore</name>
    <message>
        <source>Chose the strict correction for many tests</source>
        <translation>Wybrano surową poprawkę na wiele testów</translation>
    </message>
    <message>
        <source>Went back to the usual correction for many tests</source>
        <translation>Przywrócono zwykłą poprawkę na wiele testów</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Descriptions</name>
    <message>
        <source>Trying combinations of traits</source>
        <translation>Sprawdzanie kombinacji cech</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Eligibility</name>
    <message>
        <source>This is part of how you defined best. It cannot help to choose prospects.</source>
        <translation>To część definicji najlepszych. Nie pomoże w wyborze potencjalnych klientów.</translation>
    </message>
    <message>
        <source>It names the customer or a person, so nobody can share it.</source>
        <translation>Nazywa klienta lub osobę, więc nikt nie może mieć tego wspólnego.</translation>
    </message>
    <message>
        <source>It is known only after the sale. It cannot help to choose prospects.</source>
        <translation>Jest znane dopiero po sprzedaży. Nie pomoże w wyborze potencjalnych klientów.</translation>
    </message>
    <message>
        <source>It says how good a customer is. Prospects do not have it yet.</source>
        <translation>Mówi, jak dobry jest klient. Potencjalni klienci jeszcze tego nie mają.</translation>
    </message>
    <message>
        <source>It says what came of the customer. It cannot help to choose prospects.</source>
        <translation>Mówi, jak skończyło się z klientem. Nie pomoże w wyborze potencjalnych klientów.</translation>
    </message>
    <message>
        <source>It has no values.</source>
        <translation>Nie ma wartości.</translation>
    </message>
    <message>
        <source>Most customers have a value of their own, so it looks like a name or a number that identifies them.</source>
        <translation>Większość klientów ma własną wartość, więc wygląda to na nazwę albo numer, który ich identyfikuje.</translation>
    </message>
    <message>
        <source>By its name it identifies customers or places. Give it a role if it does not.</source>
        <translation>Sądząc po nazwie, identyfikuje klientów lub miejsca. Jeśli tak nie jest, nadaj rolę.</translation>
    </message>
    <message>
        <source>Everybody has the same value.</source>
        <translation>Wszyscy mają tę samą wartość.</translation>
    </message>
    <message>
        <source>All values fall into one band, so there is nothing to compare.</source>
        <translation>Wszystkie wartości mieszczą się w jednym przedziale, więc nie ma czego porównać.</translation>
    </message>
    <message>
        <source>It numbers the customers one by one.</source>
        <translation>Numeruje klientów jednego po drugim.</translation>
    </message>
    <message>
        <source>It almost decides %1, so it may be part of how you defined best. If it is known before the sale, give it a role.</source>
        <translation>Prawie przesądza o „%1”, więc może być częścią definicji najlepszych. Jeśli jest znane przed sprzedażą, nadaj rolę.</translation>
    </message>
    <message>
        <source>Older customers had more time to become valuable: this may only show their age.</source>
        <translation>Dawniejsi klienci mieli więcej czasu, by nabrać wartości: to może pokazywać tylko ich staż.</translation>
    </message>
    <message>
        <source>May be known only after the sale: check its role.</source>
        <translation>Może być znane dopiero po sprzedaży: sprawdź rolę.</translation>
    </message>
    <message>
        <source>It almost decides %1: check that it is known before the sale.</source>
        <translation>Prawie przesądza o „%1”: sprawdź, czy jest znane przed sprzedażą.</translation>
    </message>
    <message>
        <source>All who have a value have the same one.</source>
        <translation>Wszyscy, którzy mają wartość, mają tę samą.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::LuckTest</name>
    <message>
        <source>Shuffling to see what luck would find</source>
        <translation>Tasowanie, by zobaczyć, co znalazłby przypadek</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::NumericComparison</name>
    <message>
        <source>Comparing the numbers of the best with those of the others</source>
        <translation>Porównywanie liczb najlepszych z liczbami pozostałych</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::SupervisedBands</name>
    <message>
        <source>Shuffling to see what luck would find</source>
        <translation>Tasowanie, by zobaczyć, co znalazłby przypadek</translation>
    </message>
    <message>
        <source>Bands can be chosen by the result only from %1 customers with a value; here are %2.</source>
        <translation>Przedziały można dobrać według wyniku dopiero od %1 klientów z wartością; tutaj jest ich %2.</translation>
    </message>
    <message>
        <source>Stopped before the shuffles were done.</source>
        <translation>Zatrzymano przed końcem tasowania.</translation>
    </message>
    <message>
        <source>The edges and the shuffles use %1 of %2 customers, drawn at random.</source>
        <translation>Granice i tasowanie uwzględniają %1 z %2 klientów, wybranych losowo.</translation>
    </message>
    <message>
        <source>No edge separates the best from the others well enough.</source>
        <translation>Żadna granica nie oddziela wystarczająco dobrze najlepszych od pozostałych.</translation>
    </message>
    <message>
        <source>The edges were chosen by looking at who is best. Only the shuffles, which choose them anew each time, say how sure this is.</source>
        <translation>Granice dobrano, patrząc na to, kto jest najlepszy. Jak pewny jest wynik, mówi tylko tasowanie, które za każdym razem dobiera je na nowo.</translation>
    </message>
    <message>
        <source>Hard to explain by luck: of %1 shuffles of who is best, each cut anew, %2 separate as well.</source>
        <translation>Trudno wyjaśnić przypadkiem: na %1 tasowań tego, kto jest najlepszy, za każdym razem z nowym podziałem, równie dobrze oddziela %2.</translation>
    </message>
    <message>
        <source>Luck does as well: of %1 shuffles of who is best, each cut anew, %2 separate as well.</source>
        <translation>Przypadek radzi sobie równie dobrze: na %1 tasowań tego, kto jest najlepszy, za każdym razem z nowym podziałem, równie dobrze oddziela %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::TraitNotes</name>
    <message>
        <source>Among customers with the same %1 this turns round: the difference of %2 points becomes %3.</source>
        <translation>Wśród klientów o tej samej wartości „%1” to się odwraca: różnica %2 pkt proc. zmienia się w %3.</translation>
    </message>
    <message>
        <source>Among customers with the same %1 this difference of %2 points becomes %3.</source>
        <translation>Wśród klientów o tej samej wartości „%1” ta różnica %2 pkt proc. zmienia się w %3.</translation>
    </message>
    <message>
        <source>Among customers with the same %1 this difference of %2 points becomes %3 and could be chance.</source>
        <translation>Wśród klientów o tej samej wartości „%1” ta różnica %2 pkt proc. zmienia się w %3 i może to być przypadek.</translation>
    </message>
    <message>
        <source>Nearly the same customers as %1: %2. Count only one of the two.</source>
        <comment>attribute and value</comment>
        <translation>Prawie ci sami klienci co przy %1: %2. Licz tylko jedno z dwojga.</translation>
    </message>
    <message>
        <source>By %1 the amounts are in several currencies (%2) and are compared as they are written. Convert them to one before you trust this.</source>
        <translation>Według kolumny %1 kwoty są w kilku walutach (%2) i porównuje się je tak, jak je zapisano. Zanim temu zaufasz, przelicz je na jedną.</translation>
    </message>
    <message>
        <source>Customers who left are not in this list: of the early years you see only those who stayed.</source>
        <translation>Klientów, którzy odeszli, nie ma na tej liście: z wczesnych lat widać tylko tych, którzy zostali.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::TraitReport</name>
    <message>
        <source>Looking for what the best share</source>
        <translation>Szukanie tego, co łączy najlepszych</translation>
    </message>
    <message>
        <source>It is known only of the best, or only of the others, so there is nothing to compare.</source>
        <translation>Jest znane tylko u najlepszych albo tylko u pozostałych, więc nie ma czego porównać.</translation>
    </message>
    <message>
        <source>Its values are too rare or too common to compare: each needs %1 customers with it, and some without.</source>
        <translation>Wartości są zbyt rzadkie lub zbyt częste, by je porównać: każda musi występować u co najmniej %1 klientów, a u niektórych nie.</translation>
    </message>
    <message>
        <source>Every customer is one of the best, so there is nobody to compare them with.</source>
        <translation>Każdy klient jest jednym z najlepszych, więc nie ma z kim ich porównać.</translation>
    </message>
    <message>
        <source>You see only companies that bought. Traits of customers are not automatically traits of good prospects.</source>
        <translation>Widać tu tylko firmy, które kupiły. Cechy klientów nie są automatycznie cechami dobrych potencjalnych klientów.</translation>
    </message>
</context>
<context>
    <name>lodestar::traits::Wording</name>
    <message numerus="yes">
        <source>With %n best customer(s) not even a trait that all of them have would be seen for sure.</source>
        <translation>
            <numerusform>Przy %n najlepszym kliencie nawet cecha, którą mają wszyscy najlepsi, nie byłaby widoczna na pewno.</numerusform>
            <numerusform>Przy %n najlepszych klientach nawet cecha, którą mają wszyscy, nie byłaby widoczna na pewno.</numerusform>
            <numerusform>Przy %n najlepszych klientach nawet cecha, którą mają wszyscy, nie byłaby widoczna na pewno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best customer(s) only large differences can be seen (about %1 among the best against %2 of the others).</source>
        <translation>
            <numerusform>Przy %n najlepszym kliencie widać tylko duże różnice (mniej więcej %1 wśród najlepszych wobec %2 wśród pozostałych).</numerusform>
            <numerusform>Przy %n najlepszych klientach widać tylko duże różnice (mniej więcej %1 wśród najlepszych wobec %2 wśród pozostałych).</numerusform>
            <numerusform>Przy %n najlepszych klientach widać tylko duże różnice (mniej więcej %1 wśród najlepszych wobec %2 wśród pozostałych).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best customer(s) differences from about %1 among the best against %2 of the others can be seen.</source>
        <translation>
            <numerusform>Przy %n najlepszym kliencie widać różnice mniej więcej od %1 wśród najlepszych wobec %2 wśród pozostałych.</numerusform>
            <numerusform>Przy %n najlepszych klientach widać różnice mniej więcej od %1 wśród najlepszych wobec %2 wśród pozostałych.</numerusform>
            <numerusform>Przy %n najlepszych klientach widać różnice mniej więcej od %1 wśród najlepszych wobec %2 wśród pozostałych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n customer(s) this is a list of ideas, not evidence.</source>
        <translation>
            <numerusform>Przy %n kliencie to lista pomysłów, a nie dowody.</numerusform>
            <numerusform>Przy %n klientach to lista pomysłów, a nie dowody.</numerusform>
            <numerusform>Przy %n klientach to lista pomysłów, a nie dowody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints only: there are just %n other customer(s) to compare with.</source>
        <translation>
            <numerusform>Tylko wskazówki: do porównania jest zaledwie %n pozostały klient.</numerusform>
            <numerusform>Tylko wskazówki: do porównania jest zaledwie %n pozostałych klientów.</numerusform>
            <numerusform>Tylko wskazówki: do porównania jest zaledwie %n pozostałych klientów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints only: %n best customer(s).</source>
        <translation>
            <numerusform>Tylko wskazówki: %n najlepszy klient.</numerusform>
            <numerusform>Tylko wskazówki: %n najlepszych klientów.</numerusform>
            <numerusform>Tylko wskazówki: %n najlepszych klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 for %3 of %4 best customers (%5), against %6 of %7 others (%8).</source>
        <comment>attribute, value, then counts and shares</comment>
        <translation>%1: %2 u %3 z %4 najlepszych klientów (%5), a u %6 z %7 pozostałych (%8).</translation>
    </message>
    <message>
        <source>An idea to ask about: too few customers to tell.</source>
        <translation>Pomysł, o który warto zapytać: za mało klientów, by to rozstrzygnąć.</translation>
    </message>
    <message>
        <source>Likely real: difference %1 points, could be %2 to %3.</source>
        <translation>Prawdopodobnie rzeczywiste: różnica %1 pkt proc., możliwe od %2 do %3.</translation>
    </message>
    <message>
        <source>Could be chance: difference %1 points, could be %2 to %3.</source>
        <translation>Może to przypadek: różnica %1 pkt proc., możliwe od %2 do %3.</translation>
    </message>
    <message>
        <source>Too few customers to tell. Even a perfect match would not be convincing here.</source>
        <translation>Za mało klientów, by to rozstrzygnąć. Nawet pełna zgodność nie byłaby tu przekonująca.</translation>
    </message>
    <message>
        <source>likely real</source>
        <translation>prawdopodobnie rzeczywiste</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>może przypadek</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>za mało, by rozstrzygnąć</translation>
    </message>
    <message>
        <source>The bands were chosen by looking at who is best, so with these customers the difference proves nothing.</source>
        <translation>Przedziały dobrano, patrząc na to, kto jest najlepszy, więc u tych klientów różnica niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>bands fitted to the result</source>
        <translation>przedziały dopasowane do wyniku</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Activity</name>
    <message>
        <source>Cards</source>
        <translation>Kartki</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Głosowanie</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decyzja</translation>
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
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>done in %1 of %2 · %3</source>
        <comment>time used, minutes, how the room works</comment>
        <translation>zakończony w %1 z %2 · %3</translation>
    </message>
    <message>
        <source>left out · %1</source>
        <comment>minutes</comment>
        <translation>pominięty · %1</translation>
    </message>
    <message>
        <source>now · %1 · %2</source>
        <comment>minutes, how the room works</comment>
        <translation>teraz · %1 · %2</translation>
    </message>
    <message>
        <source>stands still · %1 · %2</source>
        <comment>minutes, how the room works</comment>
        <translation>zegar stoi · %1 · %2</translation>
    </message>
    <message>
        <source>at %1 · %2 · %3</source>
        <comment>minutes into the meeting, minutes, how the room works</comment>
        <translation>po %1 · %2 · %3</translation>
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
        <translation>Bloki agendy</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Block to add</source>
        <translation>Blok do dodania</translation>
    </message>
    <message>
        <source>Add this block to the agenda</source>
        <translation>Dodaj ten blok do agendy</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Nazwa bloku</translation>
    </message>
    <message>
        <source>Minutes of the block</source>
        <translation>Minuty bloku</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>How the room works</source>
        <translation>Jak pracuje grupa</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Co powiedzieć</translation>
    </message>
    <message>
        <source>What to say when it begins</source>
        <translation>Co powiedzieć na początku bloku</translation>
    </message>
    <message>
        <source>Go to this block</source>
        <translation>Przejdź do tego bloku</translation>
    </message>
    <message>
        <source>Move the block up (Alt+Up)</source>
        <translation>Przesuń blok w górę (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the block down (Alt+Down)</source>
        <translation>Przesuń blok w dół (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the block (Delete)</source>
        <translation>Usuń blok (Delete)</translation>
    </message>
    <message>
        <source>A block of your own</source>
        <translation>Własny blok</translation>
    </message>
    <message>
        <source>An agenda of your own</source>
        <translation>Własna agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed by you. Choosing it again restores it.</source>
        <translation>%1, z Twoimi zmianami. Ponowny wybór przywraca pierwotną agendę.</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nowy blok</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more blocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AttributeModel</name>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AttributePanel</name>
    <message>
        <source>What no export knows and your team does: give it a name, then fill it in or paste it from a spreadsheet (key or name in the first column, the value in the second). It stays with the customers over the next imports.</source>
        <translation>To, czego nie zna żaden eksport, a wie Wasz zespół: nadaj nazwę, a potem uzupełnij wartości albo wklej je z arkusza (klucz lub nazwa w pierwszej kolumnie, wartość w drugiej). Zostaje przy klientach także po kolejnych importach.</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>Wartości atrybutu</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nazwa atrybutu</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>Typ atrybutu</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Dodaj atrybut</translation>
    </message>
    <message>
        <source>Attribute to fill in</source>
        <translation>Atrybut do uzupełnienia</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Wklej wartości</translation>
    </message>
    <message>
        <source>By hand (%1)</source>
        <comment>number of attributes</comment>
        <translation>Ręcznie (%1)</translation>
    </message>
    <message>
        <source>There is a column %1 already. Choose another name.</source>
        <translation>Kolumna %1 już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Added the attribute %1</source>
        <translation>Dodano atrybut %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) belong to no customer: %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n linia nie należy do żadnego klienta: %1</numerusform>
            <numerusform>%n linie nie należą do żadnego klienta: %1</numerusform>
            <numerusform>%n linii nie należy do żadnego klienta: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::AucScale</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure, its range</comment>
        <translation type="unfinished">%1 (od %2 do %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was measured, its figures</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>How well the best are told from the others, where 0.5 is a coin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a coin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotForm</name>
    <message>
        <source>Seal the ballot</source>
        <translation>Zapieczętuj kartę</translation>
    </message>
    <message>
        <source>Leave without a ballot</source>
        <translation>Wyjdź bez oddania głosu</translation>
    </message>
    <message>
        <source>The paper ballot of %1</source>
        <translation>Papierowa karta do głosowania: %1</translation>
    </message>
    <message>
        <source>The ballot of %1</source>
        <translation>Karta do głosowania: %1</translation>
    </message>
    <message>
        <source>Enter goes to the next field, and from the last one on to the next person.</source>
        <translation>Enter przechodzi do następnego pola, a z ostatniego – do następnej osoby.</translation>
    </message>
    <message>
        <source>Spread 100 points: the more, the more it counts for who is best. Ask of each what the step from the worst to the best customer is worth to you.</source>
        <translation>Rozdaj 100 punktów: im więcej, tym bardziej kryterium liczy się przy wyborze najlepszych. Przy każdym zadaj sobie pytanie, ile jest dla Ciebie warta droga od najgorszego do najlepszego klienta.</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>Punkty: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to give.</source>
        <translation>
            <numerusform>Pozostał %n punkt do rozdania.</numerusform>
            <numerusform>Pozostały %n punkty do rozdania.</numerusform>
            <numerusform>Pozostało %n punktów do rozdania.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) too many.</source>
        <translation>
            <numerusform>O %n punkt za dużo.</numerusform>
            <numerusform>O %n punkty za dużo.</numerusform>
            <numerusform>O %n punktów za dużo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All 100 points are given.</source>
        <translation>Rozdano wszystkie 100 punktów.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotPanel</name>
    <message>
        <source>The weights are those of the ballots now.</source>
        <translation>Wagi pochodzą teraz z kart do głosowania.</translation>
    </message>
    <message>
        <source>A secret ballot on the weights</source>
        <translation>Tajne głosowanie w sprawie wag</translation>
    </message>
    <message>
        <source>Everybody spreads 100 points over the criteria, one after the other on this screen, and nobody sees what the others gave until the room reveals it. So the loudest voice counts as much as any other.</source>
        <translation>Każdy rozdziela 100 punktów między kryteria, jedna osoba po drugiej na tym ekranie, i nikt nie widzi, ile dali inni, do chwili wspólnego ujawnienia. Dzięki temu najdonośniejszy głos liczy się tyle samo co każdy inny.</translation>
    </message>
    <message>
        <source>Enter paper ballots</source>
        <translation>Wpisz karty papierowe</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Ujawnij</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>zapieczętowana</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>A ballot needs two criteria or more: add them under Weights.</source>
        <translation>Do głosowania potrzebne są co najmniej dwa kryteria: dodaj je w części „Wagi”.</translation>
    </message>
    <message>
        <source>No ballot has been cast yet.</source>
        <translation>Nie oddano jeszcze żadnego głosu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ballot(s) are sealed.</source>
        <translation>
            <numerusform>Zapieczętowane karty: %1 z %n.</numerusform>
            <numerusform>Zapieczętowane karty: %1 z %n.</numerusform>
            <numerusform>Zapieczętowane karty: %1 z %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot of %1 is sealed.</source>
        <translation>Zapieczętowano kartę do głosowania: %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BallotResults</name>
    <message>
        <source>%1 to %2</source>
        <comment>from the lowest to the highest</comment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a team and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Teams differ on %1: %2.</source>
        <translation>Zespoły różnią się co do „%1”: %2.</translation>
    </message>
    <message>
        <source>What the ballots say</source>
        <translation>Co mówią karty do głosowania</translation>
    </message>
    <message>
        <source>Which points become the weights</source>
        <translation>Które punkty stają się wagami</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>Przyjmij te wagi</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Głosuj ponownie</translation>
    </message>
    <message>
        <source>Hides the ballots, which people can then change</source>
        <translation>Ukrywa karty do głosowania, które można wtedy zmienić</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) count.</source>
        <translation>
            <numerusform>Liczy się %n karta do głosowania.</numerusform>
            <numerusform>Liczą się %n karty do głosowania.</numerusform>
            <numerusform>Liczy się %n kart do głosowania.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far people agree: %1 (Kendall&apos;s W %2).</source>
        <translation>Na ile osoby są zgodne: %1 (W Kendalla: %2).</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Głosy</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BandEdges</name>
    <message>
        <source>%1 is no date. Write days as 2024-12-31, or years, with semicolons between them.</source>
        <translation>%1 nie jest datą. Wpisz dni w postaci 2024-12-31 albo lata, rozdzielone średnikami.</translation>
    </message>
    <message>
        <source>%1 is no number. Write numbers with semicolons between them.</source>
        <translation>%1 nie jest liczbą. Wpisz liczby rozdzielone średnikami.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BandEditor</name>
    <message>
        <source>Change the bands…</source>
        <translation>Zmień przedziały…</translation>
    </message>
    <message>
        <source>Where one band ends and the next begins</source>
        <translation>Gdzie kończy się jeden przedział, a zaczyna następny</translation>
    </message>
    <message>
        <source>With semicolons between them, such as 10; 50; 250</source>
        <translation>Rozdzielone średnikami, na przykład 10; 50; 250</translation>
    </message>
    <message>
        <source>Use these bands</source>
        <translation>Użyj tych przedziałów</translation>
    </message>
    <message>
        <source>How to cut it</source>
        <translation>Jak podzielić</translation>
    </message>
    <message>
        <source>%1 is cut anew.</source>
        <translation>Zmieniono przedziały: %1.</translation>
    </message>
    <message>
        <source>Such bands show where the best and the others part. They were chosen by looking at who is best, so what they show is no proof: their traits get no verdict, and are left out of combinations and of the draft of an ICP.</source>
        <translation>Takie przedziały pokazują, gdzie najlepsi różnią się od pozostałych. Dobrano je, patrząc na to, kto jest najlepszy, więc to, co pokazują, nie jest dowodem: ich cechy nie dostają oceny i nie wchodzą do kombinacji ani do szkicu ICP.</translation>
    </message>
    <message>
        <source>The bands are the same for the best and the others, and hold for every page. Choose them for what they mean, not for the result.</source>
        <translation>Przedziały są takie same dla najlepszych i pozostałych i obowiązują na każdej stronie. Wybierz je ze względu na to, co znaczą, a nie ze względu na wynik.</translation>
    </message>
    <message>
        <source>Looking where the best and the others part…</source>
        <translation>Szukanie, gdzie najlepsi różnią się od pozostałych…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BasisPart</name>
    <message>
        <source>What this rests on</source>
        <translation>Na czym się to opiera</translation>
    </message>
    <message>
        <source>Interviews that are not in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers it was seen at besides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BeliefCard</name>
    <message>
        <source>The room says</source>
        <translation>Co mówią obecni</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Write cards under Cards or Write; what is voted for comes first here.</source>
        <translation>Nikt jeszcze nic nie powiedział. Napiszcie kartki w części „Kartki” lub „Pisanie”; to, co zbierze głosy, będzie tu na początku.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>cards and clusters</comment>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
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
        <translation>Wpisz obecne osoby</translation>
    </message>
    <message>
        <source>How strongly %1 believes it</source>
        <translation>Jak mocno wierzy w to %1</translation>
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
        <translation>Zobacz, co ich łączy</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Najlepsi klienci</translation>
    </message>
    <message>
        <source>Agree what best means, and see at once who that is.</source>
        <translation>Uzgodnijcie, co znaczy „najlepszy”, i od razu zobaczcie, kto to jest.</translation>
    </message>
    <message>
        <source>No customer can be rated yet: choose a criterion that the list has a column for.</source>
        <translation>Nie można jeszcze ocenić żadnego klienta: wybierz kryterium, dla którego lista ma kolumnę.</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best: everyone from score %3 up, and those counted by hand.</source>
        <translation>Najlepsi to %1 z %2 ocenionych klientów: wszyscy z wynikiem od %3 oraz zaliczeni ręcznie.</translation>
    </message>
    <message>
        <source>Rating the customers…</source>
        <translation>Ocenianie klientów…</translation>
    </message>
    <message>
        <source>Each criterion is ranked over all of them.</source>
        <translation>W każdym kryterium szereguje się ich wszystkich.</translation>
    </message>
    <message>
        <source>Which customers do you want more of?</source>
        <translation>Których klientów chcecie mieć więcej?</translation>
    </message>
    <message>
        <source>Import your customers; then say what best means, and the ranking moves as you weigh.</source>
        <translation>Zaimportuj klientów, potem określcie, co znaczy „najlepszy” – ranking zmienia się razem z wagami.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importuj klientów</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are best: everyone from score %3 up.</source>
        <translation>Najlepsi to %1 z %2 ocenionych klientów: wszyscy z wynikiem od %3.</translation>
    </message>
    <message>
        <source>Ways to say who is best</source>
        <translation>Sposoby wyboru najlepszych</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Wagi</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Głosowanie</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Wartość życiowa</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>Give each criterion as many points as it counts for you. A customer&apos;s score says what share of the other customers it is above, weighed by these points; what is not known is left out, and below half known it is not rated. Drag the threshold on the distribution, or choose a share or a number. Ties at the threshold all come in. What the room knows better than the numbers, it decides by hand, with a reason. “How firm” says whether a customer stays best when the weights move a little. Under Ballots everybody spreads 100 points in secret; under Lifetime value it is computed from what customers bought; under By hand people name the best, with or without data.</source>
        <translation>Daj każdemu kryterium tyle punktów, ile się dla Was liczy. Wynik klienta mówi, nad jaką częścią pozostałych klientów się znajduje, z uwzględnieniem tych punktów; to, czego nie wiadomo, pomija się, a klient znany w mniej niż połowie nie jest oceniany. Przeciągnij próg na rozkładzie albo wybierz udział lub liczbę. Przy remisie na progu wchodzą wszyscy. To, co zespół wie lepiej niż liczby, ustala ręcznie, z podaniem powodu. „Stabilność” mówi, czy klient pozostaje najlepszy, gdy wagi trochę się przesuną. W części „Głosowanie” każdy w tajemnicy rozdziela 100 punktów; w części „Wartość życiowa” oblicza się ją z tego, co klienci kupili; w części „Ręcznie” osoby wskazują najlepszych, z danymi lub bez nich.</translation>
    </message>
    <message>
        <source>Who are our best customers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of us names them in secret, one after the other; everybody else looks away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BestStage</name>
    <message>
        <source>counted by hand</source>
        <translation>dołączono ręcznie</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>pominięto ręcznie</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n najlepszy klient</numerusform>
            <numerusform>%n najlepszych klientów</numerusform>
            <numerusform>%n najlepszych klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 rated customers, everyone from score %2 up.</source>
        <translation>Z %1 ocenionych klientów każdy, kto ma wynik od %2 wzwyż.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>brak oceny</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, then best ends</source>
        <translation>
            <numerusform>i jeszcze %n, dalej już nie najlepsi</numerusform>
            <numerusform>i jeszcze %n, dalej już nie najlepsi</numerusform>
            <numerusform>i jeszcze %n, dalej już nie najlepsi</numerusform>
        </translation>
    </message>
    <message>
        <source>here best ends</source>
        <translation>tu kończą się najlepsi</translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation>Co przynoszą</translation>
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
        <translation>Na koniec: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Potem: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardActions</name>
    <message>
        <source>Group</source>
        <translation>Grupuj</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Przenieś do…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Zmień treść</translation>
    </message>
    <message>
        <source>Name the group</source>
        <translation>Nazwij grupę</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Wyjmij z grupy</translation>
    </message>
    <message>
        <source>Merge the cards into one</source>
        <translation>Scal kartki w jedną</translation>
    </message>
    <message>
        <source>Split the card</source>
        <translation>Podziel kartkę</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Rozwiąż grupę</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Send to a question</source>
        <translation>Wyślij do pytania</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Grupa bez nazwy</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <comment>a card</comment>
        <translation>Razem z „%1”</translation>
    </message>
    <message>
        <source>There is no other group yet</source>
        <translation>Nie ma jeszcze innej grupy</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>Nowa grupa</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>Poza grupę</translation>
    </message>
    <message>
        <source>The groups were merged.</source>
        <translation>Grupy scalono.</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>To pytanie</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) parked.</source>
        <translation>
            <numerusform>%n kartka trafiła na parking.</numerusform>
            <numerusform>%n kartki trafiły na parking.</numerusform>
            <numerusform>%n kartek trafiło na parking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) sent to another question.</source>
        <translation>
            <numerusform>%n kartkę wysłano do innego pytania.</numerusform>
            <numerusform>%n kartki wysłano do innego pytania.</numerusform>
            <numerusform>%n kartek wysłano do innego pytania.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) became one; it has the votes of all.</source>
        <translation>
            <numerusform>%n kartka stała się jedną; ma głosy wszystkich.</numerusform>
            <numerusform>%n kartki stały się jedną; ma głosy wszystkich.</numerusform>
            <numerusform>%n kartek stało się jedną; ma głosy wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group was dissolved; its cards stand alone.</source>
        <translation>Grupę rozwiązano; jej kartki leżą osobno.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed.</source>
        <translation>
            <numerusform>Usunięto %n kartkę.</numerusform>
            <numerusform>Usunięto %n kartki.</numerusform>
            <numerusform>Usunięto %n kartek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardDelegate</name>
    <message>
        <source>Name of the group</source>
        <translation>Nazwa grupy</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartka</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardModel</name>
    <message>
        <source>Not grouped</source>
        <translation>Bez grupy</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartka</numerusform>
            <numerusform>%n kartki</numerusform>
            <numerusform>%n kartek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <comment>cards · people</comment>
        <translation>
            <numerusform>%1 · %n osoba</numerusform>
            <numerusform>%1 · %n osoby</numerusform>
            <numerusform>%1 · %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked outside the room</source>
        <translation>Zapytani poza salą</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Wszyscy obecni</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) · %1</source>
        <comment>votes · people</comment>
        <translation>
            <numerusform>%n kropka · %1</numerusform>
            <numerusform>%n kropki · %1</numerusform>
            <numerusform>%n kropek · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Grupa bez nazwy</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupa: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::BoardView</name>
    <message>
        <source>Board of cards</source>
        <translation>Tablica z kartkami</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CapacityCard</name>
    <message>
        <source>Nobody is on the list: all are ruled out, or too little is known of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough for all %1 customers who are not ruled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team can work %1 accounts: cut at %2 points. From there up there are %3, %4 of them certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They all have the same points, so points alone cannot choose among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the next ones, who all have the same points, there would be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of them stay Good until a must-have or a disqualifier is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 points</source>
        <comment>customers, points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in all: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your team can work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts your team can work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many accounts your team can work, and see how far down the list that reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Best begin at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CardsActivity</name>
    <message>
        <source>New answer</source>
        <translation>Nowa odpowiedź</translation>
    </message>
    <message>
        <source>Write what is said; Enter puts it on the board</source>
        <translation>Wpisz, co się mówi; Enter kładzie to na tablicy</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kto tak mówi</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Dodaj odpowiedź</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Znajdź kartkę</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Przenieś do…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>Zaproponuj grupy</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Press Shift+Enter wherever the card is to be cut, then Enter.</source>
        <translation>Naciśnij Shift+Enter w każdym miejscu, w którym podzielić kartkę, a potem Enter.</translation>
    </message>
    <message numerus="yes">
        <source>Parking lot: %n</source>
        <translation>
            <numerusform>Parking: %n</numerusform>
            <numerusform>Parking: %n</numerusform>
            <numerusform>Parking: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartka</numerusform>
            <numerusform>%n kartki</numerusform>
            <numerusform>%n kartek</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is parked. What leads away from the question can wait here.</source>
        <translation>Parking jest pusty. To, co odciąga od pytania, może tu poczekać.</translation>
    </message>
    <message>
        <source>Silent writing is on: its cards appear here when they are revealed.</source>
        <translation>Trwa ciche pisanie: kartki pojawią się tu po ujawnieniu.</translation>
    </message>
    <message>
        <source>Nothing is said yet. Write down what people say, one thought a card, or let everybody write in silence first. Then lay together what belongs together: drag the cards, or choose some and press G.</source>
        <translation>Nic jeszcze nie powiedziano. Zapisujcie, co mówią ludzie, po jednej myśli na kartce, albo niech najpierw każdy pisze w ciszy. Potem połączcie to, co do siebie należy: przeciągnijcie kartki albo wybierzcie kilka i naciśnijcie G.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Wszyscy obecni</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, team</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Na później</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangeLines</name>
    <message>
        <source>What it says differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, word: + Added</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, text before, text now</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangesModel</name>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ubył</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniony</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChangesPanel</name>
    <message>
        <source>Which differences are listed</source>
        <translation>Które różnice są wymienione</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowi</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ubyli</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienieni</translation>
    </message>
    <message>
        <source>Find in the differences</source>
        <translation>Znajdź w różnicach</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>Comparing the customers</source>
        <translation>Porównywanie klientów</translation>
    </message>
    <message>
        <source>Compared with %1 of %2.</source>
        <comment>name of a data set, date</comment>
        <translation>W porównaniu ze zbiorem %1 z %2.</translation>
    </message>
    <message>
        <source>New customers: %1. Gone: %2. Changed: %3 of the %4 others.</source>
        <translation>Nowi klienci: %1. Ubyło: %2. Zmienieni: %3 z pozostałych %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: how many cells</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed cells by column: %1.</source>
        <translation>Zmienione komórki według kolumn: %1.</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>Nowe kolumny: %1.</translation>
    </message>
    <message>
        <source>Columns that are gone: %1.</source>
        <translation>Kolumny, których już nie ma: %1.</translation>
    </message>
    <message>
        <source>%1 is perhaps called %2 now: %3 of the values are the same.</source>
        <translation>Kolumna %1 nazywa się teraz być może %2: %3 wartości jest takich samych.</translation>
    </message>
    <message>
        <source>The customers cannot be matched: the two have no column with numbers or names of customers in common. Give one the role under “Columns”.</source>
        <translation>Nie można dopasować klientów: oba zbiory nie mają wspólnej kolumny z numerami ani nazwami klientów. Nadaj kolumnie taką rolę w widoku „Kolumny”.</translation>
    </message>
    <message>
        <source>They were matched by name: the two have no column with customer numbers in common.</source>
        <translation>Dopasowano ich po nazwie: oba zbiory nie mają wspólnej kolumny z numerami klientów.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the key of an earlier row; they were matched in their order.</source>
        <translation>
            <numerusform>%n wiersz powtarza klucz wcześniejszego wiersza; dopasowano go według kolejności.</numerusform>
            <numerusform>%n wiersze powtarzają klucz wcześniejszego wiersza; dopasowano je według kolejności.</numerusform>
            <numerusform>%n wierszy powtarza klucz wcześniejszego wiersza; dopasowano je według kolejności.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 lines of each kind are listed.</source>
        <translation>Wymieniono pierwsze linie każdego rodzaju: %1.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>customer, values</comment>
        <translation>%1 z %2 na %3</translation>
    </message>
    <message>
        <source>Biggest changes of %1: %2.</source>
        <translation>Największe zmiany w kolumnie %1: %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ChartSaving</name>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Obraz wektorowy (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Zapisz wykres</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>wykres</translation>
    </message>
    <message>
        <source>The chart was saved to %1.</source>
        <translation>Wykres zapisano w %1.</translation>
    </message>
    <message>
        <source>The chart could not be written to %1. Is the folder writable, with space left?</source>
        <translation>Nie udało się zapisać wykresu w %1. Czy w folderze można zapisywać i jest w nim miejsce?</translation>
    </message>
    <message>
        <source>Show on the stage</source>
        <translation>Pokaż na scenie</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClockStrip</name>
    <message>
        <source>Clock of the workshop</source>
        <translation>Zegar warsztatu</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Następny blok</translation>
    </message>
    <message>
        <source>Back to the block before</source>
        <translation>Wróć do poprzedniego bloku</translation>
    </message>
    <message>
        <source>Two more minutes</source>
        <translation>Dwie minuty więcej</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Co powiedzieć</translation>
    </message>
    <message>
        <source>Leave this block out</source>
        <translation>Pomiń ten blok</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Zakończ warsztat</translation>
    </message>
    <message>
        <source>Set the clock back to the beginning</source>
        <translation>Ustaw zegar na początek</translation>
    </message>
    <message>
        <source>Copy the minutes of the workshop</source>
        <translation>Kopiuj notatkę z warsztatu</translation>
    </message>
    <message>
        <source>The minutes are in the clipboard: paste them into a mail or a document.</source>
        <translation>Notatka jest w schowku: wklej ją do wiadomości albo dokumentu.</translation>
    </message>
    <message>
        <source>Go on without counting it</source>
        <translation>Dalej, bez liczenia tego czasu</translation>
    </message>
    <message>
        <source>Count the time</source>
        <translation>Policz ten czas</translation>
    </message>
    <message>
        <source>Go on to the next block</source>
        <translation>Przejdź do następnego bloku</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>+2</source>
        <comment>more minutes</comment>
        <translation>+2</translation>
    </message>
    <message>
        <source>More for the clock</source>
        <translation>Więcej działań zegara</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message numerus="yes">
        <source>Parking lot: %n card(s)</source>
        <translation>
            <numerusform>Parking: %n kartka</numerusform>
            <numerusform>Parking: %n kartki</numerusform>
            <numerusform>Parking: %n kartek</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1 · %2</source>
        <translation>Potem: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <comment>ahead or behind, time of day</comment>
        <translation>%1 · koniec o %2</translation>
    </message>
    <message>
        <source>the clock stands still</source>
        <translation>zegar stoi</translation>
    </message>
    <message>
        <source>The workshop is over.</source>
        <translation>Warsztat się zakończył.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>minutes in blocks</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blok</numerusform>
            <numerusform>%n bloki</numerusform>
            <numerusform>%n bloków</numerusform>
        </translation>
    </message>
    <message>
        <source>Away for %1; the clock stood at %2.</source>
        <translation>Nieobecność: %1; zegar stał na %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mniej niż minuta</translation>
    </message>
    <message>
        <source>This block is over, and nobody has moved for two minutes. Go on to &quot;%1&quot;?</source>
        <translation>Ten blok się skończył, a od dwóch minut nic się nie dzieje. Przejść do „%1”?</translation>
    </message>
    <message>
        <source>This block is over, and nobody has moved for two minutes.</source>
        <translation>Ten blok się skończył, a od dwóch minut nic się nie dzieje.</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvModel</name>
    <message>
        <source>Lifetime value</source>
        <translation>Wartość życiowa</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Rocznie</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>Ponowne zakupy</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>Marża rocznie</translation>
    </message>
    <message>
        <source>Renewals expected</source>
        <translation>Oczekiwane przedłużenia</translation>
    </message>
    <message>
        <source>Periods stayed</source>
        <translation>Okresy z nami</translation>
    </message>
    <message>
        <source>Margin a period</source>
        <translation>Marża na okres</translation>
    </message>
    <message>
        <source>Purchases expected</source>
        <translation>Oczekiwane zakupy</translation>
    </message>
    <message>
        <source>Each earns</source>
        <translation>Zysk z zakupu</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>Kupi ponownie</translation>
    </message>
    <message>
        <source>Weeks to the last one</source>
        <translation>Tygodnie do ostatniego</translation>
    </message>
    <message>
        <source>Weeks since the first</source>
        <translation>Tygodnie od pierwszego</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvPanel</name>
    <message>
        <source>Fitted: %1. Log-likelihood %2.</source>
        <translation>Dopasowano: %1. Logarytm wiarygodności: %2.</translation>
    </message>
    <message>
        <source>Plain retention, whatever the age: %1 a period (%2 to %3).</source>
        <translation>Zwykła retencja, niezależnie od stażu: %1 na okres (od %2 do %3).</translation>
    </message>
    <message>
        <source>What customers are worth</source>
        <translation>Ile warci są klienci</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Znajdź klienta</translation>
    </message>
    <message>
        <source>Customers with their lifetime value</source>
        <translation>Klienci i ich wartość życiowa</translation>
    </message>
    <message>
        <source>Use as lifetime value</source>
        <translation>Użyj jako wartości życiowej</translation>
    </message>
    <message>
        <source>Puts the values into a column of the customers, which best can be judged by</source>
        <translation>Wpisuje wartości do kolumny klientów, według której można wybierać najlepszych</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>Usuń kolumnę</translation>
    </message>
    <message>
        <source>Computing lifetime value</source>
        <translation>Obliczanie wartości życiowej</translation>
    </message>
    <message>
        <source>Not computed: it was cancelled. Change a term to compute.</source>
        <translation>Nie obliczono: anulowano. Zmień któreś z założeń, aby obliczyć.</translation>
    </message>
    <message>
        <source>No customer has a value by this model.</source>
        <translation>Według tego modelu żaden klient nie ma wartości.</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; together %3.</source>
        <translation>Wartość ma %1 z %2 klientów; razem %3.</translation>
    </message>
    <message>
        <source>These values are not a column of the customers yet, so nothing is judged by them.</source>
        <translation>Te wartości nie są jeszcze kolumną klientów, więc nic według nich nie jest oceniane.</translation>
    </message>
    <message>
        <source>Computed values are the column that best can be judged by.</source>
        <translation>Obliczone wartości są kolumną, według której można wybierać najlepszych.</translation>
    </message>
    <message>
        <source>The column of computed values is older than the tables. Use the values again.</source>
        <translation>Kolumna obliczonych wartości jest starsza niż tabele. Użyj wartości ponownie.</translation>
    </message>
    <message>
        <source>Writing the column</source>
        <translation>Zapisywanie kolumny</translation>
    </message>
    <message>
        <source>The customers have a column of lifetime value now. Weigh it under Weights.</source>
        <translation>Klienci mają teraz kolumnę z wartością życiową. Nadaj jej wagę w części „Wagi”.</translation>
    </message>
    <message>
        <source>The column of computed values follows other terms than the ones above. Use the values again.</source>
        <translation>Kolumna obliczonych wartości opiera się na innych ustawieniach niż te powyżej. Użyj wartości ponownie.</translation>
    </message>
    <message>
        <source>Adding up at the new rates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ClvTermsForm</name>
    <message>
        <source>What each customer has earned you so far. Nothing is forecast.</source>
        <translation>Ile każdy klient przyniósł Wam dotąd zysku. Niczego się nie prognozuje.</translation>
    </message>
    <message>
        <source>A formula over what a customer earns you in a year and how long it stays.</source>
        <translation>Wzór oparty na tym, ile zarabiacie na kliencie w ciągu roku i jak długo zostaje.</translation>
    </message>
    <message>
        <source>For contracts that are renewed: who is likely to stay, learned from who left.</source>
        <translation>Dla umów, które się przedłuża: kto prawdopodobnie zostanie, na podstawie tego, kto odszedł.</translation>
    </message>
    <message>
        <source>For customers who come back without a contract: how often they will buy, and how much.</source>
        <translation>Dla klientów, którzy wracają bez umowy: jak często i za ile będą kupować.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent sign after a number in a field</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>How lifetime value is computed</source>
        <translation>Jak oblicza się wartość życiową</translation>
    </message>
    <message>
        <source>Model of lifetime value</source>
        <translation>Model wartości życiowej</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Wzór</translation>
    </message>
    <message>
        <source>Customers who stay for another year</source>
        <translation>Klienci, którzy zostają na kolejny rok</translation>
    </message>
    <message>
        <source>from the data</source>
        <translation>z danych</translation>
    </message>
    <message>
        <source>Stay another year</source>
        <translation>Zostaje na kolejny rok</translation>
    </message>
    <message>
        <source>Years as a customer</source>
        <translation>Lata bycia klientem</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marża</translation>
    </message>
    <message>
        <source>What is left of the revenue after what it cost to make and to serve. Used where no column says it; without either, the whole revenue counts.</source>
        <translation>Co zostaje z przychodów po odjęciu kosztów wytworzenia i obsługi. Używana tam, gdzie nie mówi tego żadna kolumna; bez marży i bez takiej kolumny liczą się całe przychody.</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>Dyskonto roczne</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>zwykłe</translation>
    </message>
    <message>
        <source>What money of next year is worth less today. Unless set: none for historic margin, 10 % for the others.</source>
        <translation>O ile mniej warte są dziś pieniądze z przyszłego roku. Jeśli nie podano: brak przy marży historycznej, 10% w pozostałych modelach.</translation>
    </message>
    <message>
        <source>not taken off</source>
        <translation>nieodejmowany</translation>
    </message>
    <message>
        <source>Cost of winning a customer</source>
        <translation>Koszt pozyskania klienta</translation>
    </message>
    <message>
        <source>Cost of winning one</source>
        <translation>Koszt pozyskania</translation>
    </message>
    <message>
        <source>Months to look ahead</source>
        <translation>Na ile miesięcy naprzód</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Miesiące naprzód</translation>
    </message>
    <message>
        <source>last day in the data</source>
        <translation>ostatni dzień w danych</translation>
    </message>
    <message>
        <source>Day of analysis</source>
        <translation>Dzień analizy</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stan na dzień</translation>
    </message>
    <message>
        <source>What holds the fit when customers are few</source>
        <translation>Co stabilizuje dopasowanie przy małej liczbie klientów</translation>
    </message>
    <message>
        <source>a weak prior (the usual one)</source>
        <translation>słaby rozkład a priori (zwykle)</translation>
    </message>
    <message>
        <source>nothing: plain likelihood</source>
        <translation>nic: sama wiarygodność</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Stabilizacja</translation>
    </message>
    <message>
        <source>%1 (not with these data)</source>
        <comment>a model</comment>
        <translation>%1 (nie przy tych danych)</translation>
    </message>
    <message>
        <source>Not offered: %1. %2</source>
        <comment>a model and why</comment>
        <translation>Niedostępne: %1. %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CockpitBar</name>
    <message>
        <source>Cockpit of the stage</source>
        <translation>Kokpit sceny</translation>
    </message>
    <message>
        <source>Close the stage</source>
        <translation>Zamknij scenę</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Na sali widać</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>The sheet or the scene before (Ctrl+Shift+Page Up)</source>
        <translation>Poprzednia plansza lub scena (Ctrl+Shift+Page Up)</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>The next sheet or scene (Ctrl+Shift+Page Down)</source>
        <translation>Następna plansza lub scena (Ctrl+Shift+Page Down)</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Pusty ekran</translation>
    </message>
    <message>
        <source>The room sees nothing (Ctrl+Shift+B; here and on the stage B)</source>
        <translation>Na sali nic nie widać (Ctrl+Shift+B; tutaj i na scenie B)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Zatrzymaj obraz</translation>
    </message>
    <message>
        <source>The room keeps this picture while you go on (Ctrl+Shift+F; here and on the stage F)</source>
        <translation>Sala widzi ten obraz, a Ty pracujesz dalej (Ctrl+Shift+F; tutaj i na scenie F)</translation>
    </message>
    <message>
        <source>Follow the page</source>
        <translation>Podążaj za stroną</translation>
    </message>
    <message>
        <source>Instead of the picture that was put on the stage</source>
        <translation>Zamiast obrazu umieszczonego na scenie</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Przypięto</translation>
    </message>
    <message>
        <source>Nothing: the stage is blank.</source>
        <translation>Nic: scena jest pusta.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Plansza %1 z %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>Kolumny tabeli</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Znajdź kolumnę</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Drag a column to move it, or press Alt and an arrow.</source>
        <translation>Przeciągnij kolumnę, aby ją przesunąć, albo naciśnij Alt i strzałkę.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Ukryj wszystkie</translation>
    </message>
    <message>
        <source>Show what is in a column under its name</source>
        <translation>Pokaż pod nazwą, co zawiera kolumna</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnFacts</name>
    <message>
        <source>no values</source>
        <translation>bez wartości</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>zawsze %1</translation>
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
            <numerusform>%n różna</numerusform>
            <numerusform>%n różne</numerusform>
            <numerusform>%n różnych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Bez wartości</translation>
    </message>
    <message numerus="yes">
        <source>%n other values</source>
        <translation>
            <numerusform>%n inna wartość</numerusform>
            <numerusform>%n inne wartości</numerusform>
            <numerusform>%n innych wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a value, how many rows, their share</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Of the rows shown: %1 (%2)</source>
        <translation>Z pokazanych wierszy: %1 (%2)</translation>
    </message>
    <message>
        <source>sorted, greatest first</source>
        <translation>posortowana od największych</translation>
    </message>
    <message>
        <source>sorted, least first</source>
        <translation>posortowana od najmniejszych</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>przefiltrowana</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>bez wartości: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnFolds</name>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>jeszcze %n kolumna</numerusform>
            <numerusform>jeszcze %n kolumny</numerusform>
            <numerusform>jeszcze %n kolumn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty column(s)</source>
        <translation>
            <numerusform>%n pusta kolumna</numerusform>
            <numerusform>%n puste kolumny</numerusform>
            <numerusform>%n pustych kolumn</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has that in its name.</source>
        <translation>Żadna kolumna nie ma tego w nazwie.</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) have that in their name.</source>
        <translation>
            <numerusform>Jeszcze %n kolumna ma to w nazwie.</numerusform>
            <numerusform>Jeszcze %n kolumny mają to w nazwie.</numerusform>
            <numerusform>Jeszcze %n kolumn ma to w nazwie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnForm</name>
    <message>
        <source>Change the column</source>
        <translation>Zmień kolumnę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a column</comment>
        <translation>Zmień: %1</translation>
    </message>
    <message>
        <source>becomes</source>
        <comment>between a value and what it will be</comment>
        <translation>zmienia się w</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>brak wartości</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnPopup</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%n różna</numerusform>
            <numerusform>%n różne</numerusform>
            <numerusform>%n różnych</numerusform>
        </translation>
    </message>
    <message>
        <source>none without a value</source>
        <translation>nie brakuje żadnej wartości</translation>
    </message>
    <message>
        <source>%1 without a value (%2)</source>
        <comment>number, share</comment>
        <translation>bez wartości: %1 (%2)</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Od najwcześniejszych</translation>
    </message>
    <message>
        <source>Least first</source>
        <translation>Od najmniejszych</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>Od A do Z</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Od najpóźniejszych</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>Od największych</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Od Z do A</translation>
    </message>
    <message>
        <source>Then by this</source>
        <translation>Potem według tej kolumny</translation>
    </message>
    <message>
        <source>Move the column to the front by one</source>
        <translation>Przesuń kolumnę o jedną do przodu</translation>
    </message>
    <message>
        <source>Move the column to the back by one</source>
        <translation>Przesuń kolumnę o jedną do tyłu</translation>
    </message>
    <message>
        <source>Keep the column in sight</source>
        <translation>Trzymaj kolumnę w widoku</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Ukryj kolumnę</translation>
    </message>
    <message>
        <source>Rename, split or convert the column…</source>
        <translation>Zmień nazwę, podziel lub przekształć kolumnę…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnStepFields</name>
    <message>
        <source>What to do with the column</source>
        <translation>Co zrobić z kolumną</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nowa nazwa</translation>
    </message>
    <message>
        <source>Criteria that speak of the old name have to be set anew</source>
        <translation>Kryteria, które używają starej nazwy, trzeba ustawić na nowo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nowy typ</translation>
    </message>
    <message>
        <source>Tags are separated by</source>
        <translation>Etykiety rozdziela</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Podziel przy</translation>
    </message>
    <message>
        <source>One or more characters</source>
        <translation>Jeden lub więcej znaków</translation>
    </message>
    <message>
        <source>Names of the new columns</source>
        <translation>Nazwy nowych kolumn</translation>
    </message>
    <message>
        <source>Separated by commas, in the order of the parts</source>
        <translation>Rozdzielone przecinkami, w kolejności części</translation>
    </message>
    <message>
        <source>All parts as tags of one column</source>
        <translation>Wszystkie części jako etykiety w jednej kolumnie</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Columns to join it with</source>
        <translation>Kolumny, z którymi ją połączyć</translation>
    </message>
    <message>
        <source>With these columns</source>
        <translation>Z tymi kolumnami</translation>
    </message>
    <message>
        <source>Put between them</source>
        <translation>Wstaw między nie</translation>
    </message>
    <message>
        <source>Name of the new column</source>
        <translation>Nazwa nowej kolumny</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Pomnóż przez</translation>
    </message>
    <message>
        <source>1,000 where the column is in thousands</source>
        <translation>1000, jeśli kolumna jest w tysiącach</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Three letters; empty for none</source>
        <translation>Trzy litery; puste, jeśli żadna</translation>
    </message>
    <message>
        <source>%1 1, %1 2</source>
        <comment>names of the parts of a column</comment>
        <translation>%1 1, %1 2</translation>
    </message>
    <message>
        <source>Write the new name.</source>
        <translation>Wpisz nową nazwę.</translation>
    </message>
    <message>
        <source>Write what stands between the parts.</source>
        <translation>Wpisz, co stoi między częściami.</translation>
    </message>
    <message>
        <source>Name the new columns: one for each part.</source>
        <translation>Nazwij nowe kolumny: po jednej nazwie na każdą część.</translation>
    </message>
    <message>
        <source>Give each new column a name of its own.</source>
        <translation>Nadaj każdej nowej kolumnie inną nazwę.</translation>
    </message>
    <message>
        <source>Tags go into one column: write one name.</source>
        <translation>Etykiety trafiają do jednej kolumny: wpisz jedną nazwę.</translation>
    </message>
    <message>
        <source>Choose the columns to join it with.</source>
        <translation>Wybierz kolumny, z którymi ją połączyć.</translation>
    </message>
    <message>
        <source>Name the new column.</source>
        <translation>Nazwij nową kolumnę.</translation>
    </message>
    <message>
        <source>Everything times 0 is 0. Write another factor.</source>
        <translation>Wszystko razy 0 to 0. Wpisz inny mnożnik.</translation>
    </message>
    <message>
        <source>Write the currency with three letters, such as EUR.</source>
        <translation>Wpisz walutę trzema literami, na przykład EUR.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ColumnsPanel</name>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Różne wartości</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Bez wartości</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Znajdź kolumnę</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a column</comment>
        <translation>Zmień: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CombinationsPanel</name>
    <message>
        <source>Look for combinations</source>
        <translation>Szukaj kombinacji</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>Dodaj do ICP</translation>
    </message>
    <message>
        <source>Trying combinations, and the same on shuffled customers…</source>
        <translation>Sprawdzanie kombinacji – oraz tego samego na potasowanych klientach…</translation>
    </message>
    <message>
        <source>The search was stopped. What is shown was found before the last change.</source>
        <translation>Wyszukiwanie zatrzymano. Widać to, co znaleziono przed ostatnią zmianą.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Wyszukiwanie zatrzymano.</translation>
    </message>
    <message>
        <source>No combination says more than its single traits do.</source>
        <translation>Żadna kombinacja nie mówi więcej niż jej pojedyncze cechy.</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) that say more than their parts</source>
        <translation>
            <numerusform>%n kombinacja, która mówi więcej niż jej części</numerusform>
            <numerusform>%n kombinacje, które mówią więcej niż ich części</numerusform>
            <numerusform>%n kombinacji, które mówią więcej niż ich części</numerusform>
        </translation>
    </message>
    <message>
        <source>Each alone:
%1</source>
        <comment>findings, a line each</comment>
        <translation>Każda z osobna:
%1</translation>
    </message>
    <message>
        <source>Traits are tried together, and the same is done with customers shuffled at random: what luck alone would find. The other tabs work meanwhile.</source>
        <translation>Cechy są sprawdzane razem, a to samo robi się z klientami potasowanymi losowo: co znalazłby sam przypadek. Pozostałe karty w tym czasie działają.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CommandPalette</name>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>At the end of a line of the palette: the kind (&quot;Page&quot;) and the shortcut (&quot;Alt+2&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>A page, a question, a customer, an action</source>
        <translation>Strona, pytanie, klient, czynność</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ComparePanel</name>
    <message>
        <source>Across</source>
        <translation>W poziomie</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>W pionie</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Osie</translation>
    </message>
    <message>
        <source>Each dot is a customer. Click one, or go through them with the arrow keys, to see who it is.</source>
        <translation>Każdy punkt to klient. Kliknij punkt albo przechodź między nimi klawiszami strzałek, aby zobaczyć, kto to jest.</translation>
    </message>
    <message>
        <source>There are fewer than two numbers to compare. Import amounts, sizes or dates with your customers, such as employees and revenue.</source>
        <translation>Są mniej niż dwie liczby do porównania. Zaimportuj z klientami kwoty, wielkości lub daty, na przykład liczbę pracowników i przychody.</translation>
    </message>
    <message>
        <source>The best in this picture</source>
        <translation>Najlepsi na tym wykresie</translation>
    </message>
    <message>
        <source>At this dot</source>
        <translation>W tym punkcie</translation>
    </message>
    <message>
        <source>The middle half of the best:</source>
        <translation>Środkowa połowa najlepszych:</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>Dodaj do ICP</translation>
    </message>
    <message>
        <source>Add to ICP: %1 %2</source>
        <comment>attribute, range</comment>
        <translation>Dodaj do ICP: %1 %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CompetitorsPanel</name>
    <message>
        <source>New competitor</source>
        <translation>Nowy konkurent</translation>
    </message>
    <message>
        <source>Who else sells to them?</source>
        <translation>Kto jeszcze im sprzedaje?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Whom do your buyers compare you with?</source>
        <translation>Z kim porównują was kupujący?</translation>
    </message>
    <message>
        <source>A file for each competitor: what they give away to attract buyers, who buys, what satisfies those and what they struggle with. Their unhappy customers may be your ideal ones.</source>
        <translation>Karta każdego konkurenta: co rozdaje, by przyciągnąć kupujących, kto u niego kupuje, co tych klientów zadowala i z czym mają kłopot. Ich niezadowoleni klienci mogą być waszymi idealnymi.</translation>
    </message>
    <message>
        <source>Who else sells to the customers you want, and what that leaves for you.</source>
        <translation>Kto jeszcze sprzedaje klientom, których chcecie, i co z tego zostaje dla was.</translation>
    </message>
    <message numerus="yes">
        <source>%n competitor file(s), side by side.</source>
        <translation>
            <numerusform>%n karta konkurenta.</numerusform>
            <numerusform>%n karty konkurentów obok siebie.</numerusform>
            <numerusform>%n kart konkurentów obok siebie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the competitor %1</source>
        <translation>Nazwa konkurenta %1</translation>
    </message>
    <message>
        <source>Remove the competitor %1</source>
        <translation>Usuń konkurenta %1</translation>
    </message>
    <message>
        <source>The competitor was removed.</source>
        <translation>Usunięto konkurenta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;What they struggle with&quot;, a competitor</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who else sells to them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CompositionPanel</name>
    <message>
        <source>By which attribute</source>
        <translation>Według atrybutu</translation>
    </message>
    <message>
        <source>Click a part to see who is in it.</source>
        <translation>Kliknij część, aby zobaczyć, kto się w niej znajduje.</translation>
    </message>
    <message>
        <source>No attribute says what kind of customers these are. Import their industry, region or products with them.</source>
        <translation>Żaden atrybut nie mówi, co to za klienci. Zaimportuj z nimi branżę, region lub produkty.</translation>
    </message>
    <message>
        <source>The best against all customers</source>
        <translation>Najlepsi na tle wszystkich klientów</translation>
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
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Poniżej</translation>
    </message>
    <message>
        <source>From</source>
        <comment>start of a range</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>to below</source>
        <comment>end of a range, not included</comment>
        <translation>do poniżej</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
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
        <translation>Wymagaj tego</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the customer list answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value, or a range with at least one end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be met by %1 of %2 best customers and %3 of %4 others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriteriaList</name>
    <message>
        <source>Changed the criterion %1</source>
        <translation>Zmieniono kryterium %1</translation>
    </message>
    <message>
        <source>Removed the criterion %1</source>
        <translation>Usunięto kryterium %1</translation>
    </message>
    <message>
        <source>Moved a criterion</source>
        <translation>Przesunięto kryterium</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionCard</name>
    <message>
        <source>Name of the criterion</source>
        <translation>Nazwa kryterium</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Remove this criterion</source>
        <translation>Usuń to kryterium</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepiej</translation>
    </message>
    <message>
        <source>Good, if…</source>
        <translation>Dobrze, jeśli…</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Nie dla nas</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionEvidence</name>
    <message>
        <source>See the trait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the decision</source>
        <translation>Wróć do decyzji</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided in the workshop</source>
        <translation>ustalone na warsztacie</translation>
    </message>
    <message numerus="yes">
        <source>What it rests on (%n)</source>
        <comment>number of pieces of evidence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionForm</name>
    <message>
        <source>The criterion it would become</source>
        <translation>Kryterium, którym by się to stało</translation>
    </message>
    <message>
        <source>Speak of this</source>
        <translation>Wybierz to</translation>
    </message>
    <message>
        <source>Choose an attribute…</source>
        <translation>Wybierz atrybut…</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>Tylko słowami</translation>
    </message>
    <message>
        <source>Make it a criterion</source>
        <translation>Zrób z tego kryterium</translation>
    </message>
    <message>
        <source>a hypothesis</source>
        <translation>hipoteza</translation>
    </message>
    <message>
        <source>In words: people will judge it, customer by customer.</source>
        <translation>Słowami: ocenią to ludzie, klient po kliencie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The belief is %1. %2</source>
        <comment>verdict; its figures</comment>
        <translation>Przekonanie: %1. %2</translation>
    </message>
    <message>
        <source>Do not choose now</source>
        <translation>Nie wybieraj teraz</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>Waga: %1</translation>
    </message>
    <message>
        <source>Take %1 out of the criteria</source>
        <translation>Usuń %1 z kryteriów</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Mniej znaczy lepiej</translation>
    </message>
    <message>
        <source>Blank means none</source>
        <translation>Puste znaczy brak</translation>
    </message>
    <message>
        <source>A customer without a value counts as 0; otherwise as not known</source>
        <translation>Klient bez wartości liczy się jako 0; w przeciwnym razie jako nieznany</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>według rangi</translation>
    </message>
    <message>
        <source>By rank: the share of the other customers one is above (the usual one)</source>
        <translation>Według rangi: odsetek pozostałych klientów, nad którymi klient się znajduje (zwykły sposób)</translation>
    </message>
    <message>
        <source>by middle rank</source>
        <translation>według rangi środkowej</translation>
    </message>
    <message>
        <source>By middle rank: the same, with equal customers in the middle of their places</source>
        <translation>Według rangi środkowej: tak samo, ale równi klienci trafiają w środek zajmowanych miejsc</translation>
    </message>
    <message>
        <source>by size, without extremes</source>
        <translation>według wielkości, bez skrajnych</translation>
    </message>
    <message>
        <source>By size, without extremes: twice as much is twice as good; the smallest and the largest twentieth are cut off</source>
        <translation>Według wielkości, bez skrajnych: dwa razy więcej znaczy dwa razy lepiej; najmniejsza i największa dwudziesta część są obcięte</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>według wielkości</translation>
    </message>
    <message>
        <source>By size: from the smallest to the largest; one giant makes all others small</source>
        <translation>Według wielkości: od najmniejszej do największej; jeden gigant sprawia, że wszyscy inni są mali</translation>
    </message>
    <message>
        <source>by distance from the mean</source>
        <translation>według odległości od średniej</translation>
    </message>
    <message>
        <source>By distance from the mean: in standard deviations, without an upper end</source>
        <translation>Według odległości od średniej: w odchyleniach standardowych, bez górnej granicy</translation>
    </message>
    <message>
        <source>by distance from the median</source>
        <translation>według odległości od mediany</translation>
    </message>
    <message>
        <source>By distance from the median: giants hardly move the yardstick; no upper end</source>
        <translation>Według odległości od mediany: giganci prawie nie zmieniają miary; bez górnej granicy</translation>
    </message>
    <message>
        <source>How values of %1 are compared</source>
        <translation>Jak porównuje się wartości: %1</translation>
    </message>
    <message>
        <source>Compared %1</source>
        <comment>by rank, by size…</comment>
        <translation>Porównanie %1</translation>
    </message>
    <message>
        <source>How values of %1 are compared: %2</source>
        <translation>Jak porównuje się wartości „%1”: %2</translation>
    </message>
    <message>
        <source>Yes counts 1, no 0</source>
        <translation>„Tak” liczy się jako 1, „nie” jako 0</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionStanding</name>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement in words: people answer it, the customer list cannot.</source>
        <translation>Stwierdzenie słowami: mogą na nie odpowiedzieć ludzie, lista klientów nie.</translation>
    </message>
    <message>
        <source>Today: %1 meet it, %2 do not, %3 unknown. Unknown is not No.</source>
        <translation>Dziś: spełnia %1, nie spełnia %2, nie wiadomo %3. „Nie wiadomo” to nie „Nie”.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CriterionWeight</name>
    <message>
        <source>Kind of criterion</source>
        <translation>Rodzaj kryterium</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Dlaczego o to pytamy</translation>
    </message>
    <message>
        <source>Says who suits us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal: whom we may not serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign that they are looking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the points are computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CurrencyPanel</name>
    <message>
        <source>Currencies</source>
        <translation>Waluty</translation>
    </message>
    <message>
        <source>The amounts are in several currencies. They are compared only at the rates that you give here; none is looked up.</source>
        <translation>Kwoty są w kilku walutach. Porównuje się je tylko po kursach, które tu podasz; żadnych nie pobiera się z zewnątrz.</translation>
    </message>
    <message>
        <source>Currency to compare in</source>
        <translation>Waluta porównania</translation>
    </message>
    <message>
        <source>Compare in</source>
        <translation>Porównuj w</translation>
    </message>
    <message>
        <source>no rate yet</source>
        <translation>jeszcze bez kursu</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>Wartość 1 %1 w %2</translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <comment>a currency</comment>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>Without a rate for %1 these criteria do not count.</source>
        <translation>Bez kursu %1 te kryteria się nie liczą.</translation>
    </message>
    <message>
        <source>Without a rate for %1 the sums of orders and deals leave such amounts out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Curtain</name>
    <message>
        <source>Back to the room</source>
        <translation>Wróć do widoku dla wszystkich</translation>
    </message>
    <message>
        <source>Pass the keyboard; everybody else looks away. Nothing that is entered is shown until the room reveals it.</source>
        <translation>Przekaż klawiaturę; pozostali odwracają wzrok. Nic, co zostanie wpisane, nie będzie widoczne do chwili wspólnego ujawnienia.</translation>
    </message>
    <message>
        <source>It is the turn of %1</source>
        <comment>a person</comment>
        <translation>Teraz kolej na: %1</translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>To ja, %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Rozpocznij</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomerList</name>
    <message>
        <source>The customers behind it</source>
        <translation>Klienci, którzy za tym stoją</translation>
    </message>
    <message>
        <source>%1 – %2 best, %3 others</source>
        <comment>what customers have in common, counts</comment>
        <translation>%1 – najlepsi: %2, pozostali: %3</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Pierwsze pozycje: %1 z %2.</translation>
    </message>
    <message>
        <source>No customer.</source>
        <translation>Brak klientów.</translation>
    </message>
    <message>
        <source>Enter opens the chosen customer.</source>
        <translation>Enter otwiera wybranego klienta.</translation>
    </message>
    <message>
        <source>Add to ICP</source>
        <translation>Dodaj do ICP</translation>
    </message>
    <message>
        <source>Add %1 to ICP</source>
        <comment>a value</comment>
        <translation>Dodaj do ICP: %1</translation>
    </message>
    <message>
        <source>Not for an ICP</source>
        <translation>Nie do ICP</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomersModel</name>
    <message>
        <source>best</source>
        <translation>najlepszy</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>nie pasuje</translation>
    </message>
    <message>
        <source>other</source>
        <translation>pozostały</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>brak oceny</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::CustomersPage</name>
    <message>
        <source>Import customers</source>
        <translation>Importuj klientów</translation>
    </message>
    <message>
        <source>Views of the customers</source>
        <translation>Widoki klientów</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Zbiory danych</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Your own list, from the CRM, the accountant or a spreadsheet. It stays on this computer.</source>
        <translation>Własna lista: z CRM, księgowości albo arkusza. Zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>%1 customers from %2, imported on %3.</source>
        <translation>Klienci: %1, zbiór %2, zaimportowany %3.</translation>
    </message>
    <message>
        <source>Begin with your own customer list</source>
        <translation>Zacznij od własnej listy klientów</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>From a database…</source>
        <translation>Z bazy danych…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Powiązane</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Wróć do najnowszego</translation>
    </message>
    <message>
        <source>One row per customer, as it comes out of the CRM: a text table (CSV) in any encoding, or a workbook (Excel, LibreOffice). Drop the file on this window, or choose it; tables of deals or orders may come along.</source>
        <translation>Jeden wiersz na klienta, tak jak wychodzi z CRM: tabela tekstowa (CSV) w dowolnym kodowaniu albo skoroszyt (Excel, LibreOffice). Upuść plik na to okno albo go wybierz; można dołączyć tabele szans sprzedaży lub zamówień.</translation>
    </message>
    <message>
        <source>You look at an older data set: %1 was imported later, on %2.</source>
        <translation>Oglądasz starszy zbiór danych: %1 zaimportowano później, %2.</translation>
    </message>
    <message>
        <source>Import a table of your customers, one row each; drag a file onto the window or choose it. Before anything is stored you see how the file is read and what each column means, and can change both. Afterwards “Columns” corrects the roles: which column is the industry, which the lifetime value; and there a column is renamed, split, joined with others, read as another type or given a unit. “To check” lists every place that was mended or did not fit. The imported table itself is never changed; an import can be undone.

In the table, typing finds; Alt and the down arrow sort and filter by a column; a bar under a name shows only its rows; F2 writes a cell anew; Space shows one customer in full.</source>
        <translation>Zaimportuj tabelę klientów, po jednym wierszu na klienta; przeciągnij plik na okno albo go wybierz. Zanim cokolwiek zostanie zapisane, widać, jak plik jest odczytywany i co znaczy każda kolumna – jedno i drugie można zmienić. Później role poprawia się w widoku „Kolumny”: która kolumna to branża, a która wartość życiowa; tam też zmienia się nazwę kolumny, dzieli ją, łączy z innymi, czyta jako inny typ lub nadaje jej jednostkę. „Do sprawdzenia” wymienia każde miejsce, które naprawiono albo które nie pasowało. Sama zaimportowana tabela nigdy się nie zmienia; import można cofnąć.

W tabeli pisanie wyszukuje; Alt i strzałka w dół sortują i filtrują według kolumny; pasek pod nazwą pokazuje tylko jej wiersze; F2 wpisuje komórkę na nowo; Spacja pokazuje jednego klienta w całości.</translation>
    </message>
    <message>
        <source>Names are hidden, so the table cannot be changed and the views that show cells as they were read are put away. View › Hide names brings them back.</source>
        <translation>Nazwy są ukryte, więc nie można zmieniać tabeli, a widoki z komórkami w postaci, w jakiej je odczytano, są schowane. Przywraca je Widok › Ukryj nazwy.</translation>
    </message>
    <message>
        <source>Names are hidden, and a file is shown as it was written. Show names before importing.</source>
        <translation>Nazwy są ukryte, a plik pokazuje się tak, jak go zapisano. Przed importem pokaż nazwy.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DataCard</name>
    <message>
        <source>The data says</source>
        <translation>Co mówią dane</translation>
    </message>
    <message>
        <source>Looking at the customers…</source>
        <translation>Przeglądanie klientów…</translation>
    </message>
    <message>
        <source>No customers are imported yet. Answer from experience; it counts as opinion.</source>
        <translation>Nie zaimportowano jeszcze klientów. Odpowiedzcie z doświadczenia; liczy się to jako opinia.</translation>
    </message>
    <message>
        <source>No data set answers this question.</source>
        <translation>Na to pytanie nie odpowiada żaden zbiór danych.</translation>
    </message>
    <message>
        <source>To answer from data, the customer list needs a column for: %1.</source>
        <translation>Aby odpowiedzieć na podstawie danych, lista klientów potrzebuje kolumny: %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabaseLogin</name>
    <message>
        <source>Kind of database</source>
        <translation>Rodzaj bazy danych</translation>
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
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Name or connection string</source>
        <translation>Nazwa lub parametry połączenia</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>The password is used for this import and kept nowhere. The connection only reads.</source>
        <translation>Hasło służy tylko do tego importu i nigdzie nie jest przechowywane. Połączenie tylko czyta.</translation>
    </message>
    <message>
        <source>Type the host and the name of the database.</source>
        <translation>Wpisz host i nazwę bazy danych.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabasePanel</name>
    <message>
        <source>What to read</source>
        <translation>Co odczytać</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Tabelę</translation>
    </message>
    <message>
        <source>A query of your own</source>
        <translation>Własne zapytanie</translation>
    </message>
    <message>
        <source>From a database</source>
        <translation>Z bazy danych</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>Znajdź tabelę</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabele</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>Show the first rows</source>
        <translation>Pokaż pierwsze wiersze</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Pierwsze wiersze</translation>
    </message>
    <message>
        <source>Roll up per customer in the database: only the sums travel</source>
        <translation>Zestaw według klientów w bazie danych: przesyłane są tylko sumy</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation>%1 (widok)</translation>
    </message>
    <message>
        <source>%1 (about %2 rows)</source>
        <translation>%1 (wiersze: około %2)</translation>
    </message>
    <message>
        <source>There is no table that you may read. Ask the database&apos;s administrator.</source>
        <translation>Nie ma tabeli, którą możesz odczytać. Zapytaj administratora bazy danych.</translation>
    </message>
    <message>
        <source>Choose a table, or write a query.</source>
        <translation>Wybierz tabelę albo wpisz zapytanie.</translation>
    </message>
    <message>
        <source>The query is empty. Write one that begins with SELECT.</source>
        <translation>Zapytanie jest puste. Wpisz takie, które zaczyna się od SELECT.</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>Czytanie pierwszych wierszy</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, %n column(s).</source>
        <translation>
            <numerusform>Wiersze: %1, %n kolumna.</numerusform>
            <numerusform>Wiersze: %1, %n kolumny.</numerusform>
            <numerusform>Wiersze: %1, %n kolumn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of about %2 rows, %n column(s).</source>
        <translation>
            <numerusform>Pierwsze wiersze: %1 z około %2, %n kolumna.</numerusform>
            <numerusform>Pierwsze wiersze: %1 z około %2, %n kolumny.</numerusform>
            <numerusform>Pierwsze wiersze: %1 z około %2, %n kolumn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows, %n column(s).</source>
        <translation>
            <numerusform>Pierwsze wiersze: %1, %n kolumna.</numerusform>
            <numerusform>Pierwsze wiersze: %1, %n kolumny.</numerusform>
            <numerusform>Pierwsze wiersze: %1, %n kolumn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per customer</source>
        <translation>%1 według klientów</translation>
    </message>
    <message>
        <source>Another database</source>
        <translation>Inna baza danych</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Połączono z %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Połączono z %1 jako %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatabaseRollUpForm</name>
    <message>
        <source>What a row is</source>
        <translation>Czym jest wiersz</translation>
    </message>
    <message>
        <source>A row is a purchase</source>
        <translation>Wiersz to zakup</translation>
    </message>
    <message>
        <source>A row is a deal</source>
        <translation>Wiersz to szansa sprzedaży</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nazwa klienta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Jak się skończyła</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Kiedy się zaczęła</translation>
    </message>
    <message>
        <source>Values that mean “won”</source>
        <translation>Wartości oznaczające „wygrana”</translation>
    </message>
    <message>
        <source>The query that the database will run</source>
        <translation>Zapytanie, które wykona baza danych</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatasetImport</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Tabele (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importowanie</translation>
    </message>
    <message>
        <source>%1 rows of %2 were imported.</source>
        <translation>Zaimportowane wiersze: %1 z %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DatasetsPanel</name>
    <message>
        <source>%1 rows, %2 columns, imported on %3</source>
        <comment>size of a data set</comment>
        <translation>Wiersze: %1, kolumny: %2, import: %3</translation>
    </message>
    <message>
        <source>From %1 · %2 · SHA-256 %3</source>
        <comment>path, encoding, hash</comment>
        <translation>Z %1 · %2 · SHA-256 %3</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Obejrzyj ten</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecideActivity</name>
    <message>
        <source>What is decided on</source>
        <translation>O czym decydujecie</translation>
    </message>
    <message>
        <source>The question as a whole</source>
        <translation>Pytanie jako całość</translation>
    </message>
    <message>
        <source>This is a hypothesis already.</source>
        <translation>To jest już hipoteza.</translation>
    </message>
    <message>
        <source>We believe: %1 Is that so for you? Why, or why not?</source>
        <comment>a question to customers; a decision</comment>
        <translation>Uważamy: %1 Czy tak jest u Państwa? Dlaczego tak albo dlaczego nie?</translation>
    </message>
    <message>
        <source>Comes from a decision of the workshop.</source>
        <translation>Pochodzi z decyzji podjętej na warsztacie.</translation>
    </message>
    <message>
        <source>With dissent.</source>
        <translation>Ze zdaniem odrębnym.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how the data stands to it, in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The data says</source>
        <translation>Co mówią dane</translation>
    </message>
    <message>
        <source>Comparing with the customers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Co ustaliliśmy</translation>
    </message>
    <message>
        <source>What the room decided, in one sentence</source>
        <translation>Co ustalił zespół, w jednym zdaniu</translation>
    </message>
    <message>
        <source>Why the room is not sure</source>
        <translation>Dlaczego zespół nie jest pewien</translation>
    </message>
    <message>
        <source>What would make the room surer?</source>
        <translation>Co dałoby zespołowi większą pewność?</translation>
    </message>
    <message>
        <source>Why not surer?</source>
        <translation>Dlaczego nie większa?</translation>
    </message>
    <message>
        <source>Who sees it differently</source>
        <translation>Kto widzi to inaczej</translation>
    </message>
    <message>
        <source>Who, and why; a decision may stand with dissent</source>
        <translation>Kto i dlaczego; decyzja może obowiązywać mimo zdania odrębnego</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Zdanie odrębne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Osoba odpowiedzialna</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kto tego dopilnuje</translation>
    </message>
    <message>
        <source>Choose the owner from the room</source>
        <translation>Wybierz osobę odpowiedzialną spośród obecnych</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Confidence, 1 low to 5 high</source>
        <translation>Pewność, od 1 (mała) do 5 (duża)</translation>
    </message>
    <message>
        <source>Make it a criterion</source>
        <translation>Zrób z tego kryterium</translation>
    </message>
    <message>
        <source>Adds it to the ideal customer profile, with the way back to this decision</source>
        <translation>Dodaje to do profilu idealnego klienta, z drogą powrotną do tej decyzji</translation>
    </message>
    <message>
        <source>Make it a hypothesis</source>
        <translation>Zrób z tego hipotezę</translation>
    </message>
    <message>
        <source>Puts it among what is to be tested</source>
        <translation>Dodaje to do tego, co trzeba sprawdzić</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>Zapytaj klientów</translation>
    </message>
    <message>
        <source>Adds a question to the customer survey</source>
        <translation>Dodaje pytanie do ankiety dla klientów</translation>
    </message>
    <message>
        <source>This decision is contested: the room should come back to it.</source>
        <translation>Ta decyzja jest sporna: zespół powinien do niej wrócić.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DecisionLink</name>
    <message>
        <source>The decision has been removed since.</source>
        <translation>Decyzję w międzyczasie usunięto.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DefinitionCard</name>
    <message>
        <source>Name of the ICP</source>
        <translation>Nazwa ICP</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Produkt lub usługa</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>W jednym zdaniu</translation>
    </message>
    <message>
        <source>The sentence that everyone can repeat in the corridor</source>
        <translation>Zdanie, które każdy potrafi powtórzyć na korytarzu</translation>
    </message>
    <message>
        <source>Kind of ICP</source>
        <translation>Rodzaj ICP</translation>
    </message>
    <message>
        <source>A kind of company</source>
        <translation>Rodzaj firmy</translation>
    </message>
    <message>
        <source>A kind of decision-maker</source>
        <translation>Rodzaj osoby decyzyjnej</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Take this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the sentence of the ICP</source>
        <translation>Napisano zdanie ICP</translation>
    </message>
    <message>
        <source>It describes</source>
        <translation>Opisuje</translation>
    </message>
    <message>
        <source>Renamed the ICP to %1</source>
        <translation>Zmieniono nazwę ICP na %1</translation>
    </message>
    <message>
        <source>Named the product of the ICP</source>
        <translation>Podano produkt ICP</translation>
    </message>
    <message>
        <source>Changed the kind of the ICP</source>
        <translation>Zmieniono rodzaj ICP</translation>
    </message>
    <message>
        <source>From the criteria: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Doors</name>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>Projekty Lodestar (*.icp)</translation>
    </message>
    <message>
        <source>Where shall the project be kept?</source>
        <translation>Gdzie przechowywać projekt?</translation>
    </message>
    <message>
        <source>%1 is open at this moment. Choose another name for the new project.</source>
        <translation>%1 jest w tej chwili otwarty. Wybierz dla nowego projektu inną nazwę.</translation>
    </message>
    <message>
        <source>Ideal customers</source>
        <translation>Idealni klienci</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Otwórz projekt</translation>
    </message>
    <message>
        <source>Lodestar sample</source>
        <extracomment>Name of the file of the sample project, without its ending</extracomment>
        <translation>Lodestar – przykład</translation>
    </message>
    <message>
        <source>Making the sample project…</source>
        <translation>Tworzenie przykładowego projektu…</translation>
    </message>
    <message>
        <source>This is an invented company. Its file is %1.</source>
        <translation>To zmyślona firma. Jej plik to %1.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Suggested file name of a copy; %1 is the name of the project&apos;s file</extracomment>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Zapisz kopię projektu</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Kopia jest w %1.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importuj klientów</translation>
    </message>
    <message>
        <source>Tables and workbooks (%1);;All files (*)</source>
        <translation>Tabele i skoroszyty (%1);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>Suggested file name of a project taken from a backup: %1 is the project&apos;s name, %2 date and time</extracomment>
        <translation>%1, stan z %2</translation>
    </message>
    <message>
        <source>Put the backup where?</source>
        <translation>Gdzie zapisać kopię zapasową?</translation>
    </message>
    <message>
        <source>%1 is open at this moment. Choose another name for the backup.</source>
        <translation>%1 jest właśnie otwarty. Wybierz inną nazwę dla kopii zapasowej.</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1. Choose another folder.</source>
        <translation>Nie udało się skopiować kopii zapasowej do %1. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>Copies, hand-outs and filled forms (*.icp *.xlsx *.ods *.xls *.csv);;All files (*)</source>
        <translation>Kopie, przekazane pliki i wypełnione formularze (*.icp *.xlsx *.ods *.xls *.csv);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>What shall be brought in?</source>
        <translation>Co wczytać?</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DriftView</name>
    <message>
        <source>Import the customers of next quarter into this project as a new data set: then you see here whether the definition still describes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a data set, date of its import</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>Choose two different lists of customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers are in both lists, %2 are new, %3 are gone. Of those in both, %4 moved up and %5 down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists do not say which customer is which, so only the shares can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Criterion met by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniony</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::DuplicatesPanel</name>
    <message>
        <source>Duplicates (%1)</source>
        <comment>number</comment>
        <translation>Duplikaty (%1)</translation>
    </message>
    <message>
        <source>No customer is there twice</source>
        <translation>Żaden klient się nie powtarza</translation>
    </message>
    <message>
        <source>No two rows have the same id, web domain or name, or nearly the same name in one place.</source>
        <translation>Żadne dwa wiersze nie mają tego samego identyfikatora, domeny internetowej ani nazwy, ani prawie tej samej nazwy w jednym miejscu.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1</source>
        <comment>reason: the same web domain</comment>
        <translation>
            <numerusform>%n wiersz: %1</numerusform>
            <numerusform>%n wiersze: %1</numerusform>
            <numerusform>%n wierszy: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Zachowaj %1</translation>
    </message>
    <message>
        <source>Merge into the chosen row</source>
        <translation>Scal w wybrany wiersz</translation>
    </message>
    <message>
        <source>They are different customers</source>
        <translation>To różni klienci</translation>
    </message>
    <message>
        <source>The chosen row keeps its own values; its gaps are filled from the others, which are left out.</source>
        <translation>Wybrany wiersz zachowuje własne wartości; jego luki wypełniają pozostałe wiersze, które zostają pominięte.</translation>
    </message>
    <message>
        <source>Merged duplicates of %1</source>
        <translation>Scalono duplikaty: %1</translation>
    </message>
    <message>
        <source>Kept customers apart that look alike</source>
        <translation>Pozostawiono osobno podobnych klientów</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExceptionModel</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through which criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decyzja</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExceptionsCard</name>
    <message>
        <source>None: the definition rejects no best customer, and accepts nobody it should not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the best are rejected, %2 set apart as not a fit are accepted, and %3 of the weakest quarter are a best fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejects most of the best: %2.</source>
        <comment>criterion, customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this customer may stay an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: go to the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the table of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why, so that others can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, what is wrong</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExpectationForm</name>
    <message>
        <source>Who writes</source>
        <translation>Kto pisze</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>Częściej czy rzadziej</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Częściej</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Rzadziej</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>As well, or instead</source>
        <translation>Dodatkowo albo zamiast tego</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Our best customers have this …</source>
        <translation>Nasi najlepsi klienci mają to…</translation>
    </message>
    <message>
        <source>A column of the data, or your own words</source>
        <translation>Kolumna danych albo własne słowa</translation>
    </message>
    <message>
        <source>Empty: the attribute as a whole, such as more employees</source>
        <translation>Puste: atrybut jako całość, na przykład więcej pracowników</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Wszyscy obecni</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ExpectedPanel</name>
    <message>
        <source>%1: %2 – more often</source>
        <comment>attribute, value</comment>
        <translation>%1: %2 – częściej</translation>
    </message>
    <message>
        <source>%1: %2 – less often</source>
        <comment>attribute, value</comment>
        <translation>%1: %2 – rzadziej</translation>
    </message>
    <message>
        <source>%1 – more of it</source>
        <comment>attribute</comment>
        <translation>%1 – więcej</translation>
    </message>
    <message>
        <source>%1 – less of it</source>
        <comment>attribute</comment>
        <translation>%1 – mniej</translation>
    </message>
    <message>
        <source>What do you expect, before you look?</source>
        <translation>Czego się spodziewacie, zanim spojrzycie w dane?</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Ujawnij</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Dopisz</translation>
    </message>
    <message>
        <source>Clear for the next workshop</source>
        <translation>Wyczyść przed następnym warsztatem</translation>
    </message>
    <message>
        <source>Belief and data stand side by side. Where they differ is where the room learns something.</source>
        <translation>Przekonania i dane stoją obok siebie. Tam, gdzie się różnią, zespół czegoś się uczy.</translation>
    </message>
    <message>
        <source>Written down, and hidden until everybody is done.</source>
        <translation>Zapisano; ukryte, dopóki wszyscy nie skończą.</translation>
    </message>
    <message>
        <source>Let each participant write down what sets the best apart, before anybody looks at the data. Then reveal: what the data confirms, what it contradicts, and what nobody thought of.</source>
        <translation>Niech każdy uczestnik zapisze, co wyróżnia najlepszych, zanim ktokolwiek spojrzy w dane. Potem ujawnijcie: co dane potwierdzają, czemu przeczą i o czym nikt nie pomyślał.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>an expectation</comment>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>What nobody expected</source>
        <translation>Czego nikt się nie spodziewał</translation>
    </message>
    <message>
        <source>Nothing: every trait that is likely real was named, or there is none.</source>
        <translation>Nic: wymieniono każdą prawdopodobnie rzeczywistą cechę albo żadnej nie ma.</translation>
    </message>
    <message>
        <source>Add %1 to ICP</source>
        <comment>a value</comment>
        <translation>Dodaj do ICP: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FieldsPart</name>
    <message>
        <source>What “%1” rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this come from data and from what people said, from the team, or is it a guess to be tested?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on: not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <comment>data, opinion or hypothesis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a field never settles an argument, cut it: put it away here. What stands in it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away, because it settles nothing: %1. “Fields” brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FiguresPanel</name>
    <message>
        <source>Import web figures…</source>
        <translation>Importuj dane z sieci…</translation>
    </message>
    <message>
        <source>Import social figures…</source>
        <translation>Importuj dane z mediów społecznościowych…</translation>
    </message>
    <message>
        <source>How did they find you?</source>
        <translation>Jak do was trafili?</translation>
    </message>
    <message>
        <source>Export sources, landing pages, visits and conversions from your web analytics as a table. It answers question 6: by themselves, or through your outreach?</source>
        <translation>Wyeksportuj z narzędzia do analityki strony tabelę ze źródłami, stronami wejścia, wizytami i konwersjami. Odpowiada na pytanie 6: sami czy dzięki waszym działaniom?</translation>
    </message>
    <message>
        <source>What do they stop for?</source>
        <translation>Przy czym się zatrzymują?</translation>
    </message>
    <message>
        <source>Export your posts from your social networks as a table: format, topic, network, likes, comments, shares. It shows what gets more attention than its share.</source>
        <translation>Wyeksportuj z mediów społecznościowych tabelę ze swoimi postami: format, temat, sieć, polubienia, komentarze, udostępnienia. Pokaże, co przyciąga więcej uwagi, niż wynosi jego udział.</translation>
    </message>
    <message>
        <source>Where visitors came from, where they came in, and what became of them.</source>
        <translation>Skąd przyszli odwiedzający, na jaką stronę weszli i co z tego wynikło.</translation>
    </message>
    <message>
        <source>Which formats, topics and networks get more attention than their share of posts.</source>
        <translation>Które formaty, tematy i sieci przyciągają więcej uwagi, niż wynosi ich udział w postach.</translation>
    </message>
    <message>
        <source>%1, imported on %2.</source>
        <comment>data set, date</comment>
        <translation>%1, zaimportowano %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FilterChips</name>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Usuń filtr: %1</translation>
    </message>
    <message>
        <source>Take away this filter</source>
        <translation>Usuń ten filtr</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Wyczyść wszystkie filtry</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FindingsPanel</name>
    <message>
        <source>To look at (%1)</source>
        <comment>number</comment>
        <translation>Do obejrzenia (%1)</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nie ma nic do obejrzenia</translation>
    </message>
    <message>
        <source>No cell is missing, and nothing looks impossible, contradictory or far from what is usual.</source>
        <translation>Nie brakuje żadnej komórki i nic nie wygląda na niemożliwe, sprzeczne ani dalekie od zwykłych wartości.</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Którzy klienci</translation>
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
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::FirstRun</name>
    <message>
        <source>Import customers</source>
        <translation>Importuj klientów</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Start without data</source>
        <translation>Zacznij bez danych</translation>
    </message>
    <message>
        <source>Three customers, or none yet? Begin with what the team believes: 25 questions, and hypotheses to test later.</source>
        <translation>Trzech klientów albo jeszcze żadnego? Zacznij od tego, w co wierzy zespół: 25 pytań i hipotezy do sprawdzenia później.</translation>
    </message>
    <message>
        <source>Start with questions</source>
        <translation>Zacznij od pytań</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Otwórz przykład</translation>
    </message>
    <message>
        <source>Look around in an invented company with 300 customers. Change whatever you like; nothing can break.</source>
        <translation>Rozejrzyj się w zmyślonej firmie z 300 klientami. Zmieniaj, co chcesz; niczego nie zepsujesz.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file that is yours. You can also drop a table or a project onto this window.</source>
        <translation>Wszystko zostaje na tym komputerze, w jednym pliku, który należy do Ciebie. Na to okno można też upuścić tabelę lub projekt.</translation>
    </message>
    <message>
        <source>The road from there</source>
        <translation>Dalsza droga</translation>
    </message>
    <message>
        <source>In one afternoon, with the people who know the customers. Every step can be opened at any time.</source>
        <translation>W jedno popołudnie, z ludźmi, którzy znają klientów. Każdy krok można otworzyć w dowolnej chwili.</translation>
    </message>
    <message>
        <source>Projects you were in before</source>
        <translation>Ostatnie projekty</translation>
    </message>
    <message>
        <source>Bring a table of your customers from the CRM: CSV or Excel, as it comes. You see what was understood before anything is stored.</source>
        <translation>Weź tabelę klientów z CRM: CSV lub Excel, taką, jaka jest. Zanim cokolwiek zostanie zapisane, widać, co zrozumiano.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::GapCard</name>
    <message>
        <source>The gap</source>
        <translation>Rozbieżność</translation>
    </message>
    <message>
        <source>How does the data stand to what the room says?</source>
        <translation>Jak mają się dane do tego, co mówią obecni?</translation>
    </message>
    <message>
        <source>What the data says to it</source>
        <translation>Co mówią na to dane</translation>
    </message>
    <message>
        <source>The gap in words</source>
        <translation>Rozbieżność słowami</translation>
    </message>
    <message>
        <source>What lies between belief and data, in one sentence</source>
        <translation>Co dzieli przekonanie od danych, w jednym zdaniu</translation>
    </message>
    <message>
        <source>Without customers there is nothing to compare with yet.</source>
        <translation>Bez klientów nie ma jeszcze z czym porównać.</translation>
    </message>
    <message>
        <source>The room has said nothing yet that the data could be compared with.</source>
        <translation>Sala nie powiedziała jeszcze niczego, co można by porównać z danymi.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HandoutView</name>
    <message>
        <source>Hand out questions</source>
        <translation>Przekaż pytania</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Choose all questions</source>
        <translation>Wybierz wszystkie pytania</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Choose no question</source>
        <translation>Nie wybieraj żadnego pytania</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Utwórz plik…</translation>
    </message>
    <message>
        <source>Make a form for spreadsheets…</source>
        <translation>Utwórz formularz do arkusza…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nobody of this team is among the participants yet; they add themselves in the file.</source>
        <translation>Nikogo z tego zespołu nie ma jeszcze wśród uczestników; dopiszą się sami w pliku.</translation>
    </message>
    <message>
        <source>With it go: %1</source>
        <translation>W pliku będą: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions chosen</source>
        <translation>
            <numerusform>Wybrano %n pytanie</numerusform>
            <numerusform>Wybrano %n pytania</numerusform>
            <numerusform>Wybrano %n pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – questions for %2</source>
        <extracomment>Suggested file name of questions that are handed out: %1 is the project, %2 the team or person</extracomment>
        <translation>%1 – pytania dla: %2</translation>
    </message>
    <message>
        <source>Where shall the questions be kept?</source>
        <translation>Gdzie zapisać pytania?</translation>
    </message>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>Projekty Lodestar (*.icp)</translation>
    </message>
    <message>
        <source>The questions are in %1. Send it to those who answer; merge it when it comes back.</source>
        <translation>Pytania są w %1. Wyślij ten plik osobom, które odpowiadają, i scal go, gdy wróci.</translation>
    </message>
    <message>
        <source>Where shall the form be kept?</source>
        <translation>Gdzie zapisać formularz?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Skoroszyty (*.xlsx)</translation>
    </message>
    <message>
        <source>The form is in %1. Send it to those who answer; merge it when it comes back.</source>
        <translation>Formularz jest w %1. Wyślij go osobom, które odpowiadają, i scal, gdy wróci.</translation>
    </message>
    <message>
        <source>A small project file for one team or person: the questions you choose and who answers them. No customers, no answers of others, no history. Or a form for a spreadsheet or on paper. When it comes back, Project › Merge a copy or form brings the answers in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a form to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <extracomment>%1 is a day, &quot;%n&quot; how far away it is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The questions are in %1. It holds the names of those who answer, although names are hidden here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The form to print is in %1. What comes back on paper is typed in at the workshop under Write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HistoryCard</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (cofnięto)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Cofnij ostatnie</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier action(s)</source>
        <translation>
            <numerusform>%n wcześniejsza czynność</numerusform>
            <numerusform>%n wcześniejsze czynności</numerusform>
            <numerusform>%n wcześniejszych czynności</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. Every action will stand here and can be taken back.</source>
        <translation>Jeszcze nic. Tu pojawi się każda czynność i każdą będzie można cofnąć.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesesPanel</name>
    <message>
        <source>Hypotheses</source>
        <translation>Hipotezy</translation>
    </message>
    <message>
        <source>New hypothesis</source>
        <translation>Nowa hipoteza</translation>
    </message>
    <message>
        <source>We believe that our best customers…</source>
        <translation>Uważamy, że nasi najlepsi klienci…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Finish the sentence above: what do you believe about the customers you want more of? Each belief then gets a test, and what came of it.</source>
        <translation>Nic jeszcze nie zapisano. Dokończ zdanie powyżej: co sądzicie o klientach, których chcecie mieć więcej? Każde przekonanie otrzyma potem sposób sprawdzenia i wynik.</translation>
    </message>
    <message>
        <source>What you believe about your customers, and how to find out.</source>
        <translation>Co sądzicie o swoich klientach i jak to sprawdzić.</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es), none of them both strongly believed and unproven.</source>
        <translation>
            <numerusform>%n hipoteza; nie jest jednocześnie mocnym przekonaniem i bez dowodów.</numerusform>
            <numerusform>%n hipotezy; żadna nie jest jednocześnie mocnym przekonaniem i bez dowodów.</numerusform>
            <numerusform>%n hipotez; żadna nie jest jednocześnie mocnym przekonaniem i bez dowodów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) are strongly believed and hardly proven: test these first.</source>
        <translation>
            <numerusform>%n hipoteza jest mocnym przekonaniem, a prawie nie ma dowodów: sprawdź ją najpierw.</numerusform>
            <numerusform>%n hipotezy są mocnymi przekonaniami, a prawie nie mają dowodów: sprawdź je najpierw.</numerusform>
            <numerusform>%n hipotez to mocne przekonania, które prawie nie mają dowodów: sprawdź je najpierw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less pressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belief: %1 · evidence: %2 · %3 of %4 said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belief: %1 · evidence: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we believe and have not proven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesisCard</name>
    <message>
        <source>belief: %1</source>
        <translation>przekonanie: %1</translation>
    </message>
    <message>
        <source>test this first</source>
        <translation>sprawdź najpierw</translation>
    </message>
    <message>
        <source>%1 of %2 said so</source>
        <translation>mówi tak %1 z %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::HypothesisEditor</name>
    <message>
        <source>The belief</source>
        <translation>Przekonanie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>How strongly we believe it</source>
        <translation>Jak mocno w to wierzymy</translation>
    </message>
    <message>
        <source>The test, and what came of it</source>
        <translation>Sprawdzenie i jego wynik</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Jak to sprawdzić</translation>
    </message>
    <message>
        <source>Evidence so far</source>
        <translation>Dotychczasowe dowody</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Co z tego wynikło</translation>
    </message>
    <message>
        <source>With the belief of the room counted like two interviews, and never more: about %1, likely between %2 and %3.</source>
        <translation>Jeśli przekonanie zespołu liczyć jak dwa wywiady, i nigdy więcej: około %1, prawdopodobnie od %2 do %3.</translation>
    </message>
    <message>
        <source>The answers reach further: “%1”.</source>
        <translation>Odpowiedzi sięgają dalej: „%1”.</translation>
    </message>
    <message>
        <source>The hypothesis was removed.</source>
        <translation>Usunięto hipotezę.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpAdding</name>
    <message>
        <source>The ICP %1 already has this.</source>
        <translation>ICP %1 już to zawiera.</translation>
    </message>
    <message>
        <source>Added %1 to the ICP %2</source>
        <translation>Dodano %1 do ICP %2</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Idealny klient</translation>
    </message>
    <message>
        <source>Added %1 to the ICP %2 as a disqualifier</source>
        <translation>Dodano do ICP %2 jako kryterium wykluczające: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpCard</name>
    <message>
        <source>Ideal customer profile</source>
        <translation>Profil idealnego klienta</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Jeszcze nienapisany</translation>
    </message>
    <message>
        <source>Here will stand one sentence that everybody can repeat, and how many customers fit it.</source>
        <translation>Tu pojawi się jedno zdanie, które każdy potrafi powtórzyć, i liczba klientów, którzy do niego pasują.</translation>
    </message>
    <message>
        <source>%1 · version %2 of %3</source>
        <translation>%1 · wersja %2 z %3</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · szkic</translation>
    </message>
    <message>
        <source>No sentence yet</source>
        <translation>Jeszcze bez zdania</translation>
    </message>
    <message>
        <source>No criteria yet.</source>
        <extracomment>%1: how many of the criteria rest on data</extracomment>
        <translation>Jeszcze bez kryteriów.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria; %1 of them rest on data, the rest on what people said.</source>
        <translation>
            <numerusform>%n kryterium; na danych opiera się %1, reszta na tym, co powiedzieli ludzie.</numerusform>
            <numerusform>%n kryteria; na danych opiera się %1, reszta na tym, co powiedzieli ludzie.</numerusform>
            <numerusform>%n kryteriów; na danych opiera się %1, reszta na tym, co powiedzieli ludzie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpHeading</name>
    <message>
        <source>Which ICP</source>
        <translation>Który ICP</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive this ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this ICP</source>
        <translation>Usuń ten ICP</translation>
    </message>
    <message>
        <source>Show archived ICPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, copy, move, archive or remove this ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć pytanie</translation>
    </message>
    <message>
        <source>Show archived ICPs (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ICP is archived: out of the way, and nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>name of an ICP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of company; the people in it are personas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of decision-maker; personas tell such people apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) inside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Describe the people inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is %1. Personas and versions stayed with the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived. It is listed again under “Show archived ICPs”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ICP %1 and its personas were removed.</source>
        <translation>Usunięto ICP %1 i jego persony.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpOffer</name>
    <message>
        <source>%1 of %2 best customers have it too. As a disqualifier it would shut them out, so it was not added.</source>
        <translation>Ma to też %1 z %2 najlepszych klientów. Jako kryterium wykluczające odrzuciłoby ich, więc tego nie dodano.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpPage</name>
    <message>
        <source>New ICP</source>
        <translation>Nowy ICP</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Zapisz wersję</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>Profil idealnego klienta</translation>
    </message>
    <message>
        <source>A kind of company that you want more of, in a form that sales can apply.</source>
        <translation>Rodzaj firmy, których chcecie mieć więcej, w postaci, którą sprzedaż może stosować.</translation>
    </message>
    <message>
        <source>No criteria yet: add traits, or write down what the team believes.</source>
        <translation>Nie ma jeszcze kryteriów: dodaj cechy albo zapisz, w co wierzy zespół.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria rest on data; the others on what the team believes.</source>
        <translation>
            <numerusform>%1 z %n kryterium opiera się na danych; pozostałe na tym, w co wierzy zespół.</numerusform>
            <numerusform>%1 z %n kryteriów opiera się na danych; pozostałe na tym, w co wierzy zespół.</numerusform>
            <numerusform>%1 z %n kryteriów opiera się na danych; pozostałe na tym, w co wierzy zespół.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are we for?</source>
        <translation>Dla kogo jesteśmy?</translation>
    </message>
    <message>
        <source>An ICP names a kind of company by a handful of criteria, each with what it rests on. Draft it from the shared traits, or begin with what the team believes.</source>
        <translation>ICP określa rodzaj firmy kilkoma kryteriami, z których każde ma swoją podstawę. Przygotuj szkic ze wspólnych cech albo zacznij od tego, w co wierzy zespół.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message>
        <source>See the shared traits</source>
        <translation>Zobacz wspólne cechy</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Idealny klient</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Began the ICP %1</source>
        <translation>Rozpoczęto ICP %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version number</comment>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria rest on data.</source>
        <translation>
            <numerusform>%n kryterium opiera się na danych.</numerusform>
            <numerusform>Wszystkie %n kryteria opierają się na danych.</numerusform>
            <numerusform>Wszystkie %n kryteriów opiera się na danych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria rest on what the team believes; none on data yet.</source>
        <translation>
            <numerusform>%n kryterium opiera się na tym, w co wierzy zespół; jeszcze nie na danych.</numerusform>
            <numerusform>Wszystkie %n kryteria opierają się na tym, w co wierzy zespół; żadne jeszcze na danych.</numerusform>
            <numerusform>Wszystkie %n kryteriów opiera się na tym, w co wierzy zespół; żadne jeszcze na danych.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to see of this ICP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ICP is a kind of company; the people in it are personas. Each criterion says what it asks for, whether it is a must, nice to have, or a reason to say no, how many points it counts, and what it rests on: data, opinion or hypothesis. Its card shows what the data suggests, whom it moves, and what to look at before it is trusted; drag it, or press Alt+Up and Alt+Down, to move it. The tiers show how your customers fit; unknown is not No. “This ICP” copies, archives and removes it. Save a version with its reason when the room agrees; a saved version can never be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IcpPanel</name>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Potencjalni klienci</translation>
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
        <translation>Nasi dzisiejsi klienci</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ImportColumns</name>
    <message>
        <source>%1 × “%2”</source>
        <comment>rows, text</comment>
        <translation>%1 × „%2”</translation>
    </message>
    <message>
        <source>Import as %1</source>
        <translation>Importuj jako „%1”</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ani to, ani to</translation>
    </message>
    <message>
        <source>%1 (taken for now)</source>
        <translation>%1 (na razie przyjęto)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ kolumny %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n bez wartości</numerusform>
            <numerusform>%n bez wartości</numerusform>
            <numerusform>%n bez wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as text: %1</source>
        <translation>zachowano jako tekst: %1</translation>
    </message>
    <message>
        <source>all words count as values</source>
        <translation>wszystkie słowa liczą się jako wartości</translation>
    </message>
    <message>
        <source>%1 taken as no value</source>
        <translation>jako brak wartości: %1</translation>
    </message>
    <message>
        <source>Words for “no value” in %1</source>
        <translation>Słowa oznaczające „brak wartości” w kolumnie %1</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Znajdź kolumnę</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Co znaczą kolumny</translation>
    </message>
    <message>
        <source>The first rows, as they are written</source>
        <translation>Pierwsze wiersze, tak jak je zapisano</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Przeglądanie pliku</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows and %n column(s). Nothing is in the project yet.</source>
        <translation>
            <numerusform>Wiersze: %1, %n kolumna. W projekcie jeszcze nic nie ma.</numerusform>
            <numerusform>Wiersze: %1, %n kolumny. W projekcie jeszcze nic nie ma.</numerusform>
            <numerusform>Wiersze: %1, %n kolumn. W projekcie jeszcze nic nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s); the first %1 rows were looked at. Nothing is in the project yet.</source>
        <translation>
            <numerusform>%n kolumna; przejrzano pierwsze wiersze: %1. W projekcie jeszcze nic nie ma.</numerusform>
            <numerusform>%n kolumny; przejrzano pierwsze wiersze: %1. W projekcie jeszcze nic nie ma.</numerusform>
            <numerusform>%n kolumn; przejrzano pierwsze wiersze: %1. W projekcie jeszcze nic nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in these rows were mended or do not fit their column; all are listed after the import.</source>
        <translation>
            <numerusform>%n miejsce w tych wierszach naprawiono albo nie pasuje do swojej kolumny; po imporcie zostanie wymienione.</numerusform>
            <numerusform>%n miejsca w tych wierszach naprawiono albo nie pasują do swojej kolumny; po imporcie zostaną wymienione.</numerusform>
            <numerusform>%n miejsc w tych wierszach naprawiono albo nie pasuje do swojej kolumny; po imporcie zostaną wymienione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importowanie</translation>
    </message>
    <message>
        <source>%1 customers were imported in %2 seconds.</source>
        <translation>Zaimportowano klientów: %1, w %2 s.</translation>
    </message>
    <message>
        <source>%1 places are listed under “To check”.</source>
        <translation>Miejsca do przejrzenia w widoku „Do sprawdzenia”: %1.</translation>
    </message>
    <message>
        <source>A file like this was read before: it is read in the same way.</source>
        <translation>Taki plik był już odczytywany: jest czytany w ten sam sposób.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier correction(s) no longer fit: see “Recipe” under “Quality”.</source>
        <translation>
            <numerusform>%n wcześniejsza poprawka już nie pasuje: zobacz „Przepis” w widoku „Jakość”.</numerusform>
            <numerusform>%n wcześniejsze poprawki już nie pasują: zobacz „Przepis” w widoku „Jakość”.</numerusform>
            <numerusform>%n wcześniejszych poprawek już nie pasuje: zobacz „Przepis” w widoku „Jakość”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 customers were imported.</source>
        <translation>Zaimportowano klientów: %1.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prospects were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prospects were imported in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IssueModel</name>
    <message>
        <source>mended</source>
        <translation>naprawiono</translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation>zachowano jako tekst</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation>wiersz pominięto</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the file</comment>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Tekst w pliku</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::IssuesPanel</name>
    <message>
        <source>Places to check</source>
        <translation>Miejsca do sprawdzenia</translation>
    </message>
    <message>
        <source>Nothing had to be mended: every cell fits its column.</source>
        <translation>Niczego nie trzeba było naprawiać: każda komórka pasuje do swojej kolumny.</translation>
    </message>
    <message>
        <source>%1 places; the first %2 are listed.</source>
        <translation>Miejsca: %1; wymieniono pierwsze %2.</translation>
    </message>
    <message>
        <source>Every place that was mended, kept as text or left out, as it stands in the file.</source>
        <translation>Każde miejsce, które naprawiono, zachowano jako tekst lub pominięto, tak jak stoi w pliku.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::LeftOutPanel</name>
    <message>
        <source>No attribute was left out.</source>
        <translation>Nie pominięto żadnego atrybutu.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::LoadedTable</name>
    <message>
        <source>The customers have changed. Wait a moment, they are counted anew.</source>
        <translation>Klienci się zmienili. Poczekaj chwilę, trwa ponowne liczenie.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MainWindow</name>
    <message>
        <source>%1 (read-only) – Lodestar</source>
        <translation>%1 (tylko do odczytu) – Lodestar</translation>
    </message>
    <message>
        <source>%1 – Lodestar</source>
        <translation>%1 – Lodestar</translation>
    </message>
    <message>
        <source>About Lodestar</source>
        <translation>O programie Lodestar</translation>
    </message>
    <message>
        <source>Lodestar %1. From your own customer list to an ideal customer profile everyone can name, with the evidence beside every line.

Your data stays on this computer: Lodestar opens no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Lodestar %1. Od własnej listy klientów do profilu idealnego klienta, który każdy potrafi podać, z dowodami przy każdym wierszu.

Dane zostają na tym komputerze: Lodestar nie otwiera żadnego połączenia sieciowego.

Wolne oprogramowanie na licencji GNU General Public License, wersja 3 lub nowsza.</translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it is done, before closing.</source>
        <translation>Trwa jeszcze zapisywanie. Przed zamknięciem anuluj je albo poczekaj, aż się skończy.</translation>
    </message>
    <message>
        <source>The view changes as soon as the import is done.</source>
        <translation>Widok zmieni się, gdy tylko import się zakończy.</translation>
    </message>
    <message>
        <source>Names are hidden. Words that people wrote themselves stay as they are: a name inside a card can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being written. Drop the file again once it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a table nor a project. Drop tables (CSV, Excel, OpenDocument), or one project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files cannot be opened together. Drop tables (CSV, Excel, OpenDocument), or one project file alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MaturityRuleForm</name>
    <message>
        <source>Ask for this</source>
        <translation>Wymagaj tego</translation>
    </message>
    <message>
        <source>Ask for another attribute…</source>
        <translation>Wymagaj innego atrybutu…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Poziom %1</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>Nazwa poziomu</translation>
    </message>
    <message>
        <source>What a company on this level is like</source>
        <translation>Jaka jest firma na tym poziomie</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Usuń regułę</translation>
    </message>
    <message>
        <source>How many of them are needed</source>
        <translation>Ile z nich jest wymaganych</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>dowolne z</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>wszystkie z</translation>
    </message>
    <message>
        <source>Technologies of the level</source>
        <translation>Technologie tego poziomu</translation>
    </message>
    <message>
        <source>Technologies, with commas between; none: everybody</source>
        <translation>Technologie rozdzielone przecinkami; puste: wszyscy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an attribute and its values: &quot;Employees: from 250&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not ask for this</source>
        <translation>Nie wymagaj tego</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Meeting</name>
    <message>
        <source>The clock stands still</source>
        <translation>Zegar stoi</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nowy projekt…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Otwórz o&amp;statni</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Otwórz &amp;przykład</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>&amp;Importuj klientów…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Zapisz &amp;kopię…</translation>
    </message>
    <message>
        <source>C&amp;lose the project</source>
        <translation>&amp;Zamknij projekt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Nie ma jeszcze projektów</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Wyczyść tę listę</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Znajdź cokolwiek…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>%1 is Light, Dark or High contrast</extracomment>
        <translation>Motyw: %1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>Room &amp;scale</source>
        <translation>&amp;Skala dla sali</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większa</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsza</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Zwykła wielkość</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Explain this page</source>
        <translation>&amp;Objaśnij tę stronę</translation>
    </message>
    <message>
        <source>&amp;About Lodestar</source>
        <translation>O programie &amp;Lodestar</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Open a &amp;backup</source>
        <translation>Otwórz kopię z&amp;apasową</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Nie ma jeszcze kopii zapasowych</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>&amp;Twoje imię i nazwisko…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>It stands beside what you change, in the history and in versions. Empty: the name you are logged in with.</source>
        <translation>Widnieje przy Twoich zmianach, w historii i w wersjach. Puste: nazwa użytkownika w systemie.</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Używaj tego</translation>
    </message>
    <message>
        <source>&amp;Hand out questions…</source>
        <translation>Prz&amp;ekaż pytania…</translation>
    </message>
    <message>
        <source>&amp;Merge a copy or form…</source>
        <translation>&amp;Scal kopię lub formularz…</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>S&amp;cena</translation>
    </message>
    <message>
        <source>What the room should see, on the second screen or in a window of its own</source>
        <translation>To, co ma być widoczne na sali, na drugim ekranie albo w osobnym oknie</translation>
    </message>
    <message>
        <source>Stage on &amp;this screen</source>
        <translation>Scena na &amp;tym ekranie</translation>
    </message>
    <message>
        <source>&amp;Blank the stage</source>
        <translation>&amp;Wygaś scenę</translation>
    </message>
    <message>
        <source>Free&amp;ze the stage</source>
        <translation>&amp;Zatrzymaj obraz sceny</translation>
    </message>
    <message>
        <source>Stage: further</source>
        <translation>Scena: dalej</translation>
    </message>
    <message>
        <source>Stage: back</source>
        <translation>Scena: wstecz</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>&amp;Ukryj nazwy</translation>
    </message>
    <message>
        <source>Customers and people by number, on screen and on the stage, for a room with guests. What people wrote themselves stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeConflicts</name>
    <message>
        <source>not revealed</source>
        <translation>nieujawnione</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>Mine for all</source>
        <translation>Wszędzie moje</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Wszędzie z kopii</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: they follow the choice for all.</source>
        <translation>
            <numerusform>I jeszcze %n: podlega wyborowi dla wszystkich.</numerusform>
            <numerusform>I jeszcze %n: podlegają wyborowi dla wszystkich.</numerusform>
            <numerusform>I jeszcze %n: podlega wyborowi dla wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine: removed here</source>
        <translation>Moje: tutaj usunięto</translation>
    </message>
    <message>
        <source>Theirs: changed in the copy</source>
        <translation>Z kopii: zmieniono w kopii</translation>
    </message>
    <message>
        <source>Mine: changed here</source>
        <translation>Moje: tutaj zmieniono</translation>
    </message>
    <message>
        <source>Theirs: removed in the copy</source>
        <translation>Z kopii: usunięto w kopii</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <extracomment>%1 is the name of a field, %2 its value before both sides changed it</extracomment>
        <translation>%1, przedtem: %2</translation>
    </message>
    <message>
        <source>Mine, %1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>Moje, %1: %2</translation>
    </message>
    <message>
        <source>Theirs, %1: %2</source>
        <extracomment>%1 is the name of a field, %2 its value</extracomment>
        <translation>Z kopii, %1: %2</translation>
    </message>
    <message>
        <source>Whose stands: %1</source>
        <translation>Co obowiązuje: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Z kopii</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeList</name>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięty</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>%1 lists what of an entry changed: &quot;Text, Owner&quot;</extracomment>
        <translation>zmieniony</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>zmieniony: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What an entry is and which question it belongs to: &quot;Answer – 8. What keeps them?&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Co dochodzi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nikt konkretny</translation>
    </message>
    <message>
        <source>not revealed yet</source>
        <translation>jeszcze nieujawnione</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MergeView</name>
    <message>
        <source>Version %1 of %2 comes along.</source>
        <translation>Dochodzi wersja %1 profilu %2.</translation>
    </message>
    <message>
        <source>Version %1 of %2 comes along as version %3.</source>
        <translation>Wersja %1 profilu %2 dochodzi jako wersja %3.</translation>
    </message>
    <message>
        <source>The data set %1 is not taken over: imports stay where they were made. Import its file here.</source>
        <translation>Zbiór danych %1 nie zostaje przejęty: importy pozostają tam, gdzie je wykonano. Zaimportuj jego plik tutaj.</translation>
    </message>
    <message>
        <source>The data set %1 is not taken over: imports stay where they were made. Import its file here. It was what these are about: %2.</source>
        <translation>Zbiór danych %1 nie zostaje przejęty: importy pozostają tam, gdzie je wykonano. Zaimportuj jego plik tutaj. Dotyczyły go: %2.</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>Co wnosi %1</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Odczytywanie pliku</translation>
    </message>
    <message>
        <source>There is nothing in it that this project does not have.</source>
        <translation>Nie ma w nim niczego, czego nie ma w tym projekcie.</translation>
    </message>
    <message>
        <source>A form that was filled in. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>Wypełniony formularz. Nic się nie zmieni, dopóki go nie wczytasz, a jedno cofnięcie wycofa wszystko.</translation>
    </message>
    <message numerus="yes">
        <source>It was handed out to %1 and comes back with %n actions. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>
            <numerusform>Plik przekazano dla: %1; wraca z %n czynnością. Nic się nie zmieni, dopóki go nie wczytasz, a jedno cofnięcie wycofa wszystko.</numerusform>
            <numerusform>Plik przekazano dla: %1; wraca z %n czynnościami. Nic się nie zmieni, dopóki go nie wczytasz, a jedno cofnięcie wycofa wszystko.</numerusform>
            <numerusform>Plik przekazano dla: %1; wraca z %n czynnościami. Nic się nie zmieni, dopóki go nie wczytasz, a jedno cofnięcie wycofa wszystko.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>Nic się nie zmieni, dopóki go nie wczytasz, a jedno cofnięcie wycofa wszystko.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions since the two parted, by %1. Nothing is changed until you bring it in, and one undo takes all of it back.</source>
        <translation>
            <numerusform>%n działanie od rozejścia się kopii, wykonane przez: %1. Nic się nie zmieni, dopóki tego nie wczytasz, a jedno cofnięcie przywraca wszystko.</numerusform>
            <numerusform>%n działania od rozejścia się kopii, wykonane przez: %1. Nic się nie zmieni, dopóki tego nie wczytasz, a jedno cofnięcie przywraca wszystko.</numerusform>
            <numerusform>%n działań od rozejścia się kopii, wykonanych przez: %1. Nic się nie zmieni, dopóki tego nie wczytasz, a jedno cofnięcie przywraca wszystko.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the two parted is not in the history of this project, so whatever differs counts as changed on both sides.</source>
        <translation>Miejsca, w którym kopie się rozeszły, nie ma w historii tego projektu, więc wszystko, co się różni, uchodzi za zmienione po obu stronach.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1</source>
        <translation>Zmienione po obu stronach: %1</translation>
    </message>
    <message>
        <source>Comes in: %1</source>
        <translation>Wchodzi: %1</translation>
    </message>
    <message>
        <source>Made on both sides and kept once: %1</source>
        <translation>Zrobione po obu stronach i zachowane raz: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that were made on both sides.</source>
        <translation>
            <numerusform>… i jeszcze %n zrobione po obu stronach.</numerusform>
            <numerusform>… i jeszcze %n zrobione po obu stronach.</numerusform>
            <numerusform>… i jeszcze %n zrobionych po obu stronach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Rozstrzygnięte</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Nie trzeba było niczego zmieniać.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came in.</source>
        <translation>
            <numerusform>Wczytano %n wpis.</numerusform>
            <numerusform>Wczytano %n wpisy.</numerusform>
            <numerusform>Wczytano %n wpisów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MoversCard</name>
    <message>
        <source>Who moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers that moved between tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed. Enter opens a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::MoversModel</name>
    <message>
        <source>%1 %2</source>
        <comment>sign of the direction, tier</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Names</name>
    <message>
        <source>Person %1</source>
        <translation>Osoba %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, team</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customer named by hand %1</source>
        <translation>Klient wskazany ręcznie %1</translation>
    </message>
    <message>
        <source>a change (names are hidden)</source>
        <translation>zmiana (nazwy są ukryte)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NarrativeCard</name>
    <message>
        <source>In words</source>
        <translation>Słowami</translation>
    </message>
    <message>
        <source>One of the best customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to type the name of a best customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote “%1” of the ICP</source>
        <translation>Zapisano „%1” w ICP</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 written</source>
        <comment>part of the definition, number, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in Research</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from the workshop</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NarrativeFieldEdit</name>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NewCriterionCard</name>
    <message>
        <source>Add a criterion</source>
        <translation>Dodaj kryterium</translation>
    </message>
    <message>
        <source>From data: add it on the Shared traits page, with its evidence. Or write what the team believes:</source>
        <translation>Z danych: dodaj je na stronie Wspólne cechy, razem z dowodami. Albo napisz, w co wierzy zespół:</translation>
    </message>
    <message>
        <source>New criterion in words</source>
        <translation>Nowe kryterium słowami</translation>
    </message>
    <message>
        <source>Changed their planning tool this year</source>
        <translation>W tym roku zmienili narzędzie do planowania</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Na czym się opiera</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinia</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hipoteza</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Or choose what the customer list can answer:</source>
        <translation>Albo wybierz to, na co odpowie lista klientów:</translation>
    </message>
    <message>
        <source>Add this condition</source>
        <translation>Dodaj ten warunek</translation>
    </message>
    <message>
        <source>Added the criterion %1</source>
        <translation>Dodano kryterium %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NextImportHint</name>
    <message numerus="yes">
        <source>Same %n column(s) as %1 of %2. Types and roles are taken over from it.</source>
        <comment>name of a data set, date</comment>
        <translation>
            <numerusform>Ta sama %n kolumna co w %1 z dnia %2. Typy i role są przejmowane stamtąd.</numerusform>
            <numerusform>Te same %n kolumny co w %1 z dnia %2. Typy i role są przejmowane stamtąd.</numerusform>
            <numerusform>Te same %n kolumn co w %1 z dnia %2. Typy i role są przejmowane stamtąd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost the columns of %1 of %2.</source>
        <comment>name of a data set, date</comment>
        <translation>Prawie te same kolumny co w %1 z dnia %2.</translation>
    </message>
    <message>
        <source>Known: %1. New: %2. Gone: %3.</source>
        <comment>how many customers</comment>
        <translation>Znani: %1. Nowi: %2. Brakujący: %3.</translation>
    </message>
    <message>
        <source>Missing columns: %1.</source>
        <translation>Brakujące kolumny: %1.</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>Nowe kolumny: %1.</translation>
    </message>
    <message>
        <source>%1 is perhaps called %2 now: %3 of the values are the same.</source>
        <translation>%1 nazywa się teraz być może %2: %3 wartości jest takich samych.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NextPanel</name>
    <message>
        <source>From beliefs to a first profile</source>
        <translation>Od przekonań do pierwszego profilu</translation>
    </message>
    <message>
        <source>Draft the ICP from the hypotheses</source>
        <translation>Przygotuj szkic ICP z hipotez</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nic nie jest otwarte</translation>
    </message>
    <message>
        <source>Every strong belief has been tested, and every question has an answer.</source>
        <translation>Każde mocne przekonanie sprawdzono, a na każde pytanie jest odpowiedź.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nic nie jest otwarte.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to find out, the most dangerous first.</source>
        <translation>
            <numerusform>%n rzecz do sprawdzenia, najbardziej niebezpieczna jako pierwsza.</numerusform>
            <numerusform>%n rzeczy do sprawdzenia, najbardziej niebezpieczne jako pierwsze.</numerusform>
            <numerusform>%n rzeczy do sprawdzenia, najbardziej niebezpieczne jako pierwsze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what you believe first, under “Hypotheses”. Then a draft can be made of it without a single customer.</source>
        <translation>Najpierw zapiszcie w „Hipotezach”, w co wierzycie. Potem można z tego przygotować szkic bez ani jednego klienta.</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) become criteria, each marked as a belief until data says more.</source>
        <translation>
            <numerusform>%n hipoteza stanie się kryterium oznaczonym jako przekonanie, dopóki dane nie powiedzą więcej.</numerusform>
            <numerusform>%n hipotezy staną się kryteriami, każde oznaczone jako przekonanie, dopóki dane nie powiedzą więcej.</numerusform>
            <numerusform>%n hipotez stanie się kryteriami, każde oznaczone jako przekonanie, dopóki dane nie powiedzą więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what it is about; what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Idealny klient</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every hypothesis was given up: there is nothing to draft from.</source>
        <translation>Każdą hipotezę porzucono: nie ma z czego przygotować szkicu.</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from hypotheses</source>
        <translation>Przygotowano szkic ICP %1 z hipotez</translation>
    </message>
    <message>
        <source>A draft from beliefs alone: every criterion is marked as a hypothesis.</source>
        <translation>Szkic z samych przekonań: każde kryterium jest oznaczone jako hipoteza.</translation>
    </message>
    <message>
        <source>What to find out next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationForm</name>
    <message>
        <source>Done: close the curtain</source>
        <translation>Gotowe: zasuń kurtynę</translation>
    </message>
    <message>
        <source>Name customers you want more of, and customers you would rather not have won. Say why; nobody sees it before the room reveals it.</source>
        <translation>Wskaż klientów, których chcecie mieć więcej, oraz takich, których wolelibyście nie pozyskać. Podaj powód; nikt go nie zobaczy do chwili wspólnego ujawnienia.</translation>
    </message>
    <message>
        <source>What the customer is</source>
        <translation>Kim jest ten klient</translation>
    </message>
    <message>
        <source>One of the best</source>
        <translation>Jeden z najlepszych</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Nie pasuje</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nazwa klienta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>More, in a few words (optional)</source>
        <translation>Więcej, w kilku słowach (opcjonalnie)</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>Więcej o powodzie</translation>
    </message>
    <message>
        <source>Name this customer</source>
        <translation>Wskaż tego klienta</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <comment>a person</comment>
        <translation>Co mówi %1</translation>
    </message>
    <message>
        <source>Why? Choose a reason</source>
        <translation>Dlaczego? Wybierz powód</translation>
    </message>
    <message>
        <source>%1: one of the best</source>
        <comment>a customer</comment>
        <translation>%1: jeden z najlepszych</translation>
    </message>
    <message>
        <source>%1: not a fit</source>
        <comment>a customer</comment>
        <translation>%1: nie pasuje</translation>
    </message>
    <message>
        <source>Take back what is said of %1</source>
        <translation>Cofnij nominację: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationPanel</name>
    <message>
        <source>The best by hand</source>
        <translation>Najlepsi wybrani ręcznie</translation>
    </message>
    <message>
        <source>Each person names in secret who is among the best and who is not a fit, and why. Then the room sees it all and settles each customer. It needs no data: names are enough.</source>
        <translation>Każda osoba w tajemnicy wskazuje, kto należy do najlepszych, kto nie pasuje i dlaczego. Potem wszyscy widzą całość i zespół ustala, co dalej z każdym klientem. Dane nie są potrzebne: wystarczą nazwy.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Ujawnij</translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <comment>customers</comment>
        <translation>
            <numerusform>wskazano %n klienta</numerusform>
            <numerusform>wskazano %n klientów</numerusform>
            <numerusform>wskazano %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Nobody has been named yet.</source>
        <translation>Nikogo jeszcze nie wskazano.</translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) are collected, hidden until they are revealed.</source>
        <translation>
            <numerusform>Zebrano %n nominację; pozostaje ukryta do chwili ujawnienia.</numerusform>
            <numerusform>Zebrano %n nominacje; pozostają ukryte do chwili ujawnienia.</numerusform>
            <numerusform>Zebrano %n nominacji; pozostają ukryte do chwili ujawnienia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NominationResults</name>
    <message numerus="yes">
        <source>%n for best</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%n głos za „najlepszy”</numerusform>
            <numerusform>%n głosy za „najlepszy”</numerusform>
            <numerusform>%n głosów za „najlepszy”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for not a fit</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%n głos za „nie pasuje”</numerusform>
            <numerusform>%n głosy za „nie pasuje”</numerusform>
            <numerusform>%n głosów za „nie pasuje”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for best, %2 for not a fit</source>
        <comment>voices</comment>
        <translation>za „najlepszy”: %1, za „nie pasuje”: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a team and its voices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>settled: best</source>
        <translation>ustalono: najlepszy</translation>
    </message>
    <message>
        <source>settled: not best</source>
        <translation>ustalono: nie najlepszy</translation>
    </message>
    <message>
        <source>settled: not a fit</source>
        <translation>ustalono: nie pasuje</translation>
    </message>
    <message>
        <source>Settled by the room: %1</source>
        <translation>Ustalenie zespołu: %1</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>Co mówią wszyscy obecni</translation>
    </message>
    <message>
        <source>Collect again</source>
        <translation>Zbierz ponownie</translation>
    </message>
    <message>
        <source>Hides what was said, which people can then change</source>
        <translation>Ukrywa to, co powiedziano; można to wtedy zmienić</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were named.</source>
        <translation>
            <numerusform>Wskazano %n klienta.</numerusform>
            <numerusform>Wskazano %n klientów.</numerusform>
            <numerusform>Wskazano %n klientów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them people disagree: settle these first.</source>
        <translation>
            <numerusform>Co do %n z nich zdania są podzielone: zacznijcie od niego.</numerusform>
            <numerusform>Co do %n z nich zdania są podzielone: zacznijcie od nich.</numerusform>
            <numerusform>Co do %n z nich zdania są podzielone: zacznijcie od nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>contested</source>
        <translation>sporny</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>reasons</comment>
        <translation>Za: %1</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <comment>reasons</comment>
        <translation>Przeciw: %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepszy</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Nie pasuje</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ani to, ani to</translation>
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
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NumbersModel</name>
    <message>
        <source>The median: half of them have this much or more</source>
        <translation>Mediana: połowa z nich ma tyle lub więcej</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsi</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Pozostali</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::NumbersPanel</name>
    <message>
        <source>Find a number</source>
        <translation>Znajdź liczbę</translation>
    </message>
    <message>
        <source>Numbers and dates, those that differ most first</source>
        <translation>Liczby i daty, od najbardziej różniących się</translation>
    </message>
    <message>
        <source>Comparing the numbers of the best with those of the others…</source>
        <translation>Porównywanie liczb najlepszych z liczbami pozostałych…</translation>
    </message>
    <message>
        <source>No number, amount or date can be compared. Those that are part of your score, or known only after the sale, stand under Left out.</source>
        <translation>Nie ma liczby, kwoty ani daty, którą można by porównać. Te, które są częścią wyniku albo są znane dopiero po sprzedaży, znajdują się w części „Pominięte”.</translation>
    </message>
    <message>
        <source>Half of the customers of a group have at least this much. Those that surely differ most stand first.</source>
        <translation>Połowa klientów w grupie ma co najmniej tyle. Najpierw te, które z pewnością różnią się najbardziej.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>an attribute</comment>
        <translation>Znane: %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>attribute, bounds</comment>
        <translation>%1: od %2 do %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Who is your ideal customer?</source>
        <translation>Kto jest Waszym idealnym klientem?</translation>
    </message>
    <message>
        <source>From your own customer list to a profile everyone can name, with the evidence beside every line. Choose a door.</source>
        <translation>Od własnej listy klientów do profilu, który każdy potrafi podać, z dowodami przy każdym wierszu. Wybierz, od czego zacząć.</translation>
    </message>
    <message>
        <source>Every step has been taken. Come back when there are new customers, or in a few weeks.</source>
        <translation>Wykonano wszystkie kroki. Wróć, gdy pojawią się nowi klienci, albo za kilka tygodni.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done. Next: %3.</source>
        <translation>Kroki wykonane: %1 z %2. Następny: %3.</translation>
    </message>
    <message>
        <source>The Overview shows where the project stands. The steps follow the method: gather customers, ask the team, choose the best, find what they share, write it down, meet the people, share it. A check means done, a number means that something is still to do; each step opens its page.

Beside it are the profile as it is now, with how many customers fit it, and everything that was done, newest first. There is nothing to save: every action is stored at once and can be taken back, also tomorrow.</source>
        <translation>Przegląd pokazuje, na jakim etapie jest projekt. Kroki idą zgodnie z metodą: zbierz klientów, zapytaj zespół, wybierz najlepszych, znajdź, co ich łączy, zapisz to, poznaj ludzi, udostępnij. Znak wyboru oznacza, że krok jest wykonany, a liczba – że zostało coś do zrobienia; każdy krok otwiera swoją stronę.

Obok jest obecny profil z liczbą klientów, którzy do niego pasują, oraz wszystko, co zrobiono, od najnowszego. Niczego nie trzeba zapisywać: każda czynność jest zapisywana od razu i można ją cofnąć, także jutro.</translation>
    </message>
    <message>
        <source>The customers we want more of</source>
        <translation>Klienci, których chcemy mieć więcej</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::OwnPart</name>
    <message>
        <source>Your own sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What settles an argument about them, and has no field yet?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Page</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsztat</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Najlepsi klienci</translation>
    </message>
    <message>
        <source>Shared traits</source>
        <translation>Wspólne cechy</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Badania</translation>
    </message>
    <message>
        <source>ICP</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persony</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnianie</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PaperForm</name>
    <message>
        <source>Cards written on paper</source>
        <translation>Kartki napisane na papierze</translation>
    </message>
    <message>
        <source>Words on the card</source>
        <translation>Słowa na kartce</translation>
    </message>
    <message>
        <source>The words on the card, then Enter</source>
        <translation>Słowa z kartki, potem Enter</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Wróć do widoku dla wszystkich</translation>
    </message>
    <message>
        <source>Who wrote the card</source>
        <translation>Kto napisał kartkę</translation>
    </message>
    <message>
        <source>Who: a digit for the team, or the beginning of a name</source>
        <translation>Kto: cyfra oznacza zespół, albo początek nazwiska</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key, team</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Anonymous: a card keeps the team, not the name. Nobody sees it before the reveal; mind that this screen is not shown to the room.</source>
        <translation>Anonimowo: na kartce zostaje zespół, a nie nazwisko. Przed ujawnieniem nikt jej nie zobaczy; uważaj, by obecni nie widzieli tego ekranu.</translation>
    </message>
    <message>
        <source>Nobody sees the cards before the reveal; mind that this screen is not shown to the room.</source>
        <translation>Przed ujawnieniem nikt nie zobaczy kartek; uważaj, by obecni nie widzieli tego ekranu.</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nikt konkretny</translation>
    </message>
    <message>
        <source>Nobody here is called %1. Type a digit for the team, or add the person first.</source>
        <translation>Nikt tutaj nie nazywa się %1. Wpisz cyfrę zespołu albo najpierw dodaj tę osobę.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) typed</source>
        <translation>
            <numerusform>Przepisano %n kartkę</numerusform>
            <numerusform>Przepisano %n kartki</numerusform>
            <numerusform>Przepisano %n kartek</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter alone: %1, as before.</source>
        <translation>Sam Enter: %1, jak poprzednio.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ParkingLot</name>
    <message>
        <source>Parking lot</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>Odłóż myśl na parking</translation>
    </message>
    <message>
        <source>What should not be lost; Enter parks it</source>
        <translation>Co nie powinno przepaść; Enter odkłada to na parking</translation>
    </message>
    <message>
        <source>Nothing is parked. What leads away from the question waits here until the end of the meeting.</source>
        <translation>Na parkingu nic nie ma. To, co odciąga od pytania, czeka tu do końca spotkania.</translation>
    </message>
    <message>
        <source>Remove from the parking lot</source>
        <translation>Usuń z parkingu</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ParticipantsPanel</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Name of the participant</source>
        <translation>Imię i nazwisko uczestnika</translation>
    </message>
    <message>
        <source>Team of the participant</source>
        <translation>Zespół uczestnika</translation>
    </message>
    <message>
        <source>Add the participant</source>
        <translation>Dodaj uczestnika</translation>
    </message>
    <message>
        <source>Add who is in the room; answers then show for which team they speak.</source>
        <translation>Dodaj osoby obecne na sali; przy odpowiedziach będzie widać, w imieniu którego zespołu mówią.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Team, or your own word for it</source>
        <translation>Zespół albo własna nazwa</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the room</source>
        <translation>
            <numerusform>%n osoba na sali</numerusform>
            <numerusform>%n osoby na sali</numerusform>
            <numerusform>%n osób na sali</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · left at %2</source>
        <comment>team, time of day</comment>
        <translation>%1 · do %2</translation>
    </message>
    <message>
        <source>%1 · here since %2</source>
        <comment>team, time of day</comment>
        <translation>%1 · od %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień: %1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1: powrót na salę</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1: wyjście z sali</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonPanel</name>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>People who were asked</source>
        <translation>Osoby, które zapytano</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kto to powiedział</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Kto pytał</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>„%1” nie jest datą. Zapisz ją tak: %2.</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Co powiedzieli</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nowa odpowiedź</translation>
    </message>
    <message>
        <source>In their words; Ctrl+Enter adds it</source>
        <translation>Ich słowami; Ctrl+Enter dodaje</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Dodaj odpowiedź</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Usuń tę odpowiedź</translation>
    </message>
    <message>
        <source>The answer was removed.</source>
        <translation>Usunięto odpowiedź.</translation>
    </message>
    <message>
        <source>Say who said it first: a name, a title or a company.</source>
        <translation>Najpierw podaj, kto to powiedział: nazwisko, stanowisko lub firmę.</translation>
    </message>
    <message>
        <source>The person and what they said were removed.</source>
        <translation>Usunięto osobę i to, co powiedziała.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaCard</name>
    <message>
        <source>usable</source>
        <translation>użyteczna</translation>
    </message>
    <message numerus="yes">
        <source>%n of 4 lines missing</source>
        <translation>
            <numerusform>brakuje %n wiersza z 4</numerusform>
            <numerusform>brakuje %n wierszy z 4</numerusform>
            <numerusform>brakuje %n wierszy z 4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>job title, role in the purchase</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>a guess so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaEditor</name>
    <message>
        <source>Remove this persona</source>
        <translation>Usuń tę personę</translation>
    </message>
    <message>
        <source>The rest is for what decides something. If a field never settles an argument, cut it: put it away under “Fields”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaSending</name>
    <message>
        <source>Copy the persona into which project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodestar projects (*.icp)</source>
        <translation>Projekty Lodestar (*.icp)</translation>
    </message>
    <message>
        <source>That is this project itself. To copy the persona within it, choose one of its ICPs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persona %1 is now in %2, inside the ICP %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaStage</name>
    <message>
        <source>%1 · %2</source>
        <comment>job title, role in the purchase</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sets them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonaVersions</name>
    <message>
        <source>Versions of this persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>Powód wersji</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Co i dlaczego się zmieniło</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Zapisz wersję</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Bring a version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version yet. A version keeps this persona as it is, with its date and reason, so that it can be compared and brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Wersja %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, short hash</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring version %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are different.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(names are hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what changed and why, then save the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is back. The versions stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PersonasPage</name>
    <message>
        <source>ICP for a new persona</source>
        <translation>ICP dla nowej persony</translation>
    </message>
    <message>
        <source>The ICP that a new persona belongs to</source>
        <translation>ICP, do którego należy nowa persona</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nowa persona</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persony</translation>
    </message>
    <message>
        <source>The people inside an ideal customer. First comes the ICP, then its personas.</source>
        <translation>Ludzie u idealnego klienta. Najpierw ICP, potem jego persony.</translation>
    </message>
    <message>
        <source>Who buys, who uses, who decides at your ideal customer? Describe one person at a time.</source>
        <translation>Kto u idealnego klienta kupuje, kto używa, kto decyduje? Opisuj po jednej osobie.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at your ideal customers, in words that sales can use.</source>
        <translation>
            <numerusform>%n osoba u Waszych idealnych klientów, opisana słowami przydatnymi w sprzedaży.</numerusform>
            <numerusform>%n osoby u Waszych idealnych klientów, opisane słowami przydatnymi w sprzedaży.</numerusform>
            <numerusform>%n osób u Waszych idealnych klientów, opisanych słowami przydatnymi w sprzedaży.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the company, then the person</source>
        <translation>Najpierw firma, potem osoba</translation>
    </message>
    <message>
        <source>An ICP is a kind of company; a persona is a person in it. Define an ICP, and its personas follow.</source>
        <translation>ICP to rodzaj firmy; persona to osoba w tej firmie. Zdefiniuj ICP, a potem jego persony.</translation>
    </message>
    <message>
        <source>Define an ICP</source>
        <translation>Zdefiniuj ICP</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message>
        <source>Who sits on the other side of the table?</source>
        <translation>Kto siedzi po drugiej stronie stołu?</translation>
    </message>
    <message>
        <source>Start with the person you talk to most. Four lines make a persona usable.</source>
        <translation>Zacznij od osoby, z którą rozmawiacie najczęściej. Cztery wiersze wystarczą, by persona była użyteczna.</translation>
    </message>
    <message>
        <source>Added a persona to %1</source>
        <translation>Dodano personę do %1</translation>
    </message>
    <message>
        <source>Described the persona %1</source>
        <translation>Opisano personę %1</translation>
    </message>
    <message>
        <source>The persona %1 was removed.</source>
        <translation>Usunięto personę %1.</translation>
    </message>
    <message>
        <source>A second one beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the ICP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into another project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persona was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose a picture for the persona %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to see the persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Move this persona up in the gallery (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this persona down in the gallery (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies this persona: beside itself, into another ICP, or into another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A persona is a fictional person inside an ICP: the head of planning who signs, the planner who uses it every day. Fill the four lines first: how they do it today, what is wrong with that, what limits them, and how you help. Leave a field empty when nobody knows; an empty field is a question for the next interview. A field that never settles an argument is put away under “Fields”.

Quotes come from what customers answered in Research, with who said it and when. Say of each section whether it rests on data, on opinion or on a hypothesis: the page counts how much of the persona rests on something.

Side by side compares two to four personas; Versions keeps what was agreed, compares any two of them and brings one back. Copy takes a persona to another ICP or another project. Alt+Up and Alt+Down change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer (names are hidden)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PinPanel</name>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Why, in a few words; the reason stays with the decision</source>
        <translation>Dlaczego, w kilku słowach; powód zostaje przy decyzji</translation>
    </message>
    <message>
        <source>Count as best</source>
        <translation>Zalicz do najlepszych</translation>
    </message>
    <message>
        <source>Count as not best</source>
        <translation>Nie zaliczaj do najlepszych</translation>
    </message>
    <message>
        <source>Let the score decide</source>
        <translation>Niech decyduje wynik</translation>
    </message>
    <message>
        <source>Not rated: less than half of the weight has a known value.</source>
        <translation>Brak oceny: wartości są znane dla mniej niż połowy wagi.</translation>
    </message>
    <message>
        <source>Score %1, from %2 of the weight.</source>
        <translation>Wynik %1, na podstawie %2 wagi.</translation>
    </message>
    <message>
        <source>Counted as best by %1 on %2.</source>
        <translation>Zaliczony do najlepszych przez: %1, %2.</translation>
    </message>
    <message>
        <source>Counted as not best by %1 on %2.</source>
        <translation>Niezaliczony do najlepszych przez: %1, %2.</translation>
    </message>
    <message>
        <source>Say why: a decision without its reason cannot be understood next quarter.</source>
        <translation>Podaj powód: bez niego za kwartał nikt nie zrozumie tej decyzji.</translation>
    </message>
    <message>
        <source>Called not a fit by %1 on %2.</source>
        <translation>Uznany za niepasującego przez: %1, %2.</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Nie pasuje</translation>
    </message>
    <message>
        <source>Never best, and not the kind of customer we want more of</source>
        <translation>Nigdy najlepszy i nie taki klient, jakich chcemy mieć więcej</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PortraitPart</name>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or BMP. It is cut to a square and made small; where and when it was taken is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, for those who do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::PosterView</name>
    <message>
        <source>Poster of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProofPanel</name>
    <message>
        <source>On customers held back, drafted the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the customers it was written from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On customers of a later list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison: all attributes, on customers held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison: all attributes, on their own customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is the share of pairs, one best customer and one other, in which the best one gets more points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is the share of pairs, one best customer and one other, in which the best one gets more points. Held back: the customers are dealt into %1 parts, %2 times over; each part is judged by a definition whose criteria from the data were chosen anew without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every tier holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the definition find the customers you want more of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>best customers, customers of a tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best customers in this tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a customer list there is nothing to check it on. Import your customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to check before the first criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking on customers held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProofTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, its range</comment>
        <translation type="unfinished">%1 (od %2 do %3)</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated customers in this tier, as the definition is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Best among them</source>
        <translation>W tym najlepsi</translation>
    </message>
    <message>
        <source>Precision: of the customers in this tier, so many are best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall: of all best customers, so many are in this tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more often a best customer is met here than among all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share best among customers held back, in definitions drafted the same way without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: share best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all best customers held back, so many came into this tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: of all best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectDetail</name>
    <message>
        <source>Choose a line of the list to see why it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Answer with yes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Answer with no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectFacts</name>
    <message numerus="yes">
        <source>%n become Best with a good answer to it alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become Best for certain with it alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What to find out first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that one or two facts could change: what is known decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %n: %1</source>
        <comment>for how many what is to be found out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectHead</name>
    <message>
        <source>Plain column names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column names of HubSpot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column names of Salesforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column names of Pipedrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition to score against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the CRM…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our customers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a list, date</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Working definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <comment>number, date</comment>
        <translation type="unfinished">Wersja %1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>where prospects stand, how many</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Leave out customers (%1)</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectListCard</name>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects, nearest to Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectModel</name>
    <message>
        <source>–</source>
        <comment>no points</comment>
        <translation type="unfinished">–</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation type="unfinished">od %1 do %2</translation>
    </message>
    <message>
        <source>How much of the weight of the criteria has an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the points can still become, when the rest is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Możliwe</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Znane</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best ICP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectStage</name>
    <message numerus="yes">
        <source>%1 of %n prospect(s) are Best, %2 of them for certain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) are Best, %2 of them for certain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are one fact away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are customers already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation type="unfinished">od %1 do %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectWhatIf</name>
    <message>
        <source>What if?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change something and see who moves. Nothing is saved until you take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the criterion is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for %1: %2</source>
        <comment>attribute, values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Best from, points</source>
        <translation>Najlepsze od, punkty</translation>
    </message>
    <message>
        <source>Good from, points</source>
        <translation>Dobre od, punkty</translation>
    </message>
    <message>
        <source>Show only who moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over into the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement that people answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ProspectsPanel</name>
    <message>
        <source>Whom to call next: a list of companies, each held against this ICP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to score by yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects are scored by the criteria of the ICP. Add one or more first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of companies that you do not sell to yet, as it comes out of the CRM or from a directory. Each is held against this ICP: its tier, its points, why, and what to find out about it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score our customers instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring was cancelled. Choose the list above to score it after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be Best instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 move up, %2 down, %3 to or from “not enough information” or “disqualified”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over what was tried out on the prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list for the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;Workbook (*.xlsx);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines were saved to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QualityPanel</name>
    <message>
        <source>Quality of the data</source>
        <translation>Jakość danych</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>Przeglądanie danych</translation>
    </message>
    <message>
        <source>The data was not looked at. Open this view again to start over.</source>
        <translation>Danych nie przejrzano. Otwórz ten widok jeszcze raz, aby zacząć od nowa.</translation>
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
        <translation>Wybierz pytania</translation>
    </message>
    <message>
        <source>No question is chosen: the one on screen is meant.</source>
        <translation>Nie wybrano żadnego pytania: chodzi o to na ekranie.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>Wybrano %n pytanie</numerusform>
            <numerusform>Wybrano %n pytania</numerusform>
            <numerusform>Wybrano %n pytań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionEditor</name>
    <message>
        <source>Words of the question</source>
        <translation>Brzmienie pytania</translation>
    </message>
    <message>
        <source>The question, as it is read out</source>
        <translation>Pytanie tak, jak się je odczytuje</translation>
    </message>
    <message>
        <source>Group of the question</source>
        <translation>Grupa pytania</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Dlaczego o to pytamy</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Zachowaj pytanie</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>Shipped words</source>
        <translation>Brzmienie oryginalne</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Własne pytanie</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Twoje pytanie</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionHeading</name>
    <message>
        <source>Ask further</source>
        <translation>Zapytaj dalej</translation>
    </message>
    <message>
        <source>Question %1 of 25 · asked of: %2</source>
        <translation>Pytanie %1 z 25 · adresaci: %2</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>a follow-up question in a list</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Zwiń</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionModel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1: %2 (%3)</source>
        <translation>Pytanie %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Warm-up: %1 (%2)</source>
        <translation>Rozgrzewka: %1 (%2)</translation>
    </message>
    <message>
        <source>Own question: %1 (%2)</source>
        <translation>Własne pytanie: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group, questions begun, all</comment>
        <translation>%1 · %2 z %3</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionPanel</name>
    <message>
        <source>What the room does</source>
        <translation>Co robią obecni</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Znajdź pytanie</translation>
    </message>
    <message>
        <source>Order, own questions, put away</source>
        <translation>Kolejność, własne pytania, odłożone</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Które pytania są widoczne</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Wszystkie pytania</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Dodaj pytanie</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>Zmień brzmienie</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Odłóż pytanie</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń pytanie</translation>
    </message>
    <message>
        <source>Restore the 25 questions</source>
        <translation>Przywróć 25 pytań</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć pytanie</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>What was kept for later: send each card to a question, or decide that it can go.</source>
        <translation>Co zachowano na później: przenieś każdą kartkę do pytania albo zdecyduj, że może zniknąć.</translation>
    </message>
    <message>
        <source>Nothing is open: every question is decided.</source>
        <translation>Nic nie jest otwarte: każde pytanie ma decyzję.</translation>
    </message>
    <message>
        <source>No question is put away.</source>
        <translation>Żadne pytanie nie jest odłożone.</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>Żadne pytanie nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>The question is put away. Its answers are kept.</source>
        <translation>Pytanie odłożono. Jego odpowiedzi są zachowane.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuoteChooser</name>
    <message>
        <source>What customers said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in what they said</source>
        <translation>Szukaj w tym, co powiedzieli</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>quote, who said it</comment>
        <translation type="unfinished">%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type to narrow the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody said anything like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the one that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuotesPanel</name>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Questions that were asked</source>
        <translation>Zadane pytania</translation>
    </message>
    <message>
        <source>Find in what they said</source>
        <translation>Szukaj w tym, co powiedzieli</translation>
    </message>
    <message>
        <source>Give them a theme…</source>
        <translation>Nadaj im temat…</translation>
    </message>
    <message>
        <source>The selected answers say the same: name it (Ctrl+G)</source>
        <translation>Zaznaczone odpowiedzi mówią to samo: nazwij to (Ctrl+G)</translation>
    </message>
    <message>
        <source>Take out of the theme</source>
        <translation>Wyjmij z tematu</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Co powiedzieli</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <extracomment>a question; how many people spoke of it</extracomment>
        <translation>
            <numerusform>%1 · %n osoba</numerusform>
            <numerusform>%1 · %n osoby</numerusform>
            <numerusform>%1 · %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 said so, likely %4 to %5</source>
        <comment>theme and people</comment>
        <translation>%1: tak powiedziało %2 z %3, prawdopodobnie od %4 do %5</translation>
    </message>
    <message>
        <source>Select the answers that say the same first.</source>
        <translation>Najpierw zaznacz odpowiedzi, które mówią to samo.</translation>
    </message>
    <message numerus="yes">
        <source>Theme of %n answer(s)</source>
        <translation>
            <numerusform>Temat %n odpowiedzi</numerusform>
            <numerusform>Temat %n odpowiedzi</numerusform>
            <numerusform>Temat %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>What do they say, in a word or two?</source>
        <translation>Co mówią, w jednym lub dwóch słowach?</translation>
    </message>
    <message>
        <source>Give the theme</source>
        <translation>Nadaj temat</translation>
    </message>
    <message>
        <source>What our customers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard in interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::QuotesPart</name>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence of a real customer says more than a page about one. Choose it from what they answered, or type what was said and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from what customers said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence that a real customer said, word for word.</source>
        <translation>Zdanie prawdziwego klienta, słowo w słowo.</translation>
    </message>
    <message>
        <source>Source of the new quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it, when, and to whom?</source>
        <translation>Kto to powiedział, kiedy i komu?</translation>
    </message>
    <message>
        <source>Add the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <comment>name of a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cytat</translation>
    </message>
    <message>
        <source>Source of the quote</source>
        <translation>Źródło cytatu</translation>
    </message>
    <message>
        <source>What the quote speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outside the room has been asked yet. Research keeps what customers say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that this was chosen from is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>Pages, questions, customers and actions (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>Strony, pytania, klienci i czynności (%1)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RailItem</name>
    <message>
        <source>empty</source>
        <translation>pusta</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>rozpoczęta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowa</translation>
    </message>
    <message>
        <source>page %1 of %2, %3 %4</source>
        <extracomment>What a screen reader says of a page in the rail: its place, how far it is, and a note such as &quot;212&quot;</extracomment>
        <translation>strona %1 z %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RangeBars</name>
    <message>
        <source>Draw over the bars to choose a range</source>
        <translation>Przeciągnij po słupkach, aby wybrać zakres</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RangeFilter</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Poniżej</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>Bez wartości: %1</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-24, or a year alone.</source>
        <translation>„%1” nie jest datą. Zapisz ją jako 2026-11-24 albo podaj sam rok.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>The first is greater than the second: no row can be between them.</source>
        <translation>Pierwsza wartość jest większa od drugiej: żaden wiersz nie może być między nimi.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RankingModel</name>
    <message>
        <source>not rated</source>
        <translation>brak oceny</translation>
    </message>
    <message>
        <source>How much of the weight has a known value for this customer</source>
        <translation>Dla jakiej części wagi znana jest wartość tego klienta</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Znane</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Stabilność</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepszy</translation>
    </message>
    <message>
        <source>best, counted by hand</source>
        <translation>najlepszy, zaliczony ręcznie</translation>
    </message>
    <message>
        <source>not best, counted by hand</source>
        <translation>nie najlepszy, ustalono ręcznie</translation>
    </message>
    <message>
        <source>not best</source>
        <translation>nie najlepszy</translation>
    </message>
    <message>
        <source>not a fit, decided by hand</source>
        <translation>nie pasuje, ustalono ręcznie</translation>
    </message>
    <message>
        <source>How often the customer stays best when the weights move: solid from 90 %, near miss below 50 %</source>
        <translation>Jak często klient pozostaje najlepszy, gdy wagi się przesuwają: pewny od 90%, tuż poniżej, gdy mniej niż 50%</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>nie pasuje</translation>
    </message>
    <message>
        <source>depends</source>
        <comment>how firm a customer&apos;s place is</comment>
        <translation>zależy</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RankingPanel</name>
    <message>
        <source>Best %1</source>
        <comment>a list of customers and their number</comment>
        <translation>Najlepsi: %1</translation>
    </message>
    <message>
        <source>Not a fit %1</source>
        <comment>a list of customers and their number</comment>
        <translation>Nie pasują: %1</translation>
    </message>
    <message>
        <source>Rest %1</source>
        <comment>a list of customers and their number</comment>
        <translation>Pozostali: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>a list of customers and their number</comment>
        <translation>Wszyscy: %1</translation>
    </message>
    <message>
        <source>How firm is the choice?</source>
        <translation>Na ile stabilny jest wybór?</translation>
    </message>
    <message>
        <source>Lists of the customers</source>
        <translation>Listy klientów</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Znajdź klienta</translation>
    </message>
    <message>
        <source>Ranked customers</source>
        <translation>Klienci w rankingu</translation>
    </message>
    <message>
        <source>No customer&apos;s name contains these letters.</source>
        <translation>Nazwa żadnego klienta nie zawiera tych liter.</translation>
    </message>
    <message>
        <source>Nobody is called not a fit. Choose a customer in another list and say so below, with the reason; it sharpens what the best share.</source>
        <translation>Nikogo nie uznano za niepasującego. Wybierz klienta z innej listy i zaznacz to poniżej, podając powód; wyraźniej widać wtedy, co łączy najlepszych.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Na tej liście nikogo nie ma.</translation>
    </message>
    <message>
        <source>The first %1 of %2. Type above to find anyone else.</source>
        <translation>Pierwsze pozycje: %1 z %2. Pisz powyżej, aby znaleźć pozostałych.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ReadingPanel</name>
    <message>
        <source>Detect</source>
        <translation>Wykryj</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Wykryto: %1</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Jak jest odczytywany</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Kolumny rozdziela</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>The first row holds the names</source>
        <translation>Pierwszy wiersz zawiera nazwy</translation>
    </message>
    <message>
        <source>More about the reading</source>
        <translation>Więcej o odczycie</translation>
    </message>
    <message>
        <source>Cells are quoted with</source>
        <translation>Komórki ujęte są w</translation>
    </message>
    <message>
        <source>A backslash makes a quote part of the text</source>
        <translation>Ukośnik odwrotny czyni cudzysłów częścią tekstu</translation>
    </message>
    <message>
        <source>Lines to skip at the beginning</source>
        <translation>Linie do pominięcia na początku</translation>
    </message>
    <message>
        <source>Detect these again</source>
        <translation>Wykryj to ponownie</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>kreska pionowa</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spacja</translation>
    </message>
    <message>
        <source>point: 2.5</source>
        <translation>kropka: 2.5</translation>
    </message>
    <message>
        <source>comma: 2,5</source>
        <translation>przecinek: 2,5</translation>
    </message>
    <message>
        <source>double quotes: &quot;text&quot;</source>
        <translation>cudzysłowy: &quot;tekst&quot;</translation>
    </message>
    <message>
        <source>apostrophes: &apos;text&apos;</source>
        <translation>apostrofy: &apos;tekst&apos;</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2025</source>
        <translation>Daty takie jak 3/4/2025</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dzień, miesiąc, rok</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>miesiąc, dzień, rok</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>rok, miesiąc, dzień</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RecipeChange</name>
    <message>
        <source>Changing the table</source>
        <translation>Zmienianie tabeli</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RecipePanel</name>
    <message>
        <source>Recipe (%1)</source>
        <comment>number of corrections</comment>
        <translation>Przepis (%1)</translation>
    </message>
    <message>
        <source>Nothing was corrected yet</source>
        <translation>Niczego jeszcze nie poprawiono</translation>
    </message>
    <message>
        <source>Merged spellings, filled cells and duplicates are kept here as steps over the imported table, which itself never changes. They are applied to your next import too.</source>
        <translation>Scalona pisownia, uzupełnione komórki i duplikaty są tu zapisane jako kroki nałożone na zaimportowaną tabelę, która sama nigdy się nie zmienia. Zostaną zastosowane także do następnego importu.</translation>
    </message>
    <message>
        <source>Steps over the imported table, which itself never changes; the newest first. They are applied to your next import too.</source>
        <translation>Kroki nałożone na zaimportowaną tabelę, która sama nigdy się nie zmienia; najnowsze na początku. Zostaną zastosowane także do następnego importu.</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <comment>a correction</comment>
        <translation>Stosuj: %1</translation>
    </message>
    <message>
        <source>Apply this step</source>
        <translation>Stosuj ten krok</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a correction</comment>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RefusalView</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>Nie udało się otworzyć %1</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Otwórz tylko do odczytu</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Wybierz inny plik…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RelatePanel</name>
    <message>
        <source>What each table is</source>
        <translation>Czym jest każda tabela</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>Jak tabele należą do siebie</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Czy to te same?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabela</numerusform>
            <numerusform>%n tabele</numerusform>
            <numerusform>%n tabel</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the tables</source>
        <translation>Przeglądanie tabel</translation>
    </message>
    <message>
        <source>Matching rows to customers</source>
        <translation>Dopasowywanie wierszy do klientów</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s). Nothing is in the project yet.</source>
        <translation>
            <numerusform>%n tabela. W projekcie jeszcze nic nie ma.</numerusform>
            <numerusform>%n tabele. W projekcie jeszcze nic nie ma.</numerusform>
            <numerusform>%n tabel. W projekcie jeszcze nic nie ma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Czym jest</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Czym jest %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Column of %1 that names the customer</source>
        <translation>Kolumna tabeli %1, która wskazuje klienta</translation>
    </message>
    <message>
        <source>The same in the customers&apos; table</source>
        <translation>To samo w tabeli klientów</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Dopasowanie według</translation>
    </message>
    <message>
        <source>which is</source>
        <comment>a column of one table is a column of another</comment>
        <translation>czyli</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <comment>key, key, why</comment>
        <translation>%1 to %2 (%3)</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>rozstrzygnięte przez Ciebie</translation>
    </message>
    <message>
        <source>Accept all that differ only in spelling or legal form</source>
        <translation>Przyjmij wszystkie, które różnią się tylko pisownią lub formą prawną</translation>
    </message>
    <message>
        <source>The %1 with most rows are shown; the others can be decided after the import.</source>
        <translation>Pokazano klucze z największą liczbą wierszy (%1); o pozostałych można rozstrzygnąć po imporcie.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importowanie</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) were imported.</source>
        <translation>
            <numerusform>Zaimportowano %n tabelę.</numerusform>
            <numerusform>Zaimportowano %n tabele.</numerusform>
            <numerusform>Zaimportowano %n tabel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows without a customer are listed under “Related”.</source>
        <translation>Wiersze bez klienta (%1) są wymienione w widoku „Powiązane”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table, question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (taken for now)</source>
        <translation>%1 (na razie przyjęto)</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RelatedTables</name>
    <message>
        <source>Deals, orders, survey answers or web visits can be brought together with your customers: drop their files on this window, or add them here. Revenue, won deals, sales cycle and products become columns of the customers&apos; table.</source>
        <translation>Szanse sprzedaży, zamówienia, odpowiedzi z ankiety lub wizyty na stronie można połączyć z klientami: upuść ich pliki na to okno albo dodaj je tutaj. Przychody, wygrane szanse, cykl sprzedaży i produkty stają się kolumnami tabeli klientów.</translation>
    </message>
    <message>
        <source>Add tables</source>
        <translation>Dodaj tabele</translation>
    </message>
    <message>
        <source>Columns made of it: %1.</source>
        <translation>Utworzone z niej kolumny: %1.</translation>
    </message>
    <message>
        <source>Not found: %1 keys, those with most rows first</source>
        <comment>list is cut</comment>
        <translation>Nie znaleziono kluczy: %1; na początku te z największą liczbą wierszy</translation>
    </message>
    <message numerus="yes">
        <source>Not found: %n key(s)</source>
        <translation>
            <numerusform>Nie znaleziono %n klucza</numerusform>
            <numerusform>Nie znaleziono %n kluczy</numerusform>
            <numerusform>Nie znaleziono %n kluczy</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of %1 that were not found</source>
        <translation>Klucze z %1, których nie znaleziono</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>rozstrzygnięte przez Ciebie</translation>
    </message>
    <message>
        <source>%1 means nobody (%2)</source>
        <comment>key, why</comment>
        <translation>%1 nie oznacza nikogo (%2)</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <comment>key, key, why</comment>
        <translation>%1 to %2 (%3)</translation>
    </message>
    <message>
        <source>Is %1 the same as %2? (%3)</source>
        <comment>key, key, why</comment>
        <translation>Czy %1 to to samo co %2? (%3)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nie to samo</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does: to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Matching rows to customers</source>
        <translation>Dopasowywanie wierszy do klientów</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ResearchPage</name>
    <message>
        <source>Beliefs, and how to test them</source>
        <translation>Przekonania i sposoby ich sprawdzenia</translation>
    </message>
    <message>
        <source>A team with three customers works on hypotheses. Open or create a project to write them down.</source>
        <translation>Zespół z trzema klientami pracuje na hipotezach. Otwórz lub utwórz projekt, aby je zapisać.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hipotezy</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Badania</translation>
    </message>
    <message>
        <source>What you believe about your customers, and how to find out.</source>
        <translation>Co sądzicie o swoich klientach i jak to sprawdzić.</translation>
    </message>
    <message>
        <source>Ways of finding out</source>
        <translation>Sposoby sprawdzania</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Ankieta</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Wywiady</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Strony WWW</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologia</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Konkurenci</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>A hypothesis is a belief with a test. Write what you believe, say how strongly, and how you would find out; agree before the first interview below which share you give it up. Later note how many said so, and how good the evidence is, from an opinion up to customers who paid again. Strong beliefs with weak evidence stand first: they are the most dangerous ones. A hypothesis that names an attribute of customers is held against the data once there is some, and can become a criterion of the ICP, marked as a hypothesis. The other tabs find out: four questions to your customers, interviews, the figures of your web pages and posts, technologies, competitors. “What next” lists what is open.</source>
        <translation>Hipoteza to przekonanie, które można sprawdzić. Zapiszcie, w co wierzycie, jak mocno i jak to sprawdzić; przed pierwszym wywiadem uzgodnijcie, poniżej jakiej części odpowiedzi ją porzucacie. Później zanotujcie, ile osób tak powiedziało i jak dobre są dowody: od opinii po klientów, którzy zapłacili ponownie. Na początku stoją mocne przekonania ze słabymi dowodami: są najbardziej niebezpieczne. Hipotezę, która wskazuje atrybut klientów, porównuje się z danymi, gdy tylko się pojawią, i może stać się kryterium ICP oznaczonym jako hipoteza. Pozostałe zakładki służą sprawdzaniu: cztery pytania do klientów, wywiady, liczby z Waszych stron i postów, technologie, konkurenci. „Co dalej” pokazuje, co jest otwarte.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ReviewCard</name>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often this definition is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the customers of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed and kept as it is: the next review is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the next review of the ICP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RoleBox</name>
    <message>
        <source>Role of %1</source>
        <translation>Rola kolumny %1</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>bez roli</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Zakup</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Zainteresowanie</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transakcja</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::RowDetail</name>
    <message>
        <source>Close the customer</source>
        <translation>Zamknij klienta</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Poprzedni klient</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Następny klient</translation>
    </message>
    <message>
        <source>Find an attribute or a value</source>
        <translation>Znajdź atrybut lub wartość</translation>
    </message>
    <message>
        <source>The customer&apos;s values</source>
        <translation>Wartości klienta</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Nie wybrano klienta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in a list</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>Wybierz wiersz tabeli.</translation>
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
        <translation>brak wartości</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ScalesPart</name>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scale of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The two ends of a scale</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>?</source>
        <comment>not said yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Session</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ponowiono: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SharePage</name>
    <message>
        <source>The file %1 could not be written. Is the folder writable, with space left?</source>
        <translation>Nie udało się zapisać pliku %1. Czy w folderze można zapisywać i jest w nim miejsce?</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Podgląd strony</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Podsumowanie na jednej stronie</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>Profil idealnego klienta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
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
        <translation>Zapisz jako obraz</translation>
    </message>
    <message>
        <source>Scores for the CRM</source>
        <translation>Wyniki dla CRM</translation>
    </message>
    <message>
        <source>Every customer with score, rank, tier and the criteria met and missed, record id first, as a CSV table that is safe to open in a spreadsheet.</source>
        <translation>Każdy klient z wynikiem, miejscem, poziomem oraz spełnionymi i niespełnionymi kryteriami, z identyfikatorem rekordu na początku, jako tabela CSV, którą można bezpiecznie otworzyć w arkuszu.</translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>Zapisz wyniki</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>The page that everyone remembers, once there is an ICP.</source>
        <translation>Strona, którą wszyscy zapamiętają – gdy będzie już ICP.</translation>
    </message>
    <message>
        <source>What the company remembers of it: one page to show, one table to work with.</source>
        <translation>Co firma z tego zapamięta: jedna strona do pokazania, jedna tabela do pracy.</translation>
    </message>
    <message>
        <source>Choose the ICP and the version; the preview is the page as it will be printed. A saved version says its number and date in the footer; the working definition is marked as a draft. The language of the page is the language of the window.</source>
        <translation>Wybierz ICP i wersję; podgląd pokazuje stronę tak, jak zostanie wydrukowana. Zapisana wersja ma w stopce numer i datę; definicja robocza jest oznaczona jako szkic. Językiem strony jest język okna.</translation>
    </message>
    <message>
        <source>One page for the all-hands</source>
        <translation>Jedna strona na spotkanie całej firmy</translation>
    </message>
    <message>
        <source>Define an ideal customer profile, and its page appears here as it will be printed.</source>
        <translation>Zdefiniuj profil idealnego klienta, a jego strona pojawi się tu tak, jak zostanie wydrukowana.</translation>
    </message>
    <message>
        <source>Define an ICP</source>
        <translation>Zdefiniuj ICP</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Wersja %1, %2</translation>
    </message>
    <message>
        <source>Working definition (draft)</source>
        <translation>Definicja robocza (szkic)</translation>
    </message>
    <message>
        <source>No version is saved yet; the page says “draft”. Save one on the ICP page.</source>
        <translation>Nie zapisano jeszcze wersji; na stronie jest słowo „szkic”. Zapisz wersję na stronie ICP.</translation>
    </message>
    <message>
        <source>%1 - %2 v%3</source>
        <comment>file name: ICP, what, version</comment>
        <translation>%1 - %2 v%3</translation>
    </message>
    <message>
        <source>%1 - %2 draft</source>
        <comment>file name: ICP, what</comment>
        <translation>%1 - %2 szkic</translation>
    </message>
    <message>
        <source>ICP summary</source>
        <translation>Podsumowanie ICP</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>The PDF with %n page(s) was saved to %1.</source>
        <translation>
            <numerusform>PDF (%n strona) zapisano w %1.</numerusform>
            <numerusform>PDF (%n strony) zapisano w %1.</numerusform>
            <numerusform>PDF (%n stron) zapisano w %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>Obraz zapisano w %1.</translation>
    </message>
    <message>
        <source>There are no customers to score. Import a customer list first.</source>
        <translation>Nie ma klientów do oceny. Najpierw zaimportuj listę klientów.</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>wyniki</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The scores were saved to %1.</source>
        <translation>Wyniki zapisano w %1.</translation>
    </message>
    <message>
        <source>The scores were saved to %1 without ids and names, because names are hidden. Show names to save a file for your CRM.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SheetBox</name>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Each with its rows × columns.</source>
        <translation>Przy każdym jego wiersze × kolumny.</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · hidden</source>
        <comment>sheet, its rows and columns</comment>
        <translation>%1 · %2 × %3 · ukryty</translation>
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
        <translation>Ten projekt jest otwarty tylko do odczytu: można wszystko obejrzeć, ale niczego zmienić.</translation>
    </message>
    <message numerus="yes">
        <source>You are asked %n questions by %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are asked %n questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They are of %2, for %3. Answer what you know; it is stored as you write. Then send this file back to %4: %5.</source>
        <extracomment>A sentence on how much is asked by when, then: %2 is a project, %3 a team, %4 a person, %5 a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one persona yet. With a second one they can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to four personas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ; they are marked with ≠.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>≠ %1</source>
        <extracomment>Marks a line in which personas differ; %1: its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(names are hidden)</source>
        <translation type="unfinished"></translation>
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
        <translation>Pisownia (%1)</translation>
    </message>
    <message>
        <source>Everything is spelt one way</source>
        <translation>Wszystko ma jedną pisownię</translation>
    </message>
    <message>
        <source>No two values of a column look like the same thing.</source>
        <translation>Żadne dwie wartości w kolumnie nie wyglądają na to samo.</translation>
    </message>
    <message>
        <source>only capitals, accents, signs or order differ</source>
        <translation>różnią się tylko wielkie litery, akcenty, znaki lub kolejność</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>różnica jednej lub dwóch liter</translation>
    </message>
    <message>
        <source>Spell it</source>
        <translation>Pisz tak</translation>
    </message>
    <message>
        <source>Spelling of %1</source>
        <comment>value</comment>
        <translation>Pisownia: %1</translation>
    </message>
    <message>
        <source>Merge the ticked</source>
        <translation>Scal zaznaczone</translation>
    </message>
    <message>
        <source>They are different things</source>
        <translation>To różne rzeczy</translation>
    </message>
    <message>
        <source>Merged spellings of %1 into %2</source>
        <comment>column, value</comment>
        <translation>Scalono pisownię w kolumnie %1 w „%2”</translation>
    </message>
    <message>
        <source>Kept spellings of %1 apart</source>
        <comment>column</comment>
        <translation>Pozostawiono osobno pisownie w kolumnie %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StabilityPanel</name>
    <message>
        <source>No ballot gives points to these criteria.</source>
        <translation>Żadna karta do głosowania nie daje punktów tym kryteriom.</translation>
    </message>
    <message>
        <source>With one criterion, or very many customers, this is not computed.</source>
        <translation>Przy jednym kryterium albo bardzo wielu klientach tego się nie oblicza.</translation>
    </message>
    <message numerus="yes">
        <source>By the own weights of %n person(s), the best customers are on average %1 the same as by the agreed ones; %2 of the people would choose exactly these.</source>
        <translation>
            <numerusform>Według własnych wag %n osoby najlepsi klienci są średnio w %1 ci sami co według uzgodnionych; dokładnie tych wybrałoby %2 osób.</numerusform>
            <numerusform>Według własnych wag %n osób najlepsi klienci są średnio w %1 ci sami co według uzgodnionych; dokładnie tych wybrałoby %2 osób.</numerusform>
            <numerusform>Według własnych wag %n osób najlepsi klienci są średnio w %1 ci sami co według uzgodnionych; dokładnie tych wybrałoby %2 osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over %1 weightings drawn around yours, the best customers are on average %2 the same; %3 of the draws choose exactly these.</source>
        <translation>W zestawach wag wylosowanych wokół Waszych (%1) najlepsi klienci są średnio w %2 ci sami; dokładnie tych wybiera %3 losowań.</translation>
    </message>
    <message>
        <source>When the weights move by up to 10 points (%1 ways), the best customers stay on average %2 the same; in %3 of the ways they are exactly these.</source>
        <translation>Gdy wagi przesuwają się o najwyżej 10 punktów (sprawdzone warianty: %1), najlepsi klienci pozostają średnio w %2 ci sami; w %3 wariantów są dokładnie tacy sami.</translation>
    </message>
    <message>
        <source>Without %1 the best are the same.</source>
        <translation>Bez „%1” najlepsi są ci sami.</translation>
    </message>
    <message>
        <source>Without %1: %2 come in, %3 go out; %4 the same.</source>
        <comment>customers, customers, a share</comment>
        <translation>Bez „%1”: wchodzi %2, wypada %3; %4 bez zmian.</translation>
    </message>
    <message>
        <source>How to ask how firm the choice is</source>
        <translation>Jak sprawdzać stabilność wyboru</translation>
    </message>
    <message>
        <source>Working out how firm the choice is…</source>
        <translation>Sprawdzanie, na ile stabilny jest wybór…</translation>
    </message>
    <message>
        <source>With one criterion there is nothing to leave out.</source>
        <translation>Przy jednym kryterium nie ma czego pominąć.</translation>
    </message>
    <message>
        <source>By nearby weights</source>
        <translation>Według pobliskich wag</translation>
    </message>
    <message>
        <source>By weights drawn at random</source>
        <translation>Według wag losowych</translation>
    </message>
    <message>
        <source>By each person&apos;s own weights</source>
        <translation>Według własnych wag każdej osoby</translation>
    </message>
    <message>
        <source>With one criterion left out</source>
        <translation>Z pominięciem jednego kryterium</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageCanvas</name>
    <message>
        <source>Who are our best customers, and what do they share?</source>
        <translation>Kto jest naszym najlepszym klientem i co łączy takich klientów?</translation>
    </message>
    <message>
        <source>The stage is blank</source>
        <translation>Scena jest pusta</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageLayout</name>
    <message>
        <source>%1 of %2</source>
        <comment>people who have written</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>people have written their answer</source>
        <translation>osób napisało swoją odpowiedź</translation>
    </message>
    <message>
        <source>confidence %1 of 5</source>
        <translation>pewność %1 z 5</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Osoba odpowiedzialna: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>now · %1</source>
        <comment>length of a step</comment>
        <translation>teraz · %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
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
        <translation>%1 z %2</translation>
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
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StageScene</name>
    <message>
        <source>%1 of %2 have written</source>
        <extracomment>On the stage, while people write in silence: how many of how many have written</extracomment>
        <translation>Napisało: %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartka</numerusform>
            <numerusform>%n kartki</numerusform>
            <numerusform>%n kartek</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decyzja: %1</translation>
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
        <translation>Scena – %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scena</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::Standing</name>
    <message>
        <source>No customers yet.</source>
        <translation>Nie ma jeszcze klientów.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importuj klientów</translation>
    </message>
    <message>
        <source>%1 customers from %2, imported on %3.</source>
        <extracomment>%1: number of customers; %2: name of the data set; %3: date of its import</extracomment>
        <translation>Klienci: %1, zbiór %2, zaimportowany %3.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Odpowiedz na pytania</translation>
    </message>
    <message numerus="yes">
        <source>What does the team know? %n question(s) are ready.</source>
        <translation>
            <numerusform>Co wie zespół? Czeka %n pytanie.</numerusform>
            <numerusform>Co wie zespół? Czekają %n pytania.</numerusform>
            <numerusform>Co wie zespół? Czeka %n pytań.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions are answered.</source>
        <translation>Pytania z odpowiedzią: %1 z %2.</translation>
    </message>
    <message>
        <source>Agree on what makes a customer one of the best.</source>
        <translation>Uzgodnijcie, co czyni klienta jednym z najlepszych.</translation>
    </message>
    <message>
        <source>Agree who is best</source>
        <translation>Uzgodnij, kto jest najlepszy</translation>
    </message>
    <message>
        <source>No column says how good a customer is yet. Give one a role such as revenue.</source>
        <translation>Żadna kolumna nie mówi jeszcze, jak dobry jest klient. Nadaj którejś rolę, na przykład przychodów.</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers are the best, as you agreed.</source>
        <translation>Najlepsi to %1 z %2 ocenionych klientów, zgodnie z ustaleniami.</translation>
    </message>
    <message>
        <source>%1 of %2 rated customers, by a first suggestion. Do you agree?</source>
        <translation>%1 z %2 ocenionych klientów, według pierwszej propozycji. Czy się zgadzacie?</translation>
    </message>
    <message>
        <source>Needs customers, and who is best among them.</source>
        <translation>Potrzebni są klienci oraz wybór najlepszych spośród nich.</translation>
    </message>
    <message>
        <source>See what they share</source>
        <translation>Zobacz, co ich łączy</translation>
    </message>
    <message numerus="yes">
        <source>%n trait(s) are likely real; the rest could be chance.</source>
        <translation>
            <numerusform>%n cecha jest prawdopodobnie rzeczywista; reszta może być przypadkiem.</numerusform>
            <numerusform>%n cechy są prawdopodobnie rzeczywiste; reszta może być przypadkiem.</numerusform>
            <numerusform>%n cech jest prawdopodobnie rzeczywistych; reszta może być przypadkiem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ideal customer profile yet.</source>
        <translation>Nie ma jeszcze profilu idealnego klienta.</translation>
    </message>
    <message>
        <source>Write the profile</source>
        <translation>Napisz profil</translation>
    </message>
    <message numerus="yes">
        <source>%1: a draft with %n criteria, no version yet.</source>
        <translation>
            <numerusform>%1: szkic, %n kryterium, jeszcze bez wersji.</numerusform>
            <numerusform>%1: szkic, %n kryteria, jeszcze bez wersji.</numerusform>
            <numerusform>%1: szkic, %n kryteriów, jeszcze bez wersji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: version %2 of %3, %n criteria.</source>
        <translation>
            <numerusform>%1: wersja %2 z %3, %n kryterium.</numerusform>
            <numerusform>%1: wersja %2 z %3, %n kryteria.</numerusform>
            <numerusform>%1: wersja %2 z %3, %n kryteriów.</numerusform>
        </translation>
    </message>
    <message>
        <source>A persona is a person inside the profile.</source>
        <translation>Persona to osoba w profilu.</translation>
    </message>
    <message>
        <source>Describe a persona</source>
        <translation>Opisz personę</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) described.</source>
        <translation>
            <numerusform>Opisano %n personę.</numerusform>
            <numerusform>Opisano %n persony.</numerusform>
            <numerusform>Opisano %n person.</numerusform>
        </translation>
    </message>
    <message>
        <source>One page for everybody, scores for the CRM.</source>
        <translation>Jedna strona dla wszystkich, wyniki dla CRM.</translation>
    </message>
    <message>
        <source>Share the profile</source>
        <translation>Udostępnij profil</translation>
    </message>
    <message>
        <source>Version %1 can be shared: one page for everybody, scores for the CRM.</source>
        <translation>Wersję %1 można udostępnić: jedna strona dla wszystkich, wyniki dla CRM.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is %n day(s) old. Look at it again, and save what has changed.</source>
        <translation>
            <numerusform>Wersja %1 ma %n dzień. Przejrzyj ją ponownie i zapisz, co się zmieniło.</numerusform>
            <numerusform>Wersja %1 ma %n dni. Przejrzyj ją ponownie i zapisz, co się zmieniło.</numerusform>
            <numerusform>Wersja %1 ma %n dni. Przejrzyj ją ponownie i zapisz, co się zmieniło.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers were imported after version %1 was saved. See whether it still holds.</source>
        <translation>Po zapisaniu wersji %1 zaimportowano klientów. Sprawdź, czy jest nadal aktualna.</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Zbierz</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>Choose the best</source>
        <translation>Wybierz najlepszych</translation>
    </message>
    <message>
        <source>Find what they share</source>
        <translation>Znajdź, co ich łączy</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Zapisz to</translation>
    </message>
    <message>
        <source>Meet the people in it</source>
        <translation>Poznaj ludzi</translation>
    </message>
    <message>
        <source>Share it and use it</source>
        <translation>Udostępnij i stosuj</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) can become a first draft, each marked as a belief.</source>
        <translation>
            <numerusform>%n hipoteza może stać się pierwszym szkicem, oznaczona jako przekonanie.</numerusform>
            <numerusform>%n hipotezy mogą stać się pierwszym szkicem, każda oznaczona jako przekonanie.</numerusform>
            <numerusform>%n hipotez może stać się pierwszym szkicem, każda oznaczona jako przekonanie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft it from hypotheses</source>
        <translation>Przygotuj szkic z hipotez</translation>
    </message>
    <message>
        <source>No customers yet: you work on what you believe. Import customers whenever you have some.</source>
        <translation>Nie ma jeszcze klientów: pracujecie na tym, w co wierzycie. Zaimportuj klientów, gdy tylko ich będziecie mieć.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an ICP; sentence about its review</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StandingPart</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Head of planning</source>
        <translation>Szef planowania</translation>
    </message>
    <message>
        <source>Awareness of us</source>
        <translation>Znajomość naszej firmy</translation>
    </message>
    <message>
        <source>?</source>
        <comment>not said yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the purchase</source>
        <translation>Rola w zakupie</translation>
    </message>
    <message>
        <source>A person inside the ICP %1. An ICP is a kind of company; a persona is a person in it.</source>
        <translation>Osoba w ICP %1. ICP to rodzaj firmy; persona to osoba w tej firmie.</translation>
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
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1 → top %2</source>
        <extracomment>%1: the weights, &quot;CLV 40 · Referrals 20&quot;; %2: how many customers are the best</extracomment>
        <translation>Najlepsi: %1 → %2 z góry listy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Room scale</source>
        <translation>Skala dla sali</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Praca w toku…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Wszystkie zmiany zapisane</translation>
    </message>
    <message>
        <source>Customers: %1 of %2</source>
        <extracomment>%1: name of the data set in use; %2: date of its import</extracomment>
        <translation>Klienci: %1 z %2</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Odczytywanie klientów…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Nazwy ukryte</translation>
    </message>
    <message>
        <source>Customers and people are shown by number. View › Hide names shows them again.</source>
        <translation>Klienci i osoby są oznaczeni numerami. Widok › Ukryj nazwy pokaże je ponownie.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StepSign</name>
    <message>
        <source>Step %1, not begun</source>
        <translation>Krok %1, nierozpoczęty</translation>
    </message>
    <message>
        <source>Step %1, begun</source>
        <translation>Krok %1, rozpoczęty</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>Krok %1, wykonany</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>next</source>
        <translation>następny</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klienci</translation>
    </message>
    <message>
        <source>of them best</source>
        <translation>w tym najlepsi</translation>
    </message>
    <message>
        <source>traits likely real</source>
        <translation>cechy prawdopodobnie rzeczywiste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Figure &quot;19 of 25&quot;, with the caption &quot;questions answered&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>pytania z odpowiedzią</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SuggestionPanel</name>
    <message>
        <source>Groups from shared words</source>
        <translation>Grupy według wspólnych słów</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Przyjmij wszystkie</translation>
    </message>
    <message>
        <source>Leave the proposals</source>
        <translation>Odrzuć propozycje</translation>
    </message>
    <message>
        <source>No two of the cards that stand alone share a word that says something.</source>
        <translation>Żadne dwie kartki, które stoją osobno, nie mają wspólnego słowa, które coś mówi.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) share the words: %1</source>
        <translation>
            <numerusform>%n kartka ma te słowa: %1</numerusform>
            <numerusform>%n kartki mają wspólne słowa: %1</numerusform>
            <numerusform>%n kartek ma wspólne słowa: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the cards that share %1</source>
        <translation>Pokaż kartki ze wspólnymi słowami: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Zgrupuj</translation>
    </message>
    <message>
        <source>Group the cards that share %1</source>
        <translation>Zgrupuj kartki ze wspólnymi słowami: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyForm</name>
    <message>
        <source>The form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Four questions, asked of the customers you want more of. Hand the form out, or read it to them.</source>
        <translation>Cztery pytania do klientów, których chcecie mieć więcej. Przekaż im formularz albo im go przeczytaj.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Własne pytanie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Język formularza</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Zapisz jako skoroszyt…</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Zapisz do druku…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Usuń pytanie</translation>
    </message>
    <message>
        <source>Save the survey form</source>
        <translation>Zapisz formularz ankiety</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Skoroszyt (*.xlsx)</translation>
    </message>
    <message>
        <source>The form was saved. Bring it back here when it is filled in.</source>
        <translation>Zapisano formularz. Gdy będzie wypełniony, wczytaj go tutaj.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyReturn</name>
    <message>
        <source>Answers coming back</source>
        <translation>Powracające odpowiedzi</translation>
    </message>
    <message>
        <source>Bring answers in…</source>
        <translation>Wczytaj odpowiedzi…</translation>
    </message>
    <message>
        <source>The filled form, or the table of any survey tool: a row for each person. You see what each column is taken for before anything comes in.</source>
        <translation>Wypełniony formularz albo tabela z dowolnego narzędzia do ankiet: po wierszu na osobę. Zanim cokolwiek zostanie wczytane, zobaczysz, za co uznano każdą kolumnę.</translation>
    </message>
    <message>
        <source>Take these answers</source>
        <translation>Przyjmij te odpowiedzi</translation>
    </message>
    <message>
        <source>Cells that were not taken as they stand</source>
        <translation>Komórki, których nie przyjęto tak, jak są</translation>
    </message>
    <message>
        <source>%1: what does each column answer?</source>
        <comment>name of a file</comment>
        <translation>%1: na co odpowiada każda kolumna?</translation>
    </message>
    <message>
        <source>What %1 answers</source>
        <translation>Na co odpowiada %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>pomiń</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>imię i nazwisko</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>No column answers a question yet. Choose which does.</source>
        <translation>Żadna kolumna nie odpowiada jeszcze na pytanie. Wybierz, która odpowiada.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>W oryginale</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Co z tego wynikło</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::SurveyVoices</name>
    <message>
        <source>Customers say</source>
        <translation>Klienci mówią</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Nobody has answered it yet: ask your customers</source>
        <translation>Nikt jeszcze na nie nie odpowiedział: zapytajcie klientów</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>Wszystkie %n odpowiedzi</numerusform>
            <numerusform>Wszystkie odpowiedzi (%n)</numerusform>
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
Rola: %2 · typ: %3
różne: %4, bez wartości: %5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TableOutput</name>
    <message>
        <source>%1 could not be written. Check that the folder is there, that it can be written and that there is space.</source>
        <translation>Nie udało się zapisać %1. Sprawdź, czy folder istnieje, czy można w nim zapisywać i czy jest miejsce.</translation>
    </message>
    <message>
        <source>Some columns are being loaded still. Wait a moment and copy again.</source>
        <translation>Niektóre kolumny są jeszcze wczytywane. Zaczekaj chwilę i skopiuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are copied.</source>
        <translation>
            <numerusform>Skopiowano %n wiersz.</numerusform>
            <numerusform>Skopiowano %n wiersze.</numerusform>
            <numerusform>Skopiowano %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rows shown</source>
        <translation>Eksportuj pokazane wiersze</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klienci</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the rows</source>
        <translation>Eksportowanie wierszy</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>Wiersze (%1) są w %2.</translation>
    </message>
    <message>
        <source>%1 rows are in %2. Names are hidden in it as they are on screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TablePanel</name>
    <message>
        <source>Find in the table</source>
        <translation>Znajdź w tabeli</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Wybierz kolumny tabeli</translation>
    </message>
    <message>
        <source>Show the chosen customer in full</source>
        <translation>Pokaż wybranego klienta w całości</translation>
    </message>
    <message>
        <source>Export the rows shown</source>
        <translation>Eksportuj pokazane wiersze</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Going through the rows…</source>
        <translation>Przeglądanie wierszy…</translation>
    </message>
    <message>
        <source>Loading the customers</source>
        <translation>Wczytywanie klientów</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>all rows are shown</comment>
        <translation>Klienci: %1</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>Klienci: %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filtr</numerusform>
            <numerusform>%n filtry</numerusform>
            <numerusform>%n filtrów</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>posortowano według: %1</translation>
    </message>
    <message>
        <source>more columns are being loaded</source>
        <translation>wczytywane są kolejne kolumny</translation>
    </message>
    <message>
        <source>Show the customer in full</source>
        <translation>Pokaż klienta w całości</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Edytuj komórkę</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Tylko wiersze z tą wartością</translation>
    </message>
    <message>
        <source>Sort and filter by this column…</source>
        <translation>Sortuj i filtruj według tej kolumny…</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Kopiuj komórkę</translation>
    </message>
    <message>
        <source>Copy the rows with the column names</source>
        <translation>Kopiuj wiersze z nazwami kolumn</translation>
    </message>
    <message>
        <source>Copy the rows alone</source>
        <translation>Kopiuj same wiersze</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>Eksportuj pokazane wiersze…</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Pomiń wiersz</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TechnologyPanel</name>
    <message>
        <source>How far are they with technology?</source>
        <translation>Jak daleko są z technologią?</translation>
    </message>
    <message>
        <source>Five levels, each by a rule you can read: which tools a company uses, or what else is known of it. The level becomes an attribute of your customers, and may be something the best of them share.</source>
        <translation>Pięć poziomów, każdy według reguły, którą można przeczytać: jakich narzędzi używa firma albo co jeszcze o niej wiadomo. Poziom staje się atrybutem Waszych klientów i może być czymś, co łączy najlepszych.</translation>
    </message>
    <message>
        <source>Begin with five levels</source>
        <translation>Zacznij od pięciu poziomów</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>A company stands on the highest level whose rule it meets.</source>
        <translation>Firma jest na najwyższym poziomie, którego regułę spełnia.</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Kolejna reguła</translation>
    </message>
    <message>
        <source>Where your customers stand</source>
        <translation>Gdzie są Wasi klienci</translation>
    </message>
    <message>
        <source>Write the level to the customers</source>
        <translation>Zapisz poziom przy klientach</translation>
    </message>
    <message>
        <source>Take it away again</source>
        <translation>Usuń go ponownie</translation>
    </message>
    <message>
        <source>Import technologies…</source>
        <translation>Importuj technologie…</translation>
    </message>
    <message>
        <source>How far companies are with technology, by rules you can read.</source>
        <translation>Jak daleko firmy są z technologią, według reguł, które można przeczytać.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) say how far a company is with technology.</source>
        <translation>
            <numerusform>%n reguła mówi, jak daleko firma jest z technologią.</numerusform>
            <numerusform>%n reguły mówią, jak daleko firma jest z technologią.</numerusform>
            <numerusform>%n reguł mówi, jak daleko firma jest z technologią.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule was removed.</source>
        <translation>Usunięto regułę.</translation>
    </message>
    <message>
        <source>There are no customers yet. The rules can wait for them.</source>
        <translation>Nie ma jeszcze klientów. Reguły mogą na nich poczekać.</translation>
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
        <translation>Klienci: %1. Nie wiadomo o nich tego, o co pytają reguły.</translation>
    </message>
    <message>
        <source>%1 customers meet no rule.</source>
        <translation>Klienci niespełniający żadnej reguły: %1.</translation>
    </message>
    <message>
        <source>No column has the role Technologies. Import a table of technologies, or give the role to a column of your customers.</source>
        <translation>Żadna kolumna nie ma roli Technologie. Zaimportuj tabelę technologii albo nadaj tę rolę kolumnie klientów.</translation>
    </message>
    <message>
        <source>Most frequent technologies: %1.</source>
        <translation>Najczęstsze technologie: %1.</translation>
    </message>
    <message>
        <source>The level is an attribute of your customers.</source>
        <translation>Poziom jest atrybutem Waszych klientów.</translation>
    </message>
    <message>
        <source>The rules or the customers have changed since the level was written to the customers.</source>
        <translation>Od zapisania poziomu przy klientach zmieniły się reguły albo klienci.</translation>
    </message>
    <message>
        <source>Working out the levels</source>
        <translation>Obliczanie poziomów</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ThresholdForm</name>
    <message>
        <source>Give it up when fewer than this share say so</source>
        <translation>Porzućcie ją, gdy mówi tak mniejsza część niż ta</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nie uzgodniono</translation>
    </message>
    <message>
        <source>How many were asked</source>
        <translation>Ile osób zapytano</translation>
    </message>
    <message>
        <source>How many of them said so</source>
        <translation>Ile z nich tak powiedziało</translation>
    </message>
    <message>
        <source>Give it up when fewer say so than</source>
        <translation>Porzućcie ją, gdy mówi tak mniej niż</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>number of people</comment>
        <translation>Zapytano</translation>
    </message>
    <message>
        <source>said so</source>
        <comment>number of people</comment>
        <translation>powiedziało tak</translation>
    </message>
    <message>
        <source>Agree on it before the first interview: afterwards any result looks good enough.</source>
        <translation>Uzgodnijcie to przed pierwszym wywiadem: potem każdy wynik wydaje się wystarczająco dobry.</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Uzgodniono %1.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ThresholdPanel</name>
    <message>
        <source>Where best ends</source>
        <translation>Gdzie kończą się najlepsi</translation>
    </message>
    <message>
        <source>How the best are chosen</source>
        <translation>Jak wybiera się najlepszych</translation>
    </message>
    <message>
        <source>Top share</source>
        <translation>Udział z góry listy</translation>
    </message>
    <message>
        <source>Top number</source>
        <translation>Liczba z góry listy</translation>
    </message>
    <message>
        <source>From a score</source>
        <translation>Od wyniku</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Próg</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent sign after a number in a field</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Score, 0 to 100</source>
        <translation>Wynik, od 0 do 100</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>So many per cent of the rated customers</source>
        <translation>Tyle procent ocenionych klientów</translation>
    </message>
    <message>
        <source>So many customers</source>
        <translation>Tylu klientów</translation>
    </message>
    <message>
        <source>Everyone with this score or more</source>
        <translation>Wszyscy z tym wynikiem lub wyższym</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Naturalna przerwa</translation>
    </message>
    <message>
        <source>Where two groups differ most</source>
        <translation>Tam, gdzie dwie grupy różnią się najbardziej</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>Największy odstęp</translation>
    </message>
    <message>
        <source>The widest gap between two neighbours that leaves 10 to 50 % best</source>
        <translation>Najszerszy odstęp między dwoma sąsiadami, przy którym najlepszych jest od 10 do 50%</translation>
    </message>
    <message>
        <source>The scores have no such place. Choose a share or a number instead.</source>
        <translation>W wynikach nie ma takiego miejsca. Wybierz zamiast tego udział lub liczbę.</translation>
    </message>
    <message>
        <source>From %1 up, above a gap of %2 points.</source>
        <translation>Od %1 wzwyż, powyżej odstępu %2 pkt.</translation>
    </message>
    <message>
        <source>From %1 up: %2 of the differences between the scores lie between these two groups.</source>
        <translation>Od %1 wzwyż: między tymi dwiema grupami leży %2 różnic między wynikami.</translation>
    </message>
    <message>
        <source>From %1 up; but only %2 of the differences between the scores lie between these two groups, so this is no clear break.</source>
        <translation>Od %1 wzwyż; ale między tymi dwiema grupami leży tylko %2 różnic między wynikami, więc przerwa nie jest wyraźna.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 points; also more, while a must-have or a disqualifier is still unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1 points, or a must-have fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a disqualifier applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1 of the criteria is known. Unknown is not No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these customers below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is still unknown of them, they stay in this tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <comment>tier, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierCustomers</name>
    <message>
        <source>Find a customer of this tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of the tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the table of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <comment>tier, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 with most points are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier, its points in words</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Unknown is not No: it counts neither for nor against.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierFigures</name>
    <message>
        <source>%1 → %2</source>
        <comment>figure before, figure now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved up, %2 moved down, %3 stayed in their tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be placed only now, %2 no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all customers who are Best in one of the two, %1 are Best in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best holds %1 of your %3 best customers before, %2 now.</source>
        <extracomment>%1, %2: how many were and are in tier Best; %3: how many best customers there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of the tiers (weighted kappa): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Best customers among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed or not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierFlow</name>
    <message>
        <source>%1 to %2: %3</source>
        <comment>tier, tier, customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moved between the tiers, from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier: customers</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierHistogram</name>
    <message>
        <source>Points of the customers, and where Best and Good begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best from %1 points, Good from %2. Up and Down choose one, Left and Right move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>tier, points</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierModel</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest points</comment>
        <translation type="unfinished">od %1 do %2</translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all that is unknown turned out badly, and if it turned out well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Możliwe</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Znane</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TierRings</name>
    <message>
        <source>%1: %2</source>
        <comment>tier, customers</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Tiers as rings, from the inside: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TiersPanel</name>
    <message>
        <source>Tiers today</source>
        <translation>Poziomy dziś</translation>
    </message>
    <message>
        <source>Best from, points</source>
        <translation>Najlepsze od, punkty</translation>
    </message>
    <message>
        <source>Good from, points</source>
        <translation>Dobre od, punkty</translation>
    </message>
    <message>
        <source>Known at least, per cent</source>
        <translation>Znane co najmniej, procent</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>Najlepsze od</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Dobre od</translation>
    </message>
    <message>
        <source>Known at least, %</source>
        <translation>Znane co najmniej, %</translation>
    </message>
    <message>
        <source>%1 of %2 customers are a best fit today.</source>
        <translation>%1 z %2 klientów ma dziś najlepsze dopasowanie.</translation>
    </message>
    <message numerus="yes">
        <source>%n more would be, if one fact that is unknown turned out well.</source>
        <translation>
            <numerusform>Miałby je jeszcze %n, gdyby jeden nieznany fakt wypadł korzystnie.</numerusform>
            <numerusform>Miałoby je jeszcze %n, gdyby jeden nieznany fakt wypadł korzystnie.</numerusform>
            <numerusform>Miałoby je jeszcze %n, gdyby jeden nieznany fakt wypadł korzystnie.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of what the criteria ask is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers cannot be judged yet. Unknown is not No: find out, and they may be the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said how many accounts the team can work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tiers begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the tiers of the ICP</source>
        <translation>Przesunięto poziomy ICP</translation>
    </message>
    <message>
        <source>Without a customer list there are no counts. The definition works all the same.</source>
        <translation>Bez listy klientów nie ma liczb. Definicja działa mimo to.</translation>
    </message>
    <message>
        <source>Tiers appear with the first criterion.</source>
        <translation>Poziomy pojawią się wraz z pierwszym kryterium.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitDetail</name>
    <message>
        <source>Add to ICP</source>
        <translation>Dodaj do ICP</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Wzór</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All values of %1</source>
        <translation>Wszystkie wartości: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitFormula</name>
    <message>
        <source>Share of the best: %1 of %2 known = %3 (Wilson interval %4 to %5)</source>
        <translation>Udział wśród najlepszych: %1 z %2 znanych = %3 (przedział Wilsona od %4 do %5)</translation>
    </message>
    <message>
        <source>Share of the others: %1 of %2 known = %3 (Wilson interval %4 to %5)</source>
        <translation>Udział wśród pozostałych: %1 z %2 znanych = %3 (przedział Wilsona od %4 do %5)</translation>
    </message>
    <message>
        <source>Difference %1 points, Newcombe interval %2 to %3, at 95 %</source>
        <translation>Różnica %1 pkt proc., przedział Newcombe’a od %2 do %3, przy 95%</translation>
    </message>
    <message>
        <source>Times as common as in the whole list (lift): %1</source>
        <translation>Ile razy częściej niż na całej liście (lift): %1</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test p = %1; after Benjamini–Hochberg over all traits of this list q = %2</source>
        <translation>Dokładny test Fishera p = %1; po korekcie Benjaminiego–Hochberga dla wszystkich cech tej listy q = %2</translation>
    </message>
    <message>
        <source>Unknown, left out of the shares: %1 best, %2 others</source>
        <translation>Brak danych, nie wliczono do udziałów: najlepsi %1, pozostali %2</translation>
    </message>
    <message>
        <source>Difference %1 points; no interval and no test, for the bands were fitted to these customers</source>
        <translation>Różnica %1 pkt proc.; bez przedziału i bez testu, bo podział dopasowano do tych klientów</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test p = %1; after Benjamini–Yekutieli over all traits of this list q = %2</source>
        <translation>Dokładny test Fishera p = %1; po korekcie Benjaminiego–Yekutielego dla wszystkich cech tej listy q = %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitListPanel</name>
    <message>
        <source>%1 · %2 of %3 best, %4 of %5 others</source>
        <translation>%1 · najlepsi: %2 z %3, pozostali: %4 z %5</translation>
    </message>
    <message>
        <source>Find a trait</source>
        <translation>Znajdź cechę</translation>
    </message>
    <message>
        <source>No value of any attribute is common enough among these customers to be compared.</source>
        <translation>Żadna wartość żadnego atrybutu nie występuje wśród tych klientów dość często, by ją porównać.</translation>
    </message>
    <message>
        <source>Nothing here contains these letters.</source>
        <translation>Nic tu nie zawiera tych liter.</translation>
    </message>
    <message>
        <source>The strongest %1 of %2. Type above to find the others.</source>
        <translation>Najmocniejsze: %1 z %2. Pisz powyżej, aby znaleźć pozostałe.</translation>
    </message>
    <message>
        <source>Strict: as if all traits had to do with each other</source>
        <translation>Ściśle: tak, jakby wszystkie cechy były ze sobą powiązane</translation>
    </message>
    <message>
        <source>Who tries many traits finds some by luck, so q allows for how many were tried. Usually by Benjamini and Hochberg, which holds while traits are independent or rise together; strictly by Benjamini and Yekutieli, which holds however they depend on each other, and calls fewer traits likely real.</source>
        <translation>Kto sprawdza wiele cech, kilka znajduje przez szczęśliwy traf, dlatego q uwzględnia, ile ich sprawdzono. Zwykle według Benjaminiego i Hochberga, co obowiązuje, gdy cechy są niezależne albo rosną razem; ściśle według Benjaminiego i Yekutielego, co obowiązuje niezależnie od powiązań między nimi, a za prawdopodobnie rzeczywiste uznaje mniej cech.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitPanel</name>
    <message>
        <source>Add to ICP</source>
        <translation>Dodaj do ICP</translation>
    </message>
    <message>
        <source>Choose a part of the chart first: one value, not several together.</source>
        <translation>Najpierw wybierz część wykresu: jedną wartość, a nie kilka naraz.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::TraitsPage</name>
    <message>
        <source>Draft the ICP</source>
        <translation>Przygotuj szkic ICP</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Częściej</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Rzadziej</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Shared traits</source>
        <translation>Wspólne cechy</translation>
    </message>
    <message>
        <source>What your best customers have more often than the others.</source>
        <translation>Co Wasi najlepsi klienci mają częściej niż pozostali.</translation>
    </message>
    <message>
        <source>What your %1 best customers have more often than the other %2.</source>
        <translation>Co Wasi najlepsi klienci (%1) mają częściej niż pozostali (%2).</translation>
    </message>
    <message>
        <source>%1 No trait stands out clearly; all could be chance.</source>
        <comment>after a sentence</comment>
        <translation>%1 Żadna cecha wyraźnie się nie wyróżnia; wszystkie mogą być przypadkiem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n trait(s) are likely real; the rest could be chance.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %n cecha jest prawdopodobnie rzeczywista; reszta może być przypadkiem.</numerusform>
            <numerusform>%1 %n cechy są prawdopodobnie rzeczywiste; reszta może być przypadkiem.</numerusform>
            <numerusform>%1 %n cech jest prawdopodobnie rzeczywistych; reszta może być przypadkiem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the customers…</source>
        <translation>Przeglądanie klientów…</translation>
    </message>
    <message>
        <source>Each value of each attribute is counted among the best and among the others.</source>
        <translation>Każdą wartość każdego atrybutu liczy się wśród najlepszych i wśród pozostałych.</translation>
    </message>
    <message>
        <source>Nobody is best yet</source>
        <translation>Nikt nie jest jeszcze najlepszy</translation>
    </message>
    <message>
        <source>Choose the best</source>
        <translation>Wybierz najlepszych</translation>
    </message>
    <message>
        <source>What do your best customers share?</source>
        <translation>Co łączy Waszych najlepszych klientów?</translation>
    </message>
    <message>
        <source>Import your customers, agree who is best, and this page shows what they have in common, with how sure that is.</source>
        <translation>Zaimportuj klientów, uzgodnijcie, kto jest najlepszy, a ta strona pokaże, co ich łączy i na ile to pewne.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importuj klientów</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Idealny klient</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an ICP, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from the traits</source>
        <translation>Przygotowano szkic ICP %1 na podstawie cech</translation>
    </message>
    <message>
        <source>Drafted the ICP %1 from the traits.</source>
        <translation>Przygotowano szkic ICP %1 na podstawie cech.</translation>
    </message>
    <message>
        <source>Ways to look at what the best share</source>
        <translation>Sposoby spojrzenia na to, co łączy najlepszych</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Kombinacje</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Skład</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwania</translation>
    </message>
    <message>
        <source>Each line is one value of one attribute. The dot is the difference between the share of the best customers and the share of the others that have it; the line is what the difference could be. Traits are ordered by the cautious end of that line. “Likely real” means that fewer than one in ten traits with this label are expected to be chance finds. Attributes that are part of your score, or known only after the sale, are left out: they cannot help to choose prospects. The other tabs compare numbers as wholes, look for combinations that say more than their parts, draw two numbers against each other, show what the customers are made of, and put what the room expected beside what the data says.</source>
        <translation>Każdy wiersz to jedna wartość jednego atrybutu. Kropka to różnica między udziałem najlepszych klientów a udziałem pozostałych, którzy tę wartość mają; kreska pokazuje, jaka ta różnica może być. Cechy uporządkowano według ostrożnego końca tej kreski. „Prawdopodobnie rzeczywiste” znaczy, że wśród cech z tą etykietą mniej niż jedna na dziesięć powinna być dziełem przypadku. Atrybuty, które są częścią wyniku albo są znane dopiero po sprzedaży, pominięto: nie pomogą w wyborze potencjalnych klientów. Pozostałe części porównują liczby w całości, szukają kombinacji, które mówią więcej niż ich części, zestawiają dwie liczby na wykresie, pokazują, z kogo składają się klienci, i stawiają oczekiwania zespołu obok tego, co mówią dane.</translation>
    </message>
    <message>
        <source>What your best customers have less often than the others</source>
        <translation>Co Wasi najlepsi klienci mają rzadziej niż pozostali</translation>
    </message>
    <message>
        <source>No column tells customers apart by how good they are: one that is the same for all does not. Give a column a value role, such as revenue, or pin the best customers by hand; then it shows what they share.</source>
        <translation>Żadna kolumna nie odróżnia klientów pod względem tego, jak są dobrzy: taka, w której u wszystkich jest to samo, tego nie robi. Nadaj kolumnie rolę wartości, na przykład przychód, albo przypnij najlepszych klientów ręcznie; wtedy zobaczysz, co ich łączy.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::UnmatchedModel</name>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>First in row</source>
        <translation>Pierwszy raz w wierszu</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::ValueFilter</name>
    <message>
        <source>Find a value</source>
        <translation>Znajdź wartość</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Dowolna wartość</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>Bez wartości: %1</translation>
    </message>
    <message numerus="yes">
        <source>All that contain “%1”: %n values</source>
        <translation>
            <numerusform>Wszystkie zawierające „%1”: %n wartość</numerusform>
            <numerusform>Wszystkie zawierające „%1”: %n wartości</numerusform>
            <numerusform>Wszystkie zawierające „%1”: %n wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>Żadna wartość tego nie zawiera.</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 values; type to find others.</source>
        <translation>Najczęstsze wartości: %1 z %2; pisz, aby znaleźć inne.</translation>
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
        <translation>Co dają najlepsi</translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation>Pokaż krzywą</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Rodzaj wartości</translation>
    </message>
    <message>
        <source>Share of the customers, most valuable first</source>
        <translation>Udział w liczbie klientów, od najbardziej wartościowych</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>a kind of value</comment>
        <translation>Udział w „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n best customer(s)</source>
        <translation>
            <numerusform>%n najlepszy klient</numerusform>
            <numerusform>%n najlepszych klientów</numerusform>
            <numerusform>%n najlepszych klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>The curve is the most that so many customers could bring; the nearer the best are to it, the better the criteria find value.</source>
        <translation>Krzywa pokazuje, ile najwięcej mogłoby dać tylu klientów; im bliżej niej są najlepsi, tym lepiej kryteria znajdują wartość.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionCompareView</name>
    <message>
        <source>%1 · %2</source>
        <comment>version, date</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Save a version first: then it can be compared with the working definition, and later with other versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>Compare the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>%1 is not what was saved: its hash does not fit. It was changed by a disk fault or by another program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>Powód wersji</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Co i dlaczego się zmieniło</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Zapisz wersję</translation>
    </message>
    <message>
        <source>No version yet. A version freezes the definition with its date and reason, so that next quarter can be compared with today.</source>
        <translation>Nie ma jeszcze wersji. Wersja zamraża definicję z datą i powodem, aby za kwartał można było ją porównać z dzisiejszą.</translation>
    </message>
    <message>
        <source>The working definition is as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <comment>version, signs with counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written with customers that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Wersja %1 · %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the working definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version: what a button does</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Not what was saved: its hash does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionView</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Wersja %1 z %2</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2. It cannot be changed.</source>
        <translation>Zamrożona %1, autor: %2. Nie można jej zmienić.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n point(s)</source>
        <comment>kind of criterion</comment>
        <translation>
            <numerusform>%1 · %n punkt</numerusform>
            <numerusform>%1 · %n punkty</numerusform>
            <numerusform>%1 · %n punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>It is what was saved: SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was saved: it does not fit its SHA-256 %1. A disk fault or another program changed it; look for it in a backup or a copy of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as the working definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says becomes the definition you work on. Versions stay as they are; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a persona, title</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VersionsPanel</name>
    <message>
        <source>What to see of the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is frozen yet: save a version when the room agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) since %1. %2</source>
        <comment>date; sentence about the next review</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>version before, version after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stayed in their tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in one line what changed and why; the version keeps it.</source>
        <translation>Napisz w jednym wierszu, co i dlaczego się zmieniło; wersja to zachowa.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was saved.</source>
        <translation>Zapisano wersję %1 ICP %2.</translation>
    </message>
    <message>
        <source>You work on what version %1 says again. All versions are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoicesModel</name>
    <message>
        <source>In their words</source>
        <translation>Ich słowami</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoicesPanel</name>
    <message>
        <source>What to see of the survey</source>
        <translation>Co zobaczyć z ankiety</translation>
    </message>
    <message>
        <source>What to see of the interviews</source>
        <translation>Co zobaczyć z wywiadów</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Według pytań</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Według osób</translation>
    </message>
    <message>
        <source>What do your customers say?</source>
        <translation>Co mówią Wasi klienci?</translation>
    </message>
    <message>
        <source>No answers have come back yet. Hand the form out, or write down what somebody told you.</source>
        <translation>Nie wróciły jeszcze żadne odpowiedzi. Przekaż formularz albo zapisz, co ktoś Wam powiedział.</translation>
    </message>
    <message>
        <source>Write down one answer</source>
        <translation>Zapisz jedną odpowiedź</translation>
    </message>
    <message>
        <source>Listen to five of them</source>
        <translation>Wysłuchajcie pięciu z nich</translation>
    </message>
    <message>
        <source>Five interviews show most of what half of your customers would say. Write down who said what, in their words; then group what is alike.</source>
        <translation>Pięć wywiadów pokazuje większość tego, co powiedziałaby połowa klientów. Zapisujcie, kto co powiedział, jego słowami; potem pogrupujcie to, co podobne.</translation>
    </message>
    <message>
        <source>Write down the first interview</source>
        <translation>Zapisz pierwszy wywiad</translation>
    </message>
    <message>
        <source>Four questions to the customers you want more of, and what they answer.</source>
        <translation>Cztery pytania do klientów, których chcecie mieć więcej, i ich odpowiedzi.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have answered the survey.</source>
        <translation>
            <numerusform>Na ankietę odpowiedział %n klient.</numerusform>
            <numerusform>Na ankietę odpowiedziało %n klientów.</numerusform>
            <numerusform>Na ankietę odpowiedziało %n klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to a few of them, and write down what they say in their words.</source>
        <translation>Porozmawiajcie z kilkoma z nich i zapiszcie, co mówią, ich słowami.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are written down.</source>
        <translation>
            <numerusform>Zapisano %n wywiad.</numerusform>
            <numerusform>Zapisano %n wywiady.</numerusform>
            <numerusform>Zapisano %n wywiadów.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we ask our customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteActivity</name>
    <message>
        <source>A secret vote</source>
        <translation>Tajne głosowanie</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Zamknij głosowanie</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Ujawnij</translation>
    </message>
    <message>
        <source>Enter paper ballots</source>
        <translation>Wpisz karty papierowe</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Discard this vote</source>
        <translation>Odrzuć to głosowanie</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>już po głosowaniu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Głosowało: %1 z %n.</numerusform>
            <numerusform>Głosowało: %1 z %n.</numerusform>
            <numerusform>Głosowało: %1 z %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more voted and left.</source>
        <comment>5 of 8 have voted. 1 more …</comment>
        <translation>
            <numerusform>%1 Jeszcze %n osoba zagłosowała i wyszła.</numerusform>
            <numerusform>%1 Jeszcze %n osoby zagłosowały i wyszły.</numerusform>
            <numerusform>%1 Jeszcze %n osób zagłosowało i wyszło.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote is closed: %1 Nobody has seen what was voted.</source>
        <translation>Głosowanie jest zamknięte: %1 Nikt nie widział, jak głosowano.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came after the vote was opened and are not in it.</source>
        <translation>
            <numerusform>%n kartka pojawiła się po otwarciu głosowania i nie bierze w nim udziału.</numerusform>
            <numerusform>%n kartki pojawiły się po otwarciu głosowania i nie biorą w nim udziału.</numerusform>
            <numerusform>%n kartek pojawiło się po otwarciu głosowania i nie bierze w nim udziału.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote was discarded.</source>
        <translation>Odrzucono głosowanie.</translation>
    </message>
    <message>
        <source>The ballot of %1 is sealed.</source>
        <translation>Zapieczętowano kartę do głosowania: %1.</translation>
    </message>
    <message>
        <source>A secret vote: one after the other, everybody else looks away.</source>
        <translation>Tajne głosowanie: jedna osoba po drugiej, wszyscy inni patrzą w bok.</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Głosowanie jest zamknięte.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteForm</name>
    <message numerus="yes">
        <source>You have %n dot(s), %1 at most on one item. Dots may be left over.</source>
        <translation>
            <numerusform>Masz %n kropkę, najwyżej %1 na jedną pozycję. Kropki mogą zostać.</numerusform>
            <numerusform>Masz %n kropki, najwyżej %1 na jedną pozycję. Kropki mogą zostać.</numerusform>
            <numerusform>Masz %n kropek, najwyżej %1 na jedną pozycję. Kropki mogą zostać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dot(s) to put where you like. Dots may be left over.</source>
        <translation>
            <numerusform>Masz %n kropkę do postawienia, gdzie chcesz. Kropki mogą zostać.</numerusform>
            <numerusform>Masz %n kropki do postawienia, gdzie chcesz. Kropki mogą zostać.</numerusform>
            <numerusform>Masz %n kropek do postawienia, gdzie chcesz. Kropki mogą zostać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread 100 points: the more, the more it counts for you.</source>
        <translation>Rozdziel 100 punktów: im więcej, tym bardziej liczy się to dla Ciebie.</translation>
    </message>
    <message>
        <source>1 is against it, 5 fully with it. A 1 or 2 is an objection: it is shown with your name and your reason once the room reveals the vote. What you cannot judge stays empty.</source>
        <translation>1 to przeciw, 5 to w pełni za. Ocena 1 lub 2 jest sprzeciwem: zobaczą go wszyscy, z Twoim nazwiskiem i powodem, gdy głosowanie zostanie ujawnione. Czego nie możesz ocenić, zostaw puste.</translation>
    </message>
    <message>
        <source>1 for the best, 2 for the next, and so on. What you do not rank comes behind the others.</source>
        <translation>1 dla najlepszej, 2 dla następnej i tak dalej. To, czego nie uporządkujesz, znajdzie się za pozostałymi.</translation>
    </message>
    <message>
        <source>Dots for %1</source>
        <comment>an item</comment>
        <translation>Kropki: %1</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <comment>an item</comment>
        <translation>Punkty: %1</translation>
    </message>
    <message>
        <source>Consent to %1, 1 to 5</source>
        <comment>an item</comment>
        <translation>Zgoda, od 1 do 5: %1</translation>
    </message>
    <message>
        <source>Rank of %1</source>
        <comment>an item</comment>
        <translation>Miejsce: %1</translation>
    </message>
    <message>
        <source>Seal the ballot</source>
        <translation>Zapieczętuj kartę</translation>
    </message>
    <message>
        <source>Leave without a ballot</source>
        <translation>Wyjdź bez oddania głosu</translation>
    </message>
    <message>
        <source>The paper ballot of %1</source>
        <translation>Papierowa karta do głosowania: %1</translation>
    </message>
    <message>
        <source>The ballot of %1</source>
        <translation>Karta do głosowania: %1</translation>
    </message>
    <message>
        <source>Enter goes to the next field, and from the last one on to the next person.</source>
        <translation>Enter przechodzi do następnego pola, a z ostatniego – do następnej osoby.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no grade, or no rank</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Why? What would have to change?</source>
        <translation>Dlaczego? Co musiałoby się zmienić?</translation>
    </message>
    <message>
        <source>Why not %1</source>
        <comment>an item</comment>
        <translation>Dlaczego nie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) left.</source>
        <translation>
            <numerusform>Pozostała %n kropka.</numerusform>
            <numerusform>Pozostały %n kropki.</numerusform>
            <numerusform>Pozostało %n kropek.</numerusform>
        </translation>
    </message>
    <message>
        <source>All dots are given.</source>
        <translation>Rozdano wszystkie kropki.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left to give.</source>
        <translation>
            <numerusform>Pozostał %n punkt do rozdania.</numerusform>
            <numerusform>Pozostały %n punkty do rozdania.</numerusform>
            <numerusform>Pozostało %n punktów do rozdania.</numerusform>
        </translation>
    </message>
    <message>
        <source>All 100 points are given.</source>
        <translation>Rozdano wszystkie 100 punktów.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s).</source>
        <comment>graded or ranked</comment>
        <translation>
            <numerusform>%1 z %n pozycji.</numerusform>
            <numerusform>%1 z %n pozycji.</numerusform>
            <numerusform>%1 z %n pozycji.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteResult</name>
    <message numerus="yes">
        <source>%1 of %n person(s) (95% interval: %2 to %3)</source>
        <translation>
            <numerusform>%1 z %n osoby (95-procentowy przedział: od %2 do %3)</numerusform>
            <numerusform>%1 z %n osób (95-procentowy przedział: od %2 do %3)</numerusform>
            <numerusform>%1 z %n osób (95-procentowy przedział: od %2 do %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the vote says</source>
        <translation>Co mówi głosowanie</translation>
    </message>
    <message>
        <source>Votes on this question</source>
        <translation>Głosowania nad tym pytaniem</translation>
    </message>
    <message>
        <source>Go on to the decision</source>
        <translation>Przejdź do decyzji</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Głosuj ponownie</translation>
    </message>
    <message>
        <source>A new round; this one stays readable</source>
        <translation>Nowa runda; tę nadal można przeczytać</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, what kind of vote</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n person(s) voted.</source>
        <translation>
            <numerusform>%1. Głosowała %n osoba.</numerusform>
            <numerusform>%1. Głosowały %n osoby.</numerusform>
            <numerusform>%1. Głosowało %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 objects to %2. Ask why.</source>
        <comment>a person, an item</comment>
        <translation>%1: sprzeciw wobec %2. Zapytaj o powód.</translation>
    </message>
    <message>
        <source>%1 objects to %2: %3</source>
        <comment>a person, an item, why</comment>
        <translation>%1: sprzeciw wobec %2: %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ktoś</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoteSetup</name>
    <message>
        <source>Everybody puts dots on what matters most. Quick, and good for many items.</source>
        <translation>Każdy stawia kropki na tym, co najważniejsze. Szybkie i dobre przy wielu pozycjach.</translation>
    </message>
    <message>
        <source>Everybody spreads 100 points. It shows how much more one item counts than another.</source>
        <translation>Każdy rozdziela 100 punktów. Widać, o ile więcej liczy się jedna pozycja niż druga.</translation>
    </message>
    <message>
        <source>Everybody grades each item from 1, against it, to 5, fully with it. Who gives 1 or 2 objects, is named, and is asked why.</source>
        <translation>Każdy ocenia każdą pozycję od 1 (przeciw) do 5 (w pełni za). Kto daje 1 lub 2, zgłasza sprzeciw: pojawia się jego nazwisko i pytanie o powód.</translation>
    </message>
    <message>
        <source>Everybody puts the items in order, the best first; the last ones may be left out.</source>
        <translation>Każdy ustawia pozycje w kolejności, najlepszą jako pierwszą; ostatnie można pominąć.</translation>
    </message>
    <message>
        <source>A secret vote</source>
        <translation>Tajne głosowanie</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Otwórz głosowanie</translation>
    </message>
    <message>
        <source>Kind of vote</source>
        <translation>Rodzaj głosowania</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>Kropki na osobę</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>At most on one item</source>
        <translation>Najwyżej na jedną pozycję</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Nad czym się głosuje</translation>
    </message>
    <message>
        <source>Add an option of your own</source>
        <translation>Dodaj własną możliwość</translation>
    </message>
    <message>
        <source>Option of your own</source>
        <translation>Własna możliwość</translation>
    </message>
    <message>
        <source>Add the option</source>
        <translation>Dodaj tę możliwość</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::VoterPanel</name>
    <message>
        <source>Add a person by name</source>
        <translation>Dodaj osobę, wpisując jej nazwisko</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Imię i nazwisko osoby</translation>
    </message>
    <message>
        <source>Team of the person</source>
        <translation>Zespół osoby</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Nobody is in the room yet. Add who takes part; their team shows later where teams see it differently.</source>
        <translation>Na sali nikogo jeszcze nie ma. Dodaj osoby, które biorą udział; ich zespół pokaże później, gdzie zespoły widzą to inaczej.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Rozpocznij</translation>
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
        <translation>Najpierw intuicja, potem dane</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Ujawnij</translation>
    </message>
    <message>
        <source>Look without revealing</source>
        <translation>Zobacz bez ujawniania</translation>
    </message>
    <message>
        <source>For someone alone: what was written stays hidden, and this window shows the data.</source>
        <translation>Dla jednej osoby: to, co napisano, pozostaje ukryte, a to okno pokazuje dane.</translation>
    </message>
    <message>
        <source>The room is writing down what it expects of the best, and the data waits until everybody is done: who has seen it cannot expect any more. Reveal opens all tabs, with belief and data side by side under Expected.</source>
        <translation>Obecni zapisują, czego spodziewają się po najlepszych, a dane czekają, aż wszyscy skończą: kto je już widział, nie może się niczego spodziewać. „Ujawnij” otwiera wszystkie zakładki, a „Oczekiwania” pokazują przekonania i dane obok siebie.</translation>
    </message>
    <message>
        <source>Written so far: %1</source>
        <comment>names</comment>
        <translation>Dotąd napisali: %1</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Wszyscy obecni</translation>
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
        <translation>Co czyni klienta najlepszym</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Dodaj kryterium</translation>
    </message>
    <message>
        <source>Where a value is not known</source>
        <translation>Gdy wartość nie jest znana</translation>
    </message>
    <message>
        <source>the others count for more</source>
        <translation>pozostałe liczą się bardziej</translation>
    </message>
    <message>
        <source>counts as the middle</source>
        <translation>liczy się jako środek skali</translation>
    </message>
    <message>
        <source>If not known:</source>
        <translation>Jeśli nieznana:</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>brak na tej liście</translation>
    </message>
    <message>
        <source>Nothing is weighed yet. Add what makes a customer good.</source>
        <translation>Niczemu jeszcze nie nadano wagi. Dodaj to, co czyni klienta dobrym.</translation>
    </message>
    <message>
        <source>No column of the list says how good a customer is. On the Customers page, give a column a value role (revenue, lifetime value, referrals…), add any number below, or name the best by hand.</source>
        <translation>Żadna kolumna listy nie mówi, jak dobry jest klient. Na stronie Klienci nadaj kolumnie rolę wartości (przychody, wartość życiowa, polecenia…), dodaj poniżej dowolną liczbę albo wskaż najlepszych ręcznie.</translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation>Pokaż kolumny</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>Dodaj kryterium…</translation>
    </message>
    <message>
        <source>What says how good a customer is</source>
        <translation>Co mówi, jak dobry jest klient</translation>
    </message>
    <message>
        <source>Any other number, or yes and no</source>
        <translation>Każda inna liczba albo „tak lub nie”</translation>
    </message>
    <message>
        <source>counts as zero</source>
        <translation>liczy się jako zero</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WorkListPanel</name>
    <message>
        <source>Save as a list for colleagues</source>
        <translation>Zapisz jako listę dla współpracowników</translation>
    </message>
    <message>
        <source>To fill in (%1)</source>
        <comment>number</comment>
        <translation>Do uzupełnienia (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Fill in these %n cell(s), and the conclusion may change. Enter keeps a value and goes on to the next.</source>
        <translation>
            <numerusform>Uzupełnij tę %n komórkę, a wniosek może się zmienić. Enter zachowuje wartość i przechodzi do następnej.</numerusform>
            <numerusform>Uzupełnij te %n komórki, a wniosek może się zmienić. Enter zachowuje wartość i przechodzi do następnej.</numerusform>
            <numerusform>Uzupełnij tych %n komórek, a wniosek może się zmienić. Enter zachowuje wartość i przechodzi do następnej.</numerusform>
        </translation>
    </message>
    <message>
        <source>No empty cell could change who is best or what they share.</source>
        <translation>Żadna pusta komórka nie zmieni tego, kto jest najlepszy ani co najlepszych łączy.</translation>
    </message>
    <message>
        <source>Once customers are rated, the empty cells that matter most are listed here.</source>
        <translation>Gdy klienci zostaną ocenieni, pojawią się tu puste komórki, które znaczą najwięcej.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Dlaczego to ważne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, customer</comment>
        <translation>%1, klient %2</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Zapisz listę</translation>
    </message>
    <message>
        <source>Cells to fill in</source>
        <translation>Komórki do uzupełnienia</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved to %1.</source>
        <translation>Listę zapisano w %1.</translation>
    </message>
    <message>
        <source>The list could not be saved to %1. Choose another place.</source>
        <translation>Nie udało się zapisać listy w %1. Wybierz inne miejsce.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WorkshopPage</name>
    <message>
        <source>25 questions, one at a time</source>
        <translation>25 pytań, jedno po drugim</translation>
    </message>
    <message>
        <source>Each team says what it knows of the best customers; the data answers beside. Open or create a project to begin.</source>
        <translation>Każdy zespół mówi, co wie o najlepszych klientach; obok odpowiadają dane. Aby zacząć, otwórz lub utwórz projekt.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Następne pytanie</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsztat</translation>
    </message>
    <message>
        <source>What the team knows, question by question.</source>
        <translation>Co wie zespół, pytanie po pytaniu.</translation>
    </message>
    <message>
        <source>25 questions to service, sales and the best customers. Start with the one that the room knows best.</source>
        <translation>25 pytań do obsługi klientów, sprzedaży i najlepszych klientów. Zacznijcie od tego, na które zespół zna najlepszą odpowiedź.</translation>
    </message>
    <message>
        <source>%1 of 25 questions answered, %2 decided.</source>
        <translation>Pytania z odpowiedzią: %1 z 25, z decyzją: %2.</translation>
    </message>
    <message>
        <source>Questions, agenda and people</source>
        <translation>Pytania, agenda i ludzie</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Say what you know, question by question.</source>
        <translation>Powiedzcie, co wiecie, pytanie po pytaniu.</translation>
    </message>
    <message>
        <source>Choose a question on the side. Cards holds what is said, one thought a card: write it, say who speaks, press Enter; lay together what belongs together by dragging, or choose cards and press G. Write lets everybody write in silence, behind a curtain or on paper, and reveals all cards at once. Vote is a secret vote on cards and groups. Decide shows what your customer list says about the same question and ends with a decision, an owner and how confident the room is. Ctrl+Page Down goes to the next question. The agenda leads the room through a meeting: F6 begins and pauses the clock, F7 goes on to the next block, F8 adds two minutes, F9 opens the parking lot, Shift+F9 shows what to say.</source>
        <translation>Wybierz pytanie z boku. „Kartki” zbierają to, co się mówi, jedna myśl na kartce: zapisz ją, podaj, kto mówi, naciśnij Enter; to, co do siebie należy, łącz przeciąganiem albo wybierz kartki i naciśnij G. „Pisanie” pozwala każdemu pisać w ciszy, za zasłoną lub na papierze, i ujawnia wszystkie kartki naraz. „Głosowanie” to tajny głos na kartki i grupy. „Decyzja” pokazuje, co na to samo pytanie odpowiada lista klientów, i kończy się decyzją, osobą odpowiedzialną i tym, na ile obecni są pewni. Ctrl+Page Down przechodzi do następnego pytania. Agenda prowadzi obecnych przez spotkanie: F6 uruchamia i wstrzymuje zegar, F7 przechodzi do następnego bloku, F8 dodaje dwie minuty, F9 otwiera parking, Shift+F9 pokazuje, co powiedzieć.</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WriteActivity</name>
    <message>
        <source>Silent writing</source>
        <translation>Ciche pisanie</translation>
    </message>
    <message>
        <source>Say how long it takes. Then silence: no talking and no reading aloud while somebody writes. Who came last begins, who decides writes last.</source>
        <translation>Powiedz, ile to potrwa. Potem cisza: gdy ktoś pisze, nikt nie rozmawia i nie czyta na głos. Zaczyna osoba, która jest tu najkrócej; kto decyduje, pisze na końcu.</translation>
    </message>
    <message>
        <source>Type cards from paper</source>
        <translation>Przepisz kartki z papieru</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>Ujawnij…</translation>
    </message>
    <message>
        <source>End without cards</source>
        <translation>Zakończ bez kartek</translation>
    </message>
    <message>
        <source>Reveal all cards now</source>
        <translation>Ujawnij teraz wszystkie kartki</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>has written</source>
        <translation>już po pisaniu</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Dopisz</translation>
    </message>
    <message>
        <source>not asked to write</source>
        <translation>nie poproszono o pisanie</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Pisz</translation>
    </message>
    <message>
        <source>Cards on paper are being typed.</source>
        <translation>Trwa przepisywanie kartek z papieru.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have written.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Napisało: %1 z %n.</numerusform>
            <numerusform>Napisało: %1 z %n.</numerusform>
            <numerusform>Napisało: %1 z %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymous: the cards keep the team and nothing else. %n card(s) wait, hidden from everybody.</source>
        <translation>
            <numerusform>Anonimowo: na kartkach zostaje zespół i nic więcej. Czeka %n kartka, ukryta przed wszystkimi.</numerusform>
            <numerusform>Anonimowo: na kartkach zostaje zespół i nic więcej. Czekają %n kartki, ukryte przed wszystkimi.</numerusform>
            <numerusform>Anonimowo: na kartkach zostaje zespół i nic więcej. Czeka %n kartek, ukrytych przed wszystkimi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With names. %n card(s) wait, hidden from everybody.</source>
        <translation>
            <numerusform>Z nazwiskami. Czeka %n kartka, ukryta przed wszystkimi.</numerusform>
            <numerusform>Z nazwiskami. Czekają %n kartki, ukryte przed wszystkimi.</numerusform>
            <numerusform>Z nazwiskami. Czeka %n kartek, ukrytych przed wszystkimi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass the keyboard to %1</source>
        <translation>Przekaż klawiaturę: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s) appear on the board at once, for everybody to see.</source>
        <translation>
            <numerusform>%n kartka pojawi się na tablicy, widoczna dla wszystkich.</numerusform>
            <numerusform>Wszystkie %n kartki pojawią się na tablicy naraz, widoczne dla wszystkich.</numerusform>
            <numerusform>Wszystkie %n kartek pojawi się na tablicy naraz, widocznych dla wszystkich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n have not written yet.</source>
        <comment>All cards appear … 3 have not …</comment>
        <translation>
            <numerusform>%1 %n osoba jeszcze nie pisała.</numerusform>
            <numerusform>%1 %n osoby jeszcze nie pisały.</numerusform>
            <numerusform>%1 %n osób jeszcze nie pisało.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>Zostało %1</translation>
    </message>
    <message>
        <source>The time is up. Let who is writing finish the card.</source>
        <translation>Czas minął. Niech osoba, która pisze, dokończy kartkę.</translation>
    </message>
    <message>
        <source>The cards of %1 are kept and hidden.</source>
        <translation>Kartki zapisano i ukryto: %1.</translation>
    </message>
    <message>
        <source>Anonymous: nobody will know who wrote what.</source>
        <translation>Anonimowo: nikt się nie dowie, kto co napisał.</translation>
    </message>
    <message>
        <source>With names, shown to all when everybody is done.</source>
        <translation>Z nazwiskami; wszyscy zobaczą je, gdy każdy skończy.</translation>
    </message>
    <message>
        <source>Write down what you know, each for yourself. No talking.</source>
        <translation>Zapiszcie, co wiecie, każdy dla siebie. Bez rozmów.</translation>
    </message>
    <message>
        <source>Pass the keyboard</source>
        <translation>Przekaż klawiaturę</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WritingForm</name>
    <message>
        <source>Your card</source>
        <translation>Twoja kartka</translation>
    </message>
    <message>
        <source>One thought a card; Enter begins the next</source>
        <translation>Jedna myśl na kartce; Enter zaczyna następną</translation>
    </message>
    <message>
        <source>Done, pass on</source>
        <translation>Gotowe, przekaż dalej</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Następna kartka</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Wróć do widoku dla wszystkich</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <comment>a person</comment>
        <translation>Pisze %1</translation>
    </message>
    <message>
        <source>Anonymous: a card keeps the team and not your name. Nobody sees it before the reveal. When you pass on, your cards leave this screen for good.</source>
        <translation>Anonimowo: na kartce zostaje zespół, a nie Twoje nazwisko. Przed ujawnieniem nikt jej nie zobaczy. Gdy przekażesz klawiaturę, Twoje kartki znikną z tego ekranu na dobre.</translation>
    </message>
    <message>
        <source>Your name stands on your cards. Nobody sees them before the reveal.</source>
        <translation>Na Twoich kartkach jest Twoje nazwisko. Przed ujawnieniem nikt ich nie zobaczy.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written</source>
        <translation>
            <numerusform>Napisano %n kartkę</numerusform>
            <numerusform>Napisano %n kartki</numerusform>
            <numerusform>Napisano %n kartek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WritingSetup</name>
    <message>
        <source>Write in silence</source>
        <translation>Pisanie w ciszy</translation>
    </message>
    <message>
        <source>Everybody writes for themselves, and nobody sees anything before you reveal all cards at once. So the quiet say as much as the loud, and nobody follows the first.</source>
        <translation>Każdy pisze dla siebie i nikt niczego nie widzi, dopóki nie ujawnisz wszystkich kartek naraz. Dzięki temu cisi mówią tyle samo co głośni i nikt nie idzie za pierwszym.</translation>
    </message>
    <message>
        <source>Names on the cards</source>
        <translation>Nazwiska na kartkach</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Z nazwiskami</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonimowo</translation>
    </message>
    <message>
        <source>Minutes to write</source>
        <translation>Minuty na pisanie</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Type cards from paper</source>
        <translation>Przepisz kartki z papieru</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Kto pisze</translation>
    </message>
    <message>
        <source>A card keeps the team and not the person; the file does not know either. This cannot be changed later. Where one person is a whole team, the team tells who it was.</source>
        <translation>Na kartce zostaje zespół, a nie osoba; nie zna jej także plik. Później nie można tego zmienić. Gdy zespół to jedna osoba, sam zespół zdradza, kto to był.</translation>
    </message>
    <message>
        <source>A card shows who wrote it, once it is revealed.</source>
        <translation>Po ujawnieniu na kartce widać, kto ją napisał.</translation>
    </message>
    <message>
        <source>Add who is in the room under “People”, beside the questions; then they can write one after the other. Cards on paper can be typed at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::ui::WrittenCards</name>
    <message>
        <source>Change this card</source>
        <translation>Zmień tę kartkę</translation>
    </message>
    <message>
        <source>Take this card back</source>
        <translation>Wycofaj tę kartkę</translation>
    </message>
</context>
<context>
    <name>lodestar::ui::YesNoFilter</name>
    <message>
        <source>Yes: %1</source>
        <translation>Tak: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nie: %1</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>Bez wartości: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Agenda</name>
    <message>
        <source>Everyone looks</source>
        <translation>Wszyscy patrzą</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation>W ciszy</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dzielenie się</translation>
    </message>
    <message>
        <source>Secret vote</source>
        <translation>Tajne głosowanie</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>The agendas in %1 cannot be read. Install Lodestar again, or mend the file.</source>
        <translation>Nie można odczytać agend z %1. Zainstaluj Lodestar ponownie albo napraw plik.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AgendaStore</name>
    <message>
        <source>This block is no longer in the agenda.</source>
        <translation>Tego bloku nie ma już w agendzie.</translation>
    </message>
    <message>
        <source>Own agenda</source>
        <translation>Własna agenda</translation>
    </message>
    <message>
        <source>Began an agenda of one&apos;s own</source>
        <translation>Rozpoczęto własną agendę</translation>
    </message>
    <message>
        <source>There is no agenda of this name.</source>
        <translation>Nie ma agendy o tej nazwie.</translation>
    </message>
    <message>
        <source>Chose the agenda %1</source>
        <translation>Wybrano agendę %1</translation>
    </message>
    <message>
        <source>A block of the agenda needs a name.</source>
        <translation>Blok agendy musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Added %1 to the agenda</source>
        <translation>Dodano do agendy: %1</translation>
    </message>
    <message>
        <source>Removed %1 from the agenda</source>
        <translation>Usunięto z agendy: %1</translation>
    </message>
    <message>
        <source>Moved %1 in the agenda</source>
        <translation>Przesunięto w agendzie: %1</translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 %n minute(s)</source>
        <translation>
            <numerusform>Czas bloku %1: %n minuta</numerusform>
            <numerusform>Czas bloku %1: %n minuty</numerusform>
            <numerusform>Czas bloku %1: %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed a block of the agenda to %1</source>
        <translation>Zmieniono nazwę bloku agendy na %1</translation>
    </message>
    <message>
        <source>Changed what to say at %1</source>
        <translation>Zmieniono, co powiedzieć w bloku %1</translation>
    </message>
    <message>
        <source>Changed how the room works during %1</source>
        <translation>Zmieniono sposób pracy w bloku %1</translation>
    </message>
    <message>
        <source>Chose the questions of %1</source>
        <translation>Wybrano pytania bloku %1</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AnswerForm</name>
    <message>
        <source>its row names no question</source>
        <translation>jej wiersz nie wskazuje żadnego pytania</translation>
    </message>
    <message>
        <source>there is no question %1</source>
        <translation>nie ma pytania %1</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters; the rest is left out</source>
        <translation>
            <numerusform>dłuższa niż %n znak; resztę pominięto</numerusform>
            <numerusform>dłuższa niż %n znaki; resztę pominięto</numerusform>
            <numerusform>dłuższa niż %n znaków; resztę pominięto</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Dlaczego to ważne</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Odpowiedź %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>This table has no column with the ids of questions (q1, q2, …) and columns of answers behind it. Use the form that Hand out questions makes, and leave its first columns as they are.</source>
        <translation>Ta tabela nie ma kolumny z identyfikatorami pytań (q1, q2, …), a za nią kolumn z odpowiedziami. Użyj formularza utworzonego poleceniem Przekaż pytania i nie zmieniaj jego pierwszych kolumn.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::AnswerFormPlan</name>
    <message>
        <source>line %1, %2</source>
        <translation>wiersz %1, %2</translation>
    </message>
    <message>
        <source>Not taken, %1: “%2” (%3)</source>
        <extracomment>%1 is the place of a cell, %2 its text, %3 why it could not be taken</extracomment>
        <translation>Nie przyjęto, %1: „%2” (%3)</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translation>Odczytywanie formularza</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more cells that could not be taken.</source>
        <translation>
            <numerusform>… i jeszcze %n komórka, której nie można było przyjąć.</numerusform>
            <numerusform>… i jeszcze %n komórki, których nie można było przyjąć.</numerusform>
            <numerusform>… i jeszcze %n komórek, których nie można było przyjąć.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::CardStore</name>
    <message>
        <source>A card needs at least one word.</source>
        <translation>Na kartce musi być co najmniej jedno słowo.</translation>
    </message>
    <message>
        <source>This card is no longer on the board.</source>
        <translation>Tej kartki nie ma już na tablicy.</translation>
    </message>
    <message>
        <source>Added a card</source>
        <translation>Dodano kartkę</translation>
    </message>
    <message>
        <source>Changed a card</source>
        <translation>Zmieniono kartkę</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n card(s)</source>
        <translation>
            <numerusform>Usunięto %n kartkę</numerusform>
            <numerusform>Usunięto %n kartki</numerusform>
            <numerusform>Usunięto %n kartek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n card(s)</source>
        <translation>
            <numerusform>Odłożono na parking %n kartkę</numerusform>
            <numerusform>Odłożono na parking %n kartki</numerusform>
            <numerusform>Odłożono na parking %n kartek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n card(s) to another question</source>
        <translation>
            <numerusform>Przesłano %n kartkę do innego pytania</numerusform>
            <numerusform>Przesłano %n kartki do innego pytania</numerusform>
            <numerusform>Przesłano %n kartek do innego pytania</numerusform>
        </translation>
    </message>
    <message>
        <source>To split a card, write each part on a line of its own.</source>
        <translation>Aby podzielić kartkę, zapisz każdą część w osobnym wierszu.</translation>
    </message>
    <message>
        <source>Split a card</source>
        <translation>Podzielono kartkę</translation>
    </message>
    <message>
        <source>Choose at least two cards to merge.</source>
        <translation>Wybierz co najmniej dwie kartki do scalenia.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n card(s)</source>
        <translation>
            <numerusform>Scalono %n kartkę</numerusform>
            <numerusform>Scalono %n kartki</numerusform>
            <numerusform>Scalono %n kartek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::ClusterStore</name>
    <message>
        <source>without a name</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>This group is no longer on the board.</source>
        <translation>Tej grupy nie ma już na tablicy.</translation>
    </message>
    <message>
        <source>Choose the cards that belong together.</source>
        <translation>Wybierz kartki, które do siebie należą.</translation>
    </message>
    <message numerus="yes">
        <source>Grouped %n card(s)</source>
        <translation>
            <numerusform>Zgrupowano %n kartkę</numerusform>
            <numerusform>Zgrupowano %n kartki</numerusform>
            <numerusform>Zgrupowano %n kartek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n group(s) of cards</source>
        <translation>
            <numerusform>Utworzono %n grupę kartek</numerusform>
            <numerusform>Utworzono %n grupy kartek</numerusform>
            <numerusform>Utworzono %n grup kartek</numerusform>
        </translation>
    </message>
    <message>
        <source>Named a group %1</source>
        <translation>Nazwano grupę: %1</translation>
    </message>
    <message>
        <source>Moved the group %1</source>
        <translation>Przeniesiono grupę %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) out of their groups</source>
        <translation>
            <numerusform>Wyjęto %n kartkę z grupy</numerusform>
            <numerusform>Wyjęto %n kartki z ich grup</numerusform>
            <numerusform>Wyjęto %n kartek z ich grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) to the group %1</source>
        <translation>
            <numerusform>Przeniesiono %n kartkę do grupy %1</numerusform>
            <numerusform>Przeniesiono %n kartki do grupy %1</numerusform>
            <numerusform>Przeniesiono %n kartek do grupy %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two groups to merge.</source>
        <translation>Wybierz dwie grupy do scalenia.</translation>
    </message>
    <message>
        <source>Merged the groups %1 and %2</source>
        <translation>Scalono grupy %1 i %2</translation>
    </message>
    <message>
        <source>Dissolved the group %1</source>
        <translation>Rozwiązano grupę %1</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::DataAnswer</name>
    <message>
        <source>fewer than 10</source>
        <translation>mniej niż 10</translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation>od 10 do 49</translation>
    </message>
    <message>
        <source>50 to 249</source>
        <translation>od 50 do 249</translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation>250 lub więcej</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 63 customers</comment>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1, najlepsi klienci: mediana z %n wartości, połowa między %2 a %3</numerusform>
            <numerusform>%1, najlepsi klienci: mediana z %n wartości, połowa między %2 a %3</numerusform>
            <numerusform>%1, najlepsi klienci: mediana z %n wartości, połowa między %2 a %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1, najlepsi klienci: mediana zaledwie z %n znanej wartości</numerusform>
            <numerusform>%1, najlepsi klienci: mediana zaledwie z %n znanych wartości</numerusform>
            <numerusform>%1, najlepsi klienci: mediana zaledwie z %n znanych wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, other customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1, pozostali klienci: mediana z %n wartości, połowa między %2 a %3</numerusform>
            <numerusform>%1, pozostali klienci: mediana z %n wartości, połowa między %2 a %3</numerusform>
            <numerusform>%1, pozostali klienci: mediana z %n wartości, połowa między %2 a %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, other customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1, pozostali klienci: mediana zaledwie z %n znanej wartości</numerusform>
            <numerusform>%1, pozostali klienci: mediana zaledwie z %n znanych wartości</numerusform>
            <numerusform>%1, pozostali klienci: mediana zaledwie z %n znanych wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all customers: median of %n, half of them between %2 and %3</source>
        <translation>
            <numerusform>%1, wszyscy klienci: mediana z %n wartości, połowa między %2 a %3</numerusform>
            <numerusform>%1, wszyscy klienci: mediana z %n wartości, połowa między %2 a %3</numerusform>
            <numerusform>%1, wszyscy klienci: mediana z %n wartości, połowa między %2 a %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all customers: median of only %n known value(s)</source>
        <translation>
            <numerusform>%1, wszyscy klienci: mediana zaledwie z %n znanej wartości</numerusform>
            <numerusform>%1, wszyscy klienci: mediana zaledwie z %n znanych wartości</numerusform>
            <numerusform>%1, wszyscy klienci: mediana zaledwie z %n znanych wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n best customer(s)</source>
        <translation>
            <numerusform>%1: średnia z %n najlepszego klienta</numerusform>
            <numerusform>%1: średnia z %n najlepszych klientów</numerusform>
            <numerusform>%1: średnia z %n najlepszych klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n customer(s)</source>
        <translation>
            <numerusform>%1: średnia z %n klienta</numerusform>
            <numerusform>%1: średnia z %n klientów</numerusform>
            <numerusform>%1: średnia z %n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n best customer(s); in general it could be %2 to %3</source>
        <translation>
            <numerusform>%1: mediana z %n najlepszego klienta; dla ogółu możliwe od %2 do %3</numerusform>
            <numerusform>%1: mediana z %n najlepszych klientów; dla ogółu możliwe od %2 do %3</numerusform>
            <numerusform>%1: mediana z %n najlepszych klientów; dla ogółu możliwe od %2 do %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s); in general it could be %2 to %3</source>
        <translation>
            <numerusform>%1: mediana z %n klienta; dla ogółu możliwe od %2 do %3</numerusform>
            <numerusform>%1: mediana z %n klientów; dla ogółu możliwe od %2 do %3</numerusform>
            <numerusform>%1: mediana z %n klientów; dla ogółu możliwe od %2 do %3</numerusform>
        </translation>
    </message>
    <message>
        <source>customers with %1: %2</source>
        <translation>klientów ma cechę %1: %2</translation>
    </message>
    <message>
        <source>best customers with %1: %2</source>
        <translation>najlepszych klientów ma cechę %1: %2</translation>
    </message>
    <message>
        <source>best customers with %1: %2; of the others %3 of %4</source>
        <translation>najlepszych klientów ma cechę %1: %2; wśród pozostałych %3 z %4</translation>
    </message>
    <message numerus="yes">
        <source>customers with %1: %2; %n of them best</source>
        <translation>
            <numerusform>klientów ma cechę %1: %2; w tym %n najlepszy</numerusform>
            <numerusform>klientów ma cechę %1: %2; w tym %n najlepszych</numerusform>
            <numerusform>klientów ma cechę %1: %2; w tym %n najlepszych</numerusform>
        </translation>
    </message>
    <message>
        <source>customers are in the best set today</source>
        <translation>klientów jest dziś wśród najlepszych</translation>
    </message>
    <message>
        <source>best customers with %1: yes; of the others %2 of %3</source>
        <translation>najlepszych klientów ma cechę %1: tak; wśród pozostałych %2 z %3</translation>
    </message>
    <message>
        <source>customers with %1: yes</source>
        <translation>klientów ma cechę %1: tak</translation>
    </message>
    <message>
        <source>customers whose contact and decision-maker have the same title</source>
        <translation>klientów ma osobę kontaktową i osobę decyzyjną na tym samym stanowisku</translation>
    </message>
    <message>
        <source>best customers whose contact and decision-maker have the same title; of the others %1 of %2</source>
        <translation>najlepszych klientów ma osobę kontaktową i osobę decyzyjną na tym samym stanowisku; wśród pozostałych %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %n customer(s) with %2: %3</source>
        <translation>
            <numerusform>%1: mediana z %n klienta z cechą %2: %3</numerusform>
            <numerusform>%1: mediana z %n klientów z cechą %2: %3</numerusform>
            <numerusform>%1: mediana z %n klientów z cechą %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>best customers with %1: %2; of the others %3 of %4 (%5)</source>
        <translation>najlepszych klientów ma cechę %1: %2; wśród pozostałych %3 z %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1 of them best.</source>
        <translation>
            <numerusform>%n klient, w tym najlepsi: %1.</numerusform>
            <numerusform>%n klientów, w tym najlepsi: %1.</numerusform>
            <numerusform>%n klientów, w tym najlepsi: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s). Nobody is rated yet, so the best cannot be set apart.</source>
        <translation>
            <numerusform>%n klient. Nikt nie jest jeszcze oceniony, więc nie można wyodrębnić najlepszych.</numerusform>
            <numerusform>%n klientów. Nikt nie jest jeszcze oceniony, więc nie można wyodrębnić najlepszych.</numerusform>
            <numerusform>%n klientów. Nikt nie jest jeszcze oceniony, więc nie można wyodrębnić najlepszych.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attribute and how many customers lack it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a value: %1.</source>
        <translation>Bez wartości: %1.</translation>
    </message>
    <message>
        <source>What is known there does not show an answer.</source>
        <translation>To, co tam wiadomo, nie daje odpowiedzi.</translation>
    </message>
    <message>
        <source>No data set answers this question.</source>
        <translation>Na to pytanie nie odpowiada żaden zbiór danych.</translation>
    </message>
    <message>
        <source>There are no customers in the project yet.</source>
        <translation>W projekcie nie ma jeszcze klientów.</translation>
    </message>
    <message>
        <source>Needs a column: %1.</source>
        <translation>Potrzebna kolumna: %1.</translation>
    </message>
    <message>
        <source>best customers with %1: at least one; of the others %2 of %3</source>
        <translation>najlepszych klientów ma %1: co najmniej jedno; wśród pozostałych %2 z %3</translation>
    </message>
    <message>
        <source>customers with %1: at least one</source>
        <translation>klientów ma %1: co najmniej jedno</translation>
    </message>
    <message>
        <source>best customers with %1: 9 or 10; of the others %2 of %3</source>
        <translation>najlepszych klientów ma %1: 9 lub 10; wśród pozostałych %2 z %3</translation>
    </message>
    <message>
        <source>customers with %1: 9 or 10</source>
        <translation>klientów ma %1: 9 lub 10</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::DecisionChain</name>
    <message>
        <source>confidence %1 of 5</source>
        <translation>pewność %1 z 5</translation>
    </message>
    <message>
        <source>decided on %1, %2</source>
        <comment>date, confidence</comment>
        <translation>decyzja z %1, %2</translation>
    </message>
    <message>
        <source>decided on %1, owner %2, %3</source>
        <comment>date, a person, confidence</comment>
        <translation>decyzja z %1, osoba odpowiedzialna: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartka</numerusform>
            <numerusform>%n kartki</numerusform>
            <numerusform>%n kartek</numerusform>
        </translation>
    </message>
    <message>
        <source>with dissent</source>
        <translation>ze zdaniem odrębnym</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Expectation</name>
    <message>
        <source>It names no attribute, so the data cannot be asked.</source>
        <translation>Nie wskazuje atrybutu, więc nie można zapytać danych.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Nie ma kolumny %1.</translation>
    </message>
    <message>
        <source>%1 Too few customers have it, or too few have not, to tell.</source>
        <translation>%1 Zbyt mało klientów to ma albo zbyt mało nie ma, by to rozstrzygnąć.</translation>
    </message>
    <message>
        <source>Say which value of %1 you mean.</source>
        <translation>Podaj, o którą wartość kolumny %1 chodzi.</translation>
    </message>
    <message>
        <source>No customer has %2 under %1.</source>
        <translation>Żaden klient nie ma wartości %2 w kolumnie %1.</translation>
    </message>
    <message>
        <source>The data says so</source>
        <translation>Dane to potwierdzają</translation>
    </message>
    <message>
        <source>The data says the opposite</source>
        <translation>Dane mówią coś przeciwnego</translation>
    </message>
    <message>
        <source>The data cannot tell</source>
        <translation>Dane nie rozstrzygają</translation>
    </message>
    <message>
        <source>Not in the data</source>
        <translation>Nie ma w danych</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::ExpectationStore</name>
    <message>
        <source>Say what you expect: choose an attribute, or write it down.</source>
        <translation>Podaj, czego się spodziewasz: wybierz atrybut albo to zapisz.</translation>
    </message>
    <message>
        <source>Changed an expectation</source>
        <translation>Zmieniono oczekiwanie</translation>
    </message>
    <message>
        <source>Wrote down an expectation</source>
        <translation>Zapisano oczekiwanie</translation>
    </message>
    <message>
        <source>Removed an expectation</source>
        <translation>Usunięto oczekiwanie</translation>
    </message>
    <message>
        <source>Removed all expectations</source>
        <translation>Usunięto wszystkie oczekiwania</translation>
    </message>
    <message>
        <source>Revealed what was expected</source>
        <translation>Ujawniono oczekiwania</translation>
    </message>
    <message>
        <source>Hid what was expected</source>
        <translation>Ukryto oczekiwania</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Gap</name>
    <message>
        <source>Not judged yet</source>
        <translation>Jeszcze nie oceniono</translation>
    </message>
    <message>
        <source>The data agrees</source>
        <translation>Dane się zgadzają</translation>
    </message>
    <message>
        <source>The data says otherwise</source>
        <translation>Dane mówią co innego</translation>
    </message>
    <message>
        <source>The data cannot tell</source>
        <translation>Dane nie rozstrzygają</translation>
    </message>
    <message>
        <source>Removed the gap between belief and data</source>
        <translation>Usunięto rozbieżność między przekonaniem a danymi</translation>
    </message>
    <message>
        <source>Wrote down the gap between belief and data</source>
        <translation>Zapisano rozbieżność między przekonaniem a danymi</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::GapHint</name>
    <message>
        <source>No column with values to name answers this question: compare for yourselves.</source>
        <translation>Na to pytanie nie odpowiada żadna kolumna z nazwanymi wartościami: porównajcie sami.</translation>
    </message>
    <message>
        <source>The words of the room name no value of these columns: compare for yourselves.</source>
        <translation>Słowa obecnych nie wskazują żadnej wartości tych kolumn: porównajcie sami.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Hypothesis</name>
    <message>
        <source>opinion</source>
        <translation>opinia</translation>
    </message>
    <message>
        <source>said in an interview</source>
        <translation>powiedziano w wywiadzie</translation>
    </message>
    <message>
        <source>said by several</source>
        <translation>mówi tak kilka osób</translation>
    </message>
    <message>
        <source>seen in what they do</source>
        <translation>widać w działaniu</translation>
    </message>
    <message>
        <source>paid for</source>
        <translation>zapłacono za to</translation>
    </message>
    <message>
        <source>repeated or renewed</source>
        <translation>powtórzono lub odnowiono</translation>
    </message>
    <message>
        <source>No threshold was agreed, so nothing says whether that is enough.</source>
        <translation>Nie uzgodniono progu, więc nic nie mówi, czy to wystarczy.</translation>
    </message>
    <message>
        <source>Even the cautious end is not below the %1 agreed: it holds.</source>
        <translation>Nawet ostrożny kraniec nie leży poniżej uzgodnionego progu %1: hipoteza się utrzymuje.</translation>
    </message>
    <message>
        <source>That is not below the %1 agreed, but the truth still could be: ask more before you rely on it.</source>
        <translation>To nie mniej niż uzgodniony próg %1, ale prawda nadal może leżeć niżej: zapytajcie więcej osób, zanim na tym polegacie.</translation>
    </message>
    <message>
        <source>That is below the %1 agreed: by your own rule it is given up. With more answers it could still come out otherwise.</source>
        <translation>To mniej niż uzgodniony próg %1: według Waszej własnej zasady porzucacie hipotezę. Przy większej liczbie odpowiedzi wynik mógłby jeszcze być inny.</translation>
    </message>
    <message>
        <source>Even the favourable end is below the %1 agreed: give it up.</source>
        <translation>Nawet korzystny kraniec leży poniżej uzgodnionego progu %1: porzućcie ją.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>mała</translation>
    </message>
    <message>
        <source>high</source>
        <translation>duża</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średnia</translation>
    </message>
    <message>
        <source>Nobody has voted: what the team says as a whole counts.</source>
        <translation>Nikt nie głosował: liczy się to, co mówi cały zespół.</translation>
    </message>
    <message>
        <source>One vote: %1.</source>
        <translation>Jeden głos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), all of them %1.</source>
        <translation>
            <numerusform>%n głos: %1.</numerusform>
            <numerusform>%n głosy, wszystkie: %1.</numerusform>
            <numerusform>%n głosów, wszystkie: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), mean %1 of 3, from low to high: you do not agree. Let both ends say why.</source>
        <translation>
            <numerusform>%n głos, średnia %1 z 3, od małej do dużej: nie jesteście zgodni. Niech oba krańce powiedzą dlaczego.</numerusform>
            <numerusform>%n głosy, średnia %1 z 3, od małej do dużej: nie jesteście zgodni. Niech oba krańce powiedzą dlaczego.</numerusform>
            <numerusform>%n głosów, średnia %1 z 3, od małej do dużej: nie jesteście zgodni. Niech oba krańce powiedzą dlaczego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), mean %1 of 3, from %2 to %3.</source>
        <translation>
            <numerusform>%n głos, średnia %1 z 3, od: %2 do: %3.</numerusform>
            <numerusform>%n głosy, średnia %1 z 3, od: %2 do: %3.</numerusform>
            <numerusform>%n głosów, średnia %1 z 3, od: %2 do: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was asked yet. Agree first below which share you give it up.</source>
        <translation>Nikogo jeszcze nie zapytano. Najpierw uzgodnijcie, poniżej jakiej części ją porzucacie.</translation>
    </message>
    <message>
        <source>Nobody was asked yet. It is given up when fewer than %1 say so.</source>
        <translation>Nikogo jeszcze nie zapytano. Porzucacie ją, gdy mówi tak mniej niż %1.</translation>
    </message>
    <message>
        <source>%1 of %2 said so: %3, likely between %4 and %5.</source>
        <translation>Tak powiedziało %1 z %2: %3, prawdopodobnie między %4 a %5.</translation>
    </message>
    <message>
        <source>The threshold was set or changed on %1, after the first answer was known: it proves less.</source>
        <translation>Próg ustalono lub zmieniono %1, gdy znana była już pierwsza odpowiedź: dowodzi to mniej.</translation>
    </message>
    <message>
        <source>not in the data</source>
        <translation>nie ma w danych</translation>
    </message>
    <message>
        <source>supported by the data</source>
        <translation>potwierdzona przez dane</translation>
    </message>
    <message>
        <source>not yet clear in the data</source>
        <translation>jeszcze niejasna w danych</translation>
    </message>
    <message>
        <source>contradicted by the data</source>
        <translation>dane jej przeczą</translation>
    </message>
    <message>
        <source>Say which attribute of customers it speaks of, and the data answers beside you.</source>
        <translation>Podaj, o którym atrybucie klientów mówi, a dane odpowiedzą obok.</translation>
    </message>
    <message>
        <source>The customers in use do not tell: there is no column for it, its cells are empty, or nobody is best yet.</source>
        <translation>Używani klienci tego nie mówią: nie ma takiej kolumny, jej komórki są puste albo nikt jeszcze nie jest najlepszy.</translation>
    </message>
    <message>
        <source>%1 of %2 best customers and %3 of %4 others: a difference of %5 to %6 points.</source>
        <translation>%1 z %2 najlepszych klientów i %3 z %4 pozostałych: różnica od %5 do %6 pkt proc.</translation>
    </message>
    <message>
        <source>The best customers have it more often.</source>
        <translation>Najlepsi klienci mają to częściej.</translation>
    </message>
    <message>
        <source>The best customers have it less often.</source>
        <translation>Najlepsi klienci mają to rzadziej.</translation>
    </message>
    <message>
        <source>That could be chance, in either direction.</source>
        <translation>To może być przypadek, w obie strony.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::HypothesisStore</name>
    <message>
        <source>A hypothesis needs a statement.</source>
        <translation>Hipoteza musi mieć treść.</translation>
    </message>
    <message>
        <source>Changed a hypothesis</source>
        <translation>Zmieniono hipotezę</translation>
    </message>
    <message>
        <source>Added a hypothesis</source>
        <translation>Dodano hipotezę</translation>
    </message>
    <message>
        <source>Removed a hypothesis</source>
        <translation>Usunięto hipotezę</translation>
    </message>
    <message>
        <source>More people said so than were asked. Raise the number of people asked first.</source>
        <translation>Więcej osób to potwierdziło, niż zapytano. Najpierw zwiększ liczbę zapytanych.</translation>
    </message>
    <message>
        <source>Said how strongly a hypothesis is believed</source>
        <translation>Podano, jak mocno wierzymy w hipotezę</translation>
    </message>
    <message>
        <source>Took back how strongly a hypothesis is believed</source>
        <translation>Wycofano ocenę, jak mocno wierzymy w hipotezę</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::MeetingClock</name>
    <message>
        <source>%1 left</source>
        <comment>a time such as 3:10</comment>
        <translation>zostało %1</translation>
    </message>
    <message>
        <source>%1 left: come to an end</source>
        <translation>zostało %1: czas kończyć</translation>
    </message>
    <message>
        <source>%1 left: last sentence</source>
        <translation>zostało %1: ostatnie zdanie</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 po czasie</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>zgodnie z planem</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>%n minuta opóźnienia</numerusform>
            <numerusform>%n minuty opóźnienia</numerusform>
            <numerusform>%n minut opóźnienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n minuta zapasu</numerusform>
            <numerusform>%n minuty zapasu</numerusform>
            <numerusform>%n minut zapasu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Minutes</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>block of the agenda</comment>
        <translation>%1: pominięto</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <comment>block of the agenda</comment>
        <translation>%1: nie zdążono</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4</source>
        <comment>time of day, block, time used, planned minutes</comment>
        <translation>%1  %2: %3 z %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, team</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>person, time of day</comment>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Osoba odpowiedzialna: %1</translation>
    </message>
    <message>
        <source>Confidence: %1 of 5</source>
        <translation>Pewność: %1 z 5</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>Wątpliwość: %1</translation>
    </message>
    <message>
        <source>Seen differently: %1</source>
        <translation>Zdanie odrębne: %1</translation>
    </message>
    <message>
        <source>Workshop: %1</source>
        <translation>Warsztat: %1</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Obecni</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Co ustaliliśmy</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>What was when</source>
        <translation>Przebieg spotkania</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were written.</source>
        <translation>
            <numerusform>Napisano %n kartkę.</numerusform>
            <numerusform>Napisano %n kartki.</numerusform>
            <numerusform>Napisano %n kartek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have answers and no decision.</source>
        <translation>
            <numerusform>%n pytanie ma odpowiedzi, ale nie ma decyzji.</numerusform>
            <numerusform>%n pytania mają odpowiedzi, ale nie mają decyzji.</numerusform>
            <numerusform>%n pytań ma odpowiedzi, ale nie ma decyzji.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Progress</name>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>są odpowiedzi</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>sporne</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>jest decyzja</translation>
    </message>
    <message>
        <source>the data says otherwise</source>
        <translation>dane mówią co innego</translation>
    </message>
    <message>
        <source>a vote split</source>
        <translation>głosy się podzieliły</translation>
    </message>
    <message>
        <source>somebody sees it differently</source>
        <translation>ktoś widzi to inaczej</translation>
    </message>
    <message>
        <source>the confidence is low</source>
        <translation>pewność jest mała</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::Question</name>
    <message>
        <source>Warm-up</source>
        <translation>Rozgrzewka</translation>
    </message>
    <message>
        <source>Service delivery</source>
        <translation>Obsługa klientów</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Najlepsi klienci</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Dochodowość</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Rozwój</translation>
    </message>
    <message>
        <source>The questions in %1 cannot be read. Install Lodestar again, or mend the file.</source>
        <translation>Nie można odczytać pytań z %1. Zainstaluj Lodestar ponownie albo napraw plik.</translation>
    </message>
    <message>
        <source>Our own questions</source>
        <translation>Nasze własne pytania</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Na później</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::QuestionStore</name>
    <message>
        <source>Delivery first</source>
        <translation>Najpierw obsługa klientów</translation>
    </message>
    <message>
        <source>Profitability first</source>
        <translation>Najpierw rentowność</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Własna kolejność</translation>
    </message>
    <message>
        <source>This question is no longer in the project.</source>
        <translation>Tego pytania nie ma już w projekcie.</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>pytanie %1</translation>
    </message>
    <message>
        <source>Ordered the questions: %1</source>
        <translation>Uporządkowano pytania: %1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Przeniesiono: %1</translation>
    </message>
    <message>
        <source>Put away %1</source>
        <translation>Odłożono: %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Przywrócono: %1</translation>
    </message>
    <message>
        <source>A question needs at least one word.</source>
        <translation>W pytaniu musi być co najmniej jedno słowo.</translation>
    </message>
    <message>
        <source>This is one of the shipped questions; it can be reworded.</source>
        <translation>To jedno z pytań dostarczonych z programem; można zmienić jego brzmienie.</translation>
    </message>
    <message>
        <source>Added the question %1</source>
        <translation>Dodano pytanie %1</translation>
    </message>
    <message>
        <source>Changed the question %1</source>
        <translation>Zmieniono pytanie %1</translation>
    </message>
    <message>
        <source>Removed the question %1</source>
        <translation>Usunięto pytanie %1</translation>
    </message>
    <message>
        <source>Reworded %1</source>
        <translation>Zmieniono brzmienie: %1</translation>
    </message>
    <message>
        <source>Restored the words of %1</source>
        <translation>Przywrócono brzmienie: %1</translation>
    </message>
    <message>
        <source>Restored the 25 questions</source>
        <translation>Przywrócono 25 pytań</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::RespondentStore</name>
    <message>
        <source>somebody without a name</source>
        <translation>ktoś bez nazwiska</translation>
    </message>
    <message>
        <source>Say who was asked: a name, a title or a company.</source>
        <translation>Podaj, kogo zapytano: nazwisko, stanowisko lub firmę.</translation>
    </message>
    <message>
        <source>Changed what is known of %1</source>
        <translation>Zmieniono informacje o osobie: %1</translation>
    </message>
    <message>
        <source>Wrote down an interview or survey with %1</source>
        <translation>Zapisano wywiad lub ankietę: %1</translation>
    </message>
    <message>
        <source>Removed somebody who was asked, with their answers</source>
        <translation>Usunięto osobę, którą zapytano, razem z jej odpowiedziami</translation>
    </message>
    <message>
        <source>Took answers out of their theme</source>
        <translation>Wyjęto odpowiedzi z tematu</translation>
    </message>
    <message>
        <source>Gave answers the theme %1</source>
        <translation>Nadano odpowiedziom temat %1</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteRound</name>
    <message>
        <source>Dots</source>
        <translation>Kropki</translation>
    </message>
    <message>
        <source>100 points</source>
        <translation>100 punktów</translation>
    </message>
    <message>
        <source>Consent, 1 to 5</source>
        <translation>Zgoda, od 1 do 5</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Dots are whole: 1 or more on an item.</source>
        <translation>Kropki są całe: na pozycję 1 lub więcej.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n dot(s) on one item.</source>
        <translation>
            <numerusform>Limit to %n kropka na jedną pozycję.</numerusform>
            <numerusform>Limit to %n kropki na jedną pozycję.</numerusform>
            <numerusform>Limit to %n kropek na jedną pozycję.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many: everybody has %n dot(s).</source>
        <translation>
            <numerusform>To za dużo: każdy ma %n kropkę.</numerusform>
            <numerusform>To za dużo: każdy ma %n kropki.</numerusform>
            <numerusform>To za dużo: każdy ma %n kropek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points are whole numbers from 0.</source>
        <translation>Punkty to liczby całkowite od 0.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n point(s) left to give: a ballot has 100.</source>
        <translation>
            <numerusform>Pozostał %n punkt do rozdania: karta ma 100.</numerusform>
            <numerusform>Pozostały %n punkty do rozdania: karta ma 100.</numerusform>
            <numerusform>Pozostało %n punktów do rozdania: karta ma 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n point(s) too many: a ballot has 100.</source>
        <translation>
            <numerusform>To o %n punkt za dużo: karta ma 100.</numerusform>
            <numerusform>To o %n punkty za dużo: karta ma 100.</numerusform>
            <numerusform>To o %n punktów za dużo: karta ma 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent is a number from 1, against it, to 5, fully with it.</source>
        <translation>Zgoda to liczba od 1 (przeciw) do 5 (w pełni za).</translation>
    </message>
    <message>
        <source>Ranks run from 1 without a gap.</source>
        <translation>Miejsca biegną od 1 bez luk.</translation>
    </message>
    <message>
        <source>Two items have the same rank: each place is given once.</source>
        <translation>Dwie pozycje mają to samo miejsce: każde miejsce można przyznać tylko raz.</translation>
    </message>
    <message>
        <source>There is nothing to vote on: write cards first, or options of your own.</source>
        <translation>Nie ma nad czym głosować: najpierw napiszcie kartki albo dodajcie własne możliwości.</translation>
    </message>
    <message>
        <source>A choice needs two items or more; one alone can be put to consent.</source>
        <translation>Do wyboru potrzeba co najmniej dwóch pozycji; przy jednej można zapytać o zgodę.</translation>
    </message>
    <message>
        <source>An item is in the vote twice.</source>
        <translation>Jedna pozycja występuje w głosowaniu dwa razy.</translation>
    </message>
    <message>
        <source>Everybody needs a dot at least.</source>
        <translation>Każdy musi mieć co najmniej jedną kropkę.</translation>
    </message>
    <message>
        <source>This ballot is empty.</source>
        <translation>Ta karta do głosowania jest pusta.</translation>
    </message>
    <message>
        <source>Something on this ballot is not in this vote.</source>
        <translation>Coś na tej karcie nie należy do tego głosowania.</translation>
    </message>
    <message>
        <source>An item is on this ballot twice.</source>
        <translation>Jedna pozycja występuje na tej karcie dwa razy.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteStore</name>
    <message>
        <source>Revealed a vote</source>
        <translation>Ujawniono głosowanie</translation>
    </message>
    <message>
        <source>Closed a vote</source>
        <translation>Zamknięto głosowanie</translation>
    </message>
    <message>
        <source>Opened a vote again</source>
        <translation>Ponownie otwarto głosowanie</translation>
    </message>
    <message>
        <source>Opened a vote</source>
        <translation>Otwarto głosowanie</translation>
    </message>
    <message>
        <source>This vote is no longer in the project.</source>
        <translation>Tego głosowania nie ma już w projekcie.</translation>
    </message>
    <message>
        <source>This vote has been revealed and stays as it is. Vote again in a new round.</source>
        <translation>To głosowanie zostało ujawnione i już się nie zmieni. Głosujcie ponownie w nowej rundzie.</translation>
    </message>
    <message>
        <source>Close the vote before you reveal it.</source>
        <translation>Przed ujawnieniem zamknij głosowanie.</translation>
    </message>
    <message>
        <source>Removed a vote</source>
        <translation>Usunięto głosowanie</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again, or vote in a new round.</source>
        <translation>To głosowanie jest zamknięte. Otwórz je ponownie albo głosujcie w nowej rundzie.</translation>
    </message>
    <message>
        <source>A ballot needs the person who casts it.</source>
        <translation>Karta do głosowania musi mieć osobę, która głosuje.</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>Karta do głosowania: %1</translation>
    </message>
    <message>
        <source>Changed the ballot of %1</source>
        <translation>Zmieniono kartę do głosowania: %1</translation>
    </message>
    <message>
        <source>Removed the ballot of %1</source>
        <translation>Usunięto kartę do głosowania: %1</translation>
    </message>
    <message>
        <source>The votes are secret until they are revealed.</source>
        <translation>Głosy są tajne do chwili ujawnienia.</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::VoteWords</name>
    <message>
        <source>Nothing got a vote.</source>
        <translation>Nic nie dostało głosu.</translation>
    </message>
    <message>
        <source>First: %1 (%2).</source>
        <comment>an item, what it got</comment>
        <translation>Pierwsze miejsce: %1 (%2).</translation>
    </message>
    <message>
        <source>A tie for the first place: %1 (%2 each).</source>
        <comment>items, what each got</comment>
        <translation>Remis o pierwsze miejsce: %1 (po %2).</translation>
    </message>
    <message>
        <source>The order depends on how you count: most people stand behind %1 (%2).</source>
        <comment>an item, what it got</comment>
        <translation>Kolejność zależy od sposobu liczenia: najwięcej osób popiera %1 (%2).</translation>
    </message>
    <message>
        <source>All dots on %1 come from one person.</source>
        <comment>an item</comment>
        <translation>Wszystkie kropki na %1 pochodzą od jednej osoby.</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) were not used.</source>
        <translation>
            <numerusform>Nie wykorzystano %n kropki.</numerusform>
            <numerusform>Nie wykorzystano %n kropek.</numerusform>
            <numerusform>Nie wykorzystano %n kropek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) object to %1: ask why before you decide.</source>
        <translation>
            <numerusform>%n osoba zgłasza sprzeciw wobec %1. Zapytajcie o powód, zanim zdecydujecie.</numerusform>
            <numerusform>%n osoby zgłaszają sprzeciw wobec %1. Zapytajcie o powód, zanim zdecydujecie.</numerusform>
            <numerusform>%n osób zgłasza sprzeciw wobec %1. Zapytajcie o powód, zanim zdecydujecie.</numerusform>
        </translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the items of a ranking</comment>
        <translation>, potem </translation>
    </message>
    <message>
        <source>Too many items to go through all orders: the one with the fewest disagreements that was found is %1. It agrees with %2 of the paired choices; no order can agree with more than %3.</source>
        <translation>Pozycji jest zbyt wiele, by sprawdzić wszystkie kolejności: najmniej rozbieżności ze znalezionych ma %1. Zgadza się z %2 porównań parami; żadna kolejność nie może zgadzać się z więcej niż %3.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n order(s) agree equally well with everybody (Kemeny): this is a tie.</source>
        <translation>
            <numerusform>Więcej niż %n kolejność zgadza się równie dobrze ze wszystkimi (Kemeny): to remis.</numerusform>
            <numerusform>Więcej niż %n kolejności zgadza się równie dobrze ze wszystkimi (Kemeny): to remis.</numerusform>
            <numerusform>Więcej niż %n kolejności zgadza się równie dobrze ze wszystkimi (Kemeny): to remis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) agree equally well with everybody (Kemeny): this is a tie.</source>
        <translation>
            <numerusform>%n kolejność zgadza się równie dobrze ze wszystkimi (Kemeny): to remis.</numerusform>
            <numerusform>%n kolejności zgadzają się równie dobrze ze wszystkimi (Kemeny): to remis.</numerusform>
            <numerusform>%n kolejności zgadza się równie dobrze ze wszystkimi (Kemeny): to remis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order with the fewest disagreements (Kemeny): %1.</source>
        <translation>Kolejność z najmniejszą liczbą rozbieżności (Kemeny): %1.</translation>
    </message>
    <message>
        <source>%1 beats every other one in a direct choice.</source>
        <comment>an item</comment>
        <translation>%1 wygrywa z każdą inną pozycją w bezpośrednim porównaniu.</translation>
    </message>
    <message>
        <source>No clear winner: nothing beats every other one in a direct choice.</source>
        <translation>Nie ma wyraźnego zwycięzcy: nic nie wygrywa z każdą inną pozycją w bezpośrednim porównaniu.</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>agreement</comment>
        <translation>silna</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation>umiarkowana</translation>
    </message>
    <message>
        <source>weak: discuss before you decide</source>
        <comment>agreement</comment>
        <translation>słaba: porozmawiajcie, zanim zdecydujecie</translation>
    </message>
    <message>
        <source>How far people agree: %1 (Kendall&apos;s W %2).</source>
        <translation>Na ile osoby są zgodne: %1 (W Kendalla: %2).</translation>
    </message>
    <message>
        <source>How far people pick the same ones: %1 (Fleiss&apos; kappa %2).</source>
        <translation>Na ile osoby wybierają to samo: %1 (kappa Fleissa: %2).</translation>
    </message>
    <message>
        <source>How far people agree: %1 (Krippendorff&apos;s alpha %2).</source>
        <translation>Na ile osoby są zgodne: %1 (alfa Krippendorffa: %2).</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n kropka</numerusform>
            <numerusform>%n kropki</numerusform>
            <numerusform>%n kropek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 on %3 count as %n: the limit is %4 on one item.</source>
        <comment>dots, a person, an item, a number</comment>
        <translation>
            <numerusform>%2: %1 na %3 liczy się jako %n; limit na jedną pozycję to %4.</numerusform>
            <numerusform>%2: %1 na %3 liczy się jako %n; limit na jedną pozycję to %4.</numerusform>
            <numerusform>%2: %1 na %3 liczy się jako %n; limit na jedną pozycję to %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Nikt nie głosował.</translation>
    </message>
    <message>
        <source>%1 graded two cards that are one thing now (%2): the lower grade, %3, counts.</source>
        <comment>a person, an item, a grade</comment>
        <translation>%1: ocenione zostały dwie kartki, które są teraz jedną rzeczą (%2); liczy się niższa ocena, %3.</translation>
    </message>
    <message>
        <source>%1 ranked two cards that are one thing now (%2): the better rank, %3, counts.</source>
        <comment>a person, an item, a rank</comment>
        <translation>%1: miejsca dostały dwie kartki, które są teraz jedną rzeczą (%2); liczy się lepsze miejsce, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
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
        <translation>średnio %1 pkt, mediana %2, %3</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>bez oceny</translation>
    </message>
    <message>
        <source>median %1, from %2 to %3, %4</source>
        <comment>grades, people</comment>
        <translation>mediana %1, od %2 do %3, %4</translation>
    </message>
    <message>
        <source>%1 Borda points, %2</source>
        <comment>…, people</comment>
        <translation>%1 pkt Bordy, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>po %n kropce na osobę</numerusform>
            <numerusform>po %n kropki na osobę</numerusform>
            <numerusform>po %n kropek na osobę</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at most on one item</source>
        <comment>dots each, limit</comment>
        <translation>%1, najwyżej %2 na jedną pozycję</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::WorkshopStore</name>
    <message>
        <source>Service delivery</source>
        <translation>Obsługa klientów</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Kierownictwo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Changed an answer to question %1</source>
        <translation>Zmieniono odpowiedź na pytanie %1</translation>
    </message>
    <message>
        <source>Answered question %1</source>
        <translation>Odpowiedziano na pytanie %1</translation>
    </message>
    <message>
        <source>Changed an answer</source>
        <translation>Zmieniono odpowiedź</translation>
    </message>
    <message>
        <source>Answered a question</source>
        <translation>Odpowiedziano na pytanie</translation>
    </message>
    <message>
        <source>Removed the decision on question %1</source>
        <translation>Usunięto decyzję dotyczącą pytania %1</translation>
    </message>
    <message>
        <source>Decided question %1</source>
        <translation>Podjęto decyzję dotyczącą pytania %1</translation>
    </message>
    <message>
        <source>Removed a decision</source>
        <translation>Usunięto decyzję</translation>
    </message>
    <message>
        <source>Decided a question</source>
        <translation>Podjęto decyzję dotyczącą pytania</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Uczestnik musi mieć imię lub nazwisko.</translation>
    </message>
    <message>
        <source>Changed the participant %1</source>
        <translation>Zmieniono dane uczestnika %1</translation>
    </message>
    <message>
        <source>Added the participant %1</source>
        <translation>Dodano uczestnika %1</translation>
    </message>
    <message>
        <source>This participant is no longer in the project.</source>
        <translation>Tego uczestnika nie ma już w projekcie.</translation>
    </message>
    <message>
        <source>Removed the participant %1</source>
        <translation>Usunięto uczestnika %1</translation>
    </message>
    <message>
        <source>An answer needs at least one word.</source>
        <translation>Odpowiedź musi zawierać co najmniej jedno słowo.</translation>
    </message>
    <message>
        <source>This answer is no longer in the project.</source>
        <translation>Tej odpowiedzi nie ma już w projekcie.</translation>
    </message>
    <message>
        <source>Removed an answer to question %1</source>
        <translation>Usunięto odpowiedź na pytanie %1</translation>
    </message>
    <message>
        <source>Removed an answer</source>
        <translation>Usunięto odpowiedź</translation>
    </message>
</context>
<context>
    <name>lodestar::workshop::WritingStore</name>
    <message>
        <source>This round of writing is no longer in the project.</source>
        <translation>Tej rundy pisania nie ma już w projekcie.</translation>
    </message>
    <message>
        <source>This round is already revealed. Begin another one, or put the card on the board.</source>
        <translation>Ta runda jest już ujawniona. Rozpocznij nową albo połóż kartkę na tablicy.</translation>
    </message>
    <message>
        <source>There is a round of silent writing on this question. Reveal it first.</source>
        <translation>Przy tym pytaniu trwa runda cichego pisania. Najpierw ją ujawnij.</translation>
    </message>
    <message>
        <source>Began silent writing</source>
        <translation>Rozpoczęto ciche pisanie</translation>
    </message>
    <message>
        <source>A card needs at least one word.</source>
        <translation>Na kartce musi być co najmniej jedno słowo.</translation>
    </message>
    <message>
        <source>Wrote a card in silence</source>
        <translation>Napisano kartkę w ciszy</translation>
    </message>
    <message>
        <source>Took back a card written in silence</source>
        <translation>Wycofano kartkę napisaną w ciszy</translation>
    </message>
    <message>
        <source>Passed the keyboard on</source>
        <translation>Przekazano klawiaturę dalej</translation>
    </message>
    <message>
        <source>Revealed what was written</source>
        <translation>Ujawniono to, co napisano</translation>
    </message>
    <message>
        <source>Cards are written in this round. Reveal them; what nobody needs can be removed then.</source>
        <translation>W tej rundzie są już napisane kartki. Ujawnij je; to, co niepotrzebne, można wtedy usunąć.</translation>
    </message>
    <message>
        <source>Ended silent writing</source>
        <translation>Zakończono ciche pisanie</translation>
    </message>
</context>
</TS>
