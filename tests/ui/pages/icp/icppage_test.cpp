#include "ui/pages/icp/icppage.h"

#include "core/profile/icpstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/icp/criterialist.h"
#include "ui/pages/icp/criterioncard.h"
#include "ui/pages/icp/definitioncard.h"
#include "ui/pages/icp/definitionpanel.h"
#include "ui/pages/icp/icppaneltable.h"
#include "ui/pages/icp/narrativecard.h"
#include "ui/pages/icp/newcriterioncard.h"
#include "ui/pages/icp/tierspanel.h"
#include "ui/pages/icp/versionspanel.h"
#include "ui/pages/icp/versionview.h"
#include "ui/widgets/conditioneditor.h"

#include <QAction>
#include <QListWidget>
#include <QSpinBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

profile::IcpStore store(Stage &stage)
{
    return profile::IcpStore(*stage.session.project());
}

profile::Icp only(Stage &stage)
{
    const auto icps = store(stage).list();
    return icps && icps->size() == 1 ? icps->front() : profile::Icp();
}

/// An ICP with two statements.
profile::Icp twoStatements(const QString &id, const QString &name)
{
    profile::Icp icp;
    icp.id = id;
    icp.name = name;
    for (int i = 0; i < 2; ++i) {
        profile::Criterion criterion;
        criterion.id = u"%1-%2"_s.arg(id).arg(i);
        criterion.label = u"Statement %1"_s.arg(i);
        icp.criteria.push_back(criterion);
    }
    return icp;
}

QListWidgetItem *valueItem(const QListWidget &list, const QString &value)
{
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->data(Qt::UserRole).toString() == value)
            return list.item(i);
    return nullptr;
}

void openPanel(IcpPage &page, const QString &id)
{
    auto *tabs = page.findChild<SectionTabs *>();
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabData(i).toString() == id)
            openTab(tabs, i);
}

QAction *action(const IcpPage &page, const QString &text)
{
    for (auto *each : page.findChildren<QAction *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

} // namespace

class IcpPageTest : public QObject
{
    Q_OBJECT

private slots:
    void anIcpBeginsWithOneButton()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        IcpPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(press(page, u"See the shared traits"_s));
        QCOMPARE(stage.requests, QStringList{u"traits "_s});
        QVERIFY(press(page, u"New ICP"_s));
        QCOMPARE(only(stage).name, u"Ideal customer"_s);
        openPanel(page, u"tiers"_s);
        QVERIFY(says(page, u"Without a customer list"_s));
        page.headerActions().first()->trigger(); // a second one has another name
        QCOMPARE(store(stage).list()->size(), 2u);
        QVERIFY(store(stage).list()->at(0).name != store(stage).list()->at(1).name);
        QVERIFY(named<QComboBox>(page, u"Which ICP"_s));
        action(page, u"Remove this ICP"_s)->trigger();
        QCOMPARE(store(stage).list()->size(), 1u);
        stage.session.undo();
        QCOMPARE(store(stage).list()->size(), 2u);
    }

    void statementsAreWrittenChangedMovedAndRemoved()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        IcpPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(press(page, u"New ICP"_s));
        auto *statement = named<QLineEdit>(page, u"New criterion in words"_s);
        write(statement, u"Changed their tool this year"_s);
        QVERIFY(choose(named<Segmented>(page, u"What it rests on"_s), u"hypothesis"_s));
        QTest::keyClick(statement, Qt::Key_Return);
        QVERIFY(statement->text().isEmpty());
        write(statement, u"Knows the price of a late lorry"_s);
        QTest::keyClick(statement, Qt::Key_Return);
        QCOMPARE(only(stage).criteria.size(), 2u);
        QCOMPARE(only(stage).criteria.at(0).label, u"Changed their tool this year"_s);
        QCOMPARE(int(only(stage).criteria.at(0).evidence.kind), int(profile::EvidenceKind::Hypothesis));

        auto cards = inSight<CriterionCard>(page);
        QCOMPARE(cards.size(), 2);
        auto *points = named<QSpinBox>(*cards.at(1), u"Points"_s);
        write(points, u"35"_s);
        QTest::keyClick(points, Qt::Key_Return);
        QCOMPARE(only(stage).criteria.at(1).points, 35);
        QVERIFY(choose(named<Segmented>(*cards.at(0), u"Kind of criterion"_s),
                       profile::criterionKindName(profile::CriterionKind::Disqualifier)));
        QCOMPARE(int(only(stage).criteria.at(0).kind), int(profile::CriterionKind::Disqualifier));
        QVERIFY(!named<QSpinBox>(*cards.at(0), u"Points"_s)); // a no has no points
        stage.session.undo();
        QVERIFY(named<QSpinBox>(*cards.at(0), u"Points"_s));
        stage.session.undo(); // though the field of the points has or had the focus
        QCOMPARE(points->value(), 10);

        QVERIFY(press(*cards.at(1), u"Move up"_s));
        QCOMPARE(only(stage).criteria.at(0).label, u"Knows the price of a late lorry"_s);
        QVERIFY(press(*inSight<CriterionCard>(page).at(0), u"Remove this criterion"_s));
        QCOMPARE(only(stage).criteria.size(), 1u);
        stage.session.undo();
        QCOMPARE(inSight<CriterionCard>(page).size(), 2);
    }

    void twoQuickEditsInDifferentFieldsBothSurvive()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"a"_s, u"Freight"_s), u"made"_s)));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        auto *name = named<TextLine>(page, u"Name of the ICP"_s);
        auto *sentence = named<TextEdit>(page, u"In one sentence"_s);
        auto *card = inSight<CriterionCard>(page).at(0);
        auto *best = named<TextLine>(*card, u"Best"_s);
        auto *label = named<TextLine>(*card, u"Name of the criterion"_s);
        write(name, u"Freight forwarders"_s);
        write(sentence, u"Firms that outgrew their spreadsheet"_s);
        write(label, u"Pain"_s);
        write(best, u"Feels it weekly"_s);
        emit stage.session.changed(); // someone else's change arrives in mid-word
        emit stage.session.analysisChanged();
        QTest::keyClicks(best, u" or daily"_s);
        QCOMPARE(best->text(), u"Feels it weekly or daily"_s);
        page.hide(); // another page is opened
        const auto icp = only(stage);
        QCOMPARE(icp.name, u"Freight forwarders"_s);
        QCOMPARE(icp.sentence, u"Firms that outgrew their spreadsheet"_s);
        QCOMPARE(icp.criteria.at(0).label, u"Pain"_s);
        QCOMPARE(icp.criteria.at(0).best, u"Feels it weekly or daily"_s);
    }

    void aNameIsNeverEmpty()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"a"_s, u"Freight"_s), u"made"_s)));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        auto *name = named<TextLine>(page, u"Name of the ICP"_s);
        write(name, u" "_s);
        QTest::keyClick(name, Qt::Key_Return);
        named<TextLine>(page, u"Product or service"_s)->setFocus();
        QCOMPARE(only(stage).name, u"Freight"_s);
        QCOMPARE(name->text(), u"Freight"_s);
    }

    void whatIsHalfTypedNeverGoesIntoAnotherIcp()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"a"_s, u"Freight"_s), u"made"_s)));
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"b"_s, u"Retail"_s), u"made"_s)));
        IcpPage page(stage.session);
        page.showTarget(u"b"_s);
        QVERIFY(present(page));
        auto *name = named<TextLine>(page, u"Name of the ICP"_s);
        QCOMPARE(name->text(), u"Retail"_s);
        write(name, u"half ty"_s);
        stage.session.undo(); // the ICP that is written in is gone
        QCOMPARE(name->text(), u"Freight"_s);
        page.hide();
        QCOMPARE(only(stage).name, u"Freight"_s);
    }

    void aConditionIsBuiltFromTheList()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"a"_s, u"Freight"_s), u"made"_s)));
        QVERIFY(stage.settled());
        IcpPage page(stage.session);
        QVERIFY(present(page));
        auto *attribute = named<QComboBox>(page, u"Attribute"_s);
        QVERIFY(attribute->findText(u"Industry"_s) >= 0);
        QCOMPARE(attribute->findText(u"Customer ID"_s), -1);
        choose(attribute, attribute->findText(u"Industry"_s));
        QVERIFY(!named<QAbstractButton>(page, u"Add this condition"_s)->isEnabled());
        auto *values = named<QListWidget>(page, u"Values"_s);
        auto *logistics = valueItem(*values, u"Logistics"_s);
        QVERIFY(logistics);
        values->setCurrentItem(logistics);
        QTest::keyClick(values, Qt::Key_Space);
        QCOMPARE(logistics->checkState(), Qt::Checked);
        emit stage.session.analysisChanged(); // nothing of the choice is lost
        QCOMPARE(valueItem(*values, u"Logistics"_s)->checkState(), Qt::Checked);
        QVERIFY(press(page, u"Add this condition"_s));
        QCOMPARE(only(stage).criteria.size(), 3u);
        QCOMPARE(only(stage).criteria.back().condition.values, QStringList{u"Logistics"_s});
        QTRY_VERIFY(says(page, u"Today: 20 meet it, 40 do not, 0 unknown."_s));
        openPanel(page, u"tiers"_s);
        QTRY_VERIFY(says(*page.findChild<TiersPanel *>(), u"of 60 customers"_s));
    }

    void aRangeIsReadAsPeopleWriteIt()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        ConditionEditor editor;
        QVERIFY(editor.isEmpty());
        QVERIFY(editor.condition().isEmpty());
        editor.setTable(stage.session.analysis()->table);
        QVERIFY(present(editor, {500, 400}));
        auto *attribute = named<QComboBox>(editor, u"Attribute"_s);
        choose(attribute, attribute->findText(u"Employees"_s));
        auto *low = named<QLineEdit>(editor, u"From"_s), *high = named<QLineEdit>(editor, u"Below"_s);
        QVERIFY(low && high);
        write(low, u"1,000"_s);
        QCOMPARE(editor.condition().low, 1000.0);
        write(high, u"500"_s);
        QVERIFY(editor.condition().isEmpty()); // upside down
        write(high, u"2000"_s);
        QCOMPARE(editor.condition().high, 2000.0);
        write(high, u"many"_s);
        QVERIFY(editor.condition().isEmpty());
    }

    void tiersAreMoved()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"a"_s, u"Freight"_s), u"made"_s)));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        openPanel(page, u"tiers"_s);
        auto *best = named<QSpinBox>(page, u"Best from"_s);
        if (!best)
            best = named<QSpinBox>(page, u"Best from, points"_s);
        QVERIFY(best);
        write(best, u"30"_s);
        QTest::keyClick(best, Qt::Key_Return);
        QCOMPARE(only(stage).bestFrom, 30.0);
        QCOMPARE(only(stage).goodFrom, 30.0); // never above best
        stage.session.undo();
        QCOMPARE(only(stage).bestFrom, 70.0);
        QCOMPARE(best->value(), 70);
    }

    void aVersionHoldsWhatIsStillBeingTyped()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"a"_s, u"Freight"_s), u"made"_s)));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        auto *name = named<TextLine>(page, u"Name of the ICP"_s);
        write(name, u"Freight forwarders"_s); // still being typed when the version is asked for
        page.headerActions().last()->trigger();
        QVERIFY(store(stage).versions(u"a"_s)->empty());
        auto *note = named<QLineEdit>(page, u"Reason for the version"_s);
        QVERIFY(note->hasFocus()); // says what is missing
        note->setText(u"Agreed in the workshop"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(store(stage).versions(u"a"_s)->size(), 1u);
        QCOMPARE(store(stage).versions(u"a"_s)->front().name, u"Freight forwarders"_s);
        QVERIFY(note->text().isEmpty());
        QCOMPARE(icpRail(stage.session).note, u"v1"_s);

        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"b"_s, u"Retail"_s), u"made"_s)));
        page.showTarget(u"b"_s);
        openPanel(page, u"definition"_s);
        QCOMPARE(named<TextLine>(page, u"Name of the ICP"_s)->text(), u"Retail"_s);
    }

    void everyTabOfTheTableIsThere()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"a"_s, u"Freight"_s), u"made"_s)));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        const auto *tabs = page.findChild<SectionTabs *>();
        QVERIFY(page.findChild<DefinitionPanel *>()->isVisible());
        QVERIFY(inSight<CriteriaList>(page).size() == 1 && inSight<NewCriterionCard>(page).size() == 1);
        QCOMPARE(tabs->count(), int(icpPanelTable().size()));
        for (const IcpPanelInfo &info : icpPanelTable()) {
            openPanel(page, QString::fromLatin1(info.id));
            QCOMPARE(tabs->current(), QString::fromLatin1(info.id));
            QCOMPARE(inSight<IcpPanel>(page).size(), 1);
            QVERIFY(page.stageScene().has_value());
            QVERIFY(!page.purpose().isEmpty());
        }
    }

    void targetsNameAnIcpATabAndWhatItShows()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"a"_s, u"Freight"_s), u"made"_s)));
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"b"_s, u"Retail"_s), u"made"_s)));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"tiers"_s);
        QVERIFY(page.findChild<TiersPanel *>()->isVisible());
        page.showTarget(u"b:definition:b-1"_s);
        auto *card = inSight<CriterionCard>(page).at(1);
        QCOMPARE(card->criterion().id, u"b-1"_s);
        QVERIFY(card->isAncestorOf(page.focusWidget()));
        page.showTarget(u"a"_s); // the tab stays
        QCOMPARE(inSight<CriterionCard>(page).at(1)->criterion().id, u"a-1"_s);
        page.showTarget(u"nonsense"_s);
        QCOMPARE(inSight<CriterionCard>(page).at(1)->criterion().id, u"a-1"_s);
        const QVariant begun = page.begun();
        page.showTarget(u"b:versions"_s);
        page.resume(begun);
        QCOMPARE(inSight<CriterionCard>(page).at(1)->criterion().id, u"a-1"_s);
    }

    void cardsWaitWhileAnImportWrites()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"a"_s, u"Freight"_s), u"made"_s)));
        stage.session.setBusy(true);
        IcpPage page(stage.session);
        QVERIFY(present(page));
        auto *label = named<TextLine>(page, u"Name of the criterion"_s);
        QVERIFY(label->isReadOnly());
        QVERIFY(!named<QAbstractButton>(page, u"Remove this criterion"_s));
        stage.session.setBusy(false);
        QVERIFY(!label->isReadOnly());
        QVERIFY(named<QAbstractButton>(page, u"Remove this criterion"_s));
    }

    void readOnlyShowsAndChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(stage.session.settle(store(stage).save(twoStatements(u"a"_s, u"Freight"_s), u"made"_s)));
        QVERIFY(stage.reopenReadOnly());
        IcpPage page(stage.session);
        QVERIFY(present(page));
        for (auto *action : page.headerActions())
            QVERIFY(!action->isEnabled());
        for (auto *line : inSight<TextLine>(page))
            QVERIFY2(!line->isEnabled() || line->isReadOnly(), qPrintable(line->accessibleName()));
        for (auto *edit : inSight<TextEdit>(page))
            QVERIFY2(!edit->isEnabled() || edit->isReadOnly(), qPrintable(edit->accessibleName()));
        for (auto *box : inSight<QSpinBox>(page))
            QVERIFY2(!box->isEnabled(), qPrintable(box->accessibleName()));
        for (const QString &button : {u"Add"_s, u"Add this condition"_s})
            if (const auto *found = named<QAbstractButton>(page, button))
                QVERIFY2(!found->isEnabled(), qPrintable(button));
        for (const QString &text : {u"Rename"_s, u"Copy this ICP"_s, u"Archive this ICP"_s, u"Remove this ICP"_s})
            QVERIFY2(!action(page, text)->isEnabled(), qPrintable(text));
        openPanel(page, u"tiers"_s);
        for (auto *box : inSight<QSpinBox>(page))
            QVERIFY2(!box->isEnabled(), qPrintable(box->accessibleName()));
        openPanel(page, u"versions"_s);
        QVERIFY(!named<QAbstractButton>(page, u"Save version"_s)->isEnabled());
    }

    void withoutAProjectItLeadsToTheOverview()
    {
        Stage stage;
        IcpPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(press(page, u"Go to the overview"_s));
        QCOMPARE(stage.requests, QStringList{u"overview "_s});
    }
};

static const lodestar::testkit::Registered<IcpPageTest> registered("ui/pages/icp/icppage");
#include "icppage_test.moc"
