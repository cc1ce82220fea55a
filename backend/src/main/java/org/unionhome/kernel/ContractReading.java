package org.unionhome.kernel;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/**
 * What callers send is read with more suspicion than what the platform itself has written: texts by
 * {@link TextDeserializer}, and lists without nothings in them.
 */
class ContractReading extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final String CONTRACT = "org.unionhome.api.model";

    @Override
    public JsonSetter.Value findSetterInfo(Annotated field) {
        return isOfContract(field) ? JsonSetter.Value.forContentNulls(Nulls.FAIL) : JsonSetter.Value.empty();
    }

    @Override
    public @Nullable Object findDeserializer(Annotated field) {
        return isOfContract(field) && isText(field.getType()) ? new TextDeserializer() : null;
    }

    @Override
    public @Nullable Object findContentDeserializer(Annotated field) {
        JavaType type = field.getType();
        return isOfContract(field) && type.isCollectionLikeType() && isText(type.getContentType())
                ? new TextDeserializer()
                : null;
    }

    private static boolean isText(JavaType type) {
        return type.hasRawClass(String.class);
    }

    private static boolean isOfContract(Annotated field) {
        return field instanceof AnnotatedMember member
                && member.getDeclaringClass().getPackageName().equals(CONTRACT);
    }
}
