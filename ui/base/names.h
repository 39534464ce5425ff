#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace lodestar::table {
class Table;
}

namespace lodestar::ui {

/// What customers and participants are called on screen. With guests in the room their names are hidden: "Customer 12",
/// "Person 3 · Sales", each the same as long as the project is open. Everything that shows a name asks here; what is
/// written into the project stays as it is.
class Names : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool areHidden() const { return m_hidden; }
    void setHidden(bool hidden); ///< the window makes its pages anew
    void forget(); ///< another project: numbers begin anew

    /// For one line of the screen (see visible()), at most `limit` characters.
    QString customer(const table::Table &table, qsizetype row, qsizetype limit = 80) const;
    QString customer(const QString &key, const QString &name, qsizetype limit = 80) const;
    /// `team` is only said where the name is hidden.
    QString person(const QString &id, const QString &name, const QString &team, qsizetype limit = 80) const;

signals:
    void changed();

private:
    bool m_hidden = false;
    mutable QHash<QString, int> m_customers, m_people; ///< key → number, in the order in which they were first shown
};

} // namespace lodestar::ui
