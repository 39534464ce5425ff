#include "ui/pages/customers/importcolumns.h"

#include "tests/testkit/registry.h"
#include "ui/pages/customers/rolebox.h"
#include "ui/widgets/filterline.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::ui;

class ImportColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void wideFilesAreFolded();
    void questionsAreAnsweredByAClick();
    void wordsForNoValueCanBeKept();
    void datesThatCanBeReadBothWaysAreAsked();
    void columnsAreFoundByTheirNames();
    void rolesAreFoundBySomeLetters();

private:
    static import::ImportPreview wide()
    {
        import::ImportPreview preview;
        for (int i = 0; i < 300; ++i) {
            table::ColumnInfo column;
            column.index = i;
            column.name = u"Column %1"_s.arg(i);
            column.distinct = i < 200 ? 5 : 0;
            if (i < 3)
                column.role.id = i == 0 ? table::RoleId::Name : i == 1 ? table::RoleId::Industry : table::RoleId::City;
            preview.columns.push_back(column);
            preview.looks.emplace_back();
        }
        return preview;
    }
    static QPushButton *button(QWidget &root, const QString &text)
    {
        for (QPushButton *each : root.findChildren<QPushButton *>()) {
            // A child of a widget that was never shown counts as hidden too: what matters is whether somebody hid it.
            const bool folded = each->isHidden() && each->testAttribute(Qt::WA_WState_ExplicitShowHide);
            if (each->text().contains(text) && !folded)
                return each;
        }
        return nullptr;
    }
    static qsizetype roleBoxes(QWidget &root)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return root.findChildren<RoleBox *>().size();
    }
};

void ImportColumnsTest::wideFilesAreFolded()
{
    ImportColumns columns;
    columns.show(wide(), {});
    QCOMPARE(roleBoxes(columns), 3);
    QPushButton *more = button(columns, u"197"_s);
    QVERIFY(more);
    more->click();
    QCOMPARE(roleBoxes(columns), 200);
    QPushButton *empty = button(columns, u"100"_s);
    QVERIFY(empty);
    empty->click();
    QCOMPARE(roleBoxes(columns), 300);
}

void ImportColumnsTest::questionsAreAnsweredByAClick()
{
    import::ImportPreview preview = wide();
    preview.questions.push_back({5,
                                 u"Column 5"_s,
                                 u"Is it theirs?"_s,
                                 u"From 1 to 9."_s,
                                 {{table::RoleId::AnnualRevenue, {}}, {table::RoleId::Revenue, {}}}});
    preview.kindGuess.kind = table::DatasetKind::Opportunities;
    preview.kindGuess.confidence = 0.9;
    preview.kindGuess.reason = u"Files with Deal Stage list deals."_s;
    ImportColumns columns;
    columns.show(preview, {});
    QSignalSpy roles(&columns, &ImportColumns::roleChosen);
    QSignalSpy kinds(&columns, &ImportColumns::kindChosen);
    const table::Role revenue{table::RoleId::Revenue, {}};
    QPushButton *answer = button(columns, revenue.name());
    QVERIFY(answer);
    answer->click();
    QCOMPARE(roles.size(), 1);
    QCOMPARE(roles[0][0].toString(), u"Column 5"_s);
    QCOMPARE(roles[0][1].value<table::Role>(), revenue);
    QPushButton *kind = button(columns, table::datasetKindName(table::DatasetKind::Opportunities));
    QVERIFY(kind);
    kind->click();
    QCOMPARE(kinds.size(), 1);
}

void ImportColumnsTest::wordsForNoValueCanBeKept()
{
    import::ImportPreview preview = wide();
    preview.looks[1].gaps.push_back({u"n/a"_s, 14});
    ImportColumns columns;
    columns.show(preview, {});
    QSignalSpy literal(&columns, &ImportColumns::literalChosen);
    const auto boxes = columns.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 1);
    QVERIFY(boxes[0]->text().contains(u"14"_s));
    boxes[0]->click();
    QCOMPARE(literal.size(), 1);
    QCOMPARE(literal[0][1].toBool(), true);
}

void ImportColumnsTest::datesThatCanBeReadBothWaysAreAsked()
{
    import::ImportPreview preview = wide();
    preview.dateQuestion = {
        {u"Column 5"_s},
        u"Which is it?"_s,
        {{import::DateOrder::MonthDayYear, u"9 November"_s}, {import::DateOrder::DayMonthYear, u"11 September"_s}}};
    ImportColumns columns;
    columns.show(preview, {});
    QSignalSpy orders(&columns, &ImportColumns::dateOrderChosen);
    QVERIFY(button(columns, u"9 November"_s));
    button(columns, u"11 September"_s)->click();
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders[0][0].value<import::DateOrder>(), import::DateOrder::DayMonthYear);
}

void ImportColumnsTest::columnsAreFoundByTheirNames()
{
    ImportColumns columns;
    columns.show(wide(), {});
    auto *search = columns.findChild<FilterLine *>();
    QVERIFY(search && !search->isHidden());
    QSignalSpy found(search, &FilterLine::filterChanged);
    search->setText(u"column 19"_s);
    QVERIFY(found.wait());
    QCOMPARE(roleBoxes(columns), 11); // 19 and 190 to 199
    search->setText(u"column 29"_s);
    QVERIFY(found.wait());
    QCOMPARE(roleBoxes(columns), 11); // empty ones too
    search->clear();
    QVERIFY(found.wait());
    QCOMPARE(roleBoxes(columns), 3);
}

void ImportColumnsTest::rolesAreFoundBySomeLetters()
{
    table::ColumnInfo column;
    column.name = u"Wert"_s;
    column.type = table::ColumnType::Money;
    RoleBox box(column, table::DatasetKind::Customers);
    QSignalSpy chosen(&box, &RoleBox::roleChosen);
    const table::Role revenue{table::RoleId::Revenue, {}};
    box.completer()->setCompletionPrefix(revenue.name().mid(2, 5)); // not its first letters
    QStringList offered;
    for (int row = 0; box.completer()->setCurrentRow(row); ++row)
        offered << box.completer()->currentCompletion();
    QVERIFY(offered.contains(revenue.name()));
    QVERIFY(offered.size() < box.count() / 2);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QTest::mouseClick(box.lineEdit(), Qt::LeftButton);
    QTRY_VERIFY(box.completer()->popup()->isVisible());
    QCOMPARE(box.completer()->completionCount(), box.count()); // all of them, until something is typed
    box.completer()->popup()->hide();
    box.lineEdit()->setText(u"no such role"_s);
    emit box.lineEdit()->editingFinished();
    QCOMPARE(box.lineEdit()->text(), box.itemText(0)); // the one that holds
    QCOMPARE(chosen.size(), 0);
    box.lineEdit()->setText(revenue.name());
    QTest::keyClick(box.lineEdit(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<table::Role>(), revenue);
}

static const lodestar::testkit::Registered<ImportColumnsTest> registered("ui/pages/customers/importcolumns");
#include "importcolumns_test.moc"
