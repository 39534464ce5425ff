#pragma once

#include "core/chart/chartspec.h"
#include "ui/base/pending.h"
#include "ui/pages/traits/icpoffer.h"
#include "ui/pages/traits/traitscene.h"

#include "core/base/error.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lodestar::render {
class ChartView;
}

namespace lodestar::ui {

class BandEditor;
class CustomerList;
class Label;
class Session;

/// One trait in full: the finding as a sentence, how sure we are, what could fool us, all values of its attribute best
/// against others, the formula, and who has it.
class TraitDetail : public QWidget
{
    Q_OBJECT
public:
    explicit TraitDetail(Session &session, QWidget *parent = nullptr);
    void show(const TraitScene &scene, const traits::Trait &trait);

private:
    /// What is drawn of a trait, counted in the background.
    struct Drawn {
        chart::ChartSpec values;
        std::optional<chart::ChartSpec> numbers;
        std::vector<qsizetype> customers;
    };
    static Drawn draw(const TraitScene &scene, const traits::Trait &trait);

    QWidget *makeFinding();
    QWidget *makeCharts();
    void showNotes();
    void showBands();
    void showDrawn(const Drawn &drawn);
    void showCustomersOf(int bar);
    void showCustomersIn(int bin);
    IcpOffer offerOfBar(int bar) const;
    IcpOffer offerOfBin(int bin) const;

    Session &m_session;
    TraitScene m_scene;
    traits::Trait m_trait;
    Label *m_finding = nullptr, *m_sureness = nullptr, *m_formula = nullptr;
    QVBoxLayout *m_notes = nullptr;
    QWidget *m_noteBox = nullptr;
    render::ChartView *m_values = nullptr, *m_numbers = nullptr;
    QPushButton *m_add = nullptr, *m_showFormula = nullptr;
    BandEditor *m_bands = nullptr;
    CustomerList *m_customers = nullptr;
    Pending<Result<Drawn>> m_drawing;
    Pending<Result<std::vector<qsizetype>>> m_behind;
};

} // namespace lodestar::ui
