#pragma once

#include <QStringList>

#include <vector>

/// What people say and write in the rehearsal of a workshop, in the language that the window speaks.
namespace lodestar::testkit {

struct Play {
    struct Person {
        QString name;
        QString team; ///< one of the five by its id, or the team's own word
        QStringList cards; ///< two, written in silence
    };
    struct PaperCard {
        QString text;
        int team; ///< the key for it, from 1
    };
    std::vector<Person> people; ///< eight
    QStringList warmUp; ///< said aloud
    std::vector<PaperCard> paper;
    QStringList groups; ///< names for groups that are made by hand
    QString parked, objection, decision, doubt, dissent, expectation, version;
};

Play playIn(const QString &language); ///< Persian for "fa", English for all others
/// Forty customers as a table; the last column says what they spent.
QByteArray fortyCustomers();
QString customerName(int index);

} // namespace lodestar::testkit
