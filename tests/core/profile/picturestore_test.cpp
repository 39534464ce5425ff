#include "core/profile/picturestore.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;

class PictureStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        auto project = project::Project::create(m_folder.filePath(u"p%1.icp"_s.arg(++m_files)), u"Test"_s);
        QVERIFY(project.has_value());
        m_project = std::move(*project);
    }

    void givesBackWhatWasStoredAndNothingElse()
    {
        const Picture picture{.format = u"png"_s, .bytes = "pixels"};
        const QString id = add(picture);
        PictureStore store(*m_project);
        const auto loaded = store.load(id, picture.sha256());
        QVERIFY(loaded->has_value());
        QCOMPARE((*loaded)->bytes, picture.bytes);
        QCOMPARE((*loaded)->format, u"png"_s);
        QVERIFY(!store.load(id, Picture{.format = u"png"_s, .bytes = "others"}.sha256())->has_value());
        QVERIFY(!store.load(u"nothing"_s, {})->has_value());
        QVERIFY(!store.load({}, {})->has_value());
    }

    void refusesWhatIsNotSmall()
    {
        PictureStore store(*m_project);
        const auto refused = [&](const QByteArray &bytes) {
            return m_project->change(u"x"_s, [&]() -> Result<> {
                const auto added = store.add(u"p"_s, {.format = u"png"_s, .bytes = bytes});
                return added ? Result<>() : Result<>(added.error());
            });
        };
        QCOMPARE(refused(QByteArray(kMostPictureBytes + 1, 'x')).error().kind, ErrorKind::BadInput);
        QCOMPARE(refused({}).error().kind, ErrorKind::BadInput);
        QVERIFY(refused(QByteArray(kMostPictureBytes, 'x')).has_value());
    }

    void onlyTheSubjectsUnusedGo()
    {
        const Picture picture{.format = u"png"_s, .bytes = "pixels"};
        const QString kept = add(picture), unused = add(picture), other = add(picture, u"q"_s);
        PictureStore store(*m_project);
        QVERIFY(m_project->change(u"x"_s, [&] { return store.removeUnused(u"p"_s, kept); }).has_value());
        QVERIFY(store.load(kept, picture.sha256())->has_value());
        QVERIFY(!store.load(unused, picture.sha256())->has_value());
        QVERIFY(store.load(other, picture.sha256())->has_value());
    }

private:
    QString add(const Picture &picture, const QString &subject = u"p"_s)
    {
        QString id;
        const auto done = m_project->change(u"x"_s, [&]() -> Result<> {
            const auto added = PictureStore(*m_project).add(subject, picture);
            if (!added)
                return added.error();
            id = *added;
            return {};
        });
        return done ? id : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<project::Project> m_project;
};

static const lodestar::testkit::Registered<PictureStoreTest> registered("core/profile/picturestore");
#include "picturestore_test.moc"
