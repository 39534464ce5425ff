#pragma once

#include "core/table/table.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace lodestar::ui {

/// All that was ever imported, newest first: from where, when, how large; and which of it is looked at.
class DatasetsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DatasetsPanel(QWidget *parent = nullptr);
    /// `used` is the id of the one that is looked at.
    void show(const std::vector<table::DatasetInfo> &sets, qint64 used, bool canChange);

signals:
    void lookWanted(const lodestar::table::DatasetInfo &set);

private:
    QVBoxLayout *m_list = nullptr;
};

} // namespace lodestar::ui
