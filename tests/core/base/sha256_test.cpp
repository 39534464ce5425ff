#include "core/base/sha256.h"

#include "tests/testkit/registry.h"

#include <QCryptographicHash>
#include <QTest>

using namespace lodestar;

class Sha256Test : public QObject
{
    Q_OBJECT

private slots:
    void publishedValues_data()
    {
        // FIPS 180-2, appendix B, and the empty message.
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << QByteArray()
                               << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc")
                                   << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(1000000, 'a')
                                   << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void publishedValues()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hex);
        QCOMPARE(Sha256::of(bytes).toHex(), hex);
    }

    void piecesAreTheWhole()
    {
        QByteArray bytes;
        for (int i = 0; i < 3000; ++i)
            bytes += QByteArray::number(i);
        Sha256 hash;
        for (qsizetype at = 0, size = 0; at < bytes.size(); at += size, ++size)
            hash.add(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
        QCOMPARE(hash.result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
};

static const lodestar::testkit::Registered<Sha256Test> registered("core/base/sha256");
#include "sha256_test.moc"
