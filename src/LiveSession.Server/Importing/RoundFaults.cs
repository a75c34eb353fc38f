using LiveSession.Contracts.Http;
using LiveSession.Documents.Reading;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;

namespace LiveSession.Server.Importing;

/// <summary>Why a round cannot be planned like this, beside what its keys say; each with what to do.</summary>
internal static class RoundFaults
{
    public static ImportFault Opened(string language) => AgendaFaults.Fault(
        language,
        "",
        new Phrase($"Cette séquence a déjà été ouverte : ses réglages restent.", $"This round was opened before: its settings stay."),
        new Phrase($"Dupliquez-la, puis modifiez la copie.", $"Duplicate it, then edit the copy."));

    public static ImportFault OtherId(string language) => AgendaFaults.Fault(
        language,
        "id",
        new Phrase($"Ces réglages sont ceux d'une autre séquence.", $"These settings are those of another round."),
        new Phrase($"Rouvrez la séquence à modifier.", $"Open the round again that you want to edit."));

    public static ImportFault Of(Refusal refusal, string language) => refusal.Code is SessionRefusals.RoundNeeded
        ? AgendaFaults.Fault(
            language,
            "",
            new Phrase($"Cette séquence ne peut pas être retirée : la salle y est, ou une autre s'appuie sur elle.", $"This round cannot be removed: the room is in it, or another one builds on it."),
            new Phrase($"Emmenez la salle ailleurs, ou retirez d'abord celle qui s'appuie sur elle.", $"Take the room elsewhere, or first remove the one that builds on it."))
        : AgendaFaults.Fault(
            language,
            "",
            new Phrase($"Cette séquence n'est plus dans le déroulé.", $"This round is not in the agenda any more."),
            new Phrase($"Choisissez-en une autre.", $"Choose another one."));
}
