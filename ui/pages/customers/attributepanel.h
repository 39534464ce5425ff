#pragma once

#include "ui/pages/customers/qualitypanel.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lodestar::ui {

class AttributeModel;
class DataTableView;
class HintBox;

/// Attributes that no export has: a name and a type make a new column, a grid takes its values, also pasted from a
/// spreadsheet.
class AttributePanel : public QualitySection
{
    Q_OBJECT
public:
    explicit AttributePanel(QWidget *parent = nullptr);
    QString title(const quality::Report &report) const override;
    void show(const Report &report, bool canEdit) override;

private:
    QWidget *makeForm();
    void addAttribute();
    void showValues();
    void paste();
    void store(const std::vector<table::CellFill> &cells);

    Report m_report;
    bool m_canEdit = false;
    QString m_wanted; ///< the attribute that was just added
    QLineEdit *m_name = nullptr;
    QComboBox *m_type = nullptr, *m_which = nullptr;
    QPushButton *m_add = nullptr, *m_paste = nullptr;
    HintBox *m_hint = nullptr;
    Label *m_intro = nullptr;
    AttributeModel *m_model = nullptr;
    DataTableView *m_view = nullptr;
};

} // namespace lodestar::ui
