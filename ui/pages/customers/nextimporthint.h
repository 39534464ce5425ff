#pragma once

#include "core/relate/nextimport.h"
#include "ui/base/pending.h"
#include "ui/widgets/hintbox.h"

namespace lodestar::ui {

/// Says of a file before it is imported that it is the table in use of a later day: whom it knows, who is new or gone,
/// and which columns are others. Hidden for any other file.
class NextImportHint : public HintBox
{
    Q_OBJECT
public:
    explicit NextImportHint(QWidget *parent = nullptr);
    ~NextImportHint() override;

    /// Compares in the background. `columns`: those of the file.
    void look(const QString &project, const relate::TableFile &file, const QStringList &columns);
    void clear();

private:
    void tell(const relate::NextImport &next);

    Pending<Result<std::optional<relate::NextImport>>> m_comparing;
};

} // namespace lodestar::ui
