namespace LiveSession.Contracts.Http;

/// <summary>What a console is told of a name that was typed: people of the session, the likeliest first.</summary>
/// <param name="TooMany">More fit than are told.</param>
public sealed record NamedPeople(IReadOnlyList<NamedPerson> People, bool TooMany);

/// <summary>A person whose name fits; where they sit and whether they are here is in the seat map.</summary>
public sealed record NamedPerson(string ParticipantId, string Name, string? Entity = null, string? Region = null);
