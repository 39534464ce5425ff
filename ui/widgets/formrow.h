#pragma once

#include <QWidget>

namespace lodestar::ui {

class Label;

/// A field with its name above, a hint below, and room for what is wrong with it.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    FormRow(const QString &name, QWidget *field, const QString &hint = {}, QWidget *parent = nullptr);
    void setError(const QString &error); ///< empty: none
    QWidget *field() const { return m_field; }

private:
    QWidget *m_field = nullptr;
    Label *m_error = nullptr;
};

} // namespace lodestar::ui
