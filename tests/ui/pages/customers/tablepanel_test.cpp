#include "ui/pages/customers/tablepanel.h"

#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/base/settings.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/customers/celldelegate.h"
#include "ui/pages/customers/columnchooser.h"
#include "ui/pages/customers/columnpopup.h"
#include "ui/pages/customers/customertable.h"
#include "ui/pages/customers/filterchips.h"
#include "ui/pages/customers/recipechange.h"
#include "ui/pages/customers/rowdetail.h"
#include "ui/pages/customers/tablecolumns.h"
#include "ui/pages/customers/tableoutput.h"
#include "ui/widgets/columnfacts.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/summaryheader.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

/// The panel with its tools above it, on the small customers.
struct Shown {
    explicit Shown(Stage &stage) : panel(new TablePanel(stage.session))
    {
        auto *lines = new QVBoxLayout(&window);
        lines->addWidget(panel->tools());
        lines->addWidget(panel);
    }
    bool open(Stage &stage)
    {
        panel->showTable(**table::DatasetStore(*stage.session.project()).current());
        model = panel->findChild<TableModel *>();
        view = panel->findChild<CustomerTable *>();
        facts = panel->findChild<ColumnFacts *>();
        if (!present(window))
            return false;
        view->setFocus();
        return QTest::qWaitFor([&] { return model->rowCount() == 60 && facts->summary(5); }, 20000);
    }
    int column(const QString &name) const
    {
        for (int column = 0; column < facts->count(); ++column)
            if (facts->column(column).name == name)
                return column;
        return -1;
    }
    QString cell(int row, const QString &name) const
    {
        return plain(model->index(row, column(name)).data().toString());
    }
    void goTo(int row, const QString &name) { view->setCurrentIndex(model->index(row, column(name))); }
    /// Opens the popup of the column where the keyboard is.
    ColumnPopup *openColumn(const QString &name)
    {
        // One that was closed goes with the next turn of the event loop.
        if (!QTest::qWaitFor([&] { return !panel->findChild<ColumnPopup *>(); }, 5000))
            return nullptr;
        goTo(0, name);
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        return panel->findChild<ColumnPopup *>();
    }

    QWidget window;
    TablePanel *panel;
    TableModel *model = nullptr;
    CustomerTable *view = nullptr;
    ColumnFacts *facts = nullptr;
};

} // namespace

class TablePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { dialogs::setScript(nullptr); }

    void severalColumnsSort()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        emit shown.view->sortRequested(shown.column(u"Industry"_s), false);
        QTRY_COMPARE(shown.cell(0, u"Industry"_s), u"Banking"_s);
        emit shown.view->sortRequested(shown.column(u"Employees"_s), true);
        QTRY_COMPARE(shown.model->arrangement().sortBy.size(), size_t(2));
        QTRY_VERIFY(says(shown.window, u"sorted by Industry, Employees"_s));
        QCOMPARE(shown.cell(0, u"Employees"_s), u"33"_s); // the smallest of the banks
        QCOMPARE(shown.cell(0, u"Industry"_s), u"Banking"_s);
        emit shown.view->sortRequested(shown.column(u"Employees"_s), true); // the other way round
        QTRY_VERIFY(shown.model->arrangement().sortBy.at(1).descending);
        QVERIFY(!shown.model->arrangement().sortBy.at(0).descending);
    }

    void aBarFiltersAndTheChipTakesItAway()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        emit shown.view->barPressed(shown.column(u"Industry"_s), 0);
        QTRY_COMPARE(shown.model->rowCount(), 20);
        QVERIFY(says(shown.window, u"20 of 60 customers · 1 filter"_s));
        emit shown.view->barPressed(shown.column(u"Country"_s), 0);
        QTRY_COMPARE(shown.model->rowCount(), 10);
        QVERIFY(says(shown.window, u"10 of 60 customers · 2 filters"_s));
        QCOMPARE(inSight<QPushButton>(*shown.panel->findChild<FilterChips *>()).size(), 3);
        QVERIFY(press(*shown.panel->findChild<FilterChips *>(), u"Clear all filters"_s));
        QTRY_COMPARE(shown.model->rowCount(), 60);
        QVERIFY(shown.panel->findChild<FilterChips *>()->isHidden());
        emit shown.view->barPressed(shown.column(u"Industry"_s), 0);
        QTRY_COMPARE(shown.model->rowCount(), 20);
        emit shown.view->barPressed(shown.column(u"Industry"_s), 0); // again: no more
        QTRY_COMPARE(shown.model->rowCount(), 60);
    }

    void valuesAreTickedByKeyboard()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        ColumnPopup *popup = shown.openColumn(u"Industry"_s);
        QVERIFY(popup && popup->isVisible());
        auto *values = named<QListView>(*popup, u"Values"_s);
        QTRY_COMPARE(values->model()->rowCount(), 3);
        values->setFocus();
        values->setCurrentIndex(values->model()->index(0, 0));
        QTest::keyClick(values, Qt::Key_Space);
        QTRY_COMPARE(shown.model->rowCount(), 20);
        values->setCurrentIndex(values->model()->index(1, 0));
        QTest::keyClick(values, Qt::Key_Space);
        QTRY_COMPARE(shown.model->rowCount(), 40);
        QVERIFY(press(*popup, u"Clear the filter"_s));
        QTRY_COMPARE(shown.model->rowCount(), 60);
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!shown.panel->findChild<ColumnPopup *>());
    }

    void allThatContainWhatIsTyped()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        ColumnPopup *popup = shown.openColumn(u"Company"_s);
        auto *line = named<QLineEdit>(*popup, u"Find a value"_s);
        write(line, u"company 1"_s);
        auto *values = named<QListView>(*popup, u"Values"_s);
        QTRY_COMPARE(values->model()->rowCount(), 10); // 10 to 19
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(shown.model->rowCount(), 10);
        QVERIFY(!shown.model->arrangement().filters.front().text.isEmpty());
        popup->close();
        QTRY_VERIFY(!shown.panel->findChild<ColumnPopup *>());
        popup = shown.openColumn(u"Company"_s); // what is in force is shown
        QCOMPARE(named<QLineEdit>(*popup, u"Find a value"_s)->text(), u"company 1"_s);
        named<QCheckBox>(*popup, u"Without a value: 0"_s)->setChecked(true);
        QTRY_VERIFY(shown.model->arrangement().filters.front().orMissing);
    }

    void aRangeIsTyped()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        ColumnPopup *popup = shown.openColumn(u"Employees"_s);
        write(named<QLineEdit>(*popup, u"From"_s), u"27"_s);
        write(named<QLineEdit>(*popup, u"To"_s), u"41"_s); // 27, 33, 34 and 41
        QTRY_COMPARE(shown.model->rowCount(), 4);
        QCOMPARE(plain(shown.model->arrangement().filters.front().displayText()), u"Employees: 27 to 41"_s);
        write(named<QLineEdit>(*popup, u"To"_s), u"x"_s);
        QVERIFY(says(*popup, u"“x” is not a number."_s));
        write(named<QLineEdit>(*popup, u"To"_s), u"5"_s);
        QVERIFY(says(*popup, u"greater than the second"_s));
        QCOMPARE(shown.model->arrangement().filters.size(), size_t(1));
        popup->close();
    }

    void columnsAreChosenAndRemembered()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        const auto names = [](const Shown &shown) {
            QStringList list;
            for (const int column : shown.panel->findChild<TableColumns *>()->shown())
                list << shown.facts->column(column).name;
            return list;
        };
        {
            Shown shown(stage);
            QVERIFY(shown.open(stage));
            QCOMPARE(names(shown).first(), u"Company"_s); // what names a customer is first and stays in sight
            QCOMPARE(shown.view->frozenColumn(), shown.column(u"Company"_s));
            QVERIFY(press(shown.window, u"Choose the columns of the table"_s));
            auto *chooser = shown.panel->findChild<ColumnChooser *>();
            QVERIFY(chooser && chooser->isVisible());
            auto *list = named<QListWidget>(*chooser, u"Columns"_s);
            QCOMPARE(list->count(), 6); // all but the one that stays
            QCOMPARE(list->item(0)->text(), u"Customer ID"_s);
            list->setFocus();
            list->setCurrentRow(0);
            QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // after the next one
            QTest::keyClick(list, Qt::Key_Space); // and away
            QCOMPARE(list->item(1)->text(), u"Customer ID"_s);
            QVERIFY(!names(shown).contains(u"Customer ID"_s));
            write(named<QLineEdit>(*chooser, u"Find a column"_s), u"rev"_s);
            QTRY_VERIFY(list->item(0)->isHidden());
            chooser->close();
        }
        Shown again(stage);
        QVERIFY(again.open(stage));
        QCOMPARE(
            names(again),
            (QStringList{u"Company"_s, u"Industry"_s, u"Country"_s, u"Employees"_s, u"Revenue"_s, u"Referrals"_s}));
        QVERIFY(press(again.window, u"Choose the columns of the table"_s));
        QVERIFY(press(*again.panel->findChild<ColumnChooser *>(), u"Show all"_s));
        QCOMPARE(names(again).size(), 7);
    }

    void aColumnIsMovedHiddenAndSetFree()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        auto *columns = shown.panel->findChild<TableColumns *>();
        const auto *header = shown.view->horizontalHeader();
        columns->move(shown.column(u"Industry"_s), -1);
        QCOMPARE(header->visualIndex(shown.column(u"Industry"_s)), 1);
        columns->move(shown.column(u"Industry"_s), -1); // not before the names
        QCOMPARE(header->visualIndex(shown.column(u"Industry"_s)), 1);
        ColumnPopup *popup = shown.openColumn(u"Employees"_s);
        QVERIFY(popup);
        QVERIFY(press(*popup, u"Hide the column"_s));
        QVERIFY(shown.view->isColumnHidden(shown.column(u"Employees"_s)));
        popup = shown.openColumn(u"Company"_s);
        QVERIFY(popup);
        QVERIFY(press(*popup, u"Keep the column in sight"_s)); // it was: now it goes with the others
        QCOMPARE(shown.view->frozenColumn(), -1);
    }

    void oneCustomerInFull()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        auto *detail = shown.panel->findChild<RowDetail *>();
        QVERIFY(detail->isHidden());
        shown.goTo(3, u"Company"_s);
        QTest::keyClick(shown.view, Qt::Key_Space);
        QVERIFY(detail->isVisible());
        QVERIFY(says(*detail, u"4 of 60"_s));
        QVERIFY(press(*detail, u"Next customer"_s));
        QVERIFY(says(*detail, u"5 of 60"_s));
        QVERIFY(press(*detail, u"Previous customer"_s));
        auto *values = named<DataTableView>(*detail, u"The customer's values"_s);
        QCOMPARE(values->model()->rowCount(), 7);
        QCOMPARE(plain(values->model()->index(1, 1).data().toString()), u"Company 3"_s);
        // The customer stays chosen in another order, and is away when it is filtered out.
        emit shown.view->sortRequested(shown.column(u"Revenue"_s), false);
        QTRY_VERIFY(!says(*detail, u"4 of 60"_s));
        QCOMPARE(plain(values->model()->index(1, 1).data().toString()), u"Company 3"_s);
        QVERIFY(press(*detail, u"Close the customer"_s));
        QVERIFY(detail->isHidden());
    }

    void aCellFiltersAndIsCopied()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        shown.goTo(0, u"Country"_s);
        emit shown.view->customContextMenuRequested({20, 20});
        auto *menu = shown.panel->findChild<QMenu *>();
        QVERIFY(menu);
        const auto choose = [&](const QString &text) {
            for (QAction *action : menu->actions())
                if (action->text() == text)
                    action->trigger();
        };
        choose(u"Copy the cell"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Germany"_s);
        choose(u"Only rows with this value"_s);
        QTRY_COMPARE(shown.model->rowCount(), 30);
        menu->close();
    }

    void rowsAreCopiedAsTheyAreShown()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        for (const QString &away : {u"Customer ID"_s, u"Country"_s, u"Revenue"_s, u"Referrals"_s, u"Employees"_s})
            shown.view->setColumnHidden(shown.column(away), true);
        shown.view->selectRow(3);
        QTest::keyClick(shown.view, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Company\tIndustry\nCompany 3\tLogistics\n"_s);
        QTest::keyClick(shown.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Company 3\tLogistics\n"_s);
    }

    void theRowsShownAreExported()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        emit shown.view->barPressed(shown.column(u"Industry"_s), 0);
        QTRY_COMPARE(shown.model->rowCount(), 20);
        dialogs::Script script;
        script.file = stage.file(u"out.csv"_s);
        dialogs::setScript(&script);
        QVERIFY(press(shown.window, u"Export the rows shown"_s));
        QTRY_VERIFY(QFile::exists(*script.file));
        QFile file(*script.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 21);
        QTRY_VERIFY(!stage.notices.isEmpty());
        script.file = stage.file(u"no/such/folder/out.csv"_s);
        stage.notices.clear();
        QVERIFY(press(shown.window, u"Export the rows shown"_s));
        QTRY_VERIFY(!stage.notices.isEmpty() && stage.notices.last().contains(u"could not be written"_s));
    }

    void aCellIsWrittenAnewAndUndone()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        connect(&stage.session, &Session::changed, shown.panel,
                [&] { shown.panel->showTable(**table::DatasetStore(*stage.session.project()).current()); });
        shown.goTo(4, u"Industry"_s);
        QTest::keyClick(shown.view, Qt::Key_F2); // not editable: nothing opens
        QVERIFY(inSight<QLineEdit>(*shown.view).isEmpty());
        shown.panel->setEditable(true);
        for (const QString &column : {u"Industry"_s, u"Company"_s}) { // the second is the one that stays in sight
            const QString before = shown.cell(4, column);
            shown.goTo(4, column);
            QTest::keyClick(shown.view, Qt::Key_F2);
            const auto fields = inSight<QLineEdit>(*shown.view);
            QCOMPARE(fields.size(), 1);
            QCOMPARE(fields.first()->text(), before);
            fields.first()->selectAll();
            QTest::keyClicks(fields.first(), u"Mining"_s);
            QTest::keyClick(fields.first(), Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(shown.cell(4, column), u"Mining"_s, 20000);
            stage.session.undo();
            QTRY_COMPARE_WITH_TIMEOUT(shown.cell(4, column), before, 20000);
        }
        // What does not fit its column is refused in words, and nothing changes.
        shown.goTo(4, u"Employees"_s);
        const QString before = shown.cell(4, u"Employees"_s);
        QVERIFY(shown.model->setData(shown.view->currentIndex(), u"many"_s, Qt::EditRole));
        QTRY_VERIFY(!stage.notices.isEmpty() && stage.notices.last().contains(u"Employees"_s));
        QCOMPARE(shown.cell(4, u"Employees"_s), before);
    }

    void aRowIsLeftOutAndComesBack()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        connect(&stage.session, &Session::changed, shown.panel,
                [&] { shown.panel->showTable(**table::DatasetStore(*stage.session.project()).current()); });
        const auto leaveOut = [&] {
            shown.goTo(4, u"Company"_s);
            emit shown.view->customContextMenuRequested({20, 20});
            auto *menu = shown.panel->findChildren<QMenu *>().last();
            for (QAction *action : menu->actions())
                if (action->text() == u"Leave the row out"_s && action->isEnabled())
                    action->trigger();
            menu->close();
        };
        leaveOut(); // not editable: nothing happens
        QCOMPARE(shown.model->rowCount(), 60);
        shown.panel->setEditable(true);
        const QString name = shown.cell(4, u"Company"_s);
        leaveOut();
        QTRY_COMPARE_WITH_TIMEOUT(shown.model->rowCount(), 59, 20000);
        QVERIFY(shown.cell(4, u"Company"_s) != name);
        stage.session.undo();
        QTRY_COMPARE_WITH_TIMEOUT(shown.model->rowCount(), 60, 20000);
        QCOMPARE(shown.cell(4, u"Company"_s), name);
    }

    void theTableHasTheKeyboardAfterAFrozenCell()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        shown.panel->setEditable(true);
        for (const Qt::Key leave : {Qt::Key_Escape, Qt::Key_Return}) {
            shown.goTo(2, u"Company"_s);
            QCOMPARE(shown.view->frozenColumn(), shown.view->currentIndex().column());
            QTest::keyClick(shown.view, Qt::Key_F2);
            QPointer<QWidget> field = QApplication::focusWidget();
            QVERIFY(qobject_cast<QLineEdit *>(field));
            QTest::keyClick(field, leave);
            QTRY_VERIFY(shown.view->hasFocus());
            QTest::keyClick(shown.view, Qt::Key_Right);
            QVERIFY(shown.view->currentIndex().column() != shown.view->frozenColumn());
        }
    }

    void findIsAKeyAway()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        QTest::keyClick(shown.view, Qt::Key_F, Qt::ControlModifier);
        auto *line = named<FilterLine>(shown.window, u"Find in the table"_s);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"company 59"_s);
        QTRY_COMPARE(shown.model->rowCount(), 1);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_COMPARE(shown.model->rowCount(), 60);
        shown.goTo(3, u"Company"_s);
        QTest::keyClick(shown.view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(shown.view->currentIndex().row(), 59);
        QTest::keyClick(shown.view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(shown.view->currentIndex().row(), 0);
    }

    void anotherPageTakesUpWhereThisOneWas()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        Shown shown(stage);
        QVERIFY(shown.open(stage));
        emit shown.view->barPressed(shown.column(u"Industry"_s), 0);
        emit shown.view->sortRequested(shown.column(u"Employees"_s), false);
        QTRY_COMPARE(shown.model->rowCount(), 20);
        shown.goTo(2, u"Company"_s);
        const QString chosen = shown.cell(2, u"Company"_s);
        Shown next(stage);
        next.panel->resume(shown.panel->view());
        next.panel->showTable(**table::DatasetStore(*stage.session.project()).current());
        auto *model = next.panel->findChild<TableModel *>();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 20, 20000);
        QCOMPARE(model->arrangement(), shown.model->arrangement());
        QCOMPARE(plain(next.panel->findChild<CustomerTable *>()->currentIndex().data().toString()), chosen);
    }
};

static const lodestar::testkit::Registered<TablePanelTest> registered("ui/pages/customers/tablepanel");
#include "tablepanel_test.moc"
