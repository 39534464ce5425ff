#pragma once

#include "core/profile/icpstore.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar::ui {

/// A frozen definition to read: nothing in it can be changed.
class VersionView : public QWidget
{
    Q_OBJECT
public:
    explicit VersionView(QWidget *parent = nullptr);
    void showVersion(const profile::Version &version, const QString &author, bool canRestore);

signals:
    void closed();
    void restoreWanted(int number);

private:
    void addHead(const profile::Version &version, const QString &author, bool canRestore);
    void addText(const QString &name, const QString &text);

    QVBoxLayout *m_column = nullptr;
};

} // namespace lodestar::ui
