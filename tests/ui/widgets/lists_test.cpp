#include "tests/testkit/registry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

class ListsTest : public QObject
{
    Q_OBJECT

    static QStandardItemModel *customers(QObject *parent)
    {
        auto *model = new QStandardItemModel(0, 2, parent);
        model->setHorizontalHeaderLabels({u"Name"_s, u"Employees"_s});
        const QList<std::pair<QString, int>> rows{
            {u"Żółw Spedycja"_s, 900}, {u"Halden Cargo"_s, 1200}, {u"Meridian\tLines"_s, 40}};
        for (const auto &[name, employees] : rows) {
            auto *number = new QStandardItem(QLocale().toString(employees));
            number->setData(employees, Qt::UserRole);
            model->appendRow({new QStandardItem(name), number});
        }
        return model;
    }

    static QStringList names(const DataTableView &view)
    {
        QStringList result;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            result << view.model()->index(row, 0).data().toString();
        return result;
    }

private slots:
    void aSectionThatAppearsHasItsPlace()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *tabs = new SectionTabs(u"Views"_s);
        tabs->addSection(u"table"_s, u"Table"_s);
        tabs->addSection(u"changes"_s, u"What changed since the import before"_s);
        tabs->setSectionVisible(u"changes"_s, false);
        row->addWidget(tabs);
        row->addWidget(new QLineEdit, 1); // takes what is left
        window.resize(900, 80);
        window.show();
        const int before = tabs->width();
        tabs->setSectionVisible(u"changes"_s, true);
        QTRY_VERIFY(tabs->width() > before);
        QVERIFY(tabs->rect().contains(tabs->tabRect(1)));
    }

    void init() { theme::apply({}); }

    void numbersSortAsNumbers()
    {
        DataTableView view(u"Customers"_s);
        view.setSourceModel(customers(&view));
        QCOMPARE(names(view).constFirst(), u"Żółw Spedycja"_s); // the model's own order at first
        view.sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(names(view), QStringList({u"Halden Cargo"_s, u"Żółw Spedycja"_s, u"Meridian\tLines"_s}));
        view.sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(names(view).constFirst(), u"Meridian\tLines"_s);
        QCOMPARE(view.sourceRow(view.model()->index(0, 0)), 2);
        QCOMPARE(view.sourceRow({}), -1);
    }

    void typingNarrowsHoweverItIsWritten()
    {
        DataTableView view(u"Customers"_s);
        FilterLine line(u"Find a customer"_s);
        view.setSourceModel(customers(&view));
        view.setFilterLine(&line);
        line.setText(u"zolw"_s);
        QTRY_COMPARE(names(view), QStringList(u"Żółw Spedycja"_s));
        line.clear();
        QTRY_COMPARE(names(view).size(), 3);
    }

    void lettersTypedInTheTableGoToItsLine()
    {
        QWidget window;
        DataTableView view(u"Customers"_s, &window);
        FilterLine line(u"Find a customer"_s, &window);
        view.setSourceModel(customers(&view));
        view.setFilterLine(&line);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_H);
        QCOMPARE(line.text(), u"h"_s);
        QVERIFY(line.hasFocus());
        QTest::keyClick(&line, Qt::Key_Down);
        QVERIFY(view.hasFocus());
        line.setFocus();
        QTest::keyClick(&line, Qt::Key_Escape);
        QVERIFY(line.text().isEmpty());
    }

    void rowsCopyAsText()
    {
        DataTableView view(u"Customers"_s);
        view.setSourceModel(customers(&view));
        QVERIFY(view.selectionAsText().isEmpty());
        view.selectRow(1);
        view.selectionModel()->select(view.model()->index(2, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QString expected =
            u"Name\tEmployees\nHalden Cargo\t%1\nMeridian Lines\t40\n"_s.arg(QLocale().toString(1200));
        QCOMPARE(view.selectionAsText(), expected);
        view.horizontalHeader()->moveSection(1, 0); // as it is seen
        QVERIFY(view.selectionAsText().startsWith(u"Employees\tName\n"_s));
        view.setColumnHidden(1, true);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Name\nHalden Cargo\nMeridian Lines\n"_s);
    }

    void theFilterWaitsForAPause()
    {
        FilterLine line(u"Find"_s);
        QSignalSpy changed(&line, &FilterLine::filterChanged);
        QTest::keyClicks(&line, u"logistics"_s);
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toString(), u"logistics"_s);
    }

    void sectionsGoByTheirIds()
    {
        SectionTabs tabs(u"Traits"_s);
        QSignalSpy changed(&tabs, &SectionTabs::sectionChanged);
        tabs.addSection(u"more"_s, u"More often"_s);
        tabs.addSection(u"less"_s, u"Less often"_s);
        QCOMPARE(tabs.current(), u"more"_s);
        QCOMPARE(changed.count(), 0);
        tabs.setCurrent(u"less"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toString(), u"less"_s);
        tabs.setCurrent(u"nothing"_s);
        QCOMPARE(tabs.current(), u"less"_s);
        tabs.setTabVisible(0, false);
        tabs.setCurrent(u"more"_s); // put away: there is nothing to show
        QCOMPARE(tabs.current(), u"less"_s);
    }

    void oneOfFewIsChosen()
    {
        Segmented choice(u"Threshold"_s);
        QVERIFY(choice.current().isEmpty());
        choice.addChoice(u"share"_s, u"Top share"_s);
        choice.addChoice(u"count"_s, u"Top number"_s);
        QCOMPARE(choice.current(), u"share"_s);
        QSignalSpy chosen(&choice, &Segmented::chosen);
        choice.setCurrent(u"count"_s);
        QCOMPARE(choice.current(), u"count"_s);
        QCOMPARE(chosen.count(), 0); // only people choose
        QTest::mouseClick(choice.findChildren<QAbstractButton *>().at(0), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(choice.current(), u"share"_s);
    }
};

static const lodestar::testkit::Registered<ListsTest> registered("ui/widgets/lists");
#include "lists_test.moc"
