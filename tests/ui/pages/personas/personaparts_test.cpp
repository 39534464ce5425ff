#include "ui/pages/personas/personaspage.h"

#include "core/profile/frozenstore.h"
#include "core/profile/icpstore.h"
#include "core/profile/personabasis.h"
#include "core/workshop/respondent.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/base/names.h"
#include "ui/pages/personas/personastage.h"
#include "ui/pages/personas/portraitview.h"
#include "ui/pages/personas/posterview.h"
#include "ui/pages/personas/quotechooser.h"
#include "ui/widgets/hintbox.h"

#include <QAction>
#include <QCheckBox>
#include <QImage>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using profile::Persona;

namespace {

/// A project with two ICPs, two personas in the first, and an interview.
struct People {
    Stage stage;
    std::unique_ptr<PersonasPage> page;

    bool begin()
    {
        if (!stage.createEmpty())
            return false;
        bool fine = true;
        for (const QString &name : {u"Freight"_s, u"Retail"_s}) {
            profile::Icp icp;
            icp.id = name + u"-id"_s;
            icp.name = name;
            fine &= stage.session.settle(profile::IcpStore(*stage.session.project()).save(icp, name));
        }
        fine &= stage.session.settle(store().save({u"p"_s, u"Freight-id"_s, u"Dewi"_s, {}, {}}, u"made"_s));
        fine &= stage.session.settle(store().save({u"q"_s, u"Freight-id"_s, u"Marta"_s, {}, {}}, u"made"_s));
        page = std::make_unique<PersonasPage>(stage.session);
        return fine && present(*page);
    }
    profile::PersonaStore store() { return profile::PersonaStore(*stage.session.project()); }
    Persona dewi() { return *store().load(u"p"_s); }
    bool trigger(const QString &menuButton, const QString &item)
    {
        auto *button = named<QPushButton>(*page, menuButton);
        if (!button || !button->menu())
            return false;
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == item && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
};

} // namespace

class PersonaPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void roleAwarenessAndScalesAreKept()
    {
        People people;
        QVERIFY(people.begin());
        auto *role = named<QComboBox>(*people.page, u"Role in the purchase"_s);
        QVERIFY(role);
        choose(role, role->findText(u"Economic buyer"_s));
        QCOMPARE(people.dewi().role, profile::BuyingRole::EconomicBuyer);
        QVERIFY(choose(named<Segmented>(*people.page, u"Awareness of us"_s), u"4"_s));
        QCOMPARE(people.dewi().awareness, 4);
        QVERIFY(says(*people.page, u"Has tried or used us"_s));
        QVERIFY(choose(named<Segmented>(*people.page, u"Avoids risk – Takes risks"_s), u"2"_s));
        QCOMPARE(profile::scalesOf(people.dewi()).front().value, 2);
        QVERIFY(press(*people.page, u"Add a scale of your own"_s));
        auto *end = named<TextLine>(*people.page, u"One end"_s);
        QVERIFY(end);
        write(end, u"Alone"_s);
        end->commit();
        QCOMPARE(profile::scalesOf(people.dewi()).back().low, u"Alone"_s);
        QVERIFY(!named<QAbstractButton>(*people.page, u"Add a scale of your own"_s)); // five are enough
        people.stage.session.undo();
        people.stage.session.undo();
        QCOMPARE(profile::scalesOf(people.dewi()).size(), 4u);
        QVERIFY(named<QAbstractButton>(*people.page, u"Add a scale of your own"_s));
    }

    void ownSectionsAndLabels()
    {
        People people;
        QVERIFY(people.begin());
        QVERIFY(press(*people.page, u"Add a section"_s));
        auto *name = named<TextLine>(*people.page, u"Heading of the section"_s);
        QVERIFY(name && name->hasFocus());
        QTest::keyClicks(name, u"Habits"_s);
        auto *text = named<TextEdit>(*people.page, u"Text of the section"_s);
        write(text, u"Early"_s);
        text->commit();
        QCOMPARE(people.dewi().sections.front().name, u"Habits"_s);
        QCOMPARE(people.dewi().sections.front().text, u"Early"_s);
        auto *label = named<QComboBox>(*people.page, u"What “Their work” rests on"_s);
        QVERIFY(label);
        choose(label, label->findText(u"Rests on: hypothesis"_s));
        QCOMPARE(people.dewi().labels.value(u"work"_s), profile::EvidenceKind::Hypothesis);
        QVERIFY(press(*people.page, u"Remove this section"_s));
        QVERIFY(people.dewi().sections.empty());
    }

    void aFieldThatSettlesNothingIsPutAway()
    {
        People people;
        QVERIFY(people.begin());
        QVERIFY(named<TextEdit>(*people.page, u"Demographics"_s));
        auto *menu = named<QPushButton>(*people.page, u"Fields of “Who this is”"_s);
        QVERIFY(menu && menu->menu());
        for (QAction *action : menu->menu()->actions())
            if (action->text() == u"Demographics"_s)
                action->trigger();
        QCOMPARE(people.dewi().putAway, QStringList{u"demographics"_s});
        QVERIFY(!named<TextEdit>(*people.page, u"Demographics"_s));
        QVERIFY(says(*people.page, u"Put away, because it settles nothing: Demographics"_s));
        people.stage.session.undo();
        QVERIFY(named<TextEdit>(*people.page, u"Demographics"_s));
    }

    void aQuoteIsTypedOrChosenAndLeadsBack()
    {
        People people;
        QVERIFY(people.begin());
        auto *text = named<TextEdit>(*people.page, u"A new quote"_s);
        auto *source = named<TextLine>(*people.page, u"Source of the new quote"_s);
        write(text, u"It never fits"_s);
        write(source, u"Ben, at the fair"_s);
        QVERIFY(press(*people.page, u"Add the quote"_s));
        QCOMPARE(people.dewi().quotes.front().source, u"Ben, at the fair"_s);
        QVERIFY(text->text().isEmpty());

        workshop::Respondent ana;
        ana.kind = workshop::Respondent::Kind::Interview;
        ana.name = u"Ana Nowak"_s;
        ana.company = u"C7"_s;
        QVERIFY(people.stage.session.settle(workshop::RespondentStore(*people.stage.session.project())
                                                .add({{ana, {{u"q8"_s, u"We plan by telephone."_s}}}}, u"said"_s)));
        QVERIFY(press(*people.page, u"Choose from what customers said…"_s));
        QuoteChooser *chooser = nullptr;
        QVERIFY(QTest::qWaitFor([&] { return (chooser = people.page->findChild<QuoteChooser *>()) != nullptr; }, 5000));
        auto *list = chooser->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"Ana Nowak"_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        const Persona dewi = people.dewi();
        QCOMPARE(dewi.quotes.size(), 2u);
        QCOMPARE(dewi.quotes[1].text, u"We plan by telephone."_s);
        QCOMPARE(dewi.quotes[1].customer, u"C7"_s);
        QCOMPARE(profile::basisOf(dewi).interviews, 1);
        QVERIFY(press(*people.page, u"Where it was said"_s));
        QCOMPARE(people.stage.requests.last(), u"research interviews:q8"_s);
    }

    void whoSaidItIsHiddenFromGuests()
    {
        People people;
        QVERIFY(people.begin());
        Persona dewi = people.dewi();
        dewi.quotes = {{.text = u"Enough"_s, .source = u"Ana Nowak, Odra"_s}};
        QVERIFY(people.stage.session.settle(people.store().save(dewi, u"x"_s)));
        people.stage.session.names().setHidden(true);
        PersonasPage page(people.stage.session);
        QVERIFY(present(page));
        for (const auto *line : page.findChildren<TextLine *>())
            QVERIFY(!line->text().contains(u"Nowak"_s));
        for (const auto *poster : page.findChildren<PosterView *>())
            QVERIFY(!poster->accessibleDescription().contains(u"Nowak"_s));
        const auto scene = page.stageScene();
        for (const auto &card : std::get<StageScene::Cards>(scene->body).columns.front().cards)
            QVERIFY(!card.note.contains(u"Nowak"_s));
        page.hide();
        QCOMPARE(people.dewi().quotes.front().source, u"Ana Nowak, Odra"_s); // hidden, not lost
    }

    void aPortraitIsDrawnChosenAndDescribed()
    {
        People people;
        QVERIFY(people.begin());
        QVERIFY(choose(named<Segmented>(*people.page, u"Drawn from"_s), u"Figure"_s));
        QCOMPARE(people.dewi().portrait.shape, profile::Portrait::Shape::Figure);
        QVERIFY(press(*people.page, u"Colour 3"_s));
        QCOMPARE(people.dewi().portrait.color, 2);
        const QString file = people.stage.file(u"face.png"_s);
        QImage image(600, 600, QImage::Format_RGB32);
        image.fill(Qt::green);
        QVERIFY(image.save(file));
        dialogs::Script script{.file = file, .text = {}};
        dialogs::setScript(&script);
        const auto done = qScopeGuard([] { dialogs::setScript(nullptr); });
        QVERIFY(press(*people.page, u"Choose a picture…"_s));
        QVERIFY(QTest::qWaitFor([&] { return people.dewi().portrait.isPicture(); }, 5000));
        auto *words = named<TextLine>(*people.page, u"In words, for those who do not see it"_s);
        write(words, u"A green square"_s);
        words->commit();
        QCOMPARE(people.dewi().portrait.text, u"A green square"_s);
        QCOMPARE(people.page->findChildren<PortraitView *>().first()->accessibleName(), u"A green square"_s);
        QVERIFY(press(*people.page, u"Draw it instead"_s));
        QVERIFY(!people.dewi().portrait.isPicture());
        people.stage.session.undo();
        QVERIFY(people.dewi().portrait.isPicture());

        const QString bad = people.stage.file(u"bad.png"_s);
        QFile broken(bad);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no picture at all");
        broken.close();
        script.file = bad;
        QVERIFY(press(*people.page, u"Choose a picture…"_s));
        QVERIFY(QTest::qWaitFor([&] { return says(*people.page, u"is no PNG, JPEG, WebP or BMP picture"_s); }, 5000));
    }

    void versionsAreSavedComparedAndBroughtBack()
    {
        People people;
        QVERIFY(people.begin());
        people.page->showTarget(u"p:versions"_s);
        auto *note = named<QLineEdit>(*people.page, u"Reason for the version"_s);
        QVERIFY(note);
        write(note, u"as agreed"_s);
        QVERIFY(press(*people.page, u"Save version"_s));
        QCOMPARE(people.store().versions(u"p"_s)->front().note, u"as agreed"_s);
        QVERIFY(note->text().isEmpty());
        Persona dewi = people.dewi();
        dewi.fields[u"goals"_s] = u"Rest"_s;
        QVERIFY(people.stage.session.settle(people.store().save(dewi, u"x"_s)));
        QVERIFY(says(*people.page, u"Goals"_s) && says(*people.page, u"Rest"_s));
        QVERIFY(press(*people.page, u"Bring version 1 back"_s));
        QVERIFY(!people.dewi().fields.contains(u"goals"_s));
        QVERIFY(says(*people.page, u"They say the same."_s));
        people.stage.session.undo();
        QCOMPARE(people.dewi().fields.value(u"goals"_s), u"Rest"_s);
    }

    void severalStandSideBySideAlsoOnTheStage()
    {
        People people;
        QVERIFY(people.begin());
        Persona dewi = people.dewi();
        dewi.fields[u"goals"_s] = u"Rest"_s;
        QVERIFY(people.stage.session.settle(people.store().save(dewi, u"x"_s)));
        people.page->showTarget(u"compare"_s);
        QVERIFY(says(*people.page, u"≠ Goals"_s) && says(*people.page, u"Rest"_s));
        auto scene = people.page->stageScene();
        QVERIFY(scene && std::holds_alternative<StageScene::Cards>(scene->body));
        QCOMPARE(std::get<StageScene::Cards>(scene->body).columns.size(), 2u);
        auto *marta = named<QCheckBox>(*people.page, u"Marta"_s);
        QVERIFY(marta && marta->isChecked());
        marta->click();
        QVERIFY(says(*people.page, u"Choose two to four personas."_s));
        scene = people.page->stageScene();
        QCOMPARE(scene->title, u"Dewi"_s); // the one that is looked at
        QVERIFY(!scene->picture.isNull());
    }

    void theOrderIsTheTeams()
    {
        People people;
        QVERIFY(people.begin());
        QVERIFY(press(*people.page, u"Move this persona down in the gallery (Alt+Down)"_s));
        QCOMPARE(people.store().list()->front().name, u"Marta"_s);
        QVERIFY(
            !named<QAbstractButton>(*people.page, u"Move this persona down in the gallery (Alt+Down)"_s)->isEnabled());
        QTest::keyClick(people.page.get(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(people.store().list()->front().name, u"Dewi"_s); // a shortcut presses the button visibly
    }

    void isCopiedToAnotherIcpAndAnotherProject()
    {
        People people;
        QVERIFY(people.begin());
        QVERIFY(people.trigger(u"Copy"_s, u"Into the ICP Retail"_s));
        QCOMPARE(people.store().list(u"Retail-id"_s)->size(), 1u);
        people.page->showTarget(u"p"_s);

        const QString other = people.stage.file(u"other.icp"_s);
        {
            auto project = project::Project::create(other, u"Other"_s);
            QVERIFY(project.has_value());
            profile::Icp icp;
            icp.name = u"Ports"_s;
            QVERIFY(profile::IcpStore(**project).save(icp, u"x"_s).has_value());
        }
        dialogs::Script script{.file = other, .text = {}};
        dialogs::setScript(&script);
        const auto done = qScopeGuard([] { dialogs::setScript(nullptr); });
        QVERIFY(people.trigger(u"Copy"_s, u"Into another project…"_s));
        const auto isTold = [&](const QString &words) {
            return QTest::qWaitFor([&] { return plain(people.stage.notices.join(u'\n')).contains(words); }, 10000);
        };
        QVERIFY(isTold(u"The persona Dewi is now in other.icp, inside the ICP Ports."_s));
        auto project = project::Project::open(other);
        QCOMPARE(profile::PersonaStore(**project).list()->front().name, u"Dewi"_s);
        people.stage.notices.clear();
        QVERIFY(people.trigger(u"Copy"_s, u"Into another project…"_s)); // while it is open elsewhere
        QVERIFY(QTest::qWaitFor([&] { return !people.stage.notices.isEmpty(); }, 10000));
        QCOMPARE(profile::PersonaStore(**project).list()->size(), 1u);
        script.file = people.stage.session.project()->path();
        QVERIFY(people.trigger(u"Copy"_s, u"Into another project…"_s));
        QVERIFY(isTold(u"That is this project itself."_s));
    }

    void saysGentlyThatNothingSupportsIt()
    {
        People people;
        QVERIFY(people.begin());
        QVERIFY(!says(*people.page, u"Nothing supports this persona yet"_s));
        auto *today = named<TextEdit>(*people.page, u"How they do it today"_s);
        write(today, u"By phone"_s);
        today->commit();
        QVERIFY(says(*people.page, u"Nothing supports this persona yet"_s));
        auto *interviews = named<QSpinBox>(*people.page, u"Interviews that are not in this project"_s);
        interviews->setFocus();
        interviews->selectAll();
        QTest::keyClicks(interviews, u"3"_s);
        QTest::keyClick(interviews, Qt::Key_Return);
        QCOMPARE(people.dewi().otherInterviews, 3);
        QVERIFY(!says(*people.page, u"Nothing supports this persona yet"_s));
    }
};

static const lodestar::testkit::Registered<PersonaPartsTest> registered("ui/pages/personas/personaparts");
#include "personaparts_test.moc"
