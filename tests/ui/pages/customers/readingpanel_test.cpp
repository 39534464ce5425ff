#include "ui/pages/customers/readingpanel.h"

#include "core/import/readings.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

import::Dialect detected(){import::Dialect dialect;
dialect.encoding = QStringLiteral("windows-1250");
dialect.delimiter = QStringLiteral(";");
dialect.quote = u'\'';
dialect.skipRows = 3;
dialect.reasons = {QStringLiteral("Because.")};
return dialect;
} // namespace

} // namespace

class ReadingPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasDetectedIsShown()
    {
        ReadingPanel panel;
        panel.present(detected(), {}, ReadingPanel::Form::Text);
        QVERIFY(!named<QSpinBox>(panel, u"Lines to skip at the beginning"_s)); // few need it
        named<QAbstractButton>(panel, u"More about the reading"_s)->click();
        QVERIFY(named<QComboBox>(panel, u"Encoding"_s)->currentText().contains(u"windows-1250"));
        QVERIFY(named<QComboBox>(panel, u"Columns are separated by"_s)->currentText().contains(u"semicolon"));
        QVERIFY(named<QComboBox>(panel, u"Cells are quoted with"_s)->currentText().contains(u"apostrophes"));
        QCOMPARE(named<QSpinBox>(panel, u"Lines to skip at the beginning"_s)->value(), 3);
        QVERIFY(!import::choosesAnything(panel.choice()));
    }

    void choicesAreMadeAndTakenBack()
    {
        ReadingPanel panel;
        QSignalSpy chosen(&panel, &ReadingPanel::chosen);
        panel.present(detected(), {}, ReadingPanel::Form::Text);
        named<QAbstractButton>(panel, u"More about the reading"_s)->click();
        QCOMPARE(chosen.count(), 0); // showing is no choice
        named<QSpinBox>(panel, u"Lines to skip at the beginning"_s)->setValue(1);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(*panel.choice().skipRows, 1);
        auto *quote = named<QComboBox>(panel, u"Cells are quoted with"_s);
        quote->setCurrentIndex(quote->findData(0));
        emit quote->activated(quote->currentIndex());
        QCOMPARE(chosen.count(), 2);
        QVERIFY(panel.choice().quote && *panel.choice().quote == u'\0');
        panel.present(detected(), panel.choice(), ReadingPanel::Form::Text);
        QCOMPARE(quote->currentData().toInt(), 0);
        named<QAbstractButton>(panel, u"Detect these again"_s)->click();
        QVERIFY(!panel.choice().quote && !panel.choice().skipRows);
        QCOMPARE(chosen.count(), 3);
        auto *dates = named<QComboBox>(panel, u"Dates such as 3/4/2025"_s);
        dates->setCurrentIndex(dates->findData(static_cast<int>(import::DateOrder::DayMonthYear)));
        emit dates->activated(dates->currentIndex());
        QCOMPARE(panel.choice().dateOrder, std::optional(import::DateOrder::DayMonthYear));
        panel.present(detected(), {}, ReadingPanel::Form::Text);
        QCOMPARE(dates->currentIndex(), 0); // detected again
    }
};

static const lodestar::testkit::Registered<ReadingPanelTest> registered("ui/pages/customers/readingpanel");
#include "readingpanel_test.moc"
