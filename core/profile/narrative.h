#pragma once

#include "core/profile/icp.h"
#include "core/workshop/room.h"

namespace lodestar::profile {

/// A part of the definition that no criterion says.
struct NarrativeField {
    enum class Part : quint8 { Offer, Buying, Fit };
    QString key; ///< "problem", as in Icp::narrative
    QString name; ///< translated: "The problem we solve"
    QString hint; ///< translated: the question that it answers
    Part part = Part::Offer;
    QStringList questions; ///< of the workshop (Question::id) whose answers speak to it
};
std::vector<NarrativeField> narrative(); ///< in order, part by part
QString narrativePartName(NarrativeField::Part part); ///< "What we bring" (translated)

/// What the room said that could be taken over into a field: decisions first, then the cards of its questions; each
/// text once, and none that the field holds already.
QStringList narrativeOffers(const NarrativeField &field, const workshop::Room &room, const QString &text);

/// A text with one more line of the field; unchanged when it has that line.
QString withLine(const QString &text, const QString &line);

/// Customers of the best set by name, for choosing examples among them; by name, without those that have none.
QStringList bestCustomerNames(const table::Table &table, const metrics::Rating &rating);

} // namespace lodestar::profile
