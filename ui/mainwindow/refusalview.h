#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace lodestar::ui {

/// What the window shows when a file cannot be opened as a project: why, and what can be done instead.
class RefusalView : public QWidget
{
    Q_OBJECT
public:
    RefusalView(const QString &path, const Error &error, QWidget *parent = nullptr);

signals:
    void readOnlyRequested();
    void otherRequested();
    void dismissed();
};

} // namespace lodestar::ui
