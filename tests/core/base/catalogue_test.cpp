#include "core/base/catalogue.h"

#include "tests/testkit/registry.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using lodestar::Catalogue;

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void writesCountsAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("count");
        QTest::newRow("en") << u"en"_s << 1000000 << u"1,000,000"_s;
        QTest::newRow("en one") << u"en"_s << 1 << u"1"_s;
        QTest::newRow("en none") << u"en"_s << 0 << u"0"_s;
        QTest::newRow("pl") << u"pl"_s << 1234567 << u"1\u00A0234\u00A0567"_s;
        QTest::newRow("id") << u"id"_s << 1234567 << u"1.234.567"_s;
        QTest::newRow("fa") << u"fa"_s << 1234567 << u"۱٬۲۳۴٬۵۶۷"_s;
    }
    void writesCountsAsTheLanguageDoes()
    {
        QFETCH(QString, language);
        QFETCH(int, rows);
        QFETCH(QString, count);
        QLocale::setDefault(QLocale(language));
        Catalogue catalogue;
        QVERIFY(catalogue.load(u"lodestar_"_s + language, u":/i18n"_s));
        QVERIFY(QCoreApplication::installTranslator(&catalogue));
        const QString text =
            QCoreApplication::translate("lodestar::ui::ColumnFacts", "%n different", "values of a column", rows);
        QVERIFY2(text.contains(count) && !text.contains(u'%'), qPrintable(text));
    }

    void leavesWhatCountsNothing()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.load(u"lodestar_en"_s, u":/i18n"_s));
        QVERIFY(catalogue.translate("lodestar::ui::ColumnFacts", "not in the catalogue", nullptr, 3).isNull());
    }
};

static const lodestar::testkit::Registered<CatalogueTest> registered("core/base/catalogue");
#include "catalogue_test.moc"
