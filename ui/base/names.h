#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

namespace lodestar::workshop {
struct Participant;
}

namespace lodestar::ui {

/// Whether people in the room may read names. With guests there they are hidden: customers come as "Customer 12" out of
/// Session::analysis() (see table::withNamesHidden), participants as "Person 3 · Sales" from here, each the same as
/// long as the project is open. What is written into the project about them stays as it is.
class Names : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool areHidden() const { return m_hidden; }
    void setHidden(bool hidden); ///< the window makes its pages anew
    void forget(); ///< another project: numbers begin anew

    /// A participant, for one line of the screen (see visible()), at most `limit` characters.
    QString person(const QString &id, const QString &name, const QString &team, qsizetype limit = 80) const;
    /// The participants with the names to show: what a page hands to its parts.
    std::vector<workshop::Participant> shown(std::vector<workshop::Participant> people) const;
    /// Anybody who is known by name alone: an owner, an author.
    QString person(const QString &name) const;
    /// A customer that was named by hand and is in no table.
    QString customer(const QString &key) const;
    /// A label of the history, which may name customers and people.
    QString label(const QString &label) const;

signals:
    void changed();

private:
    bool m_hidden = false;
    mutable QHash<QString, int> m_customers, m_people; ///< key → number, in the order in which they were first shown
};

} // namespace lodestar::ui
