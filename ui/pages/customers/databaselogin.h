#pragma once

#include "core/import/databaseaddress.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lodestar::ui {

class FormRow;
class Segmented;

/// Which database, and as whom. What was typed last time is there again, but never the password.
class DatabaseLogin : public QWidget
{
    Q_OBJECT
public:
    explicit DatabaseLogin(QWidget *parent = nullptr);
    /// What was typed; an error where something is missing.
    Result<import::DatabaseAddress> address() const;
    void show(const import::DatabaseAddress &address);
    void setBusy(bool busy);
    void forgetPassword();

signals:
    void connectWanted();

private:
    void showKind();

    Segmented *m_kind = nullptr;
    QLineEdit *m_host = nullptr, *m_database = nullptr, *m_connection = nullptr, *m_user = nullptr,
              *m_password = nullptr;
    QSpinBox *m_port = nullptr;
    QPushButton *m_connect = nullptr;
    QList<FormRow *> m_postgresRows, m_odbcRows;
};

} // namespace lodestar::ui
