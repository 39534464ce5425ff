#include "ui/pages/customers/importcolumns.h"

#include "tests/testkit/registry.h"
#include "ui/pages/customers/rolebox.h"

#include <QCheckBox>
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

static const lodestar::testkit::Registered<ImportColumnsTest> registered("ui/pages/customers/importcolumns");
#include "importcolumns_test.moc"
