#include "ui/mainwindow/commandindex.h"

#include "tests/testkit/registry.h"
#include "tests/ui/smallproject.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

class CommandIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { theme::apply({}); }

    void betterPlacesScoreHigher()
    {
        const int beginning = matchScore(u"import customers"_s, u"imp"_s);
        const int word = matchScore(u"import customers"_s, u"cust"_s);
        const int inside = matchScore(u"import customers"_s, u"port"_s);
        const int scattered = matchScore(u"import customers"_s, u"imct"_s);
        QVERIFY(beginning > word);
        QVERIFY(word > inside);
        QVERIFY(inside > scattered);
        QCOMPARE(matchScore(u"import customers"_s, u"xyz"_s), 0);
        QVERIFY(matchScore(u"icp"_s, u"icp"_s) > matchScore(u"icp and much more"_s, u"icp"_s)); // shorter is nearer
    }

    void lettersStrewnOverALongTextDoNotMatch()
    {
        QCOMPARE(matchScore(u"which of our customers would we be sorry to lose and why"_s, u"wzy"_s), 0);
        QCOMPARE(matchScore(u"which of our customers would we be sorry to lose and why"_s, u"wwy"_s), 0);
    }

    void pagesAndActionsAreFoundWithoutAProject()
    {
        Session session;
        QAction save(u"Save a &copy…"_s), off(u"Undo"_s);
        save.setShortcut(Qt::CTRL | Qt::Key_S);
        off.setEnabled(false);
        QSignalSpy triggered(&save, &QAction::triggered), pages(&session, &Session::pageRequested);
        const CommandIndex index(session, {&save, &off});

        const auto all = index.find({});
        QVERIFY(std::none_of(all.begin(), all.end(), [](const Command &command) { return command.text == u"Undo"; }));
        const auto copies = index.find(u"COPY"_s);
        QVERIFY(!copies.empty());
        QCOMPARE(copies.front().text, u"Save a copy"_s);
        QVERIFY(copies.front().detail.contains(u'S'));
        copies.front().run();
        QCOMPARE(triggered.count(), 1);

        const auto overview = index.find(u"overv"_s);
        QVERIFY(!overview.empty());
        overview.front().run();
        QCOMPARE(pages.count(), 1);
        QCOMPARE(pages.at(0).at(0).toString(), u"overview"_s);
    }

    void customersAndQuestionsAreFoundInAProject()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"small.icp"_s);
        const auto made = testkit::makeSmallProject(path);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().message));
        Session session;
        QVERIFY(session.openProject(path).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(session.analysis() != nullptr, 20000);
        QSignalSpy pages(&session, &Session::pageRequested);
        const CommandIndex index(session, {});

        const auto found = index.find(u"bold"_s);
        QVERIFY(!found.empty());
        QCOMPARE(int(found.front().kind), int(Command::Kind::Customer));
        found.front().run();
        QCOMPARE(pages.at(0).at(0).toString(), u"customers"_s);
        QCOMPARE(pages.at(0).at(1).toString(), u"customer:C1001"_s);

        const auto many = index.find(u"Company"_s);
        QVERIFY(std::count_if(many.begin(), many.end(),
                              [](const Command &command) { return command.kind == Command::Kind::Customer; })
                <= 8);
        const auto questions = index.find(u"customers"_s);
        QVERIFY(std::any_of(questions.begin(), questions.end(),
                            [](const Command &command) { return command.kind == Command::Kind::Question; }));
        const auto first = index.find({});
        QVERIFY(std::none_of(first.begin(), first.end(),
                             [](const Command &command) { return command.kind == Command::Kind::Question; }));
    }
};

static const lodestar::testkit::Registered<CommandIndexTest> registered("ui/mainwindow/commandindex");
#include "commandindex_test.moc"
