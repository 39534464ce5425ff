#pragma once

#include "ui/pages/customers/qualitypanel.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace lodestar::ui {

class HintBox;

/// The few empty cells that could turn the conclusion, to be filled right here.
class WorkListPanel : public QualitySection
{
    Q_OBJECT
public:
    explicit WorkListPanel(Session &session, QWidget *parent = nullptr);
    QString title(const quality::Report &report) const override;
    void show(const Report &report, bool canEdit) override;

private:
    void addLine(int line, const quality::WorkCell &cell, bool canEdit);
    void fill(QLineEdit *field, const quality::WorkCell &cell);
    void saveList();

    Session &m_session;
    Report m_report;
    Label *m_intro = nullptr;
    HintBox *m_error = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_save = nullptr;
    std::vector<QLineEdit *> m_fields;
};

} // namespace lodestar::ui
