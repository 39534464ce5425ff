#pragma once

#include "core/profile/personatransfer.h"
#include "ui/base/pending.h"

#include <QObject>

class QWidget;

namespace lodestar::ui {

class Session;

/// Takes a persona into another project: asks for its file, which of its ICPs it goes to, and puts it there in the
/// background.
class PersonaSending : public QObject
{
    Q_OBJECT
public:
    explicit PersonaSending(Session &session, QObject *parent = nullptr) : QObject(parent), m_session(session) { }
    void send(const QString &personaId, QWidget &asking); ///< a menu of ICPs opens below `asking`

private:
    void choose(const QStringList &icps, QWidget &asking);
    void deliver(const QString &icpName);

    Session &m_session;
    profile::PersonaParcel m_parcel;
    QString m_path;
    Pending<Result<QStringList>> m_looking;
    Pending<Result<QString>> m_delivering;
};

} // namespace lodestar::ui
