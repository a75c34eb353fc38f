using LiveSession.Contracts.Http;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;

namespace LiveSession.Server.Importing;

/// <summary>Why a round cannot be planned like this, beside what its keys say; each with what to do.</summary>
internal static class RoundFaults
{
    public static ImportFault Opened(string language) => language is "fr"
        ? new ImportFault(0, "", "Cette séquence a déjà été ouverte : ses réglages restent.", "Dupliquez-la, puis modifiez la copie.")
        : new ImportFault(0, "", "This round was opened before: its settings stay.", "Duplicate it, then edit the copy.");

    public static ImportFault OtherId(string language) => language is "fr"
        ? new ImportFault(0, "id", "Ces réglages sont ceux d’une autre séquence.", "Rouvrez la séquence à modifier.")
        : new ImportFault(0, "id", "These settings are those of another round.", "Open the round again that you want to edit.");

    public static ImportFault Of(Refusal refusal, string language) => (refusal.Code, language) switch
    {
        (SessionRefusals.RoundNeeded, "fr") => new ImportFault(0, "", "Cette séquence ne peut pas être retirée : la salle y est, ou une autre s’appuie sur elle.", "Emmenez la salle ailleurs, ou retirez d’abord celle qui s’appuie sur elle."),
        (SessionRefusals.RoundNeeded, _) => new ImportFault(0, "", "This round cannot be removed: the room is in it, or another one builds on it.", "Take the room elsewhere, or first remove the one that builds on it."),
        (_, "fr") => new ImportFault(0, "", "Cette séquence n’est plus dans le déroulé.", "Choisissez-en une autre."),
        _ => new ImportFault(0, "", "This round is not in the agenda any more.", "Choose another one."),
    };
}
