#include "ui/pages/personas/personaspage.h"

#include "core/profile/icpstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/personas/personaeditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"

#include <QAction>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

profile::PersonaStore store(Stage &stage)
{
    return profile::PersonaStore(*stage.session.project());
}

std::vector<profile::Persona> all(Stage &stage)
{
    return store(stage).list().value();
}

bool addIcp(Stage &stage, const QString &id, const QString &name)
{
    profile::Icp icp;
    icp.id = id;
    icp.name = name;
    return stage.session.settle(profile::IcpStore(*stage.session.project()).save(icp, u"made"_s));
}

bool addPersona(Stage &stage, const QString &id, const QString &icp, const QString &name)
{
    return stage.session.settle(store(stage).save({id, icp, name, {}, {}}, u"made"_s));
}

QStringList chips(const QWidget &page)
{
    QStringList words;
    for (const auto *chip : inSight<Chip>(page))
        words << chip->text();
    return words;
}

} // namespace

class PersonasPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aPersonaIsAddedFilledRemovedAndTakenBack()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        QVERIFY(stage.settled());
        PersonasPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(press(page, u"New persona"_s));
        QCOMPARE(store(stage).list()->size(), 1u);
        auto *name = named<TextLine>(page, u"Name"_s);
        QVERIFY(name && name->hasFocus());
        QTest::keyClicks(name, u"Dewi"_s); // over the name that was suggested
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(store(stage).list()->front().name, u"Dewi"_s);
        QVERIFY(!chips(page).contains(u"usable"_s));
        for (const auto &field : profile::personaFields()) {
            auto *edit = named<TextEdit>(page, field.name);
            QVERIFY2(edit, qPrintable(field.name));
            write(edit, u"About "_s + field.key);
        }
        name->setFocus();
        const auto fields = all(stage).front().fields;
        for (const auto &field : profile::personaFields())
            QCOMPARE(fields.value(field.key), u"About "_s + field.key);
        QVERIFY(chips(page).contains(u"usable"_s));
        QCOMPARE(personasRail(stage.session).note, u"1"_s);

        QVERIFY(press(page, u"Remove this persona"_s));
        QVERIFY(store(stage).list()->empty());
        QVERIFY(named<QAbstractButton>(page, u"New persona"_s));
        stage.session.undo();
        QCOMPARE(store(stage).list()->front().name, u"Dewi"_s);
        QCOMPARE(named<TextLine>(page, u"Name"_s)->text(), u"Dewi"_s);
    }

    void aPauseInTypingLosesNoKeystroke()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        QVERIFY(addPersona(stage, u"p"_s, u"a"_s, u"Dewi"_s));
        PersonasPage page(stage.session);
        QVERIFY(present(page));
        auto *title = named<TextLine>(page, u"Job title"_s);
        write(title, u"Head "_s);
        title->commit(); // a pause
        QCOMPARE(store(stage).list()->front().title, u"Head"_s);
        QTest::keyClicks(title, u"of planning"_s);
        auto *today = named<TextEdit>(page, profile::personaFields().front().name);
        write(today, u"By "_s);
        QCOMPARE(store(stage).list()->front().title, u"Head of planning"_s);
        today->commit();
        QTest::keyClicks(today, u"phone"_s);
        QCOMPARE(today->text(), u"By phone"_s);
        page.hide();
        QCOMPARE(store(stage).list()->front().fields.value(profile::personaFields().front().key), u"By phone"_s);
    }

    void anotherPersonaIsChosenByKeyboard()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        QVERIFY(addPersona(stage, u"p"_s, u"a"_s, u"Dewi"_s));
        QVERIFY(addPersona(stage, u"q"_s, u"a"_s, u"Marta"_s));
        PersonasPage page(stage.session);
        QVERIFY(present(page));
        auto *title = named<TextLine>(page, u"Job title"_s);
        auto *name = named<TextLine>(page, u"Name"_s);
        const QString first = name->text(), second = first == u"Dewi"_s ? u"Marta"_s : u"Dewi"_s;
        write(title, u"Planner"_s);
        auto *card = named<Card>(page, second);
        QVERIFY(card);
        QTest::mouseClick(card, Qt::LeftButton); // while the title is still being typed
        QCOMPARE(name->text(), second);
        page.showTarget(persona(stage, first));
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QCOMPARE(name->text(), second);
        QVERIFY(title->text().isEmpty());
        letAppear();
        const auto *focused = qobject_cast<Card *>(page.focusWidget());
        QVERIFY(focused && focused->accessibleName() == second); // the keyboard stays in the gallery
        for (const auto &persona : all(stage))
            QCOMPARE(persona.title, persona.name == first ? u"Planner"_s : QString());
        page.showTarget(persona(stage, first));
        QCOMPARE(name->text(), first);
    }

    void whatIsHalfTypedNeverGoesIntoAnotherPersona()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        QVERIFY(addPersona(stage, u"p"_s, u"a"_s, u"Dewi"_s));
        QVERIFY(addPersona(stage, u"q"_s, u"a"_s, u"Marta"_s));
        PersonasPage page(stage.session);
        page.showTarget(u"q"_s);
        QVERIFY(present(page));
        auto *title = named<TextLine>(page, u"Job title"_s);
        write(title, u"half ty"_s);
        stage.session.undo(); // the persona that is written about is gone
        QCOMPARE(named<TextLine>(page, u"Name"_s)->text(), u"Dewi"_s);
        page.hide();
        QCOMPARE(store(stage).list()->size(), 1u);
        QVERIFY(store(stage).list()->front().title.isEmpty());
    }

    void aNewPersonaGoesWhereItShould()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        QVERIFY(addIcp(stage, u"b"_s, u"Retail"_s));
        QVERIFY(addPersona(stage, u"p"_s, u"a"_s, u"Dewi"_s));
        PersonasPage page(stage.session);
        QVERIFY(present(page));
        auto *icp = named<QComboBox>(page, u"ICP for a new persona"_s);
        choose(icp, icp->findText(u"Retail"_s));
        page.headerActions().first()->trigger();
        QCOMPARE(store(stage).list(u"b"_s)->size(), 1u);
        QCOMPARE(icp->currentText(), u"Retail"_s);
    }

    void readOnlyShowsAndChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        QVERIFY(addPersona(stage, u"p"_s, u"a"_s, u"Dewi"_s));
        QVERIFY(stage.reopenReadOnly());
        PersonasPage page(stage.session);
        QVERIFY(present(page));
        QCOMPARE(named<TextLine>(page, u"Name"_s)->text(), u"Dewi"_s);
        QVERIFY(!named<TextLine>(page, u"Name"_s)->isEnabled());
        QVERIFY(!named<QAbstractButton>(page, u"Remove this persona"_s)->isEnabled());
        QVERIFY(!page.headerActions().first()->isEnabled());
    }

    void emptyStatesLeadOn()
    {
        Stage stage;
        {
            PersonasPage page(stage.session);
            QVERIFY(present(page));
            QVERIFY(press(page, u"Go to the overview"_s));
        }
        QVERIFY(stage.createEmpty());
        PersonasPage page(stage.session);
        QVERIFY(present(page));
        QVERIFY(press(page, u"Define an ICP"_s));
        QCOMPARE(stage.requests, (QStringList{u"overview "_s, u"icp "_s}));
        QVERIFY(!page.headerActions().first()->isEnabled());
        QVERIFY(addIcp(stage, u"a"_s, u"Freight"_s));
        QVERIFY(press(page, u"New persona"_s));
    }

private:
    static QString persona(Stage &stage, const QString &name)
    {
        for (const auto &each : all(stage))
            if (each.name == name)
                return each.id;
        return {};
    }
};

static const lodestar::testkit::Registered<PersonasPageTest> registered("ui/pages/personas/personaspage");
#include "personaspage_test.moc"
