#include "core/workshop/agenda.h"

#include "core/project/project.h"
#include "core/workshop/meetingclock.h"
#include "core/workshop/question.h"
#include "tests/testkit/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

namespace {

QJsonObject object(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList ids(const Agenda &agenda)
{
    QStringList out;
    for (const AgendaBlock &block : agenda.blocks)
        out << block.id;
    return out;
}

QStringList titles(const Agenda &agenda)
{
    QStringList out;
    for (const AgendaBlock &block : agenda.blocks)
        out << block.title;
    return out;
}

} // namespace

class AgendaTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<project::Project> m_project;

    AgendaStore store(const QString &language = u"en"_s)
    {
        return {*m_project, shippedAgendas(language).value_or(std::vector<Agenda>())};
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto created = project::Project::create(m_dir->filePath(u"agenda.icp"_s), u"Agenda"_s);
        QVERIFY(created);
        m_project = std::move(*created);
    }

    void cleanup()
    {
        m_project.reset();
        m_dir.reset();
    }

    void theShippedOnesTakeWhatTheySay()
    {
        const auto agendas = shippedAgendas(u"en"_s);
        QVERIFY2(agendas, qPrintable(agendas ? QString() : agendas.error().detail));
        QCOMPARE(agendas->size(), 3u);
        const int minutes[] = {60, 90, 120};
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(agendas->at(i).minutes(), minutes[i]);
        const Agenda *usual = defaultAgenda(*agendas);
        QCOMPARE(usual->id, u"icp-90"_s);
        QCOMPARE(usual->blocks.size(), 14u);
        // The order and the minutes of the method.
        QList<int> times;
        for (const AgendaBlock &block : usual->blocks)
            times << block.minutes;
        QCOMPARE(times, (QList<int>{5, 5, 8, 3, 5, 10, 7, 10, 3, 10, 12, 6, 4, 2}));
        for (const QString &left : {u"write"_s, u"cluster"_s, u"dots"_s})
            QVERIFY(!ids(agendas->front()).contains(left)); // pre-work takes their place
        for (const QString &more : {u"persona"_s, u"antiicp"_s})
            QVERIFY(ids(agendas->back()).contains(more) && !ids(*usual).contains(more));
    }

    void everyLanguageIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "id", "pl", "fa", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    /// Read from the files themselves, so that the fallback to English cannot hide a gap.
    void everyLanguageIsWhole()
    {
        QFETCH(QString, language);
        const QJsonObject blocks = object(u":/agendas/blocks.json"_s);
        const QJsonObject english = object(u":/agendas/blocks.en.json"_s);
        const QJsonObject texts = object(u":/agendas/blocks.%1.json"_s.arg(language));
        QVERIFY(!blocks.isEmpty());
        for (const QString &block : blocks.keys()) {
            for (const QString &text : {u"title"_s, u"output"_s, u"say"_s}) {
                const QString here = texts.value(block).toObject().value(text).toString();
                const QString there = english.value(block).toObject().value(text).toString();
                QVERIFY2(!here.trimmed().isEmpty(), qPrintable(block + u' ' + text));
                QVERIFY2(language == "en"_L1 || here != there, qPrintable(block + u' ' + text));
                QCOMPARE(here.count(u"%1"_s), there.count(u"%1"_s));
            }
        }
        QCOMPARE(texts.value("rules"_L1).toObject().keys(), english.value("rules"_L1).toObject().keys());
        for (const QString &name : QDir(u":/agendas"_s).entryList({u"agenda-*.json"_s})) {
            const QJsonObject agenda = object(u":/agendas/"_s + name);
            for (const QString &text : {u"name"_s, u"about"_s})
                QVERIFY2(!agenda.value(text).toObject().value(language).toString().isEmpty(), qPrintable(name + text));
        }
    }

    void blocksNameWhatIsThere()
    {
        const auto questions = shippedQuestions(u"en"_s);
        QStringList known;
        for (const Question &question : *questions)
            known << question.id;
        const auto agendas = shippedAgendas(u"en"_s);
        for (const Agenda &agenda : *agendas) {
            for (const AgendaBlock &block : agenda.blocks) {
                QVERIFY2(!block.rules.isEmpty(), qPrintable(block.id));
                QVERIFY2(!block.opens.isEmpty(), qPrintable(block.id));
                for (const QString &question : block.questions)
                    QVERIFY2(known.contains(question), qPrintable(question));
                QVERIFY2(!agenda.spoken(block).contains(u"%1"_s), qPrintable(block.id));
            }
        }
        QVERIFY(agendas->front().spoken(agendas->front().blocks.front()).contains(u"60"_s));
    }

    void anAgendaIsAFile()
    {
        QTemporaryDir dir;
        for (const QString &name : QDir(u":/agendas"_s).entryList({u"*.json"_s}))
            QVERIFY(QFile::copy(u":/agendas/"_s + name, dir.filePath(name)));
        QFile file(dir.filePath(u"agenda-review.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id":"review","name":{"en":"Review"},"about":{"en":"Once a year."},"blocks":[
            {"block":"purpose","minutes":3},
            {"block":"look","minutes":20,"mode":"talk","opens":"icp","rules":["announce"],
             "title":{"en":"Who moved?","pl":"Kto zmienił miejsce?"},"say":{"en":"Look who changed the tier."}}]})");
        file.close();
        const auto agendas = readAgendas(dir.path(), u"pl"_s);
        QVERIFY2(agendas, qPrintable(agendas ? QString() : agendas.error().detail));
        QCOMPARE(agendas->size(), 4u);
        const Agenda &review = agendas->front();
        QCOMPARE(review.minutes(), 23);
        QCOMPARE(review.name, u"Review"_s);
        QCOMPARE(review.blocks[1].title, u"Kto zmienił miejsce?"_s);
        QCOMPARE(review.blocks[1].say, u"Look who changed the tier."_s);
        QCOMPARE(review.blocks[1].rules.size(), 1);
        QVERIFY(review.blocks[0].title != u"Purpose and rules"_s); // the library speaks Polish
    }

    void brokenFilesAreErrors()
    {
        QTemporaryDir dir;
        QVERIFY(!readAgendas(dir.path(), u"en"_s));
        for (const QString &name : QDir(u":/agendas"_s).entryList({u"*.json"_s}))
            QFile::copy(u":/agendas/"_s + name, dir.filePath(name));
        QFile file(dir.filePath(u"agenda-00.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id":"x","name":{"en":"X"},"blocks":[{"block":"nobody knows","minutes":3}]})");
        file.close();
        const auto agendas = readAgendas(dir.path(), u"en"_s);
        QVERIFY(!agendas);
        QVERIFY(agendas.error().detail.contains(u"nobody knows"_s));
        QVERIFY(agendas.error().message.contains(u"agenda-00.json"_s));
    }

    void untilSomethingIsChangedItIsTheUsualOne()
    {
        const auto agenda = store().agenda();
        QVERIFY(agenda);
        QCOMPARE(agenda->id, u"icp-90"_s);
        QVERIFY(!agenda->changed);
        QVERIFY(m_project->undoLabel().isEmpty());
        QVERIFY(store().choose(u"icp-60"_s));
        QCOMPARE(store().agenda()->minutes(), 60);
        QVERIFY(!store().agenda()->changed);
        QVERIFY(m_project->undo());
        QCOMPARE(store().agenda()->minutes(), 90);
    }

    void blocksAreMovedTimedNamedAddedAndRemoved()
    {
        const QStringList before = ids(*store().agenda());
        QVERIFY(store().move(u"save"_s, 0));
        QCOMPARE(ids(*store().agenda()).front(), u"save"_s);
        QVERIFY(store().agenda()->changed);
        QVERIFY(store().setMinutes(u"purpose"_s, 500));
        QCOMPARE(store().agenda()->blocks[1].minutes, 240);
        QVERIFY(store().setMinutes(u"purpose"_s, 9));
        QCOMPARE(store().agenda()->minutes(), 94);
        QVERIFY(store().rename(u"purpose"_s, u"  Why we  are here "_s));
        QCOMPARE(store().agenda()->blocks[1].title, u"Why we are here"_s);
        AgendaBlock coffee;
        coffee.title = u"Coffee"_s;
        coffee.minutes = 15;
        QVERIFY(store().add(coffee, 5));
        const auto agenda = store().agenda();
        QCOMPARE(agenda->blocks[5].title, u"Coffee"_s);
        QVERIFY(!agenda->blocks[5].id.isEmpty());
        QVERIFY(store().remove(agenda->blocks[5].id));
        QVERIFY(!store().remove(u"never was"_s));
        for (int i = 0; i < 6; ++i)
            QVERIFY(m_project->undo());
        QCOMPARE(ids(*store().agenda()), before);
        QVERIFY(!store().agenda()->changed);
        QVERIFY(m_project->redo());
        QCOMPARE(ids(*store().agenda()).front(), u"save"_s);
    }

    void whatIsNotChangedFollowsTheLanguage()
    {
        QVERIFY(store().rename(u"gut"_s, u"Our hunch"_s));
        QVERIFY(store().setSay(u"reveal"_s, u"Look."_s));
        const auto polish = store(u"pl"_s).agenda();
        const auto shipped = shippedAgendas(u"pl"_s);
        QCOMPARE(titles(*polish).at(4), u"Our hunch"_s);
        QCOMPARE(titles(*polish).at(0), defaultAgenda(*shipped)->blocks[0].title);
        QCOMPARE(polish->blocks[5].say, u"Look."_s);
        QVERIFY(store().rename(u"gut"_s, {})); // as shipped again
        QVERIFY(store().setSay(u"reveal"_s, {}));
        QVERIFY(!store().agenda()->changed);
        QCOMPARE(titles(*store(u"pl"_s).agenda()).at(4), defaultAgenda(*shipped)->blocks[4].title);
    }

    void anOwnAgendaBeginsEmpty()
    {
        QVERIFY(store().choose({}));
        const auto empty = store().agenda();
        QVERIFY(empty && empty->blocks.empty());
        QVERIFY(!empty->name.isEmpty());
        QVERIFY(!store().add({}, 0)); // nameless
        AgendaBlock shipped = shippedAgendas(u"en"_s)->back().blocks.front();
        QVERIFY(store().add(shipped, 0));
        QVERIFY(store().add(shipped, 0));
        const QStringList twice = ids(*store().agenda());
        QCOMPARE(twice.size(), 2);
        QVERIFY(twice[0] != twice[1]);
        QVERIFY(store().setQuestions(twice[0], {u"q7"_s}));
        QVERIFY(store().setMode(twice[0], BlockMode::Silent));
        QCOMPARE(store().agenda()->blocks[0].questions, QStringList{u"q7"_s});
        QCOMPARE(store().agenda()->blocks[0].mode, BlockMode::Silent);
        QVERIFY(!store().choose(u"no such agenda"_s));
    }

    void theClockIsKeptBesideTheHistory()
    {
        QVERIFY(store().setMinutes(u"purpose"_s, 7));
        const QString label = m_project->undoLabel();
        const qint64 revision = m_project->revision();
        const QByteArray hash = m_project->documentHash().value_or(QByteArray());
        const QDateTime began(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        ClockStore clock(*m_project);
        QVERIFY(clock.save({{u"purpose"_s, BlockTime::State::Done, 301.5, 120, began, began.addSecs(301)},
                            {u"nominate"_s, BlockTime::State::Running, 12.25, 0, began, began.addSecs(313)}}));
        const auto times = clock.times();
        QVERIFY(times);
        QCOMPARE(times->size(), 2u);
        QCOMPARE(times->at(0).used, 301.5);
        QCOMPARE(times->at(0).extra, 120.0);
        QCOMPARE(times->at(1).state, BlockTime::State::Running);
        QCOMPARE(times->at(1).seen, began.addSecs(313));
        QCOMPARE(m_project->undoLabel(), label);
        QCOMPARE(m_project->revision(), revision); // no analysis becomes stale by a beat
        QCOMPARE(m_project->documentHash().value_or(QByteArray()), hash);
        QVERIFY(m_project->undo());
        QCOMPARE(clock.times()->size(), 2u); // undo does not wind it back
        QVERIFY(clock.save({}));
        QVERIFY(clock.times()->empty());
    }
};

static const lodestar::testkit::Registered<AgendaTest> registered("core/workshop/agenda");
#include "agenda_test.moc"
